#include "base/quote.h"
#include "print_parts.h"

namespace cofferdam::ddl::printing {
namespace {

using catalog::Constraint;
using catalog::ConstraintType;

/// "(a, b WITHOUT OVERLAPS)" and "(a, PERIOD b)".
std::string keyColumns(const std::vector<std::string>& columns, std::string_view lastBefore, std::string_view lastAfter)
{
    std::string out;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const bool last = i + 1 == columns.size();
        out += (i == 0 ? "" : ", ") + std::string(last ? lastBefore : "") + base::quoteIdentifier(columns[i]) + std::string(last ? lastAfter : "");
    }
    return "(" + out + ")";
}

std::string indexTail(const Constraint& c)
{
    std::string out;
    if (!c.include.empty())
        out += " INCLUDE " + columnList(c.include);
    if (!c.storageParameters.empty())
        out += " WITH (" + parameters(c.storageParameters) + ")";
    if (!c.tablespace.empty())
        out += " USING INDEX TABLESPACE " + base::quoteIdentifier(c.tablespace);
    return out;
}

std::string keyText(const Constraint& c, bool inColumn, const std::string& usingIndex)
{
    std::string out = c.type == ConstraintType::PrimaryKey ? "PRIMARY KEY" : "UNIQUE";
    if (!usingIndex.empty()) // which says the rest
        return out + " USING INDEX " + base::quoteIdentifier(usingIndex);
    if (c.nullsNotDistinct)
        out += " NULLS NOT DISTINCT";
    if (!inColumn)
        out += " " + keyColumns(c.columns, "", c.period ? " WITHOUT OVERLAPS" : "");
    return out + indexTail(c);
}

std::string foreignKeyText(const Constraint& c, bool inColumn)
{
    const std::string_view period = c.period ? "PERIOD " : "";
    std::string out = inColumn ? "" : "FOREIGN KEY " + keyColumns(c.columns, period, "") + " ";
    out += "REFERENCES " + c.referencedTable.sql();
    if (!c.referencedColumns.empty())
        out += " " + keyColumns(c.referencedColumns, period, "");
    if (!c.match.empty())
        out += " MATCH " + c.match;
    if (!c.onUpdate.empty())
        out += " ON UPDATE " + c.onUpdate;
    if (!c.onDelete.empty())
        out += " ON DELETE " + c.onDelete;
    if (!c.onDeleteColumns.empty())
        out += " " + columnList(c.onDeleteColumns);
    return out;
}

std::string exclusionText(const Constraint& c)
{
    std::string out;
    for (const catalog::IndexElement& element : c.elements)
        out += (out.empty() ? "" : ", ") + indexElementText(element) + " WITH " + element.exclusionOperator;
    out = "EXCLUDE USING " + base::quoteIdentifier(c.method.empty() ? "btree" : c.method) + " (" + out + ")" + indexTail(c);
    return c.where.empty() ? out : out + " WHERE (" + c.where.sql() + ")";
}

std::string body(const Constraint& c, bool inColumn, const std::string& usingIndex)
{
    switch (c.type) {
    case ConstraintType::PrimaryKey:
    case ConstraintType::Unique: return keyText(c, inColumn, usingIndex);
    case ConstraintType::Check: return "CHECK (" + c.expression.sql() + ")";
    case ConstraintType::ForeignKey: return foreignKeyText(c, inColumn);
    case ConstraintType::Exclusion: return exclusionText(c);
    case ConstraintType::NotNull: return inColumn ? std::string("NOT NULL") : "NOT NULL " + identifiers(c.columns);
    }
    return {};
}

} // namespace

std::string constraintText(const NamedConstraint& constraint, bool inColumn, const std::string& usingIndex)
{
    const Constraint& c = constraint.value;
    std::string out = constraint.name.empty() ? "" : "CONSTRAINT " + base::quoteIdentifier(constraint.name) + " ";
    out += body(c, inColumn, usingIndex);
    if (c.noInherit)
        out += " NO INHERIT";
    if (c.deferrable)
        out += c.initiallyDeferred ? " DEFERRABLE INITIALLY DEFERRED" : " DEFERRABLE";
    if (!c.enforced)
        out += " NOT ENFORCED";
    if (!c.validated)
        out += " NOT VALID";
    return out;
}

} // namespace cofferdam::ddl::printing
