#pragma once
#include "emit/json.h"

#include <nlohmann/json.hpp>

namespace cofferdam::emit {

using Json = nlohmann::ordered_json;

Json toJson(const base::Message& message);
Json toJson(const catalog::ObjectId& id);
/// Those that are proven to differ, or those that may only be spelled differently.
Json differencesJson(const Report& report, bool unproven);
/// held back, ignored, hidden, not modelled, questions, notes, conflicts: what every JSON of ours carries.
void addLeftOut(Json& json, const Report& report);
std::string dump(const Json& json);

} // namespace cofferdam::emit
