#pragma once
#include "plan/plan.h"
#include "workspace/comparison.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

/// The planner's recipes as fixtures: tests/fixtures/recipes, described in its README.md.
namespace cofferdam::test {

/// Statements of one version of the application, and while which phases it is alive.
struct RecipeApplication {
    plan::Phase phase = plan::Phase::Contract;
    QByteArray sql;
};

struct Recipe {
    QString name;
    QByteArray baseline, target, rows;
    workspace::Decisions decisions;
    std::optional<RecipeApplication> oldApplication; ///< works until its phase begins
    std::optional<RecipeApplication> newApplication; ///< works from when its phase is about to begin
    QStringList holds;                               ///< queries that give true in the end
};

/// Sorted names of all recipes.
QStringList recipeNames();
/// A file that is not a recipe fails the running test.
Recipe readRecipe(const QString& name);
/// The comparison of its two schemas, planned under its decisions.
base::Result<std::shared_ptr<const workspace::Comparison>> planRecipe(const Recipe& recipe, plan::Policy policy);

/// What differs from tests/fixtures/recipes/expected/`file`, or empty. COFFERDAM_UPDATE_EXPECTED=1 writes the file instead.
QString differenceFromExpected(const QString& file, const QByteArray& text);

} // namespace cofferdam::test
