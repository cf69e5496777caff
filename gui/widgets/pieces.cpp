#include "widgets/pieces.h"

#include "app/accessible.h"
#include "app/icons.h"

#include <QAbstractTextDocumentLayout>
#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <cmath>

namespace cofferdam::gui {

QFont headingFont(QFont font, int steps)
{
    font.setPointSizeF(font.pointSizeF() * (1.0 + 0.18 * steps));
    font.setBold(true);
    return font;
}

QLabel* heading(const QString& text, int steps, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setFont(headingFont(label->font(), steps));
    label->setTextFormat(Qt::PlainText);
    return label;
}

InkLabel::InkLabel(const QString& text, Ink ink, QWidget* parent) : QLabel(text, parent), m_ink(std::move(ink))
{
    setTextFormat(Qt::PlainText);
    applyInk();
}

void InkLabel::applyInk()
{
    const QColor ink = m_ink(QGuiApplication::palette());
    if (palette().color(QPalette::WindowText) == ink)
        return;
    QPalette own;
    own.setColor(QPalette::WindowText, ink);
    setPalette(own);
}

void InkLabel::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationPaletteChange)
        applyInk();
}

QuietLabel::QuietLabel(const QString& text, QWidget* parent) : InkLabel(text, quietText, parent)
{
    setWordWrap(true);
}

IconLabel::IconLabel(const QString& drawing, double size, double share, QWidget* parent)
    : QWidget(parent), m_drawing(drawing), m_size(size), m_share(share)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconLabel::setDrawing(const QString& drawing)
{
    m_drawing = drawing;
    update();
}

QSize IconLabel::sizeHint() const
{
    const int side = static_cast<int>(fontMetrics().height() * m_size);
    return {side, side};
}

void IconLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QColor ink = mixed(palette().color(QPalette::Window), palette().color(QPalette::WindowText), m_share);
    painter.drawPixmap(rect(), tintedPixmap(m_drawing, ink, size(), devicePixelRatioF(),
                                            m_mirrored ? IconDirection::Mirrored : IconDirection::Fixed));
}

ElidedLabel::ElidedLabel(QWidget* parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
}

void ElidedLabel::setFullText(const QString& text, const QString& shortText)
{
    m_text = text;
    m_short = shortText;
    setAccessibleName(text);
    setToolTip(text);
    updateGeometry();
    update();
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 8, fontMetrics().height()};
}

QSize ElidedLabel::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_text) + 2, fontMetrics().height()};
}

void ElidedLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, foregroundRole()));
    const bool fits = m_short.isEmpty() || fontMetrics().horizontalAdvance(m_text) <= width();
    painter.drawText(rect(), static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter),
                     fontMetrics().elidedText(fits ? m_text : m_short, Qt::ElideMiddle, width()));
}

FittingBrowser::FittingBrowser(int lines, QWidget* parent) : QTextBrowser(parent), m_lines(lines)
{
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this, &FittingBrowser::fit);
}

void FittingBrowser::fit()
{
    const int line = fontMetrics().lineSpacing();
    const int height = static_cast<int>(std::ceil(document()->size().height()));
    setVerticalScrollBarPolicy(height > line * m_lines ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    setFixedHeight(std::clamp(height, line * 2, line * m_lines));
}

Card::Card(QWidget* parent) : QFrame(parent) {}

void Card::setDashed(bool dashed)
{
    m_dashed = dashed;
    update();
}

void Card::setHighlighted(bool highlighted)
{
    m_highlighted = highlighted;
    update();
}

void Card::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    update();
}

void Card::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor line = m_highlighted ? palette().color(QPalette::Highlight) : outlineColor(palette());
    painter.setPen(QPen(line, m_highlighted ? 2 : 1, m_dashed ? Qt::DashLine : Qt::SolidLine));
    painter.setBrush(palette().color(QPalette::Base));
    const qreal radius = fontMetrics().height() * 0.45;
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius, radius);
}

Banner::Banner(QWidget* parent) : QFrame(parent), m_text(new QLabel(this)), m_layout(new QHBoxLayout(this))
{
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    const int unit = fontMetrics().height();
    m_layout->setContentsMargins(unit / 2, unit / 3, unit / 2, unit / 3);
    m_layout->addSpacing(unit * 2);
    m_layout->addWidget(m_text, 1);
    hide();
}

void Banner::say(Severity severity, const QString& text, const QString& details)
{
    m_severity = severity;
    m_text->setText(text);
    m_text->setToolTip(details);
    named(this, text, details);
    QFrame::show();
    update();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QPushButton* Banner::addAction(const QString& text)
{
    auto* button = new QPushButton(text, this);
    m_layout->addWidget(button);
    return button;
}

QString Banner::text() const
{
    return m_text->text();
}

void Banner::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Inks inks = inksFor(palette());
    const QColor ink = m_severity == Severity::Note ? inks.added : inks.removed;
    const int unit = fontMetrics().height();
    painter.fillRect(rect(), mixed(palette().color(QPalette::Window), ink, 0.10));
    const int bar = std::max(3, unit / 5);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    painter.fillRect(QRect(mirrored ? width() - bar : 0, 0, bar, height()), ink);
    const int x = mirrored ? width() - unit * 2 : unit;
    paintSeverity(painter, QRectF(x, (height() - unit) / 2.0, unit, unit), m_severity, palette());
}

EmptyState::EmptyState(const QString& drawing, const QString& title, const QString& text, QWidget* parent)
    : QWidget(parent), m_picture(new IconLabel(drawing, 3, 0.45, this)), m_title(heading(title, 1, this)),
      m_text(new QuietLabel(text, this)), m_layout(new QVBoxLayout(this)), m_buttons(new QHBoxLayout)
{
    m_title->setAlignment(Qt::AlignCenter);
    m_title->setWordWrap(true);
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setMaximumWidth(fontMetrics().averageCharWidth() * 70);
    m_layout->addStretch(2);
    m_layout->addWidget(m_picture, 0, Qt::AlignHCenter);
    m_layout->addWidget(m_title);
    auto* row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(m_text, 10);
    row->addStretch();
    m_layout->addLayout(row);
    m_buttons->addStretch(1);
    m_buttons->addStretch(1);
    m_layout->addLayout(m_buttons);
    m_layout->addStretch(3);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
}

void EmptyState::setTexts(const QString& title, const QString& text)
{
    m_title->setText(title);
    m_text->setText(text);
}

QPushButton* EmptyState::addButton(const QString& text)
{
    auto* button = new QPushButton(text, this);
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    return button;
}

ProgressPanel::ProgressPanel(QWidget* parent) : QWidget(parent), m_step(new QLabel(this)), m_bar(new QProgressBar(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->addStretch(2);
    m_step->setAlignment(Qt::AlignCenter);
    m_step->setTextFormat(Qt::PlainText);
    layout->addWidget(m_step);
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    m_bar->setTextVisible(false);
    m_bar->setMinimumWidth(fontMetrics().averageCharWidth() * 40);
    row->addWidget(m_bar, 2);
    auto* cancel = new QPushButton(icon(QStringLiteral("close")), tr("Cancel"), this);
    connect(cancel, &QPushButton::clicked, this, &ProgressPanel::cancelled);
    row->addWidget(cancel);
    row->addStretch(1);
    layout->addLayout(row);
    layout->addStretch(3);
    named(m_bar, tr("Progress"));
}

void ProgressPanel::setStep(const QString& step, qint64 done, qint64 total)
{
    QString text = step;
    if (total > 0)
        text = tr("%1: %L2 of %L3").arg(step).arg(done).arg(total);
    else if (done > 0)
        text = tr("%1: %L2").arg(step).arg(done);
    m_step->setText(text);
    m_step->setAccessibleName(text);
    m_bar->setRange(0, total > 0 ? 1000 : 0);
    m_bar->setValue(total > 0 ? static_cast<int>(done * 1000 / total) : 0);
}

BadgeLabel::BadgeLabel(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QString BadgeLabel::words() const
{
    switch (m_type) {
    case Type::Mark: return word(m_mark);
    case Type::Severity: return word(m_severity);
    case Type::Lock: break;
    }
    return m_lock > 0 ? tr("Lock %1 of 8, %2: %3").arg(m_lock).arg(lockName(m_lock), lockWords(m_lock)) : lockWords(0);
}

void BadgeLabel::refresh()
{
    setAccessibleName(words());
    updateGeometry();
    update();
}

void BadgeLabel::setMark(Mark mark)
{
    m_type = Type::Mark;
    m_mark = mark;
    refresh();
}

void BadgeLabel::setSeverity(Severity severity)
{
    m_type = Type::Severity;
    m_severity = severity;
    refresh();
}

void BadgeLabel::setLock(int level)
{
    m_type = Type::Lock;
    m_lock = level;
    refresh();
}

QSize BadgeLabel::sizeHint() const
{
    QFont bold(font());
    bold.setBold(true);
    const int unit = fontMetrics().height();
    return {unit * 2 + QFontMetrics(bold).horizontalAdvance(words()) + unit / 2, unit + unit / 2};
}

void BadgeLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const int unit = fontMetrics().height();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QRect start(mirrored ? width() - unit - unit / 2 : 0, 0, unit + unit / 2, height());
    QFont bold(font());
    bold.setBold(true);
    QColor ink = palette().color(QPalette::WindowText);
    const QRectF sign(start.x() + unit / 4.0, (height() - unit) / 2.0, unit, unit);
    if (m_type == Type::Mark) {
        ink = inkOf(m_mark, palette());
        painter.setFont(bold);
        painter.setPen(ink);
        painter.drawText(start, Qt::AlignCenter, sideGlyph(m_mark));
    } else if (m_type == Type::Severity) {
        paintSeverity(painter, sign, m_severity, palette());
    } else {
        paintLock(painter, QRectF(start).adjusted(0, height() * 0.12, 0, -height() * 0.12), m_lock, palette(), font());
    }
    painter.setFont(m_type == Type::Lock ? font() : bold);
    painter.setPen(ink);
    const QRect rest = mirrored ? rect().adjusted(0, 0, -unit * 2, 0) : rect().adjusted(unit * 2, 0, 0, 0);
    painter.drawText(rest, static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter), words());
}

} // namespace cofferdam::gui
