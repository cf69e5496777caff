#include "draft/draft_statements.h"

#include "base/quote.h"

#include <algorithm>

namespace cofferdam::gui {

namespace {

QString quoted(const QString& name)
{
    return QString::fromStdString(base::quoteIdentifier(name.trimmed().toStdString()));
}

/// A name that may be written with its schema: "audit.events".
QString quotedQualified(const QString& name)
{
    const auto dot = name.indexOf(QLatin1Char('.'));
    return dot < 0 || name.contains(QLatin1Char('"')) ? (name.contains(QLatin1Char('"')) ? name : QStringLiteral("public.") + quoted(name))
                                                      : quoted(name.left(dot)) + QLatin1Char('.') + quoted(name.mid(dot + 1));
}

QString literal(const QString& text)
{
    return QString::fromStdString(base::quoteLiteral(text.toStdString()));
}

QString list(const QStringList& names)
{
    QStringList out;
    for (const QString& name : names)
        out << quoted(name);
    return out.join(QStringLiteral(", "));
}

/// "orders" of "public.orders".
QString bare(const QString& table)
{
    QString name = table.mid(table.lastIndexOf(QLatin1Char('.')) + 1);
    return name.remove(QLatin1Char('"'));
}

QString nameOr(const DraftInput& input, const QString& fallback)
{
    return quoted(input.name.isEmpty() ? fallback : input.name);
}

QString addColumn(const DraftInput& in)
{
    QString text = QStringLiteral("ALTER TABLE %1 ADD COLUMN %2 %3").arg(in.table, quoted(in.newName), in.type.trimmed());
    if (!in.defaultValue.trimmed().isEmpty())
        text += QStringLiteral(" DEFAULT ") + in.defaultValue.trimmed();
    return in.notNull ? text + QStringLiteral(" NOT NULL") : text;
}

QString addIndex(const DraftInput& in)
{
    const QString made = QStringLiteral("index_%1_on_%2").arg(bare(in.table), in.columns.join(QStringLiteral("_and_")));
    QString text = QStringLiteral("CREATE %1INDEX %2 ON %3 (%4)")
                       .arg(in.unique ? QStringLiteral("UNIQUE ") : QString(), nameOr(in, made), in.table, list(in.columns));
    return in.where.trimmed().isEmpty() ? text : text + QStringLiteral(" WHERE ") + in.where.trimmed();
}

QString addForeignKey(const DraftInput& in)
{
    const QString made = QStringLiteral("fk_%1_%2").arg(bare(in.table), in.columns.join(QLatin1Char('_')));
    QString text = QStringLiteral("ALTER TABLE %1 ADD CONSTRAINT %2 FOREIGN KEY (%3) REFERENCES %4")
                       .arg(in.table, nameOr(in, made), list(in.columns), in.referencedTable);
    if (!in.referencedColumns.isEmpty())
        text += QStringLiteral(" (%1)").arg(list(in.referencedColumns));
    return in.onDelete.isEmpty() ? text : text + QStringLiteral(" ON DELETE ") + in.onDelete;
}

QString addConstraint(const DraftInput& in, const QString& made, const QString& body)
{
    return QStringLiteral("ALTER TABLE %1 ADD CONSTRAINT %2 %3").arg(in.table, nameOr(in, made), body);
}

QString addEnumValue(const DraftInput& in)
{
    const QString text = QStringLiteral("ALTER TYPE %1 ADD VALUE %2").arg(in.enumType, literal(in.value));
    return in.after.isEmpty() ? text : text + QStringLiteral(" AFTER ") + literal(in.after);
}

QString comment(const DraftInput& in)
{
    const QString object = in.column.isEmpty() ? QStringLiteral("TABLE ") + in.table : QStringLiteral("COLUMN %1.%2").arg(in.table, quoted(in.column));
    return QStringLiteral("COMMENT ON %1 IS %2").arg(object, in.text.isEmpty() ? QStringLiteral("NULL") : literal(in.text));
}

QString addEnum(const DraftInput& in)
{
    QStringList values;
    for (const QString& value : in.values)
        values << literal(value);
    return QStringLiteral("CREATE TYPE %1 AS ENUM (%2)").arg(quotedQualified(in.enumName), values.join(QStringLiteral(", ")));
}

bool isGiven(DraftField field, const DraftInput& in)
{
    switch (field) {
    case DraftField::Table: return !in.table.isEmpty();
    case DraftField::Column: return !in.column.isEmpty();
    case DraftField::NewName: return !in.newName.trimmed().isEmpty();
    case DraftField::Type: return !in.type.trimmed().isEmpty();
    case DraftField::Columns: return !in.columns.isEmpty();
    case DraftField::ReferencedTable: return !in.referencedTable.isEmpty();
    case DraftField::Expression: return !in.expression.trimmed().isEmpty();
    case DraftField::Constraint: return !in.constraint.isEmpty();
    case DraftField::Index: return !in.index.isEmpty();
    case DraftField::TableName: return !in.tableName.trimmed().isEmpty();
    case DraftField::EnumType: return !in.enumType.isEmpty();
    case DraftField::EnumName: return !in.enumName.trimmed().isEmpty();
    case DraftField::Values: return !in.values.isEmpty();
    case DraftField::Value: return !in.value.isEmpty();
    case DraftField::OldValue: return !in.oldValue.isEmpty();
    case DraftField::View: return !in.view.isEmpty();
    case DraftField::ViewName: return !in.viewName.trimmed().isEmpty();
    case DraftField::Query: return !in.query.trimmed().isEmpty();
    default: return true; // what may be left out
    }
}

QString viewWords(const DraftInput& in)
{
    return in.materialized ? QStringLiteral("MATERIALIZED VIEW") : QStringLiteral("VIEW");
}

QString build(DraftKind kind, const DraftInput& in)
{
    const QString alter = QStringLiteral("ALTER TABLE %1 ").arg(in.table);
    const QString column = QStringLiteral("ALTER TABLE %1 ALTER COLUMN %2 ").arg(in.table, quoted(in.column));
    switch (kind) {
    case DraftKind::AddColumn: return addColumn(in);
    case DraftKind::RenameColumn: return alter + QStringLiteral("RENAME COLUMN %1 TO %2").arg(quoted(in.column), quoted(in.newName));
    case DraftKind::ChangeType: return column + QStringLiteral("TYPE ") + in.type.trimmed();
    case DraftKind::ChangeNotNull: return column + (in.notNull ? QStringLiteral("SET NOT NULL") : QStringLiteral("DROP NOT NULL"));
    case DraftKind::ChangeDefault:
        return column + (in.defaultValue.trimmed().isEmpty() ? QStringLiteral("DROP DEFAULT") : QStringLiteral("SET DEFAULT ") + in.defaultValue.trimmed());
    case DraftKind::DropColumn: return alter + QStringLiteral("DROP COLUMN ") + quoted(in.column);
    case DraftKind::AddIndex: return addIndex(in);
    case DraftKind::RenameIndex: return QStringLiteral("ALTER INDEX %1 RENAME TO %2").arg(in.index, quoted(in.newName));
    case DraftKind::DropIndex: return QStringLiteral("DROP INDEX ") + in.index;
    case DraftKind::AddPrimaryKey: return addConstraint(in, bare(in.table) + QStringLiteral("_pkey"), QStringLiteral("PRIMARY KEY (%1)").arg(list(in.columns)));
    case DraftKind::AddForeignKey: return addForeignKey(in);
    case DraftKind::AddUnique:
        return addConstraint(in, QStringLiteral("%1_%2_key").arg(bare(in.table), in.columns.join(QLatin1Char('_'))), QStringLiteral("UNIQUE (%1)").arg(list(in.columns)));
    case DraftKind::AddCheck:
        return addConstraint(in, bare(in.table) + QStringLiteral("_check"), QStringLiteral("CHECK (%1)").arg(in.expression.trimmed()));
    case DraftKind::RenameConstraint: return alter + QStringLiteral("RENAME CONSTRAINT %1 TO %2").arg(quoted(in.constraint), quoted(in.newName));
    case DraftKind::DropConstraint: return alter + QStringLiteral("DROP CONSTRAINT ") + quoted(in.constraint);
    case DraftKind::AddTable: return QStringLiteral("CREATE TABLE %1 (%2)").arg(quotedQualified(in.tableName), in.columnList.trimmed());
    case DraftKind::RenameTable: return alter + QStringLiteral("RENAME TO ") + quoted(in.newName);
    case DraftKind::DropTable: return QStringLiteral("DROP TABLE ") + in.table;
    case DraftKind::AddEnum: return addEnum(in);
    case DraftKind::AddEnumValue: return addEnumValue(in);
    case DraftKind::RenameEnumValue: return QStringLiteral("ALTER TYPE %1 RENAME VALUE %2 TO %3").arg(in.enumType, literal(in.oldValue), literal(in.value));
    case DraftKind::RenameEnum: return QStringLiteral("ALTER TYPE %1 RENAME TO %2").arg(in.enumType, quoted(in.newName));
    case DraftKind::DropEnum: return QStringLiteral("DROP TYPE ") + in.enumType;
    case DraftKind::AddView: return QStringLiteral("CREATE VIEW %1 AS %2").arg(quotedQualified(in.viewName), in.query.trimmed());
    case DraftKind::RenameView: return QStringLiteral("ALTER %1 %2 RENAME TO %3").arg(viewWords(in), in.view, quoted(in.newName));
    case DraftKind::DropView: return QStringLiteral("DROP %1 %2").arg(viewWords(in), in.view);
    case DraftKind::Comment: return comment(in);
    case DraftKind::Console: break;
    }
    return {};
}

} // namespace

std::vector<DraftField> fieldsOf(DraftKind kind)
{
    using F = DraftField;
    switch (kind) {
    case DraftKind::AddColumn: return {F::Table, F::NewName, F::Type, F::Default, F::NotNull};
    case DraftKind::RenameColumn: return {F::Table, F::Column, F::NewName};
    case DraftKind::ChangeType: return {F::Table, F::Column, F::Type};
    case DraftKind::ChangeNotNull: return {F::Table, F::Column, F::NotNull};
    case DraftKind::ChangeDefault: return {F::Table, F::Column, F::Default};
    case DraftKind::DropColumn: return {F::Table, F::Column};
    case DraftKind::AddIndex: return {F::Table, F::Columns, F::Unique, F::Where, F::Name};
    case DraftKind::RenameIndex: return {F::Table, F::Index, F::NewName};
    case DraftKind::DropIndex: return {F::Table, F::Index};
    case DraftKind::AddPrimaryKey: return {F::Table, F::Columns, F::Name};
    case DraftKind::AddForeignKey: return {F::Table, F::Columns, F::ReferencedTable, F::ReferencedColumns, F::OnDelete, F::Name};
    case DraftKind::AddUnique: return {F::Table, F::Columns, F::Name};
    case DraftKind::AddCheck: return {F::Table, F::Expression, F::Name};
    case DraftKind::RenameConstraint: return {F::Table, F::Constraint, F::NewName};
    case DraftKind::DropConstraint: return {F::Table, F::Constraint};
    case DraftKind::AddTable: return {F::TableName, F::ColumnList};
    case DraftKind::RenameTable: return {F::Table, F::NewName};
    case DraftKind::DropTable: return {F::Table};
    case DraftKind::AddEnum: return {F::EnumName, F::Values};
    case DraftKind::AddEnumValue: return {F::EnumType, F::Value, F::After};
    case DraftKind::RenameEnumValue: return {F::EnumType, F::OldValue, F::Value};
    case DraftKind::RenameEnum: return {F::EnumType, F::NewName};
    case DraftKind::DropEnum: return {F::EnumType};
    case DraftKind::AddView: return {F::ViewName, F::Query};
    case DraftKind::RenameView: return {F::View, F::NewName};
    case DraftKind::DropView: return {F::View};
    case DraftKind::Comment: return {F::Table, F::Column, F::Text};
    case DraftKind::Console: break;
    }
    return {};
}

QString statementFor(DraftKind kind, const DraftInput& input)
{
    const auto fields = fieldsOf(kind);
    const bool whole = std::all_of(fields.begin(), fields.end(), [&](DraftField field) {
        // A comment without a column is the table's.
        return isGiven(field, input) || (kind == DraftKind::Comment && field == DraftField::Column);
    });
    return whole ? build(kind, input) : QString();
}

} // namespace cofferdam::gui
