#include "widgets/side_by_side_diff.h"

#include "app/accessible.h"
#include "app/icons.h"
#include "widgets/pieces.h"

#include <QDragEnterEvent>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

namespace cofferdam::gui {

namespace {

constexpr int contextLines = 3;
constexpr int shortestFold = 3;

QToolButton* tool(const QString& drawing, const QString& name, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setIcon(icon(drawing));
    button->setAutoRaise(true);
    button->setToolTip(name);
    return named(button, name);
}

QStringList linesOf(const QString& text)
{
    if (text.isEmpty())
        return {};
    QStringList lines = text.split(QLatin1Char('\n'));
    if (lines.back().isEmpty())
        lines.removeLast();
    return lines;
}

/// Words between lines of SQL keep the order of their language.
QString inLine(const QString& words)
{
    return QGuiApplication::isRightToLeft() ? QChar(0x2067) + words + QChar(0x2069) : words;
}

ElidedLabel* titleLabel(QWidget* parent)
{
    auto* label = new ElidedLabel(parent);
    QFont bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    return label;
}

} // namespace

/// Says over a side what dropping there would do.
class DropHint : public QWidget {
public:
    explicit DropHint(QWidget* parent) : QWidget(parent)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        hide();
    }
    void say(const QString& text, const QRect& place)
    {
        m_text = text;
        setGeometry(place);
        show();
        raise();
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const QColor ink = palette().color(QPalette::Highlight);
        QColor ground = palette().color(QPalette::Base);
        ground.setAlphaF(0.85F);
        painter.fillRect(rect(), ground);
        painter.setPen(QPen(ink, 3));
        painter.drawRect(rect().adjusted(2, 2, -3, -3));
        painter.setPen(palette().color(QPalette::Text));
        painter.setFont(headingFont(font(), 1));
        painter.drawText(rect().adjusted(12, 12, -12, -12), Qt::AlignCenter | Qt::TextWordWrap, m_text);
    }

private:
    QString m_text;
};

void SideBySideDiff::setDrops(const QString& type, const QString& left, const QString& right)
{
    m_dropType = type;
    m_dropWords[0] = left;
    m_dropWords[1] = right;
    m_hint = new DropHint(this);
    setAcceptDrops(true);
}

bool SideBySideDiff::isRight(const QPointF& place) const
{
    return m_shown == Shown::SideBySide ? place.x() > m_right->mapTo(this, QPoint(0, 0)).x() : place.x() > width() / 2.0;
}

void SideBySideDiff::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasFormat(m_dropType))
        event->acceptProposedAction();
}

void SideBySideDiff::dragMoveEvent(QDragMoveEvent* event)
{
    const bool right = isRight(event->position());
    const int middle = m_shown == Shown::SideBySide ? m_right->mapTo(this, QPoint(0, 0)).x() : width() / 2;
    m_hint->say(m_dropWords[right ? 1 : 0], right ? rect().adjusted(middle, 0, 0, 0) : QRect(0, 0, middle, height()));
    event->acceptProposedAction();
}

void SideBySideDiff::dragLeaveEvent(QDragLeaveEvent*)
{
    m_hint->hide();
}

void SideBySideDiff::dropEvent(QDropEvent* event)
{
    m_hint->hide();
    event->acceptProposedAction();
    Q_EMIT dropped(isRight(event->position()));
}

void SideBySideDiff::setSides(const QString& left, const QString& right)
{
    m_leftSide = left;
    m_rightSide = right;
    clear();
}

SideBySideDiff::SideBySideDiff(QWidget* parent)
    : QWidget(parent), m_left(new SqlEditor(this)), m_right(new SqlEditor(this)), m_leftTitle(titleLabel(this)),
      m_rightTitle(titleLabel(this)), m_summary(new QLabel(this)), m_leftSide(tr("Have")), m_rightSide(tr("Want"))
{
    // Have stands left and want right in every language, as the SQL between them reads left to right.
    setLayoutDirection(Qt::LeftToRight);
    m_left->setReadOnly(true);
    m_right->setReadOnly(true);
    m_splitter = new QSplitter(this);
    m_splitter->addWidget(m_left);
    m_splitter->addWidget(m_right);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(m_splitter, 1);
    connect(m_splitter, &QSplitter::splitterMoved, this, &SideBySideDiff::placeTitles);
    link(m_left, m_right);
    link(m_right, m_left);
    clear();
}

QWidget* SideBySideDiff::makeHead()
{
    auto* previous = tool(QStringLiteral("previous"), tr("Previous difference (Shift+F7)"), this);
    auto* next = tool(QStringLiteral("next"), tr("Next difference (F7)"), this);
    m_columnButton = tool(QStringLiteral("columns"), tr("Both texts in one column"), this);
    m_columnButton->setCheckable(true);
    m_foldButton = tool(QStringLiteral("fold"), tr("Fold unchanged lines"), this);
    m_foldButton->setCheckable(true);
    m_foldButton->setChecked(true);
    connect(previous, &QToolButton::clicked, this, &SideBySideDiff::previousDifference);
    connect(next, &QToolButton::clicked, this, &SideBySideDiff::nextDifference);
    connect(m_foldButton, &QToolButton::toggled, this, &SideBySideDiff::setFolding);
    connect(m_columnButton, &QToolButton::clicked, this, [this](bool on) { setOneColumn(on); });
    auto* head = new QWidget(this);
    m_head = new QHBoxLayout(head);
    m_head->setContentsMargins(8, 3, 4, 3);
    m_head->addWidget(m_leftTitle, 1);
    m_head->addWidget(m_rightTitle, 1);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_summary, previous, next, m_columnButton, m_foldButton})
        m_head->addWidget(widget);
    m_leftTitle->setMinimumHeight(m_foldButton->sizeHint().height());
    return head;
}

/// The right title begins where the right text does, as long as both stand side by side.
void SideBySideDiff::placeTitles()
{
    const bool level = m_shown == Shown::SideBySide && m_splitter->sizes().value(0) > 0;
    // By shares, not by widths: a width would keep the page from growing narrower.
    int tools = 0;
    for (int i = 2; i < m_head->count(); ++i)
        tools += m_head->itemAt(i)->sizeHint().width() + m_head->spacing();
    m_head->setStretch(0, level ? m_splitter->sizes().value(0) : 1);
    m_head->setStretch(1, level ? std::max(1, m_splitter->sizes().value(1) - tools) : 1);
}

void SideBySideDiff::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (fitting() != m_shown) {
        const int at = m_current;
        showRows();
        if (at >= 0 && at < differenceCount())
            goTo(at);
    }
    // The splitter lays its parts out after this.
    QMetaObject::invokeMethod(this, &SideBySideDiff::placeTitles, Qt::QueuedConnection);
}

SideBySideDiff::Shown SideBySideDiff::fitting() const
{
    if (m_leftLines.isEmpty() != m_rightLines.isEmpty())
        return m_rightLines.isEmpty() ? Shown::LeftOnly : Shown::RightOnly;
    constexpr int fewest = 38; // letters of a column beside which lines of DDL are mostly cut off
    const int letter = QFontMetrics(QFontDatabase::systemFont(QFontDatabase::FixedFont)).averageCharWidth();
    const int margins = fontMetrics().height() * 3;
    return m_wanted.value_or(width() < 2 * (fewest * letter + margins)) ? Shown::Both : Shown::SideBySide;
}

void SideBySideDiff::setOneColumn(std::optional<bool> one)
{
    m_wanted = one;
    showRows();
    if (!m_starts.empty())
        goTo(0);
}

void SideBySideDiff::link(SqlEditor* from, SqlEditor* to)
{
    connect(from, &SqlEditor::verticalMoved, to, &SqlEditor::setVerticalPosition);
    connect(from, &SqlEditor::horizontalMoved, to, &SqlEditor::setHorizontalPosition);
    connect(from, &SqlEditor::foldChanged, to, &SqlEditor::setFolded);
}

void SideBySideDiff::clear()
{
    setTexts({}, {}, {}, {});
}

void SideBySideDiff::setTexts(const QString& leftTitle, const QString& leftText, const QString& rightTitle,
                              const QString& rightText)
{
    const auto titled = [](const QString& side, const QString& title) { return title.isEmpty() ? side : tr("%1: %2").arg(side, title); };
    const QString have = titled(m_leftSide, leftTitle);
    const QString want = titled(m_rightSide, rightTitle);
    m_leftTitle->setFullText(have);
    // Beside the tools there is little room; an object of the same name is named on the left.
    m_rightTitle->setFullText(want, leftTitle == rightTitle ? m_rightSide : QString());
    m_rightTitle->setMinimumWidth(m_rightTitle->fontMetrics().horizontalAdvance(m_rightSide) + 2);
    m_left->setNames(have, tr("The definition in the schema you have"));
    m_right->setNames(want, tr("The definition in the schema you want"));
    m_leftLines = linesOf(leftText);
    m_rightLines = linesOf(rightText);
    m_rows = alignTexts(m_leftLines, m_rightLines);
    showRows();
    updateSummary();
    if (!m_starts.empty())
        goTo(0);
}

/// What goes before what comes, stretch by stretch; equal lines once.
std::vector<SideBySideDiff::Line> SideBySideDiff::oneColumn() const
{
    std::vector<Line> lines;
    for (std::size_t i = 0; i < m_rows.size();) {
        if (m_rows[i].mark == Mark::Same) {
            lines.push_back({m_rightLines[m_rows[i].right], {m_rows[i].right + 1, Mark::Same, false, {}}});
            ++i;
            continue;
        }
        std::size_t end = i;
        while (end < m_rows.size() && m_rows[end].mark != Mark::Same)
            ++end;
        for (std::size_t at = i; at < end; ++at) {
            if (m_rows[at].left >= 0)
                lines.push_back({m_leftLines[m_rows[at].left], {m_rows[at].left + 1, Mark::Removed, false, m_rows[at].leftWords}});
        }
        for (std::size_t at = i; at < end; ++at) {
            if (m_rows[at].right >= 0)
                lines.push_back({m_rightLines[m_rows[at].right], {m_rows[at].right + 1, Mark::Added, false, m_rows[at].rightWords}});
        }
        i = end;
    }
    return lines;
}

void SideBySideDiff::showRows()
{
    m_shown = fitting();
    std::vector<Line> left;
    std::vector<Line> right;
    m_added = m_removed = m_changed = 0;
    for (const AlignedRow& row : m_rows) {
        left.push_back({row.left >= 0 ? m_leftLines[row.left] : QString(), {row.left + 1, row.mark, row.left < 0, row.leftWords}});
        right.push_back({row.right >= 0 ? m_rightLines[row.right] : QString(), {row.right + 1, row.mark, row.right < 0, row.rightWords}});
        m_added += row.mark == Mark::Added;
        m_removed += row.mark == Mark::Removed;
        m_changed += row.mark == Mark::Changed;
    }
    if (m_shown == Shown::Both) {
        left = oneColumn();
        right.clear();
    }
    std::vector<Mark> marks;
    for (const Line& line : m_shown == Shown::RightOnly ? right : left)
        marks.push_back(line.dress.mark);
    for (auto [editor, lines] : {std::pair(m_left, &left), std::pair(m_right, &right)}) {
        QStringList texts;
        std::vector<LineDress> dress;
        for (Line& line : *lines) {
            texts << line.text;
            dress.push_back(std::move(line.dress));
        }
        editor->setText(texts.join(QLatin1Char('\n')));
        editor->setDress(std::move(dress));
    }
    m_left->setWrapping(m_shown != Shown::SideBySide);
    m_right->setWrapping(m_shown != Shown::SideBySide);
    m_left->setVisible(m_shown != Shown::RightOnly);
    m_right->setVisible(m_shown == Shown::SideBySide || m_shown == Shown::RightOnly);
    m_columnButton->setChecked(m_shown == Shown::Both);
    m_columnButton->setEnabled(m_shown == Shown::Both || m_shown == Shown::SideBySide);
    placeTitles();
    fold(marks);
}

void SideBySideDiff::fold(const std::vector<Mark>& marks)
{
    m_starts.clear();
    m_current = -1;
    std::vector<LineFold> folds;
    int sameSince = 0;
    const int count = static_cast<int>(marks.size());
    const auto closeRun = [&](int end) {
        // Context stays at the ends that touch a difference.
        const int from = sameSince == 0 ? 0 : sameSince + contextLines;
        const int to = end == count ? end : end - contextLines;
        if (to - from > shortestFold)
            folds.push_back({from, to - 1, inLine(tr("%n unchanged line(s)", nullptr, to - from - 1))});
    };
    for (int i = 0; i < count; ++i) {
        const Mark mark = marks[static_cast<std::size_t>(i)];
        if (mark == Mark::Same)
            continue;
        if (i == 0 || marks[static_cast<std::size_t>(i - 1)] == Mark::Same) {
            m_starts.push_back(i);
            closeRun(i);
        }
        sameSince = i + 1;
    }
    if (!m_starts.empty())
        closeRun(count);
    if (m_shown == Shown::SideBySide)
        m_right->setFolds(folds);
    m_left->setFolds(std::move(folds));
    if (m_folding)
        m_left->setAllFolded(true);
}

void SideBySideDiff::updateSummary()
{
    if (m_starts.empty()) {
        m_summary->setText(QString());
        return;
    }
    m_summary->setText(QStringLiteral("%1 %2   %3 %4   %5 %6")
                           .arg(glyph(Mark::Added)).arg(m_added)
                           .arg(glyph(Mark::Removed)).arg(m_removed)
                           .arg(glyph(Mark::Changed)).arg(m_changed));
    const QString words = tr("%1 lines added, %2 removed, %3 changed").arg(m_added).arg(m_removed).arg(m_changed);
    m_summary->setToolTip(words);
    m_summary->setAccessibleName(words);
}

void SideBySideDiff::goTo(int difference)
{
    m_current = difference;
    const int row = m_starts[static_cast<std::size_t>(difference)];
    m_left->goToLine(row);
    m_right->goToLine(row);
}

void SideBySideDiff::nextDifference()
{
    if (m_current + 1 < differenceCount())
        goTo(m_current + 1);
    else
        Q_EMIT leftDifferences(true);
}

void SideBySideDiff::previousDifference()
{
    if (m_current > 0)
        goTo(m_current - 1);
    else
        Q_EMIT leftDifferences(false);
}

void SideBySideDiff::setFolding(bool folding)
{
    m_folding = folding;
    m_foldButton->setChecked(folding);
    m_left->setAllFolded(folding);
}

} // namespace cofferdam::gui
