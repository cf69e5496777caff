#include "text_search_text.h"

#include "base/quote.h"
#include "sql/lexer.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <string_view>

namespace cofferdam::ddl {

namespace {

/// What the default parser finds, in its order, and which dictionary of a language takes it: (a)scii words, (w)ords, all else (s)imple.
struct TokenSort {
    std::string_view name;
    char sort;
};
constexpr std::array<TokenSort, 23> tokenSorts{{{"asciiword", 'a'}, {"word", 'w'}, {"numword", 's'}, {"email", 's'}, {"url", 's'}, {"host", 's'},
                                                {"sfloat", 's'}, {"version", 's'}, {"hword_numpart", 's'}, {"hword_part", 'w'}, {"hword_asciipart", 'a'},
                                                {"blank", '-'}, {"tag", '-'}, {"protocol", '-'}, {"numhword", 's'}, {"asciihword", 'a'}, {"hword", 'w'},
                                                {"url_path", 's'}, {"file", 's'}, {"float", 's'}, {"int", 's'}, {"uint", 's'}, {"entity", '-'}}};

constexpr std::array<std::string_view, 29> builtIn{
    "arabic", "armenian", "basque", "catalan", "danish", "dutch", "english", "finnish", "french", "german", "greek", "hindi", "hungarian", "indonesian",
    "irish", "italian", "lithuanian", "nepali", "norwegian", "portuguese", "romanian", "russian", "serbian", "simple", "spanish", "swedish", "tamil", "turkish", "yiddish"};

/// By the token's number.
using Mappings = std::map<std::size_t, std::string>;

std::optional<std::size_t> numberOf(const std::string& token)
{
    const auto found = std::find_if(tokenSorts.begin(), tokenSorts.end(), [&](const TokenSort& known) { return known.name == token; });
    return found == tokenSorts.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - tokenSorts.begin()));
}

std::optional<Mappings> mappingsOf(std::string_view configuration)
{
    if (std::find(builtIn.begin(), builtIn.end(), configuration) == builtIn.end())
        return std::nullopt;
    Mappings out;
    for (std::size_t i = 0; i < tokenSorts.size(); ++i) {
        const char sort = tokenSorts[i].sort;
        // Words in ASCII are English to those who write another script.
        const bool english = sort == 'a' && (configuration == "russian" || configuration == "hindi");
        if (sort != '-')
            out[i] = sort == 's' || configuration == "simple" ? "simple" : english ? "english_stem" : std::string(configuration) + "_stem";
    }
    return out;
}

struct Word {
    std::string text, name;
    std::size_t begin = 0, end = 0;
};

std::vector<Word> wordsOf(const std::string& text)
{
    std::vector<Word> out;
    sql::Lexer lexer(text);
    for (sql::Token token = lexer.next(); token.kind != sql::TokenKind::End; token = lexer.next()) {
        const std::string word(lexer.text(token));
        const bool isName = token.kind == sql::TokenKind::Word || token.kind == sql::TokenKind::QuotedIdentifier;
        out.push_back({word, isName ? sql::identifierValue(word) : std::string(), token.begin, token.end});
    }
    return out;
}

/// ADD, ALTER or DROP MAPPING FOR tokens [WITH dictionaries]; false for what cannot be told apart here.
bool apply(const std::string& statement, Mappings& mappings)
{
    const std::vector<Word> words = wordsOf(statement);
    const auto mapping = std::find_if(words.begin(), words.end(), [](const Word& word) { return word.text == "MAPPING"; });
    const auto forWord = std::find_if(mapping, words.end(), [](const Word& word) { return word.text == "FOR"; });
    const auto with = std::find_if(mapping, words.end(), [](const Word& word) { return word.text == "WITH"; });
    if (mapping == words.begin() || mapping == words.end() || forWord == words.end())
        return false;
    const bool drop = (mapping - 1)->text == "DROP";
    if ((with == words.end()) != drop || std::any_of(forWord, with, [](const Word& word) { return word.text == "REPLACE"; }))
        return false;
    for (auto word = forWord + 1; word != with; ++word) {
        if (word->name.empty())
            continue;
        const auto number = numberOf(word->name);
        if (!number)
            return false;
        if (drop)
            mappings.erase(*number);
        else
            mappings[*number] = statement.substr((with + 1)->begin);
    }
    return true;
}

} // namespace

std::vector<std::string> combinedConfiguration(const catalog::ObjectId& id, const std::vector<std::string>& statements)
{
    constexpr std::string_view copy = "COPY = ";
    std::string head = statements.front();
    Mappings mappings;
    if (const std::size_t at = head.find(copy); at != std::string::npos) {
        const std::size_t begin = at + copy.size();
        auto copied = mappingsOf(head.substr(begin, head.find('\n', begin) - begin));
        if (!copied)
            return statements;
        mappings = std::move(*copied);
        head = "CREATE TEXT SEARCH CONFIGURATION " + id.qualified().sql() + " (\n    PARSER = \"default\"\n)";
    }
    for (auto statement = statements.begin() + 1; statement != statements.end(); ++statement) {
        if (!apply(*statement, mappings))
            return statements;
    }
    std::vector<std::string> out{head};
    for (const auto& [number, dictionaries] : mappings)
        out.push_back("ALTER TEXT SEARCH CONFIGURATION " + id.qualified().sql() + "\n    ADD MAPPING FOR " + base::quoteIdentifier(tokenSorts[number].name) + " WITH " + dictionaries);
    return out;
}

} // namespace cofferdam::ddl
