#include "interpret.h"

#include "ddl/bound_query.h"

#include <algorithm>

namespace cofferdam::ddl {

using catalog::Rule;
using catalog::Trigger;

/// An extension lives in the function's schema: its members have no entries of their own.
static bool mayBeOfExtension(const Context& context, const QualifiedName& function)
{
    bool found = false;
    context.catalog().forEach(Kind::Extension, [&](const catalog::Entry& entry) {
        const std::string& schema = entry.as<catalog::Extension>().schema;
        found = found || schema == function.schema || schema.empty();
    });
    return found;
}

Done interpret(Context& context, const CreateTrigger& statement)
{
    COFFERDAM_ASSIGN(const ObjectId table, context.relation(statement.table, {Kind::Table, Kind::View, Kind::MaterializedView}));
    const ObjectId id = inTable(Kind::Trigger, table, statement.name);
    const Trigger* old = context.get<Trigger>(id);
    if (old && !statement.orReplace)
        return duplicateObject(context, id.describe());
    Trigger trigger = statement.value;
    trigger.place = context.place;
    trigger.when = context.resolveExpression(trigger.when);
    if (auto function = context.findFunction(trigger.function, "()"))
        trigger.function = function->qualified();
    else if (context.simulating() && !trigger.function.schema.empty() && trigger.function.schema != "pg_catalog" && !mayBeOfExtension(context, trigger.function))
        return unknownObject(context, "function " + trigger.function.sql() + "()");
    if (!trigger.referencedTable.empty()) {
        if (const auto referenced = context.findRelation(trigger.referencedTable)) {
            trigger.referencedTable = referenced->qualified();
            context.lock(*referenced, LockMode::ShareRowExclusive);
        }
    }
    if (old) {
        trigger.comment = old->comment;
        trigger.enabled = old->enabled;
    }
    const auto* owner = context.get<catalog::Table>(table);
    const bool everywhere = owner && owner->partitionBy && trigger.forEachRow;
    for (const ObjectId& member : context.family(table, !everywhere))
        context.lock(member, LockMode::ShareRowExclusive);
    context.put(id, std::move(trigger));
    return {};
}

Done interpret(Context& context, const CreateRule& statement)
{
    COFFERDAM_ASSIGN(const ObjectId table, context.relation(statement.table, {Kind::Table, Kind::View}));
    const ObjectId id = inTable(Kind::Rule, table, statement.name);
    const Rule* old = context.get<Rule>(id);
    if (old && !statement.orReplace)
        return duplicateObject(context, id.describe());
    Rule rule = statement.value;
    if (old) {
        rule.comment = old->comment;
        rule.enabled = old->enabled;
    }
    rule.place = context.place;
    rule.definition = context.resolveRule(rule.definition);
    bindRule(context.catalog(), context.session.searchPath, table, rule);
    context.lock(table, LockMode::AccessExclusive);
    context.put(id, std::move(rule));
    return {};
}

} // namespace cofferdam::ddl
