#include "ruby/schema_rb.h"

#include "base/quote.h"
#include "generated_names.h"
#include "lowering.h"

#include <algorithm>
#include <iterator>

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
    else if (!addToTable(l, call) && !lowerMigrationCall(l, statement))
        l.notModelled(call.name);
}

/// The name inside `nextval('name'::regclass)`.
std::string sequenceOf(const base::Expression& expression)
{
    constexpr std::string_view start = "nextval('";
    const std::string_view sql = expression.sql();
    if (!sql.starts_with(start))
        return {};
    const auto end = sql.find('\'', start.size());
    return end == std::string_view::npos ? std::string() : std::string(sql.substr(start.size(), end - start.size()));
}

/// A default that draws from a sequence which no serial column makes: the sequence must be there before the file is loaded, so
/// it is created in front of its table, as far as it is known.
void addImpliedSequences(Lowering& l)
{
    std::set<std::string> made;
    const auto key = [](std::string schema, const std::string& name) { return schema.empty() || schema == "public" ? name : schema + "." + name; };
    for (const auto& statement : l.out.statements) {
        if (const auto* sequence = statement.as<ddl::CreateSequence>())
            made.insert(key(sequence->name.schema, sequence->name.name));
        const auto* table = statement.as<ddl::CreateTable>();
        for (const auto& column : table ? table->value.columns : catalog::Columns()) {
            if (column.type.name == "serial" || column.type.name == "bigserial")
                made.insert(key(table->name.schema, serialSequenceName(table->name.name, column.name)));
        }
    }
    std::vector<ddl::Statement> out;
    for (auto& statement : l.out.statements) {
        const auto* table = statement.as<ddl::CreateTable>();
        for (const auto& column : table ? table->value.columns : catalog::Columns()) {
            const auto name = sequenceOf(column.defaultValue);
            if (name.empty() || !made.insert(factKey(name)).second)
                continue;
            out.emplace_back(ddl::CreateSequence{qualifiedName(name), {}, false}, *column.place);
            l.out.notes.push_back({base::message("ruby.implied_sequence", COFFERDAM_TR("The sequence %1 is used but not defined in the file; it is taken as one with PostgreSQL's defaults."),
                {base::identifier(name)}), *column.place});
        }
        out.push_back(std::move(statement));
    }
    l.out.statements = std::move(out);
}

} // namespace

LoweredRuby lowerSchema(const SchemaFile& schema)
{
    Lowering l(schema.file, schema.rails);
    l.wholeSchema = true;
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
    addImpliedSequences(l);
    std::move(l.attachments.begin(), l.attachments.end(), std::back_inserter(l.out.statements));
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
