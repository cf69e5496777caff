#include "ruby/schema_rb.h"

#include "lowering.h"

namespace cofferdam::ruby {
namespace {

/// The first call of a chain: `create_trigger("x").on("t")` is a create_trigger.
const Call& rootOf(const Call& call)
{
    const Call* root = &call;
    while (root->receiver) {
        const auto* inner = (**root->receiver).as<Call>();
        if (!inner)
            break;
        root = inner;
    }
    return *root;
}

void lowerCall(Lowering& l, const Statement& statement, const Call& call)
{
    if (call.receiver)
        l.notModelled(rootOf(call).name);
    else if (call.name == "create_table")
        createTable(l, statement, call);
    else if (call.name == "create_enum")
        createEnum(l, call);
    else if (call.name == "create_schema")
        createSchema(l, call);
    else if (call.name == "enable_extension")
        enableExtension(l, call);
    else if (call.name == "create_view")
        createView(l, call);
    else if (call.name == "create_function" || call.name == "create_trigger")
        createRoutine(l, call);
    else if (call.name == "execute")
        executeSql(l, call);
    else if (!addToTable(l, call))
        l.notModelled(call.name);
}

} // namespace

LoweredRuby lowerSchema(const SchemaFile& schema)
{
    Lowering l(schema.file, schema.rails);
    collectFacts(l, schema.body);
    for (const auto& statement : schema.outside) {
        l.begin(statement);
        l.notModelled("Ruby code outside the schema");
    }
    for (const auto& statement : schema.body) {
        l.begin(statement);
        if (const auto* call = statement.call())
            lowerCall(l, statement, *call);
        else
            notData(l, statement);
    }
    return std::move(l.out);
}

base::Result<LoweredRuby> readSchema(std::string_view source, const std::string& fileName, std::optional<RailsVersion> assumed)
{
    COFFERDAM_ASSIGN(auto schema, parseSchema(source, fileName));
    if (assumed && !schema.bracket)
        schema.rails = *assumed;
    return lowerSchema(schema);
}

} // namespace cofferdam::ruby
