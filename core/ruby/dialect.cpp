#include "dialect.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace cofferdam::ruby {
namespace {

constexpr auto mysqlTypes = std::to_array<std::string_view>({"tinyint", "mediumint", "tinytext", "mediumtext", "longtext", "tinyblob",
    "mediumblob", "longblob", "unsigned_integer", "unsigned_bigint", "unsigned_float", "unsigned_decimal", "year"});
constexpr auto postgresTypes = std::to_array<std::string_view>({"jsonb", "uuid", "hstore", "inet", "cidr", "tsvector", "citext",
    "int4range", "int8range", "numrange", "tsrange", "tstzrange", "daterange", "timestamptz", "macaddr", "ltree", "interval"});
// PostgreSQL's text has no limit; these are what the text types of MySQL hold.
constexpr auto mysqlTextLimits = std::to_array<std::string_view>({"255", "65535", "16777215", "2147483647", "4294967295"});

bool contains(const auto& list, std::string_view item)
{
    return std::find(list.begin(), list.end(), item) != list.end();
}

std::string lowerText(const Node* node)
{
    const auto* text = node ? node->name() : nullptr;
    std::string out = text ? *text : std::string();
    std::transform(out.begin(), out.end(), out.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return out;
}

struct Marks {
    const Statement* mysql = nullptr;
    const Statement* sqlite = nullptr;
    bool postgres = false;

    void note(const Statement*& mark, const Statement& statement, bool found)
    {
        if (found && !mark)
            mark = &statement;
    }
};

void markColumn(Marks& marks, const Statement& statement, const Call& call)
{
    const auto& options = call.options;
    const auto collation = lowerText(options.find("collation"));
    const auto* limit = options.find("limit");
    const auto* digits = limit ? limit->as<Integer>() : nullptr;
    const bool limitedText = call.name == "text" && digits && contains(mysqlTextLimits, digits->digits);
    const auto sqlType = call.name == "column" && call.arguments.size() > 1 ? lowerText(&call.arguments[1]) : std::string();
    marks.note(marks.mysql, statement,
        options.find("unsigned") || options.find("auto_increment") || options.find("size") || limitedText || contains(mysqlTypes, call.name)
            || collation.starts_with("utf8") || collation.starts_with("latin1_") || sqlType.starts_with("enum(")
            || sqlType.starts_with("set(") || sqlType.find("unsigned") != std::string::npos);
    marks.note(marks.sqlite, statement, collation == "nocase" || collation == "rtrim");
    marks.postgres |= contains(postgresTypes, call.name) || options.find("array") || options.find("enum_type");
}

void markIndex(Marks& marks, const Statement& statement, const Call& call)
{
    const auto type = lowerText(call.options.find("type"));
    const auto method = lowerText(call.options.find("using"));
    marks.note(marks.mysql, statement, call.options.find("length") || type == "fulltext" || type == "spatial");
    marks.postgres |= method == "gin" || method == "gist" || method == "brin" || call.options.find("opclass");
}

void markTable(Marks& marks, const Statement& statement, const Call& call)
{
    const bool engine = lowerText(call.options.find("options")).find("engine=") != std::string::npos;
    marks.note(marks.mysql, statement, engine || call.options.find("charset") || call.options.find("collation"));
    marks.postgres |= lowerText(call.options.find("id")) == "uuid";
    if (!call.block)
        return;
    for (const auto& inner : call.block->body) {
        const auto* line = inner.call();
        if (line && line->name == "index")
            markIndex(marks, inner, *line);
        else if (line)
            markColumn(marks, inner, *line);
    }
}

} // namespace

std::optional<ForeignDialect> foreignDialect(const std::vector<Statement>& body)
{
    Marks marks;
    for (const auto& statement : body) {
        const auto* call = statement.call();
        if (!call)
            continue;
        if (call->name == "create_table")
            markTable(marks, statement, *call);
        else if (call->name == "add_index")
            markIndex(marks, statement, *call);
        marks.note(marks.sqlite, statement, call->name == "create_virtual_table");
        marks.postgres |= call->name == "enable_extension" || call->name == "create_enum" || call->name == "create_schema";
    }
    const auto* mark = marks.sqlite ? marks.sqlite : marks.mysql;
    if (!mark || marks.postgres)
        return std::nullopt;
    return ForeignDialect{marks.sqlite ? "SQLite" : "MySQL", mark->line(), mark->column()};
}

} // namespace cofferdam::ruby
