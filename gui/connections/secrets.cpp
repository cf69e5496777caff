#include "connections/secrets.h"

#include "jobs/texts.h"

#include <QPointer>

namespace cofferdam::gui {

Secrets::Secrets(std::unique_ptr<Keychain> keychain, QObject* parent) : QObject(parent), m_keychain(std::move(keychain)) {}

Secrets::~Secrets() = default;

QString Secrets::keyOf(const sources::SavedConnection& connection)
{
    return QStringLiteral("%1 (%2)").arg(qstring(connection.name), qstring(connection.place()));
}

Secrets::State Secrets::state()
{
    if (std::exchange(m_asked, true))
        return m_state;
    // Reading what is not there is the one question that changes nothing.
    m_keychain->read(QStringLiteral("is a keychain there?"), [self = QPointer<Secrets>(this)](const Keychain::Answer& answer) {
        if (!self)
            return;
        self->m_state = answer.good || answer.absent ? State::Available : State::Missing;
        self->m_why = answer.error;
        Q_EMIT self->stateChanged();
    });
    return m_state;
}

void Secrets::find(const sources::SavedConnection& connection, QObject* context, std::function<void(const QString&, const QString&)> done)
{
    const QString key = keyOf(connection);
    if (m_session.contains(key) || connection.passwordFrom != sources::PasswordFrom::Keychain) {
        done(m_session.value(key), {});
        return;
    }
    m_keychain->read(key, [alive = QPointer<QObject>(context), done = std::move(done)](const Keychain::Answer& answer) {
        if (alive)
            done(answer.text, answer.good || answer.absent ? QString() : answer.error);
    });
}

void Secrets::keep(const sources::SavedConnection& connection, const QString& password, QObject* context, std::function<void(const QString&)> done)
{
    const QString key = keyOf(connection);
    if (connection.passwordFrom != sources::PasswordFrom::Keychain) {
        m_session.insert(key, password);
        done({});
        return;
    }
    m_session.remove(key);
    m_keychain->write(key, password, [self = QPointer<Secrets>(this), alive = QPointer<QObject>(context), key, password, done = std::move(done)](const Keychain::Answer& answer) {
        if (self && !answer.good)
            self->m_session.insert(key, password);
        if (alive)
            done(answer.good ? QString() : answer.error);
    });
}

void Secrets::move(const sources::SavedConnection& from, const sources::SavedConnection& to, QObject* context, std::function<void(const QString&)> done)
{
    find(from, this, [this, from, to, alive = QPointer<QObject>(context), done = std::move(done)](const QString& password, const QString& error) {
        if (password.isEmpty()) {
            if (alive)
                done(error);
            return;
        }
        forget(from);
        keep(to, password, this, [alive, done](const QString& keepError) {
            if (alive)
                done(keepError);
        });
    });
}

void Secrets::forget(const sources::SavedConnection& connection)
{
    m_session.remove(keyOf(connection));
    if (connection.passwordFrom == sources::PasswordFrom::Keychain)
        m_keychain->remove(keyOf(connection), [](const Keychain::Answer&) {});
}

} // namespace cofferdam::gui
