#include "models/schema_outline.h"

#include <algorithm>

namespace cofferdam::gui {

const OutlineTable* SchemaOutline::table(const QString& sql) const
{
    const auto found = std::find_if(tables.begin(), tables.end(), [&](const OutlineTable& each) { return each.sql == sql; });
    return found == tables.end() ? nullptr : &*found;
}

} // namespace cofferdam::gui
