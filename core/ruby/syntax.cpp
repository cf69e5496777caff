#include "ruby/syntax.h"

namespace cofferdam::ruby {

const Node* Hash::find(std::string_view key) const
{
    for (auto pair = pairs.rbegin(); pair != pairs.rend(); ++pair) {
        if (const auto* name = pair->key.name(); name && *name == key)
            return &pair->value;
    }
    return nullptr;
}

const std::string* Lambda::text() const
{
    if (body.size() != 1)
        return nullptr;
    const auto* node = std::get_if<Node>(&body.front().value);
    const auto* string = node ? node->as<String>() : nullptr;
    return string ? &string->bytes : nullptr;
}

std::string_view Call::receiverName() const
{
    const auto* call = receiver ? (*receiver)->as<Call>() : nullptr;
    const bool bare = call && !call->receiver && call->arguments.empty() && call->options.pairs.empty() && !call->block;
    return bare ? std::string_view(call->name) : std::string_view();
}

bool Node::isTrue() const
{
    const auto* flag = as<bool>();
    return flag && *flag;
}

bool Node::isFalse() const
{
    const auto* flag = as<bool>();
    return flag && !*flag;
}

const std::string* Node::name() const
{
    if (const auto* string = as<String>())
        return &string->bytes;
    if (const auto* symbol = as<Symbol>())
        return &symbol->name;
    return nullptr;
}

const Call* Statement::call() const
{
    const auto* node = std::get_if<Node>(&value);
    return node ? node->as<Call>() : nullptr;
}

std::string File::excerpt(const Statement& statement) const
{
    constexpr std::size_t most = 300;
    const auto [begin, end] = *statement.range;
    std::string text = begin <= end && end <= source.size() ? source.substr(begin, end - begin) : std::string();
    if (text.size() <= most)
        return text;
    std::size_t cut = most;
    while (cut > 0 && (static_cast<unsigned char>(text[cut]) & 0xC0U) == 0x80U)
        --cut;
    return text.substr(0, cut) + "…";
}

} // namespace cofferdam::ruby
