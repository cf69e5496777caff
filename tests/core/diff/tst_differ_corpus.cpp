#include "diff/differ.h"
#include "diff/goal.h"
#include "sources/source.h"
#include "support/paths.h"

#include <QTest>

#include <algorithm>
#include <map>

using namespace cofferdam;
using namespace cofferdam::test;
using catalog::Catalog;
using catalog::CatalogBuilder;
using catalog::Kind;
using catalog::Object;

namespace {

constexpr std::size_t sample = 30; ///< objects of one kind in one file

/// The first few objects of each kind. Columns stand for themselves.
std::map<Kind, std::vector<catalog::Entry>> sampleOf(const Catalog& catalog)
{
    std::map<Kind, std::vector<catalog::Entry>> out;
    catalog.forEach([&](const catalog::Entry& entry) {
        auto& some = out[entry.id.kind];
        if (some.size() < sample)
            some.push_back(entry);
    });
    return out;
}

Catalog only(const catalog::ObjectId& id, Object object)
{
    CatalogBuilder builder;
    builder.put(id, std::move(object));
    return builder.snapshot();
}

const auto everything = [](const diff::Change&, const catalog::Property*) { return true; };

} // namespace

/// A difference is empty only between equal schemas: whatever is taken away from a real one, or exchanged in it, shows, and the goal of
/// everything is the other side.
class TestDifferCorpus : public QObject {
    Q_OBJECT

    static void compare(const Catalog& before, const Catalog& after, const std::string& what)
    {
        const auto differences = diff::diff(before, after);
        QVERIFY2(differences.empty() == (before == after), what.c_str());
        QVERIFY2(diff::goal(before, differences, everything) == after, what.c_str());
    }

private Q_SLOTS:
    void initTestCase() { COFFERDAM_NEEDS_CORPUS(); }

    void onlyEqualSchemasDoNotDiffer_data()
    {
        QTest::addColumn<QString>("file");
        for (const QString& file : corpusFiles())
            QTest::newRow(rowName(file).constData()) << corpusDir() + QLatin1Char('/') + file;
    }
    void onlyEqualSchemasDoNotDiffer()
    {
        QFETCH(QString, file);
        const auto address = sources::SourceAddress::parse(file.toStdString());
        QVERIFY(address.has_value());
        const auto source = sources::read(*address);
        QVERIFY2(source.has_value(), source ? "" : source.error().line().c_str());
        const Catalog& whole = source->catalog;
        QVERIFY(diff::diff(whole, whole).empty());
        for (const auto& [kind, entries] : sampleOf(whole)) {
            for (std::size_t i = 0; i < entries.size(); ++i) {
                // The rest of the schema would be equal on both sides, and only cost time.
                const Catalog alone = only(entries[i].id, *entries[i].object);
                compare(alone, Catalog(), "without " + entries[i].id.describe());
                compare(Catalog(), alone, "with " + entries[i].id.describe());
                const Object& neighbour = *entries[(i + 1) % entries.size()].object;
                if (neighbour.index() != entries[i].object->index())
                    continue;
                for (const auto& property : catalog::propertiesOf(kind)) {
                    Object changed = *entries[i].object;
                    property.copy(neighbour, changed);
                    // Absence of these two is no difference.
                    if (property.id != "privileges" && property.id != "owner")
                        compare(alone, only(entries[i].id, std::move(changed)), std::string(property.id) + " of " + entries[i].id.describe());
                }
            }
        }
    }

    void columnsToo_data() { onlyEqualSchemasDoNotDiffer_data(); }
    void columnsToo()
    {
        QFETCH(QString, file);
        const auto source = sources::read(*sources::SourceAddress::parse(file.toStdString()));
        QVERIFY(source.has_value());
        const Catalog& whole = source->catalog;
        auto tables = sampleOf(whole)[Kind::Table];
        tables.resize(std::min<std::size_t>(tables.size(), 5));
        for (const auto& entry : tables) {
            const auto& columns = entry.as<catalog::Table>().columns;
            const Catalog alone = only(entry.id, *entry.object);
            for (std::size_t i = 0; i < columns.size(); ++i) {
                for (const auto& property : catalog::propertiesOf(Kind::Column)) {
                    Object changed(columns[i]);
                    property.copy(Object(columns[(i + 1) % columns.size()]), changed);
                    catalog::Table table = entry.as<catalog::Table>();
                    table.columns[i] = std::get<catalog::Column>(changed);
                    if (property.id != "privileges")
                        compare(alone, only(entry.id, std::move(table)), std::string(property.id) + " of " + entry.id.describe() + "." + columns[i].name);
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestDifferCorpus)
#include "tst_differ_corpus.moc"
