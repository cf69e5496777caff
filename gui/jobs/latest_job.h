#pragma once
#include "base/cancel.h"

#include <QObject>
#include <QPointer>
#include <QThreadPool>

#include <functional>
#include <memory>

namespace cofferdam::gui {

/// Runs core work off the window's thread, one piece at a time as far as anybody can see: starting new work cancels what
/// runs, and only the newest result is delivered. The object lives on the application's thread, where results and signals
/// arrive; work that still runs when it dies is cancelled, and its result is dropped. (QFuture::then with a context that
/// dies aborts in Qt 6.4.)
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
        auto work_ = std::make_shared<Work>(std::move(work));
        auto deliver_ = std::make_shared<Deliver>(std::move(deliver));
        m_pool->start([self = QPointer<LatestJob>(this), anchor = m_anchor, mine, token = m_token, sink = makeSink(mine), work_, deliver_] {
            auto value = std::make_shared<std::invoke_result_t<Work, base::CancelToken, base::ProgressSink>>((*work_)(token, sink));
            // Whether the receiver still lives is asked only on the thread on which it may die.
            QMetaObject::invokeMethod(anchor, [self, mine, value, deliver_] {
                if (self && self->finish(mine))
                    (*deliver_)(std::move(*value));
            }, Qt::QueuedConnection);
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
    QObject* m_anchor = nullptr; ///< the application, which outlives every pool
    base::CancelToken m_token;
    int m_generation = 0;
    bool m_running = false;
};

} // namespace cofferdam::gui
