#include "ddl/interpreter.h"
#include "ddl/printer.h"

#include <algorithm>
#include <map>
#include <queue>

/// A whole catalog as one script: what is used comes before what uses it.
namespace cofferdam::ddl {
namespace {

using catalog::Catalog;
using catalog::Entry;
using catalog::Kind;
using catalog::Object;

/// Nearness to the front where dependencies do not decide.
int rank(const Entry& entry)
{
    switch (entry.id.kind) {
    case Kind::Index: return 40;
    case Kind::Constraint: return entry.as<catalog::Constraint>().type == catalog::ConstraintType::ForeignKey ? 60 : 39;
    case Kind::Trigger:
    case Kind::Rule:
    case Kind::Policy: return 70;
    case Kind::EventTrigger:
    case Kind::Publication:
    case Kind::Subscription:
    case Kind::DefaultPrivileges: return 90;
    default: return static_cast<int>(entry.id.kind) <= static_cast<int>(Kind::Table) ? static_cast<int>(entry.id.kind) : 38;
    }
}

class Script {
public:
    explicit Script(const Catalog& catalog)
        : m_catalog(catalog)
        , m_graph(catalog)
    {
    }

    std::vector<Statement> run()
    {
        // Bodies may name what comes later; pg_dump does the same.
        m_out.emplace_back(SetParameter{"check_function_bodies", {"false"}, false});
        m_catalog.forEach([&](const Entry& entry) { m_index.emplace(entry.id, m_entries.size()), m_entries.push_back(entry); });
        order();
        m_out.insert(m_out.end(), m_late.begin(), m_late.end());
        return std::move(m_out);
    }

private:
    /// What a place in the order really waits for: the parts of a table stand for it, columns for their table.
    std::vector<std::size_t> predecessors(const Entry& entry) const
    {
        std::vector<std::size_t> out;
        for (ObjectId used : m_graph.uses(entry.id)) {
            if (used.kind == Kind::Column) {
                for (Kind kind : {Kind::Table, Kind::View, Kind::MaterializedView}) {
                    const auto found = m_index.find({kind, used.schema, used.name, {}});
                    if (found != m_index.end())
                        out.push_back(found->second);
                }
            } else if (const auto found = m_index.find(used); found != m_index.end()) {
                out.push_back(found->second);
            }
        }
        return out;
    }

    void order()
    {
        const std::size_t n = m_entries.size();
        std::vector<std::vector<std::size_t>> followers(n);
        std::vector<std::size_t> waiting(n, 0);
        for (std::size_t i = 0; i < n; ++i) {
            const bool ownedSequence = m_entries[i].id.kind == Kind::Sequence;
            for (std::size_t before : predecessors(m_entries[i])) {
                // A sequence's owner column uses the sequence: ownership is said at the end.
                if (before == i || (ownedSequence && m_entries[before].id.kind == Kind::Table))
                    continue;
                followers[before].push_back(i);
                ++waiting[i];
            }
        }
        using Item = std::pair<int, std::size_t>;
        std::priority_queue<Item, std::vector<Item>, std::greater<>> ready;
        for (std::size_t i = 0; i < n; ++i) {
            if (waiting[i] == 0)
                ready.emplace(rank(m_entries[i]), i);
        }
        std::vector<bool> done(n, false);
        for (std::size_t left = n; left > 0; --left) {
            std::size_t next = n;
            if (!ready.empty()) {
                next = ready.top().second;
                ready.pop();
            } else {
                // A cycle: the first that waits goes ahead; its defaults that look forward are set at the end.
                next = static_cast<std::size_t>(std::find(done.begin(), done.end(), false) - done.begin());
                m_forward = true;
            }
            done[next] = true;
            write(m_entries[next]);
            m_forward = false;
            for (std::size_t follower : followers[next]) {
                if (waiting[follower] > 0 && --waiting[follower] == 0 && !done[follower])
                    ready.emplace(rank(m_entries[follower]), follower);
            }
        }
    }

    void write(const Entry& entry)
    {
        if (const auto* table = std::get_if<catalog::Table>(entry.object.get()); table && m_forward) {
            catalog::Table plain = *table;
            for (auto& column : plain.columns) {
                if (column.defaultValue.empty())
                    continue;
                m_late.emplace_back(AlterTable{Kind::Table, entry.id.qualified(), {alter::SetDefault{column.name, column.defaultValue}}, true, false});
                column.defaultValue = {};
            }
            return add(createStatements(entry.id, Object(std::move(plain))));
        }
        if (const auto* sequence = std::get_if<catalog::Sequence>(entry.object.get()); sequence && sequence->ownedBy) {
            catalog::Sequence free = *sequence;
            free.ownedBy.reset();
            AlterSequence owned;
            owned.name = entry.id.qualified();
            owned.ownedBy = sequence->ownedBy;
            m_late.emplace_back(std::move(owned));
            return add(createStatements(entry.id, Object(std::move(free))));
        }
        add(createStatements(entry.id, *entry.object));
    }

    /// Attaching and what names an index waits until all indexes and constraints are there.
    void add(std::vector<Statement> statements)
    {
        for (Statement& statement : statements) {
            bool late = statement.as<AttachIndex>() != nullptr;
            if (const auto* table = statement.as<AlterTable>()) {
                late = std::any_of(table->actions.begin(), table->actions.end(), [](const alter::Action& action) {
                    const auto* identity = std::get_if<alter::ReplicaIdentity>(&action);
                    return std::holds_alternative<alter::AttachPartition>(action) || std::holds_alternative<alter::ClusterOn>(action)
                        || (identity && identity->identity.starts_with("INDEX"));
                });
            }
            (late ? m_late : m_out).push_back(std::move(statement));
        }
    }

    const Catalog& m_catalog;
    DependencyGraph m_graph;
    std::vector<Entry> m_entries;
    std::map<ObjectId, std::size_t> m_index;
    std::vector<Statement> m_out, m_late;
    bool m_forward = false;
};

} // namespace

std::vector<Statement> script(const Catalog& catalog) { return Script(catalog).run(); }

} // namespace cofferdam::ddl
