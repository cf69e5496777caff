#pragma once
#include <QLockFile>
#include <QObject>
#include <QTimer>

#include <memory>
#include <vector>

namespace cofferdam::gui {

/// Keeps a session's unsaved decisions on disk, so that a crash loses less than two seconds of work. The file dies with the
/// session; what a crash leaves behind is found by the lock that nobody holds any more.
class Recovery : public QObject {
    Q_OBJECT

public:
    explicit Recovery(QObject* parent = nullptr);
    ~Recovery() override;

    /// Writes soon, on a worker; the newest content wins.
    void keep(const QByteArray& content);
    /// The same, and it is on the disk when this comes back.
    void keepNow(const QByteArray& content);
    /// Nothing is unsaved any more.
    void drop();

    static QString folder();
    /// Files whose programs are gone.
    static QStringList leftBehind();
    /// The content of a file that was left behind; nothing when it cannot be read.
    static QByteArray read(const QString& file);
    static void forget(const QString& file);

private:
    void write();

    QString m_file;
    std::unique_ptr<QLockFile> m_lock;
    QByteArray m_content;
    QTimer m_timer;
};

} // namespace cofferdam::gui
