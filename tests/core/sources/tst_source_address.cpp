#include "sources/source.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace cofferdam;
using sources::SourceAddress;
using sources::SourceKind;

class TestSourceAddress : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void understands_data();
    void understands();
    void refuses_data();
    void refuses();
    void showsNoSecrets_data();
    void showsNoSecrets();
    void foldersAreToldApart();
};

namespace {

SourceAddress parsed(const QByteArray& text)
{
    auto address = SourceAddress::parse(text.toStdString());
    if (!address)
        QTest::qFail(address.error().line().c_str(), __FILE__, __LINE__);
    return address.value_or(SourceAddress());
}

void touch(const QString& path)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
}

} // namespace

void TestSourceAddress::understands_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("display");
    const auto row = [](const char* name, const char* text, SourceKind kind, const char* display) {
        QTest::newRow(name) << QByteArray(text) << static_cast<int>(kind) << QByteArray(display);
    };
    row("empty", "empty:", SourceKind::Empty, "empty:");
    row("uri", "postgresql://u@h:5433/db", SourceKind::Database, "postgresql://u@h:5433/db");
    row("short-uri", "postgres://h/db?sslmode=require", SourceKind::Database, "postgresql://h/db?sslmode=require");
    row("service", "service=prod", SourceKind::Database, "service=prod");
    row("key-values", "host=/run/pg dbname='my db'", SourceKind::Database, "dbname='my db' host=/run/pg");
    row("git", "git:HEAD~1:db/structure.sql", SourceKind::GitFile, "git:HEAD~1:db/structure.sql");
}

void TestSourceAddress::understands()
{
    QFETCH(QByteArray, text);
    QFETCH(int, kind);
    QFETCH(QByteArray, display);
    const SourceAddress address = parsed(text);
    QCOMPARE(static_cast<int>(address.kind), kind);
    QCOMPARE(QByteArray::fromStdString(address.display()), display);
    QVERIFY(address.reopensFromDisplay());
    QCOMPARE(QByteArray::fromStdString(parsed(display).display()), display);
}

void TestSourceAddress::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("id");
    QTest::newRow("nothing") << QByteArray("") << QByteArray("source.empty_address");
    QTest::newRow("no-such-file") << QByteArray("/nowhere/at/all.sql") << QByteArray("source.missing");
    QTest::newRow("no-such-word") << QByteArray("production") << QByteArray("source.missing");
    QTest::newRow("bad-key-values") << QByteArray("host=a password=b c") << QByteArray("source.connection_string");
    QTest::newRow("bad-uri") << QByteArray("postgresql://u:s%zzcret@h/d") << QByteArray("source.connection_string");
    QTest::newRow("git-without-path") << QByteArray("git:HEAD") << QByteArray("source.git_form");
    QTest::newRow("git-option") << QByteArray("git:--output=x:y") << QByteArray("source.git_form");
}

void TestSourceAddress::refuses()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, id);
    const auto address = SourceAddress::parse(text.toStdString());
    QVERIFY(!address);
    QCOMPARE(QByteArray::fromStdString(address.error().message.id), id);
    if (id == "source.connection_string")
        QVERIFY(!QByteArray::fromStdString(address.error().line()).contains("cret"));
}

void TestSourceAddress::showsNoSecrets_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("uri") << QByteArray("postgresql://u:s3cret@h/db");
    QTest::newRow("uri-parameter") << QByteArray("postgresql://h/db?password=s3cret");
    QTest::newRow("key-value") << QByteArray("host=h user=u password=s3cret");
    QTest::newRow("quoted") << QByteArray("host=h password='s3cret x'");
    QTest::newRow("key-password") << QByteArray("host=h sslpassword=s3cret");
}

void TestSourceAddress::showsNoSecrets()
{
    QFETCH(QByteArray, text);
    const SourceAddress address = parsed(text);
    QVERIFY(!address.reopensFromDisplay());
    QVERIFY(!QByteArray::fromStdString(address.display()).contains("s3cret"));
    QVERIFY(!QByteArray::fromStdString(address.title()).contains("s3cret"));
}

void TestSourceAddress::foldersAreToldApart()
{
    QTemporaryDir dir;
    const QDir root(dir.path());
    QVERIFY(root.mkpath("project/db"));
    QVERIFY(root.mkpath("plain"));
    touch(root.filePath("project/db/schema.rb"));
    touch(root.filePath("a.SQL"));
    touch(root.filePath("b.rb"));
    touch(root.filePath("c.json"));
    touch(root.filePath("d=e"));
    const auto kind = [&](const char* name) { return parsed(root.filePath(name).toUtf8()).kind; };
    QCOMPARE(kind("project"), SourceKind::RailsProject);
    QCOMPARE(kind("plain"), SourceKind::SqlFolder);
    QCOMPARE(kind("a.SQL"), SourceKind::SqlFile);
    QCOMPARE(kind("b.rb"), SourceKind::RubySchema);
    QCOMPARE(kind("c.json"), SourceKind::Snapshot);
    QCOMPARE(kind("d=e"), SourceKind::File);
}

QTEST_GUILESS_MAIN(TestSourceAddress)
#include "tst_source_address.moc"
