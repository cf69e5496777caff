#include "jobs/worker_pool.h"

#include <QCoreApplication>
#include <QThread>
#include <QThreadPool>

#include <algorithm>

namespace cofferdam::gui {

namespace {

QThreadPool* pool = nullptr;

void emptyPool()
{
    delete pool; // waits for what runs
    pool = nullptr;
}

} // namespace

QThreadPool* workerPool()
{
    if (!pool) {
        pool = new QThreadPool;
        pool->setMaxThreadCount(std::max(2, QThread::idealThreadCount()));
        qAddPostRoutine(emptyPool);
    }
    return pool;
}

void freeOnWorker(std::shared_ptr<const void> value)
{
    // At the end of the application nobody waits for the window any more.
    if (!QCoreApplication::instance() || QCoreApplication::closingDown() || QThread::currentThread() != QCoreApplication::instance()->thread())
        return;
    workerPool()->start([last = std::move(value)]() mutable { last.reset(); });
}

} // namespace cofferdam::gui
