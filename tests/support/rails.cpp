#include "support/rails.h"
#include "support/paths.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QProcess>
#include <QStandardPaths>
#include <chrono>
#include <memory>

namespace cofferdam::test {
namespace {

/// One Ruby with ActiveRecord loaded, for all that this program asks of it.
class Ruby {
public:
    Ruby() { start(); }
    ~Ruby()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished();
    }

    base::Result<QByteArray> run(const QStringList& words)
    {
        if (m_process.state() != QProcess::Running)
            start();
        QByteArrayList request;
        for (const QString& word : words)
            request += word.toUtf8().toBase64();
        m_process.write(request.join('\t') + '\n');
        const QDeadlineTimer deadline(std::chrono::seconds(120));
        while (!m_process.canReadLine()) {
            if (!m_process.waitForReadyRead(static_cast<int>(deadline.remainingTime()))) {
                const QByteArray errors = m_process.readAllStandardError();
                m_process.kill();
                m_process.waitForFinished();
                return failed("no answer", errors);
            }
        }
        const QByteArrayList answer = m_process.readLine().trimmed().split('\t');
        const QByteArray output = QByteArray::fromBase64(answer.value(1));
        if (answer.value(0) != "0")
            return failed("exit status " + answer.value(0), QByteArray::fromBase64(answer.value(2)));
        return output;
    }

private:
    static tl::unexpected<base::Error> failed(const QByteArray& why, const QByteArray& errors)
    {
        return base::failure({base::message("test.program", "%1", {base::text("ruby: " + why.toStdString())}), {}, {}, errors.toStdString()});
    }

    void start()
    {
        m_process.start(QStandardPaths::findExecutable("ruby"), {sourceDir() + "/tests/support/rails.rb"});
        m_process.waitForStarted();
    }

    QProcess m_process;
};

base::Result<QByteArray> runScript(const Database& database, const QStringList& arguments)
{
    static std::unique_ptr<Ruby> ruby;
    if (!ruby) {
        ruby = std::make_unique<Ruby>();
        qAddPostRoutine([] { ruby.reset(); }); // while processes can still be waited for
    }
    return ruby->run(QStringList{postgresHost(), database.name()} + arguments);
}

base::Result<QString> asText(base::Result<QByteArray> bytes)
{
    if (!bytes)
        return tl::unexpected(bytes.error());
    return QString::fromUtf8(*bytes);
}

} // namespace

QString whyNoRails()
{
    static const QString why = [] {
        const QString ruby = QStandardPaths::findExecutable("ruby");
        if (ruby.isEmpty())
            return QString("no ruby is installed (Debian: ruby-activerecord and ruby-pg)");
        const auto loaded = runProgram(ruby, {"-e", "require 'active_record'; require 'pg'"});
        return loaded ? QString() : QString("no ActiveRecord is installed (Debian: ruby-activerecord and ruby-pg)");
    }();
    return why;
}

base::Result<QString> migrateUp(const Database& database, const QString& folder)
{
    return asText(runScript(database, {"up", folder}));
}

base::Result<QString> migrateDown(const Database& database, const QString& folder, int steps)
{
    return asText(runScript(database, {"down", folder, QString::number(steps)}));
}

base::Result<QByteArray> dumpSchemaRuby(const Database& database)
{
    return runScript(database, {"dump"});
}

base::Result<QString> loadSchemaRuby(const Database& database, const QString& file)
{
    return asText(runScript(database, {"load", file}));
}

} // namespace cofferdam::test
