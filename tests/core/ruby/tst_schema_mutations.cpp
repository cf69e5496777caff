#include "ddl/read.h"
#include "ruby/schema_rb.h"
#include "support/paths.h"

#include <QTest>

#include <random>

using namespace cofferdam;
using namespace cofferdam::test;

namespace {

/// A schema.rb with a little of everything.
QByteArray seed() { return readFile(sourceDir() + QStringLiteral("/tests/fixtures/ruby/every_type.schema.rb")); }

/// One random change of some bytes: cut, doubled, exchanged, overwritten, or a piece of syntax put in.
QByteArray mutated(QByteArray text, std::mt19937& random)
{
    static const char* const pieces[] = {"\"", "'", "end\n", "do |t|\n", "{", "}", "[", "]", "(", ")", "#{", "%q(", "<<~SQL\n", "=> ", ":", "-> { ", "\\", "\n__END__\n", "\xff", "\0", ",",
                                         "if x\n", "=begin\n", "t.", "nil", "\r", "?", "%w[", "\xEF\xBB\xBF", "1e999", "0x", "::", "&.", "**"};
    const auto below = [&](qsizetype size) { return static_cast<qsizetype>(random() % static_cast<unsigned>(std::max<qsizetype>(size, 1))); };
    for (int times = 1 + static_cast<int>(random() % 4); times > 0; --times) {
        const qsizetype at = below(text.size());
        const qsizetype length = below(40);
        switch (random() % 6) {
        case 0: text.remove(at, length); break;
        case 1: text.insert(at, text.mid(below(text.size()), length)); break;
        case 2: text.insert(at, pieces[random() % std::size(pieces)]); break;
        case 3: text.truncate(at); break;
        case 4: text.replace(at, 1, QByteArray(1, static_cast<char>(random() % 256))); break;
        default: std::swap(text[at], text[below(text.size())]); break;
        }
        if (text.isEmpty())
            break;
    }
    return text;
}

} // namespace

/// Whatever a file holds, reading it ends with statements or with one error; everything goes on being read by the interpreter.
class TestSchemaMutations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readingEndsInOrder_data()
    {
        QTest::addColumn<unsigned>("start");
        for (unsigned start : {1U, 2U, 3U, 4U})
            QTest::addRow("seed-%u", start) << start;
    }
    void readingEndsInOrder()
    {
        QFETCH(unsigned, start);
        const QByteArray original = seed();
        QVERIFY(!original.isEmpty());
        std::mt19937 random(start);
        int read = 0, refused = 0;
        for (int round = 0; round < 150; ++round) {
            const QByteArray text = mutated(original, random);
            const auto lowered = ruby::readSchema(text.toStdString(), "schema.rb");
            if (!lowered) {
                ++refused;
                const std::string line = lowered.error().line();
                QVERIFY2(line.find("schema.rb") != std::string::npos && line.find('\n') == std::string::npos, line.c_str());
                continue;
            }
            ++read;
            for (const auto& item : lowered->notModelled) {
                QVERIFY2(!item.what.empty(), text.constData());
                QVERIFY2(item.place.line > 0, item.what.c_str());
            }
            ddl::Lowered statements;
            statements.statements = lowered->statements;
            ddl::Session session;
            const auto result = ddl::read(statements, session);
            QVERIFY(result.catalog.size() > 0 || lowered->statements.empty() || !result.notModelled.empty());
        }
        // Both ends are met, or the changes were too weak or too strong to tell anything.
        QVERIFY2(read > 10 && refused > 10, qPrintable(QStringLiteral("%1 read, %2 refused").arg(read).arg(refused)));
    }

    /// A file that ends anywhere is either refused or read as far as it goes, never half a statement taken for a whole one.
    void aTruncatedFileIsRefused()
    {
        const QByteArray original = seed();
        const qsizetype lastEnd = original.trimmed().lastIndexOf("end");
        for (qsizetype size = original.indexOf("ActiveRecord::Schema") + 30; size < lastEnd; size += 211) {
            const auto lowered = ruby::readSchema(original.left(size).toStdString(), "schema.rb");
            QVERIFY2(!lowered, qPrintable(QStringLiteral("%1 bytes").arg(size)));
            QVERIFY(lowered.error().place.line > 0);
        }
    }
};

QTEST_APPLESS_MAIN(TestSchemaMutations)
#include "tst_schema_mutations.moc"
