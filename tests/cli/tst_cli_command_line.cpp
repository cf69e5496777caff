#include "cli_program.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace cofferdam::test;

class TestCliCommandLine : public QObject {
    Q_OBJECT

    const QStringList m_sides{demo("production.structure.sql"), demo("staging.schema.rb")};

    Ran plan(const QStringList& options) const { return runCli(QStringList{QStringLiteral("plan")} + m_sides + options); }

private Q_SLOTS:
    void diffSaysByItsStatusWhetherThereAreDifferences()
    {
        QCOMPARE(runCli(QStringList{QStringLiteral("diff")} + m_sides).status, 1);
        QCOMPARE(runCli({QStringLiteral("diff"), m_sides[0], m_sides[0]}).status, 0);
        QCOMPARE(runCli({QStringLiteral("diff"), m_sides[1], m_sides[1]}).status, 0);
    }

    void everyFormatGivesOutput_data()
    {
        QTest::addColumn<QString>("format");
        for (const char* format : {"text", "sql", "json", "markdown", "html", "rails"})
            QTest::newRow(format) << format;
    }
    void everyFormatGivesOutput()
    {
        QFETCH(QString, format);
        const Ran ran = plan({QStringLiteral("--format"), format});
        QVERIFY2(ran.status == 0, ran.errors.constData());
        QVERIFY(ran.output.size() > 200);
        QCOMPARE(ran.errors, QByteArray());
        if (format == QLatin1String("json")) {
            const auto json = QJsonDocument::fromJson(ran.output);
            QCOMPARE(json.object().value(QStringLiteral("format")).toString(), QStringLiteral("cofferdam-plan"));
        }
    }

    /// What is held back, ignored and not modelled stands in every format, also where nothing is left to do.
    void everyFormatListsWhatIsLeftOut_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QString>("format");
        QTest::addColumn<bool>("steps");
        for (const bool steps : {true, false}) {
            for (const char* format : {"text", "json", "markdown"})
                QTest::addRow("diff-%s-%d", format, steps) << "diff" << format << steps;
            for (const char* format : {"text", "sql", "json", "markdown", "html", "rails"})
                QTest::addRow("plan-%s-%d", format, steps) << "plan" << format << steps;
        }
    }
    void everyFormatListsWhatIsLeftOut()
    {
        QFETCH(QString, command);
        QFETCH(QString, format);
        QFETCH(bool, steps);
        QTemporaryDir folder;
        const auto write = [&](const char* name, const QByteArray& sql) {
            QFile file(folder.filePath(QLatin1String(name)));
            if (!file.open(QIODevice::WriteOnly) || file.write(sql) != sql.size())
                QTest::qFail("cannot write", __FILE__, __LINE__);
            return file.fileName();
        };
        const QString from = write("from.sql", "CREATE TABLE keep (a int); CREATE TABLE passed_over (a int); CREATE TABLE goes_away (a int);");
        const QString to = write("to.sql", QByteArray("CREATE TABLE keep (a int") + (steps ? ", b int" : "") + "); CREATE TABLE passed_over (a int, b int); SECURITY LABEL ON TABLE keep IS 'x';");
        const Ran ran = runCli({command, from, to, QStringLiteral("--ignore"), QStringLiteral("passed*"), QStringLiteral("--format"), format});
        QVERIFY2(ran.status < 2, ran.errors.constData());
        for (const char* words : {"goes_away", "passed_over", "SECURITY LABEL"})
            QVERIFY2(QString::fromUtf8(ran.output).remove(QLatin1Char('\\')).contains(QLatin1String(words)), (words + QByteArray(" is not named in ") + ran.output).constData());
    }

    /// What --help and the manual page show can be pasted: it runs where such files are.
    void examplesWork_data()
    {
        QTest::addColumn<QString>("example");
        QString text;
        for (const char* command : {"diff", "plan", "dump"})
            text += QString::fromUtf8(runCli({QLatin1String(command), QStringLiteral("--help")}).output);
        QString page = QString::fromUtf8(readFile(sourceDir() + QStringLiteral("/packaging/man/cofferdam-cli.1.in")));
        page.replace(QStringLiteral(" \\e\n"), QStringLiteral(" ")).replace(QStringLiteral("\\-"), QStringLiteral("-"));
        text += page;
        static const QRegularExpression line(QStringLiteral("^ *(cofferdam-cli (?:diff|plan|dump) .*)$"), QRegularExpression::MultilineOption);
        for (auto match = line.globalMatch(text); match.hasNext();) {
            const QString example = match.next().captured(1);
            if (!example.contains(QLatin1String("service="))) // nobody's server
                QTest::newRow(rowName(example).constData()) << example;
        }
    }
    void examplesWork()
    {
        QFETCH(QString, example);
        QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("db")));
        const auto write = [&](const char* name, const QByteArray& content) {
            QFile file(folder.filePath(QLatin1String(name)));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
        };
        for (const char* name : {"db/structure.sql", "production.structure.sql", "production.sql"})
            write(name, readFile(demo("production.structure.sql")));
        write("db/schema.rb", readFile(demo("staging.schema.rb")));
        write("old.sql", "CREATE TABLE users (id bigint PRIMARY KEY, name text);");
        write("new.sql", "CREATE TABLE users (id bigint PRIMARY KEY, full_name text);");
        write("answers.json", "{\"format\": \"cofferdam-decisions\", \"version\": 1, \"renames\": {\"column:public.users.name=full_name\": \"renamed\"}}");
        QProcess shell;
        shell.setWorkingDirectory(folder.path());
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("PATH"), binDir() + QLatin1Char(':') + environment.value(QStringLiteral("PATH")));
        shell.setProcessEnvironment(environment);
        shell.start(QStringLiteral("sh"), {QStringLiteral("-c"), example});
        QVERIFY(shell.waitForFinished());
        QCOMPARE(shell.readAllStandardError(), QByteArray());
        QVERIFY2(shell.exitCode() < 2, qPrintable(example));
    }

    void dropsAreHeldBackUnlessAccepted()
    {
        QVERIFY(!plan({QStringLiteral("--format"), QStringLiteral("sql")}).output.contains("DROP TABLE"));
        QVERIFY(plan({QStringLiteral("--format"), QStringLiteral("sql"), QStringLiteral("--accept"), QStringLiteral("all"), QStringLiteral("--renames"), QStringLiteral("never")})
                    .output.contains("DROP TABLE"));
    }

    /// What a plan cannot write because nobody keeps it is said, not passed over.
    void aHiddenPasswordIsAHazard()
    {
        QTemporaryDir folder;
        const auto side = [&](const char* name, const QByteArray& options) {
            QFile file(folder.filePath(QLatin1String(name)));
            if (!file.open(QIODevice::WriteOnly))
                return QString();
            file.write("CREATE FOREIGN DATA WRAPPER w; CREATE SERVER s FOREIGN DATA WRAPPER w;\n"
                       "CREATE USER MAPPING FOR PUBLIC SERVER s OPTIONS (" + options + ");\n");
            return file.fileName();
        };
        const QString without = side("without.sql", "\"user\" 'u'");
        const QString with = side("with.sql", "\"user\" 'u', password 'tr0ubadour'");
        const Ran gains = runCli({QStringLiteral("plan"), without, with, QStringLiteral("--accept"), QStringLiteral("all")});
        QVERIFY(gains.output.contains("hidden-password"));
        QVERIFY(!gains.output.contains("tr0ubadour"));
        const Ran loses = runCli({QStringLiteral("plan"), with, without, QStringLiteral("--accept"), QStringLiteral("all")});
        QVERIFY(!loses.output.contains("hidden-password"));
    }

    void checkAsksForWhatIsLeft()
    {
        QCOMPARE(plan({QStringLiteral("--check")}).status, 1);
        QCOMPARE(runCli({QStringLiteral("plan"), m_sides[0], m_sides[0], QStringLiteral("--check")}).status, 0);
    }

    /// Each question is printed with the option that answers it; given all of them, nothing is left to ask.
    void printedAnswersAreUnderstood()
    {
        QTemporaryDir folder;
        const auto write = [&](const char* name, const QByteArray& sql) {
            QFile file(folder.filePath(QLatin1String(name)));
            if (!file.open(QIODevice::WriteOnly) || file.write(sql) != sql.size())
                QTest::qFail("cannot write", __FILE__, __LINE__);
            return file.fileName();
        };
        const QString before = write("before.sql", "CREATE TABLE t (id int PRIMARY KEY, a int, CONSTRAINT c CHECK (a > 0)); CREATE INDEX i ON t (a); CREATE TYPE mood AS ENUM ('a');"
                                                   "CREATE FUNCTION f(a int) RETURNS int LANGUAGE sql AS 'SELECT 1'; CREATE SEQUENCE order_nrs; CREATE VIEW v AS SELECT 1 AS x;"
                                                   "CREATE TABLE \"Peo ple\" (id int, first text, \"Full Name\" text);");
        const QString after = write("after.sql", "CREATE TABLE t (id int PRIMARY KEY, a int, CONSTRAINT d CHECK (a > 0)); CREATE INDEX j ON t (a); CREATE TYPE mood2 AS ENUM ('a');"
                                                 "CREATE FUNCTION g(a int) RETURNS int LANGUAGE sql AS 'SELECT 1'; CREATE SEQUENCE order_nrs2; CREATE VIEW w AS SELECT 1 AS x;"
                                                 "CREATE TABLE \"Peo ple\" (id int, first text, \"The Name\" text);");
        QStringList options;
        static const QRegularExpression hint(QStringLiteral("answer with --rename (.*), or --renames never"));
        auto found = hint.globalMatch(QString::fromUtf8(runCli({QStringLiteral("diff"), before, after}).output));
        while (found.hasNext()) {
            QString option = found.next().captured(1);
            if (option.startsWith(QLatin1Char('\'')))
                option = option.mid(1, option.size() - 2);
            options << QStringLiteral("--rename") << option;
        }
        QCOMPARE(options.size(), 14);
        const Ran ran = runCli(QStringList{QStringLiteral("plan"), before, after} + options);
        QVERIFY2(ran.status == 0, ran.errors.constData());
        QVERIFY2(!ran.output.contains("Held back") && !ran.output.contains("renamed?"), ran.output.constData());
    }

    /// Every member that the JSON formats write is explained in docs/formats.md.
    void everyMemberIsDocumented_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("diff") << (QStringList{QStringLiteral("diff")} + m_sides);
        QTest::newRow("plan") << (QStringList{QStringLiteral("plan")} + m_sides);
        QTest::newRow("plan-with-decisions") << (QStringList{QStringLiteral("plan")} + m_sides
                                                 + QStringList{QStringLiteral("--accept"), QStringLiteral("all"), QStringLiteral("--rename"), QStringLiteral("column:customers.full_name=display_name")});
    }
    void everyMemberIsDocumented()
    {
        QFETCH(QStringList, arguments);
        const QByteArray page = readFile(sourceDir() + QStringLiteral("/docs/formats.md"));
        const auto json = QJsonDocument::fromJson(runCli(arguments + QStringList{QStringLiteral("--format"), QStringLiteral("json")}).output);
        QVERIFY(json.isObject());
        QCOMPARE(json.object().value(QStringLiteral("version")).toInt(), 1);
        QSet<QString> members;
        const auto walk = [&](const QJsonValue& value, auto&& self) -> void {
            const QJsonObject object = value.toObject();
            for (auto it = object.begin(); it != object.end(); ++it) {
                members.insert(it.key());
                self(it.value(), self);
            }
            for (const QJsonValue& item : value.toArray())
                self(item, self);
        };
        walk(json.object(), walk);
        QVERIFY(members.size() > 15);
        for (const QString& member : members)
            QVERIFY2(page.contains('`' + member.toUtf8() + '`'), qPrintable(member));
    }

    void whatBelongsToATableStandsTogether()
    {
        QStringList lines = QString::fromUtf8(runCli(QStringList{QStringLiteral("diff")} + m_sides + QStringList{QStringLiteral("--format"), QStringLiteral("markdown")}).output).split(QLatin1Char('\n'));
        QString whole;
        QStringList seen;
        for (const QString& line : lines.filter(QRegularExpression(QStringLiteral("^ *- `[-+~] ")))) {
            static const QRegularExpression of(QStringLiteral("(table|column|constraint) public\\.(\\w+)"));
            const auto match = of.match(line);
            if (!match.hasMatch())
                continue;
            if (match.captured(2) != whole)
                QVERIFY2(!seen.contains(match.captured(2)), qPrintable(line));
            whole = match.captured(2);
            seen << whole;
        }
        QVERIFY(seen.size() > 10);
    }

    void outWritesFilesAndNamesThem()
    {
        QTemporaryDir folder;
        const Ran ran = plan({QStringLiteral("--format"), QStringLiteral("rails"), QStringLiteral("--out"), folder.path()});
        QVERIFY2(ran.status == 0, ran.errors.constData());
        const QStringList files = QDir(folder.filePath(QStringLiteral("db/migrate"))).entryList({QStringLiteral("*.rb")});
        QVERIFY(!files.isEmpty());
        QCOMPARE(ran.output.count('\n'), files.size());
    }

    void wrongUsageIsOneLine_data()
    {
        QTest::addColumn<QStringList>("arguments");
        const auto row = [](const char* name, const QStringList& arguments) { QTest::newRow(name) << arguments; };
        row("no-command", {});
        row("unknown-command", {QStringLiteral("frobnicate")});
        row("missing-target", {QStringLiteral("diff"), QStringLiteral("empty:")});
        row("unknown-option", {QStringLiteral("diff"), QStringLiteral("empty:"), QStringLiteral("empty:"), QStringLiteral("--nonsense")});
        row("unknown-format", {QStringLiteral("diff"), QStringLiteral("empty:"), QStringLiteral("empty:"), QStringLiteral("--format"), QStringLiteral("pdf")});
        row("server-version-out-of-range", {QStringLiteral("plan"), QStringLiteral("empty:"), QStringLiteral("empty:"), QStringLiteral("--pg"), QStringLiteral("9")});
        row("rename-without-kind", {QStringLiteral("plan"), QStringLiteral("empty:"), QStringLiteral("empty:"), QStringLiteral("--rename"), QStringLiteral("a=b")});
        row("fill-of-no-column", {QStringLiteral("plan"), QStringLiteral("empty:"), QStringLiteral("empty:"), QStringLiteral("--fill"), QStringLiteral("a.b=1")});
        const auto option = [&](const char* name, const QStringList& options) {
            row(name, QStringList{QStringLiteral("plan"), QStringLiteral("empty:"), QStringLiteral("empty:")} + options);
        };
        option("rename-to-nothing", {QStringLiteral("--rename"), QStringLiteral("table:a=")});
        option("rename-of-what-is-not-there", {QStringLiteral("--rename"), QStringLiteral("table:a=b")});
        option("rename-of-no-kind", {QStringLiteral("--rename"), QStringLiteral("thing:a=b")});
        option("fill-without-column", {QStringLiteral("--fill"), QStringLiteral("=1")});
        option("fill-without-expression", {QStringLiteral("--fill"), QStringLiteral("a.b=")});
        option("accept-of-no-hazard", {QStringLiteral("--accept"), QStringLiteral("drop-everything")});
        option("accept-of-no-object", {QStringLiteral("--accept"), QStringLiteral("all:")});
        option("unknown-policy", {QStringLiteral("--policy"), QStringLiteral("fast")});
        option("policy-twice", {QStringLiteral("--policy"), QStringLiteral("online"), QStringLiteral("--policy"), QStringLiteral("direct")});
        option("unknown-rename-policy", {QStringLiteral("--renames"), QStringLiteral("maybe")});
        option("rails-too-old", {QStringLiteral("--rails"), QStringLiteral("5.2")});
        option("server-version-that-is-no-number", {QStringLiteral("--pg"), QStringLiteral("x")});
        option("empty-folder-name", {QStringLiteral("--out"), QString()});
        option("empty-pattern", {QStringLiteral("--ignore"), QString()});
        option("flag-with-a-value", {QStringLiteral("--check=3")});
        option("option-without-its-value", {QStringLiteral("--format")});
        option("one-source-too-many", {QStringLiteral("extra")});
        option("statistics-of-a-file-without", {QStringLiteral("--stats"), m_sides[0]});
        row("rehearse-is-not-there", {QStringLiteral("rehearse"), QStringLiteral("empty:"), QStringLiteral("empty:")});
        row("canonical-unknown", {QStringLiteral("diff"), QStringLiteral("empty:"), QStringLiteral("empty:"), QStringLiteral("--canonical"), QStringLiteral("server")});
    }
    void wrongUsageIsOneLine()
    {
        QFETCH(QStringList, arguments);
        const Ran ran = runCli(arguments);
        QCOMPARE(ran.status, 2);
        QCOMPARE(ran.output, QByteArray());
        QCOMPARE(ran.errors.count('\n'), 1);
    }

    void helpHasExamples()
    {
        for (const char* command : {"diff", "plan", "dump"}) {
            const Ran ran = runCli({QLatin1String(command), QStringLiteral("--help")});
            QCOMPARE(ran.status, 0);
            QVERIFY(ran.output.contains("Examples:"));
        }
        QVERIFY(runCli({QStringLiteral("--version")}).output.startsWith("cofferdam-cli "));
    }

    void aSnapshotStandsForItsSource()
    {
        QTemporaryDir folder;
        const Ran dumped = runCli({QStringLiteral("dump"), m_sides[0], QStringLiteral("--format"), QStringLiteral("json")});
        QCOMPARE(dumped.status, 0);
        QFile file(folder.filePath(QStringLiteral("production.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(dumped.output);
        file.close();
        QCOMPARE(runCli({QStringLiteral("diff"), m_sides[0], file.fileName()}).status, 0);
    }
};

QTEST_GUILESS_MAIN(TestCliCommandLine)
#include "tst_cli_command_line.moc"
