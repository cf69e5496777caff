#pragma once
#include "base/result.h"
#include "sql/lexer.h"
#include "sql/parse.h"

#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>

namespace cofferdam::sql {

/// One statement as a byte range of the file, not yet parsed.
struct Piece {
    std::size_t begin = 0;
    std::size_t end = 0;
    bool terminated = true; ///< by a semicolon
    bool broken = false;    ///< ends in an unterminated quote or comment, which is already reported
    int depth = 0;          ///< upper bound of the depth of its tree
    std::vector<std::pair<std::size_t, std::size_t>> holes; ///< psql commands inside it
    std::vector<std::size_t> escapes; ///< where '…' means E'…', because standard_conforming_strings is off
};

/// What the pre-pass found.
struct SplitFile {
    std::vector<Piece> pieces;
    std::vector<MetaCommand> metaCommands;
    std::vector<DataBlock> dataBlocks;
    std::vector<base::Error> errors;
};

/// Statements nested deeper than this are refused: libpg_query recurses without a guard.
inline constexpr int maxTreeDepth = 2000;

SplitFile splitFile(std::string_view text, const LineTable& lines, const std::string& fileName);

/// Offset of the first byte that is no UTF-8 text (or NUL), or npos.
std::size_t findBinaryByte(std::string_view text);

} // namespace cofferdam::sql
