#include "json_parts.h"

namespace cofferdam::emit {

Json toJson(const base::Message& message)
{
    Json arguments = Json::array();
    for (const auto& argument : message.arguments)
        arguments.push_back(argument.text);
    return {{"id", message.id}, {"text", message.render()}, {"template", message.english}, {"arguments", std::move(arguments)}};
}

Json toJson(const catalog::ObjectId& id)
{
    Json json{{"kind", std::string(catalog::info(id.kind).id)}};
    if (!id.schema.empty())
        json["schema"] = id.schema;
    json["name"] = id.name;
    if (!id.part.empty())
        json["part"] = id.part;
    json["sql"] = id.sql();
    return json;
}

std::string dump(const Json& json) { return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n"; }

Json differencesJson(const Report& report, bool unproven)
{
    Json changes = Json::array();
    for (const diff::Change& change : report.differences.changes) {
        if (change.unproven != unproven)
            continue;
        Json item{{"key", change.key().text()}, {"action", std::string(diff::actionId(change.action))}, {"object", toJson(change.id)}};
        if (change.from)
            item["from"] = toJson(*change.from);
        if (!change.hazard.empty())
            item["hazard"] = change.hazard;
        if (change.parent != diff::Change::npos)
            item["parent"] = report.differences.changes[change.parent].key().text();
        for (const auto& property : change.properties)
            item["properties"].push_back({{"id", std::string(property.property->id)}, {"before", property.before.text}, {"after", property.after.text}});
        changes.push_back(std::move(item));
    }
    return changes;
}

void addLeftOut(Json& json, const Report& report)
{
    const auto list = [&](const char* name, const auto& items, auto&& convert) {
        Json array = Json::array();
        for (const auto& item : items)
            array.push_back(convert(item));
        json[name] = std::move(array);
    };
    json["unproven"] = differencesJson(report, true);
    list("heldBack", report.heldBack, [](const HeldBack& held) {
        Json item{{"change", held.change.text()}, {"action", std::string(diff::actionId(held.action))}, {"reason", toJson(held.reason)}};
        if (!held.hazard.empty())
            item["hazard"] = held.hazard;
        return item;
    });
    list("ignored", report.differences.ignored, [](const auto& id) { return toJson(id); });
    list("hidden", report.differences.hidden, [](const auto& id) { return toJson(id); });
    list("notModelled", report.notModelled, [](const ddl::NotModelled& item) {
        return Json{{"file", item.place.file}, {"line", item.place.line}, {"column", item.place.column}, {"what", item.what}, {"sql", item.sql}};
    });
    list("renames", report.renames, [](const RenameQuestion& question) {
        Json item{{"from", toJson(question.candidate.from)}, {"to", toJson(question.candidate.to)}, {"score", question.candidate.score}, {"answer", question.answer}};
        for (const auto& evidence : question.candidate.evidence)
            item["evidence"].push_back(toJson(evidence.message));
        return item;
    });
    list("ignoreOffers", report.ignoreOffers, [](const IgnoreOffer& offer) {
        return Json{{"patterns", offer.patterns}, {"what", toJson(offer.what)}, {"objects", offer.objects}};
    });
    list("notes", report.notes, [](const base::Message& m) { return toJson(m); });
    list("conflicts", report.conflicts, [](const base::Message& m) { return toJson(m); });
}

std::string diffJson(const Report& report)
{
    Json json{{"format", "cofferdam-diff"}, {"version", 1}, {"baseline", report.baseline}, {"target", report.target}};
    json["changes"] = differencesJson(report, false);
    addLeftOut(json, report);
    return dump(json);
}

} // namespace cofferdam::emit
