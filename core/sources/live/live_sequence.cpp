#include "live/assembly.h"

namespace cofferdam::sources::live {
namespace {

struct Owner {
    Oid relation = 0;
    int column = 0;
    bool identity = false;
};

void takeSequence(Assembly& assembly, RowReader row)
{
    const Oid oid = row.oid();
    const Relation* relation = assembly.relation(oid);
    if (!relation)
        return;
    catalog::SequenceOptions options;
    options.type = assembly.type(row.view(), relation->id);
    options.start = row.number();
    options.increment = row.number();
    options.maximum = row.number();
    options.minimum = row.number();
    options.cache = row.number();
    options.cycle = row.flag();
    options.normalise();

    Owner owner;
    owner.relation = row.oid();
    owner.column = static_cast<int>(row.number());
    owner.identity = row.letter() == 'i';
    Relation* table = assembly.relation(owner.relation);
    const std::string columnName = table ? assembly.columnName(owner.relation, owner.column) : std::string();
    if (owner.identity && table) {
        catalog::Column* column = table->table.columns.find(columnName);
        if (column && column->identity) {
            column->identity->sequenceName = relation->id.name;
            column->identity->options = options;
            column->identity->comment = relation->table.comment;
            column->identity->privileges = relation->table.privileges;
            return;
        }
    }
    catalog::Sequence sequence;
    static_cast<catalog::Common&>(sequence) = relation->table;
    sequence.options = options;
    sequence.unlogged = relation->table.persistence == catalog::Persistence::Unlogged;
    if (table)
        sequence.ownedBy = catalog::columnId(table->id, columnName);
    assembly.put(relation->id, std::move(sequence));
}

} // namespace

void addSequences(Assembly& assembly, Queries& queries)
{
    queries.push_back({"sequences",
                       "SELECT seqrelid, format_type(seqtypid, NULL), seqstart, seqincrement, seqmax, seqmin, seqcache, seqcycle,"
                       " d.refobjid, d.refobjsubid, d.deptype"
                       " FROM pg_catalog.pg_sequence LEFT JOIN pg_catalog.pg_depend d ON d.classid = 1259 AND d.objid = seqrelid"
                       " AND d.objsubid = 0 AND d.refclassid = 1259 AND d.refobjsubid > 0 AND d.deptype IN ('a', 'i')",
                       [&assembly](const Rows& rows) -> base::Result<void> {
                           for (int i = 0; i < rows.size(); ++i)
                               takeSequence(assembly, RowReader(rows, i));
                           return {};
                       }});
}

} // namespace cofferdam::sources::live
