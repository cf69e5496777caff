#include "column_copy.h"

#include "probe.h"

#include "base/quote.h"

#include <algorithm>

namespace cofferdam::plan {
namespace {

using base::quoteIdentifier;
using catalog::Column;
using catalog::Constraint;
using catalog::ConstraintType;

/// At most 63 bytes, and still different for different stems.
std::string shortName(const std::string& stem)
{
    if (stem.size() <= 63)
        return stem;
    std::uint32_t hash = 2166136261U;
    for (const char c : stem)
        hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
    static constexpr char digits[] = "0123456789abcdef";
    std::string tail = "_";
    for (int shift = 28; shift >= 0; shift -= 4)
        tail += digits[(hash >> static_cast<unsigned>(shift)) & 15U];
    std::string head = base::truncateIdentifier(stem);
    while (head.size() > 54 || (!head.empty() && (static_cast<unsigned char>(head.back()) & 0xC0U) == 0x80U))
        head.pop_back();
    return head + tail;
}

std::string columnHelper(const Draft& draft, const ObjectId& column, const char* suffix)
{
    const auto* before = draft.tableBefore(column);
    const auto* after = draft.tableAfter(column);
    std::string name = shortName(column.part + suffix);
    for (int i = 1; (before && before->columns.find(name)) || (after && after->columns.find(name)); ++i)
        name = shortName(column.part + suffix + std::to_string(i));
    return name;
}

bool mentionsColumn(const Catalog& catalog, const ObjectId& id, const ObjectId& column)
{
    const auto uses = usesOf(catalog, id);
    return std::binary_search(uses.begin(), uses.end(), column);
}

/// Parts of the table that could not be moved to a copy.
bool standsInTheWay(const Draft& draft, const ObjectId& user, const ObjectId& column)
{
    switch (user.kind) {
    case Kind::Column: return true; // a generated column
    case Kind::Table: return user != column.table();
    case Kind::Publication: return true;
    case Kind::Constraint: {
        const auto& constraint = *draft.before.get<Constraint>(user);
        return constraint.type == ConstraintType::Exclusion || constraint.type == ConstraintType::NotNull || constraint.period || constraint.inherited;
    }
    default: return false;
    }
}

bool hasChildren(const Draft& draft, const ObjectId& table)
{
    const auto& users = draft.usersBefore().of(table);
    return std::any_of(users.begin(), users.end(), [](const ObjectId& user) { return user.kind == Kind::Table; });
}

bool isSmall(const Draft& draft, const ObjectId& table)
{
    const auto found = draft.options.facts.find(table);
    return found != draft.options.facts.end() && found->second.rows && *found->second.rows <= draft.options.smallTableRows;
}

bool plainTable(const catalog::Table* table)
{
    return table && !table->partitionBy && !table->partitionOf && table->inherits.empty() && !table->foreign && !table->ofType &&
           table->persistence != catalog::Persistence::Temporary;
}

bool inText(const base::TypeName& type)
{
    return !type.builtIn() || type.name == "json" || type.name == "xml" || type.name == "point" || type.name == "box" || type.name == "polygon";
}

/// Its default calls a function that goes or is made anew: the copy, which is filled before that, would call the wrong one or none.
bool losesFunction(const Draft& draft, const ObjectId& column)
{
    const auto uses = usesOf(draft.before, column);
    return std::any_of(uses.begin(), uses.end(), [&](const ObjectId& used) {
        const Change* change = used.kind == Kind::Function ? draft.change(used) : nullptr;
        return change && (change->action == diff::Action::Dropped || (change->action == diff::Action::Altered && !canAlter(draft, *change)));
    });
}

} // namespace

bool canCopy(const Draft& draft, const ObjectId& column)
{
    // A table of a type has its columns in the type's order, where a copy would stand last.
    if (const auto* table = draft.tableAfter(column); table && table->ofType)
        return false;
    const Column* from = draft.before.column(column);
    const Column* to = draft.after.column(column);
    if (!draft.online(column) || !from || !to || from->generated || to->generated || from->inherited || to->inherited)
        return false;
    if (!plainTable(draft.tableBefore(column)) || !plainTable(draft.tableAfter(column)) || isSmall(draft, column.table()) ||
        hasChildren(draft, column.table()))
        return false;
    if (losesFunction(draft, column))
        return false;
    const auto& users = draft.usersBefore().of(column);
    return std::none_of(users.begin(), users.end(), [&](const ObjectId& user) { return standsInTheWay(draft, user, column); });
}

bool usesShadow(const Draft& draft, const Change& change) { return draft.copies.contains(change.id); }

namespace {

/// An index or constraint stands on this column and on one that travels by a copy already: two switches of it would be needed at once.
bool sharesPart(const Draft& draft, const ObjectId& column)
{
    const auto& users = draft.usersBefore().of(column);
    return std::any_of(users.begin(), users.end(), [&](const ObjectId& user) {
        const auto* constraint = draft.before.get<Constraint>(user);
        if (user.kind != Kind::Index && (!constraint || constraint->type == ConstraintType::ForeignKey))
            return false;
        const auto uses = usesOf(draft.before, user);
        return std::any_of(uses.begin(), uses.end(), [&](const ObjectId& used) { return draft.copies.contains(used); });
    });
}

} // namespace

void findCopies(Draft& draft, const std::vector<std::pair<ObjectId, std::string>>& renamedColumns)
{
    const auto enter = [&](ColumnCopy copy) {
        const ObjectId column = copy.column;
        draft.copies.emplace(column, std::make_shared<const ColumnCopy>(std::move(copy)));
    };
    for (const auto& [column, oldName] : renamedColumns) {
        if (canCopy(draft, column) && !sharesPart(draft, column))
            enter({column, oldName, column.part, {}, *draft.before.column(column), *draft.after.column(column)});
    }
    for (const Change& change : draft.differences.changes) {
        const ObjectId& id = change.id;
        if (id.kind != Kind::Column || change.action != diff::Action::Altered || !changesType(change) || draft.copies.contains(id) || !canCopy(draft, id) || sharesPart(draft, id))
            continue;
        const auto& to = std::get<Column>(*change.after);
        if (typeChange(draft, id, to) != TypeChange::Free)
            enter({id, id.part, columnHelper(draft, id, "_new"), columnHelper(draft, id, "_old"), std::get<Column>(*change.before), to});
    }
}

std::string syncFunctionName(const ColumnCopy& copy) { return shortName("cofferdam_sync_" + copy.column.name + "_" + copy.column.part); }

// Triggers fire in the order of their names; the copy has to see what the others made of the row.
std::string syncTriggerName(const ColumnCopy& copy) { return shortName("zz_cofferdam_sync_" + copy.column.part); }

std::string copyMark(const ColumnCopy& copy) { return "cofferdam: copy of " + copy.oldName + ", not to be read yet"; }

std::string differs(const ColumnCopy& copy)
{
    const std::string text = inText(copy.to.type) ? "::text" : "";
    const std::string cast = castExpression(quoteIdentifier(copy.oldName), copy.from.type, copy.to.type);
    return quoteIdentifier(copy.copyName) + text + " IS DISTINCT FROM (" + cast + ")" + text;
}

namespace {

std::string distinct(const base::TypeName& type, const std::string& a, const std::string& b)
{
    const std::string text = inText(type) ? "::text" : "";
    return a + text + " IS DISTINCT FROM " + b + text;
}

/// One way until the switch: the application only knows the old column. Afterwards the other way, so that the switch can be undone;
/// what the old type cannot hold becomes NULL there.
std::string oneWayBody(const ColumnCopy& copy, bool afterSwitch)
{
    if (!afterSwitch)
        return "BEGIN\n  NEW." + quoteIdentifier(copy.copyName) + " := " +
               castExpression("NEW." + quoteIdentifier(copy.oldName), copy.from.type, copy.to.type) + ";\n  RETURN NEW;\nEND\n";
    const std::string kept = "NEW." + quoteIdentifier(copy.keptName);
    return "BEGIN\n  BEGIN\n    " + kept + " := " + castExpression("NEW." + quoteIdentifier(copy.column.part), copy.to.type, copy.from.type) +
           ";\n  EXCEPTION WHEN OTHERS THEN\n    " + kept + " := NULL;\n  END;\n  RETURN NEW;\nEND\n";
}

/// Both ways: whichever column a writer changed decides.
std::string twoWayBody(const ColumnCopy& copy)
{
    const std::string o = quoteIdentifier(copy.oldName);
    const std::string n = quoteIdentifier(copy.copyName);
    const std::string forward = "NEW." + n + " := " + castExpression("NEW." + o, copy.from.type, copy.to.type) + ";\n";
    const std::string back = "NEW." + o + " := " + castExpression("NEW." + n, copy.to.type, copy.from.type) + ";\n";
    return "BEGIN\n  IF TG_OP = 'INSERT' THEN\n    IF NEW." + n + " IS NOT NULL THEN\n      " + back + "    ELSE\n      " + forward +
           "    END IF;\n  ELSIF " + distinct(copy.to.type, "NEW." + n, "OLD." + n) + " THEN\n    " + back + "  ELSIF " +
           distinct(copy.from.type, "NEW." + o, "OLD." + o) + " THEN\n    " + forward + "  END IF;\n  RETURN NEW;\nEND\n";
}

std::vector<base::MessageArgument> names(const ColumnCopy& copy)
{
    return {identifier(copy.column.part), identifier(copy.table().qualified().sql())};
}

} // namespace

std::vector<Statement> syncFunction(Draft& draft, const ColumnCopy& copy, bool afterSwitch)
{
    const std::string name = base::quoteQualified(copy.column.schema, syncFunctionName(copy));
    const std::string body = copy.renames() ? twoWayBody(copy) : oneWayBody(copy, afterSwitch);
    return draft.parse("CREATE " + std::string(afterSwitch ? "OR REPLACE " : "") + "FUNCTION " + name + "() RETURNS trigger LANGUAGE plpgsql AS " +
                       base::dollarQuote(body));
}

std::vector<Statement> syncTrigger(Draft& draft, const ColumnCopy& copy)
{
    return draft.parse("CREATE TRIGGER " + quoteIdentifier(syncTriggerName(copy)) + " BEFORE INSERT OR UPDATE ON " + copy.table().qualified().sql() +
                       " FOR EACH ROW EXECUTE FUNCTION " + base::quoteQualified(copy.column.schema, syncFunctionName(copy)) + "()");
}

std::vector<Statement> dropSync(const ColumnCopy& copy)
{
    ddl::Drop trigger;
    trigger.targets = {inTable(Kind::Trigger, copy.table(), syncTriggerName(copy))};
    ddl::Drop function;
    function.targets = {{Kind::Function, copy.column.schema, syncFunctionName(copy), "()"}};
    return {trigger, function};
}

Catalog withColumnCalled(Draft& draft, const Catalog& catalog, const ObjectId& column, const std::string& name)
{
    catalog::CatalogBuilder builder;
    const ObjectId table = column.table();
    builder.put(table, *catalog.find(table));
    for (Kind kind : {Kind::Constraint, Kind::Index}) {
        for (const auto& entry : catalog.parts(kind, table)) {
            const auto* constraint = std::get_if<Constraint>(entry.object.get());
            if (!constraint || constraint->type != ConstraintType::ForeignKey)
                builder.put(entry.id, *entry.object);
        }
    }
    if (name != column.part) {
        ddl::Session session;
        session.serverVersion = draft.options.serverVersion;
        ddl::Interpreter interpreter(builder, session, ddl::Mode::Reading);
        ddl::Rename rename;
        rename.target = column;
        rename.newName = name;
        if (auto done = interpreter.apply(Statement(rename)); !done && !draft.error)
            draft.error = done.error();
    }
    return builder.snapshot();
}

Carried carriedParts(Draft& draft, const ColumnCopy& copy)
{
    const Catalog onCopy = withColumnCalled(draft, draft.after, copy.column, copy.copyName);
    Carried out;
    for (const ObjectId& user : draft.usersBefore().of(copy.column)) {
        if ((user.kind != Kind::Index && user.kind != Kind::Constraint) || !draft.after.contains(user) || draft.fate(user) == Fate::Recreate ||
            !mentionsColumn(draft.after, user, copy.column))
            continue;
        Carried::Part part{user, onCopy.share(user), draft.before.share(user), draft.helperName(user.schema, user.part, "_new")};
        const auto* constraint = std::get_if<Constraint>(part.before.get());
        if (constraint && constraint->type == ConstraintType::ForeignKey)
            continue;
        draft.carried.insert(user);
        (!constraint ? out.indexes : constraint->type == ConstraintType::Check ? out.checks : out.keys).push_back(std::move(part));
    }
    return out;
}

namespace {

/// The change that the nodes of a copy serve; a rename alone has none in the difference of the renamed baseline.
Node begin(const Draft& draft, const ColumnCopy& copy, Phase phase, Message title)
{
    Node node = draft.start(copy.column, phase, std::move(title));
    ObjectId baseline = copy.column;
    baseline.part = copy.oldName;
    node.serves = {{baseline, {}}};
    return node;
}

std::size_t addCopy(Draft& draft, const ColumnCopy& copy)
{
    Column column = copy.to;
    column.name = copy.copyName;
    column.notNull = false;
    column.defaultValue = {};
    column.identity.reset();
    column.storage.clear();
    column.compression.clear();
    column.statistics.reset();
    column.options.clear();
    column.comment.reset();
    column.privileges.reset();
    const ObjectId id = columnId(copy.table(), copy.copyName);
    Node node = begin(draft, copy, Phase::Expand,
                      copy.renames() ? message("plan.title.copy-for-rename", COFFERDAM_TR("Add column %1 to %2 beside %3, kept equal by a trigger"),
                                               {identifier(copy.column.part), identifier(copy.table().qualified().sql()), identifier(copy.oldName)})
                                     : message("plan.title.copy-for-type", COFFERDAM_TR("Add %3 to %2, a copy of %1 with the new type, kept equal by a trigger"),
                                               {identifier(copy.column.part), identifier(copy.table().qualified().sql()), identifier(copy.copyName)}));
    node.statements = {alterTable(copy.table(), {ddl::alter::AddColumn{column, {}, false}}), commentOn(id, copyMark(copy))};
    for (Statement& statement : syncFunction(draft, copy, false))
        node.statements.push_back(std::move(statement));
    for (Statement& statement : syncTrigger(draft, copy))
        node.statements.push_back(std::move(statement));
    node.undo = dropSync(copy);
    node.undo.push_back(alterTable(copy.table(), {ddl::alter::DropColumn{copy.copyName, false, false}}));
    node.done = checks::exists(inTable(Kind::Trigger, copy.table(), syncTriggerName(copy)));
    node.own = true;
    node.why = message("plan.why.copy", COFFERDAM_TR("The trigger stands before the first row is copied, so that no write is missed."));
    node.needs = usesOf(draft.after, copy.column);
    if (const auto taken = sequenceTakenUp(draft, copy))
        std::erase(node.needs, *taken); // comes with the switch, as does the default that calls it
    return draft.add(std::move(node));
}

std::size_t fillCopy(Draft& draft, const ColumnCopy& copy, std::size_t added)
{
    Node node = begin(draft, copy, Phase::Backfill, message("plan.title.fill-copy", COFFERDAM_TR("Copy %1 of %2 into %3"),
                                                            {identifier(copy.oldName), identifier(copy.table().qualified().sql()), identifier(copy.copyName)}));
    node.execution = Execution::Batches;
    const std::string cast = castExpression(quoteIdentifier(copy.oldName), copy.from.type, copy.to.type);
    const std::string predicate = quoteIdentifier(copy.copyName) + " IS NULL AND " + quoteIdentifier(copy.oldName) + " IS NOT NULL";
    auto keys = draft.keyColumns(copy.table());
    std::replace(keys.begin(), keys.end(), copy.column.part, copy.oldName);
    node.batch = Batch{copy.table().qualified(), std::move(keys), {{copy.copyName, cast}}, predicate, draft.options.batchSize};
    node.done = checks::noRows(copy.table().qualified(), predicate);
    node.own = true;
    node.after = {added};
    if (copy.renames())
        node.provides = {copy.column};
    return draft.add(std::move(node));
}

/// A validated check that lets SET NOT NULL go without a scan; its name, empty when the column may be NULL.
std::string guardCopy(Draft& draft, const ColumnCopy& copy, std::size_t filled, std::vector<std::size_t>& ready)
{
    if (!copy.to.notNull)
        return {};
    const std::string helper = draft.helperName(copy.column.schema, "cofferdam_" + copy.copyName, "_not_null");
    const ObjectId id = inTable(Kind::Constraint, copy.table(), helper);
    Node add = begin(draft, copy, Phase::Validate, message("plan.title.guard-not-null", COFFERDAM_TR("Refuse new NULLs in %1 of %2"),
                                                           {identifier(copy.copyName), identifier(copy.table().qualified().sql())}));
    add.statements = draft.parse("ALTER TABLE " + copy.table().qualified().sql() + " ADD CONSTRAINT " + quoteIdentifier(helper) + " CHECK (" +
                                 quoteIdentifier(copy.copyName) + " IS NOT NULL) NOT VALID");
    add.undo = {alterTable(copy.table(), {ddl::alter::DropConstraint{helper, false, false}})};
    add.done = checks::exists(id);
    add.after = {filled};
    add.precondition = Check{checks::query(checks::noRows(copy.table().qualified(), quoteIdentifier(copy.copyName) + " IS NULL")),
                             message("plan.check.no-nulls", COFFERDAM_TR("Some rows of %2 have no %1."), names(copy))};
    const std::size_t added = draft.add(std::move(add));
    Node validate = begin(draft, copy, Phase::Validate, message("plan.title.validate-not-null", COFFERDAM_TR("Prove that %1 of %2 holds no NULL"),
                                                                {identifier(copy.copyName), identifier(copy.table().qualified().sql())}));
    validate.statements = {alterTable(copy.table(), {ddl::alter::ValidateConstraint{helper}})};
    validate.own = true;
    validate.done = checks::constraintValid(id);
    validate.after = {added};
    ready.push_back(draft.add(std::move(validate)));
    return helper;
}

Node buildNode(Draft& draft, const ColumnCopy& copy, const Carried::Part& part, ddl::CreateIndex create, std::size_t filled)
{
    Node node = begin(draft, copy, Phase::Validate, message("plan.title.build-on-copy", COFFERDAM_TR("Build the twin of %1 on %2 for the copied column"),
                                                            {identifier(part.id.part), identifier(copy.table().qualified().sql())}));
    create.name = part.twin;
    create.concurrently = true;
    node.execution = Execution::Alone;
    node.statements = {create};
    ddl::Drop drop;
    drop.targets = {inTable(Kind::Index, copy.table(), part.twin)};
    node.takes = {drop.targets.front()};
    // A column that gets its type in the transaction of the switch takes the twin along as it is.
    const auto inSwitch = [&](const ObjectId& used) {
        return draft.retyped.contains(used) && draft.bundleOf(used) != none && draft.root(draft.bundleOf(used)) == draft.root(draft.bundleOf(copy.column));
    };
    for (const ObjectId& used : usesOf(draft.after, part.id)) {
        if (used != copy.column && !inSwitch(used))
            node.needs.push_back(used);
    }
    drop.concurrently = true;
    // The index of a key goes with the constraint that took it over when the switch is undone.
    drop.ifExists = std::holds_alternative<Constraint>(*part.onCopy);
    node.undo = {drop};
    node.done = checks::indexValid(copy.column.schema, part.twin);
    node.after = {filled};
    return node;
}

void buildCarried(Draft& draft, const ColumnCopy& copy, const Carried& carried, std::size_t filled, std::vector<std::size_t>& ready)
{
    for (const auto& part : carried.indexes) {
        for (Statement& statement : ddl::createStatements(part.id, *part.onCopy)) {
            if (auto* create = statement.edit<ddl::CreateIndex>())
                ready.push_back(draft.add(buildNode(draft, copy, part, *create, filled)));
        }
    }
    for (const auto& part : carried.keys) {
        const auto& key = std::get<Constraint>(*part.onCopy);
        ddl::CreateIndex create;
        create.table = copy.table().qualified();
        create.value.unique = true;
        create.value.nullsNotDistinct = key.nullsNotDistinct;
        for (const std::string& column : key.columns) {
            catalog::IndexElement element;
            element.column = column;
            create.value.elements.push_back(element);
        }
        create.value.include = key.include;
        create.value.storageParameters = key.storageParameters;
        create.value.tablespace = key.tablespace;
        ready.push_back(draft.add(buildNode(draft, copy, part, std::move(create), filled)));
    }
    for (const auto& part : carried.checks) {
        Constraint check = std::get<Constraint>(*part.onCopy);
        check.comment.reset();
        const ObjectId twin = inTable(Kind::Constraint, copy.table(), part.twin);
        Node add = begin(draft, copy, Phase::Validate, message("plan.title.check-on-copy", COFFERDAM_TR("Add the twin of check %1 to %2 for the copied column"),
                                                               {identifier(part.id.part), identifier(copy.table().qualified().sql())}));
        add.statements = {addConstraintStatement(twin, check, false)};
        add.undo = {alterTable(copy.table(), {ddl::alter::DropConstraint{part.twin, false, false}})};
        add.done = checks::exists(twin);
        add.after = {filled};
        const std::size_t added = draft.add(std::move(add));
        ready.push_back(added);
        if (!check.validated)
            continue;
        Node validate = begin(draft, copy, Phase::Validate, message("plan.title.validate", COFFERDAM_TR("Validate %1 of %2"),
                                                                    {identifier(part.twin), identifier(copy.table().qualified().sql())}));
        validate.statements = {alterTable(copy.table(), {ddl::alter::ValidateConstraint{part.twin}})};
        validate.own = true;
        validate.done = checks::constraintValid(twin);
        validate.after = {added};
        ready.push_back(draft.add(std::move(validate)));
    }
}

void dropOld(Draft& draft, const ColumnCopy& copy, const Carried& carried, std::size_t switched)
{
    Node node = begin(draft, copy, Phase::Contract, message("plan.title.drop-kept", COFFERDAM_TR("Drop %1 of %2, the column with the old type"),
                                                            {identifier(copy.keptName), identifier(copy.table().qualified().sql())}));
    node.statements = dropSync(copy);
    node.statements.push_back(alterTable(copy.table(), {ddl::alter::DropColumn{copy.keptName, false, false}}));
    node.undo = bringBackKept(draft, copy, carried);
    withoutUnsureUndo(node, copy.from.type, copy.to.type);
    node.done = checks::missing(columnId(copy.table(), copy.keptName));
    node.after = {switched};
    node.disturbs = {copy.column};
    node.releases = {copy.column};
    for (const auto& part : carried.indexes)
        node.releases.push_back(part.id);
    node.own = true;
    node.application = {message("plan.app.drop-kept", COFFERDAM_TR("No process has %1 of %2 in its column list any more; nobody wants the old type back."),
                                {identifier(copy.keptName), identifier(copy.table().qualified().sql())})};
    draft.add(std::move(node));
}

} // namespace

void planCopies(Draft& draft)
{
    for (const auto& [id, shared] : draft.copies) {
        const ColumnCopy& copy = *shared;
        const Carried carried = carriedParts(draft, copy);
        const std::size_t added = addCopy(draft, copy);
        const std::size_t filled = fillCopy(draft, copy, added);
        std::vector<std::size_t> ready{filled};
        const std::string guard = guardCopy(draft, copy, filled, ready);
        buildCarried(draft, copy, carried, filled, ready);
        Node node = switchNode(draft, copy, carried, guard);
        node.after = std::move(ready);
        const std::size_t switched = draft.add(std::move(node));
        if (!copy.renames())
            dropOld(draft, copy, carried, switched);
    }
}

} // namespace cofferdam::plan
