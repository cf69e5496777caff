#include "interpret.h"

#include <algorithm>

namespace cofferdam::ddl {

using catalog::Definition;

namespace {

/// Which relations a definition locks while it is made (hazards: publications and statistics exclude other maintenance).
void lockUses(Context& context, Kind kind, const catalog::Dependencies& uses)
{
    const LockMode mode = kind == Kind::Publication || kind == Kind::Statistics ? LockMode::ShareUpdateExclusive : LockMode::AccessShare;
    for (const ObjectId& used : uses) {
        if (used.kind == Kind::Table)
            context.lock(used, mode);
    }
}

void resolveUses(Context& context, catalog::Dependencies& uses)
{
    for (ObjectId& used : uses) {
        if (!used.schema.empty() || !catalog::info(used.kind).inSchema)
            continue;
        if (used.kind == Kind::Column || catalog::info(used.kind).inTable) {
            if (const auto relation = context.findRelation({{}, used.name}))
                used.schema = relation->schema;
        } else if (auto found = context.resolve(used)) {
            used = std::move(*found);
        }
    }
}

bool isPlpgsqlLanguage(const ObjectId& id)
{
    return id.kind == Kind::Language && id.name == "plpgsql";
}

} // namespace

Done interpret(Context& context, const CreateDefinition& statement)
{
    if (isPlpgsqlLanguage(statement.id)) // part of every database
        return {};
    ObjectId id = statement.id;
    if (catalog::info(id.kind).inSchema && id.schema.empty()) {
        QualifiedName name = id.qualified();
        if (statement.alters) {
            if (auto found = context.resolve(id))
                name.schema = found->schema;
        }
        COFFERDAM_TRY(context.creationName(name));
        id.schema = name.schema;
    }
    catalog::Dependencies uses = statement.uses;
    resolveUses(context, uses);
    lockUses(context, id.kind, uses);
    const Definition* old = context.get<Definition>(id);
    if (old && !statement.alters)
        return duplicateObject(context, id.describe());
    if (!old && statement.alters && context.simulating() && id.kind != Kind::DefaultPrivileges && id.kind != Kind::BaseType)
        return unknownObject(context, id);
    Definition definition = old ? *old : Definition();
    if (!old)
        definition.place = context.place;
    definition.statements.push_back(statement.sql);
    for (ObjectId& used : uses) {
        if (std::find(definition.uses.begin(), definition.uses.end(), used) == definition.uses.end())
            definition.uses.push_back(std::move(used));
    }
    context.put(id, std::move(definition));
    return {};
}

} // namespace cofferdam::ddl
