#pragma once
#include <QString>
#include <QStringList>

#include <optional>

namespace cofferdam::gui {

/// What there is to know about one hazard, whatever plan it stands in.
struct HazardPage {
    QString id;
    QString title;
    QString what;     ///< what it is
    QString lock;     ///< which lock, on what, how long
    QString why;      ///< why it hurts
    QString safe;     ///< the safe way
    QString versions; ///< of PostgreSQL
    QString language; ///< "en"
};

/// The page of a hazard in the language of the window, else in English; nothing when there is none.
std::optional<HazardPage> hazardPage(const QString& id);
/// The same in one language: "en".
std::optional<HazardPage> hazardPage(const QString& id, const QString& language);
/// All ids that have a page, in the order of the pages.
QStringList hazardPageIds(const QString& language = QStringLiteral("en"));

} // namespace cofferdam::gui
