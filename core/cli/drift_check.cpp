#include "drift_check.h"

#include "base/quote.h"
#include "emit/json.h"
#include "workspace/drift.h"

#include <QFile>

namespace cofferdam::cli {
namespace {

/// Of a JSON plan, or what a script or migration made from a plan says of its baseline.
base::Result<emit::Report> readReport(const std::string& text, const std::string& planFile)
{
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    if (emit::Report report = emit::readFingerprints(text); first != std::string::npos && text[first] != '{' && !report.baselineFingerprint.empty())
        return report;
    COFFERDAM_ASSIGN(emit::PlanFile plan, emit::readPlanJson(text, planFile));
    return std::move(plan.report);
}

} // namespace

base::Result<Outcome> checkDrift(const std::string& planFile, const std::string& source, const sources::ReadOptions& options)
{
    QFile file(QString::fromStdString(planFile));
    if (!file.open(QIODevice::ReadOnly)) {
        return base::failure(base::message("cli.read", COFFERDAM_TR("Cannot read: %1."), {base::text(file.errorString().toStdString())}),
                             {planFile, 0, 0});
    }
    COFFERDAM_ASSIGN(const emit::Report report, readReport(file.readAll().toStdString(), planFile));
    COFFERDAM_ASSIGN(const sources::SourceAddress address, sources::SourceAddress::parse(source));
    COFFERDAM_ASSIGN(const sources::SourceResult now, sources::read(address, options));
    COFFERDAM_ASSIGN(const workspace::Drift drift, workspace::driftOf(report, now));
    Outcome out;
    out.status = drift.moved ? 1 : 0;
    out.output = workspace::driftMessage(drift).render() + '\n';
    const auto list = [&](const char* mark, const std::vector<std::string>& objects) {
        for (const std::string& object : objects)
            out.output += std::string(mark) + ' ' + base::escapeLine(object) + '\n';
    };
    list("+", drift.added);
    list("-", drift.removed);
    list("~", drift.changed);
    return out;
}

} // namespace cofferdam::cli
