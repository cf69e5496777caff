#pragma once
#include <QKeySequence>
#include <QList>
#include <QObject>

#include <vector>

class QAction;

namespace cofferdam::gui {

/// Everything that the window can do, by stable name: what the palette lists and what keys can be bound to.
/// A person's own keys are kept in the settings, the defaults here.
class Commands : public QObject {
    Q_OBJECT

public:
    struct Command {
        QString id;
        QAction* action = nullptr;
        QList<QKeySequence> defaults;
    };

    using QObject::QObject;

    void add(const QString& id, QAction* action, const QList<QKeySequence>& defaults);
    const std::vector<Command>& all() const { return m_commands; }
    QAction* action(const QString& id) const;

    void bind(const QString& id, const QList<QKeySequence>& keys);
    void reset(const QString& id);
    void resetAll();
    /// The command that has one of the keys already; empty: they are free.
    QString ownerOf(const QList<QKeySequence>& keys, const QString& butNot) const;
    /// Its words without the mark of the access key.
    static QString wordsOf(const QAction* action);

private:
    std::vector<Command> m_commands;
};

} // namespace cofferdam::gui
