#include "cli_program.h"
#include "support/pg_dump_text.h"
#include "support/postgres.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace cofferdam;
using namespace cofferdam::test;

/// Convergence in fact: on a real server, baseline + plan = target, as pg_dump prints both but for column order.
class TestCliConvergence : public QObject {
    Q_OBJECT

    /// Loads a file; an error when the original does not load here (extensions that are not installed, old C functions …).
    static base::Result<void> load(Database& database, const QString& file)
    {
        QByteArray sql;
        if (file.endsWith(QLatin1String(".rb"))) {
            const Ran dumped = runCli({QStringLiteral("dump"), file});
            if (dumped.status != 0)
                return base::failure(base::message("test.dump", "%1", {base::text(dumped.errors.toStdString())}));
            sql = dumped.output;
        } else {
            sql = readFile(file);
        }
        return database.load(sql);
    }

    /// What one of the two files has no words for, and what cannot change because of that: a comparison leaves it alone and says so.
    static QSet<QString> leftAlone(const QStringList& planOptions)
    {
        const QJsonObject plan = QJsonDocument::fromJson(runCli(planOptions + QStringList{QStringLiteral("--format"), QStringLiteral("json")}).output).object();
        QSet<QString> out;
        for (const QJsonValue& object : plan.value(QLatin1String("hidden")).toArray())
            out += object[QLatin1String("sql")].toString();
        for (const QJsonValue& held : plan.value(QLatin1String("heldBack")).toArray())
            out += held[QLatin1String("change")].toString();
        return out;
    }

    /// A schema.rb has no words for it, so that a database made from one lacks it: Rails' own tables and names of foreign keys, storage
    /// parameters, a default that is NULL.
    static bool isUnsaidInRuby(const QJsonValue& change, const QString& key)
    {
        static const QRegularExpression ofRails(QStringLiteral("^(table:public\\.|constraint:public\\.)(schema_migrations|ar_internal_metadata)\\b|^constraint:.*\\.fk_rails_[0-9a-f]{10}$"));
        const QJsonArray properties = change[QLatin1String("properties")].toArray();
        const auto unsaid = [](const QJsonValue& property) {
            const QString id = property[QLatin1String("id")].toString();
            return id == QLatin1String("storage_parameters") || (id == QLatin1String("default") && property[QLatin1String("after")].toString().startsWith(QLatin1String("NULL")));
        };
        return ofRails.match(key).hasMatch() || (!properties.isEmpty() && std::all_of(properties.begin(), properties.end(), unsaid));
    }

    /// What differs between a database and a file besides that.
    static QStringList leftBeside(const QSet<QString>& alone, const QString& database, const QString& file, bool fromRuby)
    {
        const Ran compared = runCli({QStringLiteral("diff"), database, file, QStringLiteral("--no-owners"), QStringLiteral("--no-privileges"), QStringLiteral("--format"), QStringLiteral("json")});
        if (compared.status == 2)
            return {QString::fromUtf8(compared.errors)};
        QStringList out;
        for (const QJsonValue& change : QJsonDocument::fromJson(compared.output).object().value(QLatin1String("changes")).toArray()) {
            const QJsonValue object = change[QLatin1String("object")];
            const QString table = object[QLatin1String("schema")].toString() + QLatin1Char('.') + object[QLatin1String("name")].toString();
            const QString key = change[QLatin1String("key")].toString();
            if (fromRuby && isUnsaidInRuby(change, key))
                continue;
            if (!alone.contains(object[QLatin1String("sql")].toString()) && !alone.contains(table) && !alone.contains(key))
                out += key;
        }
        return out;
    }

private Q_SLOTS:
    void initTestCase()
    {
        COFFERDAM_NEEDS_POSTGRES();
        COFFERDAM_NEEDS_CORPUS();
    }

    void planLeadsToTheTarget_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("policy");
        // Every run takes these projects forward, online. The nightly run takes every pair in both directions under both policies.
        const bool all = qEnvironmentVariableIsSet("COFFERDAM_NIGHTLY");
        const QStringList always{QStringLiteral("danbooru"), QStringLiteral("openstreetmap-website"), QStringLiteral("publishing-api"),
                                 QStringLiteral("register-trainee-teachers"), QStringLiteral("rubygems")};
        for (const auto& [older, newer] : corpusPairs()) {
            if (!all && !always.contains(older.section(QLatin1Char('/'), 0, 0)))
                continue;
            const QString from = corpusDir() + QLatin1Char('/') + older;
            const QString to = corpusDir() + QLatin1Char('/') + newer;
            const QByteArray name = rowName(older + QLatin1Char(' ') + newer);
            QTest::newRow((name + "-online").constData()) << from << to << "online";
            if (!all)
                continue;
            QTest::newRow((name + "-direct").constData()) << from << to << "direct";
            QTest::newRow((name + "-back-online").constData()) << to << from << "online";
            QTest::newRow((name + "-back-direct").constData()) << to << from << "direct";
        }
    }
    void planLeadsToTheTarget()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, policy);
        Database baseline, target;
        for (const auto& loaded : {load(baseline, from), load(target, to)}) {
            if (!loaded)
                QSKIP(("the original does not load on this server: " + loaded.error().line()).c_str());
        }
        const QStringList options{QStringLiteral("plan"), from, to, QStringLiteral("--accept"), QStringLiteral("all"), QStringLiteral("--renames"), QStringLiteral("never"),
                                  QStringLiteral("--policy"), policy};
        const Ran plan = runCli(options + QStringList{QStringLiteral("--format"), QStringLiteral("sql")});
        QVERIFY2(plan.status == 0, plan.errors.constData());
        const auto ran = baseline.psql(plan.output);
        COFFERDAM_VERIFY(ran);
        const auto reached = baseline.pgDump();
        const auto wanted = target.pgDump();
        COFFERDAM_VERIFY(reached);
        COFFERDAM_VERIFY(wanted);
        // A schema.rb does not say all that a structure.sql says.
        const bool twoLanguages = from.endsWith(QLatin1String(".rb")) != to.endsWith(QLatin1String(".rb"));
        if (const auto alone = leftAlone(options); twoLanguages || !alone.isEmpty()) {
            // It stays as it is; all that both files say has to be as the target says it.
            QCOMPARE(leftBeside(alone, QString::fromStdString(baseline.connectionString()), to, twoLanguages && from.endsWith(QLatin1String(".rb"))), QStringList());
            return;
        }
        const QString left = dumpDifference(*reached, *wanted);
        QVERIFY2(left.isEmpty(), qPrintable(left.left(4000)));
    }
};

QTEST_GUILESS_MAIN(TestCliConvergence)
#include "tst_cli_convergence.moc"
