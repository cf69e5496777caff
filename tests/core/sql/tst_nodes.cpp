#include "sql/parse.h"

#include <QTest>

using namespace cofferdam;

class TestNodes : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsOptions_data();
    void readsOptions();
    void readsNames();
    void readsConstants();
    void walksChildren();
    void listsSetFields();
    void describesWithoutLocations();
};

void TestNodes::readsOptions_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("integer");
    QTest::addColumn<QString>("boolean");
    QTest::newRow("number") << "fillfactor=70" << "70" << "70" << "";
    QTest::newRow("negative") << "x=-1" << "-1" << "-1" << "";
    QTest::newRow("zero") << "x=0" << "0" << "0" << "false";
    QTest::newRow("big") << "x=5000000000" << "5000000000" << "5000000000" << "";
    QTest::newRow("decimal") << "x=0.05" << "0.05" << "" << "";
    QTest::newRow("word") << "buffering=auto" << "auto" << "" << "";
    QTest::newRow("true") << "x=true" << "true" << "" << "true";
    QTest::newRow("off") << "x=off" << "off" << "" << "false";
    QTest::newRow("string") << "x='A b'" << "A b" << "" << "";
    QTest::newRow("no-value") << "x" << "" << "" << "true";
}

void TestNodes::readsOptions()
{
    QFETCH(QString, option);
    const auto file = sql::parse("CREATE TABLE t (a int) WITH (" + option.toStdString() + ")", "x");
    QVERIFY(!file.firstError());
    const auto& create = *file.statements()[0].node->create_stmt;
    const auto options = sql::nodes(create.options, create.n_options);
    QVERIFY(!sql::findOption(options, "missing"));
    const auto* found = sql::findOption(options, option.section('=', 0, 0).toStdString());
    QVERIFY(found);
    const auto integer = sql::optionInteger(*found);
    const auto boolean = sql::optionBoolean(*found);
    QTEST(QString::fromStdString(sql::optionString(*found).value_or("")), "text");
    QTEST(integer ? QString::number(*integer) : QString(), "integer");
    QTEST(boolean ? QString(*boolean ? "true" : "false") : QString(), "boolean");
}

void TestNodes::readsNames()
{
    const auto file = sql::parse("SELECT public.\"F\"(o.*) FROM billing.\"T\"", "x");
    const auto& select = *file.statements()[0].node->select_stmt;
    const auto& call = *select.target_list[0]->res_target->val->func_call;
    QCOMPARE(sql::stringList(call.funcname, call.n_funcname), (std::vector<std::string>{"public", "F"}));
    const auto& star = *call.args[0]->column_ref;
    QCOMPARE(sql::stringList(star.fields, star.n_fields), (std::vector<std::string>{"o", "*"}));
    QCOMPARE(sql::relationParts(*select.from_clause[0]->range_var), (std::vector<std::string>{"billing", "T"}));
    QVERIFY(sql::listItems(nullptr).empty());
    QVERIFY(sql::stringOf(nullptr).empty());
}

void TestNodes::readsConstants()
{
    const auto file = sql::parse("SELECT 0, -7, 1.50, 'x', true, false, NULL, B'01', X'1F'", "x");
    const auto& select = *file.statements()[0].node->select_stmt;
    QStringList found;
    for (const auto* target : sql::nodes(select.target_list, select.n_target_list))
        found << QString::fromStdString(sql::constantText(*target->res_target->val->a_const).value_or("none"));
    QCOMPARE(found, (QStringList{"0", "-7", "1.50", "x", "true", "false", "none", "b01", "x1F"}));
}

void TestNodes::walksChildren()
{
    const auto file = sql::parse("SELECT a, b FROM t WHERE c", "x");
    QStringList fields;
    sql::forEachChild(file.statements()[0].node->select_stmt->base,
                      [&](const ProtobufCMessage&, const ProtobufCFieldDescriptor& field) { fields << field.name; });
    QCOMPARE(fields, (QStringList{"target_list", "target_list", "from_clause", "where_clause"}));
}

void TestNodes::listsSetFields()
{
    const auto file = sql::parse("ALTER TABLE t ALTER COLUMN a SET STATISTICS 5", "x");
    QStringList paths;
    sql::forEachSetField(file.statements()[0].node->base, [&](std::string_view path, const ProtobufCMessage&, const ProtobufCFieldDescriptor&) {
        paths << QString::fromUtf8(path.data(), static_cast<qsizetype>(path.size()));
    });
    QVERIFY(paths.contains("AlterTableStmt.relation.RangeVar.relname"));
    QVERIFY(paths.contains("AlterTableStmt.cmds[0].AlterTableCmd.name"));
    QVERIFY(paths.contains("AlterTableStmt.cmds[0].AlterTableCmd.def.Integer.ival"));
    QVERIFY(paths.filter("location").isEmpty());
}

void TestNodes::describesWithoutLocations()
{
    const auto a = sql::parse("SELECT a  FROM t", "x");
    const auto b = sql::parse("   SELECT a\nFROM t", "x");
    const auto c = sql::parse("SELECT b FROM t", "x");
    QCOMPARE(sql::describeTree(a.statements()[0].node->base), sql::describeTree(b.statements()[0].node->base));
    QVERIFY(sql::describeTree(a.statements()[0].node->base) != sql::describeTree(c.statements()[0].node->base));
}

QTEST_GUILESS_MAIN(TestNodes)
#include "tst_nodes.moc"
