#include "database_files.h"
#include "source_difference.h"
#include "support/paths.h"
#include "support/postgres.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace cofferdam;

/// One schema read live, from its dump, and from pg_dump of the database it was loaded into is one and the same catalog.
class TestLiveIdentity : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { COFFERDAM_NEEDS_POSTGRES(); }
    void corpus_data();
    void corpus();
    void fixturesWithOwnersAndPrivileges_data();
    void fixturesWithOwnersAndPrivileges();
};

namespace {

base::Result<sources::SourceResult> readText(const std::string& text)
{
    const auto address = sources::SourceAddress::parse(text);
    return address ? sources::read(*address) : base::failure(address.error());
}

base::Result<sources::SourceResult> readDump(const QByteArray& dump)
{
    QTemporaryDir dir;
    QFile file(dir.filePath("dump.sql"));
    if (!file.open(QIODevice::WriteOnly) || file.write(dump) != dump.size())
        return base::failure(base::Error{});
    file.close();
    return readText(file.fileName().toStdString());
}

} // namespace

void TestLiveIdentity::corpus_data()
{
    COFFERDAM_NEEDS_CORPUS();
    QTest::addColumn<QString>("file");
    for (const QString& file : test::corpusFiles()) {
        if (file.endsWith(".sql"))
            QTest::newRow(test::rowName(file)) << file;
    }
}

void TestLiveIdentity::corpus()
{
    QFETCH(QString, file);
    test::Database database;
    QVERIFY(database.ready());
    const QByteArray dump = test::readFile(test::corpusDir() + '/' + file);
    const QStringList errors = test::loadDump(database, dump);
    const auto live = readText(database.connectionString());
    COFFERDAM_VERIFY(live);
    QCOMPARE(test::notModelledText(*live), QByteArray());

    const auto pgDump = database.pgDump();
    COFFERDAM_VERIFY(pgDump);
    const auto dumped = readDump(*pgDump);
    COFFERDAM_VERIFY(dumped);
    QCOMPARE(test::notModelledText(*dumped), QByteArray());
    QCOMPARE(test::sourceDifference(*live, *dumped), QByteArray());
    // The file itself says the same when all of it could be loaded here.
    if (!errors.isEmpty())
        return;
    const auto original = readText((test::corpusDir() + '/' + file).toStdString());
    COFFERDAM_VERIFY(original);
    catalog::CatalogBuilder installed(original->catalog);
    for (const catalog::Entry& extension : original->catalog.all(catalog::Kind::Extension)) {
        if (!live->catalog.contains(extension.id))
            installed.remove(extension.id);
    }
    sources::SourceResult same = *original;
    same.catalog = installed.snapshot();
    QCOMPARE(test::sourceDifference(*live, same), QByteArray());
}

void TestLiveIdentity::fixturesWithOwnersAndPrivileges_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("every-kind") << "every_kind.sql";
    QTest::newRow("code-kinds") << "code_kinds.sql";
    QTest::newRow("index-forms") << "index_forms.sql";
}

void TestLiveIdentity::fixturesWithOwnersAndPrivileges()
{
    QFETCH(QString, file);
    test::Database database;
    QVERIFY(database.ready());
    COFFERDAM_VERIFY(database.query("DO $$ BEGIN CREATE ROLE live_reader; CREATE ROLE live_writer; CREATE ROLE live_boss;"
                                    " EXCEPTION WHEN duplicate_object THEN NULL; END $$"));
    const QByteArray sql = test::readFile(test::sourceDir() + "/tests/fixtures/live/" + file);
    const QStringList errors = test::loadDump(database, sql);
    QVERIFY2(errors.isEmpty(), qPrintable(errors.join(QLatin1Char(10))));
    const auto dump = test::runProgram(test::postgresProgram("pg_dump"),
                                       {"--schema-only", "--dbname", QString::fromStdString(database.connectionString())});
    COFFERDAM_VERIFY(dump);
    const auto live = readText(database.connectionString());
    COFFERDAM_VERIFY(live);
    const auto dumped = readDump(*dump);
    COFFERDAM_VERIFY(dumped);
    QVERIFY(dumped->carriesOwners && dumped->carriesPrivileges);
    QCOMPARE(test::notModelledText(*live), QByteArray());
    QCOMPARE(test::notModelledText(*dumped), QByteArray());
    QCOMPARE(test::sourceDifference(*live, *dumped), QByteArray());
}

QTEST_GUILESS_MAIN(TestLiveIdentity)
#include "tst_live_identity.moc"
