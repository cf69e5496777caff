#pragma once
#include <memory>
#include <utility>

class QThreadPool;

namespace cofferdam::gui {

/// The threads for core work. Not Qt's own pool: Qt paints with that one, and a window whose painting waits for a schema to be
/// read is a frozen window. Emptied before the application ends.
QThreadPool* workerPool();

/// Lets go of `value` on a worker, unless this is one already.
void freeOnWorker(std::shared_ptr<const void> value);

/// The same value; whoever is the last to let go of it, it is taken apart on a worker: with a large schema that takes longer than the
/// window may stand still.
template <typename T>
std::shared_ptr<const T> freedOnWorker(std::shared_ptr<const T> value)
{
    const T* const bare = value.get();
    if (!bare)
        return {};
    return {bare, [owner = std::shared_ptr<const void>(std::move(value))](const T*) mutable { freeOnWorker(std::move(owner)); }};
}

} // namespace cofferdam::gui
