#include "catalog/kind.h"

#include <algorithm>
#include <array>

namespace cofferdam::catalog {
namespace {

// kind, id, noun, plural, SQL keyword, in table, in pg_class, in a schema
constexpr std::array kinds{
    KindInfo{Kind::Schema, "schema", "schema", "schemas", "SCHEMA", false, false, false},
    KindInfo{Kind::Extension, "extension", "extension", "extensions", "EXTENSION", false, false, false},
    KindInfo{Kind::Language, "language", "language", "languages", "LANGUAGE", false, false, false},
    KindInfo{Kind::Collation, "collation", "collation", "collations", "COLLATION", false, false, true},
    KindInfo{Kind::Conversion, "conversion", "conversion", "conversions", "CONVERSION", false, false, true},
    KindInfo{Kind::TextSearchParser, "text_search_parser", "text search parser", "text search parsers", "TEXT SEARCH PARSER", false, false, true},
    KindInfo{Kind::TextSearchTemplate, "text_search_template", "text search template", "text search templates", "TEXT SEARCH TEMPLATE", false, false, true},
    KindInfo{Kind::TextSearchDictionary, "text_search_dictionary", "text search dictionary", "text search dictionaries", "TEXT SEARCH DICTIONARY", false, false, true},
    KindInfo{Kind::TextSearchConfiguration, "text_search_configuration", "text search configuration", "text search configurations", "TEXT SEARCH CONFIGURATION", false, false, true},
    KindInfo{Kind::Enum, "enum", "enum type", "enum types", "TYPE", false, false, true},
    KindInfo{Kind::Domain, "domain", "domain", "domains", "DOMAIN", false, false, true},
    KindInfo{Kind::CompositeType, "composite_type", "composite type", "composite types", "TYPE", false, true, true},
    KindInfo{Kind::RangeType, "range_type", "range type", "range types", "TYPE", false, false, true},
    KindInfo{Kind::BaseType, "base_type", "base type", "base types", "TYPE", false, false, true},
    KindInfo{Kind::Function, "function", "function", "functions", "FUNCTION", false, false, true},
    KindInfo{Kind::Operator, "operator", "operator", "operators", "OPERATOR", false, false, true},
    KindInfo{Kind::OperatorFamily, "operator_family", "operator family", "operator families", "OPERATOR FAMILY", false, false, true},
    KindInfo{Kind::OperatorClass, "operator_class", "operator class", "operator classes", "OPERATOR CLASS", false, false, true},
    KindInfo{Kind::Cast, "cast", "cast", "casts", "CAST", false, false, false},
    KindInfo{Kind::AccessMethod, "access_method", "access method", "access methods", "ACCESS METHOD", false, false, false},
    KindInfo{Kind::Transform, "transform", "transform", "transforms", "TRANSFORM", false, false, false},
    KindInfo{Kind::ForeignDataWrapper, "foreign_data_wrapper", "foreign-data wrapper", "foreign-data wrappers", "FOREIGN DATA WRAPPER", false, false, false},
    KindInfo{Kind::Server, "server", "foreign server", "foreign servers", "SERVER", false, false, false},
    KindInfo{Kind::UserMapping, "user_mapping", "user mapping", "user mappings", "USER MAPPING", false, false, false},
    KindInfo{Kind::Sequence, "sequence", "sequence", "sequences", "SEQUENCE", false, true, true},
    KindInfo{Kind::Table, "table", "table", "tables", "TABLE", false, true, true},
    KindInfo{Kind::Column, "column", "column", "columns", "COLUMN", true, false, true},
    KindInfo{Kind::View, "view", "view", "views", "VIEW", false, true, true},
    KindInfo{Kind::MaterializedView, "materialized_view", "materialized view", "materialized views", "MATERIALIZED VIEW", false, true, true},
    KindInfo{Kind::Constraint, "constraint", "constraint", "constraints", "CONSTRAINT", true, false, true},
    KindInfo{Kind::Index, "index", "index", "indexes", "INDEX", true, true, true},
    KindInfo{Kind::Statistics, "statistics", "statistics object", "statistics objects", "STATISTICS", false, false, true},
    KindInfo{Kind::Rule, "rule", "rule", "rules", "RULE", true, false, true},
    KindInfo{Kind::Trigger, "trigger", "trigger", "triggers", "TRIGGER", true, false, true},
    KindInfo{Kind::Policy, "policy", "policy", "policies", "POLICY", true, false, true},
    KindInfo{Kind::EventTrigger, "event_trigger", "event trigger", "event triggers", "EVENT TRIGGER", false, false, false},
    KindInfo{Kind::Publication, "publication", "publication", "publications", "PUBLICATION", false, false, false},
    KindInfo{Kind::Subscription, "subscription", "subscription", "subscriptions", "SUBSCRIPTION", false, false, false},
    KindInfo{Kind::DefaultPrivileges, "default_privileges", "default privileges", "default privileges", "DEFAULT PRIVILEGES", false, false, false},
};

constexpr bool inEnumOrder()
{
    for (std::size_t i = 0; i < kinds.size(); ++i) {
        if (static_cast<std::size_t>(kinds[i].kind) != i)
            return false;
    }
    return true;
}
static_assert(inEnumOrder(), "info() indexes the list by the enum's value");

} // namespace

const KindInfo& info(Kind kind) { return kinds[static_cast<std::size_t>(kind)]; }

std::span<const KindInfo> allKinds() { return kinds; }

std::optional<Kind> kindFromId(std::string_view id)
{
    const auto found = std::find_if(kinds.begin(), kinds.end(), [&](const KindInfo& k) { return k.id == id; });
    return found == kinds.end() ? std::nullopt : std::optional(found->kind);
}

} // namespace cofferdam::catalog
