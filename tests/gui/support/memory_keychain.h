#pragma once
#include "connections/secrets.h"

#include <QMap>
#include <QTimer>

#include <memory>

namespace cofferdam::gui {

/// What a test keychain holds, seen from outside of it.
struct KeychainContent {
    QMap<QString, QString> entries;
    bool there = true;
    int reads = 0;
};

/// A keychain in memory, or one that is not there. It answers later, as a real one does.
class MemoryKeychain : public Keychain {
public:
    explicit MemoryKeychain(std::shared_ptr<KeychainContent> content) : m_content(std::move(content)) {}

    void read(const QString& key, Done done) override
    {
        ++m_content->reads;
        const bool has = m_content->there && m_content->entries.contains(key);
        later(std::move(done), {has, m_content->there && !has, has ? m_content->entries.value(key) : QString(), why()});
    }
    void write(const QString& key, const QString& text, Done done) override
    {
        if (m_content->there)
            m_content->entries.insert(key, text);
        later(std::move(done), {m_content->there, false, {}, why()});
    }
    void remove(const QString& key, Done done) override
    {
        const bool had = m_content->entries.remove(key) > 0;
        later(std::move(done), {m_content->there && had, m_content->there && !had, {}, why()});
    }

private:
    QString why() const { return m_content->there ? QString() : QStringLiteral("no keychain in this test"); }
    static void later(Done done, const Answer& answer)
    {
        QTimer::singleShot(1, [done = std::move(done), answer] { done(answer); });
    }
    std::shared_ptr<KeychainContent> m_content;
};

} // namespace cofferdam::gui
