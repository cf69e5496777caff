#include "widgets/delegates.h"

#include "app/icons.h"
#include "app/marks.h"
#include "models/change_tree_model.h"
#include "models/lock_heat_model.h"
#include "models/plan_model.h"
#include "models/row_models.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>

namespace cofferdam::gui {

namespace {

QStyle* styleOf(const QStyleOptionViewItem& option)
{
    return option.widget ? option.widget->style() : QApplication::style();
}

QColor textColour(const QStyleOptionViewItem& option)
{
    return option.palette.color(QPalette::Active,
                                option.state & QStyle::State_Selected ? QPalette::HighlightedText : QPalette::Text);
}

void paintGround(QPainter* painter, const QStyleOptionViewItem& option)
{
    styleOf(option)->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
}

void paintFocus(QPainter* painter, const QStyleOptionViewItem& option)
{
    if (!(option.state & QStyle::State_HasFocus))
        return;
    painter->save();
    painter->setPen(QPen(textColour(option), 1, Qt::DotLine));
    painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    painter->restore();
}

/// A rectangle counted from the start edge, which is the right one in a right-to-left window.
QRect fromStart(const QRect& within, int offset, int width, Qt::LayoutDirection direction)
{
    return QStyle::visualRect(direction, within, QRect(within.left() + offset, within.top(), width, within.height()));
}

QRect squareIn(const QRect& cell, int side)
{
    return {cell.left() + (cell.width() - side) / 2, cell.top() + (cell.height() - side) / 2, side, side};
}

void paintText(QPainter* painter, const QRect& box, const QString& text, const QFont& font, const QColor& ink,
               Qt::LayoutDirection direction, Qt::TextElideMode elide = Qt::ElideRight)
{
    painter->save();
    painter->setFont(font);
    painter->setPen(ink);
    painter->setLayoutDirection(direction);
    const QString shown = QFontMetrics(font).elidedText(text, elide, box.width());
    painter->drawText(box, static_cast<int>(QStyle::visualAlignment(direction, Qt::AlignLeft) | Qt::AlignVCenter), shown);
    painter->restore();
}

QSize roomy(QSize size, const QFontMetrics& metrics, double lines)
{
    size.setHeight(std::max(size.height(), static_cast<int>(metrics.height() * lines)));
    return size;
}

QPalette inkPalette(const QStyleOptionViewItem& option)
{
    // On a selected row the highlight is the ground, so that signs are drawn in the colours of its text.
    QPalette palette = option.palette;
    if (option.state & QStyle::State_Selected) {
        palette.setColor(QPalette::Base, palette.color(QPalette::Highlight));
        palette.setColor(QPalette::Text, palette.color(QPalette::HighlightedText));
    }
    return palette;
}

/// The sign of a hazard; on a selected row it stands on the ground of the others, where its ink can be seen.
void paintSign(QPainter& painter, const QStyleOptionViewItem& option, const QRect& place, Severity severity)
{
    if (option.state & QStyle::State_Selected) {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing, true);
        painter.setPen(Qt::NoPen);
        painter.setBrush(option.palette.color(QPalette::Base));
        painter.drawRoundedRect(place.adjusted(-2, -2, 2, 2), 4, 4);
        painter.restore();
    }
    paintSeverity(painter, place, severity, option.palette);
}

} // namespace

void ChangeDelegate::paint(QPainter* painter, const QStyleOptionViewItem& given, const QModelIndex& index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const int mark = index.data(ChangeTreeModel::MarkRole).toInt();
    const bool change = mark >= 0 && !index.data(ChangeTreeModel::KindRole).toString().isEmpty();
    const bool selected = option.state & QStyle::State_Selected;
    const bool held = !index.data(ChangeTreeModel::HeldBackRole).toString().isEmpty();
    if (!change || index.column() != ChangeTreeModel::Object) {
        const QColor quiet = selected ? textColour(option) : quietText(option.palette);
        if (index.column() == ChangeTreeModel::Detail) {
            paintGround(painter, option);
            const int edge = option.fontMetrics.height() / 4;
            const int unit = option.fontMetrics.height();
            const int sign = index.siblingAtColumn(ChangeTreeModel::Object).data(ChangeTreeModel::ViewedRole).toBool() ? unit : 0;
            const int width = std::max(0, option.rect.width() - edge * 2 - sign);
            paintText(painter, fromStart(option.rect, edge, width, option.direction), option.text, option.font, quiet, option.direction);
            if (sign > 0) {
                const QRect place = squareIn(fromStart(option.rect, option.rect.width() - sign - edge, sign, option.direction), unit - 4);
                painter->drawPixmap(place, tintedPixmap(QStringLiteral("viewed"), quiet, place.size(), painter->device()->devicePixelRatioF()));
            }
            return;
        }
        if (!index.data(ChangeTreeModel::IsGroupRole).toBool())
            option.palette.setColor(QPalette::Text, quiet);
        styleOf(option)->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);
        return;
    }
    const Mark state = static_cast<Mark>(mark);
    paintGround(painter, option);
    const QRect row = option.rect;
    const auto direction = option.direction;
    const int unit = option.fontMetrics.height();
    const QColor ink = selected ? textColour(option) : inkOf(state, option.palette);

    QStyleOptionViewItem box = option;
    box.rect = styleOf(option)->subElementRect(QStyle::SE_ItemViewItemCheckIndicator, &option, option.widget);
    if (option.features & QStyleOptionViewItem::HasCheckIndicator) {
        box.state &= ~(QStyle::State_On | QStyle::State_Off | QStyle::State_NoChange | QStyle::State_HasFocus);
        box.state |= option.checkState == Qt::Checked ? QStyle::State_On
                     : option.checkState == Qt::Unchecked ? QStyle::State_Off : QStyle::State_NoChange;
        styleOf(option)->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, painter, option.widget);
    }
    int offset = (direction == Qt::RightToLeft ? row.right() - box.rect.left() : box.rect.right() - row.left()) + unit / 3;
    QFont bold(option.font);
    bold.setBold(true);
    painter->save();
    painter->setFont(bold);
    painter->setPen(ink);
    QString sign = glyph(state);
    if (state == Mark::Renamed && direction == Qt::RightToLeft)
        sign = QString(QChar(0x2190));
    painter->drawText(fromStart(row, offset, unit, direction), Qt::AlignCenter, sign);
    painter->restore();
    offset += unit + unit / 5;
    option.icon.paint(painter, squareIn(fromStart(row, offset, unit, direction), unit), Qt::AlignCenter,
                      selected ? QIcon::Selected : QIcon::Normal);
    offset += unit + unit / 3;
    const bool hazard = !index.data(ChangeTreeModel::HazardsRole).toStringList().isEmpty();
    const int signRoom = hazard ? unit + unit / 3 : 0;
    QFont face(option.font);
    face.setStrikeOut(state == Mark::Removed);
    face.setItalic(held);
    paintText(painter, fromStart(row, offset, std::max(0, row.width() - offset - signRoom), direction), option.text, face, ink, direction,
              Qt::ElideMiddle); // names of one table begin alike
    if (hazard) {
        const int side = unit - 2;
        const QRect place = squareIn(fromStart(row, row.width() - signRoom, signRoom, direction), side);
        paintSign(*painter, option, place, static_cast<Severity>(index.data(ChangeTreeModel::SeverityRole).toInt()));
    }
    paintFocus(painter, option);
}

QSize ChangeDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QSize size = roomy(QStyledItemDelegate::sizeHint(option, index), option.fontMetrics, 1.55);
    size.rwidth() += option.fontMetrics.height() * 3;
    return size;
}

void PlanDelegate::paint(QPainter* painter, const QStyleOptionViewItem& given, const QModelIndex& index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const auto type = static_cast<PlanModel::RowType>(index.data(PlanModel::TypeRole).toInt());
    if (type != PlanModel::RowType::Step && !(option.state & QStyle::State_Selected)) {
        const QColor over = type == PlanModel::RowType::Phase ? option.palette.color(QPalette::Highlight) : option.palette.color(QPalette::Text);
        painter->fillRect(option.rect, mixed(option.palette.color(QPalette::Base), over, type == PlanModel::RowType::Phase ? 0.13 : 0.07));
    }
    if (type == PlanModel::RowType::Step && index.column() == PlanModel::Lock) {
        paintLockCell(painter, option, index);
        return;
    }
    if (type == PlanModel::RowType::Step && index.column() == PlanModel::Cost) {
        paintCostCell(painter, option, index);
        return;
    }
    if (type == PlanModel::RowType::Step && index.column() == PlanModel::Step) {
        paintStepCell(painter, option, index);
        return;
    }
    styleOf(option)->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);
}

void PlanDelegate::paintLockCell(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    paintGround(painter, option);
    const int unit = option.fontMetrics.height();
    const int level = index.data(PlanModel::LockLevelRole).toInt();
    const int width = unit + unit / 2;
    const QRect place = fromStart(option.rect, unit / 3, width, option.direction);
    const QRect badge(place.left(), place.top() + (place.height() - unit - 2) / 2, width, unit + 2);
    paintLock(*painter, badge, level, option.palette, option.font);
    const int offset = unit / 3 + width + unit / 2;
    paintText(painter, fromStart(option.rect, offset, option.rect.width() - offset - unit / 4, option.direction), option.text,
              option.font, textColour(option), option.direction);
}

void PlanDelegate::paintCostCell(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    // A bar as long as the work is heavy, from reading a catalog to rewriting a table; the words stand beside it.
    constexpr int heaviest = 4;
    paintGround(painter, option);
    const int unit = option.fontMetrics.height();
    const int weight = std::clamp(index.data(PlanModel::CostWeightRole).toInt(), 0, heaviest);
    const int length = unit * 2;
    const QRect place = fromStart(option.rect, unit / 3, length, option.direction);
    QRect frame(place.left(), place.center().y() - unit / 6, length, unit / 3 + 1);
    const QPalette colours = inkPalette(option);
    const QColor ground = colours.color(QPalette::Base);
    const QColor ink = colours.color(QPalette::Text);
    painter->fillRect(frame, mixed(ground, ink, 0.12));
    const int filled = std::max(2, length * weight / heaviest);
    painter->fillRect(QStyle::visualRect(option.direction, frame, QRect(frame.left(), frame.top(), filled, frame.height())),
                      mixed(ground, ink, 0.3 + 0.13 * weight));
    const int offset = unit / 3 + length + unit / 3;
    paintText(painter, fromStart(option.rect, offset, option.rect.width() - offset - unit / 4, option.direction), option.text, option.font,
              textColour(option), option.direction);
}

void PlanDelegate::paintStepCell(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    paintGround(painter, option);
    const int unit = option.fontMetrics.height();
    const bool hazard = !index.data(PlanModel::HazardsRole).toStringList().isEmpty();
    const int hazardRoom = hazard ? unit + unit / 2 : 0;
    const bool commented = !index.data(PlanModel::CommentRole).toString().isEmpty();
    const int signRoom = hazardRoom + (commented ? unit + unit / 4 : 0);
    const int numberRoom = option.fontMetrics.horizontalAdvance(QStringLiteral("000")) + unit / 3;
    const QColor ink = textColour(option);
    const QColor quiet = option.state & QStyle::State_Selected ? ink : quietText(option.palette);
    painter->save();
    painter->setPen(quiet);
    painter->setFont(option.font);
    painter->drawText(fromStart(option.rect, 0, numberRoom - unit / 3, option.direction),
                      static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignRight) | Qt::AlignVCenter),
                      QString::number(index.data(PlanModel::NumberRole).toInt()));
    painter->restore();
    const QString title = option.text.mid(option.text.indexOf(QLatin1Char(' ')) + 2);
    paintText(painter, fromStart(option.rect, numberRoom, option.rect.width() - numberRoom - signRoom, option.direction), title,
              option.font, ink, option.direction);
    if (hazard)
        paintSign(*painter, option, squareIn(fromStart(option.rect, option.rect.width() - hazardRoom, hazardRoom, option.direction), unit - 2),
                  static_cast<Severity>(index.data(PlanModel::SeverityRole).toInt()));
    if (commented) {
        const QRect place = squareIn(fromStart(option.rect, option.rect.width() - signRoom, unit + unit / 4, option.direction), unit - 2);
        painter->drawPixmap(place, tintedPixmap(QStringLiteral("comment"), quiet, place.size(), painter->device()->devicePixelRatioF()));
    }
    paintFocus(painter, option);
}

QSize PlanDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QSize size = roomy(QStyledItemDelegate::sizeHint(option, index), option.fontMetrics, 1.6);
    if (index.column() == PlanModel::Lock || index.column() == PlanModel::Cost)
        size.rwidth() += option.fontMetrics.height() * 3;
    return size;
}

void HazardDelegate::paint(QPainter* painter, const QStyleOptionViewItem& given, const QModelIndex& index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    if (index.column() != HazardsModel::Hazard) {
        styleOf(option)->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);
        return;
    }
    paintGround(painter, option);
    const int unit = option.fontMetrics.height();
    const int room = unit * 2;
    const auto severity = static_cast<Severity>(index.data(HazardsModel::SeverityRole).toInt());
    paintSign(*painter, option, squareIn(fromStart(option.rect, 0, room, option.direction), unit), severity);
    const int wordRoom = option.fontMetrics.horizontalAdvance(word(severity)) + unit / 2;
    QFont bold(option.font);
    bold.setBold(true);
    paintText(painter, fromStart(option.rect, room, wordRoom + unit / 2, option.direction), word(severity), bold, textColour(option), option.direction);
    const int offset = room + wordRoom + unit / 2;
    paintText(painter, fromStart(option.rect, offset, option.rect.width() - offset, option.direction), option.text, option.font,
              textColour(option), option.direction);
    paintFocus(painter, option);
}

QSize HazardDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QSize size = roomy(QStyledItemDelegate::sizeHint(option, index), option.fontMetrics, 1.7);
    size.rwidth() += option.fontMetrics.height() * 5;
    return size;
}

void LockHeatDelegate::paint(QPainter* painter, const QStyleOptionViewItem& given, const QModelIndex& index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const int level = index.data(LockHeatModel::LevelRole).toInt();
    painter->fillRect(option.rect, option.palette.color(QPalette::Base));
    if (level > 0) {
        QFont face(option.font);
        face.setBold(level == 8);
        paintLock(*painter, QRectF(option.rect).adjusted(3, 3, -3, -3), level, option.palette, face);
    }
    if (option.state & QStyle::State_Selected) {
        painter->save();
        painter->setPen(QPen(option.palette.color(QPalette::Highlight), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
        painter->restore();
    }
}

} // namespace cofferdam::gui
