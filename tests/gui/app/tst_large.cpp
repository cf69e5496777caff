#include "app/core_session.h"
#include "app/main_window.h"
#include "app/session_page.h"
#include "compare/choose_page.h"

#include <QElapsedTimer>
#include <QFile>
#include <QLineEdit>
#include <QDir>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QTreeView>

#include <algorithm>
#include <ctime>

using namespace cofferdam::gui;

/// A schema of many hundred tables in the window: reading, ticking, filtering and scrolling never hold up the event loop for long.
class TestLarge : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void staysLive();
};

namespace {

// What a person feels. Without optimisation everything takes several times as long: there only a freeze is found.
#ifdef NDEBUG
constexpr qint64 longestPause = 50;
constexpr qint64 firstRows = 1000;
#else
constexpr qint64 longestPause = 400;
constexpr qint64 firstRows = 8000;
#endif

qint64 clockTime(clockid_t clock)
{
    timespec now{};
    clock_gettime(clock, &now);
    return now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

/// The longest time for which the event loop did not come round.
struct Pause {
    qint64 processor = 0; ///< of this thread: what others do on the machine does not count, and this is what is asserted
    qint64 wall = 0;      ///< what a person feels on this machine now
};

class Watchdog : public QObject {
public:
    Watchdog()
    {
        connect(&m_timer, &QTimer::timeout, this, &Watchdog::look);
        m_timer.start(1);
        look();
        m_longest = {};
    }
    Pause take()
    {
        look();
        return std::exchange(m_longest, {});
    }

private:
    void look()
    {
        const Pause now{clockTime(CLOCK_THREAD_CPUTIME_ID), clockTime(CLOCK_MONOTONIC)};
        m_longest.processor = std::max(m_longest.processor, now.processor - m_last.processor);
        m_longest.wall = std::max(m_longest.wall, now.wall - m_last.wall);
        m_last = now;
    }

    QTimer m_timer;
    Pause m_last;
    Pause m_longest;
};

/// A line of /proc/self/status in MiB.
qint64 memoryOf(const char* line)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    for (const QByteArray& each : status.readAll().split('\n')) {
        if (each.startsWith(line))
            return each.simplified().split(' ').value(1).toLongLong() / 1024;
    }
    return -1;
}

} // namespace

void TestLarge::staysLive()
{
    const QString corpus = qEnvironmentVariable("COFFERDAM_CORPUS") + QStringLiteral("/gitlab/");
    QStringList files = QDir(corpus).entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
    if (files.size() < 2)
        QSKIP("the corpus has no pair of GitLab's");
    MainWindow window([] { return std::make_unique<CoreSession>(); });
    window.resize(1440, 900);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    Watchdog watchdog;
    std::vector<std::pair<QString, Pause>> pauses;
    const auto note = [&](const QString& what) { pauses.emplace_back(what, watchdog.take()); };
    note(QStringLiteral("the empty window"));
    QElapsedTimer clock;
    qint64 read = -1;
    qint64 rows = -1;
    qint64 work = 0; // of all threads
    SessionPage* page = window.openComparison(corpus + files[0], corpus + files[1]);
    clock.start();
    connect(page->session(), &Session::stateChanged, page, [&] {
        if (page->session()->state() == Session::State::Planning && read < 0)
            read = clock.elapsed();
        if (page->session()->state() == Session::State::Planning && work == 0)
            work = -clockTime(CLOCK_PROCESS_CPUTIME_ID);
    });
    QTest::qWait(100);
    note(QStringLiteral("opening the tab"));
    QTRY_VERIFY_WITH_TIMEOUT(page->choosePage()->tree()->model()->rowCount() > 0, 120000);
    rows = clock.elapsed();
    work += clockTime(CLOCK_PROCESS_CPUTIME_ID);
    QTRY_VERIFY_WITH_TIMEOUT(page->session()->state() == Session::State::Ready, 120000);
    QTest::qWait(300);
    const auto changes = page->session()->snapshot()->changes.size();
    QVERIFY(changes > 100);
    note(QStringLiteral("reading"));

    const int groups = page->choosePage()->tree()->model()->rowCount();
    QLineEdit* filter = page->choosePage()->filterEdit();
    for (const QChar key : QStringLiteral("kind:index project")) {
        QTest::keyClick(filter, key.toLatin1());
        QTest::qWait(30);
    }
    note(QStringLiteral("typing in the filter"));
    QVERIFY(page->choosePage()->tree()->model()->rowCount() < groups);
    for (int i = 0; i < 18; ++i) {
        QTest::keyClick(filter, Qt::Key_Backspace);
        QTest::qWait(30);
    }
    note(QStringLiteral("taking the filter back"));
    QCOMPARE(page->choosePage()->tree()->model()->rowCount(), groups);
    QTreeView* tree = page->choosePage()->tree();
    QScrollBar* bar = tree->verticalScrollBar();
    for (int i = 0; i <= 40; ++i) {
        bar->setValue(bar->maximum() * i / 40);
        QTest::qWait(5);
    }
    note(QStringLiteral("scrolling"));
    tree->expandAll();
    QTest::qWait(50);
    note(QStringLiteral("expanding all"));
    for (int i = 0; i <= 40; ++i) {
        bar->setValue(bar->maximum() * i / 40);
        QTest::qWait(5);
    }
    note(QStringLiteral("scrolling all"));
    for (int i = 0; i < 20; ++i) {
        QTest::keyClick(tree, Qt::Key_Down);
        QTest::qWait(5);
    }
    note(QStringLiteral("going down"));
    page->session()->tick({page->session()->snapshot()->changes.front().key}, false);
    QTRY_VERIFY_WITH_TIMEOUT(page->session()->state() == Session::State::Ready, 60000);
    QTest::qWait(200);
    note(QStringLiteral("ticking"));
    for (int round = 0; round < 2; ++round) {
        for (const auto stage : {Stage::Compare, Stage::Questions, Stage::Plan, Stage::Hazards, Stage::Choose}) {
            page->goTo(stage);
            QTest::qWait(50);
            note(QStringLiteral("%1 stage %2").arg(round == 0 ? QStringLiteral("first look at") : QStringLiteral("going to")).arg(static_cast<int>(stage) + 1));
        }
    }
    QStringList told;
    QStringList slow;
    for (const auto& [what, pause] : pauses) {
        told << QStringLiteral("%1 %2 (%3)").arg(what).arg(pause.processor).arg(pause.wall);
        if (pause.processor > longestPause)
            slow << told.back();
    }
    qInfo("%zu changes; read after %lld ms, first rows %lld ms later (%lld ms of processor time, all threads)", changes, static_cast<long long>(read),
          static_cast<long long>(rows - read), static_cast<long long>(work));
    qInfo("longest pauses in ms of processor time (wall): %s", qPrintable(told.join(QStringLiteral(", "))));
    qInfo("memory: %lld MiB now, %lld MiB at most", static_cast<long long>(memoryOf("VmRSS")), static_cast<long long>(memoryOf("VmHWM")));
    QVERIFY2(work <= firstRows, qPrintable(QString::number(work)));
    QVERIFY2(slow.isEmpty(), qPrintable(slow.join(QLatin1Char('\n'))));
    page->session()->undoStack()->setClean();
    QTemporaryDir folder;
    page->session()->save(folder.filePath(QStringLiteral("end.json")));
}

QTEST_MAIN(TestLarge)
#include "tst_large.moc"
