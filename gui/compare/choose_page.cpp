#include "compare/choose_page.h"

#include "app/accessible.h"
#include "app/icons.h"
#include "app/session.h"
#include "compare/inspector.h"
#include "diagram/diagram_page.h"
#include "draft/draft_panel.h"
#include "widgets/comment_edit.h"
#include "widgets/delegates.h"
#include "widgets/flow_layout.h"
#include "widgets/history_view.h"
#include "widgets/keep_in_sight.h"
#include "widgets/pieces.h"
#include "widgets/side_by_side_diff.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDockWidget>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>
#include <QTreeView>
#include <QVBoxLayout>

namespace cofferdam::gui {

namespace {

constexpr int logLimit = 2000;
// A longer list is filtered once a key has been drawn, so that typing never waits for it.
constexpr std::size_t fewRows = 1000;
constexpr int typingPause = 20; // milliseconds

} // namespace

ChoosePage::ChoosePage(Session* session, QWidget* parent)
    : QMainWindow(parent), m_session(session), m_diff(new SideBySideDiff(this)), m_inspector(new Inspector(this)),
      m_history(new HistoryView(session->undoStack(), this)), m_log(new QPlainTextEdit(this))
{
    // A main window inside a tab: only its docking is wanted.
    setWindowFlags(Qt::Widget);
    setDockNestingEnabled(true);
    setContextMenuPolicy(Qt::NoContextMenu);
    setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    m_diagram = new DiagramPage(this);
    m_centre = named(new QTabWidget(this), tr("Definitions and diagram"));
    m_centre->setDocumentMode(true);
    m_centre->addTab(m_diff, tr("Definitions"));
    m_centre->addTab(m_diagram, tr("Diagram"));
    named(m_centre->tabBar(), tr("Definitions and diagram"));
    setCentralWidget(m_centre);

    m_log->setReadOnly(true);
    m_log->setMaximumBlockCount(logLimit);
    named(m_log, tr("Log"));
    // The tree stands where reading starts.
    const bool mirrored = QGuiApplication::isRightToLeft();
    const auto start = mirrored ? Qt::RightDockWidgetArea : Qt::LeftDockWidgetArea;
    const auto end = mirrored ? Qt::LeftDockWidgetArea : Qt::RightDockWidgetArea;
    auto* tree = addDock(QStringLiteral("differences"), tr("Differences"), makeTreePanel(), start);
    addDock(QStringLiteral("inspector"), tr("Inspector"), makeInspectorPanel(), end);
    auto* draft = addDock(QStringLiteral("draft"), tr("Draft"), nullptr, Qt::BottomDockWidgetArea);
    connect(draft, &QDockWidget::visibilityChanged, this, [this](bool seen) {
        if (seen)
            draftPanel();
    });
    auto* history = addDock(QStringLiteral("history"), tr("History"), m_history, Qt::BottomDockWidgetArea);
    auto* log = addDock(QStringLiteral("log"), tr("Log"), m_log, Qt::BottomDockWidgetArea);
    tabifyDockWidget(draft, history);
    tabifyDockWidget(history, log);
    draft->hide();
    history->hide();
    log->hide();
    const int unit = fontMetrics().averageCharWidth();
    tree->widget()->setMinimumWidth(unit * 30);
    m_inspector->setMinimumWidth(unit * 24);

    connect(m_diagram, &DiagramPage::foreignKeyRequested, this, &ChoosePage::draftForeignKey);
    setFocusProxy(m_tree);
    m_diagram->setDrafting(!session->isReadOnly());
    if (!session->isReadOnly())
        m_diff->setDrops(ChangeTreeModel::dragType(), tr("Keep as in the baseline"), tr("Take as in the target"));
    connect(m_diff, &SideBySideDiff::dropped, this, [this](bool right) { takeSelected(right); });
    connect(m_diagram, &DiagramPage::changeRequested, this, [this](const QString& key) {
        selectChange(key);
        showDiagram(false);
    });
    connect(m_inspector, &Inspector::changeRequested, this, &ChoosePage::selectChange);
    connect(m_inspector, &Inspector::stepRequested, this, &ChoosePage::stepRequested);
    connect(m_inspector, &Inspector::hazardRequested, this, &ChoosePage::hazardRequested);
    connect(m_inspector, &Inspector::serverTextsRequested, session, [session] { session->setServerTexts(true); });
    connect(m_inspector, &Inspector::equalRequested, session, [session](const QString& key) { session->takeAsEqual({key}); });
    connect(m_inspector, &Inspector::tickRequested, session, [session](const QString& key) { session->tick({key}, true); });
    connect(session, &Session::serverTextsChanged, this, &ChoosePage::showCurrent);
    connect(m_diff, &SideBySideDiff::leftDifferences, this, &ChoosePage::stepSelection);
    connect(&m_model, &ChangeTreeModel::tickRequested, this, [this](const QStringList& keys, bool on) {
        m_asked = keys;
        m_session->tick(keys, on);
    });
    connect(session, &Session::notesChanged, this, [this] {
        m_model.setViewed(m_session->notes().viewed);
        updateCounts();
    });
    m_model.setViewed(session->notes().viewed);
    connect(session, &Session::logged, this, &ChoosePage::log);
}

/// What a difference means, and below it what reviewers say about it.
QWidget* ChoosePage::makeInspectorPanel()
{
    auto* panel = new QSplitter(Qt::Vertical, this);
    m_comment = new CommentEdit(m_session, panel);
    m_comment->setFrameShape(QFrame::NoFrame);
    m_comment->setMinimumHeight(fontMetrics().height() * 3);
    panel->addWidget(m_inspector);
    panel->addWidget(m_comment);
    panel->setStretchFactor(0, 6);
    panel->setStretchFactor(1, 1);
    panel->setChildrenCollapsible(false);
    panel->setFocusProxy(m_inspector);
    return panel;
}

QWidget* ChoosePage::makeTreePanel()
{
    auto* panel = new QWidget(this);
    m_filter = named(new QLineEdit(panel), tr("Filter"), tr("Words, or fields such as kind:index action:dropped table:orders hazard:loss is:unproven"));
    m_filter->setPlaceholderText(tr("Filter: kind:index action:dropped …"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(icon(QStringLiteral("filter")), QLineEdit::LeadingPosition);
    m_filter->setToolTip(tr("Fields: %1. A leading minus excludes, a comma means either.").arg(ChangeFilter::fields().join(QStringLiteral(", "))));
    m_grouping = named(new QComboBox(panel), tr("Group by"));
    m_grouping->addItem(tr("By table"), static_cast<int>(ChangeTreeModel::Grouping::Table));
    m_grouping->addItem(tr("By action"), static_cast<int>(ChangeTreeModel::Grouping::Action));
    m_grouping->addItem(tr("By kind"), static_cast<int>(ChangeTreeModel::Grouping::Kind));
    m_grouping->addItem(tr("By schema"), static_cast<int>(ChangeTreeModel::Grouping::Schema));
    m_tickAll = new QPushButton(panel);
    m_untickAll = new QPushButton(panel);

    m_proxy.setSourceModel(&m_model);
    m_tree = named(new QTreeView(panel), tr("Differences"), tr("Space ticks, arrows move, F7 goes to the next difference"));
    m_tree->setModel(&m_proxy);
    m_tree->setItemDelegate(new ChangeDelegate(m_tree));
    m_tree->setUniformRowHeights(true);
    keepCurrentInSight(m_tree);
    m_tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setIndentation(fontMetrics().height());
    m_tree->header()->setStretchLastSection(true);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // names give way with an ellipsis
    m_tree->header()->resizeSection(0, fontMetrics().averageCharWidth() * 32);
    m_tree->setDragEnabled(true);
    m_tree->setDragDropMode(QAbstractItemView::DragOnly);
    m_counts = new QuietLabel(QString(), panel);
    m_followers = new QLabel(panel);
    m_followers->setWordWrap(true);
    m_followers->setTextFormat(Qt::PlainText);
    m_followers->hide();

    const int unit = fontMetrics().height();
    auto* first = new QHBoxLayout;
    first->addWidget(m_filter, 1);
    first->addWidget(m_grouping);
    auto* second = new FlowLayout(unit / 3);
    second->addWidget(m_tickAll);
    second->addWidget(m_untickAll);
    auto* layout = new QVBoxLayout(panel);
    layout->setContentsMargins(unit / 3, unit / 3, 0, unit / 3);
    layout->setSpacing(unit / 3);
    layout->addLayout(first);
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_followers);
    layout->addLayout(second);
    layout->addWidget(m_counts);

    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_tree, &QTreeView::customContextMenuRequested, this, &ChoosePage::showMenu);
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(&m_typing, &QTimer::timeout, this, &ChoosePage::filter);
    connect(m_filter, &QLineEdit::textChanged, this, [this] {
        m_typing.start();
        if (m_model.snapshot()->changes.size() <= fewRows)
            applyFilter();
    });
    connect(m_grouping, &QComboBox::activated, this, [this] {
        m_model.setGrouping(static_cast<ChangeTreeModel::Grouping>(m_grouping->currentData().toInt()));
        expandWhatFits();
        selectChange(m_shownKey);
    });
    connect(m_tickAll, &QPushButton::clicked, this, [this] { tickShown(true); });
    connect(m_untickAll, &QPushButton::clicked, this, [this] { tickShown(false); });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &ChoosePage::showCurrent);
    return panel;
}

void ChoosePage::setSnapshot(const ComparisonSnapshot& snapshot)
{
    const QString key = m_shownKey;
    const ComparisonSnapshot before = m_model.snapshot();
    bool wasReset = false;
    const auto watch = connect(&m_model, &QAbstractItemModel::modelReset, this, [&] { wasReset = true; });
    m_model.setSnapshot(snapshot);
    disconnect(watch);
    if (wasReset) {
        expandWhatFits();
        m_shownKey.clear();
        if (m_model.indexOfChange(key).isValid())
            selectChange(key);
        else
            stepSelection(true);
    }
    showCurrent();
    updateCounts();
    noteFollowers(*before);
    if (m_draft)
        m_draft->setSnapshot(snapshot);
    m_diagram->setSnapshot(snapshot);
}

void ChoosePage::noteFollowers(const ComparisonView& before)
{
    const QStringList asked = std::exchange(m_asked, {});
    if (asked.isEmpty()) {
        m_followers->hide();
        return;
    }
    QHash<QString, bool> was;
    for (const ChangeRow& row : before.changes)
        was.insert(row.key, row.tick != TickState::Off);
    QStringList came;
    QStringList went;
    for (const ChangeRow& row : m_model.snapshot()->changes) {
        const auto known = was.constFind(row.key);
        const bool on = row.tick != TickState::Off;
        if (known == was.constEnd() || *known == on || asked.contains(row.key))
            continue;
        (on ? came : went) << isolated(row.object);
    }
    QStringList lines;
    const QString separator = QStringLiteral(", ");
    if (!came.isEmpty())
        lines << tr("+%n required: %1", nullptr, static_cast<int>(came.size())).arg(came.mid(0, 3).join(separator));
    if (!went.isEmpty())
        lines << tr("−%n that need it: %1", nullptr, static_cast<int>(went.size())).arg(went.mid(0, 3).join(separator));
    m_followers->setText(lines.join(QLatin1Char('\n')));
    m_followers->setToolTip((came + went).join(QLatin1Char('\n')));
    m_followers->setVisible(!lines.isEmpty());
}

void ChoosePage::expandWhatFits()
{
    constexpr int fewChanges = 400;
    if (m_proxy.shownChanges() <= fewChanges)
        m_tree->expandToDepth(0);
}

/// Does what was typed, at the latest before anything is done with the rows that are shown.
void ChoosePage::applyFilter()
{
    if (!m_typing.isActive())
        return;
    m_typing.stop();
    filter();
}

void ChoosePage::filter()
{
    m_proxy.setFilterText(m_filter->text());
    expandWhatFits();
    // What was looked at stays in sight as long as the filter shows it, and comes back with it.
    const QModelIndex last = m_proxy.mapFromSource(m_model.indexOfChange(m_lastKey));
    if (last.isValid()) {
        m_tree->selectionModel()->setCurrentIndex(last, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        m_tree->scrollTo(last);
    }
    updateCounts();
}

void ChoosePage::selectChange(const QString& key)
{
    applyFilter();
    const QModelIndex source = m_model.indexOfChange(key);
    if (!source.isValid())
        return;
    if (!m_proxy.mapFromSource(source).isValid())
        m_filter->clear();
    applyFilter();
    const QModelIndex index = m_proxy.mapFromSource(source);
    m_tree->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_tree->scrollTo(index);
}

QString ChoosePage::selectedChange() const
{
    return m_shownKey;
}

void ChoosePage::showCurrent()
{
    const QModelIndex index = m_proxy.mapToSource(m_tree->currentIndex());
    const ChangeRow* row = m_model.changeAt(index);
    if (!row) {
        m_inspector->showNothing();
        m_comment->setSubject({}, {});
        m_diff->clear();
        m_shownKey.clear();
        return;
    }
    m_inspector->setSpellingWays({!m_session->isReadOnly(), m_session->serverTexts(), row->mark == Mark::Unproven ? m_session->serverTextsObstacle() : QString()});
    m_inspector->showChange(m_model.snapshot(), index.data(ChangeTreeModel::ChangeRole).toInt());
    m_comment->setSubject(row->key, row->object);
    if (row->key == m_shownKey)
        return;
    m_diagram->showChange(*row);
    m_shownKey = row->key;
    m_lastKey = row->key;
    const DefinitionTexts texts = m_session->definitions(row->key);
    m_diff->setTexts(texts.haveTitle, texts.haveText, texts.wantTitle, texts.wantText);
}

void ChoosePage::stepSelection(bool forward)
{
    applyFilter();
    const auto isChange = [](const QModelIndex& index) {
        return index.data(ChangeTreeModel::ChangeRole).toInt() >= 0 && !index.data(ChangeTreeModel::KindRole).toString().isEmpty();
    };
    const QModelIndex top = m_proxy.index(0, 0);
    QModelIndex index = m_tree->currentIndex().siblingAtColumn(0);
    if (!index.isValid()) {
        index = top;
        m_tree->expand(top);
    } else {
        index = forward ? m_tree->indexBelow(index) : m_tree->indexAbove(index);
    }
    while (index.isValid() && !isChange(index)) {
        m_tree->expand(index);
        index = forward ? m_tree->indexBelow(index) : m_tree->indexAbove(index);
    }
    if (index.isValid())
        m_tree->setCurrentIndex(index);
}

void ChoosePage::nextDifference()
{
    m_diff->nextDifference();
}

void ChoosePage::previousDifference()
{
    m_diff->previousDifference();
}

QStringList ChoosePage::selectedKeys(bool& allOn) const
{
    QStringList keys;
    allOn = true;
    QModelIndexList rows = m_tree->selectionModel()->selectedRows(0);
    // A filter that hid the row took its selection, not its place.
    if (rows.isEmpty() && m_tree->currentIndex().isValid())
        rows = {m_tree->currentIndex().siblingAtColumn(0)};
    for (const QModelIndex& shown : rows) {
        const bool group = shown.data(ChangeTreeModel::IsGroupRole).toBool();
        // Of a group only the rows that the filter shows.
        const QStringList own = group ? m_proxy.shownKeys(shown) : QStringList{shown.data(ChangeTreeModel::KeyRole).toString()};
        allOn = allOn && shown.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        keys << own;
    }
    keys.removeAll(QString());
    keys.removeDuplicates();
    return keys;
}

void ChoosePage::toggleSelected()
{
    bool allOn = true;
    m_asked = selectedKeys(allOn);
    if (!m_asked.isEmpty())
        m_session->tick(m_asked, !allOn);
}

QStringList ChoosePage::hazardsShown() const
{
    const ChangeRow* row = m_model.changeAt(m_proxy.mapToSource(m_tree->currentIndex()));
    return row ? row->hazards : QStringList();
}

void ChoosePage::takeSelected(bool fromTarget)
{
    bool allOn = true;
    m_asked = selectedKeys(allOn);
    if (!m_asked.isEmpty())
        m_session->take(m_asked, fromTarget);
}

/// Of what is selected only what differs in spelling.
void ChoosePage::takeSelectedAsEqual()
{
    bool allOn = true;
    QStringList keys;
    for (const QString& key : selectedKeys(allOn)) {
        const ChangeRow* row = m_model.changeAt(m_model.indexOfChange(key));
        if (row && row->mark == Mark::Unproven)
            keys << key;
    }
    if (!keys.isEmpty())
        m_session->takeAsEqual(keys);
}

void ChoosePage::showMenu(const QPoint& place)
{
    QMenu menu(this);
    fillMenu(menu);
    menu.exec(m_tree->viewport()->mapToGlobal(place));
}

void ChoosePage::fillMenu(QMenu& menu)
{
    const ChangeRow* row = m_model.changeAt(m_proxy.mapToSource(m_tree->currentIndex()));
    menu.addAction(icon(QStringLiteral("check")), tr("Tick or untick\tSpace"), this, &ChoosePage::toggleSelected);
    menu.addAction(icon(QStringLiteral("viewed")), tr("Viewed or not\tV"), this, &ChoosePage::toggleViewed);
    menu.addSeparator();
    const bool drafted = row && m_session->isDrafted(row->key);
    QAction* keep = menu.addAction(icon(QStringLiteral("back"), IconDirection::Fixed), tr("Keep as in the baseline"), this, [this] { takeSelected(false); });
    QAction* take = menu.addAction(icon(QStringLiteral("forward"), IconDirection::Fixed),
                                   drafted ? tr("Take as in the target, without the draft") : tr("Take as in the target"), this, [this] { takeSelected(true); });
    if (row && row->mark == Mark::Unproven && !m_session->isReadOnly()) {
        menu.addAction(tr("Take as equal"), this, &ChoosePage::takeSelectedAsEqual)->setEnabled(!row->takenAsEqual);
        if (!m_session->serverTexts() && m_session->serverTextsObstacle().isEmpty())
            menu.addAction(tr("Read both through a scratch server"), this, [this] { m_session->setServerTexts(true); });
    }
    for (QAction* action : {keep, take})
        action->setEnabled(!m_session->isReadOnly());
    menu.addSeparator();
    menu.addAction(icon(QStringLiteral("draft")), tr("Draft a change here…"), this, &ChoosePage::startDraft);
    if (row) {
        menu.addAction(tr("Show in the diagram"), this, [this] { showDiagram(true); });
        if (!row->steps.empty())
            menu.addAction(icon(QStringLiteral("plan")), tr("Show its first step"), this, [this, step = row->steps.front()] { Q_EMIT stepRequested(step); });
        if (!row->hazards.isEmpty())
            menu.addAction(icon(QStringLiteral("info")), tr("Help: %1").arg(row->hazards.front()), this, [this, id = row->hazards.front()] { Q_EMIT helpRequested(id); });
        menu.addSeparator();
        menu.addAction(icon(QStringLiteral("copy")), tr("Copy the name"), this, [name = row->object] { QGuiApplication::clipboard()->setText(name); });
    }
}

void ChoosePage::toggleViewed()
{
    QStringList keys;
    bool all = true;
    const QSet<QString> viewed = m_session->notes().viewed;
    bool ticked = false;
    for (QString key : selectedKeys(ticked)) {
        // A property is viewed with its change.
        const auto slash = key.indexOf(QLatin1Char('/'));
        if (slash > 0 && !m_model.indexOfChange(key).isValid())
            key.truncate(slash);
        all = all && viewed.contains(key);
        keys << key;
    }
    if (!keys.isEmpty())
        m_session->setViewed(keys, !all);
}

void ChoosePage::tickShown(bool on)
{
    applyFilter();
    m_asked = m_proxy.shownKeys();
    m_session->tick(m_asked, on);
}

void ChoosePage::updateCounts()
{
    const int shown = m_proxy.shownChanges();
    const int hidden = m_proxy.hiddenChanges();
    const auto& view = *m_model.snapshot();
    const int blind = static_cast<int>(view.notModelled.size());
    const auto viewed = std::count_if(view.changes.begin(), view.changes.end(), [this](const ChangeRow& row) { return m_model.isViewed(row); });
    m_tickAll->setText(tr("Select %n shown", nullptr, shown));
    m_untickAll->setText(tr("Unselect %n shown", nullptr, shown));
    m_tickAll->setEnabled(shown > 0);
    m_untickAll->setEnabled(shown > 0);
    const auto unproven = std::count_if(view.changes.begin(), view.changes.end(), [](const ChangeRow& row) { return row.mark == Mark::Unproven; });
    QStringList parts{tr("%n shown", nullptr, shown), tr("%n hidden by the filter", nullptr, hidden),
                      tr("%n ignored", nullptr, view.ignored + view.unseen), tr("%n not modelled", nullptr, blind)};
    const QString apart = unproven == 0 ? QString() : tr("%n of them perhaps only spelt differently (is:unproven)", nullptr, static_cast<int>(unproven)) + QLatin1Char('\n');
    m_counts->setText(apart + tr("%1 = %2 in all · %3 selected, %4 held back")
                          .arg(parts.join(QStringLiteral(" + ")))
                          .arg(shown + hidden + view.ignored + view.unseen + blind)
                          .arg(view.selected)
                          .arg(view.heldBack)
                      + QLatin1Char('\n') + tr("%1 of %2 viewed (V)").arg(viewed).arg(view.changes.size()));
}

void ChoosePage::focusFilter()
{
    for (QDockWidget* dock : m_docks) {
        if (dock->objectName() == QLatin1String("differences"))
            dock->show();
    }
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void ChoosePage::showDiagram(bool shown)
{
    m_centre->setCurrentWidget(shown ? static_cast<QWidget*>(m_diagram) : m_diff);
    if (shown)
        m_diagram->view()->setFocus();
}

void ChoosePage::log(const QString& line)
{
    m_log->appendPlainText(line);
}

} // namespace cofferdam::gui
