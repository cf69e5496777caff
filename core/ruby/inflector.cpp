#include "inflector.h"

#include <algorithm>
#include <cctype>
#include <span>
#include <string>

namespace cofferdam::ruby {
namespace {

/// A word that ends in `ending`, behind a letter that `before` admits, has `keep` bytes of the ending kept and `add` put behind.
struct Rule {
    std::string_view ending;
    std::size_t keep;
    std::string_view add;
    enum class Before : unsigned char { Anything, WordStart, NotF, Consonant, LOrR } before = Before::Anything;
};

using Before = Rule::Before;

constexpr std::string_view uncountables[] = {
    "equipment", "information", "rice", "money", "species", "series", "fish", "sheep", "jeans", "police"};

// The first rule that fits decides.
constexpr Rule singularRules[] = {
    {"zombies", 6, ""}, {"zombie", 6, ""}, {"moves", 4, ""}, {"move", 4, ""}, {"sexes", 3, ""}, {"sex", 3, ""},
    {"children", 5, ""}, {"child", 5, ""}, {"men", 1, "an"}, {"man", 3, ""}, {"people", 1, "erson"}, {"person", 6, ""},
    {"databases", 8, ""}, {"quizzes", 4, ""}, {"matrices", 4, "ix"}, {"vertices", 4, "ex"}, {"indices", 3, "ex"},
    {"oxen", 2, "", Before::WordStart}, {"aliases", 5, ""}, {"alias", 5, ""}, {"statuses", 6, ""}, {"status", 6, ""},
    {"octopus", 5, "us"}, {"octopi", 5, "us"}, {"virus", 3, "us"}, {"viri", 3, "us"},
    {"axis", 2, "is", Before::WordStart}, {"axes", 2, "is", Before::WordStart},
    {"crisis", 4, "is"}, {"crises", 4, "is"}, {"testis", 4, "is"}, {"testes", 4, "is"},
    {"shoes", 4, ""}, {"oes", 1, ""}, {"buses", 3, ""}, {"bus", 3, ""},
    {"mice", 1, "ouse", Before::WordStart}, {"lice", 1, "ouse", Before::WordStart},
    {"xes", 1, ""}, {"ches", 2, ""}, {"sses", 2, ""}, {"shes", 2, ""}, {"movies", 5, ""}, {"series", 6, ""},
    {"quies", 2, "y"}, {"ies", 0, "y", Before::Consonant}, {"ves", 0, "f", Before::LOrR}, {"tives", 4, ""}, {"hives", 4, ""},
    {"ves", 0, "fe", Before::NotF},
    {"analysis", 5, "sis"}, {"analyses", 5, "sis"}, {"basis", 2, "sis"}, {"bases", 2, "sis"}, {"diagnosis", 6, "sis"},
    {"diagnoses", 6, "sis"}, {"parenthesis", 8, "sis"}, {"parentheses", 8, "sis"}, {"prognosis", 6, "sis"},
    {"prognoses", 6, "sis"}, {"synopsis", 5, "sis"}, {"synopses", 5, "sis"}, {"thesis", 3, "sis"}, {"theses", 3, "sis"},
    {"ta", 1, "um"}, {"ia", 1, "um"}, {"news", 4, ""}, {"ss", 2, ""}, {"s", 0, ""},
};

constexpr Rule pluralRules[] = {
    {"zombies", 7, ""}, {"zombie", 6, "s"}, {"moves", 5, ""}, {"move", 4, "s"}, {"sexes", 5, ""}, {"sex", 3, "es"},
    {"children", 8, ""}, {"child", 5, "ren"}, {"men", 3, ""}, {"man", 1, "en"}, {"people", 6, ""}, {"person", 1, "eople"},
    {"quiz", 4, "zes"}, {"oxen", 4, "", Before::WordStart}, {"ox", 2, "en", Before::WordStart},
    {"mice", 4, "", Before::WordStart}, {"lice", 4, "", Before::WordStart}, {"mouse", 1, "ice", Before::WordStart},
    {"louse", 1, "ice", Before::WordStart}, {"matrix", 4, "ices"}, {"matrex", 4, "ices"}, {"vertix", 4, "ices"},
    {"vertex", 4, "ices"}, {"indix", 3, "ices"}, {"index", 3, "ices"}, {"x", 1, "es"}, {"ch", 2, "es"}, {"ss", 2, "es"},
    {"sh", 2, "es"}, {"quy", 2, "ies"}, {"y", 0, "ies", Before::Consonant}, {"hive", 4, "s"}, {"fe", 0, "ves", Before::NotF},
    {"f", 0, "ves", Before::LOrR}, {"sis", 0, "ses"}, {"ta", 2, ""}, {"ia", 2, ""}, {"tum", 1, "a"}, {"ium", 1, "a"},
    {"buffalo", 7, "es"}, {"tomato", 6, "es"}, {"bus", 2, "ses"}, {"alias", 5, "es"}, {"status", 6, "es"},
    {"octopi", 6, ""}, {"viri", 4, ""}, {"octopus", 5, "i"}, {"virus", 3, "i"}, {"axis", 2, "es", Before::WordStart},
    {"testis", 4, "es", Before::WordStart}, {"s", 1, ""}, {"", 0, "s"},
};

char lower(char c)
{
    return static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
}

bool endsWith(std::string_view word, std::string_view ending)
{
    return word.size() >= ending.size()
        && std::equal(ending.begin(), ending.end(), word.end() - static_cast<std::ptrdiff_t>(ending.size()),
            [](char a, char b) { return a == lower(b); });
}

bool isWordPart(char c)
{
    return c == '_' || std::isalnum(static_cast<unsigned char>(c)) != 0;
}

bool admits(Before before, std::string_view stem)
{
    const char last = stem.empty() ? '\0' : lower(stem.back());
    switch (before) {
    case Before::Anything: return true;
    case Before::WordStart: return stem.empty();
    case Before::NotF: return last != '\0' && last != 'f';
    case Before::Consonant: return last != '\0' && std::string_view("aeiouy").find(last) == std::string_view::npos;
    case Before::LOrR: return last == 'l' || last == 'r';
    }
    return false;
}

std::string inflected(std::string_view word, std::span<const Rule> rules)
{
    for (const auto uncountable : uncountables) {
        const bool ends = endsWith(word, uncountable);
        if (word.empty() || (ends && (word.size() == uncountable.size() || !isWordPart(word[word.size() - uncountable.size() - 1]))))
            return std::string(word);
    }
    for (const auto& rule : rules) {
        if (!endsWith(word, rule.ending))
            continue;
        const auto stem = word.substr(0, word.size() - rule.ending.size());
        if (admits(rule.before, stem))
            return std::string(word.substr(0, stem.size() + rule.keep)) + std::string(rule.add);
    }
    return std::string(word);
}

} // namespace

std::string singularized(std::string_view word)
{
    return inflected(word, singularRules);
}

std::string pluralized(std::string_view word)
{
    return inflected(word, pluralRules);
}

} // namespace cofferdam::ruby
