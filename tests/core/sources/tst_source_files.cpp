#include "catalog_difference.h"
#include "sources/snapshot.h"
#include "sources/source.h"
#include "support/paths.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace cofferdam;
using sources::SourceAddress;

class TestSourceFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void badInputIsOneLine_data();
    void badInputIsOneLine();
    void commentsAndSettingsAreTheEmptyCatalog();
    void whatDoesNotParseIsListed();
    void folderIsOneSource();
    void unreadableFolder();
    void contentDecidesWithoutSuffix();
    void gitRevision();
    void cancelled();
    void snapshotsReadBack_data();
    void snapshotsReadBack();
    void brokenSnapshots_data();
    void brokenSnapshots();
    void fingerprintsTellCatalogsApart();
};

namespace {

void write(const QString& path, const QByteArray& content)
{
    QFile file(path);
    QVERIFY2(file.open(QIODevice::WriteOnly), qPrintable(path));
    file.write(content);
}

base::Result<sources::SourceResult> readPath(const QString& path)
{
    auto address = SourceAddress::parse(path.toStdString());
    if (!address)
        return base::failure(address.error());
    return sources::read(*address);
}

base::Result<sources::SourceResult> readContent(const QByteArray& name, const QByteArray& content)
{
    QTemporaryDir dir;
    write(dir.filePath(name), content);
    return readPath(dir.filePath(name));
}

constexpr auto shop = "CREATE TABLE public.orders (id bigint NOT NULL, total numeric(10,2) DEFAULT 0);\n"
                      "ALTER TABLE ONLY public.orders ADD CONSTRAINT orders_pkey PRIMARY KEY (id);\n";

} // namespace

void TestSourceFiles::badInputIsOneLine_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("id");
    const auto row = [](const char* label, const char* name, const QByteArray& content, const char* id) {
        QTest::newRow(label) << QByteArray(name) << content << QByteArray(id);
    };
    row("zero-bytes", "a.sql", "", "source.empty_file");
    row("zero-bytes-ruby", "a.rb", "", "source.empty_file");
    row("binary", "a.sql", QByteArray("PK\0\1\2", 5), "source.binary");
    row("truncated", "a.sql", "CREATE TABLE a (id int);\nCREATE TABLE b (id int,", "sql.truncated");
    row("truncated-quote", "a.sql", "CREATE TABLE a (id int DEFAULT 'x", "sql.truncated");
    row("sqlite", "a.sql", "CREATE TABLE \"a\" (\"id\" integer PRIMARY KEY AUTOINCREMENT NOT NULL);\n", "source.dialect");
    row("mysql", "a.sql", "CREATE TABLE `a` (`id` int NOT NULL AUTO_INCREMENT) ENGINE=InnoDB;\n", "source.dialect");
    row("prose", "a.sql", "Dear reader; this is not a schema;", "source.not_sql");
    row("not-a-snapshot", "a.json", "{\"a\": 1}", "source.snapshot_json");
}

void TestSourceFiles::badInputIsOneLine()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, content);
    QFETCH(QByteArray, id);
    const auto result = readContent(name, content);
    QVERIFY(!result);
    QCOMPARE(QByteArray::fromStdString(result.error().message.id), id);
    const QByteArray line = QByteArray::fromStdString(result.error().line());
    QVERIFY2(line.contains(name), line);
    QVERIFY2(!line.contains('\n'), line);
}

void TestSourceFiles::commentsAndSettingsAreTheEmptyCatalog()
{
    const auto result = readContent("a.sql", "-- nothing\nSET search_path = public;\nSELECT pg_catalog.set_config('search_path', '', false);\n");
    QVERIFY2(result.has_value(), result ? "" : result.error().line().c_str());
    QVERIFY(result->catalog.empty());
    QVERIFY(result->notModelled.empty());
    const auto empty = readPath("empty:");
    QVERIFY(empty && empty->catalog == result->catalog);
    QCOMPARE(sources::fingerprintOf(*empty), sources::fingerprintOf(*result));
}

void TestSourceFiles::whatDoesNotParseIsListed()
{
    const auto result = readContent("a.sql", QByteArray(shop) + "CREATE TABEL x ();\nCREATE VIEW public.v AS SELECT 1 AS one;\n");
    QVERIFY2(result.has_value(), result ? "" : result.error().line().c_str());
    QVERIFY(result->catalog.contains({catalog::Kind::View, "public", "v", {}}));
    QCOMPARE(result->notModelled.size(), 1U);
    QCOMPARE(result->notModelled.front().place.line, 3);
    QVERIFY(result->notModelled.front().what.find("TABEL") != std::string::npos);
    QVERIFY(!result->carriesOwners);
    QVERIFY(!result->carriesPrivileges);
    QVERIFY(result->byHand);
    const auto dumped = readContent("a.sql", QByteArray("SET statement_timeout = 0;\n") + shop);
    QVERIFY(dumped && !dumped->byHand);
}

void TestSourceFiles::folderIsOneSource()
{
    QTemporaryDir dir;
    write(dir.filePath("02_more.sql"), "ALTER TABLE orders ADD COLUMN note text;\n");
    write(dir.filePath("01_shop.sql"), QByteArray("SET search_path = public;\n") + shop);
    write(dir.filePath("readme.txt"), "not SQL at all");
    const auto result = readPath(dir.path());
    QVERIFY2(result.has_value(), result ? "" : result.error().line().c_str());
    QCOMPARE(result->kind, sources::SourceKind::SqlFolder);
    const catalog::Table* orders = result->catalog.table("public", "orders");
    QVERIFY(orders && orders->columns.find("note"));

    QTemporaryDir none;
    const auto missing = readPath(none.path());
    QVERIFY(!missing);
    QCOMPARE(missing.error().message.id, std::string("source.no_sql_files"));
}

void TestSourceFiles::unreadableFolder()
{
    if (geteuid() == 0)
        QSKIP("root may read everything");
    QTemporaryDir dir;
    QDir(dir.path()).mkpath("closed");
    const QString closed = dir.filePath("closed");
    QVERIFY(QFile::setPermissions(closed, QFile::Permissions()));
    const auto result = readPath(closed);
    QFile::setPermissions(closed, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QVERIFY(!result);
    QCOMPARE(result.error().message.id, std::string("source.unreadable"));
}

void TestSourceFiles::contentDecidesWithoutSuffix()
{
    const auto sql = readContent("dump", shop);
    QVERIFY2(sql.has_value(), sql ? "" : sql.error().line().c_str());
    QCOMPARE(sql->kind, sources::SourceKind::SqlFile);
    const auto snapshot = readContent("saved", QByteArray::fromStdString(sources::writeSnapshot(*sql)));
    QVERIFY2(snapshot.has_value(), snapshot ? "" : snapshot.error().line().c_str());
    QCOMPARE(snapshot->kind, sources::SourceKind::Snapshot);
    QVERIFY(snapshot->catalog == sql->catalog);
}

void TestSourceFiles::gitRevision()
{
    QTemporaryDir dir;
    const auto git = [&](const QStringList& arguments) {
        QProcess process;
        process.setWorkingDirectory(dir.path());
        process.start("git", QStringList{"-c", "user.name=t", "-c", "user.email=t@t"} + arguments);
        return process.waitForFinished() && process.exitCode() == 0;
    };
    if (!git({"init", "-q"}))
        QSKIP("no git on this machine");
    write(dir.filePath("structure.sql"), shop);
    QVERIFY(git({"add", "structure.sql"}));
    QVERIFY(git({"commit", "-q", "-m", "one"}));
    write(dir.filePath("structure.sql"), "CREATE TABLE public.other (id int);\n");

    const QString before = QDir::currentPath();
    QDir::setCurrent(dir.path());
    const auto result = readPath("git:HEAD:structure.sql");
    const auto missing = readPath("git:HEAD:nothing.sql");
    QDir::setCurrent(before);
    QVERIFY2(result.has_value(), result ? "" : result.error().line().c_str());
    QVERIFY(result->catalog.table("public", "orders"));
    QCOMPARE(result->display, std::string("git:HEAD:structure.sql"));
    QVERIFY(!missing);
    QCOMPARE(missing.error().message.id, std::string("source.git"));
}

void TestSourceFiles::cancelled()
{
    QTemporaryDir dir;
    write(dir.filePath("a.sql"), shop);
    const auto address = SourceAddress::parse(dir.filePath("a.sql").toStdString());
    base::CancelToken cancel;
    cancel.cancel();
    const auto result = sources::read(*address, {}, cancel);
    QVERIFY(!result);
    QVERIFY(base::isCancelled(result.error()));
}

void TestSourceFiles::snapshotsReadBack_data()
{
    COFFERDAM_NEEDS_CORPUS();
    QTest::addColumn<QString>("file");
    // The newest of each project; gitlab's alone would take longer than all others.
    const QStringList files = test::corpusFiles();
    for (qsizetype i = 0; i < files.size(); ++i) {
        const QString project = files[i].section('/', 0, 0);
        const bool newest = i + 1 == files.size() || files[i + 1].section('/', 0, 0) != project;
        if (newest && project != "gitlab")
            QTest::newRow(test::rowName(files[i])) << files[i];
    }
}

void TestSourceFiles::snapshotsReadBack()
{
    QFETCH(QString, file);
    auto read = readPath(test::corpusDir() + '/' + file);
    QVERIFY2(read.has_value(), read ? "" : read.error().line().c_str());
    const auto back = sources::readSnapshot(sources::writeSnapshot(*read), "snapshot");
    QVERIFY2(back.has_value(), back ? "" : back.error().line().c_str());
    QVERIFY2(back->catalog == read->catalog, test::differenceText(read->catalog, back->catalog).c_str());
    QCOMPARE(sources::fingerprintOf(*back), sources::fingerprintOf(*read));
    QVERIFY(back->notModelled == read->notModelled);
    QVERIFY(back->blindSpots == read->blindSpots);
    QCOMPARE(back->display, read->display);
    QCOMPARE(back->serverVersion, read->serverVersion);
}

void TestSourceFiles::brokenSnapshots_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QByteArray>("id");
    const auto row = [](const char* name, const char* from, const char* to, const char* id) {
        QTest::newRow(name) << QByteArray(from) << QByteArray(to) << QByteArray(id);
    };
    row("newer-version", "\"version\": 1", "\"version\": 99", "source.snapshot_version");
    row("version-is-text", "\"version\": 1", "\"version\": \"x\"", "source.snapshot_version");
    row("other-content", "\"orders\"", "\"invoices\"", "source.snapshot_content");
    row("smuggled-sql", "\"default\": \"0\"", "\"default\": \"0); DROP TABLE x; --\"", "source.snapshot_content");
    row("wrong-shape", "\"columns\": [", "\"columns\": [7,", "source.snapshot_content");
    row("cut-off", "\"objects\"", "", "source.snapshot_json");
}

void TestSourceFiles::brokenSnapshots()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QByteArray, id);
    const auto read = readContent("a.sql", shop);
    QVERIFY2(read.has_value(), read ? "" : read.error().line().c_str());
    QByteArray json = QByteArray::fromStdString(sources::writeSnapshot(*read));
    const qsizetype at = json.indexOf(from);
    QVERIFY2(at >= 0, json);
    if (to.isEmpty())
        json.truncate(at);
    else
        json.replace(at, from.size(), to);
    const auto back = sources::readSnapshot(json.toStdString(), "a.json");
    QVERIFY(!back);
    QCOMPARE(QByteArray::fromStdString(back.error().message.id), id);
}

void TestSourceFiles::fingerprintsTellCatalogsApart()
{
    const auto one = readContent("a.sql", shop);
    const auto same = readContent("b.sql", QByteArray("-- other places\n\n") + shop);
    const auto other = readContent("c.sql", QByteArray(shop).replace("DEFAULT 0", "DEFAULT 1"));
    QVERIFY(one && same && other);
    QCOMPARE(sources::fingerprintOf(*one).size(), 64U);
    QCOMPARE(sources::fingerprintOf(*one), sources::fingerprintOf(*same));
    QVERIFY(sources::fingerprintOf(*one) != sources::fingerprintOf(*other));
}

QTEST_GUILESS_MAIN(TestSourceFiles)
#include "tst_source_files.moc"
