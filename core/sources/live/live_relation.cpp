#include "live/assembly.h"

/// Relations of every kind, their inheritance and their columns.
namespace cofferdam::sources::live {
namespace {

using catalog::Kind;

Kind kindOf(char relkind)
{
    switch (relkind) {
    case 'v': return Kind::View;
    case 'm': return Kind::MaterializedView;
    case 'S': return Kind::Sequence;
    case 'c': return Kind::CompositeType;
    default: return Kind::Table;
    }
}

constexpr std::string_view relationsSql = R"(
SELECT c.oid, c.relnamespace, c.relname, c.relkind, c.relowner, c.relpersistence, c.relispartition, c.relrowsecurity,
 c.relforcerowsecurity, c.relreplident, c.reloptions, toast.reloptions, spcname, CASE WHEN amname <> 'heap' THEN amname END,
 CASE WHEN c.reloftype <> 0 THEN format_type(c.reloftype, NULL) END,
 CASE WHEN c.relkind = 'p' THEN pg_get_partkeydef(c.oid) END, pg_get_expr(c.relpartbound, c.oid),
 srvname, ftoptions
FROM pg_catalog.pg_class c
JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
LEFT JOIN pg_catalog.pg_class toast ON toast.oid = c.reltoastrelid AND toast.reloptions IS NOT NULL
LEFT JOIN pg_catalog.pg_tablespace s ON s.oid = c.reltablespace
LEFT JOIN pg_catalog.pg_am m ON m.oid = c.relam
LEFT JOIN pg_catalog.pg_foreign_table ON ftrelid = c.oid
LEFT JOIN pg_catalog.pg_foreign_server f ON f.oid = ftserver
WHERE c.relkind IN ('r', 'p', 'f', 'v', 'm', 'S', 'c') AND nspname !~ '^pg_' AND nspname <> 'information_schema')";

// The clause in the form that reading a dump gives it.
void addPartitionKey(Assembly& assembly, Oid oid, const std::string& clause)
{
    assembly.texts.push_back({"CREATE TABLE t () PARTITION BY " + clause, [&assembly, oid](const ddl::Statement& statement) {
                                  const auto* create = statement.as<ddl::CreateTable>();
                                  Relation* relation = assembly.relation(oid);
                                  if (create && relation)
                                      relation->table.partitionBy = create->value.partitionBy;
                              }});
}

void addPartitionBound(Assembly& assembly, Oid oid, const std::string& bound)
{
    assembly.texts.push_back({"ALTER TABLE p ATTACH PARTITION c " + bound, [&assembly, oid](const ddl::Statement& statement) {
                                  const auto* alter = statement.as<ddl::AlterTable>();
                                  Relation* relation = assembly.relation(oid);
                                  if (!alter || alter->actions.empty() || !relation || !relation->table.partitionOf)
                                      return;
                                  if (const auto* attach = std::get_if<ddl::alter::AttachPartition>(&alter->actions.front()))
                                      relation->table.partitionOf->bound = attach->bound;
                              }});
}

void takeTable(Assembly& assembly, Relation& relation, Oid oid, RowReader& row)
{
    catalog::Table& table = relation.table;
    table.rowSecurity = row.flag();
    table.forceRowSecurity = row.flag();
    switch (row.letter()) {
    case 'n': table.replicaIdentity = relation.kind == 'f' ? "" : "NOTHING"; break; // foreign tables cannot have one
    case 'f': table.replicaIdentity = "FULL"; break;
    default: break; // 'i' comes with the index
    }
    table.storageParameters = optionsOf(row.names());
    for (auto& [name, value] : optionsOf(row.names()))
        table.storageParameters.emplace("toast." + name, value);
    table.tablespace = row.text();
    table.accessMethod = row.text();
    if (const std::string ofType = row.text(); !ofType.empty()) {
        const base::TypeName type = assembly.type(ofType, relation.id);
        table.ofType = catalog::QualifiedName{type.schema, type.name};
    }
    if (const std::string key = row.text(); !key.empty())
        addPartitionKey(assembly, oid, key);
    if (const std::string bound = row.text(); !bound.empty()) {
        table.partitionOf.emplace();
        addPartitionBound(assembly, oid, bound);
    }
    if (const std::string server = row.text(); !server.empty())
        table.foreign = catalog::ForeignTable{server, optionsOf(row.names())};
}

void takeRelation(Assembly& assembly, RowReader row)
{
    const Oid oid = row.oid();
    const auto schema = assembly.schemas.find(row.oid());
    if (schema == assembly.schemas.end() || assembly.isMember(Class::Relation, oid))
        return;
    Relation& relation = assembly.relations[oid];
    const std::string name = row.text();
    relation.kind = row.letter();
    relation.id = {kindOf(relation.kind), schema->second, name, {}};
    catalog::Table& table = relation.table;
    assembly.fillCommon(table, Class::Relation, oid, row.oid());
    table.persistence = row.letter() == 'u' ? catalog::Persistence::Unlogged : catalog::Persistence::Permanent;
    relation.partition = row.flag();
    takeTable(assembly, relation, oid, row);
}

std::string storageName(char letter)
{
    switch (letter) {
    case 'p': return "PLAIN";
    case 'e': return "EXTERNAL";
    case 'm': return "MAIN";
    case 'x': return "EXTENDED";
    default: return {};
    }
}

// Only a generated column's expression refers to columns. For any other the server need not look at the table, which is most of what
// printing costs it.
std::string columnsSql(int major)
{
    const std::string table = major >= 12 ? "CASE WHEN a.attgenerated = '' THEN 0 ELSE d.adrelid END" : "0";
    return std::string("SELECT a.attrelid, a.attnum, a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull,"
                       " CASE WHEN cn.nspname <> 'pg_catalog' THEN quote_ident(cn.nspname) || '.' ELSE '' END || quote_ident(co.collname),"
                       " pg_get_expr(d.adbin, ")
        + table + "), " + (major >= 12 ? "a.attgenerated" : "''") + ", a.attidentity, CASE WHEN a.attstorage <> t.typstorage THEN a.attstorage END, "
        + (major >= 14 ? "a.attcompression" : "''") + ", "
        + (major >= 17 ? "a.attstattarget" : "nullif(a.attstattarget, -1)")
        + ", a.attoptions, a.attfdwoptions, a.attislocal FROM pg_catalog.pg_attribute a"
          " JOIN pg_catalog.pg_class c ON c.oid = a.attrelid JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace"
          " JOIN pg_catalog.pg_type t ON t.oid = a.atttypid"
          " LEFT JOIN pg_catalog.pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum"
          " LEFT JOIN pg_catalog.pg_collation co ON co.oid = a.attcollation AND a.attcollation <> t.typcollation"
          " LEFT JOIN pg_catalog.pg_namespace cn ON cn.oid = co.collnamespace"
          " WHERE a.attnum > 0 AND NOT a.attisdropped AND c.relkind IN ('r', 'p', 'f', 'v', 'm', 'c')"
          " AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'"
          " ORDER BY a.attrelid, a.attnum";
}

void takeColumn(Assembly& assembly, RowReader row)
{
    const Oid oid = row.oid();
    Relation* relation = assembly.relation(oid);
    if (!relation)
        return;
    const int number = static_cast<int>(row.number());
    catalog::Column column;
    column.name = row.text();
    relation->columns[number] = column.name;
    const ObjectId id = catalog::columnId(relation->id, column.name);
    column.type = assembly.type(row.view(), id);
    column.notNull = row.flag();
    column.collation = row.text();
    base::Expression value;
    if (const std::string_view sql = row.view(); !sql.empty())
        value = assembly.expression(sql, id);
    switch (row.letter()) {
    case 's': column.generated = catalog::Generated{std::move(value), true}; break;
    case 'v': column.generated = catalog::Generated{std::move(value), false}; break;
    default: column.defaultValue = std::move(value);
    }
    // Since 17 a partition shares the identity column of its parent; the catalog has it there only.
    if (const char identity = row.letter(); identity != '\0' && !(relation->partition && assembly.major() >= 17)) {
        column.identity.emplace();
        column.identity->always = identity == 'a';
    }
    column.storage = storageName(row.letter());
    switch (row.letter()) {
    case 'p': column.compression = "pglz"; break;
    case 'l': column.compression = "lz4"; break;
    default: break;
    }
    if (const auto target = row.optionalNumber())
        column.statistics = static_cast<int>(*target);
    column.options = optionsOf(row.names());
    // Minor versions of 2026 keep a number of their own among the options; pg_dump leaves it out too.
    column.options.erase("pg_attver");
    column.foreignOptions = optionsOf(row.names());
    column.inherited = !row.flag();
    column.comment = assembly.commentOn(Class::Relation, oid, number);
    column.privileges = assembly.privilegesOf(Class::Relation, oid, number);
    relation->table.columns.push_back(std::move(column));
}

void takeParent(Assembly& assembly, RowReader row)
{
    Relation* child = assembly.relation(row.oid());
    const Relation* parent = assembly.relation(row.oid());
    if (!child || !parent)
        return;
    if (child->partition && child->table.partitionOf)
        child->table.partitionOf->parent = parent->id.qualified();
    else
        child->table.inherits.push_back(parent->id.qualified());
}

void putComposite(Assembly& assembly, const Relation& relation, Oid typeOid, Oid owner)
{
    catalog::CompositeType type;
    assembly.fillCommon(type, Class::Type, typeOid, owner);
    for (const catalog::Column& column : relation.table.columns)
        type.attributes.push_back({column.name, column.type, column.collation, column.comment});
    assembly.put(relation.id, std::move(type));
}

} // namespace

void addRelations(Assembly& assembly, Queries& queries)
{
    const auto each = [&assembly](void (*take)(Assembly&, RowReader)) {
        return [&assembly, take](const Rows& rows) -> base::Result<void> {
            for (int i = 0; i < rows.size(); ++i)
                take(assembly, RowReader(rows, i));
            return {};
        };
    };
    queries.push_back({"relations", std::string(relationsSql), each(takeRelation)});
    queries.push_back({"inheritance",
                       "SELECT inhrelid, inhparent FROM pg_catalog.pg_inherits WHERE inhrelid >= 16384 ORDER BY inhrelid, inhseqno",
                       each(takeParent)});
}

void addColumns(Assembly& assembly, Queries& queries)
{
    queries.push_back({"columns", columnsSql(assembly.major()), [&assembly](const Rows& rows) -> base::Result<void> {
                           for (int i = 0; i < rows.size(); ++i)
                               takeColumn(assembly, RowReader(rows, i));
                           return {};
                       }});
    queries.push_back({"composite types",
                       "SELECT t.oid, t.typrelid, t.typowner FROM pg_catalog.pg_type t JOIN pg_catalog.pg_class c ON c.oid = t.typrelid"
                       " WHERE c.relkind = 'c' AND t.oid >= 16384",
                       [&assembly](const Rows& rows) -> base::Result<void> {
                           for (int i = 0; i < rows.size(); ++i) {
                               RowReader row(rows, i);
                               const Oid type = row.oid();
                               const Oid relation = row.oid();
                               if (const Relation* found = assembly.relation(relation); found && !assembly.isMember(Class::Type, type))
                                   putComposite(assembly, *found, type, row.oid());
                           }
                           return {};
                       }});
}

void finishRelations(Assembly& assembly)
{
    for (auto& [oid, relation] : assembly.relations) {
        if (relation.id.kind == Kind::Table)
            assembly.put(relation.id, std::move(relation.table));
    }
}

} // namespace cofferdam::sources::live
