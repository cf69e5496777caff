#pragma once
#include <string>
#include <string_view>

/// Quoting, one function per language. Nothing is ever put into an output without passing through its language's own function here.
namespace cofferdam::base {

/// An SQL identifier: bare when PostgreSQL would print it bare (lower case, no keyword that needs quotes), else in double quotes.
std::string quoteIdentifier(std::string_view name);
/// `schema.name`; only the name when the schema is empty.
std::string quoteQualified(std::string_view schema, std::string_view name);
/// An SQL string constant: '…' with quotes doubled, or E'…' when it holds a backslash.
std::string quoteLiteral(std::string_view value);
/// A dollar-quoted SQL string with a tag that does not occur in the body.
std::string dollarQuote(std::string_view body, std::string_view tag = "");
/// True for words that need quotes as a column or table name (the grammar's reserved, type_func_name and col_name words).
bool isKeywordNeedingQuotes(std::string_view lowerCaseWord);

/// A double-quoted Ruby string: `"`, `\`, `#{`, `#$`, `#@` and control characters escaped.
std::string quoteRuby(std::string_view value);
/// A Ruby symbol: `:name`, or `:"any thing"`.
std::string rubySymbol(std::string_view name);
/// A single word for a POSIX shell.
std::string quoteShell(std::string_view value);
/// Text inside HTML elements and double-quoted attributes.
std::string escapeHtml(std::string_view value);
/// Text inside Markdown, which includes HTML: everything that could start markup is escaped; newlines become spaces.
std::string escapeMarkdown(std::string_view value);
/// Text for one line of an SQL or Ruby comment or of a terminal: line breaks and control characters (also Unicode's bidirectional ones) made visible.
std::string escapeLine(std::string_view value);
/// Cuts to at most 63 bytes at a UTF-8 boundary, as PostgreSQL's NAMEDATALEN does.
std::string truncateIdentifier(std::string_view name);

} // namespace cofferdam::base
