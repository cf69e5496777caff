#include "catalog/property.h"
#include "ddl/interpreter.h"
#include "ddl/read.h"
#include "ruby/migration.h"
#include "sql/parse.h"
#include "support/paths.h"
#include "support/rails.h"

#include <QTest>

using namespace cofferdam;
using namespace cofferdam::test;

namespace {

using catalog::Catalog;
using catalog::Kind;

Catalog catalogOfDump(const QByteArray& dump)
{
    const auto parsed = sql::parse(dump.toStdString(), "dump.sql");
    ddl::Session session;
    return ddl::read(ddl::lower(parsed), session).catalog;
}

Catalog catalogOfRuby(const ruby::LoweredRuby& ruby)
{
    ddl::Lowered lowered;
    lowered.statements = ruby.statements;
    ddl::Session session;
    auto read = ddl::read(lowered, session);
    for (const auto& item : read.notModelled)
        QTest::qFail(("not applied: " + item.place.text() + " " + item.what).c_str(), __FILE__, __LINE__);
    return std::move(read.catalog);
}

/// Rails' own tables, and the comments that extensions bring along.
bool isFramework(const catalog::ObjectId& id)
{
    return id.name == "schema_migrations" || id.name == "ar_internal_metadata" || id.kind == Kind::Extension;
}

void describe(std::string& out, Kind kind, const catalog::Object& a, const catalog::Object& b, const std::string& name)
{
    for (const auto& property : catalog::propertiesOf(kind)) {
        if (!(property.get(a) == property.get(b)))
            out += name + " " + std::string(property.id) + ": " + property.get(a).text + " | " + property.get(b).text + "\n";
    }
}

std::string differences(const Catalog& server, const Catalog& ours)
{
    std::string out;
    server.forEach([&](const catalog::Entry& entry) {
        const auto* other = ours.find(entry.id);
        if (isFramework(entry.id) || (other && *other == *entry.object))
            return;
        if (!other) {
            out += "missing: " + entry.id.describe() + "\n";
            return;
        }
        describe(out, entry.id.kind, *entry.object, *other, entry.id.describe());
        const auto* table = std::get_if<catalog::Table>(&*entry.object);
        const auto* otherTable = std::get_if<catalog::Table>(other);
        for (const auto& column : table ? table->columns : catalog::Columns()) {
            const auto* otherColumn = otherTable->columns.find(column.name);
            if (!otherColumn)
                out += "missing: column " + column.name + "\n";
            else if (!(*otherColumn == column))
                describe(out, Kind::Column, catalog::Object(column), catalog::Object(*otherColumn), entry.id.describe() + " " + column.name);
        }
    });
    ours.forEach([&](const catalog::Entry& entry) {
        if (!isFramework(entry.id) && !server.contains(entry.id))
            out += "superfluous: " + entry.id.describe() + "\n";
    });
    return out;
}

QString fixture(const char* name)
{
    return sourceDir() + "/tests/fixtures/ruby/" + name;
}

const char* const everyType = "every_type.schema.rb";
const char* const migrationFile = "migrate/20250101000000_many_things.rb";

Catalog interpreted(const Catalog& start, const ruby::LoweredMigration& migration)
{
    catalog::CatalogBuilder builder(start);
    ddl::Session session;
    ddl::Interpreter interpreter(builder, session, ddl::Mode::Simulating);
    for (const auto& statement : migration.statements) {
        if (const auto done = interpreter.apply(statement); !done)
            QTest::qFail(done.error().line().c_str(), __FILE__, __LINE__);
    }
    return builder.snapshot();
}

} // namespace

/// What real ActiveRecord makes of a file on a real server is what the reader says it is.
class TestRailsAgrees : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { COFFERDAM_NEEDS_RAILS(); }

    void onALoadedSchema()
    {
        Database database;
        COFFERDAM_VERIFY(loadSchemaRuby(database, fixture(everyType)));
        const auto dump = database.pgDump();
        COFFERDAM_VERIFY(dump);
        const auto lowered = ruby::readSchema(readFile(fixture(everyType)).toStdString(), everyType);
        COFFERDAM_VERIFY(lowered);
        QVERIFY(lowered->notModelled.empty());
        QCOMPARE(QString::fromStdString(differences(catalogOfDump(*dump), catalogOfRuby(*lowered))), QString());
    }

    /// The dumper of 6.1 loses some things; exactly these.
    void onItsOwnDump()
    {
        Database database;
        COFFERDAM_VERIFY(loadSchemaRuby(database, fixture(everyType)));
        const auto dump = database.pgDump();
        const auto written = dumpSchemaRuby(database);
        COFFERDAM_VERIFY(dump);
        COFFERDAM_VERIFY(written);
        const auto lowered = ruby::readSchema(written->toStdString(), "dumped.rb");
        COFFERDAM_VERIFY(lowered);
        QCOMPARE(lowered->rails.text(), std::string("6.1"));
        const QString expected = "table public.a f8 type: real | double precision\n"
                                 "table public.a z8 default: 'a'::text || 'b'::text | \n"
                                 "table public.a c2 type: character(3) | character varying(3)\n"
                                 "constraint public.posts.chk_rails_77b8842f2d validated: no | yes\n"
                                 "constraint public.posts.fk_n7 validated: no | yes\n";
        QCOMPARE(QString::fromStdString(differences(catalogOfDump(*dump), catalogOfRuby(*lowered))), expected);
    }

    void onAMigrationUpAndDown()
    {
        Database database;
        COFFERDAM_VERIFY(loadSchemaRuby(database, fixture(everyType)));
        const auto before = database.pgDump();
        COFFERDAM_VERIFY(migrateUp(database, fixture("migrate")));
        const auto after = database.pgDump();
        COFFERDAM_VERIFY(migrateDown(database, fixture("migrate"), 1));
        const auto back = database.pgDump();
        COFFERDAM_VERIFY(before);
        COFFERDAM_VERIFY(after);
        COFFERDAM_VERIFY(back);

        const auto migration = ruby::parseMigration(readFile(fixture(migrationFile)).toStdString(), migrationFile);
        COFFERDAM_VERIFY(migration);
        const auto start = catalogOfDump(*before);
        const auto up = ruby::lowerMigration(*migration, ruby::Direction::Up, &start);
        QVERIFY(up.notModelled.empty() && !up.irreversible);
        QCOMPARE(QString::fromStdString(differences(catalogOfDump(*after), interpreted(start, up))), QString());

        const auto goal = catalogOfDump(*after);
        const auto down = ruby::lowerMigration(*migration, ruby::Direction::Down, &goal);
        QVERIFY(down.notModelled.empty() && !down.irreversible);
        QCOMPARE(QString::fromStdString(differences(catalogOfDump(*back), interpreted(goal, down))), QString());
    }
};

QTEST_GUILESS_MAIN(TestRailsAgrees)
#include "tst_rails_agrees.moc"
