#include "connections/desktop_keychain.h"

#include <QTest>
#include <QUuid>

using namespace cofferdam::gui;

/// The keychain of the desktop on which the tests run, where there is one. Without one it says so and stays out of the way.
class TestDesktopKeychain : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answersInAnyCase();
    void keepsAndForgets();
};

namespace {

/// Waits for an answer; without one within ten seconds the test fails.
template <typename Ask>
Keychain::Answer wait(Ask ask)
{
    Keychain::Answer answer;
    bool answered = false;
    ask([&](const Keychain::Answer& given) {
        answer = given;
        answered = true;
    });
    if (!QTest::qWaitFor([&] { return answered; }, 10000))
        QTest::qFail("the keychain did not answer", __FILE__, __LINE__);
    return answer;
}

} // namespace

void TestDesktopKeychain::answersInAnyCase()
{
    DesktopKeychain keychain;
    const auto answer = wait([&](Keychain::Done done) { keychain.read("cofferdam test: nothing has this name", std::move(done)); });
    QVERIFY(!answer.good);
    QVERIFY(answer.absent != !answer.error.isEmpty());
    QVERIFY(answer.text.isEmpty());
}

void TestDesktopKeychain::keepsAndForgets()
{
    DesktopKeychain keychain;
    const QString key = "cofferdam test " + QUuid::createUuid().toString();
    const auto probe = wait([&](Keychain::Done done) { keychain.read(key, std::move(done)); });
    if (!probe.absent)
        QSKIP(qPrintable("there is no keychain here: " + probe.error));
    const QString secret = QString::fromUtf8("ge'h\"eim\n\xd8\xb9");
    QVERIFY(wait([&](Keychain::Done done) { keychain.write(key, secret, std::move(done)); }).good);
    QCOMPARE(wait([&](Keychain::Done done) { keychain.read(key, std::move(done)); }).text, secret);
    QVERIFY(wait([&](Keychain::Done done) { keychain.remove(key, std::move(done)); }).good);
    QVERIFY(wait([&](Keychain::Done done) { keychain.read(key, std::move(done)); }).absent);
}

QTEST_MAIN(TestDesktopKeychain)
#include "tst_desktop_keychain.moc"
