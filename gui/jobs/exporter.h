#pragma once
#include "models/view_data.h"
#include "workspace/comparison.h"

namespace cofferdam::gui {

struct Exported {
    std::vector<ExportFile> files;
    QString error; ///< a sentence when a format could not be made; the other files are there
};

/// The files of an export. Scripts are read again by the readers before they are handed out: what does not lead to the goal is an error.
Exported exportFiles(const workspace::Comparison& comparison, const ExportChoice& choice);

} // namespace cofferdam::gui
