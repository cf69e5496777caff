#include "ddl/lower.h"
#include "ddl/printer.h"
#include "statement_rows.h"

#include <QTest>

using namespace cofferdam;
using namespace cofferdam::test;

/// What must hold of every statement: it is modelled, and what is printed reads back as the same.
class TestPrint : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyStatementReadsBack_data()
    {
        QTest::addColumn<QString>("sql");
        const auto add = [](const char* group, std::span<const StatementRow> rows) {
            for (const StatementRow& row : rows)
                QTest::addRow("%s-%s", group, row.name) << QString::fromUtf8(row.sql);
        };
        add("table", tableRows());
        add("alter", alterTableRows());
        add("type", typeRows());
        add("routine", routineRows());
        add("object", objectRows());
        add("definition", definitionRows());
        add("modern", modernRows());
    }

    void everyStatementReadsBack()
    {
        QFETCH(const QString, sql);
        const ddl::Lowered lowered = lowerWell(sql.toStdString());
        QVERIFY(!lowered.statements.empty());
        for (const ddl::Statement& statement : lowered.statements) {
            for (const int version : {15, 18}) {
                const std::string text = ddl::print(statement, {version, true});
                const ddl::Lowered again = lowerWell(text);
                QCOMPARE(again.statements.size(), std::size_t(1));
                QVERIFY2(again.statements.front() == statement, text.c_str());
                QCOMPARE(ddl::print(again.statements.front(), {version, true}), text);
            }
            const std::string line = ddl::print(statement, {15, false});
            const ddl::Lowered again = lowerWell(line);
            QCOMPARE(again.statements.size(), std::size_t(1));
            if (!statement.as<ddl::Dml>() && !statement.as<ddl::CreateDefinition>())
                QVERIFY2(again.statements.front() == statement, line.c_str());
        }
    }

    void thereAreManyStatements()
    {
        QVERIFY(tableRows().size() + alterTableRows().size() + typeRows().size() + routineRows().size() + objectRows().size() + definitionRows().size() > 500);
    }

private:
    static ddl::Lowered lowerWell(const std::string& sql)
    {
        auto lowered = ddl::parseStatements(sql + ";");
        if (!lowered) {
            QTest::qFail(lowered.error().line().c_str(), __FILE__, __LINE__);
            return {};
        }
        for (const base::Error& error : lowered->errors)
            QTest::qFail((error.line() + "\n" + sql).c_str(), __FILE__, __LINE__);
        for (const ddl::NotModelled& item : lowered->notModelled)
            QTest::qFail(("not modelled: " + item.what + "\n" + sql).c_str(), __FILE__, __LINE__);
        return std::move(*lowered);
    }
};

QTEST_GUILESS_MAIN(TestPrint)
#include "tst_print.moc"
