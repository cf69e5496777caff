#pragma once
#include "interpreter_context.h"

/// What several files need to make tables and columns.
namespace cofferdam::ddl {

/// The sequence of a serial column; gives the column's default.
Expression makeSerialSequence(Context& context, const ObjectId& table, const catalog::Column& column);
/// The relation that stands for an identity column's sequence in locks: it has no entry of its own.
ObjectId identitySequence(const ObjectId& table, const catalog::Column& column);
/// The identity column that a sequence belongs to: such a sequence has no entry of its own.
std::optional<ObjectId> identityOf(Context& context, const ObjectId& sequence);
/// Name and options of an identity column's sequence.
void completeIdentity(Context& context, const ObjectId& table, catalog::Column& column);

/// ALTER SEQUENCE on options; those that equal their defaults vanish.
void applySequenceOptions(const AlterSequence& change, catalog::SequenceOptions& options);

/// What LIKE brings besides columns; made when the table is there.
struct LikeParts {
    std::vector<catalog::Index> indexes;
    std::vector<catalog::Definition> statistics;
};
Done expandLike(Context& context, const ObjectId& id, const TableLike& like, catalog::Table& table,
                std::vector<NamedConstraint>& constraints, LikeParts& parts);
Done addLikeParts(Context& context, const ObjectId& id, LikeParts parts);

/// Columns and checks of INHERITS or PARTITION OF parents.
Done inheritColumns(Context& context, const ObjectId& id, catalog::Table& table, std::vector<NamedConstraint>& constraints);
/// Indexes and index constraints that a new partition gets from its parent.
Done copyFromPartitionedParent(Context& context, const ObjectId& id);
/// A column's new type makes the indexes and keys of a partitioned table anew, and those of its partitions come with them: under the names
/// that PostgreSQL chooses, without the comments and statistics targets that they had (measured on 15).
Done remakeOnPartitions(Context& context, const ObjectId& table, const std::string& column);
/// ATTACH PARTITION: what of the parent's the partition already has is tied to it, the rest is made.
Done attachPartition(Context& context, const ObjectId& parent, const alter::AttachPartition& action);
Done detachPartition(Context& context, const ObjectId& parent, const alter::DetachPartition& action);
/// Ties the partition's own fitting constraint to one of its parent with an index, or makes one.
Done matchConstraint(Context& context, const ObjectId& partition, const catalog::Constraint& parent, bool newTable);
/// A partition with this bound comes: the default one is locked, and read unless a check of it says the opposite of the bound.
void lockDefaultPartition(Context& context, const ObjectId& parent, const ObjectId& except, const std::string& bound);
Done setInheritance(Context& context, const ObjectId& table, const alter::Inherit& action);

/// A validated check proves that the column is never NULL (a conjunction may say more).
bool checkProvesNotNull(const Context& context, const ObjectId& table, const std::string& column,
                        const std::vector<std::string>& exceptConstraints = {});
/// Validated checks prove that every row fits a partition bound of one key column, which is NOT NULL.
bool checkProvesBound(const Context& context, const ObjectId& table, const std::string& column, const std::string& bound);

/// Drops a column with all that goes with it; refuses when something else uses it (unless `cascade` while reading).
Done dropColumn(Context& context, const ObjectId& table, const alter::DropColumn& action, bool only);
/// Refuses to change the columns of a typed table (manual, ALTER TABLE: OF).
Done hasOwnColumns(const Context& context, const ObjectId& table);
Done setColumnType(Context& context, const ObjectId& table, const alter::SetType& action, bool only);

} // namespace cofferdam::ddl
