#include "base/quote.h"
#include "print_parts.h"

namespace cofferdam::ddl::printing {

std::string text(const CreateView& s, const PrintOptions&)
{
    std::string out = std::string("CREATE ") + (s.orReplace ? "OR REPLACE " : "") + (s.materialized ? "MATERIALIZED VIEW " : "VIEW ") +
                      (s.ifNotExists ? "IF NOT EXISTS " : "") + s.name.sql();
    if (!s.value.columns.empty()) {
        std::vector<std::string> columns;
        for (const std::string& column : s.value.columns)
            columns.push_back(base::quoteIdentifier(column));
        out += " " + bracketed(columns, out.size());
    }
    Options options = s.value.options;
    std::string check;
    if (const auto option = options.take("check_option"))
        check = *option == "local" ? "\nWITH LOCAL CHECK OPTION" : "\nWITH CASCADED CHECK OPTION";
    if (!s.value.accessMethod.empty())
        out += " USING " + base::quoteIdentifier(s.value.accessMethod);
    if (!options.empty())
        out += " WITH (" + parameters(options) + ")";
    if (!s.value.tablespace.empty())
        out += " TABLESPACE " + base::quoteIdentifier(s.value.tablespace);
    out += " AS\n" + s.value.query.sql() + check;
    return s.materialized && !s.value.populated ? out + "\nWITH NO DATA" : out;
}

std::string text(const RefreshMaterializedView& s, const PrintOptions&)
{
    return std::string("REFRESH MATERIALIZED VIEW ") + (s.concurrently ? "CONCURRENTLY " : "") + s.name.sql() + (s.withData ? "" : " WITH NO DATA");
}

std::string text(const CreateRule& s, const PrintOptions&)
{
    return std::string("CREATE ") + (s.orReplace ? "OR REPLACE " : "") + "RULE " + base::quoteIdentifier(s.name) + " " + s.value.definition.sql();
}

} // namespace cofferdam::ddl::printing
