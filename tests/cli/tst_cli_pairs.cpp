#include "cli_program.h"
#include "support/pg_dump_text.h"
#include "support/postgres.h"

#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace cofferdam::test;

/// Convergence in fact, kind by kind: each section of tests/fixtures/pairs is what both sides share, `-- A` and `-- B`. The plan from
/// one to the other runs on a server and leaves what pg_dump prints of the other, owners and privileges included.
class TestCliPairs : public QObject {
    Q_OBJECT

    struct Pair {
        QString name;
        QByteArray from, to;
        bool anew = false; ///< marked [anew]: a table cannot be brought there in place
        bool open = false; ///< marked [open]: no plan leads there yet
    };

    static QList<Pair> pairsOf(const QString& file)
    {
        static const QRegularExpression section("^== (.*)$", QRegularExpression::MultilineOption);
        const QString text = QString::fromUtf8(readFile(file));
        QList<Pair> out;
        QList<QRegularExpressionMatch> heads;
        for (auto it = section.globalMatch(text); it.hasNext();)
            heads += it.next();
        for (qsizetype i = 0; i < heads.size(); ++i) {
            const qsizetype end = i + 1 < heads.size() ? heads[i + 1].capturedStart() : text.size();
            const QString body = '\n' + text.mid(heads[i].capturedEnd(), end - heads[i].capturedEnd());
            const qsizetype a = body.indexOf("\n-- A\n");
            const qsizetype b = body.indexOf("\n-- B\n");
            QString name = heads[i].captured(1);
            const bool anew = name.endsWith(" [anew]");
            const bool open = name.endsWith(" [open]");
            const QByteArray shared = body.left(a).toUtf8();
            const QByteArray from = shared + body.mid(a, b - a).toUtf8();
            const QByteArray to = shared + body.mid(b).toUtf8();
            out += {name + " forward", from, to, anew, open};
            out += {name + " back", to, from, anew, open};
        }
        return out;
    }

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

private Q_SLOTS:
    void initTestCase()
    {
        COFFERDAM_NEEDS_POSTGRES();
        Database database;
        for (const char* role : {"alice", "bob", "\"we ird\""})
            (void)database.query(QByteArray("CREATE ROLE ") + role); // the cluster may have it from a run before
    }

    void planLeadsThere_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<bool>("anew");
        QTest::addColumn<bool>("open");
        const QDir folder(sourceDir() + QStringLiteral("/tests/fixtures/pairs"));
        for (const QString& file : folder.entryList({QStringLiteral("*.sql")}, QDir::Files)) {
            for (const Pair& pair : pairsOf(folder.filePath(file)))
                QTest::newRow(rowName(pair.name).constData()) << pair.from << pair.to << pair.anew << pair.open;
        }
    }
    void planLeadsThere()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(bool, anew);
        QFETCH(bool, open);
        if (open)
            QSKIP("no plan leads there yet");
        Database baseline, target;
        COFFERDAM_VERIFY(baseline.load(from));
        COFFERDAM_VERIFY(target.load(to));
        const auto before = baseline.pgDump(true);
        const auto wanted = target.pgDump(true);
        COFFERDAM_VERIFY(before);
        COFFERDAM_VERIFY(wanted);
        const QTemporaryDir folder;
        const Ran plan = runCli({QStringLiteral("plan"), save(folder, "a.sql", *before), save(folder, "b.sql", *wanted), QStringLiteral("--accept"),
                                 QStringLiteral("all"), QStringLiteral("--renames"), QStringLiteral("never"), QStringLiteral("--format"), QStringLiteral("sql")});
        QVERIFY2(plan.status == 0, plan.errors.constData());
        const QStringList had = tables(baseline);
        const auto ran = baseline.psql(plan.output);
        COFFERDAM_VERIFY(ran);
        const auto reached = baseline.pgDump(true);
        COFFERDAM_VERIFY(reached);
        const QString difference = dumpDifference(oneSpelling(*reached), oneSpelling(*wanted));
        QVERIFY2(difference.isEmpty(), qPrintable(difference.left(4000)));
        // A table that both sides have is the same table, with its rows.
        const QStringList has = tables(baseline);
        for (const QString& table : had) {
            const QString name = table.left(table.lastIndexOf(' ') + 1);
            const bool still = std::any_of(has.cbegin(), has.cend(), [&](const QString& other) { return other.startsWith(name); });
            QVERIFY2(anew || !still || has.contains(table), qPrintable("made anew: " + name));
        }
    }
};

QTEST_GUILESS_MAIN(TestCliPairs)
#include "tst_cli_pairs.moc"
