#include "base/place.h"

#include <QTest>

using namespace cofferdam::base;

class TestPlace : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textLeavesOutWhatIsNotKnown_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("expected");
        QTest::newRow("all") << "a.sql" << 3 << 7 << "a.sql:3:7";
        QTest::newRow("no-column") << "a.sql" << 3 << 0 << "a.sql:3";
        QTest::newRow("file-only") << "a.sql" << 0 << 0 << "a.sql";
        QTest::newRow("column-without-line") << "a.sql" << 0 << 7 << "a.sql";
        QTest::newRow("no-file") << "" << 3 << 7 << "line 3:7";
        QTest::newRow("nothing") << "" << 0 << 0 << "";
    }
    void textLeavesOutWhatIsNotKnown()
    {
        QFETCH(QString, file);
        QFETCH(int, line);
        QFETCH(int, column);
        QFETCH(QString, expected);
        const Place place{file.toStdString(), line, column};
        QCOMPARE(QString::fromStdString(place.text()), expected);
        QCOMPARE(place.known(), !expected.isEmpty());
    }

    void whatStandsBesideIsNoPartOfEquality()
    {
        struct Owner {
            int value;
            Beside<Place> place;
            bool operator==(const Owner&) const = default;
        };
        QVERIFY((Owner{1, Place{"a", 1, 1}} == Owner{1, Place{"b", 2, 2}}));
        QVERIFY((Owner{1, Place{"a", 1, 1}} != Owner{2, Place{"a", 1, 1}}));
    }
};

QTEST_GUILESS_MAIN(TestPlace)
#include "tst_place.moc"
