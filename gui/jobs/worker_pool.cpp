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

} // namespace cofferdam::gui
