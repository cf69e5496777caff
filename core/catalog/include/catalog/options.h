#pragma once
#include <algorithm>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace cofferdam::catalog {

/// name -> value of storage parameters, view options, attribute options, foreign options. In the order in which they were set, which is
/// how PostgreSQL keeps and pg_dump prints them; the order means nothing, so equality does not look at it.
class Options {
public:
    using value_type = std::pair<std::string, std::string>;
    using key_type = std::string;
    using mapped_type = std::string;
    using const_iterator = std::vector<value_type>::const_iterator;
    using iterator = std::vector<value_type>::iterator;

    Options() = default;
    Options(std::initializer_list<value_type> items)
    {
        for (const value_type& item : items)
            emplace(item.first, item.second);
    }

    const_iterator begin() const { return m_items.begin(); }
    const_iterator end() const { return m_items.end(); }
    iterator begin() { return m_items.begin(); }
    iterator end() { return m_items.end(); }
    bool empty() const { return m_items.empty(); }
    void clear() { m_items.clear(); }

    const_iterator find(std::string_view name) const
    {
        return std::find_if(begin(), end(), [&](const value_type& item) { return item.first == name; });
    }
    iterator find(std::string_view name)
    {
        return std::find_if(begin(), end(), [&](const value_type& item) { return item.first == name; });
    }
    bool contains(std::string_view name) const { return find(name) != end(); }

    /// The value to write to, empty when there was none.
    std::string& operator[](const std::string& name)
    {
        emplace(name, std::string());
        return find(name)->second;
    }
    /// False when there is one of the name, which stays.
    bool emplace(std::string name, std::string value)
    {
        if (contains(name))
            return false;
        m_items.emplace_back(std::move(name), std::move(value));
        return true;
    }
    /// The value changes where it stands: OPTIONS (SET …).
    void insert_or_assign(const std::string& name, std::string value) { (*this)[name] = std::move(value); }
    /// The old value goes and the new one comes last, which is what SET (…) does to storage parameters.
    void setLast(const std::string& name, std::string value)
    {
        erase(name);
        m_items.emplace_back(name, std::move(value));
    }
    std::size_t erase(std::string_view name)
    {
        return std::erase_if(m_items, [&](const value_type& item) { return item.first == name; });
    }
    iterator erase(const_iterator at) { return m_items.erase(at); }
    /// Its value, when there was one; it goes.
    std::optional<std::string> take(std::string_view name)
    {
        const auto found = find(name);
        if (found == end())
            return std::nullopt;
        std::optional<std::string> value(std::move(found->second));
        m_items.erase(found);
        return value;
    }
    template <typename Predicate>
    void eraseIf(Predicate predicate) { std::erase_if(m_items, predicate); }

    std::vector<value_type> sorted() const
    {
        std::vector<value_type> items = m_items;
        std::sort(items.begin(), items.end());
        return items;
    }

    friend bool operator==(const Options& a, const Options& b)
    {
        return a.m_items == b.m_items || (a.m_items.size() == b.m_items.size() && a.sorted() == b.sorted());
    }

private:
    std::vector<value_type> m_items; ///< a handful at most
};

} // namespace cofferdam::catalog
