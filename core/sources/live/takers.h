#pragma once
#include "live/connection.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <span>
#include <thread>

namespace cofferdam::sources::live {

/// Hands rows to the takers of their queries on a thread of its own, in the order of the pipeline, while the next ones arrive. A server
/// stops working when nobody fetches what it sends, and what a socket holds is less than one answer about columns.
/// Used from one thread; `queries` must outlive it.
class Takers {
public:
    Takers(std::span<const Query> queries, base::CancelToken cancel);
    ~Takers(); ///< leaves what is not taken yet
    Takers(const Takers&) = delete;
    Takers& operator=(const Takers&) = delete;

    /// The rows of the next query.
    void add(Rows rows);
    /// A taker has failed or was cancelled: there is no sense in fetching more.
    bool failed();
    /// Waits until all rows that were added are taken. What the takers filled may be read after this alone.
    base::Result<void> finish();

private:
    void run();
    void stop();

    std::span<const Query> m_queries;
    base::CancelToken m_cancel;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Rows> m_waiting;   ///< guarded by m_mutex, like the next three
    bool m_complete = false;      ///< nothing is added any more
    bool m_abandoned = false;     ///< what waits is of no interest
    base::Result<void> m_result{};
    std::thread m_thread;
};

} // namespace cofferdam::sources::live
