#include "ddl/lower.h"
#include "fold.h"

#include <algorithm>

namespace cofferdam::workspace {

using base::message;

namespace {

/// Interprets the edits on the target as it was read. `onEffects(index, effects)` hears of each statement, `onError(index, error)` of
/// each that does not fit.
template <typename OnEffects, typename OnError>
catalog::Catalog interpretEdits(const Comparison& comparison, OnEffects&& onEffects, OnError&& onError)
{
    catalog::CatalogBuilder builder(comparison.target->catalog);
    ddl::Session session;
    session.serverVersion = effectiveServerVersion(comparison);
    ddl::Interpreter interpreter(builder, session, ddl::Mode::Simulating);
    for (std::size_t i = 0; i < comparison.decisions.edits.size(); ++i) {
        auto lowered = ddl::parseStatements(comparison.decisions.edits[i], "draft");
        if (!lowered) {
            onError(i, lowered.error());
            continue;
        }
        for (const base::Error& error : lowered->errors)
            onError(i, error);
        for (const ddl::Statement& statement : lowered->statements) {
            if (auto effects = interpreter.apply(statement))
                onEffects(i, *effects);
            else
                onError(i, effects.error());
        }
    }
    return builder.snapshot();
}

const catalog::Column* columnOf(const catalog::ObjectPtr& table, const std::string& name)
{
    const auto* found = table ? std::get_if<catalog::Table>(table.get()) : nullptr;
    const auto* columns = found ? &found->columns : nullptr;
    if (!columns)
        return nullptr;
    const auto column = std::find_if(columns->begin(), columns->end(), [&](const catalog::Column& each) { return each.name == name; });
    return column == columns->end() ? nullptr : &*column;
}

bool touches(const catalog::Delta& delta, const diff::ObjectId& object)
{
    if (delta.id == object)
        return true;
    if (object.kind == catalog::Kind::Table)
        return catalog::info(delta.id.kind).inTable && delta.id.table() == object;
    if (object.kind != catalog::Kind::Column || delta.id != object.table())
        return false;
    const catalog::Column* before = columnOf(delta.before, object.part);
    const catalog::Column* after = columnOf(delta.after, object.part);
    return before && after ? !(*before == *after) : before != after;
}

} // namespace

void applyEdits(Comparison& comparison)
{
    comparison.draftedTarget = comparison.target->catalog;
    if (comparison.decisions.edits.empty())
        return;
    const auto conflict = [&](std::size_t index, const base::Error& error) {
        comparison.conflicts.push_back(message("workspace.edit_conflict", COFFERDAM_TR("The drafted statement \"%1\" no longer fits: %2"),
                                               {base::sql(comparison.decisions.edits[index]), base::text(error.message.render())}));
    };
    comparison.draftedTarget = interpretEdits(comparison, [](std::size_t, const ddl::Effects&) {}, conflict);
}

std::vector<std::size_t> editsOn(const Comparison& comparison, const diff::ObjectId& object)
{
    std::vector<std::size_t> out;
    const auto note = [&](std::size_t index, const ddl::Effects& effects) {
        const bool hit = std::any_of(effects.deltas.begin(), effects.deltas.end(), [&](const catalog::Delta& delta) { return touches(delta, object); });
        if (hit && (out.empty() || out.back() != index))
            out.push_back(index);
    };
    interpretEdits(comparison, note, [](std::size_t, const base::Error&) {});
    return out;
}

} // namespace cofferdam::workspace
