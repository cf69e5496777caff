#include "live/takers.h"

#include <QTest>

#include <atomic>

using namespace cofferdam;
using namespace cofferdam::sources;

/// Rows are taken in the order of their queries, on another thread, and a failure is the last thing that happens.
class TestTakers : public QObject {
    Q_OBJECT

    static live::Rows noRows() { return live::Rows(PQmakeEmptyPGresult(nullptr, PGRES_TUPLES_OK)); }

    static live::Query query(std::function<void()> take)
    {
        return {"q", "", [take = std::move(take)](const live::Rows&) -> base::Result<void> {
                    take();
                    return {};
                }};
    }

private Q_SLOTS:
    void keepsTheOrder()
    {
        std::vector<int> order;
        std::vector<live::Query> queries;
        for (int i = 0; i < 50; ++i)
            queries.push_back(i % 7 == 3 ? live::Query{"q", "", {}} : query([&order, i] { order.push_back(i); }));
        live::Takers takers(queries, {});
        for (int i = 0; i < 50; ++i)
            takers.add(noRows());
        QVERIFY(takers.finish());
        std::vector<int> wanted;
        for (int i = 0; i < 50; ++i) {
            if (i % 7 != 3)
                wanted.push_back(i);
        }
        QCOMPARE(order, wanted);
    }

    void takesWhileMoreArrives()
    {
        std::atomic<bool> taken = false;
        const std::vector<live::Query> queries{query([&] { taken = true; }), query([] {})};
        live::Takers takers(queries, {});
        takers.add(noRows());
        QTRY_VERIFY(taken);
        takers.add(noRows());
        QVERIFY(takers.finish());
    }

    void aFailureIsTheLast()
    {
        bool later = false;
        std::vector<live::Query> queries{{"q", "", [](const live::Rows&) -> base::Result<void> { return base::failure(base::message("test.no", "no")); }},
                                         query([&] { later = true; })};
        live::Takers takers(queries, {});
        takers.add(noRows());
        QTRY_VERIFY(takers.failed());
        takers.add(noRows());
        const auto result = takers.finish();
        QVERIFY(!result);
        QCOMPARE(result.error().message.id, std::string("test.no"));
        QVERIFY(!later);
    }

    void cancelledBetweenTwo()
    {
        bool later = false;
        const base::CancelToken cancel;
        const std::vector<live::Query> queries{query([&] { cancel.cancel(); }), query([&] { later = true; })};
        live::Takers takers(queries, cancel);
        takers.add(noRows());
        takers.add(noRows());
        const auto result = takers.finish();
        QVERIFY(!result && base::isCancelled(result.error()));
        QVERIFY(!later);
    }

    void endsWhileNothingArrives()
    {
        std::atomic<int> taken = 0;
        const std::vector<live::Query> queries{query([&] { ++taken; }), query([&] { ++taken; })};
        {
            live::Takers takers(queries, {});
            takers.add(noRows());
            QTRY_COMPARE(taken.load(), 1);
        }
        QCOMPARE(taken.load(), 1);
    }
};

QTEST_GUILESS_MAIN(TestTakers)
#include "tst_takers.moc"
