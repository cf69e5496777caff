#include "sources/source.h"
#include "support/paths.h"
#include "support/postgres.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace cofferdam;

/// A server that offers TLS with a certificate of the test's own, in every sslmode: what was agreed on is shown as it is, and what cannot
/// be verified is one clear sentence.
class TestLiveTls : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void modes_data();
    void modes();
    void refusals_data();
    void refusals();

private:
    QString makeCertificate(const QString& name);
    base::Result<QByteArray> administer(const QString& sql);
    /// HOST and FOLDER are filled in. Nothing of the person who runs the tests is looked at.
    std::string connection(QString words) const;

    QTemporaryDir m_dir;
    QString m_host;
    std::unique_ptr<scratch::Server> m_server;
    std::unique_ptr<scratch::Server> m_plain;
};

namespace {

/// An address of this machine that hardly anything else listens on.
QString loopback(int last)
{
    const auto pid = QCoreApplication::applicationPid();
    return QString("127.%1.%2.%3").arg(16 + pid / 250 % 200).arg(1 + pid % 250).arg(last);
}

void openToLoopback(const QString& hbaFile)
{
    QFile file(hbaFile);
    QVERIFY(file.open(QIODevice::Append));
    file.write("host all all 127.0.0.0/8 trust\n");
}

} // namespace

QString TestLiveTls::makeCertificate(const QString& name)
{
    const QString file = m_dir.filePath(name);
    const auto made = test::runProgram(QStandardPaths::findExecutable("openssl"),
                                       {"req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=" + name, "-addext",
                                        "subjectAltName=DNS:" + name, "-keyout", file + ".key", "-out", file + ".crt"});
    if (!made)
        QTest::qFail(made.error().line().c_str(), __FILE__, __LINE__);
    return file;
}

base::Result<QByteArray> TestLiveTls::administer(const QString& sql)
{
    return test::runProgram(test::postgresProgram("psql"), {"-X", "-At", "-q", "-v", "ON_ERROR_STOP=1", "-d",
                                                           QString::fromStdString(m_server->connectionString("postgres", scratch::Role::Administrator)), "-c", sql});
}

std::string TestLiveTls::connection(QString words) const
{
    words.replace("FOLDER", m_dir.path()).replace("HOST", m_host);
    return (words + " user=postgres dbname=postgres gssencmode=disable passfile=/nowhere").toStdString();
}

void TestLiveTls::initTestCase()
{
    COFFERDAM_NEEDS_POSTGRES();
    if (QStandardPaths::findExecutable("openssl").isEmpty())
        QSKIP("openssl is not installed");
    // libpq's own files of the person who runs the tests.
    qputenv("HOME", m_dir.path().toUtf8());
    m_host = loopback(1);
    auto server = scratch::Server::start({{}, 0, {("listen_addresses=" + m_host).toStdString()}});
    COFFERDAM_VERIFY(server);
    m_server = std::move(*server);
    const QString own = makeCertificate("shop.example");
    makeCertificate("other.example");
    // The server reads its key as its own user, and refuses one that others may read.
    const QFileInfo socket(QString::fromStdString(m_server->socketDirectory()));
    ::chmod(m_dir.path().toUtf8().constData(), 0755);
    ::chmod((own + ".key").toUtf8().constData(), 0600);
    if (geteuid() == 0)
        QCOMPARE(::chown((own + ".key").toUtf8().constData(), socket.ownerId(), socket.groupId()), 0);
    const auto hba = administer("SHOW hba_file");
    COFFERDAM_VERIFY(hba);
    openToLoopback(QString::fromUtf8(hba->trimmed()));
    COFFERDAM_VERIFY(administer("ALTER SYSTEM SET ssl_cert_file = '" + own + ".crt'"));
    COFFERDAM_VERIFY(administer("ALTER SYSTEM SET ssl_key_file = '" + own + ".key'"));
    COFFERDAM_VERIFY(administer("ALTER SYSTEM SET ssl = on"));
    COFFERDAM_VERIFY(administer("SELECT pg_reload_conf()"));
    QTRY_COMPARE_WITH_TIMEOUT(administer("SHOW ssl").value_or(QByteArray()).trimmed(), QByteArray("on"), 5000);
    auto plain = scratch::Server::start({{}, 0, {("listen_addresses=" + loopback(2)).toStdString()}});
    COFFERDAM_VERIFY(plain);
    m_plain = std::move(*plain);
}

void TestLiveTls::modes_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QByteArray>("mode");
    QTest::addColumn<bool>("tls");
    QTest::newRow("disable") << "host=HOST sslmode=disable" << QByteArray("disable") << false;
    QTest::newRow("allow") << "host=HOST sslmode=allow" << QByteArray("allow") << false;
    QTest::newRow("prefer") << "host=HOST sslmode=prefer" << QByteArray("prefer") << true;
    QTest::newRow("not-said") << "host=HOST" << QByteArray("prefer") << true;
    QTest::newRow("require") << "host=HOST sslmode=require" << QByteArray("require") << true;
    QTest::newRow("verify-ca") << "host=HOST sslmode=verify-ca sslrootcert=FOLDER/shop.example.crt" << QByteArray("verify-ca") << true;
    QTest::newRow("verify-full") << "host=shop.example hostaddr=HOST sslmode=verify-full sslrootcert=FOLDER/shop.example.crt" << QByteArray("verify-full") << true;
}

void TestLiveTls::modes()
{
    QFETCH(QString, words);
    QFETCH(QByteArray, mode);
    QFETCH(bool, tls);
    const auto address = sources::SourceAddress::parse(connection(words));
    COFFERDAM_VERIFY(address);
    const auto facts = sources::tryConnection(*address);
    COFFERDAM_VERIFY(facts);
    const auto read = sources::read(*address);
    COFFERDAM_VERIFY(read);
    for (const sources::Transport& transport : {facts->transport, read->transport.value_or(sources::Transport{})}) {
        QCOMPARE(QByteArray::fromStdString(transport.mode), mode);
        QCOMPARE(transport.tls, tls);
        QCOMPARE(transport.protocol.starts_with("TLSv1."), tls);
        QCOMPARE(!transport.cipher.empty(), tls);
        QVERIFY(!transport.local);
    }
}

void TestLiveTls::refusals_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QByteArray>("id");
    QTest::newRow("wrong-authority") << "host=HOST sslmode=verify-ca sslrootcert=FOLDER/other.example.crt" << QByteArray("source.certificate");
    QTest::newRow("wrong-authority-in-full") << "host=shop.example hostaddr=HOST sslmode=verify-full sslrootcert=FOLDER/other.example.crt"
                                             << QByteArray("source.certificate");
    QTest::newRow("wrong-host") << "host=elsewhere.example hostaddr=HOST sslmode=verify-full sslrootcert=FOLDER/shop.example.crt"
                                << QByteArray("source.certificate_name");
    QTest::newRow("no-authority") << "host=HOST sslmode=verify-ca sslrootcert=FOLDER/absent.crt" << QByteArray("source.no_root_certificate");
    QTest::newRow("no-authority-named") << "host=HOST sslmode=verify-full" << QByteArray("source.no_root_certificate");
    QTest::newRow("no-certificate") << "host=HOST sslmode=verify-ca sslrootcert=FOLDER/shop.example.key" << QByteArray("source.no_root_certificate");
    QTest::newRow("plain-server") << "host=" + loopback(2) + " sslmode=require" << QByteArray("source.no_tls");
}

void TestLiveTls::refusals()
{
    QFETCH(QString, words);
    QFETCH(QByteArray, id);
    const auto address = sources::SourceAddress::parse(connection(words + " password=s3cret"));
    COFFERDAM_VERIFY(address);
    const auto read = sources::read(*address);
    QVERIFY(!read);
    const QByteArray line = QByteArray::fromStdString(read.error().line());
    QVERIFY2(read.error().message.id == id.toStdString(), line);
    QVERIFY2(!line.contains('\n') && !line.contains("s3cret"), line);
    const auto tried = sources::tryConnection(*address);
    QVERIFY(!tried);
    QCOMPARE(QByteArray::fromStdString(tried.error().line()), line);
}

QTEST_GUILESS_MAIN(TestLiveTls)
#include "tst_live_tls.moc"
