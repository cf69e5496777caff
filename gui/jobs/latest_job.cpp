#include "jobs/latest_job.h"

#include <QCoreApplication>

#include <atomic>
#include <chrono>

namespace cofferdam::gui {

LatestJob::LatestJob(QThreadPool* pool, QObject* parent) : QObject(parent), m_pool(pool), m_anchor(QCoreApplication::instance()) {}

LatestJob::~LatestJob()
{
    m_token.cancel();
}

int LatestJob::begin(const QString& step)
{
    m_token.cancel();
    m_token = base::CancelToken();
    m_running = true;
    Q_EMIT started(step);
    return ++m_generation;
}

bool LatestJob::finish(int generation)
{
    if (generation != m_generation || !m_running)
        return false;
    m_running = false;
    Q_EMIT idle(false);
    return true;
}

void LatestJob::cancel()
{
    if (!m_running)
        return;
    m_token.cancel();
    m_running = false;
    ++m_generation;
    Q_EMIT idle(true);
}

base::ProgressSink LatestJob::makeSink(int generation)
{
    using Clock = std::chrono::steady_clock;
    constexpr auto pause = std::chrono::duration_cast<Clock::duration>(std::chrono::milliseconds(60)).count();
    auto last = std::make_shared<std::atomic<Clock::rep>>(0);
    return [self = QPointer<LatestJob>(this), anchor = m_anchor, generation, last, pause](const std::string& step, std::int64_t done, std::int64_t total) {
        const auto now = Clock::now().time_since_epoch().count();
        auto before = last->load(std::memory_order_relaxed);
        if (now - before < pause || !last->compare_exchange_strong(before, now, std::memory_order_relaxed))
            return;
        QMetaObject::invokeMethod(anchor, [self, generation, step = QString::fromStdString(step), done, total] {
            if (self && self->m_generation == generation && self->m_running)
                Q_EMIT self->progressed(step, done, total);
        }, Qt::QueuedConnection);
    };
}

} // namespace cofferdam::gui
