#pragma once
#include "lowering.h"
#include "ruby/migration.h"

#include <functional>
#include <map>
#include <string>
#include <vector>

namespace cofferdam::ruby {

/// The body of one migration method, call by call.
class MigrationLowering {
public:
    MigrationLowering(Lowering& lowering, Direction direction, const std::vector<ClassDefinition>& models);

    void run(const std::vector<Statement>& body);
    void runBackwards(const std::vector<Statement>& body);
    static bool knows(std::string_view name);
    bool irreversible() const { return m_irreversible; }
    std::function<void()> beforeCall; ///< brings Lowering::before up to date

private:
    using Handler = void (MigrationLowering::*)(const Call&);
    struct Entry {
        std::string_view name;
        Handler handler;
    };
    static const std::vector<Entry>& handlers();

    void statement(const Statement& statement);
    void call(const Statement& statement, const Call& call);
    void takeBack(const std::function<void()>& forwards);
    bool block(const Call& call);
    bool callOfTheOtherSide(const Statement& statement, const Call& call);
    bool modelCall(const Call& call);
    void backfill(const Call& call, const std::string& table);

    // migration_tables.cpp
    void createTable(const Call& call);
    void createJoinTable(const Call& call);
    void changeTable(const Call& call);
    void changeTableBackwards(const Call& call);
    void tableLine(const std::string& table, const Statement& line, const Call& call);
    void dropTable(const Call& call);
    void dropJoinTable(const Call& call);
    void renameTable(const Call& call);
    void changeTableComment(const Call& call);

    // migration_columns.cpp
    void addColumn(const Call& call);
    void addColumns(const Call& call);
    void removeColumn(const Call& call);
    void removeColumns(const Call& call);
    void renameColumn(const Call& call);
    void changeColumn(const Call& call);
    void changeColumnDefault(const Call& call);
    void changeColumnNull(const Call& call);
    void changeColumnComment(const Call& call);
    void addReference(const Call& call);
    void removeReference(const Call& call);
    void addTimestamps(const Call& call);
    void removeTimestamps(const Call& call);
    void addParts(const std::string& table, ColumnParts parts, bool ifNotExists);
    const Node* changedTo(const Call& call, std::size_t index);
    void dropColumn(const std::string& table, const std::string& column, bool ifExists);

    // migration_indexes.cpp: indexes and constraints
    void addToTable(const Call& call);
    void removeIndex(const Call& call);
    void renameIndex(const Call& call);
    void removeForeignKey(const Call& call);
    void removeCheck(const Call& call);
    void removeExclusion(const Call& call);
    void removeUnique(const Call& call);
    void validate(const Call& call);
    void dropConstraint(const std::string& table, const std::string& name, bool ifExists);
    std::string foreignKeyNameOf(const std::string& table, const Call& call);
    std::string indexNameOf(const std::string& table, const std::vector<std::string>& columns);
    void renameIndexes(const QualifiedName& table, const std::string& was, const std::string& is, const std::string& oldColumn, const std::string& newColumn);

    // migration_types.cpp: enums, schemas, extensions, SQL
    void createEnum(const Call& call);
    void dropEnum(const Call& call);
    void renameEnum(const Call& call);
    void addEnumValue(const Call& call);
    void renameEnumValue(const Call& call);
    void createSchema(const Call& call);
    void dropSchema(const Call& call);
    void renameSchema(const Call& call);
    void enableExtension(const Call& call);
    void disableExtension(const Call& call);
    void execute(const Call& call);
    void raise(const Call& call);
    void nothing(const Call&) {}

    /// The text of an argument; without it the call is kept as not modelled and the result is null.
    const std::string* text(const Call& call, std::size_t index);
    void alter(const std::string& table, ddl::alter::Action action);

    Lowering& l;
    Direction m_direction;
    std::map<std::string, std::string> m_models; ///< class name -> table
    const Statement* m_statement = nullptr;
    bool m_downSide = false;
    bool m_irreversible = false;
};

/// The statements that take back `done`, last first; nothing when Rails could not do so either.
std::optional<std::vector<ddl::Statement>> inverted(const std::vector<ddl::Statement>& done);

} // namespace cofferdam::ruby
