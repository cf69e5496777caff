#include "base/quote.h"
#include "lower_context.h"
#include "sql/verbatim.h"

/// Views, materialized views and rewrite rules.
namespace cofferdam::ddl::lowering {
namespace {

std::string_view eventWord(PgQuery__CmdType type)
{
    switch (type) {
    case PG_QUERY__CMD_TYPE__CMD_INSERT: return "INSERT";
    case PG_QUERY__CMD_TYPE__CMD_UPDATE: return "UPDATE";
    case PG_QUERY__CMD_TYPE__CMD_DELETE: return "DELETE";
    default: return "SELECT";
    }
}

/// Text with the references of the pieces it is made of.
class FormBuilder {
public:
    void text(std::string_view text)
    {
        m_form.sql += text;
        m_form.key += text;
    }
    void piece(const Expression& piece)
    {
        const auto shift = static_cast<std::uint32_t>(m_form.sql.size());
        for (base::Reference reference : piece.references()) {
            reference.begin += shift;
            reference.end += shift;
            m_form.references.push_back(std::move(reference));
        }
        m_form.sql += piece.sql();
        m_form.key += piece.key();
    }
    void relation(const QualifiedName& name)
    {
        base::Reference reference{base::Reference::Kind::Relation, static_cast<std::uint32_t>(m_form.sql.size()), 0, {}};
        if (!name.schema.empty())
            reference.parts.push_back(name.schema);
        reference.parts.push_back(name.name);
        text(name.sql());
        reference.end = static_cast<std::uint32_t>(m_form.sql.size());
        m_form.references.push_back(std::move(reference));
    }
    base::ExpressionForm take() { return std::move(m_form); }

private:
    base::ExpressionForm m_form;
};

void emitView(Lowering& l, CreateView view)
{
    l.emit(std::move(view));
}

/// A query that the grammar does not know stays as it is written.
Expression viewQuery(Lowering& l, const PgQuery__Node* query)
{
    for (const sql::Annotation& annotation : l.takeElementless()) {
        if (annotation.kind == sql::Annotation::Kind::Query)
            return sql::verbatim(annotation.detail).value_or(Expression());
    }
    return l.query(query);
}

/// What pg_dump wrote before 9.6 for a view in a dependency circle: a table that a rule turns into a view.
bool isViewRule(const PgQuery__RuleStmt& s)
{
    return s.event == PG_QUERY__CMD_TYPE__CMD_SELECT && s.instead && s.n_actions == 1 && std::string_view(s.rulename) == "_RETURN";
}

} // namespace

void lowerView(Lowering& l, const PgQuery__ViewStmt& s)
{
    CreateView out;
    out.name = qualified(l, *s.view);
    out.orReplace = s.replace;
    out.value.columns = sql::stringList(s.aliases, s.n_aliases);
    out.value.query = viewQuery(l, s.query);
    out.value.options = optionsOf(l, sql::nodes(s.options, s.n_options), "CREATE VIEW");
    if (s.with_check_option == PG_QUERY__VIEW_CHECK_OPTION__LOCAL_CHECK_OPTION)
        out.value.options["check_option"] = "local";
    if (s.with_check_option == PG_QUERY__VIEW_CHECK_OPTION__CASCADED_CHECK_OPTION)
        out.value.options["check_option"] = "cascaded";
    if (std::string_view(s.view->relpersistence) == "t")
        l.notModelled("TEMPORARY of CREATE VIEW");
    emitView(l, std::move(out));
}

void lowerCreateTableAs(Lowering& l, const PgQuery__CreateTableAsStmt& s)
{
    if (s.objtype != PG_QUERY__OBJECT_TYPE__OBJECT_MATVIEW)
        return l.emit(Dml{Dml::Kind::Select, std::string(l.current().text), {}});
    const PgQuery__IntoClause& into = *s.into;
    CreateView out;
    out.materialized = true;
    out.ifNotExists = s.if_not_exists;
    out.name = qualified(l, *into.rel);
    out.value.columns = sql::stringList(into.col_names, into.n_col_names);
    out.value.query = viewQuery(l, s.query);
    out.value.options = optionsOf(l, sql::nodes(into.options, into.n_options), "CREATE MATERIALIZED VIEW");
    out.value.accessMethod = std::string_view(into.access_method) == "heap" ? "" : into.access_method;
    out.value.tablespace = into.table_space_name;
    out.value.populated = !into.skip_data;
    emitView(l, std::move(out));
}

void lowerRefresh(Lowering& l, const PgQuery__RefreshMatViewStmt& s)
{
    l.emit(RefreshMaterializedView{qualified(l, *s.relation), s.concurrent != 0, !s.skip_data});
}

void lowerRule(Lowering& l, const PgQuery__RuleStmt& s)
{
    const QualifiedName table = qualified(l, *s.relation);
    if (isViewRule(s)) {
        CreateView view;
        view.name = table;
        view.orReplace = true;
        view.value.query = l.query(s.actions[0]);
        return emitView(l, std::move(view));
    }
    FormBuilder form;
    form.text("AS ON " + std::string(eventWord(s.event)) + " TO ");
    form.relation(table);
    if (s.where_clause) {
        form.text(" WHERE (");
        form.piece(l.expression(s.where_clause));
        form.text(")");
    }
    form.text(s.instead ? " DO INSTEAD " : " DO ");
    if (s.n_actions == 0)
        form.text("NOTHING");
    for (std::size_t i = 0; i < s.n_actions; ++i) {
        form.text(i == 0 ? (s.n_actions > 1 ? "(" : "") : "; ");
        form.piece(l.query(s.actions[i]));
    }
    if (s.n_actions > 1)
        form.text(")");
    CreateRule out;
    out.name = s.rulename;
    out.table = table;
    out.orReplace = s.replace;
    out.value.definition = l.share(form.take());
    l.emit(std::move(out));
}

} // namespace cofferdam::ddl::lowering
