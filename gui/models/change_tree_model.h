#pragma once
#include "models/change_filter.h"
#include "models/view_data.h"

#include <QAbstractItemModel>
#include <QSet>
#include <QSortFilterProxyModel>

namespace cofferdam::gui {

/// The differences of a comparison as a tree: group, change, property; what may only be spelt differently is a group of its own,
/// however the others are grouped. Knows a snapshot and nothing else; a tick is
/// asked for by signal, and arrives with the next snapshot.
class ChangeTreeModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum class Grouping { Action, Kind, Schema, Table };
    enum Column { Object, Detail, ColumnCount };
    enum Role {
        KeyRole = Qt::UserRole + 1, ///< of the change or property; empty for groups
        MarkRole,                   ///< int(Mark), -1 for groups
        KindRole,
        HazardsRole,                ///< QStringList
        SeverityRole,
        HeldBackRole,
        ChangeRole,                 ///< index into the snapshot's changes, -1 for groups
        IsGroupRole,
        CountRole,                  ///< groups: changes in it
        ViewedRole,
        SortRole,
    };

    explicit ChangeTreeModel(QObject* parent = nullptr);

    void setSnapshot(ComparisonSnapshot snapshot);
    const ComparisonSnapshot& snapshot() const { return m_snapshot; }
    void setGrouping(Grouping grouping);
    /// Keys of the changes that somebody has looked at.
    void setViewed(const QSet<QString>& viewed);
    bool isViewed(const ChangeRow& row) const { return m_viewed.contains(row.key); }
    Grouping grouping() const { return m_grouping; }

    const ChangeRow* changeAt(const QModelIndex& index) const;
    /// Neither a group nor a property of a change.
    bool isChange(const QModelIndex& index) const;
    QModelIndex indexOfChange(const QString& key) const;
    /// The keys to tick for a row: its own, or those of all changes of a group.
    QStringList keysOf(const QModelIndex& index) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    /// Changes can be drawn onto a side.
    static QString dragType();
    QStringList mimeTypes() const override { return {dragType()}; }
    QMimeData* mimeData(const QModelIndexList& indexes) const override;

Q_SIGNALS:
    /// Groups never ask: a view that filters asks for the rows it shows.
    void tickRequested(const QStringList& keys, bool on);

private:
    struct Node {
        int parent = -1;
        int row = 0;
        int change = -1;   ///< -1: group
        int property = -1; ///< -1: the change itself
        QString title;
        std::vector<int> children;
    };
    void rebuild();
    void refresh(ComparisonSnapshot snapshot);
    bool sameShape(const ComparisonView& other) const;
    QString groupTitle(const ChangeRow& row) const;
    int addNode(int parent, int change, int property, QString title);
    const Node* node(const QModelIndex& index) const;
    const ChangeRow& rowOf(const Node& node) const { return m_snapshot->changes[static_cast<std::size_t>(node.change)]; }
    QVariant groupData(const Node& node, int column, int role) const;
    QVariant changeData(const Node& node, int column, int role) const;
    QVariant propertyData(const Node& node, int column, int role) const;
    TickState groupTick(const Node& node) const;

    ComparisonSnapshot m_snapshot;
    Grouping m_grouping = Grouping::Table;
    QSet<QString> m_viewed;
    std::vector<Node> m_nodes;
    std::vector<int> m_roots;
};

/// Shows the changes that a filter lets through, with their groups. Counts and "select all" speak of shown rows only.
class ChangeFilterProxy : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit ChangeFilterProxy(QObject* parent = nullptr);

    void setFilterText(const QString& text);
    int shownChanges() const;
    int hiddenChanges() const;
    /// Keys of every change that is shown, in the order of the rows.
    QStringList shownKeys(const QModelIndex& group = {}) const;
    /// Ticking a group ticks the changes of it that are shown, and no others.
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex& sourceParent) const override;

private:
    ChangeTreeModel* tree() const { return static_cast<ChangeTreeModel*>(sourceModel()); }
    ChangeFilter m_filter;
};

} // namespace cofferdam::gui
