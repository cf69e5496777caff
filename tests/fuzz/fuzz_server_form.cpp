#include "check.h"
#include "sql/server_form.h"

#include <array>
#include <cstdint>

using namespace cofferdam;

namespace {

base::TypeName type(std::size_t at)
{
    static constexpr std::array<std::string_view, 12> names{"integer", "bigint", "numeric", "text", "character varying", "character", "date",
                                                            "timestamp with time zone", "jsonb", "int4range", "boolean", "interval"};
    base::TypeName out;
    out.name = names[at % names.size()];
    out.modifiers = out.name == "numeric" && at % 2 == 0 ? "(8,2)" : "";
    out.dimensions = at % 7 == 0 ? 1 : 0;
    if (at % 11 == 0) {
        out.schema = "public";
        out.name = at % 2 == 0 ? "mood" : "whole";
    }
    return out;
}

sql::TypeFacts facts()
{
    sql::TypeFacts out;
    out.columnAt = [](std::size_t offset) { return std::optional(type(offset)); };
    out.baseOf = [](const base::TypeName& t) { return t.name == "whole" ? std::optional(type(0)) : std::nullopt; };
    out.categoryOf = [](const base::TypeName& t) { return t.name == "mood" ? 'E' : '\0'; };
    out.routine = [](const std::string&, const std::string& name, std::size_t arguments) {
        return std::optional(sql::RoutineTypes{std::vector<base::TypeName>(arguments, type(name.size())), type(arguments), {}});
    };
    return out;
}

} // namespace

/// What a server would make of any query or expression, whatever types its columns have, is told without harm, and twice the same.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string text(reinterpret_cast<const char*>(data), size);
    for (const auto form : {&sql::serverFormOfQuery, &sql::serverFormOfExpression}) {
        const auto once = form(text, facts()), again = form(text, facts());
        promise(once.has_value() == again.has_value() && (!once || once->key == again->key), "one text has one form");
    }
    return 0;
}
