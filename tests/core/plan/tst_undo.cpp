#include "../workspace/comparison_of.h"
#include "ddl/printer.h"

using namespace cofferdam;
using namespace cofferdam::test;

/// The way back of every step is proved on paper. tst_cli_pairs goes it on a server.
class TestUndo : public QObject {
    Q_OBJECT

    /// The undo of all steps, last step first, each statement on one line; "irreversible" for a step without one.
    static QStringList undoOf(const QString& baseline, const QString& target, plan::Policy policy)
    {
        workspace::Settings settings;
        settings.policy = policy;
        workspace::Decisions decisions;
        decisions.acceptances.push_back({"all", {}, {}});
        const auto comparison = comparisonOf(baseline.toUtf8().constData(), target.toUtf8().constData(), decisions, settings);
        if (!comparison || comparison->plan.verdict != plan::Verdict::Converged)
            return {"no plan"};
        QStringList out;
        for (auto step = comparison->plan.steps.rbegin(); step != comparison->plan.steps.rend(); ++step) {
            for (const ddl::Statement& statement : step->undo)
                out += QString::fromStdString(ddl::print(statement)).simplified();
            if (step->undo.empty() && step->irreversible)
                out += "irreversible";
        }
        return out;
    }

private Q_SLOTS:
    void leadsBack_data()
    {
        QTest::addColumn<bool>("online");
        QTest::addColumn<QString>("baseline");
        QTest::addColumn<QString>("target");
        QTest::addColumn<QString>("undo");
        const auto row = [](const char* name, bool online, const char* baseline, const char* target, const char* undo) {
            QTest::newRow(name) << online << baseline << target << undo;
        };
        row("index of a constraint that took it is not built again", true, "CREATE TABLE t (a integer)", "CREATE TABLE t (a integer CONSTRAINT k UNIQUE)",
            "ALTER TABLE public.t DROP CONSTRAINT k|DROP INDEX CONCURRENTLY IF EXISTS public.k");
        row("foreign key that went before its table", true, "CREATE TABLE t (id integer PRIMARY KEY); CREATE TABLE u (t integer CONSTRAINT f REFERENCES t)",
            "CREATE TABLE t (id integer PRIMARY KEY)", "CREATE TABLE public.u ( t integer )|ALTER TABLE public.u ADD CONSTRAINT f FOREIGN KEY (t) REFERENCES public.t (id)");
        row("constraint that is validated stays so", true, "CREATE TABLE t (a integer)", "CREATE TABLE t (a integer, CONSTRAINT c CHECK (a > 0))",
            "ALTER TABLE public.t DROP CONSTRAINT c");
        row("values of an enum stay", false, "CREATE TYPE e AS ENUM ('a'); CREATE TABLE t (x e)", "CREATE TYPE e AS ENUM ('a', 'b'); CREATE TABLE t (x e, y integer)",
            "ALTER TABLE public.t DROP COLUMN y");
        row("clause of a policy", false, "CREATE TABLE t (a integer); CREATE POLICY p ON t USING (a > 1)", "CREATE TABLE t (a integer); CREATE POLICY p ON t USING (a > 1) WITH CHECK (a > 2)",
            "DROP POLICY p ON public.t|CREATE POLICY p ON public.t USING (a > 1)");
        row("default of an argument", false, "CREATE FUNCTION f(a integer) RETURNS integer LANGUAGE sql AS 'SELECT a'", "CREATE FUNCTION f(a integer DEFAULT 1) RETURNS integer LANGUAGE sql AS 'SELECT a'",
            "SET LOCAL check_function_bodies = off|DROP FUNCTION public.f(integer)|CREATE FUNCTION public.f(a integer) RETURNS integer LANGUAGE sql AS $$SELECT a$$");
        row("partition below a foreign key", false,
            "CREATE TABLE t (id integer PRIMARY KEY) PARTITION BY LIST (id); CREATE TABLE u (t integer REFERENCES t)",
            "CREATE TABLE t (id integer PRIMARY KEY) PARTITION BY LIST (id); CREATE TABLE u (t integer REFERENCES t); CREATE TABLE t_1 PARTITION OF t FOR VALUES IN (1)",
            "ALTER TABLE public.t DETACH PARTITION public.t_1|DROP TABLE public.t_1");
        row("calls that could mean two functions", false,
            "CREATE FUNCTION f(a text) RETURNS text LANGUAGE sql IMMUTABLE AS 'SELECT a'; CREATE TABLE t (a text); CREATE VIEW v AS SELECT f(a) AS n FROM t",
            "CREATE FUNCTION f(a text, b integer DEFAULT 1) RETURNS varchar LANGUAGE sql IMMUTABLE AS 'SELECT a'; CREATE TABLE t (a text); CREATE VIEW v AS SELECT f(a) AS n FROM t",
            "irreversible|DROP FUNCTION public.f(text, integer)");
        row("default over a function that is made anew with its column", false,
            "CREATE FUNCTION f() RETURNS uuid LANGUAGE sql AS 'SELECT NULL::uuid'; CREATE TABLE t (a uuid DEFAULT f())",
            "CREATE FUNCTION f() RETURNS text LANGUAGE sql AS 'SELECT NULL::text'; CREATE TABLE t (a text DEFAULT f())",
            "SET LOCAL check_function_bodies = off|ALTER TABLE public.t ALTER COLUMN a DROP DEFAULT|DROP FUNCTION public.f()|"
            "CREATE FUNCTION public.f() RETURNS uuid LANGUAGE sql AS $$SELECT NULL::uuid$$|"
            "ALTER TABLE public.t ALTER COLUMN a DROP DEFAULT, ALTER COLUMN a TYPE uuid USING a::uuid, ALTER COLUMN a SET DEFAULT public.f()");
        row("index of a partitioned table takes those of its partitions along", true, "CREATE TABLE p (a integer) PARTITION BY LIST (a); CREATE TABLE q PARTITION OF p FOR VALUES IN (1)",
            "CREATE TABLE p (a integer) PARTITION BY LIST (a); CREATE TABLE q PARTITION OF p FOR VALUES IN (1); CREATE INDEX i ON p (a)",
            "DROP INDEX IF EXISTS public.i|DROP INDEX CONCURRENTLY IF EXISTS public.q_a_idx|DROP INDEX IF EXISTS public.i");
        row("partition that goes with its parent", false, "CREATE TABLE p (a integer, b text) PARTITION BY LIST (a); CREATE TABLE q PARTITION OF p DEFAULT; CREATE INDEX i ON p (b)", "",
            "CREATE TABLE public.p ( a integer, b text ) PARTITION BY LIST (a)|CREATE INDEX i ON public.p (b)|CREATE TABLE public.q ( a integer, b text )|"
            "CREATE INDEX q_b_idx ON public.q (b)|ALTER TABLE ONLY public.p ATTACH PARTITION public.q DEFAULT");
        row("constraint that was not valid before", true, "CREATE TABLE t (a integer); ALTER TABLE t ADD CONSTRAINT c CHECK (a > 0) NOT VALID", "CREATE TABLE t (a integer, CONSTRAINT c CHECK (a > 0))",
            "ALTER TABLE public.t DROP CONSTRAINT c|ALTER TABLE public.t ADD CONSTRAINT c CHECK (a > 0) NOT VALID");
        row("identity goes with NOT NULL", false, "CREATE TABLE t (a integer GENERATED ALWAYS AS IDENTITY); COMMENT ON SEQUENCE t_a_seq IS 'n'", "CREATE TABLE t (a integer)",
            "ALTER TABLE public.t ALTER COLUMN a SET NOT NULL|ALTER TABLE public.t ALTER COLUMN a ADD GENERATED ALWAYS AS IDENTITY (SEQUENCE NAME t_a_seq)|COMMENT ON SEQUENCE public.t_a_seq IS 'n'");
    }
    void leadsBack()
    {
        QFETCH(bool, online);
        QFETCH(QString, baseline);
        QFETCH(QString, target);
        QFETCH(QString, undo);
        QCOMPARE(undoOf(baseline, target, online ? plan::Policy::Online : plan::Policy::Direct).join('|'), undo);
    }
};

QTEST_GUILESS_MAIN(TestUndo)
#include "tst_undo.moc"
