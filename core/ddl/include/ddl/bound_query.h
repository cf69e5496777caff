#pragma once
#include "catalog/catalog.h"
#include "sql/canonical.h"

#include <string>
#include <vector>

/// Queries in the form in which PostgreSQL keeps them: relations with their schemas, columns with their FROM item (as 15 and older
/// print them; 16 leaves out the only one), every `*` written out as it meant when the view was made.
namespace cofferdam::ddl {

/// Completes a view by what the catalog says of the relations that it reads: query, `uses` and, where they are not known,
/// `columns`. Does nothing when the query cannot be parsed. Returns the columns that it names and nothing in FROM has.
std::vector<std::string> bindView(const catalog::Catalog& catalog, const std::vector<std::string>& searchPath, sql::ExpressionCache& cache,
                                  catalog::View& view);
/// The same for an expression with sub-selects over a table's columns (a policy's).
base::Expression boundExpression(const catalog::Catalog& catalog, const std::vector<std::string>& searchPath, sql::ExpressionCache& cache,
                                 const base::Expression& expression, const catalog::ObjectId& table);
/// The same for the SQL-standard body of a function called `name`; fills `uses`.
void bindRoutine(const catalog::Catalog& catalog, const std::vector<std::string>& searchPath, const std::string& name, catalog::Function& function);
/// The same for the condition and actions of a rule of `table`.
void bindRule(const catalog::Catalog& catalog, const std::vector<std::string>& searchPath, const catalog::ObjectId& table, catalog::Rule& rule);
/// What a LANGUAGE sql function with a string body reads and writes. PostgreSQL records no dependency, but checks the body when the
/// function is made: for the order of a script only.
catalog::Dependencies softDependenciesOf(const catalog::Catalog& catalog, const catalog::Function& function);
/// Completes all views, materialized views, SQL functions, rules and policies of a catalog that was not made by an interpreter.
void bindQueries(catalog::CatalogBuilder& builder);

} // namespace cofferdam::ddl
