#include "widgets/history_view.h"

#include "app/accessible.h"
#include "app/theme.h"

#include <QPainter>
#include <QUndoStack>

namespace cofferdam::gui {

HistoryView::HistoryView(QUndoStack* stack, QWidget* parent) : QUndoView(stack, parent)
{
    setEmptyLabel(tr("Nothing decided yet"));
    named(this, tr("History"), tr("Decisions in order; choosing one goes back to it"));
    connect(stack, &QUndoStack::indexChanged, viewport(), qOverload<>(&QWidget::update));
}

void HistoryView::paintEvent(QPaintEvent* event)
{
    if (stack() && stack()->count() > 0) {
        QUndoView::paintEvent(event);
        return;
    }
    const int margin = fontMetrics().height() * 2 / 3;
    QPainter painter(viewport());
    painter.setPen(quietText(palette()));
    painter.drawText(viewport()->rect().adjusted(margin, margin, -margin, -margin), Qt::AlignLeading | Qt::AlignTop | Qt::TextWordWrap,
                     tr("Nothing decided yet. What you tick, answer and draft stands here, and can be taken back."));
}

} // namespace cofferdam::gui
