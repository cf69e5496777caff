#include "diff/differ.h"
#include "proof/recheck.h"

namespace cofferdam::proof {

using base::message;

std::vector<base::Message> differencesTo(const catalog::Catalog& reached, const catalog::Catalog& goal)
{
    std::vector<base::Message> out;
    for (const diff::Change& change : diff::diff(reached, goal).changes) {
        if (change.action == diff::Action::Created) {
            out.push_back(message("proof.missing", COFFERDAM_TR("%1 is missing"), {base::identifier(change.id.describe())}));
        } else if (change.action == diff::Action::Dropped) {
            out.push_back(message("proof.left_over", COFFERDAM_TR("%1 is left over"), {base::identifier(change.id.describe())}));
        } else {
            for (const auto& property : change.properties)
                out.push_back(message("proof.differs", COFFERDAM_TR("%1 differs in %2: %3 instead of %4"),
                                      {base::identifier(change.id.describe()), base::text(std::string(property.property->label)),
                                       base::sql(property.before.text), base::sql(property.after.text)}));
        }
    }
    return out;
}

} // namespace cofferdam::proof
