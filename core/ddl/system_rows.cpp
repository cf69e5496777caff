#include "system_rows.h"

namespace cofferdam::ddl {

using catalog::Catalog;
using catalog::Entry;
using catalog::Kind;
using catalog::ObjectId;

namespace {

using Rows = std::vector<SystemRow>;

/// A partition or view is a relation like a table: what hangs on it names only schema and name.
std::string relationIdentity(const ObjectId& part) { return std::string(1, identityMark) + "pg_class " + part.schema + '.' + part.name; }

std::string_view relationKind(const Entry& entry)
{
    switch (entry.id.kind) {
    case Kind::View: return "v";
    case Kind::MaterializedView: return "m";
    case Kind::Sequence: return "S";
    case Kind::Table: {
        const auto& table = entry.as<catalog::Table>();
        return table.foreign ? "f" : table.partitionBy ? "p" : "r";
    }
    default: return "i";
    }
}

std::string_view typeKind(Kind kind)
{
    switch (kind) {
    case Kind::Enum: return "e";
    case Kind::Domain: return "d";
    case Kind::RangeType: return "r";
    case Kind::BaseType: return "b";
    default: return "c";
    }
}

std::string_view constraintKind(catalog::ConstraintType type)
{
    using Type = catalog::ConstraintType;
    switch (type) {
    case Type::PrimaryKey: return "p";
    case Type::Unique: return "u";
    case Type::ForeignKey: return "f";
    case Type::Exclusion: return "x";
    case Type::NotNull: return "n";
    default: return "c";
    }
}

bool isType(Kind kind)
{
    return kind == Kind::Enum || kind == Kind::Domain || kind == Kind::RangeType || kind == Kind::BaseType || kind == Kind::CompositeType;
}
bool isTable(Kind kind) { return kind == Kind::Table || kind == Kind::View || kind == Kind::MaterializedView; }

template <typename F>
Rows eachOf(const Catalog& catalog, F&& add)
{
    Rows out;
    catalog.forEach([&](const Entry& entry) { add(entry, out); });
    return out;
}

Rows types(const Catalog& catalog)
{
    return eachOf(catalog, [](const Entry& entry, Rows& out) {
        if (isType(entry.id.kind) || isTable(entry.id.kind))
            out.push_back({{"typname", entry.id.name}, {"typnamespace", schemaIdentity(entry.id.schema)}, {"typtype", std::string(typeKind(entry.id.kind))}, {"oid", identity(entry.id)}});
    });
}

Rows relations(const Catalog& catalog)
{
    return eachOf(catalog, [](const Entry& entry, Rows& out) {
        const bool index = entry.id.kind == Kind::Index || (entry.id.kind == Kind::Constraint && entry.as<catalog::Constraint>().hasIndex());
        if (index || isTable(entry.id.kind) || entry.id.kind == Kind::Sequence)
            out.push_back({{"relname", index ? entry.id.part : entry.id.name}, {"relnamespace", schemaIdentity(entry.id.schema)}, {"relkind", std::string(relationKind(entry))}, {"oid", identity(entry.id)}});
    });
}

Rows constraints(const Catalog& catalog)
{
    return eachOf(catalog, [](const Entry& entry, Rows& out) {
        if (entry.id.kind == Kind::Constraint)
            out.push_back({{"conname", entry.id.part}, {"connamespace", schemaIdentity(entry.id.schema)}, {"conrelid", relationIdentity(entry.id)},
                           {"contype", std::string(constraintKind(entry.as<catalog::Constraint>().type))}});
        const auto* domain = entry.id.kind == Kind::Domain ? &entry.as<catalog::Domain>() : nullptr;
        for (const catalog::DomainConstraint& check : domain ? domain->constraints : std::vector<catalog::DomainConstraint>())
            out.push_back({{"conname", check.name}, {"connamespace", schemaIdentity(entry.id.schema)}, {"conrelid", "0"}, {"contypid", identity(entry.id)}, {"contype", "c"}});
    });
}

Rows schemas(const Catalog& catalog, const char* column)
{
    Rows out;
    for (const char* own : {"public", "pg_catalog", "information_schema"})
        out.push_back({{column, own}, {"oid", schemaIdentity(own)}, {"catalog_name", std::string(ownDatabase)}});
    catalog.forEach(Kind::Schema, [&](const Entry& entry) {
        if (entry.id.name != "public")
            out.push_back({{column, entry.id.name}, {"oid", schemaIdentity(entry.id.name)}, {"catalog_name", std::string(ownDatabase)}});
    });
    return out;
}

/// The columns of tables and, as far as they are known, of views.
template <typename F>
Rows columns(const Catalog& catalog, F&& row)
{
    return eachOf(catalog, [&](const Entry& entry, Rows& out) {
        if (entry.id.kind == Kind::Table) {
            for (const catalog::Column& column : entry.as<catalog::Table>().columns)
                out.push_back(row(entry.id, column.name));
        } else if (entry.id.kind == Kind::View || entry.id.kind == Kind::MaterializedView) {
            for (const std::string& name : entry.as<catalog::View>().columns)
                out.push_back(row(entry.id, name));
        }
    });
}

Rows labels(const Catalog& catalog)
{
    return eachOf(catalog, [](const Entry& entry, Rows& out) {
        if (entry.id.kind != Kind::Enum)
            return;
        for (const std::string& label : entry.as<catalog::Enum>().labels)
            out.push_back({{"enumlabel", label}, {"enumtypid", identity(entry.id)}});
    });
}

/// Objects of some kinds, with the columns that hold schema, relation and own name. An empty name: there is no such column.
Rows named(const Catalog& catalog, std::initializer_list<Kind> kinds, const char* schema, const char* relation, const char* own, bool oids = false)
{
    return eachOf(catalog, [&](const Entry& entry, Rows& out) {
        if (std::find(kinds.begin(), kinds.end(), entry.id.kind) == kinds.end())
            return;
        SystemRow row{{own, entry.id.ownName()}};
        if (*schema)
            row[schema] = oids ? schemaIdentity(entry.id.schema) : entry.id.schema;
        if (*relation)
            row[relation] = oids ? relationIdentity(entry.id) : entry.id.name;
        out.push_back(std::move(row));
    });
}

std::optional<Rows> informationSchema(const Catalog& catalog, std::string_view relation)
{
    std::optional<Rows> out;
    if (relation == "tables")
        out = named(catalog, {Kind::Table, Kind::View}, "table_schema", "", "table_name");
    else if (relation == "views")
        out = named(catalog, {Kind::View}, "table_schema", "", "table_name");
    else if (relation == "schemata")
        out = schemas(catalog, "schema_name");
    else if (relation == "routines")
        out = named(catalog, {Kind::Function}, "routine_schema", "", "routine_name");
    else if (relation == "sequences")
        out = named(catalog, {Kind::Sequence}, "sequence_schema", "", "sequence_name");
    else if (relation == "domains")
        out = named(catalog, {Kind::Domain}, "domain_schema", "", "domain_name");
    else if (relation == "triggers")
        out = named(catalog, {Kind::Trigger}, "event_object_schema", "event_object_table", "trigger_name");
    else if (relation == "table_constraints")
        out = named(catalog, {Kind::Constraint}, "table_schema", "table_name", "constraint_name");
    else if (relation == "columns")
        out = columns(catalog, [](const ObjectId& id, const std::string& name) { return SystemRow{{"table_schema", id.schema}, {"table_name", id.name}, {"column_name", name}}; });
    for (SystemRow& row : out ? *out : Rows()) {
        for (const char* prefix : {"table", "trigger", "constraint", "routine", "sequence", "domain"})
            row[std::string(prefix) + "_catalog"] = ownDatabase;
        for (const char* prefix : {"trigger", "constraint"}) {
            if (const auto table = row.find(row.contains("event_object_schema") ? "event_object_schema" : "table_schema"); table != row.end())
                row[std::string(prefix) + "_schema"] = table->second;
        }
    }
    return out;
}

} // namespace

std::string identity(const ObjectId& id)
{
    if (isType(id.kind))
        return std::string(1, identityMark) + "pg_type " + id.schema + '.' + id.name;
    return std::string(1, identityMark) + "pg_class " + id.schema + '.' + id.ownName();
}

std::string schemaIdentity(const std::string& schema) { return std::string(1, identityMark) + "pg_namespace " + schema; }

bool hasSchema(const Catalog& catalog, const std::string& schema)
{
    return schema == "public" || schema == "pg_catalog" || schema == "information_schema" || catalog.contains({Kind::Schema, {}, schema, {}});
}

std::optional<Rows> systemRows(const Catalog& catalog, std::string_view schema, std::string_view relation)
{
    if (schema == "information_schema")
        return informationSchema(catalog, relation);
    if (!schema.empty() && schema != "pg_catalog")
        return std::nullopt;
    if (relation == "pg_type")
        return types(catalog);
    if (relation == "pg_class")
        return relations(catalog);
    if (relation == "pg_constraint")
        return constraints(catalog);
    if (relation == "pg_namespace")
        return schemas(catalog, "nspname");
    if (relation == "pg_enum")
        return labels(catalog);
    if (relation == "pg_attribute")
        return columns(catalog, [](const ObjectId& id, const std::string& name) { return SystemRow{{"attrelid", identity(id)}, {"attname", name}, {"attisdropped", "false"}}; });
    if (relation == "pg_tables")
        return named(catalog, {Kind::Table}, "schemaname", "", "tablename");
    if (relation == "pg_views")
        return named(catalog, {Kind::View}, "schemaname", "", "viewname");
    if (relation == "pg_matviews")
        return named(catalog, {Kind::MaterializedView}, "schemaname", "", "matviewname");
    if (relation == "pg_sequences")
        return named(catalog, {Kind::Sequence}, "schemaname", "", "sequencename");
    if (relation == "pg_policies")
        return named(catalog, {Kind::Policy}, "schemaname", "tablename", "policyname");
    if (relation == "pg_rules")
        return named(catalog, {Kind::Rule}, "schemaname", "tablename", "rulename");
    if (relation == "pg_policy")
        return named(catalog, {Kind::Policy}, "", "polrelid", "polname", true);
    if (relation == "pg_trigger")
        return named(catalog, {Kind::Trigger}, "", "tgrelid", "tgname", true);
    if (relation == "pg_proc")
        return named(catalog, {Kind::Function}, "pronamespace", "", "proname", true);
    if (relation == "pg_extension")
        return named(catalog, {Kind::Extension}, "", "", "extname");
    if (relation == "pg_publication")
        return named(catalog, {Kind::Publication}, "", "", "pubname");
    if (relation == "pg_event_trigger")
        return named(catalog, {Kind::EventTrigger}, "", "", "evtname");
    if (relation == "pg_indexes") {
        Rows out;
        catalog.forEach([&](const Entry& entry) {
            if (entry.id.kind == Kind::Index || (entry.id.kind == Kind::Constraint && entry.as<catalog::Constraint>().hasIndex()))
                out.push_back({{"schemaname", entry.id.schema}, {"tablename", entry.id.name}, {"indexname", entry.id.part}});
        });
        return out;
    }
    return std::nullopt;
}

} // namespace cofferdam::ddl
