#include "cli_program.h"
#include "support/rails.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace cofferdam::test;

/// One database, once as pg_dump shows it and once as real ActiveRecord does: no difference, either way round. And what somebody
/// changes in the database afterwards is a difference, exactly that.
class TestCliRailsDump : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString write(const QString& name, const QByteArray& content)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            QTest::qFail("cannot write a dump", __FILE__, __LINE__);
        return file.fileName();
    }

    /// The lines of a text report that tell of a change, sorted.
    static QStringList changes(const Ran& ran)
    {
        QStringList out;
        for (const QString& line : QString::fromUtf8(ran.output).split(QLatin1Char('\n'))) {
            const QString text = line.trimmed();
            if (text.startsWith(QLatin1String("+ ")) || text.startsWith(QLatin1String("- ")) || text.startsWith(QLatin1String("~ ")))
                out << text;
        }
        out.sort();
        return out;
    }

    static QString fixture(const QString& name) { return sourceDir() + QStringLiteral("/tests/fixtures/rails_dump/") + name + QStringLiteral(".sql"); }

    void compareBothWays(Database& database)
    {
        const auto sql = database.pgDump();
        const auto ruby = dumpSchemaRuby(database);
        COFFERDAM_VERIFY(sql);
        COFFERDAM_VERIFY(ruby);
        const QString structure = write(QStringLiteral("structure.sql"), *sql);
        const QString schema = write(QStringLiteral("schema.rb"), *ruby);
        for (const QStringList& sides : {QStringList{structure, schema}, QStringList{schema, structure}}) {
            const Ran ran = runCli(QStringList{QStringLiteral("diff")} + sides);
            QCOMPARE(ran.errors, QByteArray());
            QCOMPARE(changes(ran), QStringList());
            QCOMPARE(ran.status, 0);
        }
    }

private Q_SLOTS:
    void initTestCase() { COFFERDAM_NEEDS_RAILS(); }

    void aDumpOfADatabaseEqualsIt_data()
    {
        QTest::addColumn<QString>("file");
        for (const char* name : {"types", "defaults", "indexes", "constraints", "partitions"})
            QTest::newRow(name) << fixture(QLatin1String(name));
    }
    void aDumpOfADatabaseEqualsIt()
    {
        QFETCH(QString, file);
        Database database;
        COFFERDAM_VERIFY(database.load(readFile(file)));
        compareBothWays(database);
    }

    void realDatabasesEqualTheirDumps_data()
    {
        QTest::addColumn<QString>("file");
        for (const char* name : {"danbooru/2026-03-23", "lago-api/2026-08-21", "sapi/2025-09-09"})
            QTest::newRow(rowName(QLatin1String(name)).constData()) << QLatin1String(name) + QStringLiteral(".structure.sql");
    }
    void realDatabasesEqualTheirDumps()
    {
        COFFERDAM_NEEDS_CORPUS();
        QFETCH(QString, file);
        Database database;
        const auto loaded = database.load(readFile(corpusDir() + QLatin1Char('/') + file));
        if (!loaded)
            QSKIP(loaded.error().line().c_str());
        compareBothWays(database);
    }

    void whatIsChangedAfterwardsIsADifference_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("edit");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char* name, const char* file, const char* edit, const QStringList& expected) {
            QTest::newRow(name) << QString::fromUtf8(file) << QByteArray(edit) << expected;
        };
        row("unique-constraint-dropped", "constraints", "ALTER TABLE people DROP CONSTRAINT uniq_rails_0123456789", {QStringLiteral("+ index public.uniq_rails_0123456789")});
        row("unique-constraint-added", "constraints", "ALTER TABLE people ADD CONSTRAINT more UNIQUE (room)", {QStringLiteral("- constraint public.people.more")});
        row("unique-constraint-of-other-columns", "constraints", "ALTER TABLE people DROP CONSTRAINT def_u; ALTER TABLE people ADD CONSTRAINT def_u UNIQUE (n, room)",
            {QStringLiteral("+ index public.def_u"), QStringLiteral("- constraint public.people.def_u")});
        row("check-dropped", "constraints", "ALTER TABLE people DROP CONSTRAINT chk1", {QStringLiteral("+ constraint public.people.chk1")});
        row("check-added", "constraints", "ALTER TABLE people ADD CONSTRAINT more CHECK (b > 1)", {QStringLiteral("- constraint public.people.more")});
        row("foreign-key-dropped", "constraints", "ALTER TABLE people DROP CONSTRAINT boss", {QStringLiteral("+ constraint public.people.boss")});
        row("composite-key-of-another-first-column", "constraints",
            "ALTER TABLE people DROP CONSTRAINT comp; ALTER TABLE people ADD CONSTRAINT comp FOREIGN KEY (b, a) REFERENCES companies (x, y)",
            {QStringLiteral("~ constraint public.people.comp: columns b, a → a")});
        row("primary-key-of-other-columns", "constraints", "ALTER TABLE comp_pk DROP CONSTRAINT comp_pk_pkey; ALTER TABLE comp_pk ADD PRIMARY KEY (b)",
            {QStringLiteral("~ constraint public.comp_pk.comp_pk_pkey: columns b → b, a")});
        row("table-dropped", "constraints", "DROP TABLE empty", {QStringLiteral("+ table public.empty")});
        row("table-added", "constraints", "CREATE TABLE more (a int)", {QStringLiteral("- table public.more")});
        row("column-type", "types", "ALTER TABLE types ALTER a3 TYPE varchar(7)", {QStringLiteral("~ column public.types.a3: type character varying(7) → text")});
        row("not-null", "constraints", "ALTER TABLE people ALTER n SET NOT NULL", {QStringLiteral("~ column public.people.n: NOT NULL yes → no")});
        row("serial-gone", "constraints", "ALTER TABLE serial_pk ALTER id DROP DEFAULT; DROP SEQUENCE serial_pk_id_seq",
            {QStringLiteral("+ sequence public.serial_pk_id_seq"), QStringLiteral("~ column public.serial_pk.id: default nothing → nextval('public.serial_pk_id_seq'::regclass)")});
        row("index-dropped", "indexes", "DROP INDEX i12", {QStringLiteral("+ index public.i12")});
        row("index-added", "indexes", "CREATE INDEX more ON users (age)", {QStringLiteral("- index public.more")});
        row("index-direction", "indexes", "DROP INDEX i3; CREATE INDEX i3 ON users (name)", {QStringLiteral("~ index public.i3: keys name → name DESC")});
        row("index-condition", "indexes", "DROP INDEX i31; CREATE INDEX i31 ON users (age) INCLUDE (name) WHERE deleted_at IS NOT NULL",
            {QStringLiteral("~ index public.i31: where deleted_at IS NOT NULL → deleted_at IS NULL")});
        row("operator-class", "indexes", "DROP INDEX i9; CREATE INDEX i9 ON users (name)", {QStringLiteral("~ index public.i9: keys name → name text_pattern_ops")});
        row("array", "types", "ALTER TABLE types DROP g1; ALTER TABLE types ADD g1 integer", {QStringLiteral("~ column public.types.g1: type integer → integer[]")});
        row("constant", "defaults", "ALTER TABLE d_n2 ALTER n2 SET DEFAULT 0.5", {QStringLiteral("~ column public.d_n2.n2: default 0.5 → 0.0")});
        row("moment", "defaults", "ALTER TABLE d_v2 ALTER v2 SET DEFAULT '2020-01-02 03:04:06+02'",
            {QStringLiteral("~ column public.d_v2.v2: default '2020-01-02 01:04:06+00'::timestamp with time zone → '2020-01-02 01:04:05'::timestamp without time zone")});
        row("json", "defaults", "ALTER TABLE d_j3 ALTER j3 SET DEFAULT '{\"b\": 2, \"a\": [1, null, \"x\"]}'",
            {QStringLiteral("~ column public.d_j3.j3: default '{\"a\": [1, null, \"x\"], \"b\": 2}'::jsonb → '{\"a\": [1, null, \"x\"], \"b\": 1}'::jsonb")});
        row("partition-dropped", "partitions", "DROP TABLE sub_1_0", {QStringLiteral("+ constraint public.sub_1_0.sub_fk"), QStringLiteral("+ table public.sub_1_0")});
        row("key-beside-the-clones", "partitions", "ALTER TABLE ev_2020 ADD CONSTRAINT more FOREIGN KEY (id) REFERENCES orgs", {QStringLiteral("- constraint public.ev_2020.more")});
    }
    void whatIsChangedAfterwardsIsADifference()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, edit);
        QFETCH(QStringList, expected);
        Database database;
        COFFERDAM_VERIFY(database.load(readFile(fixture(file))));
        const auto ruby = dumpSchemaRuby(database);
        COFFERDAM_VERIFY(ruby);
        COFFERDAM_VERIFY(database.load(edit));
        const auto sql = database.pgDump();
        COFFERDAM_VERIFY(sql);
        const Ran ran = runCli({QStringLiteral("diff"), write(QStringLiteral("edited.sql"), *sql), write(QStringLiteral("before.rb"), *ruby)});
        QCOMPARE(ran.errors, QByteArray());
        QCOMPARE(changes(ran), expected);
        QCOMPARE(ran.status, 1);
    }
};

QTEST_GUILESS_MAIN(TestCliRailsDump)
#include "tst_cli_rails_dump.moc"
