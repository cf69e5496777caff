#include "models/plan_model.h"

#include "app/accessible.h"
#include "app/icons.h"

#include <QFont>
#include <QRegularExpression>

#include <algorithm>

namespace cofferdam::gui {

namespace {

// Steps carry the number of their top row plus one as id; top rows carry 0.
quintptr childId(int top)
{
    return static_cast<quintptr>(top) + 1;
}

int strongest(const PhaseRow& phase)
{
    int lock = 0;
    for (const StepRow& step : phase.steps)
        lock = std::max(lock, step.lock);
    return lock;
}

} // namespace

PlanModel::PlanModel(QObject* parent) : QAbstractItemModel(parent), m_snapshot(std::make_shared<ComparisonView>()) {}

void PlanModel::setSnapshot(ComparisonSnapshot snapshot)
{
    beginResetModel();
    m_snapshot = snapshot ? std::move(snapshot) : std::make_shared<ComparisonView>();
    m_tops.clear();
    for (int phase = 0; phase < static_cast<int>(m_snapshot->phases.size()); ++phase) {
        const PhaseRow& row = m_snapshot->phases[static_cast<std::size_t>(phase)];
        if (!row.steps.empty())
            m_tops.push_back({phase, -1});
        for (int gate = 0; gate < static_cast<int>(row.gates.size()); ++gate)
            m_tops.push_back({phase, gate});
    }
    endResetModel();
}

void PlanModel::setComments(const QMap<QString, QString>& comments)
{
    if (comments == m_comments)
        return;
    m_comments = comments;
    for (int top = 0; top < rowCount(); ++top) {
        const QModelIndex parent = index(top, 0);
        Q_EMIT dataChanged(parent, parent.siblingAtColumn(ColumnCount - 1));
        if (const int rows = rowCount(parent); rows > 0)
            Q_EMIT dataChanged(index(0, 0, parent), index(rows - 1, ColumnCount - 1, parent));
    }
}

const PlanModel::Top* PlanModel::topAt(const QModelIndex& index) const
{
    return index.isValid() && index.internalId() == 0 ? &m_tops[static_cast<std::size_t>(index.row())] : nullptr;
}

const PhaseRow* PlanModel::phaseAt(const QModelIndex& index) const
{
    const Top* top = topAt(index);
    return top && top->gate < 0 ? &m_snapshot->phases[static_cast<std::size_t>(top->phase)] : nullptr;
}

const GateRow* PlanModel::gateAt(const QModelIndex& index) const
{
    const Top* top = topAt(index);
    if (!top || top->gate < 0)
        return nullptr;
    return &m_snapshot->phases[static_cast<std::size_t>(top->phase)].gates[static_cast<std::size_t>(top->gate)];
}

const StepRow* PlanModel::stepAt(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return nullptr;
    const Top& top = m_tops[static_cast<std::size_t>(index.internalId() - 1)];
    return &m_snapshot->phases[static_cast<std::size_t>(top.phase)].steps[static_cast<std::size_t>(index.row())];
}

QModelIndex PlanModel::indexOfStep(int number) const
{
    for (int top = 0; top < static_cast<int>(m_tops.size()); ++top) {
        const QModelIndex parent = index(top, 0);
        for (int row = 0; row < rowCount(parent); ++row) {
            const QModelIndex child = index(row, 0, parent);
            if (stepAt(child)->number == number)
                return child;
        }
    }
    return {};
}

QModelIndex PlanModel::index(int row, int column, const QModelIndex& parent) const
{
    if (row < 0 || column < 0 || column >= ColumnCount || row >= rowCount(parent))
        return {};
    return createIndex(row, column, parent.isValid() ? childId(parent.row()) : 0);
}

QModelIndex PlanModel::parent(const QModelIndex& child) const
{
    if (!child.isValid() || child.internalId() == 0)
        return {};
    return createIndex(static_cast<int>(child.internalId() - 1), 0, static_cast<quintptr>(0));
}

int PlanModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_tops.size());
    const PhaseRow* phase = parent.column() == 0 ? phaseAt(parent) : nullptr;
    return phase ? static_cast<int>(phase->steps.size()) : 0;
}

int PlanModel::columnCount(const QModelIndex&) const
{
    return ColumnCount;
}

QVariant PlanModel::phaseData(const PhaseRow& phase, int column, int role) const
{
    const int count = static_cast<int>(phase.steps.size());
    switch (role) {
    case Qt::DisplayRole:
        if (column == Step)
            return phase.title;
        return column == Table ? QVariant(tr("%n step(s)", nullptr, count)) : QVariant();
    case Qt::FontRole: {
        QFont bold;
        bold.setBold(column == Step);
        return bold;
    }
    case Qt::ToolTipRole:
    case PurposeRole: return phase.purpose;
    case Qt::AccessibleTextRole:
        return column == Step ? tr("Phase %1, %n step(s). %2", nullptr, count).arg(phase.title, phase.purpose) : QVariant();
    case TypeRole: return static_cast<int>(RowType::Phase);
    case LockLevelRole: return strongest(phase);
    default: return {};
    }
}

QVariant PlanModel::gateData(const GateRow& gate, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole: return column == Step ? QVariant(gate.title) : QVariant();
    case Qt::DecorationRole: return column == Step ? QVariant(icon(QStringLiteral("gate"))) : QVariant();
    case Qt::ToolTipRole: return gate.duties.join(QLatin1Char('\n'));
    case Qt::AccessibleTextRole:
        return column == Step ? tr("Gate: %1. %2").arg(gate.title, gate.duties.join(QStringLiteral(". "))) : QVariant();
    case TypeRole: return static_cast<int>(RowType::Gate);
    case DutiesRole: return gate.duties;
    case CommentRole: return m_comments.value(QStringLiteral("gate:") + gate.before);
    default: return {};
    }
}

QVariant PlanModel::stepData(const StepRow& step, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        switch (column) {
        case Step: return QStringLiteral("%1  %2").arg(step.number).arg(step.title);
        case Lock: return lockWords(step.lock);
        case Cost: return step.cost;
        default: return step.lockedTable;
        }
    case Qt::ToolTipRole:
        if (column == Lock && step.lock > 0)
            return tr("%1, level %2 of 8: %3").arg(isolated(lockName(step.lock))).arg(step.lock).arg(lockWords(step.lock));
        return column == Step ? QStringList{step.title, step.why, m_comments.value(QStringLiteral("step:") + step.id)}.filter(QRegularExpression(QStringLiteral("."))).join(QLatin1Char('\n')) : QVariant();
    case Qt::AccessibleTextRole: {
        if (column != Step)
            return {};
        QStringList parts{tr("Step %1: %2").arg(step.number).arg(step.title), lockWords(step.lock), step.cost};
        if (!step.hazards.isEmpty())
            parts << tr("%n hazard(s)", nullptr, static_cast<int>(step.hazards.size()));
        if (m_comments.contains(QStringLiteral("step:") + step.id))
            parts << tr("commented");
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    case TypeRole: return static_cast<int>(RowType::Step);
    case NumberRole: return step.number;
    case CommentRole: return m_comments.value(QStringLiteral("step:") + step.id);
    case LockLevelRole: return step.lock;
    case LockNameRole: return lockName(step.lock);
    case LockWordsRole: return lockWords(step.lock);
    case HazardsRole: return step.hazards;
    case SeverityRole: return static_cast<int>(step.worst);
    case CostWeightRole: return step.costWeight;
    case ChangeKeyRole: return step.change;
    default: return {};
    }
}

QVariant PlanModel::data(const QModelIndex& index, int role) const
{
    if (const StepRow* step = stepAt(index))
        return stepData(*step, index.column(), role);
    if (const GateRow* gate = gateAt(index))
        return gateData(*gate, index.column(), role);
    if (const PhaseRow* phase = phaseAt(index))
        return phaseData(*phase, index.column(), role);
    return {};
}

QVariant PlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Step: return tr("Step");
    case Lock: return tr("Lock");
    case Cost: return tr("Work");
    default: return tr("On");
    }
}

} // namespace cofferdam::gui
