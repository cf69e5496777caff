#include "cli_program.h"
#include "support/pg_dump_text.h"
#include "support/rails.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace cofferdam::test;

/// The exported migrations of the demo run up and down on real ActiveRecord and end in the target.
class TestCliDemoRails : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { COFFERDAM_NEEDS_RAILS(); }

    void migrationsLeadToTheTargetAndBack()
    {
        const QStringList tables{QStringLiteral("schema_migrations"), QStringLiteral("ar_internal_metadata")};
        const QString from = demo("production.structure.sql");
        const QString to = demo("staging.schema.rb");
        const QStringList decisions{QStringLiteral("--rename"), QStringLiteral("column:public.customers.full_name=display_name"), QStringLiteral("--fill"),
                                    QStringLiteral("public.shipments.service_level='standard'"), QStringLiteral("--accept"), QStringLiteral("all")};
        QTemporaryDir folder;
        const Ran exported = runCli(QStringList{QStringLiteral("plan"), from, to} + decisions
                                    + QStringList{QStringLiteral("--format"), QStringLiteral("rails"), QStringLiteral("--rails"), QStringLiteral("6.1"), QStringLiteral("--out"), folder.path()});
        QVERIFY2(exported.status == 0, exported.errors.constData());
        const QString migrations = folder.filePath(QStringLiteral("db/migrate"));

        Database bySql, byRails;
        COFFERDAM_VERIFY(bySql.load(readFile(from)));
        COFFERDAM_VERIFY(byRails.load(readFile(from)));
        const auto before = byRails.pgDump();
        COFFERDAM_VERIFY(before);

        const Ran script = runCli(QStringList{QStringLiteral("plan"), from, to} + decisions + QStringList{QStringLiteral("--format"), QStringLiteral("sql")});
        QVERIFY2(script.status == 0, script.errors.constData());
        COFFERDAM_VERIFY(bySql.psql(script.output));
        COFFERDAM_VERIFY(migrateUp(byRails, migrations));
        const auto wanted = bySql.pgDump();
        const auto reached = byRails.pgDump();
        COFFERDAM_VERIFY(wanted);
        COFFERDAM_VERIFY(reached);
        const QString difference = dumpDifference(*reached, *wanted, tables);
        QVERIFY2(difference.isEmpty(), qPrintable(difference.left(4000)));

        const int files = static_cast<int>(QDir(migrations).entryList({QStringLiteral("*.rb")}).size());
        COFFERDAM_VERIFY(migrateDown(byRails, migrations, files));
        const auto after = byRails.pgDump();
        COFFERDAM_VERIFY(after);
        const QString left = dumpDifference(*after, *before, tables);
        // PostgreSQL has no way to take an enum value back: the one thing that stays.
        QVERIFY2(left.isEmpty() || (left.count(QLatin1Char('\n')) < 30 && left.contains(QLatin1String("ENUM"))), qPrintable(left.left(4000)));
    }
};

QTEST_GUILESS_MAIN(TestCliDemoRails)
#include "tst_cli_demo_rails.moc"
