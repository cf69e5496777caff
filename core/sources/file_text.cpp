#include "file_text.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>

namespace cofferdam::sources {
namespace {

constexpr qint64 largestFile = 512LL * 1024 * 1024;
constexpr qint64 blockSize = 1024 * 1024;
constexpr int gitTimeoutMilliseconds = 30000;

QString fromUtf8(const std::string& text) { return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())); }

base::Unexpected unreadable(const std::string& path, const QString& why)
{
    return base::failure(base::message("source.unreadable", COFFERDAM_TR("%1 cannot be read: %2."),
                                       {base::text(path), base::text(why.toStdString())}));
}

base::Unexpected tooLarge(const std::string& path)
{
    return base::failure(base::message("source.too_large", COFFERDAM_TR("%1 is too large for a schema file."), {base::text(path)}));
}

base::Unexpected gitError(const std::string& revision, const std::string& path, const QString& why)
{
    base::Error error;
    error.message = base::message("source.git", COFFERDAM_TR("git has no file %1 at revision %2."), {base::text(path), base::text(revision)});
    error.detail = why.toStdString();
    return base::failure(std::move(error));
}

} // namespace

base::Result<void> checkText(const std::string& text, const std::string& name)
{
    if (text.empty())
        return base::failure(base::message("source.empty_file", COFFERDAM_TR("%1 is empty: it has no bytes at all."), {base::text(name)}));
    if (text.find('\0') != std::string::npos) {
        return base::failure(base::message("source.binary", COFFERDAM_TR("%1 is not a text file."), {base::text(name)}));
    }
    return {};
}

base::Result<std::string> readTextFile(const std::string& path, const base::CancelToken& cancel)
{
    const QFileInfo info(fromUtf8(path));
    if (!info.exists())
        return base::failure(base::message("source.missing", COFFERDAM_TR("%1: there is no such file or folder."), {base::text(path)}));
    if (info.isDir())
        return unreadable(path, "it is a folder");
    QFile file(info.filePath());
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(path, file.errorString());
    if (file.size() > largestFile)
        return tooLarge(path);
    std::string text;
    text.reserve(static_cast<std::size_t>(file.size()));
    // In blocks, since pipes do not know their size and a slow disk must stay cancellable.
    for (;;) {
        if (cancel.cancelled())
            return base::failure(base::cancelledError());
        const QByteArray block = file.read(blockSize);
        if (block.isEmpty())
            break;
        text.append(block.constData(), static_cast<std::size_t>(block.size()));
        if (static_cast<qint64>(text.size()) > largestFile)
            return tooLarge(path);
    }
    if (file.error() != QFileDevice::NoError)
        return unreadable(path, file.errorString());
    COFFERDAM_TRY(checkText(text, path));
    return text;
}

base::Result<std::vector<std::string>> sqlFilesOf(const std::string& folder)
{
    const QDir dir(fromUtf8(folder));
    if (!QFileInfo(dir.path()).isReadable() || !QFileInfo(dir.path()).isExecutable())
        return unreadable(folder, "permission denied");
    std::vector<std::string> files;
    for (const QString& name : dir.entryList({"*.sql"}, QDir::Files, QDir::Name))
        files.push_back(dir.filePath(name).toStdString());
    if (files.empty()) {
        return base::failure(
            base::message("source.no_sql_files", COFFERDAM_TR("The folder %1 holds no .sql files and no Rails schema."), {base::text(folder)}));
    }
    return files;
}

base::Result<std::string> readGitFile(const std::string& revision, const std::string& path, const base::CancelToken& cancel)
{
    QProcess git;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("GIT_TERMINAL_PROMPT", "0");
    git.setProcessEnvironment(environment);
    // "./" makes the path relative to the current folder, as any other source's is.
    const QString relative = path.front() == '/' ? fromUtf8(path) : "./" + fromUtf8(path);
    git.start("git", {"cat-file", "blob", fromUtf8(revision) + ':' + relative}, QIODevice::ReadOnly);
    QElapsedTimer elapsed;
    elapsed.start();
    while (git.state() != QProcess::NotRunning) {
        git.waitForFinished(50);
        const bool late = elapsed.elapsed() > gitTimeoutMilliseconds;
        if (!cancel.cancelled() && !late)
            continue;
        git.kill();
        git.waitForFinished(1000);
        return cancel.cancelled() ? base::failure(base::cancelledError()) : gitError(revision, path, "git did not answer");
    }
    if (git.error() == QProcess::FailedToStart)
        return gitError(revision, path, "git could not be started");
    if (git.exitStatus() != QProcess::NormalExit || git.exitCode() != 0)
        return gitError(revision, path, QString::fromUtf8(git.readAllStandardError()).section('\n', 0, 0));
    std::string text = git.readAllStandardOutput().toStdString();
    COFFERDAM_TRY(checkText(text, "git:" + revision + ':' + path));
    return text;
}

} // namespace cofferdam::sources
