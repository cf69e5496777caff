#include "ddl/bound_query.h"
#include "interpret.h"

#include <algorithm>

namespace cofferdam::ddl {

using catalog::Policy;

namespace {

/// Relations of sub-selects are read while the policy is made.
void lockSources(Context& context, const Expression& expression, const ObjectId& table)
{
    for (const base::Reference& reference : expression.references()) {
        if (reference.kind != base::Reference::Kind::Relation || reference.parts.empty())
            continue;
        const std::string schema = reference.parts.size() > 1 ? reference.parts[reference.parts.size() - 2] : std::string();
        const auto found = context.findRelation({schema, reference.parts.back()});
        if (found && *found != table)
            context.lock(*found, LockMode::AccessShare);
    }
}

Expression complete(Context& context, const Expression& expression, const ObjectId& table)
{
    return context.resolveExpression(
        boundExpression(context.catalog(), context.session.searchPath, context.cache, expression, table));
}

void completeRoles(std::vector<std::string>& roles)
{
    // Everybody is enough: the server ignores who is named beside PUBLIC, with a warning.
    if (roles.empty() || std::find(roles.begin(), roles.end(), "PUBLIC") != roles.end())
        roles = {"PUBLIC"};
    std::sort(roles.begin(), roles.end());
}

} // namespace

Done interpret(Context& context, const CreatePolicy& statement)
{
    COFFERDAM_ASSIGN(const ObjectId table, context.table(statement.table));
    const ObjectId id = inTable(Kind::Policy, table, statement.name);
    if (context.catalog().contains(id))
        return duplicateObject(context, id.describe());
    Policy policy = statement.value;
    policy.place = context.place;
    completeRoles(policy.roles);
    policy.usingExpression = complete(context, policy.usingExpression, table);
    policy.withCheck = complete(context, policy.withCheck, table);
    context.lock(table, LockMode::AccessExclusive);
    lockSources(context, policy.usingExpression, table);
    lockSources(context, policy.withCheck, table);
    context.put(id, std::move(policy));
    return {};
}

Done interpret(Context& context, const AlterPolicy& statement)
{
    COFFERDAM_ASSIGN(const ObjectId table, context.table(statement.table));
    const ObjectId id = inTable(Kind::Policy, table, statement.name);
    context.lock(table, LockMode::AccessExclusive);
    const bool found = context.modify<Policy>(id, [&](Policy& policy) {
        if (statement.roles) {
            policy.roles = *statement.roles;
            completeRoles(policy.roles);
        }
        if (statement.usingExpression)
            policy.usingExpression = complete(context, *statement.usingExpression, table);
        if (statement.withCheck)
            policy.withCheck = complete(context, *statement.withCheck, table);
    });
    if (!found)
        return unknownObject(context, id);
    return {};
}

} // namespace cofferdam::ddl
