#include "app/command_line.h"
#include "app/core_session.h"
#include "app/language.h"
#include "app/main_window.h"
#include "app/screenshot.h"
#include "app/settings.h"
#include "connections/core_connections.h"
#include "connections/desktop_keychain.h"

#include <QApplication>
#include <QIcon>

#include <cstdio>

using namespace cofferdam::gui;

namespace {

/// Options that need no display are answered without one.
int answerWithoutWindow(const CommandLine& line)
{
    if (line.help)
        std::fputs(qPrintable(CommandLine::helpText()), stdout);
    else
        std::puts("cofferdam " COFFERDAM_VERSION);
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    QString error;
    const auto line = CommandLine::parse(arguments, error);
    if (!line) {
        std::fprintf(stderr, "cofferdam: %s; see --help\n", qPrintable(error));
        return 2;
    }
    if (line->help || line->version)
        return answerWithoutWindow(*line);

    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("cofferdam"));
    QApplication::setApplicationDisplayName(QStringLiteral("Cofferdam"));
    QApplication::setApplicationVersion(QStringLiteral(COFFERDAM_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("cofferdam"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/cofferdam.svg")));
    installLanguage(application, line->language.isEmpty() ? settings::language() : line->language);
    applyTheme(application, line->theme.value_or(settings::theme()));

    CoreConnections connections(std::make_unique<DesktopKeychain>());
    MainWindow window([&connections] { return std::make_unique<CoreSession>(&connections); }, &connections);
    if (line->size.isValid())
        window.resize(line->size);
    window.show();
    window.offerRecovery();
    if (!line->session.isEmpty())
        window.openSessionFile(line->session);
    else if (!line->baseline.isEmpty())
        window.openComparison(line->baseline, line->target);
    if (!line->screenshot.isEmpty())
        return takeScreenshot(window, *line);
    return QApplication::exec();
}
