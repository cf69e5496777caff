#include "widgets/left_to_right_scintilla.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPaintEvent>

namespace cofferdam::gui {

LeftToRightScintilla::LeftToRightScintilla(QWidget* parent) : QsciScintilla(parent)
{
    setLayoutDirection(Qt::LeftToRight);
}

void LeftToRightScintilla::paintEvent(QPaintEvent* event)
{
    if (m_inPicture || !QGuiApplication::isRightToLeft()) {
        QsciScintilla::paintEvent(event);
        return;
    }
    QWidget* view = viewport();
    QPainter screen(view); // first: painting into the picture takes the view's own paint device away
    QPixmap picture(view->size() * devicePixelRatioF());
    picture.setDevicePixelRatio(devicePixelRatioF());
    picture.fill(palette().color(QPalette::Base));
    QPainter painter(&picture);
    painter.setLayoutDirection(Qt::LeftToRight);
    m_inPicture = true;
    // Painting into a picture is no repaint of the widget itself, which stays in its own paint event.
    view->setAttribute(Qt::WA_WState_InPaintEvent, false);
    view->render(&painter, QPoint(), QRegion(), {});
    view->setAttribute(Qt::WA_WState_InPaintEvent, true);
    m_inPicture = false;
    painter.end();
    screen.drawPixmap(0, 0, picture);
}

} // namespace cofferdam::gui
