#include "steps.h"

#include "checks.h"

#include <algorithm>
#include <set>

namespace cofferdam::plan {
namespace {

bool mayShare(const Node& node) { return node.execution == Execution::Transaction && !node.own; }

template <typename T>
void append(std::vector<T>& to, const std::vector<T>& from)
{
    to.insert(to.end(), from.begin(), from.end());
}

template <typename T>
void appendNew(std::vector<T>& to, const std::vector<T>& from)
{
    for (const T& item : from) {
        if (std::find(to.begin(), to.end(), item) == to.end())
            to.push_back(item);
    }
}

/// Settings that hold for the whole transaction are made once, at its beginning.
void hoistSettings(std::vector<Statement>& statements)
{
    std::vector<Statement> settings, rest;
    for (Statement& statement : statements) {
        // A role is taken on for what stands beside it, not for all of it.
        if (const auto* setting = statement.as<ddl::SetParameter>(); setting && setting->name != "role") {
            if (std::find(settings.begin(), settings.end(), statement) == settings.end())
                settings.push_back(std::move(statement));
        } else {
            rest.push_back(std::move(statement));
        }
    }
    settings.insert(settings.end(), std::make_move_iterator(rest.begin()), std::make_move_iterator(rest.end()));
    statements = std::move(settings);
}

bool changesTypes(const Statement& statement)
{
    const auto* alter = statement.as<ddl::AlterTable>();
    return alter && std::all_of(alter->actions.begin(), alter->actions.end(), [](const ddl::alter::Action& action) {
               return std::holds_alternative<ddl::alter::SetType>(action) || std::holds_alternative<ddl::alter::SetDefault>(action);
           });
}

/// The columns that a statement changes the types and defaults of.
std::set<std::string> columnsOf(const ddl::AlterTable& alter)
{
    std::set<std::string> out;
    for (const ddl::alter::Action& action : alter.actions) {
        if (const auto* type = std::get_if<ddl::alter::SetType>(&action))
            out.insert(type->column);
        else if (const auto* value = std::get_if<ddl::alter::SetDefault>(&action))
            out.insert(value->column);
    }
    return out;
}

bool mayFollow(const ddl::AlterTable& open, const ddl::AlterTable& next)
{
    const auto had = columnsOf(open), has = columnsOf(next);
    return open.kind == next.kind && open.name == next.name && open.only == next.only && open.ifExists == next.ifExists &&
           std::none_of(has.begin(), has.end(), [&](const std::string& column) { return had.contains(column); });
}

/// Types of one table that change one after the other change in one statement: each statement would rewrite the table by itself
/// (manual, ALTER TABLE, Notes). Defaults may stand between them, since PostgreSQL drops them before and sets them after all types;
/// a column that both name stays apart for the same reason.
void rewriteOnce(std::vector<Statement>& statements)
{
    std::vector<Statement> out;
    for (Statement& statement : statements) {
        const auto* next = changesTypes(statement) ? statement.as<ddl::AlterTable>() : nullptr;
        const auto* open = next && !out.empty() && changesTypes(out.back()) ? out.back().as<ddl::AlterTable>() : nullptr;
        if (open && mayFollow(*open, *next))
            append(out.back().edit<ddl::AlterTable>()->actions, next->actions);
        else
            out.push_back(std::move(statement));
    }
    statements = std::move(out);
}

/// What brings a new table down piece by piece is needless where the table itself goes.
void undoNewTablesAsAWhole(const Draft& draft, Step& step)
{
    std::set<ObjectId> tables;
    for (const Statement& statement : step.statements) {
        if (const auto* create = statement.as<ddl::CreateTable>())
            tables.insert(tableId(create->name.schema, create->name.name));
    }
    const auto goes = [&](const ObjectId& id) {
        if (id.kind == Kind::Sequence) {
            const auto* sequence = draft.after.get<catalog::Sequence>(id);
            return sequence && !draft.before.contains(id) && sequence->ownedBy && tables.contains(sequence->ownedBy->table());
        }
        return catalog::info(id.kind).inTable && tables.contains(id.table());
    };
    std::erase_if(step.undo, [&](const Statement& statement) {
        if (const auto* alter = statement.as<ddl::AlterTable>())
            return tables.contains(tableId(alter->name.schema, alter->name.name));
        if (const auto* sequence = statement.as<ddl::AlterSequence>())
            return goes({Kind::Sequence, sequence->name.schema, sequence->name.name, {}});
        const auto* drop = statement.as<ddl::Drop>();
        return drop && std::all_of(drop->targets.begin(), drop->targets.end(), goes);
    });
}

class StepMaker {
public:
    explicit StepMaker(const Draft& draft) : m_draft(draft) {}

    std::vector<Step> run(const std::vector<std::vector<std::size_t>>& order)
    {
        for (const auto& unit : order) {
            if (!continues(unit))
                flush();
            append(m_open, unit);
        }
        flush();
        return std::move(m_steps);
    }

private:
    const Node& node(std::size_t n) const { return m_draft.nodes[n]; }

    /// The next unit may go into the step that is open.
    bool continues(const std::vector<std::size_t>& unit) const
    {
        if (m_open.empty())
            return true;
        const Node& open = node(m_open.front());
        const Node& next = node(unit.front());
        if (open.phase != next.phase || open.unit != next.unit)
            return false;
        const auto share = [this](std::size_t n) { return mayShare(node(n)); };
        if (!std::all_of(m_open.begin(), m_open.end(), share) || !std::all_of(unit.begin(), unit.end(), share))
            return false;
        const auto guarded = [this](std::size_t n) { return node(n).precondition.has_value(); };
        return std::none_of(m_open.begin(), m_open.end(), guarded) || std::none_of(unit.begin(), unit.end(), guarded);
    }

    void flush()
    {
        if (m_open.empty())
            return;
        Step step;
        const Node& first = node(m_open.front());
        step.phase = first.phase;
        step.execution = first.execution;
        step.title = first.title;
        for (std::size_t n : m_open)
            take(step, node(n));
        for (auto n = m_open.rbegin(); n != m_open.rend(); ++n)
            append(step.undo, node(*n).undo);
        undoNewTablesAsAWhole(m_draft, step);
        if (m_open.size() > 1)
            retitle(step);
        hoistSettings(step.statements);
        hoistSettings(step.undo);
        rewriteOnce(step.statements);
        rewriteOnce(step.undo);
        // Half an undo would be worse than none; the structure of what was dropped can come back, its data cannot.
        if (std::any_of(m_open.begin(), m_open.end(), [&](std::size_t n) { return node(n).irreversible && node(n).undo.empty(); }))
            step.undo.clear();
        const auto number = ++m_numbers[step.phase];
        step.id = std::string(phaseId(step.phase)) + "-" + std::to_string(number);
        m_open.clear();
        if (!step.statements.empty() || step.batch || !step.query.empty())
            m_steps.push_back(std::move(step));
        else
            --m_numbers[step.phase];
    }

    void take(Step& step, const Node& from)
    {
        append(step.statements, from.statements);
        step.irreversible = step.irreversible || from.irreversible;
        if (from.batch)
            step.batch = from.batch;
        if (!from.query.empty())
            step.query = from.query;
        if (from.precondition && !step.precondition)
            step.precondition = from.precondition;
        // A transaction takes effect as a whole: the last part that can be told tells for all.
        if (!from.done.empty())
            step.done = Check{checks::query(from.done), message("plan.check.done", COFFERDAM_TR("The step has not taken effect yet."))};
        append(step.hazards, from.hazards);
        appendNew(step.serves, from.serves);
        if (step.why.empty())
            step.why = from.why;
    }

    void retitle(Step& step) const
    {
        std::vector<const Node*> titled;
        for (std::size_t n : m_open) {
            if (!node(n).title.empty())
                titled.push_back(&node(n));
        }
        if (titled.size() < 2) {
            if (!titled.empty())
                step.title = titled.front()->title;
            return;
        }
        const ObjectId& unit = node(m_open.front()).unit;
        for (const Node* candidate : titled) {
            // A new object's own creation says it all.
            if (std::find(candidate->provides.begin(), candidate->provides.end(), unit) != candidate->provides.end() &&
                !m_draft.before.contains(unit)) {
                step.title = candidate->title;
                return;
            }
        }
        // What is made anew around a change is no news of its own.
        const auto isNews = [](const Node* candidate) { return candidate->title.id != "plan.title.recreate"; };
        if (std::count_if(titled.begin(), titled.end(), isNews) == 1) {
            step.title = (*std::find_if(titled.begin(), titled.end(), isNews))->title;
            return;
        }
        step.title = message("plan.step.several", COFFERDAM_TR("Change %1 (%2 changes)"),
                             {identifier(unit.sql()), count(static_cast<std::int64_t>(titled.size()))});
    }

    const Draft& m_draft;
    std::vector<std::size_t> m_open;
    std::vector<Step> m_steps;
    std::map<Phase, int> m_numbers;
};

} // namespace

std::vector<Step> makeSteps(const Draft& draft, const std::vector<std::vector<std::size_t>>& order)
{
    return StepMaker(draft).run(order);
}

std::vector<Gate> makeGates(const Draft& draft, const std::vector<Step>& steps)
{
    std::vector<Gate> gates;
    if (draft.options.policy != Policy::Online && draft.options.online.empty())
        return gates;
    std::map<Phase, std::vector<Message>> needs;
    for (const Node& node : draft.nodes) {
        if (!node.application.empty() && draft.inUse(node.object))
            appendNew(needs[node.phase], node.application);
    }
    const bool contract = std::any_of(steps.begin(), steps.end(), [](const Step& step) { return step.phase == Phase::Contract; });
    if (contract && needs[Phase::Contract].empty())
        needs[Phase::Contract].push_back(message("plan.gate.contract", COFFERDAM_TR("No running version of the application uses the old shape any more.")));
    for (auto& [phase, messages] : needs) {
        std::sort(messages.begin(), messages.end(), [](const Message& a, const Message& b) { return a.render() < b.render(); });
        if (!messages.empty())
            gates.push_back({phase, std::move(messages)});
    }
    return gates;
}

} // namespace cofferdam::plan
