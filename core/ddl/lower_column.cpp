#include "base/quote.h"
#include "lower_context.h"

#include <algorithm>

/// A column definition with the constraints that are written inside it.
namespace cofferdam::ddl::lowering {
namespace {

using catalog::Column;
using catalog::ConstraintType;
using sql::Annotation;

std::string storageWord(std::string_view letterOrWord)
{
    if (letterOrWord == "p")
        return "PLAIN";
    if (letterOrWord == "e")
        return "EXTERNAL";
    if (letterOrWord == "x")
        return "EXTENDED";
    if (letterOrWord == "m")
        return "MAIN";
    std::string out(letterOrWord);
    std::transform(out.begin(), out.end(), out.begin(), [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c; });
    return out == "DEFAULT" ? std::string() : out;
}

catalog::Identity identity(Lowering& l, const PgQuery__Constraint& constraint)
{
    catalog::Identity out;
    out.always = std::string_view(constraint.generated_when) == "a";
    out.options = sequenceOptions(l, sql::nodes(constraint.options, constraint.n_options), &out.sequenceName, nullptr);
    return out;
}

/// A column constraint that stands for one of the table: CHECK, PRIMARY KEY, UNIQUE, REFERENCES, named NOT NULL.
void addConstraint(Lowering& l, const PgQuery__Constraint& constraint, const std::string& column, std::vector<NamedConstraint>& out)
{
    NamedConstraint added = tableConstraint(l, constraint);
    if (added.value.type != ConstraintType::Check)
        added.value.columns = {column};
    out.push_back(std::move(added));
}

void lowerColumnConstraint(Lowering& l, const PgQuery__Constraint& constraint, Column& column, std::vector<NamedConstraint>& constraints)
{
    NamedConstraint* last = constraints.empty() ? nullptr : &constraints.back();
    switch (constraint.contype) {
    case PG_QUERY__CONSTR_TYPE__CONSTR_NULL: break;
    case PG_QUERY__CONSTR_TYPE__CONSTR_NOTNULL:
        column.notNull = true;
        if (constraint.conname[0])
            addConstraint(l, constraint, column.name, constraints);
        break;
    case PG_QUERY__CONSTR_TYPE__CONSTR_DEFAULT: column.defaultValue = l.expression(constraint.raw_expr); break;
    case PG_QUERY__CONSTR_TYPE__CONSTR_IDENTITY: column.identity = identity(l, constraint); break;
    case PG_QUERY__CONSTR_TYPE__CONSTR_GENERATED: column.generated = catalog::Generated{l.expression(constraint.raw_expr), true}; break;
    case PG_QUERY__CONSTR_TYPE__CONSTR_ATTR_DEFERRABLE:
        if (last)
            last->value.deferrable = true;
        break;
    case PG_QUERY__CONSTR_TYPE__CONSTR_ATTR_DEFERRED:
        if (last)
            last->value.deferrable = last->value.initiallyDeferred = true;
        break;
    case PG_QUERY__CONSTR_TYPE__CONSTR_ATTR_NOT_DEFERRABLE:
    case PG_QUERY__CONSTR_TYPE__CONSTR_ATTR_IMMEDIATE: break;
    default: addConstraint(l, constraint, column.name, constraints);
    }
}

void annotateNotNull(const Annotation& annotation, Column& column, std::vector<NamedConstraint>& constraints)
{
    const auto isNotNull = [&](const NamedConstraint& c) { return c.value.type == ConstraintType::NotNull && c.value.columns.front() == column.name; };
    auto found = std::find_if(constraints.begin(), constraints.end(), isNotNull);
    if (found == constraints.end()) {
        NamedConstraint added;
        added.name = annotation.name;
        added.value.type = ConstraintType::NotNull;
        added.value.columns = {column.name};
        found = constraints.insert(constraints.end(), std::move(added));
    }
    found->value.noInherit = annotation.noInherit;
    found->value.validated = !annotation.notValid;
}

void annotateColumn(Lowering& l, std::vector<Annotation>& annotations, Column& column, std::vector<NamedConstraint>& constraints, std::size_t first)
{
    for (Annotation& annotation : annotations) {
        switch (annotation.kind) {
        case Annotation::Kind::VirtualColumn:
            if (column.generated)
                column.generated->stored = false;
            break;
        case Annotation::Kind::Storage: column.storage = storageWord(annotation.detail); break;
        case Annotation::Kind::NotNullNotValid: annotateNotNull(annotation, column, constraints); break;
        case Annotation::Kind::Enforced: {
            const auto named = [&](const NamedConstraint& c) {
                return annotation.name.empty() ? c.value.type == ConstraintType::Check || c.value.type == ConstraintType::ForeignKey : c.name == annotation.name;
            };
            const auto found = std::find_if(constraints.begin() + static_cast<std::ptrdiff_t>(first), constraints.end(), named);
            if (found != constraints.end())
                found->value.enforced = annotation.detail != "NOT ENFORCED";
            break;
        }
        default: l.notModelled(annotation.detail);
        }
    }
}

/// table_column_not_null, both shortened evenly to fit 63 bytes.
std::string notNullName(std::string table, std::string column)
{
    const std::size_t limit = 63 - std::string_view("__not_null").size();
    const auto cut = [](std::string& text) {
        do
            text.pop_back();
        while (!text.empty() && (static_cast<unsigned char>(text.back()) & 0xC0U) == 0x80U);
        if (!text.empty() && static_cast<unsigned char>(text.back()) >= 0xC0U)
            text.pop_back();
    };
    while (table.size() + column.size() > limit)
        cut(table.size() > column.size() ? table : column);
    return table + "_" + column + "_not_null";
}

} // namespace

Column columnOf(Lowering& l, const PgQuery__ColumnDef& definition, const QualifiedName&, std::vector<Annotation> annotations,
                std::vector<NamedConstraint>& constraints)
{
    Column out;
    out.name = definition.colname;
    if (definition.type_name)
        out.type = sql::typeName(*definition.type_name);
    if (definition.coll_clause)
        out.collation = sqlName(sql::nodes(definition.coll_clause->collname, definition.coll_clause->n_collname));
    out.compression = std::string_view(definition.compression) == "default" ? "" : definition.compression;
    out.storage = storageWord(definition.storage);
    out.foreignOptions = foreignOptions(l, sql::nodes(definition.fdwoptions, definition.n_fdwoptions), "a column");
    out.place = l.placeInside(definition.location);
    const std::size_t first = constraints.size();
    std::vector<NamedConstraint> own;
    for (const auto* node : sql::nodes(definition.constraints, definition.n_constraints))
        lowerColumnConstraint(l, *node->constraint, out, own);
    std::move(own.begin(), own.end(), std::back_inserter(constraints));
    annotateColumn(l, annotations, out, constraints, first);
    return out;
}

void foldNotNull(const QualifiedName& table, catalog::Columns& columns, std::vector<NamedConstraint>& constraints)
{
    const auto repeats = [&](NamedConstraint& constraint) {
        if (constraint.value.type != ConstraintType::NotNull || constraint.value.columns.size() != 1)
            return false;
        const std::string& name = constraint.value.columns.front();
        Column* column = columns.find(name);
        if (!column)
            return false;
        column->notNull = constraint.value.validated;
        return constraint.value.validated && !constraint.value.noInherit &&
               (constraint.name.empty() || isUsualNotNullName(constraint.name, table.name, name));
    };
    constraints.erase(std::remove_if(constraints.begin(), constraints.end(), repeats), constraints.end());
    std::stable_partition(constraints.begin(), constraints.end(), [](const NamedConstraint& c) { return c.value.type == ConstraintType::NotNull; });
}

} // namespace cofferdam::ddl::lowering

namespace cofferdam::ddl {

std::string usualNotNullName(const std::string& table, const std::string& column) { return lowering::notNullName(table, column); }

bool isUsualNotNullName(std::string_view name, const std::string& table, const std::string& column)
{
    return name == usualNotNullName(table, column);
}

} // namespace cofferdam::ddl
