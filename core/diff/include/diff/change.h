#pragma once
#include "catalog/blind_spots.h"
#include "catalog/catalog.h"
#include "catalog/property.h"

#include <functional>
#include <set>

namespace cofferdam::diff {

using catalog::Kind;
using catalog::ObjectId;

enum class Action : std::uint8_t { Created, Dropped, Altered, Renamed };
std::string_view actionId(Action action); ///< "created", …

/// The stable name of a change: decisions hang on it, over refreshes and sessions. `object` is the baseline's name where the object
/// exists there, else the target's. `property` is empty for the change as a whole.
struct ChangeKey {
    ObjectId object;
    std::string property;
    friend auto operator<=>(const ChangeKey&, const ChangeKey&) = default;
    /// "column:public.orders.total" or "column:public.orders.total/type", as answers files write it; reads back with parseChangeKey.
    std::string text() const;
};

struct PropertyChange {
    const catalog::Property* property = nullptr; ///< into the static property table
    catalog::PropertyValue before;
    catalog::PropertyValue after;
};

/// One difference on one object. Columns are objects here, with `before`/`after` holding a catalog::Column.
struct Change {
    Action action = Action::Altered;
    ObjectId id;                  ///< the target's name; the baseline's for Dropped
    std::optional<ObjectId> from; ///< the baseline's name where it differs (renames, match by definition)
    catalog::ObjectPtr before;    ///< null for Created
    catalog::ObjectPtr after;     ///< null for Dropped
    std::vector<PropertyChange> properties; ///< what differs; empty for Created and Dropped
    std::string hazard; ///< set when the change destroys something and is held back unless accepted: "drop-column-data-loss"
    /// It differs in spelling alone, as far as anybody can tell without a server: shown apart, and held back unless accepted.
    bool unproven = false;
    std::size_t parent = npos; ///< index of the table's own change for a column, constraint, index … change, when there is one

    static constexpr std::size_t npos = static_cast<std::size_t>(-1);
    ChangeKey key() const { return {from.value_or(id), {}}; }
};

/// What one side's format can tell of a schema. Where it is silent, its silence is no difference.
struct Sight {
    catalog::BlindSpots blind;
    std::set<ObjectId> unknown; ///< objects that exist without definition; what hangs on them is as unknown
    /// The schemas that it tells of; absent: all. Objects elsewhere are neither there nor absent.
    std::optional<std::set<std::string>> schemas;
    /// How it would show a column, index or constraint of the other side; empty: as it is. A property that agrees in this view is no
    /// difference (a schema.rb of 6.1 says "datetime" for timestamptz).
    std::function<catalog::Object(const ObjectId&, const catalog::Object&)> view;
};

struct DiffOptions {
    bool owners = true;
    bool privileges = true;
    /// Patterns over "schema.name" (with * and ?), optionally "kind:pattern"; objects in a table that matches are ignored with it.
    std::vector<std::string> ignore;
    bool skipRailsTables = false; ///< schema_migrations and ar_internal_metadata, when one side is a schema.rb
    Sight baseline;
    Sight target;
    /// Asked about a property of an object on both sides whose text differs (`id` is the target's name); empty: such texts are Different.
    std::function<catalog::Likeness(const ObjectId& id, const catalog::Property&, const catalog::Object& before, const catalog::Object& after)> likeness;
};

/// What has to be accepted for a change that is `unproven`.
constexpr std::string_view unprovenSpelling = "unproven-spelling";

/// Differences in ObjectId order, and what was not compared. shown + ignored + hidden add up to all differing objects.
struct Differences {
    std::vector<Change> changes;
    std::vector<ObjectId> ignored; ///< differing objects left out by an ignore pattern or as Rails' own tables
    std::vector<ObjectId> hidden;  ///< objects that only one side can express
    bool empty() const { return changes.empty(); }
    std::size_t unproven() const; ///< how many of the changes are
};

} // namespace cofferdam::diff
