#pragma once
#include "plan/plan.h"
#include "users.h"

#include "ddl/printer.h"
#include "diff/differ.h"

#include <functional>
#include <memory>
#include <set>
#include <unordered_map>

/// What the files of the planner share. Nothing here is seen outside the folder.
namespace cofferdam::plan {

using base::count;
using base::identifier;
using base::message;
using base::Message;
using catalog::Catalog;
using catalog::columnId;
using catalog::inTable;
using catalog::Kind;
using catalog::Object;
using catalog::QualifiedName;
using catalog::tableId;
using ddl::Statement;
using diff::Change;
using diff::ChangeKey;

inline constexpr std::size_t none = static_cast<std::size_t>(-1);

/// One indivisible piece of an operation: what it does, how it goes back, and what must come before it.
struct Node {
    ObjectId object; ///< what it is about; orders the nodes of one phase
    ObjectId unit;   ///< the object whose lock it takes: neighbours of one unit may share a transaction
    Phase phase = Phase::Expand;
    Execution execution = Execution::Transaction;
    Message title, why;
    std::vector<Statement> statements;
    std::vector<Statement> undo;
    bool irreversible = false;
    std::optional<Batch> batch;
    std::string query;
    std::optional<Check> precondition;
    std::string done; ///< a boolean SQL expression over the system catalogs; empty: cannot be told
    std::vector<Hazard> hazards;
    std::vector<Message> application; ///< what the application must do before this node's phase
    std::vector<ChangeKey> serves;

    // What the order is made of.
    std::vector<ObjectId> provides; ///< stand in the goal's form once it is done
    std::vector<ObjectId> removes;  ///< are gone (or out of the way) once it is done
    std::vector<ObjectId> releases; ///< of the baseline, no longer use what the goal's form does not use
    std::vector<ObjectId> needs;    ///< must have been provided
    std::vector<ObjectId> awaits;   ///< must be gone, or a call in the node's statements would mean them
    std::vector<ObjectId> takes;    ///< names in pg_class that it takes besides those that it provides
    std::vector<ObjectId> disturbs; ///< columns whose parts that go have to go first
    std::vector<std::size_t> after; ///< nodes that must come first
    bool own = false;               ///< shares its transaction with nobody
    std::size_t bundle = none;      ///< nodes of one bundle are one transaction
};

struct ColumnCopy;

enum class Fate : std::uint8_t { Keep, Create, Drop, Alter, Recreate };

/// The plan in the making: both catalogs, what was decided about each object, and the nodes so far.
class Draft {
public:
    Draft(const Catalog& baseline, const Catalog& goal, const diff::Differences& changes, const PlanOptions& planOptions);

    const Catalog& before; ///< the baseline with its confirmed renames
    const Catalog& after;  ///< the goal
    const diff::Differences& differences;
    const PlanOptions& options;
    std::vector<Node> nodes;
    std::set<ObjectId> plain; ///< objects that no recipe for a running application brings to the goal, by their names there

    /// The application runs while an object is changed.
    bool inUse(const ObjectId& object) const { return options.policyOf(object) == Policy::Online; }
    /// Whether an object is changed by the recipes for that.
    bool online(const ObjectId& object) const { return inUse(object) && !plain.contains(wholeOf(object)); }
    /// `phase` under the online policy; the direct one knows only expand.
    Phase phase(Phase wanted, const ObjectId& object) const { return inUse(object) ? wanted : Phase::Expand; }

    std::size_t add(Node node);
    /// A node about a change, with object, unit and key filled.
    Node start(const Change& change, Phase wanted, Message title) const;
    Node start(const ObjectId& object, Phase wanted, Message title) const;

    Fate fate(const ObjectId& id) const;
    void decide(const ObjectId& id, Fate fate) { m_fates[id] = fate; }
    /// Puts two objects into one transaction.
    void join(const ObjectId& a, const ObjectId& b);
    /// The bundle of an object, none when it stands alone.
    std::size_t bundleOf(const ObjectId& id);
    std::size_t newBundle();
    void joinBundles(std::size_t a, std::size_t b);
    std::size_t root(std::size_t bundle);
    const std::map<ObjectId, Fate>& fates() const { return m_fates; }

    /// The change of an object; null when it does not change.
    const Change* change(const ObjectId& id) const;
    bool changes(const ObjectId& id, std::string_view property) const;
    /// The relation is created by this plan (or dropped and created again): nobody uses it yet.
    bool isNew(const ObjectId& relation) const;
    bool isNewColumn(const ObjectId& column) const;
    /// Partitioned, so that CONCURRENTLY and NOT VALID forms are refused.
    bool isPartitioned(const ObjectId& table) const;
    const catalog::Table* tableBefore(const ObjectId& part) const { return before.get<catalog::Table>(part.table()); }
    const catalog::Table* tableAfter(const ObjectId& part) const { return after.get<catalog::Table>(part.table()); }
    /// True when a parent table makes the same change of this column or constraint, and PostgreSQL passes it on.
    bool comesFromParent(const ObjectId& part) const;
    /// Columns of the primary key, for keyset batches; empty when there is none.
    std::vector<std::string> keyColumns(const ObjectId& table) const;

    /// Sequences of the baseline that a table's columns own: they go with it.
    const std::vector<ObjectId>& sequencesOf(const ObjectId& table) const;

    const Users& usersBefore() const;
    const Users& usersAfter() const;

    /// The statements of a piece of SQL that the planner wrote itself; the first that does not parse becomes `error`.
    std::vector<Statement> parse(const std::string& sql);
    std::optional<base::Error> error;

    /// A name for a helper of ours that neither catalog has, at most 63 bytes.
    std::string helperName(const std::string& schema, std::string_view stem, std::string_view suffix) const;

    /// Columns whose type has to be set again in place: their own change, or the type itself is made anew.
    std::set<ObjectId> retyped;
    /// Columns whose default has to step aside while something that it uses is made anew.
    std::set<ObjectId> redefaulted;
    /// What calls a function by a name that another function gives up -> those that have to be gone before it is made again.
    std::map<ObjectId, std::vector<ObjectId>> awaited;
    std::vector<ObjectId> awaitedBy(const ObjectId& id) const
    {
        const auto found = awaited.find(id);
        return found == awaited.end() ? std::vector<ObjectId>() : found->second;
    }
    /// Sequences that stay while the column that owns them, or its table, is made anew.
    std::set<ObjectId> keptSequences;
    /// Columns that are carried over by a copy, by their name in the goal.
    std::map<ObjectId, std::shared_ptr<const ColumnCopy>> copies;
    /// Indexes and constraints that are made anew on such a copy: nothing else has to be done about them.
    std::set<ObjectId> carried;
    /// Columns and checks that become inherited only, in a table that is there: made anew through a helper that is its parent for a moment.
    std::set<ObjectId> rebound;
    /// Tables whose parents stay but leave for a moment, since that alone changes what is inherited only.
    std::set<ObjectId> reinherits;
    /// The node after which a column is NOT NULL, or is no longer.
    std::map<ObjectId, std::size_t> notNullNodes;

private:
    std::unordered_map<ObjectId, const Change*, catalog::ObjectIdHash> m_changes;
    std::map<ObjectId, Fate> m_fates;
    std::map<ObjectId, std::size_t> m_bundles;
    std::vector<std::size_t> m_bundleParents;
    mutable std::unique_ptr<Users> m_usersBefore, m_usersAfter;
    mutable std::optional<std::map<ObjectId, std::vector<ObjectId>>> m_sequences;
};

/// `ALTER TABLE name action, …`.
Statement alterTable(const ObjectId& table, std::vector<ddl::alter::Action> actions, bool only = false);
/// The property of a change, or null.
const diff::PropertyChange* property(const Change& change, std::string_view id);
bool has(const Change& change, std::string_view id);
template <typename T>
const T& was(const Change& change) { return std::get<T>(*change.before); }
template <typename T>
const T& becomes(const Change& change) { return std::get<T>(*change.after); }

} // namespace cofferdam::plan
