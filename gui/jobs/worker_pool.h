#pragma once

class QThreadPool;

namespace cofferdam::gui {

/// The threads for core work. Not Qt's own pool: Qt paints with that one, and a window whose painting waits for a schema to be
/// read is a frozen window. Emptied before the application ends.
QThreadPool* workerPool();

} // namespace cofferdam::gui
