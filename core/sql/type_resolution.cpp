#include "type_resolution.h"

#include "builtin_signatures.h"

#include <algorithm>
#include <array>
#include <map>
#include <unordered_map>
#include <unordered_set>

namespace cofferdam::sql {
namespace {

/// A type by its name in pg_type; one of a schema has the schema in front.
using Name = std::string;

struct Signature {
    std::vector<Name> parameters;
    Name result;
    std::size_t needed = 0; ///< arguments without a default
    bool variadic = false;
};

struct Tables {
    std::unordered_map<std::string_view, std::pair<char, bool>> types; ///< category, preferred
    std::unordered_map<std::string_view, std::string_view> ranges;     ///< and multiranges: what they are over
    std::unordered_map<std::string_view, std::string_view> multiranges;
    std::unordered_set<std::string_view> casts;
    std::unordered_map<std::string_view, std::vector<Signature>> operators, functions;
};

std::vector<std::string_view> split(std::string_view text, std::string_view separators)
{
    std::vector<std::string_view> out;
    for (std::size_t at = text.find_first_not_of(separators); at != std::string_view::npos; at = text.find_first_not_of(separators, at)) {
        const std::size_t end = std::min(text.find_first_of(separators, at), text.size());
        out.push_back(text.substr(at, end - at));
        at = end;
    }
    return out;
}

std::unordered_map<std::string_view, std::vector<Signature>> signaturesIn(std::string_view text)
{
    std::unordered_map<std::string_view, std::vector<Signature>> out;
    for (const std::string_view entry : split(text, " \n")) {
        const std::size_t open = entry.find('('), close = entry.rfind(')');
        Signature signature;
        signature.result = entry.substr(close + 1);
        for (std::string_view parameter : split(entry.substr(open + 1, close - open - 1), ",")) {
            if (parameter.front() == '*') {
                signature.variadic = true;
                parameter.remove_prefix(1);
            }
            const bool optional = parameter.back() == '=';
            signature.parameters.emplace_back(parameter.substr(0, parameter.size() - (optional ? 1 : 0)));
            signature.needed += optional ? 0 : 1;
        }
        out[entry.substr(0, open)].push_back(std::move(signature));
    }
    return out;
}

const Tables& tables()
{
    static const Tables all = [] {
        Tables out;
        for (const std::string_view entry : split(builtinTypes, " \n")) {
            const std::size_t colon = entry.rfind(':');
            out.types[entry.substr(0, colon)] = {entry[colon + 1], entry.back() == '+'};
        }
        for (const std::string_view entry : split(builtinRanges, " \n")) {
            const auto parts = split(entry, ":");
            out.ranges[parts[0]] = out.ranges[parts[2]] = parts[1];
            out.multiranges[parts[2]] = parts[0];
        }
        for (const std::string_view entry : split(implicitCasts, " \n"))
            out.casts.insert(entry);
        out.operators = signaturesIn(builtinOperators);
        out.functions = signaturesIn(builtinFunctions);
        return out;
    }();
    return all;
}

/// pg_type calls some types otherwise than the manual and format_type do.
constexpr auto longNames = std::to_array<std::pair<std::string_view, std::string_view>>({
    {"bool", "boolean"}, {"int2", "smallint"}, {"int4", "integer"}, {"int8", "bigint"}, {"float4", "real"}, {"float8", "double precision"},
    {"varchar", "character varying"}, {"bpchar", "character"}, {"varbit", "bit varying"}, {"time", "time without time zone"}, {"timetz", "time with time zone"},
    {"timestamp", "timestamp without time zone"}, {"timestamptz", "timestamp with time zone"},
});

Name nameOf(const base::TypeName& type)
{
    const std::string_view prefix = type.dimensions > 0 ? "_" : "";
    if (!type.schema.empty())
        return Name(prefix) + type.schema + '.' + type.name;
    const auto known = std::find_if(longNames.begin(), longNames.end(), [&](const auto& entry) { return entry.second == type.name; });
    return Name(prefix) + (known == longNames.end() ? type.name : std::string(known->first));
}

base::TypeName builtinCalled(std::string_view name)
{
    const auto known = std::find_if(longNames.begin(), longNames.end(), [&](const auto& entry) { return entry.first == name; });
    // Without a length "character" would be one character.
    return builtIn(known == longNames.end() || name == "bpchar" ? name : known->second);
}

bool isArray(const Name& name) { return name.starts_with('_') && name != "_record"; }
Name elementOf(const Name& array) { return array.substr(1); }
bool isUnknown(const Name& name) { return name == "unknown"; }
bool isCompatible(const Name& name) { return name.starts_with("anycompatible"); }
bool isPolymorphic(const Name& name) { return name.size() > 3 && name.starts_with("any"); }

/// Chooses among signatures for one call.
class Chooser {
public:
    Chooser(const std::vector<Type>& given, const TypeFacts& facts) : m_facts(facts)
    {
        for (const Type& type : given) {
            m_complete = m_complete && type.has_value();
            m_given.push_back(type ? remember(*type) : Name());
            m_bases.push_back(type ? remember(baseOf(*type)) : Name());
        }
    }

    /// What is given belongs to no extension.
    bool isKnown() const
    {
        return std::all_of(m_bases.begin(), m_bases.end(), [this](const Name& name) { return name.empty() || categoryOf(name) != '\0'; });
    }

    std::optional<Resolution> operatorAmong(const std::vector<Signature>& all)
    {
        if (m_given.size() == 2 && isUnknown(m_given[0]) != isUnknown(m_given[1])) {
            // An unknown operand is taken for what the other one is.
            const bool left = isUnknown(m_given[0]);
            for (const Name& other : {m_given[left ? 1 : 0], m_bases[left ? 1 : 0]}) {
                if (const Signature* exact = exactly(all, {other, other}))
                    return resolved(*exact);
            }
        } else if (const Signature* exact = exactly(all, m_given)) {
            return resolved(*exact);
        }
        return among(all);
    }

    std::optional<Resolution> functionAmong(const std::vector<Signature>& all)
    {
        const Signature* exact = exactly(all, m_given);
        return exact ? resolved(*exact) : among(all);
    }

    Type common()
    {
        if (!m_complete)
            return std::nullopt;
        const auto name = commonOf(m_given, m_bases);
        return name ? typeOf(*name) : std::nullopt;
    }

private:
    Name remember(base::TypeName type)
    {
        type.modifiers.clear();
        Name name = nameOf(type);
        if (!type.schema.empty()) {
            base::TypeName element = type;
            element.dimensions = 0;
            m_own.emplace(nameOf(element), element);
        }
        return name;
    }

    base::TypeName baseOf(base::TypeName type) const
    {
        for (int depth = 0; m_facts.baseOf && depth < 8; ++depth) {
            const Type base = m_facts.baseOf(type);
            if (!base)
                break;
            type = *base;
        }
        return type;
    }

    Type typeOf(const Name& name) const
    {
        const Name element = isArray(name) ? elementOf(name) : name;
        base::TypeName out;
        if (const auto own = m_own.find(element); own != m_own.end()) {
            out = own->second;
        } else {
            out = builtinCalled(element);
        }
        out.dimensions = isArray(name) ? 1 : 0;
        return out.name.empty() || out.name == "record" || isPolymorphic(out.name) ? std::nullopt : Type(std::move(out));
    }

    char categoryOf(const Name& name) const
    {
        if (isArray(name))
            return 'A';
        if (const auto known = tables().types.find(name); known != tables().types.end())
            return known->second.first;
        const auto own = m_own.find(name);
        return own == m_own.end() || !m_facts.categoryOf ? '\0' : m_facts.categoryOf(own->second);
    }

    bool isPreferred(const Name& name, char category) const
    {
        const auto known = tables().types.find(name);
        return known != tables().types.end() && known->second.second && known->second.first == category;
    }

    static bool casts(const Name& from, const Name& to)
    {
        if (from == to)
            return true;
        if (isArray(from) && isArray(to))
            return casts(elementOf(from), elementOf(to));
        return tables().casts.contains(from + '>' + to);
    }

    /// What an array or a range is made of; empty when that is not known.
    static Name partOf(const Name& whole)
    {
        if (isArray(whole))
            return elementOf(whole);
        const auto range = tables().ranges.find(whole);
        return range == tables().ranges.end() ? Name() : Name(range->second);
    }

    bool isMultirange(const Name& name) const { return tables().multiranges.contains(name); }

    bool accepts(const Name& parameter, std::size_t at) const
    {
        const Name& base = m_bases[at];
        if (base.empty() || isUnknown(base) || parameter == "any")
            return true;
        if (!isPolymorphic(parameter))
            return casts(base, parameter) || (parameter == "record" && categoryOf(base) == 'C');
        if (parameter.ends_with("nonarray"))
            return !isArray(base);
        if (parameter.ends_with("array"))
            return isArray(base);
        if (parameter == "anyenum")
            return categoryOf(m_given[at]) == 'E'; // no domain over one
        if (parameter.ends_with("multirange"))
            return isMultirange(base);
        return !parameter.ends_with("range") || (categoryOf(base) == 'R' && !isMultirange(base));
    }

    /// The signature as it takes this many arguments: what is VARIADIC as often as it has to be.
    std::optional<std::vector<Name>> parametersFor(const Signature& signature) const
    {
        std::vector<Name> out = signature.parameters;
        if (signature.variadic && m_given.size() >= out.size()) {
            Name last = out.back() == "any" ? out.back() : isArray(out.back()) ? elementOf(out.back()) : out.back();
            if (out.back() == "anyarray" || out.back() == "anycompatiblearray")
                last = out.back() == "anyarray" ? "anyelement" : "anycompatible";
            out.back() = last;
            out.resize(m_given.size(), last);
        }
        if (m_given.size() > out.size() || m_given.size() < (signature.variadic ? out.size() : signature.needed))
            return std::nullopt;
        out.resize(m_given.size());
        return out;
    }

    /// What the polymorphic types stand for in one call (manual, 38.2.5).
    struct Polymorphs {
        Name element, array, range, common;
    };

    std::optional<Polymorphs> polymorphsOf(const std::vector<Name>& parameters) const
    {
        Polymorphs out;
        std::vector<Name> compatible;
        bool simple = false, loose = false;
        const auto agree = [](Name& known, const Name& name) { return known.empty() ? (known = name, true) : known == name; };
        for (std::size_t i = 0; i < parameters.size(); ++i) {
            const Name& parameter = parameters[i];
            if (!isPolymorphic(parameter))
                continue;
            (isCompatible(parameter) ? loose : simple) = true;
            const bool whole = parameter.ends_with("range") || (parameter.ends_with("array") && !parameter.ends_with("nonarray"));
            const Name& given = whole ? m_bases[i] : m_given[i];
            if (given.empty() || isUnknown(given))
                continue;
            const Name part = whole ? partOf(given) : given;
            if (isCompatible(parameter))
                compatible.push_back(part);
            else if (parameter.ends_with("range") ? !agree(out.range, isMultirange(given) ? Name(tables().multiranges.at(given)) : given) : !agree(out.element, part))
                return std::nullopt;
        }
        if (const Name over = out.range.empty() ? Name() : partOf(out.range); !over.empty() && !agree(out.element, over))
            return std::nullopt;
        // What a range of a schema is over is not known here; it is not itself.
        if ((simple && out.element.empty() && out.range.empty()) || (!out.range.empty() && out.element == out.range))
            return std::nullopt;
        if (loose) {
            const auto common = std::find(compatible.begin(), compatible.end(), Name()) == compatible.end() ? commonOf(compatible, compatible) : std::nullopt;
            if (!common)
                return std::nullopt;
            out.common = *common;
        }
        return out;
    }

    static Name filled(const Name& name, const Polymorphs& polymorphs)
    {
        if (!isPolymorphic(name))
            return name;
        if (name.ends_with("multirange"))
            return {};
        if (name.ends_with("range"))
            return polymorphs.range;
        const Name& element = isCompatible(name) ? polymorphs.common : polymorphs.element;
        const bool array = name.ends_with("array") && !name.ends_with("nonarray");
        return array && !element.empty() ? '_' + element : element;
    }

    std::optional<Resolution> resolved(const Signature& signature) const
    {
        const auto parameters = parametersFor(signature);
        const auto polymorphs = parameters ? polymorphsOf(*parameters) : std::nullopt;
        if (!polymorphs)
            return std::nullopt;
        Resolution out;
        for (std::size_t i = 0; i < parameters->size(); ++i) {
            // What is polymorphic leaves alone what fits already.
            const bool stays = (*parameters)[i] == "any" || (isPolymorphic((*parameters)[i]) && !isUnknown(m_given[i]) && !isCompatible((*parameters)[i]));
            out.arguments.push_back(stays ? std::nullopt : typeOf(filled((*parameters)[i], *polymorphs)));
        }
        out.result = typeOf(filled(signature.result, *polymorphs));
        return out;
    }

    const Signature* exactly(const std::vector<Signature>& all, const std::vector<Name>& types) const
    {
        const auto found = std::find_if(all.begin(), all.end(), [&](const Signature& signature) { return !signature.variadic && signature.parameters == types; });
        return found == all.end() ? nullptr : &*found;
    }

    struct Candidate {
        const Signature* signature;
        std::vector<Name> parameters;
    };

    std::optional<Resolution> among(const std::vector<Signature>& all)
    {
        std::vector<Candidate> candidates;
        for (const Signature& signature : all) {
            auto parameters = parametersFor(signature);
            bool fits = parameters.has_value();
            for (std::size_t i = 0; fits && i < parameters->size(); ++i)
                fits = accepts((*parameters)[i], i);
            if (fits && (!m_complete || polymorphsOf(*parameters)))
                candidates.push_back({&signature, std::move(*parameters)});
        }
        if (!m_complete)
            return agreed(std::move(candidates));
        if (candidates.size() > 1)
            select(candidates);
        return candidates.size() == 1 ? resolved(*candidates.front().signature) : std::nullopt;
    }

    /// Keeps the candidates of which most parameters are `good`.
    template <typename Good>
    void keepBest(std::vector<Candidate>& candidates, Good good) const
    {
        std::size_t best = 0;
        std::vector<std::size_t> counts;
        for (const Candidate& candidate : candidates) {
            std::size_t count = 0;
            for (std::size_t i = 0; i < candidate.parameters.size(); ++i)
                count += !isUnknown(m_bases[i]) && good(candidate.parameters[i], m_bases[i]) ? 1 : 0;
            counts.push_back(count);
            best = std::max(best, count);
        }
        std::size_t at = 0;
        std::erase_if(candidates, [&](const Candidate&) { return counts[at++] < best; });
    }

    /// func_select_candidate
    void select(std::vector<Candidate>& candidates) const
    {
        keepBest(candidates, [](const Name& parameter, const Name& given) { return parameter == given; });
        if (candidates.size() == 1)
            return;
        keepBest(candidates, [this](const Name& parameter, const Name& given) { return parameter == given || isPreferred(parameter, categoryOf(given)); });
        if (candidates.size() == 1 || std::none_of(m_bases.begin(), m_bases.end(), isUnknown))
            return;
        byCategory(candidates);
        if (candidates.size() > 1)
            byKnown(candidates);
    }

    /// For unknown arguments: strings where a candidate takes them, else the one category that all take; of it the preferred type.
    void byCategory(std::vector<Candidate>& candidates) const
    {
        std::vector<Candidate> left = candidates;
        for (std::size_t i = 0; i < m_bases.size(); ++i) {
            if (!isUnknown(m_bases[i]))
                continue;
            char category = '\0';
            bool preferred = false, conflict = false;
            for (const Candidate& candidate : candidates) {
                const Name& parameter = candidate.parameters[i];
                const char own = categoryOf(parameter);
                if (category == '\0' || (own == 'S' && category != 'S')) {
                    category = own;
                    preferred = isPreferred(parameter, own);
                } else if (own == category) {
                    preferred = preferred || isPreferred(parameter, own);
                } else {
                    conflict = conflict || category != 'S';
                }
            }
            if (conflict && category != 'S')
                return;
            std::erase_if(left, [&](const Candidate& c) { return categoryOf(c.parameters[i]) != category || (preferred && !isPreferred(c.parameters[i], category)); });
        }
        if (!left.empty())
            candidates = std::move(left);
    }

    /// When what is known has one type, unknown arguments are tried as that.
    void byKnown(std::vector<Candidate>& candidates) const
    {
        Name known;
        for (const Name& name : m_bases) {
            if (isUnknown(name))
                continue;
            if (!known.empty() && known != name)
                return;
            known = name;
        }
        if (known.empty())
            return;
        Chooser assumed = *this;
        assumed.m_given.assign(m_given.size(), known);
        assumed.m_bases = assumed.m_given;
        std::vector<Candidate> left = candidates;
        std::erase_if(left, [&](const Candidate& c) {
            std::size_t at = 0;
            return !std::all_of(c.parameters.begin(), c.parameters.end(), [&](const Name& p) { return assumed.accepts(p, at++); }) || !assumed.polymorphsOf(c.parameters);
        });
        if (left.size() == 1)
            candidates = std::move(left);
    }

    /// What all candidates say, where not all types are known.
    std::optional<Resolution> agreed(std::vector<Candidate> candidates) const
    {
        const auto plain = [](const Candidate& c) { return std::none_of(c.parameters.begin(), c.parameters.end(), isPolymorphic); };
        if (std::any_of(candidates.begin(), candidates.end(), plain))
            std::erase_if(candidates, [&](const Candidate& c) { return !plain(c); });
        if (candidates.empty())
            return std::nullopt;
        Resolution out;
        const auto one = [&](auto get) {
            const Name& first = get(candidates.front());
            return std::all_of(candidates.begin(), candidates.end(), [&](const Candidate& c) { return get(c) == first; }) && first != "any" ? typeOf(first) : std::nullopt;
        };
        for (std::size_t i = 0; i < m_given.size(); ++i)
            out.arguments.push_back(one([i](const Candidate& c) -> const Name& { return c.parameters[i]; }));
        out.result = one([](const Candidate& c) -> const Name& { return c.signature->result; });
        return out;
    }

    /// select_common_type
    std::optional<Name> commonOf(const std::vector<Name>& given, const std::vector<Name>& bases) const
    {
        if (given.empty())
            return "text";
        if (!isUnknown(given.front()) && std::all_of(given.begin(), given.end(), [&](const Name& name) { return name == given.front(); }))
            return given.front();
        Name out = bases.front();
        for (const Name& next : bases) {
            if (isUnknown(next) || next == out)
                continue;
            if (isUnknown(out)) {
                out = next;
                continue;
            }
            const char category = categoryOf(out);
            if (category == '\0' || categoryOf(next) != category)
                return std::nullopt;
            if (!isPreferred(out, category) && casts(out, next) && !casts(next, out))
                out = next;
        }
        return isUnknown(out) ? "text" : out;
    }

    const TypeFacts& m_facts;
    std::vector<Name> m_given, m_bases; ///< empty: not known
    bool m_complete = true;
    std::map<Name, base::TypeName> m_own;
};

} // namespace

std::optional<Resolution> resolveOperator(std::string_view name, const std::vector<Type>& operands, const TypeFacts& facts)
{
    const auto found = tables().operators.find(name == "!=" ? "<>" : name);
    Chooser chooser(operands, facts);
    return found == tables().operators.end() || !chooser.isKnown() ? std::nullopt : chooser.operatorAmong(found->second);
}

std::optional<Resolution> resolveFunction(std::string_view name, const std::vector<Type>& arguments, const TypeFacts& facts)
{
    const auto found = tables().functions.find(name);
    Chooser chooser(arguments, facts);
    return found == tables().functions.end() || !chooser.isKnown() ? std::nullopt : chooser.functionAmong(found->second);
}

std::optional<base::TypeName> typeCalled(std::string_view name)
{
    const auto known = tables().types.find(name);
    return known == tables().types.end() || known->second.first == 'P' || known->second.first == 'X' ? std::nullopt : std::optional(builtinCalled(name));
}

Type commonType(const std::vector<Type>& types, const TypeFacts& facts) { return Chooser(types, facts).common(); }

} // namespace cofferdam::sql
