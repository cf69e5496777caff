#include "connection_string.h"

#include <libpq-fe.h>

#include <algorithm>
#include <array>
#include <memory>

namespace cofferdam::sources {
namespace {

constexpr std::array uriPrefixes{std::string_view("postgresql://"), std::string_view("postgres://")};

struct OptionsFree {
    void operator()(PQconninfoOption* options) const { PQconninfoFree(options); }
};
using OptionsPtr = std::unique_ptr<PQconninfoOption, OptionsFree>;

bool isUri(std::string_view text)
{
    return std::ranges::any_of(uriPrefixes, [&](std::string_view prefix) { return text.starts_with(prefix); });
}

OptionsPtr parseOptions(const std::string& connection)
{
    char* problem = nullptr;
    OptionsPtr options(PQconninfoParse(connection.c_str(), &problem));
    PQfreemem(problem);
    return options;
}

// libpq marks what must not be shown with a "*": password, sslpassword.
bool isSecret(const PQconninfoOption& option)
{
    const std::string_view keyword = option.keyword;
    return option.dispchar[0] == '*' || keyword.find("password") != std::string_view::npos;
}

std::string percentEncode(std::string_view value)
{
    static constexpr std::string_view hex = "0123456789ABCDEF";
    std::string out;
    for (const char c : value) {
        const auto byte = static_cast<unsigned char>(c);
        const bool plain = (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= '9')
            || byte == '-' || byte == '_' || byte == '.' || byte == '~' || byte == ',';
        if (plain) {
            out += c;
        } else {
            out += '%';
            out += hex[byte >> 4];
            out += hex[byte & 15];
        }
    }
    return out;
}

std::string keyValueText(const PQconninfoOption* options)
{
    std::string out;
    for (const PQconninfoOption* option = options; option->keyword; ++option) {
        if (!option->val || isSecret(*option))
            continue;
        const std::string_view value = option->val;
        if (!out.empty())
            out += ' ';
        out += option->keyword;
        out += '=';
        if (!value.empty() && value.find_first_of(" \t\n'\\") == std::string_view::npos) {
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

std::string find(const PQconninfoOption* options, std::string_view keyword)
{
    for (const PQconninfoOption* option = options; option->keyword; ++option) {
        if (option->keyword == keyword)
            return option->val ? option->val : "";
    }
    return {};
}

// Several hosts pair up with several ports: "a:1,b:2".
std::string authority(const std::string& hosts, const std::string& ports)
{
    std::string out;
    std::size_t port = 0;
    std::size_t host = 0;
    while (host <= hosts.size()) {
        const std::size_t hostEnd = std::min(hosts.find(',', host), hosts.size());
        const std::size_t portEnd = std::min(ports.find(',', port), ports.size());
        const std::string name = hosts.substr(host, hostEnd - host);
        if (!out.empty())
            out += ',';
        out += name.find(':') != std::string::npos ? '[' + name + ']' : percentEncode(name);
        if (portEnd > port)
            out += ':' + ports.substr(port, portEnd - port);
        host = hostEnd + 1;
        port = portEnd < ports.size() ? portEnd + 1 : (ports.find(',') == std::string::npos ? 0 : ports.size());
    }
    return out;
}

std::string uriText(const PQconninfoOption* options)
{
    std::string out = "postgresql://";
    if (const std::string user = find(options, "user"); !user.empty())
        out += percentEncode(user) + '@';
    out += authority(find(options, "host"), find(options, "port"));
    if (const std::string database = find(options, "dbname"); !database.empty())
        out += '/' + percentEncode(database);
    char separator = '?';
    for (const PQconninfoOption* option = options; option->keyword; ++option) {
        const std::string_view keyword = option->keyword;
        if (!option->val || isSecret(*option) || keyword == "user" || keyword == "host" || keyword == "port" || keyword == "dbname")
            continue;
        out += separator;
        out += option->keyword;
        out += '=';
        out += percentEncode(option->val);
        separator = '&';
    }
    return out;
}

base::Unexpected formError()
{
    return base::failure(base::message("source.connection_string",
                                       COFFERDAM_TR("The connection string is not one that PostgreSQL's library understands.")));
}

// libpq ends the password at the first "@" and looks for it only before the first "/": what is left of one with such characters
// would be taken for a host or a database, and shown.
bool hasBrokenUserinfo(std::string_view uri)
{
    uri.remove_prefix(uri.find("://") + 3);
    const std::size_t at = uri.find_first_of("@/");
    const bool hasUserinfo = at != std::string_view::npos && uri[at] == '@';
    if (hasUserinfo)
        uri.remove_prefix(at + 1);
    return uri.substr(0, uri.find('?')).find('@') != std::string_view::npos;
}

} // namespace

bool looksLikeConnectionString(std::string_view text)
{
    // Of another scheme, it is refused as a connection string, which is not quoted.
    if (text.find("://") != std::string_view::npos)
        return true;
    const OptionsPtr known(PQconndefaults());
    // Any known keyword will do, so that a misspelt one beside it is not taken for a file name, and quoted.
    for (std::size_t equals = text.find('='); equals != std::string_view::npos; equals = text.find('=', equals + 1)) {
        std::string_view keyword = text.substr(0, equals);
        while (!keyword.empty() && keyword.back() == ' ')
            keyword.remove_suffix(1);
        if (const std::size_t space = keyword.rfind(' '); space != std::string_view::npos)
            keyword.remove_prefix(space + 1);
        for (const PQconninfoOption* option = known.get(); option && option->keyword; ++option) {
            if (keyword == option->keyword)
                return true;
        }
    }
    return false;
}

base::Result<std::vector<std::pair<std::string, std::string>>> connectionOptions(const std::string& connection)
{
    if (isUri(connection) && hasBrokenUserinfo(connection)) {
        return base::failure(base::message("source.connection_string",
                                           COFFERDAM_TR("In a connection URI, @ and / in the user name or password are written %1 and %2."),
                                           {base::text("%40"), base::text("%2F")}));
    }
    const OptionsPtr options = parseOptions(connection);
    if (!options)
        return formError();
    std::vector<std::pair<std::string, std::string>> out;
    for (const PQconninfoOption* option = options.get(); option->keyword; ++option) {
        if (option->val)
            out.emplace_back(option->keyword, option->val);
    }
    return out;
}

std::string withoutSecrets(const std::string& connection)
{
    const OptionsPtr options = parseOptions(connection);
    if (!options)
        return "\xe2\x80\xa6";
    return isUri(connection) ? uriText(options.get()) : keyValueText(options.get());
}

bool hasSecrets(const std::string& connection)
{
    const OptionsPtr options = parseOptions(connection);
    if (!options)
        return true;
    for (const PQconninfoOption* option = options.get(); option->keyword; ++option) {
        if (option->val && isSecret(*option))
            return true;
    }
    return false;
}

std::string connectionTitle(const std::string& connection)
{
    const OptionsPtr options = parseOptions(connection);
    if (!options)
        return {};
    const std::string service = find(options.get(), "service");
    std::string database = find(options.get(), "dbname");
    if (database.empty() && !service.empty())
        return service;
    if (database.empty())
        database = find(options.get(), "user");
    std::string host = find(options.get(), "host");
    if (host.empty())
        host = find(options.get(), "hostaddr");
    // A socket directory says nothing to a person.
    return host.empty() || host.front() == '/' ? database : database + '@' + host;
}

} // namespace cofferdam::sources
