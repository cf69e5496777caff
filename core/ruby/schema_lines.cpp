#include "lowering.h"

#include <algorithm>

namespace cofferdam::ruby {
namespace {

const std::string* nameArgument(const Call& call, std::size_t index)
{
    return call.arguments.size() > index ? call.arguments[index].name() : nullptr;
}

/// 7.0 and 7.1 cut labels apart at their commas; a label that starts with a blank or holds half a quote is what that leaves.
bool looksCut(const std::string& label)
{
    return label.starts_with(' ') || std::count(label.begin(), label.end(), '"') % 2 == 1;
}

/// `create_view "v", sql_definition: "… #{x}"`: it is there, whatever it looks like.
void noteUnreadCall(Lowering& l, const Statement& statement)
{
    static constexpr std::pair<std::string_view, catalog::Kind> calls[] = {{"create_table", catalog::Kind::Table}, {"create_view", catalog::Kind::View},
        {"create_view", catalog::Kind::MaterializedView}, {"create_enum", catalog::Kind::Enum}};
    const std::string text = l.file.excerpt(statement);
    for (const auto& [word, kind] : calls) {
        const auto begin = text.find_first_not_of(" (:\"'", word.size());
        if (!text.starts_with(word) || begin == word.size() || begin == std::string::npos)
            continue;
        const auto name = qualifiedName(std::string_view(text).substr(begin, text.find_first_of("\"', )\n", begin) - begin));
        l.unknown({kind, name.schema, name.name, {}});
    }
}

} // namespace

void notData(Lowering& l, const Statement& statement)
{
    if (const auto* lost = std::get_if<Undumpable>(&statement.value)) {
        const auto name = qualifiedName(lost->table);
        l.notModelled("table " + (name.empty() ? std::string("?") : name.sql()) + ", which Rails could not dump");
        l.unknown(catalog::tableId(name.schema, name.name));
        return;
    }
    noteUnreadCall(l, statement);
    const auto* unknown = std::get_if<Unknown>(&statement.value);
    l.notModelled(unknown && unknown->why == Unknown::Why::Interpolation ? "Ruby string with code in it" : "Ruby code");
}

void enableExtension(Lowering& l, const Call& call)
{
    const auto* written = nameArgument(call, 0);
    if (!written) {
        l.notModelled("enable_extension");
        return;
    }
    const auto dot = written->find('.');
    ddl::CreateExtension extension;
    extension.schema = dot == std::string::npos ? std::string() : written->substr(0, dot);
    extension.name = dot == std::string::npos ? *written : written->substr(dot + 1);
    extension.ifNotExists = true;
    l.add(std::move(extension));
}

void createEnum(Lowering& l, const Call& call)
{
    const auto* name = nameArgument(call, 0);
    const auto labels = call.arguments.size() > 1 ? stringList(call.arguments[1]) : std::nullopt;
    if (!name || !labels) {
        l.notModelled("create_enum");
        return;
    }
    ddl::CreateEnum create;
    create.name = qualifiedName(*name);
    create.value.labels = *labels;
    create.value.place = l.place();
    const bool mayBeCut = l.rails >= RailsVersion{7, 0} && l.rails <= RailsVersion{7, 1};
    if (mayBeCut && std::any_of(labels->begin(), labels->end(), looksCut)) {
        l.note(base::message("ruby.enum_labels_cut", COFFERDAM_TR("Rails 7.0 and 7.1 cut enum labels apart at commas; check those of %1."),
            {base::identifier(create.name.sql())}));
    }
    l.add(std::move(create));
}

void createSchema(Lowering& l, const Call& call)
{
    const auto* name = nameArgument(call, 0);
    if (!name) {
        l.notModelled("create_schema");
        return;
    }
    const auto* ifNotExists = call.options.find("if_not_exists");
    l.add(ddl::CreateSchema{*name, {}, *name == "public" || (ifNotExists && ifNotExists->isTrue())});
}

bool addToTable(Lowering& l, const Call& call)
{
    const auto* table = nameArgument(call, 0);
    if (!table)
        return false;
    if (call.name == "add_index" && call.arguments.size() > 1) {
        addIndex(l, *table, call.arguments[1], call.options);
        return true;
    }
    std::optional<ddl::NamedConstraint> constraint;
    std::string usingIndex;
    const auto* other = nameArgument(call, 1);
    if (call.name == "add_foreign_key" && other)
        constraint = foreignKey(l, *table, *other, call.options);
    else if (call.name == "add_check_constraint")
        constraint = checkConstraint(l, *table, call, 1);
    else if (call.name == "add_exclusion_constraint")
        constraint = exclusionConstraint(l, *table, call, 1);
    else if (call.name == "add_unique_constraint")
        constraint = uniqueConstraint(l, *table, call, 1, usingIndex);
    else
        return false;
    if (constraint)
        addConstraint(l, *table, std::move(*constraint), usingIndex);
    return true;
}

} // namespace cofferdam::ruby
