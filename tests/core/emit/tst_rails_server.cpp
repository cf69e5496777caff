#include "emit/rails.h"
#include "support/paths.h"
#include "support/pg_dump_text.h"
#include "support/rails.h"
#include "support/recipe.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>

using namespace cofferdam;

/// The migrations of every recipe run up on real ActiveRecord over filled tables, and down again as far as data can come back.
class TestRailsServer : public QObject {
    Q_OBJECT

private:
    const QStringList m_railsTables{QStringLiteral("schema_migrations"), QStringLiteral("ar_internal_metadata")};

    static QString write(const QTemporaryDir& folder, const std::vector<emit::File>& files)
    {
        for (const emit::File& file : files) {
            const QString path = folder.filePath(QString::fromStdString(file.path));
            QDir().mkpath(QFileInfo(path).path());
            QFile out(path);
            if (!out.open(QIODevice::WriteOnly) || out.write(QByteArray::fromStdString(file.content)) < 0)
                QTest::qFail(qPrintable(path), __FILE__, __LINE__);
        }
        return folder.filePath(QStringLiteral("db/migrate"));
    }

    static base::Result<QByteArray> dumpOf(const QByteArray& schema)
    {
        test::Database database;
        COFFERDAM_TRY(database.load(schema));
        return database.pgDump();
    }

private Q_SLOTS:
    void initTestCase() { COFFERDAM_NEEDS_RAILS(); }

    void runUpAndDown_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString& name : test::recipeNames())
            QTest::addRow("%s", qPrintable(name)) << name;
    }

    void runUpAndDown()
    {
        QFETCH(QString, name);
        const test::Recipe recipe = test::readRecipe(name);
        const auto comparison = test::planRecipe(recipe, plan::Policy::Online);
        COFFERDAM_VERIFY(comparison);
        emit::RailsOptions options;
        options.version = "6.1";
        options.firstVersion = 20260101120000;
        const auto files = emit::railsFiles((*comparison)->plan, (*comparison)->report(), options);
        COFFERDAM_VERIFY(files);
        const QTemporaryDir folder;
        const QString migrations = write(folder, *files);
        test::Database database;
        COFFERDAM_VERIFY(database.load(recipe.baseline));
        COFFERDAM_VERIFY(database.psql(recipe.rows));
        COFFERDAM_VERIFY(test::migrateUp(database, migrations));
        const auto wanted = dumpOf(recipe.target);
        const auto reached = database.pgDump();
        COFFERDAM_VERIFY(wanted);
        COFFERDAM_VERIFY(reached);
        QCOMPARE(test::dumpDifference(*reached, *wanted, m_railsTables), QString());

        const auto& steps = (*comparison)->plan.steps;
        const bool reversible = std::none_of(steps.begin(), steps.end(), [](const plan::Step& step) {
            return step.irreversible || (!step.statements.empty() && step.statements.front().as<ddl::AlterEnum>());
        });
        if (!reversible)
            return;
        COFFERDAM_VERIFY(test::migrateDown(database, migrations, static_cast<int>(QDir(migrations).entryList({QStringLiteral("*.rb")}).size())));
        const auto before = dumpOf(recipe.baseline);
        const auto after = database.pgDump();
        COFFERDAM_VERIFY(before);
        COFFERDAM_VERIFY(after);
        QCOMPARE(test::dumpDifference(*after, *before, m_railsTables), QString());
    }
};

QTEST_GUILESS_MAIN(TestRailsServer)
#include "tst_rails_server.moc"
