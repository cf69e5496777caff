#include "ddl/printer.h"
#include "ddl/read.h"
#include "support/paths.h"

#include <QTest>

using namespace cofferdam;

/// A catalog as a script, and the script read again.
class TestScript : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsBackAsTheSame_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("corners") << test::sourceDir() + "/tests/fixtures/script/corners.sql";
        QTest::newRow("every-kind") << test::sourceDir() + "/tests/fixtures/live/every_kind.sql";
        for (const QString& file : test::corpusFiles()) {
            if (file.endsWith(".structure.sql"))
                QTest::newRow(test::rowName(file).constData()) << test::corpusDir() + '/' + file;
        }
    }

    void readsBackAsTheSame()
    {
        QFETCH(const QString, path);
        const catalog::Catalog catalog = read(test::readFile(path).toStdString());
        QVERIFY(!catalog.empty());
        std::string text;
        for (const ddl::Statement& statement : ddl::script(catalog))
            text += ddl::print(statement) + ";\n\n";
        const catalog::Catalog again = read(text);
        if (again == catalog)
            return;
        catalog.forEach([&](const catalog::Entry& entry) {
            const catalog::Object* object = again.find(entry.id);
            if (!object)
                QFAIL(("missing: " + entry.id.describe()).c_str());
            if (!(*object == *entry.object))
                QFAIL((ddl::describe(entry.id, *entry.object) + "\n" + ddl::describe(entry.id, *object)).c_str());
        });
        QCOMPARE(again.size(), catalog.size());
    }

    void everythingIsDescribed()
    {
        const catalog::Catalog catalog = read(test::readFile(test::sourceDir() + "/tests/fixtures/script/corners.sql").toStdString());
        catalog.forEach([&](const catalog::Entry& entry) {
            const auto* constraint = std::get_if<catalog::Constraint>(entry.object.get());
            const auto* trigger = std::get_if<catalog::Trigger>(entry.object.get());
            const bool inherited = (constraint && constraint->inherited) || (trigger && trigger->inherited);
            if (!inherited && entry.id.name != "public")
                QVERIFY2(!ddl::describe(entry.id, *entry.object, &catalog).empty(), entry.id.describe().c_str());
            QVERIFY2(!ddl::print(ddl::dropStatement(entry.id, *entry.object)).empty(), entry.id.describe().c_str());
        });
    }

private:
    static catalog::Catalog read(const std::string& sql)
    {
        const auto lowered = ddl::parseStatements(sql);
        if (!lowered) {
            QTest::qFail(lowered.error().line().c_str(), __FILE__, __LINE__);
            return {};
        }
        for (const base::Error& error : lowered->errors)
            QTest::qFail(error.line().c_str(), __FILE__, __LINE__);
        ddl::Session session;
        return ddl::read(*lowered, session).catalog;
    }
};

QTEST_GUILESS_MAIN(TestScript)
#include "tst_script.moc"
