#pragma once
#include <string>
#include <string_view>

/// Texts of Ruby string literals: escapes and the changes that method suffixes make. Private to the reader.
namespace cofferdam::ruby {

/// What a string literal's raw source means.
struct StringText {
    std::string bytes;
    bool interpolates = false; ///< it holds `#{…}`, `#$x` or `#@x`
};

/// Decodes the inside of a double-quoted string or an interpolating heredoc.
StringText unescapeDouble(std::string_view raw);
/// Decodes the inside of a single-quoted string: only `\\` and the delimiters may be escaped.
std::string unescapeSingle(std::string_view raw, char open, char close);

/// Removes the smallest indentation of the lines that are not blank, as `<<~` and `strip_heredoc` do.
std::string withoutIndentation(std::string_view text);
/// `String#squish`: white space at both ends removed, runs inside made one space.
std::string squished(std::string_view text);
/// Each CRLF made one line feed, as Ruby reads its source.
std::string withoutReturns(std::string_view text);
/// `String#strip`.
std::string stripped(std::string_view text);

/// Where the first invalid UTF-8 byte is, or npos.
std::size_t invalidUtf8(std::string_view text);
void appendUtf8(std::string& out, unsigned long codePoint);

} // namespace cofferdam::ruby
