#include "diff/differ.h"

namespace cofferdam::diff {
namespace {

/// Shell-like match with * and ?, linear in practice: on a mismatch only the last * is tried again.
bool globMatches(std::string_view pattern, std::string_view text)
{
    std::size_t p = 0, t = 0, star = std::string_view::npos, mark = 0;
    while (t < text.size()) {
        if (p < pattern.size() && (pattern[p] == '?' || pattern[p] == text[t])) {
            ++p;
            ++t;
        } else if (p < pattern.size() && pattern[p] == '*') {
            star = p++;
            mark = t;
        } else if (star != std::string_view::npos) {
            p = star + 1;
            t = ++mark;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern[p] == '*')
        ++p;
    return p == pattern.size();
}

std::string plainName(const std::string& schema, const std::string& name) { return schema.empty() ? name : schema + "." + name; }

} // namespace

bool matchesPattern(const std::string& pattern, const ObjectId& id)
{
    std::string_view glob = pattern;
    const bool part = catalog::info(id.kind).inTable;
    if (const auto colon = pattern.find(':'); colon != std::string::npos) {
        if (const auto kind = catalog::kindFromId(std::string_view(pattern).substr(0, colon))) {
            glob.remove_prefix(colon + 1);
            // "table:x" covers what stands in the table, too.
            if (*kind != id.kind && !(part && *kind == Kind::Table))
                return false;
            if (*kind == id.kind && part)
                return globMatches(glob, plainName(id.schema, id.name) + "." + id.part) || globMatches(glob, plainName(id.schema, id.part))
                    || globMatches(glob, id.part);
        }
    }
    const bool qualified = glob.find('.') != std::string_view::npos;
    if (globMatches(glob, qualified ? plainName(id.schema, id.name) : id.name))
        return true;
    return id.kind == Kind::Index && globMatches(glob, qualified ? plainName(id.schema, id.part) : id.part);
}

} // namespace cofferdam::diff
