#include "lowering.h"

#include "string_text.h"

namespace cofferdam::ruby {
namespace {

const std::string* textOf(const Node* node)
{
    return node ? node->name() : nullptr;
}

/// The SQL of a gem's call: `sql_definition:` or the second argument.
const std::string* definitionOf(const Call& call)
{
    if (const auto* text = textOf(call.options.find("sql_definition")))
        return text;
    return call.arguments.size() > 1 ? call.arguments[1].name() : nullptr;
}

std::string withoutSemicolon(std::string_view sql)
{
    auto text = stripped(sql);
    while (text.ends_with(';'))
        text = stripped(std::string_view(text).substr(0, text.size() - 1));
    return text;
}

} // namespace

void createView(Lowering& l, const Call& call)
{
    const auto* name = call.arguments.empty() ? nullptr : call.arguments.front().name();
    const auto* definition = definitionOf(call);
    if (!name || !definition) {
        l.notModelled("create_view without definition");
        return;
    }
    Options options(call.options);
    const auto* materialized = options.take("materialized");
    const auto* storage = materialized ? materialized->as<Hash>() : nullptr;
    const bool isMaterialized = materialized && !materialized->isFalse() && !materialized->isNil();
    const auto* noData = storage ? storage->find("no_data") : nullptr;
    const auto view = qualifiedName(*name);
    const auto sql = std::string("CREATE ") + (isMaterialized ? "MATERIALIZED " : "") + "VIEW " + view.sql() + " AS " + withoutSemicolon(*definition)
        + (noData && noData->isTrue() ? " WITH NO DATA" : "");
    options.ignore({"sql_definition", "version"});
    l.leftOver(options, "view " + view.sql());
    if (auto create = l.one<ddl::CreateView>(sql, "view " + view.sql()))
        l.add(std::move(*create));
    else
        l.unknown({isMaterialized ? catalog::Kind::MaterializedView : catalog::Kind::View, view.schema, view.name, {}});
}

void createRoutine(Lowering& l, const Call& call)
{
    const auto* definition = definitionOf(call);
    const auto* name = call.arguments.empty() ? nullptr : call.arguments.front().name();
    const auto what = call.name + (name ? " " + *name : std::string());
    if (!definition || call.receiver) {
        l.notModelled(what);
        return;
    }
    auto statements = l.statements(*definition, what);
    if (statements)
        l.add(std::move(*statements));
}

void executeSql(Lowering& l, const Call& call)
{
    const auto* sql = call.arguments.empty() ? nullptr : call.arguments.front().name();
    auto statements = sql ? l.statements(*sql, "execute") : std::nullopt;
    if (!sql)
        l.notModelled("execute");
    if (statements)
        l.add(std::move(*statements));
}

} // namespace cofferdam::ruby
