#include "widgets/text_alignment.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace cofferdam::gui {

namespace {

using Ids = std::vector<int>;
using Matches = std::vector<std::pair<int, int>>;

// Edit scripts longer than this are not worth following: what remains counts as replaced.
constexpr int editLimit = 1500;
// Blocks up to this many pairs are matched by similarity, larger ones in order.
constexpr int pairLimit = 4000;

/// Longest common subsequence by following the furthest reaching paths, one more edit at a time.
Matches commonSubsequence(const Ids& a, const Ids& b)
{
    const int n = static_cast<int>(a.size());
    const int m = static_cast<int>(b.size());
    const int limit = std::min(n + m, editLimit);
    std::vector<std::vector<int>> trail;
    std::vector<int> reach(static_cast<std::size_t>(2 * limit + 3), 0);
    const auto at = [&](std::vector<int>& v, int k) -> int& { return v[static_cast<std::size_t>(k + limit + 1)]; };
    int edits = -1;
    for (int d = 0; d <= limit && edits < 0; ++d) {
        trail.push_back(reach);
        for (int k = -d; k <= d; k += 2) {
            int x = (k == -d || (k != d && at(reach, k - 1) < at(reach, k + 1))) ? at(reach, k + 1) : at(reach, k - 1) + 1;
            int y = x - k;
            while (x < n && y < m && a[static_cast<std::size_t>(x)] == b[static_cast<std::size_t>(y)]) {
                ++x;
                ++y;
            }
            at(reach, k) = x;
            if (x >= n && y >= m) {
                edits = d;
                break;
            }
        }
    }
    Matches matches;
    if (edits < 0)
        return matches;
    int x = n;
    int y = m;
    for (int d = edits; d >= 0; --d) {
        auto& before = trail[static_cast<std::size_t>(d)];
        const int k = x - y;
        const bool down = k == -d || (k != d && at(before, k - 1) < at(before, k + 1));
        const int fromX = d == 0 ? 0 : at(before, down ? k + 1 : k - 1);
        const int fromY = d == 0 ? 0 : fromX - (down ? k + 1 : k - 1);
        while (x > fromX && y > fromY && x > 0 && y > 0
               && a[static_cast<std::size_t>(x - 1)] == b[static_cast<std::size_t>(y - 1)]) {
            matches.emplace_back(x - 1, y - 1);
            --x;
            --y;
        }
        x = fromX;
        y = fromY;
    }
    std::reverse(matches.begin(), matches.end());
    return matches;
}

Matches commonParts(const Ids& a, const Ids& b)
{
    std::size_t head = 0;
    while (head < a.size() && head < b.size() && a[head] == b[head])
        ++head;
    std::size_t tail = 0;
    while (tail < a.size() - head && tail < b.size() - head && a[a.size() - 1 - tail] == b[b.size() - 1 - tail])
        ++tail;
    Matches matches;
    for (std::size_t i = 0; i < head; ++i)
        matches.emplace_back(static_cast<int>(i), static_cast<int>(i));
    const Ids middleA(a.begin() + static_cast<long>(head), a.end() - static_cast<long>(tail));
    const Ids middleB(b.begin() + static_cast<long>(head), b.end() - static_cast<long>(tail));
    for (auto [x, y] : commonSubsequence(middleA, middleB))
        matches.emplace_back(x + static_cast<int>(head), y + static_cast<int>(head));
    for (std::size_t i = tail; i > 0; --i)
        matches.emplace_back(static_cast<int>(a.size() - i), static_cast<int>(b.size() - i));
    return matches;
}

/// Small numbers for texts: equal texts get equal numbers.
class Interner {
public:
    int id(const QString& text)
    {
        const auto found = m_ids.constFind(text);
        if (found != m_ids.cend())
            return *found;
        const int next = static_cast<int>(m_ids.size());
        m_ids.insert(text, next);
        return next;
    }

private:
    QHash<QString, int> m_ids;
};

std::vector<WordSpan> wordsOf(const QString& line)
{
    std::vector<WordSpan> words;
    const int size = static_cast<int>(line.size());
    const auto inWord = [](QChar c) { return c.isLetterOrNumber() || c == QLatin1Char('_') || c.isSurrogate(); };
    for (int i = 0; i < size;) {
        if (line[i].isSpace()) {
            ++i;
            continue;
        }
        int end = i + 1;
        if (inWord(line[i])) {
            while (end < size && inWord(line[end]))
                ++end;
        }
        words.push_back({i, end - i});
        i = end;
    }
    return words;
}

Ids idsOf(const QString& line, const std::vector<WordSpan>& words, Interner& interner)
{
    Ids ids;
    ids.reserve(words.size());
    for (const WordSpan& word : words)
        ids.push_back(interner.id(line.mid(word.begin, word.length)));
    return ids;
}

std::vector<WordSpan> unmatched(const std::vector<WordSpan>& words, const std::vector<bool>& matched)
{
    std::vector<WordSpan> spans;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (matched[i])
            continue;
        // Neighbouring words join into one span, with the blank between them.
        if (!spans.empty() && i > 0 && !matched[i - 1])
            spans.back().length = words[i].begin + words[i].length - spans.back().begin;
        else
            spans.push_back(words[i]);
    }
    return spans;
}

/// Shared words as a share of all words; the first word weighs as much again, since it is what a line is about.
double similarity(const QString& left, const QString& right)
{
    Interner interner;
    const auto leftWords = wordsOf(left);
    const auto rightWords = wordsOf(right);
    if (leftWords.empty() || rightWords.empty())
        return 0;
    const Ids a = idsOf(left, leftWords, interner);
    const Ids b = idsOf(right, rightWords, interner);
    const double common = static_cast<double>(commonParts(a, b).size());
    const double share = 2 * common / static_cast<double>(a.size() + b.size());
    return (share + (a.front() == b.front() ? 1.0 : 0.0)) / 2;
}

QString comparable(const QString& line)
{
    QString text = line;
    while (!text.isEmpty() && (text.back().isSpace() || text.back() == QLatin1Char(',')))
        text.chop(1);
    return text;
}

/// Which line of a removed block faces which of an added block: the order-keeping pairing of greatest total similarity.
Matches pairBlocks(const QStringList& left, int leftBegin, int leftCount, const QStringList& right, int rightBegin,
                   int rightCount)
{
    Matches pairs;
    if (leftCount * rightCount > pairLimit) {
        for (int i = 0; i < std::min(leftCount, rightCount); ++i)
            pairs.emplace_back(leftBegin + i, rightBegin + i);
        return pairs;
    }
    constexpr double enough = 0.45;
    const auto stride = static_cast<std::size_t>(rightCount + 1);
    std::vector<double> best((static_cast<std::size_t>(leftCount) + 1) * stride, 0);
    std::vector<double> likeness(best.size(), 0);
    const auto cell = [&](int i, int j) { return static_cast<std::size_t>(i) * stride + static_cast<std::size_t>(j); };
    for (int i = leftCount - 1; i >= 0; --i) {
        for (int j = rightCount - 1; j >= 0; --j) {
            const double like = similarity(left[leftBegin + i], right[rightBegin + j]);
            likeness[cell(i, j)] = like;
            best[cell(i, j)] = std::max(best[cell(i + 1, j)], best[cell(i, j + 1)]);
            if (like >= enough)
                best[cell(i, j)] = std::max(best[cell(i, j)], like + best[cell(i + 1, j + 1)]);
        }
    }
    for (int i = 0, j = 0; i < leftCount && j < rightCount;) {
        const double like = likeness[cell(i, j)];
        if (like >= enough && best[cell(i, j)] <= like + best[cell(i + 1, j + 1)] + 1e-9) {
            pairs.emplace_back(leftBegin + i++, rightBegin + j++);
        } else if (best[cell(i + 1, j)] >= best[cell(i, j + 1)]) {
            ++i;
        } else {
            ++j;
        }
    }
    return pairs;
}

void appendBlock(std::vector<AlignedRow>& rows, const QStringList& left, int leftBegin, int leftEnd,
                 const QStringList& right, int rightBegin, int rightEnd)
{
    int i = leftBegin;
    int j = rightBegin;
    const auto flushTo = [&](int leftStop, int rightStop) {
        for (; i < leftStop; ++i)
            rows.push_back({i, -1, Mark::Removed, {}, {}});
        for (; j < rightStop; ++j)
            rows.push_back({-1, j, Mark::Added, {}, {}});
    };
    for (auto [x, y] : pairBlocks(left, leftBegin, leftEnd - leftBegin, right, rightBegin, rightEnd - rightBegin)) {
        flushTo(x, y);
        AlignedRow row{x, y, Mark::Changed, {}, {}};
        differingWords(left[x], right[y], row.leftWords, row.rightWords);
        rows.push_back(std::move(row));
        ++i;
        ++j;
    }
    flushTo(leftEnd, rightEnd);
}

} // namespace

void differingWords(const QString& left, const QString& right, std::vector<WordSpan>& leftWords,
                    std::vector<WordSpan>& rightWords)
{
    Interner interner;
    const QString a = comparable(left);
    const QString b = comparable(right);
    const auto wordsA = wordsOf(a);
    const auto wordsB = wordsOf(b);
    std::vector<bool> matchedA(wordsA.size(), false);
    std::vector<bool> matchedB(wordsB.size(), false);
    for (auto [x, y] : commonParts(idsOf(a, wordsA, interner), idsOf(b, wordsB, interner))) {
        matchedA[static_cast<std::size_t>(x)] = true;
        matchedB[static_cast<std::size_t>(y)] = true;
    }
    leftWords = unmatched(wordsA, matchedA);
    rightWords = unmatched(wordsB, matchedB);
}

std::vector<AlignedRow> alignTexts(const QStringList& left, const QStringList& right)
{
    Interner interner;
    const auto lineIds = [&](const QStringList& lines) {
        Ids ids;
        ids.reserve(static_cast<std::size_t>(lines.size()));
        for (const QString& line : lines)
            ids.push_back(interner.id(comparable(line)));
        return ids;
    };
    const Ids a = lineIds(left);
    const Ids b = lineIds(right);
    std::vector<AlignedRow> rows;
    rows.reserve(std::max(a.size(), b.size()));
    int i = 0;
    int j = 0;
    for (auto [x, y] : commonParts(a, b)) {
        appendBlock(rows, left, i, x, right, j, y);
        rows.push_back({x, y, Mark::Same, {}, {}});
        i = x + 1;
        j = y + 1;
    }
    appendBlock(rows, left, i, static_cast<int>(left.size()), right, j, static_cast<int>(right.size()));
    return rows;
}

} // namespace cofferdam::gui
