#include "plan/plan_page.h"

#include "app/accessible.h"
#include "app/session.h"
#include "plan/moment_bar.h"
#include "plan/plan_versions.h"
#include "plan/schema_moment.h"
#include "plan/review_panel.h"
#include "widgets/delegates.h"
#include "widgets/pieces.h"
#include "widgets/side_by_side_diff.h"
#include "widgets/sql_editor.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>
#include <QTextBrowser>
#include <QTreeView>
#include <QUrl>
#include <QVBoxLayout>

namespace cofferdam::gui {

namespace {

QString html(const QString& text)
{
    return text.toHtmlEscaped();
}

QString paragraph(const QString& body, int below = 6)
{
    return QStringLiteral("<p style='margin:0 0 %1px 0'>%2</p>").arg(below).arg(body);
}

} // namespace

PlanPage::PlanPage(Session* session, QWidget* parent)
    : QWidget(parent), m_session(session), m_pages(new QStackedWidget(this)),
      m_empty(new EmptyState(QStringLiteral("plan"), tr("Nothing to do"),
                             tr("The selected changes need no steps. Tick changes under Choose, or answer the open questions."), this)),
      m_verdict(new Banner(this)), m_tree(new QTreeView(this))
{
    setFocusProxy(m_tree);
    named(m_tree, tr("Plan"), tr("Phases, gates and steps; F8 goes to the next hazard"));
    m_tree->setModel(&m_model);
    m_tree->setItemDelegate(new PlanDelegate(m_tree));
    m_tree->setUniformRowHeights(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->setIndentation(fontMetrics().height());
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setResizeContentsPrecision(60); // rows that are measured: a long plan has thousands
    m_tree->header()->setSectionResizeMode(PlanModel::Step, QHeaderView::Stretch);
    for (int column : {PlanModel::Lock, PlanModel::Cost, PlanModel::Table})
        m_tree->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);

    auto* splitter = new QSplitter(this);
    auto* timeline = new QWidget(this);
    m_moment = new MomentBar(timeline);
    auto* column = new QVBoxLayout(timeline);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_ways = named(new QTabWidget(timeline), tr("Ways to look at the plan"));
    m_ways->setDocumentMode(true);
    m_ways->setMinimumHeight(fontMetrics().height() * 8);
    m_ways->addTab(m_tree, tr("Timeline"));
    auto* heat = new QWidget(m_ways);
    auto* heatColumn = new QVBoxLayout(heat);
    heatColumn->setContentsMargins(0, 0, 0, 0);
    heatColumn->addWidget(makeLocks(), 1);
    auto* legend = new QuietLabel(tr("8 %1 · 5 to 7 %2 · 4 %3 · 1 to 3 %4").arg(lockWords(8), lockWords(6), lockWords(4), lockWords(3)), heat);
    legend->setContentsMargins(fontMetrics().height() / 2, 0, fontMetrics().height() / 2, 0);
    heatColumn->addWidget(legend);
    m_ways->addTab(heat, tr("Locks by table"));
    m_versions = new PlanVersions(m_session, m_ways);
    m_ways->addTab(m_versions, tr("What changed"));
    connect(m_versions, &PlanVersions::stepRequested, this, &PlanPage::selectStep);
    column->addWidget(makePolicy());
    column->addWidget(m_ways, 1);
    column->addWidget(m_moment);
    splitter->addWidget(timeline);
    splitter->addWidget(makeDetail());
    splitter->setStretchFactor(0, 5);
    splitter->setStretchFactor(1, 4);
    splitter->setSizes({760, 500});
    splitter->setChildrenCollapsible(false);
    m_pages->addWidget(splitter);
    m_pages->addWidget(m_empty);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_verdict);
    layout->addWidget(m_pages, 1);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &PlanPage::showCurrent);
    connect(m_moment, &MomentBar::momentChosen, this, &PlanPage::goToMoment);
    connect(m_session, &Session::notesChanged, this, [this] { m_model.setComments(m_session->notes().comments); });
    setSnapshot({});
}

QWidget* PlanPage::makePolicy()
{
    const int unit = fontMetrics().height();
    auto* bar = new QWidget(this);
    m_policy = named(new QComboBox(bar), tr("Plan for"), tr("Whether the application keeps running while the plan is carried out"));
    m_policy->addItem(tr("A running application"), false);
    m_policy->addItem(tr("A maintenance window"), true);
    m_policy->setToolTip(tr("A running application: phases, short locks, batches. A maintenance window: the shortest correct SQL."));
    m_policyNote = new QuietLabel(QString(), bar);
    m_policyNote->setWordWrap(false);
    auto* label = new QLabel(tr("Plan &for"), bar);
    label->setBuddy(m_policy);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(unit / 2, unit / 4, unit / 2, unit / 4);
    row->addWidget(label);
    row->addWidget(m_policy);
    row->addWidget(m_policyNote, 1);
    connect(m_policy, &QComboBox::activated, this, [this] { m_session->setDirect(m_policy->currentData().toBool()); });
    return bar;
}

void PlanPage::showVersions()
{
    m_ways->setCurrentWidget(m_versions);
    m_versions->list()->setFocus();
}

void PlanPage::showReview()
{
    m_tabs->setCurrentWidget(m_review);
}

void PlanPage::showTimeline()
{
    m_ways->setCurrentWidget(m_tree);
    m_tree->setFocus();
}

QStringList PlanPage::hazardsShown() const
{
    const StepRow* step = m_model.stepAt(m_tree->currentIndex());
    return step ? step->hazards : QStringList();
}

QTableView* PlanPage::makeLocks()
{
    m_locks = named(new QTableView(this), tr("Locks by table"), tr("The strongest lock that each phase takes on each table; choosing one shows its step"));
    m_locks->setModel(&m_heat);
    m_locks->setItemDelegate(new LockHeatDelegate(m_locks));
    m_locks->setFrameShape(QFrame::NoFrame);
    m_locks->setSelectionMode(QAbstractItemView::SingleSelection);
    m_locks->setTabKeyNavigation(false);
    m_locks->setShowGrid(false);
    m_locks->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_locks->horizontalHeader()->setHighlightSections(false);
    m_locks->verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 2);
    m_locks->verticalHeader()->setHighlightSections(false);
    m_locks->setCornerButtonEnabled(false);
    connect(m_locks->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& index) {
        const int step = index.data(LockHeatModel::StepRole).toInt();
        if (step > 0)
            selectStep(step);
    });
    return m_locks;
}

QWidget* PlanPage::makeDetail()
{
    auto* panel = new QWidget(this);
    m_summary = named(new QTextBrowser(panel), tr("Step"));
    m_summary->setFrameShape(QFrame::NoFrame);
    m_summary->setOpenLinks(false);
    m_summary->setMinimumHeight(fontMetrics().height() * 4);
    m_tabs = named(new QTabWidget(panel), tr("Texts of the step"));
    m_tabs->setDocumentMode(true);
    const auto editor = [&](const QString& title, const QString& name) {
        auto* view = new SqlEditor(m_tabs);
        view->setReadOnly(true);
        view->setWrapping(true);
        view->setNames(name);
        m_tabs->addTab(view, title);
        return view;
    };
    m_sql = editor(tr("SQL"), tr("SQL of the step"));
    m_ruby = editor(tr("Rails"), tr("Rails migration of the step"));
    m_undo = editor(tr("Undo"), tr("SQL that undoes the step"));
    m_checks = editor(tr("Checks"), tr("SQL that checks before and after the step"));
    m_schemaMoment = new SchemaMoment(m_session, m_tabs);
    m_schema = m_schemaMoment->definitions();
    m_tabs->addTab(m_schemaMoment, tr("Schema"));
    m_review = new ReviewPanel(m_session, m_tabs);
    m_tabs->addTab(m_review, tr("Review"));
    m_rails = named(new QComboBox(m_tabs), tr("Rails version"));
    m_rails->addItems(railsVersions());
    m_rails->setCurrentText(QStringLiteral("7.1"));
    m_tabs->setCornerWidget(m_rails);
    connect(m_rails, &QComboBox::currentTextChanged, this, &PlanPage::showCurrent);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] { m_rails->setVisible(m_tabs->currentWidget() == m_ruby); });
    m_rails->hide();
    connect(m_summary, &QTextBrowser::anchorClicked, this, [this](const QUrl& address) {
        if (address.scheme() == QLatin1String("help")) {
            Q_EMIT helpRequested(address.path());
            return;
        }
        Q_EMIT changeRequested(QString::fromUtf8(QByteArray::fromHex(address.path().toLatin1())));
    });
    // The slider below the timeline stays in sight at 1280x720: what is behind the other tabs may ask for more than there is.
    m_tabs->setMinimumHeight(fontMetrics().height() * 9);
    auto* split = new QSplitter(Qt::Vertical, panel);
    split->addWidget(m_summary);
    split->addWidget(m_tabs);
    split->setStretchFactor(0, 2);
    split->setStretchFactor(1, 3);
    split->setSizes({230, 360});
    split->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(panel);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(split);
    return panel;
}

void PlanPage::setSnapshot(const ComparisonSnapshot& snapshot)
{
    const StepRow* before = m_model.stepAt(m_tree->currentIndex());
    const int number = before ? before->number : 1;
    m_snapshot = snapshot;
    m_model.setSnapshot(snapshot);
    m_model.setComments(m_session->notes().comments);
    m_moment->setSnapshot(snapshot);
    m_heat.setSnapshot(snapshot);
    m_review->setSnapshot(snapshot);
    m_policy->setCurrentIndex(snapshot && snapshot->direct ? 1 : 0);
    m_policy->setEnabled(!m_session->isReadOnly());
    m_policyNote->setText(snapshot && snapshot->plannedOnline > 0 ? tr("but for %n object(s), planned online", nullptr, snapshot->plannedOnline) : QString());
    m_tree->expandAll();
    const bool waiting = snapshot && !snapshot->planned;
    m_empty->setTexts(waiting ? tr("Planning…") : tr("Nothing to do"),
                      waiting ? tr("The differences are here already; the plan follows.")
                              : tr("The selected changes need no steps. Tick changes under Choose, or answer the open questions."));
    m_pages->setCurrentIndex(m_model.rowCount() > 0 ? 0 : 1);
    m_verdict->setVisible(false);
    if (snapshot)
        showVerdict(*snapshot);
    const QModelIndex index = m_model.indexOfStep(number);
    m_tree->setCurrentIndex(index.isValid() ? index : m_model.indexOfStep(1));
    if (number == 1)
        m_tree->scrollToTop();
    showCurrent();
}

void PlanPage::showVerdict(const ComparisonView& view)
{
    const QString details = view.verdictNotes.join(QLatin1Char('\n'));
    switch (view.verdict) {
    case Verdict::None: break;
    case Verdict::Converged:
        if (m_model.rowCount() > 0)
            m_verdict->say(Severity::Note, tr("Converges on paper: interpreting every step from what you have ends in what you chose."), details);
        break;
    case Verdict::NotConverged:
        m_verdict->say(Severity::Blocks, tr("Does not converge: these steps do not end in what you chose. %1").arg(view.verdictNotes.value(0)), details);
        break;
    case Verdict::Unproven:
        m_verdict->say(Severity::Caution, tr("Unproven: part of the result could not be checked on paper. %1").arg(view.verdictNotes.value(0)), details);
        break;
    }
}

void PlanPage::showLocks()
{
    m_ways->setCurrentWidget(m_locks->parentWidget());
    m_locks->setFocus();
}

void PlanPage::selectStep(int number)
{
    const QModelIndex index = m_model.indexOfStep(number);
    if (!index.isValid())
        return;
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index);
}

void PlanPage::nextHazard(bool forward)
{
    QModelIndex index = m_tree->currentIndex().siblingAtColumn(0);
    do {
        index = forward ? m_tree->indexBelow(index) : m_tree->indexAbove(index);
    } while (index.isValid() && index.data(PlanModel::HazardsRole).toStringList().isEmpty());
    if (index.isValid())
        m_tree->setCurrentIndex(index);
}

void PlanPage::showCurrent()
{
    const QModelIndex index = m_tree->currentIndex();
    m_summary->document()->setDocumentMargin(fontMetrics().height() * 0.7);
    int number = 0;
    if (const StepRow* step = m_model.stepAt(index)) {
        m_summary->setHtml(stepHtml(*step));
        number = step->number;
        m_review->showStep(*step);
    } else if (const GateRow* gate = m_model.gateAt(index)) {
        m_summary->setHtml(gateHtml(*gate));
        m_review->showGate(*gate);
    } else if (const PhaseRow* phase = m_model.phaseAt(index)) {
        m_summary->setHtml(phaseHtml(*phase));
        m_review->showNothing();
    } else {
        m_summary->clear();
        m_review->showNothing();
    }
    if (number > 0)
        m_moment->setMoment(number);
    m_schemaMoment->setMoment(m_moment->moment());
    showTexts(number);
}

void PlanPage::showTexts(int step)
{
    const StepTexts texts = step > 0 ? m_session->stepTexts(step, m_rails->currentText()) : StepTexts();
    m_sql->setText(texts.sql);
    m_ruby->setText(texts.rails, SqlEditor::Language::Ruby);
    m_undo->setText(texts.undo);
    m_checks->setText(texts.checks);
    const DefinitionTexts moment = step > 0 ? m_session->moment(step) : DefinitionTexts();
    m_schema->setTexts(moment.haveTitle, moment.haveText, moment.wantTitle, moment.wantText);
}

void PlanPage::goToMoment(int steps)
{
    m_tabs->setCurrentWidget(m_schemaMoment);
    if (steps > 0) {
        selectStep(steps);
        return;
    }
    // Before the first step stands what the first one finds.
    const DefinitionTexts first = m_session->moment(1);
    m_tree->setCurrentIndex({});
    m_tree->scrollToTop();
    m_schemaMoment->setMoment(0);
    m_schema->setTexts(first.haveTitle, first.haveText, first.haveTitle, first.haveText);
}

QString PlanPage::stepHtml(const StepRow& step)
{
    const QPalette colours = palette();
    const QString quiet = quietText(colours).name();
    const int side = fontMetrics().height();
    const qreal ratio = devicePixelRatioF();
    const auto picture = [&](const QString& name, double aspect, const std::function<void(QPainter&, const QRectF&)>& paint) {
        QImage image((QSizeF(side * aspect, side) * ratio).toSize(), QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        painter.scale(ratio, ratio);
        paint(painter, QRectF(0.5, 0.5, side * aspect - 1, side - 1));
        painter.end();
        m_summary->document()->addResource(QTextDocument::ImageResource, QUrl(QStringLiteral("picture:") + name), image);
        return QStringLiteral("<img src='picture:%1' width='%2' height='%3' style='vertical-align:middle'>").arg(name).arg(side * aspect).arg(side);
    };
    QString text = paragraph(QStringLiteral("<span style='font-size:large'><b>%1</b></span>").arg(html(tr("Step %1: %2").arg(step.number).arg(step.title))));
    const QString badge = picture(QStringLiteral("lock%1").arg(step.lock), 1.4,
                                  [&](QPainter& painter, const QRectF& box) { paintLock(painter, box, step.lock, colours, font()); });
    const QString lock = step.lock > 0
        ? tr("%1 on %2: %3").arg(lockName(step.lock), isolated(step.lockedTable), lockWords(step.lock)) : lockWords(0);
    text += paragraph(QStringLiteral("%1&nbsp; %2").arg(badge, html(lock)));
    QStringList facts{step.cost, step.transactional ? tr("inside a transaction") : tr("outside a transaction")};
    if (step.irreversible)
        facts << tr("cannot be undone without losing data");
    text += paragraph(QStringLiteral("<span style='color:%1'>%2</span>").arg(quiet, html(factLine(facts))));
    if (!step.why.isEmpty())
        text += paragraph(html(step.why));
    for (const HazardRow& hazard : m_snapshot->hazards) {
        if (hazard.step != step.number)
            continue;
        const QString sign = picture(QStringLiteral("hazard%1").arg(static_cast<int>(hazard.severity)), 1.0,
                                     [&](QPainter& painter, const QRectF& box) { paintSeverity(painter, box, hazard.severity, colours); });
        text += paragraph(QStringLiteral("%1 <b>%2</b> %3").arg(sign, html(word(hazard.severity)), html(hazard.sentence)), 2);
        const QString help = QStringLiteral("<a href='help:%1'>%2</a>").arg(html(hazard.id), html(tr("Help")));
        text += paragraph(QStringLiteral("<span style='color:%1'>%2</span> %3").arg(quiet, html(hazard.remedy), help));
    }
    if (!step.change.isEmpty())
        text += paragraph(QStringLiteral("<a href='change:%1'>%2</a>")
                              .arg(QString::fromLatin1(step.change.toUtf8().toHex()), html(tr("Show the difference it works for"))));
    return directed(text);
}

QString PlanPage::phaseHtml(const PhaseRow& phase) const
{
    return directed(paragraph(QStringLiteral("<span style='font-size:large'><b>%1</b></span>").arg(html(phase.title))) + paragraph(html(phase.purpose)));
}

QString PlanPage::gateHtml(const GateRow& gate) const
{
    QString text = paragraph(QStringLiteral("<span style='font-size:large'><b>%1</b></span>").arg(html(gate.title)))
        + paragraph(html(tr("Before the next phase begins, this must be true of the application:")));
    text += QStringLiteral("<ul>");
    for (const QString& duty : gate.duties)
        text += QStringLiteral("<li>%1</li>").arg(html(duty));
    return directed(text + QStringLiteral("</ul>"));
}

void PlanPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_summary)
        showCurrent();
}

} // namespace cofferdam::gui
