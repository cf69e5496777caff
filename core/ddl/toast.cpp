#include "toast.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

namespace cofferdam::ddl {

namespace {

constexpr std::size_t bytesOfCharacter = 4; // UTF-8
constexpr std::size_t longestRow = 2032;    // TOAST_TUPLE_THRESHOLD with pages of 8 kB
constexpr std::size_t rowHeader = 24;

bool isFixed(std::string_view type)
{
    static constexpr std::array<std::string_view, 36> names{
        "smallint", "integer", "bigint", "boolean", "real", "double precision", "date", "time without time zone", "time with time zone",
        "timestamp without time zone", "timestamp with time zone", "interval", "uuid", "oid", "name", "\"char\"", "money", "macaddr", "macaddr8",
        "point", "line", "lseg", "box", "circle", "xid", "xid8", "tid", "cid", "pg_lsn", "regclass", "regproc", "regprocedure", "regtype", "regrole",
        "regnamespace", "regconfig"};
    return std::find(names.begin(), names.end(), type) != names.end();
}

std::size_t number(const std::string& text)
{
    std::size_t value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

/// The most bytes that a value takes; nothing when there is no limit.
std::optional<std::size_t> longestValue(const Context& context, const TypeName& type)
{
    if (type.dimensions > 0)
        return std::nullopt;
    if (!type.builtIn()) {
        if (context.get<catalog::Enum>({Kind::Enum, type.schema, type.name, {}}))
            return 4;
        const auto* domain = context.get<catalog::Domain>({Kind::Domain, type.schema, type.name, {}});
        return domain ? longestValue(context, domain->baseType) : std::nullopt;
    }
    if (isFixed(type.name))
        return 16;
    if (type.modifiers.empty())
        return std::nullopt;
    const std::size_t limit = number(type.modifiers);
    if (type.name == "character varying" || type.name == "character")
        return limit * bytesOfCharacter + 4;
    if (type.name == "bit" || type.name == "bit varying")
        return limit / 8 + 9;
    if (type.name == "numeric")
        return limit / 2 + 12;
    return std::nullopt;
}

} // namespace

bool hasToastTable(const Context& context, const catalog::Table& table)
{
    if (table.partitionBy)
        return false;
    std::size_t row = rowHeader;
    bool varies = false;
    for (const catalog::Column& column : table.columns) {
        const auto longest = longestValue(context, column.type);
        const bool fixed = longest && *longest <= 16 && (!column.type.builtIn() || isFixed(column.type.name));
        if (!longest && column.storage != "PLAIN")
            return true;
        varies = varies || (!fixed && column.storage != "PLAIN");
        row += longest.value_or(0);
    }
    return varies && row > longestRow;
}

} // namespace cofferdam::ddl
