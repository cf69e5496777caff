#include "widgets/keep_in_sight.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QResizeEvent>
#include <QTimer>

namespace cofferdam::gui {

namespace {

class KeptInSight : public QObject {
public:
    explicit KeptInSight(QAbstractItemView* view) : QObject(view), m_view(view) { view->viewport()->installEventFilter(this); }

protected:
    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() != QEvent::Resize)
            return false;
        const auto* resize = static_cast<QResizeEvent*>(event);
        const QRect row = m_view->visualRect(m_view->currentIndex());
        const bool wasSeen = row.isValid() && row.bottom() >= 0 && row.top() < resize->oldSize().height();
        // Who scrolled away from it looks at something else.
        if (wasSeen && row.bottom() >= resize->size().height())
            QTimer::singleShot(0, m_view, [view = m_view] { view->scrollTo(view->currentIndex()); });
        return false;
    }

private:
    QAbstractItemView* m_view;
};

} // namespace

void keepCurrentInSight(QAbstractItemView* view)
{
    new KeptInSight(view);
}

} // namespace cofferdam::gui
