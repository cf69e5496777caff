#pragma once
#include "base/cancel.h"
#include "diagram/diagram_data.h"

namespace cofferdam::gui {

/// Gives every node its place and every edge its curve: by graphviz's `dot` where it is installed and quick enough, else in rows.
/// Runs on a worker; nodes have their sizes already.
/// The diagram goes across or downwards, whichever fills `room` better; an empty room: across.
Diagram laidOut(Diagram diagram, const QSizeF& room, const base::CancelToken& cancel);
/// The layout without graphviz.
void layInRows(Diagram& diagram);
/// Takes what `dot -Tplain` printed; false when that is not a layout of this diagram.
bool takePlain(Diagram& diagram, const QByteArray& plain);
/// What `dot` reads.
QByteArray dotText(const Diagram& diagram, bool downwards = false);

} // namespace cofferdam::gui
