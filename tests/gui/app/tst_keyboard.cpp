#include "app/core_session.h"
#include "app/main_window.h"
#include "app/session_page.h"
#include "app/start_page.h"
#include "compare/choose_page.h"
#include "export/export_page.h"
#include "hazards/hazards_page.h"
#include "plan/moment_bar.h"
#include "plan/plan_page.h"
#include "questions/questions_page.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSlider>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace cofferdam::gui;

/// From the start page to the written files without a mouse: every key goes to whatever has the focus, and Tab leads there.
class TestKeyboard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fromTheStartPageToTheFiles();

private:
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString& text);
    void tabTo(const std::function<bool(const QWidget*)>& there, const char* what);
    void settle();

    std::unique_ptr<MainWindow> m_window;
    SessionPage* m_page = nullptr;
};

void TestKeyboard::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget* focus = QApplication::focusWidget();
    QTest::keyClick(focus ? focus : m_window.get(), key, modifiers);
    QCoreApplication::processEvents();
}

void TestKeyboard::type(const QString& text)
{
    QVERIFY(QApplication::focusWidget());
    QTest::keyClicks(QApplication::focusWidget(), text);
}

void TestKeyboard::tabTo(const std::function<bool(const QWidget*)>& there, const char* what)
{
    constexpr int most = 60;
    for (int i = 0; i < most; ++i) {
        if (const QWidget* focus = QApplication::focusWidget(); focus && there(focus))
            return;
        press(Qt::Key_Tab);
    }
    QFAIL(what);
}

void TestKeyboard::settle()
{
    QTRY_VERIFY_WITH_TIMEOUT(m_page->session()->state() == Session::State::Ready, 30000);
}

namespace {

auto isWidget(const QWidget* wanted)
{
    return [wanted](const QWidget* focus) { return focus == wanted; };
}

auto isButton(const QString& words)
{
    return [words](const QWidget* focus) {
        const auto* button = qobject_cast<const QPushButton*>(focus);
        return button && QString(button->text()).remove(QLatin1Char('&')).contains(words);
    };
}

} // namespace

void TestKeyboard::fromTheStartPageToTheFiles()
{
    const QString demo = qEnvironmentVariable("COFFERDAM_SOURCE_DIR") + QStringLiteral("/resources/demo/");
    QTemporaryDir out;
    m_window = std::make_unique<MainWindow>([] { return std::make_unique<CoreSession>(); });
    m_window->resize(1280, 720);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));

    tabTo(isWidget(m_window->startPage()->have()->findChild<QLineEdit*>()), "the baseline's field");
    type(demo + QStringLiteral("production.structure.sql"));
    tabTo(isWidget(m_window->startPage()->want()->findChild<QLineEdit*>()), "the target's field");
    type(demo + QStringLiteral("staging.schema.rb"));
    press(Qt::Key_Return);
    m_page = m_window->currentPage();
    QVERIFY(m_page);
    settle();

    // A difference is left out, and comes back.
    press(Qt::Key_2, Qt::ControlModifier);
    tabTo(isWidget(m_page->choosePage()->tree()), "the tree of differences");
    press(Qt::Key_Home);
    press(Qt::Key_Down);
    const int selected = m_page->session()->snapshot()->selected;
    press(Qt::Key_Space);
    settle();
    QTRY_VERIFY(m_page->session()->snapshot()->selected != selected);
    press(Qt::Key_Z, Qt::ControlModifier);
    settle();
    QTRY_COMPARE(m_page->session()->snapshot()->selected, selected);

    press(Qt::Key_3, Qt::ControlModifier);
    tabTo(isWidget(m_page->questionsPage()->list()), "the questions");
    press(Qt::Key_Home, Qt::ControlModifier);
    press(Qt::Key_R);
    settle();
    QTRY_COMPARE(m_page->session()->snapshot()->openQuestions, 1);
    tabTo(isWidget(m_page->questionsPage()->list()), "the questions again");
    press(Qt::Key_Down);
    tabTo([](const QWidget* focus) { return qobject_cast<const QLineEdit*>(focus) != nullptr; }, "the field of the value");
    type(QStringLiteral("'standard'"));
    press(Qt::Key_Return);
    settle();
    QTRY_COMPARE(m_page->session()->snapshot()->openQuestions, 0);

    const int open = m_page->session()->snapshot()->openHazards;
    press(Qt::Key_5, Qt::ControlModifier);
    tabTo([](const QWidget* focus) { return qobject_cast<const QLineEdit*>(focus) != nullptr; }, "the field of the reason");
    type(QStringLiteral("nobody uses it"));
    press(Qt::Key_Return);
    settle();
    QTRY_COMPARE(m_page->session()->snapshot()->openHazards, open - 1);

    press(Qt::Key_4, Qt::ControlModifier);
    tabTo(isWidget(m_page->planPage()->tree()), "the timeline");
    press(Qt::Key_Down);
    QSlider* slider = m_page->planPage()->momentBar()->slider();
    tabTo(isWidget(slider), "the slider");
    const int moment = slider->value();
    press(Qt::Key_Right);
    QCOMPARE(m_page->planPage()->momentBar()->moment(), moment + 1);

    press(Qt::Key_E, Qt::ControlModifier);
    tabTo([](const QWidget* focus) { return qobject_cast<const QLineEdit*>(focus) && focus->accessibleName() == QStringLiteral("Folder"); }, "the folder");
    press(Qt::Key_A, Qt::ControlModifier);
    type(out.path());
    // The files are made on a worker; until then the way goes past the button.
    const auto buttons = m_page->exportPage()->findChildren<QPushButton*>();
    const auto write = std::find_if(buttons.begin(), buttons.end(), isButton(QStringLiteral("Write")));
    QVERIFY(write != buttons.end());
    QTRY_VERIFY_WITH_TIMEOUT((*write)->isEnabled(), 20000);
    tabTo(isWidget(*write), "the button that writes");
    press(Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(out.filePath(QStringLiteral("plan.sql"))), 10000);
    QVERIFY(QFile::exists(out.filePath(QStringLiteral("review.md"))));
    m_page->session()->save(out.filePath(QStringLiteral("end.cofferdam.json")));
    m_window.reset();
}

QTEST_MAIN(TestKeyboard)
#include "tst_keyboard.moc"
