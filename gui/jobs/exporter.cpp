#include "jobs/exporter.h"

#include "emit/json.h"
#include "emit/rails.h"
#include "emit/sql.h"
#include "emit/text.h"
#include "jobs/texts.h"
#include "proof/recheck.h"

#include <QCoreApplication>
#include <QDateTime>

namespace cofferdam::gui {

namespace {

struct Exporter {
    Q_DECLARE_TR_FUNCTIONS(Exporter)
};

std::int64_t migrationVersion()
{
    // Reproducible exports: SOURCE_DATE_EPOCH stands in for the clock.
    bool given = false;
    const qint64 epoch = qEnvironmentVariable("SOURCE_DATE_EPOCH").toLongLong(&given);
    const QDateTime now = given ? QDateTime::fromSecsSinceEpoch(epoch, Qt::UTC) : QDateTime::currentDateTimeUtc();
    return now.toString(QStringLiteral("yyyyMMddHHmmss")).toLongLong();
}

void note(Exported& out, const QString& what, const proof::Recheck& again)
{
    if (again.verdict == plan::Verdict::Converged || !out.error.isEmpty())
        return;
    out.error = Exporter::tr("%1, read again, could not be shown to end in what you chose. %2")
                    .arg(what, again.findings.empty() ? QString() : textOf(again.findings.front()));
}

} // namespace

Exported exportFiles(const workspace::Comparison& comparison, const ExportChoice& choice)
{
    Exported out;
    const emit::Report report = comparison.report();
    emit::SqlOptions sql;
    sql.serverVersion = comparison.baseline->serverVersion.value_or(sql.serverVersion);
    const auto add = [&](const std::string& path, const std::string& text) { out.files.push_back({qstring(path), qstring(text)}); };
    if (choice.script) {
        const std::string script = emit::sqlScript(comparison.plan, report, sql);
        note(out, Exporter::tr("The SQL script"), proof::recheckSql(comparison.plan, script, sql.serverVersion));
        add("plan.sql", script);
    }
    if (choice.phases) {
        for (const emit::File& file : emit::sqlFiles(comparison.plan, report, sql))
            add("sql/" + file.path, file.content);
    }
    if (choice.rails) {
        emit::RailsOptions rails;
        rails.version = choice.railsVersion.toStdString();
        rails.firstVersion = migrationVersion();
        rails.serverVersion = sql.serverVersion;
        const auto files = emit::railsFiles(comparison.plan, report, rails);
        if (files) {
            note(out, Exporter::tr("The Rails migrations"), proof::recheckRails(comparison.plan, *files, rails.version, sql.serverVersion));
            for (const emit::File& file : *files)
                add(file.path, file.content);
        } else if (out.error.isEmpty()) {
            out.error = textOf(files.error());
        }
    }
    if (choice.json)
        add("plan.json", emit::planJson(comparison.plan, report));
    if (choice.markdown)
        add("review.md", emit::planMarkdown(comparison.plan, report));
    return out;
}

} // namespace cofferdam::gui
