#include "models/change_filter.h"

#include "models/view_data.h"

#include <algorithm>

namespace cofferdam::gui {

namespace {

QStringList splitTerms(const QString& text)
{
    QStringList terms;
    QString term;
    bool quoted = false;
    for (QChar c : text) {
        if (c == QLatin1Char('"')) {
            quoted = !quoted;
        } else if (c.isSpace() && !quoted) {
            if (!term.isEmpty())
                terms << term;
            term.clear();
        } else {
            term += c;
        }
    }
    if (!term.isEmpty())
        terms << term;
    return terms;
}

QStringList actionWords(const ChangeRow& row)
{
    switch (row.mark) {
    case Mark::Added: return {QStringLiteral("added"), QStringLiteral("created"), QStringLiteral("+")};
    case Mark::Removed: return {QStringLiteral("removed"), QStringLiteral("dropped"), QStringLiteral("-")};
    case Mark::Renamed: return {QStringLiteral("renamed"), QStringLiteral(">")};
    case Mark::Unproven: return {QStringLiteral("unproven"), glyph(Mark::Unproven)};
    case Mark::Changed:
    case Mark::Same: break;
    }
    return {QStringLiteral("changed"), QStringLiteral("altered"), QStringLiteral("~")};
}

bool anyContains(const QStringList& texts, const QString& value)
{
    return std::any_of(texts.begin(), texts.end(),
                       [&](const QString& text) { return text.contains(value, Qt::CaseInsensitive); });
}

bool anyStarts(const QStringList& texts, const QString& value)
{
    return std::any_of(texts.begin(), texts.end(),
                       [&](const QString& text) { return text.startsWith(value, Qt::CaseInsensitive); });
}

QStringList stateWords(const ChangeRow& row, bool viewed)
{
    QStringList words{viewed ? QStringLiteral("viewed") : QStringLiteral("unviewed")};
    words << (row.tick == TickState::On ? QStringLiteral("ticked")
              : row.tick == TickState::Off ? QStringLiteral("unticked") : QStringLiteral("partly"));
    if (!row.heldBack.isEmpty())
        words << QStringLiteral("held");
    if (row.mark == Mark::Unproven)
        words << QStringLiteral("unproven");
    return words;
}

} // namespace

QStringList ChangeFilter::fields()
{
    return {QStringLiteral("action"), QStringLiteral("kind"),   QStringLiteral("schema"), QStringLiteral("table"),
            QStringLiteral("name"),   QStringLiteral("hazard"), QStringLiteral("is"),     QStringLiteral("lock")};
}

ChangeFilter::ChangeFilter(const QString& text)
{
    const QStringList known = fields();
    for (const QString& raw : splitTerms(text)) {
        Term term;
        QString rest = raw;
        if (rest.size() > 1 && rest.startsWith(QLatin1Char('-'))) {
            term.negated = true;
            rest.remove(0, 1);
        }
        const auto colon = rest.indexOf(QLatin1Char(':'));
        if (colon > 0 && known.contains(rest.left(colon).toLower())) {
            term.field = rest.left(colon).toLower();
            term.values = rest.mid(colon + 1).toLower().split(QLatin1Char(','), Qt::SkipEmptyParts);
            // Half typed: nothing to ask yet.
            if (term.values.isEmpty())
                continue;
        } else {
            term.values = {rest.toLower()};
        }
        m_terms.push_back(std::move(term));
    }
}

bool ChangeFilter::holds(const Term& term, const ChangeRow& row, bool viewed)
{
    // Asked for each of thousands of rows at each key: no lists are put together.
    const auto contains = [](const QString& text, const QString& value) { return text.contains(value, Qt::CaseInsensitive); };
    return std::any_of(term.values.begin(), term.values.end(), [&](const QString& value) {
        if (term.field.isEmpty())
            return row.searchText.contains(value);
        if (term.field == QLatin1String("action"))
            return anyStarts(actionWords(row), value) || word(row.mark).startsWith(value, Qt::CaseInsensitive);
        if (term.field == QLatin1String("kind"))
            return row.kind.contains(value) || row.kindWords.contains(value) || contains(row.noun, value);
        if (term.field == QLatin1String("schema"))
            return contains(row.schema, value);
        if (term.field == QLatin1String("table"))
            return contains(row.table, value);
        if (term.field == QLatin1String("name"))
            return contains(row.name, value) || contains(row.formerName, value);
        if (term.field == QLatin1String("hazard"))
            return value == QLatin1String("any") ? !row.hazards.isEmpty() : anyContains(row.hazards, value);
        if (term.field == QLatin1String("is"))
            return anyStarts(stateWords(row, viewed), value);
        return QString::number(row.lock) == value || (row.lock > 0 && lockName(row.lock).contains(value, Qt::CaseInsensitive));
    });
}

bool ChangeFilter::matches(const ChangeRow& row, bool viewed) const
{
    return std::all_of(m_terms.begin(), m_terms.end(),
                       [&](const Term& term) { return holds(term, row, viewed) != term.negated; });
}

} // namespace cofferdam::gui
