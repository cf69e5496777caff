#include "base/quote.h"
#include "print_parts.h"

namespace cofferdam::ddl::printing {

std::string indexElementText(const catalog::IndexElement& element)
{
    std::string out = element.column.empty() ? keyExpression(element.expression.sql()) : base::quoteIdentifier(element.column);
    if (!element.collation.empty())
        out += " COLLATE " + element.collation;
    if (!element.operatorClass.empty())
        out += " " + element.operatorClass;
    if (!element.operatorClassOptions.empty())
        out += (element.operatorClass.empty() ? " " : "") + std::string("(") + parameters(element.operatorClassOptions) + ")";
    if (element.descending)
        out += " DESC";
    if (element.nullsFirst)
        out += *element.nullsFirst ? " NULLS FIRST" : " NULLS LAST";
    return out;
}

std::string text(const CreateIndex& s, const PrintOptions&)
{
    const catalog::Index& index = s.value;
    std::string out = std::string("CREATE ") + (index.unique ? "UNIQUE " : "") + "INDEX ";
    out += s.concurrently ? "CONCURRENTLY " : "";
    out += s.ifNotExists ? "IF NOT EXISTS " : "";
    out += s.name.empty() ? "" : base::quoteIdentifier(s.name) + " ";
    out += (index.only ? "ON ONLY " : "ON ") + s.table.sql();
    out += index.method == "btree" ? "" : " USING " + base::quoteIdentifier(index.method);
    std::vector<std::string> elements;
    for (const catalog::IndexElement& element : index.elements)
        elements.push_back(indexElementText(element));
    out += " " + bracketed(elements, out.size());
    if (!index.include.empty())
        out += " INCLUDE " + columnList(index.include);
    if (index.nullsNotDistinct)
        out += " NULLS NOT DISTINCT";
    if (!index.storageParameters.empty())
        out += " WITH (" + parameters(index.storageParameters) + ")";
    if (!index.tablespace.empty())
        out += " TABLESPACE " + base::quoteIdentifier(index.tablespace);
    if (!index.where.empty()) {
        const bool fits = out.size() + 7 + index.where.sql().size() <= comfortableWidth;
        out += (fits ? " WHERE " : "\n    WHERE ") + index.where.sql();
    }
    return out;
}

std::string text(const AttachIndex& s, const PrintOptions&) { return "ALTER INDEX " + s.parent.sql() + " ATTACH PARTITION " + s.index.sql(); }

std::string text(const Reindex& s, const PrintOptions&) { return std::string("REINDEX INDEX ") + (s.concurrently ? "CONCURRENTLY " : "") + s.index.sql(); }

} // namespace cofferdam::ddl::printing
