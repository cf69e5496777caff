#pragma once
#include "base/expression.h"
#include "catalog/catalog.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

/// Finds out which relations and columns the names of a query or expression mean, by scopes alone: FROM, aliases, CTEs, sub-selects,
/// `*`, USING and output columns. Types and overloads are not looked at.
namespace cofferdam::resolve {

using catalog::ObjectId;

constexpr std::uint32_t noItem = static_cast<std::uint32_t>(-1);

/// One written name and what it means.
struct BoundName {
    std::uint32_t begin = 0; ///< byte range of the whole name, qualifiers included, in the text
    std::uint32_t end = 0;
    ObjectId target;         ///< a relation, or a Column of one
    bool qualifier = false;  ///< only what stands before the last dot means the target: `orders.*`, or `orders.total`'s first part
    bool unaliasedOutput = false; ///< alone in a target list without AS: the output column is called like the column
    std::uint32_t item = noItem;  ///< a column: where the relation of FROM begins that it is taken from
};

/// `*` or `t.*` in a target list.
struct StarExpansion {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    std::vector<std::pair<std::string, std::string>> columns; ///< alias or table name, and column
};

/// A column that was written without saying whose it is, and the FROM item that offers it.
struct BareColumn {
    std::uint32_t begin = 0;
    std::string item;
    bool nested = false; ///< inside a sub-select of the text
    bool unaliasedOutput = false;
};

/// A relation in FROM whose column stands in USING: there the column can only get another name behind an alias.
struct JoinedItem {
    std::uint32_t begin = 0; ///< of the relation's name
    std::uint32_t end = 0;   ///< behind its alias, or behind its name when it has none
    bool aliased = false;
    ObjectId relation;
    friend bool operator==(const JoinedItem&, const JoinedItem&) = default;
};

/// `USING (name)`: both sides' columns must keep one name.
struct UsingColumn {
    std::string name;
    std::vector<ObjectId> columns;
    std::vector<JoinedItem> items; ///< the relations that they are columns of
};

/// An argument of the routine whose body this is.
struct ParameterName {
    std::uint32_t begin = 0;
    std::string name;
    bool qualified = false; ///< with the routine's name
    bool amongTables = false; ///< in a statement that reads or writes a relation
};

/// `t.f` that is no column: a call of f(t) (manual, 4.2.6 Function Calls, Note).
struct RowCall {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    std::string item; ///< of FROM
    ObjectId function;
};

/// A column of a query below, and where what computes it is written.
struct ComputedColumn {
    std::uint32_t begin = 0;
    std::uint32_t value = 0;
};

/// NATURAL JOIN: the columns that it compares, by where its right side is written (sql::locationOf).
struct NaturalJoin {
    std::uint32_t begin = 0;
    std::vector<std::string> columns;
};

/// INSERT without a list of columns: those that it fills, in order.
struct InsertedColumns {
    std::uint32_t at = 0; ///< where the list belongs
    std::vector<std::string> columns;
};

struct Binding {
    std::vector<BoundName> names;
    std::vector<StarExpansion> stars;
    std::vector<BareColumn> bareColumns;
    std::vector<UsingColumn> usingColumns;
    std::vector<InsertedColumns> inserts;
    std::vector<ParameterName> parameters;
    std::vector<RowCall> rowCalls;
    std::vector<ComputedColumn> computed;
    std::vector<NaturalJoin> naturalJoins;
    std::vector<ObjectId> wholeRelations; ///< something unbound may mean any column of these
    std::vector<std::string> unknownColumns; ///< names that no item of FROM offers, where all of them are known; as they are written
    std::vector<std::string> outputColumns;
    bool outputKnown = false;             ///< outputColumns is the whole truth
    bool parsed = false;                  ///< false: the text is no query (expression) that the parser knows

    /// Relations and columns that are used, each once, sorted. `wholeRelations` count as the relation and all its columns.
    catalog::Dependencies dependencies(const catalog::Catalog& catalog) const;
};

/// A SELECT, VALUES, INSERT, UPDATE, DELETE or MERGE. Names without a schema are looked up on `searchPath`.
Binding bindQuery(const catalog::Catalog& catalog, const std::vector<std::string>& searchPath, const std::string& sql);

/// An expression over the columns of one table, known as its own name and as each of `aliases` ("old", "new").
Binding bindExpression(const catalog::Catalog& catalog, const std::vector<std::string>& searchPath, const std::string& sql,
                       const ObjectId& table, const std::vector<std::string>& aliases = {});

/// What a routine is called by in its own body, and its arguments.
struct RoutineNames {
    std::string routine;
    std::vector<std::string> arguments;
};

/// The body of an SQL routine: `RETURN expression`, `BEGIN ATOMIC …; END`, or (`asString`) the statements of a string body.
/// Names that no item of FROM offers are arguments where `names` has them. Positions hold for the first two forms only.
Binding bindRoutine(const catalog::Catalog& catalog, const std::vector<std::string>& searchPath, const std::string& body,
                    const RoutineNames& names = {}, bool asString = false);

/// The action and condition of a rule of `table`: its definition from "AS ON" on.
Binding bindRule(const catalog::Catalog& catalog, const std::vector<std::string>& searchPath, const std::string& definition, const ObjectId& table);

/// The relation whose rows a function returns, when it does and the relation is in the catalog.
std::optional<ObjectId> rowsOf(const catalog::Catalog& catalog, const catalog::Function& function);

/// What a function gives in FROM, called `alias` there; empty when that cannot be told (a record, a type that is not in the catalog).
std::vector<std::string> resultColumns(const catalog::Catalog& catalog, const catalog::Function& function, const std::string& alias);

/// The names of a relation's columns in order; empty when they are not known.
std::vector<std::string> columnNames(const catalog::Catalog& catalog, const ObjectId& relation);

} // namespace cofferdam::resolve
