#pragma once
#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>
#include <QTest>
#include <utility>

/// Where tests find things. Everything comes from the environment that cofferdam_test() sets.
namespace cofferdam::test {

/// The checkout, without a slash at the end.
QString sourceDir();
/// The folder of the built programs.
QString binDir();
/// The folder of real schema files, or empty when there is none on this machine.
QString corpusDir();
/// Paths below corpusDir() ("danbooru/2026-03-23.structure.sql"), sorted, of the PostgreSQL projects only.
QStringList corpusFiles();
/// The neighbouring pairs of each PostgreSQL project, older file first. A project may change from schema.rb to structure.sql.
QList<std::pair<QString, QString>> corpusPairs();
/// The whole file; a failed read fails the running test and yields nothing.
QByteArray readFile(const QString& path);
/// A test data row name from any text: lower-case kebab case.
QByteArray rowName(const QString& text);

} // namespace cofferdam::test

/// Skips the running test with a reason when the corpus is not on this machine.
#define COFFERDAM_NEEDS_CORPUS()                                                                             \
    do {                                                                                                     \
        if (::cofferdam::test::corpusDir().isEmpty())                                                        \
            QSKIP("no corpus: set COFFERDAM_CORPUS to a folder of <project>/<date>.{structure.sql,schema.rb}"); \
    } while (false)
