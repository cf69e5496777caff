#include "jobs/outline.h"

#include "base/quote.h"
#include "jobs/texts.h"

namespace cofferdam::gui {

namespace {

QStringList listOf(const std::vector<std::string>& names)
{
    QStringList out;
    for (const std::string& name : names)
        out << qstring(name);
    return out;
}

void addConstraint(OutlineTable& table, const std::string& name, const catalog::Constraint& constraint)
{
    if (constraint.type != catalog::ConstraintType::NotNull)
        table.constraints << qstring(name);
    if (constraint.type == catalog::ConstraintType::PrimaryKey) {
        for (OutlineColumn& column : table.columns)
            column.inPrimaryKey = column.inPrimaryKey || listOf(constraint.columns).contains(column.name);
    }
    if (constraint.type == catalog::ConstraintType::ForeignKey)
        table.foreignKeys.push_back({qstring(name), listOf(constraint.columns), qstring(constraint.referencedTable.sql()), listOf(constraint.referencedColumns)});
}

OutlineTable tableOf(const catalog::ObjectId& id, const catalog::Table& from, const catalog::Catalog& catalog)
{
    OutlineTable table;
    table.sql = qstring(id.sql());
    table.name = id.schema == "public" ? qstring(id.name) : qstring(id.schema + '.' + id.name);
    for (const catalog::Column& column : from.columns)
        table.columns.push_back({qstring(column.name), qstring(column.type.sql()), column.notNull, false});
    for (const auto& entry : catalog.parts(catalog::Kind::Constraint, id)) {
        if (const auto* constraint = std::get_if<catalog::Constraint>(entry.object.get()))
            addConstraint(table, entry.id.part, *constraint);
    }
    for (const auto& entry : catalog.parts(catalog::Kind::Index, id))
        table.indexes << qstring(base::quoteQualified(entry.id.schema, entry.id.part));
    return table;
}

} // namespace

OutlinePtr outlineOf(const catalog::Catalog& catalog)
{
    auto outline = std::make_shared<SchemaOutline>();
    for (const auto& entry : catalog.all(catalog::Kind::Table)) {
        if (const auto* table = std::get_if<catalog::Table>(entry.object.get()))
            outline->tables.push_back(tableOf(entry.id, *table, catalog));
    }
    for (const auto& entry : catalog.all(catalog::Kind::Enum)) {
        if (const auto* type = std::get_if<catalog::Enum>(entry.object.get()))
            outline->enums.push_back({qstring(entry.id.sql()), listOf(type->labels)});
    }
    for (const auto& entry : catalog.all(catalog::Kind::View))
        outline->views << qstring(entry.id.sql());
    for (const auto& entry : catalog.all(catalog::Kind::MaterializedView))
        outline->materializedViews << qstring(entry.id.sql());
    return outline;
}

} // namespace cofferdam::gui
