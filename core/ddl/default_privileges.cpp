#include "ddl/default_privileges.h"

#include "base/quote.h"
#include "ddl/privileges.h"
#include "sql/lexer.h"

#include <algorithm>

namespace cofferdam::ddl {
namespace {

using catalog::Kind;
using catalog::ObjectId;
using Set = std::map<std::string, bool>; ///< privilege -> may be passed on
using State = std::map<std::string, Set>; ///< by grantee, as SQL writes it; who is not here has the usual

/// Kind::Table for "TABLES" and so on.
Kind kindOf(const std::string& objects)
{
    if (objects == "SEQUENCES")
        return Kind::Sequence;
    if (objects == "FUNCTIONS")
        return Kind::Function;
    if (objects == "SCHEMAS")
        return Kind::Schema;
    return objects == "TYPES" ? Kind::Enum : Kind::Table;
}

/// Those of a single schema come on top of the general ones, which begin with what a new object has anyway.
Set usual(const ObjectId& id, const std::string& grantee)
{
    Set set;
    if (!id.schema.empty())
        return set;
    const Kind kind = kindOf(id.part);
    std::vector<std::string> privileges;
    if (grantee == "PUBLIC")
        privileges = publicPrivileges({kind, {}, {}, {}}, 15);
    else if (grantee == id.name || grantee == base::quoteIdentifier(id.name))
        privileges = allPrivileges(kind, 15);
    for (const std::string& privilege : privileges)
        set.emplace(privilege, false);
    return set;
}

std::vector<std::string> withoutAll(const std::vector<std::string>& written, Kind kind)
{
    return written == std::vector<std::string>{"ALL"} ? allPrivileges(kind, 15) : written;
}

/// One of our own texts, taken apart: GRANT p, q ON TABLES TO g [WITH GRANT OPTION].
struct Written {
    bool grant = true;
    bool option = false;
    std::vector<std::string> privileges;
    std::string grantee;
};

Written taken(const std::string& sql)
{
    Written out;
    sql::Lexer lexer(sql);
    enum class Part : std::uint8_t { Head, Privileges, Objects, Grantee, Tail } part = Part::Head;
    for (sql::Token token = lexer.next(); token.kind != sql::TokenKind::End; token = lexer.next()) {
        const std::string word(lexer.text(token));
        if (part == Part::Head && (word == "GRANT" || word == "REVOKE")) {
            out.grant = word == "GRANT";
            part = Part::Privileges;
        } else if (part == Part::Privileges && (word == "GRANT" || word == "OPTION" || word == "FOR")) {
            out.option = true;
        } else if (part == Part::Privileges && word == "ON") {
            part = Part::Objects;
        } else if (part == Part::Privileges && word != ",") {
            out.privileges.push_back(word);
        } else if (part == Part::Objects && (word == "TO" || word == "FROM")) {
            part = Part::Grantee;
        } else if (part == Part::Grantee) {
            out.grantee = word;
            part = Part::Tail;
        } else if (part == Part::Tail) {
            out.option = true;
        }
    }
    return out;
}

void apply(const ObjectId& id, const std::string& sql, State& state)
{
    const Written written = taken(sql);
    const Set before = usual(id, written.grantee);
    Set& set = state.try_emplace(written.grantee, before).first->second;
    for (const std::string& privilege : withoutAll(written.privileges, kindOf(id.part))) {
        if (written.grant)
            set[privilege] = set[privilege] || written.option;
        else if (!written.option)
            set.erase(privilege);
        else if (const auto found = set.find(privilege); found != set.end())
            found->second = false;
    }
    if (set == before)
        state.erase(written.grantee);
}

State stateOf(const ObjectId& id, const std::vector<std::string>& statements)
{
    State state;
    for (const std::string& statement : statements)
        apply(id, statement, state);
    return state;
}

std::string text(const ObjectId& id, const std::string& grantee, bool grant, std::vector<std::string> privileges, bool option)
{
    const auto all = allPrivileges(kindOf(id.part), 15);
    const bool whole = std::all_of(all.begin(), all.end(), [&](const auto& p) { return std::find(privileges.begin(), privileges.end(), p) != privileges.end(); });
    std::string list;
    for (const std::string& privilege : privileges)
        list += (list.empty() ? "" : ", ") + privilege;
    std::string out = "ALTER DEFAULT PRIVILEGES";
    if (!id.name.empty())
        out += " FOR ROLE " + (id.name == "CURRENT_USER" || id.name == "CURRENT_ROLE" || id.name == "SESSION_USER" ? id.name : base::quoteIdentifier(id.name));
    if (!id.schema.empty())
        out += " IN SCHEMA " + base::quoteIdentifier(id.schema);
    out += grant ? "\n    GRANT " : option ? "\n    REVOKE GRANT OPTION FOR " : "\n    REVOKE ";
    out += (whole ? "ALL" : list) + " ON " + id.part + (grant ? " TO " : " FROM ") + grantee;
    return grant && option ? out + " WITH GRANT OPTION" : out;
}

/// What leads one grantee from one set to another.
void addChange(const ObjectId& id, const std::string& grantee, const Set& from, const Set& to, std::vector<std::string>& out)
{
    std::vector<std::string> gone, less, plain, passable;
    for (const auto& [privilege, option] : from) {
        const auto kept = to.find(privilege);
        if (kept == to.end())
            gone.push_back(privilege);
        else if (option && !kept->second)
            less.push_back(privilege);
    }
    for (const auto& [privilege, option] : to) {
        const auto had = from.find(privilege);
        if (had == from.end() || (option && !had->second))
            (option ? passable : plain).push_back(privilege);
    }
    if (!gone.empty())
        out.push_back(text(id, grantee, false, std::move(gone), false));
    if (!less.empty())
        out.push_back(text(id, grantee, false, std::move(less), true));
    if (!plain.empty())
        out.push_back(text(id, grantee, true, std::move(plain), false));
    if (!passable.empty())
        out.push_back(text(id, grantee, true, std::move(passable), true));
}

const Set& setOf(const State& state, const ObjectId& id, const std::string& grantee, Set& standard)
{
    standard = usual(id, grantee);
    const auto found = state.find(grantee);
    return found == state.end() ? standard : found->second;
}

std::string_view objectsOf(Kind kind)
{
    switch (kind) {
    case Kind::Table:
    case Kind::View:
    case Kind::MaterializedView: return "TABLES";
    case Kind::Sequence: return "SEQUENCES";
    case Kind::Function: return "FUNCTIONS";
    case Kind::Schema: return "SCHEMAS";
    case Kind::Enum:
    case Kind::Domain:
    case Kind::CompositeType:
    case Kind::RangeType:
    case Kind::BaseType: return "TYPES";
    default: return {};
    }
}

void lay(Set& onto, const Set& set)
{
    for (const auto& [privilege, option] : set)
        onto[privilege] = onto[privilege] || option;
}

} // namespace

std::map<std::string, catalog::Grant> defaultGrants(const catalog::Catalog& catalog, const ObjectId& created,
                                                    const std::function<bool(const std::string&)>& ofRole)
{
    std::map<std::string, catalog::Grant> out;
    const std::string_view objects = objectsOf(created.kind);
    catalog.forEach(Kind::DefaultPrivileges, [&](const catalog::Entry& entry) {
        const bool here = entry.id.schema.empty() || entry.id.schema == created.schema;
        if (entry.id.part != objects || !here || !ofRole(entry.id.name))
            return;
        for (const auto& [written, set] : stateOf(entry.id, entry.as<catalog::Definition>().statements)) {
            const std::string grantee = written == "PUBLIC" ? written : sql::identifierValue(written);
            const auto [grant, fresh] = out.try_emplace(grantee, catalog::Grant{grantee, {}});
            if (fresh && !entry.id.schema.empty()) // on top of what is given everywhere, which comes first
                lay(grant->second.privileges, usual({entry.id.kind, {}, entry.id.name, entry.id.part}, written));
            lay(grant->second.privileges, set);
        }
    });
    return out;
}

std::vector<std::string> combinedDefaultPrivileges(const ObjectId& id, const std::vector<std::string>& statements)
{
    return changedDefaultPrivileges(id, {}, statements);
}

std::vector<std::string> changedDefaultPrivileges(const ObjectId& id, const std::vector<std::string>& from, const std::vector<std::string>& to)
{
    const State before = stateOf(id, from);
    const State after = stateOf(id, to);
    State grantees = before;
    grantees.insert(after.begin(), after.end());
    std::vector<std::string> out;
    for (const auto& [grantee, set] : grantees) {
        Set usualBefore, usualAfter;
        const Set& was = setOf(before, id, grantee, usualBefore);
        const Set& is = setOf(after, id, grantee, usualAfter);
        addChange(id, grantee, was, is, out);
    }
    return out;
}

} // namespace cofferdam::ddl
