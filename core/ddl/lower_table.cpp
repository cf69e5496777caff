#include "base/quote.h"
#include "lower_context.h"

#include <array>

/// CREATE TABLE and CREATE FOREIGN TABLE.
namespace cofferdam::ddl::lowering {
namespace {

catalog::Persistence persistence(std::string_view letter)
{
    if (letter == "u")
        return catalog::Persistence::Unlogged;
    return letter == "t" ? catalog::Persistence::Temporary : catalog::Persistence::Permanent;
}

TableLike tableLike(const Lowering& l, const PgQuery__TableLikeClause& clause)
{
    // The bits of the server's TableLikeOption; ALL is every bit, those to come too.
    static constexpr std::array<std::string_view, 9> names{"COMMENTS", "COMPRESSION", "CONSTRAINTS", "DEFAULTS", "GENERATED",
                                                           "IDENTITY", "INDEXES", "STATISTICS", "STORAGE"};
    TableLike out;
    out.source = qualified(l, *clause.relation);
    if (clause.options == 0x7FFFFFFFU) {
        out.including.emplace_back("ALL");
        return out;
    }
    for (std::size_t bit = 0; bit < names.size(); ++bit) {
        if ((clause.options & (1U << bit)) != 0)
            out.including.emplace_back(names[bit]);
    }
    return out;
}

void lowerParents(Lowering& l, const PgQuery__CreateStmt& s, catalog::Table& table)
{
    for (const auto* node : sql::nodes(s.inh_relations, s.n_inh_relations)) {
        if (s.partbound)
            table.partitionOf = catalog::PartitionOf{qualified(l, *node->range_var), partitionBound(l, *s.partbound)};
        else
            table.inherits.push_back(qualified(l, *node->range_var));
    }
}

void lowerElements(Lowering& l, const PgQuery__CreateStmt& s, CreateTable& out)
{
    int index = 0;
    for (const auto* node : sql::nodes(s.table_elts, s.n_table_elts)) {
        std::vector<sql::Annotation> annotations = l.take(l.writtenOrdinal(index++));
        switch (node->node_case) {
        case PG_QUERY__NODE__NODE_COLUMN_DEF:
            out.value.columns.push_back(columnOf(l, *node->column_def, out.name, std::move(annotations), out.constraints));
            break;
        case PG_QUERY__NODE__NODE_TABLE_LIKE_CLAUSE: 
            out.likes.push_back(tableLike(l, *node->table_like_clause));
            out.likes.back().position = out.value.columns.size();
            break;
        case PG_QUERY__NODE__NODE_CONSTRAINT:
            out.constraints.push_back(tableConstraint(l, *node->constraint));
            annotate(l, out.constraints.back(), annotations);
            break;
        default: l.notModelled("an element of CREATE TABLE");
        }
    }
    for (const sql::Annotation& removed : l.takeRemoved()) {
        NamedConstraint constraint;
        constraint.name = removed.name;
        constraint.value.type = catalog::ConstraintType::NotNull;
        constraint.value.columns = {removed.column};
        constraint.value.noInherit = removed.noInherit;
        constraint.value.validated = !removed.notValid;
        out.constraints.push_back(std::move(constraint));
    }
}

} // namespace

void lowerCreateTable(Lowering& l, const PgQuery__CreateStmt& s, const PgQuery__CreateForeignTableStmt* foreign)
{
    CreateTable out;
    out.name = qualified(l, *s.relation);
    out.ifNotExists = s.if_not_exists;
    out.value.persistence = persistence(s.relation->relpersistence);
    out.value.accessMethod = std::string_view(s.access_method) == "heap" ? "" : s.access_method;
    out.value.tablespace = std::string_view(s.tablespacename) == "pg_default" ? "" : s.tablespacename;
    out.value.storageParameters = optionsOf(l, sql::nodes(s.options, s.n_options), "CREATE TABLE");
    // WITH (oids = false) is what every table is since 12; the server takes the words and keeps nothing of them.
    if (const auto oids = out.value.storageParameters.find("oids"); oids != out.value.storageParameters.end()) {
        if (oids->second != "false" && oids->second != "off")
            l.notModelled("WITH (oids) of CREATE TABLE");
        out.value.storageParameters.erase(oids);
    }
    if (s.of_typename)
        out.value.ofType = qualified(sql::nodes(s.of_typename->names, s.of_typename->n_names));
    if (s.partspec)
        out.value.partitionBy = partitionKey(l, *s.partspec);
    lowerParents(l, s, out.value);
    lowerElements(l, s, out);
    foldNotNull(out.name, out.value.columns, out.constraints);
    if (foreign)
        out.value.foreign = catalog::ForeignTable{foreign->servername, foreignOptions(l, sql::nodes(foreign->options, foreign->n_options), "CREATE FOREIGN TABLE")};
    if (s.oncommit != PG_QUERY__ON_COMMIT_ACTION__ONCOMMIT_NOOP && s.oncommit != PG_QUERY__ON_COMMIT_ACTION__ON_COMMIT_ACTION_UNDEFINED)
        l.notModelled("ON COMMIT of CREATE TABLE");
    l.emit(std::move(out));
}

} // namespace cofferdam::ddl::lowering
