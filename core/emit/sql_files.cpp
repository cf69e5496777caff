#include "base/quote.h"
#include "fingerprints.h"
#include "left_out.h"
#include "sql_parts.h"

#include <algorithm>
#include <fmt/format.h>

namespace cofferdam::emit {
namespace {

using plan::Phase;
using plan::Plan;

/// For psql's \echo: a single-quoted argument in which backslashes are escapes.
std::string echo(const std::string& text)
{
    std::string out = "\\echo '";
    for (char c : base::escapeLine(text)) {
        if (c == '\'' || c == '\\')
            out += c == '\'' ? '\'' : '\\';
        out += c;
    }
    return out + "'\n";
}

std::string gateText(const Plan& plan, Phase phase)
{
    std::string out;
    for (const plan::Gate& gate : plan.gates) {
        if (gate.before != phase)
            continue;
        out += sqlComment("GATE: deploy the application before you go on. Its code must by now:");
        for (const base::Message& message : gate.application)
            out += sqlComment("  * " + message.render());
        out += echo("Gate before " + std::string(plan::phaseId(phase)) + ": the application must be deployed (see the comments in this script).");
        out += "\n";
    }
    return out;
}

std::string stepHeader(const plan::Step& step)
{
    std::string out = sqlComment(step.id + ": " + step.title.render());
    if (!step.why.empty())
        out += sqlComment("  " + step.why.render());
    for (const auto& lock : step.locks) {
        if (lock.mode >= ddl::LockMode::Share)
            out += sqlComment(fmt::format("  lock: {} on {} ({}), {}", ddl::lockName(lock.mode), lock.relation.sql(), ddl::lockFelt(lock.mode),
                                          ddl::workName(step.heaviestWork())));
    }
    for (const auto& hazard : step.hazards)
        out += sqlComment("  hazard " + hazard.id + ": " + hazard.message.render());
    return out;
}

std::string phaseText(const Plan& plan, const Report& report, Phase phase, const SqlOptions& options)
{
    std::string out;
    for (const plan::Step& step : plan.steps) {
        if (step.phase == phase)
            out += stepHeader(step) + stepSql(step, options) + "\n";
    }
    return out.empty() ? out : fmt::format("-- ==== {} ====\n", plan::phaseName(phase)) + fingerprintLine("-- ", report, phase) + "\n" + gateText(plan, phase) + out;
}

std::string header(const Report& report)
{
    std::string out = sqlComment("Migration plan by Cofferdam: from " + report.baseline + " to " + report.target);
    if (!report.baselineFingerprint.empty())
        out += fingerprintLines("-- ", report) + "-- Whether that has moved: cofferdam-cli plan --check --plan THIS_FILE SOURCE\n";
    out += "-- Run with: psql -v ON_ERROR_STOP=1 -f THIS_FILE\n";
    out += "-- A step that stops has changed nothing or is safe to run again; plan again to resume from wherever you are.\n";
    for (const std::string& line : leftOut(report))
        out += sqlComment(line);
    return out + "\n";
}

constexpr Phase phases[] = {Phase::Preflight, Phase::Expand, Phase::Backfill, Phase::Validate, Phase::Switch, Phase::Contract};

} // namespace

std::string sqlScript(const Plan& plan, const Report& report, const SqlOptions& options)
{
    std::string out = header(report) + "SET client_min_messages = warning;\n\n";
    for (Phase phase : phases)
        out += phaseText(plan, report, phase, options);
    if (plan.empty())
        out += "-- Nothing to do.\n";
    return out;
}

std::vector<File> sqlFiles(const Plan& plan, const Report& report, const SqlOptions& options)
{
    std::vector<File> out;
    int number = 0;
    for (Phase phase : phases) {
        const std::string text = phaseText(plan, report, phase, options);
        if (text.empty())
            continue;
        const std::string stem = fmt::format("{:02}-{}", ++number, plan::phaseId(phase));
        out.push_back({stem + ".sql", header(report) + text});
        std::string undo;
        for (auto step = plan.steps.rbegin(); step != plan.steps.rend(); ++step) {
            if (step->phase != phase)
                continue;
            const std::string sql = undoSql(*step, options);
            undo += sqlComment("undo of " + step->id + ": " + step->title.render());
            if (step->irreversible)
                undo += sql.empty() ? "-- This step cannot be undone.\n\n" : "-- The data this step removed cannot be brought back.\n";
            else if (sql.empty())
                undo += "-- nothing to undo\n\n";
            undo += sql.empty() ? "" : sql + "\n";
        }
        out.push_back({stem + ".undo.sql", undo});
    }
    return out;
}

} // namespace cofferdam::emit
