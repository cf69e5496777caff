#include "ddl/bound_query.h"
#include "interpret.h"

namespace cofferdam::ddl {

using catalog::View;

namespace {

/// What the query reads is locked ACCESS SHARE.
void lockSources(Context& context, const Expression& query, const ObjectId& self)
{
    for (const base::Reference& reference : query.references()) {
        if (reference.kind != base::Reference::Kind::Relation || reference.parts.empty())
            continue;
        const std::string schema = reference.parts.size() > 1 ? reference.parts[reference.parts.size() - 2] : std::string();
        const auto found = context.findRelation({schema, reference.parts.back()});
        if (found && *found != self)
            context.lock(*found, LockMode::AccessShare);
    }
}

/// OR REPLACE keeps what belongs to the view but is not said by the statement.
View replacing(const View& old, View view)
{
    view.comment = old.comment;
    view.owner = old.owner;
    view.privileges = old.privileges;
    view.columnComments = old.columnComments;
    view.columnDefaults = old.columnDefaults;
    view.columnPrivileges = old.columnPrivileges;
    return view;
}

Done checkReplaceable(Context& context, const ObjectId& id, const View& old, const View& view)
{
    if (old.columns.empty() || view.columns.empty() || context.reading())
        return {};
    const bool keeps = view.columns.size() >= old.columns.size() &&
                       std::equal(old.columns.begin(), old.columns.end(), view.columns.begin());
    if (keeps)
        return {};
    return refused(context, "ddl.view_columns", COFFERDAM_TR("%1 can only be replaced by a query with the same columns first"),
                   {identifier(id.describe())});
}

} // namespace

Done interpret(Context& context, const CreateView& statement)
{
    QualifiedName name = statement.name;
    COFFERDAM_TRY(context.creationName(name));
    const ObjectId id{statement.materialized ? Kind::MaterializedView : Kind::View, name.schema, name.name, {}};
    View view = statement.value;
    view.place = context.place;
    // Whether rows are there is data, not schema: pg_dump writes every materialized view WITH NO DATA.
    view.populated = !statement.materialized;
    const auto unknown = bindView(context.catalog(), context.session.searchPath, context.cache, view);
    if (!unknown.empty() && context.simulating())
        return refused(context, "ddl.unknown_column", COFFERDAM_TR("%1 reads column %2, which does not exist"), {identifier(id.describe()), identifier(unknown.front())});
    view.query = context.resolveQuery(view.query);
    if (statement.materialized && view.tablespace.empty())
        view.tablespace = context.session.defaultTablespace;
    if (statement.materialized && view.accessMethod.empty())
        view.accessMethod = context.session.defaultTableAccessMethod;
    if (view.accessMethod == "heap")
        view.accessMethod.clear();
    if (const ObjectId* taken = context.index.relation(name.schema, name.name)) {
        if (statement.ifNotExists) {
            context.note(message("ddl.exists_already", COFFERDAM_TR("%1 already exists, skipped"), {identifier(taken->describe())}));
            return {};
        }
        const ObjectId known = *taken;
        // pg_dump before 9.6: a table that its _RETURN rule turns into a view.
        const bool placeholder = known.kind == Kind::Table && context.reading();
        if (!statement.orReplace || (known.kind != Kind::View && !placeholder))
            return duplicateObject(context, known.describe());
        if (placeholder) {
            context.remove(known);
        } else {
            COFFERDAM_TRY(checkReplaceable(context, id, *context.get<View>(id), view));
            view = replacing(*context.get<View>(id), std::move(view));
        }
    }
    lockSources(context, view.query, id);
    context.lock(id, LockMode::AccessExclusive);
    context.put(id, std::move(view));
    return {};
}

Done interpret(Context& context, const RefreshMaterializedView& statement)
{
    COFFERDAM_ASSIGN(const ObjectId id, context.relation(statement.name, {Kind::MaterializedView}));
    lockSources(context, context.get<View>(id)->query, id);
    if (statement.concurrently && context.simulating()) {
        bool unique = false;
        for (const catalog::Entry& entry : context.catalog().parts(Kind::Index, id))
            unique = unique || (entry.as<catalog::Index>().unique && entry.as<catalog::Index>().where.empty());
        if (!unique)
            return refused(context, "ddl.refresh_concurrently",
                           COFFERDAM_TR("%1 needs a unique index before it can be refreshed concurrently"),
                           {identifier(id.describe())});
    }
    context.lock(id, statement.concurrently ? LockMode::Exclusive : LockMode::AccessExclusive);
    context.work(id, Work::Rewrite, "refresh");
    return {};
}

} // namespace cofferdam::ddl
