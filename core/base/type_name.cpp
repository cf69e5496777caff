#include "base/type_name.h"
#include "base/quote.h"

namespace cofferdam::base {

TypeName TypeName::element() const
{
    TypeName out = *this;
    out.modifiers.clear();
    out.dimensions = 0;
    out.setOf = false;
    return out;
}

std::string TypeName::sql() const
{
    std::string out = setOf ? "SETOF " : "";
    if (!schema.empty()) {
        out += quoteQualified(schema, name) + modifiers;
    } else if (const auto zone = name.find(" with"); zone != std::string::npos && name.starts_with("time")) {
        // The precision of time types stands inside the name: timestamp(6) without time zone.
        out += name.substr(0, zone) + modifiers + name.substr(zone);
    } else if (name.find(' ') != std::string::npos || name.ends_with("%TYPE")) { // the latter holds its own quotes
        out += name + modifiers;
    } else if (name == "char") {
        out += "\"char\""; // the one-byte internal type; the SQL type is "character"
    } else if (name == "bit" && modifiers.empty()) {
        out += "\"bit\""; // the bare word means bit(1)
    } else {
        static constexpr const char* bare[] = {"bigint", "bit", "boolean", "character", "integer", "interval", "numeric", "real", "smallint", "json"};
        bool isBare = false;
        for (const char* word : bare)
            isBare = isBare || name == word;
        out += (isBare ? name : quoteIdentifier(name)) + modifiers;
    }
    for (int i = 0; i < dimensions; ++i)
        out += "[]";
    return out;
}

} // namespace cofferdam::base
