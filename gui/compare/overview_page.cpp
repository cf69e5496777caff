#include "compare/overview_page.h"

#include "app/accessible.h"
#include "app/icons.h"
#include "app/session.h"
#include "compare/ignore_panel.h"
#include "compare/side_card.h"
#include "widgets/flow_layout.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>
#include <QVBoxLayout>

#include <numeric>

namespace cofferdam::gui {

OverviewPage::OverviewPage(Session* session, QWidget* parent)
    : QWidget(parent), m_session(session), m_have(new SideCard(tr("Have: the baseline"), this)), m_want(new SideCard(tr("Want: the target"), this))
{
    const int unit = fontMetrics().height();
    auto* swap = new QPushButton(icon(QStringLiteral("swap")), tr("Swap"), this);
    swap->setToolTip(tr("Compare in the other direction (Ctrl+Alt+S)"));
    connect(swap, &QPushButton::clicked, session, &Session::swap);
    auto* sides = new QHBoxLayout;
    sides->setSpacing(unit);
    sides->addWidget(m_have, 1);
    sides->addWidget(swap, 0, Qt::AlignVCenter);
    sides->addWidget(m_want, 1);

    m_countsBox = new Card(this);
    m_counts = new QGridLayout;
    m_counts->setHorizontalSpacing(unit * 2);
    m_total = new QuietLabel(QString(), this);
    m_ignores = new IgnorePanel(session, this);
    auto* counts = new QVBoxLayout(m_countsBox);
    counts->setContentsMargins(unit, unit * 2 / 3, unit, unit * 2 / 3);
    counts->addWidget(heading(tr("What differs"), 1, this));
    counts->addLayout(m_counts);
    counts->addWidget(m_total);
    counts->addSpacing(unit / 3);
    counts->addWidget(heading(tr("Leave out of the comparison"), 0, this));
    counts->addWidget(m_ignores);

    m_notModelledTitle = heading(QString(), 1, this);
    m_notModelled = named(new QTableView(this), tr("Not modelled"), tr("Parts of the inputs that are not compared"));
    m_notModelled->setModel(&m_model);
    m_notModelled->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_notModelled->setAlternatingRowColors(true);
    m_notModelled->setShowGrid(false);
    m_notModelled->setTabKeyNavigation(false);
    m_notModelled->verticalHeader()->hide();
    m_notModelled->horizontalHeader()->setHighlightSections(false);
    m_notModelled->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_notModelled->horizontalHeader()->setStretchLastSection(true);
    m_notModelled->horizontalHeader()->setResizeContentsPrecision(60); // rows that are measured: there may be thousands

    auto* layout = new QVBoxLayout(this);
    // Close enough together that a screen of 1280x720 shows all of it, without scrolling.
    layout->setContentsMargins(unit, unit * 2 / 3, unit, unit * 2 / 3);
    layout->setSpacing(unit * 3 / 4);
    layout->addLayout(sides);
    layout->addWidget(makeServerTexts());
    layout->addWidget(m_countsBox);
    layout->addWidget(makeNext());
    layout->addWidget(m_notModelledTitle);
    layout->addWidget(m_notModelled, 1);
    // Takes the room of the table when there is none.
    layout->addStretch(0);
}

/// From here to the plan: what waits for a person, and one click to it.
QWidget* OverviewPage::makeNext()
{
    const int unit = fontMetrics().height();
    auto* box = new QWidget(this);
    m_look = new QPushButton(icon(QStringLiteral("forward"), IconDirection::Mirrored), tr("Look at the differences"), box);
    m_look->setDefault(true);
    m_ask = new QPushButton(icon(QStringLiteral("question")), QString(), box);
    m_plan = new QPushButton(icon(QStringLiteral("plan")), QString(), box);
    m_hazards = new QPushButton(icon(QStringLiteral("hazard")), QString(), box);
    auto* row = new FlowLayout(unit / 2);
    box->setLayout(row);
    const std::pair<QPushButton*, Stage> ways[] = {
        {m_look, Stage::Choose}, {m_ask, Stage::Questions}, {m_plan, Stage::Plan}, {m_hazards, Stage::Hazards}};
    for (const auto& [button, stage] : ways) {
        button->setMinimumHeight(unit * 2);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, stage] { Q_EMIT stageRequested(stage); });
    }
    return box;
}

void OverviewPage::showNext(const ComparisonView& view)
{
    const int steps = std::accumulate(view.phases.begin(), view.phases.end(), 0,
                                      [](int sum, const PhaseRow& phase) { return sum + static_cast<int>(phase.steps.size()); });
    m_look->setEnabled(!view.changes.empty());
    m_ask->setVisible(view.openQuestions > 0);
    m_ask->setText(tr("Answer %n question(s)", nullptr, view.openQuestions));
    m_plan->setVisible(steps > 0);
    m_plan->setText(tr("Read the plan of %n step(s)", nullptr, steps));
    m_hazards->setVisible(view.openHazards > 0);
    m_hazards->setText(tr("Decide on %n hazard(s)", nullptr, view.openHazards));
}

QWidget* OverviewPage::makeServerTexts()
{
    auto* box = new QWidget(this);
    m_serverTexts = new QCheckBox(tr("Let a scratch server print the &texts of files"), box);
    m_serverTextsNote = new QuietLabel(QString(), box);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_serverTexts);
    column->addWidget(m_serverTextsNote);
    connect(m_serverTexts, &QCheckBox::clicked, m_session, &Session::setServerTexts);
    connect(m_session, &Session::serverTextsChanged, this, &OverviewPage::showServerTexts);
    connect(m_session, &Session::stateChanged, this, &OverviewPage::showServerTexts);
    showServerTexts();
    return box;
}

void OverviewPage::showServerTexts()
{
    const QString obstacle = m_session->serverTextsObstacle();
    m_serverTexts->setChecked(m_session->serverTexts());
    m_serverTexts->setEnabled(obstacle.isEmpty() || m_session->serverTexts());
    const QString note = obstacle.isEmpty()
        ? tr("A throwaway server runs the statements of the schema, never the file itself, and prints them in its own words: what is only spelt differently is no difference then.")
        : obstacle;
    m_serverTextsNote->setText(note);
    m_serverTexts->setAccessibleDescription(note);
}

void OverviewPage::showCounts(const ComparisonView& view)
{
    while (QLayoutItem* item = m_counts->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto cell = [&](int column, const QString& sign, int count, const QString& text, const InkLabel::Ink& ink) {
        auto* number = new InkLabel(sign.isEmpty() ? QString::number(count) : QStringLiteral("%1 %2").arg(sign).arg(count), ink, this);
        number->setFont(headingFont(number->font(), 5));
        number->setAlignment((isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter);
        number->setAccessibleName(QStringLiteral("%1 %2").arg(count).arg(text));
        m_counts->addWidget(number, 0, column);
        m_counts->addWidget(new QuietLabel(text, this), 1, column);
        m_counts->setColumnStretch(column, 1);
    };
    int column = 0;
    int unproven = 0;
    for (Mark mark : {Mark::Added, Mark::Removed, Mark::Changed, Mark::Renamed, Mark::Unproven}) {
        const auto count = std::count_if(view.changes.begin(), view.changes.end(), [&](const ChangeRow& row) { return row.mark == mark; });
        if (mark == Mark::Unproven) {
            unproven = static_cast<int>(count);
            if (count == 0)
                continue;
        }
        cell(column++, sideGlyph(mark), static_cast<int>(count), word(mark), [mark](const QPalette& palette) { return inkOf(mark, palette); });
    }
    cell(column++, {}, view.ignored, tr("Ignored"), quietText);
    cell(column++, {}, view.unseen, tr("Only one side can say"), quietText);
    cell(column++, {}, static_cast<int>(view.notModelled.size()), tr("Not modelled"), quietText);
    const int changes = static_cast<int>(view.changes.size());
    const int blind = static_cast<int>(view.notModelled.size());
    const int all = changes + view.ignored + view.unseen + blind;
    m_total->setText(unproven == 0
        ? tr("%1 differences listed + %2 ignored + %3 that only one side can say + %4 not modelled = %5 in all")
              .arg(changes).arg(view.ignored).arg(view.unseen).arg(blind).arg(all)
        : tr("%1 differences listed + %2 perhaps only spelt differently + %3 ignored + %4 that only one side can say + %5 not modelled = %6 in all")
              .arg(changes - unproven).arg(unproven).arg(view.ignored).arg(view.unseen).arg(blind).arg(all));
}

void OverviewPage::setSnapshot(const ComparisonSnapshot& snapshot)
{
    const ComparisonView none;
    const ComparisonView& view = snapshot ? *snapshot : none;
    m_have->setSide(view.have);
    m_want->setSide(view.want);
    showCounts(view);
    showNext(view);
    m_ignores->setView(view);
    m_model.setSnapshot(snapshot);
    const int count = static_cast<int>(view.notModelled.size());
    m_notModelledTitle->setText(count == 0 ? tr("Everything in both inputs was understood")
                                           : tr("%n part(s) of the inputs are not compared", nullptr, count));
    m_notModelled->setVisible(count > 0);
    if (count > 0)
        m_notModelled->resizeColumnsToContents();
    const int widest = fontMetrics().averageCharWidth() * 60;
    m_notModelled->setColumnWidth(NotModelledModel::What, std::min(widest, m_notModelled->columnWidth(NotModelledModel::What)));
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->setStretch(column->count() - 1, count > 0 ? 0 : 1);
}

} // namespace cofferdam::gui
