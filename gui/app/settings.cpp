#include "app/settings.h"

#include <QDir>
#include <QRegularExpression>
#include <QSettings>
#include <QUrl>

namespace cofferdam::gui::settings {

namespace {

constexpr int recentLimit = 12;

QSettings store()
{
    return QSettings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("cofferdam"), QStringLiteral("window-1"));
}

} // namespace

ThemeChoice theme()
{
    return themeFromWord(store().value(QStringLiteral("theme")).toString());
}

void setTheme(ThemeChoice choice)
{
    store().setValue(QStringLiteral("theme"), themeWord(choice));
}

QString language()
{
    return store().value(QStringLiteral("language")).toString();
}

void setLanguage(const QString& code)
{
    store().setValue(QStringLiteral("language"), code);
}

QVector<RecentSession> recentSessions()
{
    QSettings settings = store();
    QVector<RecentSession> sessions;
    const int size = settings.beginReadArray(QStringLiteral("recent"));
    for (int i = 0; i < size; ++i) {
        settings.setArrayIndex(i);
        sessions.append({settings.value(QStringLiteral("baseline")).toString(),
                         settings.value(QStringLiteral("target")).toString(),
                         settings.value(QStringLiteral("file")).toString()});
    }
    settings.endArray();
    return sessions;
}

namespace {

void storeSessions(const QVector<RecentSession>& sessions)
{
    QSettings settings = store();
    settings.remove(QStringLiteral("recent"));
    settings.beginWriteArray(QStringLiteral("recent"), static_cast<int>(sessions.size()));
    for (int i = 0; i < sessions.size(); ++i) {
        settings.setArrayIndex(i);
        settings.setValue(QStringLiteral("baseline"), withoutPassword(sessions[i].baseline));
        settings.setValue(QStringLiteral("target"), withoutPassword(sessions[i].target));
        settings.setValue(QStringLiteral("file"), sessions[i].file);
    }
    settings.endArray();
}

} // namespace

void rememberSession(const RecentSession& session)
{
    const RecentSession clean{withoutPassword(session.baseline), withoutPassword(session.target), session.file};
    auto sessions = recentSessions();
    sessions.removeAll(clean);
    sessions.prepend(clean);
    if (sessions.size() > recentLimit)
        sessions.resize(recentLimit);
    storeSessions(sessions);
}

void forgetSession(const RecentSession& session)
{
    auto sessions = recentSessions();
    sessions.removeAll(session);
    storeSessions(sessions);
}

QByteArray windowGeometry()
{
    return store().value(QStringLiteral("geometry")).toByteArray();
}

void setWindowGeometry(const QByteArray& geometry)
{
    store().setValue(QStringLiteral("geometry"), geometry);
}

QByteArray layout(const QString& page)
{
    return store().value(QStringLiteral("layout/") + page).toByteArray();
}

void setLayout(const QString& page, const QByteArray& state)
{
    store().setValue(QStringLiteral("layout/") + page, state);
}

std::optional<QString> shortcut(const QString& command)
{
    const QVariant value = store().value(QStringLiteral("shortcuts/") + command);
    return value.isValid() ? std::optional(value.toString()) : std::nullopt;
}

void setShortcut(const QString& command, const QString& keys)
{
    store().setValue(QStringLiteral("shortcuts/") + command, keys);
}

void clearShortcut(const QString& command)
{
    store().remove(QStringLiteral("shortcuts/") + command);
}

QString lastFolder()
{
    return store().value(QStringLiteral("folder"), QDir::homePath()).toString();
}

void setLastFolder(const QString& folder)
{
    store().setValue(QStringLiteral("folder"), folder);
}

QString withoutPassword(const QString& address)
{
    if (address.startsWith(QLatin1String("postgres"))) {
        QUrl url(address);
        if (url.isValid() && url.scheme().startsWith(QLatin1String("postgres"))) {
            url.setPassword(QString());
            static const QRegularExpression inQuery(QStringLiteral("([?&])(password|sslpassword)=[^&]*&?"));
            QString text = url.toString();
            text.replace(inQuery, QStringLiteral("\\1"));
            while (text.endsWith(QLatin1Char('?')) || text.endsWith(QLatin1Char('&')))
                text.chop(1);
            return text;
        }
    }
    static const QRegularExpression keyword(
        QStringLiteral("\\s*\\b(password|sslpassword)\\s*=\\s*('(?:[^'\\\\]|\\\\.|'')*'|\\S+)"));
    // A URL that Qt refuses still loses what stands between user and host.
    static const QRegularExpression userInfo(QStringLiteral("(://[^:/@]*):.*@"));
    QString text = address;
    text.replace(userInfo, QStringLiteral("\\1@"));
    return text.remove(keyword).trimmed();
}

} // namespace cofferdam::gui::settings
