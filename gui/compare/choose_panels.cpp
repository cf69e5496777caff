#include "compare/choose_page.h"

#include "app/accessible.h"
#include "app/settings.h"
#include "draft/draft_panel.h"

#include <QDockWidget>
#include <QGuiApplication>
#include <QScreen>

#include <algorithm>
#include <utility>

/// The panels around the Differences page: what opens and closes them, and how they lie.
namespace cofferdam::gui {

namespace {

/// Mirrored windows have a layout of their own.
QString layoutName()
{
    return QGuiApplication::isRightToLeft() ? QStringLiteral("choose-2-mirrored") : QStringLiteral("choose-2");
}

} // namespace

QDockWidget* ChoosePage::addDock(const QString& name, const QString& title, QWidget* content, Qt::DockWidgetArea area)
{
    auto* dock = new QDockWidget(title, this);
    dock->setObjectName(name);
    if (content)
        dock->setWidget(content);
    named(dock, title);
    addDockWidget(area, dock);
    m_docks << dock;
    return dock;
}

void ChoosePage::togglePanel(const QString& name)
{
    for (QDockWidget* dock : m_docks) {
        if (dock->objectName() != name)
            continue;
        // A panel behind another one in its place is as good as hidden.
        if (name == QLatin1String("draft"))
            draftPanel();
        const bool seen = dock->isVisible() && !dock->visibleRegion().isEmpty();
        if (seen) {
            m_opened.removeAll(dock);
            dock->hide();
        } else {
            openDock(dock);
            dock->widget()->setFocus(Qt::ShortcutFocusReason);
        }
    }
}

DraftPanel* ChoosePage::draftPanel()
{
    if (!m_draft) {
        m_draft = new DraftPanel(m_session, this);
        m_draft->setSnapshot(m_model.snapshot());
        findChild<QDockWidget*>(QStringLiteral("draft"))->setWidget(m_draft);
        m_draft->show(); // within a dock that may stand there already
    }
    return m_draft;
}

void ChoosePage::openDock(QDockWidget* dock)
{
    // The layout of last time, which comes when the page is first shown, does not close what was opened with the page.
    if (!m_restored && !m_opened.contains(dock))
        m_opened << dock;
    dock->show();
    dock->raise();
}

void ChoosePage::showDraftPanel()
{
    draftPanel();
    for (QDockWidget* dock : m_docks) {
        if (dock->objectName() != QLatin1String("draft"))
            continue;
        const bool first = !dock->isVisible();
        openDock(dock);
        if (first)
            resizeDocks({dock}, {height() * 42 / 100}, Qt::Vertical);
    }
}

void ChoosePage::draftForeignKey(const QString& table, const QString& column, const QString& otherTable, const QString& otherColumn)
{
    showDraftPanel();
    draftPanel()->startForeignKey(table, column, otherTable, otherColumn);
}

void ChoosePage::startDraft()
{
    showDraftPanel();
    const ChangeRow* row = m_model.changeAt(m_proxy.mapToSource(m_tree->currentIndex()));
    QString table;
    if (row && m_model.snapshot()->wantOutline) {
        for (const OutlineTable& each : m_model.snapshot()->wantOutline->tables) {
            if (row->object == each.sql || row->object.startsWith(each.sql + QLatin1Char('.')))
                table = each.sql;
        }
    }
    draftPanel()->start(DraftKind::AddColumn, table);
}

void ChoosePage::showEvent(QShowEvent* event)
{
    QMainWindow::showEvent(event);
    if (!m_firstLayout.isEmpty())
        return;
    m_firstLayout = saveState();
    const QByteArray last = settings::layout(layoutName());
    // Docks can be given a width only once the page is laid out itself.
    QMetaObject::invokeMethod(this, [this, last] {
        if (last.isEmpty() || !restoreState(last))
            resetLayout();
        keepPanelsOnScreen();
        m_restored = true;
        for (QDockWidget* dock : std::exchange(m_opened, {}))
            openDock(dock);
    }, Qt::QueuedConnection);
}

/// A panel that floated on a larger screen, or on one that is gone, comes back whole.
void ChoosePage::keepPanelsOnScreen()
{
    for (QDockWidget* dock : m_docks) {
        if (!dock->isFloating())
            continue;
        const QScreen* on = QGuiApplication::screenAt(dock->geometry().center());
        const QRect frame = dock->frameGeometry();
        QRect place = dock->geometry();
        const QRect room = (on ? on : screen())->availableGeometry().marginsRemoved(
            {place.left() - frame.left(), place.top() - frame.top(), frame.right() - place.right(), frame.bottom() - place.bottom()});
        place.setSize(place.size().boundedTo(room.size()));
        place.moveLeft(std::clamp(place.left(), room.left(), room.right() - place.width() + 1));
        place.moveTop(std::clamp(place.top(), room.top(), room.bottom() - place.height() + 1));
        dock->setGeometry(place);
    }
}

void ChoosePage::resetLayout()
{
    restoreState(m_firstLayout);
    for (QDockWidget* dock : m_docks)
        dock->setVisible(dock == m_docks[0] || dock == m_docks[1]);
    resizeDocks({m_docks[0], m_docks[1]}, {window()->width() * 30 / 100, window()->width() * 19 / 100}, Qt::Horizontal);
}

void ChoosePage::saveLayout() const
{
    if (!m_firstLayout.isEmpty())
        settings::setLayout(layoutName(), saveState());
}

QList<QAction*> ChoosePage::dockActions() const
{
    QList<QAction*> actions;
    for (QDockWidget* dock : m_docks)
        actions << dock->toggleViewAction();
    return actions;
}

} // namespace cofferdam::gui
