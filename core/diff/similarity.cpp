#include "similarity.h"

#include <algorithm>
#include <numeric>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace cofferdam::diff {
namespace {

int editDistance(std::string_view a, std::string_view b)
{
    std::vector<int> row(b.size() + 1);
    std::iota(row.begin(), row.end(), 0);
    for (std::size_t i = 1; i <= a.size(); ++i) {
        int diagonal = row[0];
        row[0] = static_cast<int>(i);
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const int replaced = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, replaced});
        }
    }
    return row.back();
}

std::set<std::string, std::less<>> words(std::string_view name)
{
    std::set<std::string, std::less<>> out;
    std::string word;
    for (char c : name) {
        if (c == '_' || c == ' ' || c == '-') {
            if (!word.empty())
                out.insert(std::exchange(word, {}));
        } else {
            word += static_cast<char>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
        }
    }
    if (!word.empty())
        out.insert(word);
    return out;
}

} // namespace

int nameSimilarity(std::string_view a, std::string_view b)
{
    if (a.empty() || b.empty())
        return 0;
    const auto longest = static_cast<int>(std::max(a.size(), b.size()));
    const int byEdit = 100 - 100 * editDistance(a, b) / longest;
    const auto left = words(a);
    const auto right = words(b);
    const auto common = std::count_if(left.begin(), left.end(), [&](const std::string& w) { return right.contains(w); });
    const auto all = static_cast<long>(left.size() + right.size()) - common;
    const int byWords = all ? static_cast<int>(100 * common / all) : 0;
    return std::max(byEdit, byWords);
}

} // namespace cofferdam::diff
