#include "migration_lowering.h"

#include "base/quote.h"

namespace cofferdam::ruby {
namespace {

Node stringNode(std::string text)
{
    Node node;
    node.value = String{std::move(text)};
    return node;
}

/// A default when the column's type is not known: as the literal itself suggests.
std::optional<std::string> untypedDefault(Lowering& l, const Node& value)
{
    if (const auto* number = value.as<Integer>())
        return number->digits;
    if (const auto* number = value.as<Float>())
        return number->digits;
    if (const auto* flag = value.as<bool>())
        return *flag ? "true" : "false";
    return defaultSql(l, value, base::TypeName());
}

} // namespace

/// The value behind `from: a, to: b`, or the plain argument. Run down, the one behind `from:`; without it there is no way back.
const Node* MigrationLowering::changedTo(const Call& call, std::size_t index)
{
    const auto* hash = call.arguments.size() > index ? call.arguments[index].as<Hash>() : nullptr;
    const Hash& options = hash && hash->find("from") ? *hash : call.options;
    if (m_direction == Direction::Down) {
        const auto* from = options.find("from");
        m_irreversible = m_irreversible || !from;
        m_downSide = true;
        return from;
    }
    const auto* to = options.find("to");
    return to || call.arguments.size() <= index ? to : &call.arguments[index];
}

void MigrationLowering::addParts(const std::string& table, ColumnParts parts, bool ifNotExists)
{
    ddl::alter::AddColumn add;
    add.ifNotExists = ifNotExists;
    add.column = parts.column;
    add.column.comment.reset();
    if (parts.primaryKey) {
        ddl::NamedConstraint key;
        key.value.type = catalog::ConstraintType::PrimaryKey;
        key.value.columns = {parts.column.name};
        add.constraints.push_back(std::move(key));
    }
    alter(table, std::move(add));
    addColumnComment(l, qualifiedName(table), parts.column);
}

void MigrationLowering::addColumn(const Call& call)
{
    const auto* table = text(call, 0);
    const auto* name = table ? text(call, 1) : nullptr;
    const auto* type = name ? text(call, 2) : nullptr;
    if (!type)
        return;
    Options options(call.options);
    const bool ifNotExists = options.flag("if_not_exists");
    auto parts = *type == "primary_key" ? primaryKeyParts(l, *table, *name, *type, call.options) : columnParts(l, *table, *name, *type, options);
    if (parts)
        addParts(*table, std::move(*parts), ifNotExists);
}

void MigrationLowering::addColumns(const Call& call)
{
    const auto* table = text(call, 0);
    const auto* type = call.options.find("type");
    if (!table || !type || !type->name())
        return l.notModelled(call.name);
    for (std::size_t i = 1; i < call.arguments.size(); ++i) {
        const auto* name = text(call, i);
        Options options(call.options);
        options.ignore({"type"});
        auto parts = name ? columnParts(l, *table, *name, *type->name(), options) : std::nullopt;
        if (parts)
            addParts(*table, std::move(*parts), false);
    }
}

void MigrationLowering::dropColumn(const std::string& table, const std::string& column, bool ifExists)
{
    alter(table, ddl::alter::DropColumn{column, ifExists, false});
}

void MigrationLowering::removeColumn(const Call& call)
{
    const auto* table = text(call, 0);
    const auto* name = table ? text(call, 1) : nullptr;
    Options options(call.options);
    if (name)
        dropColumn(*table, *name, options.flag("if_exists"));
}

void MigrationLowering::removeColumns(const Call& call)
{
    const auto* table = text(call, 0);
    ddl::AlterTable statement;
    statement.name = table ? qualifiedName(*table) : QualifiedName();
    for (std::size_t i = 1; table && i < call.arguments.size(); ++i) {
        if (const auto* name = text(call, i))
            statement.actions.emplace_back(ddl::alter::DropColumn{*name, false, false});
    }
    if (!statement.actions.empty())
        l.add(std::move(statement));
}

void MigrationLowering::renameColumn(const Call& call)
{
    const auto* table = text(call, 0);
    const auto* was = table ? text(call, 1) : nullptr;
    const auto* is = was ? text(call, 2) : nullptr;
    if (!is)
        return;
    const auto name = qualifiedName(*table);
    l.add(ddl::Rename{catalog::columnId(catalog::tableId(name.schema, name.name), *was), *is, false});
    renameIndexes(name, *table, *table, *was, *is);
}

void MigrationLowering::changeColumn(const Call& call)
{
    const auto* table = text(call, 0);
    const auto* name = table ? text(call, 1) : nullptr;
    const auto* type = name ? text(call, 2) : nullptr;
    if (!type)
        return;
    Options options(call.options);
    const auto conversion = options.text("using");
    const auto castAs = options.text("cast_as");
    const auto* null = options.take("null");
    const bool withDefault = options.has("default");
    auto parts = columnParts(l, *table, *name, *type, options);
    if (!parts)
        return;
    ddl::AlterTable statement;
    statement.name = qualifiedName(*table);
    ddl::alter::SetType set{*name, parts->column.type, parts->column.collation, {}};
    const auto usingSql = !conversion.empty() || castAs.empty() ? conversion : "CAST(" + base::quoteIdentifier(*name) + " AS " + castAs + ")";
    if (!usingSql.empty()) {
        const auto expression = l.expression(usingSql, "conversion of column " + *name);
        if (!expression)
            return;
        set.usingExpression = *expression;
    }
    statement.actions.emplace_back(std::move(set));
    if (withDefault)
        statement.actions.emplace_back(ddl::alter::SetDefault{*name, parts->column.defaultValue});
    if (null)
        statement.actions.emplace_back(ddl::alter::SetNotNull{*name, null->isFalse() || null->isNil()});
    l.add(std::move(statement));
    addColumnComment(l, qualifiedName(*table), parts->column);
}

void MigrationLowering::changeColumnDefault(const Call& call)
{
    const auto* table = text(call, 0);
    const auto* name = table ? text(call, 1) : nullptr;
    const auto* value = name ? changedTo(call, 2) : nullptr;
    if (!value)
        return name && !m_irreversible ? l.notModelled(call.name) : void();
    const auto* known = l.tableBefore(qualifiedName(*table));
    const auto* column = known ? known->columns.find(*name) : nullptr;
    const auto what = "default of column " + *name;
    const auto sql = column ? defaultSql(l, *value, column->type) : untypedDefault(l, *value);
    if (!sql)
        return l.notModelled(what);
    ddl::alter::SetDefault set{*name, {}};
    if (!sql->empty()) {
        const auto expression = l.expression(*sql, what);
        if (!expression)
            return;
        set.value = *expression;
    }
    alter(*table, std::move(set));
}

void MigrationLowering::changeColumnNull(const Call& call)
{
    const auto* table = text(call, 0);
    const auto* name = table ? text(call, 1) : nullptr;
    if (!name || call.arguments.size() < 3)
        return l.notModelled(call.name);
    const auto& flag = call.arguments[2];
    const bool notNull = flag.isFalse() || flag.isNil();
    const auto column = base::quoteIdentifier(*name);
    if (notNull && m_direction == Direction::Up && call.arguments.size() > 3 && !call.arguments[3].isNil()) {
        const auto value = untypedDefault(l, call.arguments[3]);
        const auto sql = "UPDATE " + qualifiedName(*table).sql() + " SET " + column + " = " + value.value_or("NULL") + " WHERE " + column + " IS NULL";
        if (auto dml = value ? l.one<ddl::Dml>(sql, call.name) : std::nullopt)
            l.add(std::move(*dml));
    }
    alter(*table, ddl::alter::SetNotNull{*name, notNull});
}

void MigrationLowering::changeColumnComment(const Call& call)
{
    const auto* table = text(call, 0);
    const auto* name = table ? text(call, 1) : nullptr;
    const auto* value = name ? changedTo(call, 2) : nullptr;
    if (!value || !(value->name() || value->isNil()))
        return l.notModelled(call.name);
    const auto owner = qualifiedName(*table);
    const bool gone = value->isNil() || value->name()->empty();
    l.add(ddl::Comment{catalog::columnId(catalog::tableId(owner.schema, owner.name), *name), gone ? std::nullopt : std::optional(*value->name())});
}

void MigrationLowering::addReference(const Call& call)
{
    const auto* table = text(call, 0);
    const auto* name = table ? text(call, 1) : nullptr;
    auto parts = name ? referenceParts(l, *table, *name, call.options) : std::nullopt;
    if (!parts)
        return;
    for (auto& column : parts->columns)
        addParts(*table, std::move(column), false);
    if (parts->index)
        addIndex(l, *table, parts->indexColumns, *parts->index);
    if (parts->foreignKey) {
        if (auto key = foreignKey(l, *table, parts->foreignTable, *parts->foreignKey))
            addConstraint(l, *table, std::move(*key));
    }
}

void MigrationLowering::removeReference(const Call& call)
{
    const auto* table = text(call, 0);
    const auto* name = table ? text(call, 1) : nullptr;
    if (!name)
        return;
    Options options(call.options);
    dropColumn(*table, *name + "_id", options.flag("if_exists"));
    if (options.flag("polymorphic"))
        dropColumn(*table, *name + "_type", options.flag("if_exists"));
}

void MigrationLowering::addTimestamps(const Call& call)
{
    const auto* table = text(call, 0);
    if (!table)
        return;
    for (auto& parts : timestampParts(l, *table, call.options))
        addParts(*table, std::move(parts), false);
}

void MigrationLowering::removeTimestamps(const Call& call)
{
    const auto* table = text(call, 0);
    if (!table)
        return;
    Call columns;
    columns.name = call.name;
    columns.arguments = {call.arguments.front(), stringNode("updated_at"), stringNode("created_at")};
    removeColumns(columns);
}

} // namespace cofferdam::ruby
