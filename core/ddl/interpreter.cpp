#include "ddl/interpreter.h"

#include "ddl/default_privileges.h"
#include "ddl/privileges.h"
#include "interpret.h"
#include "table_parts.h"

#include <algorithm>
#include <iterator>

namespace cofferdam::ddl {

namespace {

/// Several writes of one object in one statement are one delta.
std::vector<catalog::Delta> compacted(std::vector<catalog::Delta> deltas)
{
    if (deltas.size() < 2)
        return deltas;
    std::vector<catalog::Delta> result;
    std::unordered_map<ObjectId, std::size_t, catalog::ObjectIdHash> at;
    for (catalog::Delta& delta : deltas) {
        const auto [known, fresh] = at.emplace(delta.id, result.size());
        if (fresh)
            result.push_back(std::move(delta));
        else
            result[known->second].after = std::move(delta.after);
    }
    std::erase_if(result, [](const catalog::Delta& delta) { return !delta.before && !delta.after; });
    return result;
}

void undo(Context& context, std::vector<catalog::Delta> deltas)
{
    for (auto delta = deltas.rbegin(); delta != deltas.rend(); ++delta)
        context.restore(delta->id, delta->before);
}

void rememberCreated(Session& session, const std::vector<catalog::Delta>& deltas)
{
    for (const catalog::Delta& delta : deltas) {
        if (!delta.before && delta.after && info(delta.id.kind).relation)
            session.createdInTransaction.push_back(delta.id);
    }
}

bool creates(const Statement& statement)
{
    return std::visit([](const auto& value) {
        using T = std::decay_t<decltype(value)>;
        return std::is_same_v<T, CreateTable> || std::is_same_v<T, CreateView> || std::is_same_v<T, CreateSequence> || std::is_same_v<T, CreateFunction> ||
               std::is_same_v<T, CreateEnum> || std::is_same_v<T, CreateDomain> || std::is_same_v<T, CreateCompositeType> ||
               std::is_same_v<T, CreateRangeType> || std::is_same_v<T, CreateSchema>;
    }, statement.any());
}

/// What is made under SET ROLE belongs to that role.
void giveOwner(Context& context, const std::vector<catalog::Delta>& deltas)
{
    const std::string role = context.session.role;
    for (const catalog::Delta& delta : deltas) {
        if (role.empty() || !context.reading() || delta.before || !delta.after || info(delta.id.kind).inTable)
            continue;
        context.modifyCommon(delta.id, [&](catalog::Common& common) {
            if (!common.owner)
                common.owner = role;
        });
    }
}

void give(const Context& context, const ObjectId& id, const std::optional<std::string>& owner, const std::map<std::string, catalog::Grant>& grants,
          catalog::Privileges& privileges)
{
    if (!privileges)
        privileges.emplace();
    for (const auto& [grantee, grant] : grants) {
        if (grant.privileges == usualPrivileges(id, owner, grantee, context.session.serverVersion).privileges)
            privileges->erase(grantee);
        else
            privileges->insert_or_assign(grantee, grant);
    }
}

/// The sequences of identity columns that have just been made.
std::vector<ObjectId> newIdentities(const catalog::Delta& delta)
{
    std::vector<ObjectId> out;
    const auto* after = std::get_if<catalog::Table>(delta.after.get());
    const auto* before = std::get_if<catalog::Table>(delta.before.get());
    const auto stood = [&](const std::string& sequence) {
        return before && std::any_of(before->columns.begin(), before->columns.end(), [&](const catalog::Column& column) {
            return column.identity && column.identity->sequenceName == sequence;
        });
    };
    for (const catalog::Column& column : after ? after->columns : catalog::Columns()) {
        if (column.identity && !column.inherited && !stood(column.identity->sequenceName))
            out.push_back(columnId(delta.id, column.name));
    }
    return out;
}

void giveIdentityDefaults(Context& context, const catalog::Delta& delta, const std::function<bool(const std::string&)>& ofRole)
{
    for (const ObjectId& id : newIdentities(delta)) {
        const ObjectId sequence = identitySequence(delta.id, *context.catalog().column(id));
        const auto grants = defaultGrants(context.catalog(), sequence, ofRole);
        if (grants.empty())
            continue;
        context.modify<catalog::Table>(delta.id, [&](catalog::Table& table) {
            give(context, sequence, table.owner, grants, table.columns.find(id.part)->identity->privileges);
        });
    }
}

/// Default privileges apply to what their role creates; one that nobody is named for is whoever runs the script.
void giveDefaults(Context& context, const std::vector<catalog::Delta>& deltas)
{
    if (context.catalog().all(Kind::DefaultPrivileges).empty())
        return;
    const std::string role = context.session.role;
    const auto ofRole = [&](const std::string& name) {
        return role.empty() ? name.empty() || name == "CURRENT_USER" || name == "CURRENT_ROLE" || name == "SESSION_USER" : name == role;
    };
    for (const catalog::Delta& delta : deltas) {
        if (!delta.after || !context.catalog().contains(delta.id))
            continue;
        giveIdentityDefaults(context, delta, ofRole);
        if (delta.before)
            continue;
        const auto grants = defaultGrants(context.catalog(), delta.id, ofRole);
        if (grants.empty())
            continue;
        context.modifyCommon(delta.id, [&](catalog::Common& common) { give(context, delta.id, common.owner, grants, common.privileges); });
    }
}

} // namespace

Interpreter::Interpreter(catalog::CatalogBuilder& builder, Session& session, Mode mode)
    : m_context(std::make_unique<Context>(builder, session, mode))
{
}

Interpreter::~Interpreter() = default;

base::Result<Effects> Interpreter::apply(const Statement& statement)
{
    Context& context = *m_context;
    context.effects = {};
    context.place = statement.place.value;
    context.builder.takeDeltas();
    Done done = std::visit([&](const auto& value) { return interpret(context, value); }, statement.any());
    std::vector<catalog::Delta> deltas = std::exchange(context.effects.deltas, {}); // of a block of statements
    for (catalog::Delta& delta : context.builder.takeDeltas())
        deltas.push_back(std::move(delta));
    if (done && (creates(statement) || statement.as<AlterTable>() || statement.as<Do>() || statement.as<Dml>())) {
        giveOwner(context, deltas);
        giveDefaults(context, deltas);
        for (catalog::Delta& delta : context.builder.takeDeltas())
            deltas.push_back(std::move(delta));
    }
    if (!done) {
        undo(context, std::move(deltas));
        context.builder.takeDeltas();
        if (!done.error().place.known())
            done.error().place = statement.place.value;
        return base::failure(std::move(done.error()));
    }
    context.effects.deltas = compacted(std::move(deltas));
    if (context.session.inTransaction && !statement.as<Transaction>()) {
        rememberCreated(context.session, context.effects.deltas);
        context.transactionDeltas.insert(context.transactionDeltas.end(), context.effects.deltas.begin(), context.effects.deltas.end());
    }
    return std::move(context.effects);
}

void Context::put(const ObjectId& id, Object object)
{
    auto shared = std::make_shared<const Object>(std::move(object));
    index.changed(id, catalog().find(id), shared.get());
    builder.put(id, std::move(shared));
}

void Context::restore(const ObjectId& id, catalog::ObjectPtr object)
{
    index.changed(id, catalog().find(id), object.get());
    if (object)
        builder.put(id, std::move(object));
    else
        builder.remove(id);
}

bool Context::remove(const ObjectId& id)
{
    const Object* before = catalog().find(id);
    if (!before)
        return false;
    index.changed(id, before, nullptr);
    return builder.remove(id);
}

void Context::lock(const ObjectId& relation, LockMode lockMode)
{
    for (LockEffect& known : effects.locks) {
        if (known.relation == relation) {
            known.mode = std::max(known.mode, lockMode);
            return;
        }
    }
    effects.locks.push_back({relation, lockMode});
}

void Context::work(const ObjectId& relation, Work amount, std::string_view reason)
{
    // A partitioned table holds no rows itself.
    if (const auto* table = get<catalog::Table>(relation); table && table->partitionBy)
        return;
    const WorkEffect effect{relation, amount, reason};
    if (std::find(effects.work.begin(), effects.work.end(), effect) == effects.work.end())
        effects.work.push_back(effect);
}

// Texts stand in free functions: lupdate does not find the namespace of a nested class's members.
static Done insideTransaction(const Context& context, std::string_view what)
{
    return refused(context, "ddl.in_transaction", COFFERDAM_TR("%1 cannot run inside a transaction block"), {base::sql(std::string(what))});
}

Done Context::notInTransaction(std::string_view what)
{
    effects.transactional = false;
    return session.inTransaction && simulating() ? insideTransaction(*this, what) : Done{};
}

bool Context::isNew(const ObjectId& relation) const
{
    const auto& created = session.createdInTransaction;
    return std::find(created.begin(), created.end(), relation) != created.end();
}

base::Unexpected unknownObject(const Context& context, const std::string& described)
{
    return failure(message("ddl.unknown_object", COFFERDAM_TR("%1 does not exist"), {identifier(described)}),
                   context.place);
}

base::Unexpected unknownObject(const Context& context, const ObjectId& id)
{
    return unknownObject(context, id.describe());
}

base::Unexpected duplicateObject(const Context& context, const std::string& described)
{
    return failure(message("ddl.duplicate_object", COFFERDAM_TR("%1 already exists"), {identifier(described)}),
                   context.place);
}

base::Unexpected refused(const Context& context, std::string_view id, std::string_view english,
                         std::vector<base::MessageArgument> arguments)
{
    return failure(message(id, english, std::move(arguments)), context.place);
}

} // namespace cofferdam::ddl
