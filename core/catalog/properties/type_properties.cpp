#include "properties/property_table.h"

namespace cofferdam::catalog::properties {
namespace {

PropertyValue labels(const Object& object)
{
    std::vector<std::string> quoted;
    for (const auto& label : std::get<Enum>(object).labels)
        quoted.push_back(base::quoteLiteral(label));
    return sqlValue(join(quoted));
}

PropertyValue domainConstraints(const Object& object)
{
    std::string text, key;
    for (const auto& c : std::get<Domain>(object).constraints) {
        const std::string tail = c.validated ? "" : " NOT VALID";
        text += (text.empty() ? "" : "; ") + base::quoteIdentifier(c.name) + " CHECK (" + c.expression.sql() + ")" + tail;
        key += c.name + '\0' + c.expression.key() + tail + '\0' + c.comment.value_or("") + '\0';
    }
    return {text, key, true};
}

PropertyValue attributes(const Object& object)
{
    std::string text, key;
    for (const auto& a : std::get<CompositeType>(object).attributes) {
        const std::string one = base::quoteIdentifier(a.name) + " " + a.type.sql() + (a.collation.empty() ? "" : " COLLATE " + a.collation);
        text += (text.empty() ? "" : ", ") + one;
        key += one + '\0' + a.comment.value_or("") + '\0';
    }
    return {text, key, true};
}

constexpr std::array schemaList{COFFERDAM_COMMON_PROPERTIES(Schema)};
constexpr std::array extensionList{field<Extension, &Extension::schema>("schema", "schema"), COFFERDAM_COMMON_PROPERTIES(Extension)};
constexpr std::array enumList{
    Property{"labels", "values", labels, [](const Object& from, Object& to) { std::get<Enum>(to).labels = std::get<Enum>(from).labels; }},
    COFFERDAM_COMMON_PROPERTIES(Enum)};
constexpr std::array domainList{
    field<Domain, &Domain::baseType>("type", "type"),
    field<Domain, &Domain::collation>("collation", "collation"),
    field<Domain, &Domain::defaultValue>("default", "default"),
    field<Domain, &Domain::notNull>("not_null", "NOT NULL"),
    Property{"constraints", "constraints", domainConstraints,
             [](const Object& from, Object& to) { std::get<Domain>(to).constraints = std::get<Domain>(from).constraints; }},
    COFFERDAM_COMMON_PROPERTIES(Domain)};
constexpr std::array compositeList{
    Property{"attributes", "attributes", attributes,
             [](const Object& from, Object& to) { std::get<CompositeType>(to).attributes = std::get<CompositeType>(from).attributes; }},
    COFFERDAM_COMMON_PROPERTIES(CompositeType)};
constexpr std::array rangeList{field<RangeType, &RangeType::subtype>("subtype", "subtype"),
                               field<RangeType, &RangeType::options>("options", "options"), COFFERDAM_COMMON_PROPERTIES(RangeType)};

} // namespace

std::span<const Property> schema() { return schemaList; }
std::span<const Property> extension() { return extensionList; }
std::span<const Property> enumType() { return enumList; }
std::span<const Property> domain() { return domainList; }
std::span<const Property> compositeType() { return compositeList; }
std::span<const Property> rangeType() { return rangeList; }

} // namespace cofferdam::catalog::properties
