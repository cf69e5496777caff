#pragma once
#include "catalog/catalog.h"
#include "options.h"
#include "ruby/schema_rb.h"
#include "sql/canonical.h"

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

/// The parts behind lowerSchema() and the lowering of migrations: one function per kind of Ruby line.
namespace cofferdam::ruby {

using catalog::ObjectId;
using catalog::QualifiedName;

/// What a later line wants to know about a table of the file.
struct TableFacts {
    std::vector<std::string> columns;
    std::vector<std::string> primaryKey;
    bool partitioned = false;
};

/// What all lowering shares: the rules' version, the result so far, and the statement being lowered.
class Lowering {
public:
    Lowering(const File& inFile, RailsVersion byRails) : file(inFile), rails(byRails) { out.rails = byRails; }

    const File& file;
    RailsVersion rails;
    LoweredRuby out;
    sql::ExpressionCache cache;
    std::map<std::string, TableFacts, std::less<>> tables; ///< by their name as written, the schema "public" left out
    std::set<std::string, std::less<>> enums;              ///< the same for enums

    bool wholeSchema = false;                              ///< the file defines everything it refers to
    const catalog::Catalog* before = nullptr;              ///< the schema the current call runs on, when it is known
    std::vector<ddl::Statement> attachments; ///< partitions to their parents, as the last thing of all

    /// From here on places and excerpts are those of this statement.
    void begin(const Statement& statement);
    base::Place place() const { return file.place(*m_statement); }

    void add(ddl::Statement statement);
    void add(std::vector<ddl::Statement> several);
    std::function<void(const ddl::Statement&)> added; ///< told of every statement
    /// Keeps something as not modelled, in the words of the manual.
    void notModelled(std::string what);
    void leftOver(const Options& options, std::string_view what);
    /// The object exists, but the file does not tell how. An empty name is none.
    void unknown(ObjectId id);
    void note(base::Message message);

    /// A piece of SQL in canonical form; when it does not parse, it is kept as not modelled under the name `what`.
    std::optional<base::Expression> expression(std::string_view sql, std::string_view what);
    std::optional<base::TypeName> type(std::string_view sql, std::string_view what);
    /// The statements that a piece of SQL holds, with the place of the Ruby statement.
    std::optional<std::vector<ddl::Statement>> statements(std::string sql, std::string_view what);
    /// The same for exactly one statement of one kind.
    template <typename T>
    std::optional<T> one(std::string sql, std::string_view what)
    {
        auto all = statements(std::move(sql), what);
        if (!all)
            return std::nullopt;
        if (all->size() != 1 || !all->front().as<T>()) {
            notModelled(std::string(what));
            return std::nullopt;
        }
        return *all->front().as<T>();
    }

    /// What is known of a table, from the file or else from the schema before it; null for nothing.
    const TableFacts* facts(std::string_view table);
    /// The table that a written name means in the schema before; null without one.
    const catalog::Table* tableBefore(const QualifiedName& name) const;

private:
    const Statement* m_statement = nullptr;
    TableFacts m_factsBefore; ///< of the last table that was looked up in `before`
};

/// Rails 6.1 and later have the server print intervals as ISO 8601: 'P1D'::interval is '1 day'::interval.
std::string withPlainIntervals(std::string sql);

/// A table, index or type name as Rails takes it apart: `t`, `s.t`, `"s"."t"`; of three parts the last two.
QualifiedName qualifiedName(std::string_view written);
/// The name without the schema "public", for looking up what the file defines.
std::string factKey(std::string_view written);

// column_type.cpp
/// The SQL of a column's type. `serial` types are the pseudo-types of that name. Nothing when it can't be told.
std::optional<std::string> columnTypeSql(Lowering& l, const std::string& railsType, Options& options, std::string_view table);

// default_value.cpp
/// The SQL of a literal default as ActiveRecord would write it; an empty text for "no default", nothing when it can't be told.
std::optional<std::string> defaultSql(Lowering& l, const Node& value, const base::TypeName& type);

// column_lines.cpp
/// A column line, taken apart.
struct ColumnParts {
    catalog::Column column;
    bool primaryKey = false;
    std::optional<Node> index;      ///< index: true or { … }
    std::optional<Node> foreignKey; ///< foreign_key: { … } of a gem of old
};
std::optional<ColumnParts> columnParts(Lowering& l, std::string_view table, const std::string& name, const std::string& railsType, Options& options);
/// The column of `primary_key name, type`, with Rails' own default for the type.
std::optional<ColumnParts> primaryKeyParts(Lowering& l, std::string_view table, const std::string& name, std::string railsType, Hash options);
/// The comment statement of a column, when its line has one.
void addColumnComment(Lowering& l, const QualifiedName& table, const catalog::Column& column);

// index_lines.cpp
void addIndex(Lowering& l, std::string_view table, const Node& columns, Hash options);

// constraint_lines.cpp
std::optional<ddl::NamedConstraint> checkConstraint(Lowering& l, std::string_view table, const Call& call, std::size_t first);
std::optional<ddl::NamedConstraint> exclusionConstraint(Lowering& l, std::string_view table, const Call& call, std::size_t first);
/// An index that the constraint takes over (`using_index:`) is told through `usingIndex`.
std::optional<ddl::NamedConstraint> uniqueConstraint(Lowering& l, std::string_view table, const Call& call, std::size_t first, std::string& usingIndex);
std::optional<ddl::NamedConstraint> foreignKey(Lowering& l, std::string_view from, std::string_view to, Hash options);
void addConstraint(Lowering& l, std::string_view table, ddl::NamedConstraint constraint, std::string usingIndex = {});

// table_lines.cpp
void createTable(Lowering& l, const Statement& statement, const Call& call);
/// Columns, index and foreign key of `references`.
struct ReferenceParts {
    std::vector<ColumnParts> columns;
    std::optional<Hash> index;
    Node indexColumns;
    std::optional<Hash> foreignKey;
    std::string foreignTable;
};
std::optional<ReferenceParts> referenceParts(Lowering& l, std::string_view table, const std::string& name, Hash options);
std::vector<ColumnParts> timestampParts(Lowering& l, std::string_view table, Hash options);
/// The tables and enums that the statements create, for resolving names before they are lowered.
void collectFacts(Lowering& l, const std::vector<Statement>& body);

// sql_lines.cpp: statements whose argument is SQL
void createView(Lowering& l, const Call& call);
void createRoutine(Lowering& l, const Call& call);
void executeSql(Lowering& l, const Call& call);

// schema_lines.cpp: extensions, enums, schemas, and what is no call at all
/// Any other call that a migration may hold (`add_column`, `rename_table` …); false for one that it may not.
bool lowerMigrationCall(Lowering& l, const Statement& statement);
void notData(Lowering& l, const Statement& statement);
/// `add_index`, `add_foreign_key` and so on, by name; false for another call.
bool addToTable(Lowering& l, const Call& call);
void enableExtension(Lowering& l, const Call& call);
void createEnum(Lowering& l, const Call& call);
void createSchema(Lowering& l, const Call& call);

} // namespace cofferdam::ruby
