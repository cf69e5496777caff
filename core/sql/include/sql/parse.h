#pragma once
#include "base/cancel.h"
#include "base/place.h"
#include "base/result.h"
#include "sql/modern_syntax.h"
#include "sql/nodes.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cofferdam::sql {

class ParsedFile;

/// Takes the trees of a file as they come, so that they are never all in memory.
class TreeReader {
public:
    virtual ~TreeReader() = default;
    /// Whether the reader needs no tree of this statement: then it gets none, and no error.
    virtual bool knows(std::size_t statement, std::string_view text) = 0;
    /// The trees of the statements from `first` to before `last`. They are gone when this returns.
    virtual void read(const ParsedFile& file, std::size_t first, std::size_t last) = 0;
};

struct ParseOptions {
    std::size_t batchBytes = 64 * 1024; ///< how much text goes to the parser at once
    bool modernSyntax = true;           ///< retry what the grammar refuses in older words (see modern_syntax.h)
    TreeReader* reader = nullptr;       ///< when set, the file that comes back has no trees any more
    bool fromTheEnd = false;            ///< the last batch first
};

/// One statement of a file, in order. Views and pointers live as long as the ParsedFile.
struct ParsedStatement {
    const PgQuery__Node* node = nullptr; ///< null when it did not parse; then `error` says why
    std::string_view text;               ///< the source from its first to its last token, without the semicolon
    base::Place place;                   ///< of its first token
    std::optional<base::Error> error;
    std::vector<Annotation> annotations; ///< what modern_syntax took out of it
    std::vector<TextEdit> edits;
    std::uint32_t offset = 0;            ///< of `text` in the file
    std::int32_t parsedAt = 0;           ///< where the statement began in what the parser saw: node locations count from 0 there
};

/// A psql command that stood between the statements (\restrict, \connect, …).
struct MetaCommand {
    std::string name;      ///< without the backslash
    std::string_view text; ///< the whole command
    base::Place place;
    bool harmless = false; ///< says nothing about the schema (\restrict, \unrestrict, \echo, \set, …)
};

/// Rows after COPY … FROM stdin, which were skipped.
struct DataBlock {
    base::Place place;             ///< of the first data line
    std::size_t rows = 0;
    std::size_t statement = 0;     ///< index of the COPY statement
};

/// A parsed file: owns the text and all trees. Move-only; moving keeps views and pointers valid.
class ParsedFile {
public:
    ParsedFile();
    ParsedFile(ParsedFile&&) noexcept;
    ParsedFile& operator=(ParsedFile&&) noexcept;
    ~ParsedFile();

    const std::vector<ParsedStatement>& statements() const;
    const std::vector<MetaCommand>& metaCommands() const;
    const std::vector<DataBlock>& dataBlocks() const;
    /// What is wrong with the file as a whole: "sql.empty", "sql.binary", "sql.truncated", "sql.conflict-marker",
    /// or "cancelled". A file with one of these is not to be taken for a schema. At most a few dozen.
    const std::vector<base::Error>& errors() const;
    /// The first of errors(), or else of the statements' errors; nothing when all is well.
    std::optional<base::Error> firstError() const;
    const std::string& text() const;
    const std::string& fileName() const;

    /// Line and column of a byte of the file.
    base::Place placeAt(std::size_t offset) const;
    /// Line and column of a `location` field of a node inside `statement`; the statement's own place when it is not known (< 0).
    base::Place placeOf(const ParsedStatement& statement, std::int32_t nodeLocation) const;
    /// The same counted from the statement's first byte, for base::placeWithin: equal for equal statements of two files.
    base::Place placeInside(const ParsedStatement& statement, std::int32_t nodeLocation) const;
    /// The file offset of such a location.
    std::size_t offsetOf(const ParsedStatement& statement, std::int32_t nodeLocation) const;

private:
    friend class FileParser;
    friend ParsedFile parse(std::string, std::string, const ParseOptions&, const base::CancelToken&);
    struct Data;
    std::unique_ptr<Data> m_data;
};

/// Parses a whole file of SQL as pg_dump or a person writes it: statements, psql commands, COPY data, comments, BOM, CRLF.
/// Never fails as a whole: what is wrong stands in ParsedFile::errors() and in the statements. Single-threaded and
/// re-entrant; polls `cancel` between batches.
ParsedFile parse(std::string text, std::string fileName, const ParseOptions& options = {},
                 const base::CancelToken& cancel = {});

/// Byte offset to line and column by a table of line starts.
class LineTable {
public:
    explicit LineTable(std::string_view text);
    int line(std::size_t offset) const;   ///< from 1
    int column(std::size_t offset) const; ///< from 1, in bytes

private:
    std::vector<std::uint32_t> m_starts;
};

} // namespace cofferdam::sql
