#include "fold.h"

#include <algorithm>
#include <deque>
#include <unordered_map>

namespace cofferdam::workspace {
namespace {

using catalog::Catalog;
using catalog::Column;
using catalog::Entry;
using catalog::Kind;
using catalog::Object;
using catalog::Table;
using diff::Action;
using diff::Change;
using diff::ObjectId;

using ByName = std::unordered_map<ObjectId, std::size_t, catalog::ObjectIdHash>;

/// What one column of a table depends on: its table reduced to it, so that one rule serves both.
catalog::Dependencies columnDependencies(const Catalog& catalog, const ObjectId& column, const Column& value)
{
    Table alone;
    alone.columns.push_back(value);
    return ddl::dependenciesOf(catalog, column.table(), Object(std::move(alone)));
}

class Needs {
public:
    explicit Needs(Comparison& comparison)
        : m_comparison(comparison)
        , m_changes(comparison.differences.changes)
        , m_states(comparison.states)
    {
        for (std::size_t i = 0; i < m_changes.size(); ++i) {
            const Change& change = m_changes[i];
            (change.action == Action::Created ? m_created : change.action == Action::Dropped ? m_dropped : m_altered).emplace(change.id, i);
        }
    }

    void collect()
    {
        for (std::size_t i = 0; i < m_changes.size(); ++i) {
            const Change& change = m_changes[i];
            if (change.action == Action::Created || change.action == Action::Altered)
                forTarget(i, change);
            if (change.action == Action::Created && change.parent != Change::npos)
                add(i, change.parent);
        }
        if (!m_dropped.empty())
            m_comparison.renamedBaseline.forEach([&](const Entry& entry) {
                if (!catalog::isInheritedNotNull(entry)) // it has no change of its own, and goes with its table
                    forBaseline(entry);
            });
    }

private:
    void add(std::size_t change, std::size_t needed)
    {
        if (change == needed)
            return;
        auto& needs = m_states[change].needs;
        if (std::find(needs.begin(), needs.end(), needed) != needs.end())
            return;
        needs.push_back(needed);
        m_states[needed].neededBy.push_back(change);
    }

    /// What comes into being, or changes, needs whatever it refers to and is not there yet; and the name it takes must be free.
    void forTarget(std::size_t index, const Change& change)
    {
        const auto dependencies = change.id.kind == Kind::Column
            ? columnDependencies(m_comparison.draftedTarget, change.id, std::get<Column>(*change.after))
            : ddl::dependenciesOf(m_comparison.draftedTarget, change.id, *change.after);
        for (const ObjectId& dependency : dependencies) {
            if (const auto found = m_created.find(dependency); found != m_created.end())
                add(index, found->second);
        }
        // A sequence comes with the column that owns it.
        if (const auto* sequence = std::get_if<catalog::Sequence>(change.after.get()); sequence && sequence->ownedBy) {
            for (const ObjectId& owner : {*sequence->ownedBy, sequence->ownedBy->table()}) {
                if (const auto found = m_created.find(owner); found != m_created.end())
                    add(index, found->second);
            }
        }
        if (change.action == Action::Created && catalog::info(change.id.kind).relation && change.id.kind != Kind::Index) {
            const auto holder = m_comparison.renamedBaseline.findRelation(change.id.schema, change.id.name);
            if (const auto found = holder ? m_dropped.find(*holder) : m_dropped.end(); found != m_dropped.end())
                add(index, found->second);
        }
    }

    /// What goes needs everything that uses it to go as well, or to stop using it.
    void forBaseline(const Entry& entry)
    {
        const auto self = m_dropped.find(entry.id);
        const auto altered = m_altered.find(entry.id);
        // Ignored or hidden, it stays; then so does the schema around it.
        if (const auto gone = m_dropped.find({Kind::Schema, {}, entry.id.schema, {}}); gone != m_dropped.end() && self == m_dropped.end() && !catalog::info(entry.id.kind).inTable)
            m_states[gone->second].keptUser = entry.id;
        for (const ObjectId& dependency : ddl::dependenciesOf(m_comparison.renamedBaseline, entry.id, *entry.object)) {
            const auto gone = m_dropped.find(dependency);
            if (gone == m_dropped.end() || m_changes[gone->second].id == entry.id)
                continue;
            if (self != m_dropped.end()) {
                // A part goes with its whole; only independent objects are a need.
                if (m_changes[self->second].parent != gone->second)
                    add(gone->second, self->second);
            } else if (altered != m_altered.end()) {
                add(gone->second, altered->second);
            } else if (entry.id.kind == Kind::Table) {
                for (const Column& column : entry.as<Table>().columns)
                    forColumn(entry.id, column, dependency, gone->second);
            } else if (const auto other = otherKey(entry, dependency)) {
                if (const auto found = m_created.find(*other); found != m_created.end())
                    add(gone->second, found->second);
            } else if (const Object* wanted = m_comparison.draftedTarget.find(entry.id); !wanted || !(*wanted == *entry.object)) {
                // Ignored or hidden: it stays, so what it uses has to stay. What the target has word for word stands there without it.
                m_states[gone->second].keptUser = entry.id;
            }
        }
    }

    /// The key on which a foreign key that does not change stands in the target, when it is not this one.
    std::optional<ObjectId> otherKey(const Entry& entry, const ObjectId& key) const
    {
        const auto* constraint = std::get_if<catalog::Constraint>(entry.object.get());
        if (!constraint || constraint->type != catalog::ConstraintType::ForeignKey || (key.kind != Kind::Constraint && key.kind != Kind::Index))
            return std::nullopt;
        const auto* wanted = m_comparison.draftedTarget.find(entry.id);
        if (!wanted)
            return std::nullopt;
        for (const ObjectId& used : ddl::dependenciesOf(m_comparison.draftedTarget, entry.id, *wanted)) {
            if ((used.kind == Kind::Constraint || used.kind == Kind::Index) && used != key && used.table() == key.table())
                return used;
        }
        return std::nullopt;
    }

    void forColumn(const ObjectId& table, const Column& column, const ObjectId& dependency, std::size_t gone)
    {
        const ObjectId id = catalog::columnId(table, column.name);
        const auto uses = columnDependencies(m_comparison.renamedBaseline, id, column);
        if (std::find(uses.begin(), uses.end(), dependency) == uses.end())
            return;
        if (const auto found = m_dropped.find(id); found != m_dropped.end())
            add(gone, found->second);
        else if (const auto changed = m_altered.find(id); changed != m_altered.end())
            add(gone, changed->second);
    }

    Comparison& m_comparison;
    const std::vector<Change>& m_changes;
    std::vector<ChangeState>& m_states;
    ByName m_created, m_dropped, m_altered;
};

Standing ownStanding(const Comparison& comparison, const Change& change)
{
    const auto explicitTick = comparison.decisions.ticks.find(change.key());
    if (explicitTick != comparison.decisions.ticks.end())
        return explicitTick->second ? Standing::Selected : Standing::Unticked;
    if (change.action == Action::Dropped && !change.hazard.empty() && !accepted(comparison.decisions.acceptances, change.hazard, change.id))
        return Standing::Destructive;
    if (change.unproven && !accepted(comparison.decisions.acceptances, std::string(diff::unprovenSpelling), change.id))
        return Standing::Unproven;
    return Standing::Selected;
}

/// An explicit tick brings along what the change needs, unless a person or a question stands against it.
void pullIn(Comparison& comparison)
{
    std::deque<std::size_t> queue;
    for (std::size_t i = 0; i < comparison.states.size(); ++i) {
        const auto tick = comparison.decisions.ticks.find(comparison.differences.changes[i].key());
        if (comparison.states[i].selected() && tick != comparison.decisions.ticks.end())
            queue.push_back(i);
    }
    while (!queue.empty()) {
        const std::size_t current = queue.front();
        queue.pop_front();
        for (std::size_t needed : comparison.states[current].needs) {
            ChangeState& state = comparison.states[needed];
            if (state.standing == Standing::Destructive || state.standing == Standing::Unproven) {
                state.standing = Standing::Selected;
                state.pulledIn = true;
                queue.push_back(needed);
            }
        }
    }
}

void holdDependants(Comparison& comparison)
{
    std::deque<std::size_t> queue;
    std::vector<std::vector<std::size_t>> parts(comparison.states.size());
    for (std::size_t i = 0; i < comparison.states.size(); ++i) {
        if (!comparison.states[i].selected())
            queue.push_back(i);
        if (const std::size_t parent = comparison.differences.changes[i].parent; parent != Change::npos)
            parts[parent].push_back(i);
    }
    while (!queue.empty()) {
        const std::size_t current = queue.front();
        queue.pop_front();
        std::vector<std::size_t> held = comparison.states[current].neededBy;
        // The parts of a whole that stays, stay.
        held.insert(held.end(), parts[current].begin(), parts[current].end());
        // And a whole of which a part stays.
        const Change& change = comparison.differences.changes[current];
        if (change.action == Action::Dropped && change.parent != Change::npos)
            held.push_back(change.parent);
        for (std::size_t dependant : held) {
            ChangeState& state = comparison.states[dependant];
            if (state.standing == Standing::Requires)
                state.because.push_back(current);
            if (!state.selected())
                continue;
            state.standing = Standing::Requires;
            state.because.push_back(current);
            queue.push_back(dependant);
        }
    }
}

} // namespace

void selectChanges(Comparison& comparison)
{
    const auto& changes = comparison.differences.changes;
    comparison.states.assign(changes.size(), {});
    Needs(comparison).collect();
    for (std::size_t i = 0; i < changes.size(); ++i) {
        comparison.states[i].standing = ownStanding(comparison, changes[i]);
        // A part that goes with its table, or a sequence with its column, has no hazard of its own.
        if (comparison.states[i].standing == Standing::Destructive && changes[i].parent != Change::npos)
            comparison.states[i].standing = Standing::Selected;
    }
    for (ChangeState& state : comparison.states) {
        if (state.keptUser && state.selected())
            state.standing = Standing::Requires;
    }
    for (const Question& question : comparison.questions) {
        for (std::size_t held : question.holdsBack)
            comparison.states[held].standing = Standing::Question;
    }
    pullIn(comparison);
    holdDependants(comparison);
}

} // namespace cofferdam::workspace
