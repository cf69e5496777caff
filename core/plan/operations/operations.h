#pragma once
#include "checks.h"
#include "draft.h"

/// The operations of the planner, a file per kind or recipe. Each turns one change into nodes.
namespace cofferdam::plan {

// ---- what can be done in place (asked before anything is planned) ------------------------------------------------------

/// The object can be brought to its goal's form without being dropped.
bool canAlter(const Draft& draft, const Change& change);
/// A partition of the table, or one that inherits from it, directly.
bool isChildOf(const catalog::Table* table, const ObjectId& parent);
bool canAlterFunction(const Change& change);
bool canAlterView(const Draft& draft, const Change& change);
bool canAlterEnum(const Change& change);
bool canAlterComposite(const Change& change);
bool canAlterDomain(const Draft& draft, const Change& change);
/// A domain gets stricter before something new holds its values where the server does not look.
void tightenBeforeHolders(Draft& draft);
/// More than comment, owner and the like.
bool redefines(const Change& change);
bool changesType(const Change& change);
/// The online policy changes the type by a shadow column.
bool usesShadow(const Draft& draft, const Change& change);

/// Decides which columns are carried over by a copy; `renamedColumns`: the goal's id and the baseline's name.
void findCopies(Draft& draft, const std::vector<std::pair<ObjectId, std::string>>& renamedColumns);
bool canCopy(const Draft& draft, const ObjectId& column);
void planCopies(Draft& draft);

/// How a type change reaches the stored rows. (Hazards, section 2.2.)
enum class TypeChange : std::uint8_t { Free, FreeIndexRebuilt, Rewrite };
TypeChange typeChange(const Draft& draft, const ObjectId& column, const catalog::Column& after);
/// Values of the two types can be compared, so that a key over both still stands.
bool comparable(const base::TypeName& a, const base::TypeName& b);
/// An implicit or assignment cast leads from one to the other, so that no USING is needed.
bool castsByItself(const base::TypeName& from, const base::TypeName& to);

/// The conversion reads values without a time zone in that of the session.
bool dependsOnTimeZone(const base::TypeName& from, const base::TypeName& to);

/// Foreign keys of the baseline that may stand on a primary key, unique constraint or unique index, and views that group by the
/// columns of a primary key and so need it too.
std::vector<ObjectId> standingOn(const Draft& draft, const ObjectId& key);
/// Foreign keys of the baseline that may come to stand on a new unique index or key: the server takes the first that fits.
std::vector<ObjectId> foreignKeysOver(const Draft& draft, const ObjectId& key);
/// The primary keys of the goal that a view's grouping may need.
std::vector<ObjectId> groupingKeys(const Draft& draft, const ObjectId& view);
/// The change of a key or index gives it another index, so that what stands on it has to step aside.
bool replacesIndex(const Draft& draft, const Change& change);
/// The dropped unique index that a created constraint takes over as it is; null when there is none.
const Change* indexTakenOver(const Draft& draft, const Change& created);
/// The constraint that takes a dropped unique index over.
bool isTakenOver(const Draft& draft, const ObjectId& index);

/// The parts of a relation in the baseline, which go with it.
std::vector<ObjectId> partsBefore(const Draft& draft, const ObjectId& relation);

// ---- planning ------------------------------------------------------------------------------------------------------------

/// Plans one change of an object that is not made anew.
void planChange(Draft& draft, const Change& change);
/// Plans everything that decideFates wants dropped and created again.
void planRecreations(Draft& draft);

void createTable(Draft& draft, const Change& change);
void dropTable(Draft& draft, const Change& change);
/// The table of the baseline without its parts, and the sequences that go with it for good.
std::vector<ddl::Statement> tableWithLostSequences(const Draft& draft, const ObjectId& table);
void alterTable(Draft& draft, const Change& change);

void addColumn(Draft& draft, const Change& change);
void dropColumn(Draft& draft, const Change& change);
void alterColumn(Draft& draft, const Change& change);
void changeColumnType(Draft& draft, const Change& change);
/// Retypes a column that has no change of its own, because its type is made anew.
void retypeColumn(Draft& draft, const ObjectId& column);
void setColumnDefault(Draft& draft, const Change& change);
void setColumnNotNull(Draft& draft, const Change& change);

void createConstraint(Draft& draft, const Change& change);
void dropConstraint(Draft& draft, const Change& change);
void alterConstraint(Draft& draft, const Change& change);

/// What ALTER INDEX can set on an index, its own or a constraint's.
struct IndexSettings {
    catalog::Options storageParameters;
    std::string tablespace;
    std::map<int, int> statistics;
};
/// The one statement that brings an index from these settings to those; the index has the name of what changes.
void alterIndexSettings(Draft& draft, const Change& change, const IndexSettings& from, const IndexSettings& to);
/// The change of a constraint is only one of its index's settings and of texts, so that the index stays.
bool keepsItsIndex(const Draft& draft, const Change& change);

void createIndex(Draft& draft, const Change& change);
void dropIndex(Draft& draft, const Change& change);
void alterIndex(Draft& draft, const Change& change);
/// Tables that become permanent or unlogged, among the foreign keys around them.
void orderPersistence(Draft& draft);
/// Parents that a table gains and loses: around what is done to its columns and checks.
void planInheritances(Draft& draft);
/// A column that a parent gains or loses meets columns of that name below it: those that go or change their type do so first, those that
/// come wait.
void orderKin(Draft& draft);
QualifiedName inheritanceHelper(const Draft& draft, const ObjectId& table);
/// The change makes a column or check inherited only.
bool rebinds(const Draft& draft, const Change& change);
/// The change makes what was inherited only the table's own too, below parents that stay: they leave for a moment.
bool frees(const Draft& draft, const Change& change);
bool keepsParents(const Draft& draft, const ObjectId& part);
std::string reboundColumnName(const Draft& draft, const ObjectId& column);
std::vector<Statement> reboundColumn(const Draft& draft, const ObjectId& column);
std::vector<Statement> reboundCheck(const Draft& draft, const ObjectId& check);

/// Tables of a composite type that changes are no tables of that type meanwhile.
void planTypedTables(Draft& draft);
/// The table can follow its type's change: it only loses attributes, or gains some behind its own, or they change in place.
bool followsType(const Draft& draft, const ObjectId& table);

/// A table that is there is attached, a partition detached (or both): last of all, around what is done to its parts.
void planPartitions(Draft& draft);
bool attachesTable(const Draft& draft, const ObjectId& table);
bool detachesTable(const Draft& draft, const ObjectId& table);
/// A foreign key that a detached partition keeps from its parent, or that an attached table gives up to its parent's.
bool keptByDetach(const Draft& draft, const ObjectId& key);
bool absorbedByAttach(const Draft& draft, const ObjectId& key);
/// A foreign key refers to the table through the table that it is a partition of.
bool holdsReferencedRows(const Draft& draft, const ObjectId& table);
/// Replica identity and clustering that stay on an index which is made anew are set again.
void keepIndexedSettings(Draft& draft);

void createSequence(Draft& draft, const Change& change);
void dropSequence(Draft& draft, const Change& change);
/// Where a sequence starts, said or not: ALTER SEQUENCE keeps the old start unless it is given another.
std::int64_t startOf(const catalog::SequenceOptions& options);
/// Whether both bounds must be said although they are the usual ones: the sequence turns round, or its bounds were widened for its place
/// to move. ALTER SEQUENCE keeps those, too.
bool boundsAreStated(const catalog::SequenceOptions& from, const catalog::SequenceOptions& to);
/// Beside a new type NO MINVALUE and NO MAXVALUE may mean the type's bounds: says what they are to be.
void sayBounds(ddl::AlterSequence& change, const catalog::SequenceOptions& options);
/// The server refuses a lower bound above the place where the sequence is (for a falling one, an upper bound below it): what brings it
/// inside the new bounds first, where they are narrower at the end where it begins.
std::vector<Statement> placeWithin(const ObjectId& id, const catalog::SequenceOptions& from, const catalog::SequenceOptions& to);
void alterSequence(Draft& draft, const Change& change);

void alterEnum(Draft& draft, const Change& change);
void alterDomain(Draft& draft, const Change& change);
void alterComposite(Draft& draft, const Change& change);
/// A type that is made anew while columns use it: renamed away, created, columns retyped, old one dropped.
void replaceType(Draft& draft, const ObjectId& type);

void alterView(Draft& draft, const Change& change);
/// The index by which a materialized view is clustered, once that is there.
void clusterView(Draft& draft, const ObjectId& id, std::size_t bundle);
void alterFunction(Draft& draft, const Change& change);
void alterTrigger(Draft& draft, const Change& change);
void alterPolicy(Draft& draft, const Change& change);
void alterRule(Draft& draft, const Change& change);
void alterExtension(Draft& draft, const Change& change);

/// Any kind: created by its own statements, dropped by name.
void createObject(Draft& draft, const Change& change);
void dropObject(Draft& draft, const Change& change);
/// Comment, owner and privileges of any object.
void alterCommon(Draft& draft, const Change& change);

ObjectId parentOf(const catalog::PartitionOf& partition);

// ---- statements that several operations use ----------------------------------------------------------------------------

std::vector<Statement> commentStatements(const Change& change, bool forward);
std::vector<Statement> ownerStatements(const Change& change, bool forward);
std::vector<Statement> privilegeStatements(const ObjectId& target, const Object& object, const catalog::Privileges& from,
                                           const catalog::Privileges& to, int serverVersion, const std::vector<std::string>& columns = {});
bool takesPrivileges(const std::vector<Statement>& statements);
/// What the node provides that gives a table or view its owner.
ObjectId ownerSettled(const ObjectId& relation);
/// What the node provides that takes a sequence from the column that it belonged to.
ObjectId sequenceReleased(const ObjectId& sequence);
/// Sequences of columns that are made anew step aside, so that they go on counting. After planRecreations.
void keepSequences(Draft& draft);
/// What the privileges on a part of a relation become when the relation changes hands, if it does.
catalog::Privileges inNewHands(const Draft& draft, const ObjectId& relation, const ObjectId& about, catalog::Privileges privileges);
/// Storage parameters and the like: what to set and what to reset.
catalog::Options optionsToSet(const catalog::Options& from, const catalog::Options& to);
std::vector<std::string> optionsToReset(const catalog::Options& from, const catalog::Options& to);
ddl::alter::SetForeignOptions changedForeignOptions(const std::string& column, const catalog::Options& from, const catalog::Options& to);
/// `SET LOCAL check_function_bodies = off`: the body may name what does not exist yet.
Statement uncheckedFunctionBodies();
/// A function body that is text must not be checked when it is created; anything else needs nothing.
void createUnchecked(Node& node, const Object& object);

} // namespace cofferdam::plan
