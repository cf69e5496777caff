#include "recipes.h"

#include "ddl/printer.h"

#include <algorithm>
#include <map>

/// Indexes and keys of partitions that are made anew under names of PostgreSQL's choice, because those of their parent are.
namespace cofferdam::plan {
namespace {

using catalog::Constraint;
using catalog::Index;

bool sameKey(const Constraint& a, const Constraint& b) { return a.type == b.type && a.columns == b.columns && a.inherited && b.inherited; }

bool sameKeys(const Index& a, const Index& b)
{
    return a.method == b.method && a.unique == b.unique && a.elements == b.elements && a.include == b.include && a.where == b.where;
}

/// Goes down the tree of partitions. `m_names` leads from what a parent's index is called there to what it is called in the goal.
class Restorer {
public:
    Restorer(const Draft& draft, const Catalog& now, std::string column) : m_draft(draft), m_now(now), m_column(std::move(column)) {}

    std::vector<Statement> run(const ObjectId& table)
    {
        for (const catalog::Entry& entry : m_now.parts(Kind::Index, table))
            m_names.emplace(QualifiedName{entry.id.schema, entry.id.part}, QualifiedName{entry.id.schema, entry.id.part});
        below(table);
        return std::move(m_out);
    }

private:
    void below(const ObjectId& table)
    {
        for (const catalog::Entry& entry : m_draft.before.all(Kind::Table)) {
            const auto& child = entry.as<catalog::Table>();
            if (!child.partitionOf || parentOf(*child.partitionOf) != table || !m_draft.after.contains(entry.id))
                continue;
            for (const catalog::Entry& index : m_now.parts(Kind::Index, entry.id))
                restoreIndex(index);
            for (const catalog::Entry& key : m_now.parts(Kind::Constraint, entry.id))
                restoreKey(key);
            below(entry.id);
        }
    }

    void restoreIndex(const catalog::Entry& now)
    {
        const auto& attached = now.as<Index>().attachedTo;
        const auto above = attached ? m_names.find(*attached) : m_names.end();
        if (above == m_names.end())
            return;
        for (const catalog::Entry& goal : m_draft.after.parts(Kind::Index, now.id.table())) {
            if (goal.as<Index>().attachedTo != above->second || !sameKeys(goal.as<Index>(), now.as<Index>()))
                continue; // one that is defined anew gets its names by itself
            m_names.emplace(QualifiedName{now.id.schema, now.id.part}, QualifiedName{goal.id.schema, goal.id.part});
            restore(now, goal);
            return;
        }
    }

    void restoreKey(const catalog::Entry& now)
    {
        if (!now.as<Constraint>().hasIndex())
            return;
        for (const catalog::Entry& goal : m_draft.after.parts(Kind::Constraint, now.id.table())) {
            if (sameKey(goal.as<Constraint>(), now.as<Constraint>()))
                return restore(now, goal);
        }
    }

    void restore(const catalog::Entry& now, const catalog::Entry& goal)
    {
        const auto uses = usesOf(m_now, now.id);
        if (std::find(uses.begin(), uses.end(), columnId(now.id.table(), m_column)) == uses.end())
            return; // not made anew
        const Object* before = m_draft.before.find(now.id);
        if (before && *before == *now.object && now.id == goal.id)
            return; // as it was and as it shall be
        if (now.id.part != goal.id.part) {
            ddl::Rename rename;
            rename.target = now.id;
            rename.newName = goal.id.part;
            m_out.emplace_back(rename);
        }
        for (Statement& statement : ddl::createStatements(goal.id, *goal.object)) {
            const auto* alter = statement.as<ddl::AlterTable>();
            const bool makes = statement.as<ddl::CreateIndex>() || statement.as<ddl::AttachIndex>()
                               || (alter && std::holds_alternative<ddl::alter::AddConstraint>(alter->actions.front()));
            if (!makes)
                m_out.push_back(std::move(statement));
        }
    }

    const Draft& m_draft;
    const Catalog& m_now;
    const std::string m_column;
    std::map<QualifiedName, QualifiedName> m_names;
    std::vector<Statement> m_out;
};

} // namespace

std::vector<Statement> attachedRestored(const Draft& draft, const ObjectId& column, const std::vector<Statement>& retype)
{
    const ObjectId table = column.table();
    const auto* partitioned = draft.before.get<catalog::Table>(table);
    if (!partitioned || !partitioned->partitionBy)
        return {};
    catalog::CatalogBuilder builder(draft.before);
    ddl::Session session;
    session.serverVersion = draft.options.serverVersion;
    ddl::Interpreter interpreter(builder, session, ddl::Mode::Reading);
    for (const Statement& statement : retype)
        (void)interpreter.apply(statement); // what it needs of the goal may be missing here: the names are told all the same
    return Restorer(draft, builder.current(), column.part).run(table);
}

std::vector<ObjectId> retypedAbove(const Draft& draft, const ObjectId& index)
{
    const auto* value = draft.before.get<Index>(index);
    ObjectId top = index.table();
    for (const auto* table = draft.before.get<catalog::Table>(top); table && table->partitionOf; table = draft.before.get<catalog::Table>(top))
        top = parentOf(*table->partitionOf);
    if (!value || !value->attachedTo || top == index.table())
        return {};
    const auto retyped = [&](const ObjectId& column) {
        if (draft.copies.contains(column))
            return false;
        const auto uses = usesOf(draft.after, column);
        return draft.changes(column, "type") || std::any_of(uses.begin(), uses.end(), [&](const ObjectId& used) { return draft.fate(used) == Fate::Recreate; });
    };
    std::vector<ObjectId> out;
    for (const ObjectId& used : usesOf(draft.before, index)) {
        if (used.kind == Kind::Column && used.table() == index.table() && retyped(columnId(top, used.part)))
            out.push_back(columnId(top, used.part));
    }
    return out;
}

} // namespace cofferdam::plan
