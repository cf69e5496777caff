#pragma once
#include "models/view_data.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace cofferdam::gui {

class Session;

/// What is left out of the comparison, and what could be: a box each, with how many differing objects it is about. Nothing is left out
/// before somebody ticked its box; a tick can be undone like any decision.
class IgnorePanel : public QWidget {
    Q_OBJECT

public:
    explicit IgnorePanel(Session* session, QWidget* parent = nullptr);

    void setView(const ComparisonView& view);
    QList<QCheckBox*> boxes() const { return m_boxes; }
    QLineEdit* patternField() const { return m_pattern; }

private:
    void addBox(const IgnoreRow& row);
    void addPattern();

    Session* m_session = nullptr;
    QStringList m_ignored;
    QList<QCheckBox*> m_boxes;
    QVBoxLayout* m_rows = nullptr;
    QLineEdit* m_pattern = nullptr;
    QPushButton* m_add = nullptr;
};

} // namespace cofferdam::gui
