#include "comparison_of.h"
#include "workspace/scope.h"

#include <QTest>

using namespace cofferdam;
using namespace cofferdam::test;

/// What is offered to be left out: it is counted, its patterns take exactly that, and nothing is left out before somebody says so.
class TestScope : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void offers_data();
    void offers();
    void anOfferThatIsTakenLeavesOutWhatItCounted();
    void patternsOfDecisionsSurvive();
};

namespace {

QStringList offered(const workspace::Comparison& comparison)
{
    QStringList out;
    for (const emit::IgnoreOffer& offer : workspace::ignoreOffers(comparison)) {
        QString line = QString("%1 %2:").arg(offer.objects).arg(QString::fromStdString(offer.what.render()));
        for (const std::string& pattern : offer.patterns)
            line += ' ' + QString::fromStdString(pattern);
        out << line;
    }
    return out;
}

constexpr const char* events = "CREATE TABLE events (id bigint, at date) PARTITION BY RANGE (at);";
constexpr const char* january = "CREATE TABLE events_p2024_01 PARTITION OF events FOR VALUES FROM ('2024-01-01') TO ('2024-02-01');";
constexpr const char* february = "CREATE TABLE events_p2024_02 PARTITION OF events FOR VALUES FROM ('2024-02-01') TO ('2024-03-01');";

} // namespace

void TestScope::offers_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char* name, const QByteArray& before, const QByteArray& after, const QStringList& expected) {
        QTest::newRow(name) << before << after << expected;
    };
    const QByteArray plain = "CREATE TABLE t (a int);";
    row("nothing-differs", plain + "CREATE TABLE schema_migrations (version text);", plain + "CREATE TABLE schema_migrations (version text);", {});
    row("nothing-of-a-tool", plain, plain + "CREATE TABLE u (a int);", {});
    row("rails", plain + "CREATE TABLE schema_migrations (version text PRIMARY KEY); CREATE TABLE ar_internal_metadata (key text);", plain,
        {"3 kept by Rails for itself: schema_migrations ar_internal_metadata"});
    row("only-what-differs", plain + "CREATE TABLE ar_internal_metadata (key text);", plain, {"1 kept by Rails for itself: ar_internal_metadata"});
    row("a-schema-of-a-tool", plain, plain + "CREATE SCHEMA partman; CREATE TABLE partman.template_events (id int);", {"1 kept by pg_partman for itself: partman.*"});
    row("partitions", QByteArray(events) + january, QByteArray(events) + january + february, {"1 partitions of public.events: table:public.events_p2024_0*"});
    row("all-partitions-are-new", events, QByteArray(events) + january + february, {"2 partitions of public.events: table:public.events_p2024_0*"});
    row("subpartitions", events,
        QByteArray(events) + "CREATE TABLE events_p1 PARTITION OF events FOR VALUES FROM ('2024-01-01') TO ('2024-02-01') PARTITION BY HASH (id);"
                             "CREATE TABLE events_p1_a PARTITION OF events_p1 FOR VALUES WITH (MODULUS 1, REMAINDER 0);",
        {"2 partitions of public.events: table:public.events_p1*"});
    // A pattern that took something else along is not offered.
    row("a-table-of-the-same-names", QByteArray(events) + "CREATE TABLE events_p2024_05 (id int);", QByteArray(events) + january + february + "CREATE TABLE events_p2024_05 (id int);", {});
    row("nothing-in-common", events,
        QByteArray(events) + "CREATE TABLE a PARTITION OF events FOR VALUES FROM ('2024-01-01') TO ('2024-02-01');"
                             "CREATE TABLE b PARTITION OF events FOR VALUES FROM ('2024-02-01') TO ('2024-03-01');", {});
    row("a-name-that-is-a-pattern", events, QByteArray(events) + "CREATE TABLE \"e*\" PARTITION OF events FOR VALUES FROM ('2024-01-01') TO ('2024-02-01');", {});
}

void TestScope::offers()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QStringList, expected);
    const auto comparison = comparisonOf(before.constData(), after.constData());
    QCOMPARE(offered(*comparison), expected);
    QCOMPARE(comparison->counts.ignored, std::size_t(0));
}

void TestScope::anOfferThatIsTakenLeavesOutWhatItCounted()
{
    const QByteArray before = QByteArray(events) + january + "CREATE TABLE schema_migrations (version text PRIMARY KEY);";
    const QByteArray after = QByteArray(events) + january + february + "CREATE TABLE kept (a int);";
    const auto whole = comparisonOf(before.constData(), after.constData());
    workspace::Decisions decisions;
    std::size_t counted = 0;
    for (const emit::IgnoreOffer& offer : workspace::ignoreOffers(*whole)) {
        decisions.ignore.insert(offer.patterns.begin(), offer.patterns.end());
        counted += offer.objects;
    }
    QCOMPARE(counted, std::size_t(3));
    const auto less = comparisonOf(before.constData(), after.constData(), decisions);
    QCOMPARE(less->counts.ignored, counted);
    QCOMPARE(less->counts.total(), whole->counts.total());
    QCOMPARE(less->differences.changes.size(), std::size_t(1));
    QVERIFY(workspace::ignoreOffers(*less).empty());
    QVERIFY(less->plan.verdict == plan::Verdict::Converged);
}

void TestScope::patternsOfDecisionsSurvive()
{
    workspace::Decisions decisions;
    decisions.ignore = {"table:public.events_*", "schema_migrations"};
    const auto back = workspace::readDecisions(workspace::writeDecisions(decisions), "d");
    QVERIFY(back);
    QVERIFY(*back == decisions);
    QVERIFY(!workspace::readDecisions(R"({"format": "cofferdam-decisions", "version": 1, "ignore": [3]})", "d"));
}

QTEST_GUILESS_MAIN(TestScope)
#include "tst_scope.moc"
