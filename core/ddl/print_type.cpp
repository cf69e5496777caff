#include "base/quote.h"
#include "print_parts.h"

#include <algorithm>

namespace cofferdam::ddl::printing {
namespace {

std::string attributeText(const catalog::CompositeAttribute& attribute)
{
    std::string out = base::quoteIdentifier(attribute.name) + " " + attribute.type.sql();
    return attribute.collation.empty() ? out : out + " COLLATE " + attribute.collation;
}

std::string checkText(const catalog::DomainConstraint& constraint)
{
    return (constraint.name.empty() ? "" : "CONSTRAINT " + base::quoteIdentifier(constraint.name) + " ") + "CHECK (" + constraint.expression.sql() + ")" +
           (constraint.validated ? "" : " NOT VALID");
}

std::string upper(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(), [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c; });
    return text;
}

} // namespace

std::string text(const CreateSchema& s, const PrintOptions&)
{
    return std::string("CREATE SCHEMA ") + (s.ifNotExists ? "IF NOT EXISTS " : "") + base::quoteIdentifier(s.name) +
           (s.owner.empty() ? "" : " AUTHORIZATION " + role(s.owner));
}

std::string text(const CreateExtension& s, const PrintOptions&)
{
    std::string out = std::string("CREATE EXTENSION ") + (s.ifNotExists ? "IF NOT EXISTS " : "") + base::quoteIdentifier(s.name);
    if (!s.schema.empty())
        out += " WITH SCHEMA " + base::quoteIdentifier(s.schema);
    if (!s.version.empty())
        out += " VERSION " + base::quoteLiteral(s.version);
    return s.cascade ? out + " CASCADE" : out;
}

std::string text(const AlterExtension& s, const PrintOptions&)
{
    const std::string head = "ALTER EXTENSION " + base::quoteIdentifier(s.name);
    if (!s.schema.empty())
        return head + " SET SCHEMA " + base::quoteIdentifier(s.schema);
    return head + " UPDATE" + (s.version && !s.version->empty() ? " TO " + base::quoteLiteral(*s.version) : "");
}

std::string text(const CreateEnum& s, const PrintOptions&)
{
    std::vector<std::string> labels;
    for (const std::string& label : s.value.labels)
        labels.push_back(base::quoteLiteral(label));
    const std::string head = "CREATE TYPE " + s.name.sql() + " AS ENUM ";
    return labels.empty() ? head + "()" : head + "(\n    " + join(labels, ",\n    ") + "\n)";
}

std::string text(const AlterEnum& s, const PrintOptions&)
{
    const std::string head = "ALTER TYPE " + s.name.sql();
    if (!s.renamedFrom.empty())
        return head + " RENAME VALUE " + base::quoteLiteral(s.renamedFrom) + " TO " + base::quoteLiteral(s.label);
    std::string out = head + " ADD VALUE " + (s.ifNotExists ? "IF NOT EXISTS " : "") + base::quoteLiteral(s.label);
    if (!s.before.empty())
        out += " BEFORE " + base::quoteLiteral(s.before);
    return s.after.empty() ? out : out + " AFTER " + base::quoteLiteral(s.after);
}

std::string text(const CreateDomain& s, const PrintOptions&)
{
    std::string out = "CREATE DOMAIN " + s.name.sql() + " AS " + s.value.baseType.sql();
    if (!s.value.collation.empty())
        out += " COLLATE " + s.value.collation;
    if (!s.value.defaultValue.empty())
        out += " DEFAULT " + restricted(s.value.defaultValue);
    if (s.value.notNull)
        out += " NOT NULL";
    for (const catalog::DomainConstraint& constraint : s.value.constraints)
        out += "\n    " + checkText(constraint);
    return out;
}

std::string text(const AlterDomain& s, const PrintOptions&)
{
    using Action = AlterDomain::Action;
    const std::string head = "ALTER DOMAIN " + s.name.sql() + " ";
    switch (s.action) {
    case Action::SetDefault: return head + "SET DEFAULT " + s.defaultValue.sql();
    case Action::DropDefault: return head + "DROP DEFAULT";
    case Action::SetNotNull: return head + "SET NOT NULL";
    case Action::DropNotNull: return head + "DROP NOT NULL";
    case Action::AddConstraint: return head + "ADD " + checkText(s.constraint);
    case Action::DropConstraint:
        return head + "DROP CONSTRAINT " + (s.ifExists ? "IF EXISTS " : "") + base::quoteIdentifier(s.constraint.name) + (s.cascade ? " CASCADE" : "");
    case Action::ValidateConstraint: return head + "VALIDATE CONSTRAINT " + base::quoteIdentifier(s.constraint.name);
    }
    return head;
}

std::string text(const CreateCompositeType& s, const PrintOptions&)
{
    std::vector<std::string> attributes;
    for (const catalog::CompositeAttribute& attribute : s.value.attributes)
        attributes.push_back(attributeText(attribute));
    const std::string head = "CREATE TYPE " + s.name.sql() + " AS ";
    return attributes.empty() ? head + "()" : head + "(\n    " + join(attributes, ",\n    ") + "\n)";
}

std::string text(const AlterCompositeType& s, const PrintOptions&)
{
    const std::string head = "ALTER TYPE " + s.name.sql() + " ";
    const std::string tail = s.cascade ? " CASCADE" : "";
    switch (s.action) {
    case AlterCompositeType::Action::Add: return head + "ADD ATTRIBUTE " + attributeText(s.attribute) + tail;
    case AlterCompositeType::Action::Drop: return head + "DROP ATTRIBUTE " + base::quoteIdentifier(s.attribute.name) + tail;
    case AlterCompositeType::Action::Alter: break;
    }
    return head + "ALTER ATTRIBUTE " + base::quoteIdentifier(s.attribute.name) + " TYPE " + s.attribute.type.sql() +
           (s.attribute.collation.empty() ? "" : " COLLATE " + s.attribute.collation) + tail;
}

std::string text(const CreateRangeType& s, const PrintOptions&)
{
    std::vector<std::string> items{"SUBTYPE = " + s.value.subtype.sql()};
    for (const auto& [name, value] : s.value.options)
        items.push_back(upper(name) + " = " + value);
    return "CREATE TYPE " + s.name.sql() + " AS RANGE (\n    " + join(items, ",\n    ") + "\n)";
}

} // namespace cofferdam::ddl::printing
