#pragma once
#include "models/review_notes.h"
#include "models/view_data.h"
#include "workspace/comparison.h"

namespace cofferdam::gui {

struct Exported {
    std::vector<ExportFile> files;
    QString error; ///< a sentence when a format could not be made; the other files are there
};

/// The files of an export. Scripts are read again by the readers before they are handed out: what does not lead to the goal is an error.
/// Without catalogs (`whole` false: a plan file) there is nothing to lead to.
Exported exportFiles(const workspace::Comparison& comparison, const ExportChoice& choice, const ReviewNotes& notes, bool whole);

} // namespace cofferdam::gui
