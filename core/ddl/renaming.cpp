#include "renaming.h"

#include "base/quote.h"
#include "dependents.h"
#include "extension_objects.h"
#include "resolve/binder.h"

#include <algorithm>
#include <array>

namespace cofferdam::ddl {

using catalog::Index;
using catalog::Table;

namespace {

constexpr std::array partKinds{Kind::Constraint, Kind::Index, Kind::Trigger, Kind::Rule, Kind::Policy};

struct Moved {
    ObjectId from, to;
    Object object;
};

std::vector<ObjectId> partsOf(const Context& context, const ObjectId& relation)
{
    std::vector<ObjectId> result;
    for (const Kind kind : partKinds) {
        for (const catalog::Entry& entry : context.catalog().parts(kind, relation))
            result.push_back(entry.id);
    }
    return result;
}

/// Everything is rewritten by what the catalog holds now, and only then put in place.
void rewriteAll(Context& context, Rewriter& rewriter, std::vector<ObjectId> ids)
{
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    std::vector<Moved> moved;
    for (const ObjectId& id : ids) {
        const Object* object = context.catalog().find(id);
        if (!object)
            continue;
        Object changed = rewriter.rewritten(id, *object);
        ObjectId to = rewriter.rewritten(id);
        if (const auto* function = std::get_if<catalog::Function>(&changed))
            to.part = function->signature();
        // A view's uses stand beside its value, so an equal value may still have to be put back.
        moved.push_back({id, std::move(to), std::move(changed)});
    }
    for (const Moved& item : moved) {
        if (item.from != item.to)
            context.remove(item.from);
    }
    for (Moved& item : moved)
        context.put(item.to, std::move(item.object));
}

std::vector<ObjectId> withUsers(Context& context, const ObjectId& id)
{
    std::vector<ObjectId> ids = dependentsOf(context, id);
    ids.push_back(id);
    return ids;
}

} // namespace

void moveObject(Context& context, const ObjectId& from, const ObjectId& to)
{
    catalog::ObjectPtr object = context.catalog().share(from);
    context.remove(from);
    context.restore(to, std::move(object));
}

void moveRelation(Context& context, const ObjectId& from, const ObjectId& to)
{
    NameChange change;
    change.relation = NameChange::Pair{from.qualified(), to.qualified()};
    if (from.kind != Kind::Sequence)
        change.type = change.relation;
    Rewriter rewriter(context, change);
    std::vector<ObjectId> ids = withUsers(context, from);
    for (ObjectId& part : partsOf(context, from))
        ids.push_back(std::move(part));
    for (const std::string& column : resolve::columnNames(context.catalog(), from)) {
        for (ObjectId& user : context.index.usersOf(columnId(from, column)))
            ids.push_back(std::move(user));
    }
    if (from.schema != to.schema) {
        for (const catalog::Entry& entry : context.catalog().parts(Kind::Index, from)) {
            for (const ObjectId& child : context.index.children(from)) {
                for (const catalog::Entry& own : context.catalog().parts(Kind::Index, child)) {
                    if (own.as<Index>().attachedTo == QualifiedName{entry.id.schema, entry.id.part})
                        context.modify<Index>(own.id, [&](Index& index) { index.attachedTo->schema = to.schema; });
                }
            }
        }
    }
    rewriteAll(context, rewriter, std::move(ids));
}

void moveType(Context& context, const ObjectId& from, const ObjectId& to)
{
    NameChange change;
    change.type = NameChange::Pair{from.qualified(), to.qualified()};
    Rewriter rewriter(context, change);
    rewriteAll(context, rewriter, withUsers(context, from));
}

namespace {

/// The catalog has an object of that name there, so that it is no extension's.
bool isOwn(Context& context, const std::string& schema, const std::string& name)
{
    const catalog::Catalog& catalog = context.catalog();
    const ObjectId function{Kind::Function, schema, name, {}};
    if (catalog.findRelation(schema, name) || catalog.findType(schema, name) || !catalog.parts(Kind::Function, function).empty())
        return true;
    for (const Kind kind : {Kind::Collation, Kind::OperatorClass, Kind::OperatorFamily, Kind::TextSearchConfiguration, Kind::TextSearchDictionary}) {
        if (catalog.contains({kind, schema, name, {}}))
            return true;
    }
    bool found = false;
    catalog.forEach(Kind::Operator, [&](const catalog::Entry& entry) { found = found || (entry.id.schema == schema && entry.id.name == name); });
    return found;
}

/// Of the extensions whose objects live in a schema, the one that a name belongs to is known, or it is the only one.
bool belongsToExtension(Context& context, const std::string& extension, const std::string& schema, const std::string& name)
{
    for (const std::string_view owner : {extensionOfType(name), extensionOfFunction(name), extensionOfOperatorClass(name)}) {
        if (!owner.empty())
            return owner == extension;
    }
    std::vector<std::string> withOperator;
    context.catalog().forEach(Kind::Extension, [&](const catalog::Entry& entry) {
        if (entry.as<catalog::Extension>().schema == schema && bringsOperator(entry.id.name, name))
            withOperator.push_back(entry.id.name);
    });
    if (withOperator.size() == 1)
        return withOperator.front() == extension;
    bool alone = true;
    context.catalog().forEach(Kind::Extension, [&](const catalog::Entry& entry) {
        alone = alone && (entry.id.name == extension || entry.as<catalog::Extension>().schema != schema);
    });
    return alone && !isOwn(context, schema, name);
}

} // namespace

void moveExtension(Context& context, const std::string& extension, const std::string& from, const std::string& to)
{
    NameChange change;
    change.schema = {from, to};
    change.moving = [&](const std::string& name) { return belongsToExtension(context, extension, from, name); };
    Rewriter rewriter(context, change);
    std::vector<ObjectId> ids;
    context.catalog().forEach([&](const catalog::Entry& entry) { ids.push_back(entry.id); });
    for (const ObjectId& id : ids) {
        const Object* object = context.catalog().find(id);
        Object changed = rewriter.rewritten(id, *object);
        if (changed == *object)
            continue;
        ObjectId renamed = id;
        if (const auto* function = std::get_if<catalog::Function>(&changed))
            renamed.part = function->signature();
        if (renamed != id)
            context.remove(id);
        context.put(renamed, std::move(changed));
    }
}

void moveFunction(Context& context, const ObjectId& from, const ObjectId& to)
{
    NameChange change;
    change.function = NameChange::Pair{from.qualified(), to.qualified()};
    Rewriter rewriter(context, change);
    std::vector<ObjectId> ids = dependentsOf(context, from);
    const bool alone = context.catalog().parts(Kind::Function, from).size() == 1;
    // With several overloads a name in a text may mean another one: only triggers say which.
    if (!alone)
        std::erase_if(ids, [&](const ObjectId& id) { return id.kind != Kind::Trigger || from.part != "()"; });
    ids.push_back(from);
    rewriteAll(context, rewriter, std::move(ids));
}

void moveSchema(Context& context, const ObjectId& from, const ObjectId& to)
{
    NameChange change;
    change.schema = {from.name, to.name};
    Rewriter rewriter(context, change);
    std::vector<ObjectId> ids;
    context.catalog().forEach([&](const catalog::Entry& entry) { ids.push_back(entry.id); });
    rewriteAll(context, rewriter, std::move(ids));
    std::replace(context.session.searchPath.begin(), context.session.searchPath.end(), from.name, to.name);
}

void moveDefinition(Context& context, const ObjectId& from, const ObjectId& to)
{
    NameChange change;
    if (catalog::info(from.kind).inSchema) {
        change.relation = NameChange::Pair{from.qualified(), to.qualified()};
        Rewriter rewriter(context, change);
        const Object changed = rewriter.rewritten(from, *context.catalog().find(from));
        context.remove(from);
        context.put(to, changed);
        return;
    }
    const auto* definition = context.get<catalog::Definition>(from);
    if (!definition) {
        moveObject(context, from, to);
        return;
    }
    change.column = {ObjectId{Kind::Column, {}, {}, from.name}, to.name};
    catalog::Definition copy = *definition;
    const catalog::Dependencies uses = copy.uses;
    copy.uses = {change.column->first};
    Rewriter rewriter(context, change);
    Object changed = rewriter.rewritten(from, Object(std::move(copy)));
    std::get<catalog::Definition>(changed).uses = uses;
    context.remove(from);
    context.put(to, std::move(changed));
}

void renameOwnUses(Context& context, const ObjectId& relation, const NameChange& change)
{
    Rewriter rewriter(context, change);
    std::vector<ObjectId> ids = partsOf(context, relation);
    for (ObjectId& user : context.index.usersOf(change.column->first))
        ids.push_back(std::move(user));
    // Views and policies whose binding is not known in columns still may name it.
    for (ObjectId& user : context.index.usersOf(relation))
        ids.push_back(std::move(user));
    if (relation.kind == Kind::Table || relation.kind == Kind::CompositeType)
        ids.push_back(relation);
    rewriteAll(context, rewriter, std::move(ids));
}

void renameIndexUses(Context& context, const ObjectId& index, const std::string& to)
{
    const ObjectId relation = context.relationOf(index);
    if (const auto* table = context.get<Table>(relation)) {
        const std::string identity = "INDEX " + base::quoteIdentifier(index.part);
        const bool replica = table->replicaIdentity == identity || table->replicaIdentity == "INDEX " + index.part;
        if (table->clusterOn == index.part || replica) {
            const bool quoted = table->replicaIdentity == identity;
            context.modify<Table>(relation, [&](Table& changed) {
                if (changed.clusterOn == index.part)
                    changed.clusterOn = to;
                if (replica)
                    changed.replicaIdentity = "INDEX " + (quoted ? base::quoteIdentifier(to) : to);
            });
        }
    }
    const QualifiedName old{index.schema, index.part};
    for (const ObjectId& child : context.index.children(relation)) {
        for (const catalog::Entry& entry : context.catalog().parts(Kind::Index, child)) {
            if (entry.as<Index>().attachedTo == old)
                context.modify<Index>(entry.id, [&](Index& changed) { changed.attachedTo->name = to; });
        }
    }
}

} // namespace cofferdam::ddl
