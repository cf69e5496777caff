#pragma once

class QAbstractItemView;

namespace cofferdam::gui {

/// The current row of a view stays in sight when the view becomes lower: a panel that opens below it does not hide what one looks at.
void keepCurrentInSight(QAbstractItemView* view);

} // namespace cofferdam::gui
