#include "base/quote.h"
#include "lower_context.h"

#include <algorithm>

namespace cofferdam::ddl::lowering {

using catalog::Kind;

QualifiedName qualified(const Lowering& l, const PgQuery__RangeVar& relation)
{
    const std::string_view schema = relation.schemaname;
    return {schema.empty() ? l.elementSchema : std::string(schema), relation.relname};
}

QualifiedName qualified(std::span<const std::string> parts)
{
    if (parts.empty())
        return {};
    return {parts.size() > 1 ? parts[parts.size() - 2] : std::string(), parts.back()};
}

QualifiedName qualified(NodeSpan names) { return qualified(strings(names)); }

std::vector<std::string> strings(NodeSpan names) { return sql::stringList(names.data(), names.size()); }

std::string roleName(const PgQuery__RoleSpec* role)
{
    if (!role)
        return {};
    switch (role->roletype) {
    case PG_QUERY__ROLE_SPEC_TYPE__ROLESPEC_CURRENT_ROLE: return "CURRENT_ROLE";
    case PG_QUERY__ROLE_SPEC_TYPE__ROLESPEC_CURRENT_USER: return "CURRENT_USER";
    case PG_QUERY__ROLE_SPEC_TYPE__ROLESPEC_SESSION_USER: return "SESSION_USER";
    case PG_QUERY__ROLE_SPEC_TYPE__ROLESPEC_PUBLIC: return "PUBLIC";
    default: return role->rolename;
    }
}

std::vector<std::string> roleNames(NodeSpan roles)
{
    std::vector<std::string> out;
    for (const auto* role : roles)
        out.push_back(roleName(role->role_spec));
    return out;
}

std::string sqlName(const QualifiedName& name)
{
    return base::quoteQualified(name.schema == "pg_catalog" ? "" : name.schema, name.name);
}

std::string sqlName(NodeSpan names)
{
    return sqlName(qualified(names));
}

std::string operatorText(NodeSpan names)
{
    const QualifiedName name = qualified(names);
    if (name.schema.empty() || name.schema == "pg_catalog")
        return name.name;
    return "OPERATOR(" + base::quoteIdentifier(name.schema) + "." + name.name + ")";
}

TypeName argumentType(const PgQuery__TypeName& type)
{
    TypeName out = sql::typeName(type);
    // Manual, CREATE FUNCTION: parenthesised type modifiers are discarded.
    out.modifiers.clear();
    if (out.schema.empty() && out.name == "bpchar") // as PostgreSQL prints it without a length
        out.name = "character";
    return out;
}

std::string signatureOf(std::span<const TypeName> types)
{
    std::string out = "(";
    for (const TypeName& type : types)
        out += (out.size() > 1 ? ", " : "") + type.sql();
    return out + ")";
}

namespace {

std::string signatureOf(NodeSpan types)
{
    std::string out = "(";
    for (const auto* node : types) {
        out += out.size() > 1 ? ", " : "";
        out += node->node_case == PG_QUERY__NODE__NODE_TYPE_NAME ? argumentType(*node->type_name).sql() : "NONE";
    }
    return out + ")";
}

QualifiedName typeObjectName(const PgQuery__Node& node)
{
    if (node.node_case == PG_QUERY__NODE__NODE_TYPE_NAME)
        return qualified(sql::nodes(node.type_name->names, node.type_name->n_names));
    return qualified(sql::listItems(&node));
}

/// (…, table, name): constraints, triggers, policies, rules, columns.
ObjectId partOfTable(Kind kind, NodeSpan names)
{
    const std::vector<std::string> parts = strings(names);
    if (parts.size() < 2)
        return {kind, {}, {}, parts.empty() ? std::string() : parts.back()};
    const QualifiedName table = qualified(std::span(parts).first(parts.size() - 1));
    return {kind, table.schema, table.name, parts.back()};
}

std::string typeText(const PgQuery__Node& node)
{
    return node.node_case == PG_QUERY__NODE__NODE_TYPE_NAME ? argumentType(*node.type_name).sql() : sqlName(sql::listItems(&node));
}

ObjectId methodObject(Kind kind, NodeSpan names)
{
    // The access method comes first: {btree, public, int4_ops}.
    const std::vector<std::string> parts = strings(names);
    const QualifiedName name = qualified(std::span(parts).subspan(parts.empty() ? 0 : 1));
    return {kind, name.schema, name.name, parts.empty() ? std::string() : parts.front()};
}

std::optional<Kind> wholeObjectKind(PgQuery__ObjectType type)
{
    switch (type) {
    case PG_QUERY__OBJECT_TYPE__OBJECT_ACCESS_METHOD: return Kind::AccessMethod;
    case PG_QUERY__OBJECT_TYPE__OBJECT_EVENT_TRIGGER: return Kind::EventTrigger;
    case PG_QUERY__OBJECT_TYPE__OBJECT_EXTENSION: return Kind::Extension;
    case PG_QUERY__OBJECT_TYPE__OBJECT_FDW: return Kind::ForeignDataWrapper;
    case PG_QUERY__OBJECT_TYPE__OBJECT_FOREIGN_SERVER: return Kind::Server;
    case PG_QUERY__OBJECT_TYPE__OBJECT_LANGUAGE: return Kind::Language;
    case PG_QUERY__OBJECT_TYPE__OBJECT_PUBLICATION: return Kind::Publication;
    case PG_QUERY__OBJECT_TYPE__OBJECT_SCHEMA: return Kind::Schema;
    case PG_QUERY__OBJECT_TYPE__OBJECT_SUBSCRIPTION: return Kind::Subscription;
    default: return std::nullopt;
    }
}

std::optional<Kind> schemaObjectKind(PgQuery__ObjectType type)
{
    switch (type) {
    case PG_QUERY__OBJECT_TYPE__OBJECT_COLLATION: return Kind::Collation;
    case PG_QUERY__OBJECT_TYPE__OBJECT_CONVERSION: return Kind::Conversion;
    case PG_QUERY__OBJECT_TYPE__OBJECT_STATISTIC_EXT: return Kind::Statistics;
    case PG_QUERY__OBJECT_TYPE__OBJECT_TSCONFIGURATION: return Kind::TextSearchConfiguration;
    case PG_QUERY__OBJECT_TYPE__OBJECT_TSDICTIONARY: return Kind::TextSearchDictionary;
    case PG_QUERY__OBJECT_TYPE__OBJECT_TSPARSER: return Kind::TextSearchParser;
    case PG_QUERY__OBJECT_TYPE__OBJECT_TSTEMPLATE: return Kind::TextSearchTemplate;
    default: return std::nullopt;
    }
}

std::optional<Kind> tablePartKind(PgQuery__ObjectType type)
{
    switch (type) {
    case PG_QUERY__OBJECT_TYPE__OBJECT_COLUMN: return Kind::Column;
    case PG_QUERY__OBJECT_TYPE__OBJECT_TABCONSTRAINT: return Kind::Constraint;
    case PG_QUERY__OBJECT_TYPE__OBJECT_TRIGGER: return Kind::Trigger;
    case PG_QUERY__OBJECT_TYPE__OBJECT_POLICY: return Kind::Policy;
    case PG_QUERY__OBJECT_TYPE__OBJECT_RULE: return Kind::Rule;
    default: return std::nullopt;
    }
}

} // namespace

ObjectId functionId(const PgQuery__ObjectWithArgs& function, bool aggregate)
{
    const QualifiedName name = qualified(sql::nodes(function.objname, function.n_objname));
    if (function.args_unspecified)
        return {Kind::Function, name.schema, name.name, {}};
    if (aggregate && function.n_objargs == 0)
        return {Kind::Function, name.schema, name.name, "(*)"};
    return {Kind::Function, name.schema, name.name, signatureOf(sql::nodes(function.objargs, function.n_objargs))};
}

std::optional<Kind> relationKind(PgQuery__ObjectType type)
{
    switch (type) {
    case PG_QUERY__OBJECT_TYPE__OBJECT_TABLE:
    case PG_QUERY__OBJECT_TYPE__OBJECT_FOREIGN_TABLE: return Kind::Table;
    case PG_QUERY__OBJECT_TYPE__OBJECT_VIEW: return Kind::View;
    case PG_QUERY__OBJECT_TYPE__OBJECT_MATVIEW: return Kind::MaterializedView;
    case PG_QUERY__OBJECT_TYPE__OBJECT_SEQUENCE: return Kind::Sequence;
    case PG_QUERY__OBJECT_TYPE__OBJECT_INDEX: return Kind::Index;
    default: return std::nullopt;
    }
}

ObjectId relationId(Kind kind, const QualifiedName& name)
{
    if (kind == Kind::Index)
        return {kind, name.schema, {}, name.name};
    return {kind, name.schema, name.name, {}};
}

std::optional<Target> targetOf(PgQuery__ObjectType type, const PgQuery__Node* object)
{
    if (!object)
        return std::nullopt;
    const NodeSpan list = sql::listItems(object);
    if (const auto kind = relationKind(type)) {
        const bool foreign = type == PG_QUERY__OBJECT_TYPE__OBJECT_FOREIGN_TABLE;
        return Target{relationId(*kind, qualified(list)), foreign ? TargetForm::ForeignTable : TargetForm::OfKind};
    }
    if (const auto kind = wholeObjectKind(type))
        return Target{{*kind, {}, std::string(sql::stringOf(object)), {}}};
    if (const auto kind = schemaObjectKind(type))
        return Target{relationId(*kind, qualified(list))};
    if (const auto kind = tablePartKind(type); kind && list.size() > 1) // the server refuses a column without its table
        return Target{partOfTable(*kind, list)};
    switch (type) {
    case PG_QUERY__OBJECT_TYPE__OBJECT_TYPE: return Target{relationId(Kind::BaseType, typeObjectName(*object))};
    case PG_QUERY__OBJECT_TYPE__OBJECT_DOMAIN: return Target{relationId(Kind::Domain, typeObjectName(*object))};
    case PG_QUERY__OBJECT_TYPE__OBJECT_DOMCONSTRAINT: {
        const QualifiedName name = typeObjectName(*list[0]);
        return Target{{Kind::Domain, name.schema, name.name, std::string(sql::stringOf(list[1]))}};
    }
    case PG_QUERY__OBJECT_TYPE__OBJECT_FUNCTION:
    case PG_QUERY__OBJECT_TYPE__OBJECT_ROUTINE: return Target{functionId(*object->object_with_args)};
    case PG_QUERY__OBJECT_TYPE__OBJECT_PROCEDURE: return Target{functionId(*object->object_with_args), TargetForm::Procedure};
    case PG_QUERY__OBJECT_TYPE__OBJECT_AGGREGATE: return Target{functionId(*object->object_with_args, true), TargetForm::Aggregate};
    case PG_QUERY__OBJECT_TYPE__OBJECT_OPERATOR: {
        ObjectId id = functionId(*object->object_with_args);
        id.kind = Kind::Operator;
        return Target{id};
    }
    case PG_QUERY__OBJECT_TYPE__OBJECT_OPCLASS: return Target{methodObject(Kind::OperatorClass, list)};
    case PG_QUERY__OBJECT_TYPE__OBJECT_OPFAMILY: return Target{methodObject(Kind::OperatorFamily, list)};
    case PG_QUERY__OBJECT_TYPE__OBJECT_CAST: return Target{{Kind::Cast, {}, "(" + typeText(*list[0]) + " AS " + typeText(*list[1]) + ")", {}}};
    case PG_QUERY__OBJECT_TYPE__OBJECT_TRANSFORM: return Target{{Kind::Transform, {}, typeText(*list[0]), std::string(sql::stringOf(list[1]))}};
    default: return std::nullopt;
    }
}

std::string_view objectTypeName(PgQuery__ObjectType type)
{
    switch (type) {
    case PG_QUERY__OBJECT_TYPE__OBJECT_DATABASE: return "DATABASE";
    case PG_QUERY__OBJECT_TYPE__OBJECT_LARGEOBJECT: return "LARGE OBJECT";
    case PG_QUERY__OBJECT_TYPE__OBJECT_ROLE: return "ROLE";
    case PG_QUERY__OBJECT_TYPE__OBJECT_TABLESPACE: return "TABLESPACE";
    case PG_QUERY__OBJECT_TYPE__OBJECT_PARAMETER_ACL: return "PARAMETER";
    case PG_QUERY__OBJECT_TYPE__OBJECT_USER_MAPPING: return "USER MAPPING";
    case PG_QUERY__OBJECT_TYPE__OBJECT_COLUMN: return "COLUMN";
    default: return "OBJECT";
    }
}

} // namespace cofferdam::ddl::lowering
