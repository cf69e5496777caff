#include "emit/rails.h"
#include "proof/recheck.h"
#include "support/paths.h"
#include "support/recipe.h"

using namespace cofferdam;

/// The migrations of every recipe: what was expected for 7.1, and read again for every version that changed what calls mean.
class TestRailsFiles : public QObject {
    Q_OBJECT

private:
    static base::Result<std::vector<emit::File>> files(const workspace::Comparison& comparison, const std::string& version)
    {
        emit::RailsOptions options;
        options.version = version;
        options.firstVersion = 20260101120000;
        return emit::railsFiles(comparison.plan, comparison.report(), options);
    }

private Q_SLOTS:
    void isWhatWasExpected_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString& name : test::recipeNames())
            QTest::addRow("%s", qPrintable(name)) << name;
    }

    void isWhatWasExpected()
    {
        QFETCH(QString, name);
        const auto comparison = test::planRecipe(test::readRecipe(name), plan::Policy::Online);
        if (!comparison)
            QFAIL(comparison.error().line().c_str());
        const auto made = files(**comparison, "7.1");
        if (!made)
            QFAIL(made.error().line().c_str());
        std::string all;
        for (const emit::File& file : *made)
            all += "# " + file.path + "\n" + file.content + "\n";
        QCOMPARE(test::differenceFromExpected(name + QStringLiteral(".rb"), QByteArray::fromStdString(all)), QString());
    }

    void readAgainItLeadsToTheGoal_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("version");
        QTest::addColumn<bool>("online");
        for (const QString& name : test::recipeNames()) {
            for (const char* version : {"6.1", "7.0", "7.1", "8.0"}) {
                QTest::addRow("%s %s online", qPrintable(name), version) << name << version << true;
                QTest::addRow("%s %s direct", qPrintable(name), version) << name << version << false;
            }
        }
    }

    void readAgainItLeadsToTheGoal()
    {
        QFETCH(QString, name);
        QFETCH(QString, version);
        QFETCH(bool, online);
        const auto comparison = test::planRecipe(test::readRecipe(name), online ? plan::Policy::Online : plan::Policy::Direct);
        if (!comparison)
            QFAIL(comparison.error().line().c_str());
        const auto made = files(**comparison, version.toStdString());
        if (!made)
            QFAIL(made.error().line().c_str());
        const proof::Recheck again = proof::recheckRails((*comparison)->plan, *made, version.toStdString(), 15);
        for (const auto& message : again.findings)
            qWarning("%s", message.render().c_str());
        QVERIFY(again.verdict == plan::Verdict::Converged);
    }
};

QTEST_GUILESS_MAIN(TestRailsFiles)
#include "tst_rails_files.moc"
