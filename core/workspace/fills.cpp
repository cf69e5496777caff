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
        } else {
            comparison.fills.emplace(column, text);
        }
    }
}

} // namespace cofferdam::workspace
