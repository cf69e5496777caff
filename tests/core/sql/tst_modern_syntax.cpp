#include "sql/parse.h"

#include <QTest>

using namespace cofferdam;
using sql::Annotation;

class TestModernSyntax : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsNewerStatements_data();
    void readsNewerStatements();
    void leavesOldStatementsAlone_data();
    void leavesOldStatementsAlone();
    void keepsPositions();
    void keepsTheErrorsOfWhatIsWrong();
    void canBeSwitchedOff();
    void survivesAnyTokens();
};

static QString summary(const std::vector<Annotation>& annotations)
{
    static constexpr const char* kinds[] = {"not-null", "not-null-inherit", "enforced", "virtual", "overlaps", "period", "storage",
                                            "expression", "statistics", "constraint-inherit", "grant", "other"};
    QStringList out;
    for (const auto& annotation : annotations) {
        QString text = QString("%1#%2").arg(kinds[static_cast<int>(annotation.kind)]).arg(annotation.element);
        for (const auto& part : {annotation.name, annotation.column, annotation.detail})
            text += ":" + QString::fromStdString(part);
        text += annotation.noInherit ? ":no-inherit" : "";
        text += annotation.notValid ? ":not-valid" : "";
        out << text;
    }
    return out.join(" ");
}

void TestModernSyntax::readsNewerStatements_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("older");
    QTest::addColumn<QString>("annotations");
    QTest::newRow("table-not-null") << "CREATE TABLE t (a int, CONSTRAINT n NOT NULL a)" << "CREATE TABLE t (a int)" << "not-null#1:n:a:";
    QTest::newRow("table-not-null-first") << "CREATE TABLE t (CONSTRAINT \"N\" NOT NULL \"A\" NO INHERIT, \"A\" int)"
                                          << "CREATE TABLE t (\"A\" int)" << "not-null#0:N:A::no-inherit";
    QTest::newRow("table-not-null-unnamed") << "CREATE TABLE t (a int, NOT NULL a NOT VALID, b int)" << "CREATE TABLE t (a int, b int)"
                                            << "not-null#1::a::not-valid";
    QTest::newRow("table-not-null-only") << "CREATE TABLE c (CONSTRAINT n NOT NULL a) INHERITS (p)" << "CREATE TABLE c () INHERITS (p)"
                                         << "not-null#0:n:a:";
    QTest::newRow("partition-not-null-only") << "CREATE TABLE c PARTITION OF p (CONSTRAINT n NOT NULL a) FOR VALUES IN (1)"
                                             << "CREATE TABLE c PARTITION OF p FOR VALUES IN (1)" << "not-null#0:n:a:";
    QTest::newRow("several-not-nulls") << "CREATE TABLE t (CONSTRAINT n NOT NULL a, CONSTRAINT m NOT NULL b, a int, CONSTRAINT k NOT NULL c, CONSTRAINT j NOT NULL d)"
                                       << "CREATE TABLE t (a int)" << "not-null#0:n:a: not-null#1:m:b: not-null#3:k:c: not-null#4:j:d:";
    QTest::newRow("column-not-null-no-inherit") << "CREATE TABLE t (a int CONSTRAINT n NOT NULL NO INHERIT, b int)"
                                                << "CREATE TABLE t (a int CONSTRAINT n NOT NULL, b int)" << "not-null-inherit#0:n:a::no-inherit";
    QTest::newRow("check-no-inherit-stays") << "CREATE TABLE t (a int CHECK (a > 0) NO INHERIT, CONSTRAINT n NOT NULL a)"
                                            << "CREATE TABLE t (a int CHECK (a > 0) NO INHERIT)" << "not-null#1:n:a:";
    QTest::newRow("not-enforced-check") << "CREATE TABLE t (a int, CONSTRAINT c CHECK (a > 0) NOT ENFORCED)"
                                        << "CREATE TABLE t (a int, CONSTRAINT c CHECK (a > 0))" << "enforced#1:c::NOT ENFORCED";
    QTest::newRow("not-enforced-column") << "CREATE TABLE t (a int CONSTRAINT c CHECK (a > 0) NOT ENFORCED)"
                                         << "CREATE TABLE t (a int CONSTRAINT c CHECK (a > 0))" << "enforced#0:c:a:NOT ENFORCED";
    QTest::newRow("enforced") << "ALTER TABLE t ADD CONSTRAINT f FOREIGN KEY (a) REFERENCES u(b) ENFORCED NOT VALID"
                              << "ALTER TABLE t ADD CONSTRAINT f FOREIGN KEY (a) REFERENCES u(b) NOT VALID" << "enforced#0:f::ENFORCED";
    QTest::newRow("virtual") << "CREATE TABLE t (a int, b int GENERATED ALWAYS AS (a * 2) VIRTUAL NOT NULL)"
                             << "CREATE TABLE t (a int, b int GENERATED ALWAYS AS (a * 2) STORED NOT NULL)" << "virtual#1::b:";
    QTest::newRow("virtual-unsaid") << "CREATE TABLE t (a int, b int GENERATED ALWAYS AS ((a * 2)), c int)"
                                    << "CREATE TABLE t (a int, b int GENERATED ALWAYS AS (a * 2) STORED, c int)" << "virtual#1::b:";
    QTest::newRow("virtual-beside-stored") << "CREATE TABLE t (a int GENERATED ALWAYS AS (1) STORED, b int GENERATED ALWAYS AS (2), c int GENERATED ALWAYS AS IDENTITY)"
                                           << "CREATE TABLE t (a int GENERATED ALWAYS AS (1) STORED, b int GENERATED ALWAYS AS (2) STORED, c int GENERATED ALWAYS AS IDENTITY)"
                                           << "virtual#1::b:";
    QTest::newRow("without-overlaps") << "ALTER TABLE ONLY public.t ADD CONSTRAINT k PRIMARY KEY (a, b WITHOUT OVERLAPS)"
                                      << "ALTER TABLE ONLY public.t ADD CONSTRAINT k PRIMARY KEY (a, b)" << "overlaps#0::b:";
    QTest::newRow("without-overlaps-table") << "CREATE TABLE t (a int, b int4range, UNIQUE (a, b WITHOUT OVERLAPS))"
                                            << "CREATE TABLE t (a int, b int4range, UNIQUE (a, b))" << "overlaps#2::b:";
    QTest::newRow("period") << "ALTER TABLE t ADD CONSTRAINT f FOREIGN KEY (a, PERIOD b) REFERENCES public.u(c, PERIOD d)"
                            << "ALTER TABLE t ADD CONSTRAINT f FOREIGN KEY (a, b) REFERENCES public.u(c, d)"
                            << "period#0::b:referencing period#0::d:referenced";
    QTest::newRow("storage") << "CREATE TABLE t (a text STORAGE external COLLATE \"C\", b numeric(10, 2) STORAGE DEFAULT NOT NULL)"
                             << "CREATE TABLE t (a text COLLATE \"C\", b numeric(10, 2) NOT NULL)" << "storage#0::a:external storage#1::b:default";
    QTest::newRow("column-named-storage") << "CREATE TABLE t (storage text, a text STORAGE main)" << "CREATE TABLE t (storage text, a text)"
                                          << "storage#1::a:main";
    QTest::newRow("set-expression") << "ALTER TABLE t ALTER COLUMN b SET EXPRESSION AS (a + 1)" << "ALTER TABLE t ALTER COLUMN b SET DEFAULT (a + 1)"
                                    << "expression#0::b:a + 1";
    QTest::newRow("set-statistics-default") << "ALTER TABLE t ALTER b SET STATISTICS DEFAULT, ALTER c SET NOT NULL"
                                            << "ALTER TABLE t ALTER b SET STATISTICS -1, ALTER c SET NOT NULL" << "statistics#0::b:";
    QTest::newRow("set-storage-default") << "ALTER TABLE t ALTER c SET NOT NULL, ALTER COLUMN b SET STORAGE DEFAULT"
                                         << "ALTER TABLE t ALTER c SET NOT NULL, ALTER COLUMN b SET STORAGE plain" << "storage#1::b:DEFAULT";
    QTest::newRow("add-not-null") << "ALTER TABLE ONLY public.t ADD CONSTRAINT n NOT NULL a NOT VALID"
                                  << "ALTER TABLE ONLY public.t ALTER COLUMN a SET NOT NULL" << "not-null#0:n:a::not-valid";
    QTest::newRow("add-not-null-among-others") << "ALTER TABLE IF EXISTS t * ADD b int, ADD NOT NULL \"A a\" NO INHERIT"
                                               << "ALTER TABLE IF EXISTS t * ADD b int, ALTER COLUMN \"A a\" SET NOT NULL"
                                               << "not-null#1::A a::no-inherit";
    QTest::newRow("add-virtual-column") << "ALTER TABLE t ADD COLUMN IF NOT EXISTS b int GENERATED ALWAYS AS (a) VIRTUAL"
                                        << "ALTER TABLE t ADD COLUMN IF NOT EXISTS b int GENERATED ALWAYS AS (a) STORED" << "virtual#0::b:";
    QTest::newRow("alter-constraint-enforced") << "ALTER TABLE t ALTER CONSTRAINT f NOT ENFORCED" << "ALTER TABLE t ALTER CONSTRAINT f"
                                               << "enforced#0:f::NOT ENFORCED";
    QTest::newRow("alter-constraint-inherit") << "ALTER TABLE t ALTER CONSTRAINT n NO INHERIT, ALTER CONSTRAINT m INHERIT"
                                              << "ALTER TABLE t ALTER CONSTRAINT n, ALTER CONSTRAINT m"
                                              << "constraint-inherit#0:n::NO INHERIT constraint-inherit#1:m::INHERIT";
    QTest::newRow("grant-options") << "GRANT a TO b WITH ADMIN OPTION, INHERIT FALSE, SET TRUE GRANTED BY c"
                                   << "GRANT a TO b WITH ADMIN OPTION GRANTED BY c" << "grant#-1:::INHERIT FALSE grant#-1:::SET TRUE";
    QTest::newRow("grant-inherit") << "GRANT a TO b WITH INHERIT TRUE GRANTED BY c" << "GRANT a TO b GRANTED BY c" << "grant#-1:::INHERIT TRUE";
    QTest::newRow("grant-admin-true") << "GRANT a TO b WITH ADMIN TRUE" << "GRANT a TO b WITH ADMIN OPTION" << "";
    QTest::newRow("numbers") << "CREATE TABLE t (a int DEFAULT 1_000, b int DEFAULT 0xFF, c int DEFAULT 0b1_01, d int DEFAULT 0o17)"
                             << "CREATE TABLE t (a int DEFAULT 1000, b int DEFAULT 255, c int DEFAULT 5, d int DEFAULT 15)" << "";
    QTest::newRow("subquery-name") << "CREATE VIEW v AS SELECT a FROM (SELECT 1 AS a) WHERE a > (SELECT 2)"
                                   << "CREATE VIEW v AS SELECT a FROM (SELECT 1 AS a) unnamed_subquery WHERE a > (SELECT 2)" << "";
    QTest::newRow("subquery-names") << "CREATE VIEW v AS SELECT 1 FROM (SELECT 1) x JOIN (SELECT 2) ON true LEFT JOIN LATERAL (VALUES (1)) ON true"
                                    << "CREATE VIEW v AS SELECT 1 FROM (SELECT 1) x JOIN (SELECT 2) unnamed_subquery ON true LEFT JOIN LATERAL (VALUES (1)) unnamed_subquery_1 ON true"
                                    << "";
    QTest::newRow("foreign-table") << "CREATE FOREIGN TABLE f (a int, CONSTRAINT n NOT NULL a) SERVER s"
                                   << "CREATE FOREIGN TABLE f (a int) SERVER s" << "not-null#1:n:a:";
    QTest::newRow("unlogged") << "CREATE UNLOGGED TABLE f (a int, CONSTRAINT n NOT NULL a)" << "CREATE UNLOGGED TABLE f (a int)" << "not-null#1:n:a:";
}

void TestModernSyntax::readsNewerStatements()
{
    QFETCH(QString, text);
    QFETCH(QString, older);
    QFETCH(QString, annotations);
    // Neighbours in the batch stay what they are.
    const auto file = sql::parse("SELECT 1;\n" + text.toStdString() + ";\nSELECT 2;", "x");
    const auto error = file.firstError();
    QVERIFY2(!error, error ? error->line().c_str() : "");
    QCOMPARE(file.statements().size(), std::size_t(3));
    const auto& statement = file.statements()[1];
    const auto plain = sql::parse(older.toStdString(), "x");
    QVERIFY(!plain.firstError());
    QCOMPARE(QString::fromStdString(sql::describeTree(statement.node->base)),
             QString::fromStdString(sql::describeTree(plain.statements()[0].node->base)));
    QCOMPARE(summary(statement.annotations), annotations);
    QCOMPARE(QString::fromStdString(std::string(statement.text)), text);
    for (const auto& annotation : statement.annotations)
        QVERIFY(annotation.offset < statement.text.size());
}

void TestModernSyntax::leavesOldStatementsAlone_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("create-table") << "CREATE TABLE t (a int NOT NULL, b numeric(10, 2) DEFAULT 1.5, CHECK (a > 0) NO INHERIT)";
    QTest::newRow("generated-stored") << "CREATE TABLE t (b int GENERATED ALWAYS AS (1) STORED)";
    QTest::newRow("identity") << "CREATE TABLE t (b int GENERATED ALWAYS AS IDENTITY (START WITH 5))";
    QTest::newRow("period-column") << "CREATE TABLE t (period int, enforced int, storage int, PRIMARY KEY (period, storage))";
    QTest::newRow("grant-privilege") << "GRANT SELECT ON t TO a WITH GRANT OPTION";
    QTest::newRow("grant-admin") << "GRANT a TO b WITH ADMIN OPTION";
    QTest::newRow("distinct-from-subquery") << "SELECT a IS DISTINCT FROM (SELECT 1) WHERE true";
    QTest::newRow("named-subquery") << "SELECT 1 FROM (SELECT 1) AS x, (SELECT 2) y";
    QTest::newRow("numbers") << "SELECT 1, 1.5, .5, 1e10";
    QTest::newRow("function") << "CREATE FUNCTION f() RETURNS int LANGUAGE sql AS $$ SELECT 0xff FROM (SELECT 1) $$";
}

void TestModernSyntax::leavesOldStatementsAlone()
{
    QFETCH(QString, text);
    const auto file = sql::parse(text.toStdString(), "x");
    QVERIFY(!file.firstError());
    QVERIFY(file.statements()[0].annotations.empty());
    QVERIFY(file.statements()[0].edits.empty());
}

void TestModernSyntax::keepsPositions()
{
    const auto file = sql::parse("SELECT 1;\nCREATE TABLE t (\n  a int DEFAULT 1_000,\n  CONSTRAINT n NOT NULL a,\n  g int GENERATED ALWAYS AS (a),\n  b int\n);", "x");
    QVERIFY(!file.firstError());
    const auto& statement = file.statements()[1];
    const auto& create = *statement.node->create_stmt;
    QCOMPARE(create.n_table_elts, std::size_t(3));
    const int lines[] = {3, 5, 6};
    for (std::size_t i = 0; i < 3; ++i) {
        const auto place = file.placeOf(statement, create.table_elts[i]->column_def->location);
        QCOMPARE(place.line, lines[i]);
        QCOMPARE(place.column, 3);
    }
}

void TestModernSyntax::keepsTheErrorsOfWhatIsWrong()
{
    const auto file = sql::parse("CREATE TABLE t (\n  a int,\n  CONSTRAINT n NOT NULL a,\n  b int int\n);\nSELECT 1;", "x");
    QVERIFY(file.statements()[0].error);
    QCOMPARE(file.statements()[0].error->place.line, 4);
    QCOMPARE(file.statements()[0].error->place.column, 9);
    QVERIFY(file.statements()[1].node);
}

void TestModernSyntax::canBeSwitchedOff()
{
    const auto file = sql::parse("SELECT 1_000 + 0xff;", "x", {.modernSyntax = false});
    QVERIFY(file.firstError());
}

/// Whatever stands in a statement, the rewriter ends and its edits fit the text.
void TestModernSyntax::survivesAnyTokens()
{
    static constexpr const char* words[] = {"CREATE", "ALTER", "TABLE", "t", "(", ")", ",", "CONSTRAINT", "NOT", "NULL", "a", "NO", "INHERIT", "ADD",
                                            "GENERATED", "ALWAYS", "AS", "VIRTUAL", "WITHOUT", "OVERLAPS", "PERIOD", "STORAGE", "SET", "EXPRESSION",
                                            "FROM", "SELECT", "JOIN", "GRANT", "TO", "WITH", "1_0", "ENFORCED", "OF", "COLUMN", "\"x\"", "'s'", "."};
    std::uint32_t seed = 99;
    for (int round = 0; round < 20000; ++round) {
        std::string text = round % 3 == 0 ? "CREATE TABLE t ( " : round % 3 == 1 ? "ALTER TABLE t ADD " : "";
        for (int i = 0; i < 14; ++i) {
            seed = seed * 1664525 + 1013904223;
            text += std::string(words[(seed >> 16) % std::size(words)]) + " ";
        }
        const auto rewrite = sql::rewriteModernSyntax(text);
        std::size_t at = 0;
        std::size_t length = text.size();
        for (const auto& edit : rewrite.edits) {
            QVERIFY(edit.offset >= at && edit.offset + edit.removed <= text.size());
            at = edit.offset + edit.removed;
            length += edit.inserted;
            length -= edit.removed;
        }
        QVERIFY(rewrite.edits.empty() || rewrite.text.size() == length);
        for (std::size_t i = 0; i <= rewrite.text.size(); ++i)
            QVERIFY(sql::originalOffset(rewrite.edits, i) <= text.size());
    }
}

QTEST_GUILESS_MAIN(TestModernSyntax)
#include "tst_modern_syntax.moc"
