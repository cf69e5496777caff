#pragma once
#include "app/theme.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QVector>

#include <optional>

namespace cofferdam::gui {

/// A comparison that was open before: its two addresses (never with a password) and the session file, if saved.
struct RecentSession {
    QString baseline;
    QString target;
    QString file;

    friend bool operator==(const RecentSession&, const RecentSession&) = default;
};

/// What the window remembers between runs about itself: theme, layout, recent sessions. No documents, no secrets.
/// Values of another settings version are ignored rather than guessed at.
namespace settings {

ThemeChoice theme();
void setTheme(ThemeChoice choice);
QString language();
void setLanguage(const QString& code);

QVector<RecentSession> recentSessions();
void rememberSession(const RecentSession& session);
void forgetSession(const RecentSession& session);

QByteArray windowGeometry();
void setWindowGeometry(const QByteArray& geometry);
QByteArray layout(const QString& page);
void setLayout(const QString& page, const QByteArray& state);

/// The keys that a person gave to a command, in portable text; empty text: none. Nothing: the default holds.
std::optional<QString> shortcut(const QString& command);
void setShortcut(const QString& command, const QString& keys);
void clearShortcut(const QString& command);

QString lastFolder();
void setLastFolder(const QString& folder);

/// A connection address without its password, for anything that is stored or shown.
QString withoutPassword(const QString& address);

} // namespace settings
} // namespace cofferdam::gui
