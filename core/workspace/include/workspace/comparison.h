#pragma once
#include "base/cancel.h"
#include "emit/report.h"
#include "sources/source.h"
#include "workspace/decisions.h"

#include <memory>

/// The one place where sources and decisions become changes, goal, plan and proof. The window and the command line both stand on it.
namespace cofferdam::workspace {

enum class RenamePolicy : std::uint8_t { Ask, Never };

/// How to compare and plan; not a decision about a change.
struct Settings {
    std::vector<std::string> ignore;
    bool owners = true;
    bool privileges = true;
    RenamePolicy renames = RenamePolicy::Ask;
    plan::Policy policy = plan::Policy::Online;
    std::optional<int> serverVersion; ///< absent: the baseline's own, else 15
    std::string railsVersion = "7.1";
    friend bool operator==(const Settings&, const Settings&) = default;
};

/// Whether a change is in the goal, and why not.
enum class Standing : std::uint8_t {
    Selected,
    Unticked,     ///< by a person
    Destructive,  ///< held back until its hazard is accepted or it is ticked
    Unproven,     ///< held back until it is accepted or ticked: it differs in spelling, and may mean the same
    Question,     ///< held back by an unanswered rename question
    Requires,     ///< held back because something it needs is held back
    Unanswered,   ///< held back by the planner: a fill is missing
};

/// One change of `differences.changes` as it stands under the decisions. Same index.
struct ChangeState {
    Standing standing = Standing::Selected;
    std::vector<std::size_t> needs;    ///< changes that must be in the goal for this one to be
    std::vector<std::size_t> neededBy; ///< the inverse
    std::vector<std::size_t> because;  ///< for Requires: the changes that hold it back
    std::optional<diff::ObjectId> keptUser; ///< for Requires: an ignored or hidden object that goes on using it
    bool pulledIn = false;             ///< selected only because another selected change needs it
    bool selected() const { return standing == Standing::Selected; }
};

struct Question {
    diff::RenameCandidate candidate;
    std::string id; ///< renameId
    std::optional<RenameAnswer> answer;
    std::vector<std::size_t> holdsBack; ///< indexes of changes
};

struct Counts {
    std::size_t changes = 0, unproven = 0, selected = 0, heldBack = 0, ignored = 0, hidden = 0, notModelled = 0, openQuestions = 0, hazards = 0;
    std::size_t total() const { return changes + ignored + hidden + notModelled; }
};

/// Two sources compared under decisions. Immutable; share it by pointer, compute a new one for new decisions.
struct Comparison {
    std::shared_ptr<const sources::SourceResult> baseline;
    std::shared_ptr<const sources::SourceResult> target;
    /// The baseline before what only its server's version makes was folded away: what its fingerprint is of. Null for a plan from a file.
    std::shared_ptr<const sources::SourceResult> baselineAsRead;
    Settings settings;
    Decisions decisions;

    catalog::Catalog draftedTarget;   ///< target + edits
    catalog::Catalog renamedBaseline; ///< baseline + confirmed renames; the baseline of `differences`
    std::vector<plan::ConfirmedRename> renames;
    std::map<diff::ObjectId, std::string> fills; ///< those of the decisions that fit
    diff::Differences differences;    ///< confirmed renames are in it, as Action::Renamed
    std::vector<ChangeState> states;
    std::vector<Question> questions;
    std::vector<base::Message> conflicts; ///< decisions that no longer fit, each with what it was about
    std::vector<base::Message> notes;     ///< decisions that fit and change nothing
    catalog::Catalog goal;
    plan::Plan plan;
    Counts counts;

    std::vector<ddl::NotModelled> notModelled() const; ///< of both sides
    /// What is left out of the plan, with the reasons.
    std::vector<emit::HeldBack> heldBack() const;
    emit::Report report() const;
    /// Index of the change with that key, or npos.
    std::size_t find(const diff::ChangeKey& key) const;
};

/// Sources + decisions -> everything. Pure: opens nothing. Errors: an edit that does not parse is a conflict, not an error;
/// an error means that nothing can be shown (cancelled, a goal that cannot be planned).
base::Result<std::shared_ptr<const Comparison>> compare(std::shared_ptr<const sources::SourceResult> baseline,
                                                        std::shared_ptr<const sources::SourceResult> target, const Decisions& decisions,
                                                        const Settings& settings, const base::CancelToken& cancel = {},
                                                        const base::ProgressSink& progress = {});

/// The same without the plan, which takes most of the time: what there is to choose from, and the goal. `plan` is empty and proves nothing.
base::Result<std::shared_ptr<const Comparison>> compareUnplanned(std::shared_ptr<const sources::SourceResult> baseline,
                                                                 std::shared_ptr<const sources::SourceResult> target, const Decisions& decisions,
                                                                 const Settings& settings, const base::CancelToken& cancel = {});

/// The differences of two sources without goal and plan: what `diff` prints.
struct DifferencesOnly {
    emit::Report report;
};
base::Result<DifferencesOnly> compareOnly(const std::shared_ptr<const sources::SourceResult>& baseline,
                                          const std::shared_ptr<const sources::SourceResult>& target, const Settings& settings);

/// What became of each side: what one cannot give costs nothing of the other.
struct SideResults {
    base::Result<std::shared_ptr<const sources::SourceResult>> baseline;
    base::Result<std::shared_ptr<const sources::SourceResult>> target;
};
/// Reads the sides that are named, at the same time when the executor can. A side that is not named is cancelled.
SideResults readEach(const std::optional<sources::SourceAddress>& baseline, const std::optional<sources::SourceAddress>& target,
                     const sources::ReadOptions& options, const base::CancelToken& cancel = {}, const base::ProgressSink& progress = {});

/// Reads both sides (at the same time when the executor can) and compares. The error names the side in its place.
struct Sides {
    std::shared_ptr<const sources::SourceResult> baseline;
    std::shared_ptr<const sources::SourceResult> target;
};
base::Result<Sides> readSides(const sources::SourceAddress& baseline, const sources::SourceAddress& target, const sources::ReadOptions& options,
                              const base::CancelToken& cancel = {}, const base::ProgressSink& progress = {});

// What a click does, as a new value of Decisions.
Decisions tick(const Comparison& comparison, std::size_t change, bool on);
Decisions tickProperty(const Comparison& comparison, std::size_t change, std::string_view property, bool on);
Decisions answer(const Comparison& comparison, std::size_t question, RenameAnswer answer);
Decisions fill(const Comparison& comparison, const diff::ObjectId& column, std::string expression);
Decisions accept(const Comparison& comparison, const plan::Hazard& hazard, std::string reason);

enum class Side : std::uint8_t { Baseline, Target };
/// Takes objects from a side: they stay as the baseline has them, or become what the target as it was read has, without the edits
/// drafted on them. `decisions` may be newer than the comparison.
Decisions take(Decisions decisions, const Comparison& comparison, const std::vector<std::size_t>& changes, Side side);
/// The drafted edits, by index, that touch an object or a part of it.
std::vector<std::size_t> editsOn(const Comparison& comparison, const diff::ObjectId& object);

} // namespace cofferdam::workspace
