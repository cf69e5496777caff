#pragma once
#include "lowering.h"

#include <functional>
#include <utility>

namespace cofferdam::ruby {

/// Gathers what a create_table call and its block say: one CREATE TABLE, then indexes, constraints that are not valid, comments.
class TableDefinition {
public:
    TableDefinition(Lowering& lowering, std::string name, const Statement& statement);

    ddl::CreateTable& create() { return m_create; }
    void addKey(Options& options);
    void addClause(const std::string& clause);
    void addBlock(const Block& block);
    void addReference(const std::string& name, const Hash& options);
    /// Emits everything.
    void finish(const std::string& comment);

private:
    void addLine(const Statement& statement);
    bool addConstraintLine(const Call& call);
    bool addColumnLine(const Call& call);
    void addColumn(ColumnParts parts);
    void addConstraint(ddl::NamedConstraint constraint);
    void addGemForeignKey(const std::string& column, const Hash& hash);
    void later(std::function<void()> action);

    Lowering& l;
    std::string m_name; ///< as written: generated names hash it
    const Statement& m_statement;
    const Statement* m_line = &m_statement;
    std::string m_parameter;
    ddl::CreateTable m_create;
    std::vector<std::string> m_primaryKey;
    std::vector<std::pair<const Statement*, std::function<void()>>> m_later;
};

} // namespace cofferdam::ruby
