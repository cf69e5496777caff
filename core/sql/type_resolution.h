#pragma once
#include "type_inference.h"

/// How PostgreSQL chooses an operator or a function of its own by the types that it is given (manual, 10.2 and 10.3), and the one type that
/// alternatives are brought to (10.5).
namespace cofferdam::sql {

struct Resolution {
    std::vector<Type> arguments; ///< what each is brought to; nothing: it stays as it is, or that is not known
    Type result;
};

/// One operand: a prefix operator. Nothing: there is none that fits, or types of a schema decide that are not known well enough.
std::optional<Resolution> resolveOperator(std::string_view name, const std::vector<Type>& operands, const TypeFacts& facts);
std::optional<Resolution> resolveFunction(std::string_view name, const std::vector<Type>& arguments, const TypeFacts& facts);
/// A type of PostgreSQL's own by its name in pg_type.
std::optional<base::TypeName> typeCalled(std::string_view name);
/// Nothing when one of them is not known, or they do not go together.
Type commonType(const std::vector<Type>& types, const TypeFacts& facts);

} // namespace cofferdam::sql
