#pragma once
#include "ruby/syntax.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cofferdam::ruby {

/// The keyword arguments of a call, read one by one; what nobody asked for is left over and gets reported.
class Options {
public:
    explicit Options(Hash hash) : m_hash(std::move(hash)), m_taken(m_hash.pairs.size(), false) {}

    /// The value of a key (the last one when repeated), now counted as read; null when it is not there.
    const Node* take(std::string_view key);
    bool has(std::string_view key) const { return m_hash.find(key) != nullptr; }
    /// The text of a string or symbol; empty when absent.
    std::string text(std::string_view key);
    /// A whole number; nothing when absent, nil or of another type.
    std::optional<long> integer(std::string_view key);
    /// True for anything but nil and false.
    bool flag(std::string_view key);
    /// The strings of an array, or the one string.
    std::vector<std::string> list(std::string_view key);
    /// Marks keys that have no meaning here.
    void ignore(std::initializer_list<std::string_view> keys);
    /// The options inside a hash value; empty ones when it is `true` or something else.
    static Hash nested(const Node* node);
    std::vector<std::string> leftOver() const;

private:
    Hash m_hash;
    std::vector<bool> m_taken;
};

/// The strings of an array of strings and symbols, or the one string; nothing when an element is something else.
std::optional<std::vector<std::string>> stringList(const Node& node);
std::optional<long> integerOf(const Node& node);

} // namespace cofferdam::ruby
