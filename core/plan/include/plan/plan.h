#pragma once
#include "base/cancel.h"
#include "base/result.h"
#include "ddl/interpreter.h"
#include "diff/change.h"

#include <set>

/// A plan is data: ordered steps that lead from the baseline to the goal. Nothing here runs anything.
namespace cofferdam::plan {

using catalog::ObjectId;

enum class Phase : std::uint8_t { Preflight, Expand, Backfill, Validate, Switch, Contract };
std::string_view phaseId(Phase phase);   ///< "expand"
std::string_view phaseName(Phase phase); ///< "Expand", translated by the window

enum class Policy : std::uint8_t {
    Online, ///< the application keeps running: safe recipes, gates, batches
    Direct, ///< a maintenance window: the shortest correct SQL
};

enum class Severity : std::uint8_t { Note, Caution, Blocks };

/// A hazard that a step (or the plan) carries, with the rule's stable id of the hazards page.
struct Hazard {
    std::string id;          ///< "add-index-blocking"
    Severity severity = Severity::Note;
    ObjectId object;         ///< what it is about
    base::Message message;   ///< the danger, in the user's own names
    base::Message remedy;    ///< what to do about it
    bool destructive = false;
    bool accepted = false;   ///< by --accept or in the window
    std::string reason;      ///< why it was accepted
};

/// How the statements of a step reach the server.
enum class Execution : std::uint8_t {
    Transaction, ///< one transaction: BEGIN; bounded LOCK … NOWAIT loop for `lockTables`; the statements; COMMIT
    Alone,       ///< exactly one statement that may not stand in a transaction (CONCURRENTLY, …)
    Batches,     ///< a loop of short transactions described by `batch`
    Query,       ///< reads only: a preflight or verification query
};

/// A backfill in keyset batches: UPDATE table SET assignments WHERE predicate, walked along `keyColumns`.
struct Batch {
    catalog::QualifiedName table;
    std::vector<std::string> keyColumns;                       ///< the primary key; empty: walk by ctid
    std::vector<std::pair<std::string, std::string>> assignments; ///< column -> SQL
    std::string predicate;                                     ///< rows still wrong; finished when none is left
    int size = 1000;
};

/// A check that reads and must return one row with one boolean.
struct Check {
    std::string sql;
    base::Message message; ///< what it means when it is false
};

struct Step {
    std::string id;       ///< unique in the plan and stable for the same input: "expand-3"
    Phase phase = Phase::Expand;
    base::Message title;  ///< "Add column %1 to %2"
    base::Message why;    ///< which lock, which version fact, why this form; may be empty
    Execution execution = Execution::Transaction;
    std::vector<ddl::Statement> statements; ///< schema DDL only, never inside a DO block
    std::optional<Batch> batch;
    std::string query;                      ///< Execution::Query
    std::vector<ddl::LockEffect> lockTables; ///< taken first, by LOCK TABLE … NOWAIT in a bounded loop, in this order
    std::vector<ddl::Statement> undo;       ///< leads back to the state before; empty with `irreversible` or nothing to undo
    bool irreversible = false;              ///< undoing it cannot bring the data back
    std::optional<Check> precondition;
    std::optional<Check> done;              ///< true once the step has taken effect; read from the catalog, never from memory
    std::vector<Hazard> hazards;
    std::vector<diff::ChangeKey> serves;    ///< the changes it works for
    // Filled by the planner's own simulation on paper:
    std::vector<ddl::LockEffect> locks;     ///< strongest per existing relation
    std::vector<ddl::WorkEffect> work;
    std::size_t catalogAfter = 0;           ///< index into Plan::states

    ddl::LockMode strongestLock() const;
    ddl::Work heaviestWork() const;
};

/// A point where the application is deployed before `before` may begin.
struct Gate {
    Phase before = Phase::Contract;
    std::vector<base::Message> application; ///< what its code must do by then
};

/// Something only a person can answer. Until then `holdsBack` stays out of the plan.
struct Question {
    enum class Type : std::uint8_t { Rename, Fill } type = Type::Rename;
    std::string id;          ///< "rename:column:public.a.b=c", "fill:public.a.b"
    base::Message message;
    ObjectId object;
    std::vector<diff::ChangeKey> holdsBack;
};

enum class Verdict : std::uint8_t { Converged, NotConverged, Unproven };

struct Plan {
    Policy policy = Policy::Online;
    std::vector<Step> steps;   ///< in order; phases never go back
    std::vector<Gate> gates;
    std::vector<Question> questions; ///< the planner's own: fills that are missing
    std::vector<Hazard> hazards;     ///< about the plan as a whole; the steps carry theirs
    catalog::Catalog baseline;
    catalog::Catalog goal;
    std::vector<catalog::Catalog> states; ///< [0] = baseline; one more whenever a step changed the catalog
    Verdict verdict = Verdict::Unproven;  ///< interpreting the steps from the baseline gives the goal?
    std::vector<base::Message> differences; ///< when not converged: what is left, object by object
    std::vector<ObjectId> heldBack;  ///< objects whose change had to be left out (an unanswered fill, for example)

    bool empty() const { return steps.empty(); }
};

/// What is planned under one policy: the table of a part, or the object itself.
ObjectId wholeOf(const ObjectId& object);

/// A rename that a person confirmed: the object of the baseline and its new name (same schema and table).
struct ConfirmedRename {
    ObjectId from;
    std::string newName;
    friend bool operator==(const ConfirmedRename&, const ConfirmedRename&) = default;
};

struct TableFacts {
    std::optional<std::int64_t> rows;
    std::optional<std::int64_t> bytes;
};

struct PlanOptions {
    Policy policy = Policy::Online;
    /// Tables, types and other objects that are planned online although `policy` is direct; by their names in the baseline or the goal.
    std::set<ObjectId> online;
    int serverVersion = 15; ///< major, 11 … 18
    std::vector<ConfirmedRename> renames;
    /// Column id -> SQL expression that fills existing rows (over the table's own columns).
    std::map<ObjectId, std::string> fills;
    /// "all", "hazard-id" or "hazard-id:object".
    std::vector<std::string> accepted;
    /// With accept all on empty tables no fill is needed: a NOT NULL column without default is then added with a preflight check for rows.
    bool assumeEmptyWhereUnfilled = false;
    std::map<ObjectId, TableFacts> facts;
    std::int64_t smallTableRows = 1000;
    int batchSize = 1000;

    /// The policy under which an object is planned; a part has that of its table.
    Policy policyOf(const ObjectId& object) const;
};

/// Plans from scratch: baseline to goal. Always simulated on paper before it is returned: `verdict` says whether the steps converge.
/// An Error only for programmer-level impossibilities (a goal whose objects refer to nothing) – with the object named.
base::Result<Plan> makePlan(const catalog::Catalog& baseline, const catalog::Catalog& goal, const PlanOptions& options,
                            const base::CancelToken& cancel = {});

} // namespace cofferdam::plan
