#include "ruby/schema_rb.h"

#include "generated_names.h"

#include <algorithm>
#include <cctype>

/// What ActiveRecord's dumper makes of an index or a constraint.
namespace cofferdam::ruby {
namespace {

using catalog::Constraint;
using catalog::ConstraintType;
using catalog::Index;
using catalog::IndexElement;

constexpr RailsVersion writesInclude{7, 1};
constexpr RailsVersion writesCompositeKeys{7, 1};

bool isWordCharacter(char c) { return c == '_' || std::isalnum(static_cast<unsigned char>(c)) != 0; }

bool isPlainWord(std::string_view text) { return !text.empty() && std::all_of(text.begin(), text.end(), isWordCharacter); }

/// The dumper finds direction and operator class of a column by a pattern over words, so that they are lost behind other names.
IndexElement dumpedElement(IndexElement element)
{
    element.collation.clear();
    element.operatorClassOptions.clear();
    if (!isPlainWord(element.column)) {
        element.operatorClass.clear();
        element.descending = false;
        element.nullsFirst.reset();
        return element;
    }
    // The schema public is on Rails' search_path, so that it is not written.
    std::string_view name = element.operatorClass;
    if (name.starts_with("public."))
        name.remove_prefix(std::string_view("public.").size());
    if (name.find('.') != std::string_view::npos || name.find("_ops") == std::string_view::npos)
        element.operatorClass.clear();
    return element;
}

Index asDumped(Index index, RailsVersion rails)
{
    const bool columnsOnly = std::all_of(index.elements.begin(), index.elements.end(), [](const IndexElement& e) { return !e.column.empty(); });
    // With an expression among the keys the whole list stands there as SQL.
    if (!columnsOnly)
        return index;
    for (IndexElement& element : index.elements)
        element = dumpedElement(std::move(element));
    if (rails >= writesInclude)
        return index;
    // The pattern over the definition takes a condition behind NULLS NOT DISTINCT for a part of the key list.
    if (index.nullsNotDistinct)
        index.where = base::Expression();
    for (const std::string& column : index.include) {
        index.elements.emplace_back();
        index.elements.back().column = column;
    }
    index.include.clear();
    return index;
}

Constraint asDumped(Constraint constraint, RailsVersion rails)
{
    if (constraint.type == ConstraintType::PrimaryKey) {
        constraint.columns.insert(constraint.columns.end(), constraint.include.begin(), constraint.include.end());
        constraint.include.clear();
    }
    if (constraint.type != ConstraintType::ForeignKey)
        return constraint;
    if (constraint.onDelete == "SET DEFAULT")
        constraint.onDelete.clear();
    if (constraint.onUpdate == "SET DEFAULT")
        constraint.onUpdate.clear();
    if (rails < writesCompositeKeys && constraint.columns.size() > 1) {
        constraint.columns.resize(1);
        constraint.referencedColumns.resize(std::min<std::size_t>(constraint.referencedColumns.size(), 1));
    }
    return constraint;
}

/// What a column's dump owes to the rest of its table: INCLUDE columns of the key count as key columns, and the sequence of a
/// smallserial column brings four bytes.
void adjustColumn(catalog::Column& out, const catalog::ObjectId& id, const catalog::Column& column, const catalog::Catalog& catalog)
{
    for (const auto& entry : catalog.parts(catalog::Kind::Constraint, id.table())) {
        const auto& key = entry.as<Constraint>();
        if (key.type == ConstraintType::PrimaryKey && std::find(key.include.begin(), key.include.end(), column.name) != key.include.end())
            out.notNull = true;
    }
    const catalog::ObjectId sequence{catalog::Kind::Sequence, id.schema, serialSequenceName(id.name, column.name), {}};
    const auto* serial = column.type.name == "smallint" ? catalog.get<catalog::Sequence>(sequence) : nullptr;
    if (serial && serial->ownedBy && column.defaultValue.sql().starts_with("nextval("))
        out.type.name = "integer";
}

} // namespace

catalog::Object asDumped(const catalog::ObjectId& id, const catalog::Object& object, RailsVersion rails, const catalog::Catalog& catalog)
{
    if (const auto* column = std::get_if<catalog::Column>(&object)) {
        auto out = asDumped(*column, rails, catalog);
        adjustColumn(out, id, *column, catalog);
        return out;
    }
    if (const auto* index = std::get_if<Index>(&object))
        return asDumped(*index, rails);
    if (const auto* constraint = std::get_if<Constraint>(&object))
        return asDumped(*constraint, rails);
    return object;
}

std::set<std::string> dumpedSchemas(const catalog::Catalog& catalog)
{
    std::set<std::string> out{"public"};
    catalog.forEach([&](const catalog::Entry& entry) {
        if (entry.id.kind == catalog::Kind::Table || entry.id.kind == catalog::Kind::Enum)
            out.insert(entry.id.schema);
    });
    return out;
}

} // namespace cofferdam::ruby
