#include "diff/goal.h"

namespace cofferdam::diff {
namespace {

using catalog::CatalogBuilder;
using catalog::Column;
using catalog::Object;
using catalog::Table;

void applyColumn(CatalogBuilder& builder, const Change& change, const Selected& selected)
{
    const ObjectId table = change.id.table();
    builder.modify<Table>(table, [&](Table& value) {
        if (change.action == Action::Created) {
            value.columns.push_back(std::get<Column>(*change.after));
        } else if (change.action == Action::Dropped) {
            std::erase_if(value.columns, [&](const Column& c) { return c.name == change.id.part; });
        } else if (Column* column = value.columns.find(change.id.part)) {
            Object copy(*column);
            for (const PropertyChange& property : change.properties) {
                if (selected(change, property.property))
                    property.property->copy(*change.after, copy);
            }
            // A default is set again with the type, and then in the target's own words.
            Column& made = std::get<Column>(copy);
            if (const auto& after = std::get<Column>(*change.after); !(made.type == column->type) && made.defaultValue == after.defaultValue)
                made.defaultValue = after.defaultValue;
            *column = std::get<Column>(copy);
        }
    });
}

} // namespace

catalog::Catalog goal(const catalog::Catalog& baseline, const Differences& differences, const Selected& selected)
{
    CatalogBuilder builder(baseline);
    for (const Change& change : differences.changes) {
        if (change.action != Action::Altered && !selected(change, nullptr))
            continue;
        if (change.id.kind == Kind::Column) {
            applyColumn(builder, change, selected);
            continue;
        }
        switch (change.action) {
        case Action::Created: builder.put(change.id, change.after); break;
        case Action::Dropped: builder.remove(change.id); break;
        case Action::Altered: {
            // A constraint that was matched by definition keeps the name it has.
            const ObjectId id = change.from.value_or(change.id);
            const Object* old = builder.current().find(id);
            if (!old && id.kind == Kind::Schema) // public, which was not mentioned
                old = change.before.get();
            if (!old)
                break;
            Object copy(*old);
            for (const PropertyChange& property : change.properties) {
                if (selected(change, property.property))
                    property.property->copy(*change.after, copy);
            }
            builder.put(id, std::move(copy));
            break;
        }
        case Action::Renamed: break; // the baseline was renamed before it was compared
        }
    }
    return builder.snapshot();
}

} // namespace cofferdam::diff
