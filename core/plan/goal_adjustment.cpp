#include "goal_adjustment.h"

#include <algorithm>

namespace cofferdam::plan {
namespace {

using catalog::Column;
using catalog::Table;

bool unanswered(const Column& column, const ObjectId& id, const PlanOptions& options)
{
    return column.notNull && column.defaultValue.empty() && !column.generated && !column.identity && !options.fills.contains(id);
}

bool hasParents(const Table& table) { return !table.inherits.empty() || table.partitionOf; }

/// New columns without an answer, and the copies of them that descendants would inherit.
std::vector<ObjectId> unansweredColumns(const Catalog& baseline, const Catalog& goal, const PlanOptions& options)
{
    std::vector<ObjectId> out, inherited;
    goal.forEach(Kind::Table, [&](const catalog::Entry& entry) {
        const auto* before = baseline.get<Table>(entry.id);
        const auto& after = entry.as<Table>();
        if (!before || before == &after || after.foreign)
            return;
        for (const Column& column : after.columns) {
            const ObjectId id = columnId(entry.id, column.name);
            if (before->columns.find(column.name) || !unanswered(column, id, options))
                continue;
            (hasParents(after) ? inherited : out).push_back(id);
        }
    });
    for (const ObjectId& id : inherited) {
        const bool fromAbove = std::any_of(out.begin(), out.end(), [&](const ObjectId& other) { return other.part == id.part; });
        const bool parentFilled = std::any_of(options.fills.begin(), options.fills.end(), [&](const auto& fill) { return fill.first.part == id.part; });
        if (fromAbove || !parentFilled)
            out.push_back(id);
    }
    return out;
}

void removeColumn(catalog::CatalogBuilder& builder, const Catalog& baseline, const ObjectId& id)
{
    const Column* old = baseline.column(id);
    builder.modify<Table>(id.table(), [&](Table& table) {
        if (!old)
            std::erase_if(table.columns, [&](const Column& column) { return column.name == id.part; });
        else if (Column* column = table.columns.find(id.part))
            *column = *old;
    });
}

Question question(const ObjectId& id)
{
    Question out;
    out.type = Question::Type::Fill;
    out.id = "fill:" + id.sql();
    out.object = id;
    out.message = message("plan.question.fill", COFFERDAM_TR("Which value do existing rows of %2 get in the new column %1? It is NOT NULL and has no default."),
                          {identifier(id.part), identifier(id.table().qualified().sql())});
    return out;
}

} // namespace

Adjusted withoutUnanswered(const Catalog& baseline, const Catalog& goal, const PlanOptions& options)
{
    Adjusted out{goal, {}, {}};
    if (options.assumeEmptyWhereUnfilled)
        return out;
    const auto columns = unansweredColumns(baseline, goal, options);
    if (columns.empty())
        return out;
    const Users users(goal);
    catalog::CatalogBuilder builder(goal);
    for (const ObjectId& id : columns) {
        Question asked = question(id);
        auto held = users.closure(id);
        held.insert(held.begin(), id);
        for (const ObjectId& object : held) {
            asked.holdsBack.push_back({object, {}});
            out.heldBack.push_back(object);
            if (object.kind == Kind::Column)
                removeColumn(builder, baseline, object);
            else if (const Object* old = baseline.find(object))
                builder.put(object, *old);
            else
                builder.remove(object);
        }
        out.questions.push_back(std::move(asked));
    }
    std::sort(out.heldBack.begin(), out.heldBack.end());
    out.heldBack.erase(std::unique(out.heldBack.begin(), out.heldBack.end()), out.heldBack.end());
    out.goal = builder.snapshot();
    return out;
}

} // namespace cofferdam::plan
