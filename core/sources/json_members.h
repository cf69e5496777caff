#pragma once
#include "json_codec.h"
#include "ddl/statement.h"
#include "sources/statistics.h"

/// The members of every type that a snapshot holds. Names in the file never change meaning; a new member gets a new name.
namespace cofferdam::sources::codec {

/// `V` is the visitor. COFFERDAM_MEMBERS(Type, v("name", &Type::member); …)
#define COFFERDAM_MEMBERS(Type, ...)                                                                         \
    template <>                                                                                              \
    struct Members<Type> {                                                                                   \
        using X = Type;                                                                                      \
        static constexpr bool listed = true;                                                                 \
        template <typename V>                                                                                \
        static void visit(V& v)                                                                              \
        {                                                                                                    \
            __VA_ARGS__                                                                                      \
        }                                                                                                    \
    };

#define COFFERDAM_COMMON_MEMBERS                                                                             \
    v("comment", &X::comment);                                                                               \
    v("owner", &X::owner);                                                                                   \
    v("privileges", &X::privileges);

COFFERDAM_MEMBERS(catalog::Grant, v("grantee", &X::grantee); v("privileges", &X::privileges); v("grantor", &X::grantor);)
COFFERDAM_MEMBERS(catalog::QualifiedName, v("schema", &X::schema); v("name", &X::name);)
COFFERDAM_MEMBERS(base::TypeName, v("schema", &X::schema); v("name", &X::name); v("modifiers", &X::modifiers);
                  v("dimensions", &X::dimensions); v("set_of", &X::setOf);)
COFFERDAM_MEMBERS(base::Place, v("file", &X::file); v("line", &X::line); v("column", &X::column);)
COFFERDAM_MEMBERS(base::MessageArgument, v("kind", &X::kind); v("text", &X::text); v("count", &X::count);)
COFFERDAM_MEMBERS(base::Message, v("id", &X::id); v("english", &X::english); v("arguments", &X::arguments);)
COFFERDAM_MEMBERS(ddl::NotModelled, v("place", &X::place); v("what", &X::what); v("sql", &X::sql);)

COFFERDAM_MEMBERS(catalog::Schema, COFFERDAM_COMMON_MEMBERS)
COFFERDAM_MEMBERS(catalog::Extension, COFFERDAM_COMMON_MEMBERS v("schema", &X::schema); v("version", &X::version);)
COFFERDAM_MEMBERS(catalog::Enum, COFFERDAM_COMMON_MEMBERS v("labels", &X::labels);)
COFFERDAM_MEMBERS(catalog::DomainConstraint, v("name", &X::name); v("expression", &X::expression); v("validated", &X::validated); v("comment", &X::comment);)
COFFERDAM_MEMBERS(catalog::Domain, COFFERDAM_COMMON_MEMBERS v("base_type", &X::baseType); v("collation", &X::collation);
                  v("default", &X::defaultValue); v("not_null", &X::notNull); v("constraints", &X::constraints);)
COFFERDAM_MEMBERS(catalog::CompositeAttribute, v("name", &X::name); v("type", &X::type); v("collation", &X::collation);
                  v("comment", &X::comment);)
COFFERDAM_MEMBERS(catalog::CompositeType, COFFERDAM_COMMON_MEMBERS v("attributes", &X::attributes);)
COFFERDAM_MEMBERS(catalog::RangeType, COFFERDAM_COMMON_MEMBERS v("subtype", &X::subtype); v("options", &X::options);)
COFFERDAM_MEMBERS(catalog::SequenceOptions, v("type", &X::type); v("start", &X::start); v("increment", &X::increment);
                  v("minimum", &X::minimum); v("maximum", &X::maximum); v("cache", &X::cache); v("cycle", &X::cycle);)
COFFERDAM_MEMBERS(catalog::Sequence, COFFERDAM_COMMON_MEMBERS v("options", &X::options); v("unlogged", &X::unlogged);
                  v("owned_by", &X::ownedBy);)
COFFERDAM_MEMBERS(catalog::Identity, v("always", &X::always); v("sequence", &X::sequenceName); v("options", &X::options);
                  v("comment", &X::comment); v("privileges", &X::privileges);)
COFFERDAM_MEMBERS(catalog::Generated, v("expression", &X::expression); v("stored", &X::stored);)
COFFERDAM_MEMBERS(catalog::Column, v("name", &X::name); v("type", &X::type); v("collation", &X::collation);
                  v("not_null", &X::notNull); v("default", &X::defaultValue); v("generated", &X::generated);
                  v("identity", &X::identity); v("storage", &X::storage); v("compression", &X::compression);
                  v("statistics", &X::statistics); v("options", &X::options); v("foreign_options", &X::foreignOptions);
                  v("comment", &X::comment); v("privileges", &X::privileges); v("inherited", &X::inherited);)
COFFERDAM_MEMBERS(catalog::PartitionKey, v("strategy", &X::strategy); v("sql", &X::sql); v("expressions", &X::expressions);)
COFFERDAM_MEMBERS(catalog::PartitionOf, v("parent", &X::parent); v("bound", &X::bound);)
COFFERDAM_MEMBERS(catalog::ForeignTable, v("server", &X::server); v("options", &X::options);)
COFFERDAM_MEMBERS(catalog::Table, COFFERDAM_COMMON_MEMBERS v("columns", &X::columns); v("persistence", &X::persistence);
                  v("of_type", &X::ofType); v("inherits", &X::inherits); v("partition_by", &X::partitionBy);
                  v("partition_of", &X::partitionOf); v("foreign", &X::foreign); v("storage_parameters", &X::storageParameters);
                  v("access_method", &X::accessMethod); v("tablespace", &X::tablespace);
                  v("replica_identity", &X::replicaIdentity); v("cluster_on", &X::clusterOn); v("row_security", &X::rowSecurity);
                  v("force_row_security", &X::forceRowSecurity);)
COFFERDAM_MEMBERS(catalog::IndexElement, v("column", &X::column); v("expression", &X::expression);
                  v("collation", &X::collation); v("operator_class", &X::operatorClass);
                  v("operator_class_options", &X::operatorClassOptions); v("descending", &X::descending);
                  v("nulls_first", &X::nullsFirst); v("exclusion_operator", &X::exclusionOperator);)
COFFERDAM_MEMBERS(catalog::Index, COFFERDAM_COMMON_MEMBERS v("method", &X::method); v("unique", &X::unique);
                  v("nulls_not_distinct", &X::nullsNotDistinct); v("elements", &X::elements); v("include", &X::include);
                  v("where", &X::where); v("storage_parameters", &X::storageParameters); v("tablespace", &X::tablespace);
                  v("statistics", &X::statistics); v("only", &X::only); v("attached_to", &X::attachedTo);
                  v("valid", &X::valid);)
COFFERDAM_MEMBERS(catalog::Constraint, COFFERDAM_COMMON_MEMBERS v("type", &X::type); v("columns", &X::columns);
                  v("include", &X::include); v("nulls_not_distinct", &X::nullsNotDistinct); v("expression", &X::expression);
                  v("referenced_table", &X::referencedTable); v("referenced_columns", &X::referencedColumns);
                  v("match", &X::match); v("on_update", &X::onUpdate); v("on_delete", &X::onDelete);
                  v("on_delete_columns", &X::onDeleteColumns); v("method", &X::method); v("elements", &X::elements);
                  v("where", &X::where); v("deferrable", &X::deferrable); v("initially_deferred", &X::initiallyDeferred);
                  v("validated", &X::validated); v("enforced", &X::enforced); v("no_inherit", &X::noInherit);
                  v("period", &X::period); v("storage_parameters", &X::storageParameters); v("tablespace", &X::tablespace);
                  v("index_comment", &X::indexComment); v("index_statistics", &X::indexStatistics);
                  v("inherited", &X::inherited); v("predicted_name", &X::predictedName);)
COFFERDAM_MEMBERS(catalog::View, COFFERDAM_COMMON_MEMBERS v("query", &X::query, Text::Query); v("columns", &X::columns);
                  v("options", &X::options); v("column_comments", &X::columnComments);
                  v("column_defaults", &X::columnDefaults); v("column_privileges", &X::columnPrivileges);
                  v("column_settings", &X::columnSettings); v("cluster_on", &X::clusterOn); v("populated", &X::populated); v("access_method", &X::accessMethod);
                  v("tablespace", &X::tablespace); v("recursive", &X::recursive); v("uses", &X::uses);)
COFFERDAM_MEMBERS(catalog::Argument, v("mode", &X::mode); v("name", &X::name); v("type", &X::type);
                  v("default", &X::defaultValue);)
COFFERDAM_MEMBERS(catalog::Function, COFFERDAM_COMMON_MEMBERS v("kind", &X::kind); v("arguments", &X::arguments);
                  v("result", &X::result); v("language", &X::language); v("body", &X::body); v("symbol", &X::symbol);
                  v("sql_body", &X::sqlBody, Text::Body); v("volatility", &X::volatility); v("strict", &X::strict);
                  v("security_definer", &X::securityDefiner); v("leakproof", &X::leakproof); v("window", &X::window);
                  v("parallel", &X::parallel); v("cost", &X::cost); v("rows", &X::rows); v("support", &X::support);
                  v("transforms", &X::transforms); v("configuration", &X::configuration); v("aggregate", &X::aggregate);
                  v("uses", &X::uses);)
COFFERDAM_MEMBERS(catalog::Trigger, COFFERDAM_COMMON_MEMBERS v("timing", &X::timing); v("events", &X::events);
                  v("update_columns", &X::updateColumns); v("for_each_row", &X::forEachRow); v("when", &X::when);
                  v("function", &X::function); v("arguments", &X::arguments); v("constraint", &X::constraint);
                  v("deferrable", &X::deferrable); v("initially_deferred", &X::initiallyDeferred);
                  v("referenced_table", &X::referencedTable); v("old_table", &X::oldTable); v("new_table", &X::newTable);
                  v("enabled", &X::enabled); v("inherited", &X::inherited);)
COFFERDAM_MEMBERS(catalog::Policy, COFFERDAM_COMMON_MEMBERS v("permissive", &X::permissive); v("command", &X::command);
                  v("roles", &X::roles); v("using", &X::usingExpression); v("with_check", &X::withCheck);)
COFFERDAM_MEMBERS(catalog::Rule, COFFERDAM_COMMON_MEMBERS v("definition", &X::definition, Text::Rule);
                  v("enabled", &X::enabled); v("uses", &X::uses);)
COFFERDAM_MEMBERS(catalog::Definition, COFFERDAM_COMMON_MEMBERS v("statements", &X::statements); v("uses", &X::uses);)

COFFERDAM_MEMBERS(RelationStatistics, v("rows", &X::rows); v("bytes", &X::bytes); v("total_bytes", &X::totalBytes);
                  v("dead_rows", &X::deadRows); v("writes", &X::writes); v("scans", &X::scans);
                  v("last_analyze", &X::lastAnalyze); v("last_vacuum", &X::lastVacuum);)
COFFERDAM_MEMBERS(ReplicationSlot, v("name", &X::name); v("logical", &X::logical); v("active", &X::active); v("lag_bytes", &X::lagBytes);)
COFFERDAM_MEMBERS(Replica, v("name", &X::name); v("state", &X::state); v("lag_bytes", &X::lagBytes);
                  v("lag_milliseconds", &X::lagMilliseconds);)
COFFERDAM_MEMBERS(OpenTransaction, v("seconds", &X::seconds); v("application", &X::application); v("role", &X::role);
                  v("state", &X::state);)
COFFERDAM_MEMBERS(Statistics, v("relations", &X::relations); v("sequence_positions", &X::sequencePositions);
                  v("invalid_indexes", &X::invalidIndexes); v("unvalidated_constraints", &X::unvalidatedConstraints);
                  v("replication_slots", &X::replicationSlots); v("replicas", &X::replicas);
                  v("open_transactions", &X::openTransactions); v("settings", &X::settings); v("taken_at", &X::takenAt);
                  v("stats_reset", &X::statsReset); v("seconds_counted", &X::secondsCounted);)

} // namespace cofferdam::sources::codec
