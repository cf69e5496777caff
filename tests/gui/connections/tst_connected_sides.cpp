#include "app/core_session.h"
#include "app/main_window.h"
#include "app/session_page.h"
#include "app/settings.h"
#include "app/start_page.h"
#include "compare/ignore_panel.h"
#include "compare/overview_page.h"
#include "connections/address_side.h"
#include "connections/core_connections.h"
#include "export/export_page.h"
#include "support/accessible_walk.h"
#include "support/memory_keychain.h"
#include "support/paths.h"
#include "support/postgres.h"
#include "widgets/pieces.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDir>
#include <QDirIterator>
#include <QDropEvent>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace cofferdam;
using namespace cofferdam::gui;

/// Saved connections as sides of a comparison, in the real window.
class TestConnectedSides : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void twoConnectionsAreCompared();
    void productionAgainstStagingInThreeClicks();
    void aDoubleClickIsOneClick();
    void anExportIsRefusedWhenASideMoved();
    void whatCannotBeCheckedIsSaid();
    void leavingOutIsOffered();
    void noSecretIsLeftBehind();
    void oneLostSideCostsNothingOfTheOther();
    void aLostRefreshKeepsWhatIsShown();
    void silentServerIsLetGoAtOnce();
    void passwordIsAskedFor();
    void sidesAreDragged();
    void startPageTakesDrops();
    void aPlanSaysWhetherItsBaselineMoved();
    void thePasswordOfAPlansBaselineIsFound();

private:
    void saveConnections(const std::vector<sources::SavedConnection>& connections);
    QString writeSchema(const QString& name, const QByteArray& sql) const;
    bool waitFor(Session& session, Session::State state) const { return QTest::qWaitFor([&] { return session.state() == state; }, 20000); }
    void picture(const QString& name);

    std::unique_ptr<QTemporaryDir> m_dir;
    std::shared_ptr<KeychainContent> m_keychain;
    std::unique_ptr<CoreConnections> m_connections;
    std::unique_ptr<MainWindow> m_window;
};

namespace {

sources::SavedConnection connectionTo(const std::string& name, sources::Environment environment, const std::string& string,
                                      sources::PasswordFrom from = sources::PasswordFrom::Libpq)
{
    return {name, environment, sources::parseConnection(string)->parameters, from};
}

void drop(QWidget* on, const QString& address, int side = -1, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    const std::unique_ptr<QMimeData> data(mimeOf(address, side));
    QDragEnterEvent enter(QPoint(2, 2), Qt::MoveAction | Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(on, &enter);
    if (!enter.isAccepted())
        return;
    QDropEvent event(QPointF(2, 2), Qt::MoveAction | Qt::CopyAction, data.get(), Qt::LeftButton, modifiers);
    QCoreApplication::sendEvent(on, &event);
}

} // namespace

void TestConnectedSides::init()
{
    COFFERDAM_NEEDS_POSTGRES();
    // The settings find their folder once in a program.
    if (!m_dir) {
        m_dir = std::make_unique<QTemporaryDir>();
        qputenv("XDG_CONFIG_HOME", m_dir->filePath("config").toUtf8());
        qputenv("XDG_DATA_HOME", m_dir->filePath("data").toUtf8());
    }
    m_keychain = std::make_shared<KeychainContent>();
    m_connections = std::make_unique<CoreConnections>(std::make_unique<MemoryKeychain>(m_keychain));
    m_window = std::make_unique<MainWindow>([this] { return std::make_unique<CoreSession>(m_connections.get()); }, m_connections.get());
    m_window->resize(1280, 720);
    m_window->show();
}

void TestConnectedSides::cleanup()
{
    m_window.reset();
    m_connections.reset();
}

void TestConnectedSides::saveConnections(const std::vector<sources::SavedConnection>& connections)
{
    QCOMPARE(m_connections->save(connections), QString());
}

QString TestConnectedSides::writeSchema(const QString& name, const QByteArray& sql) const
{
    QFile file(m_dir->filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(sql) != sql.size())
        QTest::qFail("the schema cannot be written", __FILE__, __LINE__);
    return file.fileName();
}

void TestConnectedSides::picture(const QString& name)
{
    const QString folder = qEnvironmentVariable("COFFERDAM_PICTURES");
    if (folder.isEmpty())
        return;
    QTest::qWait(300);
    m_window->grab().save(folder + QLatin1Char('/') + name + QStringLiteral(".png"));
}

void TestConnectedSides::twoConnectionsAreCompared()
{
    test::Database production;
    test::Database staging;
    COFFERDAM_VERIFY(production.load("CREATE TABLE orders (id int);"));
    COFFERDAM_VERIFY(staging.load("CREATE TABLE orders (id int, total numeric);"));
    saveConnections({connectionTo("production", sources::Environment::Production, production.connectionString()),
                     connectionTo("shop", sources::Environment::Staging, staging.connectionString())});
    StartPage* start = m_window->startPage();
    QCOMPARE(start->connectionList()->model()->rowCount(), 2);
    QCOMPARE(unnamedFocusable(start), QStringList());
    // Three actions: one row, the other row, Compare.
    Q_EMIT start->connectionList()->activated(start->connectionList()->model()->index(0, 0));
    Q_EMIT start->connectionList()->activated(start->connectionList()->model()->index(1, 0));
    QCOMPARE(start->have()->address(), QString("connection:production"));
    QVERIFY(start->have()->badge()->environment() == Environment::Production);
    picture("start");
    start->compareButton()->click();
    SessionPage* page = m_window->currentPage();
    QVERIFY(page);
    QVERIFY2(waitFor(*page->session(), Session::State::Ready), qPrintable(page->session()->error()));
    QCOMPARE(page->session()->snapshot()->changes.size(), std::size_t(1));
    QCOMPARE(page->session()->title(), QString("PRODUCTION → shop · STAGING"));
    QVERIFY2(m_window->windowTitle().contains("PRODUCTION → shop · STAGING"), qPrintable(m_window->windowTitle()));
    QVERIFY(page->side(0)->badge()->isVisible());
    QCOMPARE(page->side(0)->accessibleName(), QString("Have: connection:production · PRODUCTION"));
    QVERIFY(page->session()->snapshot()->have.environment == Environment::Production);
    QCOMPARE(page->session()->snapshot()->have.title, QString("production"));
    QCOMPARE(page->session()->snapshot()->have.transport, QString("local socket"));
    QVERIFY(settings::recentSessions().front() == (RecentSession{"connection:production", "connection:shop", ""}));
    page->goTo(Stage::Compare);
    picture("sides");
    QCOMPARE(unnamedFocusable(page), QStringList());
}

void TestConnectedSides::productionAgainstStagingInThreeClicks()
{
    test::Database production;
    test::Database staging;
    COFFERDAM_VERIFY(production.load("CREATE TABLE orders (id int); CREATE TABLE customers (id int PRIMARY KEY, name text);"));
    COFFERDAM_VERIFY(staging.load("CREATE TABLE orders (id int, total numeric); CREATE TABLE customers (id int PRIMARY KEY, name text NOT NULL);"
                                  " CREATE INDEX by_name ON customers (name);"));
    saveConnections({connectionTo("production", sources::Environment::Production, production.connectionString()),
                     connectionTo("staging", sources::Environment::Staging, staging.connectionString())});
    StartPage* start = m_window->startPage();
    int clicks = 0;
    const auto click = [&](QWidget* widget, const QPoint& at = {}) {
        QVERIFY(widget->isVisible() && widget->isEnabled());
        QTest::mouseClick(widget, Qt::LeftButton, Qt::NoModifier, at);
        ++clicks;
    };
    QListView* list = start->connectionList();
    const auto row = [&](int number) { return list->visualRect(list->model()->index(number, 0)).center(); };
    QElapsedTimer timer;
    timer.start();
    click(list->viewport(), row(0));
    click(list->viewport(), row(1));
    click(start->compareButton());
    QCOMPARE(clicks, 3);
    SessionPage* page = m_window->currentPage();
    QVERIFY(page);
    QVERIFY2(waitFor(*page->session(), Session::State::Ready), qPrintable(page->session()->error()));
    qInfo("both read, compared and planned in %lld ms", static_cast<long long>(timer.elapsed()));
    QCOMPARE(page->session()->title(), QString("PRODUCTION → STAGING"));
    QCOMPARE(page->session()->snapshot()->changes.size(), std::size_t(3));
    QVERIFY(page->session()->snapshot()->verdict == Verdict::Converged);
    picture("three-clicks");
}

void TestConnectedSides::aDoubleClickIsOneClick()
{
    saveConnections({connectionTo("production", sources::Environment::Production, "dbname=x"), connectionTo("staging", sources::Environment::Staging, "dbname=y")});
    StartPage* start = m_window->startPage();
    QListView* list = start->connectionList();
    const QPoint first = list->visualRect(list->model()->index(0, 0)).center();
    QTest::mouseClick(list->viewport(), Qt::LeftButton, Qt::NoModifier, first);
    QTest::mouseDClick(list->viewport(), Qt::LeftButton, Qt::NoModifier, first);
    QCOMPARE(start->have()->address(), QString("connection:production"));
    QCOMPARE(start->want()->address(), QString());
    // Both sides are taken: a click only selects, Enter takes the target's place.
    start->want()->setAddress("other.sql");
    QTest::mouseClick(list->viewport(), Qt::LeftButton, Qt::NoModifier, list->visualRect(list->model()->index(1, 0)).center());
    QCOMPARE(start->want()->address(), QString("other.sql"));
    QTest::qWait(QApplication::doubleClickInterval() + 50);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(start->want()->address(), QString("connection:staging"));
}

void TestConnectedSides::anExportIsRefusedWhenASideMoved()
{
    test::Database database;
    COFFERDAM_VERIFY(database.load("CREATE TABLE orders (id int);"));
    saveConnections({connectionTo("production", sources::Environment::Production, database.connectionString())});
    SessionPage* page = m_window->openComparison("connection:production", writeSchema("wanted.sql", "CREATE TABLE orders (id int, total int);\n"));
    QVERIFY2(waitFor(*page->session(), Session::State::Ready), qPrintable(page->session()->error()));
    QTemporaryDir folder;
    page->goTo(Stage::Export);
    ExportPage* exports = page->exportPage();
    exports->setFolder(folder.path());
    const auto written = [&] { return QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).size(); };
    QTRY_VERIFY(exports->writeButton()->isEnabled());
    COFFERDAM_VERIFY(database.load("CREATE TABLE fresh (id int);"));
    exports->writeButton()->click();
    QTRY_VERIFY(exports->refreshButton()->isVisible());
    QVERIFY2(exports->banner()->text().contains("no longer what was compared"), qPrintable(exports->banner()->text()));
    QVERIFY2(exports->banner()->text().contains("Nothing was written"), qPrintable(exports->banner()->text()));
    QVERIFY2(exports->banner()->accessibleDescription().contains("table public.fresh"), qPrintable(exports->banner()->accessibleDescription()));
    QVERIFY(page->session()->isStale());
    QCOMPARE(written(), 0);
    picture("export-refused");
    // What is read now is what is exported then.
    exports->refreshButton()->click();
    QTRY_VERIFY(page->session()->state() == Session::State::Ready && page->session()->snapshot()->changes.size() == 2);
    QTRY_VERIFY(exports->writeButton()->isEnabled());
    exports->writeButton()->click();
    QTRY_VERIFY(written() > 0);
    QVERIFY(!page->session()->isStale());
    const QByteArray script = test::readFile(folder.filePath("plan.sql"));
    QVERIFY2(script.contains("\n-- Baseline: sha256:"), script);
}

void TestConnectedSides::whatCannotBeCheckedIsSaid()
{
    auto database = std::make_unique<test::Database>();
    COFFERDAM_VERIFY(database->load("CREATE TABLE orders (id int);"));
    saveConnections({connectionTo("production", sources::Environment::Production, database->connectionString())});
    SessionPage* page = m_window->openComparison("connection:production", writeSchema("wanted.sql", "CREATE TABLE orders (id int, total int);\n"));
    QVERIFY2(waitFor(*page->session(), Session::State::Ready), qPrintable(page->session()->error()));
    QTemporaryDir folder;
    page->goTo(Stage::Export);
    ExportPage* exports = page->exportPage();
    exports->setFolder(folder.path());
    QTRY_VERIFY(exports->writeButton()->isEnabled());
    database.reset();
    exports->writeButton()->click();
    QTRY_VERIFY(exports->anywayButton()->isVisible());
    QVERIFY2(exports->banner()->text().contains("does not exist"), qPrintable(exports->banner()->text()));
    QVERIFY(QDir(folder.path()).isEmpty());
    exports->anywayButton()->click();
    QVERIFY(QFile::exists(folder.filePath("plan.sql")));
}

void TestConnectedSides::leavingOutIsOffered()
{
    test::Database production;
    COFFERDAM_VERIFY(production.load("CREATE TABLE orders (id int); CREATE TABLE schema_migrations (version text PRIMARY KEY);"
                                     " CREATE TABLE events (id int, at date) PARTITION BY RANGE (at);"
                                     " CREATE TABLE events_2024_01 PARTITION OF events FOR VALUES FROM ('2024-01-01') TO ('2024-02-01');"
                                     " CREATE TABLE events_2024_02 PARTITION OF events FOR VALUES FROM ('2024-02-01') TO ('2024-03-01');"
                                     " CREATE TABLE events_2024_03 PARTITION OF events FOR VALUES FROM ('2024-03-01') TO ('2024-04-01');"));
    saveConnections({connectionTo("production", sources::Environment::Production, production.connectionString())});
    const QString want = writeSchema("wanted.sql", "CREATE TABLE orders (id int, total int);\nCREATE TABLE events (id int, at date) PARTITION BY RANGE (at);\n");
    SessionPage* page = m_window->openComparison("connection:production", want);
    QVERIFY2(waitFor(*page->session(), Session::State::Ready), qPrintable(page->session()->error()));
    page->goTo(Stage::Compare);
    IgnorePanel* ignores = page->overviewPage()->ignores();
    const auto total = [&] { return static_cast<int>(page->session()->snapshot()->changes.size()) + page->session()->snapshot()->ignored; };
    const int before = total();
    QCOMPARE(page->session()->snapshot()->ignored, 0);
    QTRY_COMPARE(ignores->boxes().size(), 2);
    for (const QCheckBox* box : ignores->boxes())
        QVERIFY(!box->isChecked());
    QVERIFY2(ignores->boxes().at(0)->accessibleName().contains("partitions of public.events"), qPrintable(ignores->boxes().at(0)->accessibleName()));
    QCOMPARE(unnamedFocusable(page), QStringList());
    picture("offers");
    ignores->boxes().at(0)->click();
    QTRY_COMPARE(page->session()->snapshot()->ignored, 3);
    QCOMPARE(total(), before);
    ignores->patternField()->setText("schema_migrations");
    QTest::keyClick(ignores->patternField(), Qt::Key_Return);
    QTRY_COMPARE(page->session()->snapshot()->ignored, 5);
    QCOMPARE(total(), before);
    QTRY_COMPARE(ignores->boxes().size(), 2);
    for (const QCheckBox* box : ignores->boxes())
        QVERIFY(box->isChecked());
    picture("left-out");
    QVERIFY(page->session()->compareCommand().contains("--ignore schema_migrations"));
    // Kept with the session, and undone like every decision.
    QCOMPARE(page->session()->save(m_dir->filePath("left-out.cofferdam.json")), QString());
    QVERIFY(test::readFile(m_dir->filePath("left-out.cofferdam.json")).contains("\"schema_migrations\""));
    page->session()->undoStack()->undo();
    page->session()->undoStack()->undo();
    QTRY_COMPARE(page->session()->snapshot()->ignored, 0);
}

void TestConnectedSides::noSecretIsLeftBehind()
{
    test::Database database;
    COFFERDAM_VERIFY(database.load("CREATE TABLE orders (id int);"));
    saveConnections({connectionTo("production", sources::Environment::Production, database.connectionString(), sources::PasswordFrom::Keychain)});
    m_keychain->entries.insert(Secrets::keyOf(m_connections->all().front()), "tr0ubadour");
    const QString typed = QString::fromStdString(database.connectionString()) + " password=c0rrecth0rse";
    SessionPage* page = m_window->openComparison("connection:production", typed);
    QString log;
    connect(page->session(), &Session::logged, this, [&](const QString& line) { log += line; });
    QVERIFY2(waitFor(*page->session(), Session::State::Ready), qPrintable(page->session()->error()));
    QVERIFY(m_keychain->reads > 0);
    QStringList exported;
    connect(page->session(), &Session::exportMade, this, [&](const std::vector<ExportFile>& files, const QString& error) {
        exported << error;
        for (const ExportFile& file : files)
            exported << file.path << file.text;
    });
    page->session()->makeExport({});
    QTRY_VERIFY(exported.size() > 4);
    page->session()->refresh();
    QVERIFY(waitFor(*page->session(), Session::State::Ready));
    QVERIFY(!log.isEmpty());
    QCOMPARE(page->session()->save(m_dir->filePath("x.cofferdam.json")), QString());
    QVERIFY(test::readFile(m_dir->filePath("x.cofferdam.json")).contains("\"connection:production\""));
    m_window->copyCommand();
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY2(copied.contains("'connection:production'") || copied.contains("connection:production"), qPrintable(copied));
    QStringList shown = exported;
    shown << QStringList{log, copied, page->session()->compareCommand(), page->session()->command({}, {}), m_window->windowTitle(), page->session()->title()};
    const auto labels = m_window->findChildren<QLabel*>();
    for (const QLabel* label : labels)
        shown << label->text() << label->toolTip() << label->accessibleName();
    for (const QString& process : {QString("self"), QString::number(QCoreApplication::applicationPid())})
        shown << QString::fromUtf8(test::readFile("/proc/" + process + "/cmdline"));
    QDirIterator files(m_dir->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    int seen = 0;
    while (files.hasNext()) {
        shown << QString::fromUtf8(test::readFile(files.next()));
        ++seen;
    }
    QVERIFY(seen >= 3); // connections, settings, session
    for (const QString& text : shown) {
        QVERIFY2(!text.contains("tr0ubadour"), qPrintable(text));
        QVERIFY2(!text.contains("c0rrecth0rse"), qPrintable(text));
    }
}

void TestConnectedSides::oneLostSideCostsNothingOfTheOther()
{
    saveConnections({connectionTo("gone", sources::Environment::Staging, "host=127.0.0.1 port=1 dbname=x user=x")});
    const QString have = writeSchema("have.sql", "CREATE TABLE orders (id int);\n");
    const QString want = writeSchema("want.sql", "CREATE TABLE orders (id int, total int);\n");
    SessionPage* page = m_window->openComparison(have, "connection:gone");
    QVERIFY(waitFor(*page->session(), Session::State::Failed));
    QVERIFY2(page->session()->error().contains("was read and is kept"), qPrintable(page->session()->error()));
    QVERIFY2(page->session()->error().contains("There is no connection to"), qPrintable(page->session()->error()));
    QVERIFY(page->retryButton()->isVisible());
    QVERIFY(!page->passwordButton()->isVisible());
    picture("lost");
    // The side that was read is not read again: its file may be gone by now.
    QVERIFY(QFile::remove(have));
    page->retryButton()->click();
    QVERIFY(page->session()->state() == Session::State::Reading);
    QVERIFY(waitFor(*page->session(), Session::State::Failed));
    page->session()->replaceSide(1, want);
    QVERIFY2(waitFor(*page->session(), Session::State::Ready), qPrintable(page->session()->error()));
    QCOMPARE(page->session()->snapshot()->changes.size(), std::size_t(1));
}

void TestConnectedSides::aLostRefreshKeepsWhatIsShown()
{
    auto database = std::make_unique<test::Database>();
    COFFERDAM_VERIFY(database->load("CREATE TABLE orders (id int);"));
    saveConnections({connectionTo("live", sources::Environment::Production, database->connectionString())});
    const QString want = writeSchema("want.sql", "CREATE TABLE orders (id int, total int);\n");
    SessionPage* page = m_window->openComparison("connection:live", want);
    QVERIFY2(waitFor(*page->session(), Session::State::Ready), qPrintable(page->session()->error()));
    const ComparisonSnapshot before = page->session()->snapshot();
    database.reset();
    page->session()->refresh();
    QVERIFY(waitFor(*page->session(), Session::State::Ready));
    QVERIFY(page->session()->isStale());
    QVERIFY2(page->session()->staleReason().contains("does not exist"), qPrintable(page->session()->staleReason()));
    QCOMPARE(page->session()->snapshot().get(), before.get());
}

void TestConnectedSides::silentServerIsLetGoAtOnce()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    saveConnections({connectionTo("silent", sources::Environment::Unknown, "host=127.0.0.1 dbname=x user=x port=" + std::to_string(silent.serverPort()))});
    SessionPage* page = m_window->openComparison(writeSchema("have.sql", "CREATE TABLE orders (id int);\n"), "connection:silent");
    QTest::qWait(100);
    QVERIFY(page->session()->state() == Session::State::Reading);
    QElapsedTimer timer;
    timer.start();
    page->session()->cancel();
    QVERIFY(page->session()->state() == Session::State::Failed);
    QVERIFY(timer.elapsed() < 200);
}

void TestConnectedSides::passwordIsAskedFor()
{
    // It asks for a password in clear text, and says no.
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    QByteArray received;
    connect(&server, &QTcpServer::newConnection, this, [&] {
        QTcpSocket* socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket, &received] {
            const QByteArray bytes = socket->readAll();
            if (bytes.startsWith('p')) {
                received = bytes.mid(5, bytes.size() - 6);
                QByteArray fields = QByteArray("SFATAL\0C28P01\0Mpassword authentication failed for user \"x\"\0\0", 60);
                fields = fields.left(fields.lastIndexOf('"') + 1) + QByteArray(2, '\0');
                QByteArray answer("E");
                const auto length = static_cast<quint32>(fields.size() + 4);
                for (int shift : {24, 16, 8, 0})
                    answer += static_cast<char>(length >> shift & 0xff);
                socket->write(answer + fields);
                socket->disconnectFromHost();
            } else {
                socket->write(QByteArray("R\0\0\0\x08\0\0\0\x03", 9));
            }
        });
    });
    saveConnections({connectionTo("guarded", sources::Environment::Production, "host=127.0.0.1 sslmode=disable gssencmode=disable dbname=x user=x port="
                                      + std::to_string(server.serverPort()), sources::PasswordFrom::Session)});
    qputenv("PGPASSFILE", "/nowhere");
    SessionPage* page = m_window->openComparison(writeSchema("have.sql", "CREATE TABLE orders (id int);\n"), "connection:guarded");
    QVERIFY(waitFor(*page->session(), Session::State::Failed));
    QVERIFY2(page->session()->error().contains("wants a password, and none was given"), qPrintable(page->session()->error()));
    QVERIFY(page->passwordButton()->isVisible());
    QCOMPARE(page->session()->sideWithoutPassword(), 1);
    page->session()->givePassword(1, "geheim");
    QTRY_COMPARE(received, QByteArray("geheim"));
    QVERIFY(waitFor(*page->session(), Session::State::Failed));
    qunsetenv("PGPASSFILE");
    QVERIFY2(page->session()->error().contains("password authentication failed for user \"x\""), qPrintable(page->session()->error()));
    QVERIFY(!page->session()->error().contains("geheim"));
    QVERIFY(page->passwordButton()->isVisible());
}

void TestConnectedSides::sidesAreDragged()
{
    const QString a = writeSchema("a.sql", "CREATE TABLE orders (id int);\n");
    const QString b = writeSchema("b.sql", "CREATE TABLE orders (id int, total int);\n");
    const QString c = writeSchema("c.sql", "CREATE TABLE invoices (id int);\n");
    SessionPage* page = m_window->openComparison(a, b);
    QVERIFY(waitFor(*page->session(), Session::State::Ready));
    drop(page->side(1), a, 0);
    QVERIFY(waitFor(*page->session(), Session::State::Ready));
    QCOMPARE(page->session()->baselineAddress(), b);
    QCOMPARE(page->session()->targetAddress(), a);
    drop(page->side(0), c);
    QVERIFY(waitFor(*page->session(), Session::State::Ready));
    QCOMPARE(page->session()->baselineAddress(), c);
    QCOMPARE(page->session()->snapshot()->changes.size(), std::size_t(2));
    drop(page->side(1), c, 0, Qt::ControlModifier);
    QVERIFY(waitFor(*page->session(), Session::State::Ready));
    QCOMPARE(page->session()->targetAddress(), c);
    QVERIFY(page->session()->snapshot()->changes.empty());
    // Onto itself, nothing happens.
    drop(page->side(1), c, 1);
    QVERIFY(page->session()->state() == Session::State::Ready);
}

void TestConnectedSides::startPageTakesDrops()
{
    saveConnections({connectionTo("shop", sources::Environment::Production, "dbname=x")});
    StartPage* start = m_window->startPage();
    drop(start->have(), Connections::addressOf("shop"));
    QCOMPARE(start->have()->address(), QString("connection:shop"));
    start->want()->setAddress("other.sql");
    drop(start->want(), "connection:shop", 0);
    QCOMPARE(start->want()->address(), QString("connection:shop"));
    QCOMPARE(start->have()->address(), QString("other.sql"));
    drop(start->have(), "connection:shop", 1, Qt::ControlModifier);
    QCOMPARE(start->have()->address(), QString("connection:shop"));
    QCOMPARE(start->want()->address(), QString("connection:shop"));
    QVERIFY(start->want()->badge()->isVisible());
}

void TestConnectedSides::thePasswordOfAPlansBaselineIsFound()
{
    auto server = scratch::Server::start({{}, 0, {"password_encryption=scram-sha-256"}});
    COFFERDAM_VERIFY(server);
    const QString administrator = QString::fromStdString((*server)->connectionString("postgres", scratch::Role::Administrator));
    const auto psql = [&](const QString& sql) { return test::runProgram(test::postgresProgram("psql"), {"-X", "-At", "-q", "-d", administrator, "-c", sql}); };
    COFFERDAM_VERIFY(psql("CREATE ROLE guarded LOGIN PASSWORD 'tr0ubadour'; GRANT CONNECT ON DATABASE postgres TO guarded"));
    const auto hba = psql("SHOW hba_file");
    COFFERDAM_VERIFY(hba);
    QFile file(QString::fromUtf8(hba->trimmed()));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("local all guarded scram-sha-256\nlocal all all trust\n");
    file.close();
    COFFERDAM_VERIFY(psql("SELECT pg_reload_conf()"));
    QTest::qWait(300);
    qputenv("PGPASSFILE", "/nowhere");
    saveConnections({connectionTo("guarded", sources::Environment::Production, "host=" + (*server)->socketDirectory() + " user=guarded dbname=postgres",
                                  sources::PasswordFrom::Keychain)});
    m_keychain->entries.insert(Secrets::keyOf(m_connections->all().front()), "tr0ubadour");
    SessionPage* page = m_window->openComparison("connection:guarded", writeSchema("b.sql", "CREATE TABLE orders (id int);\n"));
    QVERIFY2(waitFor(*page->session(), Session::State::Ready), qPrintable(page->session()->error()));
    QByteArray plan;
    connect(page->session(), &Session::exportMade, this, [&](const std::vector<ExportFile>& files, const QString&) {
        for (const ExportFile& each : files) {
            if (each.path == "plan.json")
                plan = each.text.toUtf8();
        }
    });
    page->session()->makeExport({});
    QTRY_VERIFY(!plan.isEmpty());
    QVERIFY(!plan.contains("tr0ubadour"));
    SessionPage* review = m_window->openSessionFile(writeSchema("guarded.json", plan));
    QVERIFY(waitFor(*review->session(), Session::State::Ready));
    review->checkBaselineButton()->click();
    QTRY_COMPARE(review->banner()->text(), QString("The baseline is the one that the plan was made for."));
    m_keychain->entries.clear();
    review->checkBaselineButton()->click();
    QTRY_VERIFY2(review->banner()->text().contains("wants a password"), qPrintable(review->banner()->text()));
    qunsetenv("PGPASSFILE");
}

void TestConnectedSides::aPlanSaysWhetherItsBaselineMoved()
{
    const QString a = writeSchema("a.sql", "CREATE TABLE orders (id int);\n");
    SessionPage* page = m_window->openComparison(a, writeSchema("b.sql", "CREATE TABLE orders (id int, total int);\n"));
    QVERIFY(waitFor(*page->session(), Session::State::Ready));
    QVERIFY(!page->checkBaselineButton()->isVisible());
    ExportChoice choice;
    choice.json = true;
    QByteArray plan;
    connect(page->session(), &Session::exportMade, this, [&](const std::vector<ExportFile>& files, const QString&) {
        for (const ExportFile& file : files) {
            if (file.path == "plan.json")
                plan = file.text.toUtf8();
        }
    });
    page->session()->makeExport(choice);
    QTRY_VERIFY(!plan.isEmpty());
    SessionPage* review = m_window->openSessionFile(writeSchema("plan.json", plan));
    QVERIFY(review);
    QVERIFY(waitFor(*review->session(), Session::State::Ready));
    QVERIFY(review->checkBaselineButton()->isVisible());
    review->checkBaselineButton()->click();
    QTRY_COMPARE(review->banner()->text(), QString("The baseline is the one that the plan was made for."));
    QVERIFY(!review->session()->baselineMoved());
    writeSchema("a.sql", "CREATE TABLE orders (id int, note text);\nCREATE TABLE fresh (id int);\n");
    review->checkBaselineButton()->click();
    QTRY_COMPARE(review->banner()->text(), QString("The baseline has moved since the plan was made; objects that differ: 2."));
    QVERIFY(review->session()->baselineMoved());
    QVERIFY(review->session()->baselineNote().contains("table public.fresh"));
    picture("moved");
}

QTEST_MAIN(TestConnectedSides)
#include "tst_connected_sides.moc"
