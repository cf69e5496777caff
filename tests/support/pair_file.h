#pragma once
#include <QByteArray>
#include <QList>
#include <QString>

/// The pairs of schemas in tests/fixtures/pairs.
namespace cofferdam::test {

/// One section of such a file: `== NAME`, what both sides share, `-- A` and `-- B`.
struct Pair {
    QString name;
    QByteArray a, b;
    bool anew = false; ///< marked [anew]: a table cannot be brought there in place
    QString refused;   ///< marked [refused: WORDS]: no plan leads from A to B, and the error says these words
};

QList<Pair> pairsOf(const QString& file);
/// Those of all files, file by file.
QList<Pair> allPairs();
/// The roles that the pairs name, as statements.
QList<QByteArray> pairRoles();

} // namespace cofferdam::test
