#include "ddl/interpreter.h"
#include "ddl/lower.h"
#include "effect_rows.h"
#include "effect_text.h"

#include <QTest>

using namespace cofferdam;

class TestEffects : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rows_data()
    {
        QTest::addColumn<int>("at");
        int at = 0;
        for (const test::EffectRow& row : test::effectRows())
            QTest::newRow(row.name) << at++;
    }

    void rows()
    {
        QFETCH(int, at);
        const test::EffectRow row = test::effectRows()[static_cast<std::size_t>(at)];
        catalog::CatalogBuilder builder;
        ddl::Session session;
        session.serverVersion = row.serverVersion;
        session.timeZone = row.timeZone;
        ddl::Interpreter interpreter(builder, session, ddl::Mode::Simulating);
        auto setup = ddl::parseStatements(row.setup, "setup.sql");
        QVERIFY(setup && setup->errors.empty());
        for (const ddl::Statement& statement : setup->statements) {
            const auto done = interpreter.apply(statement);
            QVERIFY2(done, done ? "" : done.error().line().c_str());
        }
        auto statements = ddl::parseStatements(row.statement, "statement.sql");
        QVERIFY2(statements && statements->errors.empty() && statements->statements.size() == 1, "one statement");
        session.inTransaction = row.transactional;
        const auto effects = interpreter.apply(statements->statements.front());
        QVERIFY2(effects, effects ? "" : effects.error().line().c_str());
        QCOMPARE(QString::fromStdString(test::locksText(*effects)), QString::fromStdString(test::joinedSorted(test::words(row.locks))));
        QCOMPARE(QString::fromStdString(test::workText(*effects)), QString::fromStdString(test::joinedSorted(test::words(row.work))));
        QCOMPARE(effects->transactional, row.transactional);
    }

    void lockNamesAndFeelings()
    {
        QCOMPARE(ddl::lockName(ddl::LockMode::ShareRowExclusive), std::string_view("SHARE ROW EXCLUSIVE"));
        QVERIFY(ddl::blocksReads(ddl::LockMode::AccessExclusive) && !ddl::blocksReads(ddl::LockMode::Exclusive));
        QVERIFY(ddl::blocksWrites(ddl::LockMode::Share) && !ddl::blocksWrites(ddl::LockMode::ShareUpdateExclusive));
        QCOMPARE(ddl::lockFelt(ddl::LockMode::ShareUpdateExclusive), std::string_view("blocks schema changes"));
        QCOMPARE(ddl::workName(ddl::Work::Rewrite), std::string_view("rewrite"));
    }
};

QTEST_APPLESS_MAIN(TestEffects)
#include "tst_effects.moc"
