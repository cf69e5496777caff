#pragma once
#include "app/command_line.h"

namespace cofferdam::gui {

class MainWindow;

/// Opens the page that a name on the command line means. False: there is no such page.
bool showPage(MainWindow& window, const QString& page);

/// Runs the event loop until the comparison of the current tab stands, writes a picture of the window, and gives the
/// program's exit status: 0, or 2 with a line on standard error.
int takeScreenshot(MainWindow& window, const CommandLine& line);

} // namespace cofferdam::gui
