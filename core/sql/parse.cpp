#include "sql/parse.h"

#include "arena.h"
#include "pg_parser.h"
#include "splitter.h"
#include "sql/verbatim.h"

#include <algorithm>
#include <utility>

namespace cofferdam::sql {

struct ParsedFile::Data {
    std::string text;
    std::string fileName;
    LineTable lines{std::string_view()};
    std::vector<ParsedStatement> statements;
    std::vector<MetaCommand> metaCommands;
    std::vector<DataBlock> dataBlocks;
    std::vector<base::Error> errors;
    Arena arena;

    base::Place placeAt(std::size_t offset) const { return {fileName, lines.line(offset), lines.column(offset)}; }
};

namespace {

/// Byte offset of the n-th character (from 1): libpg_query counts characters.
std::size_t byteOfCharacter(std::string_view text, int character)
{
    int seen = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if ((static_cast<unsigned char>(text[i]) & 0xC0) != 0x80 && ++seen == character)
            return i;
    }
    return text.size();
}

} // namespace

/// Turns the pieces of a file into trees, many at a time.
class FileParser {
public:
    FileParser(const ParsedFile& file, ParsedFile::Data& data, const ParseOptions& options) : m_file(file), m_data(data), m_options(options) {}
    void run(const base::CancelToken& cancel);

private:
    bool checkBytes();
    void addStatements();
    /// First and behind-last statements of about `batchBytes` each.
    std::vector<std::pair<std::size_t, std::size_t>> batches() const;
    void handOver(std::size_t first, std::size_t last);
    void parseBatch(std::size_t first, std::size_t last);
    void parseOne(std::size_t index);
    void parseModern(std::size_t index, const RawParse& plain);
    void refuse(std::size_t index, const RawParse& answer, const std::vector<TextEdit>& edits);
    void appendText(std::string& buffer, std::size_t index) const;
    std::vector<TextEdit> insertions(std::size_t index) const;
    void fail(std::string_view id, std::string_view english, std::size_t offset, std::string detail = {});

    const ParsedFile& m_file;
    ParsedFile::Data& m_data;
    const ParseOptions& m_options;
    std::vector<Piece> m_pieces;
};

void FileParser::fail(std::string_view id, std::string_view english, std::size_t offset, std::string detail)
{
    m_data.errors.push_back({base::message(id, english), m_data.placeAt(offset), {}, std::move(detail)});
}

/// False when the text is nothing that could be SQL.
bool FileParser::checkBytes()
{
    const std::string_view text = m_data.text;
    if (text.empty() || text == "\xEF\xBB\xBF") {
        m_data.errors.push_back({base::message("sql.empty", COFFERDAM_TR("The file is empty.")), {m_data.fileName, 0, 0}, {}, {}});
        return false;
    }
    const auto bad = findBinaryByte(text);
    if (bad == std::string_view::npos)
        return true;
    std::string detail;
    if (text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF"))
        detail = "it looks like UTF-16";
    else if (text.starts_with("PGDMP"))
        detail = "it is a pg_dump archive; pg_restore -f turns it into SQL";
    fail("sql.binary", COFFERDAM_TR("The file is not UTF-8 text."), bad, std::move(detail));
    return false;
}

void FileParser::addStatements()
{
    m_data.statements.reserve(m_pieces.size());
    for (const auto& piece : m_pieces) {
        ParsedStatement statement;
        statement.text = std::string_view(m_data.text).substr(piece.begin, piece.end - piece.begin);
        statement.place = m_data.placeAt(piece.begin);
        statement.offset = static_cast<std::uint32_t>(piece.begin);
        m_data.statements.push_back(std::move(statement));
    }
}

void FileParser::run(const base::CancelToken& cancel)
{
    if (!checkBytes())
        return;
    auto split = splitFile(m_data.text, m_data.lines, m_data.fileName);
    m_pieces = std::move(split.pieces);
    m_data.metaCommands = std::move(split.metaCommands);
    m_data.dataBlocks = std::move(split.dataBlocks);
    m_data.errors = std::move(split.errors);
    addStatements();
    auto batches = this->batches();
    if (m_options.fromTheEnd)
        std::reverse(batches.begin(), batches.end());
    for (const auto& [first, last] : batches) {
        if (cancel.cancelled()) {
            m_data.errors.push_back(base::cancelledError());
            return;
        }
        parseBatch(first, last);
        if (m_options.reader)
            handOver(first, last);
    }
}

std::vector<std::pair<std::size_t, std::size_t>> FileParser::batches() const
{
    std::vector<std::pair<std::size_t, std::size_t>> out;
    for (std::size_t first = 0; first < m_pieces.size();) {
        std::size_t last = first;
        for (std::size_t bytes = 0; last < m_pieces.size() && (last == first || bytes < m_options.batchBytes); ++last)
            bytes += m_data.statements[last].text.size();
        out.emplace_back(first, last);
        first = last;
    }
    return out;
}

void FileParser::handOver(std::size_t first, std::size_t last)
{
    m_options.reader->read(m_file, first, last);
    for (std::size_t i = first; i < last; ++i)
        m_data.statements[i].node = nullptr;
    m_data.arena.clear();
}

/// Blanks psql commands inside the statement, so that positions stay.
void FileParser::appendText(std::string& buffer, std::size_t index) const
{
    const std::size_t at = buffer.size();
    buffer += m_data.statements[index].text;
    for (const auto& [begin, end] : m_pieces[index].holes) {
        if (end > m_pieces[index].end) // behind the last token
            continue;
        const auto from = buffer.begin() + static_cast<std::ptrdiff_t>(at + begin - m_pieces[index].begin);
        std::fill(from, from + static_cast<std::ptrdiff_t>(end - begin), ' ');
    }
    const auto& escapes = m_pieces[index].escapes;
    for (auto escape = escapes.rbegin(); escape != escapes.rend(); ++escape)
        buffer.insert(at + *escape - m_pieces[index].begin, 1, 'E');
}

/// What appendText() put in.
std::vector<TextEdit> FileParser::insertions(std::size_t index) const
{
    std::vector<TextEdit> edits;
    for (const std::size_t escape : m_pieces[index].escapes)
        edits.push_back({static_cast<std::uint32_t>(escape - m_pieces[index].begin), 0, 1});
    return edits;
}

void FileParser::parseBatch(std::size_t first, std::size_t last)
{
    std::string buffer;
    std::vector<std::size_t> members;
    for (std::size_t i = first; i < last; ++i) {
        if (m_pieces[i].broken || m_pieces[i].depth > maxTreeDepth) {
            parseOne(i);
            continue;
        }
        if (m_options.reader && m_pieces[i].holes.empty() && m_pieces[i].escapes.empty() && m_options.reader->knows(i, m_data.statements[i].text))
            continue;
        m_data.statements[i].parsedAt = static_cast<std::int32_t>(buffer.size());
        appendText(buffer, i);
        m_data.statements[i].edits = insertions(i);
        buffer += ";\n";
        members.push_back(i);
    }
    if (members.empty())
        return;
    const auto answer = rawParse(buffer, m_data.arena);
    if (!answer.tree || answer.tree->n_stmts != members.size()) {
        for (const auto i : members)
            parseOne(i);
        return;
    }
    for (std::size_t k = 0; k < members.size(); ++k)
        m_data.statements[members[k]].node = answer.tree->stmts[k]->stmt;
}

void FileParser::parseOne(std::size_t index)
{
    auto& statement = m_data.statements[index];
    statement.parsedAt = 0;
    const auto& piece = m_pieces[index];
    if (piece.broken) {
        statement.error = base::Error{
            base::message("sql.unfinished", COFFERDAM_TR("The statement is unfinished.")), statement.place, {}, {}};
        return;
    }
    if (piece.depth > maxTreeDepth) {
        statement.error = base::Error{
            base::message("sql.too-deep", COFFERDAM_TR("The statement is nested too deeply.")), statement.place, {}, {}};
        return;
    }
    std::string buffer;
    appendText(buffer, index);
    statement.edits = insertions(index);
    const auto answer = rawParse(buffer, m_data.arena);
    if (answer.tree && answer.tree->n_stmts == 1)
        statement.node = answer.tree->stmts[0]->stmt;
    else
        parseModern(index, answer);
}

void FileParser::parseModern(std::size_t index, const RawParse& plain)
{
    auto& statement = m_data.statements[index];
    std::string buffer;
    appendText(buffer, index);
    auto modern = m_options.modernSyntax ? rewriteModernSyntax(buffer) : ModernRewrite{};
    auto answer = modern.text.empty() ? RawParse{} : rawParse(modern.text, m_data.arena);
    const auto accepted = [&] { return answer.tree && answer.tree->n_stmts == 1; };
    if (!accepted() && m_options.modernSyntax && m_pieces[index].terminated) {
        if (auto rest = rewriteWithoutQuery(buffer); !rest.text.empty() && verbatim(rest.annotations.front().detail)) {
            auto restAnswer = rawParse(rest.text, m_data.arena);
            if (restAnswer.tree && restAnswer.tree->n_stmts == 1) {
                modern = std::move(rest);
                answer = std::move(restAnswer);
            }
        }
    }
    if (modern.text.empty()) {
        refuse(index, plain, statement.edits);
        return;
    }
    for (TextEdit& edit : modern.edits)
        edit.offset = static_cast<std::uint32_t>(originalOffset(statement.edits, edit.offset));
    for (Annotation& annotation : modern.annotations)
        annotation.offset = static_cast<std::uint32_t>(originalOffset(statement.edits, annotation.offset));
    modern.edits.insert(modern.edits.end(), statement.edits.begin(), statement.edits.end());
    std::stable_sort(modern.edits.begin(), modern.edits.end(), [](const TextEdit& a, const TextEdit& b) { return a.offset < b.offset; });
    statement.edits = std::move(modern.edits);
    if (!accepted()) {
        refuse(index, answer, statement.edits);
        return;
    }
    statement.node = answer.tree->stmts[0]->stmt;
    statement.annotations = std::move(modern.annotations);
}

void FileParser::refuse(std::size_t index, const RawParse& answer, const std::vector<TextEdit>& edits)
{
    auto& statement = m_data.statements[index];
    const auto inside = answer.cursor > 0 ? originalOffset(edits, byteOfCharacter(statement.text, answer.cursor)) : 0;
    const auto place = m_data.placeAt(statement.offset + std::min(inside, statement.text.size()));
    statement.error = base::Error{base::message("sql.syntax", COFFERDAM_TR("PostgreSQL does not accept this statement: %1"),
                                                {base::text(answer.complaint)}),
                                  place, "42601", {}};
    if (!m_pieces[index].terminated) {
        fail("sql.truncated", COFFERDAM_TR("The file ends in the middle of a statement that begins here."), statement.offset,
             answer.complaint);
    }
}

ParsedFile parse(std::string text, std::string fileName, const ParseOptions& options, const base::CancelToken& cancel)
{
    ParsedFile file;
    auto& data = *file.m_data;
    data.text = std::move(text);
    data.fileName = std::move(fileName);
    data.lines = LineTable(data.text);
    FileParser(file, data, options).run(cancel);
    return file;
}

ParsedFile::ParsedFile() : m_data(std::make_unique<Data>()) {}
ParsedFile::ParsedFile(ParsedFile&&) noexcept = default;
ParsedFile& ParsedFile::operator=(ParsedFile&&) noexcept = default;
ParsedFile::~ParsedFile() = default;

const std::vector<ParsedStatement>& ParsedFile::statements() const { return m_data->statements; }
const std::vector<MetaCommand>& ParsedFile::metaCommands() const { return m_data->metaCommands; }
const std::vector<DataBlock>& ParsedFile::dataBlocks() const { return m_data->dataBlocks; }
const std::vector<base::Error>& ParsedFile::errors() const { return m_data->errors; }
const std::string& ParsedFile::text() const { return m_data->text; }
const std::string& ParsedFile::fileName() const { return m_data->fileName; }
base::Place ParsedFile::placeAt(std::size_t offset) const { return m_data->placeAt(offset); }

std::optional<base::Error> ParsedFile::firstError() const
{
    if (!m_data->errors.empty())
        return m_data->errors.front();
    for (const auto& statement : m_data->statements) {
        if (statement.error)
            return statement.error;
    }
    return std::nullopt;
}

std::size_t ParsedFile::offsetOf(const ParsedStatement& statement, std::int32_t nodeLocation) const
{
    if (nodeLocation < statement.parsedAt)
        return statement.offset;
    const auto inside = originalOffset(statement.edits, static_cast<std::size_t>(nodeLocation - statement.parsedAt));
    return statement.offset + std::min(inside, statement.text.size());
}

base::Place ParsedFile::placeOf(const ParsedStatement& statement, std::int32_t nodeLocation) const
{
    return nodeLocation < statement.parsedAt ? statement.place : placeAt(offsetOf(statement, nodeLocation));
}

base::Place ParsedFile::placeInside(const ParsedStatement& statement, std::int32_t nodeLocation) const
{
    if (nodeLocation < statement.parsedAt)
        return {};
    const base::Place place = placeOf(statement, nodeLocation);
    const int line = place.line - statement.place.line;
    return {{}, -line - 1, line == 0 ? place.column - statement.place.column + 1 : place.column};
}

LineTable::LineTable(std::string_view text)
{
    m_starts.push_back(0);
    for (auto at = text.find('\n'); at != std::string_view::npos; at = text.find('\n', at + 1))
        m_starts.push_back(static_cast<std::uint32_t>(at + 1));
}

int LineTable::line(std::size_t offset) const
{
    return static_cast<int>(std::upper_bound(m_starts.begin(), m_starts.end(), offset) - m_starts.begin());
}

int LineTable::column(std::size_t offset) const
{
    return static_cast<int>(offset - m_starts[static_cast<std::size_t>(line(offset) - 1)]) + 1;
}

} // namespace cofferdam::sql
