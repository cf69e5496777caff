#include "rules.h"

#include <algorithm>

namespace cofferdam::plan::rules {
namespace {

bool beginsWith(std::vector<std::string> keys, const std::vector<std::string>& columns)
{
    if (keys.size() < columns.size())
        return false;
    keys.resize(columns.size());
    return std::is_permutation(keys.begin(), keys.end(), columns.begin());
}

bool hasIndex(const Catalog& catalog, const ObjectId& table, const std::vector<std::string>& columns)
{
    for (const auto& entry : catalog.parts(Kind::Index, table)) {
        const auto& index = entry.as<catalog::Index>();
        std::vector<std::string> keys;
        for (const auto& element : index.elements)
            keys.push_back(element.column);
        if (index.where.empty() && beginsWith(std::move(keys), columns))
            return true;
    }
    for (const auto& entry : catalog.parts(Kind::Constraint, table)) {
        const auto& constraint = entry.as<catalog::Constraint>();
        if (constraint.hasIndex() && beginsWith(constraint.columns, columns))
            return true;
    }
    return false;
}

} // namespace

void fkMissingIndex(const Scene& scene, Findings& out)
{
    each<ddl::AlterTable>(scene, [&](const ddl::AlterTable& statement) {
        const ObjectId table = catalog::tableId(statement.name.schema, statement.name.name);
        for (const ddl::alter::Action& action : statement.actions) {
            const auto* add = std::get_if<ddl::alter::AddConstraint>(&action);
            if (!add || add->constraint.value.type != catalog::ConstraintType::ForeignKey || hasIndex(scene.plan.goal, table, add->constraint.value.columns))
                continue;
            const ObjectId id = catalog::inTable(Kind::Constraint, table, add->constraint.name);
            out.add("fk-missing-index", Severity::Note, id,
                    message("hazard.fk-missing-index", COFFERDAM_TR("No index begins with the columns of %1: each delete or key change in the referenced table scans %2."), {nameOf(id), nameOf(table)}),
                    message("remedy.fk-missing-index", COFFERDAM_TR("Add an index on the referencing columns.")));
        }
    });
}

} // namespace cofferdam::plan::rules
