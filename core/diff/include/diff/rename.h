#pragma once
#include "base/message.h"
#include "diff/change.h"

namespace cofferdam::diff {

/// One reason for believing in a rename, as a sentence with a weight from -100 to 100.
struct Evidence {
    base::Message message;
    int weight = 0;
};

/// "Is `from` of the baseline now called `to`?" Only a person answers. `from` and `to` are of one kind, in one table for columns.
struct RenameCandidate {
    ObjectId from;
    ObjectId to;
    std::vector<Evidence> evidence; ///< strongest first
    int score = 0;                  ///< 0 … 100, for order only; never an answer
};

/// All plausible renames among the dropped and created objects of a difference: tables (columns in common), columns of one table
/// (type family, nullability, default, use in indexes and keys, place, names), and indexes, constraints, views, sequences, functions and
/// types whose definitions are identical. Best first; an object may stand in several candidates. Tables and other whole objects come
/// before parts of tables. The catalogs, when given, tell of the order of columns.
std::vector<RenameCandidate> renameCandidates(const Differences& differences, const catalog::Catalog* baseline = nullptr,
                                              const catalog::Catalog* target = nullptr);

} // namespace cofferdam::diff
