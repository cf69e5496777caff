#include "base/quote.h"
#include "rails_parts.h"

#include <algorithm>
#include <map>
#include <utility>

namespace cofferdam::emit::rails {
namespace {

using base::quoteRuby;

bool digits(std::string_view text) { return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; }); }

/// "(10,2)" -> {"10", "2"}
std::vector<std::string> modifierNumbers(const std::string& modifiers)
{
    std::vector<std::string> out;
    if (modifiers.size() < 3 || modifiers.front() != '(' || modifiers.back() != ')')
        return out;
    std::string number;
    for (std::size_t i = 1; i < modifiers.size(); ++i) {
        const char c = modifiers[i];
        if (c == ',' || c == ')') {
            if (!digits(number))
                return {};
            out.push_back(std::exchange(number, {}));
        } else if (c != ' ') {
            number += c;
        }
    }
    return out;
}

/// Types whose Rails name says the same PostgreSQL type without any option, in every version from 6.1 on.
const std::map<std::string, std::string>& plainTypes()
{
    static const std::map<std::string, std::string> types{
        {"text", "text"}, {"integer", "integer"}, {"bigint", "bigint"}, {"double precision", "float"}, {"boolean", "boolean"}, {"date", "date"},
        {"json", "json"}, {"jsonb", "jsonb"}, {"uuid", "uuid"}, {"inet", "inet"}, {"cidr", "cidr"}, {"macaddr", "macaddr"}, {"bytea", "binary"},
        {"xml", "xml"}, {"tsvector", "tsvector"}, {"point", "point"}, {"daterange", "daterange"}, {"numrange", "numrange"}, {"tsrange", "tsrange"},
        {"tstzrange", "tstzrange"}, {"int4range", "int4range"}, {"int8range", "int8range"}, {"money", "money"}, {"oid", "oid"}, {"hstore", "hstore"}, {"citext", "citext"}, {"ltree", "ltree"}};
    return types;
}

std::optional<Type> namedType(const base::TypeName& type, const Context& context)
{
    const auto numbers = modifierNumbers(type.modifiers);
    if (!type.modifiers.empty() && numbers.empty())
        return std::nullopt;
    if (!type.schema.empty())
        return std::nullopt;
    if (const auto plain = plainTypes().find(type.name); plain != plainTypes().end())
        return numbers.empty() ? std::optional(Type{":" + plain->second, {}, true}) : std::nullopt;
    if (type.name == "character varying" && numbers.size() <= 1)
        return Type{":string", numbers.empty() ? Options{} : Options{{"limit", numbers[0]}}, true};
    if (type.name == "smallint")
        return Type{":integer", {{"limit", "2"}}, true};
    if (type.name == "real")
        return Type{":float", {{"limit", "24"}}, true};
    if (type.name == "numeric" && numbers.size() == 2)
        return Type{":decimal", {{"precision", numbers[0]}, {"scale", numbers[1]}}, true};
    if (type.name == "numeric" && numbers.empty())
        return Type{":decimal", {}, true};
    const bool zone = type.name == "timestamp with time zone";
    if (zone && context.version >= 70)
        return Type{":timestamptz", numbers.empty() ? Options{} : Options{{"precision", numbers[0]}}, true};
    if (type.name == "timestamp without time zone") {
        // Migration[7.0] and later read a missing precision as 6.
        if (numbers.empty())
            return Type{":datetime", context.version >= 70 ? Options{{"precision", "nil"}} : Options{}, true};
        return Type{":datetime", {{"precision", numbers[0]}}, true};
    }
    if (type.name == "time without time zone")
        return Type{":time", numbers.empty() ? Options{} : Options{{"precision", numbers[0]}}, true};
    return std::nullopt;
}

/// The content of `'…'` when the text is nothing but one string constant with an optional cast to `cast`.
std::optional<std::string> constant(const std::string& sql, const std::string& cast)
{
    if (sql.empty() || sql.front() != '\'')
        return std::nullopt;
    std::string out;
    for (std::size_t i = 1; i < sql.size(); ++i) {
        if (sql[i] != '\'') {
            out += sql[i];
        } else if (i + 1 < sql.size() && sql[i + 1] == '\'') {
            out += '\'';
            ++i;
        } else {
            const std::string rest = sql.substr(i + 1);
            return rest.empty() || rest == "::" + cast ? std::optional(out) : std::nullopt;
        }
    }
    return std::nullopt;
}

bool isInteger(std::string_view text)
{
    if (text.starts_with('-'))
        text.remove_prefix(1);
    return digits(text);
}

} // namespace

std::string optionsText(const Options& options)
{
    std::string out;
    for (const auto& [name, value] : options)
        out += ", " + name + ": " + value;
    return out;
}

std::optional<std::string> tableName(const catalog::QualifiedName& name)
{
    const auto odd = [](const std::string& part) { return part.find_first_of(".\"") != std::string::npos; };
    if (odd(name.schema) || odd(name.name))
        return std::nullopt;
    if (name.schema.empty() || name.schema == "public")
        return base::rubySymbol(name.name);
    return quoteRuby(name.schema + "." + name.name);
}

std::string columnNames(const std::vector<std::string>& columns)
{
    if (columns.size() == 1)
        return base::rubySymbol(columns.front());
    std::string out;
    for (const auto& column : columns)
        out += (out.empty() ? "" : ", ") + base::rubySymbol(column);
    return "[" + out + "]";
}

Type type(const base::TypeName& wanted, const Context& context)
{
    base::TypeName element = wanted;
    element.dimensions = 0;
    if (auto named = namedType(element, context)) {
        if (wanted.dimensions > 0)
            named->options.emplace_back("array", "true");
        return *named;
    }
    return {quoteRuby(wanted.sql()), {}, false};
}

std::string defaultValue(const base::Expression& value, const base::TypeName& type)
{
    const std::string& sql = value.sql();
    const std::string lambda = "-> { " + quoteRuby(sql) + " }";
    if (type.dimensions > 0)
        return constant(sql, type.sql()) == "" ? lambda : constant(sql, type.sql()) == "{}" ? "[]" : lambda;
    if (type.builtIn() && (type.name == "character varying" || type.name == "text")) {
        base::TypeName bare = type;
        bare.modifiers.clear();
        const auto text = constant(sql, bare.sql());
        return text ? quoteRuby(*text) : lambda;
    }
    if (type.builtIn() && (type.name == "integer" || type.name == "bigint" || type.name == "smallint") && isInteger(sql))
        return sql;
    if (type.builtIn() && type.name == "boolean" && (sql == "true" || sql == "false"))
        return sql;
    if (type.builtIn() && type.name == "jsonb") {
        const auto text = constant(sql, "jsonb");
        if (text == "{}" || text == "[]")
            return *text;
    }
    return lambda;
}

std::optional<std::pair<Type, Options>> column(const catalog::Column& column, const Context& context)
{
    const bool special = column.identity || !column.storage.empty() || !column.compression.empty() || column.statistics || !column.options.empty()
        || !column.foreignOptions.empty() || column.privileges.has_value() || column.generated;
    if (special)
        return std::nullopt;
    Type named = type(column.type, context);
    Options options;
    if (!column.defaultValue.empty())
        options.emplace_back("default", defaultValue(column.defaultValue, column.type));
    if (column.notNull)
        options.emplace_back("null", "false");
    if (!column.collation.empty()) {
        // Rails quotes the collation as one name.
        std::string name = column.collation;
        if (name.starts_with("pg_catalog."))
            name = name.substr(11);
        if (name.size() >= 2 && name.front() == '"' && name.back() == '"')
            name = name.substr(1, name.size() - 2);
        if (name.find_first_of(".\"") != std::string::npos)
            return std::nullopt;
        options.emplace_back("collation", quoteRuby(name));
    }
    if (column.comment)
        options.emplace_back("comment", quoteRuby(*column.comment));
    return std::pair{std::move(named), std::move(options)};
}

std::string execute(const std::string& sql)
{
    // Nothing in it that Ruby would read as its own, and not a line to scroll for.
    constexpr std::size_t shortLine = 100;
    if (sql.size() <= shortLine && sql.find_first_of("\n\"\\#") == std::string::npos && base::quoteRuby(sql) == '"' + sql + '"')
        return "execute " + base::quoteRuby(sql);
    // A raw heredoc keeps every byte; its tag must not stand alone on a line of the text.
    std::string tag = "SQL";
    while (("\n" + sql + "\n").find("\n" + tag + "\n") != std::string::npos || sql.find("  " + tag + "\n") != std::string::npos)
        tag += "_";
    std::string out = "execute <<~'" + tag + "'\n";
    std::size_t start = 0;
    while (start <= sql.size()) {
        const std::size_t end = std::min(sql.find('\n', start), sql.size());
        const std::string line = sql.substr(start, end - start);
        out += (line.empty() ? "" : "  " + line) + "\n";
        start = end + 1;
    }
    return out + tag;
}

} // namespace cofferdam::emit::rails
