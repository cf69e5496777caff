#include "cli_program.h"

#include <QDir>
#include <QFile>
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
        }
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
