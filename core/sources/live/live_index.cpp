#include "live/assembly.h"

namespace cofferdam::sources::live {
namespace {

// An index that belongs to a constraint is part of it; of those only what a table says about them matters here. Most of the others are
// B-trees over plain columns, which their row says all about; a printed definition, which costs the server and us far more, is for the
// rest: those with an expression, a predicate, parameters, or a key whose operator class or collation is not that of its column.
std::string indexesSql(int major)
{
    constexpr std::string_view btree = "403";
    // text has the operators of varchar.
    return "WITH special AS (SELECT i.indexrelid FROM pg_catalog.pg_index i"
           " CROSS JOIN LATERAL unnest(i.indkey::int2[], i.indclass::oid[], i.indcollation::oid[]) AS k (number, class, coll)"
           " JOIN pg_catalog.pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = k.number"
           " JOIN pg_catalog.pg_opclass o ON o.oid = k.class"
           " WHERE i.indrelid >= 16384 AND (NOT o.opcdefault OR (o.opcintype <> a.atttypid AND NOT (o.opcintype = 25 AND a.atttypid = 1043))"
           " OR k.coll <> a.attcollation))"
           " SELECT i.indexrelid, i.indrelid, ic.relname, con.conname, i.indisclustered, i.indisreplident, i.indisvalid, h.inhparent,"
           " spcname, st.targets, i.indisunique, "
        + std::string(major >= 15 ? "i.indnullsnotdistinct" : "false")
        + ", i.indkey, i.indnkeyatts, i.indoption, CASE WHEN con.oid IS NULL AND (ic.relam <> " + std::string(btree)
        + " OR i.indexprs IS NOT NULL OR i.indpred IS NOT NULL OR ic.reloptions IS NOT NULL OR x.indexrelid IS NOT NULL)"
          " THEN pg_get_indexdef(i.indexrelid) END"
          " FROM pg_catalog.pg_index i"
          " JOIN pg_catalog.pg_class ic ON ic.oid = i.indexrelid"
          " LEFT JOIN (SELECT DISTINCT indexrelid FROM special) x ON x.indexrelid = i.indexrelid"
          " LEFT JOIN pg_catalog.pg_constraint con ON con.conindid = i.indexrelid AND con.conrelid = i.indrelid AND con.contype IN ('p', 'u', 'x')"
          " LEFT JOIN pg_catalog.pg_inherits h ON h.inhrelid = i.indexrelid"
          " LEFT JOIN pg_catalog.pg_tablespace s ON s.oid = ic.reltablespace"
          " LEFT JOIN (SELECT attrelid, array_agg(attnum || '=' || attstattarget) AS targets FROM pg_catalog.pg_attribute"
          " WHERE attstattarget >= 0 AND attnum > 0 GROUP BY attrelid) st ON st.attrelid = i.indexrelid"
          " WHERE i.indrelid >= 16384"
          " ORDER BY ic.oid";
}

struct Known {
    ObjectId id;
    Oid parent = 0;
    catalog::Index index; ///< the keys and what they say are left out where a definition says it
};

void put(Assembly& assembly, const Known& known, catalog::Index index)
{
    index.only = false;
    index.valid = known.index.valid;
    index.tablespace = known.index.tablespace;
    index.statistics = known.index.statistics;
    index.comment = known.index.comment;
    if (const auto found = assembly.indexNames.find(known.parent); found != assembly.indexNames.end())
        index.attachedTo = found->second;
    assembly.put(known.id, std::move(index));
}

// As its definition would say it.
void takeKeys(const Assembly& assembly, catalog::Index& index, Oid table, RowReader& row)
{
    index.unique = row.flag();
    index.nullsNotDistinct = row.flag();
    const auto numbers = row.numbers();
    const auto keys = static_cast<std::size_t>(row.number());
    const auto options = row.numbers();
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        const std::string& column = assembly.columnName(table, static_cast<int>(numbers[i]));
        if (i >= keys) {
            index.include.push_back(column);
            continue;
        }
        catalog::IndexElement element;
        element.column = column;
        // Manual, CREATE INDEX: NULLS FIRST is the default of DESC, NULLS LAST that of ASC.
        const std::int64_t option = i < options.size() ? options[i] : 0;
        const bool nullsFirst = (option & 2) != 0;
        element.descending = (option & 1) != 0;
        if (nullsFirst != element.descending)
            element.nullsFirst = nullsFirst;
        index.elements.push_back(std::move(element));
    }
}

void takeIndex(Assembly& assembly, RowReader row, std::vector<Known>& plain)
{
    const Oid oid = row.oid();
    const Oid table = row.oid();
    Relation* relation = assembly.relation(table);
    if (!relation || assembly.isMember(Class::Relation, oid))
        return;
    const std::string name = row.text();
    const bool ofConstraint = !row.text().empty();
    assembly.indexNames[oid] = {relation->id.schema, name};
    if (row.flag())
        relation->table.clusterOn = name;
    if (row.flag() && relation->table.replicaIdentity.empty())
        relation->table.replicaIdentity = "INDEX " + name;
    if (ofConstraint)
        return;

    Known known;
    known.id = catalog::inTable(catalog::Kind::Index, relation->id, name);
    known.index.valid = row.flag();
    known.parent = row.oid();
    known.index.tablespace = row.text();
    for (const auto& [key, target] : optionsOf(row.names()))
        known.index.statistics[std::stoi(key)] = std::stoi(target);
    known.index.comment = assembly.commentOn(Class::Relation, oid);
    takeKeys(assembly, known.index, table, row);
    std::string definition = row.text();
    if (definition.empty()) {
        plain.push_back(std::move(known));
        return;
    }
    const ObjectId id = known.id;
    assembly.texts.push_back({std::move(definition), [&assembly, known = std::move(known)](const ddl::Statement& statement) {
                                  if (const auto* create = statement.as<ddl::CreateIndex>())
                                      put(assembly, known, create->value);
                              },
                              {}, id});
}

} // namespace

void addIndexes(Assembly& assembly, Queries& queries)
{
    queries.push_back({"indexes", indexesSql(assembly.major()), [&assembly](const Rows& rows) -> base::Result<void> {
                           std::vector<Known> plain;
                           for (int i = 0; i < rows.size(); ++i)
                               takeIndex(assembly, RowReader(rows, i), plain);
                           // The parents that they name are known now.
                           for (const Known& known : plain)
                               put(assembly, known, known.index);
                           return {};
                       }});
}

} // namespace cofferdam::sources::live
