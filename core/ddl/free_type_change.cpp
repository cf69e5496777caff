#include "free_type_change.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace cofferdam::ddl {

namespace {

/// The numbers of "(10,2)".
std::vector<int> numbersIn(const std::string& modifiers)
{
    std::vector<int> numbers;
    for (std::size_t at = 0; at < modifiers.size();) {
        const bool digit = modifiers[at] == '-' || (modifiers[at] >= '0' && modifiers[at] <= '9');
        if (!digit) {
            ++at;
            continue;
        }
        char* end = nullptr;
        numbers.push_back(static_cast<int>(std::strtol(modifiers.c_str() + at, &end, 10)));
        at = static_cast<std::size_t>(end - modifiers.c_str());
    }
    return numbers;
}

/// A length, or "as long as you like".
bool notNarrower(const TypeName& from, const TypeName& to)
{
    if (to.modifiers.empty())
        return true;
    const auto old = numbersIn(from.modifiers);
    const auto wanted = numbersIn(to.modifiers);
    return !old.empty() && !wanted.empty() && wanted.front() >= old.front();
}

bool numericFits(const TypeName& from, const TypeName& to)
{
    if (to.modifiers.empty())
        return true;
    auto old = numbersIn(from.modifiers);
    auto wanted = numbersIn(to.modifiers);
    if (old.empty() || wanted.empty())
        return false;
    old.resize(2);
    wanted.resize(2);
    return wanted[0] >= old[0] && wanted[1] == old[1];
}

/// Fractional seconds: none written means six.
bool precisionFits(const TypeName& from, const TypeName& to)
{
    const auto old = numbersIn(from.modifiers);
    const auto wanted = numbersIn(to.modifiers);
    return wanted.empty() || wanted.front() >= 6 || (!old.empty() && wanted.front() >= old.front());
}

bool isUtc(const std::string& zone)
{
    static constexpr std::array<std::string_view, 8> names{"UTC", "Etc/UTC", "GMT", "Etc/GMT", "UCT", "Zulu", "Universal", "utc"};
    return std::find(names.begin(), names.end(), zone) != names.end();
}

bool hasTime(const std::string& name)
{
    return name.rfind("timestamp", 0) == 0 || name.rfind("time ", 0) == 0 || name == "interval";
}

bool isCitext(const TypeName& type)
{
    return type.name == "citext";
}

TypeChange sameName(const TypeName& from, const TypeName& to)
{
    const std::string& name = from.name;
    const auto when = [](bool fits) { return fits ? TypeChange::Free : TypeChange::Rewrite; };
    if (from.modifiers == to.modifiers)
        return TypeChange::Free;
    if (name == "character varying" || name == "bit varying")
        return when(notNarrower(from, to));
    if (name == "numeric")
        return when(numericFits(from, to));
    if (hasTime(name))
        return when(precisionFits(from, to));
    return TypeChange::Rewrite;
}

TypeChange otherName(const Context& context, const TypeName& from, const TypeName& to)
{
    const auto pair = [&](std::string_view a, std::string_view b) { return from.name == a && to.name == b; };
    if (pair("character varying", "text") || pair("xml", "text") || pair("cidr", "inet"))
        return TypeChange::Free;
    if (pair("text", "character varying") || pair("bit", "bit varying"))
        return to.modifiers.empty() || (from.name == "bit" && notNarrower(from, to)) ? TypeChange::Free : TypeChange::Rewrite;
    const bool textual = from.name == "text" || from.name == "character varying";
    if ((textual && isCitext(to)) || (isCitext(from) && (to.name == "text" || (to.name == "character varying" && to.modifiers.empty()))))
        return TypeChange::IndexRebuild;
    if (pair("integer", "oid") || pair("oid", "integer"))
        return TypeChange::IndexRebuild;
    const bool zones = from.name.rfind("timestamp", 0) == 0 && to.name.rfind("timestamp", 0) == 0;
    if (zones && context.session.serverVersion >= 12 && isUtc(context.session.timeZone) && precisionFits(from, to))
        return TypeChange::IndexRebuild;
    return TypeChange::Rewrite;
}

const catalog::Domain* domainOf(const Context& context, const TypeName& type)
{
    return type.schema.empty() || type.dimensions > 0 ? nullptr
                                                      : context.get<catalog::Domain>({Kind::Domain, type.schema, type.name, {}});
}

/// `USING c`, `USING c::type` with the new type: the same as without.
bool isPlainUsing(const Expression& expression, const std::string& column, const TypeName& to)
{
    if (expression.empty())
        return true;
    const auto& references = expression.references();
    const bool oneColumn = std::count_if(references.begin(), references.end(), [](const base::Reference& r) {
                               return r.kind == base::Reference::Kind::Column;
                           }) == 1 && mentionsColumn(expression, column);
    if (!oneColumn)
        return false;
    const std::string& sql = expression.sql();
    const std::string& key = expression.key();
    const auto& name = *std::find_if(references.begin(), references.end(), [](const base::Reference& r) {
        return r.kind == base::Reference::Kind::Column;
    });
    const std::string written = sql.substr(name.begin, name.end - name.begin);
    return sql == written || key == written || sql == written + "::" + to.sql() || sql == "(" + written + ")::" + to.sql();
}

} // namespace

TypeChange typeChange(const Context& context, const TypeName& from, const TypeName& to, const std::string& column,
                      const Expression& usingExpression)
{
    if (!isPlainUsing(usingExpression, column, to))
        return TypeChange::Rewrite;
    if (const auto* domain = domainOf(context, to); domain && !(from == to)) {
        if (domain->notNull || !domain->constraints.empty())
            return TypeChange::Rewrite;
        return typeChange(context, from, domain->baseType, column, {});
    }
    if (const auto* domain = domainOf(context, from); domain && !(from == to))
        return typeChange(context, domain->baseType, to, column, {});
    if (from == to)
        return TypeChange::Free;
    if (from.dimensions > 0 || to.dimensions > 0)
        return TypeChange::Rewrite;
    return from.name == to.name && from.schema == to.schema ? sameName(from, to) : otherName(context, from, to);
}

} // namespace cofferdam::ddl
