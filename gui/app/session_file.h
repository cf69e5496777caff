#pragma once
#include "workspace/decisions.h"

#include <QString>

namespace cofferdam::gui {

/// A session as it is kept: two addresses without secrets, and the decisions. The file is a decisions file with the addresses
/// added, so that `cofferdam-cli --answers` reads it too. Paths under the file's folder are kept relative to it.
struct SessionFile {
    QString baseline;
    QString target;
    workspace::Decisions decisions;
};

/// Empty on success, else a sentence.
QString writeSessionFile(const QString& file, const SessionFile& session);
QString readSessionFile(const QString& file, SessionFile& session);

} // namespace cofferdam::gui
