#include "plan/schema_moment.h"

#include "app/accessible.h"
#include "app/session.h"
#include "diagram/diagram_page.h"
#include "widgets/side_by_side_diff.h"

#include <QHeaderView>
#include <QTabBar>
#include <QTabWidget>
#include <QTreeView>
#include <QVBoxLayout>

namespace cofferdam::gui {

SchemaMoment::SchemaMoment(Session* session, QWidget* parent)
    : QWidget(parent), m_session(session), m_tabs(new QTabWidget(this)), m_definitions(new SideBySideDiff(this)), m_tree(new QTreeView(this)),
      m_diagram(new DiagramPage(this))
{
    m_definitions->setSides(tr("Before"), tr("After"));
    named(m_tree, tr("Schema at this moment"), tr("Tables and enums with their parts; a glyph says what differs from the schema that you have"));
    m_tree->setModel(&m_model);
    m_tree->setUniformRowHeights(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->resizeSection(1, fontMetrics().averageCharWidth() * 22);
    m_tree->setTextElideMode(Qt::ElideRight);
    named(m_tabs, tr("Ways to look at the schema"));
    named(m_tabs->tabBar(), tr("Ways to look at the schema"));
    m_tabs->setDocumentMode(true);
    m_tabs->setTabPosition(QTabWidget::South);
    m_tabs->addTab(m_definitions, tr("Definition"));
    m_tabs->addTab(m_tree, tr("Tree"));
    m_tabs->addTab(m_diagram, tr("Diagram"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_tabs);
    // A slider that is drawn along passes many moments that nobody wants to see.
    m_timer.setSingleShot(true);
    m_timer.setInterval(60);
    connect(&m_timer, &QTimer::timeout, this, [this] { m_session->makeMoment(m_wanted); });
    connect(m_tabs, &QTabWidget::currentChanged, this, &SchemaMoment::catchUp);
    connect(m_session, &Session::momentMade, this, &SchemaMoment::show);
    connect(m_session, &Session::snapshotChanged, this, [this] {
        m_shown = -1;
        catchUp();
    });
}

void SchemaMoment::setMoment(int steps)
{
    m_wanted = steps;
    catchUp();
}

void SchemaMoment::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    catchUp();
}

void SchemaMoment::catchUp()
{
    if (isVisible() && m_tabs->currentWidget() != m_definitions && m_shown != m_wanted)
        m_timer.start();
}

void SchemaMoment::show(const MomentView& moment)
{
    if (moment.steps != m_wanted)
        return;
    m_shown = moment.steps;
    QStringList open;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QModelIndex index = m_model.index(row, 0);
        if (m_tree->isExpanded(index))
            open << index.data(Qt::DisplayRole).toString().section(QLatin1Char(' '), -1);
    }
    const int place = m_tree->currentIndex().isValid() ? m_tree->currentIndex().row() : 0;
    m_model.setSnapshot(moment.view);
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QModelIndex index = m_model.index(row, 0);
        if (open.contains(index.data(Qt::DisplayRole).toString().section(QLatin1Char(' '), -1)))
            m_tree->expand(index);
    }
    m_tree->setCurrentIndex(m_model.index(std::min(place, m_model.rowCount() - 1), 0));
    m_diagram->setSnapshot(moment.view);
}

} // namespace cofferdam::gui
