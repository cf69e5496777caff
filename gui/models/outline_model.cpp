#include "models/outline_model.h"

#include "app/icons.h"
#include "base/quote.h"

namespace cofferdam::gui {

namespace {

QString partOf(const QString& table, const QString& name)
{
    return table + QLatin1Char('.') + QString::fromStdString(base::quoteIdentifier(name.toStdString()));
}

} // namespace

OutlineModel::Whole OutlineModel::wholeOf(const OutlineTable& table, const QHash<QString, Mark>& marks) const
{
    Whole out;
    out.sql = table.sql;
    const Mark own = marks.value(table.sql, Mark::Same);
    const bool whole = own == Mark::Added || own == Mark::Removed;
    const auto add = [&](const QString& text, const QString& detail, const QString& kind, const QString& sql) {
        const Mark mark = whole ? own : marks.value(sql, Mark::Same);
        out.parts.push_back({text, detail, kind, mark});
        if (mark == Mark::Unproven && out.head.mark == Mark::Same)
            out.head.mark = mark;
        else if (mark != Mark::Same && mark != Mark::Unproven && (out.head.mark == Mark::Same || out.head.mark == Mark::Unproven))
            out.head.mark = Mark::Changed;
    };
    for (const OutlineColumn& column : table.columns)
        add(column.name, column.type + (column.notNull ? QStringLiteral(" NOT NULL") : QString()), QStringLiteral("column"), partOf(table.sql, column.name));
    for (const QString& name : table.constraints)
        add(name, tr("constraint"), QStringLiteral("constraint"), partOf(table.sql, name));
    const QString schema = table.sql.left(table.sql.lastIndexOf(QLatin1Char('.')) + 1);
    for (const QString& index : table.indexes)
        add(index.startsWith(schema) ? index.mid(schema.size()) : index, tr("index"), QStringLiteral("index"), index);
    out.head.text = table.name;
    out.head.detail = tr("%n column(s)", nullptr, static_cast<int>(table.columns.size()));
    out.head.icon = QStringLiteral("table");
    if (own != Mark::Same)
        out.head.mark = own;
    return out;
}

void OutlineModel::setSnapshot(const ComparisonSnapshot& view)
{
    beginResetModel();
    m_rows.clear();
    if (view && view->wantOutline) {
        QHash<QString, Mark> marks;
        for (const ChangeRow& row : view->changes)
            marks.insert(row.object, row.mark);
        for (const OutlineTable& table : view->wantOutline->tables)
            m_rows.push_back(wholeOf(table, marks));
        if (view->haveOutline) {
            for (const OutlineTable& table : view->haveOutline->tables) {
                if (marks.value(table.sql, Mark::Same) == Mark::Removed && !view->wantOutline->table(table.sql))
                    m_rows.push_back(wholeOf(table, marks));
            }
        }
        for (const OutlineEnum& type : view->wantOutline->enums) {
            Whole out;
            out.sql = type.sql;
            out.head = {type.sql, tr("enum"), QStringLiteral("enum"), marks.value(type.sql, Mark::Same)};
            for (const QString& value : type.values)
                out.parts.push_back({value, tr("value"), QStringLiteral("enum"), Mark::Same});
            m_rows.push_back(std::move(out));
        }
    }
    endResetModel();
}

QModelIndex OutlineModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : 0);
}

QModelIndex OutlineModel::parent(const QModelIndex& child) const
{
    return child.internalId() == 0 ? QModelIndex() : createIndex(static_cast<int>(child.internalId() - 1), 0, quintptr(0));
}

int OutlineModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_rows.size());
    if (parent.internalId() != 0 || parent.column() != 0)
        return 0;
    return static_cast<int>(m_rows[static_cast<std::size_t>(parent.row())].parts.size());
}

int OutlineModel::columnCount(const QModelIndex&) const
{
    return 2;
}

QVariant OutlineModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const bool top = index.internalId() == 0;
    const Whole& whole = m_rows[top ? static_cast<std::size_t>(index.row()) : index.internalId() - 1];
    const Part& part = top ? whole.head : whole.parts[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == 1)
            return part.detail;
        return part.mark == Mark::Same ? part.text : QStringLiteral("%1 %2").arg(glyph(part.mark), part.text);
    case Qt::DecorationRole: return index.column() == 0 ? QVariant(kindIcon(part.icon)) : QVariant();
    case Qt::ForegroundRole: return part.mark == Mark::Same ? QVariant() : QVariant(inkOf(part.mark, QGuiApplication::palette()));
    case Qt::AccessibleTextRole: return QStringLiteral("%1, %2, %3").arg(part.text, part.detail, word(part.mark));
    case Qt::ToolTipRole: return QStringLiteral("%1, %2").arg(part.text, part.detail);
    default: return {};
    }
}

QVariant OutlineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == 0 ? tr("Object") : tr("Type");
}

QModelIndex OutlineModel::find(const QString& sql) const
{
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].sql == sql)
            return createIndex(static_cast<int>(i), 0, quintptr(0));
    }
    return {};
}

} // namespace cofferdam::gui
