#include "operations.h"
#include "recipes.h"

#include <algorithm>
#include <array>

namespace cofferdam::plan {
namespace {

template <std::size_t N>
bool isOneOf(const std::string& name, const std::array<std::string_view, N>& names)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

bool isNumber(const base::TypeName& type)
{
    static constexpr std::array<std::string_view, 6> names{"smallint", "integer", "bigint", "numeric", "real", "double precision"};
    return type.dimensions == 0 && isOneOf(type.name, names);
}

bool isText(const base::TypeName& type)
{
    static constexpr std::array<std::string_view, 5> names{"text", "character varying", "character", "citext", "name"};
    return type.dimensions == 0 && isOneOf(type.name, names);
}

bool isMoment(const base::TypeName& type)
{
    static constexpr std::array<std::string_view, 3> names{"date", "timestamp without time zone", "timestamp with time zone"};
    return type.dimensions == 0 && isOneOf(type.name, names);
}

bool isPair(const base::TypeName& a, const base::TypeName& b, std::string_view one, std::string_view other)
{
    return a.dimensions == 0 && b.dimensions == 0 && ((a.name == one && b.name == other) || (a.name == other && b.name == one));
}

} // namespace

bool castsByItself(const base::TypeName& from, const base::TypeName& to)
{
    if (from.name == to.name && from.schema == to.schema && from.dimensions == to.dimensions)
        return true;
    // PostgreSQL assigns anything to a string type by its output form; the other way needs an explicit cast.
    if (isText(to))
        return true;
    if ((isNumber(from) && isNumber(to)) || (isMoment(from) && isMoment(to)))
        return true;
    if (isPair(from, to, "json", "jsonb") || isPair(from, to, "bit", "bit varying") || isPair(from, to, "inet", "cidr"))
        return true;
    return from.dimensions == to.dimensions && from.dimensions > 0 && castsByItself(from.element(), to.element());
}

namespace {

bool isInteger(std::string_view name) { return name == "smallint" || name == "integer" || name == "bigint"; }
bool namesObjects(std::string_view name) { return name.starts_with("reg") || name == "oid"; }

/// A cast that PostgreSQL (or hstore) has, where the way through text would fail or say something else: `'101'::bit(3)` is 5. Manual: pg_cast.
bool castsDirectly(const base::TypeName& from, const base::TypeName& to)
{
    if (from.dimensions > 0 || to.dimensions > 0)
        return false;
    const std::string_view a = from.name;
    const std::string_view b = to.name;
    if ((a == "bit" && (b == "integer" || b == "bigint")) || (b == "bit" && (a == "integer" || a == "bigint")))
        return true;
    if ((a == "money" && b == "numeric") || (b == "money" && (a == "numeric" || a == "integer" || a == "bigint")))
        return true;
    if ((namesObjects(a) && (isInteger(b) || namesObjects(b))) || (isInteger(a) && namesObjects(b)))
        return true;
    if (a == "jsonb" && (isNumber(to) || b == "boolean"))
        return true;
    if (a.ends_with("range") && b == std::string(a.substr(0, a.size() - 5)) + "multirange")
        return true;
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 22> others{{
        {"box", "circle"}, {"box", "lseg"}, {"box", "point"}, {"box", "polygon"}, {"circle", "box"}, {"circle", "point"}, {"circle", "polygon"},
        {"lseg", "point"}, {"path", "polygon"}, {"point", "box"}, {"polygon", "box"}, {"polygon", "circle"}, {"polygon", "path"}, {"polygon", "point"},
        {"interval", "time without time zone"}, {"time without time zone", "interval"}, {"xid8", "xid"}, {"macaddr", "macaddr8"},
        {"macaddr8", "macaddr"}, {"hstore", "json"}, {"hstore", "jsonb"}, {"cidr", "inet"},
    }};
    return std::find(others.begin(), others.end(), std::pair(a, b)) != others.end();
}

} // namespace

bool comparable(const base::TypeName& a, const base::TypeName& b)
{
    return (a.name == b.name && a.schema == b.schema && a.dimensions == b.dimensions) || (isNumber(a) && isNumber(b)) ||
           (isText(a) && isText(b)) || (isMoment(a) && isMoment(b));
}

bool dependsOnTimeZone(const base::TypeName& from, const base::TypeName& to)
{
    constexpr std::string_view zoned = "timestamp with time zone";
    return isMoment(from) && isMoment(to) && (from.name == zoned) != (to.name == zoned);
}

std::string castExpression(const std::string& name, const base::TypeName& from, const base::TypeName& to)
{
    if (from == to)
        return name;
    if (dependsOnTimeZone(from, to)) {
        // Whoever's session runs it: what has no zone is UTC.
        const std::string moment = from.name == "date" ? name + "::timestamp" : name;
        const std::string cast = to.sql() == "timestamp with time zone" || to.sql() == "timestamp without time zone" ? "" : "::" + to.sql();
        return "(" + moment + " AT TIME ZONE 'UTC')" + cast;
    }
    if (castsByItself(from, to) || isText(from) || castsDirectly(from, to))
        return name + "::" + to.sql();
    if (from.name == "money" && from.dimensions == 0 && isNumber(to))
        return name + "::numeric::" + to.sql();
    if (to.name == "money" && to.dimensions == 0 && isNumber(from))
        return name + "::numeric::" + to.sql();
    if (isNumber(from) && to.name == "boolean" && to.dimensions == 0)
        return name + " <> 0";
    if (from.name == "boolean" && from.dimensions == 0 && isNumber(to))
        return name + "::integer" + (to.name == "integer" ? "" : "::" + to.sql());
    return name + "::text::" + to.sql();
}

void withoutUnsureUndo(Node& node, const base::TypeName& from, const base::TypeName& to)
{
    const auto byText = [](const base::TypeName& a, const base::TypeName& b) { return castExpression("c", a, b).find("::text::") != std::string::npos; };
    if (!byText(to, from) || byText(from, to))
        return;
    node.undo.clear();
    node.irreversible = true;
}

bool changesType(const Change& change) { return has(change, "type") || has(change, "collation"); }

} // namespace cofferdam::plan
