#pragma once
#include <QMap>
#include <QSet>
#include <QString>

namespace cofferdam::gui {

/// What people say about a comparison while they review it. Kept in the session beside the decisions; no plan depends on it.
struct ReviewNotes {
    QSet<QString> viewed;            ///< keys of changes
    QMap<QString, QString> comments; ///< by "step:ID", "gate:PHASE" or the key of a change
    QSet<QString> checks;            ///< duties of gates that are done: "gate:PHASE:NUMBER"
    QString signedBy;                ///< empty: not signed off
    QString signedOn;                ///< ISO date and time
    QString signedPlan;              ///< what was signed: the plan's fingerprint

    friend bool operator==(const ReviewNotes&, const ReviewNotes&) = default;
};

} // namespace cofferdam::gui
