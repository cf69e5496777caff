#include "diff/differ.h"
#include "diff/rename.h"
#include "support/catalog_of.h"

#include <QElapsedTimer>
#include <QTest>

using namespace cofferdam;
using cofferdam::test::catalogOf;

class TestRenameCandidates : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asksOnlyWhereARenameIsPlausible_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const char* from, const char* to, const char* expected) { QTest::newRow(name) << from << to << expected; };
        row("same-type-alike-name", "CREATE TABLE t (full_name text, x int)", "CREATE TABLE t (name text, x int)", "public.t.full_name=name");
        row("only-pair-of-one-type", "CREATE TABLE t (a text, x int)", "CREATE TABLE t (b text, x int)", "public.t.a=b");
        row("other-type", "CREATE TABLE t (a text)", "CREATE TABLE t (a2 boolean)", "");
        row("added-only", "CREATE TABLE t (a text)", "CREATE TABLE t (a text, b text)", "");
        row("table-with-same-columns", "CREATE TABLE people (a int, b text, c date)", "CREATE TABLE persons (a int, b text, c date)", "public.people=persons");
        row("table-with-other-columns", "CREATE TABLE people (a int, b text, c date)", "CREATE TABLE invoices (x int, y text, z date)", "");
        row("commonplace-columns-prove-nothing", "CREATE TABLE a (id int, created_at timestamp, updated_at timestamp)",
            "CREATE TABLE b (id int, created_at timestamp, updated_at timestamp)", "");
        row("view-with-same-query", "CREATE VIEW v AS SELECT 1 AS x", "CREATE VIEW w AS SELECT 1 AS x", "public.v=w");
        row("view-with-another-query", "CREATE VIEW v AS SELECT 1 AS x", "CREATE VIEW v2 AS SELECT 2 AS x", "");
        row("index", "CREATE TABLE t (a int); CREATE INDEX i ON t (a)", "CREATE TABLE t (a int); CREATE INDEX j ON t (a)", "public.i=j");
        row("index-of-other-columns", "CREATE TABLE t (a int, b int); CREATE INDEX i ON t (a)", "CREATE TABLE t (a int, b int); CREATE INDEX i2 ON t (b)", "");
        row("index-that-became-unique", "CREATE TABLE t (a int); CREATE INDEX i ON t (a)", "CREATE TABLE t (a int); CREATE UNIQUE INDEX j ON t (a)", "");
        row("index-of-another-table", "CREATE TABLE t (a int); CREATE TABLE u (a int); CREATE INDEX i ON t (a)", "CREATE TABLE t (a int); CREATE TABLE u (a int); CREATE INDEX j ON u (a)", "");
        row("check", "CREATE TABLE t (a int, CONSTRAINT c CHECK (a > 0))", "CREATE TABLE t (a int, CONSTRAINT d CHECK (a > 0))", "public.t.c=d");
        row("check-of-another-expression", "CREATE TABLE t (a int, CONSTRAINT c CHECK (a > 0))", "CREATE TABLE t (a int, CONSTRAINT d CHECK (a > 1))", "");
        row("foreign-key", "CREATE TABLE u (id int PRIMARY KEY); CREATE TABLE t (a int, CONSTRAINT c FOREIGN KEY (a) REFERENCES u)",
            "CREATE TABLE u (id int PRIMARY KEY); CREATE TABLE t (a int, CONSTRAINT d FOREIGN KEY (a) REFERENCES u)", "public.t.c=d");
        row("foreign-key-with-another-action", "CREATE TABLE u (id int PRIMARY KEY); CREATE TABLE t (a int, CONSTRAINT c FOREIGN KEY (a) REFERENCES u)",
            "CREATE TABLE u (id int PRIMARY KEY); CREATE TABLE t (a int, CONSTRAINT d FOREIGN KEY (a) REFERENCES u ON DELETE CASCADE)", "");
        row("function", "CREATE FUNCTION f(a int) RETURNS int LANGUAGE sql AS 'SELECT 1'", "CREATE FUNCTION g(a int) RETURNS int LANGUAGE sql AS 'SELECT 1'", "public.f(integer)=g");
        row("function-of-another-signature", "CREATE FUNCTION f(a int) RETURNS int LANGUAGE sql AS 'SELECT 1'",
            "CREATE FUNCTION g(a text) RETURNS int LANGUAGE sql AS 'SELECT 1'", "");
        row("function-with-another-body", "CREATE FUNCTION f(a int) RETURNS int LANGUAGE sql AS 'SELECT 1'", "CREATE FUNCTION g(a int) RETURNS int LANGUAGE sql AS 'SELECT 2'", "");
        row("enum", "CREATE TYPE mood AS ENUM ('sad', 'ok')", "CREATE TYPE feeling AS ENUM ('sad', 'ok')", "public.mood=feeling");
        row("enum-of-other-labels", "CREATE TYPE mood AS ENUM ('sad', 'ok')", "CREATE TYPE mood2 AS ENUM ('sad', 'fine')", "");
        row("sequence-with-a-like-name", "CREATE SEQUENCE invoice_numbers", "CREATE SEQUENCE invoice_number_seq", "public.invoice_numbers=invoice_number_seq");
        row("sequences-are-all-alike", "CREATE SEQUENCE invoices", "CREATE SEQUENCE tickets", "");
        row("two-for-two", "CREATE TABLE t (id int, customer_name text, street text)", "CREATE TABLE t (id int, client_name text, road text)",
            "public.t.customer_name=client_name");
        row("columns-of-other-types-are-left", "CREATE TABLE t (id int, total numeric, note text)", "CREATE TABLE t (id int, amount numeric, remark boolean)", "public.t.total=amount");
        row("an-index-that-follows-tells", "CREATE TABLE t (id int, x int, a text, b text); CREATE INDEX i ON t (a)",
            "CREATE TABLE t (id int, x int, foo text, bar text); CREATE INDEX i ON t (bar)", "public.t.a=bar");
        row("table-with-one-column-more", "CREATE TABLE users (id int, email text, name text, admin boolean)", "CREATE TABLE accounts (id int, email text, name text, admin boolean, age int)",
            "public.users=accounts");
        row("table-with-few-columns-in-common", "CREATE TABLE users (id int, email text, name text, admin boolean)", "CREATE TABLE tickets (id int, name text, price int, seat text)", "");
        row("moved-between-schemas-is-no-rename", "CREATE SCHEMA s; CREATE TABLE t (a int, b text)", "CREATE SCHEMA s; CREATE TABLE s.t (a int, b text)", "");
    }
    void asksOnlyWhereARenameIsPlausible()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, expected);
        const auto before = catalogOf(from.toUtf8().constData());
        const auto after = catalogOf(to.toUtf8().constData());
        const auto candidates = diff::renameCandidates(diff::diff(before, after), &before, &after);
        QStringList found;
        for (const auto& candidate : candidates) {
            const bool index = candidate.from.kind == catalog::Kind::Index;
            const bool function = candidate.from.kind == catalog::Kind::Function;
            found << QString::fromStdString((index ? candidate.from.schema + "." + candidate.from.part : candidate.from.sql()) + "=" + (function ? candidate.to.name : candidate.to.ownName()));
            QVERIFY(!candidate.evidence.empty());
        }
        QCOMPARE(found.join(QLatin1Char(' ')), expected);
    }

    void noObjectHasManyCandidates()
    {
        std::string from = "CREATE TABLE t (id int, name_0 text", to = "CREATE TABLE t (id int";
        for (int i = 1; i < 12; ++i)
            to += ", name_" + std::to_string(i) + " text";
        const auto candidates = diff::renameCandidates(diff::diff(catalogOf((from + ")").c_str()), catalogOf((to + ")").c_str())));
        QVERIFY(!candidates.empty() && candidates.size() <= 3);
    }

    /// Thousands of tables on both sides: every pair would be millions.
    void manyTablesTakeNoTime()
    {
        std::string from, to;
        for (int i = 0; i < 2000; ++i) {
            const std::string n = std::to_string(i);
            from += "CREATE TABLE a" + n + " (id int, x" + n + " text, y" + n + " int);";
            to += "CREATE TABLE b" + n + " (id int, x" + n + " text, y" + n + " int);";
        }
        const auto differences = diff::diff(catalogOf(from.c_str()), catalogOf(to.c_str()));
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(diff::renameCandidates(differences).size(), std::size_t(2000));
        QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    }

    void theBestComesFirstAndTablesBeforeColumns()
    {
        const auto candidates = diff::renameCandidates(
            diff::diff(catalogOf("CREATE TABLE people (a int, b text, c date); CREATE TABLE t (street_name text, zip text)"),
                       catalogOf("CREATE TABLE persons (a int, b text, c date); CREATE TABLE t (street text, zip_code text)")));
        QVERIFY(candidates.size() >= 3);
        QVERIFY(candidates[0].from.kind == catalog::Kind::Table);
        for (std::size_t i = 2; i < candidates.size(); ++i)
            QVERIFY(candidates[i - 1].score >= candidates[i].score);
    }
};

QTEST_GUILESS_MAIN(TestRenameCandidates)
#include "tst_rename_candidates.moc"
