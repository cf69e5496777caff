#include "base/quote.h"
#include "lower_context.h"

#include <algorithm>

/// Schemas, extensions, enums, domains, composite and range types.
namespace cofferdam::ddl::lowering {

using catalog::CompositeAttribute;

void lowerSchema(Lowering& l, const PgQuery__CreateSchemaStmt& s)
{
    CreateSchema out{s.schemaname, roleName(s.authrole), s.if_not_exists != 0};
    if (out.name.empty())
        out.name = out.owner;
    l.elementSchema = out.name;
    l.emit(std::move(out));
    const std::string schema = l.elementSchema;
    if (s.n_schema_elts > 0)
        l.emit(SetParameter{"search_path in front", {schema}, false});
    for (const auto* node : sql::nodes(s.schema_elts, s.n_schema_elts))
        l.node(*node);
    if (s.n_schema_elts > 0)
        l.emit(SetParameter{"search_path in front", {}, false});
    l.elementSchema.clear();
}

void lowerExtension(Lowering& l, const PgQuery__CreateExtensionStmt& s)
{
    CreateExtension out;
    out.name = s.extname;
    out.ifNotExists = s.if_not_exists;
    for (const auto* node : sql::nodes(s.options, s.n_options)) {
        const PgQuery__DefElem& option = *node->def_elem;
        const std::string_view name = option.defname;
        if (name == "schema")
            out.schema = sql::optionString(option).value_or("");
        else if (name == "new_version")
            out.version = sql::optionString(option).value_or("");
        else if (name == "cascade")
            out.cascade = sql::optionBoolean(option).value_or(true);
        else
            l.notModelled("option " + std::string(name) + " of CREATE EXTENSION", option.location);
    }
    l.emit(std::move(out));
}

void lowerAlterExtension(Lowering& l, const PgQuery__AlterExtensionStmt& s)
{
    AlterExtension out{s.extname, std::string(), {}};
    if (const auto* option = sql::findOption(sql::nodes(s.options, s.n_options), "new_version"))
        out.version = sql::optionString(*option).value_or("");
    l.emit(std::move(out));
}

void lowerCreateEnum(Lowering& l, const PgQuery__CreateEnumStmt& s)
{
    CreateEnum out;
    out.name = qualified(sql::nodes(s.type_name, s.n_type_name));
    out.value.labels = sql::stringList(s.vals, s.n_vals);
    l.emit(std::move(out));
}

void lowerAlterEnum(Lowering& l, const PgQuery__AlterEnumStmt& s)
{
    AlterEnum out;
    out.name = qualified(sql::nodes(s.type_name, s.n_type_name));
    out.label = s.new_val;
    out.renamedFrom = s.old_val;
    (s.new_val_is_after ? out.after : out.before) = s.new_val_neighbor;
    out.ifNotExists = s.skip_if_new_val_exists;
    l.emit(std::move(out));
}

void lowerCreateDomain(Lowering& l, const PgQuery__CreateDomainStmt& s)
{
    CreateDomain out;
    out.name = qualified(sql::nodes(s.domainname, s.n_domainname));
    out.value.baseType = sql::typeName(*s.type_name);
    if (s.coll_clause)
        out.value.collation = sqlName(sql::nodes(s.coll_clause->collname, s.coll_clause->n_collname));
    for (const auto* node : sql::nodes(s.constraints, s.n_constraints)) {
        const PgQuery__Constraint& constraint = *node->constraint;
        switch (constraint.contype) {
        case PG_QUERY__CONSTR_TYPE__CONSTR_NULL: break;
        case PG_QUERY__CONSTR_TYPE__CONSTR_NOTNULL:
            out.value.notNull = true;
            if (constraint.conname[0] && constraint.conname != out.name.name + "_not_null")
                l.notModelled("the name of a domain's NOT NULL", constraint.location);
            break;
        case PG_QUERY__CONSTR_TYPE__CONSTR_DEFAULT: out.value.defaultValue = l.expression(constraint.raw_expr); break;
        case PG_QUERY__CONSTR_TYPE__CONSTR_CHECK:
            out.value.constraints.push_back({constraint.conname, l.expression(constraint.raw_expr), !constraint.skip_validation});
            break;
        default: l.notModelled("a constraint of CREATE DOMAIN", constraint.location);
        }
    }
    std::stable_sort(out.value.constraints.begin(), out.value.constraints.end(), [](const auto& a, const auto& b) { return a.name < b.name; });
    l.emit(std::move(out));
}

void lowerAlterDomain(Lowering& l, const PgQuery__AlterDomainStmt& s)
{
    using Action = AlterDomain::Action;
    AlterDomain out;
    out.name = qualified(sql::nodes(s.type_name, s.n_type_name));
    out.constraint.name = s.name;
    out.ifExists = s.missing_ok;
    out.cascade = s.behavior == PG_QUERY__DROP_BEHAVIOR__DROP_CASCADE;
    switch (s.subtype[0]) {
    case 'T':
        out.defaultValue = l.expression(s.def);
        out.action = out.defaultValue.empty() ? Action::DropDefault : Action::SetDefault;
        break;
    case 'N': out.action = Action::DropNotNull; break;
    case 'O': out.action = Action::SetNotNull; break;
    case 'X': out.action = Action::DropConstraint; break;
    case 'V': out.action = Action::ValidateConstraint; break;
    case 'C': {
        const PgQuery__Constraint& constraint = *s.def->constraint;
        if (constraint.contype != PG_QUERY__CONSTR_TYPE__CONSTR_CHECK)
            return l.notModelled("ALTER DOMAIN ADD of something that is no CHECK");
        out.action = Action::AddConstraint;
        out.constraint = {constraint.conname, l.expression(constraint.raw_expr), !constraint.skip_validation};
        break;
    }
    default: return l.notModelled("ALTER DOMAIN");
    }
    l.emit(std::move(out));
}

namespace {

CompositeAttribute attribute(const PgQuery__ColumnDef& definition)
{
    CompositeAttribute out{definition.colname, sql::typeName(*definition.type_name), {}, {}};
    if (definition.coll_clause)
        out.collation = sqlName(sql::nodes(definition.coll_clause->collname, definition.coll_clause->n_collname));
    return out;
}

} // namespace

void lowerComposite(Lowering& l, const PgQuery__CompositeTypeStmt& s)
{
    CreateCompositeType out;
    out.name = qualified(l, *s.typevar);
    for (const auto* node : sql::nodes(s.coldeflist, s.n_coldeflist))
        out.value.attributes.push_back(attribute(*node->column_def));
    l.emit(std::move(out));
}

void lowerAlterComposite(Lowering& l, const PgQuery__AlterTableStmt& s)
{
    for (const auto* node : sql::nodes(s.cmds, s.n_cmds)) {
        const PgQuery__AlterTableCmd& command = *node->alter_table_cmd;
        AlterCompositeType out;
        out.name = qualified(l, *s.relation);
        out.cascade = command.behavior == PG_QUERY__DROP_BEHAVIOR__DROP_CASCADE;
        switch (command.subtype) {
        case PG_QUERY__ALTER_TABLE_TYPE__AT_AddColumn: out.attribute = attribute(*command.def->column_def); break;
        case PG_QUERY__ALTER_TABLE_TYPE__AT_DropColumn:
            out.action = AlterCompositeType::Action::Drop;
            if (command.missing_ok)
                l.notModelled("IF EXISTS of DROP ATTRIBUTE");
            break;
        case PG_QUERY__ALTER_TABLE_TYPE__AT_AlterColumnType:
            out.action = AlterCompositeType::Action::Alter;
            out.attribute = attribute(*command.def->column_def);
            break;
        default: l.notModelled("a clause of ALTER TYPE"); continue;
        }
        if (command.name[0])
            out.attribute.name = command.name;
        l.emit(std::move(out));
    }
}

void lowerRange(Lowering& l, const PgQuery__CreateRangeStmt& s)
{
    CreateRangeType out;
    out.name = qualified(sql::nodes(s.type_name, s.n_type_name));
    for (const auto* node : sql::nodes(s.params, s.n_params)) {
        const PgQuery__DefElem& option = *node->def_elem;
        const PgQuery__Node* value = option.arg;
        if (!value) {
            l.notModelled("option " + std::string(option.defname) + " of CREATE TYPE AS RANGE", option.location);
        } else if (value->node_case != PG_QUERY__NODE__NODE_TYPE_NAME) {
            out.value.options[option.defname] = base::quoteIdentifier(sql::valueText(value).value_or(""));
        } else if (std::string_view(option.defname) == "subtype") {
            out.value.subtype = sql::typeName(*value->type_name);
        } else {
            out.value.options[option.defname] = sqlName(sql::nodes(value->type_name->names, value->type_name->n_names));
        }
    }
    if (out.value.subtype.empty())
        return l.notModelled("CREATE TYPE AS RANGE without a subtype"); // refused by the server
    l.emit(std::move(out));
}

} // namespace cofferdam::ddl::lowering
