#include "comparison_of.h"

#include <QTest>

using namespace cofferdam;
using namespace cofferdam::test;
using workspace::Decisions;
using workspace::RenameAnswer;

/// Decisions are a value that reads back from its file.
class TestDecisions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readBackWhatTheyWrite()
    {
        Decisions decisions;
        decisions.edits = {"ALTER TABLE t ADD COLUMN \"ü\" text DEFAULT 'a\"b\\\n'", "CREATE TABLE x ()"};
        decisions.ticks = {{keyOf("column:public.t.a"), true}, {keyOf("column:public.t.a/type"), false}, {keyOf("index:public.\"T.x\".\"i\"\"\""), true},
                           {keyOf("function:public.f(integer, text)"), false}};
        decisions.renames = {{"column:public.t.a=b", RenameAnswer::Renamed}, {"table:public.x=y", RenameAnswer::DroppedAndNew}, {"view:public.v=w", RenameAnswer::Later}};
        decisions.fills = {{catalog::columnId(catalog::tableId("public", "t"), "weird name"), "'x'::text || a"}};
        decisions.acceptances = {{"all", "", "reviewed"}, {"drop-column-data-loss", "public.t.a", ""}};
        decisions.policy = plan::Policy::Direct;
        decisions.online = {catalog::tableId("public", "T.x"), {catalog::Kind::Enum, "public", "mood", {}}};
        const std::string text = workspace::writeDecisions(decisions);
        const auto read = workspace::readDecisions(text, "answers.json");
        QVERIFY2(read.has_value(), read ? "" : read.error().line().c_str());
        QVERIFY(*read == decisions);
        QCOMPARE(workspace::writeDecisions(*read), text);
        const auto none = workspace::readDecisions(workspace::writeDecisions({}), "answers.json");
        QVERIFY(none && *none == Decisions());
    }

    void refusesWhatIsNoDecisionsFile_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("named");
        const auto row = [](const char* name, const char* text, const char* named) { QTest::newRow(name) << QByteArray(text) << QByteArray(named); };
        row("nothing", "", "answers.json");
        row("no-json", "hello", "answers.json");
        row("truncated", "{\"format\": \"cofferdam-decisions\", \"version\": 1, \"ticks\": {", "answers.json");
        row("array", "[]", "cofferdam-decisions");
        row("other-format", "{\"format\": \"cofferdam-plan\", \"version\": 1}", "cofferdam-decisions");
        row("format-of-another-type", "{\"format\": 1}", "answers.json");
        row("other-version", "{\"format\": \"cofferdam-decisions\", \"version\": 2}", "version 2");
        row("no-version", "{\"format\": \"cofferdam-decisions\"}", "version");
        row("tick-of-nothing", "{\"format\": \"cofferdam-decisions\", \"version\": 1, \"ticks\": {\"orders\": true}}", "orders");
        row("tick-that-is-no-tick", "{\"format\": \"cofferdam-decisions\", \"version\": 1, \"ticks\": {\"table:orders\": \"yes\"}}", "table:orders");
        row("ticks-as-a-list", "{\"format\": \"cofferdam-decisions\", \"version\": 1, \"ticks\": [\"table:orders\"]}", "answers.json");
        row("unknown-answer", "{\"format\": \"cofferdam-decisions\", \"version\": 1, \"renames\": {\"table:a=b\": \"maybe\"}}", "table:a=b");
        row("fill-of-no-column", "{\"format\": \"cofferdam-decisions\", \"version\": 1, \"fills\": {\"orders\": \"1\"}}", "orders");
        row("fill-that-is-a-number", "{\"format\": \"cofferdam-decisions\", \"version\": 1, \"fills\": {\"t.a\": 1}}", "answers.json");
        row("acceptance-without-hazard", "{\"format\": \"cofferdam-decisions\", \"version\": 1, \"accept\": [{\"object\": \"t\"}]}", "hazard");
        row("edits-of-another-type", "{\"format\": \"cofferdam-decisions\", \"version\": 1, \"edits\": {\"a\": 1}}", "answers.json");
        row("unknown-policy", "{\"format\": \"cofferdam-decisions\", \"version\": 1, \"policy\": \"fast\"}", "fast");
        row("online-nothing", "{\"format\": \"cofferdam-decisions\", \"version\": 1, \"online\": [\"orders\"]}", "orders");
        row("unknown-member", "{\"format\": \"cofferdam-decisions\", \"version\": 1, \"tick\": {}}", "tick");
    }
    void readsSessionFiles()
    {
        const auto read = workspace::readDecisions("{\"format\": \"cofferdam-decisions\", \"version\": 1, \"sides\": {\"baseline\": \"a.sql\", \"target\": \"b.sql\"}, "
                                        "\"review\": {\"viewed\": []}, \"file\": \"x\"}", "session");
        QVERIFY2(read.has_value(), read ? "" : read.error().message.render().c_str());
        QVERIFY(*read == workspace::Decisions());
    }
    void refusesWhatIsNoDecisionsFile()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, named);
        const auto read = workspace::readDecisions(text.toStdString(), "answers.json");
        QVERIFY(!read);
        const std::string line = read.error().line();
        QVERIFY2(line.find("answers.json") != std::string::npos, line.c_str());
        QVERIFY2(QByteArray::fromStdString(line).contains(named), line.c_str());
        QVERIFY2(line.find('\n') == std::string::npos, line.c_str());
    }

    void namesOfObjectsMayBeShort()
    {
        const auto read = workspace::readDecisions("{\"format\": \"cofferdam-decisions\", \"version\": 1, \"fills\": {\"t.a\": \"1\"}, \"ticks\": {\"table:orders\": true}}", "a.json");
        QVERIFY(read);
        QVERIFY(read->fills.begin()->first == catalog::columnId(catalog::tableId("public", "t"), "a"));
        QVERIFY(read->ticks.begin()->first.object == catalog::tableId("public", "orders"));
    }

    void idsOfRenamesReadBack_data()
    {
        QTest::addColumn<QString>("table");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::newRow("plain") << "t" << "a" << "b";
        QTest::newRow("equals-signs") << "t" << "a=b" << "c=d";
        QTest::newRow("quotes-and-dots") << "T.x" << "a\"b" << "c.\"d\"";
        QTest::newRow("blank-and-slash") << "t" << "a b/type" << "c d";
        QTest::newRow("upper-case") << "Orders" << "Total" << "Sum";
    }
    void idsOfRenamesReadBack()
    {
        QFETCH(QString, table);
        QFETCH(QString, from);
        QFETCH(QString, to);
        const auto source = [&](const QString& column) {
            const auto quoted = [](QString name) { return QLatin1Char('"') + name.replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"'); };
            return sourceOf((QStringLiteral("CREATE TABLE ") + quoted(table) + QStringLiteral(" (") + quoted(column) + QStringLiteral(" int)")).toUtf8().constData());
        };
        Decisions decisions;
        decisions.renames[workspace::renameId(catalog::columnId(catalog::tableId("public", table.toStdString()), from.toStdString()), to.toStdString())] = RenameAnswer::Renamed;
        const auto compared = comparisonOf(source(from), source(to), decisions);
        QVERIFY2(compared->conflicts.empty(), compared->conflicts.empty() ? "" : compared->conflicts.front().render().c_str());
        QCOMPARE(compared->renames.size(), std::size_t(1));
        QVERIFY(compared->goal == compared->target->catalog);
    }
};

QTEST_GUILESS_MAIN(TestDecisions)
#include "tst_decisions.moc"
