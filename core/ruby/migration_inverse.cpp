#include "migration_lowering.h"

#include <algorithm>
#include <variant>

namespace cofferdam::ruby {
namespace {

using catalog::Kind;
using Inverse = std::optional<ddl::AnyStatement>;

/// The action that takes one back. Only what needs no knowledge of the state before.
struct InverseAction {
    using Result = std::optional<ddl::alter::Action>;
    Result operator()(const ddl::alter::AddColumn& a) const { return ddl::alter::DropColumn{a.column.name, false, false}; }
    Result operator()(const ddl::alter::AddConstraint& a) const
    {
        return a.usingIndex.empty() ? Result(ddl::alter::DropConstraint{a.constraint.name, false, false}) : std::nullopt;
    }
    Result operator()(const ddl::alter::SetNotNull& a) const { return ddl::alter::SetNotNull{a.column, !a.notNull}; }
    Result operator()(const ddl::alter::ValidateConstraint& a) const { return a; } // Rails runs it forwards: the constraint is still there
    template <typename T>
    Result operator()(const T&) const
    {
        return std::nullopt;
    }
};

Inverse inverseOf(const ddl::AlterTable& statement)
{
    ddl::AlterTable out = statement;
    out.actions.clear();
    for (auto action = statement.actions.rbegin(); action != statement.actions.rend(); ++action) {
        auto undone = std::visit(InverseAction(), *action);
        if (!undone)
            return std::nullopt;
        out.actions.push_back(std::move(*undone));
    }
    return out;
}

Inverse inverseOf(const ddl::Rename& statement)
{
    ddl::Rename out = statement;
    const bool part = catalog::info(statement.target.kind).inTable || statement.target.kind == Kind::Column || statement.target.kind == Kind::Index;
    auto& name = part ? out.target.part : out.target.name;
    out.newName = name;
    name = statement.newName;
    return out;
}

Inverse inverseOf(const ddl::Statement& statement)
{
    const auto drop = [](ObjectId id, bool ifExists = false) { return ddl::Drop{{std::move(id)}, ifExists, false, false}; };
    if (const auto* alter = statement.as<ddl::AlterTable>())
        return inverseOf(*alter);
    if (const auto* rename = statement.as<ddl::Rename>())
        return inverseOf(*rename);
    if (const auto* table = statement.as<ddl::CreateTable>())
        return drop(catalog::tableId(table->name.schema, table->name.name));
    if (const auto* index = statement.as<ddl::CreateIndex>()) {
        auto out = drop({Kind::Index, index->table.schema, {}, index->name});
        out.concurrently = index->concurrently;
        return out;
    }
    if (const auto* made = statement.as<ddl::CreateEnum>())
        return drop({Kind::BaseType, made->name.schema, made->name.name, {}});
    if (const auto* made = statement.as<ddl::CreateExtension>())
        return drop({Kind::Extension, {}, made->name, {}}, true);
    if (const auto* made = statement.as<ddl::CreateSchema>())
        return drop({Kind::Schema, {}, made->name, {}});
    if (const auto* made = statement.as<ddl::CreateView>())
        return drop({made->materialized ? Kind::MaterializedView : Kind::View, made->name.schema, made->name.name, {}});
    return std::nullopt;
}

/// The table that a statement belongs to, when dropping it takes the statement along.
std::optional<QualifiedName> ownerOf(const ddl::Statement& statement)
{
    if (const auto* index = statement.as<ddl::CreateIndex>())
        return index->table;
    if (const auto* comment = statement.as<ddl::Comment>(); comment && comment->target.kind != Kind::Index)
        return comment->target.qualified();
    const auto* alter = statement.as<ddl::AlterTable>();
    return alter ? std::optional(alter->name) : std::nullopt;
}

/// The column or index that a comment stands on was made by the same call.
bool isNew(const ObjectId& target, const std::vector<ddl::Statement>& done)
{
    return std::any_of(done.begin(), done.end(), [&](const ddl::Statement& other) {
        const auto* index = other.as<ddl::CreateIndex>();
        const auto* alter = other.as<ddl::AlterTable>();
        const auto* add = alter && alter->actions.size() == 1 ? std::get_if<ddl::alter::AddColumn>(&alter->actions.front()) : nullptr;
        return (index && target.kind == Kind::Index && index->name == target.part)
            || (add && target.kind == Kind::Column && alter->name == target.qualified() && add->column.name == target.part);
    });
}

} // namespace

std::optional<std::vector<ddl::Statement>> inverted(const std::vector<ddl::Statement>& done)
{
    std::vector<ddl::Statement> out;
    for (auto statement = done.rbegin(); statement != done.rend(); ++statement) {
        // What create_table made besides its table goes with the table.
        const auto owner = ownerOf(*statement);
        const bool goesAlong = owner && std::any_of(done.begin(), done.end(), [&](const ddl::Statement& other) {
            const auto* table = other.as<ddl::CreateTable>();
            return table && table->name == *owner;
        });
        if (goesAlong || (statement->as<ddl::Comment>() && isNew(statement->as<ddl::Comment>()->target, done)))
            continue;
        auto undone = inverseOf(*statement);
        if (!undone)
            return std::nullopt;
        out.emplace_back(std::move(*undone), *statement->place);
    }
    return out;
}

} // namespace cofferdam::ruby
