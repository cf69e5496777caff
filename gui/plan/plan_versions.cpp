#include "plan/plan_versions.h"

#include "app/accessible.h"
#include "app/session.h"
#include "widgets/pieces.h"
#include "widgets/side_by_side_diff.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace cofferdam::gui {

void StepDifferencesModel::setRows(std::vector<StepDifference> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

const StepDifference* StepDifferencesModel::rowAt(int row) const
{
    return row >= 0 && row < static_cast<int>(m_rows.size()) ? &m_rows[static_cast<std::size_t>(row)] : nullptr;
}

int StepDifferencesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int StepDifferencesModel::columnCount(const QModelIndex&) const
{
    return ColumnCount;
}

QVariant StepDifferencesModel::data(const QModelIndex& index, int role) const
{
    const StepDifference* row = rowAt(index.row());
    if (!row)
        return {};
    const auto number = [](int step) { return step > 0 ? QString::number(step) : QString(QChar(0x2013)); };
    if (role == Qt::AccessibleTextRole)
        return tr("%1: %2, %3").arg(word(row->mark), row->title, row->phase);
    if (role == Qt::ForegroundRole && index.column() == Step)
        return inkOf(row->mark, QGuiApplication::palette());
    if (role == Qt::ToolTipRole)
        return QStringLiteral("%1: %2").arg(word(row->mark), row->title);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Step: return QStringLiteral("%1 %2").arg(glyph(row->mark), row->title);
    case Phase: return row->phase;
    case Before: return number(row->before);
    case After: return number(row->after);
    default: return {};
    }
}

QVariant StepDifferencesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Step: return tr("Step");
    case Phase: return tr("Phase");
    case Before: return tr("Was");
    case After: return tr("Is");
    default: return {};
    }
}

PlanVersions::PlanVersions(Session* session, QWidget* parent)
    : QWidget(parent), m_session(session), m_summary(new QLabel(this)), m_keep(new QCheckBox(tr("&Keep comparing with the plan as it is now"), this)),
      m_list(new QTableView(this)), m_texts(new SideBySideDiff(this))
{
    const int unit = fontMetrics().height();
    named(m_list, tr("Steps that changed"), tr("What became of the plan's steps when it was made again"));
    m_list->setModel(&m_model);
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setTabKeyNavigation(false);
    m_list->setShowGrid(false);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setWordWrap(false);
    m_list->verticalHeader()->hide();
    m_list->verticalHeader()->setDefaultSectionSize(unit * 3 / 2);
    m_list->horizontalHeader()->setHighlightSections(false);
    m_list->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_list->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->horizontalHeader()->setResizeContentsPrecision(60);
    m_list->horizontalHeader()->setSectionResizeMode(StepDifferencesModel::Step, QHeaderView::Stretch);
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::PlainText);
    m_keep->setToolTip(tr("Otherwise each new plan is compared with the one before it."));
    m_texts->setSides(tr("Was"), tr("Is"));
    auto* split = new QSplitter(Qt::Vertical, this);
    split->addWidget(m_list);
    split->addWidget(m_texts);
    split->setChildrenCollapsible(false);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(unit / 2, unit / 3, unit / 2, unit / 4);
    head->addWidget(m_summary);
    head->addWidget(m_keep);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(split, 1);
    connect(m_keep, &QCheckBox::clicked, m_session, &Session::keepPlan);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &PlanVersions::showCurrent);
    connect(m_list, &QTableView::activated, this, [this](const QModelIndex& index) {
        const StepDifference* row = m_model.rowAt(index.row());
        if (row && row->after > 0)
            Q_EMIT stepRequested(row->after);
    });
    connect(m_session, &Session::planComparisonChanged, this, [this] {
        m_behind = true;
        if (isVisible())
            refresh();
    });
}

QString PlanVersions::summary() const
{
    return m_summary->text();
}

void PlanVersions::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_behind)
        refresh();
}

void PlanVersions::refresh()
{
    m_behind = false;
    PlanComparison comparison = m_session->planComparison();
    int counts[3] = {0, 0, 0};
    for (const StepDifference& row : comparison.steps)
        ++counts[row.mark == Mark::Added ? 0 : row.mark == Mark::Removed ? 1 : 2];
    m_keep->setChecked(comparison.kept);
    m_keep->setEnabled(m_session->snapshot() && !m_session->isReadOnly());
    m_model.setRows(std::move(comparison.steps));
    if (comparison.former.isEmpty()) {
        m_summary->setText(tr("There is one version of this plan so far. After a refresh or another decision, what became of its steps stands here."));
    } else {
        m_summary->setText(tr("As against the plan %1: %2 %3 added, %4 %5 removed, %6 %7 changed, %8 the same")
                               .arg(comparison.former, glyph(Mark::Added)).arg(counts[0]).arg(glyph(Mark::Removed)).arg(counts[1])
                               .arg(glyph(Mark::Changed)).arg(counts[2]).arg(comparison.same));
    }
    if (m_model.rowCount() > 0)
        m_list->setCurrentIndex(m_model.index(0, 0));
    showCurrent();
}

void PlanVersions::showCurrent()
{
    const StepDifference* row = m_model.rowAt(m_list->currentIndex().row());
    if (!row) {
        m_texts->clear();
        return;
    }
    const DefinitionTexts texts = m_session->stepDifference(row->before, row->after);
    m_texts->setTexts(texts.haveTitle, texts.haveText, texts.wantTitle, texts.wantText);
}

} // namespace cofferdam::gui
