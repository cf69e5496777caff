#include "catalog/object_id.h"
#include "base/quote.h"

namespace cofferdam::catalog {

std::string QualifiedName::sql() const { return base::quoteQualified(schema, name); }

std::string ObjectId::sql() const
{
    if (info(kind).inTable) {
        if (kind == Kind::Index)
            return base::quoteQualified(schema, part);
        return base::quoteQualified(schema, name) + "." + base::quoteIdentifier(part);
    }
    switch (kind) {
    case Kind::Function: return base::quoteQualified(schema, name) + part;
    case Kind::Operator: return (schema.empty() ? "" : base::quoteIdentifier(schema) + ".") + name + " " + part;
    case Kind::OperatorClass:
    case Kind::OperatorFamily: return base::quoteQualified(schema, name) + " USING " + base::quoteIdentifier(part);
    case Kind::Cast: return name;
    case Kind::DefaultPrivileges: return name;
    case Kind::UserMapping: return base::quoteIdentifier(name) + " SERVER " + base::quoteIdentifier(part);
    default: return base::quoteQualified(schema, name);
    }
}

std::string ObjectId::describe() const { return std::string(info(kind).noun) + " " + sql(); }

std::size_t ObjectIdHash::operator()(const ObjectId& id) const noexcept
{
    const std::hash<std::string> hash;
    std::size_t seed = static_cast<std::size_t>(id.kind);
    for (const std::string* s : {&id.schema, &id.name, &id.part})
        seed ^= hash(*s) + 0x9e3779b97f4a7c15ULL + (seed << 6U) + (seed >> 2U);
    return seed;
}

ObjectId tableId(std::string schema, std::string name) { return {Kind::Table, std::move(schema), std::move(name), {}}; }

ObjectId columnId(const ObjectId& table, std::string column) { return inTable(Kind::Column, table, std::move(column)); }

ObjectId inTable(Kind kind, const ObjectId& table, std::string name)
{
    return {kind, table.schema, table.name, std::move(name)};
}

} // namespace cofferdam::catalog
