#include "view_columns.h"

#include "base/quote.h"
#include "sql/lexer.h"

#include <algorithm>

namespace cofferdam::ddl {

using catalog::View;

namespace {

/// The byte ranges of the items of the first target list of a query.
std::vector<std::pair<std::size_t, std::size_t>> targetRanges(const std::string& text)
{
    std::vector<std::pair<std::size_t, std::size_t>> result;
    sql::Lexer lexer(text);
    int depth = 0;
    bool inside = false;
    std::size_t begin = 0;
    std::size_t end = 0;
    for (sql::Token token = lexer.next();; token = lexer.next()) {
        const std::string_view word = lexer.text(token);
        const bool atTop = depth == 0 && token.kind == sql::TokenKind::Word;
        const bool ends = token.kind == sql::TokenKind::End || (atTop && inside && (sql::isWord(word, "FROM") || sql::isWord(word, "UNION") ||
                          sql::isWord(word, "WHERE") || sql::isWord(word, "INTERSECT") || sql::isWord(word, "EXCEPT") || sql::isWord(word, "ORDER") ||
                          sql::isWord(word, "GROUP") || sql::isWord(word, "LIMIT")));
        if (inside && depth == 0 && (ends || word == ",")) {
            result.emplace_back(begin, end);
            begin = 0;
        }
        if (ends)
            return result;
        if (word == "(" || word == "[")
            ++depth;
        if (word == ")" || word == "]")
            --depth;
        if (atTop && !inside && sql::isWord(word, "SELECT")) {
            inside = true;
            continue;
        }
        if (inside && depth <= 1 && begin == 0 && word != ",")
            begin = token.begin;
        end = token.end;
    }
}

} // namespace

std::string withOutputName(const std::string& query, std::size_t position, const std::string& from, const std::string& to)
{
    const auto ranges = targetRanges(query);
    if (position >= ranges.size())
        return query;
    const auto [begin, end] = ranges[position];
    std::string item = query.substr(begin, end - begin);
    // The alias, when there is one, is the last word behind AS.
    const std::size_t as = item.rfind(" AS ");
    const bool aliased = as != std::string::npos && qualifiedNameOf(item.substr(as + 4)).name == from;
    item = (aliased ? item.substr(0, as) : item) + " AS " + base::quoteIdentifier(to);
    return spliced(query, {{begin, end, std::move(item)}});
}

void renameViewColumn(Context& context, const ObjectId& id, const std::string& from, const std::string& to)
{
    const View& view = *context.get<View>(id);
    const auto at = std::find(view.columns.begin(), view.columns.end(), from);
    if (at == view.columns.end())
        return;
    const auto position = static_cast<std::size_t>(at - view.columns.begin());
    const std::string text = withOutputName(view.query.sql(), position, from, to);
    const Expression query = text == view.query.sql() ? view.query : context.parseQuery(text);
    context.modify<View>(id, [&](View& changed) {
        changed.columns[position] = to;
        changed.query = query;
        const auto moveKey = [&](auto& map) {
            if (auto node = map.extract(from); !node.empty()) {
                node.key() = to;
                map.insert(std::move(node));
            }
        };
        moveKey(changed.columnComments);
        moveKey(changed.columnDefaults);
        moveKey(changed.columnPrivileges);
        moveKey(changed.columnSettings);
    });
}

} // namespace cofferdam::ddl
