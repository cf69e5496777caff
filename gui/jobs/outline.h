#pragma once
#include "catalog/catalog.h"
#include "models/schema_outline.h"

namespace cofferdam::gui {

OutlinePtr outlineOf(const catalog::Catalog& catalog);

} // namespace cofferdam::gui
