#include "base/quote.h"
#include "extension_objects.h"
#include "interpreter_context.h"
#include "resolve/column_name.h"
#include "sql/lexer.h"

#include <algorithm>

namespace cofferdam::ddl {

namespace {

constexpr std::size_t identifierLimit = 63;

/// At most `limit` bytes, cut before a character that would not fit.
std::string clipped(std::string_view text, std::size_t limit)
{
    if (text.size() <= limit)
        return std::string(text);
    while (limit > 0 && (static_cast<unsigned char>(text[limit]) & 0xC0U) == 0x80U)
        --limit;
    return std::string(text.substr(0, limit));
}

/// What CREATE SCHEMA-less names fall back to when a dump has emptied the search path.
const std::string fallbackSchema = "public";

std::string described(std::initializer_list<Kind> kinds, const QualifiedName& name)
{
    return std::string(catalog::info(*kinds.begin()).noun) + " " + name.sql();
}

// Texts stand in free functions: lupdate does not find the namespace of a nested class's members.
Done noSchema(const Context& context, const QualifiedName& name)
{
    return refused(context, "ddl.no_schema", COFFERDAM_TR("no schema has been selected to create %1 in"), {identifier(name.name)});
}

base::Unexpected wrongKind(const Context& context, const ObjectId& found, Kind wanted)
{
    return refused(context, "ddl.wrong_kind", COFFERDAM_TR("%1 is not a %2"),
                   {identifier(found.describe()), base::text(std::string(catalog::info(wanted).noun))});
}

} // namespace

Done Context::creationName(QualifiedName& name) const
{
    if (!name.schema.empty())
        return {};
    if (session.searchPath.empty()) {
        if (simulating())
            return noSchema(*this, name);
        name.schema = fallbackSchema;
        return {};
    }
    name.schema = session.searchPath.front();
    return {};
}

std::optional<ObjectId> Context::findRelation(const QualifiedName& name)
{
    if (!name.schema.empty()) {
        const ObjectId* found = index.relation(name.schema, name.name);
        return found ? std::optional(*found) : std::nullopt;
    }
    if (const ObjectId* found = index.relation("pg_temp", name.name))
        return *found;
    for (const std::string& schema : session.searchPath) {
        if (const ObjectId* found = index.relation(schema, name.name))
            return *found;
    }
    return std::nullopt;
}

base::Result<ObjectId> Context::relation(const QualifiedName& name, std::initializer_list<Kind> kinds)
{
    std::optional<ObjectId> found = findRelation(name);
    if (!found)
        return unknownObject(*this, described(kinds, name));
    if (std::find(kinds.begin(), kinds.end(), found->kind) == kinds.end())
        return wrongKind(*this, *found, *kinds.begin());
    return std::move(*found);
}

std::optional<ObjectId> Context::findType(const QualifiedName& name) const
{
    if (!name.schema.empty())
        return catalog().findType(name.schema, name.name);
    for (const std::string& schema : session.searchPath) {
        if (auto found = catalog().findType(schema, name.name))
            return found;
    }
    return std::nullopt;
}

std::optional<ObjectId> Context::findFunction(const QualifiedName& name, const std::string& signature)
{
    const auto inSchema = [&](const std::string& schema) -> std::optional<ObjectId> {
        if (!signature.empty()) {
            ObjectId id{Kind::Function, schema, name.name, signature};
            return catalog().contains(id) ? std::optional(std::move(id)) : std::nullopt;
        }
        const auto overloads = catalog().parts(Kind::Function, {Kind::Function, schema, name.name, {}});
        return overloads.size() == 1 ? std::optional(overloads.front().id) : std::nullopt;
    };
    if (!name.schema.empty())
        return inSchema(name.schema);
    for (const std::string& schema : session.searchPath) {
        if (auto found = inSchema(schema))
            return found;
    }
    return std::nullopt;
}

namespace {

/// `[schema.]relation.column%TYPE`: the server takes the column's type once and for all. Written again where there is no such column.
TypeName typeOfColumn(const Context& context, const TypeName& written)
{
    std::vector<std::string> parts;
    const std::string_view name = std::string_view(written.name).substr(0, written.name.size() - std::string_view("%TYPE").size());
    sql::Lexer lexer(name);
    for (sql::Token token = lexer.next(); token.kind != sql::TokenKind::End; token = lexer.next()) {
        if (lexer.text(token) != ".")
            parts.push_back(sql::identifierValue(lexer.text(token)));
    }
    if (parts.size() < 2)
        return written;
    const auto schemas = parts.size() > 2 ? std::vector{parts[parts.size() - 3]} : context.session.searchPath;
    for (const std::string& schema : schemas) {
        const auto* table = context.get<catalog::Table>(tableId(schema, parts[parts.size() - 2]));
        const auto* column = table ? table->columns.find(parts.back()) : nullptr;
        if (!column)
            continue;
        TypeName out = column->type;
        out.setOf = written.setOf;
        return out;
    }
    return written;
}

} // namespace

TypeName Context::resolveType(TypeName type) const
{
    if (!type.schema.empty() || type.name.empty() || isBuiltInType(type.name))
        return type;
    if (type.name.ends_with("%TYPE"))
        return typeOfColumn(*this, type);
    for (const std::string& schema : session.searchPath) {
        if (catalog().findType(schema, type.name)) {
            type.schema = schema;
            return type;
        }
    }
    // A multirange has no object of its own.
    catalog().forEach(Kind::RangeType, [&](const catalog::Entry& entry) {
        const auto& options = entry.as<catalog::RangeType>().options;
        const auto named = options.find("multirange_type_name");
        const QualifiedName multirange = named == options.end() ? QualifiedName() : qualifiedNameOf(named->second);
        const bool onPath = std::find(session.searchPath.begin(), session.searchPath.end(), multirange.schema) != session.searchPath.end();
        if (type.schema.empty() && multirange.name == type.name && onPath)
            type.schema = multirange.schema;
    });
    if (!type.schema.empty())
        return type;
    if (const std::string_view extension = extensionOfType(type.name); !extension.empty()) {
        const auto* found = get<catalog::Extension>({Kind::Extension, {}, std::string(extension), {}});
        const auto& path = session.searchPath;
        if (found && std::find(path.begin(), path.end(), found->schema) != path.end())
            type.schema = found->schema;
    }
    return type;
}

std::string Context::resolveCollation(const std::string& written) const
{
    // Written as SQL writes it; a quoted or qualified name stays.
    if (written.empty() || session.searchPath.empty() || written.find('.') != std::string::npos)
        return written;
    auto parsed = written;
    if (parsed.size() > 1 && parsed.front() == '"')
        parsed = parsed.substr(1, parsed.size() - 2);
    for (const std::string& schema : session.searchPath) {
        if (catalog().contains({Kind::Collation, schema, parsed, {}}))
            return base::quoteQualified(schema, parsed);
    }
    return written;
}

Done Context::relationNameIsFree(const QualifiedName& name)
{
    if (const ObjectId* taken = index.relation(name.schema, name.name))
        return duplicateObject(*this, taken->describe());
    return {};
}

Done Context::typeNameIsFree(const QualifiedName& name)
{
    if (const auto taken = catalog().findType(name.schema, name.name))
        return duplicateObject(*this, taken->describe());
    return {};
}

std::string Context::chooseRelationName(const std::string& schema, std::string_view name1, std::string_view name2,
                                        std::string_view label, bool constraint)
{
    for (int pass = 0;; ++pass) {
        const std::string suffix = pass == 0 ? std::string(label) : std::string(label) + std::to_string(pass);
        std::string name = makeObjectName(name1, name2, suffix);
        if (!index.relation(schema, name) && !(constraint && index.hasConstraintName(schema, name)))
            return name;
    }
}

std::string Context::chooseConstraintName(const std::string& schema, std::string_view name1, std::string_view name2,
                                          std::string_view label)
{
    for (int pass = 0;; ++pass) {
        const std::string suffix = pass == 0 ? std::string(label) : std::string(label) + std::to_string(pass);
        std::string name = makeObjectName(name1, name2, suffix);
        if (!index.hasConstraintName(schema, name))
            return name;
    }
}

std::vector<ObjectId> Context::family(const ObjectId& table, bool only)
{
    std::vector<ObjectId> result{table};
    if (only || table.kind != Kind::Table)
        return result;
    for (std::size_t i = 0; i < result.size(); ++i) {
        for (ObjectId& child : index.children(ObjectId(result[i]))) {
            if (std::find(result.begin(), result.end(), child) == result.end())
                result.push_back(std::move(child));
        }
    }
    return result;
}

ObjectId Context::relationOf(const ObjectId& part) const
{
    for (const Kind kind : {Kind::Table, Kind::MaterializedView, Kind::View, Kind::CompositeType}) {
        ObjectId id{kind, part.schema, part.name, {}};
        if (catalog().contains(id))
            return id;
    }
    return part.table();
}

const catalog::Constraint* Context::primaryKey(const ObjectId& table, ObjectId* id) const
{
    for (const catalog::Entry& entry : catalog().parts(Kind::Constraint, table)) {
        const auto& constraint = entry.as<catalog::Constraint>();
        if (constraint.type != catalog::ConstraintType::PrimaryKey)
            continue;
        if (id)
            *id = entry.id;
        return get<catalog::Constraint>(entry.id);
    }
    return nullptr;
}

std::string makeObjectName(std::string_view name1, std::string_view name2, std::string_view label)
{
    std::size_t overhead = (name2.empty() ? 0 : 1) + (label.empty() ? 0 : label.size() + 1);
    const std::size_t available = identifierLimit - overhead;
    std::size_t length1 = name1.size();
    std::size_t length2 = name2.size();
    while (length1 + length2 > available) {
        if (length1 > length2)
            --length1;
        else
            --length2;
    }
    std::string result = clipped(name1, length1);
    if (!name2.empty())
        result += "_" + clipped(name2, length2);
    if (!label.empty())
        result += "_" + std::string(label);
    return result;
}

std::string joinedNames(const std::vector<std::string>& names)
{
    // As ChooseIndexNameAddition: it stops adding once the buffer is full.
    std::string result;
    for (const std::string& name : names) {
        if (!result.empty())
            result += '_';
        result += name;
        if (result.size() > identifierLimit)
            break;
    }
    return result;
}

std::vector<std::string> indexKeyNames(const std::vector<catalog::IndexElement>& elements,
                                       const std::vector<std::string>& include)
{
    std::vector<std::string> result;
    const auto add = [&](const std::string& name) {
        std::string unique = name;
        for (int i = 1; std::find(result.begin(), result.end(), unique) != result.end(); ++i) {
            const std::string number = std::to_string(i);
            unique = clipped(name, identifierLimit - number.size()) + number;
        }
        result.push_back(std::move(unique));
    };
    for (const catalog::IndexElement& element : elements) {
        if (!element.column.empty()) {
            add(element.column);
            continue;
        }
        const std::string figured = resolve::suggestedName(element.expression.sql());
        add(figured.empty() ? "expr" : figured);
    }
    for (const std::string& column : include)
        add(column);
    return result;
}

} // namespace cofferdam::ddl
