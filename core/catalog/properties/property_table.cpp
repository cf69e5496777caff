#include "properties/property_table.h"

#include <algorithm>

namespace cofferdam::catalog {
namespace properties {

PropertyValue value(bool v)
{
    const std::string text = v ? "yes" : "no";
    return {text, text, false};
}

PropertyValue value(const std::string& v) { return {v, v, false}; }

PropertyValue value(const std::optional<std::string>& v)
{
    // An empty comment cannot exist, so "absent" and "" may share a key.
    return v ? value(*v) : PropertyValue{};
}

PropertyValue value(const std::optional<int>& v) { return v ? value(std::to_string(*v)) : PropertyValue{}; }

PropertyValue value(const std::optional<std::int64_t>& v) { return v ? value(std::to_string(*v)) : PropertyValue{}; }

PropertyValue value(const Expression& v) { return {v.sql(), v.key(), true}; }

PropertyValue value(const TypeName& v) { return v.empty() ? PropertyValue{} : sqlValue(v.sql()); }

PropertyValue value(const QualifiedName& v) { return v.empty() ? PropertyValue{} : sqlValue(v.sql()); }

PropertyValue value(const Options& v) { return sqlValue(optionsText(v)); }

PropertyValue value(const std::vector<std::string>& v)
{
    std::vector<std::string> quoted;
    std::string key;
    for (const auto& item : v) {
        quoted.push_back(base::quoteIdentifier(item));
        key += item + '\0';
    }
    return {join(quoted), key, true};
}

PropertyValue value(const Privileges& v)
{
    if (!v)
        return {};
    std::string text;
    for (const auto& [key, grant] : *v) {
        const std::string& grantee = grant.grantee;
        std::vector<std::string> names;
        for (const auto& [privilege, grantable] : grant.privileges)
            names.push_back(grantable ? privilege + " WITH GRANT OPTION" : privilege);
        text += (text.empty() ? "" : "; ") + (names.empty() ? "nothing" : join(names)) + " TO " + (grantee == "PUBLIC" ? grantee : base::quoteIdentifier(grantee));
        if (!grant.grantor.empty())
            text += " GRANTED BY " + base::quoteIdentifier(grant.grantor);
    }
    return sqlValue(std::move(text));
}

PropertyValue value(const std::vector<IndexElement>& v)
{
    std::string text, key;
    for (const IndexElement& element : v) {
        std::string rest;
        if (!element.collation.empty())
            rest += " COLLATE " + element.collation;
        if (!element.operatorClass.empty())
            rest += " " + element.operatorClass;
        if (!element.operatorClassOptions.empty())
            rest += " (" + optionsText(element.operatorClassOptions) + ")";
        if (element.descending)
            rest += " DESC";
        if (element.nullsFirst)
            rest += *element.nullsFirst ? " NULLS FIRST" : " NULLS LAST";
        if (!element.exclusionOperator.empty())
            rest += " WITH " + element.exclusionOperator;
        const bool plain = !element.column.empty();
        text += (text.empty() ? "" : ", ") + (plain ? base::quoteIdentifier(element.column) : "(" + element.expression.sql() + ")") + rest;
        key += (plain ? "c:" + element.column : "e:" + element.expression.key()) + rest + '\0';
    }
    return {text, key, true};
}

PropertyValue value(const std::map<int, int>& v)
{
    std::vector<std::string> items;
    for (const auto& [key, target] : v)
        items.push_back(std::to_string(key) + ": " + std::to_string(target));
    return value(join(items));
}

PropertyValue value(const SequenceOptions& v)
{
    std::string text = "AS " + v.type.sql();
    const auto add = [&](const char* name, const std::optional<std::int64_t>& option) {
        if (option)
            text += std::string(" ") + name + " " + std::to_string(*option);
    };
    add("START WITH", v.start);
    add("INCREMENT BY", v.increment);
    add("MINVALUE", v.minimum);
    add("MAXVALUE", v.maximum);
    add("CACHE", v.cache);
    if (v.cycle)
        text += " CYCLE";
    return sqlValue(std::move(text));
}

PropertyValue sqlValue(std::string text)
{
    std::string key = text;
    return {std::move(text), std::move(key), true};
}

std::string optionsText(const Options& options)
{
    std::vector<std::string> items;
    for (const auto& [name, v] : options.sorted())
        items.push_back(v.empty() ? name : name + "=" + v);
    return join(items);
}

std::string join(const std::vector<std::string>& items, std::string_view separator)
{
    std::string out;
    for (const auto& item : items) {
        if (!out.empty())
            out += separator;
        out += item;
    }
    return out;
}

} // namespace properties

std::span<const Property> propertiesOf(Kind kind)
{
    switch (kind) {
    case Kind::Schema: return properties::schema();
    case Kind::Extension: return properties::extension();
    case Kind::Enum: return properties::enumType();
    case Kind::Domain: return properties::domain();
    case Kind::CompositeType: return properties::compositeType();
    case Kind::RangeType: return properties::rangeType();
    case Kind::Sequence: return properties::sequence();
    case Kind::Table: return properties::table();
    case Kind::Column: return properties::column();
    case Kind::Constraint: return properties::constraint();
    case Kind::Index: return properties::index();
    case Kind::View:
    case Kind::MaterializedView: return properties::view();
    case Kind::Function: return properties::function();
    case Kind::Trigger: return properties::trigger();
    case Kind::Policy: return properties::policy();
    case Kind::Rule: return properties::rule();
    default: return properties::definition();
    }
}

const Property* findProperty(Kind kind, std::string_view id)
{
    const auto all = propertiesOf(kind);
    const auto found = std::find_if(all.begin(), all.end(), [&](const Property& p) { return p.id == id; });
    return found == all.end() ? nullptr : &*found;
}

} // namespace cofferdam::catalog
