#include "scratch/binaries.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace cofferdam;

namespace {

void writeProgram(const QString& path, const QByteArray& text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

} // namespace

class TestBinaries : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void versionsAreRead_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<int>("expected");
        QTest::newRow("debian") << QByteArray("postgres (PostgreSQL) 15.20 (Debian 15.20-0+deb12u1)") << 15;
        QTest::newRow("plain") << QByteArray("postgres (PostgreSQL) 18.4") << 18;
        QTest::newRow("beta") << QByteArray("postgres (PostgreSQL) 19beta1") << 19;
        QTest::newRow("something-else") << QByteArray("hello") << 0;
    }
    void versionsAreRead()
    {
        QFETCH(QByteArray, line);
        QFETCH(int, expected);
        const QTemporaryDir dir(QDir::tempPath() + "/it's a folder XXXXXX");
        writeProgram(dir.filePath("postgres"), "#!/bin/sh\necho '" + line + "'\n");
        writeProgram(dir.filePath("initdb"), "#!/bin/sh\n");
        const auto found = scratch::findBinaries(dir.path().toStdString());
        QCOMPARE(found.has_value(), expected > 0);
        if (found)
            QCOMPARE(found->majorVersion, expected);
    }

    void aFolderWithoutAServerIsAnError()
    {
        const QTemporaryDir dir;
        const auto found = scratch::findBinaries(dir.path().toStdString());
        QVERIFY(!found);
        QCOMPARE(found.error().message.id, std::string("scratch.no-server-in"));
        QVERIFY(found.error().line().find(dir.path().toStdString()) != std::string::npos);
    }

    void aVersionThatIsNotInstalledIsAnError()
    {
        const auto found = scratch::findBinaries({}, 7);
        QVERIFY(!found);
        QCOMPARE(found.error().message.id, std::string("scratch.no-server-version"));
    }

    void installedOnesAreNewestFirstAndListedOnce()
    {
        const auto all = scratch::installedBinaries();
        for (std::size_t i = 1; i < all.size(); ++i) {
            QVERIFY(all[i - 1].majorVersion >= all[i].majorVersion);
            QVERIFY(all[i - 1].directory != all[i].directory);
        }
    }
};

QTEST_GUILESS_MAIN(TestBinaries)
#include "tst_binaries.moc"
