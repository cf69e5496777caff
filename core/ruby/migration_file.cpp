#include "ruby/migration.h"

namespace cofferdam::ruby {
namespace {

/// The constant before the bracket: `ActiveRecord::Migration[7.1]`.
std::string superclassPath(const ClassDefinition& defined)
{
    if (!defined.superclass)
        return {};
    const Node* node = &*defined.superclass;
    if (const auto* index = node->as<Call>(); index && index->name == "[]" && index->receiver)
        node = &**index->receiver;
    const auto* constant = node->as<Constant>();
    return constant ? constant->path : std::string();
}

void takeMember(MigrationFile& out, Statement member)
{
    if (auto* method = std::get_if<MethodDefinition>(&member.value)) {
        if (method->name == "up") {
            out.up = std::move(method->body);
            out.hasUp = true;
            return;
        }
        if (method->name == "down") {
            out.down = std::move(method->body);
            out.hasDown = true;
            return;
        }
        if (method->name == "change") {
            out.change = std::move(method->body);
            out.hasChange = true;
            return;
        }
    } else if (auto* model = std::get_if<ClassDefinition>(&member.value)) {
        out.models.push_back(std::move(*model));
        return;
    } else if (const auto* call = member.call(); call && call->name == "disable_ddl_transaction!") {
        out.transaction = false;
        return;
    }
    out.other.push_back(std::move(member));
}

} // namespace

base::Result<MigrationFile> parseMigration(std::string_view source, const std::string& fileName)
{
    COFFERDAM_ASSIGN(auto file, parse(source, fileName));
    MigrationFile out;
    for (auto& statement : file.statements) {
        auto* defined = std::get_if<ClassDefinition>(&statement.value);
        const bool migration = defined && superclassPath(*defined) == "ActiveRecord::Migration" && out.className.empty();
        if (!migration) {
            out.other.push_back(std::move(statement));
            continue;
        }
        out.className = defined->name;
        out.rails = bracketVersion(*defined->superclass).value_or(RailsVersion{4, 2});
        for (auto& member : defined->body)
            takeMember(out, std::move(member));
    }
    if (out.className.empty())
        return base::failure(base::message("ruby.not_a_migration", COFFERDAM_TR("The file holds no ActiveRecord::Migration.")), {fileName});
    file.statements.clear();
    out.file = std::move(file);
    return out;
}

} // namespace cofferdam::ruby
