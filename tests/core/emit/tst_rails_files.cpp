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

    void isCalledWhatItDoes_data()
    {
        QTest::addColumn<QByteArray>("id");
        QTest::addColumn<QByteArray>("title");
        QTest::addColumn<QList<QByteArray>>("arguments");
        QTest::addColumn<QByteArray>("named");
        const auto row = [](const char* id, const char* title, const QList<QByteArray>& arguments, const char* named) {
            QTest::newRow(named) << QByteArray(id) << QByteArray(title) << arguments << QByteArray(named);
        };
        row("plan.title.add-column", "Add column %1 to %2", {"public_token", "public.orders"}, "AddColumnPublicTokenToOrders");
        row("plan.title.add-column", "Add column %1 to %2", {"a", "audit.public"}, "AddColumnAToAuditPublic");
        row("plan.title.copy-for-type", "Add %3 to %2, a copy of %1 with the new type, kept equal by a trigger", {"total", "public.orders", "total_new"}, "AddColumnTotalNewToOrders");
        row("plan.title.switch-type", "Let the copy with the new type take the place of %1 of %2", {"total", "public.orders"}, "SwitchTotalOfOrdersToNewType");
        row("plan.title.drop-kept", "Drop %1 of %2, the column with the old type", {"total_old", "public.orders"}, "DropColumnTotalOldOfOrders");
        row("plan.title.add-index", "Add index %1 to %2", {"index_orders_on_state", "public.orders"}, "AddIndexOrdersOnState");
        row("plan.title.add-index", "Add index %1 to %2", {"by_state", "public.orders"}, "AddIndexByStateToOrders");
        row("plan.title.drop-index", "Drop index %1 of %2", {"index_orders_on_state", "public.orders"}, "DropIndexOrdersOnState");
        row("plan.title.create", "Create %1", {"function public.f(integer, public.e)"}, "CreateFunctionF");
        row("plan.step.several", "Change %1 (%2 changes)", {"public.orders", "3"}, "ChangeOrders");
        row("plan.title.drop-table", "Drop table %1", {"\xc3\xa4"}, "DropTable");
        row("plan.title.create-table", "Create table %1", {QByteArray(60, 'a') + " " + QByteArray(60, 'b')}, ("CreateTable" + QByteArray("A") + QByteArray(59, 'a')).constData());
    }

    /// File names are read more often than files: whole words, no sentence cut off, no column without the half of its name.
    void isCalledWhatItDoes()
    {
        QFETCH(QByteArray, id);
        QFETCH(QByteArray, title);
        QFETCH(QList<QByteArray>, arguments);
        QFETCH(QByteArray, named);
        plan::Step step;
        std::vector<base::MessageArgument> filled;
        for (const QByteArray& argument : arguments)
            filled.push_back(base::identifier(argument.toStdString()));
        step.title = base::message(id.toStdString(), title.toStdString(), filled);
        const QString text = QString::fromStdString(emit::railsStep(step, {}));
        QVERIFY2(text.contains("class " + QString::fromUtf8(named) + " <"), qPrintable(text));
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
