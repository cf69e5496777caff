#include "support/paths.h"

#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

using namespace cofferdam;

/// What the linker can't refuse: headers of the system that a folder has no business with.
class TestIncludes : public QObject {
    Q_OBJECT

private:
    /// "file: header" for every `#include <header>` below a folder that fits.
    static QStringList includesFitting(const QString& folder, const QRegularExpression& header)
    {
        static const QRegularExpression include("^\\s*#\\s*include\\s*[<\"]([^>\"]+)[>\"]", QRegularExpression::MultilineOption);
        QStringList found;
        QDirIterator files(test::sourceDir() + '/' + folder, {"*.h", "*.cpp"}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            for (auto matches = include.globalMatch(QString::fromUtf8(test::readFile(path))); matches.hasNext();) {
                const QString name = matches.next().captured(1);
                if (header.match(name).hasMatch())
                    found += QDir(test::sourceDir()).relativeFilePath(path) + ": " + name;
            }
        }
        return found;
    }

private Q_SLOTS:
    void valueFoldersKnowNoQtFilesSocketsOrClocks_data()
    {
        QTest::addColumn<QString>("folder");
        for (const char* folder : {"base", "catalog", "sql", "resolve", "ddl", "diff", "plan", "emit", "ruby", "proof"})
            QTest::newRow(folder) << QString("core/") + folder;
    }
    void valueFoldersKnowNoQtFilesSocketsOrClocks()
    {
        static const QRegularExpression foreign("^(Q[A-Z].*|Qt.*|libpq.*|fstream|filesystem|iostream|cstdio|stdio\\.h|ctime|time\\.h|chrono|thread"
                                                "|sys/.*|unistd\\.h|fcntl\\.h|netinet/.*|dirent\\.h|random)$");
        QFETCH(QString, folder);
        const QStringList found = includesFitting(folder, foreign);
        QVERIFY2(found.isEmpty(), qPrintable(found.join('\n')));
    }

    void coreKnowsNoWindow()
    {
        static const QRegularExpression window("^(QtGui|QtWidgets|QtSvg|QtPrintSupport|Qsci|QWidget|QApplication|QGuiApplication|QMainWindow|QDialog|QPainter|QColor|QFont|QIcon|QImage|QPixmap)\\b");
        const QStringList found = includesFitting("core", window);
        QVERIFY2(found.isEmpty(), qPrintable(found.join('\n')));
    }

    void theWindowKnowsNoServerAndNoParser()
    {
        static const QRegularExpression below("^(libpq.*|pg_query.*)$");
        const QStringList found = includesFitting("gui", below);
        QVERIFY2(found.isEmpty(), qPrintable(found.join('\n')));
    }
};

QTEST_GUILESS_MAIN(TestIncludes)
#include "tst_includes.moc"
