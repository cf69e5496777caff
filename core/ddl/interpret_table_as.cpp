#include "ddl/bound_query.h"
#include "interpret.h"
#include "resolve/binder.h"
#include "resolve/meaning.h"
#include "sql/parse.h"
#include "table_as.h"

#include <algorithm>
#include <array>

namespace cofferdam::ddl {

namespace {

using catalog::Column;
using catalog::Table;

const PgQuery__SelectStmt* selectOf(const PgQuery__Node* node)
{
    return node && node->node_case == PG_QUERY__NODE__NODE_SELECT_STMT ? node->select_stmt : nullptr;
}

/// A type that says nothing in brackets, so that an expression of it has no modifiers that would have to be known.
bool hasNoModifiers(const TypeName& type)
{
    static constexpr std::array<std::string_view, 14> names{"smallint", "integer", "bigint", "real", "double precision", "text", "boolean", "date",
                                                            "uuid", "json", "jsonb", "bytea", "inet", "name"};
    return !type.schema.empty() || std::find(names.begin(), names.end(), type.name) != names.end();
}

/// What a target gives the table's column: the type of the column that it names, of its cast, or of the expression.
std::optional<TypeName> columnType(Context& context, const PgQuery__Node* target, const std::optional<TypeName>& inferred, const resolve::Binding& binding)
{
    if (target->node_case == PG_QUERY__NODE__NODE_TYPE_CAST) {
        TypeName type = context.resolveType(sql::typeName(*target->type_cast->type_name));
        return type;
    }
    if (target->node_case == PG_QUERY__NODE__NODE_COLUMN_REF) {
        const auto at = static_cast<std::uint32_t>(target->column_ref->location);
        const auto found = std::find_if(binding.names.begin(), binding.names.end(),
                                        [&](const resolve::BoundName& name) { return name.begin == at && !name.qualifier && name.target.kind == Kind::Column; });
        const Column* column = found == binding.names.end() ? nullptr : context.catalog().column(found->target);
        return column ? std::optional(column->type) : std::nullopt;
    }
    // The results of operators and functions have none.
    const bool computed = target->node_case == PG_QUERY__NODE__NODE_FUNC_CALL ||
                          (target->node_case == PG_QUERY__NODE__NODE_A_EXPR && target->a_expr->kind == PG_QUERY__A__EXPR__KIND__AEXPR_OP);
    return inferred && (computed || hasNoModifiers(*inferred)) ? inferred : std::nullopt;
}

base::Unexpected unknownColumns(const Context& context, const ObjectId& id)
{
    return refused(context, "ddl.table_as", COFFERDAM_TR("the columns of %1 hang on a query whose types only a server can tell"), {identifier(id.describe())});
}

/// The columns that the query gives; an error when a type is not certain.
base::Result<catalog::Columns> columnsFrom(Context& context, const ObjectId& id, catalog::View view)
{
    bindView(context.catalog(), context.session.searchPath, context.cache, view);
    view.query = context.resolveQuery(view.query);
    const std::string& text = view.query.sql();
    const auto form = resolve::Meanings(context.builder.snapshot()).query(text);
    const sql::ParsedFile file = sql::parse(text, {});
    const PgQuery__SelectStmt* select = file.statements().size() == 1 ? selectOf(file.statements().front().node) : nullptr;
    if (!form || !select || select->n_target_list == 0 || select->n_target_list != view.columns.size() || form->output.size() != view.columns.size())
        return unknownColumns(context, id);
    const resolve::Binding binding = resolve::bindQuery(context.catalog(), {}, text);
    catalog::Columns columns;
    for (std::size_t i = 0; i < view.columns.size(); ++i) {
        Column column;
        column.name = view.columns[i];
        const auto type = columnType(context, select->target_list[i]->res_target->val, form->output[i], binding);
        if (!type || type->name == "unknown")
            return unknownColumns(context, id);
        column.type = *type;
        columns.push_back(std::move(column));
    }
    return columns;
}

} // namespace

bool makesTable(const PgQuery__Node& statement)
{
    if (statement.node_case == PG_QUERY__NODE__NODE_CREATE_TABLE_AS_STMT)
        return statement.create_table_as_stmt->objtype != PG_QUERY__OBJECT_TYPE__OBJECT_MATVIEW;
    return statement.node_case == PG_QUERY__NODE__NODE_SELECT_STMT && statement.select_stmt->into_clause;
}

Done makeTableAs(Context& context, const std::string& statement)
{
    const sql::ParsedFile file = sql::parse(statement, {});
    const PgQuery__Node* node = file.statements().empty() ? nullptr : file.statements().front().node;
    if (!node || !makesTable(*node))
        return refused(context, "ddl.table_as_unread", COFFERDAM_TR("a table made by a query could not be read"));
    const bool create = node->node_case == PG_QUERY__NODE__NODE_CREATE_TABLE_AS_STMT;
    PgQuery__IntoClause& into = create ? *node->create_table_as_stmt->into : *node->select_stmt->into_clause;
    QualifiedName name{into.rel->schemaname, into.rel->relname};
    const std::string_view persistence = into.rel->relpersistence;
    if (persistence == "t")
        name.schema = "pg_temp";
    COFFERDAM_TRY(context.creationName(name));
    const ObjectId id = tableId(name.schema, name.name);
    if (const ObjectId* taken = context.index.relation(name.schema, name.name)) {
        if (create && node->create_table_as_stmt->if_not_exists)
            return {};
        return duplicateObject(context, taken->describe());
    }
    if (!create)
        node->select_stmt->into_clause = nullptr; // the tree is ours alone
    const PgQuery__Node* query = create ? node->create_table_as_stmt->query : node;
    if (!selectOf(query) || into.n_options > 0)
        return unknownColumns(context, id);
    catalog::View view;
    view.query = context.cache.share(sql::queryForm(*query));
    view.columns = sql::stringList(into.col_names, into.n_col_names);
    COFFERDAM_ASSIGN(catalog::Columns columns, columnsFrom(context, id, std::move(view)));
    Table table;
    table.place = context.place;
    table.columns = std::move(columns);
    table.persistence = persistence == "t" ? catalog::Persistence::Temporary : persistence == "u" ? catalog::Persistence::Unlogged : catalog::Persistence::Permanent;
    table.accessMethod = into.access_method[0] ? std::string(into.access_method) : context.session.defaultTableAccessMethod;
    if (table.accessMethod == "heap")
        table.accessMethod.clear();
    table.tablespace = into.table_space_name[0] ? std::string(into.table_space_name) : context.session.defaultTablespace;
    context.lock(id, LockMode::AccessExclusive);
    context.put(id, std::move(table));
    return {};
}

} // namespace cofferdam::ddl
