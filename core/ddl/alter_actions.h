#pragma once
#include "interpreter_context.h"

/// The actions of ALTER TABLE, one overload each. `table` is the relation that the statement names; each recurses itself.
namespace cofferdam::ddl {

/// What an action is done to.
struct AlterTarget {
    ObjectId relation;
    bool only = false;
    std::vector<std::string> droppedConstraints; ///< by the same statement, which runs drops first
    bool rescans = false; ///< another action makes the server read every row anyway
};

Done act(Context& context, const AlterTarget& target, const alter::AddColumn& action);
Done act(Context& context, const AlterTarget& target, const alter::DropColumn& action);
Done act(Context& context, const AlterTarget& target, const alter::SetType& action);
Done act(Context& context, const AlterTarget& target, const alter::SetDefault& action);
Done act(Context& context, const AlterTarget& target, const alter::SetNotNull& action);
Done act(Context& context, const AlterTarget& target, const alter::AddIdentity& action);
Done act(Context& context, const AlterTarget& target, const alter::SetIdentity& action);
Done act(Context& context, const AlterTarget& target, const alter::DropIdentity& action);
Done act(Context& context, const AlterTarget& target, const alter::SetExpression& action);
Done act(Context& context, const AlterTarget& target, const alter::SetStatistics& action);
Done act(Context& context, const AlterTarget& target, const alter::SetStorage& action);
Done act(Context& context, const AlterTarget& target, const alter::SetCompression& action);
Done act(Context& context, const AlterTarget& target, const alter::SetColumnOptions& action);
Done act(Context& context, const AlterTarget& target, const alter::AddConstraint& action);
Done act(Context& context, const AlterTarget& target, const alter::DropConstraint& action);
Done act(Context& context, const AlterTarget& target, const alter::ValidateConstraint& action);
Done act(Context& context, const AlterTarget& target, const alter::AlterConstraint& action);
Done act(Context& context, const AlterTarget& target, const alter::SetLogged& action);
Done act(Context& context, const AlterTarget& target, const alter::SetAccessMethod& action);
Done act(Context& context, const AlterTarget& target, const alter::SetTablespace& action);
Done act(Context& context, const AlterTarget& target, const alter::SetStorageParameters& action);
Done act(Context& context, const AlterTarget& target, const alter::Inherit& action);
Done act(Context& context, const AlterTarget& target, const alter::AttachPartition& action);
Done act(Context& context, const AlterTarget& target, const alter::DetachPartition& action);
Done act(Context& context, const AlterTarget& target, const alter::ReplicaIdentity& action);
Done act(Context& context, const AlterTarget& target, const alter::RowSecurity& action);
Done act(Context& context, const AlterTarget& target, const alter::EnableTrigger& action);
Done act(Context& context, const AlterTarget& target, const alter::EnableRule& action);
Done act(Context& context, const AlterTarget& target, const alter::ClusterOn& action);
Done act(Context& context, const AlterTarget& target, const alter::SetOfType& action);
Done act(Context& context, const AlterTarget& target, const alter::SetForeignOptions& action);

/// The lock an action takes on its table (manual, ALTER TABLE, per form).
LockMode lockOf(const Context& context, const alter::Action& action);
/// When an action runs among the others of its statement.
int passOf(const alter::Action& action);

/// An error unless the column is there.
base::Result<const catalog::Column*> requireColumn(Context& context, const ObjectId& table, const std::string& column);
/// Refuses to let a column of a primary key, or an identity column, be NULL.
Done mayBeNull(const Context& context, const ObjectId& table, const catalog::Column& column);
/// The column is the table's own and that of a parent.
bool isMerged(const Context& context, const catalog::Table& table, const std::string& column);

} // namespace cofferdam::ddl
