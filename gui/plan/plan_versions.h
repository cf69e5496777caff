#pragma once
#include "models/view_data.h"

#include <QAbstractTableModel>
#include <QWidget>

class QCheckBox;
class QLabel;
class QTableView;

namespace cofferdam::gui {

class EmptyState;
class Session;
class SideBySideDiff;

/// The steps that came, went or changed when the plan was made again.
class StepDifferencesModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Step, Phase, Before, After, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    void setRows(std::vector<StepDifference> rows);
    const StepDifference* rowAt(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<StepDifference> m_rows;
};

/// This plan against the one before it, as a list and as two texts beside each other.
class PlanVersions : public QWidget {
    Q_OBJECT

public:
    explicit PlanVersions(Session* session, QWidget* parent = nullptr);

    QTableView* list() const { return m_list; }
    SideBySideDiff* texts() const { return m_texts; }
    QCheckBox* keepBox() const { return m_keep; }
    QString summary() const;

Q_SIGNALS:
    void stepRequested(int number);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void refresh();
    void showCurrent();

    Session* m_session = nullptr;
    StepDifferencesModel m_model;
    QLabel* m_summary = nullptr;
    QCheckBox* m_keep = nullptr;
    QTableView* m_list = nullptr;
    SideBySideDiff* m_texts = nullptr;
    bool m_behind = true;
};

} // namespace cofferdam::gui
