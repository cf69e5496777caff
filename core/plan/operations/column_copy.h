#pragma once
#include "recipes.h"

namespace cofferdam::plan {

/// A column that is carried over by a copy kept equal by a trigger (R12 for a type change, R14 for a rename).
struct ColumnCopy {
    ObjectId column;      ///< as the goal calls it
    std::string oldName;  ///< the column that is there, until the switch
    std::string copyName; ///< the copy, until the switch; for a rename already its name in the goal
    std::string keptName; ///< what the old column is called after the switch of a type change; empty for a rename
    catalog::Column from, to;

    bool renames() const { return keptName.empty(); }
    ObjectId table() const { return column.table(); }
};

/// The indexes and constraints that stand on the column before and after, as they look on the copy.
struct Carried {
    struct Part {
        ObjectId id;
        catalog::ObjectPtr onCopy; ///< the goal's form with the copy's name in place of the column's
        catalog::ObjectPtr before;
        std::string twin;          ///< its name until the switch
    };
    std::vector<Part> indexes, keys, checks;
};

Carried carriedParts(Draft& draft, const ColumnCopy& copy);
/// A table with its indexes and constraints (but foreign keys) as they look once a column has another name.
Catalog withColumnCalled(Draft& draft, const Catalog& catalog, const ObjectId& column, const std::string& name);
/// The transaction in which the copy takes the column's place.
Node switchNode(Draft& draft, const ColumnCopy& copy, const Carried& carried, const std::string& guard);

std::string syncFunctionName(const ColumnCopy& copy);
std::string syncTriggerName(const ColumnCopy& copy);
/// `CREATE [OR REPLACE] FUNCTION` of the trigger that keeps the two columns equal.
std::vector<Statement> syncFunction(Draft& draft, const ColumnCopy& copy, bool afterSwitch);
std::vector<Statement> dropSync(const ColumnCopy& copy);
std::vector<Statement> syncTrigger(Draft& draft, const ColumnCopy& copy);
/// The comment that marks a copy in the database until the switch.
std::string copyMark(const ColumnCopy& copy);
/// What an index that stands on the old column is called from the switch until the old column goes.
std::string keptIndexName(const Draft& draft, const Carried::Part& part);
/// The old column of a type change again, filled from the new one, with its indexes and the trigger that keeps it equal.
std::vector<Statement> bringBackKept(Draft& draft, const ColumnCopy& copy, const Carried& carried);
/// The column under its old name again, filled from the new one, and the state in which both are kept equal.
std::vector<Statement> bringBackRenamed(Draft& draft, const ColumnCopy& copy, const Carried& carried, const std::string& guard);
/// ADD IDENTITY and the position of its sequence.
std::vector<Statement> becomeIdentity(const Draft& draft, const ObjectId& column, const catalog::Identity& identity);
/// Sequences that the column owns before and after, so that they have to follow it to `name`.
std::vector<Statement> moveSequences(const Draft& draft, const ColumnCopy& copy, const std::string& name);

/// A sequence of its own that the column gives up for an identity with a sequence of that name, or the other way round: both cannot be
/// there at once, so that it goes or comes within the switch.
std::optional<ObjectId> sequenceGivenUp(const Draft& draft, const ColumnCopy& copy);
std::optional<ObjectId> sequenceTakenUp(const Draft& draft, const ColumnCopy& copy);
/// The sequence made again for the column `name`, behind the values that are there.
std::vector<Statement> createOwnSequence(const ObjectId& id, const catalog::Sequence& sequence, const ObjectId& column);
Statement dropSequence(const ObjectId& id);

/// A boolean expression over a row: the copy does not hold what it should.
std::string differs(const ColumnCopy& copy);

} // namespace cofferdam::plan
