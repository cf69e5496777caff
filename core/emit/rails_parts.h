#pragma once
#include "emit/rails.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

/// The pieces of a migration file. Every function gives Ruby source without outer indentation.
namespace cofferdam::emit::rails {

/// `add_index_orders_on_state`: what the step does, as the name of its file; only letters, digits and single underscores.
std::string fileStem(const plan::Step& step);
/// Rails' camelize of it, which is what Rails expects the class of such a file to be called.
std::string className(const std::string& stem);

/// What a call's spelling hangs on.
struct Context {
    int version = 71; ///< 61, 70, 71 …
    int serverVersion = 15;
    /// The constraint as it stands before the statement; null when unknown, or not one kind all the time.
    std::function<const catalog::Constraint*(const catalog::QualifiedName& table, const std::string& name)> constraint;
    /// The type that a column has all the time; nothing when it is unknown or changes on the way.
    std::function<std::optional<base::TypeName>(const catalog::QualifiedName& table, const std::string& column)> columnType;
    /// The table that an index stands on, by the index's own name.
    std::function<std::optional<catalog::QualifiedName>(const std::string& schema, const std::string& index)> tableOfIndex;
};

/// Ruby keyword arguments in order.
using Options = std::vector<std::pair<std::string, std::string>>;
std::string optionsText(const Options& options);

/// `:orders`, or `"audit.orders"` outside of public; nothing when Rails would take the name apart wrongly.
std::optional<std::string> tableName(const catalog::QualifiedName& name);
std::string columnNames(const std::vector<std::string>& columns); ///< `[:a, :b]`, or `:a` for one

/// A column type as `add_column` takes it: `:string` with options, or the SQL type as a string.
struct Type {
    std::string name; ///< Ruby source
    Options options;
    bool method = false; ///< `t.string` exists for it
};
Type type(const base::TypeName& type, const Context& context);
/// `"draft"`, `0`, `true`, `{}`, or `-> { "now()" }`: exactly the default that PostgreSQL shall store.
std::string defaultValue(const base::Expression& value, const base::TypeName& type);
/// Everything of a column after its name; nothing when Rails cannot say it.
std::optional<std::pair<Type, Options>> column(const catalog::Column& column, const Context& context);

/// `execute "…"` for a short plain line, else `execute <<~'SQL'` … `SQL` with the statement byte for byte.
std::string execute(const std::string& sql);

/// One statement in Rails' own words where these say exactly the same, else `execute`.
std::string call(const ddl::Statement& statement, const Context& context);
/// All statements of a step; a new table with its sequence, key and default becomes one create_table.
std::vector<std::string> calls(const std::vector<ddl::Statement>& statements, const Context& context);
/// create_table for the statement at `index` and the statements that belong to it; `used` is set to how many it took.
/// Nothing when Rails cannot say it.
std::optional<std::string> createTable(const std::vector<ddl::Statement>& statements, std::size_t index, const Context& context, std::vector<bool>& used);

/// The body of `change`, where Rails takes back by itself just what `undo` takes back; nothing otherwise.
std::optional<std::string> reversibleCalls(const std::vector<ddl::Statement>& statements, const std::vector<ddl::Statement>& undo, const Context& context);

std::string backfill(const plan::Batch& batch);

} // namespace cofferdam::emit::rails
