#include "app/core_session.h"
#include "app/main_window.h"
#include "app/session_page.h"
#include "help/hazard_help.h"
#include "help/help_window.h"
#include "plan/hazard_ids.h"
#include "support/accessible_walk.h"

#include <QDir>
#include <QLineEdit>
#include <QListWidget>
#include <QTest>
#include <QTextBrowser>

using namespace cofferdam::gui;

/// Every hazard that a plan may carry has a page that says everything, in every language that has pages.
class TestHelp : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyHazardHasAPage_data()
    {
        QTest::addColumn<QString>("language");
        for (const QString& file : QDir(QStringLiteral(":/help")).entryList({QStringLiteral("hazards.*.txt")})) {
            const QString language = file.section(QLatin1Char('.'), 1, 1);
            QTest::newRow(qPrintable(language)) << language;
        }
    }

    void everyHazardHasAPage()
    {
        QFETCH(QString, language);
        QStringList faults;
        QStringList known;
        for (const std::string_view id : cofferdam::plan::hazardIds()) {
            known << QString::fromUtf8(id.data(), static_cast<qsizetype>(id.size()));
            const auto page = hazardPage(known.back(), language);
            if (!page) {
                faults << QStringLiteral("no page: ") + known.back();
                continue;
            }
            for (const QString& text : {page->title, page->what, page->lock, page->why, page->safe, page->versions}) {
                if (text.isEmpty())
                    faults << QStringLiteral("a field is missing: ") + page->id;
            }
        }
        for (const QString& id : hazardPageIds(language)) {
            if (!known.contains(id))
                faults << QStringLiteral("no such hazard: ") + id;
        }
        QCOMPARE(hazardPageIds(language).size(), known.size());
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
        QVERIFY(known.size() > 90);
    }

    void helpIsWhereOneIs()
    {
        MainWindow window([] { return std::make_unique<CoreSession>(); });
        window.resize(1280, 720);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        const QString demo = qEnvironmentVariable("COFFERDAM_SOURCE_DIR") + QStringLiteral("/resources/demo/");
        SessionPage* page = window.openComparison(demo + QStringLiteral("production.structure.sql"), demo + QStringLiteral("staging.schema.rb"));
        QTRY_VERIFY_WITH_TIMEOUT(page->session()->state() == Session::State::Ready, 30000);
        for (const auto stage : {Stage::Choose, Stage::Plan, Stage::Hazards}) {
            page->goTo(stage);
            QVERIFY2(hazardPage(page->helpTopic()).has_value(), qPrintable(page->helpTopic()));
        }
        const QString wanted = page->helpTopic();
        QTest::keyClick(&window, Qt::Key_F1);
        QVERIFY(window.helpWindow() && window.helpWindow()->isVisible());
        QCOMPARE(window.helpWindow()->currentPage(), wanted);
        QVERIFY(window.helpWindow()->browser()->toPlainText().contains(hazardPage(wanted)->why));
        QCOMPARE(unnamedFocusable(window.helpWindow()).join(QLatin1Char(';')), QString());
        const QString pictures = qEnvironmentVariable("COFFERDAM_PICTURES");
        if (!pictures.isEmpty())
            QVERIFY(window.helpWindow()->grab().save(pictures + QStringLiteral("/help.png")));
        window.helpWindow()->filterEdit()->setText(QStringLiteral("concurrently index blocking"));
        int shown = 0;
        for (int row = 0; row < window.helpWindow()->list()->count(); ++row)
            shown += window.helpWindow()->list()->item(row)->isHidden() ? 0 : 1;
        QVERIFY(shown > 0 && shown < 10);
    }
};

QTEST_MAIN(TestHelp)
#include "tst_help.moc"
