#pragma once
#include "interpreter_context.h"

namespace cofferdam::ddl {

/// What ALTER COLUMN TYPE does to the rows.
enum class TypeChange : std::uint8_t {
    Free,         ///< nothing; plain indexes stay
    IndexRebuild, ///< rows stay, indexes on the column are rebuilt
    Rewrite,
};

/// `usingExpression` may be empty. Measured on 11–18; manual, ALTER TABLE, notes.
TypeChange typeChange(const Context& context, const TypeName& from, const TypeName& to, const std::string& column,
                      const Expression& usingExpression);

} // namespace cofferdam::ddl
