#include "ddl/lower.h"
#include "effect_rows.h"
#include "interpret_rows.h"
#include "statement_rows.h"

#include <QTest>
#include <map>
#include <set>

using namespace cofferdam;
using namespace cofferdam::test;

namespace {

/// "CreateTable", from the compiler's own words.
template <typename T>
std::string typeName()
{
    const std::string_view pretty = __PRETTY_FUNCTION__; // … [with T = cofferdam::ddl::CreateTable; …]
    const std::size_t begin = pretty.find("T = ") + 4;
    const std::string_view full = pretty.substr(begin, pretty.find_first_of(";]", begin) - begin);
    return std::string(full.substr(full.rfind(':') + 1));
}

template <typename Variant, std::size_t... I>
std::vector<std::string> namesOf(std::index_sequence<I...>)
{
    return {typeName<std::variant_alternative_t<I, Variant>>()...};
}

template <typename Variant>
const std::vector<std::string>& names()
{
    static const std::vector<std::string> all = namesOf<Variant>(std::make_index_sequence<std::variant_size_v<Variant>>());
    return all;
}

/// Kinds of statements and of ALTER TABLE's actions in a piece of SQL.
std::set<std::string> kindsIn(const char* sql)
{
    std::set<std::string> kinds;
    const auto lowered = ddl::parseStatements(std::string(sql) + ";");
    if (!lowered)
        return kinds;
    for (const ddl::Statement& statement : lowered->statements) {
        kinds.insert(names<ddl::AnyStatement>()[statement.any().index()]);
        if (const auto* alter = statement.as<ddl::AlterTable>()) {
            for (const ddl::alter::Action& action : alter->actions)
                kinds.insert("alter::" + names<ddl::alter::Action>()[action.index()]);
        }
    }
    return kinds;
}

} // namespace

/// Every kind of statement and every action of ALTER TABLE has samples in the tables that the referees walk: tst_print (what is
/// printed reads back), tst_interpret and its server half (what it does to a catalog), tst_effects and its server half (which locks
/// and work). A kind without one fails here by its name.
class TestStatementKinds : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        for (const auto rows : {tableRows(), alterTableRows(), typeRows(), routineRows(), objectRows(), definitionRows(), modernRows()}) {
            for (const StatementRow& row : rows)
                m_printed.merge(kindsIn(row.sql));
        }
        for (const InterpretRow& row : interpretRows()) {
            if (std::string_view(row.expected).rfind("ERROR", 0) != 0)
                m_applied.merge(kindsIn(row.statement));
        }
        for (const EffectRow& row : effectRows())
            m_measured.merge(kindsIn(row.statement));
    }

    void everyKindHasSamples_data()
    {
        QTest::addColumn<QString>("kind");
        for (const std::string& name : names<ddl::AnyStatement>())
            QTest::newRow(name.c_str()) << QString::fromStdString(name);
        for (const std::string& name : names<ddl::alter::Action>())
            QTest::newRow(("alter-" + name).c_str()) << QString::fromStdString("alter::" + name);
    }

    void everyKindHasSamples()
    {
        QFETCH(QString, kind);
        const std::string name = kind.toStdString();
        QStringList missing;
        if (!m_printed.contains(name))
            missing += "a row in statement_rows_*.cpp";
        if (!m_applied.contains(name))
            missing += "a row in interpret_rows_*.cpp";
        if (!m_measured.contains(name))
            missing += "a row in effect_rows_*.cpp";
        QVERIFY2(missing.isEmpty(), qPrintable(kind + " has no sample: " + missing.join(", ")));
    }

private:
    std::set<std::string> m_printed, m_applied, m_measured;
};

QTEST_GUILESS_MAIN(TestStatementKinds)
#include "tst_statement_kinds.moc"
