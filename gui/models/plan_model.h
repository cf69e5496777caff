#pragma once
#include "models/view_data.h"

#include <QAbstractItemModel>
#include <QMap>

namespace cofferdam::gui {

/// The plan as a tree: phases, with the gates between them, and their steps.
class PlanModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { Step, Lock, Cost, Table, ColumnCount };
    enum class RowType { Phase, Gate, Step };
    enum Role {
        TypeRole = Qt::UserRole + 1, ///< int(RowType)
        NumberRole,                  ///< of a step
        LockLevelRole,               ///< 0 to 8; for a phase the strongest of its steps
        LockNameRole,
        LockWordsRole,
        HazardsRole, ///< QStringList
        SeverityRole,
        CostWeightRole, ///< 0 none to 4 batches
        ChangeKeyRole,
        DutiesRole, ///< QStringList of a gate
        PurposeRole,
        CommentRole, ///< what somebody said about it
    };

    explicit PlanModel(QObject* parent = nullptr);

    void setSnapshot(ComparisonSnapshot snapshot);
    void setComments(const QMap<QString, QString>& comments);
    const StepRow* stepAt(const QModelIndex& index) const;
    const GateRow* gateAt(const QModelIndex& index) const;
    const PhaseRow* phaseAt(const QModelIndex& index) const;
    QModelIndex indexOfStep(int number) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Top {
        int phase = 0;
        int gate = -1; ///< -1: the phase itself
    };
    const Top* topAt(const QModelIndex& index) const;
    QVariant phaseData(const PhaseRow& phase, int column, int role) const;
    QVariant gateData(const GateRow& gate, int column, int role) const;
    QVariant stepData(const StepRow& step, int column, int role) const;

    ComparisonSnapshot m_snapshot;
    QMap<QString, QString> m_comments;
    std::vector<Top> m_tops;
};

} // namespace cofferdam::gui
