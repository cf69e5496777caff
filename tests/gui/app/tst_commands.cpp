#include "app/command_palette.h"
#include "app/commands.h"
#include "app/main_window.h"
#include "app/session_page.h"
#include "app/settings.h"
#include "app/shortcuts_dialog.h"
#include "support/accessible_walk.h"
#include "support/sample_session.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>
#include <QTest>
#include <QTreeView>

using namespace cofferdam::gui;

/// The palette and the keys, driven by keyboard.
class TestCommands : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everyCommandHasWordsAndAName();
    void defaultsDoNotCollide();
    void paletteRunsWhatIsTyped();
    void paletteGoesToObjects();
    void paletteLeavesWithEscape();
    void paletteModelIsSound();
    void keysCanBeBound();
    void everyPromisedKeyIsThere_data();
    void everyPromisedKeyIsThere();
    void singleKeysBelongToTheirList();
    void findsEverywhere();

private:
    std::unique_ptr<MainWindow> m_window;
    SampleSession* m_session = nullptr;
    SessionPage* m_page = nullptr;
};

void TestCommands::init()
{
    m_window = std::make_unique<MainWindow>([this] {
        auto session = std::make_unique<SampleSession>();
        m_session = session.get();
        return session;
    });
    m_window->resize(1280, 720);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_page = m_window->openComparison(QStringLiteral("a"), QStringLiteral("b"));
    m_session->give(sampleSnapshot());
    m_session->calls.clear();
}

void TestCommands::cleanup()
{
    m_window->commands().resetAll();
    m_window.reset();
}

void TestCommands::everyCommandHasWordsAndAName()
{
    QStringList ids;
    for (const Commands::Command& command : m_window->commands().all()) {
        QVERIFY(!command.id.isEmpty());
        QVERIFY2(!Commands::wordsOf(command.action).isEmpty(), qPrintable(command.id));
        QVERIFY2(!ids.contains(command.id), qPrintable(command.id));
        ids << command.id;
    }
    QVERIFY(ids.contains(QStringLiteral("palette")));
}

void TestCommands::defaultsDoNotCollide()
{
    QStringList keys;
    for (const Commands::Command& command : m_window->commands().all()) {
        for (const QKeySequence& key : command.defaults) {
            QVERIFY2(!keys.contains(key.toString()), qPrintable(command.id + QLatin1Char(' ') + key.toString()));
            keys << key.toString();
        }
    }
}

void TestCommands::paletteRunsWhatIsTyped()
{
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    CommandPalette* palette = m_window->commandPalette();
    QVERIFY(palette->isVisible());
    QVERIFY(palette->edit()->hasFocus());
    QCOMPARE(unnamedFocusable(m_window.get()).join(QLatin1Char(';')), QString());
    QTest::keyClicks(palette->edit(), QStringLiteral("sides sw"));
    QCOMPARE(palette->list()->model()->rowCount(), 1);
    QTest::keyClick(palette->edit(), Qt::Key_Return);
    QVERIFY(!palette->isVisible());
    QCOMPARE(m_session->calls, QStringList{QStringLiteral("swap")});
}

void TestCommands::paletteGoesToObjects()
{
    m_page->goTo(Stage::Plan);
    QTest::keyClick(m_window.get(), Qt::Key_G, Qt::ControlModifier);
    CommandPalette* palette = m_window->commandPalette();
    QCOMPARE(palette->list()->model()->rowCount(), static_cast<int>(sampleSnapshot()->changes.size()));
    QTest::keyClicks(palette->edit(), QStringLiteral("legacy"));
    QTest::keyClick(palette->edit(), Qt::Key_Return);
    QCOMPARE(m_page->stage(), Stage::Choose);
}

void TestCommands::paletteLeavesWithEscape()
{
    m_window->openCommandPalette();
    CommandPalette* palette = m_window->commandPalette();
    QTest::keyClicks(palette->edit(), QStringLiteral("no such thing at all"));
    QCOMPARE(palette->list()->model()->rowCount(), 0);
    QTest::keyClick(palette->edit(), Qt::Key_Return);
    QVERIFY(palette->isVisible());
    QTest::keyClick(palette->edit(), Qt::Key_Escape);
    QVERIFY(!palette->isVisible());
    QCOMPARE(m_session->calls, QStringList());
}

void TestCommands::paletteModelIsSound()
{
    PaletteModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setEntries({{QStringLiteral("Go to object"), QStringLiteral("Ctrl+G"), {}, true, [] {}},
                      {QStringLiteral("Export"), {}, {}, false, [] {}},
                      {QStringLiteral("Object of export"), {}, {}, true, [] {}}});
    model.setFilter(QStringLiteral("object"));
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.entryAt(0)->text, QStringLiteral("Object of export"));
    model.setFilter(QStringLiteral("exp"));
    QCOMPARE(model.entryAt(0)->text, QStringLiteral("Export"));
    QVERIFY(!(model.flags(model.index(0, 0)) & Qt::ItemIsEnabled));
    model.setFilter(QStringLiteral("ctrl+g"));
    QCOMPARE(model.rowCount(), 1);
    QVERIFY(!model.entryAt(1));
}

void TestCommands::keysCanBeBound()
{
    ShortcutsDialog dialog(m_window->commands(), m_window.get());
    dialog.show();
    QCOMPARE(unnamedFocusable(&dialog).join(QLatin1Char(';')), QString());
    dialog.selectCommand(QStringLiteral("swap"));
    const auto button = [&](const QString& text) -> QPushButton* {
        for (QPushButton* each : dialog.findChildren<QPushButton*>()) {
            if (QString(each->text()).remove(QLatin1Char('&')) == text)
                return each;
        }
        return nullptr;
    };
    // Keys of another command are refused.
    dialog.keyEdit()->setKeySequence(QKeySequence(Qt::Key_F5));
    QVERIFY(!button(QStringLiteral("Set"))->isEnabled());
    dialog.keyEdit()->setKeySequence(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F9));
    QTest::mouseClick(button(QStringLiteral("Set")), Qt::LeftButton);
    QAction* swap = m_window->commands().action(QStringLiteral("swap"));
    QCOMPARE(swap->shortcut(), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F9));
    // Another window has the same keys: they are kept.
    MainWindow other([] { return std::make_unique<SampleSession>(); });
    QCOMPARE(other.commands().action(QStringLiteral("swap"))->shortcut(), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F9));
    dialog.selectCommand(QStringLiteral("swap"));
    QTest::mouseClick(button(QStringLiteral("Back to the default")), Qt::LeftButton);
    QCOMPARE(swap->shortcut(), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_S));
    QVERIFY(!settings::shortcut(QStringLiteral("swap")));
}

void TestCommands::everyPromisedKeyIsThere_data()
{
    QTest::addColumn<QString>("keys");
    for (const char* keys : {"Ctrl+N", "Ctrl+O", "Ctrl+S", "F5", "Ctrl+1", "Ctrl+6", "Ctrl+K", "Ctrl+F", "Ctrl+Shift+F", "F7", "Shift+F7", "Alt+Down", "Alt+Up",
                             "F8", "Shift+F8", "Space", "V", "R", "D", "L", "Ctrl+Z", "Ctrl+Shift+Z", "Ctrl+G", "Ctrl+Alt+S", "Ctrl+E", "F6", "Shift+F6",
                             "Esc", "F1", "Ctrl+Shift+C"})
        QTest::newRow(keys) << QString::fromLatin1(keys);
}

void TestCommands::everyPromisedKeyIsThere()
{
    QFETCH(QString, keys);
    const QString owner = m_window->commands().ownerOf({QKeySequence(keys)}, {});
    QVERIFY(!owner.isEmpty());
    // Listed, and can be bound to something else.
    ShortcutsDialog dialog(m_window->commands(), m_window.get());
    dialog.selectCommand(owner);
    auto* table = dialog.findChild<QTableWidget*>();
    QVERIFY(table->item(table->currentRow(), 1)->text().contains(QKeySequence(keys).toString(QKeySequence::NativeText)));
    QVERIFY(dialog.keyEdit()->isEnabled());
}

void TestCommands::singleKeysBelongToTheirList()
{
    // Another letter for the same, in the list and nowhere else.
    m_window->commands().bind(QStringLiteral("answer-renamed"), {QKeySequence(Qt::Key_Y)});
    m_page->goTo(Stage::Questions);
    auto* list = m_page->findChild<QTableView*>();
    for (QTableView* each : m_page->findChildren<QTableView*>()) {
        if (each->isVisible())
            list = each;
    }
    list->setFocus();
    list->setCurrentIndex(list->model()->index(0, 0));
    QTest::keyClick(list, Qt::Key_R);
    QCOMPARE(m_session->calls, QStringList());
    QTest::keyClick(list, Qt::Key_Y);
    QCOMPARE(m_session->calls.size(), 1);
    list->setCurrentIndex(list->model()->index(1, 0));
    QLineEdit* value = nullptr;
    for (QLineEdit* each : m_page->findChildren<QLineEdit*>()) {
        if (each->isVisible())
            value = each;
    }
    QVERIFY(value);
    value->setFocus();
    value->clear();
    QTest::keyClicks(value, QStringLiteral("y v"));
    QCOMPARE(value->text(), QStringLiteral("y v"));
    QCOMPARE(m_session->calls.size(), 1);
}

void TestCommands::findsEverywhere()
{
    m_page->goTo(Stage::Compare);
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    CommandPalette* palette = m_window->commandPalette();
    QVERIFY(palette->isVisible());
    const auto find = [&](const QString& words) {
        palette->edit()->setText(words);
        QStringList found;
        for (int row = 0; row < palette->list()->model()->rowCount(); ++row)
            found << palette->list()->model()->index(row, 0).data().toString();
        return found.join(QLatin1Char('\n'));
    };
    const ComparisonSnapshot view = m_session->snapshot();
    QVERIFY(find(view->hazards.front().sentence.left(20)).contains(view->hazards.front().sentence));
    QVERIFY(find(view->questions.front().sentence.left(20)).contains(view->questions.front().sentence));
    const StepRow& step = view->phases[1].steps.front();
    QVERIFY(find(step.title).contains(step.title));
    QCOMPARE(find(QStringLiteral("no such word anywhere")), QString());
    find(view->changes.front().object);
    QTest::keyClick(palette->edit(), Qt::Key_Return);
    QCOMPARE(m_page->stage(), Stage::Choose);
}

QTEST_MAIN(TestCommands)
#include "tst_commands.moc"
