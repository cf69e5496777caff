#include "effect_rows.h"
#include "effect_text.h"
#include "support/postgres.h"

#include <QTest>

using namespace cofferdam;

/// The table of effects on a server: the locks are those of pg_locks, a rewrite is a new file.
class TestEffectsServer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { COFFERDAM_NEEDS_POSTGRES(); }

    void rows_data()
    {
        QTest::addColumn<int>("at");
        int at = 0;
        for (const test::EffectRow& row : test::effectRows()) {
            if (row.serverVersion == 15)
                QTest::newRow(row.name) << at;
            ++at;
        }
    }

    void rows()
    {
        QFETCH(int, at);
        const test::EffectRow row = test::effectRows()[static_cast<std::size_t>(at)];
        if (!row.transactional)
            QSKIP("its locks are gone when one could look");
        test::Database& database = m_databases.next();
        QVERIFY(database.ready());
        COFFERDAM_VERIFY(database.psql(QByteArray(row.setup) + "; SET timezone = 'UTC'"));
        const auto seen = database.psql(script(row));
        COFFERDAM_VERIFY(seen);
        std::vector<std::string> locks;
        std::vector<std::string> rewritten;
        for (const QString& line : seen->split('\n', Qt::SkipEmptyParts)) {
            if (line.startsWith("lock "))
                locks.push_back(line.mid(5).toStdString());
            if (line.startsWith("file "))
                rewritten.push_back(line.mid(5).toStdString());
        }
        QCOMPARE(QString::fromStdString(test::joinedSorted(locks)), QString::fromStdString(test::joinedSorted(test::words(row.locks))));
        std::vector<std::string> expected;
        for (const std::string& item : test::words(row.work)) {
            if (item.find(":rewrite/") != std::string::npos && item.find("/refresh") == std::string::npos)
                expected.push_back(item.substr(0, item.find(':')));
        }
        if (std::string(row.work).find("/refresh") == std::string::npos)
            QCOMPARE(QString::fromStdString(test::joinedSorted(rewritten)), QString::fromStdString(test::joinedSorted(expected)));
    }

private:
    test::EmptyDatabase m_databases;

    static QByteArray script(const test::EffectRow& row)
    {
        static const QByteArray name = "CASE n.nspname WHEN 'public' THEN '' ELSE n.nspname || '.' END || c.relname";
        static const QByteArray from = " FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace ";
        return QByteArray("\\set QUIET on\n\\pset tuples_only on\n\\pset format unaligned\nSET timezone = '") + row.timeZone +
               "';\nCREATE TEMP TABLE before AS SELECT c.oid, c.relfilenode, " + name + " AS name" + from +
               "WHERE c.relkind IN ('r', 'm') AND n.nspname NOT LIKE 'pg\\_%' AND n.nspname <> 'information_schema';\n"
               "CREATE TEMP TABLE others AS SELECT c.oid, " + name + " AS name" + from +
               "WHERE c.relkind IN ('p', 'v', 'S', 'f') AND n.nspname NOT LIKE 'pg\\_%' AND n.nspname <> 'information_schema';\n"
               "\\o /dev/null\nBEGIN;\n" + row.statement +
               ";\n\\o\n"
               "SELECT 'lock ' || coalesce(b.name, now.name) || ':' || max_mode FROM (SELECT l.relation, " + name +
               " AS name, (ARRAY['AS','RS','RE','SUE','S','SRE','E','AE'])[max(array_position(ARRAY['AccessShareLock','RowShareLock','RowExclusiveLock',"
               "'ShareUpdateExclusiveLock','ShareLock','ShareRowExclusiveLock','ExclusiveLock','AccessExclusiveLock'], l.mode))] AS max_mode FROM pg_locks l "
               "LEFT JOIN pg_class c ON c.oid = l.relation LEFT JOIN pg_namespace n ON n.oid = c.relnamespace "
               "WHERE l.pid = pg_backend_pid() AND l.locktype = 'relation' AND l.database <> 0 AND (c.oid IS NULL OR (c.relkind IN ('r', 'p', 'v', 'm', 'S', 'f') "
               "AND n.nspname NOT LIKE 'pg\\_%')) GROUP BY l.relation, 2) now LEFT JOIN (SELECT oid, name FROM before UNION ALL SELECT oid, name FROM others) b ON b.oid = now.relation "
               "WHERE coalesce(b.name, now.name) IS NOT NULL;\n"
               "SELECT 'file ' || b.name FROM before b JOIN pg_class c ON c.oid = b.oid WHERE c.relfilenode <> b.relfilenode;\nROLLBACK;\n";
    }
};

QTEST_GUILESS_MAIN(TestEffectsServer)
#include "tst_effects_server.moc"
