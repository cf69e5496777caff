#pragma once
#include "sources/connections.h"

namespace cofferdam::sources {

/// A text whose embedded Ruby has been replaced by marks, none of which means anything to YAML. Nothing is ever run, and a value is
/// put in its place only after YAML was read, so that it stays a value.
class ErbText {
public:
    explicit ErbText(std::string_view source, const std::string& file);

    const std::string& text() const { return m_text; }
    /// The line of the source on which a line of `text()` stood. From 1.
    int sourceLine(int line) const;
    /// Code that is no value, and what is not closed: place and reason.
    const std::vector<base::Error>& skipped() const { return m_skipped; }

    struct Filled {
        std::string text;
        std::vector<AskedValue> missing; ///< without usedBy
    };
    /// The value of a scalar of `text()`.
    Filled fill(const std::string& scalar, const Variables& variables, const std::map<std::string, std::string>& answers) const;

private:
    struct Expression {
        std::string code;
        int line = 0;
    };
    void takeTag(std::string_view code, int line);

    std::string m_file;
    std::string m_mark; ///< occurs nowhere in the source
    std::string m_text;
    std::vector<Expression> m_expressions;
    std::vector<std::pair<int, int>> m_shifts; ///< after this line of `text()` the source is so many lines ahead
    std::vector<base::Error> m_skipped;
};

/// What a plain lookup of the environment yields. `value`: known; else `variable` names what is not set; neither: it is no plain lookup.
struct LookedUp {
    std::optional<std::string> value;
    std::string variable;
};
LookedUp lookUp(std::string_view code, const Variables& variables);

} // namespace cofferdam::sources
