#include "sources/connections.h"
#include "sources/source.h"
#include "support/paths.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace cofferdam;
using namespace cofferdam::sources;

/// Named connections and the file in which they are kept.
class TestSavedConnections : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void environmentOfAName_data();
    void environmentOfAName();
    void aStringIsTakenApart_data();
    void aStringIsTakenApart();
    void whatIsWrittenIsReadAgain();
    void noSecretReachesTheFile();
    void theFileIsItsOwnersAlone();
    void refuses_data();
    void refuses();
    void namesAreUnique();
    void isASource();
};

void TestSavedConnections::environmentOfAName_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("environment");
    QTest::newRow("word") << QByteArray("production") << QByteArray("production");
    QTest::newRow("short") << QByteArray("shop-prod-2") << QByteArray("production");
    QTest::newRow("upper-case") << QByteArray("SHOP_PROD") << QByteArray("production");
    QTest::newRow("several-databases") << QByteArray("staging/animals") << QByteArray("staging");
    QTest::newRow("pre-production") << QByteArray("pre-production") << QByteArray("staging");
    QTest::newRow("preprod") << QByteArray("preprod") << QByteArray("staging");
    QTest::newRow("non-prod") << QByteArray("shop non-prod") << QByteArray("staging");
    QTest::newRow("test") << QByteArray("test2") << QByteArray("development");
    QTest::newRow("product-is-no-production") << QByteArray("products") << QByteArray("");
    QTest::newRow("deliver-is-not-live") << QByteArray("delivery") << QByteArray("");
    QTest::newRow("nothing") << QByteArray("") << QByteArray("");
}

void TestSavedConnections::environmentOfAName()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, environment);
    QCOMPARE(QByteArray::fromStdString(std::string(environmentId(guessEnvironment(name.toStdString())))), environment);
}

void TestSavedConnections::aStringIsTakenApart_data()
{
    QTest::addColumn<QByteArray>("given");
    QTest::addColumn<QByteArray>("kept");
    QTest::addColumn<QByteArray>("password");
    QTest::newRow("key-value") << QByteArray("host=db dbname=shop password=geheim") << QByteArray("host=db dbname=shop") << QByteArray("geheim");
    QTest::newRow("uri") << QByteArray("postgresql://app:ge%40heim@db:5433/shop") << QByteArray("user=app dbname=shop host=db port=5433") << QByteArray("ge@heim");
    QTest::newRow("uri-parameter") << QByteArray("postgresql://db/shop?password=geheim&sslmode=require") << QByteArray("dbname=shop host=db sslmode=require")
                                   << QByteArray("geheim");
    QTest::newRow("key-of-a-certificate") << QByteArray("host=db sslpassword=geheim") << QByteArray("host=db") << QByteArray();
    QTest::newRow("quotes") << QByteArray(R"(dbname='a b\'c' password='x y')") << QByteArray(R"(dbname='a b\'c')") << QByteArray("x y");
    QTest::newRow("service") << QByteArray("service=shop") << QByteArray("service=shop") << QByteArray();
}

void TestSavedConnections::aStringIsTakenApart()
{
    QFETCH(QByteArray, given);
    QFETCH(QByteArray, kept);
    QFETCH(QByteArray, password);
    const auto taken = parseConnection(given.toStdString());
    QVERIFY(taken.has_value());
    auto sorted = [](const Parameters& parameters) { return std::map<std::string, std::string>(parameters.begin(), parameters.end()); };
    const auto again = parseConnection(connectionText(taken->parameters));
    QVERIFY(again.has_value());
    const auto expected = parseConnection(kept.toStdString());
    QVERIFY(expected.has_value());
    QCOMPARE(sorted(again->parameters), sorted(expected->parameters));
    QCOMPARE(taken->password, password.toStdString());
    QVERIFY(!QByteArray::fromStdString(connectionText(taken->parameters)).contains("geheim"));
}

namespace {

std::vector<SavedConnection> samples()
{
    return {{"shop production", Environment::Production, {{"host", "db.example"}, {"dbname", "shop"}, {"user", "reader"}, {"sslmode", "verify-full"}}, PasswordFrom::Keychain},
            {"staging", Environment::Staging, {{"service", "shop-staging"}}, PasswordFrom::Libpq},
            {"\"; DROP\n\xd8\xb9", Environment::Unknown, {{"dbname", "a'b\\c"}}, PasswordFrom::Session}};
}

} // namespace

void TestSavedConnections::whatIsWrittenIsReadAgain()
{
    const QTemporaryDir dir;
    const std::string file = dir.filePath("deep/connections.json").toStdString();
    const auto none = readConnections(file);
    QVERIFY(none && none->empty());
    QVERIFY(writeConnections(file, samples()));
    const auto read = readConnections(file);
    QVERIFY(read.has_value());
    QVERIFY(*read == samples());
}

void TestSavedConnections::noSecretReachesTheFile()
{
    const QTemporaryDir dir;
    const QString file = dir.filePath("connections.json");
    auto connections = samples();
    connections[0].parameters.emplace_back("password", "geheim");
    connections[0].parameters.emplace_back("sslpassword", "geheim");
    QVERIFY(writeConnections(file.toStdString(), connections));
    const QByteArray text = test::readFile(file);
    QVERIFY(!text.contains("geheim"));
    QVERIFY(!QByteArray::fromStdString(connections[0].connectionString()).contains("geheim"));
    QVERIFY(readConnections(file.toStdString()).has_value());
}

void TestSavedConnections::theFileIsItsOwnersAlone()
{
    const QTemporaryDir dir;
    const QString file = dir.filePath("connections.json");
    QVERIFY(writeConnections(file.toStdString(), samples()));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QCOMPARE(QFile(file).permissions() & others, QFile::Permissions());
}

void TestSavedConnections::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("says");
    const auto list = [](const QByteArray& item) { return R"({"format": "cofferdam-connections", "version": 1, "connections": [)" + item + "]}"; };
    QTest::newRow("no-json") << QByteArray("{\n  nonsense") << QByteArray(":2:4: ");
    QTest::newRow("another-file") << QByteArray(R"({"format": "cofferdam-decisions"})") << QByteArray("the format is not");
    QTest::newRow("a-later-version") << QByteArray(R"({"format": "cofferdam-connections", "version": 2})") << QByteArray("version");
    QTest::newRow("a-list") << QByteArray("[]") << QByteArray("the format is not");
    QTest::newRow("password-by-hand") << list(R"({"name": "a", "parameters": {"password": "geheim"}})") << QByteArray("\"password\" of \"a\" has no place");
    QTest::newRow("unknown-parameter") << list(R"({"name": "a", "parameters": {"passwort": "geheim"}})") << QByteArray("\"passwort\"");
    QTest::newRow("no-name") << list(R"({"parameters": {}})") << QByteArray("no name");
    QTest::newRow("name-twice") << list(R"({"name": "a"}, {"name": "a"})") << QByteArray("twice");
    QTest::newRow("wrong-type") << list(R"({"name": "a", "parameters": {"port": 5432}})") << QByteArray("\"port\"");
    QTest::newRow("unknown-member") << list(R"({"name": "a", "tunnel": "x"})") << QByteArray("\"tunnel\"");
    QTest::newRow("unknown-environment") << list(R"({"name": "a", "environment": "prod"})") << QByteArray("must be production");
    QTest::newRow("number-for-a-list") << QByteArray(R"({"format": "cofferdam-connections", "version": 1, "connections": 4})") << QByteArray("no list");
    QTest::newRow("text-for-a-version") << QByteArray(R"({"format": "cofferdam-connections", "version": "1"})") << QByteArray("wrong type");
}

void TestSavedConnections::refuses()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, says);
    const QTemporaryDir dir;
    QFile file(dir.filePath("connections.json"));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    file.close();
    const auto read = readConnections(file.fileName().toStdString());
    QVERIFY(!read.has_value());
    const QByteArray line = QByteArray::fromStdString(read.error().line());
    QVERIFY2(line.startsWith(file.fileName().toUtf8()), line.constData());
    QVERIFY2(line.contains(says), line.constData());
    QVERIFY(!line.contains("geheim"));
    QVERIFY(!line.contains('\n'));
}

void TestSavedConnections::namesAreUnique()
{
    const QTemporaryDir dir;
    auto connections = samples();
    connections.push_back(connections.front());
    const auto written = writeConnections(dir.filePath("connections.json").toStdString(), connections);
    QVERIFY(!written.has_value());
    QCOMPARE(written.error().message.id, std::string("connections.name"));
    QCOMPARE(freeName(connections, "staging"), std::string("staging 2"));
    QCOMPARE(freeName(connections, "another"), std::string("another"));
}

void TestSavedConnections::isASource()
{
    const QTemporaryDir dir;
    const QByteArray before = qgetenv("XDG_CONFIG_HOME");
    qputenv("XDG_CONFIG_HOME", dir.path().toUtf8());
    QVERIFY(writeConnections(connectionsFile(), samples()));
    QVERIFY(connectionsFile().starts_with(dir.path().toStdString()));
    const auto address = SourceAddress::parse("connection:shop production");
    const auto unknown = SourceAddress::parse("connection:shop");
    qputenv("XDG_CONFIG_HOME", before);
    QVERIFY(address.has_value());
    QVERIFY(address->kind == SourceKind::Database);
    QCOMPARE(address->display(), std::string("connection:shop production"));
    QCOMPARE(address->title(), std::string("shop production"));
    QCOMPARE(address->connection, std::string("host=db.example dbname=shop user=reader sslmode=verify-full"));
    QVERIFY(address->saved && address->saved->environment == Environment::Production);
    QVERIFY(address->reopensFromDisplay());
    QVERIFY(!unknown.has_value());
    QCOMPARE(unknown.error().message.id, std::string("source.no_such_connection"));
}

QTEST_GUILESS_MAIN(TestSavedConnections)
#include "tst_saved_connections.moc"
