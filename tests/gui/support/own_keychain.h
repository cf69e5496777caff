#pragma once
#include <QProcess>
#include <QTemporaryDir>

namespace cofferdam::gui {

/// A message bus with GNOME's keychain on it, for one test program: unlocked, empty, and without anybody who could be asked for its
/// password. Every later look for the keychain of the desktop, from this program, finds it.
class OwnKeychain {
public:
    OwnKeychain();
    ~OwnKeychain();
    OwnKeychain(const OwnKeychain&) = delete;
    OwnKeychain& operator=(const OwnKeychain&) = delete;

    /// Why it is not there; empty: it is.
    QString why() const { return m_why; }
    /// Until somebody types the password, and nobody will. Says whether the keychain did it.
    bool lock() const;
    /// Everything that it has written to the disk.
    QByteArray bytesOnDisk() const;

private:
    QTemporaryDir m_home;
    QProcess m_bus;
    QProcess m_keychain;
    QString m_why;
};

} // namespace cofferdam::gui
