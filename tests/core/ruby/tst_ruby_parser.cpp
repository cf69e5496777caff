#include "ruby/parser.h"
#include "tree_text.h"

#include <QTest>

using namespace cofferdam;
using namespace cofferdam::ruby;

namespace {

void columns()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QByteArray>("expected");
}

void row(const char* name, const std::string& source, const std::string& expected)
{
    QTest::newRow(name) << QByteArray::fromStdString(source) << QByteArray::fromStdString(expected);
}

void compareRow()
{
    QFETCH(QByteArray, source);
    QFETCH(QByteArray, expected);
    const auto file = parse(source.toStdString(), "schema.rb");
    const auto text = file ? test::treeText(file->statements) : "error " + file.error().message.id + " " + file.error().line();
    QCOMPARE(QByteArray::fromStdString(text), expected);
}

std::string repeated(const std::string& text, int count)
{
    std::string out;
    for (int i = 0; i < count; ++i)
        out += text;
    return out;
}

} // namespace

class TestRubyParser : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsLiterals_data()
    {
        columns();
        row("escapes", "f \"a\\\"b\\\\n\\#{x} $y \\#$z \\#@q\\t\\e\\0\\x41\\u00e9\\u{1F600 41}\"",
            "f(\"a\\\"b\\\\n\\#{x} $y \\#$z \\#@q\\t\\x1B\\x00A\xC3\xA9\xF0\x9F\x98\x80" "A\")");
        row("octal-escape", "f \"\\101\\7\"", "f(\"A\\x07\")");
        row("bytes", "f \"\\xDE\\xAD\"", "f(\"\xDE\xAD\")");
        row("single-quotes", "f 'it\\'s \\\\ \\n #{x}'", "f(\"it's \\\\ \\\\n \\#{x}\")");
        row("percent-q", "f %q(a (b) 'c'), %(d \"e\"), %Q[g]", "f(\"a (b) 'c'\", \"d \\\"e\\\"\", \"g\")");
        row("words", "f %w[a b-c\n d], %i[x y]", "f([\"a\", \"b-c\", \"d\"], [:x, :y])");
        row("no-words", "f %w[]", "f([])");
        row("adjacent-strings", "f \"a\" 'b' \"c\"", "f(\"abc\")");
        row("adjacent-strings-on-two-lines", "f \"a\" \\\n  \"b\", 1", "f(\"ab\", 1)");
        row("added-strings", "f \"a\" +\n \"b\"", "unknown syntax <f \"a\" +\n \"b\">");
        row("added-strings-on-a-line", "f \"a\" + \"b\"", "f(\"ab\")");
        row("suffixes", "f \" a  b \".squish, \"x\".freeze, \" y \".strip, \"z\".to_sym", "f(\"a b\", \"x\", \"y\", :z)");
        row("integers", "f -5, 5000000000, 1_000, 0x1F, 0", "f(-5, 5000000000, 1000, 31, 0)");
        row("floats", "f 1.5, 10000000000.0, 1.0e+20, -0.5", "f(float 1.5, float 10000000000.0, float 1.0e+20, float -0.5)");
        row("infinity", "f -::Float::INFINITY, ::Float::INFINITY, Float::NAN", "f(float -Infinity, float Infinity, float NaN)");
        row("ranges", "f 1...10, 0..5, nil..5, (1..)", "f(1...10, 0..5, nil..5, 1..nil)");
        row("beginless-range", "f(..5)", "f(nil..5)");
        row("endless-range", "f x: 1.., y: 2", "f(x: 1..nil, y: 2)");
        row("infinite-range", "f d: -::Float::INFINITY...1", "f(d: float -Infinity...1)");
        row("float-range", "f 1.5...2.5", "f(float 1.5...float 2.5)");
        row("readable-dates", "f default: Mon, 01 Jan 2024...Thu, 01 Feb 2024, null: false",
            "f(default: moment 2024-01-01...moment 2024-02-01, null: false)");
        row("iso-times", "f default: 2024-01-01 00:00:00 UTC...2024-02-01 10:30:00.500 UTC",
            "f(default: moment 2024-01-01 00:00:00...moment 2024-02-01 10:30:00.5)");
        row("zoned-times", "f default: Mon, 01 Jan 2024 00:00:00.000000000 UTC +00:00...Thu, 01 Feb 2024 00:00:00 CET +01:00",
            "f(default: moment 2024-01-01 00:00:00...moment 2024-02-01 00:00:00+01:00)");
        row("symbols", "f :a, :\"b c\", :d?, :e!", "f(:a, :\"b c\", :\"d?\", :\"e!\")");
        row("arrays", "f [\"a\", [1, nil],\n  true,\n]", "f([\"a\", [1, nil], true])");
        row("hashes", "f({ a: :desc, \"b c\": 1, :d => 2, \"e\"=>[1, nil] })", "f({a: :desc, b c: 1, d: 2, \"e\" => [1, nil]})");
        row("old-hash-syntax", "f :null => false, :limit=>5", "f(null: false, limit: 5)");
        row("lambdas", "f -> { \"now()\" }, ->{'x'}, -> () { \"y\" }, lambda { \"z\" }, proc { \"p\" }",
            "f(-> { \"now()\" }, -> { \"x\" }, -> { \"y\" }, -> { \"z\" }, -> { \"p\" })");
        row("lambda-do", "f -> do\n  \"x\"\nend, 1", "f(-> { \"x\" }, 1)");
        row("broken-enum-type", "f enum_type: \"\"Weird Mood\"\", null: false", "f(enum_type: \"\\\"Weird Mood\\\"\", null: false)");
        row("broken-enum-type-with-schema", "f enum_type: \"s.\"Weird Mood\"\"", "f(enum_type: \"s.\\\"Weird Mood\\\"\")");
        row("empty-enum-type", "f enum_type: \"\", null: false", "f(enum_type: \"\", null: false)");
    }
    void readsLiterals() { compareRow(); }

    void readsHeredocs_data()
    {
        columns();
        row("plain", "f <<SQL\n  a\nSQL\ng", "f(\"  a\\n\"); g");
        row("indented-end", "f <<-SQL\n  a\n  SQL\ng", "f(\"  a\\n\"); g");
        row("squiggly", "f <<~SQL\n    a\n\n      b\n  SQL", "f(\"a\\n\\n  b\\n\")");
        row("raw", "f <<-'SQL'\n a\\n #{x}\n SQL", "f(\" a\\\\n \\#{x}\\n\")");
        row("quoted", "f <<-\"S Q L\"\n a\\tb\n S Q L", "f(\" a\\tb\\n\")");
        row("doubled-backslash", "f <<-SQL\n '\\\\d'\n SQL", "f(\" '\\\\d'\\n\")");
        row("two-on-a-line", "f <<~A, <<~B, x: 1\n  a\nA\n  b\nB\ng", "f(\"a\\n\", \"b\\n\", x: 1); g");
        row("squish", "f(<<~SQL.squish)\n  a\n    b\nSQL", "f(\"a b\")");
        row("strip-heredoc", "f <<-SQL.strip_heredoc, 1\n    a\n     b\n  SQL", "f(\"a\\n b\\n\", 1)");
        row("crlf", "f <<~SQL\r\n  a\r\nSQL\r\ng\r\n", "f(\"a\\n\"); g");
        row("ruby-words-inside", "f <<-SQL\nend do |t| # {\n  SQL\ng", "f(\"end do |t| # {\\n\"); g");
        row("in-a-block", "create_trigger(\"x\").on(\"t\") do\n  <<-SQL_ACTIONS\n a;\n  SQL_ACTIONS\nend",
            "create_trigger(\"x\").on(\"t\") { \" a;\\n\" }");
        row("unfinished", "f <<-SQL\n a\n", "error ruby.truncated schema.rb:1:3: The file ends inside a heredoc.");
        row("shift-is-none", "x << y", "unknown syntax <x << y>");
    }
    void readsHeredocs() { compareRow(); }

    void readsCalls_data()
    {
        columns();
        row("command", "t.string \"a\", limit: 5, null: false", "t.string(\"a\", limit: 5, null: false)");
        row("padded", "t.string   \"a\",    limit: 5", "t.string(\"a\", limit: 5)");
        row("parentheses", "add_index(\"a\", [\"b\"], name: \"c\")", "add_index(\"a\", [\"b\"], name: \"c\")");
        row("continued", "add_index \"a\",\n  [\"b\"],\n  name:\n    \"c\"", "add_index(\"a\", [\"b\"], name: \"c\")");
        row("array-argument", "t.index [\"a\"], name: \"b\"", "t.index([\"a\"], name: \"b\")");
        row("do-block", "create_table \"a\", force: :cascade do |t|\n  t.text \"b\"\nend",
            "create_table(\"a\", force: :cascade) { |t| t.text(\"b\") }");
        row("brace-block", "create_table(\"a\") { |t| t.text \"b\" }", "create_table(\"a\") { |t| t.text(\"b\") }");
        row("empty-block", "create_table \"a\" do |t|\nend", "create_table(\"a\") { |t|  }");
        row("one-line-block", "create_table(:a) do |t| t.text :b; t.text :c end", "create_table(:a) { |t| t.text(:b); t.text(:c) }");
        row("do-binds-to-the-command", "a b c do\nend", "a(b(c)) {  }");
        row("chain", "create_trigger(\"n\", :generated => true).\n    on(\"t\").after(:insert) do\n  \"x\"\nend",
            "create_trigger(\"n\", generated: true).on(\"t\").after(:insert) { \"x\" }");
        row("leading-dots", "a\n  .b(1)\n  .c\nd", "a.b(1).c; d");
        row("index", "ActiveRecord::Schema[7.1].define(version: 2026_01_06_120000) do\nend",
            "ActiveRecord::Schema.[](float 7.1).define(version: 20260106120000) {  }");
        row("semicolons", "a 1; b 2", "a(1); b(2)");
        row("trailing-comments", "a 1 # one\n# two\nb 2 # \"three", "a(1); b(2)");
        row("comment-between-arguments", "a 1, # one\n  # two\n  2", "a(1, 2)");
        row("block-comment", "a\n=begin\nif x\n=end\nb", "a; b");
        row("keyword-as-label", "f if: 1, end: 2, class: 3", "f(if: 1, end: 2, class: 3)");
        row("keyword-as-method", "x.class.end(1)", "x.class.end(1)");
        row("byte-order-mark", "\xEF\xBB\xBF" "a 1", "a(1)");
        row("carriage-returns", "a 1,\r\n  2\r\nb\r\n", "a(1, 2); b");
        row("end-mark", "a\n__END__\nif \"\n", "a");
        row("end-mark-with-carriage-return", "a\r\n__END__\r\nif \"\n", "a");
        row("class", "class A < ActiveRecord::Migration[6.1]\n  disable_ddl_transaction!\n  def up\n    a\n  end\n\n  def down; end\nend",
            "class A < ActiveRecord::Migration.[](float 6.1) { disable_ddl_transaction!; def up { a }; def down {  } }");
        row("nested-class", "class A\n  class B < C::D\n    self.x = \"y\"\n  end\nend",
            "class A { class B < C::D { self.x=(\"y\") } }");
        row("method-parameters", "def self.a(b, c = {})\n  d\nend", "def a { d }");
        row("reversible", "reversible do |dir|\n  dir.up { execute \"x\" }\nend", "reversible { |dir| dir.up { execute(\"x\") } }");
    }
    void readsCalls() { compareRow(); }

    void keepsWhatIsNoDataAsSource_data()
    {
        columns();
        row("if", "a\nif Rails.env.test?\n  create_table :x do |t|\n    t.y\n  end\nelse\n  z\nend\nb",
            "a; unknown control <if Rails.env.test?\n  create_table :x do |t|\n    t.y\n  end\nelse\n  z\nend>; b");
        row("modifier", "t.string \"a\" if x\nt.text \"b\"", "unknown control <t.string \"a\" if x>; t.text(\"b\")");
        row("return-if", "def x\n  return unless y\n  z\nend", "def x { unknown control <return unless y>; z }");
        row("each", "[:a, :b].each { |x| t.string x }\nb", "unknown syntax <[:a, :b].each { |x| t.string x }>; b");
        row("words-each", "%w[a b].each do |x|\n  t.string x\nend\nb", "unknown syntax <%w[a b].each do |x|\n  t.string x\nend>; b");
        row("assignment", "x = 5\nb", "unknown syntax <x = 5>; b");
        row("assigned-if", "x = if y\n  1\nend\nb", "unknown syntax <x = if y\n  1\nend>; b");
        row("constant-assignment", "X = [1,\n 2]\nb", "unknown syntax <X = [1,\n 2]>; b");
        row("interpolation", "a \"x#{y + \"}\"}z\"\nb", "unknown interpolation <a \"x#{y + \"}\"}z\">; b");
        row("interpolating-heredoc", "a <<~SQL\n  #{x}\nSQL\nb", "unknown interpolation <a <<~SQL>; b");
        row("while", "while x do\n  y\nend\nb", "unknown control <while x do\n  y\nend>; b");
        row("until-without-do", "until x\n  y do\n  end\nend\nb", "unknown control <until x\n  y do\n  end\nend>; b");
        row("begin", "begin\n  a\nensure\n  c\nend\nb", "unknown control <begin\n  a\nensure\n  c\nend>; b");
        row("case", "case x\nwhen 1 then y\nend\nb", "unknown control <case x\nwhen 1 then y\nend>; b");
        row("ternary", "a(x ? 1 : 2)\nb", "unknown syntax <a(x ? 1 : 2)>; b");
        row("operator-at-line-end", "a 1 +\n  2\nb", "unknown syntax <a 1 +\n  2>; b");
        row("splat", "a *x\nb", "unknown syntax <a *x>; b");
        row("double-splat", "a(**x)\nb", "unknown syntax <a(**x)>; b");
        row("regular-expression", "a /x end \" /\nb", "unknown syntax <a /x end \" />; b");
        row("global", "a $x\nb", "unknown syntax <a $x>; b");
        row("inside-a-block", "a do |t|\n  t.x\n  t.y unless z\n  t.w\nend", "a { |t| t.x; unknown control <t.y unless z>; t.w }");
        row("singleton-class", "class << self\n  def x; end\nend\nb", "unknown syntax <class << self\n  def x; end\nend>; b");
        row("endless-method", "def x = 5\nb", "unknown syntax <def x = 5>; b");
        row("chained-lines", "x = a\n  .b\n  .c\nd", "unknown syntax <x = a\n  .b\n  .c>; d");
    }
    void keepsWhatIsNoDataAsSource() { compareRow(); }

    void keepsUndumpableTablesWithLeakedLines_data()
    {
        columns();
        row("two-lines", "  # Could not dump table \"t\" because of following StandardError\n  #   Unknown type 'x' for column 'c'\n\n\n  create_table 1\n",
            "undumpable t <# Could not dump table \"t\" because of following StandardError\n  #   Unknown type 'x' for column 'c'>; create_table(1)");
        row("leaked-lines",
            "# Could not dump table \"t\" because of following NoMethodError\n#   undefined method\n\n"
            "          if (type = spec.delete(:type)\n                     ^^^^^^^\n  create_table \"b\"\n",
            "undumpable t <# Could not dump table \"t\" because of following NoMethodError\n#   undefined method\n\n"
            "          if (type = spec.delete(:type)\n                     ^^^^^^^>; create_table(\"b\")");
        row("two-tables", "# Could not dump table \"t\" because of x\n#   y\n\n# Could not dump table \"u\" because of x\n#   y\n",
            "undumpable t <# Could not dump table \"t\" because of x\n#   y>; undumpable u <# Could not dump table \"u\" because of x\n#   y>");
        row("last-in-a-block", "a do |x|\n# Could not dump table \"t\" because of x\n#   y\nend\n",
            "a { |x| undumpable t <# Could not dump table \"t\" because of x\n#   y> }");
    }
    void keepsUndumpableTablesWithLeakedLines() { compareRow(); }

    void refusesBrokenFiles_data()
    {
        columns();
        row("empty", "", "error ruby.empty schema.rb: The file is empty.");
        row("binary", std::string("a\0b", 3), "error ruby.binary schema.rb: This is a binary file, not Ruby source.");
        row("utf-16", "\xFF\xFE" "a", "error ruby.binary schema.rb: This is a binary file, not Ruby source.");
        row("latin-1", "a\nb \"\xE9\"", "error ruby.encoding schema.rb:2: The file is not UTF-8.");
        row("no-end", "a do |t|\n  b\n", "error ruby.truncated schema.rb:1:3: The file ends before the “end” of what starts here.");
        row("no-end-of-control", "a\nif x\n b\n", "error ruby.truncated schema.rb:2:1: The file ends before the “end” of what starts here.");
        row("no-end-of-class", "class A\n def b\n end\n", "error ruby.truncated schema.rb:1:1: The file ends before the “end” of what starts here.");
        row("no-bracket", "a(1,\n", "error ruby.truncated schema.rb:1:1: The file ends before the “end” of what starts here.");
        row("no-quote", "a \"b\n", "error ruby.truncated schema.rb:1:3: The file ends inside a string.");
        row("too-many-ends", "a\nend\n", "error ruby.unbalanced schema.rb:2:1: There is an “end” or a closing bracket too many.");
        row("conflict", "a do\n<<<<<<< HEAD\n b\n=======\n c\n>>>>>>> x\nend",
            "error ruby.conflict schema.rb:2:1: A merge conflict is left in the file.");
        row("conflict-rest", "a\n>>>>>>> 0123abc (x)\n", "error ruby.conflict schema.rb:2:1: A merge conflict is left in the file.");
        row("deep-arrays", "a " + repeated("[", 5000), "error ruby.nesting schema.rb:1:202: The file nests too deeply.");
        row("deep-blocks", repeated("a do\n", 5000), "error ruby.nesting schema.rb:101:1: The file nests too deeply.");
        row("deep-chain", "a" + repeated(".a", 5000), "error ruby.nesting schema.rb:1:402: The file nests too deeply.");
        row("deep-classes", repeated("class A\n", 5000), "error ruby.nesting schema.rb:201:1: The file nests too deeply.");
    }
    void refusesBrokenFiles() { compareRow(); }

    void tellsPlaces()
    {
        const auto file = parse("\xEF\xBB\xBF# c\na do |t|\r\n  t.b \"x\",\r\n    y: 1\r\nend\n", "s.rb");
        QVERIFY(file.has_value());
        const auto& outer = file->statements.front();
        QCOMPARE(file->place(outer).text(), std::string("s.rb:2:1"));
        const auto& inner = outer.call()->block->body.front();
        QCOMPARE(file->place(inner).text(), std::string("s.rb:3:3"));
        QCOMPARE(file->place(*inner.call()->options.find("y")).text(), std::string("s.rb:4:8"));
    }

    void isLinear_data()
    {
        QTest::addColumn<QByteArray>("piece");
        for (const char* piece : {"/[ ", "x if (\n", "enum_type: \"\"a ", "<<'", "a \"#{", "{", "a do\nb+\n", "\n", "%w[", "a b ", ".", "# Could not dump\n",
                 "f x: ", "->", "f 1, ", "x = [\n", "a\n.b\n", "if x\n", "end\n", "a do\n\n\nend.c+1\n"})
            QTest::newRow(QByteArray(piece).toPercentEncoding().constData()) << QByteArray(piece);
    }
    void isLinear()
    {
        QFETCH(QByteArray, piece);
        const auto source = repeated(piece.toStdString(), static_cast<int>(100000 / piece.size()));
        QElapsedTimer timer;
        timer.start();
        (void)parse(source, "s.rb");
        QVERIFY2(timer.elapsed() < 10000, "not linear");
    }
};

QTEST_APPLESS_MAIN(TestRubyParser)
#include "tst_ruby_parser.moc"
