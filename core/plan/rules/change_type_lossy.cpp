#include "rules.h"

namespace cofferdam::plan::rules {
namespace {

int rank(const std::string& number)
{
    static constexpr std::string_view order[] = {"smallint", "integer", "bigint", "real", "double precision", "numeric"};
    for (int i = 0; i < 6; ++i) {
        if (order[i] == number)
            return i;
    }
    return -1;
}

int firstNumber(const std::string& modifiers) { return modifiers.size() > 1 ? std::atoi(modifiers.c_str() + 1) : 0; }

bool losesValues(const base::TypeName& from, const base::TypeName& to)
{
    if (from.dimensions != to.dimensions)
        return true;
    if (rank(from.name) >= 0 && rank(to.name) >= 0)
        return rank(to.name) < rank(from.name) || (to.name == "numeric" && !to.modifiers.empty() && to.modifiers != from.modifiers);
    if (from.name == to.name && from.schema == to.schema)
        return !to.modifiers.empty() && (from.modifiers.empty() || firstNumber(to.modifiers) < firstNumber(from.modifiers));
    if (to.name == "text" || to.name == "citext")
        return false;
    if (to.name == "character varying")
        return !to.modifiers.empty();
    return !(from.name == "date" && to.name.starts_with("timestamp"));
}

} // namespace

void changeTypeLossy(const Scene& scene, Findings& out)
{
    eachAction<ddl::alter::SetType>(scene, [&](const ObjectId& table, const ddl::alter::SetType& set) {
        const ObjectId id = catalog::columnId(table, set.column);
        const auto* was = scene.before.column(id);
        if (!was || !losesValues(was->type, set.type))
            return;
        out.add("change-type-lossy", Severity::Caution, id,
                message("hazard.change-type-lossy", COFFERDAM_TR("Values of %1 may not fit: going from %2 to %3 can fail, round or cut them."), {nameOf(id), base::sql(was->type.sql()), base::sql(set.type.sql())}),
                message("remedy.change-type-lossy", COFFERDAM_TR("Look for values that do not fit before the step.")));
    });
}

} // namespace cofferdam::plan::rules
