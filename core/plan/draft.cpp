#include "draft.h"

#include "base/quote.h"
#include "ddl/lower.h"

#include <algorithm>

namespace cofferdam::plan {

Draft::Draft(const Catalog& baseline, const Catalog& goal, const diff::Differences& changes, const PlanOptions& planOptions)
    : before(baseline)
    , after(goal)
    , differences(changes)
    , options(planOptions)
{
    m_changes.reserve(changes.changes.size());
    for (const Change& change : changes.changes) {
        // An object that is dropped and created under one name has two changes; the creation is the one to be found.
        const auto [known, fresh] = m_changes.emplace(change.id, &change);
        if (!fresh && change.action == diff::Action::Created)
            known->second = &change;
    }
}

std::size_t Draft::add(Node node)
{
    if (node.provides.size() == 1 && node.bundle == none && node.execution == Execution::Transaction)
        node.bundle = bundleOf(node.provides.front());
    nodes.push_back(std::move(node));
    return nodes.size() - 1;
}

Node Draft::start(const Change& change, Phase wanted, Message title) const
{
    Node node = start(change.id, wanted, std::move(title));
    node.serves.push_back(change.key());
    return node;
}

Node Draft::start(const ObjectId& object, Phase wanted, Message title) const
{
    Node node;
    node.object = object;
    node.unit = catalog::info(object.kind).inTable ? object.table() : object;
    node.phase = phase(wanted, object);
    node.title = std::move(title);
    return node;
}

Fate Draft::fate(const ObjectId& id) const
{
    const auto found = m_fates.find(id);
    return found == m_fates.end() ? Fate::Keep : found->second;
}

std::size_t Draft::newBundle()
{
    m_bundleParents.push_back(m_bundleParents.size());
    return m_bundleParents.size() - 1;
}

std::size_t Draft::root(std::size_t bundle)
{
    if (bundle == none)
        return none;
    while (m_bundleParents[bundle] != bundle)
        bundle = m_bundleParents[bundle] = m_bundleParents[m_bundleParents[bundle]];
    return bundle;
}

void Draft::joinBundles(std::size_t a, std::size_t b) { m_bundleParents[root(a)] = root(b); }

void Draft::join(const ObjectId& a, const ObjectId& b)
{
    const auto bundle = [this](const ObjectId& id) {
        const auto found = m_bundles.find(id);
        return found != m_bundles.end() ? found->second : m_bundles.emplace(id, newBundle()).first->second;
    };
    const std::size_t first = bundle(a);
    joinBundles(first, bundle(b));
}

std::size_t Draft::bundleOf(const ObjectId& id)
{
    const auto found = m_bundles.find(id);
    return found == m_bundles.end() ? none : root(found->second);
}

const Change* Draft::change(const ObjectId& id) const
{
    const auto found = m_changes.find(id);
    return found == m_changes.end() ? nullptr : found->second;
}

bool Draft::changes(const ObjectId& id, std::string_view wanted) const
{
    const Change* found = change(id);
    return found && has(*found, wanted);
}

bool Draft::isNew(const ObjectId& relation) const
{
    return !before.contains(relation) || fate(relation) == Fate::Recreate;
}

bool Draft::isNewColumn(const ObjectId& column) const { return isNew(column.table()) || !before.column(column); }

bool Draft::isPartitioned(const ObjectId& table) const
{
    const auto* found = after.get<catalog::Table>(table.table());
    return found && found->partitionBy;
}

namespace {

/// A check that was the parent's alone, and that its children get now.
bool beginsToPassOn(const Change& change)
{
    const auto* from = change.before ? std::get_if<catalog::Constraint>(change.before.get()) : nullptr;
    const auto* to = change.after ? std::get_if<catalog::Constraint>(change.after.get()) : nullptr;
    return from && to && from->noInherit && !to->noInherit;
}

} // namespace

bool Draft::comesFromParent(const ObjectId& part) const
{
    const auto* now = tableAfter(part);
    const auto* then = tableBefore(part);
    const Change* own = change(part);
    const catalog::Table* table = then ? then : now;
    if (!table || !own)
        return false;
    std::vector<QualifiedName> parents = table->inherits;
    if (table->partitionOf)
        parents.push_back(table->partitionOf->parent);
    for (const QualifiedName& parent : parents) {
        const ObjectId same = inTable(part.kind, tableId(parent.schema, parent.name), part.part);
        const Change* theirs = change(same);
        if (theirs && own->action == diff::Action::Created && beginsToPassOn(*theirs))
            return true;
        if (!theirs || theirs->action != own->action)
            continue;
        if (own->action != diff::Action::Altered)
            return true;
        const bool covered = std::all_of(own->properties.begin(), own->properties.end(), [&](const auto& p) {
            return has(*theirs, p.property->id) || p.property->id == "inherited";
        });
        if (covered)
            return true;
    }
    return false;
}

std::vector<std::string> Draft::keyColumns(const ObjectId& table) const
{
    for (const auto& entry : before.parts(Kind::Constraint, table)) {
        const auto& constraint = entry.as<catalog::Constraint>();
        if (constraint.type == catalog::ConstraintType::PrimaryKey)
            return constraint.columns;
    }
    return {};
}

const std::vector<ObjectId>& Draft::sequencesOf(const ObjectId& table) const
{
    if (!m_sequences) {
        m_sequences.emplace();
        before.forEach(Kind::Sequence, [this](const catalog::Entry& entry) {
            if (const auto& owner = entry.as<catalog::Sequence>().ownedBy)
                (*m_sequences)[owner->table()].push_back(entry.id);
        });
    }
    static const std::vector<ObjectId> no;
    const auto found = m_sequences->find(table);
    return found == m_sequences->end() ? no : found->second;
}

const Users& Draft::usersBefore() const
{
    if (!m_usersBefore)
        m_usersBefore = std::make_unique<Users>(before);
    return *m_usersBefore;
}

const Users& Draft::usersAfter() const
{
    if (!m_usersAfter)
        m_usersAfter = std::make_unique<Users>(after);
    return *m_usersAfter;
}

std::vector<Statement> Draft::parse(const std::string& sql)
{
    auto parsed = ddl::parseStatements(sql);
    if (!parsed || !parsed->errors.empty()) {
        if (!error)
            error = parsed ? parsed->errors.front() : parsed.error();
        return {};
    }
    return std::move(parsed->statements);
}

std::string Draft::helperName(const std::string& schema, std::string_view stem, std::string_view suffix) const
{
    const auto taken = [&](const std::string& name) {
        return before.findRelation(schema, name) || after.findRelation(schema, name) || before.findType(schema, name) ||
               after.findType(schema, name);
    };
    for (int attempt = 0;; ++attempt) {
        std::string tail(suffix);
        if (attempt > 0)
            tail += std::to_string(attempt);
        std::string head = base::truncateIdentifier(stem);
        while (head.size() + tail.size() > 63)
            head.pop_back();
        // Never cut inside a UTF-8 sequence.
        while (!head.empty() && (static_cast<unsigned char>(head.back()) & 0x80U) && head.size() < stem.size())
            head.pop_back();
        std::string name = head + tail;
        if (!taken(name))
            return name;
    }
}

Statement alterTable(const ObjectId& table, std::vector<ddl::alter::Action> actions, bool only)
{
    ddl::AlterTable statement;
    statement.kind = catalog::info(table.kind).inTable ? Kind::Table : table.kind;
    statement.name = table.qualified();
    statement.actions = std::move(actions);
    statement.only = only;
    return statement;
}

const diff::PropertyChange* property(const Change& change, std::string_view id)
{
    for (const auto& candidate : change.properties) {
        if (candidate.property->id == id)
            return &candidate;
    }
    return nullptr;
}

bool has(const Change& change, std::string_view id) { return property(change, id) != nullptr; }

} // namespace cofferdam::plan
