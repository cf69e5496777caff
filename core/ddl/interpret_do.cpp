#include "code_check.h"
#include "code_follower.h"
#include "ddl/printer.h"
#include "interpret.h"

/// A DO block of a plan may only do what leaves the schema as it is (design: plans hold no DDL inside DO); one of a file is followed.
namespace cofferdam::ddl {

namespace {

/// LOCK and DML may name tables that a branch makes sure of first; on paper every branch is taken.
Done takeLocks(Context& context, const CodeCheck& check)
{
    // A DO block is one statement, so LOCK inside it is always in a transaction.
    const bool outside = context.session.inTransaction;
    context.session.inTransaction = true;
    Done done;
    for (const LockTable& lock : check.locks()) {
        done = interpret(context, lock);
        if (!done)
            break;
    }
    context.session.inTransaction = outside;
    COFFERDAM_TRY(done);
    for (const QualifiedName& name : check.written()) {
        if (const auto found = context.findRelation(name)) {
            for (const ObjectId& member : context.family(*found, false))
                context.lock(member, LockMode::RowExclusive);
        }
    }
    return {};
}

} // namespace

Done interpret(Context& context, const Do& statement)
{
    const auto reject = [&](std::string_view what) {
        return refused(context, "ddl.do_block", COFFERDAM_TR("a DO block with %1 could change the schema"),
                       {base::sql(std::string(what))});
    };
    if (statement.language != "plpgsql")
        return reject("LANGUAGE " + statement.language);
    CodeCheck check(context);
    check.plpgsql(print(Statement(statement)));
    if (!check.culprit().empty())
        return context.reading() ? followCode(context, print(Statement(statement))) : reject(check.culprit());
    if (check.unreadable()) {
        return refused(context, "ddl.do_block_unread", COFFERDAM_TR("a DO block that cannot be read could change the schema: %1"),
                       {base::text(check.unreadable()->message.render())});
    }
    return takeLocks(context, check);
}

} // namespace cofferdam::ddl
