#include "lowering.h"

#include "base/quote.h"

#include <algorithm>

namespace cofferdam::ruby {
namespace {

std::string columnWords(std::string_view name, std::string_view table)
{
    return "column " + base::quoteIdentifier(name) + " of " + qualifiedName(table).sql();
}

/// Up to 6.1 a generated column was dumped as one whose default is the expression: no real default may name a column.
bool isGeneratedInDisguise(Lowering& l, std::string_view table, const base::Expression& expression)
{
    const auto* facts = l.facts(table);
    if (l.rails >= RailsVersion{7, 0} || !facts)
        return false;
    return std::any_of(expression.references().begin(), expression.references().end(), [&](const base::Reference& reference) {
        return reference.kind == base::Reference::Kind::Column && !reference.parts.empty()
            && std::find(facts->columns.begin(), facts->columns.end(), reference.parts.back()) != facts->columns.end();
    });
}

void setDefault(Lowering& l, std::string_view table, catalog::Column& column, const Node& value)
{
    const auto what = "default of " + columnWords(column.name, table);
    const auto sql = defaultSql(l, value, column.type);
    if (!sql) {
        l.notModelled(what);
        return;
    }
    if (sql->empty())
        return;
    const auto expression = l.expression(*sql, what);
    if (!expression)
        return;
    if (!value.as<Lambda>() || !isGeneratedInDisguise(l, table, *expression)) {
        column.defaultValue = *expression;
        return;
    }
    column.generated = catalog::Generated{*expression, true};
    l.note(base::message("ruby.generated_as_default", COFFERDAM_TR("The default of %1 names a column, so it is taken as a generated column."),
        {base::identifier(column.name)}));
}

/// `as:` and `stored:` of a virtual column. Up to 8.0 every generated column was stored.
void setGenerated(Lowering& l, std::string_view table, catalog::Column& column, Options& options)
{
    const auto sql = options.text("as");
    const bool stored = options.flag("stored");
    const auto what = "generated " + columnWords(column.name, table);
    if (sql.empty()) {
        l.notModelled(what);
        return;
    }
    if (const auto expression = l.expression(sql, what))
        column.generated = catalog::Generated{*expression, stored};
}

/// Options that only other databases know, or that say what is so anyway.
void ignoreForeign(Options& options)
{
    options.ignore({"first", "after", "if_not_exists"});
}

} // namespace

std::optional<ColumnParts> columnParts(Lowering& l, std::string_view table, const std::string& name, const std::string& railsType, Options& options)
{
    ColumnParts parts;
    auto& column = parts.column;
    column.name = name;
    column.place = l.place();
    const bool isVirtual = railsType == "virtual";
    const auto wantedType = isVirtual ? options.text("type") : railsType;
    // A serial column's limit is lost on loading: what was smallserial comes back with four bytes.
    if (wantedType == "serial" || wantedType == "bigserial")
        options.ignore({"limit"});
    const auto sql = columnTypeSql(l, wantedType, options, table);
    const auto type = sql ? l.type(*sql, "type of " + columnWords(name, table)) : std::nullopt;
    if (!type) {
        const auto id = qualifiedName(table);
        l.unknown(catalog::columnId(catalog::tableId(id.schema, id.name), name));
        return std::nullopt;
    }
    column.type = *type;
    if (options.flag("array"))
        column.type.dimensions = 1;
    if (const auto collation = options.text("collation"); !collation.empty())
        column.collation = base::quoteIdentifier(collation);
    const auto* null = options.take("null");
    parts.primaryKey = options.flag("primary_key");
    column.notNull = (null && null->isFalse()) || parts.primaryKey;
    if (const auto comment = options.text("comment"); !comment.empty())
        column.comment = comment;
    if (const auto* value = options.take("default"))
        setDefault(l, table, column, *value);
    if (isVirtual)
        setGenerated(l, table, column, options);
    if (const auto* index = options.take("index"); index && !index->isNil() && !index->isFalse())
        parts.index = *index;
    if (const auto* key = options.take("foreign_key"); key && !key->isNil() && !key->isFalse())
        parts.foreignKey = *key;
    ignoreForeign(options);
    options.ignore({"limit", "precision", "scale"});
    l.leftOver(options, columnWords(name, table));
    return parts;
}

std::optional<ColumnParts> primaryKeyParts(Lowering& l, std::string_view table, const std::string& name, std::string railsType, Hash hash)
{
    const bool old = l.rails <= RailsVersion{5, 0};
    const bool wide = hash.find("limit") && integerOf(*hash.find("limit")).value_or(0) == 8;
    const bool defaultGiven = hash.find("default") != nullptr;
    if (railsType == "primary_key")
        railsType = old ? "serial" : "bigserial";
    else if ((railsType == "integer" || railsType == "bigint") && !defaultGiven)
        railsType = railsType == "bigint" || wide ? "bigserial" : "serial";
    if (railsType == "uuid" && !defaultGiven) {
        Node value;
        value.value = String{old ? "uuid_generate_v4()" : "gen_random_uuid()"};
        Node key;
        key.value = Symbol{"default"};
        hash.pairs.push_back({std::move(key), std::move(value)});
    }
    Options options(std::move(hash));
    options.ignore({"primary_key"});
    auto parts = columnParts(l, table, name, railsType, options);
    if (parts) {
        parts->primaryKey = true;
        parts->column.notNull = true;
    }
    return parts;
}

void addColumnComment(Lowering& l, const QualifiedName& table, const catalog::Column& column)
{
    if (column.comment)
        l.add(ddl::Comment{catalog::columnId(catalog::tableId(table.schema, table.name), column.name), column.comment});
}

} // namespace cofferdam::ruby
