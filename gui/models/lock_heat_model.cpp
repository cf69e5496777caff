#include "models/lock_heat_model.h"

#include "app/accessible.h"

#include <algorithm>

namespace cofferdam::gui {

void LockHeatModel::setSnapshot(const ComparisonSnapshot& snapshot)
{
    beginResetModel();
    m_phases.clear();
    m_rows.clear();
    std::vector<const PhaseRow*> phases;
    if (snapshot) {
        for (const PhaseRow& phase : snapshot->phases) {
            if (!phase.steps.empty())
                phases.push_back(&phase);
        }
    }
    QHash<QString, std::size_t> rowOf;
    for (std::size_t column = 0; column < phases.size(); ++column) {
        m_phases.push_back(phases[column]->title);
        for (const StepRow& step : phases[column]->steps) {
            if (step.lock <= 0 || step.lockedTable.isEmpty())
                continue;
            auto found = rowOf.constFind(step.lockedTable);
            if (found == rowOf.constEnd()) {
                found = rowOf.insert(step.lockedTable, m_rows.size());
                m_rows.push_back({step.lockedTable, std::vector<Cell>(phases.size()), 0});
            }
            Row& row = m_rows[*found];
            Cell& cell = row.cells[column];
            if (step.lock > cell.level)
                cell = {step.lock, step.number};
            row.strongest = std::max(row.strongest, step.lock);
        }
    }
    std::stable_sort(m_rows.begin(), m_rows.end(), [](const Row& a, const Row& b) { return a.strongest != b.strongest ? a.strongest > b.strongest : a.table < b.table; });
    endResetModel();
}

int LockHeatModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int LockHeatModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_phases.size());
}

QVariant LockHeatModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    const Cell& cell = row.cells[static_cast<std::size_t>(index.column())];
    switch (role) {
    case Qt::DisplayRole: return cell.level > 0 ? QVariant(QString::number(cell.level)) : QVariant();
    case Qt::ToolTipRole:
        return cell.level > 0 ? tr("Step %1: %2, %3").arg(cell.step).arg(lockName(cell.level), lockWords(cell.level)) : QString();
    case Qt::AccessibleTextRole: {
        const QString said = cell.level > 0 ? tr("Lock %1 of 8, %2: %3").arg(cell.level).arg(lockName(cell.level), lockWords(cell.level)) : lockWords(0);
        return QStringLiteral("%1, %2: %3").arg(row.table, m_phases[static_cast<std::size_t>(index.column())], said);
    }
    case Qt::TextAlignmentRole: return static_cast<int>(Qt::AlignCenter);
    case LevelRole: return cell.level;
    case StepRole: return cell.step;
    default: return {};
    }
}

QVariant LockHeatModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    return orientation == Qt::Horizontal ? m_phases[static_cast<std::size_t>(section)] : isolated(m_rows[static_cast<std::size_t>(section)].table);
}

} // namespace cofferdam::gui
