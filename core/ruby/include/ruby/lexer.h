#pragma once
#include "base/result.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace cofferdam::ruby {

/// One token of Ruby source. Strings of every form arrive decoded; a string that would run code carries `interpolates`.
struct Token {
    enum class Kind : std::uint8_t {
        End,         ///< end of the input
        Newline,     ///< line end or `;`
        Identifier,  ///< `name`, `name?`, `name!`, keywords too
        Constant,    ///< `Name`
        Label,       ///< `name:` or `"any thing":`
        String,      ///< every string form, heredocs too
        Symbol,      ///< `:name`, `:"any thing"`
        Words,       ///< `%w[…]`
        SymbolWords, ///< `%i[…]`
        Integer,
        Float,
        Moment, ///< an unquoted date or time, as old dumpers wrote range bounds: `Mon, 01 Jan 2024`
        Punctuation,
        Undumpable, ///< a comment "Could not dump …" with the lines that belong to it
        Foreign,    ///< Ruby that no schema file needs: regular expressions, globals, back-quotes
    };

    Kind kind = Kind::End;
    std::string text;               ///< decoded: string bytes, name without sigil, digits without separators
    std::vector<std::string> words; ///< of Words and SymbolWords
    bool interpolates = false;
    bool spaceBefore = false; ///< white space stands between the previous token and this one
    bool spaceAfter = false;
    std::size_t begin = 0; ///< byte range in the source
    std::size_t end = 0;
    int line = 1;
    int column = 1;

    bool is(Kind k, std::string_view t) const { return kind == k && text == t; }
    bool isPunctuation(std::string_view t) const { return is(Kind::Punctuation, t); }
    bool isWord(std::string_view t) const { return is(Kind::Identifier, t); }
};

/// A comment that stands in the source, without its `#`.
struct Comment {
    std::string text;
    int line = 1;
    friend bool operator==(const Comment&, const Comment&) = default;
};

/// A whole file cut into tokens.
struct Tokens {
    std::vector<Token> tokens; ///< ends with one End token
    std::vector<Comment> comments;
    std::string data; ///< what follows `__END__`
    int dataLine = 0; ///< the line of `__END__`, 0 without one
};

/// Cuts Ruby source into tokens without judging its grammar. Errors: ruby.empty, ruby.binary, ruby.encoding, ruby.conflict
/// (a merge-conflict marker) and ruby.truncated (a string or heredoc without its end). Linear in the input.
base::Result<Tokens> lex(std::string_view source, const std::string& fileName);

} // namespace cofferdam::ruby
