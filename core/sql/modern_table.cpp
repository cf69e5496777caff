#include "modern_rewriter.h"

#include <algorithm>

namespace cofferdam::sql {

using Kind = Annotation::Kind;

std::vector<ModernRewriter::Range> ModernRewriter::splitAtCommas(std::size_t begin, std::size_t end) const
{
    std::vector<Range> out;
    int depth = 0;
    std::size_t from = begin;
    for (std::size_t i = begin; i < end; ++i) {
        if (isPunctuation(i, '(') || isPunctuation(i, '['))
            ++depth;
        else if (isPunctuation(i, ')') || isPunctuation(i, ']'))
            --depth;
        else if (depth == 0 && isPunctuation(i, ',')) {
            out.push_back({from, i});
            from = i + 1;
        }
    }
    if (from < end)
        out.push_back({from, end});
    return out;
}

void ModernRewriter::createTable()
{
    std::size_t open = 0;
    while (open < m_tokens.size() && !isPunctuation(open, '('))
        ++open;
    const auto close = closing(open);
    if (close >= m_tokens.size())
        return;
    const auto elements = splitAtCommas(open + 1, close);
    std::vector<bool> removed(elements.size(), false);
    for (std::size_t i = 0; i < elements.size(); ++i) {
        const int ordinal = static_cast<int>(i);
        removed[i] = tableNotNull(elements[i], ordinal, false);
        if (!removed[i])
            element(elements[i], ordinal);
    }
    const bool allRemoved = !elements.empty() && std::find(removed.begin(), removed.end(), false) == removed.end();
    bool typed = false; // OF type and PARTITION OF take no empty brackets
    for (std::size_t i = 0; i < open; ++i)
        typed = typed || is(i, "OF");
    if (allRemoved && typed)
        remove(open, close);
    else
        removeElements(elements, removed);
}

/// Takes elements out together with one comma each.
void ModernRewriter::removeElements(const std::vector<Range>& elements, const std::vector<bool>& removed)
{
    bool kept = false; // something before that stays
    for (std::size_t i = 0; i < elements.size(); ++i) {
        if (!removed[i]) {
            kept = true;
            continue;
        }
        if (kept)
            remove(elements[i].begin - 1, elements[i].end - 1); // with the comma before it
        else if (i + 1 < elements.size())
            remove(elements[i].begin, elements[i].end); // with the comma after it
        else
            remove(elements[i].begin, elements[i].end - 1);
    }
}

/// [CONSTRAINT name] NOT NULL column [NO INHERIT] [NOT VALID]
bool ModernRewriter::tableNotNull(Range element, int ordinal, bool inAlter)
{
    std::size_t at = element.begin;
    std::string constraint;
    if (is(at, "CONSTRAINT") && isName(at + 1)) {
        constraint = name(at + 1);
        at += 2;
    }
    if (!areWords(at, "NOT", "NULL") || !isName(at + 2) || at + 2 >= element.end)
        return false;
    const auto columnAt = at + 2;
    bool noInherit = false;
    bool notValid = false;
    for (at = columnAt + 1; at < element.end; at += 2) {
        if (areWords(at, "NO", "INHERIT"))
            noInherit = true;
        else if (areWords(at, "NOT", "VALID"))
            notValid = true;
        else
            return false;
    }
    auto& annotation = annotate(Kind::NotNull, ordinal, element.begin);
    annotation.name = std::move(constraint);
    annotation.column = name(columnAt);
    annotation.noInherit = noInherit;
    annotation.notValid = notValid;
    if (inAlter)
        replace(element.begin - 1, element.end - 1, "ALTER COLUMN " + std::string(word(columnAt)) + " SET NOT NULL");
    return true;
}

/// A column or a table constraint.
void ModernRewriter::element(Range element, int ordinal)
{
    static constexpr std::string_view constraintWordsFirst[] = {"CONSTRAINT", "CHECK", "UNIQUE", "PRIMARY", "EXCLUDE", "FOREIGN", "LIKE", "NOT"};
    if (element.empty() || !isName(element.begin))
        return;
    const bool isConstraint = std::any_of(std::begin(constraintWordsFirst), std::end(constraintWordsFirst),
                                          [&](std::string_view each) { return is(element.begin, each); });
    const auto column = isConstraint ? std::string() : name(element.begin);
    if (!isConstraint)
        columnStorage({element.begin + 1, element.end}, ordinal, column);
    constraintWords(isConstraint ? element : Range{element.begin + 1, element.end}, ordinal, column);
}

void ModernRewriter::constraintWords(Range element, int ordinal, const std::string& column)
{
    std::string constraint;
    bool references = false;
    for (std::size_t i = element.begin; i < element.end; ++i) {
        if (is(i, "CONSTRAINT") && isName(i + 1)) {
            constraint = name(i + 1);
            ++i;
        } else if (areWords(i, "NOT", "ENFORCED") || is(i, "ENFORCED")) {
            const auto last = is(i, "NOT") ? i + 1 : i;
            auto& annotation = annotate(Kind::Enforced, ordinal, i);
            annotation.name = constraint;
            annotation.column = column;
            annotation.detail = last > i ? "NOT ENFORCED" : "ENFORCED";
            remove(i, last);
            i = last;
        } else if (areWords(i, "NOT", "NULL") && areWords(i + 2, "NO", "INHERIT")) {
            auto& annotation = annotate(Kind::NotNullNotValid, ordinal, i);
            annotation.name = constraint;
            annotation.column = column;
            annotation.noInherit = true;
            remove(i + 2, i + 3);
            i += 3;
        } else if (is(i, "REFERENCES")) {
            references = true;
        } else if (is(i, "AS") && isPunctuation(i + 1, '(') && i > 0 && is(i - 1, "ALWAYS")) {
            generated(i + 1, ordinal, column);
        }
        if (isPunctuation(i, '(')) {
            keyColumns(i, ordinal, !references);
            i = closing(i);
        }
    }
}

/// GENERATED ALWAYS AS (…) [VIRTUAL]: stored is what the 15 grammar can say.
void ModernRewriter::generated(std::size_t open, int ordinal, const std::string& column)
{
    const auto close = closing(open);
    if (close >= m_tokens.size() || is(close + 1, "STORED"))
        return;
    const bool written = is(close + 1, "VIRTUAL");
    annotate(Kind::VirtualColumn, ordinal, written ? close + 1 : close).column = column;
    if (written)
        replace(close + 1, close + 1, "STORED");
    else
        insertAfter(close, " STORED");
}

/// STORAGE word behind the type, before any constraint.
void ModernRewriter::columnStorage(Range element, int ordinal, const std::string& column)
{
    static constexpr std::string_view ends[] = {"CONSTRAINT", "NOT", "NULL", "CHECK", "DEFAULT", "GENERATED", "UNIQUE", "PRIMARY", "REFERENCES", "COLLATE"};
    for (std::size_t i = element.begin; i + 1 < element.end; ++i) {
        if (isPunctuation(i, '(')) {
            i = closing(i);
        } else if (i > element.begin && is(i, "STORAGE") && isName(i + 1)) {
            auto& annotation = annotate(Kind::Storage, ordinal, i);
            annotation.column = column;
            annotation.detail = name(i + 1);
            remove(i, i + 1);
            return;
        } else if (std::any_of(std::begin(ends), std::end(ends), [&](std::string_view each) { return is(i, each); })) {
            return;
        }
    }
}

/// (a, b WITHOUT OVERLAPS) and (a, PERIOD b).
void ModernRewriter::keyColumns(std::size_t open, int ordinal, bool referencing)
{
    const auto close = closing(open);
    if (close >= m_tokens.size() || close < open + 3)
        return;
    if (areWords(close - 2, "WITHOUT", "OVERLAPS") && isName(close - 3)) {
        annotate(Kind::WithoutOverlaps, ordinal, close - 2).column = name(close - 3);
        remove(close - 2, close - 1);
    } else if (is(close - 2, "PERIOD") && isName(close - 1) && isPunctuation(close - 3, ',')) {
        auto& annotation = annotate(Kind::Period, ordinal, close - 2);
        annotation.column = name(close - 1);
        annotation.detail = referencing ? "referencing" : "referenced";
        remove(close - 2, close - 2);
    }
}

void ModernRewriter::alterTable()
{
    std::size_t at = 0;
    while (at < m_tokens.size() && !is(at, "TABLE"))
        ++at;
    ++at;
    if (areWords(at, "IF", "EXISTS"))
        at += 2;
    if (is(at, "ONLY"))
        ++at;
    at = skipQualifiedName(at);
    if (word(at) == "*")
        ++at;
    int ordinal = 0;
    for (const auto& command : splitAtCommas(at, m_tokens.size()))
        alterCommand(command, ordinal++);
}

void ModernRewriter::alterCommand(Range command, int ordinal)
{
    std::size_t at = command.begin;
    if (is(at, "ADD")) {
        if (tableNotNull({at + 1, command.end}, ordinal, true))
            return;
        ++at;
        if (is(at, "COLUMN"))
            ++at;
        if (areWords(at, "IF", "NOT") && is(at + 2, "EXISTS"))
            at += 3;
        element({at, command.end}, ordinal);
    } else if (areWords(at, "ALTER", "CONSTRAINT")) {
        alterConstraint(command, ordinal);
    } else if (is(at, "ALTER")) {
        alterColumn(command, ordinal);
    }
}

void ModernRewriter::alterColumn(Range command, int ordinal)
{
    const std::size_t columnAt = is(command.begin + 1, "COLUMN") ? command.begin + 2 : command.begin + 1;
    const std::size_t at = columnAt + 1;
    if (!isName(columnAt) || !is(at, "SET"))
        return;
    if (areWords(at + 1, "EXPRESSION", "AS") && isPunctuation(at + 3, '(')) {
        const auto close = closing(at + 3);
        if (close >= m_tokens.size())
            return;
        auto& annotation = annotate(Kind::SetExpression, ordinal, at + 1);
        annotation.column = name(columnAt);
        annotation.detail = std::string(m_text.substr(m_tokens[at + 3].end, m_tokens[close].begin - m_tokens[at + 3].end));
        replace(at + 1, at + 2, "DEFAULT");
    } else if (areWords(at + 1, "STATISTICS", "DEFAULT")) {
        annotate(Kind::SetStatisticsDefault, ordinal, at + 2).column = name(columnAt);
        replace(at + 2, at + 2, "-1");
    } else if (areWords(at + 1, "STORAGE", "DEFAULT")) {
        auto& annotation = annotate(Kind::Storage, ordinal, at + 2);
        annotation.column = name(columnAt);
        annotation.detail = "DEFAULT";
        replace(at + 2, at + 2, "PLAIN");
    }
}

void ModernRewriter::alterConstraint(Range command, int ordinal)
{
    const auto constraint = name(command.begin + 2);
    for (std::size_t i = command.begin + 3; i < command.end; ++i) {
        const bool negated = is(i, "NOT") || is(i, "NO");
        const auto last = negated ? i + 1 : i;
        const bool enforced = is(last, "ENFORCED");
        if (!enforced && !is(last, "INHERIT"))
            continue;
        auto& annotation = annotate(enforced ? Kind::Enforced : Kind::ConstraintInherit, ordinal, i);
        annotation.name = constraint;
        annotation.detail = enforced ? (negated ? "NOT ENFORCED" : "ENFORCED") : (negated ? "NO INHERIT" : "INHERIT");
        remove(i, last);
        i = last;
    }
}

} // namespace cofferdam::sql
