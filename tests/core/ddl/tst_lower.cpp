#include "ddl/lower.h"

#include <QTest>
#include <fmt/format.h>

using namespace cofferdam;
using catalog::ConstraintType;
using catalog::Kind;
using catalog::ObjectId;

/// What single statements are lowered to, and what is said about the rest.
class TestLower : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void columnConstraintsBecomeConstraints()
    {
        const auto table = only<ddl::CreateTable>(
            "CREATE TABLE t (a int PRIMARY KEY, b int CONSTRAINT u UNIQUE DEFERRABLE INITIALLY DEFERRED NOT NULL, c int REFERENCES o (x) CHECK (c > 0))");
        QCOMPARE(table.constraints.size(), std::size_t(4));
        QCOMPARE(table.constraints[0].name, std::string());
        QVERIFY(table.constraints[0].value.type == ConstraintType::PrimaryKey);
        QCOMPARE(table.constraints[0].value.columns, std::vector<std::string>{"a"});
        QCOMPARE(table.constraints[1].name, std::string("u"));
        QVERIFY(table.constraints[1].value.deferrable && table.constraints[1].value.initiallyDeferred);
        QVERIFY(table.constraints[2].value.type == ConstraintType::ForeignKey);
        QCOMPARE(table.constraints[2].value.referencedColumns, std::vector<std::string>{"x"});
        QVERIFY(table.constraints[3].value.type == ConstraintType::Check);
        QVERIFY(table.value.columns[1].notNull);
        QVERIFY(!table.value.columns[0].notNull); // that a key implies it is the interpreter's business
    }

    void notNullOfItsUsualNameIsTheColumns()
    {
        QVERIFY(only<ddl::CreateTable>("CREATE TABLE s.t (a int CONSTRAINT t_a_not_null NOT NULL)").constraints.empty());
        const auto other = only<ddl::CreateTable>("CREATE TABLE s.t (b int CHECK (b > 0), a int CONSTRAINT said NOT NULL)");
        QCOMPARE(other.constraints.size(), std::size_t(2));
        QVERIFY(other.constraints[0].value.type == ConstraintType::NotNull);
        QCOMPARE(other.constraints[0].name, std::string("said"));
        QVERIFY(other.value.columns[1].notNull);
        const std::string name(60, 'x');
        QVERIFY(only<ddl::CreateTable>("CREATE TABLE " + name + " (long_column int CONSTRAINT " + name.substr(0, 42) + "_long_column_not_null NOT NULL)").constraints.empty());
    }

    void serialStays()
    {
        const auto table = only<ddl::CreateTable>("CREATE TABLE t (id bigserial)");
        QCOMPARE(table.value.columns[0].type.sql(), std::string("bigserial"));
    }

    void sequenceOptionsAreOnlyTheStatedOnes()
    {
        const auto sequence = only<ddl::CreateSequence>("CREATE SEQUENCE s START WITH 1 NO MINVALUE CACHE 1");
        QVERIFY(sequence.value.options.start == 1 && sequence.value.options.cache == 1);
        QVERIFY(!sequence.value.options.minimum && !sequence.value.options.increment);
    }

    void setConfigIsSet_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QStringList>("values");
        QTest::newRow("empty") << "SELECT pg_catalog.set_config('search_path', '', false)" << QStringList{""};
        QTest::newRow("list") << "SELECT set_config('search_path', 'public, \"My Schema\"', false)" << QStringList{"public", "My Schema"};
        QTest::newRow("other") << "SELECT set_config('work_mem', '1, 2', false)" << QStringList{"1, 2"};
        QTest::newRow("set") << "SET search_path = public, pg_catalog" << QStringList{"public", "pg_catalog"};
        QTest::newRow("set-empty") << "SET search_path = ''" << QStringList{""};
        QTest::newRow("reset") << "RESET search_path" << QStringList{};
    }

    void setConfigIsSet()
    {
        QFETCH(const QString, sql);
        QFETCH(const QStringList, values);
        const auto parameter = only<ddl::SetParameter>(sql.toStdString());
        QStringList found;
        for (const std::string& value : parameter.values)
            found += QString::fromStdString(value);
        QCOMPARE(found, values);
        QVERIFY(!parameter.local);
    }

    void otherSelectsAreData()
    {
        QVERIFY(only<ddl::Dml>("SELECT pg_catalog.setval('s', 1, true)").kind == ddl::Dml::Kind::Select);
        const auto insert = only<ddl::Dml>("INSERT INTO public.schema_migrations (version) VALUES ('1')");
        QCOMPARE(insert.table.sql(), std::string("public.schema_migrations"));
    }

    void triggerEventsHaveOneOrder()
    {
        const auto trigger = only<ddl::CreateTrigger>("CREATE TRIGGER t AFTER TRUNCATE OR UPDATE OR DELETE OR INSERT ON x EXECUTE PROCEDURE f(1, 'a')");
        QCOMPARE(trigger.value.events, (std::vector<std::string>{"INSERT", "UPDATE", "DELETE", "TRUNCATE"}));
        QCOMPARE(trigger.value.arguments, (std::vector<std::string>{"1", "a"}));
        QCOMPARE(trigger.value.timing, std::string("AFTER"));
        QVERIFY(!trigger.value.forEachRow);
    }

    void functionBodiesAreByteExact()
    {
        const std::string body = "\n  -- \xc3\xa4 \t x\r\n  SELECT '$$' || $1;\n";
        const auto function = only<ddl::CreateFunction>("CREATE FUNCTION f(a int, OUT b text) LANGUAGE sql AS $f$" + body + "$f$");
        QCOMPARE(function.value.body, body);
        QCOMPARE(function.value.signature(), std::string("(integer)"));
        QVERIFY(function.value.result.empty());
    }

    void returnsTableIsArguments()
    {
        const auto function = only<ddl::CreateFunction>("CREATE FUNCTION f() RETURNS TABLE (a int, b varchar(3)) LANGUAGE sql AS ''");
        QCOMPARE(function.value.arguments.size(), std::size_t(2));
        QCOMPARE(function.value.arguments[1].mode, std::string("TABLE"));
        QCOMPARE(function.value.arguments[1].type.sql(), std::string("character varying"));
        QVERIFY(function.value.result.empty());
    }

    void functionDefaultsAreDropped()
    {
        const auto function = only<ddl::CreateFunction>("CREATE FUNCTION f() RETURNS SETOF int LANGUAGE plpgsql COST 100 ROWS 1000 AS ''");
        QVERIFY(function.value.cost.empty() && function.value.rows.empty());
    }

    void targets_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("target");
        const auto row = [](const char* name, const char* sql, const char* target) { QTest::newRow(name) << sql << target; };
        row("table", "COMMENT ON TABLE s.t IS 'x'", "table|s|t||0");
        row("foreign-table", "COMMENT ON FOREIGN TABLE t IS 'x'", "table||t||3");
        row("column", "COMMENT ON COLUMN s.t.c IS 'x'", "column|s|t|c|0");
        row("index-has-no-table", "COMMENT ON INDEX s.i IS 'x'", "index|s||i|0");
        row("constraint", "COMMENT ON CONSTRAINT c ON s.t IS 'x'", "constraint|s|t|c|0");
        row("domain-constraint", "COMMENT ON CONSTRAINT c ON DOMAIN s.d IS 'x'", "domain|s|d|c|0");
        row("type", "COMMENT ON TYPE s.t IS 'x'", "base_type|s|t||0");
        row("function", "COMMENT ON FUNCTION s.f(int, OUT text, varchar(3)) IS 'x'", "function|s|f|(integer, character varying)|0");
        row("function-without-arguments", "COMMENT ON FUNCTION f IS 'x'", "function||f||0");
        row("procedure", "COMMENT ON PROCEDURE f() IS 'x'", "function||f|()|1");
        row("aggregate", "COMMENT ON AGGREGATE f(*) IS 'x'", "function||f|(*)|2");
        row("operator", "COMMENT ON OPERATOR s.@ (NONE, int) IS 'x'", "operator|s|@|(NONE, integer)|0");
        row("cast", "COMMENT ON CAST (int AS s.t) IS 'x'", "cast||(integer AS s.t)||0");
        row("operator-class", "COMMENT ON OPERATOR CLASS s.c USING gin IS 'x'", "operator_class|s|c|gin|0");
        row("schema", "COMMENT ON SCHEMA s IS 'x'", "schema||s||0");
        row("event-trigger", "COMMENT ON EVENT TRIGGER e IS 'x'", "event_trigger||e||0");
    }

    void targets()
    {
        QFETCH(const QString, sql);
        QFETCH(const QString, target);
        const auto comment = only<ddl::Comment>(sql.toStdString());
        const ObjectId& id = comment.target;
        QCOMPARE(QString::fromStdString(fmt::format("{}|{}|{}|{}|{}", catalog::info(id.kind).id, id.schema, id.name, id.part, static_cast<int>(comment.form))), target);
    }

    void grantsAreSplit()
    {
        const auto lowered = lower("GRANT SELECT (a), UPDATE (a), INSERT ON t, s.u TO joe, PUBLIC");
        QCOMPARE(lowered.statements.size(), std::size_t(4));
        const auto& first = *lowered.statements[0].as<ddl::Grant>();
        QCOMPARE(first.columns, std::vector<std::string>{"a"});
        QCOMPARE(first.privileges, (std::vector<std::string>{"SELECT", "UPDATE"}));
        QCOMPARE(first.grantees, (std::vector<std::string>{"joe", "PUBLIC"}));
    }

    void definitionsAreCanonical_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        const auto row = [](const char* name, const char* one, const char* other) { QTest::newRow(name) << one << other; };
        row("operator", "CREATE OPERATOR s.~ (LEFTARG = varchar, RIGHTARG = int4, PROCEDURE = s.f)", "CREATE OPERATOR s.~ (FUNCTION = s.f, leftarg = character varying, rightarg = integer)");
        row("collation", "CREATE COLLATION c (locale = 'de', provider = icu)", "CREATE COLLATION IF NOT EXISTS c (PROVIDER = 'icu', LOCALE = de, DETERMINISTIC = true)");
        row("type", "CREATE TYPE t (INPUT = i, OUTPUT = o)", "CREATE TYPE t (OUTPUT = o, INPUT = i, INTERNALLENGTH = variable, ALIGNMENT = int4, STORAGE = plain)");
        row("event-trigger", "CREATE EVENT TRIGGER e ON sql_drop EXECUTE PROCEDURE f()", "CREATE EVENT TRIGGER e ON sql_drop EXECUTE FUNCTION f()");
        row("default-privileges", "ALTER DEFAULT PRIVILEGES FOR USER u GRANT INSERT, SELECT ON TABLES TO x", "ALTER DEFAULT PRIVILEGES FOR ROLE u GRANT SELECT, INSERT ON TABLES TO x");
        row("publication", "CREATE PUBLICATION p WITH (publish='insert', publish_via_partition_root)", "CREATE PUBLICATION p WITH (publish_via_partition_root = true, publish = insert)");
    }

    void definitionsAreCanonical()
    {
        QFETCH(const QString, one);
        QFETCH(const QString, other);
        QVERIFY(only<ddl::CreateDefinition>(one.toStdString()) == only<ddl::CreateDefinition>(other.toStdString()));
    }

    void passwordsAreNotCarried()
    {
        const auto mapping = only<ddl::CreateDefinition>("CREATE USER MAPPING FOR joe SERVER s OPTIONS (user 'a', password 'hidden')");
        QVERIFY(mapping.sql.find("hidden") == std::string::npos);
        for (const char* connection : {"host=a password=hidden dbname=b", "password = ''hidden one'' host=a", "postgresql://joe:hidden@host/db", "host=a password=hidden"}) {
            const auto subscription = only<ddl::CreateDefinition>(std::string("CREATE SUBSCRIPTION s CONNECTION '") + connection + "' PUBLICATION p");
            QVERIFY2(subscription.sql.find("hidden") == std::string::npos, subscription.sql.c_str());
        }
    }

    void whatIsNotModelledIsNamed_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("what");
        const auto row = [](const char* name, const char* sql, const char* what) { QTest::newRow(name) << sql << what; };
        row("on-commit", "CREATE TEMP TABLE t (a int) ON COMMIT DROP", "ON COMMIT of CREATE TABLE");
        row("temporary-view", "CREATE TEMP VIEW v AS SELECT 1", "TEMPORARY of CREATE VIEW");
        row("temporary-sequence", "CREATE TEMP SEQUENCE s", "TEMPORARY of CREATE SEQUENCE");
        row("security-label", "SECURITY LABEL ON TABLE t IS 'x'", "SECURITY LABEL ON");
        row("role", "CREATE ROLE joe PASSWORD 'x'", "CREATE ROLE");
        row("grant-role", "GRANT a TO b", "GRANT");
        row("tablespace", "CREATE TABLESPACE x LOCATION '/x'", "CREATE TABLESPACE");
        row("database", "ALTER DATABASE d SET work_mem = 1", "ALTER DATABASE");
        row("comment-on-database", "COMMENT ON DATABASE d IS 'x'", "COMMENT ON DATABASE");
        row("comment-on-a-column-of-nothing", "COMMENT ON COLUMN a IS 'x'", "COMMENT ON COLUMN");
        row("vacuum", "VACUUM t", "VACUUM");
        row("cluster", "CLUSTER t USING i", "CLUSTER");
        row("reindex-table", "REINDEX TABLE t", "REINDEX of more than one index");
        row("set-constraints", "SET CONSTRAINTS ALL DEFERRED", "SET CONSTRAINTS ALL");
        row("import", "IMPORT FOREIGN SCHEMA a FROM SERVER s INTO b", "IMPORT FOREIGN SCHEMA");
        row("extension-member", "ALTER EXTENSION e ADD TABLE t", "ALTER EXTENSION");
        row("granted-by", "GRANT SELECT ON t TO a GRANTED BY b", "GRANTED BY of GRANT");
        row("domain-not-null-name", "CREATE DOMAIN d AS int CONSTRAINT x NOT NULL", "the name of a domain's NOT NULL");
        row("set-from-current", "CREATE FUNCTION f() RETURNS int LANGUAGE sql SET search_path FROM CURRENT AS 'x'", "SET search_path FROM CURRENT of CREATE FUNCTION");
        row("operator-option", "CREATE OPERATOR ~ (FUNCTION = f, RIGHTARG = int, SORT1 = <)", "option sort1 of CREATE OPERATOR");
        row("aggregate-attribute", "CREATE AGGREGATE a(int) (SFUNC = f, STYPE = int, SFUNC2 = g)", "attribute sfunc2 of CREATE AGGREGATE");
        row("without-oids", "ALTER TABLE t SET WITHOUT OIDS", "SET WITHOUT OIDS");
        row("refresh-subscription", "ALTER SUBSCRIPTION s REFRESH PUBLICATION", "ALTER SUBSCRIPTION REFRESH or SKIP");
        row("owner-if-exists", "ALTER TABLE IF EXISTS t OWNER TO joe", "IF EXISTS of OWNER TO");
        row("sequence-if-exists", "ALTER SEQUENCE IF EXISTS s CYCLE", "IF EXISTS of ALTER SEQUENCE");
        row("schema-if-exists", "ALTER TABLE IF EXISTS t SET SCHEMA s", "IF EXISTS of SET SCHEMA");
        row("restart-without-number", "ALTER SEQUENCE s RESTART", "option restart of ALTER SEQUENCE");
        row("psql", "\\connect other\n", "psql command \\connect");
        row("pg-dump-9-1", "ALTER VIEW v SET ();", "ALTER VIEW SET ()");
    }

    void whatIsNotModelledIsNamed()
    {
        QFETCH(const QString, sql);
        QFETCH(const QString, what);
        const auto lowered = ddl::parseStatements("SELECT 1;\n  " + sql.toStdString(), "x.sql");
        QVERIFY(lowered.has_value());
        QVERIFY(lowered->errors.empty());
        QCOMPARE(lowered->notModelled.size(), std::size_t(1));
        QCOMPARE(QString::fromStdString(lowered->notModelled.front().what), what);
        QCOMPARE(lowered->notModelled.front().place.line, 2);
        QCOMPARE(lowered->notModelled.front().place.file, std::string("x.sql"));
        QVERIFY(!lowered->notModelled.front().sql.empty());
    }

    void longStatementsAreCutAtACharacter()
    {
        const auto lowered = lower("COMMENT ON DATABASE d IS '" + std::string(273, 'x') + "\xc3\xa4\xc3\xa4 and more'");
        const std::string& text = lowered.notModelled.front().sql;
        QVERIFY(text.size() < 310);
        QVERIFY(QString::fromStdString(text).toStdString() == text);
    }

    void errorsDoNotStopTheRest()
    {
        const auto lowered = ddl::parseStatements("CREATE TABLE a (x int);\nCREATE TABEL b (x int);\nCREATE TABLE c (x int);", "x.sql");
        QVERIFY(lowered.has_value());
        QCOMPARE(lowered->statements.size(), std::size_t(2));
        QCOMPARE(lowered->errors.size(), std::size_t(1));
        QCOMPARE(lowered->errors.front().place.line, 2);
        QCOMPARE(lowered->statements[1].place->line, 3);
    }

    void anUnfinishedFileIsAnError() { QVERIFY(!ddl::parseStatements("CREATE TABLE a (x int", "x.sql").has_value()); }

    void columnsKnowTheirPlaces()
    {
        // Counted from the statement, so that equal texts are lowered to equal statements wherever they stand.
        const auto table = only<ddl::CreateTable>("CREATE TABLE t (\n    a int,\n    b int\n)");
        const base::Place place = base::placeWithin({"x.sql", 10, 1}, *table.value.columns[1].place);
        QCOMPARE(QByteArray::fromStdString(place.text()), QByteArray("x.sql:12:5"));
        const base::Place first = base::placeWithin({"x.sql", 10, 4}, *only<ddl::CreateTable>("CREATE TABLE t (a int)").value.columns[0].place);
        QCOMPARE(QByteArray::fromStdString(first.text()), QByteArray("x.sql:10:20"));
    }

private:
    static ddl::Lowered lower(const std::string& sql)
    {
        auto lowered = ddl::parseStatements(sql);
        if (!lowered) {
            QTest::qFail(lowered.error().line().c_str(), __FILE__, __LINE__);
            return {};
        }
        for (const base::Error& error : lowered->errors)
            QTest::qFail(error.line().c_str(), __FILE__, __LINE__);
        return std::move(*lowered);
    }

    template <typename T>
    static T only(const std::string& sql)
    {
        const ddl::Lowered lowered = lower(sql);
        for (const ddl::NotModelled& item : lowered.notModelled)
            QTest::qFail(("not modelled: " + item.what).c_str(), __FILE__, __LINE__);
        const T* value = lowered.statements.size() == 1 ? lowered.statements.front().as<T>() : nullptr;
        if (!value) {
            QTest::qFail(("not one statement of the expected kind: " + sql).c_str(), __FILE__, __LINE__);
            return {};
        }
        return *value;
    }
};

QTEST_GUILESS_MAIN(TestLower)
#include "tst_lower.moc"
