#include "sql/modern_syntax.h"

namespace cofferdam::sql {

ModernRewrite rewriteModernSyntax(std::string_view)
{
    return {};
}

std::size_t originalOffset(const std::vector<TextEdit>& edits, std::size_t rewrittenOffset)
{
    std::size_t shift = 0; // what the edits before have added to the rewritten text (modulo 2^64)
    for (const auto& edit : edits) {
        const std::size_t begin = edit.offset + shift;
        if (rewrittenOffset < begin)
            break;
        if (rewrittenOffset < begin + edit.inserted)
            return edit.offset;
        shift += edit.inserted;
        shift -= edit.removed;
    }
    return rewrittenOffset - shift;
}

} // namespace cofferdam::sql
