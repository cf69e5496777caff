#include "connections/parameters.h"
#include "sources/connections.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>
#include <nlohmann/json.hpp>

namespace cofferdam::sources {
namespace {

using Json = nlohmann::ordered_json;

constexpr const char* format = "cofferdam-connections";
constexpr int version = 1;
constexpr qint64 largest = 4 * 1024 * 1024;

constexpr std::pair<PasswordFrom, const char*> places[] = {
    {PasswordFrom::Libpq, "libpq"}, {PasswordFrom::Keychain, "keychain"}, {PasswordFrom::Session, "session"}};

QString fromUtf8(const std::string& text) { return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())); }

base::Unexpected contentError(const std::string& file, const std::string& what, base::Place place = {})
{
    place.file = file;
    return base::failure(base::message("connections.content", COFFERDAM_TR("This is no file of saved connections: %1."), {base::text(what)}), place);
}

base::Place placeOf(std::string_view text, std::size_t byte)
{
    const auto before = text.substr(0, std::min(byte > 0 ? byte - 1 : 0, text.size()));
    const auto start = before.rfind('\n');
    return {{}, static_cast<int>(std::ranges::count(before, '\n')) + 1,
            static_cast<int>(before.size() - (start == std::string_view::npos ? 0 : start + 1)) + 1};
}

std::string nameOf(const Json& item) { return item.is_object() && item.contains("name") && item["name"].is_string() ? item["name"].get<std::string>() : ""; }

base::Result<Parameters> parametersOf(const Json& json, const std::string& name, const std::string& file)
{
    Parameters out;
    if (!json.is_object())
        return contentError(file, "the parameters of \"" + name + "\" are no object");
    for (const auto& [keyword, value] : json.items()) {
        if (isSecretKeyword(keyword))
            return contentError(file, "\"" + keyword + "\" of \"" + name + "\" has no place in it; take it out and enter it in the window, or put it in .pgpass");
        if (!isConnectionKeyword(keyword))
            return contentError(file, "\"" + keyword + "\" of \"" + name + "\" is no parameter of PostgreSQL's library");
        if (!value.is_string())
            return contentError(file, "\"" + keyword + "\" of \"" + name + "\" is no text");
        out.emplace_back(keyword, value.get<std::string>());
    }
    return out;
}

base::Result<SavedConnection> connectionOf(const Json& item, const std::string& file)
{
    SavedConnection out;
    out.name = nameOf(item);
    if (out.name.empty())
        return contentError(file, "a connection has no name");
    for (const auto& [member, value] : item.items()) {
        const std::string text = value.is_string() ? value.get<std::string>() : "";
        if (member == "environment") {
            out.environment = environmentFromId(text);
            if (out.environment == Environment::Unknown)
                return contentError(file, "the environment of \"" + out.name + "\" must be production, staging or development");
        } else if (member == "password_from") {
            const auto* found = std::ranges::find_if(places, [&](const auto& place) { return text == place.second; });
            if (found == std::end(places))
                return contentError(file, "\"password_from\" of \"" + out.name + "\" must be libpq, keychain or session");
            out.passwordFrom = found->first;
        } else if (member == "parameters") {
            COFFERDAM_ASSIGN(out.parameters, parametersOf(value, out.name, file));
        } else if (member != "name") {
            return contentError(file, "\"" + member + "\" of \"" + out.name + "\" is not known");
        }
    }
    return out;
}

base::Result<std::vector<SavedConnection>> connectionsOf(const Json& json, const std::string& file)
{
    if (!json.is_object() || json.value("format", "") != format)
        return contentError(file, "the format is not \"cofferdam-connections\"");
    if (json.value("version", 0) != version)
        return contentError(file, "its version is not known, this program reads version 1");
    std::vector<SavedConnection> out;
    const Json list = json.value("connections", Json::array());
    if (!list.is_array())
        return contentError(file, "\"connections\" is no list");
    for (const Json& item : list) {
        COFFERDAM_ASSIGN(SavedConnection connection, connectionOf(item, file));
        if (findConnection(out, connection.name))
            return contentError(file, "\"" + connection.name + "\" stands in it twice");
        out.push_back(std::move(connection));
    }
    return out;
}

} // namespace

std::string_view passwordFromId(PasswordFrom from)
{
    for (const auto& [place, id] : places) {
        if (place == from)
            return id;
    }
    return "libpq";
}

std::string connectionsFile()
{
    return (QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + "/cofferdam/connections.json").toStdString();
}

base::Result<std::vector<SavedConnection>> readConnections(const std::string& file)
{
    QFile in(fromUtf8(file));
    if (!in.exists())
        return std::vector<SavedConnection>();
    if (!in.open(QIODevice::ReadOnly) || in.size() > largest) {
        return base::failure(base::message("source.unreadable", COFFERDAM_TR("%1 cannot be read: %2."),
                                           {base::text(file), base::text(in.isOpen() ? "it is too large" : in.errorString().toStdString())}));
    }
    const std::string text = in.readAll().toStdString();
    try {
        return connectionsOf(Json::parse(text), file);
    } catch (const nlohmann::json::parse_error& e) {
        return contentError(file, "it is no JSON", placeOf(text, e.byte));
    } catch (const nlohmann::json::exception&) {
        return contentError(file, "a value is of the wrong type");
    }
}

base::Result<void> writeConnections(const std::string& file, const std::vector<SavedConnection>& connections)
{
    Json list = Json::array();
    for (const SavedConnection& connection : connections) {
        const auto same = std::ranges::count(connections, connection.name, &SavedConnection::name);
        if (connection.name.empty() || same > 1) {
            return base::failure(base::message("connections.name", COFFERDAM_TR("Every saved connection needs a name of its own; \"%1\" is not."),
                                               {base::identifier(connection.name)}));
        }
        Json parameters = Json::object();
        for (const auto& [keyword, value] : connection.parameters) {
            if (!isSecretKeyword(keyword))
                parameters[keyword] = value;
        }
        Json item{{"name", connection.name}};
        if (connection.environment != Environment::Unknown)
            item["environment"] = environmentId(connection.environment);
        item["password_from"] = passwordFromId(connection.passwordFrom);
        item["parameters"] = std::move(parameters);
        list.push_back(std::move(item));
    }
    const Json json{{"format", format}, {"version", version}, {"connections", std::move(list)}};
    const std::string text = json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
    const QString path = fromUtf8(file);
    QDir().mkpath(QFileInfo(path).path());
    QSaveFile out(path);
    const auto length = static_cast<qint64>(text.size());
    const bool written = out.open(QIODevice::WriteOnly) && out.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        && out.write(text.data(), length) == length && out.commit();
    if (!written) {
        return base::failure(base::message("connections.write", COFFERDAM_TR("%1 cannot be written: %2."),
                                           {base::text(file), base::text(out.errorString().toStdString())}));
    }
    return {};
}

const SavedConnection* findConnection(const std::vector<SavedConnection>& connections, std::string_view name)
{
    const auto found = std::ranges::find(connections, name, &SavedConnection::name);
    return found == connections.end() ? nullptr : &*found;
}

std::string freeName(const std::vector<SavedConnection>& connections, const std::string& wanted)
{
    std::string name = wanted;
    for (int i = 2; findConnection(connections, name); ++i)
        name = wanted + ' ' + std::to_string(i);
    return name;
}

} // namespace cofferdam::sources
