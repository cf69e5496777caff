#pragma once
#include "operations.h"

/// Pieces that several recipes are made of.
namespace cofferdam::plan {

/// `c::new`, or the way through text where no cast leads there.
/// `value` is an SQL expression.
std::string castExpression(const std::string& value, const base::TypeName& from, const base::TypeName& to);

/// No cast leads back, and what a value says in text may be no value of the former type: then a node that would need it has no undo.
void withoutUnsureUndo(Node& node, const base::TypeName& from, const base::TypeName& to);
/// A table with its bare columns, as it can be created before anything else of the goal is there.
catalog::Table standalone(const catalog::Table& table);
/// Ties a table that stands alone to its parent, once the indexes and constraints of both are there. The node's index.
std::size_t attachNode(Draft& draft, const ObjectId& id, const catalog::PartitionOf& partition, Phase phase);
/// A column with its settings, comment and privileges.
std::vector<Statement> addWholeColumn(const Draft& draft, const ObjectId& id, const catalog::Column& column);
/// Gives what the partitions of a table have besides, and the names that the goal has for it, to the indexes and keys that a change of a
/// column's type in place makes anew.
std::vector<Statement> attachedRestored(const Draft& draft, const ObjectId& column, const std::vector<Statement>& retype);
/// The columns of the topmost table that get another type in place, and the attached index of a partition is made anew with.
std::vector<ObjectId> retypedAbove(const Draft& draft, const ObjectId& index);
/// What ADD COLUMN does not carry: storage, compression, statistics target, options.
std::vector<ddl::alter::Action> columnSettings(const catalog::Column& from, const catalog::Column& to);
/// Comment and privileges of a column.
std::vector<Statement> columnTexts(const ObjectId& id, const catalog::Column& from, const catalog::Column& to);
/// Comment and privileges of the sequence of an identity column, which goes by the name that it has in `to`.
std::vector<Statement> identityTexts(const Draft& draft, const ObjectId& column, const catalog::Identity& from, const catalog::Identity& to);
/// ADD GENERATED … AS IDENTITY, with all that the sequence has.
std::vector<Statement> addIdentity(const Draft& draft, const ObjectId& column, const catalog::Identity& identity);

/// The mark of an unfinished fill in the database itself, as a comment of the column.
Statement fillMark(const ObjectId& column, const std::string& expression);
/// What fillMark wrote into a comment, or nothing.
std::optional<std::string> markedFill(const std::optional<std::string>& comment);
Statement commentOn(const ObjectId& column, const std::optional<std::string>& text);

/// Fills a column where it is NULL: in batches online, in one statement in a maintenance window. Ends with the removal of the mark
/// when the column was `marked` as being filled.
std::size_t fillNodes(Draft& draft, const Change& change, const ObjectId& column, const std::string& expression, std::size_t after, bool marked);

/// Makes a column NOT NULL without a scan under a strong lock (R2). `checked`: rows are looked at first.
std::size_t notNullNodes(Draft& draft, const Change& change, const ObjectId& column, std::vector<std::size_t> after, bool checked);

/// Provided by what renames NOT NULL constraints of a table: before it has new children, which would be in the way.
ObjectId notNullNamed(const ObjectId& table);
/// Puts the names of NOT NULL constraints into the statement that makes their table.
void nameNotNulls(const Draft& draft, const ObjectId& table, std::vector<Statement>& statements);
/// A column that is NOT NULL comes when the name is free that PostgreSQL gives its constraint.
void awaitNotNullName(const Draft& draft, const ObjectId& column, Node& node);
/// What gives the NOT NULL constraint of a column that was made anew its name; nothing for another constraint.
std::optional<std::vector<Statement>> namedAgain(const Draft& draft, const ObjectId& id);
/// Changes of NOT NULL constraints, as far as their columns say them (18). False where they are changed as any constraint is.
bool createNotNull(Draft& draft, const Change& change);
bool dropNotNull(Draft& draft, const Change& change);
bool alterNotNull(Draft& draft, const Change& change);

/// A constraint as it is added online: `NOT VALID` first, validated in a transaction of its own. The last node's index.
std::size_t addValidated(Draft& draft, const Change& change, const ObjectId& id, const catalog::Constraint& constraint, Message title,
                         std::vector<Message> application);
/// ADD CONSTRAINT and nothing that statements of their own say.
Statement addConstraintStatement(const ObjectId& id, const catalog::Constraint& constraint, bool validated);
/// What follows it: statistics targets and comment of the constraint's index, its own comment.
std::vector<Statement> restOfConstraint(const ObjectId& id, const catalog::Constraint& constraint);
/// Both.
std::vector<Statement> addWhole(const ObjectId& id, const catalog::Constraint& constraint);

} // namespace cofferdam::plan
