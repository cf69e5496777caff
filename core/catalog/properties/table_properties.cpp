#include "properties/property_table.h"

namespace cofferdam::catalog::properties {
namespace {

PropertyValue persistence(const Object& object)
{
    switch (std::get<Table>(object).persistence) {
    case Persistence::Unlogged: return value(std::string("unlogged"));
    case Persistence::Temporary: return value(std::string("temporary"));
    case Persistence::Permanent: break;
    }
    return value(std::string("permanent"));
}

PropertyValue inherits(const Object& object)
{
    std::vector<std::string> parents;
    for (const auto& parent : std::get<Table>(object).inherits)
        parents.push_back(parent.sql());
    return sqlValue(join(parents));
}

PropertyValue partitionOf(const Object& object)
{
    const auto& partition = std::get<Table>(object).partitionOf;
    return partition ? sqlValue(partition->parent.sql() + " " + partition->bound) : PropertyValue{};
}

PropertyValue foreign(const Object& object)
{
    const auto& table = std::get<Table>(object).foreign;
    return table ? sqlValue("SERVER " + base::quoteIdentifier(table->server) + " OPTIONS (" + optionsText(table->options) + ")") : PropertyValue{};
}

template <auto member>
void copy(const Object& from, Object& to)
{
    std::get<Table>(to).*member = std::get<Table>(from).*member;
}

constexpr std::array list{
    Property{"persistence", "logged", persistence, copy<&Table::persistence>},
    Property{"inherits", "inherits from", inherits, copy<&Table::inherits>},
    Property{"partition_by", "partitioned by",
             [](const Object& o) { const auto& p = std::get<Table>(o).partitionBy; return p ? sqlValue(p->sql) : PropertyValue{}; },
             copy<&Table::partitionBy>},
    Property{"partition_of", "partition of", partitionOf, copy<&Table::partitionOf>},
    Property{"of_type", "of type",
             [](const Object& o) { const auto& t = std::get<Table>(o).ofType; return t ? sqlValue(t->sql()) : PropertyValue{}; },
             copy<&Table::ofType>},
    Property{"foreign", "foreign table", foreign, copy<&Table::foreign>},
    field<Table, &Table::storageParameters>("storage_parameters", "storage parameters"),
    field<Table, &Table::accessMethod>("access_method", "access method"),
    field<Table, &Table::tablespace>("tablespace", "tablespace"),
    field<Table, &Table::replicaIdentity>("replica_identity", "replica identity"),
    field<Table, &Table::clusterOn>("cluster_on", "clustered on"),
    field<Table, &Table::rowSecurity>("row_security", "row security"),
    field<Table, &Table::forceRowSecurity>("force_row_security", "row security forced on the owner"),
    COFFERDAM_COMMON_PROPERTIES(Table),
};

} // namespace

std::span<const Property> table() { return list; }

} // namespace cofferdam::catalog::properties
