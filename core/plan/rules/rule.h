#pragma once
#include "plan/plan.h"

#include <span>
#include <string_view>

/// Hazards. One file per rule, named after the hazard's stable id; each is a function over one step of a plan.
namespace cofferdam::plan::rules {

using base::count;
using base::identifier;
using base::message;
using base::Message;
using catalog::Catalog;
using catalog::Kind;
using ddl::Statement;

/// What a rule looks at: a step with its effects, and the schema around it.
struct Scene {
    const Plan& plan;
    const Step& step;
    const Catalog& before; ///< the state that the step starts from
    const Catalog& after;  ///< the state that it leaves
    const PlanOptions& options;

    /// The relation was there before the plan, so that somebody may wait for it.
    bool existing(const ObjectId& relation) const;
    /// Known to hold few rows.
    bool small(const ObjectId& table) const;
    bool locks(const ObjectId& relation, ddl::LockMode atLeast) const;
    const catalog::Table* table(const ObjectId& part) const { return before.get<catalog::Table>(part.table()); }
};

/// Collects what the rules find, with acceptance filled in.
class Findings {
public:
    Findings(const PlanOptions& options, std::vector<Hazard>& out) : m_options(options), m_out(out) {}
    void add(std::string_view id, Severity severity, const ObjectId& object, Message danger, Message remedy, bool destructive = false);
    /// A data-sized lock: Blocks on a live table, a note when the table is known to be small or nobody is there.
    void blocking(const Scene& scene, std::string_view id, const ObjectId& table, Message danger, Message remedy);

private:
    const PlanOptions& m_options;
    std::vector<Hazard>& m_out;
};

struct Rule {
    std::string_view id;
    void (*check)(const Scene&, Findings&);
};

/// All rules, in the order of the hazards page.
std::span<const Rule> allRules();
/// Fills the hazards of every step of a simulated plan.
void findHazards(Plan& plan, const PlanOptions& options);

/// Every statement of one kind in the step.
template <typename T, typename F>
void each(const Scene& scene, F&& f)
{
    for (const Statement& statement : scene.step.statements) {
        if (const T* found = statement.as<T>())
            f(*found);
    }
}

/// Every ALTER TABLE action of one kind on a table that was there before the plan.
template <typename A, typename F>
void eachAction(const Scene& scene, F&& f)
{
    each<ddl::AlterTable>(scene, [&](const ddl::AlterTable& statement) {
        const ObjectId table = catalog::tableId(statement.name.schema, statement.name.name);
        if (statement.kind != Kind::Table || !scene.existing(table))
            return;
        for (const ddl::alter::Action& action : statement.actions) {
            if (const A* found = std::get_if<A>(&action))
                f(table, *found);
        }
    });
}

/// Every target of a DROP of one kind that was there before the plan.
template <typename F>
void eachDrop(const Scene& scene, Kind kind, F&& f)
{
    each<ddl::Drop>(scene, [&](const ddl::Drop& drop) {
        for (const ObjectId& target : drop.targets) {
            if (target.kind == kind && scene.plan.baseline.contains(target))
                f(target, drop);
        }
    });
}

/// Every existing relation on which the step does work for one reason.
template <typename F>
void eachWork(const Scene& scene, std::string_view reason, F&& f)
{
    for (const ddl::WorkEffect& work : scene.step.work) {
        if (work.reason == reason)
            f(work.relation, work.work);
    }
}

/// The column is created anew in the same step, so that dropping its namesake loses it only for a moment (or is the drop).
inline base::MessageArgument nameOf(const ObjectId& id) { return identifier(id.sql()); }

} // namespace cofferdam::plan::rules
