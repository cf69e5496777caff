#include "lower_context.h"

#include <algorithm>

/// Triggers and row security policies.
namespace cofferdam::ddl::lowering {
namespace {

// The server's trigger type bits (pg_trigger.tgtype).
constexpr int bitBefore = 1 << 1;
constexpr int bitInsert = 1 << 2;
constexpr int bitDelete = 1 << 3;
constexpr int bitUpdate = 1 << 4;
constexpr int bitTruncate = 1 << 5;
constexpr int bitInstead = 1 << 6;

std::vector<std::string> sortedRoles(NodeSpan roles)
{
    std::vector<std::string> out = roleNames(roles);
    std::sort(out.begin(), out.end());
    out.erase(std::unique(out.begin(), out.end()), out.end());
    return out;
}

} // namespace

void lowerTrigger(Lowering& l, const PgQuery__CreateTrigStmt& s)
{
    CreateTrigger out;
    out.name = s.trigname;
    out.table = qualified(l, *s.relation);
    out.orReplace = s.replace;
    catalog::Trigger& trigger = out.value;
    trigger.timing = (s.timing & bitInstead) != 0 ? "INSTEAD OF" : (s.timing & bitBefore) != 0 ? "BEFORE" : "AFTER";
    for (const auto& [bit, word] : {std::pair{bitInsert, "INSERT"}, {bitUpdate, "UPDATE"}, {bitDelete, "DELETE"}, {bitTruncate, "TRUNCATE"}}) {
        if ((s.events & bit) != 0)
            trigger.events.emplace_back(word);
    }
    trigger.updateColumns = sql::stringList(s.columns, s.n_columns);
    trigger.forEachRow = s.row;
    trigger.when = l.expression(s.when_clause);
    trigger.function = qualified(sql::nodes(s.funcname, s.n_funcname));
    trigger.arguments = sql::stringList(s.args, s.n_args);
    trigger.constraint = s.isconstraint;
    trigger.deferrable = s.deferrable || s.initdeferred;
    trigger.initiallyDeferred = s.initdeferred;
    if (s.constrrel)
        trigger.referencedTable = qualified(l, *s.constrrel);
    for (const auto* node : sql::nodes(s.transition_rels, s.n_transition_rels))
        (node->trigger_transition->is_new ? trigger.newTable : trigger.oldTable) = node->trigger_transition->name;
    l.emit(std::move(out));
}

void lowerPolicy(Lowering& l, const PgQuery__CreatePolicyStmt& s)
{
    CreatePolicy out;
    out.name = s.policy_name;
    out.table = qualified(l, *s.table);
    out.value.permissive = s.permissive;
    out.value.command = s.cmd_name;
    std::transform(out.value.command.begin(), out.value.command.end(), out.value.command.begin(),
                   [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c; });
    out.value.roles = sortedRoles(sql::nodes(s.roles, s.n_roles));
    out.value.usingExpression = l.expression(s.qual);
    out.value.withCheck = l.expression(s.with_check);
    l.emit(std::move(out));
}

void lowerAlterPolicy(Lowering& l, const PgQuery__AlterPolicyStmt& s)
{
    AlterPolicy out;
    out.name = s.policy_name;
    out.table = qualified(l, *s.table);
    if (s.n_roles > 0)
        out.roles = sortedRoles(sql::nodes(s.roles, s.n_roles));
    if (s.qual)
        out.usingExpression = l.expression(s.qual);
    if (s.with_check)
        out.withCheck = l.expression(s.with_check);
    l.emit(std::move(out));
}

} // namespace cofferdam::ddl::lowering
