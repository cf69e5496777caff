#include "app/commands.h"

#include "app/settings.h"

#include <QAction>

namespace cofferdam::gui {

void Commands::add(const QString& id, QAction* action, const QList<QKeySequence>& defaults)
{
    action->setObjectName(id);
    m_commands.push_back({id, action, defaults});
    const auto own = settings::shortcut(id);
    action->setShortcuts(own ? QKeySequence::listFromString(*own, QKeySequence::PortableText) : defaults);
}

QAction* Commands::action(const QString& id) const
{
    for (const Command& command : m_commands) {
        if (command.id == id)
            return command.action;
    }
    return nullptr;
}

void Commands::bind(const QString& id, const QList<QKeySequence>& keys)
{
    for (const Command& command : m_commands) {
        if (command.id != id)
            continue;
        command.action->setShortcuts(keys);
        settings::setShortcut(id, QKeySequence::listToString(keys, QKeySequence::PortableText));
    }
}

void Commands::reset(const QString& id)
{
    for (const Command& command : m_commands) {
        if (command.id != id)
            continue;
        command.action->setShortcuts(command.defaults);
        settings::clearShortcut(id);
    }
}

void Commands::resetAll()
{
    for (const Command& command : m_commands)
        reset(command.id);
}

QString Commands::ownerOf(const QList<QKeySequence>& keys, const QString& butNot) const
{
    for (const Command& command : m_commands) {
        if (command.id == butNot)
            continue;
        for (const QKeySequence& key : command.action->shortcuts()) {
            if (keys.contains(key))
                return command.id;
        }
    }
    return {};
}

QString Commands::wordsOf(const QAction* action)
{
    QString words = action->text();
    words.remove(QLatin1Char('&'));
    while (words.endsWith(QChar(0x2026)) || words.endsWith(QLatin1Char(':')))
        words.chop(1);
    return words;
}

} // namespace cofferdam::gui
