#include "argument_types.h"

#include <algorithm>
#include <array>
#include <map>

namespace cofferdam::sql {

bool takesText(std::string_view function, std::size_t argument)
{
    static const std::map<std::string_view, std::string_view> positions{
        {"ascii", "1"}, {"btrim", "12"}, {"char_length", "1"}, {"character_length", "1"}, {"date_part", "1"}, {"date_trunc", "1"}, {"initcap", "1"},
        {"left", "1"}, {"length", "1"}, {"lower", "1"}, {"lpad", "13"}, {"ltrim", "12"}, {"max", "1"}, {"md5", "1"}, {"min", "1"}, {"normalize", "1"},
        {"octet_length", "1"}, {"overlay", "12"}, {"position", "12"}, {"quote_ident", "1"}, {"regexp_match", "123"}, {"regexp_matches", "123"},
        {"regexp_replace", "1234"}, {"regexp_split_to_array", "123"}, {"regexp_split_to_table", "123"}, {"repeat", "1"}, {"replace", "123"},
        {"reverse", "1"}, {"right", "1"}, {"rpad", "13"}, {"rtrim", "12"}, {"similar_to_escape", "12"}, {"split_part", "12"}, {"starts_with", "12"},
        {"string_agg", "12"}, {"string_to_array", "123"}, {"strpos", "12"}, {"substr", "1"}, {"substring", "1"}, {"timezone", "1"}, {"to_char", "2"},
        {"to_date", "12"}, {"to_number", "12"}, {"to_timestamp", "12"}, {"to_tsquery", "12"}, {"to_tsvector", "12"}, {"plainto_tsquery", "12"},
        {"phraseto_tsquery", "12"}, {"websearch_to_tsquery", "12"}, {"translate", "123"}, {"upper", "1"}, {"unistr", "1"},
    };
    const auto found = positions.find(function);
    return found != positions.end() && argument < 9 && found->second.find(static_cast<char>('1' + argument)) != std::string_view::npos;
}

bool takesCharacter(std::string_view function)
{
    static constexpr std::array<std::string_view, 6> names{"length", "char_length", "character_length", "octet_length", "max", "min"};
    return std::find(names.begin(), names.end(), function) != names.end();
}

std::string_view literalType(std::string_view function, std::size_t argument, std::size_t count)
{
    if ((function == "to_tsvector" || function.ends_with("to_tsquery")) && argument == 0 && count == 2)
        return "regconfig";
    if (function == "setweight" && argument == 1)
        return "\"char\"";
    if (function == "jsonb_set" || function == "jsonb_insert")
        return argument == 1 ? "text[]" : argument == 2 ? "jsonb" : "";
    if (function.starts_with("jsonb_path_") && argument == 1)
        return "jsonpath";
    static constexpr std::array<std::string_view, 9> readers{"_each", "_each_text", "_array_elements", "_array_elements_text", "_object_keys", "_array_length", "_typeof", "_to_record", "_to_recordset"};
    for (const std::string_view prefix : {"jsonb", "json"}) {
        if (argument == 0 && function.starts_with(prefix) && std::find(readers.begin(), readers.end(), function.substr(prefix.size())) != readers.end())
            return prefix;
    }
    return {};
}

bool takesMoment(std::string_view function, std::size_t argument)
{
    return (function == "date_trunc" && argument == 1) || (function == "to_char" && argument == 0) || (function == "timezone" && argument == 1) || function == "age";
}

bool takesFloat(std::string_view function, std::size_t count)
{
    static constexpr std::array<std::string_view, 12> single{"ceil", "ceiling", "floor", "round", "trunc", "sign", "sqrt", "exp", "ln", "cbrt", "degrees", "radians"};
    return (count == 1 && std::find(single.begin(), single.end(), function) != single.end()) || (count == 2 && (function == "power" || function == "pow"));
}

} // namespace cofferdam::sql
