#pragma once
#include <cstdint>
#include <string>
#include <vector>

/// Expressions that a server may or may not take, over the columns c0, c1, … of a table that has one of every type.
namespace cofferdam::test {

const std::vector<std::string>& columnTypes();

/// The same seed gives the same expressions everywhere.
class RandomExpressions {
public:
    explicit RandomExpressions(std::uint64_t seed) : m_state(seed * 2 + 1) {}
    std::string next() { return expression(1 + static_cast<int>(below(3))); }

private:
    std::uint64_t below(std::uint64_t limit);
    const std::string& oneOf(const std::vector<std::string>& list) { return list[below(list.size())]; }
    std::string list(std::size_t count, int depth);
    std::string expression(int depth);
    std::string choice(int depth);

    std::uint64_t m_state;
};

} // namespace cofferdam::test
