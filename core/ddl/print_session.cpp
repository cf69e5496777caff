#include "base/quote.h"
#include "print_parts.h"

namespace cofferdam::ddl::printing {
namespace {

std::string_view modeName(LockMode mode)
{
    switch (mode) {
    case LockMode::AccessShare: return "ACCESS SHARE";
    case LockMode::RowShare: return "ROW SHARE";
    case LockMode::RowExclusive: return "ROW EXCLUSIVE";
    case LockMode::ShareUpdateExclusive: return "SHARE UPDATE EXCLUSIVE";
    case LockMode::Share: return "SHARE";
    case LockMode::ShareRowExclusive: return "SHARE ROW EXCLUSIVE";
    case LockMode::Exclusive: return "EXCLUSIVE";
    case LockMode::AccessExclusive: break;
    }
    return "ACCESS EXCLUSIVE";
}

} // namespace

std::string text(const SetParameter& s, const PrintOptions&)
{
    const std::vector<std::string> one{s.name};
    const std::string name = s.name == "ALL" || s.name == "role" ? (s.name == "ALL" ? "ALL" : "ROLE") : parameterNames(one);
    const std::string set = s.local ? "SET LOCAL " : "SET ";
    if (s.values.empty())
        return s.local ? set + parameterNames(one) + " TO DEFAULT" : "RESET " + name;
    std::string values;
    for (const std::string& value : s.values)
        values += (values.empty() ? "" : ", ") + optionValue(value);
    return set + name + (name == "ROLE" ? " " : " = ") + values;
}

std::string text(const Transaction& s, const PrintOptions&)
{
    return s.action == Transaction::Action::Begin ? "BEGIN" : s.action == Transaction::Action::Commit ? "COMMIT" : "ROLLBACK";
}

std::string text(const LockTable& s, const PrintOptions&)
{
    std::string tables;
    for (const QualifiedName& table : s.tables)
        tables += (tables.empty() ? "" : ", ") + std::string(s.only ? "ONLY " : "") + table.sql();
    return "LOCK TABLE " + tables + " IN " + std::string(modeName(s.mode)) + " MODE" + (s.noWait ? " NOWAIT" : "");
}

std::string text(const Do& s, const PrintOptions&)
{
    return "DO " + (s.language == "plpgsql" ? "" : "LANGUAGE " + base::quoteIdentifier(s.language) + " ") + base::dollarQuote(s.body);
}

std::string text(const Dml& s, const PrintOptions&) { return s.sql; }

std::string text(const Analyze& s, const PrintOptions&)
{
    if (s.table.empty())
        return "ANALYZE";
    return "ANALYZE " + s.table.sql() + (s.columns.empty() ? "" : " " + columnList(s.columns));
}

} // namespace cofferdam::ddl::printing
