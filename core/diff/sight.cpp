#include "sight.h"

#include <algorithm>

namespace cofferdam::diff {
namespace {

using catalog::Column;
using catalog::Object;

/// Takes its values from a sequence, as a serial column does.
bool counts(const Column* column) { return column && column->defaultValue.sql().starts_with("nextval("); }

/// The relation that an index, constraint, trigger, rule or policy belongs to, in its own catalog.
std::optional<ObjectId> ownerOf(const ObjectId& part, const catalog::Catalog& own)
{
    for (Kind kind : {Kind::Table, Kind::View, Kind::MaterializedView}) {
        const ObjectId id{kind, part.schema, part.name, {}};
        if (own.contains(id))
            return id;
    }
    return std::nullopt;
}

bool ofIdentity(const catalog::Property& property) { return property.id == "identity_comment" || property.id == "identity_privileges"; }

bool ofPrivileges(const catalog::Property& property)
{
    return property.id == "privileges" || property.id == "column_privileges" || property.id == "identity_privileges";
}

bool carriesPrivileges(const Object& object, const catalog::Property& property)
{
    const auto* column = std::get_if<Column>(&object);
    if (!column)
        return catalog::common(object)->privileges.has_value();
    return ofIdentity(property) ? column->identity->privileges.has_value() : column->privileges.has_value();
}

bool outOfSight(const Sight& sight, const ObjectId& id)
{
    return sight.schemas && !id.schema.empty() && !sight.schemas->contains(id.schema);
}

/// The side's format shows the other side's object just as it stands on its own. A constant has many spellings: there both are
/// brought to the format's own.
bool agreesAsShown(const Sight& sight, const ObjectId& id, const catalog::Property& property, const Object& other, const Object& own)
{
    if (!sight.view)
        return false;
    const auto shown = property.get(sight.view(id, other));
    if (shown == property.get(own))
        return true;
    return property.id == "default" && !shown.key.empty() && shown == property.get(sight.view(id, own));
}

} // namespace

bool PropertyComparison::agrees(const ObjectId& id, const catalog::Property& property, const Object& before, const Object& after) const
{
    // An object that stands on both sides is expressed by both; only single properties of it can be beyond one of them.
    const std::pair<Kind, std::string> spot{id.kind, std::string(property.id)};
    const bool hiddenBefore = baseline.blind.hidden.contains(spot);
    const bool hiddenAfter = target.blind.hidden.contains(spot);
    // Two files of one format follow one rule: a sequence that the rule makes wider belongs to a column that became wider.
    const bool followsColumn = hiddenBefore && hiddenAfter && id.kind == Kind::Sequence && property.id == "options";
    if ((hiddenBefore || hiddenAfter) && !followsColumn)
        return true;
    if ((property.id == "owner" && !owners) || (ofPrivileges(property) && !privileges))
        return true;
    // A sequence that comes or goes does so with all it has.
    if (ofIdentity(property) && (!std::get<Column>(before).identity || !std::get<Column>(after).identity))
        return true;
    const auto was = property.get(before);
    const auto is = property.get(after);
    if (was == is)
        return true;
    // A source that carries no owners or privileges leaves them absent; absence is no difference.
    if (property.id == "owner" && (was.key.empty() || is.key.empty()))
        return true;
    if (ofPrivileges(property) && (!carriesPrivileges(before, property) || !carriesPrivileges(after, property)))
        return true;
    if (id.kind != Kind::Column && id.kind != Kind::Index && id.kind != Kind::Constraint)
        return false;
    // A child made after its parent's NOT VALID check has it validated; a dump makes the child first, and cannot say so.
    const auto inherited = [](const Object& object) { return std::get<catalog::Constraint>(object).inherited; };
    if (property.id == "validated" && inherited(before) && inherited(after))
        return true;
    return agreesAsShown(target, id, property, before, after) || agreesAsShown(baseline, id, property, after, before);
}

catalog::Likeness PropertyComparison::likeness(const ObjectId& id, const catalog::Property& property, const Object& before, const Object& after) const
{
    if (agrees(id, property, before, after))
        return catalog::Likeness::Same;
    return meaning ? meaning(id, property, before, after) : catalog::Likeness::Different;
}

bool PropertyComparison::agree(const ObjectId& id, const Object& before, const Object& after, std::initializer_list<std::string_view> except) const
{
    const auto properties = catalog::propertiesOf(id.kind);
    return std::all_of(properties.begin(), properties.end(), [&](const catalog::Property& property) {
        return std::find(except.begin(), except.end(), property.id) != except.end() || likeness(id, property, before, after) == catalog::Likeness::Same;
    });
}

bool hidesType(const Sight& sight, catalog::ConstraintType type)
{
    const auto hides = [&](const char* word) { return sight.blind.hides(Kind::Constraint, word); };
    switch (type) {
    case catalog::ConstraintType::Check: return hides("check");
    case catalog::ConstraintType::Unique: return hides("unique");
    case catalog::ConstraintType::Exclusion: return hides("exclusion");
    default: return sight.blind.hides(Kind::Constraint);
    }
}

catalog::Index indexBehind(const catalog::Constraint& constraint)
{
    catalog::Index index;
    index.unique = constraint.type != catalog::ConstraintType::Exclusion;
    if (!constraint.method.empty())
        index.method = constraint.method;
    index.elements = constraint.elements;
    for (catalog::IndexElement& element : index.elements)
        element.exclusionOperator.clear();
    for (const std::string& column : constraint.columns) {
        index.elements.emplace_back();
        index.elements.back().column = column;
    }
    index.include = constraint.include;
    index.nullsNotDistinct = constraint.nullsNotDistinct;
    index.where = constraint.where;
    index.storageParameters = constraint.storageParameters;
    index.tablespace = constraint.tablespace;
    index.comment = constraint.indexComment;
    index.statistics = constraint.indexStatistics;
    return index;
}

bool cannotTell(const Sight& sight, const ObjectId& id, const Object& object, const catalog::Catalog& own, const catalog::Catalog& other)
{
    if (outOfSight(sight, id) || sight.unknown.contains(id))
        return true;
    if (catalog::info(id.kind).inTable) {
        if (sight.unknown.contains(id.table()))
            return true;
        const auto owner = ownerOf(id, own);
        if (owner && !other.contains(*owner))
            return cannotTell(sight, *owner, *own.find(*owner), own, other);
    } else if (const auto* sequence = std::get_if<catalog::Sequence>(&object); sequence && sequence->ownedBy) {
        const auto& owner = *sequence->ownedBy;
        if (sight.unknown.contains(owner.table()) || outOfSight(sight, owner))
            return true;
        if (!other.column(owner) || (counts(own.column(owner)) && !counts(other.column(owner))))
            return false; // whether a column counts is said with the column
    }
    const auto* constraint = std::get_if<catalog::Constraint>(&object);
    // A unique constraint that is not even there as an index is really absent.
    if (constraint && constraint->type != catalog::ConstraintType::Unique && hidesType(sight, constraint->type))
        return true;
    return sight.blind.hides(id.kind);
}

} // namespace cofferdam::diff
