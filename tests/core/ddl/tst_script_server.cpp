#include "ddl/printer.h"
#include "ddl/read.h"
#include "support/paths.h"
#include "support/postgres.h"

#include <QFile>
#include <QTest>

using namespace cofferdam;

/// What is printed means on a server what was read: both databases are the same to pg_dump.
class TestScriptServer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { COFFERDAM_NEEDS_POSTGRES(); }

    void theSameDatabase_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("corners") << test::sourceDir() + "/tests/fixtures/script/corners.sql";
        QTest::newRow("every-kind") << test::sourceDir() + "/tests/fixtures/live/every_kind.sql";
        // One of each project that loads on a plain server; all of them load, but slowly.
        for (const char* file : {"danbooru/2026-03-23", "openstreetmap-website/2026-07-24", "lago-api/2025-09-11"}) {
            const QString path = test::corpusDir() + '/' + file + ".structure.sql";
            if (!test::corpusDir().isEmpty() && QFile::exists(path))
                QTest::newRow(test::rowName(file).constData()) << path;
        }
    }

    void theSameDatabase()
    {
        QFETCH(const QString, path);
        test::Database original;
        test::Database statements;
        test::Database script;
        QVERIFY(original.ready() && statements.ready() && script.ready());
        COFFERDAM_VERIFY(original.query("DO $$ BEGIN CREATE ROLE live_reader; CREATE ROLE live_writer; CREATE ROLE live_boss;"
                                        " EXCEPTION WHEN duplicate_object THEN NULL; END $$"));
        const QByteArray text = test::readFile(path);
        const auto loaded = original.psql(text);
        if (!loaded)
            QSKIP(("not for this server: " + loaded.error().detail.substr(0, 300)).c_str());
        const auto expected = original.pgDump();
        COFFERDAM_VERIFY(expected);

        const auto lowered = ddl::parseStatements(text.toStdString());
        COFFERDAM_VERIFY(lowered);
        COFFERDAM_VERIFY(statements.psql(printed(lowered->statements)));
        const auto fromStatements = statements.pgDump();
        COFFERDAM_VERIFY(fromStatements);
        QCOMPARE(*fromStatements, *expected);

        ddl::Session session;
        const ddl::ReadResult read = ddl::read(*lowered, session);
        COFFERDAM_VERIFY(script.psql(printed(ddl::script(read.catalog))));
        const auto fromScript = script.pgDump();
        COFFERDAM_VERIFY(fromScript);
        QCOMPARE(*fromScript, *expected);
    }

private:
    static QByteArray printed(const std::vector<ddl::Statement>& statements)
    {
        std::string text;
        for (const ddl::Statement& statement : statements)
            text += ddl::print(statement) + ";\n";
        return QByteArray::fromStdString(text);
    }
};

QTEST_GUILESS_MAIN(TestScriptServer)
#include "tst_script_server.moc"
