#include "base/quote.h"
#include "ddl/printer.h"
#include "print_parts.h"
#include "sql/lexer.h"

#include <algorithm>
#include <array>

namespace cofferdam::ddl {
namespace printing {

std::string join(std::span<const std::string> items, std::string_view separator)
{
    std::string out;
    for (const std::string& item : items) {
        if (!out.empty())
            out += separator;
        out += item;
    }
    return out;
}

std::string identifiers(std::span<const std::string> names)
{
    std::string out;
    for (const std::string& name : names)
        out += (out.empty() ? "" : ", ") + base::quoteIdentifier(name);
    return out;
}

std::string columnList(std::span<const std::string> names) { return "(" + identifiers(names) + ")"; }

std::string bracketed(std::span<const std::string> items, std::size_t before, int indent)
{
    const std::string line = "(" + join(items, ", ") + ")";
    if (before + line.size() <= comfortableWidth && line.find('\n') == std::string::npos)
        return line;
    const std::string margin(static_cast<std::size_t>(indent), ' ');
    return "(\n    " + margin + join(items, ",\n    " + margin) + "\n" + margin + ")";
}

std::string role(const std::string& name)
{
    static constexpr std::array<std::string_view, 4> words{"PUBLIC", "CURRENT_USER", "CURRENT_ROLE", "SESSION_USER"};
    return std::find(words.begin(), words.end(), name) != words.end() ? name : base::quoteIdentifier(name);
}

std::string roles(std::span<const std::string> names)
{
    std::string out;
    for (const std::string& name : names)
        out += (out.empty() ? "" : ", ") + role(name);
    return out;
}

namespace {

bool isPlainNumber(std::string_view text)
{
    if (text.starts_with('-'))
        text.remove_prefix(1);
    const bool digits = std::all_of(text.begin(), text.end(), [](char c) { return (c >= '0' && c <= '9') || c == '.'; });
    if (text.empty() || !digits || text.front() == '.' || text.back() == '.' || std::count(text.begin(), text.end(), '.') > 1)
        return false;
    // 007 would read back as 7.
    return text.size() == 1 || text[0] != '0' || text[1] == '.';
}

/// "toast.fillfactor" -> toast.fillfactor with each part quoted as needed.
std::string parameterName(std::string_view name)
{
    std::string out;
    while (true) {
        const auto dot = name.find('.');
        out += base::quoteIdentifier(name.substr(0, dot));
        if (dot == std::string_view::npos)
            return out;
        out += '.';
        name.remove_prefix(dot + 1);
    }
}

} // namespace

std::string optionValue(const std::string& value)
{
    const bool bare = isPlainNumber(value) || value == "on" || value == "true" || value == "false" || base::quoteIdentifier(value) == value;
    return bare ? value : base::quoteLiteral(value);
}

std::string parameters(const Options& options)
{
    std::string out;
    for (const auto& [name, value] : options)
        out += (out.empty() ? "" : ", ") + parameterName(name) + " = " + optionValue(value);
    return out;
}

std::string parameterNames(std::span<const std::string> names)
{
    std::string out;
    for (const std::string& name : names)
        out += (out.empty() ? "" : ", ") + parameterName(name);
    return out;
}

std::string foreignOptions(const Options& options)
{
    std::string out;
    for (const auto& [name, value] : options)
        out += (out.empty() ? "" : ", ") + base::quoteIdentifier(name) + " " + base::quoteLiteral(value);
    return out.empty() ? out : "OPTIONS (" + out + ")";
}

std::string restricted(const Expression& expression)
{
    // The grammar's b_expr lacks these at its outermost level; brackets always help.
    static constexpr std::array<std::string_view, 14> words{"AND", "OR", "NOT", "IN", "LIKE", "ILIKE", "SIMILAR", "IS", "BETWEEN",
                                                            "AT", "COLLATE", "ISNULL", "NOTNULL", "OVERLAPS"};
    sql::Lexer lexer(expression.sql());
    int depth = 0;
    for (sql::Token token = lexer.next(); token.kind != sql::TokenKind::End; token = lexer.next()) {
        const std::string_view text = lexer.text(token);
        if (text == "(" || text == "[")
            ++depth;
        else if (text == ")" || text == "]")
            --depth;
        else if (depth == 0 && token.kind == sql::TokenKind::Word && std::any_of(words.begin(), words.end(), [&](std::string_view w) { return sql::isWord(text, w); }))
            return "(" + expression.sql() + ")";
        // b_expr has no comparison with ANY (…) either.
        else if (depth == 0 && token.kind == sql::TokenKind::Word && (sql::isWord(text, "ANY") || sql::isWord(text, "ALL") || sql::isWord(text, "SOME")))
            return "(" + expression.sql() + ")";
    }
    return expression.sql();
}

std::string keyExpression(const std::string& sql)
{
    static constexpr std::array<std::string_view, 8> words{"NOT", "EXISTS", "ROW", "ARRAY", "CASE", "GROUPING", "INTERVAL", "VALUES"};
    const std::string inBrackets = "(" + sql + ")";
    sql::Lexer lexer(sql);
    sql::Token token = lexer.next();
    if (token.kind != sql::TokenKind::Word && token.kind != sql::TokenKind::QuotedIdentifier)
        return inBrackets;
    if (std::any_of(words.begin(), words.end(), [&](std::string_view w) { return sql::isWord(lexer.text(token), w); }))
        return inBrackets;
    token = lexer.next();
    while (lexer.text(token) == ".") {
        lexer.next();
        token = lexer.next();
    }
    if (lexer.text(token) != "(")
        return inBrackets;
    for (int depth = 1; depth > 0;) {
        token = lexer.next();
        if (token.kind == sql::TokenKind::End)
            return inBrackets;
        depth += lexer.text(token) == "(" ? 1 : lexer.text(token) == ")" ? -1 : 0;
    }
    return lexer.next().kind == sql::TokenKind::End ? sql : inBrackets;
}

std::string flatten(std::string_view sql)
{
    std::string out;
    sql::Lexer lexer(sql);
    std::size_t end = 0;
    std::string_view before;
    for (sql::Token token = lexer.next(); token.kind != sql::TokenKind::End; token = lexer.next()) {
        const std::string_view text = lexer.text(token);
        const std::string_view gap = sql.substr(end, token.begin - end);
        const bool broken = gap.find('\n') != std::string_view::npos;
        if (!gap.empty() && !out.empty() && !(broken && (before == "(" || text == ")")))
            out += ' ';
        out += text;
        before = text;
        end = token.end;
    }
    return out;
}

} // namespace printing

std::string print(const Statement& statement, const PrintOptions& options)
{
    const std::string text = std::visit([&](const auto& s) { return printing::text(s, options); }, statement.any());
    return options.pretty ? text : printing::flatten(text);
}

TargetForm formOf(const catalog::Object& object)
{
    if (const auto* function = std::get_if<catalog::Function>(&object)) {
        if (function->kind == catalog::FunctionKind::Procedure)
            return TargetForm::Procedure;
        return function->kind == catalog::FunctionKind::Aggregate ? TargetForm::Aggregate : TargetForm::OfKind;
    }
    const auto* table = std::get_if<catalog::Table>(&object);
    return table && table->foreign ? TargetForm::ForeignTable : TargetForm::OfKind;
}

} // namespace cofferdam::ddl
