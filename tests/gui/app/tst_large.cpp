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

using namespace cofferdam::gui;

/// A schema of many hundred tables in the window: reading, ticking, filtering and scrolling never hold up the event loop for long.
class TestLarge : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void staysLive();
};

namespace {

/// Notices how long the event loop did not come round.
class Watchdog : public QObject {
public:
    Watchdog()
    {
        connect(&m_timer, &QTimer::timeout, this, [this] {
            m_longest = std::max(m_longest, m_clock.restart());
        });
        m_timer.start(1);
        m_clock.start();
    }
    qint64 take()
    {
        m_longest = std::max(m_longest, m_clock.restart());
        return std::exchange(m_longest, 0);
    }

private:
    QTimer m_timer;
    QElapsedTimer m_clock;
    qint64 m_longest = 0;
};

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
    QElapsedTimer whole;
    whole.start();
    SessionPage* page = window.openComparison(corpus + files[0], corpus + files[1]);
    QTRY_VERIFY_WITH_TIMEOUT(page->session()->state() == Session::State::Ready, 120000);
    const auto changes = page->session()->snapshot()->changes.size();
    QVERIFY(changes > 100);
    QTest::qWait(300);
    const qint64 reading = watchdog.take();

    QLineEdit* filter = page->choosePage()->filterEdit();
    qint64 typing = 0;
    for (const QChar key : QStringLiteral("kind:index project")) {
        QTest::keyClick(filter, key.toLatin1());
        QTest::qWait(5);
        typing = std::max(typing, watchdog.take());
    }
    filter->clear();
    QTest::qWait(100);
    watchdog.take();
    QScrollBar* bar = page->choosePage()->tree()->verticalScrollBar();
    for (int i = 0; i <= 20; ++i) {
        bar->setValue(bar->maximum() * i / 20);
        QTest::qWait(5);
    }
    const qint64 scrolling = watchdog.take();
    page->session()->tick({page->session()->snapshot()->changes.front().key}, false);
    QTRY_VERIFY_WITH_TIMEOUT(page->session()->state() == Session::State::Ready, 60000);
    QTest::qWait(200);
    const qint64 ticking = watchdog.take();
    for (const auto stage : {Stage::Compare, Stage::Questions, Stage::Plan, Stage::Hazards, Stage::Choose}) {
        page->goTo(stage);
        QTest::qWait(20);
        qInfo("stage %d: %lld ms", static_cast<int>(stage), static_cast<long long>(watchdog.take()));
    }
    QFile status(QStringLiteral("/proc/self/status"));
    QByteArray memory;
    if (status.open(QIODevice::ReadOnly)) {
        for (const QByteArray& line : status.readAll().split('\n')) {
            if (line.startsWith("VmHWM"))
                memory = line.simplified();
        }
    }
    qInfo("%zu changes, ready after %lld ms; longest pauses: reading %lld, typing %lld, scrolling %lld, ticking %lld ms; %s", changes,
          static_cast<long long>(whole.elapsed()), static_cast<long long>(reading), static_cast<long long>(typing),
          static_cast<long long>(scrolling), static_cast<long long>(ticking), memory.constData());
    // Debug builds on a shared machine: a freeze is what this finds, not a slow frame.
    constexpr qint64 freeze = 1500;
    QVERIFY(std::max({reading, typing, scrolling, ticking}) < freeze);
    page->session()->undoStack()->setClean();
    QTemporaryDir folder;
    page->session()->save(folder.filePath(QStringLiteral("end.json")));
}

QTEST_MAIN(TestLarge)
#include "tst_large.moc"
