#include "renames.h"

#include "checks.h"
#include "operations/recipes.h"
#include "users.h"

#include "base/quote.h"
#include "ddl/extensions.h"

#include <algorithm>
#include <map>
#include <set>

namespace cofferdam::plan {
namespace {

/// The id of a renamed object once all tables are renamed as well.
ObjectId finalId(const ConfirmedRename& rename, const std::vector<ConfirmedRename>& all)
{
    ObjectId id = rename.from;
    if (!catalog::info(id.kind).inTable) {
        id.name = rename.newName;
        return id;
    }
    id.part = rename.newName;
    for (const ConfirmedRename& other : all) {
        const bool owner = other.from.kind == Kind::Table || other.from.kind == Kind::View || other.from.kind == Kind::MaterializedView;
        if (owner && other.from.schema == id.schema && other.from.name == id.name) {
            id.name = other.newName;
            break;
        }
    }
    return id;
}

/// Equal but for the comments, which can be set anew.
bool sameDefinition(const Object& a, const Object& b)
{
    const auto plain = [](Object object) {
        catalog::common(object)->comment.reset();
        if (auto* constraint = std::get_if<catalog::Constraint>(&object))
            constraint->indexComment.reset();
        return object;
    };
    return plain(a) == plain(b);
}

/// A column of it changes, so that it may have to be built anew: then it gets its name that way.
bool standsOnChanges(const Catalog& before, const Catalog& after, const ObjectId& part)
{
    const auto uses = usesOf(before, part);
    return std::any_of(uses.begin(), uses.end(), [&](const ObjectId& used) {
        const catalog::Column* was = used.kind == Kind::Column ? before.column(used) : nullptr;
        const catalog::Column* is = was ? after.column(used) : nullptr;
        return was && !(is && *was == *is);
    });
}

/// Constraints and indexes hold nothing of their own: one that goes and one that comes with the same definition on the same table are one
/// that changes its name, whatever anybody answers about renames. Building it again would take a scan and, for a key, its foreign keys.
std::vector<ConfirmedRename> sameButForTheName(const Catalog& before, const Catalog& after, Kind kind)
{
    std::vector<ConfirmedRename> out;
    const auto hasIndex = [](const Object& object) {
        const auto* constraint = std::get_if<catalog::Constraint>(&object);
        return constraint && constraint->hasIndex();
    };
    std::set<QualifiedName> taken; // by indexes of keys
    before.forEach(Kind::Constraint, [&](const catalog::Entry& entry) {
        if (hasIndex(*entry.object))
            taken.insert({entry.id.schema, entry.id.part});
    });
    std::map<ObjectId, std::vector<ObjectId>> comes;
    after.forEach(kind, [&](const catalog::Entry& entry) {
        if (!before.contains(entry.id))
            comes[entry.id.table()].push_back(entry.id);
    });
    before.forEach(kind, [&](const catalog::Entry& entry) {
        const auto found = comes.find(entry.id.table());
        if (found == comes.end() || after.contains(entry.id) || standsOnChanges(before, after, entry.id))
            return;
        const auto* constraint = std::get_if<catalog::Constraint>(entry.object.get());
        if (constraint && constraint->type == catalog::ConstraintType::NotNull) // its column's operation knows when that can be
            return;
        const auto same = std::find_if(found->second.begin(), found->second.end(), [&](const ObjectId& id) {
            return sameDefinition(*entry.object, *after.find(id)) && !before.findRelation(id.schema, id.part)
                   && !(hasIndex(*entry.object) && taken.contains({id.schema, id.part}));
        });
        if (same == found->second.end())
            return;
        out.push_back({entry.id, same->part});
        found->second.erase(same);
    });
    return out;
}

std::vector<ddl::AlterExtension> movedExtensions(const Catalog& before, const Catalog& after)
{
    std::vector<ddl::AlterExtension> out;
    before.forEach(Kind::Extension, [&](const catalog::Entry& entry) {
        const std::string& from = entry.as<catalog::Extension>().schema;
        const auto* same = after.get<catalog::Extension>(entry.id);
        if (same && !from.empty() && !same->schema.empty() && same->schema != from)
            out.push_back({entry.id.name, std::nullopt, same->schema});
    });
    return out;
}

} // namespace

std::vector<std::pair<ObjectId, std::string>> RenamedBaseline::columns() const
{
    std::vector<std::pair<ObjectId, std::string>> out;
    for (std::size_t i = 0; i < renames.size(); ++i) {
        if (renames[i].from.kind == Kind::Column)
            out.emplace_back(renamed[i], renames[i].from.part);
    }
    return out;
}

base::Result<RenamedBaseline> applyRenames(const Catalog& baseline, const Catalog& goal, const PlanOptions& options)
{
    RenamedBaseline out;
    std::vector<ConfirmedRename> confirmed = options.renames;
    // A column is renamed under its table's old name, so parts go before their tables.
    std::stable_sort(confirmed.begin(), confirmed.end(), [](const ConfirmedRename& a, const ConfirmedRename& b) {
        return catalog::info(a.from.kind).inTable && !catalog::info(b.from.kind).inTable;
    });
    catalog::CatalogBuilder builder(baseline);
    ddl::Session session;
    session.serverVersion = options.serverVersion;
    ddl::Interpreter interpreter(builder, session, ddl::Mode::Simulating);
    const auto apply = [&](const ConfirmedRename& rename, ObjectId renamed) -> base::Result<void> {
        ddl::Rename statement;
        statement.target = rename.from;
        statement.newName = rename.newName;
        if (const Object* object = builder.current().find(rename.from))
            statement.form = ddl::formOf(*object);
        COFFERDAM_TRY(interpreter.apply(Statement(statement)));
        out.statements.emplace_back(std::move(statement));
        out.renames.push_back(rename);
        out.renamed.push_back(std::move(renamed));
        return {};
    };
    for (const ConfirmedRename& rename : confirmed)
        COFFERDAM_TRY(apply(rename, finalId(rename, confirmed)));
    for (const ddl::AlterExtension& move : movedExtensions(baseline, goal)) {
        if (!ddl::canMoveExtension(move.name))
            return base::failure(message("plan.extension_not_relocatable", COFFERDAM_TR("Extension %1 cannot be moved to schema %2: it stays where it was created."),
                                         {identifier(move.name), identifier(move.schema)}));
        COFFERDAM_TRY(interpreter.apply(Statement(move)));
        out.moves.push_back(move);
    }
    // A constraint takes its index along, so that indexes are looked at after all constraints.
    for (Kind kind : {Kind::Constraint, Kind::Index}) {
        for (const ConfirmedRename& rename : sameButForTheName(builder.current(), goal, kind))
            COFFERDAM_TRY(apply(rename, catalog::inTable(kind, rename.from.table(), rename.newName)));
    }
    out.catalog = builder.snapshot();
    return out;
}

namespace {

bool isRelationName(const Draft& draft, const ObjectId& id) { return draft.after.findRelation(id.schema, id.name).has_value(); }

/// A view under the old name lets code that still says it go on; it takes no part in the goal.
bool canShim(const Draft& draft, const ConfirmedRename& rename)
{
    return draft.online(rename.from) && rename.from.kind == Kind::Table && !isRelationName(draft, rename.from);
}

std::vector<Statement> shim(Draft& draft, const ConfirmedRename& rename, const ObjectId& renamed, const Catalog& baseline)
{
    const auto* table = baseline.get<catalog::Table>(rename.from);
    std::string columns;
    for (const auto& column : table->columns)
        columns += (columns.empty() ? "" : ", ") + base::quoteIdentifier(column.name);
    auto out = draft.parse("CREATE VIEW " + rename.from.qualified().sql() + " AS SELECT " + columns + " FROM " + renamed.qualified().sql());
    const ObjectId view{Kind::View, rename.from.schema, rename.from.name, {}};
    if (table->owner) {
        ddl::AlterOwner owner;
        owner.target = view;
        owner.owner = *table->owner;
        out.emplace_back(owner);
    }
    if (table->privileges) {
        for (const auto& [key, granted] : *table->privileges) {
            ddl::Grant grant;
            grant.target = view;
            grant.grantees = {granted.grantee};
            for (const auto& [privilege, option] : granted.privileges)
                grant.privileges.push_back(privilege);
            if (!grant.privileges.empty())
                out.emplace_back(grant);
        }
    }
    return out;
}

/// Drops the view; nothing may change a column that it shows before.
void contractShim(Draft& draft, const ConfirmedRename& rename, const ObjectId& renamed, std::vector<Statement> again, std::size_t renaming)
{
    const ObjectId view{Kind::View, rename.from.schema, rename.from.name, {}};
    Node node = draft.start(renamed, Phase::Contract, message("plan.title.drop-shim", COFFERDAM_TR("Drop view %1, the old name of %2"),
                                                              {identifier(view.sql()), identifier(renamed.sql())}));
    ddl::Drop drop;
    drop.targets = {view};
    node.statements = {drop};
    node.undo = std::move(again);
    node.after = {renaming};
    node.serves = {{rename.from, {}}};
    node.done = checks::missing(view);
    node.own = true;
    node.application = {message("plan.app.drop-shim", COFFERDAM_TR("All running code says %2 instead of %1."),
                                {identifier(rename.from.sql()), identifier(renamed.sql())})};
    const std::size_t dropped = draft.add(std::move(node));
    for (std::size_t n = 0; n < dropped; ++n) {
        const auto& removes = draft.nodes[n].removes;
        const auto& disturbs = draft.nodes[n].disturbs;
        const auto shown = [&](const ObjectId& id) { return id.kind == Kind::Column && id.table() == renamed; };
        if (std::any_of(removes.begin(), removes.end(), shown) || std::any_of(disturbs.begin(), disturbs.end(), shown))
            draft.nodes[n].after.push_back(dropped);
    }
}

/// Which nodes speak of an object or of one of its parts. Looking through all of them for each rename would take the square of their number.
class NodesByObject {
public:
    explicit NodesByObject(const std::vector<Node>& nodes) : m_nodes(nodes) {}

    /// In order, of all nodes that there are by now.
    const std::vector<std::size_t>& about(const ObjectId& id)
    {
        for (; m_known < m_nodes.size(); ++m_known)
            enter(m_known);
        return m_about[id];
    }

private:
    void enter(std::size_t n)
    {
        const Node& node = m_nodes[n];
        enter(node.object, n);
        enter(node.unit, n);
        for (const auto* ids : {&node.needs, &node.provides, &node.removes}) {
            for (const ObjectId& id : *ids) {
                enter(id, n);
                if (catalog::info(id.kind).inTable)
                    enter(id.table(), n);
            }
        }
    }
    void enter(const ObjectId& id, std::size_t n)
    {
        auto& known = m_about[id];
        if (known.empty() || known.back() != n)
            known.push_back(n);
    }

    const std::vector<Node>& m_nodes;
    std::size_t m_known = 0;
    std::unordered_map<ObjectId, std::vector<std::size_t>, catalog::ObjectIdHash> m_about;
};

/// Whatever speaks of the object by its new name comes after the rename.
void putFirst(Draft& draft, NodesByObject& nodes, std::size_t renaming, const ObjectId& renamed)
{
    for (const std::size_t n : nodes.about(renamed)) {
        if (n != renaming)
            draft.nodes[n].after.push_back(renaming);
    }
}

/// A key or an index that is made anew needs no rename: what goes has its old name, what comes its new one. False when it stays.
bool goesByOldName(Draft& draft, NodesByObject& nodes, const ObjectId& from, const ObjectId& now, const Catalog& baseline)
{
    const Object* old = baseline.find(from);
    if ((now.kind != Kind::Constraint && now.kind != Kind::Index) || draft.fate(now) != Fate::Recreate || !old)
        return false;
    for (const std::size_t n : nodes.about(now)) {
        Node& node = draft.nodes[n];
        const bool removes = std::find(node.removes.begin(), node.removes.end(), now) != node.removes.end();
        if (!removes || node.statements.empty() || node.object != now)
            continue;
        node.statements = {ddl::dropStatement(from, *old)};
        node.undo = ddl::createStatements(from, *old);
        node.removes.push_back(from);
    }
    return true;
}

/// What reads the object and goes has its undo say the new name, too.
void putRemovalsOfUsersLater(Draft& draft, NodesByObject& nodes, std::size_t renaming, const ObjectId& renamed)
{
    for (const ObjectId& user : draft.usersBefore().of(renamed)) {
        if (user.schema == renamed.schema && user.ownName() == renamed.ownName())
            continue; // it makes room for the name
        for (const std::size_t n : nodes.about(user)) {
            const auto& gone = draft.nodes[n].removes;
            if (n != renaming && std::find(gone.begin(), gone.end(), user) != gone.end())
                draft.nodes[n].after.push_back(renaming);
        }
    }
}

bool retypes(const Node& node)
{
    return std::any_of(node.statements.begin(), node.statements.end(), [](const Statement& statement) {
        const auto* alter = statement.as<ddl::AlterTable>();
        return alter && std::any_of(alter->actions.begin(), alter->actions.end(), [](const auto& action) { return std::holds_alternative<ddl::alter::SetType>(action); });
    });
}

/// Everything else is said in terms of the new schema, so that only this schema comes before.
void planMove(Draft& draft, const ddl::AlterExtension& move, const std::string& from)
{
    const ObjectId id{Kind::Extension, {}, move.name, {}};
    const ObjectId schema{Kind::Schema, {}, move.schema, {}};
    Node node = draft.start(id, Phase::Expand, message("plan.title.alter-extension", COFFERDAM_TR("Move extension %1"), {identifier(move.name)}));
    ddl::AlterExtension back = move;
    back.schema = from;
    node.statements = {move};
    node.undo = {back};
    node.serves = {{id, {}}};
    node.needs = {schema};
    node.own = true;
    node.application = {message("plan.app.move-extension", COFFERDAM_TR("Running code names nothing of extension %1 by its schema, and has both %2 and %3 on its search path."),
                                {identifier(move.name), identifier(from), identifier(move.schema)})};
    const std::size_t moved = draft.add(std::move(node));
    for (std::size_t n = 0; n < moved; ++n) {
        Node& other = draft.nodes[n];
        const bool makesSchema = std::find(other.provides.begin(), other.provides.end(), schema) != other.provides.end();
        const bool alsoMoves = other.statements.size() == 1 && (other.statements.front().as<ddl::AlterExtension>() || other.statements.front().as<ddl::Rename>());
        if (!makesSchema && !alsoMoves)
            other.after.push_back(moved);
    }
}

} // namespace

void planRenames(Draft& draft, const RenamedBaseline& renamed, const Catalog& baseline)
{
    for (const ddl::AlterExtension& move : renamed.moves)
        planMove(draft, move, baseline.get<catalog::Extension>({Kind::Extension, {}, move.name, {}})->schema);
    NodesByObject nodes(draft.nodes);
    for (std::size_t i = 0; i < renamed.renames.size(); ++i) {
        const ConfirmedRename& rename = renamed.renames[i];
        const ObjectId& now = renamed.renamed[i];
        if (draft.copies.contains(now) || draft.carried.contains(now))
            continue;
        // A table that is made anew gets its parts under their new names.
        if (catalog::info(now.kind).inTable && draft.fate(now.table()) == Fate::Recreate)
            continue;
        if (goesByOldName(draft, nodes, rename.from, now, baseline))
            continue;
        const bool view = canShim(draft, rename);
        Node node = draft.start(now, view ? Phase::Expand : Phase::Switch, message("plan.title.rename", COFFERDAM_TR("Rename %1 to %2"),
                                                                                   {identifier(rename.from.describe()), identifier(rename.newName)}));
        node.statements = {renamed.statements[i]};
        ddl::Rename back = *renamed.statements[i].as<ddl::Rename>();
        if (catalog::info(rename.from.kind).inTable)
            back.target.part = rename.newName;
        else
            back.target.name = rename.newName;
        back.newName = rename.from.ownName();
        node.undo = {back};
        node.serves = {{rename.from, {}}, {now, {}}};
        // The index of a partition is made anew, under a name of PostgreSQL's choice, when its parent's is: it has its name before.
        const auto retyped = now.kind == Kind::Index ? retypedAbove(draft, now) : std::vector<ObjectId>();
        if (retyped.empty())
            node.provides = {now};
        else
            node.takes = {now};
        node.removes = {rename.from};
        node.own = true;
        std::vector<Statement> oldName;
        if (view) {
            oldName = shim(draft, rename, now, baseline);
            node.statements.insert(node.statements.end(), oldName.begin(), oldName.end());
            ddl::Drop drop;
            drop.targets = {{Kind::View, rename.from.schema, rename.from.name, {}}};
            node.undo.insert(node.undo.begin(), Statement(drop));
        } else if (draft.online(rename.from)) {
            node.application = {message("plan.app.rename", COFFERDAM_TR("Running code copes with both names of %1: %2 comes at once."),
                                        {identifier(rename.from.describe()), identifier(rename.newName)})};
        }
        node.done = checks::exists(now);
        const std::size_t renaming = draft.add(std::move(node));
        putFirst(draft, nodes, renaming, now);
        putRemovalsOfUsersLater(draft, nodes, renaming, now);
        for (const ObjectId& column : retyped) {
            for (const std::size_t n : nodes.about(column)) {
                if (retypes(draft.nodes[n]))
                    draft.nodes[n].after.push_back(renaming);
            }
        }
        if (view)
            contractShim(draft, rename, now, std::move(oldName), renaming);
    }
}

} // namespace cofferdam::plan
