#include "support/pair_file.h"
#include "support/paths.h"

#include <QDir>
#include <QRegularExpression>

namespace cofferdam::test {

QList<Pair> pairsOf(const QString& file)
{
    static const QRegularExpression section("^== (.*)$", QRegularExpression::MultilineOption);
    static const QRegularExpression refusal(" \\[refused: (.*)\\]$");
    const QString text = QString::fromUtf8(readFile(file));
    QList<Pair> out;
    QList<QRegularExpressionMatch> heads;
    for (auto it = section.globalMatch(text); it.hasNext();)
        heads += it.next();
    for (qsizetype i = 0; i < heads.size(); ++i) {
        const qsizetype end = i + 1 < heads.size() ? heads[i + 1].capturedStart() : text.size();
        const QString body = '\n' + text.mid(heads[i].capturedEnd(), end - heads[i].capturedEnd());
        const qsizetype a = body.indexOf("\n-- A\n");
        const qsizetype b = body.indexOf("\n-- B\n");
        QString name = heads[i].captured(1);
        const bool anew = name.endsWith(" [anew]");
        const auto refused = refusal.match(name);
        name.remove(refusal);
        const QByteArray shared = body.left(a).toUtf8();
        out += {name, shared + body.mid(a, b - a).toUtf8(), shared + body.mid(b).toUtf8(), anew, refused.captured(1)};
    }
    return out;
}

QList<Pair> allPairs()
{
    const QDir folder(sourceDir() + QStringLiteral("/tests/fixtures/pairs"));
    QList<Pair> out;
    for (const QString& file : folder.entryList({QStringLiteral("*.sql")}, QDir::Files))
        out += pairsOf(folder.filePath(file));
    return out;
}

QList<QByteArray> pairRoles() { return {"CREATE ROLE alice", "CREATE ROLE bob", "CREATE ROLE \"we ird\"", "CREATE ROLE chief SUPERUSER"}; }

} // namespace cofferdam::test
