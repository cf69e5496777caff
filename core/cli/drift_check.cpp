#include "drift_check.h"

#include "base/quote.h"
#include "emit/json.h"
#include "workspace/drift.h"

#include <QFile>

namespace cofferdam::cli {

base::Result<Outcome> checkDrift(const std::string& planFile, const std::string& source, const sources::ReadOptions& options)
{
    QFile file(QString::fromStdString(planFile));
    if (!file.open(QIODevice::ReadOnly)) {
        return base::failure(base::message("cli.read", COFFERDAM_TR("Cannot read: %1."), {base::text(file.errorString().toStdString())}),
                             {planFile, 0, 0});
    }
    COFFERDAM_ASSIGN(const emit::PlanFile plan, emit::readPlanJson(file.readAll().toStdString(), planFile));
    COFFERDAM_ASSIGN(const sources::SourceAddress address, sources::SourceAddress::parse(source));
    COFFERDAM_ASSIGN(const sources::SourceResult now, sources::read(address, options));
    COFFERDAM_ASSIGN(const workspace::Drift drift, workspace::driftOf(plan.report, now));
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
