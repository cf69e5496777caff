#include "catalog/property.h"

#include <QTest>

#include <set>

using namespace cofferdam;
using namespace cofferdam::catalog;

namespace {

/// An empty object of a kind.
Object sample(Kind kind)
{
    switch (kind) {
    case Kind::Schema: return Schema{};
    case Kind::Extension: return Extension{};
    case Kind::Enum: return Enum{};
    case Kind::Domain: return Domain{};
    case Kind::CompositeType: return CompositeType{};
    case Kind::RangeType: return RangeType{};
    case Kind::Sequence: return Sequence{};
    case Kind::Table: return Table{};
    case Kind::Column: return Column{};
    case Kind::Constraint: return Constraint{};
    case Kind::Index: return Index{};
    case Kind::View:
    case Kind::MaterializedView: return View{};
    case Kind::Function: return Function{};
    case Kind::Trigger: return Trigger{};
    case Kind::Policy: return Policy{};
    case Kind::Rule: return Rule{};
    default: return Definition{};
    }
}

} // namespace

class TestProperty : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKindHasAnInfoAndProperties()
    {
        std::set<std::string_view> ids;
        for (const KindInfo& kind : allKinds()) {
            QVERIFY2(!kind.id.empty() && !kind.noun.empty() && !kind.plural.empty() && !kind.sqlKeyword.empty(), kind.id.data());
            QVERIFY2(ids.insert(kind.id).second, kind.id.data());
            QCOMPARE(kindFromId(kind.id), std::optional(kind.kind));
            QVERIFY2(!propertiesOf(kind.kind).empty(), kind.id.data());
        }
        QVERIFY(!kindFromId("no_such_kind"));
    }

    void idsAndLabelsAreUniqueWithinAKind()
    {
        for (const KindInfo& kind : allKinds()) {
            std::set<std::string_view> ids;
            for (const Property& property : propertiesOf(kind.kind)) {
                QVERIFY2(ids.insert(property.id).second, property.id.data());
                QVERIFY2(!property.label.empty(), property.id.data());
                QCOMPARE(findProperty(kind.kind, property.id), &property);
            }
        }
    }

    void everyPropertyReadsAndCopiesAnObjectOfItsKind()
    {
        for (const KindInfo& kind : allKinds()) {
            for (const Property& property : propertiesOf(kind.kind)) {
                const Object from = sample(kind.kind);
                Object to = sample(kind.kind);
                property.copy(from, to);
                QVERIFY2(property.get(from) == property.get(to), property.id.data());
            }
        }
    }

    void copyingADifferingPropertyMakesItEqual()
    {
        Column a;
        a.name = "c";
        a.type = {{}, "integer", {}, 0, false};
        Column b = a;
        b.type.name = "bigint";
        b.notNull = true;
        b.statistics = 100;
        b.comment = "text";
        Object from(b), to(a);
        int differing = 0;
        for (const Property& property : propertiesOf(Kind::Column)) {
            if (property.get(from) == property.get(to))
                continue;
            ++differing;
            property.copy(from, to);
        }
        QCOMPARE(differing, 4);
        QVERIFY(from == to);
    }

    void listsWithOddNamesAreToldApart()
    {
        Constraint a, b;
        a.columns = {"x, y"};
        b.columns = {"x", "y"};
        const Property* property = findProperty(Kind::Constraint, "columns");
        QVERIFY(!(property->get(Object(a)) == property->get(Object(b))));
    }
};

QTEST_GUILESS_MAIN(TestProperty)
#include "tst_property.moc"
