#include "sql/parse.h"

#include <QTest>

using namespace cofferdam;

class TestParse : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void splitsStatements_data();
    void splitsStatements();
    void reportsFileErrors_data();
    void reportsFileErrors();
    void keepsErrorsLocal();
    void placesErrors_data();
    void placesErrors();
    void recordsMetaCommands();
    void skipsCopyData();
    void translatesLocations();
    void givesTheSameTreesInAnyBatch();
    void movesWithItsText();
    void stopsWhenCancelled();
    void endsInACommand();
    void acceptsAFileOfComments();
};

void TestParse::splitsStatements_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("statements");
    QTest::newRow("two") << "SELECT 1; SELECT 2;" << QStringList{"SELECT 1", "SELECT 2"};
    QTest::newRow("last-without-semicolon") << "SELECT 1;\nSELECT 2\n" << QStringList{"SELECT 1", "SELECT 2"};
    QTest::newRow("empty-ones") << ";; SELECT 1 ;;" << QStringList{"SELECT 1"};
    QTest::newRow("comments") << "-- a;\n/* b; /* c; */ d; */ SELECT 1 -- e;\n;" << QStringList{"SELECT 1"};
    QTest::newRow("string") << "SELECT ';''; ', E'\\';', 'a\\'; SELECT 2" << QStringList{"SELECT ';''; ', E'\\';', 'a\\'", "SELECT 2"};
    QTest::newRow("quoted-identifier") << "SELECT \"a;\"\"b;\"; SELECT 2" << QStringList{"SELECT \"a;\"\"b;\"", "SELECT 2"};
    QTest::newRow("unicode-strings") << "SELECT U&'a;', U&\"b;\" FROM t; SELECT 2" << QStringList{"SELECT U&'a;', U&\"b;\" FROM t", "SELECT 2"};
    QTest::newRow("dollar") << "DO $$ begin; end $$; DO $a$ $$; $b$; $a$" << QStringList{"DO $$ begin; end $$", "DO $a$ $$; $b$; $a$"};
    QTest::newRow("dollar-in-word") << "SELECT a$b$; SELECT $1" << QStringList{"SELECT a$b$", "SELECT $1"};
    QTest::newRow("begin-atomic")
        << "CREATE FUNCTION f() RETURNS int BEGIN ATOMIC SELECT 1; SELECT CASE WHEN true THEN 1 ELSE 2 END; END; SELECT 2"
        << QStringList{"CREATE FUNCTION f() RETURNS int BEGIN ATOMIC SELECT 1; SELECT CASE WHEN true THEN 1 ELSE 2 END; END", "SELECT 2"};
    QTest::newRow("begin-atomic-procedure")
        << "CREATE OR REPLACE PROCEDURE p() LANGUAGE sql BEGIN ATOMIC INSERT INTO t VALUES (1); END; SELECT 2"
        << QStringList{"CREATE OR REPLACE PROCEDURE p() LANGUAGE sql BEGIN ATOMIC INSERT INTO t VALUES (1); END", "SELECT 2"};
    QTest::newRow("begin-atomic-empty") << "CREATE FUNCTION f() RETURNS void BEGIN ATOMIC END; SELECT 2"
                                        << QStringList{"CREATE FUNCTION f() RETURNS void BEGIN ATOMIC END", "SELECT 2"};
    QTest::newRow("begin-atomic-label")
        << "CREATE FUNCTION f() RETURNS int BEGIN ATOMIC SELECT 1 AS end; SELECT t.case FROM t; END; SELECT 2"
        << QStringList{"CREATE FUNCTION f() RETURNS int BEGIN ATOMIC SELECT 1 AS end; SELECT t.case FROM t; END", "SELECT 2"};
    QTest::newRow("transaction") << "BEGIN; SELECT 1; END;" << QStringList{"BEGIN", "SELECT 1", "END"};
    QTest::newRow("rule-with-list") << "CREATE RULE r AS ON INSERT TO t DO INSTEAD (DELETE FROM a; DELETE FROM b); SELECT 2"
                                    << QStringList{"CREATE RULE r AS ON INSERT TO t DO INSTEAD (DELETE FROM a; DELETE FROM b)", "SELECT 2"};
    QTest::newRow("byte-order-mark") << QString("\uFEFFSELECT 1;") << QStringList{"SELECT 1"};
    QTest::newRow("carriage-returns") << "SELECT 1;\r\nSELECT\r\n2;\r\n" << QStringList{"SELECT 1", "SELECT\r\n2"};
    QTest::newRow("not-ascii") << "SELECT 'größe' AS \"日本\"; SELECT 2" << QStringList{"SELECT 'größe' AS \"日本\"", "SELECT 2"};
    QTest::newRow("restrict") << "\\restrict abc;def\nSELECT 1;\n\\unrestrict abc" << QStringList{"SELECT 1"};
    QTest::newRow("meta-g") << "SELECT 1 \\g\nSELECT 2;" << QStringList{"SELECT 1", "SELECT 2"};
    QTest::newRow("operator-with-comment") << "SELECT 1 +-- x;\n2; SELECT 3 */* y; */ 4"
                                           << QStringList{"SELECT 1 +-- x;\n2", "SELECT 3 */* y; */ 4"};
}

void TestParse::splitsStatements()
{
    QFETCH(QString, text);
    QFETCH(QStringList, statements);
    const auto file = sql::parse(text.toStdString(), "x.sql");
    const auto error = file.firstError();
    QVERIFY2(!error, error ? error->line().c_str() : "");
    QStringList found;
    for (const auto& statement : file.statements()) {
        QVERIFY(statement.node);
        found << QString::fromUtf8(statement.text.data(), static_cast<qsizetype>(statement.text.size()));
    }
    QCOMPARE(found, statements);
}

void TestParse::reportsFileErrors_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("line");
    QTest::newRow("no-bytes") << QByteArray() << "sql.empty" << 0;
    QTest::newRow("only-byte-order-mark") << QByteArray("\xEF\xBB\xBF") << "sql.empty" << 0;
    QTest::newRow("nul") << QByteArray("SELECT 1;\nSEL\0ECT", 17) << "sql.binary" << 2;
    QTest::newRow("latin-1") << QByteArray("SELECT 'gr\xF6\xDF" "e';") << "sql.binary" << 1;
    QTest::newRow("overlong") << QByteArray("\n\nSELECT '\xC0\xAF';") << "sql.binary" << 3;
    QTest::newRow("surrogate") << QByteArray("SELECT '\xED\xA0\x80';") << "sql.binary" << 1;
    QTest::newRow("cut-character") << QByteArray("SELECT 1; -- \xE2\x82") << "sql.binary" << 1;
    QTest::newRow("utf-16") << QByteArray("\xFF\xFES\0E\0", 6) << "sql.binary" << 1;
    QTest::newRow("archive") << QByteArray("PGDMP\x01\x0E\0", 8) << "sql.binary" << 1;
    QTest::newRow("unterminated-string") << QByteArray("SELECT 1;\nSELECT 'a;\nSELECT 2;") << "sql.truncated" << 2;
    QTest::newRow("unterminated-identifier") << QByteArray("SELECT 1;\n\nSELECT \"a") << "sql.truncated" << 3;
    QTest::newRow("unterminated-dollar") << QByteArray("DO $x$ begin\n$$;") << "sql.truncated" << 1;
    QTest::newRow("unterminated-comment") << QByteArray("SELECT 1;\n/* /* */ SELECT 2;") << "sql.truncated" << 2;
    QTest::newRow("unfinished-statement") << QByteArray("SELECT 1;\nCREATE TABLE t (\n  id integer,") << "sql.truncated" << 2;
    QTest::newRow("unfinished-body") << QByteArray("CREATE FUNCTION f() RETURNS int BEGIN ATOMIC SELECT 1;\n") << "sql.truncated" << 1;
    QTest::newRow("unfinished-copy") << QByteArray("COPY t FROM stdin;\n1\t2\n3\t") << "sql.truncated" << 3;
    QTest::newRow("conflict") << QByteArray("SELECT 1;\n<<<<<<< HEAD\nSELECT 2;\n=======\nSELECT 3;\n>>>>>>> x\n") << "sql.conflict-marker" << 2;
    QTest::newRow("conflict-in-body")
        << QByteArray("DO $$\n<<<<<<< HEAD\na;\n=======\nb;\n>>>>>>> x\n$$;") << "sql.conflict-marker" << 2;
}

void TestParse::reportsFileErrors()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, id);
    QFETCH(int, line);
    const auto file = sql::parse(text.toStdString(), "x.sql");
    QVERIFY(!file.errors().empty());
    QVERIFY(file.errors().size() <= 24);
    QCOMPARE(QString::fromStdString(file.errors()[0].message.id), id);
    QCOMPARE(file.errors()[0].place.line, line);
    QCOMPARE(QString::fromStdString(file.errors()[0].place.file), QString("x.sql"));
    QVERIFY(file.firstError());
}

void TestParse::keepsErrorsLocal()
{
    const auto file = sql::parse("SELECT 1;\nCREATE TABEL x (a int);\nSELECT 2;\nSELECT ( ;\nSELECT 3;", "x.sql");
    QVERIFY(file.errors().empty());
    QCOMPARE(file.statements().size(), std::size_t(5));
    const bool good[] = {true, false, true, false, true};
    for (std::size_t i = 0; i < 5; ++i) {
        QCOMPARE(file.statements()[i].node != nullptr, good[i]);
        QCOMPARE(file.statements()[i].error.has_value(), !good[i]);
    }
    QCOMPARE(QString::fromStdString(file.statements()[1].error->message.id), QString("sql.syntax"));
    QCOMPARE(QString::fromStdString(file.statements()[1].error->sqlstate), QString("42601"));
}

void TestParse::placesErrors_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    QTest::newRow("second-line") << "SELECT 1;\n  CREATE TABEL x;" << 2 << 10;
    QTest::newRow("inside-statement") << "SELECT 1,\n  2 3\n  FROM;" << 2 << 5;
    QTest::newRow("after-wide-characters") << "SELECT 'größe日本' x y;" << 1 << 26;
    QTest::newRow("at-the-end") << "SELECT (1;" << 1 << 10;
    QTest::newRow("after-carriage-returns") << "SELECT 1;\r\nSELECT\r\n 2 3;" << 3 << 4;
}

void TestParse::placesErrors()
{
    QFETCH(QString, text);
    QFETCH(int, line);
    QFETCH(int, column);
    const auto file = sql::parse(text.toStdString(), "x.sql");
    const auto error = file.firstError();
    QVERIFY(error);
    QCOMPARE(error->place.line, line);
    QCOMPARE(error->place.column, column);
}

void TestParse::recordsMetaCommands()
{
    const auto file = sql::parse("\\restrict Xy12\nSELECT 1;\n\\connect other\n\\i 'a file.sql'\r\nSELECT\n\\echo hi\n2;\n\\unrestrict Xy12\n", "x.sql");
    QVERIFY(!file.firstError());
    QCOMPARE(file.statements().size(), std::size_t(2));
    QCOMPARE(file.metaCommands().size(), std::size_t(5));
    const char* names[] = {"restrict", "connect", "i", "echo", "unrestrict"};
    const bool harmless[] = {true, false, false, true, true};
    const int lines[] = {1, 3, 4, 6, 8};
    for (std::size_t i = 0; i < 5; ++i) {
        QCOMPARE(QString::fromStdString(file.metaCommands()[i].name), QString(names[i]));
        QCOMPARE(file.metaCommands()[i].harmless, harmless[i]);
        QCOMPARE(file.metaCommands()[i].place.line, lines[i]);
    }
    QCOMPARE(std::string(file.metaCommands()[2].text), std::string("\\i 'a file.sql'"));
}

void TestParse::skipsCopyData()
{
    const auto file = sql::parse("COPY public.t (a, b) FROM stdin;\n1\t'; DROP\n2\t$$\n\\.\n\nSELECT 1;\nCOPY t TO stdout;\nCOPY t FROM STDIN;\n\\.\nSELECT 2;",
                                 "x.sql");
    QVERIFY(!file.firstError());
    QCOMPARE(file.statements().size(), std::size_t(5));
    QCOMPARE(file.dataBlocks().size(), std::size_t(2));
    QCOMPARE(file.dataBlocks()[0].rows, std::size_t(2));
    QCOMPARE(file.dataBlocks()[0].statement, std::size_t(0));
    QCOMPARE(file.dataBlocks()[0].place.line, 2);
    QCOMPARE(file.dataBlocks()[1].rows, std::size_t(0));
    QCOMPARE(file.dataBlocks()[1].statement, std::size_t(3));
}

void TestParse::translatesLocations()
{
    const auto file = sql::parse("SELECT 1;\n\n  SELECT a,\n    b FROM t;", "x.sql");
    const auto& statement = file.statements()[1];
    QCOMPARE(statement.place.line, 3);
    QCOMPARE(statement.place.column, 3);
    const auto& target = *statement.node->select_stmt->target_list[1]->res_target;
    const auto place = file.placeOf(statement, target.location);
    QCOMPARE(place.line, 4);
    QCOMPARE(place.column, 5);
    QCOMPARE(file.text().substr(file.offsetOf(statement, target.location), 1), std::string("b"));
    QCOMPARE(file.placeOf(statement, -1), statement.place);
}

void TestParse::givesTheSameTreesInAnyBatch()
{
    std::string text;
    for (int i = 0; i < 300; ++i)
        text += "CREATE TABLE t" + std::to_string(i) + " (id integer DEFAULT " + std::to_string(i) + ");\n" + (i % 50 == 7 ? "BROKEN;\n" : "");
    const auto whole = sql::parse(text, "x.sql", {.batchBytes = 1 << 20});
    const auto one = sql::parse(text, "x.sql", {.batchBytes = 1});
    const auto some = sql::parse(text, "x.sql", {.batchBytes = 1000});
    QCOMPARE(whole.statements().size(), std::size_t(306));
    for (std::size_t i = 0; i < whole.statements().size(); ++i) {
        const auto* a = whole.statements()[i].node;
        const auto* b = one.statements()[i].node;
        const auto* c = some.statements()[i].node;
        QCOMPARE(a != nullptr, b != nullptr);
        QCOMPARE(a != nullptr, c != nullptr);
        QCOMPARE(whole.statements()[i].place, some.statements()[i].place);
        if (!a)
            continue;
        QCOMPARE(sql::describeTree(a->base), sql::describeTree(b->base));
        QCOMPARE(sql::describeTree(a->base), sql::describeTree(c->base));
    }
}

void TestParse::movesWithItsText()
{
    auto file = sql::parse("SELECT 1", "x");
    const auto moved = std::move(file);
    QCOMPARE(std::string(moved.statements()[0].text), std::string("SELECT 1"));
    QVERIFY(moved.statements()[0].node->node_case == PG_QUERY__NODE__NODE_SELECT_STMT);
}

void TestParse::stopsWhenCancelled()
{
    base::CancelToken cancel;
    cancel.cancel();
    const auto file = sql::parse("SELECT 1;", "x", {}, cancel);
    QVERIFY(file.firstError());
    QVERIFY(base::isCancelled(*file.firstError()));
}

/// A psql command behind the last word of an unfinished statement.
void TestParse::endsInACommand()
{
    for (const char* text : {"CREATE TABLE t (\\\n", "CREATE TABLE t (a int\n\\echo a long command that needs more room than the text before it has\n", "SELECT 1\n\\x\n"}) {
        const sql::ParsedFile file = sql::parse(text, "end.sql");
        QCOMPARE(file.statements().size(), std::size_t(1));
        QCOMPARE(file.metaCommands().size(), std::size_t(1));
    }
    QVERIFY(sql::parse("SELECT 1\n\\x\n", "end.sql").statements().front().node);
}

void TestParse::acceptsAFileOfComments()
{
    const auto file = sql::parse("-- nothing here\n/* or here */\n", "x");
    QVERIFY(!file.firstError());
    QVERIFY(file.statements().empty());
}

QTEST_GUILESS_MAIN(TestParse)
#include "tst_parse.moc"
