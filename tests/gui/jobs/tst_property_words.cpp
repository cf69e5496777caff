#include "app/language.h"
#include "diff/differ.h"
#include "jobs/property_words.h"
#include "support/catalog_of.h"

#include <QApplication>
#include <QTest>

using namespace cofferdam;
using namespace cofferdam::gui;

/// What stands in the tree's second column: short, and never a bare yes or no.
class TestPropertyWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void row_data();
    void row();
    void pluralsAreReal();
    void defaultsAreNotSaid();
};

namespace {

const char* const before = "CREATE TABLE orders (id bigint NOT NULL, note text, total numeric(10,2) DEFAULT 0, kind text DEFAULT 'a'::text NOT NULL);\n"
                         "ALTER TABLE orders ADD CONSTRAINT orders_pkey PRIMARY KEY (id);\n"
                         "CREATE TABLE items (id bigint, order_id bigint);\n";

QString wordsFor(const std::string& from, const std::string& to, const QString& object)
{
    const auto differences = diff::diff(test::catalogOf(from.c_str()), test::catalogOf(to.c_str()));
    for (const diff::Change& change : differences.changes) {
        if (QString::fromStdString(change.id.sql()) == object || QString::fromStdString(change.key().text()) == object)
            return change.properties.empty() ? wholeWords(change) : differenceWords(change);
    }
    return QStringLiteral("no such change");
}

} // namespace

void TestPropertyWords::initTestCase()
{
    // A system without a language still has English plural forms.
    installLanguage(*QCoreApplication::instance(), QStringLiteral("C"));
}

void TestPropertyWords::row_data()
{
    QTest::addColumn<QString>("added");
    QTest::addColumn<QString>("object");
    QTest::addColumn<QString>("words");
    const auto row = [](const char* added, const char* object, const char* words) {
        QTest::newRow(added) << QString::fromUtf8(added) << QString::fromUtf8(object) << QString::fromUtf8(words);
    };
    row("ALTER TABLE items ADD CONSTRAINT items_pkey PRIMARY KEY (id);", "constraint:public.items.items_pkey", "primary key (id)");
    row("ALTER TABLE orders ADD CONSTRAINT total_check CHECK (total > 0);", "constraint:public.orders.total_check", "check (total > 0)");
    row("ALTER TABLE items ADD CONSTRAINT fk FOREIGN KEY (order_id) REFERENCES orders(id) ON DELETE CASCADE NOT VALID;", "constraint:public.items.fk",
        "foreign key (order_id) → public.orders (id) · on delete CASCADE · not validated");
    row("CREATE INDEX i ON orders (note, total DESC) WHERE total > 0;", "index:public.orders.i", "(note, total DESC) · where total > 0");
    row("CREATE UNIQUE INDEX i ON orders (note);", "index:public.orders.i", "unique (note)");
    row("CREATE INDEX i ON orders USING hash (note);", "index:public.orders.i", "hash (note)");
    row("ALTER TABLE orders ADD COLUMN token uuid DEFAULT gen_random_uuid() NOT NULL;", "column:public.orders.token",
        "uuid · NOT NULL · default gen_random_uuid()");
    row("CREATE TABLE carts (id bigint);", "table:public.carts", "1 column");
    row("CREATE TABLE carts (id bigint, b int, c int);", "table:public.carts", "3 columns");
    row("ALTER TABLE orders ALTER COLUMN note SET NOT NULL;", "column:public.orders.note", "NOT NULL from now on");
    row("ALTER TABLE orders ALTER COLUMN kind DROP NOT NULL;", "column:public.orders.kind", "NULL allowed from now on");
    row("ALTER TABLE orders ALTER COLUMN note SET DEFAULT 'x';", "column:public.orders.note", "default added: 'x'::text");
    row("ALTER TABLE orders ALTER COLUMN total DROP DEFAULT;", "column:public.orders.total", "default removed: 0");
    row("ALTER TABLE orders ALTER COLUMN total SET DEFAULT 1;", "column:public.orders.total", "default: 0 → 1");
    row("ALTER TABLE orders ENABLE ROW LEVEL SECURITY;", "table:public.orders", "row security: no → yes");
    row("COMMENT ON TABLE orders IS 'yes';", "table:public.orders", "comment added: yes");
}

void TestPropertyWords::row()
{
    QFETCH(QString, added);
    QFETCH(QString, object);
    QFETCH(QString, words);
    QCOMPARE(wordsFor(before, std::string(before) + added.toStdString(), object), words);
}

void TestPropertyWords::pluralsAreReal()
{
    QCOMPARE(QCoreApplication::translate("cofferdam::gui::SessionPage", "%n difference(s)", nullptr, 1), QStringLiteral("1 difference"));
    QCOMPARE(QCoreApplication::translate("cofferdam::gui::SessionPage", "%n difference(s)", nullptr, 2), QStringLiteral("2 differences"));
}

void TestPropertyWords::defaultsAreNotSaid()
{
    const auto differences = diff::diff(test::catalogOf(""), test::catalogOf(before));
    for (const diff::Change& change : differences.changes) {
        for (const catalog::Property& property : catalog::propertiesOf(change.id.kind)) {
            const auto value = property.get(*change.after);
            QVERIFY2(!isWorthSaying(property, value) || value.text != "permanent", std::string(property.id).c_str());
            QVERIFY2(!isWorthSaying(property, value) || value.text != "no" || property.id == "validated", std::string(property.id).c_str());
        }
    }
}

QTEST_MAIN(TestPropertyWords)
#include "tst_property_words.moc"
