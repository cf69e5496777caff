#include "support/rails.h"
#include "support/paths.h"

#include <QStandardPaths>

namespace cofferdam::test {
namespace {

base::Result<QByteArray> runScript(const Database& database, const QStringList& arguments)
{
    const QString script = sourceDir() + "/tests/support/rails.rb";
    return runProgram(QStandardPaths::findExecutable("ruby"), QStringList{script, postgresHost(), database.name()} + arguments);
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
