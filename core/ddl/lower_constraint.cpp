#include "base/quote.h"
#include "lower_context.h"

/// Table constraints. A column's own constraints come through here too and get their column from the caller.
namespace cofferdam::ddl::lowering {
namespace {

using catalog::Constraint;
using catalog::ConstraintType;

std::string referentialAction(std::string_view letter)
{
    if (letter == "c")
        return "CASCADE";
    if (letter == "r")
        return "RESTRICT";
    if (letter == "n")
        return "SET NULL";
    return letter == "d" ? "SET DEFAULT" : "";
}

void lowerForeignKey(const Lowering& l, const PgQuery__Constraint& s, Constraint& out)
{
    out.type = ConstraintType::ForeignKey;
    out.columns = sql::stringList(s.fk_attrs, s.n_fk_attrs);
    out.referencedTable = qualified(l, *s.pktable);
    out.referencedColumns = sql::stringList(s.pk_attrs, s.n_pk_attrs);
    const std::string_view match = s.fk_matchtype;
    out.match = match == "f" ? "FULL" : match == "p" ? "PARTIAL" : "";
    out.onUpdate = referentialAction(s.fk_upd_action);
    out.onDelete = referentialAction(s.fk_del_action);
    out.onDeleteColumns = sql::stringList(s.fk_del_set_cols, s.n_fk_del_set_cols);
}

void lowerExclusion(Lowering& l, const PgQuery__Constraint& s, Constraint& out)
{
    out.type = ConstraintType::Exclusion;
    out.method = s.access_method[0] ? s.access_method : "btree";
    out.where = l.expression(s.where_clause);
    for (const auto* node : sql::nodes(s.exclusions, s.n_exclusions)) {
        const NodeSpan pair = sql::listItems(node);
        catalog::IndexElement element = indexElement(l, *pair[0]->index_elem);
        element.exclusionOperator = operatorText(sql::listItems(pair[1]));
        out.elements.push_back(std::move(element));
    }
}

} // namespace

NamedConstraint tableConstraint(Lowering& l, const PgQuery__Constraint& s)
{
    NamedConstraint named;
    named.name = s.conname;
    Constraint& out = named.value;
    switch (s.contype) {
    case PG_QUERY__CONSTR_TYPE__CONSTR_PRIMARY: out.type = ConstraintType::PrimaryKey; break;
    case PG_QUERY__CONSTR_TYPE__CONSTR_UNIQUE: out.type = ConstraintType::Unique; break;
    case PG_QUERY__CONSTR_TYPE__CONSTR_NOTNULL: out.type = ConstraintType::NotNull; break;
    case PG_QUERY__CONSTR_TYPE__CONSTR_FOREIGN: lowerForeignKey(l, s, out); break;
    case PG_QUERY__CONSTR_TYPE__CONSTR_EXCLUSION: lowerExclusion(l, s, out); break;
    default: out.expression = l.expression(s.raw_expr);
    }
    if (out.type == ConstraintType::PrimaryKey || out.type == ConstraintType::Unique)
        out.columns = sql::stringList(s.keys, s.n_keys);
    out.include = sql::stringList(s.including, s.n_including);
    out.nullsNotDistinct = s.nulls_not_distinct;
    out.deferrable = s.deferrable || s.initdeferred;
    out.initiallyDeferred = s.initdeferred;
    out.noInherit = s.is_no_inherit;
    out.validated = !s.skip_validation;
    out.storageParameters = optionsOf(l, sql::nodes(s.options, s.n_options), "a constraint");
    out.tablespace = s.indexspace;
    out.place = l.placeInside(s.location);
    return named;
}

void annotate(Lowering& l, NamedConstraint& constraint, std::vector<sql::Annotation>& annotations)
{
    using Kind = sql::Annotation::Kind;
    for (const sql::Annotation& annotation : annotations) {
        switch (annotation.kind) {
        case Kind::Enforced: constraint.value.enforced = annotation.detail != "NOT ENFORCED"; break;
        case Kind::WithoutOverlaps:
        case Kind::Period: constraint.value.period = true; break;
        default: l.notModelled(annotation.detail);
        }
    }
}

} // namespace cofferdam::ddl::lowering
