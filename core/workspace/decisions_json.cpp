#include "base/place_of_byte.h"
#include "diff/differ.h"
#include "workspace/decisions.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace cofferdam::workspace {
namespace {

using base::failure;
using base::message;
using Json = nlohmann::ordered_json;

constexpr const char* format = "cofferdam-decisions";
constexpr int version = 1;

const std::vector<std::pair<RenameAnswer, const char*>> answers{
    {RenameAnswer::Renamed, "renamed"}, {RenameAnswer::DroppedAndNew, "dropped"}, {RenameAnswer::Later, "later"}};

struct Reader {
    std::string file;
    std::optional<base::Error> error;

    void fail(const std::string& what)
    {
        if (!error)
            error = base::Error{message("decisions.content", COFFERDAM_TR("Not a decisions file: %1."), {base::text(what)}), {file, 0, 0}, {}, {}};
    }
    diff::ChangeKey key(const std::string& text)
    {
        auto parsed = diff::parseChangeKey(text);
        if (!parsed) {
            fail("\"" + text + "\" names no change");
            return {};
        }
        return *parsed;
    }
};

/// The library's sentence without "[json.exception.type_error.302] ".
std::string withoutId(std::string_view what)
{
    const auto end = what.find("] ");
    return std::string(end == std::string_view::npos ? what : what.substr(end + 2));
}

/// What this program would not obey must not look obeyed.
void refuseUnknownMembers(const Json& json, Reader& reader)
{
    // A session file of the window is a decisions file with its sources and the review beside them; neither decides anything.
    static constexpr std::string_view known[] = {"format", "version", "edits", "ticks", "renames", "fills", "accept", "policy", "online", "ignore", "sides", "review", "file"};
    for (const auto& [name, value] : json.items()) {
        if (std::find(std::begin(known), std::end(known), name) == std::end(known))
            reader.fail("\"" + name + "\" is not known");
    }
}

void readTicks(const Json& json, Reader& reader, Decisions& out)
{
    for (const auto& [name, on] : json.items()) {
        if (!on.is_boolean())
            reader.fail("the tick of \"" + name + "\" is neither true nor false");
        else
            out.ticks[reader.key(name)] = on.get<bool>();
    }
}

void readRenames(const Json& json, Reader& reader, Decisions& out)
{
    for (const auto& [id, given] : json.items()) {
        const std::string text = given.is_string() ? given.get<std::string>() : "";
        const auto found = std::find_if(answers.begin(), answers.end(), [&](const auto& a) { return text == a.second; });
        if (found == answers.end())
            reader.fail("the answer to rename \"" + id + "\" must be renamed, dropped or later");
        else
            out.renames[id] = found->first;
    }
}

void readPolicy(const Json& json, Reader& reader, Decisions& out)
{
    if (json.contains("policy")) {
        const std::string word = json.at("policy").get<std::string>();
        if (word != "online" && word != "direct")
            reader.fail("the policy \"" + word + "\" must be online or direct");
        out.policy = word == "direct" ? plan::Policy::Direct : plan::Policy::Online;
    }
    for (const auto& object : json.value("online", Json::array()))
        out.online.insert(reader.key(object.get<std::string>()).object);
}

void readRest(const Json& json, Reader& reader, Decisions& out)
{
    for (const auto& pattern : json.value("ignore", Json::array()))
        out.ignore.insert(pattern.get<std::string>());
    for (const auto& edit : json.value("edits", Json::array()))
        out.edits.push_back(edit.get<std::string>());
    const Json fills = json.value("fills", Json::object()); // items() refers to it
    for (const auto& [column, expression] : fills.items())
        out.fills[reader.key("column:" + column).object] = expression.get<std::string>();
    for (const auto& item : json.value("accept", Json::array()))
        out.acceptances.push_back({item.at("hazard").get<std::string>(), item.value("object", ""), item.value("reason", "")});
}

} // namespace

std::string writeDecisions(const Decisions& decisions)
{
    Json json{{"format", format}, {"version", version}};
    if (!decisions.edits.empty())
        json["edits"] = decisions.edits;
    for (const auto& [key, on] : decisions.ticks)
        json["ticks"][key.text()] = on;
    for (const auto& [id, given] : decisions.renames) {
        for (const auto& [answer, name] : answers) {
            if (answer == given)
                json["renames"][id] = name;
        }
    }
    for (const auto& [column, expression] : decisions.fills)
        json["fills"][column.sql()] = expression;
    for (const Acceptance& acceptance : decisions.acceptances) {
        Json item{{"hazard", acceptance.hazard}};
        if (!acceptance.object.empty())
            item["object"] = acceptance.object;
        if (!acceptance.reason.empty())
            item["reason"] = acceptance.reason;
        json["accept"].push_back(std::move(item));
    }
    if (decisions.policy)
        json["policy"] = *decisions.policy == plan::Policy::Direct ? "direct" : "online";
    for (const diff::ObjectId& object : decisions.online)
        json["online"].push_back(diff::ChangeKey{object, {}}.text());
    if (!decisions.ignore.empty())
        json["ignore"] = decisions.ignore;
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

base::Result<Decisions> readDecisions(std::string_view text, const std::string& fileName)
{
    Reader reader{fileName, {}};
    Decisions out;
    try {
        const Json json = Json::parse(text);
        if (!json.is_object() || json.value("format", "") != format)
            reader.fail("the format is not \"cofferdam-decisions\"");
        else if (json.value("version", 0) != version)
            reader.fail("version " + json.value("version", Json()).dump() + " is not known, this program reads version 1");
        else {
            refuseUnknownMembers(json, reader);
            readTicks(json.value("ticks", Json::object()), reader, out);
            readRenames(json.value("renames", Json::object()), reader, out);
            readPolicy(json, reader, out);
            readRest(json, reader, out);
        }
    } catch (const nlohmann::json::parse_error& e) {
        reader.fail("it is no JSON");
        if (reader.error->place.line == 0)
            reader.error->place = base::placeOfByte(fileName, text, e.byte);
    } catch (const nlohmann::json::exception& e) {
        reader.fail(withoutId(e.what()));
    }
    if (reader.error)
        return failure(*reader.error);
    return out;
}

} // namespace cofferdam::workspace
