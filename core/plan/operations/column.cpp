#include "recipes.h"

#include "probe.h"

#include "base/quote.h"
#include "ddl/storage.h"

#include <algorithm>

namespace cofferdam::plan {
namespace {

using namespace ddl::alter;
using catalog::Column;

std::vector<base::MessageArgument> names(const ObjectId& column)
{
    return {identifier(column.part), identifier(column.table().qualified().sql())};
}

/// The column as ADD COLUMN takes it; the rest follows in statements of its own.
Column bare(const Column& column)
{
    Column out = column;
    out.storage.clear();
    out.compression.clear();
    out.statistics.reset();
    out.options.clear();
    out.comment.reset();
    out.privileges.reset();
    out.inherited = false;
    return out;
}

Node columnNode(const Draft& draft, const Change& change, Phase phase, Message title)
{
    Node node = draft.start(change, phase, std::move(title));
    node.needs = {change.id};
    return node;
}

std::string fillFor(const Draft& draft, const ObjectId& column)
{
    const auto found = draft.options.fills.find(column);
    return found == draft.options.fills.end() ? std::string() : found->second;
}

bool hasOwnValue(const Column& column) { return !column.defaultValue.empty() || column.generated || column.identity; }

void appendColumnRest(const Draft& draft, Node& node, const ObjectId& id, const Column& column)
{
    if (auto settings = columnSettings({}, column); !settings.empty())
        node.statements.push_back(alterTable(id.table(), std::move(settings)));
    for (Statement& statement : columnTexts(id, {}, column))
        node.statements.push_back(std::move(statement));
    if (column.identity) {
        for (Statement& statement : identityTexts(draft, id, {}, *column.identity))
            node.statements.push_back(std::move(statement));
    }
}

} // namespace

std::vector<Statement> addWholeColumn(const Draft& draft, const ObjectId& id, const Column& column)
{
    Node node;
    node.statements = {alterTable(id.table(), {AddColumn{bare(column), {}, false}})};
    appendColumnRest(draft, node, id, column);
    return std::move(node.statements);
}

std::vector<Action> columnSettings(const Column& from, const Column& to)
{
    std::vector<Action> out;
    if (from.storage != to.storage)
        out.emplace_back(SetStorage{to.name, to.storage.empty() ? std::string(ddl::defaultStorage(to.type)) : to.storage});
    if (from.compression != to.compression)
        out.emplace_back(SetCompression{to.name, to.compression.empty() ? "default" : to.compression});
    if (from.statistics != to.statistics)
        out.emplace_back(SetStatistics{to.name, to.statistics});
    if (auto set = optionsToSet(from.options, to.options); !set.empty())
        out.emplace_back(SetColumnOptions{to.name, std::move(set), {}});
    if (auto reset = optionsToReset(from.options, to.options); !reset.empty())
        out.emplace_back(SetColumnOptions{to.name, {}, std::move(reset)});
    return out;
}

std::vector<Statement> columnTexts(const ObjectId& id, const Column& from, const Column& to)
{
    std::vector<Statement> out;
    if (from.comment != to.comment)
        out.push_back(commentOn(id, to.comment));
    const Object table{catalog::Table()};
    for (Statement& statement : privilegeStatements(id.table(), table, from.privileges, to.privileges, 15, {id.part}))
        out.push_back(std::move(statement));
    return out;
}

std::vector<Statement> identityTexts(const Draft& draft, const ObjectId& column, const catalog::Identity& from, const catalog::Identity& to)
{
    const ObjectId id{Kind::Sequence, column.schema, to.sequenceName, {}};
    std::vector<Statement> out;
    if (from.comment != to.comment)
        out.push_back(commentOn(id, to.comment));
    const auto* after = draft.after.get<catalog::Table>(column.table());
    const auto* table = after ? after : draft.before.get<catalog::Table>(column.table());
    catalog::Sequence sequence;
    if (table)
        sequence.owner = table->owner;
    for (Statement& statement : privilegeStatements(id, Object(sequence), from.privileges, to.privileges, draft.options.serverVersion))
        out.push_back(std::move(statement));
    return out;
}

std::vector<Statement> addIdentity(const Draft& draft, const ObjectId& column, const catalog::Identity& identity)
{
    std::vector<Statement> out{alterTable(column.table(), {AddIdentity{column.part, identity}})};
    for (Statement& statement : identityTexts(draft, column, {}, identity))
        out.push_back(std::move(statement));
    return out;
}

namespace {

/// Nullable first, then the default for new rows, the fill for old ones, NOT NULL last. (R1, R2, R3)
void addInParts(Draft& draft, const Change& change, const std::string& fill)
{
    const ObjectId& id = change.id;
    const auto& goal = becomes<Column>(change);
    Column nullable = bare(goal);
    nullable.notNull = false;
    nullable.defaultValue = {};
    Node add = draft.start(change, Phase::Expand, message("plan.title.add-column", COFFERDAM_TR("Add column %1 to %2"), names(id)));
    add.statements = {alterTable(id.table(), {AddColumn{nullable, {}, false}})};
    if (!goal.defaultValue.empty())
        add.statements.push_back(alterTable(id.table(), {SetDefault{id.part, goal.defaultValue}}));
    appendColumnRest(draft, add, id, goal);
    if (draft.online(id))
        add.statements.push_back(fillMark(id, fill));
    add.undo = {alterTable(id.table(), {DropColumn{id.part, false, false}})};
    add.done = checks::exists(id);
    add.provides = {id};
    add.why = message("plan.why.add-in-parts", COFFERDAM_TR("A value that differs from row to row would rewrite the table; added without it, only the catalog changes."));
    const std::size_t added = draft.add(std::move(add));
    const std::size_t filled = fillNodes(draft, change, id, fill, added, true);
    if (goal.notNull)
        notNullNodes(draft, change, id, {filled}, true);
}

void addAtOnce(Draft& draft, const Change& change)
{
    const ObjectId& id = change.id;
    const auto& goal = becomes<Column>(change);
    Node add = draft.start(change, Phase::Expand, message("plan.title.add-column", COFFERDAM_TR("Add column %1 to %2"), names(id)));
    add.statements = {alterTable(id.table(), {AddColumn{bare(goal), {}, false}})};
    awaitNotNullName(draft, id, add);
    appendColumnRest(draft, add, id, goal);
    add.undo = {alterTable(id.table(), {DropColumn{id.part, false, false}})};
    add.done = checks::exists(id);
    add.provides = {id};
    if (goal.identity && !goal.identity->sequenceName.empty())
        add.takes.push_back({Kind::Sequence, id.schema, goal.identity->sequenceName, {}});
    if (goal.notNull && !hasOwnValue(goal) && !draft.isNew(id.table()))
        add.precondition = Check{checks::query(checks::noRows(id.table().qualified())),
                                 message("plan.check.empty", COFFERDAM_TR("Table %2 holds rows, so %1 needs a value for them."), names(id))};
    draft.add(std::move(add));
}

} // namespace

void addColumn(Draft& draft, const Change& change)
{
    const ObjectId& id = change.id;
    if (draft.comesFromParent(id) || draft.fate(id.table()) == Fate::Recreate)
        return;
    const auto& goal = becomes<Column>(change);
    const std::string fill = fillFor(draft, id);
    if (goal.generated || goal.identity || draft.isNew(id.table()))
        return addAtOnce(draft, change);
    if (!fill.empty())
        return addInParts(draft, change, fill);
    if (draft.online(id) && !goal.defaultValue.empty()) {
        const Statement whole = alterTable(id.table(), {AddColumn{bare(goal), {}, false}});
        if (probedWork(draft, draft.before, id.table(), whole, usesOf(draft.after, id)) == ddl::Work::Rewrite)
            return addInParts(draft, change, goal.defaultValue.sql());
    }
    addAtOnce(draft, change);
}

void dropColumn(Draft& draft, const Change& change)
{
    const ObjectId& id = change.id;
    if (draft.comesFromParent(id) || draft.fate(id.table()) == Fate::Recreate)
        return;
    const auto& column = was<Column>(change);
    const auto key = draft.keyColumns(id.table());
    const bool inKey = std::find(key.begin(), key.end(), id.part) != key.end();
    if (draft.online(id) && column.notNull && !hasOwnValue(column) && !inKey) {
        Node relax = draft.start(change, Phase::Expand, message("plan.title.relax-column", COFFERDAM_TR("Let writers leave out %1 of %2"), names(id)));
        relax.statements = {alterTable(id.table(), {SetNotNull{id.part, false}})};
        relax.undo = {alterTable(id.table(), {SetNotNull{id.part, true}})};
        relax.done = checks::columnIs(id, "NOT a.attnotnull");
        relax.why = message("plan.why.relax-column", COFFERDAM_TR("Code that no longer knows the column would fail on its NOT NULL."));
        draft.add(std::move(relax));
    }
    Node drop = draft.start(change, Phase::Contract, message("plan.title.drop-column", COFFERDAM_TR("Drop column %1 of %2"), names(id)));
    drop.statements = {alterTable(id.table(), {DropColumn{id.part, false, false}})};
    Column back = column;
    back.notNull = column.notNull && (hasOwnValue(column) || inKey); // without a value for the rows that are there it comes back as the step before left it
    back.inherited = false;
    drop.undo = {alterTable(id.table(), {AddColumn{std::move(back), {}, false}})};
    drop.irreversible = true;
    drop.removes = {id};
    for (const ObjectId& sequence : draft.sequencesOf(id.table())) {
        if (draft.before.get<catalog::Sequence>(sequence)->ownedBy == id)
            drop.removes.push_back(sequence);
    }
    drop.done = checks::missing(id);
    drop.bundle = draft.bundleOf(id);
    drop.phase = Phase::Contract;
    drop.application = {message("plan.app.drop-column", COFFERDAM_TR("No running code reads or writes %1 of %2; models ignore the column."), names(id))};
    draft.add(std::move(drop));
}

namespace {

/// A default that is set goes down to the children; those that have another, or none, get theirs again.
void defaultsBelow(const Draft& draft, const ObjectId& parent, const std::string& name, const base::Expression& given, bool forward, std::vector<Statement>& out)
{
    for (const ObjectId& child : draft.usersBefore().of(parent)) {
        if (child.kind != Kind::Table || !isChildOf(draft.tableBefore(child), parent) || !isChildOf(draft.tableAfter(child), parent))
            continue;
        const Column* column = (forward ? draft.tableAfter(child) : draft.tableBefore(child))->columns.find(name);
        if (!column || column->generated || column->identity)
            continue;
        if (!(column->defaultValue == given))
            out.push_back(alterTable(child, {SetDefault{name, column->defaultValue}}));
        defaultsBelow(draft, child, name, column->defaultValue, forward, out);
    }
}

} // namespace

void setColumnDefault(Draft& draft, const Change& change)
{
    if (!has(change, "default") || draft.retyped.contains(change.id))
        return;
    const ObjectId& id = change.id;
    const auto& from = was<Column>(change);
    const auto& to = becomes<Column>(change);
    if (to.identity && to.defaultValue.empty())
        return; // part of becoming an identity column
    const bool drops = to.defaultValue.empty();
    Node node = columnNode(draft, change, drops ? Phase::Contract : Phase::Expand,
                           drops ? message("plan.title.drop-default", COFFERDAM_TR("Drop the default of %1 of %2"), names(id))
                                 : message("plan.title.set-default", COFFERDAM_TR("Set the default of %1 of %2"), names(id)));
    node.statements = {alterTable(id.table(), {SetDefault{id.part, to.defaultValue}})};
    defaultsBelow(draft, id.table(), id.part, to.defaultValue, true, node.statements);
    node.undo = {alterTable(id.table(), {SetDefault{id.part, from.defaultValue}})};
    defaultsBelow(draft, id.table(), id.part, from.defaultValue, false, node.undo);
    node.releases = {id};
    node.bundle = draft.redefaulted.contains(id) ? draft.bundleOf(id) : none;
    node.awaits = draft.awaitedBy(id);
    for (const ObjectId& used : usesOf(draft.after, id))
        node.needs.push_back(used);
    if (drops)
        node.application = {message("plan.app.drop-default", COFFERDAM_TR("Every writer gives %1 of %2 a value of its own."), names(id))};
    draft.add(std::move(node));
}

void setColumnNotNull(Draft& draft, const Change& change)
{
    if (!has(change, "not_null"))
        return;
    const ObjectId& id = change.id;
    if (becomes<Column>(change).notNull) {
        const std::string fill = fillFor(draft, id);
        std::vector<std::size_t> after;
        if (!fill.empty())
            after.push_back(fillNodes(draft, change, id, fill, none, false));
        notNullNodes(draft, change, id, std::move(after), true);
        return;
    }
    Node node = columnNode(draft, change, Phase::Expand, message("plan.title.drop-not-null", COFFERDAM_TR("Allow NULL in %1 of %2"), names(id)));
    node.statements = {alterTable(id.table(), {SetNotNull{id.part, false}})};
    node.undo = {alterTable(id.table(), {SetNotNull{id.part, true}})};
    node.done = checks::columnIs(id, "NOT a.attnotnull");
    node.disturbs = {id};
    draft.notNullNodes[id] = draft.add(std::move(node));
}

namespace {

ddl::AlterSequence sequenceOptions(const catalog::SequenceOptions& from, const catalog::SequenceOptions& to)
{
    ddl::AlterSequence out;
    if (!(from.type == to.type))
        out.type = to.type;
    if (startOf(from) != startOf(to))
        out.start = startOf(to);
    if (from.increment != to.increment)
        out.increment = to.increment.value_or(1);
    if (from.cache != to.cache)
        out.cache = to.cache.value_or(1);
    const bool stated = boundsAreStated(from, to);
    if (stated || from.minimum != to.minimum)
        out.minimum = to.minimum;
    if (stated || from.maximum != to.maximum)
        out.maximum = to.maximum;
    sayBounds(out, to);
    if (from.cycle != to.cycle)
        out.cycle = to.cycle;
    return out;
}

void becomeIdentity(Draft& draft, const Change& change)
{
    const ObjectId& id = change.id;
    const auto& from = was<Column>(change);
    const auto& to = becomes<Column>(change);
    Node node = columnNode(draft, change, Phase::Switch, message("plan.title.add-identity", COFFERDAM_TR("Make %1 of %2 an identity column"), names(id)));
    if (!from.defaultValue.empty()) {
        Node release = columnNode(draft, change, Phase::Switch, {});
        release.statements = {alterTable(id.table(), {SetDefault{id.part, {}}})};
        release.undo = {alterTable(id.table(), {SetDefault{id.part, from.defaultValue}})};
        release.releases = {id};
        draft.join(id, id);
        release.bundle = draft.bundleOf(id);
        node.after = {draft.add(std::move(release))};
    }
    node.bundle = draft.bundleOf(id);
    node.statements = addIdentity(draft, id, *to.identity);
    // The new sequence starts behind what is there.
    ddl::Dml position;
    position.kind = ddl::Dml::Kind::Select;
    position.sql = "SELECT pg_catalog.setval(pg_catalog.pg_get_serial_sequence(" + base::quoteLiteral(id.table().qualified().sql()) + ", " +
                   base::quoteLiteral(id.part) + "), (SELECT COALESCE(max(" + base::quoteIdentifier(id.part) + "), 0) + 1 FROM " +
                   id.table().qualified().sql() + "), false)";
    node.statements.emplace_back(position);
    node.undo = {alterTable(id.table(), {DropIdentity{id.part, false}})};
    node.takes = {{Kind::Sequence, id.schema, to.identity->sequenceName, {}}};
    node.own = true;
    if (const auto found = draft.notNullNodes.find(id); found != draft.notNullNodes.end())
        node.after.push_back(found->second);
    draft.add(std::move(node));
}

void changeIdentity(Draft& draft, const Change& change)
{
    if (!has(change, "identity"))
        return;
    const ObjectId& id = change.id;
    const auto& from = was<Column>(change).identity;
    const auto& to = becomes<Column>(change).identity;
    if (!from)
        return becomeIdentity(draft, change);
    Node node = columnNode(draft, change, Phase::Switch, message("plan.title.identity", COFFERDAM_TR("Change the identity of %1 of %2"), names(id)));
    if (!to) {
        node.statements = {alterTable(id.table(), {DropIdentity{id.part, false}})};
        node.undo = addIdentity(draft, id, *from);
        node.removes = {{Kind::Sequence, id.schema, from->sequenceName, {}}};
        draft.add(std::move(node));
        return;
    }
    const auto actions = [&](const catalog::Identity& a, const catalog::Identity& b) {
        SetIdentity set;
        set.column = id.part;
        if (a.always != b.always)
            set.always = b.always;
        set.options = sequenceOptions(a.options, b.options);
        set.options.type.reset(); // follows the column's
        return set;
    };
    auto followed = from->options;
    followed.type = to->options.type;
    followed.normalise();
    if (!(followed == to->options) || from->always != to->always) {
        const ObjectId sequence{Kind::Sequence, id.schema, from->sequenceName, {}};
        node.statements = placeWithin(sequence, followed, to->options);
        node.statements.push_back(alterTable(id.table(), {actions(*from, *to)}));
        node.undo = placeWithin(sequence, to->options, followed);
        node.undo.push_back(alterTable(id.table(), {actions(*to, *from)}));
    }
    if (from->sequenceName != to->sequenceName) {
        ddl::Rename rename;
        rename.target = {Kind::Sequence, id.schema, from->sequenceName, {}};
        rename.newName = to->sequenceName;
        node.statements.emplace_back(rename);
        ddl::Rename back;
        back.target = {Kind::Sequence, id.schema, to->sequenceName, {}};
        back.newName = from->sequenceName;
        node.undo.insert(node.undo.begin(), back);
        node.removes = {rename.target};
        node.takes = {{Kind::Sequence, id.schema, to->sequenceName, {}}};
    }
    draft.add(std::move(node));
}

/// Comment of and privileges on the sequence, under the name that it has in the end.
void changeIdentityTexts(Draft& draft, const Change& change, std::vector<std::size_t> after)
{
    const auto& from = was<Column>(change).identity;
    const auto& to = becomes<Column>(change).identity;
    if (!from || !to || (!has(change, "identity_comment") && !has(change, "identity_privileges")))
        return;
    const ObjectId& id = change.id;
    catalog::Identity old = *from;
    old.privileges = inNewHands(draft, id.table(), {Kind::Sequence, id.schema, to->sequenceName, {}}, std::move(old.privileges));
    Node node = columnNode(draft, change, after.empty() ? Phase::Expand : Phase::Switch, message("plan.title.identity-texts", COFFERDAM_TR("Change comment and privileges of the sequence of %1 of %2"), names(id)));
    node.statements = identityTexts(draft, id, old, *to);
    old.sequenceName = to->sequenceName;
    node.undo = identityTexts(draft, id, *to, old);
    node.needs.push_back(ownerSettled(id.table()));
    node.after = std::move(after);
    if (takesPrivileges(node.statements))
        node.phase = draft.phase(Phase::Contract, id);
    draft.add(std::move(node));
}

void changeSettings(Draft& draft, const Change& change)
{
    const ObjectId& id = change.id;
    auto from = was<Column>(change);
    const auto& to = becomes<Column>(change);
    if (changesType(change)) { // takes storage and compression with it
        from.storage.clear();
        from.compression.clear();
    }
    auto forward = columnSettings(from, to);
    if (from.foreignOptions != to.foreignOptions)
        forward.emplace_back(changedForeignOptions(id.part, from.foreignOptions, to.foreignOptions));
    if (forward.empty())
        return;
    Node node = columnNode(draft, change, Phase::Expand, message("plan.title.column-settings", COFFERDAM_TR("Change storage settings of %1 of %2"), names(id)));
    node.statements = {alterTable(id.table(), std::move(forward))};
    Column now = to;
    if (changesType(change))
        now.storage = now.compression = {};
    auto back = columnSettings(now, from);
    if (!back.empty())
        node.undo = {alterTable(id.table(), std::move(back))};
    draft.add(std::move(node));
}

void changeExpression(Draft& draft, const Change& change)
{
    if (!has(change, "generated"))
        return;
    const ObjectId& id = change.id;
    const auto& to = becomes<Column>(change).generated;
    Node node = columnNode(draft, change, Phase::Switch, message("plan.title.expression", COFFERDAM_TR("Change how %1 of %2 is generated"), names(id)));
    node.statements = {alterTable(id.table(), {SetExpression{id.part, to ? to->expression : base::Expression(), false}})};
    node.releases = {id};
    node.own = true;
    for (const ObjectId& used : usesOf(draft.after, id))
        node.needs.push_back(used);
    draft.add(std::move(node));
}

} // namespace

void alterColumn(Draft& draft, const Change& change)
{
    if (draft.comesFromParent(change.id) || draft.fate(change.id.table()) == Fate::Recreate || draft.copies.contains(change.id))
        return;
    const bool givesUpExpression = has(change, "generated") && !becomes<Column>(change).generated;
    std::size_t beforeExpression = draft.nodes.size();
    if (givesUpExpression)
        changeExpression(draft, change);
    const std::size_t beforeType = draft.nodes.size();
    if (changesType(change))
        changeColumnType(draft, change);
    if (givesUpExpression) { // it may not fit the new type, and there is no default beside it
        for (std::size_t n = beforeType; n < draft.nodes.size(); ++n)
            draft.nodes[n].after.push_back(beforeExpression);
    } else {
        beforeExpression = draft.nodes.size();
        changeExpression(draft, change);
    }
    const bool released = draft.nodes.size() > beforeExpression;
    const bool noLonger = was<Column>(change).identity && !becomes<Column>(change).identity && !changesType(change);
    const std::size_t beforeIdentity = draft.nodes.size();
    if (noLonger)
        changeIdentity(draft, change);
    const std::size_t beforeDefault = draft.nodes.size();
    setColumnDefault(draft, change);
    // A generated column has no default: that comes in the moment in which it is generated no more.
    if (released && draft.nodes.size() > beforeDefault) {
        draft.join(change.id, change.id);
        draft.nodes[beforeExpression].bundle = draft.nodes[beforeDefault].bundle = draft.bundleOf(change.id);
        draft.nodes[beforeDefault].after.push_back(beforeExpression);
    }
    if (beforeDefault > beforeIdentity && draft.nodes.size() > beforeDefault) {
        // An identity column has no default: the one goes as the other comes.
        draft.join(change.id, change.id);
        draft.nodes[beforeIdentity].bundle = draft.nodes[beforeDefault].bundle = draft.bundleOf(change.id);
        draft.nodes[beforeDefault].after.push_back(beforeIdentity);
    }
    const std::size_t beforeNotNull = draft.nodes.size();
    setColumnNotNull(draft, change);
    for (std::size_t n = beforeNotNull; noLonger && n < draft.nodes.size(); ++n)
        draft.nodes[n].after.push_back(beforeIdentity); // an identity column is never NULL
    const std::size_t beforeNewIdentity = draft.nodes.size();
    if (!noLonger && (becomes<Column>(change).identity || !changesType(change)))
        changeIdentity(draft, change);
    for (std::size_t n = beforeNewIdentity; changesType(change) && n < draft.nodes.size(); ++n)
        draft.nodes[n].after.push_back(beforeType); // only integers have one
    std::vector<std::size_t> identity;
    for (std::size_t n = beforeNewIdentity; n < draft.nodes.size(); ++n)
        identity.push_back(n);
    changeIdentityTexts(draft, change, std::move(identity));
    changeSettings(draft, change);
    alterCommon(draft, change);
}

} // namespace cofferdam::plan
