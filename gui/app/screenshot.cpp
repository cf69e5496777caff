#include "app/screenshot.h"

#include "app/main_window.h"
#include "app/session_page.h"
#include "compare/choose_page.h"
#include "plan/plan_page.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QThread>

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
    if (page == QLatin1String("draft")) {
        tab->goTo(Stage::Choose);
        tab->choosePage()->startDraft();
        return true;
    }
    if (page == QLatin1String("locks")) {
        tab->goTo(Stage::Plan);
        tab->planPage()->showLocks();
        return true;
    }
    if (page == QLatin1String("diagram")) {
        tab->goTo(Stage::Choose);
        tab->choosePage()->showDiagram(true);
        return true;
    }
    if (page == QLatin1String("palette")) {
        window.openCommandPalette();
        return true;
    }
    return page.isEmpty();
}

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
    showPage(window, line.page);
    if (tab && !line.select.isEmpty())
        tab->choosePage()->selectChange(line.select);
    runFor(settling);
    if (!window.grab().save(line.screenshot)) {
        std::fprintf(stderr, "cofferdam: %s cannot be written\n", qPrintable(line.screenshot));
        return 2;
    }
    if (tab && tab->session()->state() != Session::State::Ready) {
        std::fprintf(stderr, "cofferdam: %s\n", qPrintable(tab->session()->error()));
        return 2;
    }
    return 0;
}

} // namespace cofferdam::gui
