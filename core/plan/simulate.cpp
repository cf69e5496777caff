#include "simulate.h"

#include <algorithm>
#include <unordered_set>

namespace cofferdam::plan {
namespace {

constexpr std::size_t differencesShown = 200;

class Simulation {
public:
    Simulation(Plan& plan, const PlanOptions& options)
        : m_plan(plan)
        , m_options(options)
        , m_builder(plan.baseline)
        , m_interpreter(m_builder, m_session, ddl::Mode::Simulating)
    {
        m_session.serverVersion = options.serverVersion;
    }

    base::Result<Trace> run(const base::CancelToken& cancel)
    {
        m_plan.states = {m_plan.baseline};
        for (Step& step : m_plan.steps) {
            if (cancel.cancelled())
                return base::failure(base::cancelledError());
            runStep(step);
        }
        judge();
        return std::move(m_trace);
    }

private:
    void runStep(Step& step)
    {
        m_session.inTransaction = step.execution == Execution::Transaction;
        m_session.createdInTransaction.clear();
        const Catalog before = m_plan.states.back();
        std::vector<ObjectId>& touched = m_trace.touched.emplace_back();
        for (const Statement& statement : step.statements) {
            auto effects = m_interpreter.apply(statement);
            if (!effects) {
                fail(step, effects.error());
                break;
            }
            for (const catalog::Delta& delta : effects->deltas)
                touched.push_back(delta.id);
            remember(statement, *effects);
            collect(step, *effects);
        }
        m_session.inTransaction = false;
        m_session.createdInTransaction.clear();
        if (!touched.empty())
            m_plan.states.push_back(m_builder.snapshot());
        step.catalogAfter = m_plan.states.size() - 1;
        if (step.execution == Execution::Transaction && runsOnline(step))
            step.lockTables = locksToTake(step, before);
    }

    /// Somebody may be at work on one of the relations that it locks.
    bool runsOnline(const Step& step) const
    {
        return m_options.policy == Policy::Online || std::any_of(step.locks.begin(), step.locks.end(), [this](const ddl::LockEffect& lock) {
                   return m_options.policyOf(lock.relation) == Policy::Online;
               });
    }

    void fail(const Step& step, const base::Error& error)
    {
        m_trace.refused.push_back(m_trace.touched.size() - 1);
        if (m_plan.differences.size() < differencesShown)
            m_plan.differences.push_back(message("plan.difference.refused", COFFERDAM_TR("Step %1 would be refused: %2"),
                                                 {base::text(step.id), base::text(error.line())}));
    }

    void remember(const Statement& statement, const ddl::Effects& effects)
    {
        // A renamed relation is as old as it was.
        if (const auto* rename = statement.as<ddl::Rename>(); rename && !isOurs(rename->target))
            return;
        if (const auto* move = statement.as<ddl::SetSchema>(); move && !isOurs(move->target))
            return;
        for (const catalog::Delta& delta : effects.deltas) {
            if (!delta.before && catalog::info(delta.id.kind).relation)
                m_ours.insert(delta.id);
        }
    }

    void collect(Step& step, const ddl::Effects& effects)
    {
        for (const ddl::LockEffect& lock : effects.locks) {
            if (isOurs(lock.relation))
                continue;
            const auto same = std::find_if(step.locks.begin(), step.locks.end(), [&](const auto& l) { return l.relation == lock.relation; });
            if (same == step.locks.end())
                step.locks.push_back(lock);
            else
                same->mode = std::max(same->mode, lock.mode);
        }
        for (const ddl::WorkEffect& work : effects.work) {
            if (!isOurs(work.relation) && std::find(step.work.begin(), step.work.end(), work) == step.work.end())
                step.work.push_back(work);
        }
    }

    /// Made by this plan: nobody waits for it.
    bool isOurs(const ObjectId& id) const { return m_ours.contains(id); }

    /// `a` refers to `b` by a foreign key.
    bool refers(const ObjectId& a, const ObjectId& b) const
    {
        const auto constraints = m_builder.current().parts(Kind::Constraint, a);
        return std::any_of(constraints.begin(), constraints.end(), [&](const catalog::Entry& entry) {
            const auto& constraint = entry.as<catalog::Constraint>();
            return constraint.type == catalog::ConstraintType::ForeignKey && constraint.referencedTable == b.qualified();
        });
    }

    std::vector<ddl::LockEffect> locksToTake(const Step& step, const Catalog& before) const
    {
        std::vector<ddl::LockEffect> out;
        for (const ddl::LockEffect& lock : step.locks) {
            // NOWAIT is for tables; sequences, materialized views and foreign tables cannot be locked, a view would lock its tables.
            const auto* table = m_plan.states.front().get<catalog::Table>(lock.relation);
            const bool there = before.contains(lock.relation); // under a name that the step gives it, it is not yet
            if (lock.relation.kind == Kind::Table && there && !(table && table->foreign) && lock.mode >= ddl::LockMode::Share)
                out.push_back(lock);
        }
        std::sort(out.begin(), out.end(), [](const auto& a, const auto& b) { return a.relation < b.relation; });
        if (out.size() > 50)
            return out;
        // Referenced tables first, so that two plans never wait for each other.
        for (std::size_t i = 0; i + 1 < out.size(); ++i) {
            for (std::size_t j = i + 1; j < out.size(); ++j) {
                if (refers(out[i].relation, out[j].relation) && !refers(out[j].relation, out[i].relation)) {
                    const ddl::LockEffect parent = out[j];
                    out.erase(out.begin() + static_cast<std::ptrdiff_t>(j));
                    out.insert(out.begin() + static_cast<std::ptrdiff_t>(i), parent);
                    j = i;
                }
            }
        }
        return out;
    }

    void judge()
    {
        const Catalog reached = m_builder.snapshot();
        const auto left = diff::diff(reached, m_plan.goal);
        for (const Change& change : left.changes) {
            if (m_plan.differences.size() >= differencesShown)
                break;
            describe(change);
        }
        m_plan.verdict = left.empty() && m_trace.refused.empty() ? Verdict::Converged : Verdict::NotConverged;
    }

    void describe(const Change& change)
    {
        const auto about = identifier(change.id.describe());
        auto& out = m_plan.differences;
        switch (change.action) {
        case diff::Action::Created: out.push_back(message("plan.difference.missing", COFFERDAM_TR("%1 is still missing"), {about})); return;
        case diff::Action::Dropped: out.push_back(message("plan.difference.left", COFFERDAM_TR("%1 is still there"), {about})); return;
        default: break;
        }
        for (const auto& property : change.properties)
            out.push_back(message("plan.difference.property", COFFERDAM_TR("%1: %2 is %3 instead of %4"),
                                  {about, base::text(std::string(property.property->label)), base::sql(property.before.text), base::sql(property.after.text)}));
    }

    Plan& m_plan;
    const PlanOptions& m_options;
    catalog::CatalogBuilder m_builder;
    ddl::Session m_session;
    ddl::Interpreter m_interpreter;
    std::unordered_set<ObjectId, catalog::ObjectIdHash> m_ours;
    Trace m_trace;
};

} // namespace

base::Result<Trace> simulate(Plan& plan, const PlanOptions& options, const base::CancelToken& cancel)
{
    return Simulation(plan, options).run(cancel);
}

} // namespace cofferdam::plan
