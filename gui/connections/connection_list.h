#pragma once
#include "connections/connections.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

namespace cofferdam::gui {

/// Saved connections by name; each can be dragged onto a side.
class ConnectionListModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { EnvironmentRole = Qt::UserRole + 1, DetailRole };
    using QAbstractListModel::QAbstractListModel;

    void setEntries(const QVector<ConnectionEntry>& entries);
    /// One row changed its words and no other moved.
    void setEntry(int row, const ConnectionEntry& entry);
    const QVector<ConnectionEntry>& entries() const { return m_entries; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;
    Qt::DropActions supportedDragActions() const override { return Qt::CopyAction; }

private:
    QVector<ConnectionEntry> m_entries;
};

/// Two lines a row: the name with the badge of its environment, and where it leads.
class ConnectionDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace cofferdam::gui
