#include "models/row_models.h"

#include "app/accessible.h"
#include "app/icons.h"

namespace cofferdam::gui {

namespace {

template <typename Row>
const Row* rowAt(const std::vector<Row>& rows, int row)
{
    return row >= 0 && row < static_cast<int>(rows.size()) ? &rows[static_cast<std::size_t>(row)] : nullptr;
}

} // namespace

void QuestionsModel::setSnapshot(ComparisonSnapshot snapshot)
{
    beginResetModel();
    m_snapshot = std::move(snapshot);
    endResetModel();
}

const QuestionRow* QuestionsModel::questionAt(int row) const
{
    return m_snapshot ? rowAt(m_snapshot->questions, row) : nullptr;
}

const FillRow* QuestionsModel::fillAt(int row) const
{
    return m_snapshot ? rowAt(m_snapshot->fills, row - static_cast<int>(m_snapshot->questions.size())) : nullptr;
}

bool QuestionsModel::isOpen(int row) const
{
    if (const QuestionRow* question = questionAt(row))
        return question->answer == Answer::Later;
    const FillRow* value = fillAt(row);
    return value && value->expression.isEmpty();
}

int QuestionsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_snapshot ? 0 : static_cast<int>(m_snapshot->questions.size() + m_snapshot->fills.size());
}

int QuestionsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant QuestionsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    if (const QuestionRow* row = questionAt(index.row()))
        return renameData(*row, index.column(), role);
    const FillRow* row = fillAt(index.row());
    return row ? fillData(*row, index.column(), role) : QVariant();
}

QVariant QuestionsModel::renameData(const QuestionRow& row, int column, int role) const
{
    const auto answer = [&] {
        switch (row.answer) {
        case Answer::Renamed: return tr("Renamed");
        case Answer::Separate: return tr("Dropped and new");
        case Answer::Later: break;
        }
        return tr("Open");
    };
    const QString names = QStringLiteral("%1 %2 %3").arg(row.oldName, glyph(Mark::Renamed), row.newName);
    switch (role) {
    case Qt::DisplayRole:
        if (column == Question)
            return isolated(row.container.isEmpty() ? names : QStringLiteral("%1: %2").arg(row.container, names));
        return column == Likelihood ? tr("%1 %").arg(row.likelihood) : answer();
    case Qt::DecorationRole: return column == Question ? QVariant(kindIcon(row.kind)) : QVariant();
    case Qt::ToolTipRole: return row.sentence;
    case Qt::AccessibleTextRole:
        return column == Question ? QVariant(QStringLiteral("%1 %2").arg(row.sentence, answer())) : QVariant();
    case KeyRole: return row.key;
    case AnswerRole: return static_cast<int>(row.answer);
    case BlockedRole: return !row.blockedBy.isEmpty();
    default: return {};
    }
}

QVariant QuestionsModel::fillData(const FillRow& row, int column, int role) const
{
    const QString answer = row.expression.isEmpty() ? tr("Open") : isolated(row.expression);
    switch (role) {
    case Qt::DisplayRole:
        if (column == Question)
            return tr("Value for %1").arg(isolated(row.column));
        return column == Answered ? QVariant(answer) : QVariant();
    case Qt::DecorationRole: return column == Question ? QVariant(kindIcon(QStringLiteral("column"))) : QVariant();
    case Qt::ToolTipRole: return row.sentence;
    case Qt::AccessibleTextRole:
        return column == Question ? QVariant(QStringLiteral("%1 %2").arg(row.sentence, answer)) : QVariant();
    case KeyRole: return row.key;
    default: return {};
    }
}

QVariant QuestionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Question ? tr("Question") : section == Likelihood ? tr("Alike") : tr("Answer");
}

void HazardsModel::setSnapshot(ComparisonSnapshot snapshot)
{
    // Answers change states, not rows: keep the selection when only they moved.
    const auto keys = [](const ComparisonSnapshot& view) {
        QStringList list;
        if (view) {
            for (const HazardRow& row : view->hazards)
                list << row.key;
        }
        return list;
    };
    if (m_snapshot && snapshot && keys(m_snapshot) == keys(snapshot)) {
        m_snapshot = std::move(snapshot);
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_snapshot = std::move(snapshot);
    endResetModel();
}

const HazardRow* HazardsModel::hazardAt(int row) const
{
    return m_snapshot ? rowAt(m_snapshot->hazards, row) : nullptr;
}

int HazardsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_snapshot ? 0 : static_cast<int>(m_snapshot->hazards.size());
}

int HazardsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HazardsModel::data(const QModelIndex& index, int role) const
{
    const HazardRow* row = index.isValid() ? hazardAt(index.row()) : nullptr;
    if (!row)
        return {};
    const QString state = row->accepted ? tr("Accepted") : row->step > 0 ? tr("Step %1").arg(row->step) : tr("Held back");
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == Hazard ? row->sentence : index.column() == Object ? row->object : state;
    case Qt::ToolTipRole: return row->remedy;
    case Qt::AccessibleTextRole:
        return index.column() == Hazard
            ? QStringList{word(row->severity), row->id, row->object, row->sentence, state}.join(QStringLiteral(", ")) : QVariant();
    case KeyRole: return row->key;
    case SeverityRole: return static_cast<int>(row->severity);
    case AcceptedRole: return row->accepted;
    default: return {};
    }
}

QVariant HazardsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Hazard ? tr("Hazard") : section == Object ? tr("Object") : tr("State");
}

void NotModelledModel::setSnapshot(ComparisonSnapshot snapshot)
{
    beginResetModel();
    m_snapshot = std::move(snapshot);
    endResetModel();
}

int NotModelledModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_snapshot ? 0 : static_cast<int>(m_snapshot->notModelled.size());
}

int NotModelledModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant NotModelledModel::data(const QModelIndex& index, int role) const
{
    const NotModelledRow* row = index.isValid() && m_snapshot ? rowAt(m_snapshot->notModelled, index.row()) : nullptr;
    if (!row)
        return {};
    if (role == Qt::AccessibleTextRole)
        return index.column() == Side ? QStringList{row->side, row->place, row->what, row->why}.join(QStringLiteral(", ")) : QVariant();
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Side: return row->side;
    case Place: return isolated(row->place);
    case What: return role == Qt::DisplayRole ? row->what.simplified() : row->what;
    default: return row->why;
    }
}

QVariant NotModelledModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Side: return tr("Side");
    case Place: return tr("Place");
    case What: return tr("Text");
    default: return tr("Why");
    }
}

} // namespace cofferdam::gui
