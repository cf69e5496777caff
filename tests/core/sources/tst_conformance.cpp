#include "catalog_difference.h"
#include "ddl/interpreter.h"
#include "ddl/lower.h"
#include "sources/source.h"
#include "sql/parse.h"
#include "support/paths.h"
#include "support/postgres.h"

#include <QDir>
#include <QTest>

#include <libpq-fe.h>

using namespace cofferdam;

/// The interpreter's referee: a script is played on a real server and on paper, and after its statements the live read is what was
/// interpreted. Scripts of fixtures/conformance after every single statement, real dumps after every few. The scripts write expressions
/// as the server prints them; what types it puts into others is not predicted here.
class TestConformance : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { COFFERDAM_NEEDS_POSTGRES(); }
    void scripts_data();
    void scripts();
    void dumps_data();
    void dumps();

private:
    static void play(const QString& path, ddl::Mode mode, std::size_t every);
};

namespace {

/// One session on the server, for scripts with settings.
class Session {
public:
    explicit Session(const std::string& connection) : m_connection(PQconnectdb(connection.c_str())) { execute("SET client_min_messages = error"); }
    ~Session() { PQfinish(m_connection); }
    Session(const Session&) = delete;
    Session& operator=(const Session&) = delete;
    /// Empty, or the server's complaint.
    QByteArray execute(const std::string& sql)
    {
        PGresult* result = PQexec(m_connection, sql.c_str());
        const ExecStatusType status = PQresultStatus(result);
        const bool good = status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK;
        const QByteArray message = good ? QByteArray() : QByteArray(PQerrorMessage(m_connection)).trimmed();
        PQclear(result);
        return message;
    }

private:
    PGconn* m_connection;
};

// What the interpreted side does not carry is not asked of the server's.
catalog::Catalog asCarried(const catalog::Catalog& live, const catalog::Catalog& interpreted)
{
    catalog::CatalogBuilder builder(live);
    live.forEach([&](const catalog::Entry& entry) {
        catalog::Object copy = *entry.object;
        catalog::Common* common = catalog::common(copy);
        const catalog::Object* other = interpreted.find(entry.id);
        const catalog::Common* known = other ? catalog::common(*other) : nullptr;
        if (!known || !known->owner)
            common->owner.reset();
        if (!known || !known->privileges)
            common->privileges.reset();
        // CREATE EXTENSION sets a comment that only the server knows.
        if (known && !known->comment && entry.id.kind == catalog::Kind::Extension)
            common->comment.reset();
        if (auto* table = std::get_if<catalog::Table>(&copy)) {
            const auto* knownTable = other ? std::get_if<catalog::Table>(other) : nullptr;
            for (catalog::Column& column : table->columns) {
                const catalog::Column* knownColumn = knownTable ? knownTable->columns.find(column.name) : nullptr;
                if (!knownColumn || !knownColumn->privileges)
                    column.privileges.reset();
                if (column.identity && (!knownColumn || !knownColumn->identity || !knownColumn->identity->privileges))
                    column.identity->privileges.reset();
            }
        }
        builder.put(entry.id, std::move(copy));
    });
    return builder.snapshot();
}

} // namespace

void TestConformance::play(const QString& path, ddl::Mode mode, std::size_t every)
{
    test::Database database;
    QVERIFY(database.ready());
    const auto address = sources::SourceAddress::parse(database.connectionString());
    COFFERDAM_VERIFY(address);
    Session server(database.connectionString());
    catalog::CatalogBuilder builder;
    ddl::Session session;
    ddl::Interpreter interpreter(builder, session, mode);

    const sql::ParsedFile file = sql::parse(test::readFile(path).toStdString(), path.toStdString());
    QVERIFY(file.errors().empty());
    std::size_t since = 0;
    for (std::size_t i = 0; i < file.statements().size(); ++i) {
        const sql::ParsedStatement& statement = file.statements()[i];
        const QByteArray where = QByteArray::fromStdString(statement.place.text() + ": ") + QByteArray(statement.text.data(), static_cast<qsizetype>(statement.text.size())).left(300);
        const QByteArray refused = server.execute(std::string(statement.text));
        const auto lowered = ddl::parseStatements(std::string(statement.text));
        COFFERDAM_VERIFY(lowered);
        QByteArray complaint;
        for (const ddl::Statement& one : lowered->statements) {
            const auto done = interpreter.apply(one);
            if (!done)
                complaint = QByteArray::fromStdString(done.error().line());
        }
        QVERIFY2(refused.isEmpty() == complaint.isEmpty(), where + "\n  server: " + refused + "\n  paper: " + complaint);
        if (++since < every && i + 1 < file.statements().size())
            continue;
        since = 0;
        const auto live = sources::read(*address);
        COFFERDAM_VERIFY(live);
        const catalog::Catalog paper = builder.snapshot();
        const std::string difference = test::differenceText(paper, asCarried(live->catalog, paper));
        QVERIFY2(difference.empty(), where + "\n  " + QByteArray::fromStdString(difference));
    }
}

void TestConformance::scripts_data()
{
    QTest::addColumn<QString>("path");
    const QDir dir(test::sourceDir() + "/tests/fixtures/conformance");
    for (const QString& file : dir.entryList({"*.sql"}, QDir::Files, QDir::Name))
        QTest::newRow(test::rowName(file.section('.', 0, 0))) << dir.filePath(file);
}

void TestConformance::scripts()
{
    QFETCH(QString, path);
    play(path, ddl::Mode::Simulating, 1);
}

void TestConformance::dumps_data()
{
    COFFERDAM_NEEDS_CORPUS();
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("every");
    QTest::newRow("openstreetmap") << "openstreetmap-website/2026-07-24.structure.sql" << 50;
    QTest::newRow("danbooru") << "danbooru/2026-03-23.structure.sql" << 100;
}

void TestConformance::dumps()
{
    QFETCH(QString, file);
    QFETCH(int, every);
    if (file.startsWith("openstreetmap") && !test::availableExtensions().contains("postgis"))
        QSKIP("PostGIS is not installed");
    play(test::corpusDir() + '/' + file, ddl::Mode::Reading, static_cast<std::size_t>(every));
}

QTEST_GUILESS_MAIN(TestConformance)
#include "tst_conformance.moc"
