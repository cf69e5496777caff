#pragma once
#include "base/result.h"
#include "diff/change.h"
#include "plan/plan.h"

#include <map>

namespace cofferdam::workspace {

enum class RenameAnswer : std::uint8_t {
    Renamed,       ///< it is one object under a new name
    DroppedAndNew, ///< two different objects
    Later,         ///< decide later: both halves stay out of the plan
};

struct Acceptance {
    std::string hazard; ///< an id, or "all"
    std::string object; ///< "" for every object, else as SQL writes it
    std::string reason;
    friend bool operator==(const Acceptance&, const Acceptance&) = default;
    friend auto operator<=>(const Acceptance&, const Acceptance&) = default;
};

/// What a person chose. A plain value: undo is the previous value, the session file is this plus the source addresses, an answers
/// file is this alone. Everything hangs on stable names, so that it can be replayed on refreshed sources.
struct Decisions {
    std::vector<std::string> edits;                  ///< statements drafted on the target, as SQL, in order
    std::map<diff::ChangeKey, bool> ticks;           ///< explicit ones only
    std::map<std::string, RenameAnswer> renames;     ///< by "column:public.t.old=new"
    std::map<diff::ObjectId, std::string> fills;     ///< column -> SQL expression
    std::vector<Acceptance> acceptances;
    std::optional<plan::Policy> policy;              ///< absent: as the settings say
    std::set<std::string> ignore;                    ///< patterns of what is left out, beside those of the settings
    std::set<diff::ObjectId> online;                 ///< planned online although the policy is direct
    friend bool operator==(const Decisions&, const Decisions&) = default;
};

/// Readable, diff-friendly JSON without secrets; "format": "cofferdam-decisions", "version": 1.
std::string writeDecisions(const Decisions& decisions);
base::Result<Decisions> readDecisions(std::string_view json, const std::string& fileName);

/// "column:public.orders.old=new" from its two ends, as --rename and answers files write it.
std::string renameId(const diff::ObjectId& from, const std::string& newName);

} // namespace cofferdam::workspace
