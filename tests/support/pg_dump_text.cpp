#include "support/pg_dump_text.h"

#include <QHash>
#include <QRegularExpression>
#include <algorithm>

namespace cofferdam::test {
namespace {

/// "    id bigint NOT NULL," → "id bigint NOT NULL", sorted, between the first line and the one that begins with ")".
QStringList sortedTableLines(const QStringList& lines)
{
    QStringList head;
    QStringList inner;
    QStringList tail;
    for (const QString& line : lines) {
        if (!tail.isEmpty() || line.startsWith(')'))
            tail += line;
        else if (line.startsWith("    "))
            inner += line.endsWith(',') ? line.chopped(1) : line;
        else
            head += line;
    }
    std::sort(inner.begin(), inner.end());
    return head + inner + tail;
}

bool isSetting(const QString& line)
{
    return line.startsWith("SET ") || line.startsWith("SELECT pg_catalog.set_config(");
}

QString canonicalEntry(const QString& header, QStringList lines)
{
    lines.removeIf([](const QString& line) { return line.trimmed().isEmpty() || isSetting(line); });
    if (std::any_of(lines.cbegin(), lines.cend(), [](const QString& line) { return line.startsWith("CREATE ") && line.contains(" TABLE ") && line.endsWith('('); }))
        lines = sortedTableLines(lines);
    // Parameters and grants stand in the order in which they were made, which means nothing.
    static const QRegularExpression with("^(|CREATE .* )WITH \\(([^()]*)\\)(;?)$");
    for (QString& line : lines) {
        if (const auto match = with.match(line); match.hasMatch()) {
            QStringList parameters = match.captured(2).split(", ");
            parameters.sort();
            line = match.captured(1) + "WITH (" + parameters.join(", ") + ")" + match.captured(3);
        }
    }
    // So do the columns of a statistics object: it has the table's order, which is no difference.
    static const QRegularExpression statistics("^(CREATE STATISTICS .* ON )([^()]*?)((?:, \\(.*)? FROM .*)$");
    for (QString& line : lines) {
        if (const auto match = statistics.match(line); match.hasMatch()) {
            QStringList columns = match.captured(2).split(", ");
            columns.sort();
            line = match.captured(1) + columns.join(", ") + match.captured(3);
        }
    }
    if (header.contains("; Type: ACL;"))
        lines.sort();
    return lines.isEmpty() ? QString() : header + '\n' + lines.join('\n');
}

} // namespace

QStringList dumpEntries(const QByteArray& dump)
{
    static const QRegularExpression name("^-- (?:Data for )?Name: (.*); Owner: .*$");
    QStringList entries;
    QString header;
    QStringList lines;
    // pg_dump sets the access method for the tables that follow.
    static const QRegularExpression setMethod("^SET default_table_access_method = (.*);$");
    QString method, methodOfEntry;
    const auto finish = [&] {
        const bool stored = header.contains("; Type: TABLE;") || header.contains("; Type: MATERIALIZED VIEW;");
        if (stored && !methodOfEntry.isEmpty() && methodOfEntry != "heap" && lines.filter(") PARTITION BY").isEmpty())
            header += " USING " + methodOfEntry;
        methodOfEntry = method;
        if (const QString entry = header.isEmpty() ? QString() : canonicalEntry(header, lines); !entry.isEmpty())
            entries += entry;
        lines.clear();
    };
    for (const QString& line : QString::fromUtf8(dump).split('\n')) {
        if (const auto match = setMethod.match(line); match.hasMatch())
            method = match.captured(1);
        if (const auto match = name.match(line); match.hasMatch()) {
            finish();
            header = match.captured(1);
        } else if (line != "--" && line != "-- PostgreSQL database dump complete") {
            lines += line;
        }
    }
    finish();
    entries.sort();
    return entries;
}

QString dumpDifference(const QByteArray& first, const QByteArray& second, const QStringList& ignored)
{
    QHash<QString, int> balance;
    for (const QString& entry : dumpEntries(first))
        --balance[entry];
    for (const QString& entry : dumpEntries(second))
        ++balance[entry];
    QStringList out;
    for (auto it = balance.cbegin(); it != balance.cend(); ++it) {
        const QString header = it.key().section('\n', 0, 0);
        const bool skip = std::any_of(ignored.cbegin(), ignored.cend(), [&](const QString& word) { return header.contains(word); });
        if (it.value() == 0 || skip)
            continue;
        const QString mark = it.value() < 0 ? "- " : "+ ";
        out += header + '\n' + mark + it.key().section('\n', 1).replace('\n', '\n' + mark);
    }
    out.sort();
    return out.join('\n');
}

} // namespace cofferdam::test
