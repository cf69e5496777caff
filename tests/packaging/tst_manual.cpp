#include "support/paths.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace cofferdam;

/// Manual pages and help say the same: every option of either stands in the other.
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

    static QString help(const QString& program, const QStringList& arguments)
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert("QT_QPA_PLATFORM", "offscreen");
        process.setProcessEnvironment(environment);
        process.start(test::binDir() + '/' + program, arguments);
        return process.waitForFinished() ? QString::fromUtf8(process.readAllStandardOutput()) : QString();
    }

private Q_SLOTS:
    void everyOptionIsDescribedInBoth_data()
    {
        QTest::addColumn<QString>("program");
        QTest::addColumn<QStringList>("commands");
        QTest::newRow("command-line") << "cofferdam-cli" << QStringList{"", "diff", "plan", "dump"};
        if (QFile::exists(test::binDir() + "/cofferdam"))
            QTest::newRow("window") << "cofferdam" << QStringList{""};
    }
    void everyOptionIsDescribedInBoth()
    {
        QFETCH(QString, program);
        QFETCH(QStringList, commands);
        QString page = QString::fromUtf8(test::readFile(test::sourceDir() + "/packaging/man/" + program + ".1.in"));
        page.replace("\\-", "-");
        QSet<QString> described = optionsIn(page);
        QSet<QString> offered;
        for (const QString& command : commands) {
            const QString text = help(program, command.isEmpty() ? QStringList{"--help"} : QStringList{command, "--help"});
            QVERIFY2(!text.isEmpty(), qPrintable(command));
            offered += optionsIn(text);
        }
        const QSet<QString> missing = QSet<QString>(offered).subtract(described);
        QVERIFY2(missing.isEmpty(), qPrintable("not in the manual page: " + missing.values().join(' ')));
        const QSet<QString> unknown = described.subtract(offered);
        QVERIFY2(unknown.isEmpty(), qPrintable("not in --help: " + unknown.values().join(' ')));
    }
};

QTEST_GUILESS_MAIN(TestManual)
#include "tst_manual.moc"
