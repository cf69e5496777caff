#include "diff/differ.h"

#include "sight.h"

#include <algorithm>
#include <compare>
#include <map>

namespace cofferdam::diff {
namespace {

using catalog::Catalog;
using catalog::Column;
using catalog::Constraint;
using catalog::Entry;
using catalog::Object;
using catalog::ObjectPtr;
using catalog::Property;
using catalog::Table;

/// Hazard of dropping an object that holds data or that code may name; empty for what guards or speeds up (constraints, indexes, triggers …).
std::string dropHazard(Kind kind)
{
    switch (kind) {
    case Kind::Table: return "drop-table-in-use";
    case Kind::Column: return "drop-column-data-loss";
    case Kind::Sequence: return "drop-sequence";
    case Kind::Schema: return "drop-schema-or-database";
    case Kind::Extension: return "extension-change";
    case Kind::View:
    case Kind::MaterializedView:
    case Kind::Function:
    case Kind::Enum:
    case Kind::Domain:
    case Kind::CompositeType:
    case Kind::RangeType:
    case Kind::BaseType:
    case Kind::Operator:
    case Kind::Cast: return "drop-view-or-function-in-use";
    default: return {};
    }
}

bool isRailsTable(const ObjectId& id) { return id.name == "schema_migrations" || id.name == "ar_internal_metadata"; }

class Differ {
public:
    Differ(const Catalog& baseline, const Catalog& target, const DiffOptions& options)
        : m_baseline(baseline)
        , m_target(target)
        , m_options(options)
    {
    }

    Differences run()
    {
        pairByName();
        pairByDefinition();
        pairAsIndexes();
        for (const Pair& pair : m_pairs)
            compare(pair);
        linkParents();
        return std::move(m_out);
    }

private:
    struct Pair {
        const Entry* before = nullptr;
        const Entry* after = nullptr;
    };

    void pairByName();
    void pairByDefinition();
    bool comparePublic(const Pair& pair);
    void compare(const Pair& pair);
    void pairAsIndexes();
    bool isCloneOfKey(const Entry& entry, const Catalog& other, const Sight& own) const;
    void compareColumns(const Entry& before, const Entry& after);
    void compareProperties(const ObjectId& id, std::optional<ObjectId> from, const ObjectPtr& before, const ObjectPtr& after);
    PropertyComparison comparison() const { return {m_options.baseline, m_options.target, m_options.owners, m_options.privileges, m_options.likeness}; }
    void linkParents();
    bool ignored(const ObjectId& id) const;

    const Catalog& m_baseline;
    const Catalog& m_target;
    const DiffOptions& m_options;
    std::vector<Pair> m_pairs;
    Differences m_out;
};

void Differ::pairByName()
{
    // The entries stay where they are as long as the catalogs do.
    const auto entries = [](const Catalog& catalog) {
        std::vector<const Entry*> out;
        out.reserve(catalog.size());
        catalog.forEach([&](const Entry& entry) {
            if (!catalog::isInheritedNotNull(entry))
                out.push_back(&entry);
        });
        return out;
    };
    const auto before = entries(m_baseline);
    const auto after = entries(m_target);
    m_pairs.reserve(std::max(before.size(), after.size()));
    // Both are sorted by id: one merge pairs everything.
    auto b = before.begin();
    auto a = after.begin();
    while (b != before.end() || a != after.end()) {
        const bool both = b != before.end() && a != after.end();
        // Catalogs that share memory have the very same entry.
        const auto order = !both ? std::strong_ordering::equal : *b == *a ? std::strong_ordering::equal : (*b)->id <=> (*a)->id;
        const bool left = b != before.end() && (a == after.end() || order <= 0);
        const bool right = a != after.end() && (b == before.end() || order >= 0);
        m_pairs.push_back({left ? *b++ : nullptr, right ? *a++ : nullptr});
    }
}

/// A name that was only predicted (schema.rb leaves Rails' own constraint names out) says nothing: such constraints are one
/// and the same when everything else agrees.
void Differ::pairByDefinition()
{
    std::map<ObjectId, std::vector<Pair*>> dropped;
    const auto constraint = [](const Entry* entry) { return entry ? std::get_if<Constraint>(entry->object.get()) : nullptr; };
    for (Pair& pair : m_pairs) {
        if (pair.before && !pair.after && constraint(pair.before))
            dropped[pair.before->id.table()].push_back(&pair);
    }
    if (dropped.empty())
        return;
    const PropertyComparison same = comparison();
    for (Pair& pair : m_pairs) {
        const Constraint* created = pair.before ? nullptr : constraint(pair.after);
        const auto candidates = created ? dropped.find(pair.after->id.table()) : dropped.end();
        if (candidates == dropped.end())
            continue;
        for (Pair* other : candidates->second) {
            const Constraint* gone = other->before && !other->after ? constraint(other->before) : nullptr;
            if (!gone || !(created->predictedName.value || gone->predictedName.value))
                continue;
            if (same.agree(pair.after->id, *other->before->object, *pair.after->object, {"comment", "validated"})) {
                other->after = pair.after;
                pair.after = nullptr;
                break;
            }
        }
    }
    std::erase_if(m_pairs, [](const Pair& pair) { return !pair.before && !pair.after; });
}

/// A side that cannot say "constraint" shows a unique or exclusion constraint as the index behind it.
void Differ::pairAsIndexes()
{
    const auto blind = [](const Sight& sight) {
        return sight.blind.hides(Kind::Constraint, "unique") || sight.blind.hides(Kind::Constraint, "exclusion");
    };
    if (!blind(m_options.baseline) && !blind(m_options.target))
        return;
    std::map<ObjectId, Pair*> created, dropped;
    for (Pair& pair : m_pairs) {
        if (pair.before && !pair.after && pair.before->id.kind == Kind::Index)
            dropped.emplace(pair.before->id, &pair);
        else if (pair.after && !pair.before && pair.after->id.kind == Kind::Index)
            created.emplace(pair.after->id, &pair);
    }
    const PropertyComparison same = comparison();
    for (Pair& pair : m_pairs) {
        const bool gone = pair.before && !pair.after;
        const Entry* entry = gone ? pair.before : pair.before ? nullptr : pair.after;
        const auto* constraint = entry ? std::get_if<Constraint>(entry->object.get()) : nullptr;
        if (!constraint || !hidesType((gone ? m_options.target : m_options.baseline), constraint->type))
            continue;
        const auto& indexes = gone ? created : dropped;
        const auto found = indexes.find(catalog::inTable(Kind::Index, entry->id, entry->id.part));
        if (found == indexes.end())
            continue;
        const Entry*& index = gone ? found->second->after : found->second->before;
        const Object shown(indexBehind(*constraint));
        if (index && same.agree(index->id, gone ? shown : *index->object, gone ? *index->object : shown, {"comment"})) {
            m_out.hidden.push_back(entry->id);
            index = nullptr;
            (gone ? pair.before : pair.after) = nullptr;
        }
    }
    std::erase_if(m_pairs, [](const Pair& pair) { return !pair.before && !pair.after; });
}

/// A table and the tables that it is a partition of, upwards.
std::vector<catalog::QualifiedName> withParents(const Catalog& catalog, const catalog::QualifiedName& name)
{
    std::vector<catalog::QualifiedName> out{name};
    constexpr std::size_t deepest = 64;
    while (out.size() < deepest) {
        const Table* table = catalog.table(out.back().schema, out.back().name);
        if (!table || !table->partitionOf)
            break;
        out.push_back(table->partitionOf->parent);
    }
    return out;
}

/// PostgreSQL clones a foreign key for each partition, on both ends. A format that knows no partitions shows the clones as keys.
bool Differ::isCloneOfKey(const Entry& entry, const Catalog& other, const Sight& own) const
{
    const auto* key = std::get_if<Constraint>(entry.object.get());
    if (!key || key->type != catalog::ConstraintType::ForeignKey || !own.blind.hides(Kind::Table, "partition_of"))
        return false;
    const auto from = withParents(other, entry.id.qualified());
    const auto to = withParents(other, key->referencedTable);
    if (from.size() + to.size() < 3)
        return false;
    const PropertyComparison same = comparison();
    const bool isTarget = &own == &m_options.target;
    for (const auto& table : from) {
        for (const Entry& candidate : other.parts(Kind::Constraint, catalog::tableId(table.schema, table.name))) {
            Constraint original = candidate.as<Constraint>();
            if (original.type != key->type || std::find(to.begin(), to.end(), original.referencedTable) == to.end())
                continue;
            original.referencedTable = key->referencedTable;
            const Object whole(std::move(original));
            if (same.agree(entry.id, isTarget ? whole : *entry.object, isTarget ? *entry.object : whole, {"comment", "validated"}))
                return true;
        }
    }
    return false;
}

bool Differ::ignored(const ObjectId& id) const
{
    if (m_options.skipRailsTables && isRailsTable(id) && (id.kind == Kind::Table || catalog::info(id.kind).inTable))
        return true;
    return std::any_of(m_options.ignore.begin(), m_options.ignore.end(), [&](const std::string& p) { return matchesPattern(p, id); });
}

/// The schema public is there in every database: a side that does not mention it has it as it is born.
bool Differ::comparePublic(const Pair& pair)
{
    const Entry& entry = pair.before ? *pair.before : *pair.after;
    if (entry.id.kind != Kind::Schema || entry.id.name != "public" || (pair.before && pair.after))
        return false;
    if (pair.before ? cannotTell(m_options.target, entry.id, *entry.object, m_baseline, m_target)
                    : cannotTell(m_options.baseline, entry.id, *entry.object, m_target, m_baseline))
        return false;
    bool carried = false;
    (pair.before ? m_target : m_baseline).forEach([&](const Entry& other) {
        const catalog::Common* common = catalog::common(*other.object);
        carried = common && common->privileges.has_value();
        return !carried;
    });
    catalog::Schema born;
    if (carried)
        born.privileges.emplace();
    const auto object = std::make_shared<const Object>(std::move(born));
    if (!ignored(entry.id))
        compareProperties(entry.id, std::nullopt, pair.before ? entry.object : object, pair.before ? object : entry.object);
    return true;
}

void Differ::compare(const Pair& pair)
{
    if (comparePublic(pair) || (!m_options.privileges && (pair.before ? pair.before : pair.after)->id.kind == Kind::DefaultPrivileges))
        return;
    if (pair.before && pair.after) {
        if (pair.before->object == pair.after->object)
            return;
        const ObjectId& id = pair.after->id;
        const bool sameName = pair.before->id == id;
        if (sameName && *pair.before->object == *pair.after->object)
            return;
        if (ignored(id)) {
            if (!(*pair.before->object == *pair.after->object))
                m_out.ignored.push_back(id);
            return;
        }
        compareProperties(id, sameName ? std::nullopt : std::optional(pair.before->id), pair.before->object, pair.after->object);
        if (id.kind == Kind::Table)
            compareColumns(*pair.before, *pair.after);
        return;
    }
    const bool created = !pair.before;
    const Entry& entry = created ? *pair.after : *pair.before;
    if (ignored(entry.id)) {
        m_out.ignored.push_back(entry.id);
    } else if (created ? cannotTell(m_options.baseline, entry.id, *entry.object, m_target, m_baseline) || isCloneOfKey(entry, m_baseline, m_options.target)
                       : cannotTell(m_options.target, entry.id, *entry.object, m_baseline, m_target) || isCloneOfKey(entry, m_target, m_options.baseline)) {
        m_out.hidden.push_back(entry.id);
    } else {
        Change change;
        change.action = created ? Action::Created : Action::Dropped;
        change.id = entry.id;
        (created ? change.after : change.before) = entry.object;
        if (!created)
            change.hazard = dropHazard(entry.id.kind);
        m_out.changes.push_back(std::move(change));
    }
}

void Differ::compareProperties(const ObjectId& id, std::optional<ObjectId> from, const ObjectPtr& before, const ObjectPtr& after)
{
    Change change;
    const PropertyComparison same = comparison();
    bool proven = false;
    for (const Property& property : catalog::propertiesOf(id.kind)) {
        const catalog::Likeness likeness = same.likeness(id, property, *before, *after);
        if (likeness == catalog::Likeness::Same)
            continue;
        proven = proven || likeness == catalog::Likeness::Different;
        PropertyChange changed{&property, property.get(*before), property.get(*after)};
        if (changed.before.text == changed.after.text) { // what makes the difference is not part of the usual text
            changed.before.text = changed.before.key;
            changed.after.text = changed.after.key;
        }
        change.properties.push_back(std::move(changed));
    }
    if (change.properties.empty())
        return;
    change.unproven = !proven;
    change.action = Action::Altered;
    change.id = id;
    change.from = std::move(from);
    change.before = before;
    change.after = after;
    m_out.changes.push_back(std::move(change));
}

void Differ::compareColumns(const Entry& before, const Entry& after)
{
    const auto& was = before.as<Table>().columns;
    const auto& is = after.as<Table>().columns;
    const auto wrap = [](const Column& column) { return std::make_shared<const Object>(column); };
    for (const Column& column : was) {
        const ObjectId id = catalog::columnId(after.id, column.name);
        const Column* other = is.find(column.name);
        if (other && *other == column)
            continue;
        if (ignored(id)) {
            m_out.ignored.push_back(id);
        } else if (!other && m_options.target.unknown.contains(id)) {
            m_out.hidden.push_back(id);
        } else if (other) {
            compareProperties(id, std::nullopt, wrap(column), wrap(*other));
        } else {
            Change change;
            change.action = Action::Dropped;
            change.id = id;
            change.before = wrap(column);
            change.hazard = dropHazard(Kind::Column);
            m_out.changes.push_back(std::move(change));
        }
    }
    for (const Column& column : is) {
        if (was.find(column.name))
            continue;
        Change change;
        change.action = Action::Created;
        change.id = catalog::columnId(after.id, column.name);
        change.after = wrap(column);
        if (ignored(change.id))
            m_out.ignored.push_back(change.id);
        else if (m_options.baseline.unknown.contains(change.id))
            m_out.hidden.push_back(change.id);
        else
            m_out.changes.push_back(std::move(change));
    }
}

/// A part of a table that comes or goes with its table, and a sequence that goes with its column, follow that change.
void Differ::linkParents()
{
    auto& changes = m_out.changes;
    std::stable_sort(changes.begin(), changes.end(), [](const Change& a, const Change& b) {
        return a.id < b.id || (a.id == b.id && a.action == Action::Dropped && b.action != Action::Dropped);
    });
    std::map<ObjectId, std::size_t> whole;
    for (std::size_t i = 0; i < changes.size(); ++i) {
        if (changes[i].action == Action::Created || changes[i].action == Action::Dropped)
            whole.emplace(changes[i].id, i);
    }
    const auto follow = [&](Change& change, const ObjectId& leader) {
        const auto found = whole.find(leader);
        if (found != whole.end() && changes[found->second].action == change.action)
            change.parent = found->second;
    };
    for (Change& change : changes) {
        if (catalog::info(change.id.kind).inTable) {
            for (Kind owner : {Kind::Table, Kind::View, Kind::MaterializedView})
                follow(change, {owner, change.id.schema, change.id.name, {}});
        } else if (change.id.kind == Kind::Sequence && change.action == Action::Dropped) {
            if (const auto& owner = std::get<catalog::Sequence>(*change.before).ownedBy) {
                follow(change, *owner);
                follow(change, owner->table());
            }
        }
    }
}

} // namespace

Differences diff(const Catalog& baseline, const Catalog& target, const DiffOptions& options)
{
    return Differ(baseline, target, options).run();
}

} // namespace cofferdam::diff
