#include "app/screenshot.h"

#include "app/command_palette.h"
#include "app/commands.h"
#include "app/main_window.h"
#include "app/session_page.h"
#include "app/theme.h"
#include "compare/choose_page.h"
#include "help/help_window.h"
#include "plan/plan_page.h"

#include <QAction>
#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QPainter>
#include <QThread>
#include <QTimer>

#include <cstdio>

namespace cofferdam::gui {

namespace {

constexpr qint64 patience = 120000;
// Export previews and late layouts arrive after the plan.
constexpr qint64 settling = 700;

void runFor(qint64 milliseconds)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < milliseconds) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        QThread::msleep(5);
    }
}

} // namespace

bool showPage(MainWindow& window, const QString& page)
{
    SessionPage* tab = window.currentPage();
    if (page == QLatin1String("help")) {
        window.showHelp(tab ? tab->helpTopic() : QString());
        return true;
    }
    if (!tab)
        return page.isEmpty() || page == QLatin1String("start");
    static const std::pair<QLatin1String, Stage> stages[] = {
        {QLatin1String("overview"), Stage::Compare}, {QLatin1String("compare"), Stage::Choose},
        {QLatin1String("questions"), Stage::Questions}, {QLatin1String("plan"), Stage::Plan},
        {QLatin1String("hazards"), Stage::Hazards},     {QLatin1String("export"), Stage::Export}};
    for (const auto& [name, stage] : stages) {
        if (page == name) {
            tab->goTo(stage);
            return true;
        }
    }
    // The rest is a view of a page, or stands over it.
    static const std::pair<QLatin1String, void (*)(MainWindow&, SessionPage&)> views[] = {
        {QLatin1String("start"), [](MainWindow& shown, SessionPage&) { shown.showStart(); }},
        {QLatin1String("draft"), [](MainWindow&, SessionPage& on) { on.goTo(Stage::Choose); on.choosePage()->startDraft(); }},
        {QLatin1String("diagram"), [](MainWindow&, SessionPage& on) { on.goTo(Stage::Choose); on.choosePage()->showDiagram(true); }},
        {QLatin1String("history"), [](MainWindow&, SessionPage& on) { on.goTo(Stage::Choose); on.choosePage()->togglePanel(QStringLiteral("history")); }},
        {QLatin1String("locks"), [](MainWindow&, SessionPage& on) { on.goTo(Stage::Plan); on.planPage()->showLocks(); }},
        {QLatin1String("moment"), [](MainWindow&, SessionPage& on) { on.goTo(Stage::Plan); on.planPage()->goToMoment(7); }},
        {QLatin1String("review"), [](MainWindow&, SessionPage& on) { on.goTo(Stage::Plan); on.planPage()->showReview(); }},
        {QLatin1String("palette"), [](MainWindow& shown, SessionPage&) { shown.openCommandPalette(); }},
        {QLatin1String("find"), [](MainWindow& shown, SessionPage&) { shown.openFindPalette(); shown.commandPalette()->edit()->setText(QStringLiteral("customers")); }}};
    for (const auto& [name, show] : views) {
        if (page == name) {
            show(window, *tab);
            return true;
        }
    }
    return page.isEmpty();
}

namespace {

/// The window with a dialog over it, as a person sees the two.
QPixmap withDialog(MainWindow& window, QWidget* dialog)
{
    QPixmap picture = window.grab();
    if (!dialog)
        return picture;
    const QPixmap over = dialog->grab();
    QPainter painter(&picture);
    painter.fillRect(window.rect(), QColor(0, 0, 0, 90));
    const QRect place(QPoint((window.width() - dialog->width()) / 2, (window.height() - dialog->height()) / 2), dialog->size());
    painter.drawPixmap(place.topLeft(), over);
    painter.setPen(outlineColor(window.palette()));
    painter.drawRect(place.adjusted(-1, -1, 0, 0));
    return picture;
}

/// Dialogs run a loop of their own until they are closed: the picture is taken from inside of it.
QPixmap pictureOf(MainWindow& window, const QString& page)
{
    static const QStringList dialogs{QStringLiteral("connections"), QStringLiteral("shortcuts")};
    if (!dialogs.contains(page)) {
        showPage(window, page);
        runFor(settling);
        const bool help = page == QLatin1String("help");
        const QPixmap picture = withDialog(window, help ? window.helpWindow() : nullptr);
        if (help)
            window.helpWindow()->close();
        return picture;
    }
    QPixmap picture;
    QTimer::singleShot(settling, &window, [&] {
        QWidget* dialog = QApplication::activeModalWidget();
        picture = withDialog(window, dialog);
        if (dialog)
            dialog->close();
    });
    window.commands().action(page)->trigger();
    return picture;
}

bool save(const QPixmap& picture, const QString& file)
{
    if (picture.save(file))
        return true;
    std::fprintf(stderr, "cofferdam: %s cannot be written\n", qPrintable(file));
    return false;
}

} // namespace

int takeScreenshot(MainWindow& window, const CommandLine& line)
{
    QElapsedTimer timer;
    timer.start();
    SessionPage* tab = window.currentPage();
    while (tab && timer.elapsed() < patience) {
        const auto state = tab->session()->state();
        if (state == Session::State::Ready || state == Session::State::Failed)
            break;
        runFor(20);
    }
    QStringList pages{line.page};
    if (line.page == QLatin1String("all"))
        pages = {QStringLiteral("start"), QStringLiteral("overview"), QStringLiteral("compare"), QStringLiteral("diagram"), QStringLiteral("draft"),
                 QStringLiteral("history"), QStringLiteral("questions"), QStringLiteral("plan"), QStringLiteral("locks"), QStringLiteral("review"),
                 QStringLiteral("moment"), QStringLiteral("hazards"), QStringLiteral("export"), QStringLiteral("palette"), QStringLiteral("find"),
                 QStringLiteral("connections"), QStringLiteral("shortcuts"), QStringLiteral("help")};
    for (const QString& page : pages) {
        // Each begins where nothing was opened yet.
        if (tab && pages.size() > 1) {
            window.showTab(tab);
            window.commandPalette()->shut();
            tab->choosePage()->showDiagram(false);
            tab->choosePage()->resetLayout();
            tab->planPage()->showTimeline();
        }
        if (tab && !line.select.isEmpty())
            tab->choosePage()->selectChange(line.select);
        const QString stem = line.screenshot.endsWith(QLatin1String(".png")) ? line.screenshot.chopped(4) : line.screenshot;
        if (!save(pictureOf(window, page), pages.size() > 1 ? QStringLiteral("%1-%2.png").arg(stem, page) : line.screenshot))
            return 2;
    }
    if (tab && tab->session()->state() != Session::State::Ready) {
        std::fprintf(stderr, "cofferdam: %s\n", qPrintable(tab->session()->error()));
        return 2;
    }
    return 0;
}

} // namespace cofferdam::gui
