#pragma once
#include "models/view_data.h"

#include <QAbstractTableModel>

/// Flat lists over a snapshot.
namespace cofferdam::gui {

/// Possible renames first, then columns that need a value.
class QuestionsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Question, Likelihood, Answered, ColumnCount };
    enum Role { KeyRole = Qt::UserRole + 1, AnswerRole, BlockedRole };

    using QAbstractTableModel::QAbstractTableModel;
    void setSnapshot(ComparisonSnapshot snapshot);
    const QuestionRow* questionAt(int row) const; ///< null for a fill
    const FillRow* fillAt(int row) const;         ///< null for a rename
    bool isOpen(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QVariant renameData(const QuestionRow& row, int column, int role) const;
    QVariant fillData(const FillRow& row, int column, int role) const;
    ComparisonSnapshot m_snapshot;
};

/// Worst first: the order of the snapshot.
class HazardsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Hazard, Object, State, ColumnCount };
    enum Role { KeyRole = Qt::UserRole + 1, SeverityRole, AcceptedRole };

    using QAbstractTableModel::QAbstractTableModel;
    void setSnapshot(ComparisonSnapshot snapshot);
    const HazardRow* hazardAt(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    ComparisonSnapshot m_snapshot;
};

class NotModelledModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Side, Place, What, Why, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    void setSnapshot(ComparisonSnapshot snapshot);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    ComparisonSnapshot m_snapshot;
};

} // namespace cofferdam::gui
