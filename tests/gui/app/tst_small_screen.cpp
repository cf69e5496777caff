#include "app/commands.h"
#include "app/command_palette.h"
#include "app/core_session.h"
#include "app/main_window.h"
#include "app/session_page.h"
#include "app/settings.h"
#include "app/shortcuts_dialog.h"
#include "app/start_page.h"
#include "compare/choose_page.h"
#include "connections/connections_dialog.h"
#include "connections/core_connections.h"
#include "connections/import_dialog.h"
#include "help/help_window.h"
#include "support/accessible_walk.h"
#include "support/memory_keychain.h"
#include "support/sample_session.h"

#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QFile>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QScreen>
#include <QTemporaryDir>
#include <QTableWidget>
#include <QTest>
#include <QTimer>
#include <QTreeView>

using namespace cofferdam;
using namespace cofferdam::gui;

/// The window and every dialog on a screen of 1280x720 at 200 %: 640x360 points. Everything fits on it or scrolls.
class TestSmallScreen : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void theWindowFits();
    void everyPageCanBeReached_data();
    void everyPageCanBeReached();
    void shortcuts();
    void help();
    void connections();
    void import();
    void about();
    void unsavedDecisions();
    void palettes();
    void panelsComeBackOntoTheScreen();
    void layoutIsReset();

private:
    void fits(QWidget& dialog, const QString& name);
    void whileOpen(const std::function<void()>& open, const QString& name);

    std::unique_ptr<QTemporaryDir> m_config;
    std::unique_ptr<MainWindow> m_window;
    SampleSession* m_session = nullptr;
    SessionPage* m_page = nullptr;
};

void TestSmallScreen::initTestCase()
{
    QCOMPARE(QGuiApplication::primaryScreen()->size(), QSize(640, 360));
    QCOMPARE(QGuiApplication::primaryScreen()->devicePixelRatio(), 2.0);
}

void TestSmallScreen::init()
{
    m_config = std::make_unique<QTemporaryDir>();
    qputenv("XDG_CONFIG_HOME", m_config->path().toUtf8());
    m_window = std::make_unique<MainWindow>([this] {
        auto session = std::make_unique<SampleSession>();
        m_session = session.get();
        return session;
    });
    m_window->resize(640, 360);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_page = m_window->openComparison(QStringLiteral("a"), QStringLiteral("b"));
    m_session->give(sampleSnapshot());
}

void TestSmallScreen::cleanup()
{
    m_session->undoStack()->setClean();
    m_window.reset();
}

void TestSmallScreen::fits(QWidget& dialog, const QString& name)
{
    QTest::qWait(30);
    const QRect room = dialog.screen()->availableGeometry();
    const auto words = [&](const QSize& size) { return QStringLiteral("%1 is %2x%3").arg(name).arg(size.width()).arg(size.height()).toUtf8(); };
    QVERIFY2(dialog.width() <= room.width() && dialog.height() <= room.height(), words(dialog.size()).constData());
    const QSize least = dialog.minimumSizeHint().expandedTo(dialog.minimumSize());
    QVERIFY2(least.width() <= room.width() && least.height() <= room.height(), words(least).constData());
    QCOMPARE(unnamedFocusable(&dialog).join(QLatin1Char(';')), QString());
    const QString folder = qEnvironmentVariable("COFFERDAM_PICTURES");
    if (!folder.isEmpty())
        QVERIFY(dialog.grab().save(QStringLiteral("%1/small-%2.png").arg(folder, name)));
}

/// Looks at a dialog that runs its own loop, and closes it.
void TestSmallScreen::whileOpen(const std::function<void()>& open, const QString& name)
{
    bool seen = false;
    QTimer::singleShot(50, this, [&] {
        QWidget* dialog = QApplication::activeModalWidget();
        QVERIFY(dialog);
        seen = true;
        fits(*dialog, name);
        dialog->close();
    });
    open();
    QVERIFY(seen);
}

void TestSmallScreen::theWindowFits()
{
    fits(*m_window, QStringLiteral("window"));
    QVERIFY(m_window->minimumSizeHint().width() <= 640);
    QVERIFY(m_window->minimumSizeHint().height() <= 360);
}

void TestSmallScreen::everyPageCanBeReached_data()
{
    QTest::addColumn<int>("stage");
    for (int i = 0; i < stageCount; ++i)
        QTest::newRow(qPrintable(QString::number(i + 1))) << i;
}

void TestSmallScreen::everyPageCanBeReached()
{
    QFETCH(int, stage);
    QTest::mouseClick(m_page->stageBar()->button(static_cast<Stage>(stage)), Qt::LeftButton);
    QCOMPARE(static_cast<int>(m_page->stage()), stage);
    // The stage bar stays whole beside a page that scrolls.
    QVERIFY(m_page->stageBar()->width() <= 640);
    fits(*m_window, QStringLiteral("stage-%1").arg(stage + 1));
}

void TestSmallScreen::shortcuts()
{
    ShortcutsDialog dialog(m_window->commands(), m_window.get());
    dialog.show();
    fits(dialog, QStringLiteral("shortcuts"));
    // There is something to set from the start, in a mirrored window too.
    m_window->setLayoutDirection(Qt::RightToLeft);
    ShortcutsDialog mirrored(m_window->commands(), m_window.get());
    mirrored.show();
    for (const ShortcutsDialog* each : {&dialog, &mirrored})
        QCOMPARE(each->findChild<QTableWidget*>()->selectedItems().size(), 2);
}

void TestSmallScreen::help()
{
    m_window->showHelp(QStringLiteral("drop-column-data-loss"));
    fits(*m_window->helpWindow(), QStringLiteral("help"));
    const HelpWindow* help = m_window->helpWindow();
    QVERIFY2(help->browser()->width() * 2 >= help->list()->width() * 3,
             qPrintable(QStringLiteral("%1 for the page beside %2 for the titles").arg(help->browser()->width()).arg(help->list()->width())));
}

void TestSmallScreen::connections()
{
    CoreConnections all(std::make_unique<MemoryKeychain>(std::make_shared<KeychainContent>()));
    ConnectionsDialog dialog(all, m_window.get());
    dialog.show();
    fits(dialog, QStringLiteral("connections"));
}

void TestSmallScreen::import()
{
    CoreConnections all(std::make_unique<MemoryKeychain>(std::make_shared<KeychainContent>()));
    ConnectionsDialog owner(all, m_window.get());
    const auto dialog = owner.importServices(QStringLiteral("/nowhere/pg_service.conf"));
    dialog->show();
    fits(*dialog, QStringLiteral("import"));
}

void TestSmallScreen::about()
{
    whileOpen([&] { m_window->commands().action(QStringLiteral("about"))->trigger(); }, QStringLiteral("about"));
}

void TestSmallScreen::unsavedDecisions()
{
    m_session->undoStack()->push(new QUndoCommand(QStringLiteral("a decision")));
    whileOpen([&] { m_window->commands().action(QStringLiteral("close"))->trigger(); }, QStringLiteral("unsaved"));
    // Closing the question closes nothing else.
    QCOMPARE(m_window->currentPage(), m_page);
}

void TestSmallScreen::palettes()
{
    const QRect room = m_window->rect();
    m_window->openCommandPalette();
    QVERIFY(room.contains(m_window->commandPalette()->geometry()));
    fits(*m_window, QStringLiteral("palette"));
    m_window->openFindPalette();
    QVERIFY(room.contains(m_window->commandPalette()->geometry()));
}

void TestSmallScreen::panelsComeBackOntoTheScreen()
{
    m_page->goTo(Stage::Choose);
    QTest::qWait(50);
    auto* dock = m_page->choosePage()->findChild<QDockWidget*>(QStringLiteral("inspector"));
    QVERIFY(dock);
    dock->setFloating(true);
    dock->setGeometry(5000, 4000, 300, 200);
    m_page->choosePage()->saveLayout();
    m_session->undoStack()->setClean();
    m_window->commands().action(QStringLiteral("close"))->trigger();
    m_page = m_window->openComparison(QStringLiteral("a"), QStringLiteral("b"));
    m_session->give(sampleSnapshot());
    QTest::qWait(100);
    dock = m_page->choosePage()->findChild<QDockWidget*>(QStringLiteral("inspector"));
    QVERIFY(dock->isFloating());
    const QRect room = QGuiApplication::primaryScreen()->availableGeometry();
    QVERIFY2(room.contains(dock->frameGeometry()), qPrintable(QStringLiteral("%1,%2").arg(dock->x()).arg(dock->y())));
}

void TestSmallScreen::layoutIsReset()
{
    m_page->goTo(Stage::Choose);
    QTest::qWait(50);
    auto* dock = m_page->choosePage()->findChild<QDockWidget*>(QStringLiteral("inspector"));
    dock->setFloating(true);
    m_page->choosePage()->togglePanel(QStringLiteral("differences"));
    m_window->commands().action(QStringLiteral("reset-layout"))->trigger();
    QTest::qWait(50);
    QVERIFY(!dock->isFloating());
    QVERIFY(dock->isVisible());
    QVERIFY(m_page->choosePage()->tree()->isVisible());
}

int main(int argc, char** argv)
{
    // A screen is given before the application begins.
    QTemporaryDir folder;
    QFile screen(folder.filePath(QStringLiteral("screen.json")));
    if (!screen.open(QIODevice::WriteOnly))
        return 1;
    screen.write(R"({"screens": [{"name": "small", "x": 0, "y": 0, "width": 640, "height": 360, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 2}]})");
    screen.close();
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + screen.fileName().toUtf8());
    QApplication application(argc, argv);
    TestSmallScreen test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_small_screen.moc"
