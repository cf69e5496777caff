#include "catalog_difference.h"
#include "source_difference.h"
#include "support/paths.h"
#include "support/version_servers.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace cofferdam;

/// What is read live from a server of each version is what its dump says: that of pg_dump 15, up to the servers which that can read, and
/// our own, loaded again, of newer ones. With COFFERDAM_WHOLE_CORPUS set for every file of the corpus, else for a choice of them.
class TestVersionDumps : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { COFFERDAM_NEEDS_POSTGRES(); }
    void liveIsTheDump_data();
    void liveIsTheDump();
    void ownDumpComesBack_data();
    void ownDumpComesBack();
};

namespace {

constexpr int newestForPgDump = 15;

base::Result<sources::SourceResult> read(const std::string& text)
{
    const auto address = sources::SourceAddress::parse(text);
    return address ? sources::read(*address) : base::failure(address.error());
}

base::Result<sources::SourceResult> readDump(const QByteArray& dump)
{
    QTemporaryDir folder;
    QFile file(folder.filePath("dump.sql"));
    if (!file.open(QIODevice::WriteOnly) || file.write(dump) != dump.size())
        return base::failure(base::Error{});
    file.close();
    return read(file.fileName().toStdString());
}

/// Each schema on each of the versions; the large one, which takes as long as all the others, on one of them or none.
void addRows(const QList<int>& versions, const QStringList& fixtures, std::optional<int> large)
{
    QTest::addColumn<int>("major");
    QTest::addColumn<QString>("file");
    const bool all = qEnvironmentVariableIsSet("COFFERDAM_WHOLE_CORPUS");
    for (const int major : versions) {
        const auto add = [&](const QString& name, const QString& file) { QTest::addRow("%s-on-%d", qPrintable(name), major) << major << file; };
        for (const QString& name : fixtures)
            add(name, test::sourceDir() + "/tests/fixtures/live/" + name + ".sql");
        if (test::corpusDir().isEmpty())
            continue;
        for (const QString& file : test::corpusFiles()) {
            const bool chosen = file.startsWith("lago-api/2026-08-21") || file.startsWith("danbooru/2026-03-23") || file.startsWith("openstreetmap-website/2026-07")
                || (file.startsWith("gitlab/2026") && major == large);
            if (file.endsWith(".sql") && (all || chosen))
                add(test::rowName(file), test::corpusDir() + '/' + file);
        }
    }
}

} // namespace

void TestVersionDumps::liveIsTheDump_data()
{
    addRows({11, 12, 13, 14, 15}, {"every_kind", "code_kinds", "printing"}, 14);
}

void TestVersionDumps::liveIsTheDump()
{
    QFETCH(int, major);
    QFETCH(QString, file);
    COFFERDAM_NEEDS_SERVER(major);
    // What an older server does not know of a fixture is refused by it: what it took is compared.
    const test::Loaded database(*test::serverOf(major), test::readFile(file));
    const auto live = read(database.connection());
    COFFERDAM_VERIFY(live);
    QCOMPARE(*live->serverVersion, major);
    QVERIFY(live->catalog.size() > 10);
    const auto dump = test::runProgram(test::postgresProgram("pg_dump"), {"--schema-only", "--dbname", QString::fromStdString(database.connection())});
    COFFERDAM_VERIFY(dump);
    const auto dumped = readDump(*dump);
    COFFERDAM_VERIFY(dumped);
    QCOMPARE(*dumped->serverVersion, major);
    QVERIFY(dumped->carriesOwners && dumped->carriesPrivileges);
    QCOMPARE(test::notModelledText(*live), QByteArray());
    QCOMPARE(test::notModelledText(*dumped), QByteArray());
    QCOMPARE(test::sourceDifference(*live, *dumped), QByteArray());
}

void TestVersionDumps::ownDumpComesBack_data()
{
    // Those of the fixtures: tst_server_versions, which looks at more.
    addRows({16, 17, 18}, {}, {});
}

void TestVersionDumps::ownDumpComesBack()
{
    QFETCH(int, major);
    QFETCH(QString, file);
    COFFERDAM_NEEDS_SERVER(major);
    QVERIFY(major > newestForPgDump);
    const test::Loaded first(*test::serverOf(major), test::readFile(file));
    const auto before = read(first.connection());
    COFFERDAM_VERIFY(before);
    QVERIFY(before->catalog.size() > 10);
    QCOMPARE(test::notModelledText(*before), QByteArray());
    const auto dump = test::runProgram(test::binDir() + "/cofferdam-cli", {"dump", QString::fromStdString(first.connection())});
    COFFERDAM_VERIFY(dump);
    const test::Loaded second(*test::serverOf(major), *dump);
    QCOMPARE(second.errors(), QByteArray());
    const auto after = read(second.connection());
    COFFERDAM_VERIFY(after);
    QCOMPARE(QByteArray::fromStdString(test::differenceText(before->catalog, after->catalog)), QByteArray());
}

QTEST_GUILESS_MAIN(TestVersionDumps)
#include "tst_version_dumps.moc"
