#pragma once
#include <pg_query/pg_query.pb-c.h>

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// Reading libpg_query's trees: small accessors that know how PostgreSQL packs values into nodes.
namespace cofferdam::sql {

/// A repeated field as a range: `nodes(stmt->target_list, stmt->n_target_list)`.
inline std::span<PgQuery__Node* const> nodes(PgQuery__Node* const* items, std::size_t count) { return {items, count}; }

/// Sval of a String node, Fval of a Float node; empty for anything else or null.
std::string_view stringOf(const PgQuery__Node* node);
/// The strings of a list of String nodes (a qualified name). A* becomes "*".
std::vector<std::string> stringList(PgQuery__Node* const* items, std::size_t count);
/// The items of a List node; empty for null or anything else.
std::span<PgQuery__Node* const> listItems(const PgQuery__Node* node);
/// Where an item of FROM is written: its relation, or the first output column of its sub-select. -1 for anything else.
std::int32_t locationOf(const PgQuery__Node& fromItem);
/// Catalog (only when written), schema (only when written) and name.
std::vector<std::string> relationParts(const PgQuery__RangeVar& relation);

/// The value of a constant as plain text: numbers as written, strings without quotes, "true"/"false", bit strings with
/// their leading b or x. Nothing for NULL.
std::optional<std::string> constantText(const PgQuery__AConst& constant);
/// The same for any node that can stand where the grammar wants a value (A_Const, Integer, Float, String, Boolean, BitString,
/// and a TypeName of a single word, which is how an unquoted word in an option arrives).
std::optional<std::string> valueText(const PgQuery__Node* node);

/// The value of an option, by what the option means. No value at all is true for a boolean option (WITH (security_barrier)).
std::optional<std::string> optionString(const PgQuery__DefElem& option);
std::optional<std::int64_t> optionInteger(const PgQuery__DefElem& option);
std::optional<bool> optionBoolean(const PgQuery__DefElem& option);
/// The first option of that name in a list of DefElem nodes, or null.
const PgQuery__DefElem* findOption(std::span<PgQuery__Node* const> options, std::string_view name);

/// Calls back with every direct child message of a message, in field order.
void forEachChild(const ProtobufCMessage& message,
                  const std::function<void(const ProtobufCMessage& child, const ProtobufCFieldDescriptor& field)>& callback);

/// Calls back with every field that does not have its default value, here and in all children, except locations.
/// `path` is like "CreateStmt.table_elts[2].ColumnDef.colname". For the referee that checks that nothing was overlooked.
void forEachSetField(const ProtobufCMessage& message,
                     const std::function<void(std::string_view path, const ProtobufCMessage& owner,
                                              const ProtobufCFieldDescriptor& field)>& callback);

/// The tree as text without locations, for comparing trees in tests.
std::string describeTree(const ProtobufCMessage& message);

} // namespace cofferdam::sql
