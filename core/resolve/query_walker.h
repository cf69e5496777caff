#pragma once
#include "resolve/binder.h"
#include "scope.h"
#include "sql/nodes.h"
#include "sql/parse.h"

namespace cofferdam::resolve {

/// Walks one parsed statement level by level and fills a Binding.
class QueryWalker {
public:
    QueryWalker(const catalog::Catalog& catalog, const std::vector<std::string>& searchPath, const sql::ParsedFile& file,
                std::string_view text, Binding& binding, std::size_t at = 0)
        : m_catalog(catalog), m_searchPath(searchPath), m_file(file), m_text(text), m_binding(binding), m_at(at)
    {
    }

    /// `top`: the statement's output columns are the binding's.
    std::vector<OfferedColumn> statement(const PgQuery__Node& node, const Scope* outer, bool top);
    void expression(const PgQuery__Node& node, const Scope& scope);
    /// RETURN, or a list of statements.
    void body(const PgQuery__Node& node);
    /// `names` has to outlive the walk.
    void inRoutine(const RoutineNames& names) { m_routine = &names; }
    /// `scope`: NEW and OLD.
    void rule(const PgQuery__RuleStmt& rule, const Scope& scope);

private:
    struct Output {
        std::vector<OfferedColumn> columns;
        bool known = true;
    };

    Output select(const PgQuery__SelectStmt& select, const Scope* outer);
    Output plainSelect(const PgQuery__SelectStmt& select, Scope& scope);
    void commonTables(const PgQuery__WithClause* with, Scope& scope);
    void insert(const PgQuery__InsertStmt& statement, const Scope* outer);
    void fills(const PgQuery__InsertStmt& statement, const RangeEntry& target, const Output& values);
    void update(const PgQuery__UpdateStmt& statement, const Scope* outer);
    void remove(const PgQuery__DeleteStmt& statement, const Scope* outer);

    void fromItem(const PgQuery__Node& node, Scope& scope);
    void rangeVar(const PgQuery__RangeVar& range, Scope& scope);
    void rangeSubselect(const PgQuery__RangeSubselect& range, Scope& scope);
    void rangeFunction(const PgQuery__RangeFunction& range, Scope& scope);
    std::vector<OfferedColumn> columnsOfCall(const PgQuery__FuncCall& call, const std::string& alias) const;
    void join(const PgQuery__JoinExpr& join, Scope& scope);
    void mergeUsing(const PgQuery__JoinExpr& join, std::size_t left, std::size_t right, Scope& scope);
    static void applyAlias(const PgQuery__Alias* alias, RangeEntry& entry);

    void targets(PgQuery__Node* const* items, std::size_t count, const Scope& scope, Output& output);
    void star(const PgQuery__ColumnRef& column, const Scope& scope, Output& output);
    void rowValue(const PgQuery__ColumnRef& column, const Scope& scope);
    void rowOfColumns(const PgQuery__ColumnRef& column, const Scope& scope);
    void rowExpression(const PgQuery__RowExpr& row, const Scope& scope);
    void walk(const ProtobufCMessage& message, const Scope& scope);
    const OfferedColumn* columnRef(const PgQuery__ColumnRef& column, const Scope& scope, bool output);
    std::string itemOfOutput(const PgQuery__SelectStmt& select, const std::string& name, const Scope& scope);
    const OfferedColumn* bare(const std::string& name, const Scope& scope, const RangeEntry** entry);
    const OfferedColumn* ofEntry(const RangeEntry& entry, const std::string& name);
    /// False: no function of that name takes a row of the relation.
    bool rowCall(const PgQuery__ColumnRef& column, const RangeEntry& entry, const std::string& name);
    bool parameter(const PgQuery__ColumnRef& column, const std::vector<std::string>& parts, const Scope& scope);
    void attributeToUnknown(const PgQuery__ColumnRef& column, const Scope& scope, bool output);
    void bindTo(const PgQuery__ColumnRef& column, const OfferedColumn& target, bool output);
    void bindQualifier(const PgQuery__ColumnRef& column, const RangeEntry& entry);
    void whole(const ObjectId& relation);
    std::optional<ObjectId> findRelation(const std::string& schema, const std::string& name) const;
    std::uint32_t offset(std::int32_t location) const;
    std::uint32_t nameEnd(std::uint32_t begin) const;
    /// Behind the alias that follows a name.
    std::uint32_t aliasEnd(std::uint32_t nameEnd) const;

    const catalog::Catalog& m_catalog;
    const std::vector<std::string>& m_searchPath;
    const sql::ParsedFile& m_file;
    std::string_view m_text;
    Binding& m_binding;
    std::map<std::uint32_t, JoinedItem> m_items; ///< relations of FROM that keep their columns' names, by where they begin
    const RoutineNames* m_routine = nullptr;
    std::size_t m_at; ///< which statement of the file
};

/// "*" or "t.*".
bool isStar(const PgQuery__ColumnRef& column);

} // namespace cofferdam::resolve
