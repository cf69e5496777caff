#pragma once
#include "base/place.h"

#include <cstddef>
#include <string_view>

namespace cofferdam::base {

/// The place of the n-th byte of a text, counted from 1 as JSON parsers do; its end when the byte stands behind it.
Place placeOfByte(const std::string& file, std::string_view text, std::size_t byte);

} // namespace cofferdam::base
