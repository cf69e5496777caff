#pragma once
#include "catalog/catalog.h"
#include "ddl/statement.h"

namespace cofferdam::ddl {

struct PrintOptions {
    int serverVersion = 15; ///< syntax of newer versions is used only from there on
    bool pretty = true;     ///< line breaks as a careful person writes them; false: one line
};

/// The SQL of a statement, without a final semicolon, every name and literal quoted. Names without schema stay without.
std::string print(const Statement& statement, const PrintOptions& options = {});

/// The statements that create an object as it stands in a catalog, complete (comment, owner, privileges, what its ALTERs add).
/// For a table: with its columns' comments and so on, and without constraints, indexes, triggers, policies, which are objects.
std::vector<Statement> createStatements(const ObjectId& id, const catalog::Object& object);
/// A parent by INHERITS calls its column NOT NULL, so that the child need not say it (and since 18 would make it its own by saying it).
bool isNotNullByParent(const catalog::Catalog& catalog, const catalog::Table& child, const std::string& column);
/// What the NOT NULL constraint of a column is called (18): its entry's name, else the parent's that it comes from, else the usual one.
std::string notNullName(const catalog::Catalog& catalog, const ObjectId& table, const std::string& column);
/// The NOT NULL constraints that have to be named in the statement that makes a table with these columns. A partition that is made by
/// itself has the names that it would have if it were made in its place: those of its parent could not be renamed otherwise.
std::vector<NamedConstraint> namedNotNulls(const catalog::Catalog& catalog, const ObjectId& table, const catalog::Columns& columns);
/// What gives a materialized view's column its settings (catalog::View::columnSettings).
std::vector<alter::Action> settingActions(const std::string& column, const catalog::Options& settings);
/// The statement that drops it, without CASCADE.
Statement dropStatement(const ObjectId& id, const catalog::Object& object);
/// An object's whole DDL as text for people (side-by-side view); for a table with its constraints and indexes when `catalog` is given.
std::string describe(const ObjectId& id, const catalog::Object& object, const catalog::Catalog* catalog = nullptr);
/// The whole catalog as one script in an order that runs.
std::vector<Statement> script(const catalog::Catalog& catalog);

} // namespace cofferdam::ddl
