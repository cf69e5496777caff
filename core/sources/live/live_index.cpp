#include "live/assembly.h"

namespace cofferdam::sources::live {
namespace {

// An index that belongs to a constraint is part of it; of those only what a table says about them matters here.
constexpr std::string_view indexesSql = R"(
SELECT i.indexrelid, i.indrelid, ic.relname, con.conname, i.indisclustered, i.indisreplident, i.indisvalid, h.inhparent,
 spcname, st.targets, CASE WHEN con.oid IS NULL THEN pg_get_indexdef(i.indexrelid) END
FROM pg_catalog.pg_index i
JOIN pg_catalog.pg_class ic ON ic.oid = i.indexrelid
LEFT JOIN pg_catalog.pg_constraint con ON con.conindid = i.indexrelid AND con.conrelid = i.indrelid AND con.contype IN ('p', 'u', 'x')
LEFT JOIN pg_catalog.pg_inherits h ON h.inhrelid = i.indexrelid
LEFT JOIN pg_catalog.pg_tablespace s ON s.oid = ic.reltablespace
LEFT JOIN (SELECT attrelid, array_agg(attnum || '=' || attstattarget) AS targets FROM pg_catalog.pg_attribute
            WHERE attstattarget >= 0 AND attnum > 0 GROUP BY attrelid) st ON st.attrelid = i.indexrelid
WHERE i.indrelid >= 16384
ORDER BY ic.oid)";

void takeIndex(Assembly& assembly, RowReader row, std::unordered_map<Oid, catalog::QualifiedName>& names)
{
    const Oid oid = row.oid();
    const Oid table = row.oid();
    Relation* relation = assembly.relation(table);
    if (!relation || assembly.isMember(Class::Relation, oid))
        return;
    const std::string name = row.text();
    const bool ofConstraint = !row.text().empty();
    names[oid] = {relation->id.schema, name};
    if (row.flag())
        relation->table.clusterOn = name;
    if (row.flag() && relation->table.replicaIdentity.empty())
        relation->table.replicaIdentity = "INDEX " + name;
    if (ofConstraint)
        return;

    const bool valid = row.flag();
    const Oid parent = row.oid();
    const std::string tablespace = row.text();
    std::map<int, int> statistics;
    for (const auto& [key, target] : optionsOf(row.names()))
        statistics[std::stoi(key)] = std::stoi(target);
    const ObjectId id = catalog::inTable(catalog::Kind::Index, relation->id, name);
    const auto comment = assembly.commentOn(Class::Relation, oid);
    assembly.texts.push_back({row.text(), [&assembly, &names, id, valid, parent, tablespace, statistics, comment](const ddl::Statement& statement) {
                                  const auto* create = statement.as<ddl::CreateIndex>();
                                  if (!create)
                                      return;
                                  catalog::Index index = create->value;
                                  index.only = false;
                                  index.valid = valid;
                                  index.tablespace = tablespace;
                                  index.statistics = statistics;
                                  index.comment = comment;
                                  if (const auto found = names.find(parent); found != names.end())
                                      index.attachedTo = found->second;
                                  assembly.put(id, std::move(index));
                              },
                              {}, id});
}

} // namespace

void addIndexes(Assembly& assembly, Queries& queries)
{
    queries.push_back({"indexes", std::string(indexesSql), [&assembly](const Rows& rows) -> base::Result<void> {
                           for (int i = 0; i < rows.size(); ++i)
                               takeIndex(assembly, RowReader(rows, i), assembly.indexNames);
                           return {};
                       }});
}

} // namespace cofferdam::sources::live
