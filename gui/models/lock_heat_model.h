#pragma once
#include "models/view_data.h"

#include <QAbstractTableModel>

namespace cofferdam::gui {

/// Tables by phases: the strongest lock that a phase takes on a table, and the step that takes it. Most blocked tables first.
class LockHeatModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role { LevelRole = Qt::UserRole + 1, StepRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setSnapshot(const ComparisonSnapshot& snapshot);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Cell {
        int level = 0;
        int step = 0;
    };
    struct Row {
        QString table;
        std::vector<Cell> cells;
        int strongest = 0;
    };
    std::vector<QString> m_phases;
    std::vector<Row> m_rows;
};

} // namespace cofferdam::gui
