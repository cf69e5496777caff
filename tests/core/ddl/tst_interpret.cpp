#include "catalog_difference.h"
#include "ddl/interpreter.h"
#include "ddl/lower.h"
#include "interpret_rows.h"

#include <QTest>

using namespace cofferdam;

namespace {

/// Applies a script; the first error ends it.
base::Result<void> applyAll(ddl::Interpreter& interpreter, const char* sql)
{
    auto lowered = ddl::parseStatements(sql, "test.sql");
    if (!lowered)
        return base::failure(lowered.error());
    if (!lowered->errors.empty())
        return base::failure(lowered->errors.front());
    if (!lowered->notModelled.empty())
        return base::failure(base::message("test.not_modelled", lowered->notModelled.front().what));
    for (const ddl::Statement& statement : lowered->statements)
        COFFERDAM_TRY(interpreter.apply(statement));
    return {};
}

} // namespace

class TestInterpret : public QObject {
    Q_OBJECT

private Q_SLOTS:
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
        catalog::CatalogBuilder builder;
        ddl::Session session;
        session.serverVersion = row.serverVersion;
        ddl::Interpreter interpreter(builder, session, ddl::Mode::Simulating);
        const auto setup = applyAll(interpreter, row.setup);
        QVERIFY2(setup, setup ? "" : setup.error().line().c_str());
        const catalog::Catalog before = builder.snapshot();
        const auto done = applyAll(interpreter, row.statement);
        const std::string expected = row.expected;
        if (expected.rfind("ERROR ", 0) == 0) {
            QVERIFY2(!done, "an error was expected");
            QCOMPARE(QString::fromStdString(done.error().message.id), QString::fromStdString(expected.substr(6)));
            QVERIFY2(builder.current() == before, "a failed statement changed the catalog");
            return;
        }
        QVERIFY2(done, done ? "" : done.error().line().c_str());
        catalog::CatalogBuilder wanted;
        ddl::Session wantedSession;
        wantedSession.searchPath.clear();
        wantedSession.serverVersion = row.serverVersion;
        ddl::Interpreter reader(wanted, wantedSession, ddl::Mode::Reading);
        const auto read = applyAll(reader, row.expected);
        QVERIFY2(read, read ? "" : ("expected: " + read.error().line()).c_str());
        const std::string difference = test::differenceText(builder.current(), wanted.current());
        QVERIFY2(difference.empty(), difference.c_str());
    }
};

QTEST_APPLESS_MAIN(TestInterpret)
#include "tst_interpret.moc"
