#pragma once
#include "sources/source.h"
#include "support/postgres.h"
#include "workspace/comparison.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace cofferdam::test {

inline base::Result<sources::SourceResult> readSource(const std::string& address)
{
    COFFERDAM_ASSIGN(const sources::SourceAddress parsed, sources::SourceAddress::parse(address));
    return sources::read(parsed);
}

/// A file against a database, without owners and privileges.
inline base::Result<std::vector<diff::Change>> changesOf(const QString& path, const std::string& connection)
{
    COFFERDAM_ASSIGN(auto written, readSource(path.toStdString()));
    COFFERDAM_ASSIGN(auto live, readSource(connection));
    workspace::Settings settings;
    settings.owners = settings.privileges = false;
    COFFERDAM_ASSIGN(const auto compared, workspace::compareOnly(std::make_shared<sources::SourceResult>(std::move(written)),
                                                                 std::make_shared<sources::SourceResult>(std::move(live)), settings));
    return compared.report.differences.changes;
}

/// The same for SQL that stands in no file yet.
inline base::Result<std::vector<diff::Change>> changesOfText(const QByteArray& sql, const std::string& connection)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("written.sql")));
    if (!file.open(QIODevice::WriteOnly) || file.write(sql) != sql.size())
        qFatal("the file could not be written");
    file.close();
    return changesOf(file.fileName(), connection);
}

} // namespace cofferdam::test
