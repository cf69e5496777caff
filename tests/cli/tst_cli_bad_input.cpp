#include "cli_program.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace cofferdam::test;

/// Bad input: one clear line that names the place, status 2, nothing on standard output.
class TestCliBadInput : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString write(const char* name, const QByteArray& content)
    {
        const QString path = m_folder.filePath(QLatin1String(name));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            QTest::qFail("cannot write the input", __FILE__, __LINE__);
        return path;
    }

private Q_SLOTS:
    void isOneLine_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("named");
        QTest::newRow("zero-bytes") << "empty.sql" << QByteArray() << "empty.sql";
        QTest::newRow("zero-bytes-ruby") << "empty.rb" << QByteArray() << "empty.rb";
        QTest::newRow("binary") << "binary.sql" << QByteArray("\x7f" "ELF\x02\x01\x00\x00\xff\xfe", 10) << "binary.sql";
        QTest::newRow("truncated") << "cut.sql" << QByteArray("CREATE TABLE a (id integer);\nCREATE TABLE b (id integer,\n") << "cut.sql:2";
        QTest::newRow("truncated-in-a-string") << "string.sql" << QByteArray("CREATE TABLE a (id integer DEFAULT 'x") << "string.sql:1";
        QTest::newRow("truncated-in-a-body") << "body.sql" << QByteArray("CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$ BEGIN ") << "body.sql:1";
        QTest::newRow("conflict-markers") << "conflict.sql" << QByteArray("CREATE TABLE a (id int);\n<<<<<<< HEAD\nCREATE TABLE b (id int);\n") << "conflict.sql:2";
        QTest::newRow("ruby-that-is-no-schema") << "model.rb" << QByteArray("class User < ApplicationRecord\n  has_many :posts\nend\n") << "model.rb";
        QTest::newRow("ruby-without-end") << "schema.rb" << QByteArray("ActiveRecord::Schema[7.1].define(version: 1) do\n  create_table \"a\", force: :cascade do |t|\n") << "schema.rb";
        QTest::newRow("mysql-schema") << "mysql.rb"
                                      << QByteArray("ActiveRecord::Schema[7.1].define(version: 1) do\n  create_table \"a\", charset: \"utf8mb4\", options: \"ENGINE=InnoDB\", force: "
                                                    ":cascade do |t|\n    t.string \"x\"\n  end\nend\n")
                                      << "MySQL";
        QTest::newRow("sqlite") << "sqlite.sql" << QByteArray("PRAGMA foreign_keys=OFF;\nCREATE TABLE a (id INTEGER PRIMARY KEY AUTOINCREMENT);\n") << "sqlite.sql is written for SQLite";
        QTest::newRow("mysql") << "mysql.sql" << QByteArray("CREATE TABLE `a` (`id` int NOT NULL) ENGINE=InnoDB;\n") << "mysql.sql is written for MySQL";
        QTest::newRow("sql-server") << "mssql.sql" << QByteArray("CREATE TABLE [dbo].[a] ([id] int IDENTITY(1,1));\nGO\n") << "mssql.sql is written for SQL Server";
        QTest::newRow("oracle") << "oracle.sql" << QByteArray("CREATE TABLE a (id NUMBER(10) NOT NULL ENABLE, b VARCHAR2(10 CHAR)) SEGMENT CREATION IMMEDIATE;\n") << "oracle.sql";
        QTest::newRow("sqlite-schema") << "sqlite.rb"
                                       << QByteArray("ActiveRecord::Schema[8.0].define(version: 1) do\n  create_virtual_table \"a\", \"fts5\", [\"x\"]\nend\n") << "sqlite.rb:2:3";
        QTest::newRow("custom-format-dump") << "custom.sql" << QByteArray("PGDMP\x01\x0e\x00\x04", 9) << "custom.sql is not a text file";
        QTest::newRow("utf-16") << "utf16.sql" << QByteArray("\xff\xfe" "C\0R\0E\0", 8) << "utf16.sql is not a text file";
        QTest::newRow("html") << "page.sql" << QByteArray("<html><body>Not found</body></html>\n") << "page.sql:1";
        QTest::newRow("cut-in-ruby-string") << "cut.rb" << QByteArray("ActiveRecord::Schema[7.1].define(version: 1) do\n  create_table \"a\", comment: \"x\n") << "cut.rb:2";
        QTest::newRow("cut-in-ruby-heredoc") << "heredoc.rb" << QByteArray("ActiveRecord::Schema[7.1].define(version: 1) do\n  create_view \"v\", sql_definition: <<-SQL\n    SELECT 1\n") << "heredoc.rb:2";
        QTest::newRow("conflict-in-ruby") << "conflict.rb" << QByteArray("ActiveRecord::Schema[7.1].define(version: 1) do\n<<<<<<< HEAD\n=======\n>>>>>>> x\nend\n") << "conflict.rb:2";
        QTest::newRow("blank-ruby") << "blank.rb" << QByteArray("\n") << "blank.rb";
        QTest::newRow("empty-snapshot") << "snapshot.json" << QByteArray("{\"format\": \"cofferdam-snapshot\", \"version\": 1}") << "snapshot.json is not a whole snapshot";
        QTest::newRow("newer-snapshot") << "newer.json" << QByteArray("{\"format\": \"cofferdam-snapshot\", \"version\": 99}") << "version 99";
        QTest::newRow("cut-snapshot") << "half.json" << QByteArray("{\"format\": \"cofferdam-snapshot\",\n \"version\": 1, \"obj") << "half.json:2:20";
        QTest::newRow("only-a-mark") << "mark.sql" << QByteArray("\xef\xbb\xbf") << "mark.sql: The file is empty";
        QTest::newRow("not-utf-8") << "latin1.sql" << QByteArray("CREATE TABLE a (id int);\nCREATE TABLE \"\xe4\" (id int);\n") << "latin1.sql:2:15: The file is not UTF-8 text";
        QTest::newRow("nul-byte") << "nul.sql" << QByteArray("CREATE TABLE a (id int);\0\n", 26) << "nul.sql is not a text file";
        QTest::newRow("cut-with-crlf") << "crlf.sql" << QByteArray("CREATE TABLE a (id int);\r\nCREATE TABLE b (\r\n") << "crlf.sql:2:1";
        QTest::newRow("cut-between-statements") << "between.sql"
                                                << QByteArray("--\n-- PostgreSQL database dump\n--\n\n-- Dumped from database version 15.4\nCREATE TABLE a (id int);\n\n--\n-- Name: b; Type: TABLE;")
                                                << "between.sql:9";
        QTest::newRow("terminal-codes") << "codes.sql" << QByteArray("CREATE TABLE \x1b[31mred (id int);\n") << "codes.sql:1:14";
        QTest::newRow("prose") << "notes.sql" << QByteArray("This is not SQL at all, only some words;\nand more words;\n") << "notes.sql";
        QTest::newRow("json-that-is-no-snapshot") << "other.json" << QByteArray("{\"a\": 1}") << "other.json";
    }
    void isOneLine()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, content);
        QFETCH(QString, named);
        const QString path = write(file.toUtf8().constData(), content);
        for (const QStringList& arguments : {QStringList{QStringLiteral("dump"), path}, QStringList{QStringLiteral("diff"), path, QStringLiteral("empty:")},
                                             QStringList{QStringLiteral("plan"), QStringLiteral("empty:"), path}}) {
            const Ran ran = runCli(arguments);
            QCOMPARE(ran.status, 2);
            QCOMPARE(ran.output, QByteArray());
            QCOMPARE(ran.errors.count('\n'), 1);
            QVERIFY2(ran.errors.contains(named.toUtf8()), ran.errors.constData());
            QVERIFY2(!ran.errors.contains('\x1b'), "an input must not speak to the terminal");
        }
    }

    void whatEndsWithItsLastLineIsWhole()
    {
        const QString path = write("whole.sql", "--\n-- PostgreSQL database dump\n--\n\nCREATE TABLE a (id int);\n\n--\n-- PostgreSQL database dump complete\n--\n\n");
        QCOMPARE(runCli({QStringLiteral("dump"), path}).status, 0);
        // Rails leaves the head out, people leave out both.
        const QString bare = write("bare.sql", "CREATE TABLE a (id int);\n");
        QCOMPARE(runCli({QStringLiteral("dump"), bare}).status, 0);
    }

    /// What is said on the command line must fit; nothing of it is passed over in silence.
    void badOptionsAreOneLine_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QByteArray>("named");
        const auto row = [](const char* name, const QStringList& options, const char* named) { QTest::newRow(name) << options << QByteArray(named); };
        row("rename-to-nothing", {"--rename", "column:public.customers.full_name=nothing"}, "full_name=nothing");
        row("rename-twice", {"--rename", "column:public.customers.full_name=display_name", "--rename", "column:public.customers.full_name=email"}, "full_name=email");
        row("two-renames-to-one", {"--rename", "column:public.customers.full_name=display_name", "--rename", "column:public.customers.email=display_name"}, "display_name");
        row("rename-of-nothing", {"--rename", "column:public.nothing.x=y"}, "the baseline has no such object");
        row("rename-without-kind", {"--rename", "full_name=display_name"}, "KIND:OLD=NEW");
        row("rename-of-no-kind", {"--rename", "thing:a=b"}, "no kind of object");
        row("rename-with-open-quote", {"--rename", "column:public.\"customers.full_name=x"}, "KIND:OLD=NEW");
        row("fill-that-is-no-expression", {"--fill", "public.shipments.service_level=1 +"}, "public.shipments.service_level");
        row("fill-that-is-more", {"--fill", "public.shipments.service_level='a'; DROP TABLE customers"}, "no SQL expression");
        row("fill-that-closes-a-bracket", {"--fill", "public.shipments.service_level='a')); DROP TABLE customers; --"}, "no SQL expression");
        row("fill-from-a-column-that-is-not-there", {"--fill", "public.shipments.service_level=lower(nothing)"}, "nothing");
        row("fill-of-nothing", {"--fill", "public.nothing.x=1"}, "the target has no such column");
        row("fill-without-value", {"--fill", "public.shipments.service_level="}, "TABLE.COLUMN=EXPRESSION");
        row("accept-no-hazard", {"--accept", "no-such-thing"}, "no such hazard");
        row("accept-on-nothing", {"--accept", "drop-not-null:public.nothing"}, "neither side has such an object");
        row("accept-without-object", {"--accept", "all:"}, "the object is missing");
        row("ignore-no-kind", {"--ignore", "tabel:public.*"}, "there is no kind of object tabel");
        row("ignore-nothing", {"--ignore", ""}, "--ignore: its value is empty");
        row("answers-missing", {"--answers", "/nowhere/answers.json"}, "/nowhere/answers.json");
        row("answers-folder", {"--answers", "/"}, "directory");
        row("statistics-of-a-dump", {"--stats", demo("production.structure.sql")}, "holds no statistics");
        row("plan-without-check", {"--plan", "plan.json"}, "--check");
        row("old-rails", {"--rails", "5.2"}, "5.2");
        row("old-server", {"--pg", "10"}, "10");
        row("broken-server", {"--pg", "15.2"}, "15.2");
        row("no-policy", {"--policy", "quick"}, "quick");
        row("no-format", {"--format", "xml"}, "xml");
        row("two-formats", {"--format", "json", "--format", "text"}, "--format");
        row("no-option", {"--frob"}, "plan has no option --frob");
        row("a-flag-with-a-value", {"--no-owners=3"}, "no-owners");
        row("out-on-a-file", {"--out", demo("production.structure.sql"), "--format", "sql"}, "production.structure.sql");
        row("out-nowhere", {"--out", "/proc/nowhere", "--format", "sql"}, "/proc/nowhere");
        row("out-empty", {"--out", ""}, "--out: its value is empty");
    }
    void badOptionsAreOneLine()
    {
        QFETCH(QStringList, options);
        QFETCH(QByteArray, named);
        const Ran ran = runCli(QStringList{QStringLiteral("plan"), demo("production.structure.sql"), demo("staging.schema.rb")} + options);
        QVERIFY2(ran.status == 2, ran.output.constData());
        QCOMPARE(ran.output, QByteArray());
        QCOMPARE(ran.errors.count('\n'), 1);
        QVERIFY2(ran.errors.contains(named), ran.errors.constData());
    }

    void otherUsesAreOneLine_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("named");
        const auto row = [](const char* name, const QStringList& arguments, const char* named) { QTest::newRow(name) << arguments << QByteArray(named); };
        const QString a = demo("production.structure.sql");
        row("nothing", {}, "subcommand");
        row("no-command", {"frob"}, "no command frob");
        row("a-command-that-is-not-there-yet", {"rehearse", a, a}, "no command rehearse");
        row("an-option-of-another-command", {"diff", a, a, "--accept", "all"}, "diff has no option --accept");
        row("a-format-of-another-command", {"dump", a, "--format", "text"}, "text");
        row("one-side", {"diff", a}, "TARGET");
        row("three-sides", {"diff", a, a, a}, "not expected");
        row("empty-address", {"dump", ""}, "its name is empty");
        row("a-name-with-terminal-codes", {"dump", "\x1b[31mred.sql"}, "\\x1B[31mred.sql");
        row("a-name-with-a-line-end", {"dump", "a\nb.sql"}, "a b.sql");
        row("git-without-path", {"dump", "git:HEAD"}, "git:REVISION:PATH");
        row("git-with-an-option", {"dump", "git:--output=x:y"}, "git:REVISION:PATH");
        row("git-revision", {"dump", "git:no-such-revision:x.sql"}, "no-such-revision");
        row("unknown-scheme", {"dump", "mysql://localhost/x"}, "connection string");
        row("refused", {"dump", "postgresql://me:hunter2@localhost:1/x"}, "There is no connection to postgresql://me@localhost:1/x");
        row("service", {"dump", "service=no_such_service"}, "no_such_service");
        row("saved-connection", {"dump", "connection:nothing"}, "no saved connection nothing");
        row("device", {"dump", "/dev/null"}, "/dev/null is empty");
    }
    void otherUsesAreOneLine()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, named);
        const Ran ran = runCli(arguments);
        QCOMPARE(ran.status, 2);
        QCOMPARE(ran.output, QByteArray());
        QCOMPARE(ran.errors.count('\n'), 1);
        QVERIFY2(ran.errors.contains(named) && !ran.errors.contains("hunter2"), ran.errors.constData());
    }

    /// A folder of a revision is no file, though git would show it.
    void aFolderInGitIsOneLine()
    {
        QTemporaryDir repository;
        const auto git = [&](const QStringList& arguments) {
            QProcess process;
            process.setWorkingDirectory(repository.path());
            process.start(QStringLiteral("git"), QStringList{"-c", "user.name=t", "-c", "user.email=t@example.invalid", "-c", "commit.gpgsign=false"} + arguments);
            return process.waitForFinished() && process.exitCode() == 0;
        };
        if (!git({"init", "-q"}))
            QSKIP("git is not installed");
        QDir(repository.path()).mkdir(QStringLiteral("db"));
        QFile file(repository.filePath(QStringLiteral("db/a.sql")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("CREATE TABLE a (id int);\n") > 0);
        file.close();
        QVERIFY(git({"add", "."}) && git({"commit", "-q", "-m", "x"}));
        const QString before = QDir::currentPath();
        QVERIFY(QDir::setCurrent(repository.path()));
        const Ran good = runCli({QStringLiteral("dump"), QStringLiteral("git:HEAD:db/a.sql")});
        const Ran folder = runCli({QStringLiteral("dump"), QStringLiteral("git:HEAD:db")});
        const Ran missing = runCli({QStringLiteral("dump"), QStringLiteral("git:HEAD:db/b.sql")});
        QVERIFY(QDir::setCurrent(before));
        QCOMPARE(good.status, 0);
        for (const Ran& ran : {folder, missing}) {
            QCOMPARE(ran.status, 2);
            QCOMPARE(ran.errors.count('\n'), 1);
            QVERIFY2(ran.errors.contains("git has no file db"), ran.errors.constData());
        }
    }

    void aPlanFileIsCheckedAlone()
    {
        const QString a = demo("production.structure.sql");
        const QString plan = write("plan.json", runCli({QStringLiteral("plan"), a, demo("staging.schema.rb"), QStringLiteral("--format"), QStringLiteral("json")}).output);
        QCOMPARE(runCli({QStringLiteral("plan"), QStringLiteral("--check"), QStringLiteral("--plan"), plan, a}).status, 0);
        for (const QStringList& more : {QStringList{"--fill", "a.b=1"}, QStringList{"--format", "sql"}, QStringList{"--out", "x"}, QStringList{"--ignore", "a"}, QStringList{"--accept", "all"}}) {
            const Ran ran = runCli(QStringList{QStringLiteral("plan"), QStringLiteral("--check"), QStringLiteral("--plan"), plan, a} + more);
            QCOMPARE(ran.status, 2);
            QVERIFY2(ran.errors.contains(more.first().toUtf8()), ran.errors.constData());
        }
        const QString cut = write("cut.json", "{\"format\": \"cofferdam-plan\",\n");
        const Ran ran = runCli({QStringLiteral("plan"), QStringLiteral("--check"), QStringLiteral("--plan"), cut, a});
        QCOMPARE(ran.status, 2);
        QVERIFY2(ran.errors.contains("cut.json:2:1") && !ran.errors.contains("json.exception"), ran.errors.constData());
    }

    void missingFilesAndFoldersAreOneLine()
    {
        for (const QString& path : {m_folder.filePath(QStringLiteral("missing.sql")), m_folder.filePath(QStringLiteral("missing/"))}) {
            const Ran ran = runCli({QStringLiteral("dump"), path});
            QCOMPARE(ran.status, 2);
            QCOMPARE(ran.output, QByteArray());
            QCOMPARE(ran.errors.count('\n'), 1);
        }
    }

    void aColumnMayBeCalledLikeAnotherDialectsWord()
    {
        // Only PostgreSQL 18 understands the second column; that makes it no dump of another system.
        const QString path = write("newer.sql", "CREATE TABLE a (engine text, number int, `x` int);\nCREATE TABLE b (id int);\n");
        QCOMPARE(runCli({QStringLiteral("dump"), path}).status, 2);
        const QString fine = write("fine.sql", "CREATE TABLE a (engine text NOT NULL SOMETHING_NEW, number int, c text DEFAULT '`');\nCREATE TABLE b (id int);\n");
        const Ran ran = runCli({QStringLiteral("dump"), fine});
        QVERIFY2(ran.status == 0, ran.errors.constData());
        QVERIFY(ran.output.contains("not modelled: "));
        // What was not understood is there all the same: no drop.
        const QString before = write("before.sql", "CREATE TABLE a (engine text NOT NULL);\nCREATE TABLE b (id int);\nCREATE INDEX i ON a (engine);\n");
        const Ran compared = runCli({QStringLiteral("diff"), before, fine});
        QVERIFY2(compared.status == 0, compared.output.constData());
    }

    void whatMayNotBeReadIsOneLine()
    {
        if (geteuid() == 0)
            QSKIP("root may read everything");
        const QString path = write("locked.sql", "CREATE TABLE a (id int);");
        QDir(m_folder.path()).mkdir(QStringLiteral("locked"));
        QVERIFY(QFile::copy(path, m_folder.filePath(QStringLiteral("locked/inside.sql"))));
        const QString folder = m_folder.filePath(QStringLiteral("locked"));
        QVERIFY(QFile::setPermissions(path, {}));
        QVERIFY(QFile::setPermissions(folder, {}));
        for (const QString& source : {path, folder, folder + QStringLiteral("/inside.sql")}) {
            const Ran ran = runCli({QStringLiteral("dump"), source});
            QCOMPARE(ran.status, 2);
            QCOMPARE(ran.output, QByteArray());
            QCOMPARE(ran.errors.count('\n'), 1);
            QVERIFY2(ran.errors.toLower().contains("permission denied"), ran.errors.constData());
        }
        QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }

    void badAnswersAreOneLine_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QByteArray>("named");
        QTest::newRow("nothing") << QByteArray() << QByteArray("answers.json:1:1");
        QTest::newRow("no-json") << QByteArray("{\n  \"format\": oops\n}") << QByteArray("answers.json:2:13");
        QTest::newRow("other-file") << QByteArray("{\"format\": \"cofferdam-plan\"}") << QByteArray("cofferdam-decisions");
        QTest::newRow("bad-key") << QByteArray("{\"format\": \"cofferdam-decisions\", \"version\": 1, \"ticks\": {\"x\": true}}") << QByteArray("\"x\"");
        QTest::newRow("unknown-member") << QByteArray("{\"format\": \"cofferdam-decisions\", \"version\": 1, \"tick\": {}}") << QByteArray("\"tick\"");
    }
    void badAnswersAreOneLine()
    {
        QFETCH(QByteArray, content);
        QFETCH(QByteArray, named);
        const Ran ran = runCli({QStringLiteral("plan"), QStringLiteral("empty:"), QStringLiteral("empty:"), QStringLiteral("--answers"), write("answers.json", content)});
        QCOMPARE(ran.status, 2);
        QCOMPARE(ran.output, QByteArray());
        QCOMPARE(ran.errors.count('\n'), 1);
        QVERIFY2(ran.errors.contains(named), ran.errors.constData());
        QVERIFY2(!ran.errors.contains("json.exception"), ran.errors.constData());
    }

    void aFolderWithoutSqlIsOneLine()
    {
        QTemporaryDir empty;
        const Ran ran = runCli({QStringLiteral("dump"), empty.path()});
        QCOMPARE(ran.status, 2);
        QCOMPARE(ran.errors.count('\n'), 1);
    }

    void aDatabaseThatIsNotThereIsOneLineWithoutSecrets()
    {
        const Ran ran = runCli({QStringLiteral("dump"), QStringLiteral("host=%1 dbname=none user=me password=hunter2 connect_timeout=2").arg(m_folder.path())});
        QCOMPARE(ran.status, 2);
        QCOMPARE(ran.errors.count('\n'), 1);
        QVERIFY(!ran.errors.contains("hunter2"));
    }

    void onlySettingsAreTheEmptyCatalog()
    {
        const QString path = write("settings.sql", "-- nothing yet\nSET statement_timeout = 0;\nSELECT pg_catalog.set_config('search_path', '', false);\n");
        QCOMPARE(runCli({QStringLiteral("diff"), path, QStringLiteral("empty:")}).status, 0);
    }

    void aFailedExportWritesNothing()
    {
        const QString blocked = write("blocked", "a file where a folder should be");
        const Ran ran = runCli({QStringLiteral("plan"), QStringLiteral("empty:"), demo("production.structure.sql"), QStringLiteral("--format"), QStringLiteral("sql"),
                                QStringLiteral("--out"), blocked + QStringLiteral("/plan")});
        QCOMPARE(ran.status, 2);
        QCOMPARE(ran.output, QByteArray());
        QCOMPARE(ran.errors.count('\n'), 1);
    }
};

QTEST_GUILESS_MAIN(TestCliBadInput)
#include "tst_cli_bad_input.moc"
