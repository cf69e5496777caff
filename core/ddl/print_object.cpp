#include "base/quote.h"
#include "print_parts.h"

#include <algorithm>

/// Statements about any kind of object, and how each names its target.
namespace cofferdam::ddl::printing {

using catalog::Kind;

std::string targetKeyword(const ObjectId& id, TargetForm form)
{
    switch (form) {
    case TargetForm::Procedure: return "PROCEDURE";
    case TargetForm::Aggregate: return "AGGREGATE";
    case TargetForm::ForeignTable: return "FOREIGN TABLE";
    case TargetForm::OfKind: break;
    }
    return std::string(catalog::info(id.kind).sqlKeyword);
}

std::string targetName(const ObjectId& id)
{
    switch (id.kind) {
    case Kind::Column:
    case Kind::Index: return id.sql();
    case Kind::Operator: return (id.schema.empty() ? "" : base::quoteIdentifier(id.schema) + ".") + id.name + " " + id.part;
    case Kind::UserMapping: return "FOR " + role(id.name) + " SERVER " + base::quoteIdentifier(id.part);
    case Kind::Transform: return "FOR " + id.name + " LANGUAGE " + base::quoteIdentifier(id.part);
    default: break;
    }
    if (catalog::info(id.kind).inTable)
        return base::quoteIdentifier(id.part) + " ON " + base::quoteQualified(id.schema, id.name);
    return id.sql();
}

namespace {

bool isDomainConstraint(const ObjectId& id) { return id.kind == Kind::Domain && !id.part.empty(); }
std::string nameOnly(const ObjectId& id) { return base::quoteQualified(id.schema, id.name); }

/// "DOMAIN" and "TABLE" where GRANT has words of its own.
std::string grantKeyword(const Grant& s)
{
    switch (s.target.kind) {
    case Kind::View:
    case Kind::MaterializedView:
    case Kind::Table: return "TABLE";
    case Kind::Server: return "FOREIGN SERVER";
    default: return targetKeyword(s.target, s.form);
    }
}

std::string grantObject(const Grant& s)
{
    if (s.allInSchema) {
        const std::string plural = s.target.kind == Kind::Sequence ? "SEQUENCES" : s.form == TargetForm::Procedure ? "PROCEDURES" : s.target.kind == Kind::Function ? "FUNCTIONS" : "TABLES";
        return "ALL " + plural + " IN SCHEMA " + base::quoteIdentifier(s.target.schema);
    }
    // Aggregates are granted as functions, for which (*) is no argument list.
    ObjectId id = s.target;
    if (id.part == "(*)")
        id.part = "()";
    const std::string keyword = s.form == TargetForm::Aggregate || s.form == TargetForm::ForeignTable ? (id.kind == Kind::Function ? "FUNCTION" : "TABLE") : grantKeyword(s);
    return keyword + " " + targetName(id);
}

std::string privilegeList(const Grant& s)
{
    const std::string columns = s.columns.empty() ? "" : " " + columnList(s.columns);
    if (s.privileges.empty())
        return "ALL" + columns;
    std::string out;
    for (const std::string& privilege : s.privileges)
        out += (out.empty() ? "" : ", ") + privilege + columns;
    return out;
}

} // namespace

std::string text(const Comment& s, const PrintOptions&)
{
    std::string target = targetKeyword(s.target, s.form) + " " + targetName(s.target);
    if (isDomainConstraint(s.target))
        target = "CONSTRAINT " + base::quoteIdentifier(s.target.part) + " ON DOMAIN " + nameOnly(s.target);
    return "COMMENT ON " + target + " IS " + (s.text ? base::quoteLiteral(*s.text) : "NULL");
}

std::string text(const Grant& s, const PrintOptions&)
{
    std::string out = s.grant ? "GRANT " : s.grantOption ? "REVOKE GRANT OPTION FOR " : "REVOKE ";
    out += privilegeList(s) + " ON " + grantObject(s) + (s.grant ? " TO " : " FROM ") + roles(s.grantees);
    if (s.grant && s.grantOption)
        out += " WITH GRANT OPTION";
    return s.cascade ? out + " CASCADE" : out;
}

std::string text(const AlterOwner& s, const PrintOptions&)
{
    return "ALTER " + targetKeyword(s.target, s.form) + " " + targetName(s.target) + " OWNER TO " + role(s.owner);
}

std::string text(const Rename& s, const PrintOptions&)
{
    const std::string ifExists = s.ifExists ? "IF EXISTS " : "";
    const std::string to = " TO " + base::quoteIdentifier(s.newName);
    const std::string part = base::quoteIdentifier(s.target.part);
    switch (s.target.kind) {
    case Kind::Column: return "ALTER TABLE " + ifExists + nameOnly(s.target) + " RENAME COLUMN " + part + to;
    case Kind::Constraint: return "ALTER TABLE " + ifExists + nameOnly(s.target) + " RENAME CONSTRAINT " + part + to;
    case Kind::Policy: return "ALTER POLICY " + ifExists + targetName(s.target) + " RENAME" + to;
    case Kind::CompositeType:
        if (!s.target.part.empty())
            return "ALTER TYPE " + nameOnly(s.target) + " RENAME ATTRIBUTE " + part + to;
        break;
    case Kind::Domain:
        if (!s.target.part.empty())
            return "ALTER DOMAIN " + nameOnly(s.target) + " RENAME CONSTRAINT " + part + to;
        break;
    default: break;
    }
    return "ALTER " + targetKeyword(s.target, s.form) + " " + ifExists + targetName(s.target) + " RENAME" + to;
}

std::string text(const SetSchema& s, const PrintOptions&)
{
    return "ALTER " + targetKeyword(s.target, s.form) + " " + targetName(s.target) + " SET SCHEMA " + base::quoteIdentifier(s.schema);
}

std::string text(const Drop& s, const PrintOptions&)
{
    if (s.targets.empty())
        return {};
    std::vector<std::string> names;
    for (const ObjectId& id : s.targets)
        names.push_back(targetName(id));
    std::string out = "DROP " + targetKeyword(s.targets.front(), s.form) + " " + (s.concurrently ? "CONCURRENTLY " : "") + (s.ifExists ? "IF EXISTS " : "");
    const std::string line = join(names, ", ");
    out += out.size() + line.size() <= comfortableWidth ? line : "\n    " + join(names, ",\n    ");
    return s.cascade ? out + " CASCADE" : out;
}

std::string text(const CreateDefinition& s, const PrintOptions&) { return s.sql; }

} // namespace cofferdam::ddl::printing
