#pragma once
#include "diff/change.h"

#include <initializer_list>

/// What the two sides can tell of each other's objects.
namespace cofferdam::diff {

/// Compares single properties by what both sides can say about them.
struct PropertyComparison {
    const Sight& baseline;
    const Sight& target;
    bool owners = true;
    bool privileges = true;
    std::function<catalog::Likeness(const ObjectId&, const catalog::Property&, const catalog::Object&, const catalog::Object&)> meaning = {};

    catalog::Likeness likeness(const ObjectId& id, const catalog::Property& property, const catalog::Object& before, const catalog::Object& after) const;
    /// True when the property is the same, or when one side's format cannot say the difference. `id` is the target's name.
    bool agrees(const ObjectId& id, const catalog::Property& property, const catalog::Object& before, const catalog::Object& after) const;
    /// True when all properties agree but for those named.
    bool agree(const ObjectId& id, const catalog::Object& before, const catalog::Object& after, std::initializer_list<std::string_view> except) const;
};

/// True when the side cannot say "constraint" to this type of one.
bool hidesType(const Sight& sight, catalog::ConstraintType type);

/// The index that PostgreSQL builds for a unique or exclusion constraint.
catalog::Index indexBehind(const catalog::Constraint& constraint);

/// True when `sight` could not tell of the object, so that its absence in `other` says nothing. What hangs on a table or column that
/// it could tell of and does not is known to be absent with it.
bool cannotTell(const Sight& sight, const ObjectId& id, const catalog::Object& object, const catalog::Catalog& own, const catalog::Catalog& other);

} // namespace cofferdam::diff
