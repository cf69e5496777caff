#pragma once
#include "base/expression.h"
#include "base/result.h"
#include "base/type_name.h"
#include "sql/nodes.h"

#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>

/// Canonical text of expressions, queries and type names. What `sql` and `key` normalise is listed in
/// docs/decisions/expression-form.md.
///
/// References come in the order in which they stand in `sql`. A Star has the qualifier only ("o.*" is {"o"}, "*" is {}); names of WITH
/// queries and aliases are no references; columns that the grammar names without a table (SET, USING, INSERT lists, ON CONFLICT)
/// are Columns; a regclass constant is a Relation whose range lies inside the quotes. `count(*)` is no Star.
namespace cofferdam::sql {

/// An expression: default, check, index, policy, trigger condition, generated column.
base::ExpressionForm expressionForm(const PgQuery__Node& expression);

/// A query or statement: SELECT, VALUES, INSERT, UPDATE, DELETE, MERGE, RETURN and the NOTIFY of a rule. For view bodies, rule
/// actions and bodies of SQL functions. `sql` is broken on lines and carries no semicolon; `key` is one line.
base::ExpressionForm queryForm(const PgQuery__Node& statement);

/// A type, with built-in names in PostgreSQL's long form. serial types stay as they are. `%TYPE` gives the name as written
/// with "%TYPE" at its end.
base::TypeName typeName(const PgQuery__TypeName& type);

/// The name that PostgreSQL gives a result column that has no alias; also that of an expression's part in an index's name
/// (there "?column?" stands for "expr").
std::string impliedColumnName(const PgQuery__Node& expression);

/// The same from text. The text must be one expression (query, type) and nothing else.
base::Result<base::ExpressionForm> parseExpression(std::string_view sql);
base::Result<base::ExpressionForm> parseQuery(std::string_view sql);
base::Result<base::TypeName> parseTypeName(std::string_view sql);

/// Remembers expressions by their text, for callers that meet the same ones thousands of times. Not for several threads at once.
class ExpressionCache {
public:
    base::Result<base::Expression> expression(std::string_view sql);
    base::Result<base::Expression> query(std::string_view sql);
    base::Result<base::TypeName> type(std::string_view sql);
    /// A sealed expression for a tree; equal forms share one value.
    base::Expression share(base::ExpressionForm form);

private:
    std::unordered_map<std::string, base::Expression> m_expressions;
    std::unordered_map<std::string, base::Expression> m_queries;
    std::unordered_map<std::string, base::TypeName> m_types;
    std::unordered_map<std::string, base::Expression> m_shared;
};

} // namespace cofferdam::sql
