#include "catalog_difference.h"
#include "source_difference.h"
#include "support/paths.h"
#include "support/version_servers.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <map>

using namespace cofferdam;

/// One schema on servers of several versions, read live, is one and the same catalog once their versions are folded; and what a version
/// alone can express survives being written as SQL and loaded again. Servers: tests/servers.sh.
class TestServerVersions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { COFFERDAM_NEEDS_POSTGRES(); }
    void compareWith15_data();
    void compareWith15();
    void survivesADump_data();
    void survivesADump();
    void foldsBothWays();
};

namespace {

constexpr int reference = 15;

base::Result<sources::SourceResult> read(const std::string& connection)
{
    const auto address = sources::SourceAddress::parse(connection);
    return address ? sources::read(*address) : base::failure(address.error());
}

/// A schema on the server that all others are compared with: what its loading complained of, and what is read there.
struct Reference {
    QByteArray errors;
    base::Result<sources::SourceResult> read;
};

/// Most versions are compared on the same text, which is loaded and read once.
const Reference& referenceOf(const QByteArray& sql)
{
    static std::map<QByteArray, Reference> known;
    const auto found = known.find(sql);
    if (found != known.end())
        return found->second;
    const test::Loaded loaded(*test::serverOf(reference), sql);
    return known.emplace(sql, Reference{loaded.errors(), read(loaded.connection())}).first->second;
}

/// What a server of that version knows of a fixture: a line that ends in "-- needs N" is left out before N.
QByteArray fixture(const QString& name, int major = reference)
{
    static const QRegularExpression needs(" -- needs (\\d+)$");
    QByteArray known;
    for (const QByteArray& line : test::readFile(test::sourceDir() + "/tests/fixtures/live/" + name + ".sql").split('\n')) {
        const auto match = needs.match(line);
        if (!match.hasMatch() || match.captured(1).toInt() <= major)
            known += line + '\n';
    }
    return known;
}

} // namespace

void TestServerVersions::compareWith15_data()
{
    QTest::addColumn<int>("major");
    QTest::addColumn<QString>("script");
    for (const int major : {11, 12, 13, 14, 16, 17, 18}) {
        const QByteArray version = "-on-" + QByteArray::number(major);
        QTest::newRow("printing" + version) << major << "printing";
        QTest::newRow("code-kinds" + version) << major << "code_kinds";
        if (major > reference)
            QTest::newRow("every-kind" + version) << major << "every_kind";
        if (test::corpusDir().isEmpty())
            continue;
        QTest::newRow("sapi" + version) << major << "sapi/2026-06-24.structure.sql";
        if (major >= 17) {
            QTest::newRow("lago" + version) << major << "lago-api/2026-08-21.structure.sql";
            QTest::newRow("danbooru" + version) << major << "danbooru/2026-03-23.structure.sql";
        }
    }
    if (!test::corpusDir().isEmpty())
        QTest::newRow("gitlab-on-18") << 18 << "gitlab/2026-02-13.structure.sql";
}

void TestServerVersions::compareWith15()
{
    QFETCH(int, major);
    QFETCH(QString, script);
    COFFERDAM_NEEDS_SERVER(reference);
    COFFERDAM_NEEDS_SERVER(major);
    // What only one of the two knows cannot be compared.
    const QByteArray sql =
        script.endsWith(".sql") ? test::readFile(test::corpusDir() + '/' + script) : fixture(script, std::min(major, reference));
    const Reference& older = referenceOf(sql);
    const test::Loaded newer(*test::serverOf(major), sql);
    QCOMPARE(newer.errors(), older.errors);
    auto left = older.read; // a copy, since folding changes it
    auto right = read(newer.connection());
    COFFERDAM_VERIFY(left);
    COFFERDAM_VERIFY(right);
    QCOMPARE(*right->serverVersion, major);
    QVERIFY(left->catalog.size() > 10);
    QCOMPARE(test::notModelledText(*right), test::notModelledText(*left));
    QVERIFY(sources::needsFolding(*left, *right));
    sources::foldServerVersions(*left, *right);
    QCOMPARE(QByteArray::fromStdString(test::differenceText(left->catalog, right->catalog)), QByteArray());
}

void TestServerVersions::survivesADump_data()
{
    QTest::addColumn<int>("major");
    QTest::addColumn<QString>("name");
    for (const int major : {15, 16, 17, 18}) {
        for (const char* name : {"every_kind", "code_kinds", "printing"})
            QTest::addRow("%s-on-%d", name, major) << major << QString(name);
        for (int since = 16; since <= major; ++since)
            QTest::addRow("since-%d-on-%d", since, major) << major << QString("since_%1").arg(since);
    }
}

void TestServerVersions::survivesADump()
{
    QFETCH(int, major);
    QFETCH(QString, name);
    COFFERDAM_NEEDS_SERVER(major);
    const test::Loaded first(*test::serverOf(major), fixture(name, major));
    QCOMPARE(first.errors(), QByteArray());
    const auto before = read(first.connection());
    COFFERDAM_VERIFY(before);
    const auto dump = test::runProgram(test::binDir() + "/cofferdam-cli", {"dump", QString::fromStdString(first.connection())});
    COFFERDAM_VERIFY(dump);
    const test::Loaded second(*test::serverOf(major), *dump);
    QCOMPARE(second.errors(), QByteArray());
    const auto after = read(second.connection());
    COFFERDAM_VERIFY(after);
    // What could not be read is listed by name, and known to be there.
    for (const ddl::NotModelled& item : before->notModelled)
        QVERIFY2(item.what.starts_with("index app.t_json"), item.what.c_str());
    QCOMPARE(before->unknown.size(), before->notModelled.size());
    QCOMPARE(QByteArray::fromStdString(test::differenceText(before->catalog, after->catalog)), QByteArray());

    // The same text read by us: nothing is lost, and what is not understood is listed and not taken for absent.
    QTemporaryDir folder;
    QFile file(folder.filePath("dump.sql"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("-- Dumped from database version " + QByteArray::number(major) + "\n" + *dump);
    file.close();
    const auto text = read(file.fileName().toStdString());
    COFFERDAM_VERIFY(text);
    catalog::CatalogBuilder known(before->catalog);
    for (const catalog::ObjectId& id : text->unknown)
        known.remove(id);
    for (const ddl::NotModelled& item : text->notModelled)
        QVERIFY2(item.place.line > 0, item.what.c_str());
    QCOMPARE(QByteArray::fromStdString(test::differenceText(known.current(), text->catalog)), QByteArray());
}

void TestServerVersions::foldsBothWays()
{
    sources::SourceResult left;
    sources::SourceResult right;
    left.serverVersion = 15;
    right.serverVersion = 18;
    catalog::CatalogBuilder builder;
    const catalog::ObjectId table = catalog::tableId("public", "t");
    const catalog::ObjectId named = catalog::inTable(catalog::Kind::Constraint, table, "a_is_there");
    const catalog::ObjectId open = catalog::inTable(catalog::Kind::Constraint, table, "b_is_there");
    catalog::Table value;
    value.privileges = {{"r", {"r", {{"MAINTAIN", false}, {"SELECT", true}}}}, {"m", {"m", {{"MAINTAIN", false}}}}};
    builder.put(table, value);
    catalog::Constraint constraint;
    constraint.type = catalog::ConstraintType::NotNull;
    builder.put(named, constraint);
    constraint.validated = false;
    builder.put(open, constraint);
    right.catalog = builder.snapshot();
    const catalog::Catalog whole = right.catalog;

    sources::foldServerVersions(left, right);
    const auto& folded = *right.catalog.get<catalog::Table>(table);
    QCOMPARE(folded.privileges->size(), 1U);
    QCOMPARE(folded.privileges->at("r").privileges, (std::map<std::string, bool>{{"SELECT", true}}));
    QVERIFY(!right.catalog.contains(named));
    QVERIFY(right.catalog.contains(open));

    // One age: nothing is touched, whichever it is.
    left.catalog = right.catalog = whole;
    left.serverVersion = 18;
    QVERIFY(!sources::needsFolding(left, right));
    sources::foldServerVersions(left, right);
    QVERIFY(right.catalog == whole && left.catalog == whole);
    // A schema.rb does not say of what server it is.
    left.serverVersion.reset();
    sources::foldServerVersions(left, right);
    QVERIFY(!right.catalog.contains(named));
}

QTEST_GUILESS_MAIN(TestServerVersions)
#include "tst_server_versions.moc"
