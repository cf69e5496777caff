#include "questions/questions_page.h"

#include "app/accessible.h"
#include "app/icons.h"
#include "app/session.h"
#include "widgets/pieces.h"
#include "widgets/side_by_side_diff.h"

#include <QButtonGroup>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace cofferdam::gui {

QuestionsPage::QuestionsPage(Session* session, QWidget* parent)
    : QWidget(parent), m_session(session), m_pages(new QStackedWidget(this)),
      m_empty(new EmptyState(QStringLiteral("check"), tr("No questions"),
                             tr("Nothing looks like a rename, and no column needs a value from you."), this)),
      m_list(new QTableView(this)), m_cards(new QStackedWidget(this))
{
    const int unit = fontMetrics().height();
    named(m_list, tr("Questions"), tr("R: renamed, D: dropped and new, L: decide later"));
    m_list->setModel(&m_model);
    // By index all along: QTableView::selectRow finds no column in a right-to-left view that is not laid out yet.
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setShowGrid(false);
    m_list->setTabKeyNavigation(false);
    m_list->setAlternatingRowColors(true);
    m_list->verticalHeader()->hide();
    m_list->verticalHeader()->setDefaultSectionSize(unit * 2);
    m_list->horizontalHeader()->setHighlightSections(false);
    m_list->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_list->horizontalHeader()->setSectionResizeMode(QuestionsModel::Question, QHeaderView::Stretch);
    m_list->horizontalHeader()->setResizeContentsPrecision(60);
    m_list->horizontalHeader()->setSectionResizeMode(QuestionsModel::Likelihood, QHeaderView::ResizeToContents);
    m_list->horizontalHeader()->setSectionResizeMode(QuestionsModel::Answered, QHeaderView::ResizeToContents);
    setFocusProxy(m_list);

    m_cards->addWidget(makeRenameCard());
    m_cards->addWidget(makeFillCard());
    auto* right = new QWidget(this);
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(unit, unit, unit, unit);
    column->addWidget(m_cards);
    m_definitions = new SideBySideDiff(right);
    column->addWidget(m_definitions, 1);
    m_cards->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto* splitter = new QSplitter(this);
    splitter->addWidget(m_list);
    splitter->addWidget(right);
    splitter->setStretchFactor(0, 4);
    splitter->setStretchFactor(1, 5);
    splitter->setSizes({400, 500});
    splitter->setChildrenCollapsible(false);
    m_pages->addWidget(splitter);
    m_pages->addWidget(m_empty);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &QuestionsPage::showCurrent);
    setSnapshot({});
}

QWidget* QuestionsPage::makeRenameCard()
{
    const int unit = fontMetrics().height();
    auto* card = new Card(this);
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(unit * 3 / 2, unit, unit * 3 / 2, unit);
    layout->setSpacing(unit / 2);
    m_title = heading(QString(), 2, card);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    // Names run left to right in every language, and stand where reading begins.
    m_title->setAlignment((isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter);
    m_title->setWordWrap(true);
    m_sentence = new QLabel(card);
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_evidence = named(new FittingBrowser(14, card), tr("Evidence"));
    m_holds = new QuietLabel(QString(), card);
    layout->addWidget(m_title);
    layout->addWidget(m_sentence);
    layout->addWidget(m_evidence);
    layout->addWidget(m_holds);
    m_answers = new QButtonGroup(card);
    m_answers->setExclusive(true);
    auto* row = new QHBoxLayout;
    const auto add = [&](Answer answer, const QString& text, const QString& drawing, const QString& help) {
        auto* button = new QPushButton(icon(drawing, IconDirection::Mirrored), text, card);
        button->setCheckable(true);
        button->setMinimumHeight(unit * 2);
        button->setToolTip(help);
        named(button, text, help);
        // The chosen answer stands out by its weight too, not by its ground alone.
        connect(button, &QPushButton::toggled, button, [button](bool on) {
            QFont face = button->font();
            face.setBold(on);
            button->setFont(face);
        });
        m_answers->addButton(button, static_cast<int>(answer));
        row->addWidget(button, 1);
    };
    add(Answer::Renamed, tr("Renamed (R)"), QStringLiteral("forward"), tr("One object under a new name: its data stays"));
    add(Answer::Separate, tr("Dropped and new (D)"), QStringLiteral("swap"), tr("Two different objects: the old one and its data go"));
    add(Answer::Later, tr("Decide later (L)"), QStringLiteral("history"), tr("Both halves stay out of the plan"));
    layout->addLayout(row);
    connect(m_answers, &QButtonGroup::idClicked, this, [this](int id) { answerCurrent(static_cast<Answer>(id)); });
    return card;
}

QWidget* QuestionsPage::makeFillCard()
{
    const int unit = fontMetrics().height();
    auto* card = new Card(this);
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(unit * 3 / 2, unit, unit * 3 / 2, unit);
    layout->setSpacing(unit / 2);
    m_fillTitle = heading(QString(), 2, card);
    m_fillTitle->setWordWrap(true);
    m_fillSentence = new QLabel(card);
    m_fillSentence->setWordWrap(true);
    m_fillSentence->setTextFormat(Qt::PlainText);
    m_fill = named(new QLineEdit(card), tr("Value for existing rows"), tr("An SQL expression over the columns of the table"));
    m_fill->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_fill->setLayoutDirection(Qt::LeftToRight);
    m_fill->setPlaceholderText(QStringLiteral("'standard'   ·   coalesce(old_column, 0)"));
    auto* label = new QLabel(tr("&Value for existing rows, as SQL:"), card);
    label->setBuddy(m_fill);
    auto* apply = new QPushButton(icon(QStringLiteral("check")), tr("Use this value"), card);
    layout->addWidget(m_fillTitle);
    layout->addWidget(m_fillSentence);
    layout->addWidget(label);
    auto* row = new QHBoxLayout;
    row->addWidget(m_fill, 1);
    row->addWidget(apply);
    layout->addLayout(row);
    layout->addStretch(1);
    connect(apply, &QPushButton::clicked, this, &QuestionsPage::applyFill);
    connect(m_fill, &QLineEdit::returnPressed, this, &QuestionsPage::applyFill);
    return card;
}

void QuestionsPage::setSnapshot(const ComparisonSnapshot& snapshot)
{
    const int row = m_list->currentIndex().row();
    m_model.setSnapshot(snapshot);
    m_pages->setCurrentIndex(m_model.rowCount() > 0 ? 0 : 1);
    m_shown.clear();
    if (m_model.rowCount() == 0)
        return;
    m_list->setCurrentIndex(m_model.index(std::clamp(row, 0, m_model.rowCount() - 1), 0));
    if (std::exchange(m_advance, false))
        goToNextOpen();
    showCurrent();
}

void QuestionsPage::showCurrent()
{
    const int row = m_list->currentIndex().row();
    if (const QuestionRow* question = m_model.questionAt(row))
        showRename(*question);
    else if (const FillRow* value = m_model.fillAt(row))
        showFill(*value);
}

void QuestionsPage::showDefinitions(const QString& change)
{
    if (change == m_shown)
        return;
    m_shown = change;
    const DefinitionTexts texts = m_session->definitions(change);
    m_definitions->setTexts(texts.haveTitle, texts.haveText, texts.wantTitle, texts.wantText);
}

void QuestionsPage::showRename(const QuestionRow& row)
{
    // The key of a question is that of the old name's change, with the new name behind it.
    showDefinitions(row.key.left(row.key.lastIndexOf(QLatin1Char('='))));
    m_cards->setCurrentIndex(0);
    m_title->setText(isolated(QStringLiteral("%1  %2  %3").arg(row.oldName, QString(QChar(0x2192)), row.newName)));
    m_sentence->setText(row.sentence);
    const Inks inks = inksFor(palette());
    QString html;
    for (const Evidence& evidence : row.evidence) {
        html += QStringLiteral("<p style='margin:0 0 4px 0'><span style='color:%1'><b>%2</b></span>&nbsp; %3</p>")
                    .arg((evidence.supports ? inks.added : inks.removed).name(),
                         evidence.supports ? QStringLiteral("+") : QString(QChar(0x2212)), evidence.text.toHtmlEscaped());
    }
    m_evidence->setHtml(html.isEmpty() ? tr("No evidence either way.").toHtmlEscaped() : html);
    QString holds = row.answer == Answer::Later && row.holdsBack > 0
        ? tr("%n change(s) wait for this answer.", nullptr, row.holdsBack) : QString();
    if (!row.blockedBy.isEmpty())
        holds = tr("Answer the question about the table first.");
    m_holds->setText(holds);
    m_holds->setVisible(!holds.isEmpty());
    for (QAbstractButton* button : m_answers->buttons())
        button->setChecked(m_answers->id(button) == static_cast<int>(row.answer));
}

void QuestionsPage::showFill(const FillRow& row)
{
    showDefinitions(row.key);
    m_cards->setCurrentIndex(1);
    m_fillTitle->setText(isolated(row.column));
    m_fillSentence->setText(row.sentence);
    if (!m_fill->hasFocus() || m_fill->text().isEmpty())
        m_fill->setText(row.expression);
}

void QuestionsPage::answerCurrent(Answer answer)
{
    if (const QuestionRow* question = m_model.questionAt(m_list->currentIndex().row())) {
        m_advance = answer != Answer::Later;
        m_session->answer(question->key, answer);
    }
}

void QuestionsPage::applyFill()
{
    if (const FillRow* value = m_model.fillAt(m_list->currentIndex().row()))
        m_session->fill(value->key, m_fill->text().trimmed());
}

void QuestionsPage::goToNextOpen()
{
    const int from = m_list->currentIndex().row();
    const int count = m_model.rowCount();
    for (int offset = 1; offset < count; ++offset) {
        const int row = (from + offset) % count;
        if (m_model.isOpen(row)) {
            m_list->setCurrentIndex(m_model.index(row, 0));
            return;
        }
    }
}

void QuestionsPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_evidence)
        showCurrent();
}

} // namespace cofferdam::gui
