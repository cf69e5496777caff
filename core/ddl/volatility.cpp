#include "interpreter_context.h"

#include <algorithm>
#include <unordered_set>

namespace cofferdam::ddl {

namespace {

/// Functions of PostgreSQL and its common extensions that are VOLATILE, as far as anybody writes them into a default.
bool isKnownVolatile(const std::string& name)
{
    static const std::unordered_set<std::string> names{
        "random", "random_normal", "setseed", "clock_timestamp", "timeofday", "nextval", "currval", "setval", "lastval",
        "gen_random_uuid", "uuidv4", "uuidv7", "uuid_generate_v1", "uuid_generate_v1mc", "uuid_generate_v4",
        "gen_random_bytes", "gen_salt", "pg_sleep", "txid_current", "pg_current_xact_id", "inet_client_addr_volatile",
        "set_config", "pg_advisory_lock", "lo_create", "pg_notify", "query_to_xml", "dblink", "dblink_exec"};
    return names.contains(name);
}

} // namespace

bool isVolatile(const Context& context, const Expression& expression)
{
    return std::any_of(expression.references().begin(), expression.references().end(), [&](const base::Reference& reference) {
        if (reference.kind != base::Reference::Kind::Function || reference.parts.empty())
            return false;
        const std::string& name = reference.parts.back();
        if (isKnownVolatile(name))
            return true;
        const std::string schema = reference.parts.size() > 1 ? reference.parts[reference.parts.size() - 2] : std::string();
        if (schema.empty())
            return false;
        const auto overloads = context.catalog().parts(Kind::Function, {Kind::Function, schema, name, {}});
        return std::any_of(overloads.begin(), overloads.end(), [](const catalog::Entry& entry) {
            return entry.as<catalog::Function>().volatility == "VOLATILE";
        });
    });
}

} // namespace cofferdam::ddl
