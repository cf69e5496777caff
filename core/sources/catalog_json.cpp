#include "catalog_json.h"

#include "ddl/lower.h"
#include "json_members.h"
#include "sql/verbatim.h"

namespace cofferdam::sources {
namespace codec {
namespace {

base::Expression fromStatement(const std::string& sql, const std::string& original)
{
    auto lowered = ddl::parseStatements(sql);
    if (!lowered || lowered->statements.size() != 1 || !lowered->errors.empty())
        throw std::invalid_argument("not a definition: " + original);
    if (const auto* rule = lowered->statements.front().as<ddl::CreateRule>())
        return rule->value.definition;
    if (const auto* function = lowered->statements.front().as<ddl::CreateFunction>())
        return function->value.sqlBody;
    throw std::invalid_argument("not a definition: " + original);
}

} // namespace

base::Expression ReadContext::expression(const std::string& sql, Text kind)
{
    if (sql.empty())
        return {};
    switch (kind) {
    case Text::Rule: return fromStatement("CREATE RULE r " + sql, sql);
    case Text::Body: return fromStatement("CREATE FUNCTION f() RETURNS int LANGUAGE sql " + sql, sql);
    default: break;
    }
    auto form = kind == Text::Query ? cache.query(sql) : cache.expression(sql);
    if (form)
        return *form;
    const auto kept = sql::verbatim(sql);
    if (!kept)
        throw std::invalid_argument("not an expression: " + sql);
    return *kept;
}

Json encodeId(const catalog::ObjectId& id) { return {std::string(info(id.kind).id), id.schema, id.name, id.part}; }

catalog::ObjectId decodeId(const Json& json)
{
    const auto kind = catalog::kindFromId(json.at(0).get<std::string>());
    if (!kind)
        throw std::invalid_argument("unknown kind");
    return {*kind, json.at(1).get<std::string>(), json.at(2).get<std::string>(), json.at(3).get<std::string>()};
}

} // namespace codec

namespace {

using catalog::Kind;

catalog::Object emptyObject(Kind kind)
{
    switch (kind) {
    case Kind::Schema: return catalog::Schema();
    case Kind::Extension: return catalog::Extension();
    case Kind::Enum: return catalog::Enum();
    case Kind::Domain: return catalog::Domain();
    case Kind::CompositeType: return catalog::CompositeType();
    case Kind::RangeType: return catalog::RangeType();
    case Kind::Sequence: return catalog::Sequence();
    case Kind::Table: return catalog::Table();
    case Kind::Column: return catalog::Column();
    case Kind::Index: return catalog::Index();
    case Kind::Constraint: return catalog::Constraint();
    case Kind::View:
    case Kind::MaterializedView: return catalog::View();
    case Kind::Function: return catalog::Function();
    case Kind::Trigger: return catalog::Trigger();
    case Kind::Policy: return catalog::Policy();
    case Kind::Rule: return catalog::Rule();
    default: return catalog::Definition();
    }
}

// A definition is printed as it stands, so that it has to be one statement of its kind each.
void checkDefinition(const catalog::Object& object)
{
    const auto* definition = std::get_if<catalog::Definition>(&object);
    if (!definition)
        return;
    for (const std::string& sql : definition->statements) {
        const auto lowered = ddl::parseStatements(sql);
        if (!lowered || lowered->statements.size() != 1 || !lowered->statements.front().as<ddl::CreateDefinition>())
            throw std::invalid_argument("not a definition: " + sql);
    }
}

} // namespace

codec::Json catalogToJson(const catalog::Catalog& catalog)
{
    codec::Json out = codec::Json::array();
    catalog.forEach([&](const catalog::Entry& entry) {
        codec::Json object = std::visit([](const auto& value) { return codec::encode(value); }, *entry.object);
        object["id"] = codec::encodeId(entry.id);
        out.push_back(std::move(object));
    });
    return out;
}

catalog::Catalog catalogFromJson(const codec::Json& json)
{
    codec::ReadContext context;
    catalog::CatalogBuilder builder;
    for (const codec::Json& item : json) {
        const catalog::ObjectId id = codec::decodeId(item.at("id"));
        catalog::Object object = emptyObject(id.kind);
        std::visit([&](auto& value) { codec::decode(item, value, context); }, object);
        checkDefinition(object);
        builder.put(id, std::move(object));
    }
    return builder.snapshot();
}

} // namespace cofferdam::sources
