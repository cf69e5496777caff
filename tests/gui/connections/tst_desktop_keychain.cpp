#include "connections/desktop_keychain.h"
#include "support/own_keychain.h"

#include <QProcess>
#include <QTest>
#include <QUuid>

using namespace cofferdam;
using namespace cofferdam::gui;

/// A keychain of the desktop for real, unlocked and locked, and a desktop that has none: it says so and stays out of the way.
class TestDesktopKeychain : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void answersInAnyCase();
    void keepsAndForgets();
    void connectionsFindTheirPasswords();
    void aLockedKeychainIsSaid();
    void withoutAKeychain();
    void cleanupTestCase() { m_keychain.reset(); }

private:
    std::unique_ptr<OwnKeychain> m_keychain;
};

namespace {

constexpr const char* withoutBus = "COFFERDAM_TEST_WITHOUT_BUS";

/// Waits for an answer; without one within ten seconds the test fails.
template <typename Answer, typename Ask>
Answer wait(Ask ask)
{
    Answer answer;
    bool answered = false;
    ask([&](auto&&... given) {
        answer = Answer{given...};
        answered = true;
    });
    if (!QTest::qWaitFor([&] { return answered; }, 10000))
        QTest::qFail("the keychain did not answer", __FILE__, __LINE__);
    return answer;
}

struct Found {
    QString password;
    QString error;
};

Keychain::Answer readIn(DesktopKeychain& keychain, const QString& key)
{
    return wait<Keychain::Answer>([&](Keychain::Done done) { keychain.read(key, std::move(done)); });
}

Found find(Secrets& secrets, const sources::SavedConnection& connection)
{
    return wait<Found>([&](auto done) { secrets.find(connection, &secrets, std::move(done)); });
}

QString keep(Secrets& secrets, const sources::SavedConnection& connection, const QString& password)
{
    return wait<QString>([&](auto done) { secrets.keep(connection, password, &secrets, std::move(done)); });
}

sources::SavedConnection connectionTo(const std::string& host)
{
    return {"production", sources::Environment::Production, {{"host", host}, {"dbname", "shop"}}, sources::PasswordFrom::Keychain};
}

} // namespace

void TestDesktopKeychain::initTestCase()
{
    if (!qEnvironmentVariableIsSet(withoutBus))
        m_keychain = std::make_unique<OwnKeychain>();
}

#define COFFERDAM_NEEDS_KEYCHAIN()                                                                           \
    if (!m_keychain || !m_keychain->why().isEmpty())                                                         \
        QSKIP(qPrintable(m_keychain ? m_keychain->why() : QStringLiteral("without a message bus")))

void TestDesktopKeychain::answersInAnyCase()
{
    DesktopKeychain keychain;
    const auto answer = readIn(keychain, "cofferdam test: nothing has this name");
    QVERIFY(!answer.good);
    QVERIFY(answer.absent != !answer.error.isEmpty());
    QVERIFY(answer.text.isEmpty());
    Secrets secrets(std::make_unique<DesktopKeychain>());
    secrets.state();
    QTRY_VERIFY(secrets.state() != Secrets::State::Asking);
    QCOMPARE(secrets.state() == Secrets::State::Missing, !secrets.whyMissing().isEmpty());
    if (!qEnvironmentVariableIsSet(withoutBus))
        return;
    // Said, with the reason, and the password serves until the program ends.
    QVERIFY(secrets.state() == Secrets::State::Missing);
    const auto connection = connectionTo("db.example");
    QVERIFY(!keep(secrets, connection, "geheim").isEmpty());
    QCOMPARE(find(secrets, connection).password, QString("geheim"));
}

void TestDesktopKeychain::keepsAndForgets()
{
    COFFERDAM_NEEDS_KEYCHAIN();
    DesktopKeychain keychain;
    const QString key = "cofferdam test " + QUuid::createUuid().toString();
    QVERIFY(readIn(keychain, key).absent);
    const QString secret = QString::fromUtf8("ge'h\"eim\n\xd8\xb9");
    QVERIFY(wait<Keychain::Answer>([&](Keychain::Done done) { keychain.write(key, secret, std::move(done)); }).good);
    QCOMPARE(readIn(keychain, key).text, secret);
    QVERIFY(wait<Keychain::Answer>([&](Keychain::Done done) { keychain.remove(key, std::move(done)); }).good);
    QVERIFY(readIn(keychain, key).absent);
}

void TestDesktopKeychain::connectionsFindTheirPasswords()
{
    COFFERDAM_NEEDS_KEYCHAIN();
    Secrets secrets(std::make_unique<DesktopKeychain>());
    secrets.state();
    QTRY_VERIFY(secrets.state() == Secrets::State::Available);
    const auto connection = connectionTo("db.example");
    QCOMPARE(keep(secrets, connection, "tr0ubadour"), QString());
    // Another run of the program.
    Secrets later(std::make_unique<DesktopKeychain>());
    QCOMPARE(find(later, connection).password, QString("tr0ubadour"));
    QVERIFY(find(later, connectionTo("elsewhere.example")).password.isEmpty());
    QVERIFY(!m_keychain->bytesOnDisk().contains("tr0ubadour"));
    later.forget(connection);
    QTRY_VERIFY(find(later, connection).password.isEmpty());
}

void TestDesktopKeychain::aLockedKeychainIsSaid()
{
    COFFERDAM_NEEDS_KEYCHAIN();
    Secrets secrets(std::make_unique<DesktopKeychain>());
    const auto connection = connectionTo("locked.example");
    QCOMPARE(keep(secrets, connection, "tr0ubadour"), QString());
    QVERIFY(m_keychain->lock());
    // It gives nothing, and takes nothing: what is typed now is kept until the program ends, and nowhere else.
    QVERIFY(find(secrets, connection).password.isEmpty());
    const QString error = keep(secrets, connection, "typed again");
    QVERIFY2(error.contains("locked"), qPrintable(error));
    QCOMPARE(find(secrets, connection).password, QString("typed again"));
    Secrets later(std::make_unique<DesktopKeychain>());
    QVERIFY(find(later, connection).password.isEmpty());
}

void TestDesktopKeychain::withoutAKeychain()
{
    if (qEnvironmentVariableIsSet(withoutBus))
        return;
    // The way to the message bus is found once in a program.
    QProcess again;
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    variables.insert("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere");
    variables.insert(withoutBus, "1");
    again.setProcessEnvironment(variables);
    again.setProcessChannelMode(QProcess::MergedChannels);
    again.start(QCoreApplication::applicationFilePath(), {"answersInAnyCase"});
    QVERIFY(again.waitForFinished(30000));
    QVERIFY2(again.exitStatus() == QProcess::NormalExit && again.exitCode() == 0, again.readAll());
}

QTEST_MAIN(TestDesktopKeychain)
#include "tst_desktop_keychain.moc"
