#include "app/commands.h"
#include "app/core_session.h"
#include "app/main_window.h"
#include "app/session_page.h"
#include "compare/choose_page.h"
#include "compare/inspector.h"
#include "compare/overview_page.h"
#include "support/postgres.h"

#include <QAction>
#include <QCheckBox>
#include <QFile>
#include <QTemporaryDir>
#include <QLabel>
#include <QTest>
#include <QTextBlock>
#include <QUrl>

using namespace cofferdam;
using namespace cofferdam::gui;

/// "Let a scratch server print the texts of files" in the window: `--canonical scratch` by a tick.
class TestServerTexts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void spellingIsNoDifference();
    void anUnprovenSpellingHasThreeWaysOut();
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

// Only a server knows that the cast says nothing.
const char* const written = "CREATE TABLE t (a text, b text); CREATE VIEW v AS WITH r AS (SELECT a, b FROM t UNION SELECT b, a FROM t) SELECT 1 AS one FROM r WHERE r.a = r.b;";
const char* const printed = "CREATE TABLE t (a text, b text); CREATE VIEW v AS WITH r AS (SELECT a, b FROM t UNION SELECT b, a FROM t) SELECT 1 AS one FROM r WHERE (r.a)::text = r.b;";

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

void TestServerTexts::anUnprovenSpellingHasThreeWaysOut()
{
    m_page->goTo(Stage::Choose);
    const auto first = [this]() -> const ChangeRow& { return m_page->session()->snapshot()->changes.front(); };
    QCOMPARE(first().mark, Mark::Unproven);
    QVERIFY(first().tick == TickState::Off);
    QVERIFY(m_page->session()->snapshot()->hazards.empty());
    m_page->choosePage()->selectChange(first().key);
    auto* inspector = m_page->choosePage()->findChild<Inspector*>();
    const auto ways = [inspector] {
        QStringList out;
        for (QTextBlock block = inspector->document()->begin(); block.isValid(); block = block.next()) {
            for (auto part = block.begin(); !part.atEnd(); ++part) {
                const QString scheme = QUrl(part.fragment().charFormat().anchorHref()).scheme();
                if (!scheme.isEmpty())
                    out << scheme;
            }
        }
        return out;
    };
    const auto follow = [&](const QString& scheme) {
        for (QTextBlock block = inspector->document()->begin(); block.isValid(); block = block.next()) {
            for (auto part = block.begin(); !part.atEnd(); ++part) {
                const QUrl address(part.fragment().charFormat().anchorHref());
                if (address.scheme() == scheme) {
                    Q_EMIT inspector->anchorClicked(address);
                    return;
                }
            }
        }
    };
    QCOMPARE(ways(), (QStringList{QStringLiteral("server"), QStringLiteral("equal"), QStringLiteral("tick")}));
    // Counted apart, and all adds up.
    QLabel* counts = nullptr;
    for (QLabel* label : m_page->choosePage()->findChildren<QLabel*>()) {
        if (label->text().contains(QStringLiteral("is:unproven")))
            counts = label;
    }
    QVERIFY(counts);
    QVERIFY2(counts->text().contains(QStringLiteral("1 shown + 0 hidden by the filter + 0 ignored + 0 not modelled = 1 in all")), qPrintable(counts->text()));

    follow(QStringLiteral("equal"));
    QVERIFY(settle());
    QVERIFY(first().takenAsEqual);
    QVERIFY(m_page->session()->undoStack()->undoText().contains(QStringLiteral("as equal")));
    QVERIFY(!ways().contains(QStringLiteral("equal")));
    follow(QStringLiteral("tick"));
    QVERIFY(settle());
    QVERIFY(first().tick == TickState::On && !first().takenAsEqual);
    const auto& phases = m_page->session()->snapshot()->phases;
    QVERIFY(std::any_of(phases.begin(), phases.end(), [](const PhaseRow& phase) { return !phase.steps.empty(); }));
    m_page->session()->undoStack()->undo();
    QVERIFY(settle());
    follow(QStringLiteral("server"));
    QVERIFY(settle());
    QVERIFY(m_page->session()->snapshot()->changes.empty());
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
