#include "app/core_session.h"
#include "app/main_window.h"
#include "app/recovery.h"
#include "app/session_page.h"

#include <QProcess>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <cstdio>

using namespace cofferdam::gui;

namespace {

const QString statement = QStringLiteral("ALTER TABLE public.orders ADD COLUMN gift_note text");

QString demoFile()
{
    return qEnvironmentVariable("COFFERDAM_SOURCE_DIR") + QStringLiteral("/resources/demo/production.structure.sql");
}

/// The program that is killed: it drafts a change, says so, and goes on as if nothing were to come.
int draftAndWait(int argc, char** argv)
{
    QApplication application(argc, argv);
    MainWindow window([] { return std::make_unique<CoreSession>(); });
    window.show();
    SessionPage* page = window.openComparison(demoFile(), demoFile());
    QObject::connect(page->session(), &Session::snapshotChanged, &window, [page] {
        if (page->session()->drafts().isEmpty()) {
            page->session()->draft({statement}, QStringLiteral("gift_note"));
            return;
        }
        std::puts("drafted");
        std::fflush(stdout);
    });
    return QApplication::exec();
}

} // namespace

/// kill -9 in the middle of a draft: the next start has the work.
class TestKill : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theDraftIsThereAgain()
    {
        QProcess program;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("COFFERDAM_KILLED"), QStringLiteral("1"));
        program.setProcessEnvironment(environment);
        program.start(QCoreApplication::applicationFilePath(), {});
        QByteArray said;
        QTRY_VERIFY_WITH_TIMEOUT((said += program.readAllStandardOutput()).contains("drafted"), 60000);
        QTest::qWait(2000);
        QVERIFY(program.state() == QProcess::Running);
        QCOMPARE(::kill(static_cast<pid_t>(program.processId()), SIGKILL), 0);
        QVERIFY(program.waitForFinished(10000));
        QCOMPARE(program.exitStatus(), QProcess::CrashExit);
        QCOMPARE(Recovery::leftBehind().size(), 1);

        MainWindow window([] { return std::make_unique<CoreSession>(); });
        window.show();
        window.offerRecovery();
        QPushButton* restore = nullptr;
        for (QPushButton* button : window.findChildren<QPushButton*>()) {
            if (button->text() == QLatin1String("Restore"))
                restore = button;
        }
        QVERIFY(restore);
        const QString left = Recovery::leftBehind().front();
        restore->click();
        // The file of the dead program is gone, and the work is on the disk again already.
        QVERIFY(!QFile::exists(left));
        QVERIFY(!QDir(Recovery::folder()).entryList({QStringLiteral("*.json")}, QDir::Files).isEmpty());
        SessionPage* page = window.currentPage();
        QVERIFY(page);
        QTRY_VERIFY_WITH_TIMEOUT(page->session()->state() == Session::State::Ready, 60000);
        QCOMPARE(page->session()->drafts(), QStringList{statement});
        QVERIFY(page->session()->isModified());
        QCOMPARE(page->session()->baselineAddress(), demoFile());
        QCOMPARE(page->session()->save(m_place.filePath(QStringLiteral("end.json"))), QString());
    }

public:
    QTemporaryDir m_place;
};

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsSet("COFFERDAM_KILLED"))
        return draftAndWait(argc, argv);
    TestKill test;
    // Both programs keep what they recover in a place of the test's own.
    qputenv("XDG_DATA_HOME", test.m_place.path().toLocal8Bit());
    qputenv("XDG_CONFIG_HOME", test.m_place.path().toLocal8Bit());
    QApplication application(argc, argv);
    return QTest::qExec(&test, argc, argv);
}

#include "tst_kill.moc"
