#include "output.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <memory>

namespace cofferdam::cli {

using base::failure;
using base::message;

base::Result<std::vector<std::string>> writeFiles(const std::string& folder, const std::vector<emit::File>& files)
{
    const auto trouble = [](const QString& path, const QString& why) {
        return failure(message("cli.write", COFFERDAM_TR("Cannot write %1: %2."), {base::text(path.toStdString()), base::text(why.toStdString())}));
    };
    const QDir root(QString::fromStdString(folder));
    std::vector<std::unique_ptr<QSaveFile>> open;
    for (const emit::File& file : files) {
        const QString path = root.filePath(QString::fromStdString(file.path));
        const QString parent = QFileInfo(path).path();
        if (!QDir().mkpath(parent))
            return trouble(parent, QStringLiteral("the folder cannot be made"));
        auto save = std::make_unique<QSaveFile>(path);
        if (!save->open(QIODevice::WriteOnly) || save->write(file.content.data(), static_cast<qint64>(file.content.size())) < 0)
            return trouble(path, save->errorString());
        open.push_back(std::move(save));
    }
    std::vector<std::string> written;
    for (auto& save : open) {
        if (!save->commit())
            return trouble(save->fileName(), save->errorString());
        written.push_back(save->fileName().toStdString());
    }
    return written;
}

} // namespace cofferdam::cli
