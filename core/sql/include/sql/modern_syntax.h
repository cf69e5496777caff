#pragma once
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace cofferdam::sql {

/// Something a newer PostgreSQL can say and the 15 grammar cannot: taken out of a statement's text before it is parsed,
/// and to be re-applied by whoever lowers the statement. Which node it belongs to is said three ways, so that lowering can
/// take the handiest: by `element`, by the names, and by the byte offset in the statement.
struct Annotation {
    enum class Kind : std::uint8_t {
        NotNull,             ///< table-level [CONSTRAINT name] NOT NULL column [NO INHERIT] [NOT VALID]; the element was removed
                             ///< (in ALTER TABLE … ADD it was turned into ALTER COLUMN column SET NOT NULL)
        NotNullNotValid,     ///< NOT VALID / NO INHERIT on a column's own NOT NULL
        Enforced,            ///< `detail`: "NOT ENFORCED" or "ENFORCED" on the constraint `name` (or of `column`)
        VirtualColumn,       ///< `column` is generated and virtual; the tree says STORED
        WithoutOverlaps,     ///< the last key column (`column`) of the constraint is WITHOUT OVERLAPS
        Period,              ///< PERIOD `column` in a foreign key; `detail` "referencing" or "referenced"
        Storage,             ///< STORAGE `detail` of `column` inside CREATE TABLE; or SET STORAGE DEFAULT
        SetExpression,       ///< ALTER COLUMN `column` SET EXPRESSION AS (`detail`); the tree says SET DEFAULT (detail)
        SetStatisticsDefault,///< ALTER COLUMN `column` SET STATISTICS DEFAULT; the tree says -1
        ConstraintInherit,   ///< ALTER CONSTRAINT `name` [NO] INHERIT; `detail` holds the words
        GrantOption,         ///< GRANT role … WITH `detail` (INHERIT/SET TRUE/FALSE)
        Query,               ///< the query of CREATE [MATERIALIZED] VIEW, in words that no translation is known for: `detail` has it as written
                             ///< (the tree says SELECT 1)
        Other,               ///< `detail` holds the words that were taken out
    };
    Kind kind = Kind::Other;
    int element = -1;         ///< ordinal of the table element or ALTER TABLE command in the text as written, from 0
    std::uint32_t offset = 0; ///< byte offset of the words in the statement's text
    std::string name;         ///< constraint name, empty when not written
    std::string column;
    std::string detail;
    bool noInherit = false;
    bool notValid = false;
};

/// One replacement that was made in a statement's text: `removed` bytes at `offset` became `inserted` bytes.
struct TextEdit {
    std::uint32_t offset = 0;
    std::uint32_t removed = 0;
    std::uint32_t inserted = 0;
};

/// A statement in words the 15 grammar takes.
struct ModernRewrite {
    std::string text;                    ///< what to parse; empty when nothing had to be changed
    std::vector<TextEdit> edits;         ///< ascending; for translating positions back
    std::vector<Annotation> annotations; ///< what was taken out
};

/// Looks for what PostgreSQL 16–18 added. Cheap when there is nothing.
ModernRewrite rewriteModernSyntax(std::string_view statement);

/// What is left for a view whose query is beyond the grammar: everything around it. Empty for any other statement.
ModernRewrite rewriteWithoutQuery(std::string_view statement);

/// Where a byte of the rewritten text stands in the original.
std::size_t originalOffset(const std::vector<TextEdit>& edits, std::size_t rewrittenOffset);

} // namespace cofferdam::sql
