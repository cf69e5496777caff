#include "live/takers.h"

#include <system_error>

namespace cofferdam::sources::live {

Takers::Takers(std::span<const Query> queries, base::CancelToken cancel) : m_queries(queries), m_cancel(std::move(cancel))
{
    try {
        m_thread = std::thread([this] { run(); });
    } catch (const std::system_error&) {
        // No thread to be had: finish() takes everything.
    }
}

Takers::~Takers()
{
    {
        const std::lock_guard lock(m_mutex);
        m_abandoned = true;
    }
    stop();
}

void Takers::add(Rows rows)
{
    const std::lock_guard lock(m_mutex);
    m_waiting.push_back(std::move(rows));
    m_changed.notify_all();
}

bool Takers::failed()
{
    const std::lock_guard lock(m_mutex);
    return !m_result;
}

base::Result<void> Takers::finish()
{
    stop();
    return m_result;
}

void Takers::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_complete = true;
        m_changed.notify_all();
    }
    if (m_thread.joinable())
        m_thread.join();
    else
        run();
}

void Takers::run()
{
    for (const Query& query : m_queries) {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_complete || !m_waiting.empty(); });
        if (m_abandoned || m_waiting.empty())
            return;
        const Rows rows = std::move(m_waiting.front());
        m_waiting.pop_front();
        lock.unlock();
        base::Result<void> taken = query.take ? query.take(rows) : base::Result<void>{};
        if (taken && m_cancel.cancelled())
            taken = base::failure(base::cancelledError());
        if (!taken) {
            lock.lock();
            m_result = std::move(taken);
            return;
        }
    }
}

} // namespace cofferdam::sources::live
