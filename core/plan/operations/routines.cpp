#include "operations.h"

#include <algorithm>

namespace cofferdam::plan {
namespace {

using catalog::Function;

bool isInput(const catalog::Argument& argument) { return argument.mode != "OUT" && argument.mode != "TABLE"; }

template <typename T>
Statement createStatement(const ObjectId& id, const Object& object, bool orReplace)
{
    for (Statement& statement : ddl::createStatements(id, object)) {
        if (auto* create = statement.template edit<T>()) {
            create->orReplace = orReplace;
            return std::move(statement);
        }
    }
    return {};
}

/// PUBLIC's and the owner's rights stay with an object that is replaced; so do its comment and owner.
template <typename T>
Node replacement(Draft& draft, const Change& change, Phase phase, Message title)
{
    Node node = draft.start(change, phase, std::move(title));
    node.statements = {createStatement<T>(change.id, *change.after, true)};
    node.undo = {createStatement<T>(change.id, *change.before, true)};
    node.provides = {change.id};
    node.releases = {change.id};
    return node;
}

} // namespace

bool canAlterFunction(const Change& change)
{
    const auto& from = was<Function>(change);
    const auto& to = becomes<Function>(change);
    if (from.kind != to.kind || from.window != to.window || from.kind == catalog::FunctionKind::Aggregate || !(from.result == to.result))
        return !redefines(change);
    if (from.arguments.size() != to.arguments.size())
        return false;
    // Manual, CREATE FUNCTION, notes: no input name may change or vanish, no default go, no output change.
    for (std::size_t i = 0; i < from.arguments.size(); ++i) {
        const auto& a = from.arguments[i];
        const auto& b = to.arguments[i];
        if (a.mode != b.mode || !(a.type == b.type))
            return false;
        if (a.name != b.name && (!a.name.empty() || !isInput(a)))
            return false;
        if (!a.defaultValue.empty() && b.defaultValue.empty())
            return false;
    }
    return true;
}

void alterFunction(Draft& draft, const Change& change)
{
    if (!redefines(change))
        return;
    Node node = replacement<ddl::CreateFunction>(draft, change, Phase::Expand,
                                                 message("plan.title.replace-function", COFFERDAM_TR("Replace function %1"), {identifier(change.id.sql())}));
    createUnchecked(node, *change.after);
    node.awaits = draft.awaitedBy(change.id);
    node.bundle = node.awaits.empty() ? none : draft.bundleOf(change.id);
    node.undo.insert(node.undo.begin(), uncheckedFunctionBodies());
    draft.add(std::move(node));
}

void alterTrigger(Draft& draft, const Change& change)
{
    const auto& from = was<catalog::Trigger>(change);
    const auto& to = becomes<catalog::Trigger>(change);
    auto same = from;
    static_cast<catalog::Common&>(same) = to;
    same.enabled = to.enabled;
    same.inherited = to.inherited;
    const bool defined = !(same == to);
    const auto enable = [&](const std::string& enabled) { return alterTable(change.id.table(), {ddl::alter::EnableTrigger{change.id.part, enabled}}); };
    const Message title = message("plan.title.replace-trigger", COFFERDAM_TR("Replace trigger %1 of %2"),
                                  {identifier(change.id.part), identifier(change.id.table().qualified().sql())});
    if (!defined) {
        if (from.enabled == to.enabled)
            return;
        Node node = draft.start(change, Phase::Expand, message("plan.title.enable-trigger", COFFERDAM_TR("Change when trigger %1 of %2 fires"), title.arguments));
        node.statements = {enable(to.enabled)};
        node.undo = {enable(from.enabled)};
        draft.add(std::move(node));
        return;
    }
    // Replacing needs a weaker lock than dropping (SHARE ROW EXCLUSIVE), but came with 14 and not for constraint triggers.
    const bool inPlace = draft.options.serverVersion >= 14 && !from.constraint && !to.constraint;
    Node node = draft.start(change, Phase::Expand, title);
    if (!inPlace)
        node.statements = {ddl::dropStatement(change.id, *change.before)};
    node.statements.push_back(createStatement<ddl::CreateTrigger>(change.id, *change.after, inPlace));
    if (to.enabled != "" || (inPlace && from.enabled != to.enabled))
        node.statements.push_back(enable(to.enabled));
    if (!inPlace)
        node.undo = {ddl::dropStatement(change.id, *change.after)};
    node.undo.push_back(createStatement<ddl::CreateTrigger>(change.id, *change.before, inPlace));
    if (!inPlace && to.comment && from.comment == to.comment) {
        ddl::Comment comment;
        comment.target = change.id;
        comment.text = to.comment;
        node.statements.emplace_back(comment);
    }
    node.provides = {change.id};
    node.releases = {change.id};
    draft.add(std::move(node));
}

namespace {

/// The form before in place of the one after.
std::vector<Statement> anew(const Change& change)
{
    std::vector<Statement> out{ddl::dropStatement(change.id, *change.after)};
    for (Statement& statement : ddl::createStatements(change.id, *change.before))
        out.push_back(std::move(statement));
    return out;
}

} // namespace

void alterPolicy(Draft& draft, const Change& change)
{
    const auto& from = was<catalog::Policy>(change);
    const auto& to = becomes<catalog::Policy>(change);
    if (!redefines(change))
        return;
    Node node = draft.start(change, Phase::Switch, message("plan.title.alter-policy", COFFERDAM_TR("Change policy %1 of %2"),
                                                           {identifier(change.id.part), identifier(change.id.table().qualified().sql())}));
    const bool removes = (!from.usingExpression.empty() && to.usingExpression.empty()) || (!from.withCheck.empty() && to.withCheck.empty());
    if (from.permissive != to.permissive || from.command != to.command || removes) {
        node.statements = {ddl::dropStatement(change.id, *change.before)};
        for (Statement& statement : ddl::createStatements(change.id, *change.after))
            node.statements.push_back(std::move(statement));
        node.undo = anew(change);
    } else {
        const auto alter = [&](const catalog::Policy& a, const catalog::Policy& b) {
            ddl::AlterPolicy out;
            out.name = change.id.part;
            out.table = change.id.qualified();
            if (a.roles != b.roles)
                out.roles = b.roles;
            if (!(a.usingExpression == b.usingExpression))
                out.usingExpression = b.usingExpression;
            if (!(a.withCheck == b.withCheck))
                out.withCheck = b.withCheck;
            return out;
        };
        node.statements = {alter(from, to)};
        node.undo = {alter(to, from)};
        // ALTER POLICY gives a clause, and takes none away.
        if (from.usingExpression.empty() != to.usingExpression.empty() || from.withCheck.empty() != to.withCheck.empty())
            node.undo = anew(change);
    }
    node.provides = {change.id};
    node.releases = {change.id};
    draft.add(std::move(node));
}

void alterRule(Draft& draft, const Change& change)
{
    const auto& from = was<catalog::Rule>(change);
    const auto& to = becomes<catalog::Rule>(change);
    const auto arguments = std::vector{identifier(change.id.part), identifier(change.id.table().qualified().sql())};
    const auto enable = [&](const std::string& enabled) { return alterTable(change.id.table(), {ddl::alter::EnableRule{change.id.part, enabled}}); };
    if (!(from.definition == to.definition)) {
        Node node = replacement<ddl::CreateRule>(draft, change, Phase::Switch,
                                                 message("plan.title.replace-rule", COFFERDAM_TR("Replace rule %1 of %2"), arguments));
        draft.add(std::move(node));
    }
    if (from.enabled != to.enabled) {
        Node node = draft.start(change, Phase::Switch, message("plan.title.enable-rule", COFFERDAM_TR("Change when rule %1 of %2 applies"), arguments));
        node.statements = {enable(to.enabled)};
        node.undo = {enable(from.enabled)};
        node.needs = {change.id};
        draft.add(std::move(node));
    }
}

} // namespace cofferdam::plan
