#include "connections/parameters.h"

#include "connection_string.h"

#include <libpq-fe.h>

#include <algorithm>
#include <set>

namespace cofferdam::sources {
namespace {

const std::set<std::string, std::less<>>& keywords()
{
    static const std::set<std::string, std::less<>> known = [] {
        std::set<std::string, std::less<>> out;
        PQconninfoOption* options = PQconndefaults();
        for (const PQconninfoOption* option = options; option && option->keyword; ++option)
            out.insert(option->keyword);
        PQconninfoFree(options);
        return out;
    }();
    return known;
}

} // namespace

bool isConnectionKeyword(std::string_view keyword) { return keywords().contains(keyword); }

bool isSecretKeyword(std::string_view keyword) { return keyword.find("password") != std::string_view::npos; }

std::string parameterOf(const Parameters& parameters, std::string_view keyword)
{
    const auto found = std::ranges::find(parameters, keyword, &Parameters::value_type::first);
    return found == parameters.end() ? std::string() : found->second;
}

void setParameter(Parameters& parameters, std::string_view keyword, const std::string& value)
{
    const auto found = std::ranges::find(parameters, keyword, &Parameters::value_type::first);
    if (value.empty()) {
        if (found != parameters.end())
            parameters.erase(found);
    } else if (found != parameters.end()) {
        found->second = value;
    } else {
        parameters.emplace_back(keyword, value);
    }
}

base::Result<GivenConnection> parseConnection(const std::string& text)
{
    COFFERDAM_ASSIGN(auto options, connectionOptions(text));
    GivenConnection given;
    for (auto& [keyword, value] : options) {
        if (keyword == "password")
            given.password = std::move(value);
        else if (!isSecretKeyword(keyword))
            given.parameters.emplace_back(std::move(keyword), std::move(value));
    }
    return given;
}

std::string connectionText(const Parameters& parameters)
{
    std::string out;
    for (const auto& [keyword, value] : parameters) {
        if (isSecretKeyword(keyword))
            continue;
        if (!out.empty())
            out += ' ';
        out += keyword;
        out += '=';
        if (!value.empty() && value.find_first_of(" \t\n\r\v\f'\\") == std::string::npos) {
            out += value;
            continue;
        }
        out += '\'';
        for (const char c : value) {
            if (c == '\'' || c == '\\')
                out += '\\';
            out += c;
        }
        out += '\'';
    }
    return out;
}

std::string SavedConnection::connectionString() const { return connectionText(parameters); }

std::string SavedConnection::place() const
{
    std::string host = parameterOf(parameters, "host");
    if (host.empty())
        host = parameterOf(parameters, "hostaddr");
    const std::string service = parameterOf(parameters, "service");
    if (host.empty() && !service.empty())
        return "service " + service;
    const std::string port = parameterOf(parameters, "port");
    return parameterOf(parameters, "user") + '@' + host + (port.empty() ? "" : ':' + port) + '/' + parameterOf(parameters, "dbname");
}

} // namespace cofferdam::sources
