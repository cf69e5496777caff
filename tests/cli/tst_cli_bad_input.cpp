#include "cli_program.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

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
