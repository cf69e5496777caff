#include "ruby/schema_rb.h"

#include <array>

/// What each version's dumper leaves out. A kind without property is hidden as a whole.
namespace cofferdam::ruby {
namespace {

using catalog::Kind;

struct Spot {
    Kind kind;
    std::string_view property;
    RailsVersion until; ///< the first version that writes it
};

constexpr RailsVersion never{99, 0};

constexpr auto spots = std::to_array<Spot>({
    // Objects that no version writes. Views, functions and triggers come from gems when they come at all.
    {Kind::View, "", never}, {Kind::MaterializedView, "", never}, {Kind::Function, "", never}, {Kind::Trigger, "", never},
    {Kind::Sequence, "", never}, {Kind::Domain, "", never}, {Kind::CompositeType, "", never}, {Kind::RangeType, "", never},
    {Kind::BaseType, "", never}, {Kind::Policy, "", never}, {Kind::Rule, "", never}, {Kind::Statistics, "", never},
    {Kind::Language, "", never}, {Kind::Collation, "", never}, {Kind::Conversion, "", never}, {Kind::TextSearchParser, "", never},
    {Kind::TextSearchTemplate, "", never}, {Kind::TextSearchDictionary, "", never}, {Kind::TextSearchConfiguration, "", never},
    {Kind::Operator, "", never}, {Kind::OperatorFamily, "", never}, {Kind::OperatorClass, "", never}, {Kind::Cast, "", never},
    {Kind::AccessMethod, "", never}, {Kind::Transform, "", never}, {Kind::ForeignDataWrapper, "", never}, {Kind::Server, "", never},
    {Kind::UserMapping, "", never}, {Kind::EventTrigger, "", never}, {Kind::Publication, "", never}, {Kind::Subscription, "", never},
    {Kind::DefaultPrivileges, "", never}, {Kind::Enum, "", {7, 0}}, {Kind::Schema, "", {7, 1}},
    {Kind::MaterializedView, "populated", never},
    // A serial column's sequence is there, but not what was changed on it.
    {Kind::Sequence, "options", never}, {Kind::Sequence, "unlogged", never}, {Kind::Sequence, "owned_by", never},
    // Tables.
    {Kind::Table, "persistence", never}, {Kind::Table, "partition_by", {8, 0}}, {Kind::Table, "partition_of", never},
    {Kind::Table, "inherits", {8, 0}}, {Kind::Table, "of_type", never}, {Kind::Table, "foreign", never},
    {Kind::Table, "storage_parameters", never}, {Kind::Table, "access_method", never}, {Kind::Table, "tablespace", never},
    {Kind::Table, "replica_identity", never}, {Kind::Table, "cluster_on", never}, {Kind::Table, "row_security", never},
    {Kind::Table, "force_row_security", never}, {Kind::Table, "comment", {5, 0}},
    // Columns. Defaults of some forms are lost too (asDumped), but most are there, so the property is none of these.
    {Kind::Column, "identity", never}, {Kind::Column, "identity_comment", never}, {Kind::Column, "storage", never},
    {Kind::Column, "compression", never}, {Kind::Column, "statistics", never}, {Kind::Column, "options", never},
    {Kind::Column, "foreign_options", never}, {Kind::Column, "inherited", never}, {Kind::Column, "generated", {7, 0}},
    {Kind::Column, "collation", {5, 0}}, {Kind::Column, "comment", {5, 0}},
    // Indexes.
    {Kind::Index, "storage_parameters", never}, {Kind::Index, "tablespace", never}, {Kind::Index, "statistics", never},
    {Kind::Index, "only", never}, {Kind::Index, "attached_to", never}, {Kind::Index, "include", {7, 1}},
    {Kind::Index, "nulls_not_distinct", {7, 1}}, {Kind::Index, "comment", {5, 0}},
    // Constraints.
    {Kind::Constraint, "include", never}, {Kind::Constraint, "match", never}, {Kind::Constraint, "on_delete_columns", never},
    {Kind::Constraint, "no_inherit", never}, {Kind::Constraint, "period", never}, {Kind::Constraint, "storage_parameters", never},
    {Kind::Constraint, "tablespace", never}, {Kind::Constraint, "index_comment", never}, {Kind::Constraint, "index_statistics", never},
    {Kind::Constraint, "inherited", never}, {Kind::Constraint, "comment", never},
    {Kind::Constraint, "enforced", {8, 2}}, {Kind::Constraint, "validated", {7, 1}}, {Kind::Constraint, "deferrable", {7, 0}},
    {Kind::Constraint, "initially_deferred", {7, 0}}, {Kind::Constraint, "nulls_not_distinct", {8, 0}},
    // Whole kinds of constraint, which "hides(Constraint, …)" tells by these words instead of a property: before 7.1 a unique
    // constraint appears as a unique index.
    {Kind::Constraint, "check", {6, 1}}, {Kind::Constraint, "unique", {7, 1}}, {Kind::Constraint, "exclusion", {7, 1}},
    // Comments on the rest, owners and privileges.
    {Kind::Schema, "comment", never}, {Kind::Extension, "comment", never}, {Kind::Extension, "schema", {8, 0}}, {Kind::Enum, "comment", never},
});

constexpr auto ownedKinds = std::to_array<Kind>({Kind::Schema, Kind::Extension, Kind::Enum, Kind::Table, Kind::Index, Kind::Constraint});

} // namespace

catalog::BlindSpots blindSpots(RailsVersion rails)
{
    catalog::BlindSpots out;
    for (const auto& spot : spots) {
        if (rails < spot.until)
            out.hidden.emplace(spot.kind, std::string(spot.property));
    }
    for (const auto kind : ownedKinds) {
        out.hidden.emplace(kind, "owner");
        out.hidden.emplace(kind, "privileges");
    }
    out.hidden.emplace(Kind::Column, "privileges");
    out.hidden.emplace(Kind::Column, "identity_privileges");
    return out;
}

catalog::BlindSpots blindSpots(const LoweredRuby& lowered)
{
    auto out = blindSpots(lowered.rails);
    const auto show = [&](Kind kind) { out.hidden.erase({kind, std::string()}); };
    for (const auto& statement : lowered.statements) {
        if (statement.as<ddl::CreateView>()) {
            show(Kind::View);
            show(Kind::MaterializedView);
        } else if (statement.as<ddl::CreateFunction>() || statement.as<ddl::CreateTrigger>()) {
            show(Kind::Function);
            show(Kind::Trigger);
        }
    }
    return out;
}

} // namespace cofferdam::ruby
