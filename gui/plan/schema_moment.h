#pragma once
#include "models/outline_model.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QTabWidget;
class QTreeView;

namespace cofferdam::gui {

class DiagramPage;
class Session;
class SideBySideDiff;

/// The schema at a moment of the plan: the definition that the step works on, the whole schema as a tree, and as a diagram.
class SchemaMoment : public QWidget {
    Q_OBJECT

public:
    explicit SchemaMoment(Session* session, QWidget* parent = nullptr);

    /// After that many steps. The tree and the diagram are made on a worker, and only while somebody looks.
    void setMoment(int steps);
    SideBySideDiff* definitions() const { return m_definitions; }
    QTreeView* tree() const { return m_tree; }
    DiagramPage* diagram() const { return m_diagram; }
    QTabWidget* tabs() const { return m_tabs; }
    int shownMoment() const { return m_shown; } ///< of tree and diagram; -1: none yet

protected:
    void showEvent(QShowEvent* event) override;

private:
    void catchUp();
    void show(const MomentView& moment);

    Session* m_session = nullptr;
    QTabWidget* m_tabs = nullptr;
    SideBySideDiff* m_definitions = nullptr;
    QTreeView* m_tree = nullptr;
    DiagramPage* m_diagram = nullptr;
    OutlineModel m_model;
    QTimer m_timer;
    int m_wanted = 0;
    int m_shown = -1;
};

} // namespace cofferdam::gui
