#include "migration_lowering.h"

#include "generated_names.h"

#include <algorithm>

namespace cofferdam::ruby {
namespace {

using catalog::Kind;

std::string optionText(const Call& call, std::string_view key)
{
    const auto* node = call.options.find(key);
    return node && node->name() ? *node->name() : std::string();
}

bool optionFlag(const Call& call, std::string_view key)
{
    const auto* node = call.options.find(key);
    return node && node->isTrue();
}

std::vector<std::string> columnsOf(const Node* node)
{
    if (!node)
        return {};
    auto names = stringList(*node).value_or(std::vector<std::string>());
    if (node->name() && node->name()->find_first_of("( ") != std::string::npos)
        names = {expressionWords(*node->name())};
    return names;
}

std::vector<std::string> columnsOf(const catalog::Index& index)
{
    std::vector<std::string> out;
    for (const auto& element : index.elements)
        out.push_back(element.column);
    return out;
}

} // namespace

void MigrationLowering::addToTable(const Call& call)
{
    if (!ruby::addToTable(l, call))
        l.notModelled(call.name);
}

/// The index on just these columns: by its own name where the schema is known, else by the name that Rails gives.
std::string MigrationLowering::indexNameOf(const std::string& table, const std::vector<std::string>& columns)
{
    const auto name = qualifiedName(table);
    if (l.before) {
        for (const auto& entry : l.before->parts(Kind::Index, catalog::tableId(name.schema.empty() ? "public" : name.schema, name.name))) {
            if (columnsOf(entry.as<catalog::Index>()) == columns)
                return entry.id.part;
        }
    }
    return indexName(table, columns, l.rails);
}

void MigrationLowering::removeIndex(const Call& call)
{
    const auto* table = text(call, 0);
    if (!table)
        return;
    const auto* column = call.options.find("column");
    const auto columns = columnsOf(column ? column : call.arguments.size() > 1 ? &call.arguments[1] : nullptr);
    auto name = optionText(call, "name");
    if (name.empty() && columns.empty())
        return l.notModelled(call.name);
    if (name.empty())
        name = indexNameOf(*table, columns);
    const auto owner = qualifiedName(*table);
    ddl::Drop drop;
    drop.targets = {{Kind::Index, owner.schema, {}, name}};
    drop.ifExists = optionFlag(call, "if_exists");
    drop.concurrently = optionText(call, "algorithm") == "concurrently";
    l.add(std::move(drop));
}

void MigrationLowering::renameIndex(const Call& call)
{
    const auto* table = text(call, 0);
    const auto* was = table ? text(call, 1) : nullptr;
    const auto* is = was ? text(call, 2) : nullptr;
    if (is)
        l.add(ddl::Rename{{Kind::Index, qualifiedName(*table).schema, {}, *was}, *is, false});
}

/// Renames the indexes whose name is the one Rails gave them, after their table or a column got another name.
void MigrationLowering::renameIndexes(const QualifiedName& table, const std::string& was, const std::string& is, const std::string& oldColumn, const std::string& newColumn)
{
    if (!l.before)
        return;
    for (const auto& entry : l.before->parts(Kind::Index, catalog::tableId(table.schema.empty() ? "public" : table.schema, table.name))) {
        auto columns = columnsOf(entry.as<catalog::Index>());
        const bool expressions = std::find(columns.begin(), columns.end(), std::string()) != columns.end();
        const bool concerned = oldColumn.empty() || std::find(columns.begin(), columns.end(), oldColumn) != columns.end();
        if (expressions || !concerned || entry.id.part != indexName(was, columns, l.rails))
            continue;
        std::replace(columns.begin(), columns.end(), oldColumn, newColumn);
        l.add(ddl::Rename{{Kind::Index, table.schema, {}, entry.id.part}, indexName(is, columns, l.rails), false});
    }
}

void MigrationLowering::dropConstraint(const std::string& table, const std::string& name, bool ifExists)
{
    alter(table, ddl::alter::DropConstraint{name, ifExists, false});
}

/// The foreign key that `name:`, `column:` or the other table means.
std::string MigrationLowering::foreignKeyNameOf(const std::string& table, const Call& call)
{
    if (const auto name = optionText(call, "name"); !name.empty())
        return name;
    const auto* other = call.arguments.size() > 1 ? call.arguments[1].name() : nullptr;
    const auto* column = call.options.find("column");
    auto columns = column ? stringList(*column).value_or(std::vector<std::string>()) : std::vector<std::string>();
    const auto toTable = other ? *other : optionText(call, "to_table");
    const auto owner = qualifiedName(table);
    if (l.before) {
        for (const auto& entry : l.before->parts(Kind::Constraint, catalog::tableId(owner.schema.empty() ? "public" : owner.schema, owner.name))) {
            const auto& key = entry.as<catalog::Constraint>();
            const bool fits = (columns.empty() || key.columns == columns) && (toTable.empty() || key.referencedTable.name == qualifiedName(toTable).name);
            if (key.type == catalog::ConstraintType::ForeignKey && fits)
                return entry.id.part;
        }
    }
    if (columns.empty() && !toTable.empty()) {
        if (const auto implied = foreignKey(l, table, toTable, Hash()))
            columns = implied->value.columns;
    }
    return columns.empty() ? std::string() : foreignKeyName(table, columns);
}

void MigrationLowering::removeForeignKey(const Call& call)
{
    const auto* table = text(call, 0);
    const auto name = table ? foreignKeyNameOf(*table, call) : std::string();
    if (name.empty())
        return table ? l.notModelled(call.name) : void();
    dropConstraint(*table, name, optionFlag(call, "if_exists"));
}

void MigrationLowering::removeCheck(const Call& call)
{
    const auto* table = text(call, 0);
    auto name = optionText(call, "name");
    const auto* expression = call.arguments.size() > 1 ? call.arguments[1].name() : nullptr;
    if (table && name.empty() && expression)
        name = checkName(*table, *expression);
    if (!table || name.empty())
        return l.notModelled(call.name);
    dropConstraint(*table, name, optionFlag(call, "if_exists"));
}

void MigrationLowering::removeExclusion(const Call& call)
{
    const auto* table = text(call, 0);
    auto name = optionText(call, "name");
    const auto* expression = call.arguments.size() > 1 ? call.arguments[1].name() : nullptr;
    if (table && name.empty() && expression)
        name = exclusionName(*table, *expression);
    if (!table || name.empty())
        return l.notModelled(call.name);
    dropConstraint(*table, name, false);
}

void MigrationLowering::removeUnique(const Call& call)
{
    const auto* table = text(call, 0);
    auto name = optionText(call, "name");
    const auto columns = call.arguments.size() > 1 ? columnsOf(&call.arguments[1]) : std::vector<std::string>();
    if (table && name.empty() && !columns.empty())
        name = uniqueName(*table, columns);
    if (!table || name.empty())
        return l.notModelled(call.name);
    dropConstraint(*table, name, false);
}

void MigrationLowering::validate(const Call& call)
{
    const auto* table = text(call, 0);
    if (!table)
        return;
    auto name = optionText(call, "name");
    const auto* second = call.arguments.size() > 1 ? call.arguments[1].name() : nullptr;
    if (name.empty() && call.name == "validate_foreign_key")
        name = foreignKeyNameOf(*table, call);
    else if (name.empty() && second && call.name == "validate_constraint")
        name = *second;
    else if (name.empty() && second)
        name = checkName(*table, *second);
    if (name.empty())
        return l.notModelled(call.name);
    alter(*table, ddl::alter::ValidateConstraint{name});
}

} // namespace cofferdam::ruby
