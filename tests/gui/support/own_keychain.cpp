#include "support/own_keychain.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QStandardPaths>
#include <QTest>

namespace cofferdam::gui {

namespace {

const QString service = QStringLiteral("org.freedesktop.secrets");
const QString connectionName = QStringLiteral("own keychain");

/// A bus that starts nothing by itself: no dialog may ask for a password in the middle of a test.
constexpr const char* busConfiguration = R"(<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-BUS Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:dir=%1</listen><auth>EXTERNAL</auth>
<policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy></busconfig>
)";

bool writeFile(const QString& path, const QByteArray& text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
}

void stop(QProcess& process)
{
    process.terminate();
    if (!process.waitForFinished(3000))
        process.kill();
    process.waitForFinished(3000);
}

} // namespace

OwnKeychain::OwnKeychain()
{
    const QString bus = QStandardPaths::findExecutable(QStringLiteral("dbus-daemon"));
    const QString keychain = QStandardPaths::findExecutable(QStringLiteral("gnome-keyring-daemon"));
    if (bus.isEmpty() || keychain.isEmpty()) {
        m_why = QStringLiteral("dbus-daemon or gnome-keyring-daemon is not installed");
        return;
    }
    writeFile(m_home.filePath(QStringLiteral("bus.conf")), QString::fromLatin1(busConfiguration).arg(m_home.path()).toUtf8());
    QDir(m_home.path()).mkdir(QStringLiteral("run"));
    QFile::setPermissions(m_home.filePath(QStringLiteral("run")), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    variables.insert(QStringLiteral("HOME"), m_home.path());
    variables.insert(QStringLiteral("XDG_DATA_HOME"), m_home.filePath(QStringLiteral("data")));
    variables.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_home.filePath(QStringLiteral("run")));
    for (QProcess* process : {&m_bus, &m_keychain})
        process->setStandardErrorFile(QProcess::nullDevice());
    m_bus.setProcessEnvironment(variables);
    m_bus.start(bus, {QStringLiteral("--config-file=") + m_home.filePath(QStringLiteral("bus.conf")), QStringLiteral("--nofork"),
                      QStringLiteral("--nopidfile"), QStringLiteral("--print-address=1")});
    if (!m_bus.waitForReadyRead(5000)) {
        m_why = QStringLiteral("the message bus does not start");
        return;
    }
    const QByteArray address = m_bus.readLine().trimmed();
    qputenv("DBUS_SESSION_BUS_ADDRESS", address);
    variables.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QString::fromUtf8(address));
    m_keychain.setProcessEnvironment(variables);
    m_keychain.setStandardOutputFile(QProcess::nullDevice());
    m_keychain.start(keychain, {QStringLiteral("--foreground"), QStringLiteral("--unlock"), QStringLiteral("--components=secrets")});
    // Of the keychain itself, once.
    m_keychain.write("a password of the test");
    m_keychain.closeWriteChannel();
    // A connection of our own: that of the window may have been looked for before there was a bus.
    QDBusConnection connection = QDBusConnection::connectToBus(QString::fromUtf8(address), connectionName);
    const bool there = QTest::qWaitFor([&] { return connection.isConnected() && connection.interface()->isServiceRegistered(service); }, 10000);
    if (!there)
        m_why = QStringLiteral("the keychain does not start");
}

OwnKeychain::~OwnKeychain()
{
    QDBusConnection::disconnectFromBus(connectionName);
    stop(m_keychain);
    stop(m_bus);
}

bool OwnKeychain::lock() const
{
    QDBusMessage call = QDBusMessage::createMethodCall(service, QStringLiteral("/org/freedesktop/secrets"), QStringLiteral("org.freedesktop.Secret.Service"),
                                                       QStringLiteral("Lock"));
    call << QVariant::fromValue(QList<QDBusObjectPath>{QDBusObjectPath(QStringLiteral("/org/freedesktop/secrets/collection/login"))});
    return QDBusConnection(connectionName).call(call).type() == QDBusMessage::ReplyMessage;
}

QByteArray OwnKeychain::bytesOnDisk() const
{
    QByteArray out;
    QDirIterator files(m_home.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            out += file.readAll();
    }
    return out;
}

} // namespace cofferdam::gui
