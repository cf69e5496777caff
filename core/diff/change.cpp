#include "diff/change.h"
#include "diff/differ.h"

#include "base/quote.h"

#include <algorithm>

namespace cofferdam::diff {
namespace {

using base::failure;
using base::message;

/// Splits "a.\"b.c\".d(x)" at the dots outside quotes and brackets; quotes are taken off.
std::optional<std::vector<std::string>> splitName(std::string_view text)
{
    std::vector<std::string> parts(1);
    int depth = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '"' && depth == 0) {
            for (++i;; ++i) {
                if (i >= text.size())
                    return std::nullopt;
                if (text[i] == '"') {
                    if (i + 1 < text.size() && text[i + 1] == '"')
                        ++i;
                    else
                        break;
                }
                parts.back() += text[i];
            }
        } else if (c == '.' && depth == 0) {
            parts.emplace_back();
        } else {
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            parts.back() += c;
        }
    }
    for (const auto& part : parts) {
        if (part.empty())
            return std::nullopt;
    }
    return parts;
}

/// The id that `text` spells, for every reading of a missing schema: {schema, name[, part]} or {name[, part]}.
std::vector<ObjectId> readings(Kind kind, std::string_view text)
{
    std::string suffix; // what ObjectId::part holds behind the name: "(integer)", or the access method
    std::string_view head = text;
    if (kind == Kind::Function) {
        const auto bracket = text.find('(');
        if (bracket != std::string_view::npos) {
            suffix = text.substr(bracket);
            head = text.substr(0, bracket);
        }
    } else if (kind == Kind::OperatorClass || kind == Kind::OperatorFamily || kind == Kind::UserMapping) {
        const std::string_view word = kind == Kind::UserMapping ? " SERVER " : " USING ";
        if (const auto at = text.find(word); at != std::string_view::npos) {
            suffix = text.substr(at + word.size());
            head = text.substr(0, at);
        }
    } else if (kind == Kind::Cast || kind == Kind::DefaultPrivileges || kind == Kind::Operator) {
        if (kind != Kind::Operator)
            return {{kind, {}, std::string(text), {}}};
        const auto space = text.find(' ');
        if (space != std::string_view::npos) {
            suffix = text.substr(space + 1);
            head = text.substr(0, space);
        }
    }
    const auto parts = splitName(head);
    if (!parts || parts->size() > 3)
        return {};
    const auto& p = *parts;
    std::vector<ObjectId> out;
    const bool inTable = catalog::info(kind).inTable && kind != Kind::Index;
    if (inTable) {
        if (p.size() == 3)
            out.push_back({kind, p[0], p[1], p[2]});
        else if (p.size() == 2)
            out.push_back({kind, "public", p[0], p[1]});
    } else if (kind == Kind::Index && p.size() == 3) {
        out.push_back({kind, p[0], p[1], p[2]}); // as ChangeKey writes it, with its table
    } else if (p.size() == 2) {
        out.push_back({kind, p[0], p[1], suffix});
    } else if (p.size() == 1) {
        out.push_back({kind, catalog::info(kind).inSchema ? "public" : "", p[0], suffix});
    }
    return out;
}

} // namespace

std::string_view actionId(Action action)
{
    switch (action) {
    case Action::Created: return "created";
    case Action::Dropped: return "dropped";
    case Action::Altered: return "altered";
    case Action::Renamed: return "renamed";
    }
    return {};
}

std::size_t Differences::unproven() const
{
    return static_cast<std::size_t>(std::count_if(changes.begin(), changes.end(), [](const Change& change) { return change.unproven; }));
}

std::string ChangeKey::text() const
{
    std::string out = std::string(catalog::info(object.kind).id) + ":";
    // An index is filed under its table but named in its schema; the key keeps both so that it reads back alone.
    if (object.kind == Kind::Index)
        out += base::quoteQualified(object.schema, object.name) + "." + base::quoteIdentifier(object.part);
    else
        out += object.sql();
    return property.empty() ? out : out + "/" + property;
}

base::Result<ChangeKey> parseChangeKey(std::string_view text)
{
    const auto bad = [&] {
        return failure(message("diff.bad_key", COFFERDAM_TR("\"%1\" does not name a change (expected KIND:OBJECT or KIND:OBJECT/PROPERTY)."),
                               {base::text(std::string(text))}));
    };
    const auto colon = text.find(':');
    const auto kind = colon == std::string_view::npos ? std::nullopt : catalog::kindFromId(text.substr(0, colon));
    if (!kind)
        return bad();
    std::string_view rest = text.substr(colon + 1);
    ChangeKey key;
    if (const auto slash = rest.rfind('/'); slash != std::string_view::npos && catalog::findProperty(*kind, rest.substr(slash + 1))) {
        key.property = rest.substr(slash + 1);
        rest = rest.substr(0, slash);
    }
    if (*kind == Kind::Index) {
        const auto parts = splitName(rest);
        if (!parts || parts->size() != 3)
            return bad();
        key.object = {*kind, (*parts)[0], (*parts)[1], (*parts)[2]};
        return key;
    }
    const auto ids = readings(*kind, rest);
    if (ids.empty())
        return bad();
    key.object = ids.front();
    return key;
}

std::optional<ObjectId> findByText(const catalog::Catalog& catalog, Kind kind, std::string_view text)
{
    for (const ObjectId& id : readings(kind, text)) {
        if (kind == Kind::Index && id.part.empty()) {
            if (const ObjectId* index = catalog.findIndex(id.schema, id.name))
                return *index;
        } else if (kind == Kind::Column ? catalog.column(id) != nullptr : catalog.contains(id)) {
            return id;
        }
    }
    return std::nullopt;
}

} // namespace cofferdam::diff
