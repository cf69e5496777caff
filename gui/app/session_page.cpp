#include "app/session_page.h"

#include "app/accessible.h"
#include "app/icons.h"
#include "compare/choose_page.h"
#include "compare/overview_page.h"
#include "connections/address_side.h"
#include "export/export_page.h"
#include "hazards/hazards_page.h"
#include "plan/plan_page.h"
#include "questions/questions_page.h"
#include "widgets/page_stack.h"
#include "widgets/pieces.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace cofferdam::gui {

namespace {

constexpr int betweenPages = 2; // milliseconds: with none, keys and drawing would wait for all of them

enum Outer { StagesShown, ProgressShown, FailureShown };

/// What the page that is shown needs at least: it grows with the window, and scrolls as a whole only where even that is not there.
/// A stack alone would ask for what its largest page would like to have.
class Room : public QWidget {
public:
    Room(QStackedWidget* outer, QStackedWidget* stages, QWidget* parent) : QWidget(parent), m_outer(outer), m_stages(stages)
    {
        QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
        m_outer->setParent(this);
        for (QStackedWidget* stack : {m_outer, m_stages})
            connect(stack, &QStackedWidget::currentChanged, this, [this] { QCoreApplication::postEvent(this, new QEvent(QEvent::LayoutRequest)); });
    }

    QSize minimumSizeHint() const override { return {m_outer->minimumSizeHint().width(), shown()->minimumSizeHint().height()}; }

    int heightForWidth(int width) const override
    {
        const QLayout* layout = shown()->layout();
        return layout && layout->hasHeightForWidth() ? layout->minimumHeightForWidth(width) : minimumSizeHint().height();
    }

protected:
    void resizeEvent(QResizeEvent*) override { m_outer->setGeometry(rect()); }

private:
    const QWidget* shown() const { return m_outer->currentWidget() == m_stages ? m_stages->currentWidget() : m_outer->currentWidget(); }

    QStackedWidget* m_outer;
    QStackedWidget* m_stages;
};

} // namespace

SessionPage::SessionPage(std::unique_ptr<Session> session, QWidget* parent)
    : QWidget(parent), m_session(session.release()), m_stages(new StageBar(this)), m_stale(new Banner(this)), m_banner(new Banner(this)),
      m_outer(new QStackedWidget(this)), m_stack(new PageStack(this)), m_progress(new ProgressPanel(this))
{
    m_session->setParent(this);
    for (int stage = 0; stage < stageCount; ++stage)
        m_stack->addWidget(new QWidget(this));

    m_failure = new EmptyState(QStringLiteral("hazard"), tr("This comparison cannot be shown"), QString(), this);
    m_retry = m_failure->addButton(tr("Try again"));
    m_retry->setIcon(icon(QStringLiteral("refresh")));
    m_password = m_failure->addButton(tr("Enter the password…"));
    m_password->hide();
    QPushButton* copy = m_failure->addButton(tr("Copy details"));
    copy->setIcon(icon(QStringLiteral("copy")));
    connect(m_retry, &QPushButton::clicked, m_session, &Session::retry);
    connect(m_password, &QPushButton::clicked, this, &SessionPage::askPassword);
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(failureText()); });

    m_outer->addWidget(m_stack);
    m_outer->addWidget(m_progress);
    m_outer->addWidget(m_failure);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHeader());
    layout->addWidget(m_stages);
    layout->addWidget(m_stale);
    layout->addWidget(m_banner);
    // On a small screen the pages scroll; the way between them stays in sight.
    auto* room = new QScrollArea(this);
    room->setWidget(new Room(m_outer, m_stack, room));
    room->setWidgetResizable(true);
    room->setFrameShape(QFrame::NoFrame);
    room->setFocusPolicy(Qt::NoFocus);
    layout->addWidget(room, 1);

    m_stale->say(Severity::Caution, tr("A side changed since it was read. What you see is the older state."));
    m_stale->hide();
    connect(m_stale->addAction(tr("Read again")), &QPushButton::clicked, m_session, [this] {
        if (m_session->staleReason().isEmpty())
            m_session->refresh();
        else
            m_session->retry();
    });
    m_checkBaseline = m_banner->addAction(tr("Check the baseline"));
    m_checkBaseline->setToolTip(tr("Reads it again where the plan says that it is"));
    m_checkBaseline->hide();
    connect(m_checkBaseline, &QPushButton::clicked, m_session, &Session::checkBaseline);
    m_showConflicts = m_banner->addAction(tr("Show the statements"));
    m_showConflicts->hide();
    connect(m_showConflicts, &QPushButton::clicked, this, [this] {
        goTo(Stage::Choose);
        m_choose->startDraft();
    });
    connect(m_stages, &StageBar::chosen, this, &SessionPage::goTo);
    connect(m_progress, &ProgressPanel::cancelled, m_session, &Session::cancel);
    connect(m_session, &Session::stateChanged, this, &SessionPage::showState);
    connect(m_session, &Session::snapshotChanged, this, &SessionPage::showSnapshot);
    connect(m_session, &Session::progressed, m_progress, &ProgressPanel::setStep);
    // Steps are announced, their counts only shown.
    connect(m_session, &Session::progressed, this, [this](const QString& step) { Q_EMIT announced(step); });
    QTimer::singleShot(betweenPages, this, &SessionPage::makeNext);
    m_idle.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, &SessionPage::catchUpNext);
    showState();
}

SessionPage::~SessionPage()
{
    if (m_choose)
        m_choose->saveLayout();
}

/// The pages with all their panels take longer to make than the window may stand still: one at a time, while the sides are read.
void SessionPage::makeNext()
{
    for (const Stage stage : {Stage::Choose, Stage::Compare, Stage::Plan, Stage::Questions, Stage::Hazards, Stage::Export}) {
        if (m_made[static_cast<std::size_t>(stage)])
            continue;
        make(stage);
        QTimer::singleShot(betweenPages, this, &SessionPage::makeNext);
        return;
    }
    m_choose->draftPanel();
}

/// What was decided or read may change every page: those that nobody looks at follow one at a time, so that going there is only showing them.
void SessionPage::catchUpNext()
{
    for (int stage = 0; stage < static_cast<int>(Stage::Export); ++stage) {
        if (m_behind[static_cast<std::size_t>(stage)]) {
            catchUp(static_cast<Stage>(stage));
            m_idle.start(betweenPages);
            return;
        }
    }
}

void SessionPage::make(Stage stage)
{
    if (std::exchange(m_made[static_cast<std::size_t>(stage)], true))
        return;
    const int place = static_cast<int>(stage);
    QWidget* const page = makePage(stage);
    QWidget* const empty = m_stack->widget(place);
    const bool shown = m_stack->currentIndex() == place;
    m_stack->insertWidget(place, page);
    if (shown)
        m_stack->setCurrentIndex(place);
    m_stack->removeWidget(empty);
    delete empty;
    Q_EMIT pageMade(stage);
    if (shown)
        catchUp(stage);
}

QWidget* SessionPage::makePage(Stage stage)
{
    switch (stage) {
    case Stage::Compare:
        m_overview = new OverviewPage(m_session, this);
        connect(m_overview, &OverviewPage::stageRequested, this, &SessionPage::goTo);
        return m_overview;
    case Stage::Choose:
        m_choose = new ChoosePage(m_session, this);
        connect(m_choose, &ChoosePage::helpRequested, this, &SessionPage::helpRequested);
        connect(m_choose, &ChoosePage::stepRequested, this, &SessionPage::showStep);
        connect(m_choose, &ChoosePage::hazardRequested, this, [this](const QString& key) {
            goTo(Stage::Hazards);
            m_hazards->selectHazard(key);
        });
        return m_choose;
    case Stage::Questions: return m_questions = new QuestionsPage(m_session, this);
    case Stage::Plan:
        m_plan = new PlanPage(m_session, this);
        connect(m_plan, &PlanPage::changeRequested, this, &SessionPage::showChange);
        connect(m_plan, &PlanPage::helpRequested, this, &SessionPage::helpRequested);
        return m_plan;
    case Stage::Hazards:
        m_hazards = new HazardsPage(m_session, this);
        connect(m_hazards, &HazardsPage::helpRequested, this, &SessionPage::helpRequested);
        connect(m_hazards, &HazardsPage::changeRequested, this, &SessionPage::showChange);
        connect(m_hazards, &HazardsPage::stepRequested, this, &SessionPage::showStep);
        return m_hazards;
    case Stage::Export: break;
    }
    return m_export = new ExportPage(m_session, this);
}

OverviewPage* SessionPage::overviewPage() { make(Stage::Compare); return m_overview; }
ChoosePage* SessionPage::choosePage() { make(Stage::Choose); return m_choose; }
QuestionsPage* SessionPage::questionsPage() { make(Stage::Questions); return m_questions; }
PlanPage* SessionPage::planPage() { make(Stage::Plan); return m_plan; }
HazardsPage* SessionPage::hazardsPage() { make(Stage::Hazards); return m_hazards; }
ExportPage* SessionPage::exportPage() { make(Stage::Export); return m_export; }

void SessionPage::showChange(const QString& key)
{
    goTo(Stage::Choose);
    m_choose->selectChange(key);
}

void SessionPage::showStep(int number)
{
    goTo(Stage::Plan);
    m_plan->selectStep(number);
}

QWidget* SessionPage::makeHeader()
{
    const int unit = fontMetrics().height();
    auto* header = new QWidget(this);
    auto* layout = new QHBoxLayout(header);
    layout->setContentsMargins(unit, unit / 3, unit / 2, unit / 4);
    for (int side : {0, 1}) {
        m_sides[side] = new AddressSide(side, side == 0 ? tr("Have") : tr("Want"), header);
        connect(m_sides[side], &AddressSide::addressDropped, this, [this, side](const QString& address) { takeSide(side, address); });
        connect(m_sides[side], &AddressSide::otherSideDropped, this, [this, side](const QString& address, bool copy) {
            if (copy)
                takeSide(side, address);
            else
                m_session->swap();
        });
    }
    auto* arrow = new IconLabel(QStringLiteral("forward"), 1, 1, header);
    arrow->setMirrored(true);
    const auto button = [&](const QString& drawing, const QString& text, IconDirection direction = IconDirection::Fixed) {
        auto* tool = new QToolButton(header);
        tool->setIcon(icon(drawing, direction));
        tool->setToolTip(text);
        tool->setAutoRaise(true);
        tool->setFocusPolicy(Qt::StrongFocus);
        layout->addWidget(tool);
        return named(tool, text);
    };
    layout->addWidget(m_sides[0]);
    layout->addWidget(arrow);
    layout->addWidget(m_sides[1]);
    layout->addStretch(1);
    auto* swap = button(QStringLiteral("swap"), tr("Swap the sides"));
    swap->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    swap->setText(tr("Swap"));
    auto* refresh = button(QStringLiteral("refresh"), tr("Read both sides again"));
    refresh->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    refresh->setText(tr("Refresh"));
    m_undo = button(QStringLiteral("undo"), tr("Undo"), IconDirection::Mirrored);
    m_redo = button(QStringLiteral("redo"), tr("Redo"), IconDirection::Mirrored);
    connect(swap, &QToolButton::clicked, m_session, &Session::swap);
    connect(refresh, &QToolButton::clicked, m_session, &Session::refresh);
    QUndoStack* stack = m_session->undoStack();
    connect(m_undo, &QToolButton::clicked, stack, &QUndoStack::undo);
    connect(m_redo, &QToolButton::clicked, stack, &QUndoStack::redo);
    const auto update = [this, stack] {
        m_undo->setEnabled(stack->canUndo());
        m_redo->setEnabled(stack->canRedo());
        m_undo->setToolTip(stack->canUndo() ? tr("Undo: %1").arg(stack->undoText()) : tr("Undo"));
        m_redo->setToolTip(stack->canRedo() ? tr("Redo: %1").arg(stack->redoText()) : tr("Redo"));
    };
    connect(stack, &QUndoStack::indexChanged, this, update);
    update();
    return header;
}

Stage SessionPage::stage() const
{
    return static_cast<Stage>(m_stack->currentIndex());
}

void SessionPage::catchUp(Stage stage)
{
    make(stage);
    const ComparisonSnapshot snapshot = m_session->snapshot();
    if (!snapshot || !std::exchange(m_behind[static_cast<std::size_t>(stage)], false))
        return;
    switch (stage) {
    case Stage::Compare: m_overview->setSnapshot(snapshot); break;
    case Stage::Choose: m_choose->setSnapshot(snapshot); break;
    case Stage::Questions: m_questions->setSnapshot(snapshot); break;
    case Stage::Plan: m_plan->setSnapshot(snapshot); break;
    case Stage::Hazards: m_hazards->setSnapshot(snapshot); break;
    case Stage::Export: break;
    }
}

void SessionPage::goTo(Stage stage)
{
    catchUp(stage);
    m_stages->setCurrent(stage);
    QWidget* const focus = QApplication::focusWidget();
    const bool follow = m_stack->currentIndex() != static_cast<int>(stage) && (!focus || (isAncestorOf(focus) && !qobject_cast<StageButton*>(focus)));
    m_stack->setCurrentIndex(static_cast<int>(stage));
    // Keys of a page reach it at once; who walks along the stage bar stays there.
    if (follow)
        m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
    if (stage == Stage::Export && m_session->snapshot())
        m_export->refresh();
}

QString SessionPage::helpTopic()
{
    make(stage());
    switch (stage()) {
    case Stage::Choose: return m_choose->hazardsShown().value(0);
    case Stage::Plan: return m_plan->hazardsShown().value(0);
    case Stage::Hazards: return m_hazards->currentId();
    default: return {};
    }
}

void SessionPage::nextHazard(bool forward)
{
    if (stage() == Stage::Plan) {
        planPage()->nextHazard(forward);
    } else {
        goTo(Stage::Hazards);
        m_hazards->nextHazard(forward);
    }
}

QString SessionPage::failureText() const
{
    return QStringLiteral("%1 → %2\n%3").arg(m_session->baselineAddress(), m_session->targetAddress(), m_session->error());
}

void SessionPage::takeSide(int side, const QString& address)
{
    m_session->replaceSide(side, address);
    m_first = true;
}

void SessionPage::askPassword()
{
    const int side = m_session->sideWithoutPassword();
    if (side < 0)
        return;
    const QString address = side == 0 ? m_session->baselineAddress() : m_session->targetAddress();
    bool given = false;
    const QString password = QInputDialog::getText(this, tr("Password"), tr("The password for %1, for this session only").arg(isolated(address)),
                                                   QLineEdit::Password, QString(), &given);
    if (given)
        m_session->givePassword(side, password);
}

void SessionPage::showState()
{
    const QString reason = m_session->staleReason();
    m_stale->say(Severity::Caution, reason.isEmpty() ? tr("A side changed since it was read. What you see is the older state.")
                                                     : tr("%1 What you see is the older state.").arg(reason));
    m_stale->setVisible(m_session->isStale() && m_session->state() == Session::State::Ready);
    if (m_session->isReadOnly() && m_session->snapshot())
        showBanner();
    m_password->setVisible(m_session->sideWithoutPassword() >= 0);
    m_sides[0]->setAddress(m_session->baselineAddress(), m_session->environment(0));
    m_sides[1]->setAddress(m_session->targetAddress(), m_session->environment(1));
    switch (m_session->state()) {
    case Session::State::Empty:
    case Session::State::Ready:
        m_outer->setCurrentIndex(StagesShown);
        Q_EMIT announced(summary());
        break;
    case Session::State::Reading:
        m_progress->setStep(tr("Reading both sides"), 0, 0);
        m_outer->setCurrentIndex(ProgressShown);
        Q_EMIT announced(tr("Reading both sides"));
        break;
    case Session::State::Planning:
        // Once there is something to look at, planning again happens behind it.
        if (!m_session->snapshot()) {
            m_progress->setStep(tr("Comparing and planning"), 0, 0);
            m_outer->setCurrentIndex(ProgressShown);
        }
        Q_EMIT announced(tr("Comparing and planning"));
        break;
    case Session::State::Failed:
        m_failure->setTexts(tr("This comparison cannot be shown"), m_session->error());
        m_outer->setCurrentIndex(FailureShown);
        Q_EMIT announced(m_session->error());
        break;
    }
}

QString SessionPage::summary() const
{
    const ComparisonSnapshot view = m_session->snapshot();
    if (!view)
        return tr("Ready");
    const int changes = static_cast<int>(view->changes.size());
    if (changes == 0)
        return tr("Both sides are the same");
    int steps = 0;
    for (const PhaseRow& phase : view->phases)
        steps += static_cast<int>(phase.steps.size());
    QStringList parts{tr("%n difference(s)", nullptr, changes), tr("%n selected", nullptr, view->selected)};
    if (view->heldBack > 0)
        parts << tr("%n held back", nullptr, view->heldBack);
    if (view->openQuestions > 0)
        parts << tr("%n open question(s)", nullptr, view->openQuestions);
    if (view->openHazards > 0)
        parts << tr("%n hazard(s) not accepted", nullptr, view->openHazards);
    if (view->planned && steps > 0)
        parts << tr("a plan of %n step(s)", nullptr, steps);
    return parts.join(QStringLiteral(" · "));
}

void SessionPage::updateBadges(const ComparisonView& view)
{
    const auto badge = [this](Stage stage, int count, const QString& meaning) {
        StageButton* button = m_stages->button(stage);
        const QString text = count > 0 ? QString::number(count) : QString();
        if (button->badge() != text && stage != m_stages->current() && m_settled)
            button->setStale(true);
        button->setBadge(text, count > 0 ? meaning : QString());
    };
    const int changes = static_cast<int>(view.changes.size());
    int steps = 0;
    for (const PhaseRow& phase : view.phases)
        steps += static_cast<int>(phase.steps.size());
    badge(Stage::Choose, changes, tr("%n difference(s)", nullptr, changes));
    badge(Stage::Questions, view.openQuestions, tr("%n open question(s)", nullptr, view.openQuestions));
    badge(Stage::Plan, steps, tr("%n step(s)", nullptr, steps));
    badge(Stage::Hazards, view.openHazards, tr("%n hazard(s) not accepted", nullptr, view.openHazards));
}

void SessionPage::showBanner()
{
    const ComparisonSnapshot snapshot = m_session->snapshot();
    m_checkBaseline->setVisible(m_session->isReadOnly());
    m_showConflicts->setVisible(!m_session->isReadOnly() && snapshot && !snapshot->editConflicts.isEmpty());
    const QString note = m_session->baselineNote();
    if (m_session->isReadOnly() && !note.isEmpty())
        m_banner->say(m_session->baselineMoved() ? Severity::Caution : Severity::Note, note.section(QLatin1Char('\n'), 0, 0), note);
    else if (m_session->isReadOnly())
        m_banner->say(Severity::Note, tr("A plan file, opened for review. Its decisions were made elsewhere; comments and sign-off are yours."));
    else if (!snapshot || snapshot->conflicts.isEmpty())
        m_banner->hide();
    else
        m_banner->say(Severity::Caution, tr("%n decision(s) no longer fit: %1", nullptr, static_cast<int>(snapshot->conflicts.size()))
                                              .arg(snapshot->conflicts.front()), snapshot->conflicts.join(QLatin1Char('\n')));
}

void SessionPage::showSnapshot()
{
    const ComparisonSnapshot snapshot = m_session->snapshot();
    if (!snapshot)
        return;
    // What is looked at is drawn anew at once; the other pages follow when somebody goes there, or when nothing was decided for a while.
    constexpr int quiet = 200; // milliseconds
    m_behind.fill(true);
    if (snapshot->planned)
        m_idle.start(quiet);
    if (std::exchange(m_first, false))
        goTo(snapshot->changes.empty() ? Stage::Compare : Stage::Choose);
    else
        catchUp(stage());
    if (m_export)
        m_export->setStale();
    updateBadges(*snapshot);
    showBanner();
    m_settled = m_settled || snapshot->planned;
    if (m_session->state() == Session::State::Ready)
        Q_EMIT announced(summary());
}

} // namespace cofferdam::gui
