#include "widgets/text_alignment.h"

#include <QTest>

using namespace cofferdam::gui;

class TestTextAlignment : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aligns_data();
    void aligns();
    void marksWordsThatDiffer();
    void keepsEveryLineOnce();
};

void TestTextAlignment::aligns_data()
{
    QTest::addColumn<QStringList>("left");
    QTest::addColumn<QStringList>("right");
    QTest::addColumn<QString>("marks");
    QTest::newRow("both-empty") << QStringList{} << QStringList{} << "";
    QTest::newRow("equal") << QStringList{"a", "b"} << QStringList{"a", "b"} << "==";
    QTest::newRow("only-right") << QStringList{} << QStringList{"a", "b"} << "++";
    QTest::newRow("only-left") << QStringList{"a"} << QStringList{} << "-";
    QTest::newRow("added-in-the-middle") << QStringList{"(", "id bigint,", ")"} << QStringList{"(", "id bigint,", "total numeric", ")"} << "==+=";
    QTest::newRow("comma-moves-with-the-list") << QStringList{"id bigint,", "total numeric"} << QStringList{"id bigint"} << "=-";
    QTest::newRow("changed-type") << QStringList{"total integer,"} << QStringList{"total bigint,"} << "~";
    QTest::newRow("unlike-lines-are-two") << QStringList{"legacy_code text"} << QStringList{"CONSTRAINT positive CHECK (a > 0)"} << "-+";
    QTest::newRow("pairs-by-name") << QStringList{"a integer,", "b integer,"} << QStringList{"x text,", "a bigint,", "b bigint,"} << "+~~";
}

void TestTextAlignment::aligns()
{
    QFETCH(QStringList, left);
    QFETCH(QStringList, right);
    QFETCH(QString, marks);
    QString found;
    for (const AlignedRow& row : alignTexts(left, right)) {
        switch (row.mark) {
        case Mark::Added: found += QLatin1Char('+'); break;
        case Mark::Removed: found += QLatin1Char('-'); break;
        case Mark::Changed: found += QLatin1Char('~'); break;
        default: found += QLatin1Char('='); break;
        }
    }
    QCOMPARE(found, marks);
}

void TestTextAlignment::marksWordsThatDiffer()
{
    std::vector<WordSpan> left;
    std::vector<WordSpan> right;
    differingWords(QStringLiteral("    total numeric(10,2),"), QStringLiteral("    total numeric(14,4) NOT NULL"), left, right);
    QCOMPARE(left, (std::vector<WordSpan>{{18, 2}, {21, 1}}));
    QCOMPARE(right, (std::vector<WordSpan>{{18, 2}, {21, 1}, {24, 8}}));
}

void TestTextAlignment::keepsEveryLineOnce()
{
    QStringList left;
    QStringList right;
    for (int i = 0; i < 3000; ++i) {
        if (i % 7 != 0)
            left << QStringLiteral("line %1 of the text").arg(i);
        if (i % 5 != 0)
            right << QStringLiteral("line %1 of the %2").arg(i).arg(i % 11 == 0 ? QStringLiteral("prose") : QStringLiteral("text"));
    }
    int l = 0;
    int r = 0;
    for (const AlignedRow& row : alignTexts(left, right)) {
        if (row.left >= 0)
            QCOMPARE(row.left, l++);
        if (row.right >= 0)
            QCOMPARE(row.right, r++);
        if (row.mark == Mark::Same)
            QCOMPARE(left[row.left], right[row.right]);
    }
    QCOMPARE(l, static_cast<int>(left.size()));
    QCOMPARE(r, static_cast<int>(right.size()));
}

QTEST_MAIN(TestTextAlignment)
#include "tst_text_alignment.moc"
