#include "base/quote.h"
#include "interpret.h"

#include <algorithm>

namespace cofferdam::ddl {

using catalog::CompositeAttribute;
using catalog::CompositeType;
using catalog::Enum;
using catalog::RangeType;

namespace {

base::Result<QualifiedName> newType(Context& context, QualifiedName name)
{
    COFFERDAM_TRY(context.creationName(name));
    COFFERDAM_TRY(context.typeNameIsFree(name));
    return name;
}

/// As makeMultirangeTypeName: the first "range" becomes "multirange", else "_multirange" is added.
std::string multirangeName(const std::string& range)
{
    constexpr std::string_view word = "range";
    const std::size_t at = range.find(word);
    if (at != std::string::npos)
        return base::truncateIdentifier(range.substr(0, at) + "multi" + range.substr(at));
    return makeObjectName(range, {}, "multirange");
}

} // namespace

Done interpret(Context& context, const CreateEnum& statement)
{
    COFFERDAM_ASSIGN(QualifiedName name, newType(context, statement.name));
    Enum value = statement.value;
    value.place = context.place;
    context.put({Kind::Enum, name.schema, name.name, {}}, std::move(value));
    return {};
}

Done interpret(Context& context, const AlterEnum& statement)
{
    COFFERDAM_ASSIGN(const ObjectId id, context.resolve({Kind::Enum, statement.name.schema, statement.name.name, {}}));
    std::vector<std::string> labels = context.get<Enum>(id)->labels;
    const auto at = [&](const std::string& label) { return std::find(labels.begin(), labels.end(), label); };
    const auto unknownLabel = [&](const std::string& label) {
        return refused(context, "ddl.unknown_label", COFFERDAM_TR("%1 is not a label of %2"),
                       {base::sql(base::quoteLiteral(label)), identifier(id.describe())});
    };
    if (at(statement.label) != labels.end()) {
        if (statement.ifNotExists)
            return {};
        return duplicateObject(context, base::quoteLiteral(statement.label) + " of " + id.describe());
    }
    if (!statement.renamedFrom.empty()) {
        if (at(statement.renamedFrom) == labels.end())
            return unknownLabel(statement.renamedFrom);
        *at(statement.renamedFrom) = statement.label;
    } else {
        // 11 refuses it in a transaction block unless the type is as new as the transaction.
        if (context.session.serverVersion < 12)
            COFFERDAM_TRY(context.notInTransaction("ALTER TYPE … ADD VALUE"));
        auto place = labels.end();
        const std::string& neighbour = statement.before.empty() ? statement.after : statement.before;
        if (!neighbour.empty()) {
            place = at(neighbour);
            if (place == labels.end())
                return unknownLabel(neighbour);
            if (statement.before.empty())
                ++place;
        }
        labels.insert(place, statement.label);
    }
    context.modify<Enum>(id, [&](Enum& value) { value.labels = std::move(labels); });
    return {};
}

Done interpret(Context& context, const CreateCompositeType& statement)
{
    COFFERDAM_ASSIGN(QualifiedName name, newType(context, statement.name));
    COFFERDAM_TRY(context.relationNameIsFree(name));
    CompositeType value = statement.value;
    for (CompositeAttribute& attribute : value.attributes) {
        attribute.type = context.resolveType(attribute.type);
        attribute.collation = context.resolveCollation(attribute.collation);
    }
    value.place = context.place;
    context.put({Kind::CompositeType, name.schema, name.name, {}}, std::move(value));
    return {};
}

Done interpret(Context& context, const AlterCompositeType& statement)
{
    COFFERDAM_ASSIGN(const ObjectId id, context.resolve({Kind::CompositeType, statement.name.schema, statement.name.name, {}}));
    const auto& known = context.get<CompositeType>(id)->attributes;
    const bool exists = std::any_of(known.begin(), known.end(),
                                    [&](const CompositeAttribute& a) { return a.name == statement.attribute.name; });
    const std::string described = "attribute " + base::quoteIdentifier(statement.attribute.name) + " of " + id.describe();
    using Action = AlterCompositeType::Action;
    if (statement.action == Action::Add && exists)
        return duplicateObject(context, described);
    if (statement.action != Action::Add && !exists)
        return unknownObject(context, described);
    if (statement.action != Action::Add && context.simulating()) {
        const auto users = context.index.usersOf(id);
        if (!users.empty() && users.front().kind == Kind::Table && statement.action == Action::Alter)
            return refused(context, "ddl.dependents", COFFERDAM_TR("%1 is used by %2"),
                           {identifier(id.describe()), identifier(users.front().describe())});
    }
    context.modify<CompositeType>(id, [&](CompositeType& value) {
        if (statement.action == Action::Add) {
            CompositeAttribute attribute = statement.attribute;
            attribute.type = context.resolveType(attribute.type);
            value.attributes.push_back(std::move(attribute));
            return;
        }
        const auto at = std::find_if(value.attributes.begin(), value.attributes.end(),
                                     [&](const CompositeAttribute& a) { return a.name == statement.attribute.name; });
        if (statement.action == Action::Drop) {
            value.attributes.erase(at);
            return;
        }
        at->type = context.resolveType(statement.attribute.type);
        at->collation = context.resolveCollation(statement.attribute.collation);
    });
    return {};
}

namespace {

/// A function of the schema's own in an option of a range type.
void qualifyFunction(Context& context, RangeType& value, const std::string& option, const std::vector<TypeName>& arguments)
{
    const auto named = value.options.find(option);
    if (named == value.options.end())
        return;
    std::string signature = "(";
    for (const TypeName& argument : arguments)
        signature += (signature.size() > 1 ? ", " : "") + argument.sql();
    if (const auto found = context.findFunction(qualifiedNameOf(named->second), signature + ")"))
        named->second = base::quoteQualified(found->schema, found->name);
}

} // namespace

Done interpret(Context& context, const CreateRangeType& statement)
{
    COFFERDAM_ASSIGN(QualifiedName name, newType(context, statement.name));
    RangeType value = statement.value;
    value.subtype = context.resolveType(value.subtype);
    if (const auto named = value.options.find("multirange_type_name"); named != value.options.end()) {
        const QualifiedName written = qualifiedNameOf(named->second);
        if (written.schema.empty())
            named->second = base::quoteQualified(name.schema, written.name);
    }
    qualifyFunction(context, value, "subtype_diff", {value.subtype, value.subtype});
    if (context.session.serverVersion >= 14 && !value.options.contains("multirange_type_name"))
        value.options.emplace("multirange_type_name", base::quoteQualified(name.schema, multirangeName(name.name)));
    value.place = context.place;
    context.put({Kind::RangeType, name.schema, name.name, {}}, std::move(value));
    return {};
}

} // namespace cofferdam::ddl
