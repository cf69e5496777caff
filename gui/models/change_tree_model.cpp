#include "models/change_tree_model.h"

#include "app/accessible.h"
#include "app/icons.h"

#include <QFont>
#include <QRegularExpression>

#include <QMimeData>

#include <algorithm>
#include <numeric>

namespace cofferdam::gui {

namespace {

Qt::CheckState checkState(TickState tick)
{
    return tick == TickState::On ? Qt::Checked : tick == TickState::Off ? Qt::Unchecked : Qt::PartiallyChecked;
}

int actionOrder(Mark mark)
{
    switch (mark) {
    case Mark::Removed: return 0;
    case Mark::Renamed: return 1;
    case Mark::Changed: return 2;
    case Mark::Unproven: return 4;
    default: return 3;
    }
}

} // namespace

ChangeTreeModel::ChangeTreeModel(QObject* parent) : QAbstractItemModel(parent), m_snapshot(std::make_shared<ComparisonView>()) {}

void ChangeTreeModel::setSnapshot(ComparisonSnapshot snapshot)
{
    if (!snapshot)
        snapshot = std::make_shared<ComparisonView>();
    // A tick changes states and not rows: the view keeps its selection, its open branches and its place.
    if (sameShape(*snapshot)) {
        refresh(std::move(snapshot));
        return;
    }
    beginResetModel();
    m_snapshot = std::move(snapshot);
    rebuild();
    endResetModel();
}

bool ChangeTreeModel::sameShape(const ComparisonView& other) const
{
    return std::equal(m_snapshot->changes.begin(), m_snapshot->changes.end(), other.changes.begin(), other.changes.end(),
                      [](const ChangeRow& a, const ChangeRow& b) {
                          return a.key == b.key && a.mark == b.mark && a.properties.size() == b.properties.size();
                      });
}

void ChangeTreeModel::refresh(ComparisonSnapshot snapshot)
{
    m_snapshot = std::move(snapshot);
    const auto announce = [this](const std::vector<int>& siblings) {
        if (siblings.empty())
            return;
        const int last = static_cast<int>(siblings.size()) - 1;
        Q_EMIT dataChanged(createIndex(0, 0, static_cast<quintptr>(siblings.front())),
                         createIndex(last, ColumnCount - 1, static_cast<quintptr>(siblings.back())));
    };
    announce(m_roots);
    for (const Node& node : m_nodes)
        announce(node.children);
}

void ChangeTreeModel::setViewed(const QSet<QString>& viewed)
{
    if (viewed == m_viewed)
        return;
    m_viewed = viewed;
    refresh(m_snapshot);
}

void ChangeTreeModel::setGrouping(Grouping grouping)
{
    if (grouping == m_grouping)
        return;
    beginResetModel();
    m_grouping = grouping;
    rebuild();
    endResetModel();
}

QString ChangeTreeModel::groupTitle(const ChangeRow& row) const
{
    if (row.mark == Mark::Unproven)
        return tr("Perhaps only spelt differently");
    switch (m_grouping) {
    case Grouping::Action: return word(row.mark);
    case Grouping::Kind: return row.noun;
    case Grouping::Schema: return row.schema.isEmpty() ? tr("(no schema)") : row.schema;
    case Grouping::Table: break;
    }
    if (row.table.isEmpty())
        return tr("Other objects");
    return row.schema.isEmpty() || row.schema == QLatin1String("public") ? row.table : row.schema + QLatin1Char('.') + row.table;
}

int ChangeTreeModel::addNode(int parent, int change, int property, QString title)
{
    auto& siblings = parent < 0 ? m_roots : m_nodes[static_cast<std::size_t>(parent)].children;
    const int id = static_cast<int>(m_nodes.size());
    const int row = static_cast<int>(siblings.size());
    siblings.push_back(id);
    m_nodes.push_back({parent, row, change, property, std::move(title), {}});
    return id;
}

void ChangeTreeModel::rebuild()
{
    m_nodes.clear();
    m_roots.clear();
    const auto& changes = m_snapshot->changes;
    std::vector<int> order(changes.size());
    std::iota(order.begin(), order.end(), 0);
    std::vector<QString> titles;
    titles.reserve(changes.size());
    for (const ChangeRow& row : changes)
        titles.push_back(groupTitle(row));
    const auto at = [](auto& list, int i) -> auto& { return list[static_cast<std::size_t>(i)]; };
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) {
        const int actionA = actionOrder(at(changes, a).mark);
        const int actionB = actionOrder(at(changes, b).mark);
        if (m_grouping == Grouping::Action && actionA != actionB)
            return actionA < actionB;
        const bool unprovenA = at(changes, a).mark == Mark::Unproven;
        const bool unprovenB = at(changes, b).mark == Mark::Unproven;
        if (unprovenA != unprovenB)
            return unprovenB;
        const bool looseA = m_grouping == Grouping::Table && at(changes, a).table.isEmpty();
        const bool looseB = m_grouping == Grouping::Table && at(changes, b).table.isEmpty();
        if (looseA != looseB)
            return looseB;
        if (at(titles, a) != at(titles, b))
            return at(titles, a) < at(titles, b);
        // A table stands before its parts, and what fills its columns after them.
        const auto rank = [&](int i) { return at(changes, i).name == at(changes, i).table ? 0 : at(changes, i).kind == QLatin1String("sequence") ? 2 : 1; };
        return m_grouping == Grouping::Table && rank(a) < rank(b);
    });
    int group = -1;
    QString current;
    for (int i : order) {
        if (group < 0 || at(titles, i) != current) {
            current = at(titles, i);
            group = addNode(-1, -1, -1, current);
        }
        const int id = addNode(group, i, -1, {});
        const ChangeRow& row = at(changes, i);
        // A created or dropped object is one thing; only what an altered one changes can be chosen apart.
        if ((row.mark != Mark::Changed && row.mark != Mark::Unproven) || row.properties.size() < 2)
            continue;
        for (int p = 0; p < static_cast<int>(row.properties.size()); ++p) {
            if (at(row.properties, p).differs)
                addNode(id, i, p, {});
        }
    }
}

const ChangeTreeModel::Node* ChangeTreeModel::node(const QModelIndex& index) const
{
    return index.isValid() ? &m_nodes[static_cast<std::size_t>(index.internalId())] : nullptr;
}

const ChangeRow* ChangeTreeModel::changeAt(const QModelIndex& index) const
{
    const Node* found = node(index);
    return found && found->change >= 0 ? &rowOf(*found) : nullptr;
}

bool ChangeTreeModel::isChange(const QModelIndex& index) const
{
    const Node* found = node(index);
    return found && found->change >= 0 && found->property < 0;
}

QModelIndex ChangeTreeModel::indexOfChange(const QString& key) const
{
    for (std::size_t id = 0; id < m_nodes.size(); ++id) {
        const Node& candidate = m_nodes[id];
        if (candidate.change >= 0 && candidate.property < 0 && rowOf(candidate).key == key)
            return createIndex(candidate.row, 0, static_cast<quintptr>(id));
    }
    return {};
}

QStringList ChangeTreeModel::keysOf(const QModelIndex& index) const
{
    const Node* found = node(index);
    if (!found)
        return {};
    if (found->property >= 0)
        return {rowOf(*found).properties[static_cast<std::size_t>(found->property)].key};
    if (found->change >= 0)
        return {rowOf(*found).key};
    QStringList keys;
    for (int child : found->children)
        keys << rowOf(m_nodes[static_cast<std::size_t>(child)]).key;
    return keys;
}

QModelIndex ChangeTreeModel::index(int row, int column, const QModelIndex& parent) const
{
    if (row < 0 || column < 0 || column >= ColumnCount || parent.column() > 0)
        return {};
    const Node* above = node(parent);
    const auto& siblings = above ? above->children : m_roots;
    if (row >= static_cast<int>(siblings.size()))
        return {};
    return createIndex(row, column, static_cast<quintptr>(siblings[static_cast<std::size_t>(row)]));
}

QModelIndex ChangeTreeModel::parent(const QModelIndex& child) const
{
    const Node* below = node(child);
    if (!below || below->parent < 0)
        return {};
    return createIndex(m_nodes[static_cast<std::size_t>(below->parent)].row, 0, static_cast<quintptr>(below->parent));
}

int ChangeTreeModel::rowCount(const QModelIndex& parent) const
{
    if (parent.column() > 0)
        return 0;
    const Node* above = node(parent);
    return static_cast<int>(above ? above->children.size() : m_roots.size());
}

int ChangeTreeModel::columnCount(const QModelIndex&) const
{
    return ColumnCount;
}

TickState ChangeTreeModel::groupTick(const Node& group) const
{
    bool on = false;
    bool off = false;
    for (int child : group.children) {
        const TickState tick = rowOf(m_nodes[static_cast<std::size_t>(child)]).tick;
        on = on || tick != TickState::Off;
        off = off || tick != TickState::On;
    }
    return on && off ? TickState::Partly : on ? TickState::On : TickState::Off;
}

QVariant ChangeTreeModel::groupData(const Node& group, int column, int role) const
{
    const int count = static_cast<int>(group.children.size());
    switch (role) {
    case Qt::DisplayRole: return column == Object ? group.title : tr("%n change(s)", nullptr, count);
    case Qt::FontRole: {
        QFont bold;
        bold.setBold(column == Object);
        return bold;
    }
    case Qt::CheckStateRole: return column == Object ? QVariant(checkState(groupTick(group))) : QVariant();
    case Qt::AccessibleTextRole:
        return column == Object ? tr("%1, %n change(s)", nullptr, count).arg(group.title) : QVariant();
    case CountRole: return count;
    case IsGroupRole: return true;
    case MarkRole:
    case ChangeRole: return -1;
    default: return {};
    }
}

QVariant ChangeTreeModel::changeData(const Node& child, int column, int role) const
{
    const ChangeRow& row = rowOf(child);
    switch (role) {
    case Qt::DisplayRole:
        if (column == Detail)
            return row.detail;
        return row.mark == Mark::Renamed && !row.formerName.isEmpty()
            ? isolated(QStringLiteral("%1 %2 %3").arg(row.formerName, glyph(Mark::Renamed), row.name)) : row.name;
    case Qt::DecorationRole: return column == Object ? QVariant(kindIcon(row.kind)) : QVariant();
    case Qt::CheckStateRole: return column == Object ? QVariant(checkState(row.tick)) : QVariant();
    case Qt::ToolTipRole:
        return QStringList{QStringLiteral("%1 %2 %3").arg(word(row.mark), row.noun, isolated(row.object)), row.detail, row.heldBack}
            .filter(QRegularExpression(QStringLiteral("."))).join(QLatin1Char('\n'));
    case Qt::AccessibleTextRole: {
        QStringList parts{row.object, row.noun, word(row.mark), row.detail};
        if (!row.hazards.isEmpty())
            parts << tr("%n hazard(s)", nullptr, static_cast<int>(row.hazards.size()));
        if (!row.heldBack.isEmpty())
            parts << row.heldBack;
        if (isViewed(row))
            parts << tr("viewed");
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    case KeyRole: return row.key;
    case MarkRole: return static_cast<int>(row.mark);
    case KindRole: return row.kind;
    case HazardsRole: return row.hazards;
    case SeverityRole: return static_cast<int>(row.worst);
    case HeldBackRole: return row.heldBack;
    case ViewedRole: return isViewed(row);
    case ChangeRole: return child.change;
    case IsGroupRole: return false;
    default: return {};
    }
}

QVariant ChangeTreeModel::propertyData(const Node& child, int column, int role) const
{
    const ChangeRow& row = rowOf(child);
    const PropertyRow& property = row.properties[static_cast<std::size_t>(child.property)];
    const QString before = property.before.isEmpty() ? QString(QChar(0x2013)) : property.before;
    const QString after = property.after.isEmpty() ? QString(QChar(0x2013)) : property.after;
    switch (role) {
    case Qt::DisplayRole:
        return column == Object ? property.label
                                : QStringLiteral("%1 %2 %3").arg(isolated(before), arrow(), isolated(after));
    case Qt::CheckStateRole:
        return column == Object && !property.key.isEmpty() ? QVariant(property.ticked ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::ToolTipRole: return tr("%1: %2 to %3").arg(property.label, isolated(before), isolated(after));
    case Qt::AccessibleTextRole: return tr("%1: %2 to %3").arg(property.label, before, after);
    case KeyRole: return property.key;
    case MarkRole: return static_cast<int>(Mark::Changed);
    case ChangeRole: return child.change;
    case IsGroupRole: return false;
    default: return {};
    }
}

QVariant ChangeTreeModel::data(const QModelIndex& index, int role) const
{
    const Node* found = node(index);
    if (!found)
        return {};
    if (found->change < 0)
        return groupData(*found, index.column(), role);
    if (found->property < 0)
        return changeData(*found, index.column(), role);
    return propertyData(*found, index.column(), role);
}

bool ChangeTreeModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const Node* found = node(index);
    if (!found || role != Qt::CheckStateRole || index.column() != Object || found->change < 0)
        return false;
    Q_EMIT tickRequested(keysOf(index), value.toInt() == Qt::Checked);
    return true;
}

QString ChangeTreeModel::dragType()
{
    return QStringLiteral("application/x-cofferdam-changes");
}

QMimeData* ChangeTreeModel::mimeData(const QModelIndexList& indexes) const
{
    QStringList keys;
    for (const QModelIndex& index : indexes) {
        if (index.column() == 0)
            keys << keysOf(index);
    }
    auto* data = new QMimeData;
    data->setData(dragType(), keys.join(QLatin1Char('\n')).toUtf8());
    return data;
}

Qt::ItemFlags ChangeTreeModel::flags(const QModelIndex& index) const
{
    const Node* found = node(index);
    if (!found)
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled;
    if (index.column() != Object)
        return flags;
    const bool tickable = found->change < 0 || (found->property < 0 ? rowOf(*found).canTick
        : !rowOf(*found).properties[static_cast<std::size_t>(found->property)].key.isEmpty());
    return tickable ? flags | Qt::ItemIsUserCheckable : flags;
}

QVariant ChangeTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Object ? tr("Object") : tr("What differs");
}

ChangeFilterProxy::ChangeFilterProxy(QObject* parent) : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true);
    setAutoAcceptChildRows(true);
}

void ChangeFilterProxy::setFilterText(const QString& text)
{
    m_filter = ChangeFilter(text);
    invalidateFilter();
}

bool ChangeFilterProxy::filterAcceptsRow(int sourceRow, const QModelIndex& sourceParent) const
{
    const QModelIndex index = tree()->index(sourceRow, 0, sourceParent);
    // Groups show when one of their changes does, properties with their change.
    if (!tree()->isChange(index))
        return false;
    const ChangeRow& row = *tree()->changeAt(index);
    return m_filter.matches(row, tree()->isViewed(row));
}

QStringList ChangeFilterProxy::shownKeys(const QModelIndex& group) const
{
    QStringList keys;
    if (group.isValid()) {
        for (int i = 0; i < rowCount(group); ++i)
            keys << index(i, 0, group).data(ChangeTreeModel::KeyRole).toString();
        return keys;
    }
    for (int i = 0; i < rowCount(); ++i)
        keys << shownKeys(index(i, 0));
    return keys;
}

bool ChangeFilterProxy::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role == Qt::CheckStateRole && index.isValid() && index.data(ChangeTreeModel::IsGroupRole).toBool()) {
        Q_EMIT tree()->tickRequested(shownKeys(index.siblingAtColumn(0)), value.toInt() == Qt::Checked);
        return true;
    }
    return QSortFilterProxyModel::setData(index, value, role);
}

int ChangeFilterProxy::shownChanges() const
{
    int shown = 0;
    for (int i = 0; i < rowCount(); ++i)
        shown += rowCount(index(i, 0));
    return shown;
}

int ChangeFilterProxy::hiddenChanges() const
{
    return sourceModel() ? static_cast<int>(tree()->snapshot()->changes.size()) - shownChanges() : 0;
}

} // namespace cofferdam::gui
