#include "connections/connection_list.h"

#include "app/accessible.h"
#include "app/theme.h"

#include <QApplication>
#include <QMimeData>
#include <QPainter>

#include <memory>

namespace cofferdam::gui {

void ConnectionListModel::setEntries(const QVector<ConnectionEntry>& entries)
{
    if (entries == m_entries)
        return;
    beginResetModel();
    m_entries = entries;
    endResetModel();
}

void ConnectionListModel::setEntry(int row, const ConnectionEntry& entry)
{
    if (row < 0 || row >= m_entries.size() || m_entries[row] == entry)
        return;
    m_entries[row] = entry;
    Q_EMIT dataChanged(index(row), index(row));
}

int ConnectionListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant ConnectionListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ConnectionEntry& entry = m_entries[index.row()];
    switch (role) {
    case Qt::DisplayRole: return entry.name;
    case Qt::ToolTipRole:
    case DetailRole: return entry.detail;
    case EnvironmentRole: return static_cast<int>(entry.environment);
    case Qt::AccessibleTextRole: {
        QStringList words{entry.name, environmentWord(entry.environment), entry.detail};
        words.removeAll(QString());
        return words.join(QStringLiteral(", "));
    }
    default: return {};
    }
}

Qt::ItemFlags ConnectionListModel::flags(const QModelIndex& index) const
{
    return index.isValid() ? QAbstractListModel::flags(index) | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren : Qt::NoItemFlags;
}

QStringList ConnectionListModel::mimeTypes() const
{
    const std::unique_ptr<QMimeData> example(mimeOf(QString()));
    return example->formats();
}

QMimeData* ConnectionListModel::mimeData(const QModelIndexList& indexes) const
{
    return indexes.isEmpty() ? nullptr : mimeOf(Connections::addressOf(indexes.front().data().toString()));
}

void ConnectionDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    row.text.clear();
    const QStyle* style = row.widget ? row.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);
    const bool selected = row.state.testFlag(QStyle::State_Selected);
    const int margin = row.fontMetrics.height() / 3;
    const QRect box = row.rect.adjusted(margin * 2, margin, -margin * 2, -margin);
    const auto environment = static_cast<Environment>(index.data(ConnectionListModel::EnvironmentRole).toInt());
    const QSize badge = environmentSize(environment, row.font);
    painter->save();
    painter->setLayoutDirection(row.direction);
    QFont bold = row.font;
    bold.setBold(true);
    const int line = box.height() / 2;
    const QRect first(box.left(), box.top(), box.width() - badge.width() - margin, line);
    const QRect second(box.left(), box.top() + line, box.width(), line);
    const auto placed = [&](const QRect& rect) { return QStyle::visualRect(row.direction, box, rect); };
    const auto group = row.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    painter->setPen(row.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text));
    painter->setFont(bold);
    painter->drawText(placed(first), Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
                      QFontMetrics(bold).elidedText(isolated(index.data().toString()), Qt::ElideMiddle, first.width()));
    painter->setFont(row.font);
    if (!selected)
        painter->setPen(quietText(row.palette));
    painter->drawText(placed(second), Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
                      row.fontMetrics.elidedText(isolated(index.data(ConnectionListModel::DetailRole).toString()), Qt::ElideMiddle, second.width()));
    const QRect badgeBox(box.right() - badge.width() + 1, box.top() + (line - badge.height()) / 2, badge.width(), badge.height());
    paintEnvironment(*painter, placed(badgeBox), environment, row.palette, row.font);
    painter->restore();
}

QSize ConnectionDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    const int height = option.fontMetrics.height();
    return {height * 12, height * 2 + height * 4 / 5};
}

} // namespace cofferdam::gui
