#include "cli_program.h"
#include "support/pair_file.h"
#include "support/pg_dump_text.h"
#include "support/postgres.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <functional>
#include <future>
#include <optional>

using namespace cofferdam::test;

/// Convergence in fact, kind by kind: each section of tests/fixtures/pairs is what both sides share, `-- A` and `-- B`. The plan from
/// one to the other runs on a server and leaves what pg_dump prints of the other, owners and privileges included; its undo leads back.
class TestCliPairs : public QObject {
    Q_OBJECT

    /// When the type below a check changes, the server derives the check's text anew and casts each element of a list by itself.
    static QByteArray oneSpelling(const QByteArray& dump)
    {
        static const QRegularExpression list(R"(\(ARRAY\[((?:'(?:[^']|'')*'::character varying(?:, )?)+)\]\)::text\[\])");
        static const QRegularExpression element("('(?:[^']|'')*'::character varying)");
        QString text = QString::fromUtf8(dump);
        for (auto match = list.match(text); match.hasMatch(); match = list.match(text))
            text.replace(match.capturedStart(), match.capturedLength(), "ARRAY[" + match.captured(1).replace(element, "(\\1)::text") + "]");
        return text.toUtf8();
    }

    /// Tables that hold rows, with what tells a new one from an old one; a foreign table holds none.
    static QStringList tables(Database& database)
    {
        const auto rows = database.query("SELECT oid::regclass::text || ' ' || oid FROM pg_class WHERE relkind IN ('r', 'p') AND relnamespace::regnamespace::text NOT LIKE 'pg\\_%' AND relnamespace <> 'information_schema'::regnamespace");
        QStringList out;
        for (const QStringList& row : rows ? *rows : QList<QStringList>())
            out += row.first();
        return out;
    }

    static QString save(const QTemporaryDir& folder, const char* name, const QByteArray& text)
    {
        QFile file(folder.filePath(QLatin1String(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            return {};
        return file.fileName();
    }

    /// What the steps of a plan say of their way back, last step first; nothing when one of them has none.
    static std::optional<QByteArray> undoOf(const QByteArray& plan)
    {
        QByteArray out;
        const QJsonArray steps = QJsonDocument::fromJson(plan).object().value("steps").toArray();
        for (auto step = steps.end(); step != steps.begin();) {
            const QJsonObject undone = (*--step).toObject();
            if (undone.value("irreversible").toBool())
                return std::nullopt;
            const QJsonArray statements = undone.value("undo").toArray();
            for (const QJsonValue& statement : statements)
                out += statement.toString().toUtf8() + ";\n";
        }
        return out;
    }

    /// What goes wrong on the way back from where the plan led to.
    static QString wrongBack(Database& database, const QByteArray& plan, const QByteArray& before)
    {
        const auto undo = undoOf(plan);
        if (!undo)
            return {};
        if (const auto ran = database.psql(*undo); !ran)
            return "undo: " + QString::fromStdString(ran.error().line());
        const auto back = database.pgDump(true);
        if (!back)
            return QString::fromStdString(back.error().line());
        // PostgreSQL has no way to take an enum's value back: the one thing that stays.
        const QStringList stays = plan.contains(" ADD VALUE ") ? QStringList{QStringLiteral("Type: TYPE")} : QStringList();
        const QString difference = dumpDifference(oneSpelling(*back), oneSpelling(before), stays);
        return difference.isEmpty() ? QString() : "undo: " + difference.left(4000);
    }

    /// What goes wrong on the way of a database from one dump to the other; empty when nothing does.
    static QString wrongOf(Database& database, const QByteArray& before, const QByteArray& wanted, bool anew, bool undoes)
    {
        const QTemporaryDir folder;
        const QStringList command{QStringLiteral("plan"), save(folder, "a.sql", before), save(folder, "b.sql", wanted), QStringLiteral("--accept"),
                                  QStringLiteral("all"), QStringLiteral("--renames"), QStringLiteral("never"), QStringLiteral("--format")};
        const Ran plan = runCli(command + QStringList{QStringLiteral("sql")});
        if (plan.status != 0)
            return QString::fromUtf8(plan.errors);
        const QStringList had = tables(database);
        if (const auto ran = database.psql(plan.output); !ran)
            return QString::fromStdString(ran.error().line());
        const auto reached = database.pgDump(true);
        if (!reached)
            return QString::fromStdString(reached.error().line());
        if (const QString difference = dumpDifference(oneSpelling(*reached), oneSpelling(wanted)); !difference.isEmpty())
            return difference.left(4000);
        // A table that both sides have is the same table, with its rows.
        const QStringList has = tables(database);
        for (const QString& table : had) {
            const QString name = table.left(table.lastIndexOf(' ') + 1);
            const bool still = std::any_of(has.cbegin(), has.cend(), [&](const QString& one) { return one.startsWith(name); });
            if (!anew && still && !has.contains(table))
                return "made anew: " + name;
        }
        return undoes ? wrongBack(database, runCli(command + QStringList{QStringLiteral("json")}).output, before) : QString();
    }

    EmptyDatabase m_one, m_other;

private Q_SLOTS:
    void initTestCase()
    {
        COFFERDAM_NEEDS_POSTGRES();
        Database database;
        for (const QByteArray& role : pairRoles())
            (void)database.query(role); // the cluster may have it from a run before
    }

    void planLeadsThere_data()
    {
        QTest::addColumn<QByteArray>("a");
        QTest::addColumn<QByteArray>("b");
        QTest::addColumn<bool>("anew");
        QTest::addColumn<QString>("refused");
        for (const Pair& pair : allPairs())
            QTest::newRow(rowName(pair.name).constData()) << pair.a << pair.b << pair.anew << pair.refused;
    }
    void planLeadsThere()
    {
        QFETCH(QByteArray, a);
        QFETCH(QByteArray, b);
        QFETCH(bool, anew);
        QFETCH(QString, refused);
        Database& one = m_one.next();
        Database& other = m_other.next();
        COFFERDAM_VERIFY(one.load(a));
        COFFERDAM_VERIFY(other.load(b));
        auto dumped = std::async(std::launch::async, [&one] { return one.pgDump(true); });
        const auto second = other.pgDump(true);
        const auto first = dumped.get();
        COFFERDAM_VERIFY(first);
        COFFERDAM_VERIFY(second);
        QVERIFY2(!dumpDifference(*first, *second).isEmpty(), "A and B are the same, so that nothing is tried");
        // Each way runs on a database of its own, at the same time.
        std::future<QString> forward = std::async(std::launch::async, wrongOf, std::ref(one), *first, *second, anew, true);
        // What B has besides goes on the way back, and with it its rows: few of those plans have an undo of every step.
        const QString back = wrongOf(other, *second, *first, anew, qEnvironmentVariableIsSet("COFFERDAM_NIGHTLY"));
        const QString there = forward.get();
        if (!refused.isEmpty()) {
            // Nothing wrong was planned: one sentence says what stands in the way.
            const QString before = QStringLiteral("cofferdam-cli: ");
            QVERIFY2(there.startsWith(before) && there.contains(refused), qPrintable("forward: " + there));
            QVERIFY2(back.isEmpty() || back.startsWith(before), qPrintable("back: " + back));
            return;
        }
        QVERIFY2(there.isEmpty(), qPrintable("forward: " + there));
        QVERIFY2(back.isEmpty(), qPrintable("back: " + back));
    }
};

QTEST_GUILESS_MAIN(TestCliPairs)
#include "tst_cli_pairs.moc"
