#pragma once
#include "base/result.h"
#include "base/type_name.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// What PostgreSQL makes of an expression or query when it stores it: the casts that its parser adds so that operators, functions and
/// alternatives fit together (`status = 'a'` over a varchar is `(status)::text = 'a'::text`), as far as the types are known.
namespace cofferdam::sql {

/// What a function takes and gives.
struct RoutineTypes {
    std::vector<base::TypeName> parameters;
    std::optional<base::TypeName> result; ///< nothing: more than one column, or told by OUT parameters
    std::vector<std::string> columns;     ///< of the rows that it gives in FROM; empty when one value, or when they are not known
};

/// What is known of the schema around a text.
struct TypeFacts {
    /// The type of the column whose name is written at this byte of the text.
    std::function<std::optional<base::TypeName>(std::size_t offset)> columnAt;
    /// For a column of a query below: the byte at which what computes it is written.
    std::function<std::optional<std::size_t>(std::size_t offset)> valueAt;
    /// The columns that a NATURAL JOIN compares, whose right side is written at this byte (locationOf).
    std::function<std::optional<std::vector<std::string>>(std::size_t offset)> naturalAt;
    /// What a domain is made of; nothing for a type that is none.
    std::function<std::optional<base::TypeName>(const base::TypeName& type)> baseOf;
    /// What kind of type one of a schema is, as in pg_type.typcategory: E enum, R range, C composite; 0 when that is not known.
    std::function<char(const base::TypeName& type)> categoryOf;
    /// An attribute of a composite type.
    std::function<std::optional<base::TypeName>(const base::TypeName& type, const std::string& name)> attributeOf;
    /// The one function of a schema that a call with so many arguments can mean; nothing when there are several.
    std::function<std::optional<RoutineTypes>(const std::string& schema, const std::string& name, std::size_t arguments)> routine;
    /// A column that INSERT or UPDATE fills.
    std::function<std::optional<base::TypeName>(const std::string& schema, const std::string& relation, const std::string& column)> column;
};

struct ServerForm {
    std::string key;   ///< like ExpressionForm::key, with the casts that the server adds and without those that say nothing
    std::string loose; ///< without the casts of what has no known type either
    /// What `loose` leaves out: the key of what was cast, and the type.
    std::vector<std::pair<std::string, std::string>> dropped;
    /// A query's output columns, as far as they are known; `*` makes it empty.
    std::vector<std::optional<base::TypeName>> output;
};

/// Errors: the text does not parse, or holds something that our printer does not know.
base::Result<ServerForm> serverFormOfExpression(const std::string& sql, const TypeFacts& facts);
base::Result<ServerForm> serverFormOfQuery(const std::string& sql, const TypeFacts& facts);
/// A rule from "AS ON" on.
base::Result<ServerForm> serverFormOfRule(const std::string& sql, const TypeFacts& facts);
/// `RETURN …` or `BEGIN ATOMIC … END`.
base::Result<ServerForm> serverFormOfBody(const std::string& sql, const TypeFacts& facts);

} // namespace cofferdam::sql
