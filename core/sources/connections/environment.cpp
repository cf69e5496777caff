#include "sources/environment.h"

#include <algorithm>
#include <array>
#include <string>

namespace cofferdam::sources {
namespace {

struct Word {
    std::string_view word;
    Environment environment;
};

// "preprod" and "nonprod" are one word each, so that they are not taken for production.
constexpr std::array words{
    Word{"production", Environment::Production}, Word{"prod", Environment::Production}, Word{"prd", Environment::Production},
    Word{"live", Environment::Production},       Word{"staging", Environment::Staging}, Word{"stage", Environment::Staging},
    Word{"stg", Environment::Staging},           Word{"uat", Environment::Staging},     Word{"qa", Environment::Staging},
    Word{"preprod", Environment::Staging},       Word{"preproduction", Environment::Staging},
    Word{"nonprod", Environment::Staging},       Word{"review", Environment::Staging},
    Word{"development", Environment::Development}, Word{"dev", Environment::Development}, Word{"test", Environment::Development},
    Word{"testing", Environment::Development},   Word{"ci", Environment::Development},  Word{"local", Environment::Development},
    Word{"localhost", Environment::Development}, Word{"sandbox", Environment::Development}};

} // namespace

std::string_view environmentId(Environment environment)
{
    switch (environment) {
    case Environment::Development: return "development";
    case Environment::Staging: return "staging";
    case Environment::Production: return "production";
    case Environment::Unknown: break;
    }
    return "";
}

Environment environmentFromId(std::string_view id)
{
    for (const Environment environment : {Environment::Development, Environment::Staging, Environment::Production}) {
        if (environmentId(environment) == id)
            return environment;
    }
    return Environment::Unknown;
}

Environment guessEnvironment(std::string_view name)
{
    std::string word;
    std::string before;
    const auto known = [&]() -> Environment {
        // "pre-production" and "non prod" say the opposite of their last word.
        const bool almost = before == "pre" || before == "non" || before == "not";
        const auto* found = std::ranges::find(words, std::string_view(word), &Word::word);
        if (found == words.end())
            return Environment::Unknown;
        return almost && found->environment == Environment::Production ? Environment::Staging : found->environment;
    };
    for (std::size_t i = 0; i <= name.size(); ++i) {
        const char c = i < name.size() ? name[i] : ' ';
        const char lower = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        if (lower >= 'a' && lower <= 'z') {
            word += lower;
            continue;
        }
        if (word.empty())
            continue;
        if (const Environment found = known(); found != Environment::Unknown)
            return found;
        before = std::move(word);
        word.clear();
    }
    return Environment::Unknown;
}

} // namespace cofferdam::sources
