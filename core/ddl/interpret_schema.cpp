#include "extension_objects.h"
#include "interpret.h"
#include "renaming.h"

#include <algorithm>

namespace cofferdam::ddl {

Done interpret(Context& context, const CreateSchema& statement)
{
    const ObjectId id{Kind::Schema, {}, statement.name, {}};
    // Every database is born with the schema public: it is there without being an entry of the catalog.
    const bool known = context.catalog().contains(id);
    if (known || statement.name == "public") {
        if (known && !statement.ifNotExists && context.simulating())
            return duplicateObject(context, id.describe());
        if (statement.name == "public" && !statement.owner.empty() && !known) {
            catalog::Schema schema;
            schema.owner = statement.owner;
            context.put(id, schema);
        }
        return {};
    }
    catalog::Schema schema;
    if (!statement.owner.empty())
        schema.owner = statement.owner;
    schema.place = context.place;
    context.put(id, std::move(schema));
    return {};
}

Done interpret(Context& context, const CreateExtension& statement)
{
    // plpgsql is in every database; pg_dump leaves it out since 9.x of its own versions, older ones wrote it.
    if (statement.name == "plpgsql")
        return {};
    const ObjectId id{Kind::Extension, {}, statement.name, {}};
    if (context.catalog().contains(id)) {
        if (!statement.ifNotExists)
            return duplicateObject(context, id.describe());
        context.note(message("ddl.exists_already", COFFERDAM_TR("%1 already exists, skipped"), {identifier(id.describe())}));
        return {};
    }
    catalog::Extension extension;
    extension.schema = fixedSchemaOf(statement.name);
    if (extension.schema.empty())
        extension.schema = statement.schema;
    if (extension.schema.empty())
        extension.schema = context.session.searchPath.empty() ? "public" : context.session.searchPath.front();
    extension.version = statement.version;
    extension.place = context.place;
    context.put(id, std::move(extension));
    return {};
}

Done interpret(Context& context, const AlterExtension& statement)
{
    const ObjectId id{Kind::Extension, {}, statement.name, {}};
    const auto* before = context.get<catalog::Extension>(id);
    const std::string schema = before ? before->schema : std::string();
    if (!statement.schema.empty() && !schema.empty() && schema != statement.schema)
        moveExtension(context, statement.name, schema, statement.schema);
    const bool found = context.modify<catalog::Extension>(id, [&](catalog::Extension& extension) {
        if (statement.version)
            extension.version = *statement.version;
        if (!statement.schema.empty())
            extension.schema = statement.schema;
    });
    if (!found && statement.name != "plpgsql")
        return unknownObject(context, id);
    return {};
}

} // namespace cofferdam::ddl
