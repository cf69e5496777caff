#pragma once
#include <atomic>
#include <functional>
#include <memory>
#include <cstdint>
#include <string>
#include <vector>

namespace cofferdam::base {

/// A cheap copyable handle by which a caller asks long work to stop. Thread-safe. Work polls it between units.
class CancelToken {
public:
    CancelToken() : m_flag(std::make_shared<std::atomic<bool>>(false)) {}
    void cancel() const { m_flag->store(true, std::memory_order_relaxed); }
    bool cancelled() const { return m_flag->load(std::memory_order_relaxed); }

private:
    std::shared_ptr<std::atomic<bool>> m_flag;
};

/// Told what long work is doing: a stable step name, how much is done, and of how much (0: unknown).
/// Called on the working thread; a sink must be thread-safe and quick.
using ProgressSink = std::function<void(const std::string& step, std::int64_t done, std::int64_t total)>;

/// Runs independent tasks, possibly at the same time, and returns when all are done.
/// But for reading live, core starts no threads: callers that have a pool pass one in; `runInline` is the default.
using Executor = std::function<void(std::vector<std::function<void()>>)>;
inline void runInline(std::vector<std::function<void()>> tasks)
{
    for (auto& task : tasks)
        task();
}

} // namespace cofferdam::base
