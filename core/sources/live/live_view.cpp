#include "live/assembly.h"

namespace cofferdam::sources::live {
namespace {

// What a query reads, for one that cannot be bound; binding says the same of the others, down to the columns.
catalog::Dependencies usesOf(Assembly& assembly, const std::vector<std::int64_t>& oids)
{
    catalog::Dependencies uses;
    for (const std::int64_t oid : oids) {
        if (const Relation* used = assembly.relation(static_cast<Oid>(oid)))
            uses.push_back(used->id);
    }
    return uses;
}

catalog::Options settingsOf(const catalog::Column& column)
{
    catalog::Options settings = column.options;
    if (!column.storage.empty())
        settings.emplace("STORAGE", column.storage);
    if (!column.compression.empty())
        settings.emplace("COMPRESSION", column.compression);
    if (column.statistics)
        settings.emplace("STATISTICS", std::to_string(*column.statistics));
    return settings;
}

void takeView(Assembly& assembly, RowReader row)
{
    const Oid oid = row.oid();
    const Relation* relation = assembly.relation(oid);
    if (!relation)
        return;
    catalog::View view;
    const catalog::Table& read = relation->table;
    static_cast<catalog::Common&>(view) = read;
    view.options = read.storageParameters;
    view.accessMethod = read.accessMethod;
    view.tablespace = read.tablespace;
    view.clusterOn = read.clusterOn;
    for (const catalog::Column& column : read.columns) {
        view.columns.push_back(column.name);
        if (column.comment)
            view.columnComments[column.name] = *column.comment;
        if (!column.defaultValue.empty())
            view.columnDefaults[column.name] = column.defaultValue.sql();
        if (column.privileges && !column.privileges->empty())
            view.columnPrivileges[column.name] = *column.privileges;
        if (catalog::Options settings = settingsOf(column); !settings.empty())
            view.columnSettings[column.name] = std::move(settings);
    }
    // pg_dump -s writes every materialized view WITH NO DATA: what is in one is data, not schema.
    view.populated = relation->id.kind != catalog::Kind::MaterializedView;
    view.query = assembly.query(row.view(), relation->id);
    view.uses = usesOf(assembly, row.numbers());
    assembly.put(relation->id, std::move(view));
}

} // namespace

void addViews(Assembly& assembly, Queries& queries)
{
    queries.push_back({"views",
                       "SELECT c.oid, pg_get_viewdef(c.oid), ARRAY(SELECT DISTINCT d.refobjid FROM pg_catalog.pg_rewrite r"
                       " JOIN pg_catalog.pg_depend d ON d.classid = 2618 AND d.objid = r.oid AND d.deptype = 'n'"
                       " WHERE r.ev_class = c.oid AND r.rulename = '_RETURN' AND d.refobjid <> c.oid)"
                       " FROM pg_catalog.pg_class c"
                       " JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace"
                       " WHERE c.relkind IN ('v', 'm') AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'"
                       " AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend WHERE classid = 1259 AND objid = c.oid AND deptype = 'e')",
                       [&assembly](const Rows& rows) -> base::Result<void> {
                           for (int i = 0; i < rows.size(); ++i)
                               takeView(assembly, RowReader(rows, i));
                           return {};
                       }});
}

} // namespace cofferdam::sources::live
