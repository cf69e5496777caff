#include "support/paths.h"

#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace cofferdam;

/// The manual page and the help say the same: every option of either stands in the other.
class TestManual : public QObject {
    Q_OBJECT

private:
    static QSet<QString> optionsIn(const QString& text)
    {
        static const QRegularExpression option("(?<![\\w-])--[a-z][a-z-]*[a-z]");
        QSet<QString> out;
        for (auto matches = option.globalMatch(text); matches.hasNext();)
            out += matches.next().captured();
        return out;
    }

    static QString help(const QStringList& arguments)
    {
        QProcess process;
        process.start(test::binDir() + "/cofferdam-cli", arguments);
        if (!process.waitForFinished())
            return {};
        return QString::fromUtf8(process.readAllStandardOutput());
    }

private Q_SLOTS:
    void everyOptionIsDescribedInBoth()
    {
        QString page = QString::fromUtf8(test::readFile(test::sourceDir() + "/packaging/man/cofferdam-cli.1.in"));
        page.replace("\\-", "-");
        QSet<QString> described = optionsIn(page);
        QSet<QString> offered;
        for (const QStringList& arguments : {QStringList{"--help"}, {"diff", "--help"}, {"plan", "--help"}, {"dump", "--help"}}) {
            const QString text = help(arguments);
            QVERIFY2(!text.isEmpty(), qPrintable(arguments.join(' ')));
            offered += optionsIn(text);
        }
        QVERIFY(!offered.isEmpty());
        const QSet<QString> missing = QSet<QString>(offered).subtract(described);
        QVERIFY2(missing.isEmpty(), qPrintable("not in the manual page: " + missing.values().join(' ')));
        described.subtract({"--help", "--version"});
        const QSet<QString> unknown = described.subtract(offered);
        QVERIFY2(unknown.isEmpty(), qPrintable("not in --help: " + unknown.values().join(' ')));
    }
};

QTEST_GUILESS_MAIN(TestManual)
#include "tst_manual.moc"
