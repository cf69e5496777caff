#include "lower_context.h"

/// Statements that mean the same for any kind of object: COMMENT, OWNER TO, RENAME, SET SCHEMA, DROP.
namespace cofferdam::ddl::lowering {
namespace {

using catalog::Kind;

bool cascades(PgQuery__DropBehavior behavior) { return behavior == PG_QUERY__DROP_BEHAVIOR__DROP_CASCADE; }

ObjectId partOf(const Lowering& l, Kind kind, const PgQuery__RangeVar& relation, std::string part)
{
    const QualifiedName table = qualified(l, relation);
    return {kind, table.schema, table.name, std::move(part)};
}

std::optional<Target> renamedTarget(const Lowering& l, const PgQuery__RenameStmt& s)
{
    switch (s.rename_type) {
    case PG_QUERY__OBJECT_TYPE__OBJECT_COLUMN: return Target{partOf(l, Kind::Column, *s.relation, s.subname)};
    case PG_QUERY__OBJECT_TYPE__OBJECT_ATTRIBUTE: return Target{partOf(l, Kind::CompositeType, *s.relation, s.subname)};
    case PG_QUERY__OBJECT_TYPE__OBJECT_TABCONSTRAINT: return Target{partOf(l, Kind::Constraint, *s.relation, s.subname)};
    case PG_QUERY__OBJECT_TYPE__OBJECT_TRIGGER: return Target{partOf(l, Kind::Trigger, *s.relation, s.subname)};
    case PG_QUERY__OBJECT_TYPE__OBJECT_RULE: return Target{partOf(l, Kind::Rule, *s.relation, s.subname)};
    case PG_QUERY__OBJECT_TYPE__OBJECT_POLICY: return Target{partOf(l, Kind::Policy, *s.relation, s.subname)};
    case PG_QUERY__OBJECT_TYPE__OBJECT_SCHEMA: return Target{{Kind::Schema, {}, s.subname, {}}};
    case PG_QUERY__OBJECT_TYPE__OBJECT_DOMCONSTRAINT: {
        const QualifiedName domain = qualified(sql::listItems(s.object));
        return Target{{Kind::Domain, domain.schema, domain.name, s.subname}};
    }
    default: break;
    }
    if (const auto kind = relationKind(s.rename_type))
        return Target{relationId(*kind, qualified(l, *s.relation))};
    return targetOf(s.rename_type, s.object);
}

} // namespace

void lowerComment(Lowering& l, const PgQuery__CommentStmt& s)
{
    auto target = targetOf(s.objtype, s.object);
    if (!target)
        return l.notModelled("COMMENT ON " + std::string(objectTypeName(s.objtype)));
    // The tree does not tell '' from NULL; PostgreSQL treats them alike.
    const std::string_view text = s.comment;
    l.emit(Comment{std::move(target->id), text.empty() ? std::nullopt : std::optional<std::string>(text), target->form});
}

void lowerOwner(Lowering& l, const PgQuery__AlterOwnerStmt& s)
{
    auto target = targetOf(s.object_type, s.object);
    if (!target)
        return l.notModelled("ALTER " + std::string(objectTypeName(s.object_type)) + " OWNER");
    l.emit(AlterOwner{std::move(target->id), roleName(s.newowner), target->form});
}

void lowerRename(Lowering& l, const PgQuery__RenameStmt& s)
{
    auto target = renamedTarget(l, s);
    if (!target)
        return l.notModelled("ALTER " + std::string(objectTypeName(s.rename_type)) + " RENAME");
    if (cascades(s.behavior))
        l.notModelled("CASCADE of RENAME ATTRIBUTE");
    l.emit(Rename{std::move(target->id), s.newname, s.missing_ok != 0, target->form});
}

void lowerSetSchema(Lowering& l, const PgQuery__AlterObjectSchemaStmt& s)
{
    if (s.object_type == PG_QUERY__OBJECT_TYPE__OBJECT_EXTENSION)
        return l.emit(AlterExtension{std::string(sql::stringOf(s.object)), std::nullopt, s.newschema});
    std::optional<Target> target;
    if (const auto kind = relationKind(s.object_type))
        target = Target{relationId(*kind, qualified(l, *s.relation))};
    else
        target = targetOf(s.object_type, s.object);
    if (!target)
        return l.notModelled("ALTER " + std::string(objectTypeName(s.object_type)) + " SET SCHEMA");
    if (s.missing_ok)
        l.notModelled("IF EXISTS of SET SCHEMA");
    l.emit(SetSchema{std::move(target->id), s.newschema, target->form});
}

void lowerDrop(Lowering& l, const PgQuery__DropStmt& s)
{
    Drop out;
    out.ifExists = s.missing_ok;
    out.cascade = cascades(s.behavior);
    out.concurrently = s.concurrent;
    for (const auto* node : sql::nodes(s.objects, s.n_objects)) {
        auto target = targetOf(s.remove_type, node);
        if (!target)
            return l.notModelled("DROP " + std::string(objectTypeName(s.remove_type)));
        out.form = target->form;
        out.targets.push_back(std::move(target->id));
    }
    l.emit(std::move(out));
}

} // namespace cofferdam::ddl::lowering
