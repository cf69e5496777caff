#pragma once
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace cofferdam::catalog {

/// Every kind of object a schema can hold. The order is that of creation where nothing else decides, and the order in which
/// a catalog lists its objects. Kinds from Collation on down to Transform that have no struct of their own are kept as Definition.
enum class Kind : std::uint8_t {
    Schema,
    Extension,
    Language,
    Collation,
    Conversion,
    TextSearchParser,
    TextSearchTemplate,
    TextSearchDictionary,
    TextSearchConfiguration,
    Enum,
    Domain,
    CompositeType,
    RangeType,
    BaseType,
    Function, ///< functions, procedures, aggregates
    Operator,
    OperatorFamily,
    OperatorClass,
    Cast,
    AccessMethod,
    Transform,
    ForeignDataWrapper,
    Server,
    UserMapping,
    Sequence,
    Table, ///< ordinary, partitioned and foreign tables
    Column, ///< never an entry of a catalog of its own: part of its table
    View,
    MaterializedView,
    Constraint,
    Index,
    Statistics,
    Rule,
    Trigger,
    Policy,
    EventTrigger,
    Publication,
    Subscription,
    DefaultPrivileges,
};

/// What every front end needs to know about a kind.
struct KindInfo {
    Kind kind;
    std::string_view id;         ///< stable, snake_case: "materialized_view" (JSON, icons, filters, fixtures)
    std::string_view noun;       ///< English, lower case: "materialized view"
    std::string_view plural;     ///< "materialized views"
    std::string_view sqlKeyword; ///< as DROP and COMMENT ON write it: "MATERIALIZED VIEW"
    bool inTable;                ///< named inside its table: (schema, table, name)
    bool relation;               ///< shares pg_class's namespace
    bool inSchema;               ///< lives in a schema
};

const KindInfo& info(Kind kind);
std::span<const KindInfo> allKinds();
std::optional<Kind> kindFromId(std::string_view id);

} // namespace cofferdam::catalog
