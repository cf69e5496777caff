#include "base/place_of_byte.h"
#include "ddl/lower.h"
#include "diff/differ.h"
#include "json_parts.h"

#include <array>

namespace cofferdam::emit {
namespace {

using base::failure;
using base::message;
using catalog::ObjectId;

/// Reads our own plan files. Any surprise is an exception of the JSON library or of this type, caught in readPlanJson.
struct Surprise {
    std::string what;
};

base::Message readMessage(const Json& json)
{
    base::Message out = message(json.at("id").get<std::string>(), json.at("template").get<std::string>());
    for (const auto& argument : json.at("arguments"))
        out.arguments.push_back(base::text(argument.get<std::string>()));
    return out;
}

ObjectId readId(const Json& json)
{
    const auto kind = catalog::kindFromId(json.at("kind").get<std::string>());
    if (!kind)
        throw Surprise{"unknown kind " + json.at("kind").dump()};
    return {*kind, json.value("schema", ""), json.at("name").get<std::string>(), json.value("part", "")};
}

template <typename T, std::size_t n>
T readEnum(const Json& json, const std::array<std::pair<const char*, T>, n>& names)
{
    const auto text = json.get<std::string>();
    for (const auto& [name, value] : names) {
        if (text == name)
            return value;
    }
    throw Surprise{"unknown word \"" + text + "\""};
}

constexpr std::array phases{std::pair{"preflight", plan::Phase::Preflight}, std::pair{"expand", plan::Phase::Expand},
                            std::pair{"backfill", plan::Phase::Backfill},   std::pair{"validate", plan::Phase::Validate},
                            std::pair{"switch", plan::Phase::Switch},       std::pair{"contract", plan::Phase::Contract}};
constexpr std::array executions{std::pair{"transaction", plan::Execution::Transaction}, std::pair{"alone", plan::Execution::Alone},
                                std::pair{"batches", plan::Execution::Batches}, std::pair{"query", plan::Execution::Query}};
constexpr std::array severities{std::pair{"note", plan::Severity::Note}, std::pair{"caution", plan::Severity::Caution}, std::pair{"blocks", plan::Severity::Blocks}};
constexpr std::array verdicts{std::pair{"converged", plan::Verdict::Converged}, std::pair{"not converged", plan::Verdict::NotConverged}, std::pair{"unproven", plan::Verdict::Unproven}};
constexpr std::array works{std::pair{"metadata", ddl::Work::Metadata}, std::pair{"scan", ddl::Work::Scan}, std::pair{"build", ddl::Work::Build}, std::pair{"rewrite", ddl::Work::Rewrite}};

std::vector<ddl::Statement> readStatements(const Json& json)
{
    std::vector<ddl::Statement> out;
    for (const auto& sql : json) {
        auto lowered = ddl::parseStatements(sql.get<std::string>(), "plan");
        if (!lowered || !lowered->errors.empty() || lowered->statements.size() != 1)
            throw Surprise{"a statement that does not read: " + sql.get<std::string>()};
        out.push_back(std::move(lowered->statements.front()));
    }
    return out;
}

std::vector<ddl::LockEffect> readLocks(const Json& json)
{
    std::vector<ddl::LockEffect> out;
    for (const auto& lock : json) {
        const int level = lock.at("level").get<int>();
        if (level < 1 || level > 8)
            throw Surprise{"lock level " + std::to_string(level)};
        out.push_back({readId(lock.at("relation")), static_cast<ddl::LockMode>(level)});
    }
    return out;
}

plan::Hazard readHazard(const Json& json)
{
    plan::Hazard out;
    out.id = json.at("id").get<std::string>();
    out.severity = readEnum(json.at("severity"), severities);
    out.object = readId(json.at("object"));
    out.message = readMessage(json.at("message"));
    out.remedy = readMessage(json.at("remedy"));
    out.destructive = json.at("destructive").get<bool>();
    out.accepted = json.at("accepted").get<bool>();
    out.reason = json.value("reason", "");
    return out;
}

plan::Check readCheck(const Json& json) { return {json.at("sql").get<std::string>(), readMessage(json.at("message"))}; }

plan::Batch readBatch(const Json& json)
{
    plan::Batch out;
    out.table = {json.at("schema").get<std::string>(), json.at("table").get<std::string>()};
    out.keyColumns = json.at("key").get<std::vector<std::string>>();
    for (const auto& item : json.at("set"))
        out.assignments.emplace_back(item.at("column").get<std::string>(), item.at("sql").get<std::string>());
    out.predicate = json.at("where").get<std::string>();
    out.size = json.at("size").get<int>();
    return out;
}

diff::ChangeKey readKey(const Json& json)
{
    auto key = diff::parseChangeKey(json.get<std::string>());
    if (!key)
        throw Surprise{key.error().message.render()};
    return *key;
}

plan::Step readStep(const Json& json)
{
    plan::Step out;
    out.id = json.at("id").get<std::string>();
    out.phase = readEnum(json.at("phase"), phases);
    out.title = readMessage(json.at("title"));
    out.why = readMessage(json.at("why"));
    out.execution = readEnum(json.at("execution"), executions);
    out.statements = readStatements(json.at("statements"));
    if (json.contains("batch"))
        out.batch = readBatch(json.at("batch"));
    out.query = json.value("query", "");
    out.lockTables = readLocks(json.at("lockFirst"));
    out.locks = readLocks(json.at("locks"));
    for (const auto& effect : json.at("work"))
        out.work.push_back({readId(effect.at("relation")), readEnum(effect.at("work"), works), {}});
    out.undo = readStatements(json.at("undo"));
    out.irreversible = json.at("irreversible").get<bool>();
    if (json.contains("precondition"))
        out.precondition = readCheck(json.at("precondition"));
    if (json.contains("done"))
        out.done = readCheck(json.at("done"));
    for (const auto& hazard : json.at("hazards"))
        out.hazards.push_back(readHazard(hazard));
    for (const auto& key : json.at("serves"))
        out.serves.push_back(readKey(key));
    return out;
}

plan::Plan readPlan(const Json& json)
{
    plan::Plan out;
    out.policy = json.at("policy") == "direct" ? plan::Policy::Direct : plan::Policy::Online;
    out.verdict = readEnum(json.at("verdict"), verdicts);
    for (const auto& difference : json.at("differences"))
        out.differences.push_back(readMessage(difference));
    for (const auto& gate : json.at("gates")) {
        plan::Gate read{readEnum(gate.at("before"), phases), {}};
        for (const auto& application : gate.at("application"))
            read.application.push_back(readMessage(application));
        out.gates.push_back(std::move(read));
    }
    for (const auto& step : json.at("steps"))
        out.steps.push_back(readStep(step));
    for (const auto& hazard : json.at("hazards"))
        out.hazards.push_back(readHazard(hazard));
    return out;
}

Report readReport(const Json& json)
{
    Report out;
    out.baseline = json.at("baseline").get<std::string>();
    out.target = json.at("target").get<std::string>();
    out.baselineFingerprint = json.value("baselineFingerprint", "");
    out.goalFingerprint = json.value("goalFingerprint", "");
    const Json fingerprints = json.value("phaseFingerprints", Json::object()); // items() refers to it
    for (const auto& [phase, fingerprint] : fingerprints.items())
        out.phaseFingerprints[readEnum(Json(phase), phases)] = fingerprint.get<std::string>();
    for (const auto& item : json.value("baselineObjects", Json::array()))
        out.baselineObjects[item.at("object").get<std::string>()] = item.at("digest").get<std::string>();
    for (const auto& item : json.at("heldBack"))
        out.heldBack.push_back({readKey(item.at("change")), {}, readMessage(item.at("reason")), item.value("hazard", "")});
    for (const auto& id : json.at("ignored"))
        out.differences.ignored.push_back(readId(id));
    for (const auto& id : json.at("hidden"))
        out.differences.hidden.push_back(readId(id));
    for (const auto& item : json.at("notModelled"))
        out.notModelled.push_back({{item.at("file").get<std::string>(), item.at("line").get<int>(), item.at("column").get<int>()}, item.at("what").get<std::string>(), item.at("sql").get<std::string>()});
    return out;
}

} // namespace

base::Result<PlanFile> readPlanJson(std::string_view text, const std::string& fileName)
{
    std::string what;
    base::Place place{fileName, 0, 0};
    try {
        const Json json = Json::parse(text);
        if (!json.is_object() || json.value("format", "") != "cofferdam-plan")
            what = "the format is not \"cofferdam-plan\"";
        else if (json.value("version", 0) != 1)
            what = "its version is not 1";
        else
            return PlanFile{readPlan(json), readReport(json)};
    } catch (const nlohmann::json::parse_error& e) {
        what = "it is no JSON";
        place = base::placeOfByte(fileName, text, e.byte);
    } catch (const nlohmann::json::exception& e) {
        what = e.what();
        if (const std::size_t end = what.find("] "); end != std::string::npos)
            what.erase(0, end + 2); // "[json.exception.type_error.302] "
    } catch (const Surprise& surprise) {
        what = surprise.what;
    }
    return failure(message("emit.plan_file", COFFERDAM_TR("Not a plan file: %1."), {base::text(what)}), place);
}

} // namespace cofferdam::emit
