#include "catalog/catalog.h"

#include <QTest>

#include <map>
#include <random>

using namespace cofferdam::catalog;

namespace {

Table tableWith(std::initializer_list<const char*> columns)
{
    Table table;
    for (const char* name : columns) {
        Column column;
        column.name = name;
        column.type = {{}, "integer", {}, 0, false};
        table.columns.push_back(column);
    }
    return table;
}

std::string name(int n) { return "t" + std::to_string(n); }

} // namespace

class TestCatalog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void optionsKeepTheOrderInWhichTheyWereSet()
    {
        const auto names = [](const Options& options) {
            std::string out;
            for (const auto& [name, value] : options)
                out += name + "=" + value + " ";
            return out;
        };
        Options options{{"fillfactor", "70"}, {"autovacuum_enabled", "false"}};
        QCOMPARE(names(options), std::string("fillfactor=70 autovacuum_enabled=false "));
        QVERIFY(options == (Options{{"autovacuum_enabled", "false"}, {"fillfactor", "70"}}));
        QVERIFY(!(options == Options{{"autovacuum_enabled", "false"}, {"fillfactor", "71"}}));
        QVERIFY(!(options == Options{{"fillfactor", "70"}}));
        options.insert_or_assign("fillfactor", "80");
        QCOMPARE(names(options), std::string("fillfactor=80 autovacuum_enabled=false "));
        options.setLast("fillfactor", "90");
        QCOMPARE(names(options), std::string("autovacuum_enabled=false fillfactor=90 "));
        QCOMPARE(options.take("autovacuum_enabled"), std::optional<std::string>("false"));
        QVERIFY(!options.take("autovacuum_enabled"));
        QVERIFY(!options.emplace("fillfactor", "1"));
        QCOMPARE(names(options), std::string("fillfactor=90 "));
    }

    void findsWhatWasPut()
    {
        CatalogBuilder builder;
        for (int i = 0; i < 1000; ++i)
            builder.put(tableId("public", name(i * 7 % 1000)), Object(tableWith({"id"})));
        QCOMPARE(builder.current().size(), std::size_t(1000));
        for (int i = 0; i < 1000; ++i)
            QVERIFY(builder.current().contains(tableId("public", name(i))));
        QVERIFY(!builder.current().contains(tableId("other", name(1))));
        int seen = 0;
        ObjectId last;
        builder.current().forEach([&](const Entry& entry) {
            QVERIFY(seen == 0 || last < entry.id);
            last = entry.id;
            ++seen;
        });
        QCOMPARE(seen, 1000);
    }

    /// The chunked sequence against the obvious std::map, by random edits with snapshots in between.
    void agreesWithAMapUnderRandomEdits()
    {
        std::mt19937 random(20261120);
        CatalogBuilder builder;
        std::map<ObjectId, int> model;
        std::vector<std::pair<Catalog, std::map<ObjectId, int>>> snapshots;
        for (int round = 0; round < 4000; ++round) {
            const ObjectId id = tableId("public", name(static_cast<int>(random() % 600)));
            if (random() % 3 == 0) {
                QCOMPARE(builder.remove(id), model.erase(id) > 0);
            } else {
                const int width = static_cast<int>(random() % 5);
                Table table;
                table.columns.resize(static_cast<std::size_t>(width));
                builder.put(id, Object(std::move(table)));
                model[id] = width;
            }
            if (round % 500 == 0)
                snapshots.emplace_back(builder.snapshot(), model);
        }
        snapshots.emplace_back(builder.snapshot(), model);
        for (const auto& [catalog, expected] : snapshots) {
            QCOMPARE(catalog.size(), expected.size());
            for (const auto& [id, width] : expected) {
                const Table* table = catalog.get<Table>(id);
                QVERIFY(table);
                QCOMPARE(table->columns.size(), static_cast<std::size_t>(width));
            }
        }
    }

    void partsOfATableAreNeighbours()
    {
        CatalogBuilder builder;
        const ObjectId orders = tableId("public", "orders");
        builder.put(inTable(Kind::Index, orders, "b"), Object(Index{}));
        builder.put(inTable(Kind::Index, orders, "a"), Object(Index{}));
        builder.put(inTable(Kind::Index, tableId("public", "orders2"), "c"), Object(Index{}));
        const auto parts = builder.current().parts(Kind::Index, orders);
        QCOMPARE(parts.size(), std::size_t(2));
        QCOMPARE(parts[0].id.part, std::string("a"));
    }

    void anIndexIsFoundByItsNameAlsoAfterItsTableIsRenamed()
    {
        CatalogBuilder builder;
        const ObjectId before = inTable(Kind::Index, tableId("public", "old"), "ix");
        const ObjectId after = inTable(Kind::Index, tableId("public", "new"), "ix");
        builder.put(before, Object(Index{}));
        QVERIFY(builder.current().findIndex("public", "ix"));
        builder.put(after, Object(Index{}));
        builder.remove(before);
        QVERIFY(builder.current().findIndex("public", "ix"));
        QCOMPARE(*builder.current().findIndex("public", "ix"), after);
        builder.remove(after);
        QVERIFY(!builder.current().findIndex("public", "ix"));
    }

    void columnOrderIsNoDifference()
    {
        CatalogBuilder a, b;
        a.put(tableId("public", "t"), Object(tableWith({"x", "y"})));
        b.put(tableId("public", "t"), Object(tableWith({"y", "x"})));
        QVERIFY(a.current() == b.current());
        b.put(tableId("public", "t"), Object(tableWith({"y", "z"})));
        QVERIFY(!(a.current() == b.current()));
    }

    void placesAreNoDifference()
    {
        Table a = tableWith({"x"});
        Table b = a;
        b.place = Place{"file.sql", 3, 1};
        QVERIFY(a == b);
    }

    void deltasTellBeforeAndAfter()
    {
        CatalogBuilder builder;
        const ObjectId id = tableId("public", "t");
        builder.put(id, Object(tableWith({"x"})));
        builder.modify<Table>(id, [](Table& table) { table.rowSecurity = true; });
        builder.remove(id);
        const auto deltas = builder.takeDeltas();
        QCOMPARE(deltas.size(), std::size_t(3));
        QVERIFY(!deltas[0].before && deltas[0].after);
        QVERIFY(deltas[1].before && deltas[1].after);
        QVERIFY(deltas[2].before && !deltas[2].after);
        QVERIFY(builder.takeDeltas().empty());
    }

    void sequenceOptionsDropTheirDefaults_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<qint64>("increment");
        QTest::addColumn<qint64>("minimum");
        QTest::addColumn<qint64>("maximum");
        QTest::addColumn<qint64>("start");
        QTest::newRow("bigint-ascending") << "bigint" << qint64(1) << qint64(1) << std::numeric_limits<qint64>::max() << qint64(1);
        QTest::newRow("integer-ascending") << "integer" << qint64(1) << qint64(1) << qint64(2147483647) << qint64(1);
        QTest::newRow("smallint-ascending") << "smallint" << qint64(1) << qint64(1) << qint64(32767) << qint64(1);
        QTest::newRow("bigint-descending") << "bigint" << qint64(-1) << std::numeric_limits<qint64>::min() << qint64(-1) << qint64(-1);
    }
    void sequenceOptionsDropTheirDefaults()
    {
        QFETCH(QString, type);
        QFETCH(qint64, increment);
        QFETCH(qint64, minimum);
        QFETCH(qint64, maximum);
        QFETCH(qint64, start);
        SequenceOptions options;
        options.type.name = type.toStdString();
        options.increment = increment;
        options.minimum = minimum;
        options.maximum = maximum;
        options.start = start;
        options.cache = 1;
        options.normalise();
        QVERIFY(!options.minimum && !options.maximum && !options.start && !options.cache);
        QCOMPARE(options.increment.has_value(), increment != 1);
    }
};

QTEST_GUILESS_MAIN(TestCatalog)
#include "tst_catalog.moc"
