#include "pg_parser.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

#include <pg_query.h>

using namespace cofferdam;

/// rawParse() takes libpg_query's tree before it is packed: it must be the tree that packing and unpacking would give.
class TestTreeCopy : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isTheTreeThatWasPacked_data();
    void isTheTreeThatWasPacked();
    void outlivesTheParser();
    void tellsWhatIsWrong();
    void isTheTreeThatWasPackedForTheCorpus();
};

namespace {

std::string packedByTheLibrary(const std::string& text)
{
    const PgQueryProtobufParseResult result = pg_query_parse_protobuf(text.c_str());
    std::string out = result.error ? std::string("error: ") + result.error->message : std::string(result.parse_tree.data, result.parse_tree.len);
    pg_query_free_protobuf_parse_result(result);
    return out;
}

std::string packed(const PgQuery__ParseResult& tree)
{
    std::string out(protobuf_c_message_get_packed_size(&tree.base), '\0');
    protobuf_c_message_pack(&tree.base, reinterpret_cast<std::uint8_t*>(out.data()));
    return out;
}

} // namespace

void TestTreeCopy::isTheTreeThatWasPacked_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray("-- only a comment");
    QTest::newRow("table") << QByteArray("CREATE TABLE a.t (id bigint NOT NULL DEFAULT 1, n numeric(10,2)[], PRIMARY KEY (id)) PARTITION BY RANGE (id);"
                                         "ALTER TABLE ONLY a.t ADD CONSTRAINT c CHECK ((n IS NULL) OR (n = '{}'::numeric[])) NOT VALID");
    QTest::newRow("constants") << QByteArray("SELECT 1, 1.5, 'text', '', NULL, true, B'01', X'ff', -2147483648, 9223372036854775808, $1");
    QTest::newRow("query") << QByteArray("WITH RECURSIVE r AS (SELECT 1 AS n UNION ALL SELECT n + 1 FROM r WHERE n < 5)"
                                         " SELECT r.*, count(*) FILTER (WHERE n > 2) OVER (PARTITION BY n ORDER BY n DESC NULLS LAST ROWS BETWEEN 1 PRECEDING"
                                         " AND CURRENT ROW), (ARRAY[1, 2])[1:2], ROW(1, 2), CASE n WHEN 1 THEN 'a' ELSE 'b' END FROM r"
                                         " LEFT JOIN LATERAL (SELECT 1) x(y) USING (y) WHERE EXISTS (SELECT) GROUP BY GROUPING SETS ((1), ()) LIMIT ALL FOR UPDATE");
    QTest::newRow("function") << QByteArray("CREATE FUNCTION f(a int DEFAULT 1, OUT b text) LANGUAGE sql IMMUTABLE SET work_mem = '1MB' BEGIN ATOMIC SELECT 1; END");
    QTest::newRow("definition") << QByteArray("CREATE AGGREGATE s(int) (SFUNC = f, STYPE = int, INITCOND = ''); CREATE OPERATOR === (LEFTARG = a, FUNCTION = g);"
                                              "COMMENT ON TABLE t IS NULL; GRANT SELECT (a) ON t TO PUBLIC; CREATE TYPE e AS ENUM ('a', '')");
    QTest::newRow("not-ascii") << QByteArray("COMMENT ON TABLE \"größe\" IS '日本'");
}

void TestTreeCopy::isTheTreeThatWasPacked()
{
    QFETCH(QByteArray, text);
    sql::Arena arena;
    const auto answer = sql::rawParse(text.toStdString(), arena);
    QVERIFY2(answer.tree, answer.complaint.c_str());
    QVERIFY(packed(*answer.tree) == packedByTheLibrary(text.toStdString()));
}

void TestTreeCopy::outlivesTheParser()
{
    sql::Arena arena;
    const std::string text = "SELECT 'what the parser keeps in its own memory' FROM somewhere.over_the_rainbow";
    const auto first = sql::rawParse(text, arena);
    for (int i = 0; i < 50; ++i) {
        sql::Arena other;
        sql::rawParse("CREATE TABLE other (a int, b text DEFAULT 'overwritten')", other);
    }
    QVERIFY(packed(*first.tree) == packedByTheLibrary(text));
}

void TestTreeCopy::tellsWhatIsWrong()
{
    sql::Arena arena;
    const auto answer = sql::rawParse("SELECT FROM FROM", arena);
    QVERIFY(!answer.tree);
    QCOMPARE(answer.complaint, std::string("syntax error at or near \"FROM\""));
    QCOMPARE(answer.cursor, 13);
}

void TestTreeCopy::isTheTreeThatWasPackedForTheCorpus()
{
    QDirIterator files(qEnvironmentVariable("COFFERDAM_CORPUS"), {"*.sql"}, QDir::Files, QDirIterator::Subdirectories);
    int compared = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray text;
        // psql's own commands are no SQL.
        for (const QByteArray& line : file.readAll().split('\n'))
            text += line.startsWith('\\') ? QByteArray("\n") : line + '\n';
        const std::string sql = text.toStdString();
        const std::string expected = packedByTheLibrary(sql);
        if (expected.starts_with("error: "))
            continue;
        sql::Arena arena;
        const auto answer = sql::rawParse(sql, arena);
        QVERIFY2(answer.tree, qPrintable(file.fileName()));
        QVERIFY2(packed(*answer.tree) == expected, qPrintable(file.fileName()));
        ++compared;
    }
    if (compared == 0)
        QSKIP("no corpus");
}

QTEST_GUILESS_MAIN(TestTreeCopy)
#include "tst_tree_copy.moc"
