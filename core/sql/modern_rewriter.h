#pragma once
#include "sql/lexer.h"
#include "sql/modern_syntax.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace cofferdam::sql {

/// The tokens of one statement and what shall become of them. The parts that know a clause (tables, grants, queries) look at
/// the tokens and ask for removals, replacements and annotations.
class ModernRewriter {
public:
    explicit ModernRewriter(std::string_view text);

    ModernRewrite run();
    /// Takes the query of a view out.
    ModernRewrite runWithoutQuery();

private:
    /// Tokens [begin, end) of one table element or ALTER TABLE command.
    struct Range {
        std::size_t begin = 0;
        std::size_t end = 0;
        bool empty() const { return begin >= end; }
    };

    // modern_syntax.cpp: tokens and edits
    std::string_view word(std::size_t index) const;
    bool is(std::size_t index, std::string_view upperCaseWord) const;
    bool areWords(std::size_t index, std::string_view first, std::string_view second) const;
    bool isPunctuation(std::size_t index, char c) const;
    bool isName(std::size_t index) const;
    std::string name(std::size_t index) const { return identifierValue(word(index)); }
    std::size_t closing(std::size_t openIndex) const;
    std::size_t skipQualifiedName(std::size_t index) const;
    void replace(std::size_t first, std::size_t last, std::string text);
    void remove(std::size_t first, std::size_t last) { replace(first, last, {}); }
    void insertAfter(std::size_t index, std::string text);
    Annotation& annotate(Annotation::Kind kind, int element, std::size_t at);
    ModernRewrite finish();
    void numbers();
    void grantOptions();
    void subqueryNames();
    bool followsWithoutAlias(std::size_t index) const;

    // modern_table.cpp: CREATE TABLE and ALTER TABLE
    void createTable();
    void alterTable();
    std::vector<Range> splitAtCommas(std::size_t begin, std::size_t end) const;
    bool tableNotNull(Range element, int ordinal, bool inAlter);
    void removeElements(const std::vector<Range>& elements, const std::vector<bool>& removed);
    void element(Range element, int ordinal);
    void constraintWords(Range element, int ordinal, const std::string& column);
    void generated(std::size_t open, int ordinal, const std::string& column);
    void columnStorage(Range element, int ordinal, const std::string& column);
    void keyColumns(std::size_t open, int ordinal, bool referencing);
    void alterCommand(Range command, int ordinal);
    void alterColumn(Range command, int ordinal);
    void alterConstraint(Range command, int ordinal);

    struct Edit {
        std::size_t offset;
        std::size_t removed;
        std::string inserted;
    };

    std::string_view m_text;
    std::vector<Token> m_tokens;
    std::vector<Edit> m_edits;
    std::vector<Annotation> m_annotations;
};

} // namespace cofferdam::sql
