#include "ruby/schema_file.h"
#include "support/paths.h"
#include "tree_text.h"

#include <QDirIterator>
#include <QTest>

using namespace cofferdam;
using namespace cofferdam::ruby;

namespace {

std::string header(const std::string& bracket)
{
    return "ActiveRecord::Schema" + bracket + ".define(version: 2024_01_02_030405) do\n";
}

std::string summary(const std::string& source)
{
    const auto schema = parseSchema(source, "db/schema.rb");
    if (!schema)
        return schema.error().message.id + " " + schema.error().line();
    std::string out = schema->rails.text() + (schema->bracket ? " bracket " : " inferred ") + schema->version;
    for (const auto& version : schema->versions)
        out += "," + version;
    return out + ": " + test::treeText(schema->body) + (schema->outside.empty() ? "" : " outside " + test::treeText(schema->outside));
}

int unknownCount(const std::vector<Statement>& statements, std::string& first)
{
    int count = 0;
    for (const auto& statement : statements) {
        if (const auto* unknown = std::get_if<Unknown>(&statement.value)) {
            if (count++ == 0)
                first = std::to_string(statement.line()) + ": " + unknown->source;
        }
        if (const auto* call = statement.call(); call && call->block)
            count += unknownCount(call->block->body, first);
    }
    return count;
}

} // namespace

class TestSchemaFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsHeaders_data()
    {
        QTest::addColumn<QByteArray>("source");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char* name, const std::string& source, const std::string& expected) {
            QTest::newRow(name) << QByteArray::fromStdString(source) << QByteArray::fromStdString(expected);
        };
        row("version-zero", "ActiveRecord::Schema.define(version: 0) do\nend\n", "6.1 inferred 0: ");
        row("bracket", header("[7.1]") + "end\n", "7.1 bracket 20240102030405: ");
        row("bracket-string", header("[\"7.1\"]") + "end\n", "7.1 bracket 20240102030405: ");
        row("old-compatibility", header("[6.1]") + "end\n", "6.1 bracket 20240102030405: ");
        row("versions-behind-the-end",
            "ActiveRecord::Schema[8.2].define do\nend\n\nActiveRecord::Schema.load_schema_migrations(__FILE__)\n\n__END__\n20240101\r\n20230101\n",
            "8.2 bracket ,20240101,20230101: ");
        row("no-version", "ActiveRecord::Schema.define() do\nend\n", "6.1 inferred : ");
        row("old-hash-syntax", "ActiveRecord::Schema.define(:version => 20111020) do\nend\n", "6.1 inferred 20111020: ");
        row("encoding-comment", "# encoding: UTF-8\n# x\nActiveRecord::Schema.define(version: 20150101000000) do\nend\n",
            "4.2 inferred 20150101000000: ");
        row("padding", "ActiveRecord::Schema.define(version: 1) do\ncreate_table \"a\" do |t|\nt.text    \"b\"\nend\nend\n",
            "5.0 inferred 1: create_table(\"a\") { |t| t.text(\"b\") }");
        row("btree", "ActiveRecord::Schema.define(version: 1) do\nadd_index \"a\", [\"b\"], name: \"c\", using: :btree\nend\n",
            "5.0 inferred 1: add_index(\"a\", [\"b\"], name: \"c\", using: :btree)");
        row("serial", "ActiveRecord::Schema.define(version: 20170101000000) do\ncreate_table \"a\", id: :serial do |t|\nend\nend\n",
            "5.1 inferred 20170101000000: create_table(\"a\", id: :serial) { |t|  }");
        row("underscores", header("") + "end\n", "5.2 inferred 20240102030405: ");
        row("source-comment", "# This file is the source Rails uses to define your schema when running `rails\n" + header("") + "end\n",
            "6.0 inferred 20240102030405: ");
        row("bin-rails", "# This file is the source Rails uses to define your schema when running `bin/rails\n" + header("") + "end\n",
            "6.1 inferred 20240102030405: ");
        row("leading-colons", "::ActiveRecord::Schema[7.0].define(version: 1) do\nend\n", "7.0 bracket 1: ");
        row("outside", "require \"x\"\n" + header("[7.1]") + "end\nfoo\n", "7.1 bracket 20240102030405:  outside require(\"x\"); foo");
        row("duplicate-version-lines", header("[7.1]") + header("[7.1]") + "end\n",
            "ruby.duplicate_header db/schema.rb:2:1: The schema is defined a second time here.");
        row("two-definitions", header("[7.1]") + "end\n" + header("[7.1]") + "end\n",
            "ruby.duplicate_header db/schema.rb:3:1: The schema is defined a second time here.");
        row("not-a-schema", "class A < B\n  def c\n  end\nend\n", "ruby.not_a_schema db/schema.rb: The file holds no ActiveRecord::Schema definition.");
        row("not-even-ruby", "SELECT 1; don't do\n", "ruby.not_a_schema db/schema.rb: The file holds no ActiveRecord::Schema definition.");
        row("broken-other-ruby", "if x\n", "ruby.not_a_schema db/schema.rb: The file holds no ActiveRecord::Schema definition.");
        row("comments-only", "# a\n\n", "ruby.not_a_schema db/schema.rb: The file holds no ActiveRecord::Schema definition.");
        row("truncated", header("[7.1]") + "create_table \"a\" do |t|\n  t.string \"b\", nu",
            "ruby.truncated db/schema.rb:2:18: The file ends before the “end” of what starts here.");
        row("mysql-engine", header("") + "create_table \"a\", options: \"ENGINE=InnoDB\" do |t|\nend\nend\n",
            "ruby.dialect db/schema.rb:2:1: The file is written for MySQL; Cofferdam compares PostgreSQL schemas.");
        row("mysql-unsigned", header("") + "create_table \"a\" do |t|\n  t.bigint \"b\", unsigned: true\nend\nend\n",
            "ruby.dialect db/schema.rb:3:3: The file is written for MySQL; Cofferdam compares PostgreSQL schemas.");
        row("sqlite", header("[8.0]") + "create_virtual_table \"a\", \"fts5\", [\"b\"]\nend\n",
            "ruby.dialect db/schema.rb:2:1: The file is written for SQLite; Cofferdam compares PostgreSQL schemas.");
        row("postgresql-with-odd-option", header("") + "enable_extension \"plpgsql\"\ncreate_table \"a\", charset: \"x\" do |t|\nend\nend\n",
            "5.2 inferred 20240102030405: enable_extension(\"plpgsql\"); create_table(\"a\", charset: \"x\") { |t|  }");
    }
    void readsHeaders()
    {
        QFETCH(QByteArray, source);
        QFETCH(QByteArray, expected);
        QCOMPARE(QByteArray::fromStdString(summary(source.toStdString())), expected);
    }

    void readsTheCorpus_data()
    {
        QTest::addColumn<QString>("path");
        if (test::corpusDir().isEmpty())
            return;
        QDirIterator files(test::corpusDir(), {"*.schema.rb"}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const auto path = files.next();
            QTest::newRow(test::rowName(path.mid(test::corpusDir().size() + 1)).constData()) << path;
        }
    }
    void readsTheCorpus()
    {
        COFFERDAM_NEEDS_CORPUS();
        QFETCH(QString, path);
        const auto schema = parseSchema(test::readFile(path).toStdString(), "schema.rb");
        const bool foreign = path.contains("lobsters") || path.contains("mushroom") || path.contains("once-campfire");
        if (foreign) {
            QVERIFY(!schema);
            QCOMPARE(schema.error().message.id, std::string("ruby.dialect"));
            return;
        }
        QVERIFY2(schema.has_value(), schema ? "" : schema.error().line().c_str());
        QVERIFY(schema->body.size() > 5);
        std::string first;
        QCOMPARE(unknownCount(schema->body, first) + unknownCount(schema->outside, first), 0);
    }
};

QTEST_APPLESS_MAIN(TestSchemaFile)
#include "tst_schema_file.moc"
