#include "sources/connections.h"
#include "support/paths.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace cofferdam;
using namespace cofferdam::sources;

/// Connections taken over from what other programs keep.
class TestConnectionImports : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void services();
    void serviceFileIsRefused_data();
    void serviceFileIsRefused();
    void serviceFilesAreFound();
    void lookups_data();
    void lookups();
    void databaseYml_data();
    void databaseYml();
    void asksForWhatIsNotKnown();
    void answersAreTaken();
    void rubyIsNotRun();
    void passwordsComeOut();
    void databaseYmlIsRefused_data();
    void databaseYmlIsRefused();
    void hostileFilesEnd_data();
    void hostileFilesEnd();
};

namespace {

std::optional<std::string> variables(const std::string& name)
{
    static const std::map<std::string, std::string> known{{"DB_HOST", "db.example"}, {"EMPTY", ""}, {"EVIL", "x\npassword: geheim # \": {"},
                                                          {"DATABASE_URL", "postgres://app:geheim@url.example:6432/shop?sslmode=require"}};
    const auto found = known.find(name);
    return found == known.end() ? std::nullopt : std::optional(found->second);
}

ConnectionImport parsed(const QByteArray& yaml, const std::map<std::string, std::string>& answers = {})
{
    auto import = parseDatabaseYml(yaml.toStdString(), "database.yml", variables, answers);
    if (!import) {
        QTest::qFail(import.error().line().c_str(), __FILE__, __LINE__);
        return {};
    }
    return *import;
}

/// "name [environment] parameters", one a line.
QByteArray text(const ConnectionImport& import)
{
    QByteArray out;
    for (const ImportedConnection& item : import.connections) {
        Parameters sorted = item.connection.parameters;
        std::ranges::sort(sorted);
        out += QByteArray::fromStdString(item.connection.name + " [" + std::string(environmentId(item.connection.environment)) + "] " + connectionText(sorted)
                                         + (item.complete ? "" : " …")) + '\n';
    }
    for (const base::Error& skipped : import.skipped)
        out += "- " + QByteArray::fromStdString(skipped.line()) + '\n';
    return out;
}

} // namespace

void TestConnectionImports::services()
{
    const std::string file = "# shared\nhost=ignored\n[prod]\n  host = x\n";
    QVERIFY(!parseServiceFile(file, "s", false).has_value()); // libpq takes no blanks around "="
    const std::string good = "# shared\r\n\r\n[prod]\r\nhost=db.example\r\nport=5433\r\npassword=geheim\r\n\n[staging]\n  dbname=a b\nuser=me\n[prod]\nhost=second\n";
    const auto copied = parseServiceFile(good, "pg_service.conf", false);
    QVERIFY(copied.has_value());
    QCOMPARE(text(*copied), QByteArray("prod [production] host=db.example port=5433\nstaging [staging] dbname='a b' user=me\n"));
    QCOMPARE(copied->connections[0].password, std::string("geheim"));
    QCOMPARE(copied->connections[1].place.line, 8);
    const auto named = parseServiceFile(good, "pg_service.conf", true);
    QVERIFY(named.has_value());
    QCOMPARE(text(*named), QByteArray("prod [production] service=prod\nstaging [staging] service=staging\n"));
    QVERIFY(named->connections[0].password.empty());
    QCOMPARE(named->connections[0].goesTo, std::string("@db.example:5433/"));
}

void TestConnectionImports::serviceFileIsRefused_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("no-parameter") << QByteArray("[a]\nhost=x\ngeheim\n") << QByteArray("f.conf:3: ");
    QTest::newRow("unknown-parameter") << QByteArray("[a]\ngeheim=x\n") << QByteArray("f.conf:2: ");
    QTest::newRow("open-name") << QByteArray("[a\nhost=x\n") << QByteArray("f.conf:1: ");
    QTest::newRow("service-in-service") << QByteArray("[a]\nservice=b\n") << QByteArray("f.conf:2: ");
}

void TestConnectionImports::serviceFileIsRefused()
{
    QFETCH(QByteArray, content);
    QFETCH(QByteArray, says);
    const auto import = parseServiceFile(content.toStdString(), "f.conf", true);
    QVERIFY(!import.has_value());
    const QByteArray line = QByteArray::fromStdString(import.error().line());
    QVERIFY2(line.startsWith(says), line.constData());
    QVERIFY(!line.contains("geheim"));
}

void TestConnectionImports::serviceFilesAreFound()
{
    const QTemporaryDir dir;
    for (const char* name : {"mine", "pg_service.conf"}) {
        QFile file(dir.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    qputenv("PGSERVICEFILE", dir.filePath("mine").toUtf8());
    qputenv("PGSYSCONFDIR", dir.path().toUtf8());
    const auto files = serviceFiles();
    qputenv("PGSERVICEFILE", dir.filePath("absent").toUtf8());
    const auto fewer = serviceFiles();
    qunsetenv("PGSERVICEFILE");
    qunsetenv("PGSYSCONFDIR");
    QCOMPARE(files, (std::vector<std::string>{dir.filePath("mine").toStdString(), dir.filePath("pg_service.conf").toStdString()}));
    QCOMPARE(fewer, (std::vector<std::string>{dir.filePath("pg_service.conf").toStdString()}));
}

void TestConnectionImports::lookups_data()
{
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QByteArray>("host"); // "…": asked for
    QTest::newRow("index") << QByteArray(R"(ENV["DB_HOST"])") << QByteArray("db.example");
    QTest::newRow("index-single-quotes") << QByteArray("ENV['DB_HOST']") << QByteArray("db.example");
    QTest::newRow("fetch") << QByteArray(R"(ENV.fetch("DB_HOST"))") << QByteArray("db.example");
    QTest::newRow("fetch-default-unused") << QByteArray(R"(ENV.fetch("DB_HOST", "other"))") << QByteArray("db.example");
    QTest::newRow("fetch-default") << QByteArray(R"(ENV.fetch("NO", "other"))") << QByteArray("other");
    QTest::newRow("fetch-block") << QByteArray(R"(ENV.fetch("NO") { "other" })") << QByteArray("other");
    QTest::newRow("fetch-number") << QByteArray(R"(ENV.fetch("NO") { 5432 })") << QByteArray("5432");
    QTest::newRow("or") << QByteArray(R"(ENV["NO"] || 'other')") << QByteArray("other");
    QTest::newRow("or-another") << QByteArray(R"(ENV["NO"] || ENV["DB_HOST"])") << QByteArray("db.example");
    QTest::newRow("nested") << QByteArray(R"(ENV.fetch("NO") { ENV.fetch("NEITHER", "third") })") << QByteArray("third");
    QTest::newRow("set-but-empty") << QByteArray(R"(ENV["EMPTY"])") << QByteArray("");
    QTest::newRow("not-set") << QByteArray(R"(ENV["NO"])") << QByteArray("…");
    QTest::newRow("fetch-not-set") << QByteArray(R"(ENV.fetch("NO"))") << QByteArray("…");
    QTest::newRow("code") << QByteArray("`hostname`") << QByteArray("…");
    QTest::newRow("credentials") << QByteArray("Rails.application.credentials.db[:host]") << QByteArray("…");
    QTest::newRow("method-after") << QByteArray(R"(ENV["DB_HOST"].strip)") << QByteArray("…");
    QTest::newRow("interpolated") << QByteArray(R"(ENV["DB_#{x}"])") << QByteArray("…");
    QTest::newRow("literal-alone") << QByteArray(R"("db")") << QByteArray("…");
    QTest::newRow("open") << QByteArray(R"(ENV["DB_HOST)") << QByteArray("…");
    QTest::newRow("deep") << QByteArray(R"(ENV["A"])") + QByteArray(R"( || ENV["A"])").repeated(3000) << QByteArray("…");
}

void TestConnectionImports::lookups()
{
    QFETCH(QByteArray, code);
    QFETCH(QByteArray, host);
    const auto import = parsed("a:\n  adapter: postgresql\n  database: shop\n  host: <%= " + code + " %>\n");
    QCOMPARE(import.connections.size(), std::size_t(1));
    const ImportedConnection& item = import.connections.front();
    QCOMPARE(item.complete, host != "…");
    QCOMPARE(import.asked.size(), std::size_t(host == "…" ? 1 : 0));
    std::string found;
    for (const auto& [keyword, value] : item.connection.parameters) {
        if (keyword == "host")
            found = value;
    }
    QCOMPARE(found, host == "…" ? std::string() : host.toStdString());
}

void TestConnectionImports::databaseYml_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("merge-keys") << QByteArray("default: &default\n  adapter: postgresql\n  encoding: unicode\n  host: here\n  pool: <%= ENV.fetch(\"RAILS_MAX_THREADS\") { 5 } %>\n\n"
                                              "development:\n  <<: *default\n  database: shop_development\n\nproduction:\n  <<: *default\n  host: there\n"
                                              "  database: shop_production\n  username: shop\n  password: <%= ENV[\"SHOP_PASSWORD\"] %>\n")
                                << QByteArray("development [development] dbname=shop_development host=here\nproduction [production] dbname=shop_production host=there user=shop …\n"
                                              "- database.yml:1: default names no database.\n");
    QTest::newRow("merge-of-a-list") << QByteArray("a: &a {adapter: postgresql, host: first}\nb: &b {host: second, port: 5}\nc:\n  <<: [*a, *b]\n  database: d\n")
                                     << QByteArray("c [] dbname=d host=first port=5\n- database.yml:1: a names no database.\n- database.yml:2: b names no database.\n");
    QTest::newRow("own-word-before-merge") << QByteArray("d: &d {adapter: postgresql, database: x, host: merged}\ne:\n  host: own\n  <<: *d\n")
                                           << QByteArray("d [] dbname=x host=merged\ne [] dbname=x host=own\n");
    QTest::newRow("several-databases") << QByteArray("production:\n  primary: &p\n    adapter: postgresql\n    database: shop\n  animals:\n    <<: *p\n    database: animals\n    replica: true\n")
                                       << QByteArray("production/primary [production] dbname=shop\nproduction/animals [production] dbname=animals\n");
    QTest::newRow("url") << QByteArray("production:\n  adapter: postgresql\n  host: overruled\n  url: <%= ENV['DATABASE_URL'] %>\n")
                         << QByteArray("production [production] dbname=shop host=url.example port=6432 sslmode=require user=app\n");
    QTest::newRow("url-alone") << QByteArray("x:\n  url: postgis://db/shop\n") << QByteArray("x [] dbname=shop host=db\n");
    QTest::newRow("other-servers") << QByteArray("a:\n  adapter: mysql2\n  database: x\nb:\n  url: mysql2://db/shop\nc:\n  adapter: sqlite3\n  database: db/x.sqlite3\n")
                                   << QByteArray("- database.yml:1: a is no PostgreSQL database.\n- database.yml:4: b is no PostgreSQL database.\n- database.yml:6: c is no PostgreSQL database.\n");
    QTest::newRow("value-in-a-text") << QByteArray("a:\n  adapter: postgresql\n  database: \"shop_<%= ENV['DB_HOST'] %>_x\"\n") << QByteArray("a [] dbname=shop_db.example_x\n");
    QTest::newRow("comment-and-escape") << QByteArray("<%# nothing %>a:\n  adapter: postgresql\n  database: \"<%% x\"\n") << QByteArray("a [] dbname='<% x'\n");
    QTest::newRow("a-value-stays-a-value") << QByteArray("a:\n  adapter: postgresql\n  database: <%= ENV['EVIL'] %>\n")
                                           << QByteArray("a [] dbname='x\npassword: geheim # \": {'\n");
    QTest::newRow("lines-after-long-code") << QByteArray("a:\n  adapter: <%= ENV.fetch('NO') {\n 'postgresql'\n} %>\n  database: x\nb:\n  adapter: mysql2\n  database: y\n")
                                           << QByteArray("a [] dbname=x\n- database.yml:6: b is no PostgreSQL database.\n");
    QTest::newRow("bad-url") << QByteArray("a:\n  url: postgresql://u:p@ss@h/db\n") << QByteArray("- database.yml:1: In a connection URI, @ and / in the user name or password are written %40 and %2F.\n");
    QTest::newRow("nothing-in-it") << QByteArray("production:\ntest: 4\n") << QByteArray();
}

void TestConnectionImports::databaseYml()
{
    QFETCH(QByteArray, yaml);
    QFETCH(QByteArray, expected);
    QCOMPARE(text(parsed(yaml)), expected);
}

void TestConnectionImports::asksForWhatIsNotKnown()
{
    const auto import = parsed("d: &d\n  adapter: postgresql\n  database: x\n  host: <%= ENV['NO'] %>\n  pool: <%= whatever %>\ne:\n  <<: *d\n  port: <%= port %>\n");
    QCOMPARE(import.asked.size(), std::size_t(2));
    QCOMPARE(import.asked[0].expression, std::string("ENV['NO']"));
    QCOMPARE(import.asked[0].variable, std::string("NO"));
    QCOMPARE(import.asked[0].place.text(), std::string("database.yml:4"));
    QCOMPARE(import.asked[0].usedBy, (std::vector<std::string>{"d", "e"}));
    QCOMPARE(import.asked[1].expression, std::string("port"));
    QVERIFY(import.asked[1].variable.empty());
    QCOMPARE(import.asked[1].place.line, 8);
}

void TestConnectionImports::answersAreTaken()
{
    const auto import = parsed("a:\n  adapter: postgresql\n  database: <%= name %>\n  host: <%= ENV['NO'] %>\n", {{"name", "shop"}, {"ENV['NO']", "given"}});
    QCOMPARE(text(import), QByteArray("a [] dbname=shop host=given\n"));
    QVERIFY(import.asked.empty());
}

void TestConnectionImports::rubyIsNotRun()
{
    const QTemporaryDir dir;
    const QByteArray mark = dir.filePath("ran").toUtf8();
    const auto import = parsed("<% system('touch " + mark + "') %>a:\n  adapter: postgresql\n  database: <%= `touch " + mark + "` %>\n");
    QVERIFY(!QFile::exists(QString::fromUtf8(mark)));
    QCOMPARE(import.skipped.size(), std::size_t(1));
    QCOMPARE(import.skipped[0].place.line, 1);
    QCOMPARE(import.asked.size(), std::size_t(1));
}

void TestConnectionImports::passwordsComeOut()
{
    const auto import = parsed("a:\n  adapter: postgresql\n  database: x\n  password: geheim\nb:\n  url: <%= ENV['DATABASE_URL'] %>\nc:\n  url: postgres://db/x?sslpassword=geheim\n");
    QCOMPARE(import.connections.size(), std::size_t(3));
    QCOMPARE(import.connections[0].password, std::string("geheim"));
    QCOMPARE(import.connections[1].password, std::string("geheim"));
    QVERIFY(import.connections[2].password.empty());
    QVERIFY2(!text(import).contains("geheim"), text(import).constData());
}

void TestConnectionImports::databaseYmlIsRefused_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("no-yaml") << QByteArray("a:\n  b: [1\nc: }") << QByteArray("database.yml:3:");
    QTest::newRow("unknown-alias") << QByteArray("a:\n  <<: *nothing\n") << QByteArray("database.yml:2:");
    QTest::newRow("a-list") << QByteArray("- a\n- b\n") << QByteArray("database.yml:1:");
    QTest::newRow("tabs") << QByteArray("a:\n\tb: c\n") << QByteArray("database.yml:2:");
    QTest::newRow("merged-word") << QByteArray("a:\n  <<: word\n  database: x\n") << QByteArray("database.yml:2:");
    QTest::newRow("key-of-keys") << QByteArray("a:\n  ? [x]\n  : y\n") << QByteArray("database.yml:2:");
    QTest::newRow("line-after-long-code") << QByteArray("# <%= 1\n\n%>\na: [\n") << QByteArray("database.yml:");
}

void TestConnectionImports::databaseYmlIsRefused()
{
    QFETCH(QByteArray, yaml);
    QFETCH(QByteArray, says);
    const auto import = parseDatabaseYml(yaml.toStdString(), "database.yml", variables);
    QVERIFY(!import.has_value());
    const QByteArray line = QByteArray::fromStdString(import.error().line());
    QVERIFY2(line.startsWith(says), line.constData());
    QVERIFY(!line.contains('\n'));
}

void TestConnectionImports::hostileFilesEnd_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::newRow("deep-lists") << QByteArray("a: ") + QByteArray("[").repeated(200000);
    QTest::newRow("deep-maps") << QByteArray("{a: ").repeated(200000);
    QTest::newRow("merges-itself") << QByteArray("a: &a\n  <<: *a\n  adapter: postgresql\n  database: x\n");
    QTest::newRow("list-of-itself") << QByteArray("a: &a [*a]\nb: *a\n");
    QByteArray laughs = "a0: &a0 {x0: y}\n";
    for (int i = 1; i < 30; ++i) {
        const QByteArray before = "*a" + QByteArray::number(i - 1);
        laughs += "a" + QByteArray::number(i) + ": &a" + QByteArray::number(i) + " {<<: [" + before + "," + before + "," + before + "], x" + QByteArray::number(i) + ": y}\n";
    }
    QTest::newRow("many-merges") << laughs;
    QTest::newRow("many-tags") << QByteArray("a: ") + QByteArray("<%= x %>").repeated(20000);
    QTest::newRow("open-tags") << QByteArray("<%= ").repeated(100000);
    QTest::newRow("too-large") << QByteArray("a: b\n").repeated(400000);
    QTest::newRow("bytes") << QByteArray("\xff\xfe\x00\x01{", 5);
}

// It is enough that they end, soon and with an answer.
void TestConnectionImports::hostileFilesEnd()
{
    QFETCH(QByteArray, yaml);
    const auto import = parseDatabaseYml(yaml.toStdString(), "database.yml", variables);
    if (!import)
        QVERIFY(!import.error().message.empty());
    else
        QVERIFY(import->connections.size() <= 2);
}

QTEST_GUILESS_MAIN(TestConnectionImports)
#include "tst_connection_imports.moc"
