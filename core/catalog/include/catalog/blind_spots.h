#pragma once
#include "catalog/kind.h"

#include <set>
#include <string>
#include <utility>

namespace cofferdam::catalog {

/// What a source cannot express: absence there is never a difference.
/// An empty property hides the whole kind (its objects are neither created nor dropped because of that side).
struct BlindSpots {
    std::set<std::pair<Kind, std::string>> hidden;

    bool hides(Kind kind) const { return hidden.contains({kind, std::string()}); }
    bool hides(Kind kind, std::string_view property) const
    {
        return hides(kind) || hidden.contains({kind, std::string(property)});
    }
    bool empty() const { return hidden.empty(); }
    friend bool operator==(const BlindSpots&, const BlindSpots&) = default;
};

} // namespace cofferdam::catalog
