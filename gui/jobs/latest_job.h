#pragma once
#include "base/cancel.h"

#include <QElapsedTimer>
#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QThreadPool>
#include <QtConcurrent/QtConcurrentRun>

#include <functional>
#include <memory>

namespace cofferdam::gui {

/// Runs core work off the window's thread, one piece at a time as far as anybody can see: starting new work cancels what
/// runs, and only the newest result is delivered. Results and signals arrive on the thread of this object; work that is
/// still running when the object dies is cancelled and waited for by the pool, and its result is dropped.
class LatestJob : public QObject {
    Q_OBJECT

public:
    explicit LatestJob(QThreadPool* pool, QObject* parent = nullptr);
    ~LatestJob() override;

    bool isRunning() const { return m_running; }

    /// `work(token, sink)` runs on the pool; `deliver(result)` on this object's thread, unless newer work was started.
    template <typename Work, typename Deliver>
    void start(const QString& step, Work work, Deliver deliver)
    {
        const int mine = begin(step);
        const base::CancelToken token = m_token;
        auto sink = makeSink(mine);
        using Value = std::invoke_result_t<Work, base::CancelToken, base::ProgressSink>;
        auto value = std::make_shared<std::unique_ptr<Value>>();
        QtConcurrent::run(m_pool, [work = std::move(work), token, sink, value] {
            *value = std::make_unique<Value>(work(token, sink));
        }).then(this, [this, mine, value, deliver = std::move(deliver)] {
            if (!finish(mine))
                return;
            deliver(std::move(**value));
        });
    }

public Q_SLOTS:
    /// Returns at once; the work stops at its next check. Nothing is delivered.
    void cancel();

Q_SIGNALS:
    void started(const QString& step);
    /// Throttled to what an eye can follow. `total` 0: not known.
    void progressed(const QString& step, qint64 done, qint64 total);
    /// Nothing runs any more: delivered or cancelled.
    void idle(bool cancelled);

private:
    int begin(const QString& step);
    bool finish(int generation);
    base::ProgressSink makeSink(int generation);

    QThreadPool* m_pool = nullptr;
    base::CancelToken m_token;
    int m_generation = 0;
    bool m_running = false;
};

} // namespace cofferdam::gui
