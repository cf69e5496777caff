#include "ruby/migration.h"

#include "ddl/interpreter.h"
#include "inflector.h"
#include "migration_lowering.h"

#include <algorithm>
#include <cctype>
#include <iterator>
#include <utility>

namespace cofferdam::ruby {
namespace {

/// "OrderItem" is the model of order_items.
std::string tableOfModel(const ClassDefinition& model)
{
    for (const auto& statement : model.body) {
        const auto* call = statement.call();
        if (call && call->name == "table_name=" && call->arguments.front().name())
            return *call->arguments.front().name();
    }
    std::string out;
    for (char c : model.name) {
        const bool upper = std::isupper(static_cast<unsigned char>(c)) != 0;
        if (upper && !out.empty())
            out += '_';
        out += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    }
    return pluralized(out);
}

const Node* receiverNode(const Call& call)
{
    return call.receiver ? &**call.receiver : nullptr;
}

/// A made-up database; what cannot be done there is for whoever interprets the result to report.
class Simulation {
public:
    explicit Simulation(const catalog::Catalog& before) : m_builder(before), m_interpreter(m_builder, m_session, ddl::Mode::Reading) {}

    RunningDatabase database()
    {
        return {[this] { return m_builder.snapshot(); },
                [this](const ddl::Statement& statement) {
                    (void)m_interpreter.apply(statement);
                    (void)m_builder.takeDeltas();
                }};
    }

private:
    catalog::CatalogBuilder m_builder;
    ddl::Session m_session;
    ddl::Interpreter m_interpreter;
};

} // namespace

LoweredMigration lowerMigration(const MigrationFile& migration, Direction direction, const catalog::Catalog* before)
{
    if (!before)
        return lowerMigration(migration, direction, RunningDatabase{});
    Simulation simulation(*before);
    return lowerMigration(migration, direction, simulation.database());
}

LoweredMigration lowerMigration(const MigrationFile& migration, Direction direction, const RunningDatabase& database)
{
    Lowering l(migration.file, migration.rails);
    for (const auto& statement : migration.other) {
        l.begin(statement);
        l.notModelled("Ruby code outside up, down and change");
    }
    LoweredMigration out;
    const bool up = direction == Direction::Up;
    const bool change = migration.hasChange && !(up ? migration.hasUp : migration.hasDown);
    const auto& body = change ? migration.change : up ? migration.up : migration.down;
    collectFacts(l, body);
    MigrationLowering lowering(l, change && !up ? Direction::Down : Direction::Up, migration.models);
    l.added = database.run;
    catalog::Catalog schema;
    if (database.schema) {
        schema = database.schema();
        l.before = &schema;
        lowering.beforeCall = [&] { schema = database.schema(); };
    }
    if (change && !up)
        lowering.runBackwards(body);
    else
        lowering.run(body);
    out.irreversible = lowering.irreversible() || (!up && !migration.hasDown && !change);
    static_cast<LoweredRuby&>(out) = std::move(l.out);
    out.transaction = migration.transaction;
    return out;
}

MigrationLowering::MigrationLowering(Lowering& lowering, Direction direction, const std::vector<ClassDefinition>& models)
    : l(lowering), m_direction(direction)
{
    for (const auto& model : models)
        m_models[model.name] = tableOfModel(model);
}

void MigrationLowering::run(const std::vector<Statement>& body)
{
    for (const auto& item : body)
        statement(item);
}

/// `change` run down: its statements from last to first, each taken back.
void MigrationLowering::runBackwards(const std::vector<Statement>& body)
{
    for (auto item = body.rbegin(); item != body.rend(); ++item) {
        const auto* made = item->call();
        const bool holder = made && !made->receiver && made->block && (made->name == "safety_assured" || made->name == "say_with_time" || made->name == "transaction");
        if (holder)
            runBackwards(made->block->body);
        else if (made && made->name == "change_table" && made->block)
            changeTableBackwards(*made);
        else
            takeBack([&] { statement(*item); });
    }
}

/// Runs one call forwards to see what it does, and adds what undoes that; unless the call already gave its down side.
void MigrationLowering::takeBack(const std::function<void()>& forwards)
{
    auto done = std::exchange(l.out.statements, {});
    const auto added = std::exchange(l.added, nullptr);
    const auto lost = l.out.notModelled.size();
    m_downSide = false;
    forwards();
    auto undone = m_downSide ? std::optional(std::move(l.out.statements)) : inverted(l.out.statements);
    m_irreversible = m_irreversible || !undone || l.out.notModelled.size() > lost;
    l.out.statements = std::move(done);
    l.added = added;
    if (undone)
        l.add(std::move(*undone));
}

void MigrationLowering::statement(const Statement& item)
{
    const auto* outer = m_statement;
    m_statement = &item;
    l.begin(item);
    if (const auto* made = item.call())
        call(item, *made);
    else if (const auto* node = std::get_if<Node>(&item.value); !node || !node->isNil())
        notData(l, item);
    m_statement = outer;
    if (outer)
        l.begin(*outer);
}

const std::vector<MigrationLowering::Entry>& MigrationLowering::handlers()
{
    using M = MigrationLowering;
    static const std::vector<Entry> table{{"create_table", &M::createTable}, {"create_join_table", &M::createJoinTable},
        {"change_table", &M::changeTable}, {"drop_table", &M::dropTable}, {"drop_join_table", &M::dropJoinTable},
        {"rename_table", &M::renameTable}, {"change_table_comment", &M::changeTableComment}, {"add_column", &M::addColumn},
        {"add_columns", &M::addColumns}, {"remove_column", &M::removeColumn}, {"remove_columns", &M::removeColumns},
        {"rename_column", &M::renameColumn}, {"change_column", &M::changeColumn}, {"change_column_default", &M::changeColumnDefault},
        {"change_column_null", &M::changeColumnNull}, {"change_column_comment", &M::changeColumnComment},
        {"add_reference", &M::addReference}, {"add_belongs_to", &M::addReference}, {"remove_reference", &M::removeReference},
        {"remove_belongs_to", &M::removeReference}, {"add_timestamps", &M::addTimestamps}, {"remove_timestamps", &M::removeTimestamps},
        {"add_index", &M::addToTable}, {"add_foreign_key", &M::addToTable}, {"add_check_constraint", &M::addToTable},
        {"add_exclusion_constraint", &M::addToTable}, {"add_unique_constraint", &M::addToTable}, {"remove_index", &M::removeIndex},
        {"rename_index", &M::renameIndex}, {"remove_foreign_key", &M::removeForeignKey}, {"remove_check_constraint", &M::removeCheck},
        {"remove_exclusion_constraint", &M::removeExclusion}, {"remove_unique_constraint", &M::removeUnique},
        {"validate_foreign_key", &M::validate}, {"validate_check_constraint", &M::validate}, {"validate_constraint", &M::validate},
        {"create_enum", &M::createEnum}, {"drop_enum", &M::dropEnum}, {"rename_enum", &M::renameEnum}, {"add_enum_value", &M::addEnumValue},
        {"rename_enum_value", &M::renameEnumValue}, {"create_schema", &M::createSchema}, {"drop_schema", &M::dropSchema},
        {"rename_schema", &M::renameSchema}, {"enable_extension", &M::enableExtension}, {"disable_extension", &M::disableExtension},
        {"execute", &M::execute}, {"raise", &M::raise}, {"sleep", &M::nothing}, {"say", &M::nothing}, {"puts", &M::nothing}};
    return table;
}

bool lowerMigrationCall(Lowering& l, const Statement& statement)
{
    const auto* call = statement.call();
    if (!call || !MigrationLowering::knows(call->name))
        return false;
    MigrationLowering(l, Direction::Up, {}).run({statement});
    return true;
}

bool MigrationLowering::knows(std::string_view name)
{
    const auto& table = handlers();
    return std::any_of(table.begin(), table.end(), [&](const Entry& entry) { return entry.name == name; });
}

/// What takes a removal back is the addition with the same arguments, when they are all there.
bool MigrationLowering::callOfTheOtherSide(const Statement& item, const Call& made)
{
    struct Pair {
        std::string_view removes;
        std::string_view adds;
        std::size_t arguments;
    };
    static constexpr Pair pairs[] = {{"drop_table", "create_table", 1}, {"drop_join_table", "create_join_table", 2}, {"remove_column", "add_column", 3},
        {"remove_reference", "add_reference", 2}, {"remove_belongs_to", "add_reference", 2}, {"remove_timestamps", "add_timestamps", 1},
        {"remove_foreign_key", "add_foreign_key", 2}, {"remove_check_constraint", "add_check_constraint", 2},
        {"remove_exclusion_constraint", "add_exclusion_constraint", 2}, {"remove_unique_constraint", "add_unique_constraint", 2},
        {"disable_extension", "enable_extension", 1}, {"drop_enum", "create_enum", 2}, {"remove_index", "add_index", 2}, {"rename_table", "rename_table", 2},
        {"rename_column", "rename_column", 3}, {"rename_index", "rename_index", 3}};
    const auto* found = std::find_if(std::begin(pairs), std::end(pairs), [&](const Pair& pair) { return pair.removes == made.name; });
    if (m_direction == Direction::Up || m_downSide || found == std::end(pairs))
        return false;
    Call other = made;
    other.name = std::string(found->adds);
    if (const auto* column = other.options.find("column"); column && made.name == "remove_index" && other.arguments.size() == 1)
        other.arguments.push_back(*column);
    if (made.name == "remove_index")
        std::erase_if(other.options.pairs, [](const auto& pair) { return pair.key.name() && *pair.key.name() == "column"; });
    std::erase_if(other.options.pairs, [](const auto& pair) { return pair.key.name() && *pair.key.name() == "if_exists"; });
    const bool bareDrop = made.name == "drop_table" && !made.block && made.options.pairs.empty();
    m_downSide = true;
    const bool rename = made.name == "rename_table" || made.name == "rename_column" || made.name == "rename_index";
    if (rename && other.arguments.size() >= 2)
        std::swap(other.arguments[other.arguments.size() - 2], other.arguments.back());
    if (bareDrop || other.arguments.size() < found->arguments)
        m_irreversible = true;
    else
        call(item, other);
    return true;
}

void MigrationLowering::call(const Statement& item, const Call& made)
{
    if (beforeCall)
        beforeCall();
    if (callOfTheOtherSide(item, made))
        return;
    const auto receiver = made.receiverName();
    const bool bare = !made.receiver || receiver == "self" || receiver == "connection";
    const auto& table = handlers();
    const auto found = std::find_if(table.begin(), table.end(), [&](const Entry& entry) { return bare && entry.name == made.name; });
    if (found != table.end()) {
        (this->*found->handler)(made);
        return;
    }
    if (bare && (made.name == "create_view" || made.name == "create_function" || made.name == "create_trigger")) {
        made.name == "create_view" ? createView(l, made) : createRoutine(l, made);
        return;
    }
    if (!block(made) && !modelCall(made)) {
        l.begin(item);
        l.notModelled(made.name);
    }
}

/// Calls that only hold others: `safety_assured { … }`, `reversible { |dir| dir.up { … } }`, `up_only { … }`.
bool MigrationLowering::block(const Call& made)
{
    if (!made.block)
        return false;
    if (!made.receiver && (made.name == "safety_assured" || made.name == "say_with_time" || made.name == "suppress_messages" || made.name == "transaction")) {
        run(made.block->body);
        return true;
    }
    if (!made.receiver && made.name == "up_only") {
        if (m_direction == Direction::Up)
            run(made.block->body);
        return true;
    }
    if (!made.receiver && made.name == "reversible") {
        const auto direction = std::exchange(m_direction, Direction::Up);
        m_downSide = direction == Direction::Down;
        for (const auto& side : made.block->body) {
            const auto* inner = side.call();
            if (inner && inner->block && inner->name == (m_downSide ? "down" : "up"))
                run(inner->block->body);
        }
        m_direction = direction;
        return true;
    }
    return false;
}

/// Calls on a model inside the migration: a batched UPDATE, or what concerns only the model.
bool MigrationLowering::modelCall(const Call& made)
{
    const Call* root = &made;
    while (const auto* node = receiverNode(*root)) {
        if (const auto* constant = node->as<Constant>()) {
            const auto model = m_models.find(constant->path);
            if (model == m_models.end())
                return false;
            if (made.name == "reset_column_information")
                return true;
            backfill(made, model->second);
            return true;
        }
        root = node->as<Call>();
        if (!root)
            return false;
    }
    return false;
}

/// `Model.unscoped.where("…").in_batches(of: n) do |batch| batch.update_all("…") end` as the UPDATE that it adds up to.
void MigrationLowering::backfill(const Call& made, const std::string& table)
{
    const auto* update = &made;
    if (made.block) {
        update = nullptr;
        for (const auto& inner : made.block->body) {
            const auto* candidate = inner.call();
            if (candidate && candidate->name == "update_all")
                update = candidate;
            else if (!candidate || candidate->name != "sleep")
                update = nullptr;
        }
    }
    const auto* assignments = update && update->name == "update_all" && update->arguments.size() == 1 ? update->arguments.front().name() : nullptr;
    std::string predicate;
    bool understood = assignments != nullptr;
    for (const Call* link = &made; link; link = receiverNode(*link) ? receiverNode(*link)->as<Call>() : nullptr) {
        if (link->name != "where")
            continue;
        const auto* condition = link->arguments.size() == 1 ? link->arguments.front().name() : nullptr;
        understood = understood && condition;
        if (condition)
            predicate += (predicate.empty() ? "(" : " AND (") + *condition + ")";
    }
    if (!understood) {
        l.notModelled("UPDATE through a model of " + qualifiedName(table).sql());
        return;
    }
    const auto name = qualifiedName(table);
    const auto sql = "UPDATE " + name.sql() + " SET " + *assignments + (predicate.empty() ? "" : " WHERE " + predicate);
    if (auto dml = l.one<ddl::Dml>(sql, "UPDATE of " + name.sql()))
        l.add(std::move(*dml));
}

const std::string* MigrationLowering::text(const Call& made, std::size_t index)
{
    const auto* name = made.arguments.size() > index ? made.arguments[index].name() : nullptr;
    if (!name)
        l.notModelled(made.name);
    return name;
}

void MigrationLowering::alter(const std::string& table, ddl::alter::Action action)
{
    ddl::AlterTable statement;
    statement.name = qualifiedName(table);
    statement.actions.push_back(std::move(action));
    l.add(std::move(statement));
}

} // namespace cofferdam::ruby
