#include "emit/sql.h"
#include "ddl/printer.h"
#include "json_parts.h"

namespace cofferdam::emit {
namespace {

const char* severityId(plan::Severity severity)
{
    switch (severity) {
    case plan::Severity::Note: return "note";
    case plan::Severity::Caution: return "caution";
    case plan::Severity::Blocks: return "blocks";
    }
    return "";
}

const char* executionId(plan::Execution execution)
{
    switch (execution) {
    case plan::Execution::Transaction: return "transaction";
    case plan::Execution::Alone: return "alone";
    case plan::Execution::Batches: return "batches";
    case plan::Execution::Query: return "query";
    }
    return "";
}

Json toJson(const plan::Hazard& hazard)
{
    Json json{{"id", hazard.id},
              {"severity", severityId(hazard.severity)},
              {"object", emit::toJson(hazard.object)},
              {"message", emit::toJson(hazard.message)},
              {"remedy", emit::toJson(hazard.remedy)},
              {"destructive", hazard.destructive},
              {"accepted", hazard.accepted}};
    if (!hazard.reason.empty())
        json["reason"] = hazard.reason;
    return json;
}

Json statementsJson(const std::vector<ddl::Statement>& statements)
{
    Json out = Json::array();
    for (const auto& statement : statements)
        out.push_back(ddl::print(statement));
    return out;
}

Json locksJson(const std::vector<ddl::LockEffect>& locks)
{
    Json out = Json::array();
    for (const auto& lock : locks)
        out.push_back({{"relation", emit::toJson(lock.relation)}, {"level", static_cast<int>(lock.mode)}, {"mode", std::string(ddl::lockName(lock.mode))}});
    return out;
}

Json checkJson(const plan::Check& check) { return {{"sql", check.sql}, {"message", emit::toJson(check.message)}}; }

Json batchJson(const plan::Batch& batch)
{
    Json assignments = Json::array();
    for (const auto& [column, sql] : batch.assignments)
        assignments.push_back({{"column", column}, {"sql", sql}});
    return {{"schema", batch.table.schema}, {"table", batch.table.name}, {"key", batch.keyColumns}, {"set", std::move(assignments)}, {"where", batch.predicate}, {"size", batch.size}};
}

Json toJson(const plan::Step& step)
{
    Json json{{"id", step.id}, {"phase", std::string(plan::phaseId(step.phase))}, {"title", emit::toJson(step.title)}, {"why", emit::toJson(step.why)},
              {"execution", executionId(step.execution)}, {"statements", statementsJson(step.statements)}};
    if (step.batch)
        json["batch"] = batchJson(*step.batch);
    if (!step.query.empty())
        json["query"] = step.query;
    json["lockFirst"] = locksJson(step.lockTables);
    json["locks"] = locksJson(step.locks);
    Json work = Json::array();
    for (const auto& effect : step.work)
        work.push_back({{"relation", emit::toJson(effect.relation)}, {"work", std::string(ddl::workName(effect.work))}, {"reason", std::string(effect.reason)}});
    json["work"] = std::move(work);
    json["undo"] = statementsJson(step.undo);
    json["irreversible"] = step.irreversible;
    if (step.precondition)
        json["precondition"] = checkJson(*step.precondition);
    if (step.done)
        json["done"] = checkJson(*step.done);
    Json hazards = Json::array();
    for (const auto& hazard : step.hazards)
        hazards.push_back(toJson(hazard));
    json["hazards"] = std::move(hazards);
    Json serves = Json::array();
    for (const auto& key : step.serves)
        serves.push_back(key.text());
    json["serves"] = std::move(serves);
    json["sql"] = stepSql(step);
    return json;
}

const char* verdictId(plan::Verdict verdict)
{
    switch (verdict) {
    case plan::Verdict::Converged: return "converged";
    case plan::Verdict::NotConverged: return "not converged";
    case plan::Verdict::Unproven: return "unproven";
    }
    return "";
}

} // namespace

std::string planJson(const plan::Plan& plan, const Report& report)
{
    Json json{{"format", "cofferdam-plan"}, {"version", 1}, {"baseline", report.baseline}, {"target", report.target}};
    if (!report.baselineFingerprint.empty())
        json["baselineFingerprint"] = report.baselineFingerprint;
    if (!report.goalFingerprint.empty())
        json["goalFingerprint"] = report.goalFingerprint;
    for (const auto& [phase, fingerprint] : report.phaseFingerprints)
        json["phaseFingerprints"][std::string(plan::phaseId(phase))] = fingerprint;
    for (const auto& [object, digest] : report.baselineObjects)
        json["baselineObjects"].push_back({{"object", object}, {"digest", digest}});
    json["policy"] = plan.policy == plan::Policy::Online ? "online" : "direct";
    json["verdict"] = verdictId(plan.verdict);
    Json differences = Json::array();
    for (const auto& difference : plan.differences)
        differences.push_back(toJson(difference));
    json["differences"] = std::move(differences);
    Json gates = Json::array();
    for (const auto& gate : plan.gates) {
        Json application = Json::array();
        for (const auto& message : gate.application)
            application.push_back(toJson(message));
        gates.push_back({{"before", std::string(plan::phaseId(gate.before))}, {"application", std::move(application)}});
    }
    json["gates"] = std::move(gates);
    Json steps = Json::array();
    for (const auto& step : plan.steps)
        steps.push_back(toJson(step));
    json["steps"] = std::move(steps);
    Json hazards = Json::array();
    for (const auto& hazard : plan.hazards)
        hazards.push_back(toJson(hazard));
    json["hazards"] = std::move(hazards);
    Json questions = Json::array();
    for (const auto& question : plan.questions)
        questions.push_back({{"id", question.id}, {"type", question.type == plan::Question::Type::Fill ? "fill" : "rename"}, {"message", toJson(question.message)}, {"object", toJson(question.object)}});
    json["questions"] = std::move(questions);
    json["changes"] = differencesJson(report, false);
    addLeftOut(json, report);
    return dump(json);
}

} // namespace cofferdam::emit
