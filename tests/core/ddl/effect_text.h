#pragma once
#include "ddl/effects.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

/// Effects as the rows write them.
namespace cofferdam::test {

inline std::string shortLock(ddl::LockMode mode)
{
    static const std::array<std::string, 9> names{"", "AS", "RS", "RE", "SUE", "S", "SRE", "E", "AE"};
    return names[static_cast<std::size_t>(mode)];
}

inline std::string relationText(const catalog::ObjectId& id)
{
    return id.schema == "public" ? id.name : id.schema + "." + id.name;
}

inline std::string joinedSorted(std::vector<std::string> items)
{
    std::sort(items.begin(), items.end());
    items.erase(std::unique(items.begin(), items.end()), items.end());
    std::string text;
    for (const std::string& item : items)
        text += (text.empty() ? "" : " ") + item;
    return text;
}

inline std::vector<std::string> words(const std::string& text)
{
    std::vector<std::string> result;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find(' ', at), text.size());
        if (end > at)
            result.push_back(text.substr(at, end - at));
        at = end + 1;
    }
    return result;
}

inline std::string locksText(const ddl::Effects& effects)
{
    std::vector<std::string> items;
    for (const ddl::LockEffect& lock : effects.locks)
        items.push_back(relationText(lock.relation) + ":" + shortLock(lock.mode));
    return joinedSorted(std::move(items));
}

inline std::string workText(const ddl::Effects& effects)
{
    std::vector<std::string> items;
    for (const ddl::WorkEffect& work : effects.work) {
        if (work.work != ddl::Work::Metadata)
            items.push_back(relationText(work.relation) + ":" + std::string(ddl::workName(work.work)) + "/" + std::string(work.reason));
    }
    return joinedSorted(std::move(items));
}

} // namespace cofferdam::test
