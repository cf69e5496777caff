#pragma once
#include <QStyledItemDelegate>

namespace cofferdam::gui {

/// Draws a change row: tick box, kind icon, glyph and name in the ink of its mark, hazard sign at the end. Reads
/// ChangeTreeModel's roles and knows no model.
class ChangeDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

/// Draws the plan: phase bands, gates, and steps with their lock number and hazard sign. Reads PlanModel's roles.
class PlanDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintLockCell(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintCostCell(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintStepCell(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
};

/// Draws a hazard's sign before its sentence. Reads HazardsModel's roles.
class HazardDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

/// A cell of the lock heatmap: the number on its shade, filling the cell.
class LockHeatDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace cofferdam::gui
