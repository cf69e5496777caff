#include "ddl/lower.h"
#include "live/assembly.h"

namespace cofferdam::sources::live {
namespace {

using catalog::ConstraintType;

std::string constraintsSql(int major)
{
    return std::string("SELECT c.oid, c.conrelid, c.conname, c.contype, c.condeferrable, c.condeferred, c.convalidated, c.conislocal AND NOT (c.contype = 'n' AND c.coninhcount > 0),"
                       " c.connoinherit, c.conkey, c.confrelid, c.confkey, c.confupdtype, c.confdeltype, c.confmatchtype, ")
        + (major >= 15 ? "c.confdelsetcols" : "NULL") + ", p.conrelid, i.indkey, i.indnkeyatts, "
        + (major >= 15 ? "i.indnullsnotdistinct" : "false") + ", ic.reloptions, spcname, i.indexrelid, CASE WHEN i.indexrelid IS NOT NULL THEN (SELECT array_agg(attnum || '=' || attstattarget)"
          " FROM pg_catalog.pg_attribute WHERE attrelid = i.indexrelid AND attstattarget >= 0 AND attnum > 0) END, "
        + (major >= 18 ? "c.conenforced, c.conperiod" : "true, false")
        + ", CASE WHEN c.contype = 'c' THEN pg_get_expr(c.conbin, c.conrelid) WHEN c.contype = 'x' THEN pg_get_constraintdef(c.oid) END"
          " FROM pg_catalog.pg_constraint c"
          " LEFT JOIN pg_catalog.pg_constraint p ON p.oid = c.conparentid"
          " LEFT JOIN pg_catalog.pg_index i ON i.indexrelid = c.conindid AND c.contype IN ('p', 'u', 'x')"
          " LEFT JOIN pg_catalog.pg_class ic ON ic.oid = i.indexrelid"
          " LEFT JOIN pg_catalog.pg_tablespace s ON s.oid = ic.reltablespace"
          " WHERE c.conrelid >= 16384 AND (c.contype IN ('c', 'p', 'u', 'x', 'f')"
        + (major >= 18 ? " OR c.contype = 'n' AND (c.coninhcount = 0 OR NOT EXISTS (SELECT FROM pg_catalog.pg_inherits h JOIN pg_catalog.pg_constraint a"
                       " ON a.conrelid = h.inhparent AND a.contype = 'n' AND a.conname = c.conname WHERE h.inhrelid = c.conrelid))" : "") + ')';
}

std::string actionName(char letter)
{
    switch (letter) {
    case 'r': return "RESTRICT";
    case 'c': return "CASCADE";
    case 'n': return "SET NULL";
    case 'd': return "SET DEFAULT";
    default: return {};
    }
}

ConstraintType typeOf(char letter)
{
    switch (letter) {
    case 'p': return ConstraintType::PrimaryKey;
    case 'u': return ConstraintType::Unique;
    case 'x': return ConstraintType::Exclusion;
    case 'f': return ConstraintType::ForeignKey;
    case 'n': return ConstraintType::NotNull;
    default: return ConstraintType::Check;
    }
}

void takeForeignKey(Assembly& assembly, catalog::Constraint& constraint, Oid table, RowReader& row)
{
    const Oid referenced = row.oid();
    const std::vector<std::int64_t> referencedKey = row.numbers();
    const char onUpdate = row.letter();
    const char onDelete = row.letter();
    const char match = row.letter();
    const std::vector<std::int64_t> setColumns = row.numbers();
    if (constraint.type != ConstraintType::ForeignKey)
        return;
    if (const Relation* target = assembly.relation(referenced))
        constraint.referencedTable = target->id.qualified();
    constraint.referencedColumns = assembly.columnNames(referenced, referencedKey);
    constraint.onUpdate = actionName(onUpdate);
    constraint.onDelete = actionName(onDelete);
    constraint.match = match == 'f' ? "FULL" : match == 'p' ? "PARTIAL" : "";
    constraint.onDeleteColumns = assembly.columnNames(table, setColumns);
}

void takeIndexPart(Assembly& assembly, catalog::Constraint& constraint, Oid table, RowReader& row)
{
    const std::vector<std::int64_t> keys = row.numbers();
    const auto keyCount = static_cast<std::size_t>(row.number());
    constraint.nullsNotDistinct = row.flag();
    constraint.storageParameters = optionsOf(row.names());
    constraint.tablespace = row.text();
    if (const Oid index = row.oid(); index != 0)
        constraint.indexComment = assembly.commentOn(Class::Relation, index);
    for (const auto& [number, target] : optionsOf(row.names()))
        constraint.indexStatistics[std::stoi(number)] = std::stoi(target);
    for (std::size_t i = keyCount; i < keys.size(); ++i)
        constraint.include.push_back(assembly.columnName(table, static_cast<int>(keys[i])));
}

// The keys, operators and predicate of an exclusion constraint, as its definition says them.
void takeExclusion(Assembly& assembly, const ObjectId& id, const catalog::Constraint& constraint, const std::string& definition)
{
    assembly.texts.push_back(
        {"ALTER TABLE t ADD CONSTRAINT c " + definition, [&assembly, id, constraint](const ddl::Statement& statement) {
             const auto* alter = statement.as<ddl::AlterTable>();
             if (!alter || alter->actions.empty())
                 return;
             if (const auto* add = std::get_if<ddl::alter::AddConstraint>(&alter->actions.front())) {
                 catalog::Constraint whole = constraint;
                 const catalog::Constraint& read = add->constraint.value;
                 whole.columns = read.columns;
                 whole.method = read.method;
                 whole.elements = read.elements;
                 whole.where = read.where;
                 assembly.put(id, std::move(whole));
             }
         }});
}

// Since 18 every NOT NULL is a constraint with a name. One that the server named itself says no more than the column does.
bool isPlainNotNull(const ObjectId& id, const catalog::Constraint& constraint)
{
    return constraint.validated && !constraint.noInherit && !constraint.comment && constraint.columns.size() == 1
        && ddl::isUsualNotNullName(id.part, id.name, constraint.columns.front());
}

void takeConstraint(Assembly& assembly, RowReader row)
{
    const Oid oid = row.oid();
    const Oid table = row.oid();
    const Relation* relation = assembly.relation(table);
    if (!relation || assembly.isMember(Class::Constraint, oid))
        return;
    const std::string name = row.text();
    const ObjectId id = catalog::inTable(catalog::Kind::Constraint, relation->id, name);
    catalog::Constraint constraint;
    constraint.comment = assembly.commentOn(Class::Constraint, oid);
    constraint.type = typeOf(row.letter());
    constraint.deferrable = row.flag();
    constraint.initiallyDeferred = row.flag();
    constraint.validated = row.flag();
    constraint.inherited = !row.flag();
    const bool canInherit = constraint.type == ConstraintType::Check || constraint.type == ConstraintType::NotNull;
    constraint.noInherit = row.flag() && canInherit;
    const std::vector<std::int64_t> key = row.numbers();
    if (constraint.type != ConstraintType::Check && constraint.type != ConstraintType::Exclusion)
        constraint.columns = assembly.columnNames(table, key);
    takeForeignKey(assembly, constraint, table, row);
    // A foreign key of a partitioned table, or to one, has a copy for each partition: no objects of their own.
    if (row.oid() != 0 && constraint.type == ConstraintType::ForeignKey)
        return;
    takeIndexPart(assembly, constraint, table, row);
    constraint.enforced = row.flag();
    constraint.period = row.flag();
    const std::string definition = row.text();
    if (constraint.type == ConstraintType::Exclusion) {
        takeExclusion(assembly, id, constraint, definition);
        return;
    }
    if (constraint.type == ConstraintType::NotNull) {
        if (constraint.inherited ? !constraint.validated : isPlainNotNull(id, constraint))
            return;
        // 18 calls a column NOT NULL as soon as new rows are checked.
        catalog::Column* column = constraint.validated ? nullptr : assembly.relation(table)->table.columns.find(constraint.columns.front());
        if (column)
            column->notNull = false;
    }
    if (constraint.type == ConstraintType::Check)
        constraint.expression = assembly.expression(definition, id);
    assembly.put(id, std::move(constraint));
}

} // namespace

void addConstraints(Assembly& assembly, Queries& queries)
{
    queries.push_back({"constraints", constraintsSql(assembly.major()), [&assembly](const Rows& rows) -> base::Result<void> {
                           for (int i = 0; i < rows.size(); ++i)
                               takeConstraint(assembly, RowReader(rows, i));
                           return {};
                       }});
}

} // namespace cofferdam::sources::live
