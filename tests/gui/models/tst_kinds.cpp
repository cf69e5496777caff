#include "app/icons.h"
#include "catalog/property.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace cofferdam;

/// The window's part in every kind: a drawing, and words that translators know. The other stages are tst_kind_matrix's.
class TestKinds : public QObject {
    Q_OBJECT

    /// The English words that a language file has under "Words".
    static QSet<QString> wordsOf(const QString& language)
    {
        QFile file(qEnvironmentVariable("COFFERDAM_SOURCE_DIR") + QStringLiteral("/translations/cofferdam_%1.ts").arg(language));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        const QString text = QString::fromUtf8(file.readAll());
        const qsizetype begin = text.indexOf(QStringLiteral("<name>Words</name>"));
        const QString context = text.mid(begin, text.indexOf(QStringLiteral("</context>"), begin) - begin);
        static const QRegularExpression source(QStringLiteral("<source>([^<]*)</source>"));
        QSet<QString> words;
        for (auto match = source.globalMatch(context); match.hasNext();)
            words << match.next().captured(1);
        return words;
    }

    static QString qstring(std::string_view text) { return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())); }

private Q_SLOTS:
    void everyKindHasADrawing_data()
    {
        QTest::addColumn<QString>("kind");
        for (const catalog::KindInfo& kind : catalog::allKinds())
            QTest::newRow(kind.id.data()) << qstring(kind.id);
    }
    void everyKindHasADrawing()
    {
        QFETCH(QString, kind);
        const QIcon icon = gui::kindIcon(kind);
        QVERIFY2(icon.name() != QLatin1String("kind_other"), "only the drawing for what has none");
        QVERIFY2(QFile::exists(QStringLiteral(":/icons/%1.svg").arg(icon.name())), qPrintable(icon.name()));
        // Something is drawn.
        const QImage image = icon.pixmap(32, 32).toImage();
        bool ink = false;
        for (int y = 0; y < image.height() && !ink; ++y) {
            for (int x = 0; x < image.width() && !ink; ++x)
                ink = image.pixelColor(x, y).alpha() > 100;
        }
        QVERIFY(ink);
    }

    void everyWordIsTranslated_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("de") << "de";
        QTest::newRow("ar") << "ar";
    }
    void everyWordIsTranslated()
    {
        QFETCH(QString, language);
        const QSet<QString> words = wordsOf(language);
        QStringList missing;
        for (const catalog::KindInfo& kind : catalog::allKinds()) {
            if (!words.contains(qstring(kind.noun)))
                missing << qstring(kind.noun);
            for (const catalog::Property& property : catalog::propertiesOf(kind.kind)) {
                if (!words.contains(qstring(property.label)))
                    missing << qstring(property.label);
            }
        }
        QVERIFY2(missing.isEmpty(), qPrintable("not in gui/jobs/core_words.cpp: " + missing.join(QStringLiteral(", "))));
    }
};

QTEST_MAIN(TestKinds)
#include "tst_kinds.moc"
