#pragma once
#include "interpreter_context.h"

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace cofferdam::ddl {

/// What code that the server would run may do: of DO blocks, and of the functions that they and statements of data call.
/// A schema stays as it is only under code that is read through to the last expression: nothing but LOCK, DML, SELECT, COMMIT, settings
/// that decide no meaning, and calls of functions of which the same holds.
class CodeCheck {
public:
    explicit CodeCheck(Context& context) : m_context(context) {}

    /// A DO or CREATE FUNCTION statement in PL/pgSQL.
    void plpgsql(const std::string& statement);
    /// Statements or one expression, in SQL.
    void sql(const std::string& text);

    /// What could change the schema, as it is written: "DROP TABLE t", "EXECUTE …", "f(…)". The first of them; empty when nothing can.
    const std::string& culprit() const { return m_culprit; }
    /// Why the code could not be read; then it could do anything.
    const std::optional<base::Error>& unreadable() const { return m_unreadable; }
    bool harmless() const { return m_culprit.empty() && !m_unreadable; }

    /// Tables that are locked and written on the way, also in branches that may not be taken.
    const std::vector<LockTable>& locks() const { return m_locks; }
    const std::vector<QualifiedName>& written() const { return m_written; }

    /// The first words of a statement, enough to find it by.
    static std::string excerpt(std::string_view text);

private:
    void statement(const PgQuery__Node& node, const std::string& text);
    void tree(const ProtobufCMessage& message, const std::string& text);
    void call(const PgQuery__FuncCall& call, const std::string& text);
    void callOf(QualifiedName name);
    bool body(const catalog::Entry& entry);
    void blame(std::string_view what);

    Context& m_context;
    std::string m_culprit;
    std::optional<base::Error> m_unreadable;
    std::vector<LockTable> m_locks;
    std::vector<QualifiedName> m_written;
    std::set<ObjectId> m_seen; ///< functions that were looked into, or are being
};

} // namespace cofferdam::ddl
