#include "catalog_difference.h"
#include "ddl/interpreter.h"
#include "ddl/lower.h"
#include "interpret_rows.h"
#include "sources/source.h"
#include "support/postgres.h"

#include <QTest>

using namespace cofferdam;

/// The interpreter's table of rows, played on a server: what it refuses the server refuses, and what it makes the live source reads.
class TestInterpretServer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { COFFERDAM_NEEDS_POSTGRES(); }

    void rows_data()
    {
        QTest::addColumn<int>("at");
        int at = 0;
        for (const test::InterpretRow& row : test::interpretRows())
            QTest::newRow(row.name) << at++;
    }

    void rows()
    {
        QFETCH(int, at);
        const test::InterpretRow row = test::interpretRows()[static_cast<std::size_t>(at)];
        if (row.serverVersion != 15)
            QSKIP("for another version than the rows are written for");
        if (std::string(row.expected) == "ERROR ddl.do_block")
            QSKIP("refused on paper only");
        test::Database& database = m_databases.next();
        QVERIFY(database.ready());
        const bool fails = std::string(row.expected).rfind("ERROR ", 0) == 0;
        const auto setup = database.psql(row.setup);
        if (!setup && std::string(setup.error().detail).find("is not available") != std::string::npos)
            QSKIP("an extension is not installed");
        COFFERDAM_VERIFY(setup);
        // The setup's own SET search_path belongs to the session of the statement too.
        const QByteArray path = QByteArray(row.setup).contains("SET search_path") ? QByteArray(row.setup).mid(QByteArray(row.setup).indexOf("SET search_path")).split(';').first() : QByteArray();
        const auto done = database.psql(path + ";" + row.statement);
        if (fails) {
            QVERIFY2(!done, "the server does it");
            return;
        }
        COFFERDAM_VERIFY(done);
        auto address = sources::SourceAddress::parse(database.connectionString());
        COFFERDAM_VERIFY(address);
        const auto live = sources::read(*address);
        COFFERDAM_VERIFY(live);
        const catalog::Catalog onServer = test::withoutPrivileges(test::withoutOwners(live->catalog));
        const std::string difference = test::differenceText(test::withoutPrivileges(test::withoutOwners(interpreted(row))), onServer);
        QVERIFY2(difference.empty(), difference.c_str());
    }

private:
    test::EmptyDatabase m_databases;

    static catalog::Catalog interpreted(const test::InterpretRow& row)
    {
        catalog::CatalogBuilder builder;
        ddl::Session session;
        ddl::Interpreter interpreter(builder, session, ddl::Mode::Simulating);
        for (const char* sql : {row.setup, row.statement}) {
            const auto lowered = ddl::parseStatements(sql, "test.sql");
            for (const ddl::Statement& statement : lowered->statements) {
                if (const auto done = interpreter.apply(statement); !done)
                    QTest::qFail(done.error().line().c_str(), __FILE__, __LINE__);
            }
        }
        return builder.snapshot();
    }
};

QTEST_GUILESS_MAIN(TestInterpretServer)
#include "tst_interpret_server.moc"
