#include "cli_program.h"
#include "support/pair_file.h"
#include "support/pg_dump_text.h"
#include "support/rails.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <numeric>

using namespace cofferdam;
using namespace cofferdam::test;

/// Exported migrations in fact: for neighbours in the corpus and for pairs of fixtures they run up on real ActiveRecord 6.1 and end in the
/// target, and down again and end in the baseline, as pg_dump prints both.
class TestCliRailsPairs : public QObject {
    Q_OBJECT

    const QStringList m_railsTables{QStringLiteral("schema_migrations"), QStringLiteral("ar_internal_metadata")};

    static base::Result<void> load(Database& database, const QString& file)
    {
        if (!file.endsWith(QLatin1String(".rb")))
            return database.load(readFile(file));
        const Ran dumped = runCli({QStringLiteral("dump"), file});
        if (dumped.status != 0)
            return base::failure(base::message("test.dump", "%1", {base::text(dumped.errors.toStdString())}));
        return database.load(dumped.output);
    }

    static QString save(const QTemporaryDir& folder, const char* name, const QByteArray& text)
    {
        QFile file(folder.filePath(QLatin1String(name)));
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() ? file.fileName() : QString();
    }

    static Ran exported(const QString& from, const QString& to, const QString& folder)
    {
        return runCli({QStringLiteral("plan"), from, to, QStringLiteral("--accept"), QStringLiteral("all"), QStringLiteral("--renames"), QStringLiteral("never"),
                       QStringLiteral("--format"), QStringLiteral("rails"), QStringLiteral("--rails"), QStringLiteral("6.1"), QStringLiteral("--out"), folder});
    }

    static QByteArray textOf(const QString& folder)
    {
        QByteArray text;
        for (const QFileInfo& file : QDir(folder).entryInfoList({QStringLiteral("*.rb")}, QDir::Files, QDir::Name))
            text += readFile(file.filePath());
        return text;
    }

    /// What goes wrong between `before` and `wanted`, up and down; empty when nothing does.
    QString wrongOf(Database& database, const QString& migrations, const QByteArray& before, const QByteArray& wanted, bool whole)
    {
        const int files = static_cast<int>(QDir(migrations).entryList({QStringLiteral("*.rb")}).size());
        if (files == 0)
            return {};
        if (const auto up = migrateUp(database, migrations); !up)
            return "up: " + QString::fromStdString(up.error().line());
        const auto reached = database.pgDump(whole);
        if (!reached)
            return QString::fromStdString(reached.error().line());
        if (const QString difference = dumpDifference(*reached, wanted, m_railsTables); !difference.isEmpty())
            return "up: " + difference.left(4000);
        const QByteArray ruby = textOf(migrations);
        if (ruby.contains("ActiveRecord::IrreversibleMigration"))
            return {};
        if (const auto down = migrateDown(database, migrations, files); !down)
            return "down: " + QString::fromStdString(down.error().line());
        const auto back = database.pgDump(whole);
        if (!back)
            return QString::fromStdString(back.error().line());
        // PostgreSQL has no way to take an enum's value back: the one thing that stays.
        const QStringList stays = ruby.contains(" ADD VALUE ") ? m_railsTables + QStringList{QStringLiteral("Type: TYPE")} : m_railsTables;
        if (const QString difference = dumpDifference(*back, before, stays); !difference.isEmpty())
            return "down: " + difference.left(4000);
        return {};
    }

    static void judge(const QString& wrong)
    {
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }

    EmptyDatabase m_one, m_other;

private Q_SLOTS:
    void initTestCase()
    {
        COFFERDAM_NEEDS_RAILS();
        Database database;
        for (const QByteArray& role : pairRoles())
            (void)database.query(role); // the cluster may have it from a run before
    }

    void corpusPairsGoUpAndDown_data()
    {
        COFFERDAM_NEEDS_CORPUS();
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        const QStringList always{QStringLiteral("danbooru"), QStringLiteral("openstreetmap-website"), QStringLiteral("publishing-api"),
                                 QStringLiteral("register-trainee-teachers"), QStringLiteral("rubygems")};
        for (const auto& [older, newer] : corpusPairs()) {
            if (qEnvironmentVariableIsSet("COFFERDAM_NIGHTLY") || always.contains(older.section(QLatin1Char('/'), 0, 0)))
                QTest::newRow(rowName(older + QLatin1Char(' ') + newer).constData()) << corpusDir() + QLatin1Char('/') + older << corpusDir() + QLatin1Char('/') + newer;
        }
    }
    void corpusPairsGoUpAndDown()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        Database& baseline = m_one.next();
        Database& target = m_other.next();
        for (const auto& loaded : {load(baseline, from), load(target, to)}) {
            if (!loaded)
                QSKIP(("the original does not load on this server: " + loaded.error().line()).c_str());
        }
        const auto before = baseline.pgDump();
        const auto wanted = target.pgDump();
        COFFERDAM_VERIFY(before);
        COFFERDAM_VERIFY(wanted);
        const QTemporaryDir folder;
        const Ran ran = exported(from, to, folder.path());
        QVERIFY2(ran.status == 0, ran.errors.constData());
        const QString wrong = wrongOf(baseline, folder.filePath(QStringLiteral("db/migrate")), *before, *wanted, false);
        judge(wrong);
    }

    void fixturePairsGoUpAndDown_data()
    {
        QTest::addColumn<QByteArray>("a");
        QTest::addColumn<QByteArray>("b");
        // Real Ruby takes seconds a pair: a sample always, chosen by the name so that new pairs do not change it; all of them at night.
        const int share = qEnvironmentVariableIsSet("COFFERDAM_NIGHTLY") ? 1 : 17;
        for (const Pair& pair : allPairs()) {
            const QByteArray name = rowName(pair.name);
            if (pair.refused.isEmpty() && std::accumulate(name.cbegin(), name.cend(), 0) % share == 0)
                QTest::newRow(name.constData()) << pair.a << pair.b;
        }
    }
    void fixturePairsGoUpAndDown()
    {
        QFETCH(QByteArray, a);
        QFETCH(QByteArray, b);
        Database& one = m_one.next();
        Database& other = m_other.next();
        COFFERDAM_VERIFY(one.load(a));
        COFFERDAM_VERIFY(other.load(b));
        const auto before = one.pgDump(true);
        const auto wanted = other.pgDump(true);
        COFFERDAM_VERIFY(before);
        COFFERDAM_VERIFY(wanted);
        const QTemporaryDir folder;
        const Ran ran = exported(save(folder, "a.sql", *before), save(folder, "b.sql", *wanted), folder.path());
        QVERIFY2(ran.status == 0, ran.errors.constData());
        const QString wrong = wrongOf(one, folder.filePath(QStringLiteral("db/migrate")), *before, *wanted, true);
        judge(wrong);
    }
};

QTEST_GUILESS_MAIN(TestCliRailsPairs)
#include "tst_cli_rails_pairs.moc"
