#include "migration_lowering.h"

#include "inflector.h"
#include "table_definition.h"

#include <algorithm>
#include <array>

namespace cofferdam::ruby {
namespace {

Node stringNode(std::string text)
{
    Node node;
    node.value = String{std::move(text)};
    return node;
}

/// The name of the table between two others: sorted, and a common prefix written once ("app_posts", "app_tags": "app_posts_tags").
std::string joinTableName(std::string first, std::string second)
{
    if (second < first)
        std::swap(first, second);
    std::size_t common = 0;
    for (std::size_t i = 0; i < std::min(first.size(), second.size()) && first[i] == second[i]; ++i) {
        if (first[i] == '_' || first[i] == '.')
            common = i + 1;
    }
    return first + "_" + second.substr(common);
}

struct Line {
    std::string_view inBlock;
    std::string_view call;
};

// What a method of change_table's block does, as the call with the table in front.
constexpr auto changeLines = std::to_array<Line>({{"column", "add_column"}, {"index", "add_index"}, {"remove_index", "remove_index"},
    {"rename_index", "rename_index"}, {"timestamps", "add_timestamps"}, {"remove_timestamps", "remove_timestamps"}, {"change", "change_column"},
    {"change_default", "change_column_default"}, {"change_null", "change_column_null"}, {"rename", "rename_column"}, {"remove", "remove_columns"},
    {"references", "add_reference"}, {"belongs_to", "add_reference"}, {"remove_references", "remove_reference"},
    {"remove_belongs_to", "remove_reference"}, {"foreign_key", "add_foreign_key"}, {"remove_foreign_key", "remove_foreign_key"},
    {"check_constraint", "add_check_constraint"}, {"remove_check_constraint", "remove_check_constraint"},
    {"exclusion_constraint", "add_exclusion_constraint"}, {"remove_exclusion_constraint", "remove_exclusion_constraint"},
    {"unique_constraint", "add_unique_constraint"}, {"remove_unique_constraint", "remove_unique_constraint"},
    {"validate_constraint", "validate_constraint"}, {"validate_check_constraint", "validate_check_constraint"}});

} // namespace

void MigrationLowering::createTable(const Call& call)
{
    ruby::createTable(l, *m_statement, call);
}

void MigrationLowering::createJoinTable(const Call& call)
{
    const auto* first = text(call, 0);
    const auto* second = first ? text(call, 1) : nullptr;
    if (!second)
        return;
    Options options(call.options);
    const auto given = options.text("table_name");
    Hash columnOptions = Options::nested(options.take("column_options"));
    const auto preset = [&](const char* key) {
        if (columnOptions.find(key))
            return;
        Node name;
        name.value = Symbol{key};
        Node off;
        off.value = false;
        columnOptions.pairs.push_back({std::move(name), std::move(off)});
    };
    preset("null");
    preset("index");
    TableDefinition definition(l, given.empty() ? joinTableName(*first, *second) : given, *m_statement);
    definition.addReference(singularized(*first), columnOptions);
    definition.addReference(singularized(*second), columnOptions);
    const auto comment = options.text("comment");
    options.ignore({"force", "id"});
    definition.addClause(options.text("options"));
    l.leftOver(options, "create_join_table");
    if (call.block)
        definition.addBlock(*call.block);
    definition.finish(comment);
}

void MigrationLowering::changeTable(const Call& call)
{
    const auto* table = text(call, 0);
    if (!table || !call.block || call.block->parameters.empty())
        return;
    for (const auto& line : call.block->body) {
        const auto* made = line.call();
        l.begin(line);
        if (!made)
            notData(l, line);
        else if (made->receiverName() == call.block->parameters.front())
            tableLine(*table, line, *made);
        else
            this->call(line, *made);
    }
}

void MigrationLowering::changeTableBackwards(const Call& call)
{
    const auto* table = call.arguments.empty() ? nullptr : call.arguments.front().name();
    if (!table || call.block->parameters.empty())
        return;
    for (auto line = call.block->body.rbegin(); line != call.block->body.rend(); ++line) {
        const auto* made = line->call();
        l.begin(*line);
        if (made && made->receiverName() == call.block->parameters.front())
            takeBack([&] { tableLine(*table, *line, *made); });
        else
            takeBack([&] { statement(*line); });
    }
}

void MigrationLowering::tableLine(const std::string& table, const Statement& line, const Call& inBlock)
{
    Call made;
    made.options = inBlock.options;
    made.block = inBlock.block;
    const auto* known = std::find_if(changeLines.begin(), changeLines.end(), [&](const Line& l2) { return l2.inBlock == inBlock.name; });
    if (known != changeLines.end()) {
        made.name = std::string(known->call);
        made.arguments = inBlock.arguments;
        made.arguments.insert(made.arguments.begin(), stringNode(table));
        call(line, made);
        return;
    }
    // `t.string :a, :b`: any other name is a type.
    made.name = "add_column";
    for (const auto& argument : inBlock.arguments) {
        made.arguments = {stringNode(table), argument, stringNode(inBlock.name)};
        call(line, made);
    }
}

void MigrationLowering::dropTable(const Call& call)
{
    Options options(call.options);
    const auto* force = options.take("force");
    const bool cascade = force && force->name() && *force->name() == "cascade";
    const bool ifExists = options.flag("if_exists");
    for (std::size_t i = 0; i < call.arguments.size(); ++i) {
        if (const auto* table = text(call, i)) {
            const auto name = qualifiedName(*table);
            l.add(ddl::Drop{{catalog::tableId(name.schema, name.name)}, ifExists, cascade, false});
        }
    }
}

void MigrationLowering::dropJoinTable(const Call& call)
{
    const auto* first = text(call, 0);
    const auto* second = first ? text(call, 1) : nullptr;
    if (!second)
        return;
    Options options(call.options);
    const auto given = options.text("table_name");
    const auto name = qualifiedName(given.empty() ? joinTableName(*first, *second) : given);
    l.add(ddl::Drop{{catalog::tableId(name.schema, name.name)}, options.flag("if_exists"), false, false});
}

/// Rails also renames the primary key's index, the sequence behind it, and indexes that bear the names it gives.
void MigrationLowering::renameTable(const Call& call)
{
    const auto* was = text(call, 0);
    const auto* is = was ? text(call, 1) : nullptr;
    if (!is)
        return;
    const auto old = qualifiedName(*was);
    const auto now = qualifiedName(*is);
    l.add(ddl::Rename{catalog::tableId(old.schema, old.name), now.name, false});
    const auto schema = old.schema.empty() ? std::string("public") : old.schema;
    if (l.before && l.before->contains(catalog::inTable(catalog::Kind::Constraint, catalog::tableId(schema, old.name), old.name + "_pkey"))) {
        l.add(ddl::Rename{{catalog::Kind::Index, old.schema, {}, old.name + "_pkey"}, now.name + "_pkey", false});
        const auto* facts = l.facts(*was);
        for (const auto& key : facts && facts->primaryKey.size() == 1 ? facts->primaryKey : std::vector<std::string>()) {
            const ObjectId sequence{catalog::Kind::Sequence, schema, old.name + "_" + key + "_seq", {}};
            if (l.before->contains(sequence))
                l.add(ddl::Rename{{catalog::Kind::Sequence, old.schema, sequence.name, {}}, now.name + "_" + key + "_seq", false});
        }
    }
    renameIndexes(old, *was, *is, {}, {});
}

void MigrationLowering::changeTableComment(const Call& call)
{
    const auto* table = text(call, 0);
    const auto* value = changedTo(call, 1);
    if (!table || !value || !(value->name() || value->isNil()))
        return l.notModelled(call.name);
    const auto name = qualifiedName(*table);
    const bool gone = value->isNil() || value->name()->empty();
    l.add(ddl::Comment{catalog::tableId(name.schema, name.name), gone ? std::nullopt : std::optional(*value->name())});
}

} // namespace cofferdam::ruby
