#pragma once
#include "base/expression.h"
#include "base/type_name.h"
#include "output_column.h"
#include "sql/nodes.h"

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace cofferdam::sql {

/// How tightly a printed node binds, weakest first, after the precedence table of PostgreSQL's grammar.
enum Level : int {
    LevelNone,
    LevelOr,
    LevelAnd,
    LevelNot,
    LevelIs,
    LevelCompare,
    LevelLike, ///< IN, BETWEEN SYMMETRIC, SIMILAR
    LevelOperator,
    LevelAdd,
    LevelMultiply,
    LevelPower,
    LevelAt,
    LevelCollate,
    LevelUnary,
    LevelCast,
    LevelPrimary,
};

struct PrintOptions {
    bool key = false;      ///< for equality: see ExpressionForm::key
    bool pretty = false;   ///< queries broken on lines
    bool faithful = false; ///< no normalisation at all: for the test that nothing is lost
};

/// Writes trees as SQL. One object prints one text.
class Printer {
public:
    explicit Printer(PrintOptions options) : m_options(options) {}

    /// An expression; in brackets when it binds weaker than `minimum`.
    void expression(const PgQuery__Node& node, int minimum = LevelNone);
    void statement(const PgQuery__Node& node);

    const std::string& text() const { return m_out; }
    std::vector<base::Reference>& references() { return m_references; }
    /// The key of what was printed is not the same text.
    bool keyDiffers() const { return m_keyDiffers; }
    /// A node was met that this printer does not know, or the text grew beyond all measure: the text is worthless.
    bool failed() const { return m_failed; }

private:
    using Nodes = std::span<PgQuery__Node* const>;

    // printer.cpp: text, names, operators
    void write(std::string_view text) { m_out += text; }
    void newline();
    void openBlock();
    void closeBlock();
    void commaList(Nodes items, int minimum = LevelNone);
    void nameList(Nodes items);
    std::uint32_t here() const { return static_cast<std::uint32_t>(m_out.size()); }
    void record(base::Reference::Kind kind, std::uint32_t begin, std::vector<std::string> parts);
    void identifier(std::string_view name);
    void columnName(std::string_view name);
    void dottedName(base::Reference::Kind kind, std::vector<std::string> parts);
    void functionName(std::vector<std::string> parts);
    void typeNameOf(const PgQuery__TypeName& type);
    void literal(std::string_view value);
    bool normalise() const { return !m_options.faithful; }
    /// True when printing a key and the rule applies; remembers that key and text part ways.
    bool keyRule(bool applies);
    void dropSchema(std::vector<std::string>& parts);
    void fail() { m_failed = true; }

    // print_level.cpp: what a node is printed as
    int levelOf(const PgQuery__Node& node);
    int levelOfExpr(const PgQuery__AExpr& expr);
    int levelOfNot(const PgQuery__Node& argument);
    std::vector<std::string> operatorParts(PgQuery__Node* const* items, std::size_t count);
    int operatorLevel(const std::vector<std::string>& parts) const;
    void operatorText(const std::vector<std::string>& parts);
    struct CastForm {
        std::string text;                     ///< to print instead, when there is one
        const PgQuery__AArrayExpr* array = nullptr; ///< or these elements, without their casts
        int level = LevelPrimary;
        bool applies() const { return !text.empty() || array; }
    };
    CastForm keyCast(const PgQuery__TypeCast& cast);
    std::optional<std::string_view> textUnderCast(const PgQuery__TypeCast& cast) const;
    struct InParts {
        std::vector<const PgQuery__Node*> constants;
        std::vector<const PgQuery__Node*> others;
        bool rewritable = false;
    };
    InParts inParts(const PgQuery__AExpr& expr);

    // print_expression.cpp
    void expressionBody(const PgQuery__Node& node);
    void listExpression(const PgQuery__Node& node);
    void constant(const PgQuery__AConst& value);
    void columnRef(const PgQuery__ColumnRef& column);
    void typeCast(const PgQuery__TypeCast& cast);
    void regclassConstant(std::string_view value, const PgQuery__TypeCast* cast);
    void arrayElements(const PgQuery__AArrayExpr& array);
    void caseExpr(const PgQuery__CaseExpr& expr);
    void indirection(const PgQuery__AIndirection& expr);
    void indirectionItems(Nodes items);
    void subLink(const PgQuery__SubLink& link, bool negated);
    void rowExpr(const PgQuery__RowExpr& row);
    void booleanTest(const PgQuery__BooleanTest& test);
    void valueFunction(const PgQuery__SQLValueFunction& value);
    void collate(const PgQuery__CollateClause& clause);

    // print_operator.cpp
    void boolExpr(const PgQuery__BoolExpr& expr);
    void conjunction(const PgQuery__BoolExpr& expr, bool broken, bool& first);
    void unflattened(const PgQuery__Node& item);
    void notExpr(const PgQuery__Node& argument);
    void aExpr(const PgQuery__AExpr& expr);
    void plainOperator(const PgQuery__AExpr& expr);
    void anyAll(const PgQuery__AExpr& expr);
    void distinctTest(const PgQuery__AExpr& expr, bool negated);
    void inList(const PgQuery__AExpr& expr);
    void inListFaithful(const PgQuery__AExpr& expr);
    void likeTest(const PgQuery__AExpr& expr);
    void likeFaithful(const PgQuery__AExpr& expr);
    void between(const PgQuery__AExpr& expr);
    void betweenFaithful(const PgQuery__AExpr& expr);
    void comparison(const PgQuery__Node& left, std::string_view op, const PgQuery__Node& right);

    // print_function.cpp
    void funcCall(const PgQuery__FuncCall& call);
    void functionArguments(const PgQuery__FuncCall& call);
    void functionTail(const PgQuery__FuncCall& call);
    bool sqlSyntax(const PgQuery__FuncCall& call, std::string_view name);
    bool infixSyntax(const PgQuery__FuncCall& call, std::string_view name);
    bool substringSyntax(const PgQuery__FuncCall& call);
    void trimSyntax(const PgQuery__FuncCall& call, std::string_view side);
    bool isSequenceFunction(const PgQuery__FuncCall& call) const;
    void window(const PgQuery__WindowDef& window);
    void windowFrame(const PgQuery__WindowDef& window);
    void sortList(Nodes items, const PgQuery__SelectStmt* select = nullptr, bool once = true);
    void sortDirection(const PgQuery__SortBy& sort);
    /// Takes back what was printed from `from` on when its part from `key` on is among the `seen`, which it joins: of keys that say the
    /// same the server keeps the first. True when it did.
    bool dropRepeated(std::uint32_t from, std::uint32_t key, std::set<std::string>& seen);
    void xmlExpr(const PgQuery__XmlExpr& expr);
    void xmlArguments(Nodes items);
    void xmlRoot(const PgQuery__XmlExpr& expr);
    void xmlSerialize(const PgQuery__XmlSerialize& expr);

    // print_query.cpp
    void query(const PgQuery__Node& node);
    void subquery(const PgQuery__Node& node);
    void select(const PgQuery__SelectStmt& select);
    void selectCore(const PgQuery__SelectStmt& select);
    void setOperation(const PgQuery__SelectStmt& select);
    void setOperand(const PgQuery__SelectStmt& operand, bool bracket);
    void valuesLists(const PgQuery__SelectStmt& select);
    void targets(Nodes items);
    void target(const PgQuery__ResTarget& target);
    void whereClause(std::string_view keyword, const PgQuery__Node* condition);
    void groupClause(const PgQuery__SelectStmt& select);
    void groupKeys(Nodes keys, bool once);
    void groupingSet(const PgQuery__GroupingSet& set);
    /// A key that may mean an output column of the select.
    void outputKey(const PgQuery__Node& key, const PgQuery__SelectStmt& select, KeyOf clause);
    void windowClause(Nodes items);
    void limitClause(const PgQuery__SelectStmt& select);
    void lockingClause(Nodes items);
    void fromClause(std::string_view keyword, Nodes items);
    void fromItem(const PgQuery__Node& item);
    void rangeVar(const PgQuery__RangeVar& relation, bool withAlias = true);
    void joinExpr(const PgQuery__JoinExpr& join);
    void rangeFunction(const PgQuery__RangeFunction& function);
    void rangeTableFunc(const PgQuery__RangeTableFunc& table);
    void tableSample(const PgQuery__RangeTableSample& sample);
    void columnDefinitions(Nodes items);
    void alias(const PgQuery__Alias* alias);

    // print_dml.cpp
    std::size_t withClause(const PgQuery__WithClause* with);
    void commonTable(const PgQuery__CommonTableExpr& table);
    void insert(const PgQuery__InsertStmt& insert);
    void insertTargets(Nodes items);
    void onConflict(const PgQuery__OnConflictClause& clause);
    void inferElement(const PgQuery__IndexElem& element);
    void update(const PgQuery__UpdateStmt& update);
    void assignments(Nodes items);
    void assignedName(const PgQuery__ResTarget& target);
    void deleteFrom(const PgQuery__DeleteStmt& statement);
    void merge(const PgQuery__MergeStmt& merge);
    void mergeWhen(const PgQuery__MergeWhenClause& clause);
    void returning(Nodes items);
    bool isCommonTable(std::string_view name) const;

    PrintOptions m_options;
    std::string m_out;
    std::vector<base::Reference> m_references;
    const PgQuery__SelectStmt* m_grouped = nullptr; ///< whose GROUP BY is being printed
    std::vector<std::string> m_commonTables; ///< names of WITH queries in scope
    int m_indent = 0;
    bool m_keyDiffers = false;
    bool m_failed = false;
};

/// The string of a string constant, or nothing.
std::optional<std::string_view> stringConstant(const PgQuery__Node* node);

} // namespace cofferdam::sql
