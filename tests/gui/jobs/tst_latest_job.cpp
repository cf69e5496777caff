#include "jobs/latest_job.h"

#include <QSignalSpy>
#include <QTest>

using namespace cofferdam;
using namespace cofferdam::gui;

class TestLatestJob : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void deliversOnItsOwnThread();
    void newestRequestWins();
    void cancelDeliversNothing();
    void deathOfTheReceiverDropsTheResult();
    void reportsProgress();
};

void TestLatestJob::deliversOnItsOwnThread()
{
    LatestJob job(QThreadPool::globalInstance());
    int result = 0;
    QThread* thread = nullptr;
    QThread* worker = nullptr;
    job.start(QStringLiteral("add"), [&worker](const base::CancelToken&, const base::ProgressSink&) {
        worker = QThread::currentThread();
        return 42;
    }, [&](int value) {
        result = value;
        thread = QThread::currentThread();
    });
    QVERIFY(job.isRunning());
    QTRY_COMPARE(result, 42);
    QCOMPARE(thread, QThread::currentThread());
    QVERIFY(worker != thread);
    QVERIFY(!job.isRunning());
}

void TestLatestJob::newestRequestWins()
{
    LatestJob job(QThreadPool::globalInstance());
    QList<int> results;
    const auto work = [](int value) {
        return [value](const base::CancelToken& cancel, const base::ProgressSink&) {
            for (int i = 0; i < 20 && !cancel.cancelled(); ++i)
                QThread::msleep(2);
            return value;
        };
    };
    for (int i = 1; i <= 5; ++i)
        job.start(QStringLiteral("count"), work(i), [&](int value) { results << value; });
    QTRY_COMPARE(results, QList<int>{5});
    QTest::qWait(60);
    QCOMPARE(results, QList<int>{5});
}

void TestLatestJob::cancelDeliversNothing()
{
    LatestJob job(QThreadPool::globalInstance());
    bool delivered = false;
    QSignalSpy idle(&job, &LatestJob::idle);
    job.start(QStringLiteral("wait"), [](const base::CancelToken& cancel, const base::ProgressSink&) {
        while (!cancel.cancelled())
            QThread::msleep(1);
        return 1;
    }, [&](int) { delivered = true; });
    QElapsedTimer timer;
    timer.start();
    job.cancel();
    QVERIFY(timer.elapsed() < 200);
    QCOMPARE(idle.count(), 1);
    QCOMPARE(idle.front().front().toBool(), true);
    QTest::qWait(50);
    QVERIFY(!delivered);
}

void TestLatestJob::deathOfTheReceiverDropsTheResult()
{
    bool delivered = false;
    {
        LatestJob job(QThreadPool::globalInstance());
        job.start(QStringLiteral("wait"), [](const base::CancelToken& cancel, const base::ProgressSink& progress) {
            while (!cancel.cancelled())
                QThread::msleep(1);
            progress("late", 1, 2);
            return 1;
        }, [&](int) { delivered = true; });
    }
    QTest::qWait(50);
    QVERIFY(!delivered);
}

void TestLatestJob::reportsProgress()
{
    LatestJob job(QThreadPool::globalInstance());
    QSignalSpy progressed(&job, &LatestJob::progressed);
    bool done = false;
    job.start(QStringLiteral("steps"), [](const base::CancelToken&, const base::ProgressSink& progress) {
        for (int i = 0; i < 5; ++i) {
            progress("step", i, 5);
            QThread::msleep(30);
        }
        return true;
    }, [&](bool value) { done = value; });
    QTRY_VERIFY(done);
    QVERIFY(progressed.count() >= 1);
    QVERIFY(progressed.count() < 5);
}

QTEST_MAIN(TestLatestJob)
#include "tst_latest_job.moc"
