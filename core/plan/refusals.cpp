#include "refusals.h"

#include "base/quote.h"

#include <algorithm>
#include <cctype>

namespace cofferdam::plan {
namespace {

bool isNamePart(char c) { return std::isalnum(static_cast<unsigned char>(c)) || c == '_' || c == '$' || c == '"' || static_cast<unsigned char>(c) >= 0x80; }

bool mentions(std::string_view text, std::string_view name)
{
    for (auto at = text.find(name); at != std::string_view::npos; at = text.find(name, at + 1)) {
        const std::size_t end = at + name.size();
        if ((at == 0 || !isNamePart(text[at - 1])) && (end == text.size() || !isNamePart(text[end])))
            return true;
    }
    return false;
}

/// The publication's row filter for the table, with whatever follows in its text.
std::string_view rowFilter(std::string_view statement, const std::string& table)
{
    for (const std::string prefix : {"TABLE ", "TABLE ONLY "}) {
        auto at = statement.find(prefix + table);
        if (at == std::string_view::npos || (at + prefix.size() + table.size() < statement.size() && isNamePart(statement[at + prefix.size() + table.size()])))
            continue;
        const std::string_view rest = statement.substr(at + prefix.size() + table.size());
        const std::string_view own = rest.substr(0, rest.find(", TABLE"));
        const auto where = own.find(" WHERE (");
        return where == std::string_view::npos ? std::string_view() : own.substr(where);
    }
    return {};
}

/// PostgreSQL keeps the type of a column that a row filter reads, and a filter follows its column to the old copy.
void refuseFilteredColumn(Draft& draft, const Change& change)
{
    for (const ObjectId& user : draft.usersBefore().of(change.id.table())) {
        const auto* publication = user.kind == Kind::Publication ? draft.before.get<catalog::Definition>(user) : nullptr;
        if (!publication || !draft.after.contains(user))
            continue;
        const bool filtered = std::any_of(publication->statements.begin(), publication->statements.end(), [&](const std::string& statement) {
            return mentions(rowFilter(statement, change.id.table().qualified().sql()), base::quoteIdentifier(change.id.part));
        });
        if (filtered && !draft.error)
            draft.error = base::Error{message("plan.published_filter",
                                              COFFERDAM_TR("%1 filters rows by %2, whose type changes. Take the table out of the publication first."),
                                              {identifier(user.describe()), identifier(change.id.describe())}), {}, {}, {}};
    }
}

/// A type that an extension takes along to another schema is no other type.
void refuseMovedType(Draft& draft, const Change& change)
{
    const auto& from = std::get<catalog::Column>(*change.before).type;
    const auto& to = std::get<catalog::Column>(*change.after).type;
    if (from.name != to.name || from.schema == to.schema)
        return;
    for (const Change& moved : draft.differences.changes) {
        const auto* was = moved.id.kind == Kind::Extension && moved.before && moved.after ? std::get_if<catalog::Extension>(moved.before.get()) : nullptr;
        if (was && was->schema == from.schema && std::get<catalog::Extension>(*moved.after).schema == to.schema && !draft.error)
            draft.error = base::Error{message("plan.extension_types_move",
                                              COFFERDAM_TR("%1 moves to another schema together with the type of %2. Move the extension first, then compare again."),
                                              {identifier(moved.id.describe()), identifier(change.id.describe())}), {}, {}, {}};
    }
}

} // namespace

void refuseWhatWouldFail(Draft& draft)
{
    for (const Change& change : draft.differences.changes) {
        const bool retyped = change.id.kind == Kind::Column && change.action == diff::Action::Altered &&
                             !(std::get<catalog::Column>(*change.before).type == std::get<catalog::Column>(*change.after).type);
        if (!retyped)
            continue;
        refuseFilteredColumn(draft, change);
        refuseMovedType(draft, change);
    }
}

} // namespace cofferdam::plan
