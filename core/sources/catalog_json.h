#pragma once
#include "catalog/catalog.h"
#include "json_codec.h"

namespace cofferdam::sources {

/// Every object with all of its members, in catalog order.
codec::Json catalogToJson(const catalog::Catalog& catalog);
/// Throws what the JSON library throws, or std::invalid_argument.
catalog::Catalog catalogFromJson(const codec::Json& json);

} // namespace cofferdam::sources
