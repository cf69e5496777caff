#include "probe.h"

namespace cofferdam::plan {
namespace {

/// Types and functions are looked up by the interpreter; everything else only costs time.
bool wanted(Kind kind)
{
    switch (kind) {
    case Kind::Schema:
    case Kind::Extension:
    case Kind::Enum:
    case Kind::Domain:
    case Kind::CompositeType:
    case Kind::RangeType:
    case Kind::BaseType:
    case Kind::Function:
    case Kind::Collation:
    case Kind::Sequence: return true;
    default: return false;
    }
}

void copyUsed(const Catalog& from, const catalog::Dependencies& used, catalog::CatalogBuilder& to)
{
    for (const ObjectId& id : used) {
        const Object* object = wanted(id.kind) ? from.find(id) : nullptr;
        if (!object || to.current().contains(id))
            continue;
        to.put(id, *object);
        copyUsed(from, usesOf(from, id), to);
    }
}

} // namespace

std::optional<ddl::Effects> probe(const Draft& draft, const Catalog& catalog, const ObjectId& table, const Statement& statement,
                                  const std::vector<ObjectId>& alsoUses)
{
    const auto* object = catalog.get<catalog::Table>(table);
    if (!object)
        return std::nullopt;
    catalog::CatalogBuilder builder;
    for (const auto& entry : catalog.all(Kind::Extension))
        builder.put(entry.id, *entry.object);
    catalog::Table alone = *object;
    alone.partitionOf.reset();
    alone.inherits.clear();
    // A generated column would stand in the way, and is no part of the question.
    for (auto& column : alone.columns)
        column.generated.reset();
    builder.put(table, Object(std::move(alone)));
    copyUsed(catalog, usesOf(catalog, table), builder);
    copyUsed(draft.after, alsoUses, builder);
    for (Kind kind : {Kind::Constraint, Kind::Index}) {
        for (const auto& entry : catalog.parts(kind, table)) {
            const auto* constraint = std::get_if<catalog::Constraint>(entry.object.get());
            if (!constraint || constraint->type != catalog::ConstraintType::ForeignKey)
                builder.put(entry.id, *entry.object);
        }
    }
    ddl::Session session;
    session.serverVersion = draft.options.serverVersion;
    ddl::Interpreter interpreter(builder, session, ddl::Mode::Simulating);
    auto effects = interpreter.apply(statement);
    return effects ? std::optional(std::move(*effects)) : std::nullopt;
}

ddl::Work probedWork(const Draft& draft, const Catalog& catalog, const ObjectId& table, const Statement& statement,
                     const std::vector<ObjectId>& alsoUses)
{
    const auto effects = probe(draft, catalog, table, statement, alsoUses);
    return effects ? effects->heaviestOn(table) : ddl::Work::Rewrite;
}

} // namespace cofferdam::plan
