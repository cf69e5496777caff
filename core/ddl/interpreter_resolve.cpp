#include "cast_name.h"
#include "interpreter_context.h"

#include <array>

namespace cofferdam::ddl {

namespace {

/// The pieces of "(integer, numeric(10,2), public.mood)", cut at commas outside brackets and quotes.
std::vector<std::string> signatureItems(const std::string& signature)
{
    std::vector<std::string> items;
    if (signature.size() < 3 || signature.front() != '(')
        return items;
    std::string item;
    int depth = 0;
    bool quoted = false;
    for (std::size_t i = 1; i + 1 < signature.size(); ++i) {
        const char c = signature[i];
        if (c == '"')
            quoted = !quoted;
        if (!quoted && c == '(')
            ++depth;
        if (!quoted && c == ')')
            --depth;
        if (c == ',' && depth == 0 && !quoted) {
            items.push_back(std::exchange(item, {}));
            continue;
        }
        if (!(item.empty() && c == ' '))
            item += c;
    }
    items.push_back(std::move(item));
    return items;
}

constexpr std::array typeKinds{Kind::Enum, Kind::Domain, Kind::CompositeType, Kind::RangeType, Kind::BaseType};

bool isTypeKind(Kind kind)
{
    return std::find(typeKinds.begin(), typeKinds.end(), kind) != typeKinds.end();
}

/// PostgreSQL lets ALTER TABLE name anything in pg_class, DROP TABLE and COMMENT ON TABLE only tables.
base::Result<ObjectId> resolveRelation(Context& context, const ObjectId& written, bool strict)
{
    const auto found = context.findRelation(written.qualified());
    if (!found)
        return unknownObject(context, written);
    if (found->kind == written.kind || (written.kind == Kind::Table && !strict))
        return *found;
    return refused(context, "ddl.wrong_kind", COFFERDAM_TR("%1 is not a %2"),
                   {identifier(found->describe()), base::text(std::string(catalog::info(written.kind).noun))});
}

base::Result<ObjectId> resolveIndex(Context& context, const ObjectId& written)
{
    // ALTER INDEX names an index without its table; then one of the two names is empty.
    const std::string& name = written.part.empty() ? written.name : written.part;
    const auto found = context.findRelation({written.schema, name});
    if (!found)
        return unknownObject(context, written);
    if (found->kind != Kind::Index && found->kind != Kind::Constraint)
        return refused(context, "ddl.wrong_kind", COFFERDAM_TR("%1 is not a %2"),
                       {identifier(found->describe()), base::text("index")});
    return *found;
}

base::Result<ObjectId> resolveInTable(Context& context, const ObjectId& written)
{
    const auto owner = context.findRelation({written.schema, written.name});
    if (!owner)
        return unknownObject(context, ObjectId{Kind::Table, written.schema, written.name, {}});
    ObjectId id = inTable(written.kind, *owner, written.part);
    if (written.kind == Kind::Column)
        return id;
    if (!context.catalog().contains(id))
        return unknownObject(context, id);
    return id;
}

base::Result<ObjectId> resolveType(Context& context, const ObjectId& written)
{
    const auto found = context.findType(written.qualified());
    const bool fits = found && isTypeKind(found->kind) && (found->kind == written.kind || written.kind == Kind::BaseType);
    if (!fits)
        return unknownObject(context, written);
    ObjectId id = *found;
    id.part = written.part;
    return id;
}

base::Result<ObjectId> resolveFunction(Context& context, const ObjectId& written)
{
    const std::string signature = context.resolveSignature(written.part);
    if (auto found = context.findFunction(written.qualified(), signature))
        return std::move(*found);
    return unknownObject(context, written);
}

} // namespace

std::string Context::resolveSignature(const std::string& written)
{
    if (written.size() < 3 || session.searchPath.empty())
        return written;
    std::string result = "(";
    for (const std::string& item : signatureItems(written)) {
        const auto type = cache.type(item);
        if (result.size() > 1)
            result += ", ";
        if (!type) {
            result += item;
            continue;
        }
        TypeName resolved = resolveType(*type);
        resolved.modifiers.clear(); // "character" alone is read as character(1)
        result += resolved.sql();
    }
    return result + ")";
}

std::string resolvedTypeText(Context& context, const std::string& written)
{
    const std::string list = context.resolveSignature("(" + written + ")");
    return list.substr(1, list.size() - 2);
}

std::string resolvedCast(Context& context, const std::string& written)
{
    const std::size_t as = written.find(" AS ");
    if (as == std::string::npos)
        return written;
    return "(" + resolvedTypeText(context, written.substr(1, as - 1)) + " AS " +
           resolvedTypeText(context, written.substr(as + 4, written.size() - as - 5)) + ")";
}

base::Result<ObjectId> Context::resolve(const ObjectId& written, bool strict)
{
    if (written.kind == Kind::Index)
        return resolveIndex(*this, written);
    if (written.kind == Kind::Function)
        return resolveFunction(*this, written);
    if (isTypeKind(written.kind))
        return ddl::resolveType(*this, written);
    if (catalog::info(written.kind).inTable || written.kind == Kind::Column)
        return resolveInTable(*this, written);
    if (catalog::info(written.kind).relation)
        return resolveRelation(*this, written, strict && simulating());
    ObjectId id = written;
    if (id.kind == Kind::Cast || id.kind == Kind::Transform)
        id.name = id.kind == Kind::Cast ? resolvedCast(*this, id.name) : resolvedTypeText(*this, id.name);
    if (id.kind == Kind::Operator)
        id.part = resolveSignature(id.part);
    if (!catalog::info(id.kind).inSchema || !id.schema.empty())
        return catalog().contains(id) ? base::Result<ObjectId>(std::move(id)) : unknownObject(*this, written);
    for (const std::string& schema : session.searchPath) {
        id.schema = schema;
        if (catalog().contains(id))
            return id;
    }
    return unknownObject(*this, written);
}

} // namespace cofferdam::ddl
