#pragma once
#include "diff/change.h"
#include "models/view_data.h"

/// What an object is, or what differs in it, in so few words that they fit a row of the tree: every value with the word of its
/// property, what PostgreSQL would assume anyway left out.
namespace cofferdam::gui {

/// False for what stands there when nobody says anything: "permanent", "no", an origin trigger.
bool isWorthSaying(const catalog::Property& property, const catalog::PropertyValue& value);
/// The value alone, for a place that names the property beside it: "yes" and "no" in the language of the window.
QString valueText(const catalog::Property& property, const catalog::PropertyValue& value);

/// One row for a created or dropped object: "primary key (id)", "bigint · NOT NULL · default 0".
QString wholeWords(const diff::Change& change);
/// One row for an altered one: "NULL allowed", "default added: now()", or the names of the properties when there are several.
QString differenceWords(const diff::Change& change);

} // namespace cofferdam::gui
