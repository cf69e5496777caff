#pragma once
#include "interpreter_context.h"

namespace cofferdam::ddl {

/// The name of a cast, "(integer AS p)", with the schemas of its types.
std::string resolvedCast(Context& context, const std::string& written);

/// A type's text with its schema.
std::string resolvedTypeText(Context& context, const std::string& written);

} // namespace cofferdam::ddl
