#include "ruby/migration.h"
#include "ddl/interpreter.h"
#include "ddl/lower.h"

#include <QTest>

using namespace cofferdam;
using namespace cofferdam::ruby;

namespace {

void columns()
{
    QTest::addColumn<QByteArray>("version");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QByteArray>("remarks");
}

void row(const char* name, const std::string& version, const std::string& body, const std::string& sql, const std::string& remarks = {})
{
    const auto bytes = [](const std::string& text) { return QByteArray::fromStdString(text); };
    QTest::newRow(name) << bytes(version) << bytes(body) << bytes(sql) << bytes(remarks);
}

std::string migration(const std::string& version, const std::string& members)
{
    return "# frozen_string_literal: true\n\nclass AddThings < ActiveRecord::Migration" + (version.empty() ? "" : "[" + version + "]") + "\n" + members + "\nend\n";
}

std::string remarksOf(const LoweredMigration& lowered)
{
    std::string out = lowered.irreversible ? "irreversible" : "";
    for (const auto& item : lowered.notModelled)
        out += (out.empty() ? "-" : " -") + item.what;
    for (const auto& note : lowered.notes)
        out += (out.empty() ? "!" : " !") + note.message.id;
    return out;
}

catalog::Catalog before()
{
    catalog::CatalogBuilder builder;
    ddl::Session session;
    ddl::Interpreter interpreter(builder, session, ddl::Mode::Reading);
    const auto statements = ddl::parseStatements(
        "CREATE TABLE people (id bigserial PRIMARY KEY, name text, age integer, code text);"
        "CREATE INDEX index_people_on_name ON people (name);"
        "CREATE INDEX by_age ON people (age);"
        "CREATE TABLE pets (id bigserial PRIMARY KEY, owner_id bigint, person_id bigint);"
        "ALTER TABLE pets ADD CONSTRAINT pets_owner FOREIGN KEY (owner_id) REFERENCES people (id);");
    for (const auto& statement : statements->statements)
        (void)interpreter.apply(statement);
    return builder.snapshot();
}

void compare(const MigrationFile& file, Direction direction, const catalog::Catalog* catalog)
{
    QFETCH(QByteArray, sql);
    QFETCH(QByteArray, remarks);
    const auto lowered = lowerMigration(file, direction, catalog);
    const auto expected = sql.isEmpty() ? ddl::Lowered() : ddl::parseStatements(sql.toStdString() + ";");
    QVERIFY(expected.has_value() && expected->errors.empty());
    QCOMPARE(QByteArray::fromStdString(remarksOf(lowered)), remarks);
    QCOMPARE(lowered.statements.size(), expected->statements.size());
    for (std::size_t i = 0; i < expected->statements.size(); ++i)
        QVERIFY2(lowered.statements[i] == expected->statements[i], ("statement " + std::to_string(i + 1) + " differs").c_str());
}

void compareRow(const std::string& method, Direction direction, const catalog::Catalog* catalog = nullptr)
{
    QFETCH(QByteArray, version);
    QFETCH(QByteArray, body);
    const auto file = parseMigration(migration(version.toStdString(), "  def " + method + "\n" + body.toStdString() + "\n  end"), "x.rb");
    QVERIFY2(file.has_value(), file ? "" : file.error().line().c_str());
    compare(*file, direction, catalog);
}

} // namespace

class TestMigration : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesAMigrationApart()
    {
        const auto file = parseMigration(migration("7.1", "  disable_ddl_transaction!\n\n  class Order < ActiveRecord::Base\n    self.table_name = \"orders\"\n  end\n\n"
                                                          "  def up\n    execute \"SELECT 1\"\n  end\n\n  def down\n  end\n  private\n  def x; end"), "x.rb");
        QVERIFY(file.has_value());
        QCOMPARE(file->className, std::string("AddThings"));
        QVERIFY(file->rails == (RailsVersion{7, 1}));
        QVERIFY(!file->transaction);
        QVERIFY(file->hasUp && file->hasDown && !file->hasChange);
        QCOMPARE(file->models.size(), std::size_t(1));
        QCOMPARE(file->other.size(), std::size_t(2));
        QVERIFY(parseMigration(migration("", "def change; end"), "x.rb")->rails == (RailsVersion{4, 2}));
    }

    void refusesOtherFiles()
    {
        const auto file = parseMigration("class A < B\nend\n", "x.rb");
        QVERIFY(!file.has_value());
        QCOMPARE(file.error().message.id, std::string("ruby.not_a_migration"));
    }

    void lowersUp_data()
    {
        columns();
        row("create-table", "7.1", "create_table :orders, comment: \"c\" do |t|\n t.string :code, null: false, limit: 10\n t.timestamps precision: nil\nend",
            "CREATE TABLE orders (id bigserial NOT NULL, code character varying(10) NOT NULL, created_at timestamp NOT NULL, updated_at timestamp NOT NULL, PRIMARY KEY (id));"
            "COMMENT ON TABLE orders IS 'c'");
        row("create-table-5.0", "5.0", "create_table :orders", "CREATE TABLE orders (id serial NOT NULL, PRIMARY KEY (id))");
        row("join-table", "7.1", "create_join_table :app_posts, :app_tags", "CREATE TABLE app_posts_tags (app_post_id bigint NOT NULL, app_tag_id bigint NOT NULL)");
        row("drop-table", "7.1", "drop_table :orders, if_exists: true", "DROP TABLE IF EXISTS orders");
        row("add-column", "7.1", "add_column :orders, :total, :decimal, precision: 10, scale: 2, default: 0, null: false, comment: \"c\"",
            "ALTER TABLE orders ADD COLUMN total numeric(10,2) DEFAULT 0.0 NOT NULL; COMMENT ON COLUMN orders.total IS 'c'");
        row("add-column-raw-type", "6.1", "add_column :orders, :mood, \"mood\"", "ALTER TABLE orders ADD COLUMN mood mood", "!ruby.unknown_type");
        row("add-column-if-not-exists", "7.1", "add_column \"s.orders\", :a, :text, if_not_exists: true", "ALTER TABLE s.orders ADD COLUMN IF NOT EXISTS a text");
        row("remove-column", "7.1", "remove_column :orders, :total, :decimal", "ALTER TABLE orders DROP COLUMN total");
        row("remove-columns", "7.1", "remove_columns :orders, :a, :b", "ALTER TABLE orders DROP COLUMN a, DROP COLUMN b");
        row("rename-column", "7.1", "rename_column :orders, :a, :b", "ALTER TABLE orders RENAME COLUMN a TO b");
        row("rename-table", "7.1", "rename_table :orders, :purchases", "ALTER TABLE orders RENAME TO purchases");
        row("rename-index", "7.1", "rename_index :orders, \"a\", \"b\"", "ALTER INDEX a RENAME TO b");
        row("change-column", "7.1", "change_column :orders, :a, :integer, using: \"a::integer\", null: false, default: 0",
            "ALTER TABLE orders ALTER COLUMN a TYPE integer USING a::integer, ALTER COLUMN a SET DEFAULT 0, ALTER COLUMN a SET NOT NULL");
        row("change-column-null", "7.1", "change_column_null :orders, :a, false", "ALTER TABLE orders ALTER COLUMN a SET NOT NULL");
        row("change-column-null-with-fill", "7.1", "change_column_null :orders, :a, false, 5", "UPDATE orders SET a = 5 WHERE a IS NULL; ALTER TABLE orders ALTER COLUMN a SET NOT NULL");
        row("change-column-default", "7.1", "change_column_default :orders, :a, from: nil, to: \"x\"", "ALTER TABLE orders ALTER COLUMN a SET DEFAULT 'x'");
        row("change-column-default-lambda", "7.1", "change_column_default :orders, :a, -> { \"now()\" }", "ALTER TABLE orders ALTER COLUMN a SET DEFAULT now()");
        row("change-column-default-nil", "7.1", "change_column_default :orders, :a, nil", "ALTER TABLE orders ALTER COLUMN a DROP DEFAULT");
        row("change-column-default-false", "7.1", "change_column_default :orders, :a, false", "ALTER TABLE orders ALTER COLUMN a SET DEFAULT false");
        row("comments", "7.1", "change_table_comment :orders, from: nil, to: \"x\"\nchange_column_comment :orders, :a, nil", "COMMENT ON TABLE orders IS 'x'; COMMENT ON COLUMN orders.a IS NULL");
        row("add-index", "7.1", "add_index :orders, [:a, :b], name: \"i\", algorithm: :concurrently, if_not_exists: true", "CREATE INDEX CONCURRENTLY IF NOT EXISTS i ON orders (a, b)");
        row("add-index-expression", "7.1", "add_index :orders, \"(lower(a))\", name: \"i\"", "CREATE INDEX i ON orders (lower(a))");
        row("remove-index-name", "7.1", "remove_index :orders, name: \"i\", algorithm: :concurrently, if_exists: true", "DROP INDEX CONCURRENTLY IF EXISTS i");
        row("remove-index-column", "7.1", "remove_index :orders, column: [:a, :b]", "DROP INDEX index_orders_on_a_and_b");
        row("add-reference", "7.1", "add_reference :orders, :user, foreign_key: true, index: { algorithm: :concurrently }",
            "ALTER TABLE orders ADD COLUMN user_id bigint; CREATE INDEX CONCURRENTLY index_orders_on_user_id ON orders (user_id);"
            "ALTER TABLE orders ADD CONSTRAINT fk_rails_f868b47f6a FOREIGN KEY (user_id) REFERENCES users (id)");
        row("remove-reference", "7.1", "remove_reference :orders, :owner, polymorphic: true", "ALTER TABLE orders DROP COLUMN owner_id; ALTER TABLE orders DROP COLUMN owner_type");
        row("timestamps", "6.1", "add_timestamps :orders, null: true\nremove_timestamps :orders",
            "ALTER TABLE orders ADD COLUMN created_at timestamp(6); ALTER TABLE orders ADD COLUMN updated_at timestamp(6); ALTER TABLE orders DROP COLUMN updated_at, DROP COLUMN created_at");
        row("foreign-key", "7.1", "add_foreign_key :orders, :users, column: :user_id, name: \"f\", validate: false\nvalidate_foreign_key :orders, name: \"f\"\nremove_foreign_key :orders, name: \"f\"",
            "ALTER TABLE orders ADD CONSTRAINT f FOREIGN KEY (user_id) REFERENCES users (id) NOT VALID; ALTER TABLE orders VALIDATE CONSTRAINT f; ALTER TABLE orders DROP CONSTRAINT f");
        row("foreign-key-by-table", "7.1", "remove_foreign_key :posts2, :authors\nremove_foreign_key :posts2, column: :author_id",
            "ALTER TABLE posts2 DROP CONSTRAINT fk_rails_ed2ce8c52a; ALTER TABLE posts2 DROP CONSTRAINT fk_rails_ed2ce8c52a");
        row("check", "7.1", "add_check_constraint :chk, \"a > 0\", validate: false\nvalidate_check_constraint :chk, name: \"c\"\nremove_check_constraint :chk, \"a > 0\"",
            "ALTER TABLE chk ADD CONSTRAINT chk_rails_28db20f398 CHECK (a > 0) NOT VALID; ALTER TABLE chk VALIDATE CONSTRAINT c; ALTER TABLE chk DROP CONSTRAINT chk_rails_28db20f398");
        row("unique-using-index", "7.1", "add_unique_constraint :orders, name: \"u\", using_index: \"i\"\nremove_unique_constraint :orders, name: \"u\"",
            "ALTER TABLE orders ADD CONSTRAINT u UNIQUE USING INDEX i; ALTER TABLE orders DROP CONSTRAINT u");
        row("enums", "7.1", "create_enum :mood, %w[a b]\nadd_enum_value :mood, \"c\", after: \"a\"\nrename_enum_value :mood, from: \"a\", to: \"z\"\nrename_enum :mood, to: :moods\ndrop_enum :moods",
            "CREATE TYPE mood AS ENUM ('a', 'b'); ALTER TYPE mood ADD VALUE 'c' AFTER 'a'; ALTER TYPE mood RENAME VALUE 'a' TO 'z'; ALTER TYPE mood RENAME TO moods; DROP TYPE moods");
        row("extensions", "7.1", "enable_extension \"citext\"\ndisable_extension \"citext\"", "CREATE EXTENSION IF NOT EXISTS citext; DROP EXTENSION IF EXISTS citext");
        row("disable-extension-7.0", "7.0", "disable_extension \"citext\"", "DROP EXTENSION IF EXISTS citext CASCADE");
        row("schemas", "8.1", "create_schema \"s\"\nrename_schema \"s\", \"t\"\ndrop_schema \"t\"", "CREATE SCHEMA s; ALTER SCHEMA s RENAME TO t; DROP SCHEMA t CASCADE");
        row("execute", "7.1", "execute <<~'SQL'\n  ALTER TABLE a\n    ALTER COLUMN b ADD GENERATED ALWAYS AS IDENTITY\nSQL\nexecute \"SET LOCAL lock_timeout = '100ms'\"",
            "ALTER TABLE a ALTER COLUMN b ADD GENERATED ALWAYS AS IDENTITY; SET LOCAL lock_timeout = '100ms'");
        row("blocks", "7.1", "safety_assured { remove_column :a, :b }\nreversible do |dir|\n  dir.up { execute \"ANALYZE a\" }\n  dir.down { execute \"ANALYZE b\" }\nend\nup_only { drop_table :c }",
            "ALTER TABLE a DROP COLUMN b; ANALYZE a; DROP TABLE c");
        row("change-table", "7.1", "change_table :a, bulk: true do |t|\n t.string :b, :c, null: false\n t.rename :d, :e\n t.index :b\n t.remove :f\n t.change_null :g, true\nend",
            "ALTER TABLE a ADD COLUMN b character varying NOT NULL; ALTER TABLE a ADD COLUMN c character varying NOT NULL; ALTER TABLE a RENAME COLUMN d TO e;"
            "CREATE INDEX index_a_on_b ON a (b); ALTER TABLE a DROP COLUMN f; ALTER TABLE a ALTER COLUMN g DROP NOT NULL");
        row("irreversible", "7.1", "raise ActiveRecord::IrreversibleMigration, \"x\"", "", "irreversible");
        row("ruby-code", "7.1", "return unless x\nUser.find_each { |u| u.save! }\nfroob :a", "", "-Ruby code -find_each -froob");
    }
    void lowersUp() { compareRow("up", Direction::Up); }

    void runsChangeDown_data()
    {
        columns();
        row("create-table", "7.1", "create_table :a, comment: \"x\" do |t|\n t.text :b, index: true, comment: \"y\"\nend", "DROP TABLE a");
        row("last-first", "7.1", "add_column :a, :b, :text, comment: \"x\"\nadd_index :a, :b, comment: \"y\"", "DROP INDEX index_a_on_b; ALTER TABLE a DROP COLUMN b");
        row("renames", "7.1", "rename_column :a, :b, :c\nrename_table :a, :d\nrename_index :d, \"i\", \"j\"",
            "ALTER INDEX j RENAME TO i; ALTER TABLE d RENAME TO a; ALTER TABLE a RENAME COLUMN c TO b");
        row("constraints", "7.1", "add_foreign_key :a, :bs, name: \"f\"\nadd_check_constraint :a, \"x > 0\", name: \"c\", validate: false\nvalidate_check_constraint :a, name: \"c\"",
            "ALTER TABLE a VALIDATE CONSTRAINT c; ALTER TABLE a DROP CONSTRAINT c; ALTER TABLE a DROP CONSTRAINT f");
        row("null", "7.1", "change_column_null :a, :b, false, 5", "ALTER TABLE a ALTER COLUMN b DROP NOT NULL");
        row("default", "7.1", "change_column_default :a, :b, from: 1, to: 2", "ALTER TABLE a ALTER COLUMN b SET DEFAULT 1");
        row("default-without-from", "7.1", "change_column_default :a, :b, 2", "", "irreversible");
        row("comment", "7.1", "change_table_comment :a, from: \"x\", to: \"y\"", "COMMENT ON TABLE a IS 'x'");
        row("removals", "7.1", "remove_column :a, :b, :text, null: false\nremove_index :a, column: :c, name: \"i\", unique: true\nremove_foreign_key :a, :bs, name: \"f\"\nremove_check_constraint :a, \"x > 0\", name: \"k\"",
            "ALTER TABLE a ADD CONSTRAINT k CHECK (x > 0); ALTER TABLE a ADD CONSTRAINT f FOREIGN KEY (b_id) REFERENCES bs (id); CREATE UNIQUE INDEX i ON a (c); ALTER TABLE a ADD COLUMN b text NOT NULL");
        row("drop-table-with-block", "7.1", "drop_table :a, id: false do |t|\n t.text :b\nend", "CREATE TABLE a (b text)");
        row("bare-drop-table", "7.1", "drop_table :a", "", "irreversible");
        row("remove-column-without-type", "7.1", "remove_column :a, :b", "", "irreversible");
        row("execute", "7.1", "execute \"ANALYZE a\"", "", "irreversible");
        row("change-column", "7.1", "change_column :a, :b, :text", "", "irreversible");
        row("reversible", "7.1", "add_column :a, :b, :text\nreversible do |dir|\n  dir.up { execute \"ANALYZE a\" }\n  dir.down { change_column_default :a, :c, from: 1, to: 2 }\nend",
            "ALTER TABLE a ALTER COLUMN c SET DEFAULT 2; ALTER TABLE a DROP COLUMN b");
        row("up-only", "7.1", "up_only { execute \"ANALYZE a\" }\nadd_column :a, :b, :text", "ALTER TABLE a DROP COLUMN b");
        row("change-table", "7.1", "change_table :a do |t|\n t.string :b\n t.rename :x, :y\n t.index :b\nend", "DROP INDEX index_a_on_b; ALTER TABLE a RENAME COLUMN y TO x; ALTER TABLE a DROP COLUMN b");
        row("inside-safety-assured", "7.1", "safety_assured do\n add_column :a, :b, :text\n remove_column :a, :c, :text\nend", "ALTER TABLE a ADD COLUMN c text; ALTER TABLE a DROP COLUMN b");
        row("enum-and-extension", "7.1", "create_enum :m, [\"a\"]\nenable_extension \"citext\"", "DROP EXTENSION IF EXISTS citext; DROP TYPE m");
    }
    void runsChangeDown() { compareRow("change", Direction::Down); }

    void asksTheSchemaBefore_data()
    {
        columns();
        row("default-by-type", "7.1", "change_column_default :people, :code, 5", "ALTER TABLE people ALTER COLUMN code SET DEFAULT '5'");
        row("index-by-column", "7.1", "remove_index :people, :age", "DROP INDEX by_age");
        row("foreign-key-by-table", "7.1", "remove_foreign_key :pets, :people", "ALTER TABLE pets DROP CONSTRAINT pets_owner");
        row("foreign-key-by-column", "7.1", "remove_foreign_key :pets, column: :owner_id", "ALTER TABLE pets DROP CONSTRAINT pets_owner");
        row("rename-column", "7.1", "rename_column :people, :name, :title", "ALTER TABLE people RENAME COLUMN name TO title; ALTER INDEX index_people_on_name RENAME TO index_people_on_title");
        row("rename-table", "7.1", "rename_table :people, :folks",
            "ALTER TABLE people RENAME TO folks; ALTER INDEX people_pkey RENAME TO folks_pkey; ALTER SEQUENCE people_id_seq RENAME TO folks_id_seq;"
            "ALTER INDEX index_people_on_name RENAME TO index_folks_on_name");
        row("implied-column", "7.1", "add_foreign_key :pets, :people, name: \"f\"", "ALTER TABLE pets ADD CONSTRAINT f FOREIGN KEY (person_id) REFERENCES people (id)");
    }
    void asksTheSchemaBefore()
    {
        const auto catalog = before();
        compareRow("up", Direction::Up, &catalog);
    }

    void readsBackfillsThroughAModel_data()
    {
        columns();
        row("as-generated", "7.1",
            "MigratedOrders.reset_column_information\nMigratedOrders.unscoped.where(\"a IS NULL\").in_batches(of: 1_000) do |batch|\n  batch.update_all(\"a = 5\")\n  sleep(0.01)\nend",
            "UPDATE s.orders SET a = 5 WHERE (a IS NULL)");
        row("without-batches", "7.1", "MigratedOrders.update_all(\"a = 5\")", "UPDATE s.orders SET a = 5");
        row("hash-condition", "7.1", "MigratedOrders.where(a: nil).update_all(\"a = 5\")", "", "-UPDATE through a model of s.orders");
        row("more-in-the-block", "7.1", "MigratedOrders.in_batches do |batch|\n  batch.update_all(\"a = 5\")\n  foo\nend", "", "-UPDATE through a model of s.orders");
    }
    void readsBackfillsThroughAModel()
    {
        QFETCH(QByteArray, body);
        const auto file = parseMigration(migration("7.1", "  class MigratedOrders < ActiveRecord::Base\n    self.table_name = \"s.orders\"\n  end\n\n  def up\n" + body.toStdString() + "\n  end"), "x.rb");
        QVERIFY(file.has_value());
        compare(*file, Direction::Up, nullptr);
    }

    void runsDownOnlyWhereThereIsADown()
    {
        const auto file = parseMigration(migration("7.1", "def up\n execute \"ANALYZE a\"\nend\ndef down\nend"), "x.rb");
        QVERIFY(!lowerMigration(*file, Direction::Down).irreversible);
        const auto none = parseMigration(migration("7.1", "def up\n execute \"ANALYZE a\"\nend"), "x.rb");
        QVERIFY(lowerMigration(*none, Direction::Down).irreversible);
    }
};

QTEST_APPLESS_MAIN(TestMigration)
#include "tst_migration.moc"
