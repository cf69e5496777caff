#include "rules.h"

namespace cofferdam::plan::rules {

void setExpressionRewrite(const Scene& scene, Findings& out)
{
    eachAction<ddl::alter::SetExpression>(scene, [&](const ObjectId& table, const ddl::alter::SetExpression& set) {
        if (set.expression.empty())
            return;
        out.blocking(scene, "set-expression-rewrite", table, message("hazard.set-expression-rewrite", COFFERDAM_TR("The values of the generated column are computed again: %1 is rewritten under ACCESS EXCLUSIVE."), {nameOf(table)}),
                     message("remedy.set-expression-rewrite", COFFERDAM_TR("Use a new column instead.")));
    });
}

} // namespace cofferdam::plan::rules
