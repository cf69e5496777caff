#include "app/commands.h"
#include "app/core_session.h"
#include "app/main_window.h"
#include "app/session_page.h"
#include "compare/overview_page.h"
#include "support/postgres.h"

#include <QAction>
#include <QCheckBox>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace cofferdam;
using namespace cofferdam::gui;

/// "Let a scratch server print the texts of files" in the window: `--canonical scratch` by a tick.
class TestServerTexts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void spellingIsNoDifference();
    void cancellingKeepsWhatIsShown();
    void theSessionRemembers();
    void isOfferedWhereItCanBe();

private:
    QString file(const QString& name, const QByteArray& sql) const;
    bool settle() const { return QTest::qWaitFor([this] { return m_page->session()->state() == Session::State::Ready; }, 60000); }
    QCheckBox* box() const;

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<MainWindow> m_window;
    SessionPage* m_page = nullptr;
};

namespace {

// Only a server knows how a date is written.
const char* const written = "CREATE TABLE t (a date, CONSTRAINT c CHECK (a > date '2020-1-1'));";
const char* const printed = "CREATE TABLE t (a date, CONSTRAINT c CHECK ((a > '2020-01-01'::date)));";

} // namespace

void TestServerTexts::init()
{
    COFFERDAM_NEEDS_POSTGRES();
    m_dir = std::make_unique<QTemporaryDir>();
    qputenv("XDG_CONFIG_HOME", m_dir->path().toUtf8());
    m_window = std::make_unique<MainWindow>([] { return std::make_unique<CoreSession>(); });
    m_window->resize(1280, 720);
    m_window->show();
    m_page = m_window->openComparison(file(QStringLiteral("a.sql"), written), file(QStringLiteral("b.sql"), printed));
    QVERIFY(settle());
    m_page->goTo(Stage::Compare);
    QTRY_VERIFY(box()->isEnabled());
}

void TestServerTexts::cleanup()
{
    if (m_page && m_window) {
        m_page->session()->save(m_dir->filePath(QStringLiteral("end.cofferdam.json")));
        m_window.reset();
    }
}

QString TestServerTexts::file(const QString& name, const QByteArray& sql) const
{
    QFile out(m_dir->filePath(name));
    if (!out.open(QIODevice::WriteOnly) || out.write(sql) != sql.size())
        return {};
    return out.fileName();
}

QCheckBox* TestServerTexts::box() const
{
    return m_page->findChild<OverviewPage*>()->findChild<QCheckBox*>();
}

void TestServerTexts::spellingIsNoDifference()
{
    QCOMPARE(m_page->session()->snapshot()->changes.size(), std::size_t(1));
    QTest::mouseClick(box(), Qt::LeftButton, {}, QPoint(8, box()->height() / 2));
    QVERIFY(m_page->session()->serverTexts());
    QVERIFY(settle());
    QCOMPARE(m_page->session()->snapshot()->changes.size(), std::size_t(0));
    QVERIFY(m_window->commands().action(QStringLiteral("server-texts"))->isChecked());
    QVERIFY(m_page->session()->compareCommand().endsWith(QStringLiteral(" --canonical scratch")));
    QVERIFY(m_page->session()->command({}, {}).contains(QStringLiteral(" --canonical scratch")));
    m_window->commands().action(QStringLiteral("server-texts"))->trigger();
    QVERIFY(settle());
    QVERIFY(!box()->isChecked());
    QCOMPARE(m_page->session()->snapshot()->changes.size(), std::size_t(1));
}

void TestServerTexts::cancellingKeepsWhatIsShown()
{
    m_page->session()->setServerTexts(true);
    QCOMPARE(m_page->session()->state(), Session::State::Reading);
    m_page->session()->cancel();
    QCOMPARE(m_page->session()->state(), Session::State::Ready);
    QVERIFY(!m_page->session()->serverTexts());
    QVERIFY(!box()->isChecked());
    QCOMPARE(m_page->session()->snapshot()->changes.size(), std::size_t(1));
    // Decisions go on from there.
    m_page->session()->tick({m_page->session()->snapshot()->changes.front().key}, false);
    QVERIFY(settle());
}

void TestServerTexts::theSessionRemembers()
{
    m_page->session()->setServerTexts(true);
    QVERIFY(settle());
    QVERIFY(m_page->session()->isModified());
    const QString name = m_dir->filePath(QStringLiteral("kept.cofferdam.json"));
    QCOMPARE(m_page->session()->save(name), QString());
    SessionPage* again = m_window->openSessionFile(name);
    QVERIFY(again);
    QVERIFY(again->session()->serverTexts());
    QTRY_VERIFY_WITH_TIMEOUT(again->session()->state() == Session::State::Ready, 60000);
    QCOMPARE(again->session()->snapshot()->changes.size(), std::size_t(0));
}

void TestServerTexts::isOfferedWhereItCanBe()
{
    m_page->session()->open(QStringLiteral("empty:"), QStringLiteral("empty:"));
    QVERIFY(settle());
    QVERIFY(!m_page->session()->serverTextsObstacle().isEmpty());
    QVERIFY(!box()->isEnabled());
    QVERIFY(box()->accessibleDescription() == m_page->session()->serverTextsObstacle());
    QVERIFY(!m_window->commands().action(QStringLiteral("server-texts"))->isEnabled());
    QCOMPARE(m_window->commands().action(QStringLiteral("server-texts"))->toolTip(), m_page->session()->serverTextsObstacle());
}

QTEST_MAIN(TestServerTexts)
#include "tst_server_texts.moc"
