#include "widgets/side_by_side_diff.h"

#include "app/accessible.h"
#include "app/icons.h"
#include "widgets/pieces.h"

#include <QDragEnterEvent>
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
    return place.x() > m_right->mapTo(this, QPoint(0, 0)).x();
}

void SideBySideDiff::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasFormat(m_dropType))
        event->acceptProposedAction();
}

void SideBySideDiff::dragMoveEvent(QDragMoveEvent* event)
{
    const bool right = isRight(event->position());
    const QWidget* side = (right ? m_right : m_left)->parentWidget();
    m_hint->say(m_dropWords[right ? 1 : 0], QRect(side->mapTo(this, QPoint(0, 0)), side->size()));
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
    auto* previous = tool(QStringLiteral("previous"), tr("Previous difference (Shift+F7)"), this);
    auto* next = tool(QStringLiteral("next"), tr("Next difference (F7)"), this);
    m_foldButton = tool(QStringLiteral("fold"), tr("Fold unchanged lines"), this);
    m_foldButton->setCheckable(true);
    m_foldButton->setChecked(true);
    connect(previous, &QToolButton::clicked, this, &SideBySideDiff::previousDifference);
    connect(next, &QToolButton::clicked, this, &SideBySideDiff::nextDifference);
    connect(m_foldButton, &QToolButton::toggled, this, &SideBySideDiff::setFolding);

    auto* splitter = new QSplitter(this);
    const auto side = [&](ElidedLabel* title, SqlEditor* editor, const QList<QWidget*>& tools) {
        auto* box = new QWidget(splitter);
        auto* head = new QHBoxLayout;
        head->setContentsMargins(8, 3, 4, 3);
        head->addWidget(title, 1);
        for (QWidget* widget : tools)
            head->addWidget(widget);
        auto* column = new QVBoxLayout(box);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        column->addLayout(head);
        column->addWidget(editor, 1);
        splitter->addWidget(box);
        title->setMinimumHeight(m_foldButton->sizeHint().height());
    };
    side(m_leftTitle, m_left, {});
    side(m_rightTitle, m_right, {m_summary, previous, next, m_foldButton});
    splitter->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
    link(m_left, m_right);
    link(m_right, m_left);
    clear();
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
    m_rightTitle->setFullText(want);
    m_left->setNames(have, tr("The definition in the schema you have"));
    m_right->setNames(want, tr("The definition in the schema you want"));
    const QStringList left = linesOf(leftText);
    const QStringList right = linesOf(rightText);
    showRows(alignTexts(left, right), left, right);
    updateSummary();
    if (!m_starts.empty())
        goTo(0);
}

void SideBySideDiff::showRows(const std::vector<AlignedRow>& rows, const QStringList& left, const QStringList& right)
{
    QStringList leftShown;
    QStringList rightShown;
    std::vector<LineDress> leftDress;
    std::vector<LineDress> rightDress;
    m_starts.clear();
    m_added = m_removed = m_changed = 0;
    m_current = -1;
    std::vector<LineFold> folds;
    int sameSince = 0;
    const int count = static_cast<int>(rows.size());
    const auto closeRun = [&](int end) {
        // Context stays at the ends that touch a difference.
        const int from = sameSince == 0 ? 0 : sameSince + contextLines;
        const int to = end == count ? end : end - contextLines;
        if (to - from > shortestFold)
            folds.push_back({from, to - 1, tr("%n unchanged line(s)", nullptr, to - from - 1)});
    };
    for (int i = 0; i < count; ++i) {
        const AlignedRow& row = rows[static_cast<std::size_t>(i)];
        leftShown << (row.left >= 0 ? left[row.left] : QString());
        rightShown << (row.right >= 0 ? right[row.right] : QString());
        leftDress.push_back({row.left + 1, row.mark, row.left < 0, row.leftWords});
        rightDress.push_back({row.right + 1, row.mark, row.right < 0, row.rightWords});
        m_added += row.mark == Mark::Added;
        m_removed += row.mark == Mark::Removed;
        m_changed += row.mark == Mark::Changed;
        if (row.mark == Mark::Same)
            continue;
        if (i == 0 || rows[static_cast<std::size_t>(i - 1)].mark == Mark::Same) {
            m_starts.push_back(i);
            closeRun(i);
        }
        sameSince = i + 1;
    }
    if (!m_starts.empty())
        closeRun(count);
    for (auto [editor, shown, dress] : {std::tuple(m_left, &leftShown, &leftDress), std::tuple(m_right, &rightShown, &rightDress)}) {
        editor->setText(shown->join(QLatin1Char('\n')));
        editor->setDress(std::move(*dress));
        editor->setFolds(folds);
    }
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
