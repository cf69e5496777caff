#include "base/quote.h"
#include "fingerprints.h"
#include "left_out.h"
#include "rails_parts.h"
#include "sql_parts.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <set>

namespace cofferdam::emit {
namespace {

using base::quoteRuby;
using plan::Execution;
using plan::Plan;
using plan::Step;
using rails::className;
using rails::fileStem;

std::string indented(const std::string& text, std::size_t width)
{
    std::string out;
    std::size_t start = 0;
    while (start <= text.size()) {
        const std::size_t end = std::min(text.find('\n', start), text.size());
        if (end > start)
            out += std::string(width, ' ') + text.substr(start, end - start);
        out += "\n";
        start = end + 1;
    }
    return out;
}

std::string comment(const std::string& text)
{
    return "# " + base::escapeLine(text) + "\n";
}

rails::Context contextFor(const Plan* plan, const RailsOptions& options)
{
    rails::Context context;
    context.version = (options.version[0] - '0') * 10 + (options.version[2] - '0');
    context.serverVersion = options.serverVersion;
    std::vector<const catalog::Catalog*> catalogs; // what there is to look in, the goal first
    if (plan) {
        catalogs = {&plan->goal, &plan->baseline};
        for (const auto& state : plan->states)
            catalogs.push_back(&state);
    }
    context.constraint = [catalogs](const catalog::QualifiedName& table, const std::string& name) -> const catalog::Constraint* {
        const catalog::ObjectId id{catalog::Kind::Constraint, table.schema, table.name, name};
        const catalog::Constraint* known = nullptr;
        for (const catalog::Catalog* catalog : catalogs) {
            const auto* found = catalog->get<catalog::Constraint>(id);
            if (found && known && found->type != known->type)
                return nullptr; // one name for two kinds of constraints on the way
            known = known ? known : found;
        }
        return known;
    };
    context.columnType = [catalogs](const catalog::QualifiedName& table, const std::string& name) {
        std::optional<base::TypeName> type;
        for (const catalog::Catalog* catalog : catalogs) {
            const catalog::Table* found = catalog->table(table.schema, table.name);
            const catalog::Column* column = found ? found->columns.find(name) : nullptr;
            if (column && type && !(*type == column->type))
                return std::optional<base::TypeName>();
            if (column)
                type = column->type;
        }
        return type;
    };
    context.tableOfIndex = [catalogs](const std::string& schema, const std::string& name) -> std::optional<catalog::QualifiedName> {
        for (const catalog::Catalog* catalog : catalogs) {
            if (const catalog::ObjectId* id = catalog->findIndex(schema, name))
                return catalog::QualifiedName{id->schema, id->name};
        }
        return std::nullopt;
    };
    return context;
}

std::string body(const std::vector<std::string>& parts)
{
    // Single lines stand together; only blocks are set apart.
    std::string out;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const bool apart = i > 0 && (parts[i].find('\n') != std::string::npos || parts[i - 1].find('\n') != std::string::npos);
        out += (apart ? "\n" : "") + indented(parts[i], 4);
    }
    return out;
}

std::string withoutSemicolon(std::string sql)
{
    while (!sql.empty() && (sql.back() == '\n' || sql.back() == ';'))
        sql.pop_back();
    return sql;
}

std::vector<std::string> upParts(const Step& step, const rails::Context& context, const RailsOptions& options)
{
    std::vector<std::string> parts;
    if (step.precondition)
        parts.push_back(rails::execute(withoutSemicolon(checkBlock(*step.precondition))));
    if (step.execution == Execution::Batches && step.batch) {
        parts.push_back(rails::backfill(*step.batch));
        return parts;
    }
    if (step.execution == Execution::Query) {
        if (!step.query.empty())
            parts.push_back(rails::execute(step.query));
        return parts;
    }
    if (step.execution == Execution::Transaction && !step.locks.empty()) {
        parts.push_back("execute \"SET LOCAL lock_timeout = '100ms'\"");
        SqlOptions sql;
        sql.lockAttempts = options.lockAttempts;
        sql.lockPauseMs = options.lockPauseMs;
        if (const std::string lock = lockBlock(step, sql); !lock.empty())
            parts.push_back("# Never queues for the lock: whoever came next would queue behind it.\n" + rails::execute(withoutSemicolon(lock)));
    }
    for (auto& part : rails::calls(step.statements, context))
        parts.push_back(std::move(part));
    return parts;
}

bool outsideTransaction(const Step& step) { return step.execution == Execution::Alone || step.execution == Execution::Batches; }

std::string modelName(const plan::Batch& batch)
{
    std::string stem;
    for (char c : batch.table.name)
        stem += (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ? c : '_';
    const std::string name = className("migrated_" + stem);
    return name;
}

std::string modelClass(const plan::Batch& batch)
{
    const std::string table = batch.table.schema.empty() || batch.table.schema == "public" ? batch.table.name : batch.table.schema + "." + batch.table.name;
    return fmt::format("  # A model of its own: no application code, no default scope, no callbacks.\n"
                       "  class {} < ActiveRecord::Base\n"
                       "    self.table_name = {}\n"
                       "    self.inheritance_column = nil\n"
                       "  end\n\n",
                       modelName(batch), quoteRuby(table));
}

bool batchByModel(const plan::Batch& batch) { return batch.keyColumns.size() == 1 && rails::tableName(batch.table).has_value(); }

std::string downBody(const Step& step, const rails::Context& context)
{
    if (step.undo.empty()) {
        if (!step.irreversible)
            return "    # Nothing to undo.\n";
        return "    raise ActiveRecord::IrreversibleMigration, " + quoteRuby("This step cannot be undone.") + "\n";
    }
    std::string out = step.irreversible ? "    # Brings the structure back, not the data.\n" : "";
    return out + body(rails::calls(step.undo, context));
}

std::string migration(const Step& step, const std::string& name, const std::string& heading, const rails::Context& context, const RailsOptions& options)
{
    std::string out = "# frozen_string_literal: true\n\n" + heading;
    out += "class " + name + " < ActiveRecord::Migration[" + options.version + "]\n";
    if (outsideTransaction(step))
        out += "  disable_ddl_transaction!\n\n";
    if (step.batch && batchByModel(*step.batch))
        out += modelClass(*step.batch);
    const bool guarded = step.precondition || (step.execution == Execution::Transaction && !step.locks.empty());
    const bool plain = !guarded && !step.irreversible && !step.batch && step.execution != Execution::Query;
    if (const auto both = plain ? rails::reversibleCalls(step.statements, step.undo, context) : std::nullopt)
        return out + "  def change\n" + indented(*both, 4) + "  end\nend\n";
    const auto parts = upParts(step, context, options);
    out += "  def up\n" + (parts.empty() ? std::string("    # Nothing to do.\n") : body(parts)) + "  end\n\n";
    return out + "  def down\n" + downBody(step, context) + "  end\nend\n";
}

std::string headingFor(const Step& step, const Plan& plan, const Report& report, bool firstOfPhase)
{
    std::string out = comment(fmt::format("{} ({}), from {} to {}.", plan::phaseName(step.phase), step.id, report.baseline, report.target));
    out += fingerprintLines("# ", report) + fingerprintLine("# ", report, step.phase);
    if (!step.why.empty())
        out += comment(step.why.render());
    for (const auto& lock : step.locks) {
        if (lock.mode >= ddl::LockMode::Share)
            out += comment(fmt::format("Lock: {} on {} ({}), {}.", ddl::lockName(lock.mode), lock.relation.sql(), ddl::lockFelt(lock.mode), ddl::workName(step.heaviestWork())));
    }
    for (const auto& gate : plan.gates) {
        if (!firstOfPhase || gate.before != step.phase)
            continue;
        out += "#\n# Deploy the application before this migration runs. Its code must by now:\n";
        for (const auto& message : gate.application)
            out += comment("  * " + message.render());
    }
    return out;
}

/// YYYYMMDDHHMMSS plus so many seconds, carried as a clock would.
std::int64_t later(std::int64_t version, std::int64_t seconds)
{
    const std::int64_t day = version / 1000000;
    std::int64_t time = (version / 10000 % 100) * 3600 + (version / 100 % 100) * 60 + version % 100 + seconds;
    // Past midnight numbers only need to grow: Rails compares them, it does not parse them.
    const std::int64_t days = time / 86400;
    time %= 86400;
    return (day + days) * 1000000 + time / 3600 * 10000 + time / 60 % 60 * 100 + time % 60;
}

} // namespace

namespace rails {

std::string backfill(const plan::Batch& batch)
{
    if (!batchByModel(batch))
        return execute(withoutSemicolon(batchBlock(batch)));
    std::string set;
    for (const auto& [column, sql] : batch.assignments)
        set += (set.empty() ? "" : ", ") + base::quoteIdentifier(column) + " = " + sql;
    const std::string model = modelName(batch);
    std::string size = std::to_string(batch.size);
    if (size.size() > 3)
        size.insert(size.size() - 3, "_");
    return fmt::format("{0}.reset_column_information\n"
                       "{0}.unscoped.where({1}).in_batches(of: {2}) do |batch|\n"
                       "  batch.update_all({3})\n"
                       "  sleep(0.01)\n"
                       "end",
                       model, quoteRuby(batch.predicate), size, quoteRuby(set));
}

} // namespace rails

base::Result<std::vector<File>> railsFiles(const Plan& plan, const Report& report, const RailsOptions& options)
{
    static const std::set<std::string> known{"6.1", "7.0", "7.1", "7.2", "8.0", "8.1"};
    if (!known.contains(options.version))
        return base::failure(base::message("emit.rails_version", COFFERDAM_TR("Migrations for Rails %1 cannot be written (6.1 to 8.1 can)."), {base::text(options.version)}));
    const rails::Context context = contextFor(&plan, options);
    std::vector<File> out;
    std::map<std::string, int> names;
    std::optional<plan::Phase> phase;
    for (const Step& step : plan.steps) {
        if (step.execution == Execution::Query && step.query.empty() && !step.precondition)
            continue;
        std::string stem = fileStem(step);
        if (const int times = ++names[stem]; times > 1)
            stem += "_step" + std::to_string(times);
        std::string heading = headingFor(step, plan, report, phase != step.phase);
        if (const std::string rest = out.empty() ? railsComment(report) : std::string(); !rest.empty())
            heading += "#\n" + rest;
        phase = step.phase;
        const std::int64_t version = later(options.firstVersion, static_cast<std::int64_t>(out.size()));
        out.push_back({fmt::format("db/migrate/{:014}_{}.rb", version, stem), migration(step, className(stem), heading, context, options)});
    }
    return out;
}

std::string railsComment(const Report& report)
{
    std::string out;
    for (const std::string& line : leftOut(report))
        out += comment(line);
    return out;
}

std::string railsStep(const Step& step, const RailsOptions& options)
{
    return migration(step, className(fileStem(step)), comment(step.title.render()), contextFor(nullptr, options), options);
}

} // namespace cofferdam::emit
