#include "app/recovery.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>
#include <QStandardPaths>
#include <QThreadPool>
#include <QUuid>

namespace cofferdam::gui {

namespace {

constexpr int patience = 800; // milliseconds between the last decision and the disk
const QString suffix = QStringLiteral(".cofferdam.json");

/// One writer after another: an older content never lands on a newer one.
QThreadPool* writer()
{
    static QThreadPool* const pool = [] {
        auto* made = new QThreadPool(QCoreApplication::instance());
        made->setMaxThreadCount(1);
        return made;
    }();
    return pool;
}

} // namespace

Recovery::Recovery(QObject* parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(patience);
    connect(&m_timer, &QTimer::timeout, this, &Recovery::write);
}

Recovery::~Recovery()
{
    drop();
}

QString Recovery::folder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/recovery");
}

void Recovery::keep(const QByteArray& content)
{
    m_content = content;
    if (!m_timer.isActive())
        m_timer.start();
}

void Recovery::write()
{
    if (m_file.isEmpty()) {
        if (!QDir().mkpath(folder()))
            return;
        m_file = QStringLiteral("%1/%2%3").arg(folder(), QUuid::createUuid().toString(QUuid::WithoutBraces), suffix);
        m_lock = std::make_unique<QLockFile>(m_file + QStringLiteral(".lock"));
        m_lock->setStaleLockTime(0);
        m_lock->tryLock(0);
    }
    writer()->start([file = m_file, content = m_content] {
        QSaveFile out(file);
        if (out.open(QIODevice::WriteOnly)) {
            out.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
            out.write(content);
            out.commit();
        }
    });
}

void Recovery::drop()
{
    m_timer.stop();
    if (m_file.isEmpty())
        return;
    writer()->waitForDone();
    QFile::remove(m_file);
    m_lock.reset();
    m_file.clear();
}

QStringList Recovery::leftBehind()
{
    QStringList files;
    const QDir place(folder());
    for (const QString& name : place.entryList({QStringLiteral("*") + suffix}, QDir::Files, QDir::Time)) {
        QLockFile lock(place.filePath(name) + QStringLiteral(".lock"));
        // Age says nothing: only a program that is gone leaves its lock to others.
        lock.setStaleLockTime(0);
        if (lock.tryLock(0))
            files << place.filePath(name);
    }
    return files;
}

QByteArray Recovery::read(const QString& file)
{
    QFile in(file);
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

void Recovery::forget(const QString& file)
{
    QFile::remove(file);
}

void Recovery::keepNow(const QByteArray& content)
{
    m_content = content;
    m_timer.stop();
    write();
    writer()->waitForDone();
}

} // namespace cofferdam::gui
