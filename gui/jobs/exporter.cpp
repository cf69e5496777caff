#include "jobs/exporter.h"

#include "base/quote.h"
#include "diff/differ.h"
#include "emit/json.h"
#include "emit/rails.h"
#include "emit/sql.h"
#include "emit/text.h"
#include "jobs/texts.h"
#include "proof/recheck.h"
#include "workspace/drift.h"

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

/// What somebody said, and about what.
struct Remark {
    QString about;
    QString said;
};

std::vector<Remark> remarksOf(const workspace::Comparison& comparison, const ReviewNotes& notes)
{
    std::vector<Remark> remarks;
    for (auto it = notes.comments.begin(); it != notes.comments.end(); ++it) {
        QString about = it.key();
        if (const auto key = diff::parseChangeKey(it.key().toStdString()))
            about = qstring(key->object.describe());
        for (const plan::Step& step : comparison.plan.steps) {
            if (QStringLiteral("step:") + qstring(step.id) == it.key())
                about = qstring(step.title.render());
        }
        remarks.push_back({about, it.value()});
    }
    return remarks;
}

/// Duties of gates that were done: without the gate that they belong to.
QStringList checksOf(const ReviewNotes& notes)
{
    QStringList checks(notes.checks.begin(), notes.checks.end());
    checks.sort();
    for (QString& check : checks)
        check = check.section(QLatin1Char(':'), 2);
    return checks;
}

/// What people said, after what the program says. Their words are data: every line is quoted.
std::string reviewMarkdown(const workspace::Comparison& comparison, const ReviewNotes& notes)
{
    QString text;
    const auto quoted = [](const QString& said) { return QStringLiteral("> ") + QString(said).toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("\n> ")); };
    const auto code = [](const QString& name) { return QLatin1Char('`') + QString(name).replace(QLatin1Char('`'), QLatin1Char('\'')) + QLatin1Char('`'); };
    for (const Remark& remark : remarksOf(comparison, notes))
        text += QStringLiteral("\n%1\n\n%2\n").arg(code(remark.about), quoted(remark.said));
    const QStringList checks = checksOf(notes);
    for (const QString& check : checks)
        text += QStringLiteral("\n- [x] %1").arg(qstring(base::escapeMarkdown(check.toStdString())));
    if (!checks.isEmpty())
        text += QLatin1Char('\n');
    if (!notes.signedBy.isEmpty())
        text += QStringLiteral("\nSigned off by %1 on %2.\n").arg(qstring(base::escapeMarkdown(notes.signedBy.toStdString())), notes.signedOn);
    return text.isEmpty() ? std::string() : (QStringLiteral("\n## Review\n") + text).toStdString();
}

/// The same at the end of a page.
std::string withReview(std::string page, const workspace::Comparison& comparison, const ReviewNotes& notes)
{
    QString text;
    const auto escaped = [](const QString& said) { return QString(said).toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>")); };
    for (const Remark& remark : remarksOf(comparison, notes))
        text += QStringLiteral("<h3>%1</h3>\n<blockquote>%2</blockquote>\n").arg(escaped(remark.about), escaped(remark.said));
    for (const QString& check : checksOf(notes))
        text += QStringLiteral("<p>&#10003; %1</p>\n").arg(escaped(check));
    if (!notes.signedBy.isEmpty())
        text += QStringLiteral("<p>Signed off by %1 on %2.</p>\n").arg(escaped(notes.signedBy), escaped(notes.signedOn));
    const auto end = page.rfind("</body>");
    if (!text.isEmpty() && end != std::string::npos)
        page.insert(end, (QStringLiteral("<h2>Review</h2>\n") + text).toStdString());
    return page;
}

} // namespace

Exported exportFiles(const workspace::Comparison& comparison, const ExportChoice& choice, const ReviewNotes& notes, bool whole)
{
    Exported out;
    emit::Report report = comparison.report();
    if (whole)
        workspace::recordPhases(report, comparison);
    emit::SqlOptions sql;
    sql.serverVersion = comparison.baseline->serverVersion.value_or(sql.serverVersion);
    const auto add = [&](const std::string& path, const std::string& text) { out.files.push_back({qstring(path), qstring(text)}); };
    if (choice.script) {
        const std::string script = emit::sqlScript(comparison.plan, report, sql);
        if (whole)
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
            if (whole)
                note(out, Exporter::tr("The Rails migrations"), proof::recheckRails(comparison.plan, *files, rails.version, sql.serverVersion));
            for (const emit::File& file : *files)
                add(file.path, file.content);
        } else if (out.error.isEmpty()) {
            out.error = textOf(files.error());
        }
    }
    if (choice.json) {
        emit::Report recorded = report;
        if (whole)
            workspace::recordBaseline(recorded, *comparison.baselineAsRead);
        add("plan.json", emit::planJson(comparison.plan, recorded));
    }
    if (choice.markdown)
        add("review.md", emit::planMarkdown(comparison.plan, report) + reviewMarkdown(comparison, notes));
    if (choice.html)
        add("review.html", withReview(emit::planHtml(comparison.plan, report), comparison, notes));
    return out;
}

} // namespace cofferdam::gui
