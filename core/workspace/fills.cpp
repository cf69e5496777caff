#include "fold.h"

#include "sql/canonical.h"

#include <algorithm>

namespace cofferdam::workspace {
namespace {

using base::message;

bool hasColumn(const catalog::Catalog& catalog, const diff::ObjectId& column, const std::string& name)
{
    const catalog::Table* table = catalog.table(column.schema, column.name);
    return table && table->columns.find(name);
}

/// The first bare name in the expression that is no column of the table; nothing when one has a sub-select, whose names are its own.
std::optional<std::string> strangerIn(const base::ExpressionForm& form, const Comparison& comparison, const diff::ObjectId& column)
{
    const bool tells = std::any_of(form.references.begin(), form.references.end(),
                                   [](const base::Reference& reference) { return reference.kind == base::Reference::Kind::Relation; });
    if (tells || form.key.find("SELECT") != std::string::npos)
        return std::nullopt;
    for (const base::Reference& reference : form.references) {
        if (reference.kind != base::Reference::Kind::Column || reference.parts.size() != 1 || reference.parts.front() == column.name)
            continue;
        const std::string& name = reference.parts.front();
        if (!hasColumn(comparison.draftedTarget, column, name) && !hasColumn(comparison.renamedBaseline, column, name))
            return name;
    }
    return std::nullopt;
}

/// Whether a plan may write the value: to the rows of a table that is there, into a column that comes, holds values of its own from now on, or takes no
/// NULL any more.
bool takesValue(const Comparison& comparison, const diff::ObjectId& column)
{
    const catalog::Table* before = comparison.renamedBaseline.table(column.schema, column.name);
    const catalog::Column* goal = comparison.draftedTarget.column(column);
    if (!before || !goal)
        return false;
    const catalog::Column* old = before->columns.find(column.part);
    return old && !old->generated ? goal->notNull && !old->notNull : !goal->generated && !goal->identity;
}

} // namespace

void checkFills(Comparison& comparison)
{
    for (const auto& [column, text] : comparison.decisions.fills) {
        const auto form = sql::parseExpression(text);
        if (!form) {
            comparison.conflicts.push_back(message("workspace.fill_conflict", COFFERDAM_TR("The value for %1 is no SQL expression: %2."),
                                                   {base::identifier(column.sql()), base::sql(text)}));
        } else if (const auto stranger = strangerIn(*form, comparison, column)) {
            comparison.conflicts.push_back(message("workspace.fill_conflict", COFFERDAM_TR("The value for %1 names %2, which is no column of its table."),
                                                   {base::identifier(column.sql()), base::identifier(*stranger)}));
        } else if (!takesValue(comparison, column)) {
            // No error: the same command again, once its plan has run, has nothing to fill.
            comparison.notes.push_back(message("workspace.fill_unused", COFFERDAM_TR("The value for %1 is not used: no row needs one."), {base::identifier(column.sql())}));
        } else {
            comparison.fills.emplace(column, text);
        }
    }
}

} // namespace cofferdam::workspace
