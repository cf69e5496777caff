#pragma once
#include "base/type_name.h"

#include <cstdint>
#include <string>
#include <vector>

namespace cofferdam::resolve {

/// One call of a function in a text, with what its arguments' own spelling says about their types.
struct Call {
    std::uint32_t begin = 0;              ///< of the name
    std::vector<base::TypeName> arguments; ///< an empty one: not known without looking anything up
};

/// The calls in an expression or, when `isQuery`, a query. Nothing when it does not parse.
std::vector<Call> callsIn(const std::string& sql, bool isQuery);

} // namespace cofferdam::resolve
