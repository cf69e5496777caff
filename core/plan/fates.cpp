#include "fates.h"

#include "operations/operations.h"

#include <algorithm>
#include <map>
#include <optional>
#include <deque>

namespace cofferdam::plan {
namespace {

bool isType(Kind kind)
{
    return kind == Kind::Enum || kind == Kind::Domain || kind == Kind::CompositeType || kind == Kind::RangeType || kind == Kind::BaseType;
}

class Decider {
public:
    explicit Decider(Draft& draft) : m_draft(draft) {}

    void run()
    {
        for (const Change& change : m_draft.differences.changes)
            decide(change);
        for (const auto& [column, copy] : m_draft.copies) {
            m_draft.join(column, column);
            m_open.push_back(column);
        }
        for (const ObjectId& key : m_keys)
            aroundKey(key);
        while (!m_open.empty()) {
            const ObjectId id = std::move(m_open.front());
            m_open.pop_front();
            spread(id);
        }
    }

private:
    void decide(const Change& change)
    {
        const ObjectId& id = change.id;
        if ((change.action == diff::Action::Created || change.action == diff::Action::Altered) && rebinds(m_draft, change)) {
            m_draft.rebound.insert(id);
            if (keepsParents(m_draft, id))
                m_draft.reinherits.insert(id.table());
            recreate(id);
            m_draft.join(id, id.table());
            return;
        }
        if (frees(m_draft, change))
            m_draft.reinherits.insert(id.table());
        switch (change.action) {
        case diff::Action::Created:
            // A created object under a name that also goes is one that is made anew.
            m_draft.decide(id, m_draft.fate(id) == Fate::Drop ? Fate::Recreate : Fate::Create);
            if (id.kind == Kind::Trigger)
                awaitTriggers(id);
            break;
        case diff::Action::Dropped:
            m_draft.decide(id, Fate::Drop);
            if (isTakenOver(m_draft, id))
                break;
            m_open.push_back(id);
            m_keys.push_back(id);
            takesTurns(change);
            for (const ObjectId& part : partsBefore(m_draft, id)) {
                // A relation of another kind takes the name, with a part that looks alike or could have been altered.
                const Change* own = m_draft.change(part);
                if (m_draft.after.contains(part) && (!own || own->action == diff::Action::Altered))
                    recreate(part);
            }
            // An attached index goes only with its parent's.
            if (const ObjectId* parent = orphanedParent(change))
                recreate(ObjectId(*parent));
            break;
        case diff::Action::Altered:
            if (id.kind == Kind::Column && changesType(change) && canAlter(m_draft, change)) {
                m_draft.decide(id, Fate::Alter);
                if (!usesShadow(m_draft, change))
                    retype(id);
                // While it is an identity column it can have no default.
                if (!usesShadow(m_draft, change) && was<catalog::Column>(change).identity && !becomes<catalog::Column>(change).defaultValue.empty())
                    m_draft.redefaulted.insert(id);
            } else if (canAlter(m_draft, change)) {
                if (m_draft.fate(id) != Fate::Recreate)
                    m_draft.decide(id, Fate::Alter);
                if (replacesIndex(m_draft, change))
                    m_keys.push_back(id);
            } else {
                recreate(id);
            }
            break;
        case diff::Action::Renamed: break;
        }
    }

    /// The type of such a column is the table's for good (manual, ALTER TABLE, SET DATA TYPE).
    bool isPartitionKey(const ObjectId& column) const
    {
        const auto* table = m_draft.before.get<catalog::Table>(column.table());
        const auto reads = [&](const base::Expression& key) {
            return std::any_of(key.references().begin(), key.references().end(), [&](const base::Reference& reference) {
                return reference.kind == base::Reference::Kind::Column && !reference.parts.empty() && reference.parts.back() == column.part;
            });
        };
        if (!table || !table->partitionBy)
            return false;
        // Below it may be partitioned by another column, whose type changes with the one above.
        const auto& users = m_draft.usersBefore().of(column.table());
        return std::any_of(table->partitionBy->expressions.begin(), table->partitionBy->expressions.end(), reads) || std::any_of(users.begin(), users.end(), [&](const ObjectId& user) {
            const auto* below = user.kind == Kind::Table ? m_draft.before.get<catalog::Table>(user) : nullptr;
            return below && below->partitionOf && below->partitionOf->parent == column.table().qualified() && isPartitionKey(columnId(user, column.part));
        });
    }

    /// What stands on a key that goes, or that gets another index, steps aside in the same transaction and comes back to the new one.
    void aroundKey(const ObjectId& key)
    {
        if (m_draft.carried.contains(key) || goesWithTable(key))
            return;
        for (const ObjectId& user : standingOn(m_draft, key)) {
            if (goes(user) || !m_draft.after.contains(user))
                continue;
            recreate(user);
            m_draft.join(user, key);
        }
    }

    bool goesWithTable(const ObjectId& part) const { return goes(part.table()) || madeAnew(part.table()); }

    /// A table has one primary key: under another name the new one takes the old one's place at once.
    void takesTurns(const Change& dropped)
    {
        const auto* key = std::get_if<catalog::Constraint>(dropped.before.get());
        if (!key || key->type != catalog::ConstraintType::PrimaryKey || key->inherited)
            return;
        for (const auto& entry : m_draft.after.parts(Kind::Constraint, dropped.id.table())) {
            const Change* created = m_draft.change(entry.id);
            if (entry.as<catalog::Constraint>().type == catalog::ConstraintType::PrimaryKey && created && created->action == diff::Action::Created)
                m_draft.join(dropped.id, entry.id);
        }
    }

    /// A row trigger of a partitioned table stands on its partitions, too, where another may have its name until now; and the other way
    /// round.
    void awaitTriggers(const ObjectId& created)
    {
        const auto [first, last] = droppedTriggers().equal_range(created.part);
        for (auto found = first; found != last; ++found) {
            const ObjectId& dropped = found->second;
            if (!isBelow(dropped.table(), created.table()) && !isBelow(created.table(), dropped.table()))
                continue;
            m_draft.awaited[created].push_back(dropped);
            m_draft.join(created, dropped);
        }
    }

    /// By name.
    const std::multimap<std::string, ObjectId>& droppedTriggers()
    {
        if (!m_droppedTriggers) {
            m_droppedTriggers.emplace();
            for (const Change& change : m_draft.differences.changes) {
                if (change.action == diff::Action::Dropped && change.id.kind == Kind::Trigger)
                    m_droppedTriggers->emplace(change.id.part, change.id);
            }
        }
        return *m_droppedTriggers;
    }

    bool isBelow(const ObjectId& partition, const ObjectId& table) const
    {
        const auto* own = m_draft.before.get<catalog::Table>(partition);
        if (!own || !own->partitionOf)
            return false;
        const ObjectId parent = tableId(own->partitionOf->parent.schema, own->partitionOf->parent.name);
        return parent == table || isBelow(parent, table);
    }

    const ObjectId* orphanedParent(const Change& change) const
    {
        const auto* index = std::get_if<catalog::Index>(change.before.get());
        if (!index || !index->attachedTo || !m_draft.after.contains(change.id.table()))
            return nullptr;
        for (const auto& entry : m_draft.after.parts(Kind::Index, change.id.table())) {
            if (entry.as<catalog::Index>().attachedTo == index->attachedTo)
                return nullptr;
        }
        const auto* table = m_draft.tableAfter(change.id);
        const ObjectId* parent = m_draft.after.findIndex(index->attachedTo->schema, index->attachedTo->name);
        return parent && table->partitionOf && m_draft.before.contains(*parent) ? parent : nullptr;
    }

    /// A check that is only inherited, before and after, goes and comes with those of the parents.
    std::vector<ObjectId> checksAbove(const ObjectId& id) const
    {
        std::vector<ObjectId> out;
        const auto* from = m_draft.before.get<catalog::Constraint>(id);
        const auto* to = m_draft.after.get<catalog::Constraint>(id);
        const auto* table = m_draft.tableAfter(id);
        if (!from || !to || !table || to->type != catalog::ConstraintType::Check || !from->inherited || !to->inherited)
            return out;
        const auto look = [&](const QualifiedName& parent) {
            const ObjectId above = inTable(Kind::Constraint, catalog::tableId(parent.schema, parent.name), id.part);
            if (m_draft.before.contains(above) && m_draft.after.contains(above))
                out.push_back(above);
        };
        for (const QualifiedName& parent : table->inherits)
            look(parent);
        if (table->partitionOf)
            look(table->partitionOf->parent);
        return out;
    }

    void recreate(const ObjectId& id)
    {
        if (m_draft.fate(id) == Fate::Recreate || isParentsNotNull(id))
            return;
        if (const auto above = checksAbove(id); !above.empty() && m_draft.fate(id.table()) != Fate::Recreate) {
            for (const ObjectId& check : above)
                recreate(check);
            return;
        }
        m_draft.decide(id, Fate::Recreate);
        m_draft.join(id, id);
        m_open.push_back(id);
        for (const ObjectId& part : partsBefore(m_draft, id)) {
            // What goes with its relation and is wanted afterwards has to come again.
            if (m_draft.fate(part) == Fate::Drop || !m_draft.after.contains(part))
                continue;
            recreate(part);
            m_draft.join(part, id);
        }
        for (const ObjectId& sequence : id.kind == Kind::Table || id.kind == Kind::Column ? m_draft.sequencesOf(id.table()) : noSequences()) {
            const auto& owner = *m_draft.before.get<catalog::Sequence>(sequence)->ownedBy;
            if ((id.kind == Kind::Column && owner != id) || m_draft.fate(sequence) == Fate::Drop || !m_draft.after.contains(sequence))
                continue;
            m_draft.keptSequences.insert(sequence);
        }
    }

    /// Made and dropped with the parent's alone.
    bool isParentsNotNull(const ObjectId& id) const
    {
        const auto* constraint = m_draft.before.get<catalog::Constraint>(id);
        return constraint && constraint->type == catalog::ConstraintType::NotNull && constraint->inherited;
    }

    static const std::vector<ObjectId>& noSequences()
    {
        static const std::vector<ObjectId> none;
        return none;
    }

    void retype(const ObjectId& column)
    {
        if (isPartitionKey(column)) {
            m_draft.join(column.table(), column);
            return recreate(column.table());
        }
        m_draft.join(column, column);
        if (m_draft.retyped.insert(column).second)
            m_open.push_back(column);
    }

    bool goes(const ObjectId& id) const
    {
        const Fate fate = m_draft.fate(id);
        return fate == Fate::Drop || (catalog::info(id.kind).inTable && goes(id.table()));
    }

    bool madeAnew(const ObjectId& id) const
    {
        return m_draft.fate(id) == Fate::Recreate || (catalog::info(id.kind).inTable && m_draft.fate(id.table()) == Fate::Recreate);
    }

    void spread(const ObjectId& id)
    {
        const Fate fate = m_draft.fate(id);
        const bool dropped = fate == Fate::Drop;
        const bool retyped = fate != Fate::Recreate && m_draft.retyped.contains(id);
        for (const ObjectId& user : m_draft.usersBefore().of(id)) {
            if (goes(user))
                continue;
            if (dropped)
                letGo(user, id);
            else if (retyped)
                aroundRetype(user, id);
            else if (fate != Fate::Recreate && m_draft.copies.contains(id))
                aroundCopy(user, id);
            else
                aroundRecreation(user, id);
        }
    }

    static bool sameName(const base::TypeName& type, const ObjectId& id) { return type.schema == id.schema && type.name == id.name; }

    /// A type that goes leaves its name to one of another kind.
    bool takenOver(const ObjectId& id)
    {
        const auto heir = isType(id.kind) ? m_draft.after.findType(id.schema, id.name) : std::nullopt;
        if (!heir || heir->kind == id.kind)
            return false;
        m_draft.join(id, *heir);
        return true;
    }

    /// The user calls a function of the name of the one that goes afterwards too. While both are there, a call such as f(1) may mean the
    /// one that goes: it binds to the nearest types.
    bool callsNamesake(const ObjectId& user, const ObjectId& gone)
    {
        const bool stays = user.kind == Kind::Column ? m_draft.after.column(user) != nullptr : m_draft.after.contains(user);
        if (!stays || (catalog::info(user.kind).inTable && m_draft.isNew(user.table())))
            return false;
        const auto namesakes = m_draft.after.parts(Kind::Function, {Kind::Function, gone.schema, gone.name, {}});
        return std::any_of(namesakes.begin(), namesakes.end(), [&](const catalog::Entry& entry) {
            const auto& users = m_draft.usersAfter().of(entry.id);
            return std::find(users.begin(), users.end(), user) != users.end();
        });
    }

    /// `id` goes for good. A user whose own change lets go of it only has to come first.
    void letGo(const ObjectId& user, const ObjectId& id)
    {
        if (madeAnew(user)) {
            m_draft.join(user, id);
            return;
        }
        if (const auto* column = m_draft.after.column(user); column && takenOver(id) && sameName(column->type, id)) {
            m_draft.join(user, id);
            retype(user);
            return;
        }
        const bool alters = m_draft.fate(user) == Fate::Alter;
        const bool part = user.kind == Kind::Column || user.kind == Kind::Table || user.kind == Kind::Sequence;
        const auto* column = m_draft.after.column(user);
        const bool keepsDefault = !alters && column && !column->defaultValue.empty() && !column->generated;
        if (id.kind == Kind::Function && (keepsDefault || callsNamesake(user, id))) {
            m_draft.awaited[user].push_back(id);
            m_draft.join(user, id);
            if (column && !column->generated)
                m_draft.redefaulted.insert(user);
            else
                recreate(user);
            return;
        }
        if (alters || part)
            return;
        // The index of a partition stays when that leaves its parent.
        if (user.kind == Kind::Index && id.kind == Kind::Index && detachesTable(m_draft, user.table()))
            return;
        // Not bound precisely enough to say that it does not use it: made anew around the drop, which is always right.
        recreate(user);
        m_draft.join(user, id);
    }

    /// The copy is another column: whatever is bound to the old one is made anew when it takes its place.
    void aroundCopy(const ObjectId& user, const ObjectId& column)
    {
        const auto* constraint = m_draft.before.get<catalog::Constraint>(user);
        const bool foreignKey = constraint && constraint->type == catalog::ConstraintType::ForeignKey;
        if (user.kind == Kind::Index || (user.kind == Kind::Constraint && !foreignKey))
            return;
        if (!m_draft.after.contains(user))
            return;
        recreate(user);
        m_draft.join(user, column);
    }

    void aroundRetype(const ObjectId& user, const ObjectId& column)
    {
        switch (user.kind) {
        case Kind::View:
        case Kind::MaterializedView:
        case Kind::Rule:
        case Kind::Policy:
        case Kind::Trigger:
        case Kind::Function:
        case Kind::Publication:
            recreate(user);
            m_draft.join(user, column);
            break;
        case Kind::Index:
        case Kind::Constraint:
            // The server rebuilds them by itself, unless their own definition changes too, the two sides of a key part ways, or it would
            // derive an expression anew from one about the old type.
            if (m_asText.contains(column) || (m_draft.fate(user) == Fate::Alter && redefines(*m_draft.change(user))) || partsWays(user, column) || saysMore(user, column)) {
                recreate(user);
                m_draft.join(user, column);
            }
            break;
        case Kind::Column:
            if (const auto* table = m_draft.tableAfter(user); table && table->columns.find(user.part) && m_draft.before.column(user)->generated) {
                recreate(user);
                m_draft.join(user, column);
            }
            break;
        default: break;
        }
    }

    /// The column gets another type that may have the same name: its own is made anew.
    bool typeIsMadeAnew(const ObjectId& column) const
    {
        const auto* is = m_draft.after.column(column);
        const auto type = is ? m_draft.before.findType(is->type.schema, is->type.name) : std::nullopt;
        return type && m_draft.fate(*type) == Fate::Recreate;
    }

    /// A foreign key over a type change that leaves its two sides without a common comparison, were it only for a moment.
    bool partsWays(const ObjectId& user, const ObjectId& column) const
    {
        const auto* constraint = m_draft.before.get<catalog::Constraint>(user);
        if (!constraint || constraint->type != catalog::ConstraintType::ForeignKey)
            return false;
        const auto* was = m_draft.before.column(column);
        const auto* is = m_draft.after.column(column);
        return was && is && (!comparable(was->type, is->type) || typeIsMadeAnew(column));
    }

    /// A check or an index with an expression or a condition, whose text the server would write anew: with casts of constants and of
    /// lists that the goal does not have, or with an operator that the new type lacks. An index that a running application uses is made
    /// anew only for the latter.
    bool saysMore(const ObjectId& user, const ObjectId& column) const
    {
        if (!m_draft.after.contains(user))
            return false;
        const auto hasExpression = [](const std::vector<catalog::IndexElement>& elements) {
            return std::any_of(elements.begin(), elements.end(), [](const auto& element) { return !element.expression.empty(); });
        };
        if (const auto* constraint = m_draft.before.get<catalog::Constraint>(user))
            return constraint->type == catalog::ConstraintType::Check || !constraint->where.empty() || hasExpression(constraint->elements);
        const auto* index = m_draft.before.get<catalog::Index>(user);
        return index && (!index->where.empty() || hasExpression(index->elements)) && (typeIsMadeAnew(column) || !m_draft.online(user));
    }

    void aroundRecreation(const ObjectId& user, const ObjectId& id)
    {
        if (user.kind != Kind::Column) {
            if (user.kind == Kind::Table && m_draft.tableBefore(user)->ofType == id.qualified() && followsType(m_draft, user))
                return;
            if (user.kind == Kind::Extension || user.kind == Kind::Schema || !m_draft.after.contains(user))
                return;
            recreate(user);
            m_draft.join(user, id);
            return;
        }
        const auto* column = m_draft.after.column(user);
        if (!column || madeAnew(user)) {
            m_draft.join(user, id);
            return;
        }
        if (isType(id.kind) || id.kind == Kind::Collation) {
            if (id.kind == Kind::RangeType)
                m_asText.insert(user);
            retype(user);
        } else if (column->generated || m_draft.before.column(user)->generated) {
            recreate(user);
        } else if (id.kind == Kind::Function || id.kind == Kind::Sequence || id.kind == Kind::Operator) {
            m_draft.redefaulted.insert(user);
        } else {
            return;
        }
        m_draft.join(user, id);
    }

    Draft& m_draft;
    std::deque<ObjectId> m_open;
    std::vector<ObjectId> m_keys; ///< primary keys, unique constraints and indexes that go or are replaced
    std::optional<std::multimap<std::string, ObjectId>> m_droppedTriggers;
    std::set<ObjectId> m_asText; ///< columns that are text for a moment: no index of theirs can stay
};

} // namespace

void decideFates(Draft& draft) { Decider(draft).run(); }

} // namespace cofferdam::plan
