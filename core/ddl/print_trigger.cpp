#include "base/quote.h"
#include "print_parts.h"

namespace cofferdam::ddl::printing {
namespace {

using catalog::Trigger;

std::string events(const Trigger& t)
{
    std::string out;
    for (const std::string& event : t.events) {
        out += (out.empty() ? "" : " OR ") + event;
        if (event == "UPDATE" && !t.updateColumns.empty())
            out += " OF " + identifiers(t.updateColumns);
    }
    return out;
}

std::string call(const Trigger& t)
{
    std::string arguments;
    for (const std::string& argument : t.arguments)
        arguments += (arguments.empty() ? "" : ", ") + base::quoteLiteral(argument);
    return "EXECUTE FUNCTION " + t.function.sql() + "(" + arguments + ")";
}

std::string clause(std::string_view word, const Expression& expression)
{
    return expression.empty() ? std::string() : "\n    " + std::string(word) + " (" + expression.sql() + ")";
}

} // namespace

std::string text(const CreateTrigger& s, const PrintOptions&)
{
    const Trigger& t = s.value;
    std::string out = std::string("CREATE ") + (s.orReplace ? "OR REPLACE " : "") + (t.constraint ? "CONSTRAINT TRIGGER " : "TRIGGER ") + base::quoteIdentifier(s.name);
    out += "\n    " + t.timing + " " + events(t) + " ON " + s.table.sql();
    if (!t.referencedTable.empty())
        out += "\n    FROM " + t.referencedTable.sql();
    if (t.deferrable)
        out += t.initiallyDeferred ? "\n    DEFERRABLE INITIALLY DEFERRED" : "\n    DEFERRABLE";
    if (!t.oldTable.empty() || !t.newTable.empty()) {
        out += "\n    REFERENCING";
        out += t.oldTable.empty() ? "" : " OLD TABLE AS " + base::quoteIdentifier(t.oldTable);
        out += t.newTable.empty() ? "" : " NEW TABLE AS " + base::quoteIdentifier(t.newTable);
    }
    out += t.forEachRow ? "\n    FOR EACH ROW" : "\n    FOR EACH STATEMENT";
    return out + clause("WHEN", t.when) + "\n    " + call(t);
}

std::string text(const CreatePolicy& s, const PrintOptions&)
{
    const catalog::Policy& p = s.value;
    std::string out = "CREATE POLICY " + base::quoteIdentifier(s.name) + " ON " + s.table.sql();
    if (!p.permissive)
        out += "\n    AS RESTRICTIVE";
    if (p.command != "ALL")
        out += "\n    FOR " + p.command;
    if (!p.roles.empty() && p.roles != std::vector<std::string>{"PUBLIC"})
        out += "\n    TO " + roles(p.roles);
    return out + clause("USING", p.usingExpression) + clause("WITH CHECK", p.withCheck);
}

std::string text(const AlterPolicy& s, const PrintOptions&)
{
    std::string out = "ALTER POLICY " + base::quoteIdentifier(s.name) + " ON " + s.table.sql();
    if (s.roles)
        out += "\n    TO " + roles(*s.roles);
    if (s.usingExpression)
        out += clause("USING", *s.usingExpression);
    return s.withCheck ? out + clause("WITH CHECK", *s.withCheck) : out;
}

} // namespace cofferdam::ddl::printing
