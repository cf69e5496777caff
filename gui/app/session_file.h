#pragma once
#include "models/review_notes.h"
#include "workspace/decisions.h"

#include <QString>

namespace cofferdam::gui {

/// A session as it is kept: two addresses without secrets, and the decisions. The file is a decisions file with the addresses
/// added, so that `cofferdam-cli --answers` reads it too. Paths under the file's folder are kept relative to it.
struct SessionFile {
    QString baseline;
    QString target;
    workspace::Decisions decisions;
    ReviewNotes notes;
    QString file; ///< of a recovered session: where it was saved before
    bool serverTexts = false; ///< the sides were read with `--canonical scratch`
};

/// Empty on success, else a sentence.
QString writeSessionFile(const QString& file, const SessionFile& session);
QString readSessionFile(const QString& file, SessionFile& session);
/// The same without a file: paths stay whole.
QByteArray sessionBytes(const SessionFile& session, const QString& folder = {});
QString parseSession(const QByteArray& text, const QString& name, const QString& folder, SessionFile& session);

} // namespace cofferdam::gui
