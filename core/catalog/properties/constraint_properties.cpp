#include "properties/property_table.h"

namespace cofferdam::catalog::properties {
namespace {

PropertyValue type(const Object& object)
{
    switch (std::get<Constraint>(object).type) {
    case ConstraintType::PrimaryKey: return value(std::string("primary key"));
    case ConstraintType::Unique: return value(std::string("unique"));
    case ConstraintType::Check: return value(std::string("check"));
    case ConstraintType::ForeignKey: return value(std::string("foreign key"));
    case ConstraintType::Exclusion: return value(std::string("exclusion"));
    case ConstraintType::NotNull: return value(std::string("not null"));
    }
    return {};
}

constexpr std::array list{
    Property{"type", "type", type,
             [](const Object& from, Object& to) { std::get<Constraint>(to).type = std::get<Constraint>(from).type; }},
    field<Constraint, &Constraint::columns>("columns", "columns"),
    field<Constraint, &Constraint::include>("include", "included columns"),
    field<Constraint, &Constraint::nullsNotDistinct>("nulls_not_distinct", "nulls not distinct"),
    field<Constraint, &Constraint::expression>("expression", "expression"),
    field<Constraint, &Constraint::referencedTable>("referenced_table", "references"),
    field<Constraint, &Constraint::referencedColumns>("referenced_columns", "referenced columns"),
    field<Constraint, &Constraint::match>("match", "match"),
    field<Constraint, &Constraint::onUpdate>("on_update", "on update"),
    field<Constraint, &Constraint::onDelete>("on_delete", "on delete"),
    field<Constraint, &Constraint::onDeleteColumns>("on_delete_columns", "columns set on delete"),
    field<Constraint, &Constraint::method>("method", "method"),
    field<Constraint, &Constraint::elements>("elements", "elements"),
    field<Constraint, &Constraint::where>("where", "where"),
    field<Constraint, &Constraint::deferrable>("deferrable", "deferrable"),
    field<Constraint, &Constraint::initiallyDeferred>("initially_deferred", "initially deferred"),
    field<Constraint, &Constraint::validated>("validated", "validated"),
    field<Constraint, &Constraint::enforced>("enforced", "enforced"),
    field<Constraint, &Constraint::noInherit>("no_inherit", "not inherited"),
    field<Constraint, &Constraint::period>("period", "without overlaps"),
    field<Constraint, &Constraint::storageParameters>("storage_parameters", "storage parameters"),
    field<Constraint, &Constraint::tablespace>("tablespace", "tablespace"),
    field<Constraint, &Constraint::indexComment>("index_comment", "comment of the index"),
    field<Constraint, &Constraint::indexStatistics>("index_statistics", "statistics targets of the index"),
    field<Constraint, &Constraint::inherited>("inherited", "inherited only"),
    COFFERDAM_COMMON_PROPERTIES(Constraint),
};

} // namespace

std::span<const Property> constraint() { return list; }

} // namespace cofferdam::catalog::properties
