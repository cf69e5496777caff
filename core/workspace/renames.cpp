#include "base/quote.h"
#include "diff/differ.h"
#include "fold.h"

#include <algorithm>

namespace cofferdam::workspace {
namespace {

using base::message;
using catalog::Kind;
using diff::Action;
using diff::Change;
using diff::ObjectId;

/// A name in double quotes as the name itself.
std::string unquoted(std::string_view quoted)
{
    std::string out;
    for (std::size_t i = 1; i + 1 < quoted.size(); ++i) {
        out += quoted[i];
        i += quoted[i] == '"' ? 1 : 0;
    }
    return out;
}

struct ParsedRename {
    ObjectId from;
    std::string newName;
};

/// "column:public.t.old=new". The new name may be quoted as SQL would.
std::optional<ParsedRename> parseRename(const std::string& id)
{
    bool quoted = false;
    std::size_t equals = std::string::npos;
    for (std::size_t i = 0; i < id.size(); ++i) {
        if (id[i] == '"')
            quoted = !quoted;
        else if (id[i] == '=' && !quoted)
            equals = i;
    }
    if (equals == std::string::npos)
        return std::nullopt;
    auto key = diff::parseChangeKey(std::string_view(id).substr(0, equals));
    if (!key || !key->property.empty())
        return std::nullopt;
    std::string name = id.substr(equals + 1);
    // A qualified new name is accepted when it stays in the same place.
    auto again = diff::parseChangeKey(std::string(catalog::info(key->object.kind).id) + ":" + name);
    if (again && catalog::info(key->object.kind).inTable == !again->object.part.empty())
        name = again->object.ownName();
    else if (name.size() >= 2 && name.front() == '"' && name.back() == '"')
        name = unquoted(name);
    return ParsedRename{key->object, name};
}

ObjectId renamed(ObjectId id, const std::string& newName)
{
    (catalog::info(id.kind).inTable ? id.part : id.name) = newName;
    return id;
}

bool exists(const catalog::Catalog& catalog, const ObjectId& id)
{
    return id.kind == Kind::Column ? catalog.column(id) != nullptr : catalog.contains(id);
}

/// The baseline's name of an object of the renamed baseline: its table may have been renamed.
ObjectId originalName(const Comparison& comparison, ObjectId id)
{
    if (!catalog::info(id.kind).inTable)
        return id;
    for (const auto& rename : comparison.renames) {
        if (rename.from.kind == Kind::Table && rename.from.schema == id.schema && rename.newName == id.name)
            id.name = rename.from.name;
    }
    return id;
}

ObjectId currentName(const Comparison& comparison, ObjectId id)
{
    for (const auto& rename : comparison.renames) {
        if (catalog::info(id.kind).inTable && rename.from == id.table())
            id.name = rename.newName;
    }
    return id;
}

} // namespace

std::string renameId(const ObjectId& from, const std::string& newName)
{
    return diff::ChangeKey{from, {}}.text() + "=" + base::quoteIdentifier(newName);
}

void applyRenames(Comparison& comparison)
{
    comparison.renamedBaseline = comparison.baseline->catalog;
    std::vector<ParsedRename> wanted;
    const auto conflict = [&](const std::string& id) {
        comparison.conflicts.push_back(message("workspace.rename_conflict", COFFERDAM_TR("The rename %1 no longer fits: both names must exist, each on its own side."),
                                               {base::identifier(id)}));
    };
    for (const auto& [id, answer] : comparison.decisions.renames) {
        if (answer != RenameAnswer::Renamed)
            continue;
        const auto parsed = parseRename(id);
        if (!parsed || !exists(comparison.baseline->catalog, parsed->from))
            conflict(id);
        else
            wanted.push_back(*parsed);
    }
    // Columns first: their ids carry the table's old name.
    std::stable_sort(wanted.begin(), wanted.end(), [](const ParsedRename& a, const ParsedRename& b) {
        return (a.from.kind == Kind::Column) > (b.from.kind == Kind::Column);
    });
    catalog::CatalogBuilder builder(comparison.baseline->catalog);
    ddl::Session session;
    session.serverVersion = effectiveServerVersion(comparison);
    ddl::Interpreter interpreter(builder, session, ddl::Mode::Simulating);
    for (const ParsedRename& rename : wanted) {
        ObjectId goalName = renamed(rename.from, rename.newName);
        for (const ParsedRename& other : wanted) {
            if (other.from.kind == Kind::Table && catalog::info(goalName.kind).inTable && other.from == goalName.table())
                goalName.name = other.newName;
        }
        const bool fits = exists(comparison.draftedTarget, goalName);
        if (!fits || !interpreter.apply(ddl::Rename{rename.from, rename.newName, false}))
            conflict(renameId(rename.from, rename.newName));
        else
            comparison.renames.push_back({rename.from, rename.newName});
    }
    comparison.renamedBaseline = builder.snapshot();
}

void askAboutRenames(Comparison& comparison)
{
    for (const auto& rename : comparison.renames) {
        Change change;
        change.action = Action::Renamed;
        change.from = rename.from;
        change.id = currentName(comparison, renamed(rename.from, rename.newName));
        const auto wrap = [](const catalog::Catalog& catalog, const ObjectId& id) -> catalog::ObjectPtr {
            if (id.kind == Kind::Column) {
                const catalog::Column* column = catalog.column(id);
                return column ? std::make_shared<const catalog::Object>(*column) : nullptr;
            }
            return catalog.share(id);
        };
        change.before = wrap(comparison.baseline->catalog, rename.from);
        change.after = wrap(comparison.draftedTarget, change.id);
        diff::RenameCandidate candidate{rename.from, change.id, {}, 100};
        comparison.questions.push_back({candidate, renameId(rename.from, rename.newName), RenameAnswer::Renamed, {}});
        comparison.differences.changes.push_back(std::move(change));
    }
    if (comparison.settings.renames == RenamePolicy::Never)
        return;
    const auto& changes = comparison.differences.changes;
    for (auto& candidate : diff::renameCandidates(comparison.differences, &comparison.renamedBaseline, &comparison.draftedTarget)) {
        Question question;
        question.id = renameId(originalName(comparison, candidate.from), candidate.to.ownName());
        if (const auto given = comparison.decisions.renames.find(question.id); given != comparison.decisions.renames.end())
            question.answer = given->second;
        if (!question.answer || *question.answer == RenameAnswer::Later) {
            for (std::size_t i = 0; i < changes.size(); ++i) {
                if ((changes[i].action == Action::Dropped && changes[i].id == candidate.from)
                    || (changes[i].action == Action::Created && changes[i].id == candidate.to))
                    question.holdsBack.push_back(i);
            }
        }
        question.candidate = std::move(candidate);
        comparison.questions.push_back(std::move(question));
    }
}

} // namespace cofferdam::workspace
