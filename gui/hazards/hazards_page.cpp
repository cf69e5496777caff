#include "hazards/hazards_page.h"

#include "app/accessible.h"
#include "app/icons.h"
#include "app/session.h"
#include "widgets/delegates.h"
#include "widgets/pieces.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace cofferdam::gui {

HazardsPage::HazardsPage(Session* session, QWidget* parent)
    : QWidget(parent), m_session(session), m_pages(new QStackedWidget(this)), m_list(new QTableView(this))
{
    setFocusProxy(m_list);
    named(m_list, tr("Hazards"), tr("Worst first; F8 goes to the next one"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new HazardDelegate(m_list));
    // By index all along: QTableView::selectRow finds no column in a right-to-left view that is not laid out yet.
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setShowGrid(false);
    m_list->setAlternatingRowColors(true);
    m_list->setTabKeyNavigation(false);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->verticalHeader()->hide();
    m_list->verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 2);
    m_list->horizontalHeader()->setHighlightSections(false);
    m_list->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_list->horizontalHeader()->setResizeContentsPrecision(60); // rows that are measured: there may be thousands
    m_list->horizontalHeader()->setSectionResizeMode(HazardsModel::Hazard, QHeaderView::Stretch);
    m_list->horizontalHeader()->setSectionResizeMode(HazardsModel::Object, QHeaderView::ResizeToContents);
    m_list->horizontalHeader()->setSectionResizeMode(HazardsModel::State, QHeaderView::ResizeToContents);
    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(m_list);
    splitter->addWidget(makeDetail());
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({320, 260});
    splitter->setChildrenCollapsible(false);
    m_pages->addWidget(splitter);
    m_empty = new EmptyState(QStringLiteral("check"), QString(), QString(), this);
    m_pages->addWidget(m_empty);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &HazardsPage::showCurrent);
    setSnapshot({});
}

QWidget* HazardsPage::makeDetail()
{
    const int unit = fontMetrics().height();
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    named(scroll, tr("Hazard in detail"));
    auto* page = new QWidget(scroll);
    auto* outer = new QVBoxLayout(page);
    outer->setContentsMargins(unit, unit / 2, unit, unit / 2);
    auto* card = new Card(page);
    outer->addWidget(card);
    outer->addStretch(1);
    scroll->setWidget(page);
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(unit * 3 / 2, unit, unit * 3 / 2, unit);
    layout->setSpacing(unit / 2);
    m_badge = new BadgeLabel(card);
    m_object = heading(QString(), 1, card);
    m_object->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_help = new QPushButton(icon(QStringLiteral("info")), QString(), card);
    m_help->setFlat(true);
    m_help->setToolTip(tr("What this hazard is, which lock it takes and how it is avoided (F1)"));
    auto* head = new QHBoxLayout;
    head->addWidget(m_badge);
    head->addWidget(m_object);
    head->addStretch(1);
    head->addWidget(m_help);
    m_sentence = new QLabel(card);
    m_remedy = new QLabel(card);
    m_safeTitle = new QLabel(card);
    for (QLabel* label : {m_sentence, m_remedy, m_safeTitle}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_remedyTitle = heading(tr("What to do"), 0, card);
    m_reason = named(new QLineEdit(card), tr("Reason"), tr("Why this hazard is acceptable; kept in the session and in every export"));
    m_reason->setPlaceholderText(tr("Why is this acceptable? The reason goes into the export."));
    m_safe = new QPushButton(icon(QStringLiteral("safe")), tr("Use the safe way"), card);
    m_accept = new QPushButton(icon(QStringLiteral("check")), QString(), card);
    m_hold = new QPushButton(icon(QStringLiteral("lock")), tr("Hold the change back"), card);
    m_step = new QPushButton(icon(QStringLiteral("plan")), tr("Show the step"), card);
    m_change = new QPushButton(icon(QStringLiteral("compare")), tr("Show the difference"), card);
    auto* answer = new QHBoxLayout;
    answer->addWidget(m_reason, 1);
    answer->addWidget(m_accept);
    answer->addWidget(m_hold);
    auto* safe = new QHBoxLayout;
    safe->addWidget(m_safeTitle, 1);
    safe->addWidget(m_safe);
    auto* links = new QHBoxLayout;
    links->addWidget(m_step);
    links->addWidget(m_change);
    links->addStretch(1);
    layout->addLayout(head);
    layout->addWidget(m_sentence);
    layout->addWidget(m_remedyTitle);
    layout->addWidget(m_remedy);
    layout->addLayout(safe);
    layout->addLayout(answer);
    layout->addLayout(links);
    connect(m_safe, &QPushButton::clicked, this, [this] {
        if (const HazardRow* row = current())
            m_session->useSafeWay(row->key);
    });
    connect(m_help, &QPushButton::clicked, this, [this] { Q_EMIT helpRequested(currentId()); });
    connect(m_accept, &QPushButton::clicked, this, &HazardsPage::accept);
    connect(m_reason, &QLineEdit::returnPressed, this, &HazardsPage::accept);
    connect(m_reason, &QLineEdit::textChanged, this, [this](const QString& text) {
        const HazardRow* row = current();
        m_accept->setEnabled(row && (row->accepted || !text.trimmed().isEmpty()));
    });
    connect(m_hold, &QPushButton::clicked, this, &HazardsPage::holdBack);
    connect(m_step, &QPushButton::clicked, this, [this] {
        if (const HazardRow* row = current())
            Q_EMIT stepRequested(row->step);
    });
    connect(m_change, &QPushButton::clicked, this, [this] {
        if (const HazardRow* row = current())
            Q_EMIT changeRequested(row->change);
    });
    return scroll;
}

QString HazardsPage::currentId() const
{
    const HazardRow* row = current();
    return row ? row->id : QString();
}

const HazardRow* HazardsPage::current() const
{
    return m_model.hazardAt(m_list->currentIndex().row());
}

void HazardsPage::setSnapshot(const ComparisonSnapshot& snapshot)
{
    const int row = m_list->currentIndex().row();
    m_model.setSnapshot(snapshot);
    const bool waiting = snapshot && !snapshot->planned;
    m_empty->setTexts(waiting ? tr("Planning…") : tr("No hazards"),
                      waiting ? tr("Hazards are known once the plan is made.") : tr("Nothing in this plan can hurt a running application."));
    m_pages->setCurrentIndex(m_model.rowCount() > 0 ? 0 : 1);
    if (m_model.rowCount() > 0)
        m_list->setCurrentIndex(m_model.index(std::clamp(row, 0, m_model.rowCount() - 1), 0));
    showCurrent();
}

void HazardsPage::selectHazard(const QString& key)
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.hazardAt(row)->key == key)
            m_list->setCurrentIndex(m_model.index(row, 0));
    }
}

void HazardsPage::nextHazard(bool forward)
{
    const int row = m_list->currentIndex().row() + (forward ? 1 : -1);
    if (row >= 0 && row < m_model.rowCount())
        m_list->setCurrentIndex(m_model.index(row, 0));
}

void HazardsPage::showCurrent()
{
    const HazardRow* row = current();
    if (!row)
        return;
    m_badge->setSeverity(row->severity);
    m_object->setText(isolated(row->object));
    m_sentence->setText(row->sentence);
    m_remedy->setText(row->remedy);
    m_remedy->setVisible(!row->remedy.isEmpty());
    m_remedyTitle->setVisible(!row->remedy.isEmpty());
    m_help->setText(row->id);
    named(m_help, tr("Help: %1").arg(row->id));
    m_safe->setVisible(!row->safeWay.isEmpty());
    m_safe->setEnabled(!m_session->isReadOnly());
    m_safe->setToolTip(row->safeWay);
    m_safeTitle->setText(row->safeWay);
    m_safeTitle->setVisible(!row->safeWay.isEmpty());
    m_reason->setText(row->reason);
    m_reason->setReadOnly(row->accepted);
    m_accept->setText(row->accepted ? tr("Take the acceptance back") : tr("Accept with this reason"));
    m_accept->setEnabled(row->accepted || !m_reason->text().trimmed().isEmpty());
    m_hold->setEnabled(!row->change.isEmpty() && row->step > 0);
    m_step->setEnabled(row->step > 0);
    m_change->setEnabled(!row->change.isEmpty());
}

void HazardsPage::accept()
{
    const HazardRow* row = current();
    if (!row || (!row->accepted && m_reason->text().trimmed().isEmpty()))
        return;
    m_session->accept(row->key, !row->accepted, m_reason->text().trimmed());
}

void HazardsPage::holdBack()
{
    if (const HazardRow* row = current())
        m_session->tick({row->change}, false);
}

} // namespace cofferdam::gui
