#pragma once
#include <QString>
#include <QStringList>

class QCoreApplication;

namespace cofferdam::gui {

/// Installs the translations for a language ("de", "ar", "en"; empty: the system's) and turns the window to its direction.
/// Call before any widget is made.
void installLanguage(QCoreApplication& application, const QString& code);
/// The languages that the window speaks.
QStringList languages();

} // namespace cofferdam::gui
