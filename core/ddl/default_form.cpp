#include "base/quote.h"
#include "interpreter_context.h"
#include "sql/constant_text.h"
#include "sql/lexer.h"

#include <algorithm>
#include <array>
#include <charconv>

/// How PostgreSQL prints a constant default: manual, "Constants" and the notes on implicit casts. A bare constant takes the
/// column's type ('x' on a varchar column is kept as 'x'::character varying), a number keeps its own.
namespace cofferdam::ddl {

namespace {

/// One constant, perhaps with a sign or a cast.
struct Constant {
    enum class Kind : std::uint8_t { None, Null, Boolean, Number, String, Bits } kind = Kind::None;
    bool negative = false;
    std::string value;
    std::string cast; ///< text of the type, empty when none was written
};

std::string_view withoutBrackets(std::string_view text)
{
    while (text.size() > 2 && text.front() == '(' && text.back() == ')' &&
           text.substr(1, text.size() - 2).find_first_of("()") == std::string_view::npos)
        text = text.substr(1, text.size() - 2);
    return text;
}

Constant constantIn(std::string_view whole)
{
    const std::string_view text = withoutBrackets(whole);
    Constant constant;
    sql::Lexer lexer(text);
    sql::Token token = lexer.next();
    if (lexer.text(token) == "-" || lexer.text(token) == "+") {
        constant.negative = lexer.text(token) == "-";
        token = lexer.next();
        if (token.kind != sql::TokenKind::Number)
            return {};
    }
    const std::string_view word = lexer.text(token);
    if (token.kind == sql::TokenKind::String && !word.empty() && (word.front() == '\'' || word.front() == 'E' || word.front() == '$')) {
        constant.kind = Constant::Kind::String;
        constant.value = sql::stringValueOf(word);
    } else if (token.kind == sql::TokenKind::String && (word.front() == 'B' || word.front() == 'b' || word.front() == 'X' || word.front() == 'x')) {
        constant.kind = Constant::Kind::Bits;
        constant.value = sql::bitDigits(word.substr(0, 1), word.substr(2, word.size() - 3));
    } else if (token.kind == sql::TokenKind::Number) {
        constant.kind = Constant::Kind::Number;
        constant.value = word;
    } else if (sql::isWord(word, "TRUE") || sql::isWord(word, "FALSE")) {
        constant.kind = Constant::Kind::Boolean;
        constant.value = sql::isWord(word, "TRUE") ? "true" : "false";
    } else if (sql::isWord(word, "NULL")) {
        constant.kind = Constant::Kind::Null;
    } else {
        return {};
    }
    token = lexer.next();
    if (token.kind == sql::TokenKind::End)
        return constant;
    if (lexer.text(token) != "::" || text.find("::", token.end) != std::string_view::npos)
        return {};
    constant.cast = text.substr(token.end);
    // Anything after the type (an operator, COLLATE) makes it more than a constant.
    if (constant.cast.find_first_of("'+*/|<>=~!@#%^&?") != std::string::npos || constant.cast.find(" COLLATE") != std::string::npos)
        return {};
    return constant;
}

std::optional<std::int64_t> integerIn(std::string_view text)
{
    if (!text.empty() && text.front() == '+')
        text.remove_prefix(1);
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && end == text.data() + text.size() && !text.empty() ? std::optional(value) : std::nullopt;
}

bool looksNumeric(std::string_view text)
{
    return !text.empty() && text.find_first_not_of("0123456789.eE+-") == std::string_view::npos &&
           text.find_first_of("0123456789") != std::string_view::npos;
}

std::string cast(const std::string& value, const std::string& type)
{
    return base::quoteLiteral(value) + "::" + type;
}

std::string numericConstant(const std::string& text)
{
    const std::string value = sql::numericText(text);
    const bool plain = value.front() != '-' && value.find('.') != std::string::npos;
    return plain ? value : cast(value, "numeric");
}

std::string integerConstant(std::int64_t value)
{
    const bool narrow = value >= INT32_MIN && value <= INT32_MAX;
    if (!narrow)
        return cast(std::to_string(value), "bigint");
    return value < 0 ? cast(std::to_string(value), "integer") : std::to_string(value);
}

std::optional<std::string> booleanIn(std::string_view text)
{
    std::string lower;
    for (const char c : text) {
        if (c != ' ')
            lower += static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c);
    }
    static constexpr std::array<std::string_view, 11> yes{"t", "tr", "tru", "true", "y", "ye", "yes", "on", "1", "", ""};
    static constexpr std::array<std::string_view, 12> no{"f", "fa", "fal", "fals", "false", "n", "no", "of", "off", "0", "", ""};
    if (lower.empty())
        return std::nullopt;
    if (std::find(yes.begin(), yes.end(), lower) != yes.end())
        return "true";
    if (std::find(no.begin(), no.end(), lower) != no.end())
        return "false";
    return std::nullopt;
}

/// The type without modifiers, as a cast prints it.
std::string bareType(TypeName type)
{
    type.modifiers.clear();
    if (type.builtIn() && type.dimensions == 0) {
        // Without a length these two names mean one character, so the server prints its internal names.
        if (type.name == "character")
            return "bpchar";
        if (type.name == "bit")
            return "\"bit\"";
    }
    return type.sql();
}

std::string stringConstant(const TypeName& type, const std::string& value)
{
    const bool scalar = type.builtIn() && type.dimensions == 0;
    if (scalar && type.name == "boolean") {
        if (const auto known = booleanIn(value))
            return *known;
    }
    if (scalar && (type.name == "integer" || type.name == "bigint" || type.name == "smallint")) {
        if (const auto number = integerIn(value)) {
            if (type.name == "integer")
                return integerConstant(*number);
            return cast(std::to_string(*number), type.name);
        }
    }
    if (scalar && type.name == "numeric" && looksNumeric(value))
        return numericConstant(value);
    // What a moment without a zone means is for the session to say that will run it.
    const bool certain = type.modifiers.empty() && !(scalar && type.name == "timestamp with time zone");
    if (const auto text = certain ? sql::constantText(type, value) : std::nullopt)
        return cast(*text, bareType(type));
    return cast(value, bareType(type));
}

TypeName baseTypeOf(Context& context, TypeName type)
{
    for (int depth = 0; depth < 16 && type.dimensions == 0 && !type.schema.empty(); ++depth) {
        const auto* domain = context.get<catalog::Domain>({Kind::Domain, type.schema, type.name, {}});
        if (!domain)
            break;
        type = domain->baseType;
    }
    return type;
}

/// NULL is kept as a default only where something stands around it: the column's own length (a varchar(5) gets
/// NULL::character varying), its domain or a cast to another type.
Expression nullDefault(Context& context, const TypeName& type, const Constant& constant, const Expression& written)
{
    if (!constant.cast.empty()) {
        auto parsed = context.cache.type(constant.cast);
        TypeName bare = type;
        bare.modifiers.clear();
        if (!parsed || !(context.resolveType(*parsed) == bare))
            return context.resolveExpression(written);
    }
    const TypeName base = baseTypeOf(context, type);
    if (base == type && (type.modifiers.empty() || type.name == "interval"))
        return {};
    return context.parse("NULL::" + bareType(base));
}

} // namespace

Expression defaultForm(Context& context, const TypeName& type, const Expression& written)
{
    if (written.empty())
        return written;
    const Constant constant = constantIn(written.sql());
    std::string text;
    switch (constant.kind) {
    case Constant::Kind::None: return context.resolveExpression(written);
    case Constant::Kind::Null: return nullDefault(context, type, constant, written);
    case Constant::Kind::Boolean:
        if (!constant.cast.empty())
            return context.resolveExpression(written);
        text = constant.value;
        break;
    case Constant::Kind::Bits:
        if (!constant.cast.empty())
            return context.resolveExpression(written);
        text = "'" + constant.value + "'::\"bit\"";
        break;
    case Constant::Kind::Number: {
        if (!constant.cast.empty())
            return context.resolveExpression(written);
        const std::string signedText = (constant.negative ? "-" : "") + constant.value;
        const auto number = integerIn(signedText);
        text = number ? integerConstant(*number) : numericConstant(signedText);
        break;
    }
    case Constant::Kind::String: {
        if (constant.cast.empty()) {
            text = stringConstant(baseTypeOf(context, type), constant.value);
            break;
        }
        auto castType = context.cache.type(constant.cast);
        if (!castType || !castType->modifiers.empty() || castType->name == "regclass")
            return context.resolveExpression(written);
        text = stringConstant(baseTypeOf(context, context.resolveType(*castType)), constant.value);
        break;
    }
    }
    return text == written.sql() ? written : context.parse(text);
}

Expression argumentDefault(Context& context, const TypeName& type, const Expression& written)
{
    Expression form = defaultForm(context, type, written);
    // A column without a default is NULL; an argument without one has to be given.
    return form.empty() && !written.empty() ? context.parse("NULL::" + bareType(baseTypeOf(context, type))) : form;
}

} // namespace cofferdam::ddl
