#include "grammar.h"

#include "string_text.h"

#include <algorithm>
#include <array>

namespace cofferdam::ruby {
namespace {

constexpr auto notArguments = std::to_array<std::string_view>({"and", "do", "else", "elsif", "end", "ensure", "if", "in", "or",
    "rescue", "then", "unless", "until", "when", "while"});

constexpr auto notValues = std::to_array<std::string_view>({"alias", "and", "begin", "break", "case", "class", "def", "defined?",
    "do", "else", "elsif", "end", "ensure", "for", "if", "in", "module", "next", "not", "or", "redo", "rescue", "retry",
    "return", "super", "then", "undef", "unless", "until", "when", "while", "yield"});

bool isOneOf(std::string_view word, const auto& words)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

} // namespace

/// Counts one level of nesting for as long as it lives.
class Depth {
public:
    explicit Depth(Grammar& grammar) : m_grammar(grammar)
    {
        if (++m_grammar.m_depth > maximumNesting)
            m_grammar.stop("ruby.nesting", COFFERDAM_TR("The file nests too deeply."), m_grammar.peek());
    }
    Depth(const Depth&) = delete;
    Depth& operator=(const Depth&) = delete;
    ~Depth() { --m_grammar.m_depth; }

private:
    Grammar& m_grammar;
};

/// A value, or two of them as a range. A range's open side is Nil.
Grammar::Maybe Grammar::expression()
{
    const Depth depth(*this);
    if (m_error)
        return std::nullopt;
    const auto& first = peek();
    const auto atRange = [&] { return atPunctuation("..") || atPunctuation("..."); };
    Maybe begin = at(first, Nil{});
    if (!atRange())
        begin = operand();
    if (!begin || !atRange())
        return begin;
    const bool excludes = m_tokens[m_at++].text == "...";
    const auto& next = peek();
    const bool open = next.kind == Token::Kind::Newline || next.kind == Token::Kind::End || next.isPunctuation(",")
        || next.isPunctuation(")") || next.isPunctuation("]") || next.isPunctuation("}");
    Maybe end = at(next, Nil{});
    if (!open)
        end = operand();
    if (!end)
        return end;
    return at(first, Range{std::move(*begin), std::move(*end), excludes});
}

Grammar::Maybe Grammar::operand()
{
    auto value = primary();
    return value ? chain(std::move(*value)) : value;
}

Grammar::Maybe Grammar::primary()
{
    const auto& token = peek();
    switch (token.kind) {
    case Token::Kind::String: return stringLiteral();
    case Token::Kind::Symbol: return token.interpolates ? reject(Unknown::Why::Interpolation) : literal(Symbol{token.text});
    case Token::Kind::Moment: return literal(Moment{token.text});
    case Token::Kind::Integer:
    case Token::Kind::Float: return number(false);
    case Token::Kind::Words:
    case Token::Kind::SymbolWords: return words();
    case Token::Kind::Constant: return constant();
    case Token::Kind::Identifier: return bareCall();
    case Token::Kind::Punctuation: break;
    default: return reject();
    }
    if (token.isPunctuation("["))
        return array();
    if (token.isPunctuation("{"))
        return hash();
    if (token.isPunctuation("->"))
        return arrowLambda();
    if (token.isPunctuation("("))
        return parenthesised();
    if (token.isPunctuation("::"))
        return constant();
    if (token.isPunctuation("-") && !token.spaceAfter) {
        ++m_at;
        return number(true);
    }
    return reject();
}

Grammar::Maybe Grammar::literal(Node::Value value)
{
    return at(m_tokens[m_at++], std::move(value));
}

Grammar::Maybe Grammar::number(bool negative)
{
    const auto& token = peek();
    const std::string sign = negative ? "-" : "";
    if (token.kind == Token::Kind::Integer)
        return literal(Integer{sign + token.text});
    if (token.kind == Token::Kind::Float)
        return literal(Float{sign + token.text});
    if (token.kind != Token::Kind::Constant && !token.isPunctuation("::"))
        return reject();
    auto value = constant();
    auto* infinity = value ? std::get_if<Float>(&value->value) : nullptr;
    if (!infinity)
        return reject();
    infinity->digits = sign + infinity->digits;
    return value;
}

Grammar::Maybe Grammar::stringLiteral()
{
    const auto& first = peek();
    String string;
    bool interpolates = false;
    while (peek().kind == Token::Kind::String) {
        interpolates |= peek().interpolates;
        string.bytes += m_tokens[m_at++].text;
        if (atPunctuation("+") && peek(1).kind == Token::Kind::String)
            ++m_at;
    }
    if (interpolates)
        return reject(Unknown::Why::Interpolation);
    return at(first, std::move(string));
}

Grammar::Maybe Grammar::words()
{
    const auto& token = m_tokens[m_at++];
    if (token.interpolates)
        return reject(Unknown::Why::Interpolation);
    Array array;
    for (const auto& word : token.words) {
        if (token.kind == Token::Kind::Words)
            array.items.push_back(at(token, String{word}));
        else
            array.items.push_back(at(token, Symbol{word}));
    }
    return at(token, std::move(array));
}

Grammar::Maybe Grammar::array()
{
    const auto& open = m_tokens[m_at++];
    Call list;
    if (!listArguments(list, "]"))
        return std::nullopt;
    if (!list.options.pairs.empty())
        list.arguments.push_back(at(open, std::move(list.options)));
    return at(open, Array{std::move(list.arguments)});
}

Grammar::Maybe Grammar::hash()
{
    const auto& open = m_tokens[m_at++];
    Call list;
    if (!listArguments(list, "}"))
        return std::nullopt;
    if (!list.arguments.empty())
        return reject();
    return at(open, std::move(list.options));
}

Grammar::Maybe Grammar::arrowLambda()
{
    const auto& arrow = m_tokens[m_at++];
    Lambda lambda;
    if (accept("(") && !blockParameters(lambda.parameters, ")"))
        return reject();
    while (peek().kind == Token::Kind::Identifier && !peek().isWord("do"))
        lambda.parameters.push_back(m_tokens[m_at++].text);
    const bool braces = atPunctuation("{");
    if (!braces && !peek().isWord("do"))
        return reject();
    ++m_at;
    Block body;
    if (!blockBody(body, braces ? "}" : "end"))
        return std::nullopt;
    lambda.body = std::move(body.body);
    return at(arrow, std::move(lambda));
}

Grammar::Maybe Grammar::parenthesised()
{
    ++m_at;
    const bool outer = std::exchange(m_doBelongsOutside, false);
    skipNewlines();
    auto inner = expression();
    m_doBelongsOutside = outer;
    skipNewlines();
    if (inner && !accept(")"))
        return reject();
    return inner;
}

Grammar::Maybe Grammar::constant()
{
    const auto& first = peek();
    accept("::");
    if (peek().kind != Token::Kind::Constant)
        return reject();
    std::string path = m_tokens[m_at++].text;
    while (atPunctuation("::") && peek(1).kind == Token::Kind::Constant) {
        path += "::" + peek(1).text;
        m_at += 2;
    }
    if (path == "Float::INFINITY")
        return at(first, Float{"Infinity"});
    if (path == "Float::NAN")
        return at(first, Float{"NaN"});
    return at(first, Constant{std::move(path)});
}

Grammar::Maybe Grammar::bareCall()
{
    const auto& word = m_tokens[m_at];
    if (isOneOf(word.text, notValues))
        return reject(Unknown::Why::ControlFlow);
    if (word.text == "nil")
        return literal(Nil{});
    if (word.text == "true" || word.text == "false")
        return literal(word.text == "true");
    ++m_at;
    return named(std::nullopt, word);
}

/// The arguments and block of the call whose name was just read.
Grammar::Maybe Grammar::named(std::optional<Box<Node>> receiver, const Token& name)
{
    Call call;
    call.receiver = std::move(receiver);
    call.name = name.text;
    bool command = false;
    if (atPunctuation("(") && !peek().spaceBefore) {
        ++m_at;
        if (!listArguments(call, ")"))
            return std::nullopt;
    } else if (startsCommandArgument(name)) {
        command = true;
        if (!commandArguments(call))
            return std::nullopt;
    }
    const bool braces = atPunctuation("{") && !command;
    if ((braces || (peek().isWord("do") && !m_doBelongsOutside)) && !block(call))
        return std::nullopt;
    const bool makesLambda = (call.name == "lambda" || call.name == "proc") && !call.receiver && call.block && call.arguments.empty();
    if (makesLambda)
        return at(name, Lambda{std::move(call.block->parameters), std::move(call.block->body)});
    return at(name, std::move(call));
}

/// What follows a value with dots and brackets: `.name(…)`, `[…]`, also on following lines that start with a dot.
Grammar::Maybe Grammar::chain(Node value)
{
    Maybe receiver = std::move(value);
    // Each link wraps the receiver once more, so a long chain is as deep as nested brackets.
    for (int links = 0; receiver && !m_error; ++links) {
        if (links + m_depth > maximumNesting) {
            stop("ruby.nesting", COFFERDAM_TR("The file nests too deeply."), peek());
            return std::nullopt;
        }
        std::size_t ahead = 0;
        while (peek(ahead).kind == Token::Kind::Newline)
            ++ahead;
        const bool dotted = peek(ahead).isPunctuation(".") || peek(ahead).isPunctuation("&.");
        const bool callable = receiver->as<Constant>() || receiver->as<Call>();
        if (dotted) {
            m_at += ahead + 1;
            skipNewlines();
            const auto& method = peek();
            if (method.kind != Token::Kind::Identifier && method.kind != Token::Kind::Constant)
                return reject();
            ++m_at;
            receiver = callable ? named(Box<Node>(std::move(*receiver)), method) : onString(*receiver, method);
        } else if (callable && atPunctuation("[") && !peek().spaceBefore) {
            const auto& open = m_tokens[m_at++];
            Call index;
            index.name = "[]";
            index.receiver = Box<Node>(std::move(*receiver));
            if (!listArguments(index, "]"))
                return std::nullopt;
            receiver = at(open, std::move(index));
        } else {
            break;
        }
    }
    return receiver;
}

/// The few methods that turn one literal into another.
Grammar::Maybe Grammar::onString(const Node& receiver, const Token& method)
{
    const auto& name = method.text;
    if (atPunctuation("(") && !peek().spaceBefore && peek(1).isPunctuation(")"))
        m_at += 2;
    if (name == "freeze" || name == "dup" || name == "html_safe")
        return receiver;
    const auto* string = receiver.as<String>();
    if (!string)
        return reject();
    auto out = receiver;
    if (name == "squish")
        out.value = String{squished(string->bytes)};
    else if (name == "strip_heredoc")
        out.value = String{withoutIndentation(string->bytes)};
    else if (name == "strip")
        out.value = String{stripped(string->bytes)};
    else if (name == "to_sym")
        out.value = Symbol{string->bytes};
    else if (name == "chomp")
        out.value = String{string->bytes.substr(0, string->bytes.size() - (string->bytes.ends_with('\n') ? 1 : 0))};
    else if (name != "to_s")
        return reject();
    return out;
}

/// One `key: value` or `key => value`, or a positional value of `call`-like lists when `matched` stays false.
bool Grammar::pair(Hash& into, bool& matched)
{
    matched = peek().kind == Token::Kind::Label;
    if (!matched)
        return true;
    const auto& label = m_tokens[m_at++];
    if (label.interpolates) {
        reject(Unknown::Why::Interpolation);
        return false;
    }
    skipNewlines();
    auto value = expression();
    if (value)
        into.pairs.push_back({at(label, Symbol{label.text}), std::move(*value)});
    return value.has_value();
}

bool Grammar::listArguments(Call& call, std::string_view closer)
{
    const bool outer = std::exchange(m_doBelongsOutside, false);
    bool good = true;
    for (skipNewlines(); good && !accept(closer); skipNewlines()) {
        bool matched = false;
        good = pair(call.options, matched);
        if (good && !matched) {
            auto value = expression();
            good = value.has_value();
            skipNewlines();
            if (good && accept("=>")) {
                skipNewlines();
                auto mapped = expression();
                good = mapped.has_value();
                if (good)
                    call.options.pairs.push_back({std::move(*value), std::move(*mapped)});
            } else if (good) {
                call.arguments.push_back(std::move(*value));
            }
        }
        skipNewlines();
        if (good && !accept(",") && !atPunctuation(closer)) {
            reject(isOneOf(peek().text, notArguments) ? Unknown::Why::ControlFlow : Unknown::Why::Syntax);
            good = false;
        }
    }
    m_doBelongsOutside = outer;
    return good;
}

bool Grammar::startsCommandArgument(const Token& name) const
{
    const auto& token = peek();
    if (!token.spaceBefore || token.begin < name.end)
        return false;
    switch (token.kind) {
    case Token::Kind::End:
    case Token::Kind::Newline:
    case Token::Kind::Undumpable: return false;
    case Token::Kind::Identifier: return !isOneOf(token.text, notArguments);
    case Token::Kind::Punctuation: break;
    default: return true;
    }
    constexpr auto signs = std::to_array<std::string_view>({"-", "*", "&", "**", "::"});
    constexpr auto starts = std::to_array<std::string_view>({"[", "->", "("});
    return isOneOf(token.text, starts) || (isOneOf(token.text, signs) && !token.spaceAfter);
}

bool Grammar::commandArguments(Call& call)
{
    const bool outer = std::exchange(m_doBelongsOutside, true);
    bool good = true;
    do {
        skipNewlines();
        bool matched = false;
        good = pair(call.options, matched);
        if (!good || matched)
            continue;
        auto value = expression();
        good = value.has_value();
        if (good && accept("=>")) {
            skipNewlines();
            auto mapped = expression();
            good = mapped.has_value();
            if (good)
                call.options.pairs.push_back({std::move(*value), std::move(*mapped)});
        } else if (good) {
            call.arguments.push_back(std::move(*value));
        }
    } while (good && accept(","));
    m_doBelongsOutside = outer;
    return good;
}

bool Grammar::block(Call& call)
{
    const bool braces = m_tokens[m_at++].isPunctuation("{");
    call.block.emplace();
    return blockBody(*call.block, braces ? "}" : "end");
}

/// Parameters and statements up to the closer; what opened the block was just read.
bool Grammar::blockBody(Block& block, std::string_view closer)
{
    const Depth depth(*this);
    const auto& open = m_tokens[m_at - 1];
    const bool outer = std::exchange(m_doBelongsOutside, false);
    if (!accept("||") && accept("|") && !blockParameters(block.parameters, "|")) {
        reject();
        return false;
    }
    block.body = statements(closer);
    m_doBelongsOutside = outer;
    if (m_error)
        return false;
    if (peek().kind == Token::Kind::End) {
        stop("ruby.truncated", COFFERDAM_TR("The file ends before the “end” of what starts here."), open);
        return false;
    }
    if (peek().text != closer) {
        reject();
        return false;
    }
    ++m_at;
    return true;
}

bool Grammar::blockParameters(std::vector<std::string>& parameters, std::string_view closer)
{
    while (!accept(closer)) {
        if (peek().kind != Token::Kind::Identifier)
            return false;
        parameters.push_back(m_tokens[m_at++].text);
        if (!accept(",") && !atPunctuation(closer))
            return false;
    }
    return true;
}

} // namespace cofferdam::ruby
