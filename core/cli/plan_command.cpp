#include "commands.h"
#include "common_options.h"
#include "diff/differ.h"
#include "drift_check.h"
#include "emit/json.h"
#include "emit/rails.h"
#include "emit/sql.h"
#include "emit/text.h"
#include "output.h"
#include "plan/hazard_ids.h"
#include "proof/recheck.h"
#include "workspace/drift.h"

#include <QDateTime>
#include <QFile>

#include <algorithm>

namespace cofferdam::cli {
namespace {

using base::failure;
using base::message;
using workspace::Comparison;
using workspace::Decisions;

struct Options {
    CommonOptions common;
    SidesOptions sides;
    std::string format = "text";
    std::string out;
    std::string policy; ///< empty: as the answers say, else online
    std::vector<std::string> accept;
    bool check = false;
    std::string renamesPolicy = "ask";
    std::vector<std::string> rename;
    std::vector<std::string> fill;
    std::string answers;
    std::string rails = "7.1";
    int serverVersion = 0;
    std::string stats;
    std::string plan;
};

base::Result<std::string> readText(const std::string& path)
{
    QFile file(QString::fromStdString(path));
    if (!file.open(QIODevice::ReadOnly))
        return failure(message("cli.read", COFFERDAM_TR("Cannot read: %1."), {base::text(file.errorString().toStdString())}), {path, 0, 0});
    return file.readAll().toStdString();
}

/// The place of the first '=' outside double quotes.
std::size_t equalsSign(const std::string& text)
{
    bool quoted = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '"')
            quoted = !quoted;
        else if (text[i] == '=' && !quoted)
            return i;
    }
    return std::string::npos;
}

base::Result<void> addRenames(const Options& options, const workspace::Sides& sides, Decisions& decisions)
{
    for (const std::string& text : options.rename) {
        const auto bad = [&](const char* why) {
            return failure(message("cli.rename", COFFERDAM_TR("--rename %1: %2."), {base::text(text), base::text(why)}));
        };
        const std::size_t equals = equalsSign(text);
        const std::size_t colon = text.find(':');
        if (equals == std::string::npos || colon == std::string::npos || colon > equals || equals + 1 == text.size())
            return bad("expected KIND:OLD=NEW, for example column:public.orders.total=amount");
        const auto kind = catalog::kindFromId(text.substr(0, colon));
        if (!kind)
            return bad("that is no kind of object");
        const auto from = diff::findByText(sides.baseline->catalog, *kind, text.substr(colon + 1, equals - colon - 1));
        if (!from)
            return bad("the baseline has no such object");
        decisions.renames[diff::ChangeKey{*from, {}}.text() + text.substr(equals)] = workspace::RenameAnswer::Renamed;
    }
    return {};
}

base::Result<void> addFills(const Options& options, const workspace::Sides& sides, Decisions& decisions)
{
    for (const std::string& text : options.fill) {
        const std::size_t equals = equalsSign(text);
        if (equals == std::string::npos || equals == 0 || equals + 1 == text.size())
            return failure(message("cli.fill", COFFERDAM_TR("--fill %1: expected TABLE.COLUMN=EXPRESSION."), {base::text(text)}));
        const auto column = diff::findByText(sides.target->catalog, catalog::Kind::Column, text.substr(0, equals));
        if (!column)
            return failure(message("cli.fill_column", COFFERDAM_TR("--fill %1: the target has no such column."), {base::text(text.substr(0, equals))}));
        decisions.fills[*column] = text.substr(equals + 1);
    }
    return {};
}

/// Whether either side has an object of that name, as --accept writes it.
bool namesSomething(const workspace::Sides& sides, const std::string& text)
{
    const auto fits = [&](const catalog::ObjectId& id) { return id.sql() == text || (id.schema == "public" && id.sql() == "public." + text); };
    for (const auto* side : {&sides.baseline, &sides.target}) {
        bool found = false;
        (*side)->catalog.forEach([&](const catalog::Entry& entry) {
            found = found || fits(entry.id);
            if (const auto* table = std::get_if<catalog::Table>(entry.object.get()); table && !found) {
                found = std::any_of(table->columns.begin(), table->columns.end(),
                                    [&](const catalog::Column& column) { return fits(catalog::inTable(catalog::Kind::Column, entry.id, column.name)); });
            }
        });
        if (found)
            return true;
    }
    return false;
}

base::Result<Decisions> decisionsOf(const Options& options, const workspace::Sides& sides)
{
    Decisions decisions;
    if (!options.answers.empty()) {
        COFFERDAM_ASSIGN(const std::string text, readText(options.answers));
        COFFERDAM_ASSIGN(decisions, workspace::readDecisions(text, options.answers));
    }
    for (const std::string& text : options.accept) {
        const std::size_t colon = text.find(':');
        const std::string hazard = text.substr(0, colon);
        if (hazard != "all" && hazard != diff::unprovenSpelling && !plan::isHazard(hazard))
            return failure(message("cli.accept", COFFERDAM_TR("--accept %1: there is no such hazard."), {base::text(hazard)}));
        if (colon != std::string::npos && colon + 1 == text.size())
            return failure(message("cli.accept_object", COFFERDAM_TR("--accept %1: the object is missing."), {base::text(text)}));
        if (colon != std::string::npos && !namesSomething(sides, text.substr(colon + 1)))
            return failure(message("cli.accept_unknown", COFFERDAM_TR("--accept %1: neither side has such an object."), {base::text(text)}));
        decisions.acceptances.push_back({hazard, colon == std::string::npos ? "" : text.substr(colon + 1), "--accept"});
    }
    if (!options.policy.empty())
        decisions.policy = options.policy == "direct" ? plan::Policy::Direct : plan::Policy::Online;
    COFFERDAM_TRY(addRenames(options, sides, decisions));
    COFFERDAM_TRY(addFills(options, sides, decisions));
    return decisions;
}

/// Statistics of production for a plan made from dumps: from a snapshot or straight from a server.
base::Result<void> addStatistics(const Options& options, workspace::Sides& sides)
{
    if (options.stats.empty())
        return {};
    COFFERDAM_ASSIGN(const sources::SourceAddress address, sources::SourceAddress::parse(options.stats));
    sources::ReadOptions read;
    read.statistics = true;
    COFFERDAM_ASSIGN(const sources::SourceResult source, sources::read(address, read));
    if (!source.statistics)
        return failure(message("cli.stats", COFFERDAM_TR("%1 holds no statistics."), {base::text(address.display())}));
    sources::SourceResult baseline = *sides.baseline;
    baseline.statistics = source.statistics;
    sides.baseline = std::make_shared<const sources::SourceResult>(std::move(baseline));
    return {};
}

std::int64_t firstMigrationVersion()
{
    bool given = false;
    // Reproducible exports: SOURCE_DATE_EPOCH stands in for the clock.
    const qint64 epoch = qEnvironmentVariable("SOURCE_DATE_EPOCH").toLongLong(&given);
    const QDateTime now = given ? QDateTime::fromSecsSinceEpoch(epoch, Qt::UTC) : QDateTime::currentDateTimeUtc();
    return now.toString(QStringLiteral("yyyyMMddHHmmss")).toLongLong();
}

base::Result<void> refuseUnlessConverged(plan::Verdict verdict, const std::vector<base::Message>& findings)
{
    if (verdict == plan::Verdict::Converged)
        return {};
    std::string reasons;
    for (std::size_t i = 0; i < findings.size() && i < 3; ++i)
        reasons += (i ? "; " : "") + findings[i].render();
    if (findings.size() > 3)
        reasons += "; and " + std::to_string(findings.size() - 3) + " more";
    return failure(message("cli.not_converged", COFFERDAM_TR("No plan that can be proved: %1."), {base::text(reasons)}));
}

/// What was said on the command line must fit: what an answers file says may have been right for an older schema, and is listed.
base::Result<void> refuseWhatDoesNotFit(const Options& options, const Comparison& comparison)
{
    if (options.rename.empty() && options.fill.empty())
        return {};
    for (const base::Message& conflict : comparison.conflicts) {
        const bool rename = conflict.id == "workspace.rename_conflict" && !options.rename.empty();
        if (rename || (conflict.id == "workspace.fill_conflict" && !options.fill.empty()))
            return failure(conflict);
    }
    return {};
}

base::Result<std::vector<emit::File>> render(const Options& options, const Comparison& comparison)
{
    emit::Report report = comparison.report();
    if (options.format == "sql" || options.format == "rails" || options.format == "json")
        workspace::recordPhases(report, comparison);
    const int server = options.serverVersion ? options.serverVersion : comparison.baseline->serverVersion.value_or(15);
    if (options.format == "sql") {
        emit::SqlOptions sql;
        sql.serverVersion = server;
        const std::string script = emit::sqlScript(comparison.plan, report, sql);
        const proof::Recheck again = proof::recheckSql(comparison.plan, script, server);
        COFFERDAM_TRY(refuseUnlessConverged(again.verdict, again.findings));
        return options.out.empty() ? std::vector<emit::File>{{"plan.sql", script}} : emit::sqlFiles(comparison.plan, report, sql);
    }
    if (options.format == "rails") {
        emit::RailsOptions rails;
        rails.version = options.rails;
        rails.serverVersion = server;
        rails.firstVersion = firstMigrationVersion();
        COFFERDAM_ASSIGN(std::vector<emit::File> files, emit::railsFiles(comparison.plan, report, rails));
        const proof::Recheck again = proof::recheckRails(comparison.plan, files, options.rails, server);
        COFFERDAM_TRY(refuseUnlessConverged(again.verdict, again.findings));
        return files;
    }
    if (options.format == "json") {
        workspace::recordBaseline(report, *comparison.baselineAsRead);
        return std::vector<emit::File>{{"plan.json", emit::planJson(comparison.plan, report)}};
    }
    if (options.format == "markdown")
        return std::vector<emit::File>{{"plan.md", emit::planMarkdown(comparison.plan, report)}};
    if (options.format == "html")
        return std::vector<emit::File>{{"plan.html", emit::planHtml(comparison.plan, report)}};
    return std::vector<emit::File>{{"plan.txt", emit::planText(comparison.plan, report)}};
}

bool somethingLeft(const Comparison& comparison)
{
    const auto open = [](const plan::Hazard& hazard) { return !hazard.accepted && hazard.severity != plan::Severity::Note; };
    const bool hazards = std::any_of(comparison.plan.hazards.begin(), comparison.plan.hazards.end(), open)
        || std::any_of(comparison.plan.steps.begin(), comparison.plan.steps.end(), [&](const plan::Step& step) {
               return std::any_of(step.hazards.begin(), step.hazards.end(), open);
           });
    return hazards || comparison.counts.openQuestions > 0 || comparison.counts.heldBack > 0 || !comparison.conflicts.empty();
}

base::Result<Outcome> makePlan(const Options& options)
{
    if (!options.plan.empty()) {
        if (!options.check || !options.sides.target.empty())
            return failure(message("cli.plan_file", COFFERDAM_TR("--plan FILE goes with --check and one source.")));
        return checkDrift(options.plan, options.sides.baseline, options.common.readOptions());
    }
    if (options.sides.target.empty())
        return failure(message("cli.target", COFFERDAM_TR("TARGET is required.")));
    COFFERDAM_ASSIGN(workspace::Sides sides, options.sides.read(options.common.readOptions()));
    COFFERDAM_TRY(addStatistics(options, sides));
    COFFERDAM_ASSIGN(const Decisions decisions, decisionsOf(options, sides));
    workspace::Settings settings = options.common.settings();
    settings.renames = options.renamesPolicy == "never" ? workspace::RenamePolicy::Never : workspace::RenamePolicy::Ask;
    settings.railsVersion = options.rails;
    if (options.serverVersion)
        settings.serverVersion = options.serverVersion;
    COFFERDAM_ASSIGN(const std::shared_ptr<const Comparison> comparison, workspace::compare(sides.baseline, sides.target, decisions, settings));
    COFFERDAM_TRY(refuseWhatDoesNotFit(options, *comparison));
    COFFERDAM_TRY(refuseUnlessConverged(comparison->plan.verdict, comparison->plan.differences));
    COFFERDAM_ASSIGN(const std::vector<emit::File> files, render(options, *comparison));
    Outcome out;
    out.status = options.check && somethingLeft(*comparison) ? 1 : 0;
    if (!options.out.empty()) {
        COFFERDAM_ASSIGN(const std::vector<std::string> written, writeFiles(options.out, files));
        for (const std::string& path : written)
            out.output += path + "\n";
    } else if (options.format == "rails") {
        for (const emit::File& file : files)
            out.output += "# " + file.path + "\n" + file.content + "\n";
        if (files.empty())
            out.output = emit::railsComment(comparison->report());
    } else {
        out.output = files.front().content;
    }
    return out;
}

} // namespace

Run addPlanCommand(CLI::App& app)
{
    auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand("plan", "Turn the difference into a phased migration plan");
    options->sides.addTo(*command);
    const auto words = [&](const char* name, std::string& value, const char* help, const std::vector<std::string>& allowed) {
        command->add_option(name, value, help)->check(CLI::IsMember(allowed))->type_name("WORD");
    };
    const auto list = [&](const char* name, std::vector<std::string>& value, const char* help, const char* type) {
        command->add_option(name, value, help)->type_name(type)->expected(1)->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
    };
    words("--format", options->format, "text, sql, json, markdown, html or rails", {"text", "sql", "json", "markdown", "html", "rails"});
    command->add_option("--out", options->out, "Write files below DIR instead of printing")->type_name("DIR")->check(notEmpty);
    words("--policy", options->policy, "online: the application keeps running (the default); direct: a maintenance window", {"online", "direct"});
    list("--accept", options->accept, "Accept all hazards, or one, everywhere or on one object", "all|HAZARD[:OBJECT]");
    command->add_flag("--check", options->check, "Exit with 1 when questions, held back changes or unaccepted hazards are left")->disable_flag_override();
    words("--renames", options->renamesPolicy, "ask: a possible rename is a question; never: it is a drop and an addition", {"ask", "never"});
    list("--rename", options->rename, "Say that an object was renamed", "KIND:OLD=NEW");
    list("--fill", options->fill, "The value that existing rows get in a column", "TABLE.COLUMN=EXPR");
    command->add_option("--answers", options->answers, "Decisions from a file, as the window saves them")->type_name("FILE")->check(notEmpty);
    words("--rails", options->rails, "The ActiveRecord version of emitted migrations", {"6.1", "7.0", "7.1", "7.2", "8.0", "8.1"});
    command->add_option("--pg", options->serverVersion, "The PostgreSQL version the plan is for")->check(CLI::Range(11, 18))->type_name("11..18");
    command->add_option("--stats", options->stats, "Sizes from a snapshot or a database, for a plan that is made from dumps")->type_name("FILE|SOURCE")->check(notEmpty);
    CLI::Option* planFile = command->add_option("--plan", options->plan, "With --check and one source: exit with 1 when it is no longer the baseline that this plan (JSON, script or migration) was made for")
        ->type_name("FILE")
        ->check(notEmpty);
    command->get_option("TARGET")->required(false);
    options->common.addTo(*command);
    // A plan that is there is not made again, and its fingerprint is of everything.
    for (const char* name : {"--format", "--out", "--policy", "--accept", "--renames", "--rename", "--fill", "--answers", "--rails", "--pg", "--stats", "--ignore",
                             "--no-privileges", "--no-owners"})
        planFile->excludes(command->get_option(name));
    command->footer("Examples:\n"
                    "  cofferdam-cli plan db/structure.sql db/schema.rb\n"
                    "  cofferdam-cli plan old.sql new.sql --format sql --accept all --renames never > plan.sql\n"
                    "  cofferdam-cli plan old.sql new.sql --rename column:public.users.name=full_name --format rails --rails 7.1 --out .\n"
                    "  cofferdam-cli plan --check --plan plan.json service=production\n"
                    "Exit status: 0 all well, 1 something left to decide, or a baseline that moved (with --check), 2 trouble.");
    return [options] { return makePlan(*options); };
}

} // namespace cofferdam::cli
