#include "ruby/lexer.h"

#include "scanner.h"
#include "string_text.h"

#include <algorithm>

namespace cofferdam::ruby {
namespace {

using base::failure;
using base::message;

constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

int lineOf(std::string_view source, std::size_t at)
{
    return 1 + static_cast<int>(std::count(source.begin(), source.begin() + static_cast<std::ptrdiff_t>(at), '\n'));
}

/// Refuses what can't be a text file at all, before any token is looked at.
base::Result<std::string_view> asText(std::string_view source, const std::string& file)
{
    if (source.empty())
        return failure(message("ruby.empty", COFFERDAM_TR("The file is empty.")), {file});
    const bool utf16 = source.starts_with("\xFF\xFE") || source.starts_with("\xFE\xFF");
    if (utf16 || source.find('\0') != std::string_view::npos)
        return failure(message("ruby.binary", COFFERDAM_TR("This is a binary file, not Ruby source.")), {file});
    if (const auto at = invalidUtf8(source); at != std::string_view::npos)
        return failure(message("ruby.encoding", COFFERDAM_TR("The file is not UTF-8.")), {file, lineOf(source, at)});
    if (source.starts_with(byteOrderMark))
        source.remove_prefix(byteOrderMark.size());
    return source;
}

} // namespace

base::Result<Tokens> lex(std::string_view source, const std::string& fileName)
{
    COFFERDAM_ASSIGN(const std::string_view text, asText(source, fileName));
    return Scanner(text, fileName).run();
}

} // namespace cofferdam::ruby
