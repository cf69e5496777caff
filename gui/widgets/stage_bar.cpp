#include "widgets/stage_bar.h"

#include "app/accessible.h"
#include "app/icons.h"
#include "app/theme.h"

#include <QHBoxLayout>
#include <QPainter>

namespace cofferdam::gui {

StageButton::StageButton(int number, const QString& name, const QString& drawing, QWidget* parent)
    : QAbstractButton(parent), m_number(number), m_name(name), m_drawing(drawing)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setText(name);
    describe();
}

void StageButton::describe()
{
    QString text = tr("Stage %1, %2").arg(m_number).arg(m_name);
    if (!m_meaning.isEmpty())
        text = tr("%1: %2").arg(text, m_meaning);
    setAccessibleName(text);
    setAccessibleDescription(m_stale ? tr("Changed since you last looked") : QString());
    setToolTip(m_meaning.isEmpty() ? m_name : tr("%1: %2").arg(m_name, m_meaning));
    updateGeometry();
    update();
}

void StageButton::setBadge(const QString& badge, const QString& meaning)
{
    m_badge = badge;
    m_meaning = meaning;
    describe();
}

void StageButton::setStale(bool stale)
{
    m_stale = stale;
    describe();
}

QSize StageButton::sizeHint() const
{
    QFont bold(font());
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    const int unit = metrics.height();
    int width = unit * 3 + metrics.horizontalAdvance(QStringLiteral("%1 %2").arg(m_number).arg(m_name));
    if (!m_badge.isEmpty())
        width += metrics.horizontalAdvance(m_badge) + unit * 3 / 2;
    return {width, unit * 2 + unit / 4};
}

QSize StageButton::minimumSizeHint() const
{
    return {fontMetrics().height() * 4, sizeHint().height()};
}

void StageButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPalette& colours = palette();
    const int unit = fontMetrics().height();
    const QColor window = colours.color(QPalette::Window);
    const QColor text = colours.color(QPalette::WindowText);
    const QColor accent = colours.color(QPalette::Highlight);
    const QRectF body = QRectF(rect()).adjusted(2, 3, -2, -3);
    const qreal radius = unit * 0.4;
    if (isChecked() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isChecked() ? mixed(window, accent, 0.20) : mixed(window, text, 0.07));
        painter.drawRoundedRect(body, radius, radius);
    }
    if (isChecked()) {
        painter.setBrush(accent);
        painter.setPen(Qt::NoPen);
        painter.drawRoundedRect(QRectF(body.left() + radius, body.bottom() - 3, body.width() - 2 * radius, 3), 1.5, 1.5);
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(text, 1.2, Qt::DotLine));
        painter.drawRoundedRect(body.adjusted(2, 2, -2, -2), radius, radius);
    }

    QFont face(font());
    face.setBold(isChecked());
    painter.setFont(face);
    const QFontMetrics metrics(face);
    const auto direction = layoutDirection();
    const auto place = [&](int offset, int width) {
        return QStyle::visualRect(direction, rect(), QRect(offset, 0, width, height()));
    };
    int offset = unit / 2 + unit / 4;
    const QRect picture = place(offset, unit + 2);
    painter.drawPixmap(QPoint(picture.left(), (height() - unit) / 2),
                       tintedPixmap(m_drawing, text, QSize(unit, unit), devicePixelRatioF()));
    offset += unit + unit / 2;
    const int badgeWidth = m_badge.isEmpty() ? 0 : metrics.horizontalAdvance(m_badge) + unit;
    const int room = width() - offset - badgeWidth - unit / 2;
    const QString label = QStringLiteral("%1 %2").arg(m_number).arg(m_name);
    painter.setPen(text);
    painter.drawText(place(offset, room), static_cast<int>(QStyle::visualAlignment(direction, Qt::AlignLeft) | Qt::AlignVCenter),
                     metrics.elidedText(label, Qt::ElideRight, room));
    if (!m_badge.isEmpty()) {
        const int used = std::min(room, metrics.horizontalAdvance(label));
        const QRect pill = place(offset + used + unit / 3, badgeWidth);
        const QRectF shape(pill.left(), (height() - unit - 4) / 2.0, pill.width(), unit + 4);
        painter.setPen(m_stale ? QPen(text, 1.2, Qt::DashLine) : QPen(Qt::NoPen));
        painter.setBrush(mixed(window, text, 0.14));
        painter.drawRoundedRect(shape, shape.height() / 2, shape.height() / 2);
        painter.setPen(text);
        painter.drawText(shape, Qt::AlignCenter, m_badge);
    }
}

StageBar::StageBar(QWidget* parent) : QWidget(parent)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(6, 2, 6, 2);
    layout->setSpacing(0);
    const struct {
        QString name;
        const char* drawing;
    } stages[stageCount] = {{tr("Compare"), "compare"}, {tr("Choose"), "choose"},   {tr("Questions"), "question"},
                            {tr("Plan"), "plan"},       {tr("Hazards"), "hazard"}, {tr("Export"), "export"}};
    for (int i = 0; i < stageCount; ++i) {
        auto* button = new StageButton(i + 1, stages[i].name, QString::fromLatin1(stages[i].drawing), this);
        const auto stage = static_cast<Stage>(i);
        connect(button, &QAbstractButton::clicked, this, [this, stage] { Q_EMIT chosen(stage); });
        m_buttons.push_back(button);
        layout->addWidget(button);
        if (i + 1 < stageCount)
            layout->addSpacing(fontMetrics().height());
    }
    layout->addStretch(1);
    named(this, tr("Stages"));
    setCurrent(Stage::Compare);
}

void StageBar::setCurrent(Stage stage)
{
    m_current = stage;
    for (int i = 0; i < stageCount; ++i)
        m_buttons[static_cast<std::size_t>(i)]->setChecked(i == static_cast<int>(stage));
    button(stage)->setStale(false);
}

void StageBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor line = mixed(palette().color(QPalette::Window), palette().color(QPalette::WindowText), 0.45);
    painter.setPen(QPen(line, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const qreal size = fontMetrics().height() * 0.2;
    const qreal lean = layoutDirection() == Qt::RightToLeft ? -size : size;
    for (std::size_t i = 0; i + 1 < m_buttons.size(); ++i) {
        const QRect a = m_buttons[i]->geometry();
        const QRect b = m_buttons[i + 1]->geometry();
        const qreal x = (std::min(a.right(), b.right()) + std::max(a.left(), b.left())) / 2.0;
        const qreal y = a.center().y() + 0.5;
        painter.drawPolyline(QPolygonF() << QPointF(x - lean / 2, y - size) << QPointF(x + lean / 2, y) << QPointF(x - lean / 2, y + size));
    }
    painter.setPen(outlineColor(palette()));
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

} // namespace cofferdam::gui
