#pragma once
#include "ruby/lexer.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

/// The syntax tree of the Ruby subset that schema dumpers and migration generators write. Plain values; nothing here is evaluated.
namespace cofferdam::ruby {

/// A heap-held value that copies and compares like the value itself, for types that contain themselves.
template <typename T>
class Box {
public:
    Box(T value) : m_value(std::make_unique<T>(std::move(value))) {} // NOLINT(google-explicit-constructor)
    Box(const Box& other) : m_value(std::make_unique<T>(*other.m_value)) {}
    Box(Box&&) noexcept = default;
    Box& operator=(const Box& other)
    {
        m_value = std::make_unique<T>(*other.m_value);
        return *this;
    }
    Box& operator=(Box&&) noexcept = default;
    ~Box() = default;
    const T& operator*() const { return *m_value; }
    T& operator*() { return *m_value; }
    const T* operator->() const { return m_value.get(); }
    T* operator->() { return m_value.get(); }
    friend bool operator==(const Box& a, const Box& b) { return *a.m_value == *b.m_value; }

private:
    std::unique_ptr<T> m_value;
};

struct Node;
struct Statement;
struct HashPair;

struct Nil {
    friend bool operator==(const Nil&, const Nil&) = default;
};
/// The digits as a decimal text, since defaults may exceed 64 bits; a minus sign when negative.
struct Integer {
    std::string digits;
    friend bool operator==(const Integer&, const Integer&) = default;
};
/// The text of a float without separators, or "Infinity", "-Infinity", "NaN".
struct Float {
    std::string digits;
    friend bool operator==(const Float&, const Float&) = default;
};
/// Bytes; not always UTF-8 (binary defaults).
struct String {
    std::string bytes;
    friend bool operator==(const String&, const String&) = default;
};
struct Symbol {
    std::string name;
    friend bool operator==(const Symbol&, const Symbol&) = default;
};
/// An unquoted date or time, as "2024-01-01" or "2024-01-01 10:00:00 UTC".
struct Moment {
    std::string text;
    friend bool operator==(const Moment&, const Moment&) = default;
};
/// `A::B`, without a leading `::`.
struct Constant {
    std::string path;
    friend bool operator==(const Constant&, const Constant&) = default;
};
struct Array {
    std::vector<Node> items;
    friend bool operator==(const Array&, const Array&);
};
/// Ordered pairs; keys are symbols for `a: 1`, strings for `"a" => 1`.
struct Hash {
    std::vector<HashPair> pairs;
    /// The value of a symbol or string key, the last one when it is written twice.
    const Node* find(std::string_view key) const;
    friend bool operator==(const Hash&, const Hash&);
};
/// A bound that is absent holds Nil.
struct Range {
    Box<Node> begin;
    Box<Node> end;
    bool excludesEnd = false;
    friend bool operator==(const Range&, const Range&);
};
/// `-> { … }`, `lambda { … }`, `proc { … }`.
struct Lambda {
    std::vector<std::string> parameters;
    std::vector<Statement> body;
    /// The text when the body is one string literal and nothing else.
    const std::string* text() const;
    friend bool operator==(const Lambda&, const Lambda&);
};
struct Block {
    std::vector<std::string> parameters;
    std::vector<Statement> body;
    friend bool operator==(const Block&, const Block&);
};
/// `receiver.name(arguments, options) { block }`. A bare word is a call without arguments; `x[1]` is named "[]".
struct Call {
    std::optional<Box<Node>> receiver;
    std::string name;
    std::vector<Node> arguments;
    Hash options; ///< the keyword arguments, also those in `:key => value` form
    std::optional<Block> block;

    /// The receiver's own name when that is a bare word: "t" for `t.string`; empty otherwise.
    std::string_view receiverName() const;
    friend bool operator==(const Call&, const Call&);
};

/// A literal or a call, with where it starts.
struct Node {
    using Value = std::variant<Nil, bool, Integer, Float, String, Symbol, Moment, Constant, Array, Hash, Range, Lambda, Call>;
    Value value;
    base::Beside<std::pair<int, int>> at; ///< line and column

    template <typename T>
    const T* as() const
    {
        return std::get_if<T>(&value);
    }
    bool isNil() const { return as<Nil>() != nullptr; }
    bool isTrue() const;
    bool isFalse() const;
    /// The text of a string or symbol.
    const std::string* name() const;
    int line() const { return at->first; }
    int column() const { return at->second; }
    friend bool operator==(const Node&, const Node&) = default;
};

/// One pair of a Hash. Not a std::pair, which must know Node in full before there is one.
struct HashPair {
    Node key;
    Node value;
    friend bool operator==(const HashPair&, const HashPair&) = default;
};

/// Ruby that is not data, kept as its source text.
struct Unknown {
    enum class Why : std::uint8_t { ControlFlow, Interpolation, Syntax };
    std::string source;
    Why why = Why::Syntax;
    friend bool operator==(const Unknown&, const Unknown&) = default;
};
/// "# Could not dump table …": an object that exists but that the dumper could not write.
struct Undumpable {
    std::string table; ///< empty when the comment names none
    std::string text;  ///< every line of it, leaked lines too
    friend bool operator==(const Undumpable&, const Undumpable&) = default;
};
/// `class Name < Superclass … end`, also `module Name … end`.
struct ClassDefinition {
    std::string name;
    std::optional<Node> superclass;
    std::vector<Statement> body;
    friend bool operator==(const ClassDefinition&, const ClassDefinition&);
};
/// `def name … end`.
struct MethodDefinition {
    std::string name;
    std::vector<Statement> body;
    friend bool operator==(const MethodDefinition&, const MethodDefinition&);
};

/// One statement and where it stands.
struct Statement {
    std::variant<Node, Unknown, Undumpable, ClassDefinition, MethodDefinition> value;
    base::Beside<std::pair<int, int>> at; ///< line and column, from 1
    base::Beside<std::pair<std::size_t, std::size_t>> range; ///< bytes in the source

    /// The call when the statement is one.
    const Call* call() const;
    int line() const { return at->first; }
    int column() const { return at->second; }
    friend bool operator==(const Statement&, const Statement&) = default;
};

/// A parsed file.
struct File {
    std::string name;
    std::string source; ///< without byte order mark; what `Statement::range` counts in
    std::vector<Statement> statements;
    std::vector<Comment> comments;
    std::string data; ///< the text after `__END__`
    int dataLine = 0;

    base::Place place(const Statement& statement) const { return {name, statement.line(), statement.column()}; }
    base::Place place(const Node& node) const { return {name, node.line(), node.column()}; }
    /// The statement's own text, cut to some 300 bytes.
    std::string excerpt(const Statement& statement) const;
};

inline bool operator==(const Array& a, const Array& b) { return a.items == b.items; }
inline bool operator==(const Hash& a, const Hash& b) { return a.pairs == b.pairs; }
inline bool operator==(const Range& a, const Range& b)
{
    return a.begin == b.begin && a.end == b.end && a.excludesEnd == b.excludesEnd;
}
inline bool operator==(const Lambda& a, const Lambda& b) { return a.parameters == b.parameters && a.body == b.body; }
inline bool operator==(const Block& a, const Block& b) { return a.parameters == b.parameters && a.body == b.body; }
inline bool operator==(const Call& a, const Call& b)
{
    return a.receiver == b.receiver && a.name == b.name && a.arguments == b.arguments && a.options == b.options && a.block == b.block;
}
inline bool operator==(const ClassDefinition& a, const ClassDefinition& b)
{
    return a.name == b.name && a.superclass == b.superclass && a.body == b.body;
}
inline bool operator==(const MethodDefinition& a, const MethodDefinition& b) { return a.name == b.name && a.body == b.body; }

} // namespace cofferdam::ruby
