#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

/// The translation files as they are kept: whole, with the placeholders of the English text, and with every plural form.
class TestTranslations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isWhole_data();
    void isWhole();
};

namespace {

struct Entry {
    QString source;
    QString type; ///< unfinished, vanished, obsolete or empty
    bool numerus = false;
    QStringList texts;
};

std::vector<Entry> entriesOf(const QString& path)
{
    QFile file(path);
    std::vector<Entry> entries;
    if (!file.open(QIODevice::ReadOnly))
        return entries;
    QXmlStreamReader xml(&file);
    bool inMessage = false;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::EndElement && xml.name() == QLatin1String("message"))
            inMessage = false;
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("message")) {
            inMessage = true;
            entries.push_back({{}, {}, xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes"), {}});
        } else if (inMessage && xml.name() == QLatin1String("source")) {
            entries.back().source = xml.readElementText();
        } else if (inMessage && xml.name() == QLatin1String("translation")) {
            entries.back().type = xml.attributes().value(QLatin1String("type")).toString();
            if (!entries.back().numerus)
                entries.back().texts << xml.readElementText();
        } else if (inMessage && xml.name() == QLatin1String("numerusform")) {
            entries.back().texts << xml.readElementText();
        }
    }
    return entries;
}

QSet<QString> placeholders(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("%L?[1-9]"));
    QSet<QString> found;
    for (auto match = pattern.globalMatch(text); match.hasNext();)
        found << match.next().captured();
    return found;
}

/// An underlined letter is shaped on its own: in a script whose letters join it falls out of its word, which then has no room.
bool breaksAWord(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("&\\p{Arabic}"));
    return text.contains(pattern);
}

int accelerators(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("&[^& ]"));
    return static_cast<int>(text.count(pattern));
}

} // namespace

void TestTranslations::isWhole_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("forms");
    QTest::newRow("en") << "en" << 2;
    QTest::newRow("de") << "de" << 2;
    QTest::newRow("ar") << "ar" << 6;
}

void TestTranslations::isWhole()
{
    QFETCH(QString, language);
    QFETCH(int, forms);
    const QString folder = qEnvironmentVariable("COFFERDAM_SOURCE_DIR") + QStringLiteral("/translations");
    const auto entries = entriesOf(QStringLiteral("%1/cofferdam_%2.ts").arg(folder, language));
    QVERIFY2(!entries.empty(), qPrintable(folder));
    QStringList faults;
    const auto fault = [&](const Entry& entry, const QString& what) { faults << QStringLiteral("%1: %2").arg(what, entry.source); };
    for (const Entry& entry : entries) {
        if (!entry.type.isEmpty())
            fault(entry, entry.type);
        if (entry.numerus && entry.texts.size() != forms)
            fault(entry, QStringLiteral("%1 plural forms").arg(entry.texts.size()));
        for (const QString& text : entry.texts) {
            // English needs its plural forms alone; what says nothing falls back to the source.
            if (text.trimmed().isEmpty())
                fault(entry, QStringLiteral("empty"));
            else if (placeholders(text) != placeholders(entry.source))
                fault(entry, QStringLiteral("placeholders"));
            if (!entry.numerus && text.contains(QStringLiteral("%n")) != entry.source.contains(QStringLiteral("%n")))
                fault(entry, QStringLiteral("%n"));
            if (accelerators(text) > 1 || (accelerators(text) == 1 && accelerators(entry.source) == 0))
                fault(entry, QStringLiteral("accelerator"));
            if (breaksAWord(text))
                fault(entry, QStringLiteral("accelerator inside of a word whose letters join"));
        }
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
