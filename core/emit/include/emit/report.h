#pragma once
#include "diff/rename.h"
#include "plan/plan.h"

#include <map>
#include <string>
#include <vector>

/// Renders a plan. Statement text comes from ddl::print verbatim; every output quotes for its own language.
namespace cofferdam::emit {

/// One file of an export. Paths are relative, with '/', made of safe characters only.
struct File {
    std::string path;
    std::string content;
    friend bool operator==(const File&, const File&) = default;
};

/// A change that the plan leaves out, and why.
struct HeldBack {
    diff::ChangeKey change;
    diff::Action action = diff::Action::Dropped;
    base::Message reason;
    std::string hazard; ///< what would have to be accepted, when that is the reason
};

/// A rename question as a report shows it.
struct RenameQuestion {
    diff::RenameCandidate candidate;
    std::string answer; ///< "", "renamed", "dropped", "later"
};

/// What a person may want to leave out, with the patterns that do it (`--ignore`). Offered, never done.
struct IgnoreOffer {
    std::vector<std::string> patterns;
    base::Message what;      ///< "partitions of public.events"
    std::size_t objects = 0; ///< that differ and would be left out
};

/// What surrounds a plan in every format: nothing that was left out is left unsaid.
struct Report {
    std::string baseline; ///< what a person calls it, without secrets
    std::string target;
    diff::Differences differences;
    std::vector<HeldBack> heldBack;
    std::vector<RenameQuestion> renames;
    std::vector<ddl::NotModelled> notModelled;
    std::vector<base::Message> notes;
    std::vector<base::Message> conflicts; ///< decisions that no longer fit
    std::vector<IgnoreOffer> ignoreOffers;
    std::string baselineFingerprint;
    std::string goalFingerprint;                             ///< may be empty
    std::map<plan::Phase, std::string> phaseFingerprints;    ///< of the schema as it is before each phase; may be empty
    std::map<std::string, std::string> baselineObjects; ///< digest of each, to name what moved; may be empty
};

/// The fingerprints that a finished script or migration carries in comments at its beginning: "-- Baseline: sha256:…". What it does not
/// carry stays empty. Takes nothing else for one: they are the first lines of that form, before anything that a schema can say.
Report readFingerprints(std::string_view script);

/// "~ column public.orders.total: type numeric(10,2) → numeric(14,4)": the one-line form of a change.
std::string changeLine(const diff::Change& change);

} // namespace cofferdam::emit
