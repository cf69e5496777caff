#pragma once
#include "support/paths.h"

#include <QProcess>
#include <QStringList>

namespace cofferdam::test {

struct Ran {
    int status = -1;
    QByteArray output;
    QByteArray errors;
};

/// Runs build/…/bin/cofferdam-cli as a user would.
inline Ran runCli(const QStringList& arguments, int timeoutSeconds = 300)
{
    QProcess process;
    process.start(binDir() + QStringLiteral("/cofferdam-cli"), arguments);
    if (!process.waitForFinished(timeoutSeconds * 1000)) {
        process.kill();
        process.waitForFinished();
        return {};
    }
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
}

inline QString demo(const char* name) { return sourceDir() + QStringLiteral("/resources/demo/") + QLatin1String(name); }

} // namespace cofferdam::test
