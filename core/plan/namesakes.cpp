#include "namesakes.h"

#include <algorithm>

namespace cofferdam::plan {
namespace {

using catalog::Function;

struct Call {
    std::vector<base::TypeName> types;
    std::size_t fewest = 0; ///< arguments without a default
};

Call callOf(const Function& function)
{
    Call out;
    for (const catalog::Argument& argument : function.arguments) {
        if (argument.mode == "OUT" || argument.mode == "TABLE")
            continue;
        out.types.push_back(argument.type);
        if (argument.defaultValue.empty())
            out.fewest = out.types.size();
    }
    return out;
}

/// Some call fits both equally well.
bool confusable(const Function& a, const Function& b)
{
    const Call one = callOf(a);
    const Call two = callOf(b);
    const std::size_t count = std::max(one.fewest, two.fewest);
    return count <= one.types.size() && count <= two.types.size()
           && std::equal(one.types.begin(), one.types.begin() + static_cast<std::ptrdiff_t>(count), two.types.begin());
}

bool isMade(const Draft& draft, const ObjectId& user)
{
    const Fate fate = draft.fate(user);
    return fate == Fate::Recreate || fate == Fate::Create || (fate == Fate::Alter && user.kind == Kind::Function);
}

} // namespace

void awaitNamesakes(Draft& draft)
{
    for (const Change& change : draft.differences.changes) {
        const auto* gone = change.action == diff::Action::Dropped ? std::get_if<Function>(change.before.get()) : nullptr;
        if (!gone)
            continue;
        for (const catalog::Entry& entry : draft.after.parts(Kind::Function, {Kind::Function, change.id.schema, change.id.name, {}})) {
            if (!confusable(entry.as<Function>(), *gone))
                continue;
            for (const ObjectId& user : draft.usersAfter().of(entry.id)) {
                if (!isMade(draft, user))
                    continue;
                auto& awaited = draft.awaited[user];
                if (std::find(awaited.begin(), awaited.end(), change.id) != awaited.end())
                    continue;
                awaited.push_back(change.id);
                draft.join(user, change.id);
            }
        }
    }
}

} // namespace cofferdam::plan
