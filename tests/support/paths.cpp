#include "support/paths.h"

#include <QDir>
#include <QFile>
#include <QTest>

namespace cofferdam::test {
namespace {

// Projects whose schema.rb is of MySQL or SQLite: inputs that must be refused, tested by name elsewhere.
const QStringList otherDialects{"lobsters", "mushroom-observer", "once-campfire"};

} // namespace

QString sourceDir()
{
    return QDir::cleanPath(qEnvironmentVariable("COFFERDAM_SOURCE_DIR"));
}

QString binDir()
{
    return QDir::cleanPath(qEnvironmentVariable("COFFERDAM_BIN_DIR"));
}

QString corpusDir()
{
    const QString dir = qEnvironmentVariable("COFFERDAM_CORPUS");
    return !dir.isEmpty() && QDir(dir).exists() ? QDir::cleanPath(dir) : QString();
}

QStringList corpusFiles()
{
    QStringList files;
    const QDir root(corpusDir());
    for (const QString& project : root.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        if (otherDialects.contains(project))
            continue;
        const QDir dir(root.filePath(project));
        for (const QString& file : dir.entryList({"*.structure.sql", "*.schema.rb"}, QDir::Files, QDir::Name))
            files += project + '/' + file;
    }
    return files;
}

QList<std::pair<QString, QString>> corpusPairs()
{
    QList<std::pair<QString, QString>> pairs;
    const QStringList files = corpusFiles();
    for (qsizetype i = 1; i < files.size(); ++i) {
        const QString& older = files[i - 1];
        const QString& newer = files[i];
        if (older.section('/', 0, 0) == newer.section('/', 0, 0))
            pairs.append({older, newer});
    }
    return pairs;
}

QByteArray readFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        QTest::qFail(qPrintable(path + ": " + file.errorString()), __FILE__, __LINE__);
        return {};
    }
    return file.readAll();
}

QByteArray rowName(const QString& text)
{
    QByteArray out;
    for (const QChar c : text.toLower()) {
        if (c.isLetterOrNumber())
            out += QString(c).toUtf8();
        else if (!out.isEmpty() && !out.endsWith('-'))
            out += '-';
    }
    return out;
}

} // namespace cofferdam::test
