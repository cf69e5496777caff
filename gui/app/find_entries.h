#pragma once
#include "app/command_palette.h"

namespace cofferdam::gui {

class SessionPage;

/// Everything of a comparison that can be found by a word, each entry with the way to its place: differences with what their
/// properties say, questions, steps with their SQL, hazards, comments, and what was not modelled.
std::vector<PaletteEntry> findEntries(SessionPage& page);

} // namespace cofferdam::gui
