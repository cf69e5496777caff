#include "options.h"

#include <algorithm>
#include <charconv>

namespace cofferdam::ruby {

const Node* Options::take(std::string_view key)
{
    const Node* found = nullptr;
    for (std::size_t i = 0; i < m_hash.pairs.size(); ++i) {
        const auto* name = m_hash.pairs[i].key.name();
        if (name && *name == key) {
            m_taken[i] = true;
            found = &m_hash.pairs[i].value;
        }
    }
    return found;
}

std::string Options::text(std::string_view key)
{
    const auto* node = take(key);
    const auto* name = node ? node->name() : nullptr;
    return name ? *name : std::string();
}

std::optional<long> Options::integer(std::string_view key)
{
    const auto* node = take(key);
    return node ? integerOf(*node) : std::nullopt;
}

bool Options::flag(std::string_view key)
{
    const auto* node = take(key);
    return node && !node->isNil() && !node->isFalse();
}

std::vector<std::string> Options::list(std::string_view key)
{
    const auto* node = take(key);
    return node ? stringList(*node).value_or(std::vector<std::string>()) : std::vector<std::string>();
}

void Options::ignore(std::initializer_list<std::string_view> keys)
{
    for (const auto key : keys)
        take(key);
}

Hash Options::nested(const Node* node)
{
    const auto* hash = node ? node->as<Hash>() : nullptr;
    return hash ? *hash : Hash();
}

std::vector<std::string> Options::leftOver() const
{
    std::vector<std::string> out;
    for (std::size_t i = 0; i < m_hash.pairs.size(); ++i) {
        const auto* name = m_hash.pairs[i].key.name();
        if (!m_taken[i])
            out.push_back(name ? *name : std::string("?"));
    }
    return out;
}

std::optional<std::vector<std::string>> stringList(const Node& node)
{
    if (const auto* name = node.name())
        return std::vector{*name};
    const auto* array = node.as<Array>();
    if (!array)
        return std::nullopt;
    std::vector<std::string> out;
    for (const auto& item : array->items) {
        if (!item.name())
            return std::nullopt;
        out.push_back(*item.name());
    }
    return out;
}

std::optional<long> integerOf(const Node& node)
{
    const auto* number = node.as<Integer>();
    if (!number)
        return std::nullopt;
    long value = 0;
    const auto* end = number->digits.data() + number->digits.size();
    const auto read = std::from_chars(number->digits.data(), end, value);
    return read.ec == std::errc{} && read.ptr == end ? std::optional(value) : std::nullopt;
}

} // namespace cofferdam::ruby
