#pragma once
#include "sources/connections.h"

#include <QHash>
#include <QObject>
#include <QString>

#include <functional>
#include <memory>

namespace cofferdam::gui {

/// Where the desktop keeps passwords. Every call returns at once and answers later, on the thread of the window.
class Keychain {
public:
    struct Answer {
        bool good = false;   ///< it was there, or was done
        bool absent = false; ///< the keychain works and has no such entry
        QString text;        ///< what was read
        QString error;       ///< otherwise, in the words of the keychain
    };
    using Done = std::function<void(const Answer&)>;

    virtual ~Keychain() = default;
    virtual void read(const QString& key, Done done) = 0;
    virtual void write(const QString& key, const QString& text, Done done) = 0;
    virtual void remove(const QString& key, Done done) = 0;
};

/// The passwords of saved connections: in the keychain, or in memory until the program ends. Never in a file of ours.
class Secrets : public QObject {
    Q_OBJECT

public:
    enum class State { Asking, Available, Missing };

    explicit Secrets(std::unique_ptr<Keychain> keychain, QObject* parent = nullptr);
    ~Secrets() override;

    /// Whether there is a keychain; the first call asks it, and `stateChanged` tells.
    State state();
    QString whyMissing() const { return m_why; }

    /// Hands over the password, or nothing and why (nothing: there is none). Not called once `context` is gone.
    void find(const sources::SavedConnection& connection, QObject* context, std::function<void(const QString& password, const QString& error)> done);
    /// Keeps a password where the connection wants it. With an error it is kept in memory instead.
    void keep(const sources::SavedConnection& connection, const QString& password, QObject* context, std::function<void(const QString& error)> done);
    /// Moves what is kept for a connection that got another name or place.
    void move(const sources::SavedConnection& from, const sources::SavedConnection& to, QObject* context, std::function<void(const QString& error)> done);
    void forget(const sources::SavedConnection& connection);

    /// Name and place: a connection that leads elsewhere has another key, so that no password goes where it was not meant to go.
    static QString keyOf(const sources::SavedConnection& connection);

Q_SIGNALS:
    void stateChanged();

private:
    std::shared_ptr<Keychain> m_keychain;
    QHash<QString, QString> m_session;
    State m_state = State::Asking;
    bool m_asked = false;
    QString m_why;
};

} // namespace cofferdam::gui
