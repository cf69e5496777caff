#include "diff/differ.h"

#include <QTest>

using namespace cofferdam;
using catalog::Kind;

class TestChangeKey : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsBackWhatItWrites_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("schema");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("part");
        QTest::addColumn<QString>("property");
        const auto row = [](const char* title, Kind kind, const char* schema, const char* name, const char* part, const char* property) {
            QTest::newRow(title) << static_cast<int>(kind) << schema << name << part << property;
        };
        row("table", Kind::Table, "public", "orders", "", "");
        row("column", Kind::Column, "public", "orders", "total", "type");
        row("index", Kind::Index, "public", "orders", "by_total", "");
        row("function", Kind::Function, "public", "f", "(integer, text)", "body");
        row("function-without-arguments", Kind::Function, "public", "f", "()", "");
        row("schema", Kind::Schema, "", "audit", "", "");
        row("dotted-names", Kind::Column, "a.b", "c\"d", "e f", "not_null");
        row("slash", Kind::Table, "public", "a/b", "", "");
        row("extension", Kind::Extension, "", "uuid-ossp", "", "");
        row("operator-class", Kind::OperatorClass, "public", "ops", "btree", "");
    }
    void readsBackWhatItWrites()
    {
        QFETCH(int, kind);
        QFETCH(QString, schema);
        QFETCH(QString, name);
        QFETCH(QString, part);
        QFETCH(QString, property);
        const diff::ChangeKey key{{static_cast<Kind>(kind), schema.toStdString(), name.toStdString(), part.toStdString()}, property.toStdString()};
        const auto read = diff::parseChangeKey(key.text());
        QVERIFY2(read.has_value(), key.text().c_str());
        QVERIFY2(*read == key, key.text().c_str());
    }

    void refusesWhatNamesNothing_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : {"", "orders", "nokind:orders", "column:orders", "table:a.b.c", "table:\"open", "index:x"})
            QTest::newRow(*text ? text : "empty") << text;
    }
    void refusesWhatNamesNothing()
    {
        QFETCH(QString, text);
        QVERIFY(!diff::parseChangeKey(text.toStdString()));
    }
};

QTEST_GUILESS_MAIN(TestChangeKey)
#include "tst_change_key.moc"
