#include "recipes.h"

#include "base/quote.h"

#include <algorithm>

namespace cofferdam::plan {
namespace {

const std::string markPrefix = "cofferdam: being filled with ";

std::string isNull(const ObjectId& column) { return base::quoteIdentifier(column.part) + " IS NULL"; }

} // namespace

Statement commentOn(const ObjectId& column, const std::optional<std::string>& text)
{
    ddl::Comment comment;
    comment.target = column;
    comment.text = text;
    return comment;
}

Statement fillMark(const ObjectId& column, const std::string& expression) { return commentOn(column, markPrefix + expression); }

std::optional<std::string> markedFill(const std::optional<std::string>& comment)
{
    if (!comment || !comment->starts_with(markPrefix))
        return std::nullopt;
    return comment->substr(markPrefix.size());
}

std::size_t fillNodes(Draft& draft, const Change& change, const ObjectId& column, const std::string& expression, std::size_t after,
                      bool marked)
{
    const QualifiedName table = column.table().qualified();
    Node node = draft.start(change, Phase::Backfill, message("plan.title.fill", COFFERDAM_TR("Fill %1 of %2"), {identifier(column.part), identifier(table.sql())}));
    node.object = column;
    node.why = message("plan.why.fill", COFFERDAM_TR("Rows are filled in small transactions, so that no row stays locked for long."));
    node.own = true;
    node.done = checks::noRows(table, isNull(column));
    if (after != none)
        node.after = {after};
    if (draft.online(column)) {
        node.execution = Execution::Batches;
        node.batch = Batch{table, draft.keyColumns(column.table()), {{column.part, expression}}, isNull(column), draft.options.batchSize};
    } else {
        node.own = false;
        ddl::Dml update;
        update.kind = ddl::Dml::Kind::Update;
        update.table = table;
        update.sql = "UPDATE " + table.sql() + " SET " + base::quoteIdentifier(column.part) + " = " + expression + " WHERE " + isNull(column);
        node.statements = {update};
    }
    node.provides = {column};
    const std::size_t filled = draft.add(std::move(node));
    if (!draft.online(column) || !marked)
        return filled;
    Node unmark = draft.start(change, Phase::Validate, message("plan.title.filled", COFFERDAM_TR("Mark %1 of %2 as filled"), {identifier(column.part), identifier(table.sql())}));
    unmark.object = column;
    const auto* goal = draft.after.column(column);
    unmark.statements = {commentOn(column, goal ? goal->comment : std::nullopt)};
    unmark.undo = {fillMark(column, expression)};
    unmark.precondition = Check{checks::query(checks::noRows(table, isNull(column))),
                                message("plan.check.filled", COFFERDAM_TR("Some rows of %1 have no %2 yet."), {identifier(table.sql()), identifier(column.part)})};
    unmark.after = {filled};
    return draft.add(std::move(unmark));
}

std::size_t notNullNodes(Draft& draft, const Change& change, const ObjectId& column, std::vector<std::size_t> after, bool checked)
{
    const ObjectId table = column.table();
    const auto names = [&] { return std::vector{identifier(column.part), identifier(table.sql())}; };
    const auto set = [&] { return alterTable(table, {ddl::alter::SetNotNull{column.part, true}}); };
    const auto unset = [&] { return alterTable(table, {ddl::alter::SetNotNull{column.part, false}}); };
    const Check noNulls{checks::query(checks::noRows(table.qualified(), isNull(column))),
                        message("plan.check.no-nulls", COFFERDAM_TR("Some rows of %2 have no %1."), names())};
    const auto title = [&] { return message("plan.title.set-not-null", COFFERDAM_TR("Make %1 of %2 NOT NULL"), names()); };
    if (!draft.online(column)) {
        Node node = draft.start(change, Phase::Expand, title());
        node.object = column;
        node.statements = {set()};
        node.undo = {unset()};
        node.done = checks::columnIs(column, "a.attnotnull");
        node.after = std::move(after);
        node.needs = {column};
        awaitNotNullName(draft, column, node);
        if (checked) {
            node.precondition = noNulls;
            node.own = true; // checked before its transaction, when the column is there and filled
        }
        return draft.notNullNodes[column] = draft.add(std::move(node));
    }
    const std::string helper = draft.helperName(table.schema, "cofferdam_" + column.part, "_not_null");
    const ObjectId constraint = inTable(Kind::Constraint, table, helper);
    const std::string where = table.qualified().sql();
    Node check = draft.start(change, Phase::Validate, message("plan.title.guard-not-null", COFFERDAM_TR("Refuse new NULLs in %1 of %2"), names()));
    check.object = column;
    check.statements = draft.parse("ALTER TABLE " + where + " ADD CONSTRAINT " + base::quoteIdentifier(helper) + " CHECK (" +
                                   base::quoteIdentifier(column.part) + " IS NOT NULL) NOT VALID");
    check.undo = {alterTable(table, {ddl::alter::DropConstraint{helper, false, false}})};
    check.done = checks::exists(constraint);
    check.after = std::move(after);
    check.needs = {column};
    if (checked)
        check.precondition = noNulls;
    check.why = message("plan.why.not-null-check", COFFERDAM_TR("A validated check lets SET NOT NULL skip its scan under ACCESS EXCLUSIVE (from PostgreSQL 12)."));
    check.application = {message("plan.app.not-null", COFFERDAM_TR("Every writer gives %1 of %2 a value."), names())};
    const std::vector<Statement> guard = check.statements;
    const std::size_t guarded = draft.add(std::move(check));

    Node validate = draft.start(change, Phase::Validate, message("plan.title.validate-not-null", COFFERDAM_TR("Prove that %1 of %2 holds no NULL"), names()));
    validate.object = column;
    validate.statements = {alterTable(table, {ddl::alter::ValidateConstraint{helper}})};
    validate.own = true;
    validate.done = checks::constraintValid(constraint);
    validate.after = {guarded};
    const std::size_t validated = draft.add(std::move(validate));

    Node last = draft.start(change, Phase::Validate, title());
    last.object = column;
    last.statements = {set(), alterTable(table, {ddl::alter::DropConstraint{helper, false, false}})};
    // The guard comes back so that undoing the steps before finds what it takes away.
    last.undo = {unset()};
    last.undo.insert(last.undo.end(), guard.begin(), guard.end());
    last.done = checks::columnIs(column, "a.attnotnull") + " AND " + checks::missing(constraint);
    last.own = true;
    last.after = {validated};
    awaitNotNullName(draft, column, last);
    return draft.notNullNodes[column] = draft.add(std::move(last));
}

} // namespace cofferdam::plan
