#pragma once
#include "catalog/object.h"

namespace cofferdam::catalog {

struct SequenceRange {
    std::int64_t lowest, highest;
};

/// What a type of sequences can count to; bigint's for any other type.
SequenceRange rangeOf(const base::TypeName& type);
/// MINVALUE and MAXVALUE, with their defaults where nothing is said.
SequenceRange rangeOf(const SequenceOptions& options);
inline bool isAscending(const SequenceOptions& options) { return options.increment.value_or(1) > 0; }

} // namespace cofferdam::catalog
