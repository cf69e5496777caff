#include "lower_context.h"
#include "sql/lexer.h"

#include <algorithm>

/// Statements of a session and of data: they change no schema, but what follows may hang on them.
namespace cofferdam::ddl::lowering {
namespace {

/// The elements of a list-valued parameter given as one string: 'public, "My Schema"'.
std::vector<std::string> splitNames(std::string_view text)
{
    std::vector<std::string> out;
    sql::Lexer lexer(text);
    for (sql::Token token = lexer.next(); token.kind != sql::TokenKind::End; token = lexer.next()) {
        if (token.kind == sql::TokenKind::Word || token.kind == sql::TokenKind::QuotedIdentifier)
            out.push_back(sql::identifierValue(lexer.text(token)));
        else if (lexer.text(token) != ",")
            return {std::string(text)};
    }
    return out.empty() ? std::vector<std::string>{""} : out;
}

/// SELECT pg_catalog.set_config('search_path', '', false)
std::optional<SetParameter> setConfig(const PgQuery__SelectStmt& s)
{
    if (s.n_target_list != 1 || s.n_from_clause > 0 || s.where_clause || s.op != PG_QUERY__SET_OPERATION__SETOP_NONE || s.n_values_lists > 0)
        return std::nullopt;
    const PgQuery__Node* value = s.target_list[0]->res_target->val;
    if (!value || value->node_case != PG_QUERY__NODE__NODE_FUNC_CALL)
        return std::nullopt;
    const PgQuery__FuncCall& call = *value->func_call;
    const std::vector<std::string> name = sql::stringList(call.funcname, call.n_funcname);
    if (name.back() != "set_config" || (name.size() > 1 && name.front() != "pg_catalog") || call.n_args != 3)
        return std::nullopt;
    const auto parameter = sql::valueText(call.args[0]);
    const auto text = sql::valueText(call.args[1]);
    const auto local = sql::valueText(call.args[2]);
    if (!parameter || !text || !local)
        return std::nullopt;
    SetParameter out{*parameter, {*text}, *local == "true" || *local == "t"};
    if (out.name == "search_path")
        out.values = splitNames(*text);
    return out;
}

QualifiedName onlyRelation(const Lowering& l, NodeSpan from)
{
    if (from.size() == 1 && from[0]->node_case == PG_QUERY__NODE__NODE_RANGE_VAR)
        return qualified(l, *from[0]->range_var);
    return {};
}

} // namespace

void lowerSet(Lowering& l, const PgQuery__VariableSetStmt& s)
{
    SetParameter out;
    out.name = s.name;
    out.local = s.is_local;
    switch (s.kind) {
    case PG_QUERY__VARIABLE_SET_KIND__VAR_SET_VALUE:
        out.values = parameterValues(sql::nodes(s.args, s.n_args));
        break;
    case PG_QUERY__VARIABLE_SET_KIND__VAR_SET_DEFAULT:
    case PG_QUERY__VARIABLE_SET_KIND__VAR_RESET: break;
    case PG_QUERY__VARIABLE_SET_KIND__VAR_RESET_ALL: out.name = "ALL"; break;
    default: return l.notModelled(s.name[0] ? "SET " + std::string(s.name) : "SET");
    }
    l.emit(std::move(out));
}

void lowerTransaction(Lowering& l, const PgQuery__TransactionStmt& s)
{
    if (s.n_options > 0 || s.chain)
        l.notModelled("a transaction's modes");
    switch (s.kind) {
    case PG_QUERY__TRANSACTION_STMT_KIND__TRANS_STMT_BEGIN:
    case PG_QUERY__TRANSACTION_STMT_KIND__TRANS_STMT_START: return l.emit(Transaction{Transaction::Action::Begin});
    case PG_QUERY__TRANSACTION_STMT_KIND__TRANS_STMT_COMMIT: return l.emit(Transaction{Transaction::Action::Commit});
    case PG_QUERY__TRANSACTION_STMT_KIND__TRANS_STMT_ROLLBACK: return l.emit(Transaction{Transaction::Action::Rollback});
    case PG_QUERY__TRANSACTION_STMT_KIND__TRANS_STMT_PREPARE:
    case PG_QUERY__TRANSACTION_STMT_KIND__TRANS_STMT_COMMIT_PREPARED:
    case PG_QUERY__TRANSACTION_STMT_KIND__TRANS_STMT_ROLLBACK_PREPARED: return l.notModelled("two-phase commit");
    default: l.emit(Dml{Dml::Kind::Call, std::string(l.current().text), {}}); // SAVEPOINT, RELEASE, ROLLBACK TO
    }
}

void lowerLock(Lowering& l, const PgQuery__LockStmt& s)
{
    // ONLY is said of each table, and of a whole LockTable: a mixture becomes several.
    LockTable out;
    for (const auto* node : sql::nodes(s.relations, s.n_relations)) {
        const bool only = !node->range_var->inh;
        if (!out.tables.empty() && out.only != only) {
            l.emit(out);
            out.tables.clear();
        }
        out.only = only;
        out.mode = static_cast<LockMode>(s.mode);
        out.noWait = s.nowait;
        out.tables.push_back(qualified(l, *node->range_var));
    }
    l.emit(std::move(out));
}

void lowerDo(Lowering& l, const PgQuery__DoStmt& s)
{
    Do out;
    for (const auto* node : sql::nodes(s.args, s.n_args)) {
        const PgQuery__DefElem& option = *node->def_elem;
        (std::string_view(option.defname) == "language" ? out.language : out.body) = sql::optionString(option).value_or("");
    }
    l.emit(std::move(out));
}

void lowerVacuum(Lowering& l, const PgQuery__VacuumStmt& s)
{
    if (s.is_vacuumcmd)
        return l.notModelled("VACUUM");
    for (const auto* node : sql::nodes(s.options, s.n_options)) {
        if (std::string_view(node->def_elem->defname) != "verbose")
            l.notModelled("option " + std::string(node->def_elem->defname) + " of ANALYZE", node->def_elem->location);
    }
    if (s.n_rels == 0)
        l.emit(Analyze{});
    for (const auto* node : sql::nodes(s.rels, s.n_rels)) {
        const PgQuery__VacuumRelation& relation = *node->vacuum_relation;
        l.emit(Analyze{qualified(l, *relation.relation), sql::stringList(relation.va_cols, relation.n_va_cols)});
    }
}

void lowerSelect(Lowering& l, const PgQuery__SelectStmt& s)
{
    if (s.into_clause) // a table is made
        return l.emit(Dml{Dml::Kind::Select, std::string(l.current().text), {}});
    if (auto parameter = setConfig(s))
        return l.emit(std::move(*parameter));
    l.emit(Dml{Dml::Kind::Select, std::string(l.current().text), onlyRelation(l, sql::nodes(s.from_clause, s.n_from_clause))});
}

void lowerDml(Lowering& l, Dml::Kind kind, const PgQuery__RangeVar* relation)
{
    l.emit(Dml{kind, std::string(l.current().text), relation ? qualified(l, *relation) : QualifiedName()});
}

} // namespace cofferdam::ddl::lowering
