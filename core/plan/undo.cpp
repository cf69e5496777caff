#include "undo.h"

#include "ddl/printer.h"
#include "make_plan.h"
#include "remainder.h"

#include <algorithm>
#include <optional>

namespace cofferdam::plan {
namespace {

using Statements = std::vector<Statement>;

/// A catalog on the way back.
struct Paper {
    Paper(const Catalog& start, int serverVersion) : builder(start), interpreter(builder, session, ddl::Mode::Simulating) { session.serverVersion = serverVersion; }

    catalog::CatalogBuilder builder;
    ddl::Session session;
    ddl::Interpreter interpreter;
};

/// What PostgreSQL cannot take back, and what nobody wants back: the state before with the values that an enum has by now. That a
/// constraint is as valid as in the baseline already is no harm, either. Nothing when there is no such difference.
std::optional<Object> withWhatStays(const Object* baseline, const Object& before, const Object& now)
{
    if (const auto* less = std::get_if<catalog::Enum>(&before)) {
        const auto* more = std::get_if<catalog::Enum>(&now);
        auto label = less->labels.begin();
        for (const std::string& each : more ? more->labels : std::vector<std::string>()) {
            if (label != less->labels.end() && *label == each)
                ++label;
        }
        if (!more || label != less->labels.end() || more->labels == less->labels)
            return std::nullopt;
        catalog::Enum out = *less;
        out.labels = more->labels;
        return out;
    }
    const auto* then = std::get_if<catalog::Constraint>(&before);
    const auto* constraint = std::get_if<catalog::Constraint>(&now);
    const auto* first = baseline ? std::get_if<catalog::Constraint>(baseline) : nullptr;
    // In the end it is what the baseline says, or nothing.
    if (!then || !constraint || then->validated == constraint->validated || (first && first->validated != constraint->validated))
        return std::nullopt;
    catalog::Constraint out = *then;
    out.validated = constraint->validated;
    return out;
}

/// An index that the plan built is not built again on the way back, only to be dropped by the undo of the step that built it.
bool needNotComeBack(const Catalog& baseline, const ObjectId& id) { return id.kind == Kind::Index && !baseline.findIndex(id.schema, id.part); }

/// The state before as far as it is wanted back.
Catalog reachable(const Catalog& baseline, const Catalog& before, const Catalog& now)
{
    catalog::CatalogBuilder builder(before);
    for (Kind kind : {Kind::Enum, Kind::Constraint}) {
        for (const catalog::Entry& entry : now.all(kind)) {
            const Object* old = before.find(entry.id);
            auto wanted = old ? withWhatStays(baseline.find(entry.id), *old, *entry.object) : std::nullopt;
            if (wanted)
                builder.put(entry.id, std::move(*wanted));
        }
    }
    for (const catalog::Entry& entry : before.all(Kind::Index)) {
        if (!now.contains(entry.id) && needNotComeBack(baseline, entry.id))
            builder.remove(entry.id);
    }
    return builder.snapshot();
}

bool agreesOn(const std::vector<ObjectId>& touched, const Paper& paper, const Catalog& baseline, const Catalog& before)
{
    return std::all_of(touched.begin(), touched.end(), [&](const ObjectId& id) {
        const Object* now = paper.builder.current().find(id);
        const Object* then = before.find(id);
        if (!now && then && needNotComeBack(baseline, id))
            return true;
        if (!now || !then)
            return now == then;
        const auto wanted = withWhatStays(baseline.find(id), *then, *now);
        return *now == (wanted ? *wanted : *then);
    });
}

/// A refused statement whose work the plan for the rest can do: no row depends on it.
bool mayBeLeftOut(const Statement& statement, const base::Error& error)
{
    const std::string& id = error.message.id;
    return id == "ddl.duplicate_object" || id == "ddl.unknown_object" || statement.as<ddl::Drop>() || statement.as<ddl::CreateFunction>() || statement.as<ddl::CreateView>();
}

bool renames(const Step& step)
{
    return std::any_of(step.statements.begin(), step.statements.end(), [](const Statement& statement) {
        const auto* rename = statement.as<ddl::Rename>();
        return statement.as<ddl::SetSchema>() || (rename && holdsData(rename->target.kind));
    });
}

/// Something with another name would be taken for something that goes, with its rows, and something that comes.
bool mayBeARename(const diff::Differences& left)
{
    return std::any_of(left.changes.begin(), left.changes.end(), [](const Change& change) { return change.action != diff::Action::Altered && holdsData(change.id.kind); });
}

/// Not what comes from a parent table: that is neither made nor dropped by itself.
bool isPart(const Object& object)
{
    const auto* constraint = std::get_if<catalog::Constraint>(&object);
    const auto* trigger = std::get_if<catalog::Trigger>(&object);
    return (constraint && !constraint->inherited) || (trigger && !trigger->inherited) || std::get_if<catalog::Index>(&object) || std::get_if<catalog::Policy>(&object);
}

/// The part of a table that a statement makes or drops and does nothing else.
std::optional<ObjectId> madeBy(const Statement& statement)
{
    if (const auto* index = statement.as<ddl::CreateIndex>())
        return inTable(Kind::Index, tableId(index->table.schema, index->table.name), index->name);
    const auto* alter = statement.as<ddl::AlterTable>();
    const auto* add = alter && alter->actions.size() == 1 ? std::get_if<ddl::alter::AddConstraint>(&alter->actions.front()) : nullptr;
    return add ? std::optional(inTable(Kind::Constraint, tableId(alter->name.schema, alter->name.name), add->constraint.name)) : std::nullopt;
}

std::optional<ObjectId> droppedBy(const Statement& statement)
{
    const auto* drop = statement.as<ddl::Drop>();
    if (drop && drop->targets.size() == 1 && drop->targets.front().kind == Kind::Index)
        return drop->targets.front();
    const auto* alter = statement.as<ddl::AlterTable>();
    const auto* gone = alter && alter->actions.size() == 1 ? std::get_if<ddl::alter::DropConstraint>(&alter->actions.front()) : nullptr;
    return gone ? std::optional(inTable(Kind::Constraint, tableId(alter->name.schema, alter->name.name), gone->name)) : std::nullopt;
}

/// What is made only to be dropped again is not made, and a setting that is in force is not made again.
void add(Statements& out, Statement statement)
{
    const auto* setting = statement.as<ddl::SetParameter>();
    if (setting && setting->local && std::any_of(out.begin(), out.end(), [&](const Statement& each) { return each.as<ddl::SetParameter>() && *each.as<ddl::SetParameter>() == *setting; }))
        return;
    const auto dropped = droppedBy(statement);
    const auto made = dropped ? std::find_if(out.rbegin(), out.rend(), [&](const Statement& each) { return madeBy(each) == dropped; }) : out.rend();
    if (made == out.rend()) {
        out.push_back(std::move(statement));
        return;
    }
    out.erase(std::next(made).base());
    std::erase_if(out, [&](const Statement& each) { return each.as<ddl::Comment>() && each.as<ddl::Comment>()->target == *dropped; });
}

/// A constraint that was valid never becomes NOT VALID again.
bool losesValidity(const Object& now, const Object& then)
{
    const auto* valid = std::get_if<catalog::Constraint>(&now);
    const auto* open = std::get_if<catalog::Constraint>(&then);
    return valid && open && valid->validated && !open->validated;
}

bool isForeignKey(const Object* object)
{
    const auto* constraint = object ? std::get_if<catalog::Constraint>(object) : nullptr;
    return constraint && constraint->type == catalog::ConstraintType::ForeignKey;
}

class WayBack {
public:
    WayBack(Plan& plan, const PlanOptions& options, const Trace& trace) : m_plan(plan), m_options(options), m_trace(trace) {}

    void run(const base::CancelToken& cancel)
    {
        m_paper.emplace(m_plan.states.back(), m_options.serverVersion);
        for (std::size_t n = m_plan.steps.size(); n-- > 0 && !cancel.cancelled();) {
            Step& step = m_plan.steps[n];
            if (step.undo.empty() && m_trace.touched[n].empty())
                continue;
            const Catalog& before = m_plan.states[n == 0 ? 0 : m_plan.steps[n - 1].catalogAfter];
            const bool given = step.irreversible && step.undo.empty();
            if (!given && leadsBack(step, m_trace.touched[n], before))
                continue;
            if (!given)
                complete(step, before, cancel);
            m_paper.emplace(before, m_options.serverVersion);
        }
    }

private:
    bool leadsBack(Step& step, std::vector<ObjectId> touched, const Catalog& before)
    {
        Statements undo;
        if (!apply(step.undo, undo, touched))
            return false;
        if (agreesOn(touched, *m_paper, m_plan.baseline, before)) {
            step.undo = std::move(undo);
            return true;
        }
        if (!mend(undo, touched, before))
            return false;
        if (agreesOn(touched, *m_paper, m_plan.baseline, before)) {
            step.undo = std::move(undo);
            return true;
        }
        const Catalog now = m_paper->builder.current();
        return undo == step.undo && diff::diff(now, reachable(m_plan.baseline, before, now)).empty();
    }

    /// False when one is refused.
    bool apply(const Statements& statements, Statements& undo, std::vector<ObjectId>& touched)
    {
        for (Statement statement : statements) {
            auto effects = m_paper->interpreter.apply(statement);
            if (auto* drop = effects ? nullptr : statement.edit<ddl::Drop>(); drop && effects.error().message.id == "ddl.unknown_object") {
                drop->ifExists = true; // it may have gone before, or not
                effects = m_paper->interpreter.apply(statement);
            }
            if (!effects)
                return false;
            add(undo, statement);
            for (const catalog::Delta& delta : effects->deltas)
                touched.push_back(delta.id);
        }
        return true;
    }

    /// Drops the parts of tables that are there too much and makes those that are missing: that is what most undos lack, and it takes no
    /// plan of its own.
    bool mend(Statements& undo, std::vector<ObjectId>& touched, const Catalog& before)
    {
        std::sort(touched.begin(), touched.end());
        touched.erase(std::unique(touched.begin(), touched.end()), touched.end());
        for (bool foreign : {true, false}) { // what others stand on goes last
            for (const ObjectId& id : std::vector<ObjectId>(touched)) {
                const Object* now = m_paper->builder.current().find(id);
                const Object* then = before.find(id);
                const bool goes = now && (isPart(*now) || id.kind == Kind::Sequence) && (!then || losesValidity(*now, *then));
                if (goes && isForeignKey(now) == foreign && !apply({ddl::dropStatement(id, *now)}, undo, touched))
                    return false;
            }
        }
        for (bool foreign : {false, true}) { // and comes first
            for (const ObjectId& id : std::vector<ObjectId>(touched)) {
                const Object* then = before.find(id);
                const bool comes = then && isPart(*then) && !m_paper->builder.current().find(id) && !needNotComeBack(m_plan.baseline, id);
                if (comes && isForeignKey(then) == foreign && !apply(ddl::createStatements(id, *then), undo, touched))
                    return false;
            }
        }
        return true;
    }

    void complete(Step& step, const Catalog& before, const base::CancelToken& cancel)
    {
        auto undo = completed(step, before, cancel);
        if (!undo)
            step.irreversible = true;
        step.undo = undo ? std::move(*undo) : Statements();
    }

    /// What of the undo can be done, and a plan for the rest.
    std::optional<Statements> completed(const Step& step, const Catalog& before, const base::CancelToken& cancel) const
    {
        Paper paper(m_plan.states[step.catalogAfter], m_options.serverVersion);
        Statements out;
        for (const Statement& statement : step.undo) {
            const auto effects = paper.interpreter.apply(statement);
            if (effects)
                out.push_back(statement);
            else if (renames(step) || !mayBeLeftOut(statement, effects.error()))
                return std::nullopt;
        }
        const Catalog now = paper.builder.snapshot();
        const Catalog goal = reachable(m_plan.baseline, before, now);
        const auto left = diff::diff(now, goal);
        if (left.empty())
            return out;
        if (renames(step) && mayBeARename(left))
            return std::nullopt;
        PlanOptions options;
        options.policy = Policy::Direct;
        options.serverVersion = m_options.serverVersion;
        options.accepted = {"all"};
        const auto rest = makeWayForward(now, goal, options, nullptr, cancel);
        if (!rest || rest->verdict != Verdict::Converged || !rest->heldBack.empty())
            return std::nullopt;
        for (const Step& each : rest->steps) {
            if (each.batch)
                return std::nullopt;
            for (const Statement& statement : each.statements)
                add(out, statement);
        }
        return reaches(step, out, goal) ? std::optional(std::move(out)) : std::nullopt;
    }

    bool reaches(const Step& step, const Statements& statements, const Catalog& goal) const
    {
        Paper paper(m_plan.states[step.catalogAfter], m_options.serverVersion);
        return std::all_of(statements.begin(), statements.end(), [&](const Statement& statement) { return paper.interpreter.apply(statement).has_value(); })
               && diff::diff(paper.builder.snapshot(), goal).empty();
    }

    Plan& m_plan;
    const PlanOptions& m_options;
    const Trace& m_trace;
    std::optional<Paper> m_paper;
};

} // namespace

void proveUndos(Plan& plan, const PlanOptions& options, const Trace& trace, const base::CancelToken& cancel)
{
    if (plan.verdict == Verdict::Converged)
        WayBack(plan, options, trace).run(cancel);
}

} // namespace cofferdam::plan
