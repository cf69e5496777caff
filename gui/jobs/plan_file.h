#pragma once
#include "workspace/comparison.h"
#include "workspace/drift.h"

#include <QString>

namespace cofferdam::gui {

/// What became of the baseline of a plan file: reads it at `address`, which is where the plan says that it is, with the password that is
/// known for it. Only when somebody asks, since a file shall not make this program connect to anything.
base::Result<workspace::Drift> driftOfPlanFile(const QString& fileName, const sources::SourceAddress& address, const base::CancelToken& cancel,
                                               const base::ProgressSink& progress);

/// Whether the text of a file is a plan as `cofferdam-cli plan --format json` writes it.
bool isPlanFile(std::string_view json);
/// A plan file as a comparison without catalogs: everything that the window shows of it but the definitions.
base::Result<std::shared_ptr<const workspace::Comparison>> comparisonOfPlanFile(std::string_view json, const std::string& fileName);

} // namespace cofferdam::gui
