#include "checks.h"

#include "base/quote.h"

namespace cofferdam::plan::checks {
namespace {

using base::quoteIdentifier;
using base::quoteLiteral;
using base::quoteQualified;
using catalog::Kind;

std::string regclass(const std::string& schema, const std::string& name)
{
    return "pg_catalog.to_regclass(" + quoteLiteral(quoteQualified(schema, name)) + ")";
}

std::string regclass(const ObjectId& id) { return regclass(id.schema, id.name); }

std::string partExists(const ObjectId& id, const std::string& table, const std::string& relation, const std::string& name)
{
    return "EXISTS (SELECT FROM pg_catalog." + table + " WHERE " + relation + " = " + regclass(id) + " AND " + name + " = " +
           quoteLiteral(id.part) + ")";
}

std::string rowExists(const std::string& table, const std::string& column, const std::string& value)
{
    return "EXISTS (SELECT FROM pg_catalog." + table + " WHERE " + column + " = " + quoteLiteral(value) + ")";
}

std::string list(const std::vector<std::string>& columns)
{
    std::string out;
    for (const std::string& column : columns)
        out += (out.empty() ? "" : ", ") + quoteIdentifier(column);
    return out;
}

} // namespace

std::string exists(const ObjectId& id)
{
    switch (id.kind) {
    case Kind::Schema: return rowExists("pg_namespace", "nspname", id.name);
    case Kind::Extension: return rowExists("pg_extension", "extname", id.name);
    case Kind::Language: return rowExists("pg_language", "lanname", id.name);
    case Kind::EventTrigger: return rowExists("pg_event_trigger", "evtname", id.name);
    case Kind::Publication: return rowExists("pg_publication", "pubname", id.name);
    case Kind::ForeignDataWrapper: return rowExists("pg_foreign_data_wrapper", "fdwname", id.name);
    case Kind::Server: return rowExists("pg_foreign_server", "srvname", id.name);
    case Kind::Table:
    case Kind::View:
    case Kind::MaterializedView:
    case Kind::Sequence: return regclass(id) + " IS NOT NULL";
    case Kind::Index: return regclass(id.schema, id.part) + " IS NOT NULL";
    case Kind::Enum:
    case Kind::Domain:
    case Kind::CompositeType:
    case Kind::RangeType:
    case Kind::BaseType:
        return "pg_catalog.to_regtype(" + quoteLiteral(quoteQualified(id.schema, id.name)) + ") IS NOT NULL";
    case Kind::Function:
        return "pg_catalog.to_regprocedure(" + quoteLiteral(quoteQualified(id.schema, id.name) + id.part) + ") IS NOT NULL";
    case Kind::Column: return columnIs(id, {});
    case Kind::Constraint: return partExists(id, "pg_constraint", "conrelid", "conname");
    case Kind::Trigger: return partExists(id, "pg_trigger", "tgrelid", "tgname");
    case Kind::Policy: return partExists(id, "pg_policy", "polrelid", "polname");
    case Kind::Rule: return partExists(id, "pg_rewrite", "ev_class", "rulename");
    default: return {};
    }
}

std::string missing(const ObjectId& id)
{
    const std::string there = exists(id);
    return there.empty() ? there : "NOT (" + there + ")";
}

std::string indexValid(const std::string& schema, const std::string& name)
{
    return "EXISTS (SELECT FROM pg_catalog.pg_index WHERE indexrelid = " + regclass(schema, name) + " AND indisvalid)";
}

std::string constraintValid(const ObjectId& id)
{
    return "EXISTS (SELECT FROM pg_catalog.pg_constraint WHERE conrelid = " + regclass(id) + " AND conname = " + quoteLiteral(id.part) +
           " AND convalidated)";
}

std::string columnIs(const ObjectId& column, const std::string& condition)
{
    return "EXISTS (SELECT FROM pg_catalog.pg_attribute a WHERE a.attrelid = " + regclass(column) + " AND a.attname = " +
           quoteLiteral(column.part) + " AND NOT a.attisdropped" + (condition.empty() ? "" : " AND " + condition) + ")";
}

std::string columnType(const ObjectId& column, const base::TypeName& type)
{
    // regtype's own output leaves schemas of the search path out, so types are compared by oid and modifier text apart.
    base::TypeName bare = type;
    bare.modifiers.clear();
    return columnIs(column, "a.atttypid = pg_catalog.to_regtype(" + quoteLiteral(bare.sql()) + ")::oid" +
                                (type.schema.empty() ? " AND pg_catalog.format_type(a.atttypid, a.atttypmod) = " + quoteLiteral(type.sql())
                                                     : std::string()));
}

std::string enumLabel(const catalog::QualifiedName& name, const std::string& label)
{
    return "EXISTS (SELECT FROM pg_catalog.pg_enum WHERE enumtypid = pg_catalog.to_regtype(" + quoteLiteral(name.sql()) +
           ")::oid AND enumlabel = " + quoteLiteral(label) + ")";
}

std::string noRows(const catalog::QualifiedName& table, const std::string& predicate)
{
    return "NOT EXISTS (SELECT FROM " + table.sql() + (predicate.empty() ? "" : " WHERE " + predicate) + ")";
}

std::string noDuplicates(const catalog::QualifiedName& table, const std::vector<std::string>& columns, bool nullsEqual,
                         const std::string& predicate)
{
    std::string where = predicate.empty() ? "" : "(" + predicate + ")";
    if (!nullsEqual) {
        for (const std::string& column : columns)
            where += (where.empty() ? "" : " AND ") + quoteIdentifier(column) + " IS NOT NULL";
    }
    return "NOT EXISTS (SELECT FROM " + table.sql() + (where.empty() ? "" : " WHERE " + where) + " GROUP BY " + list(columns) +
           " HAVING count(*) > 1)";
}

std::string query(const std::string& expression) { return "SELECT " + expression; }

} // namespace cofferdam::plan::checks
