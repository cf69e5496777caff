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
/// The transaction in which the copy takes the column's place.
Node switchNode(Draft& draft, const ColumnCopy& copy, const Carried& carried, const std::string& guard);

std::string syncFunctionName(const ColumnCopy& copy);
std::string syncTriggerName(const ColumnCopy& copy);
/// `CREATE [OR REPLACE] FUNCTION` of the trigger that keeps the two columns equal.
std::vector<Statement> syncFunction(Draft& draft, const ColumnCopy& copy, bool afterSwitch);
std::vector<Statement> dropSync(const ColumnCopy& copy);
/// A boolean expression over a row: the copy holds what it should.
std::string differs(const ColumnCopy& copy);

} // namespace cofferdam::plan
