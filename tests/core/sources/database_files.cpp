#include "database_files.h"

#include <QRegularExpression>

namespace cofferdam::test {
namespace {

QByteArray withoutMissingExtensions(const QByteArray& dump)
{
    static const QRegularExpression statement("^(CREATE|COMMENT ON) EXTENSION (IF NOT EXISTS )?\"?([a-z0-9_-]+)\"?");
    const QStringList available = availableExtensions();
    QByteArray out;
    for (const QByteArray& line : dump.split('\n')) {
        const auto match = statement.match(QString::fromUtf8(line));
        if (!match.hasMatch() || available.contains(match.captured(3)))
            out += line + '\n';
    }
    return out;
}

} // namespace

QStringList loadDump(const Database& database, const QByteArray& dump)
{
    const auto ran = runProgram("/bin/sh",
                                {"-c", "exec \"$0\" -X -q -d \"$1\" -f - 2>&1 >/dev/null", postgresProgram("psql"),
                                 QString::fromStdString(database.connectionString())},
                                withoutMissingExtensions(dump), {"PGOPTIONS=-c client_min_messages=error"}, 600);
    if (!ran)
        return {QString::fromStdString(ran.error().line())};
    QStringList errors;
    for (const QString& line : QString::fromUtf8(*ran).split('\n')) {
        if (line.contains("ERROR:"))
            errors += line;
    }
    return errors;
}

} // namespace cofferdam::test
