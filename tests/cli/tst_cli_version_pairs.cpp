#include "cli_program.h"
#include "support/version_servers.h"
#include "support/pair_file.h"
#include "support/postgres.h"

#include <QDir>
#include <QTest>

#include <libpq-fe.h>

using namespace cofferdam::test;

/// Convergence in fact on servers of other versions than 15, from live database to live database, in both directions and under both
/// policies: the pairs of fixtures/version_pairs, which only that version can have, and with COFFERDAM_NIGHTLY those for every version.
class TestCliVersionPairs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void planLeadsThere_data();
    void planLeadsThere();
};

namespace {

// No comparison of ours shows the names that a column alone stands for. What a child has from its parent is called as that one likes.
constexpr const char* notNullNames = "SELECT string_agg(conrelid::regclass || ' ' || conname, ', ' ORDER BY conrelid::regclass::text, conname) FROM pg_constraint"
                                     " WHERE contype = 'n' AND coninhcount = 0 AND connamespace = 'public'::regnamespace";

QString answer(const std::string& connection, const char* sql)
{
    PGconn* server = PQconnectdb(connection.c_str());
    PGresult* result = PQexec(server, sql);
    QString out = PQresultStatus(result) == PGRES_TUPLES_OK ? QString::fromUtf8(PQgetvalue(result, 0, 0)) : QString::fromUtf8(PQerrorMessage(server));
    PQclear(result);
    PQfinish(server);
    return out;
}

} // namespace

void TestCliVersionPairs::planLeadsThere_data()
{
    QTest::addColumn<int>("major");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<bool>("written"); // for this version, so that it loads there
    const auto add = [](int major, const Pair& pair, bool written) {
        QTest::addRow("%s-on-%d", rowName(pair.name).constData(), major) << major << pair.a << pair.b << written;
        QTest::addRow("%s-back-on-%d", rowName(pair.name).constData(), major) << major << pair.b << pair.a << written;
    };
    const QDir folder(sourceDir() + QStringLiteral("/tests/fixtures/version_pairs"));
    for (const QString& file : folder.entryList({QStringLiteral("*.sql")}, QDir::Files)) {
        for (const Pair& pair : pairsOf(folder.filePath(file)))
            add(file.section(QLatin1Char('.'), 0, 0).toInt(), pair, true);
    }
    for (int major : {12, 13, 14, 16, 17, 18}) {
        for (const Pair& pair : qEnvironmentVariableIsSet("COFFERDAM_NIGHTLY") ? allPairs() : QList<Pair>()) {
            if (pair.refused.isEmpty())
                add(major, pair, false);
        }
    }
}

void TestCliVersionPairs::planLeadsThere()
{
    QFETCH(int, major);
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(bool, written);
    COFFERDAM_NEEDS_SERVER(major);
    QByteArray roles;
    for (const QByteArray& role : pairRoles())
        roles += "DO $do$ BEGIN " + role + "; EXCEPTION WHEN duplicate_object THEN NULL; END $do$;\n";
    before.prepend(roles);
    const Loaded baseline(*serverOf(major), before);
    const Loaded goal(*serverOf(major), roles + after);
    const QByteArray errors = baseline.errors() + goal.errors();
    if (!errors.isEmpty() && !written)
        QSKIP(("PostgreSQL of this version does not know it: " + errors).constData());
    QCOMPARE(errors, QByteArray());
    for (const char* policy : {"online", "direct"}) {
        const Ran plan = runCli({QStringLiteral("plan"), QString::fromStdString(baseline.connection()), QString::fromStdString(goal.connection()), QStringLiteral("--accept"),
                                 QStringLiteral("all"), QStringLiteral("--renames"), QStringLiteral("never"), QStringLiteral("--policy"), QLatin1String(policy),
                                 QStringLiteral("--format"), QStringLiteral("sql")});
        QVERIFY2(plan.status == 0, plan.errors.constData());
        const Loaded reached(*serverOf(major), before + '\n' + plan.output);
        QCOMPARE(reached.errors(), QByteArray());
        const Ran left = runCli({QStringLiteral("diff"), QString::fromStdString(reached.connection()), QString::fromStdString(goal.connection())});
        QVERIFY2(left.status == 0, (left.output + left.errors).constData());
        QCOMPARE(answer(reached.connection(), notNullNames), answer(goal.connection(), notNullNames));
    }
}

QTEST_GUILESS_MAIN(TestCliVersionPairs)
#include "tst_cli_version_pairs.moc"
