#include "migration_lowering.h"

#include <algorithm>

namespace cofferdam::ruby {
namespace {

using catalog::Kind;

std::string optionText(const Call& call, std::string_view key)
{
    const auto* node = call.options.find(key);
    return node && node->name() ? *node->name() : std::string();
}

bool optionFlag(const Call& call, std::string_view key)
{
    const auto* node = call.options.find(key);
    return node && node->isTrue();
}

} // namespace

void MigrationLowering::createEnum(const Call& call)
{
    ruby::createEnum(l, call);
}

void MigrationLowering::dropEnum(const Call& call)
{
    const auto* written = text(call, 0);
    if (!written)
        return;
    const auto name = qualifiedName(*written);
    l.add(ddl::Drop{{{Kind::BaseType, name.schema, name.name, {}}}, optionFlag(call, "if_exists"), false, false});
}

void MigrationLowering::renameEnum(const Call& call)
{
    const auto* written = text(call, 0);
    const auto* second = call.arguments.size() > 1 ? call.arguments[1].name() : nullptr;
    const auto to = second ? *second : optionText(call, "to");
    if (!written || to.empty())
        return l.notModelled(call.name);
    const auto name = qualifiedName(*written);
    l.add(ddl::Rename{{Kind::BaseType, name.schema, name.name, {}}, qualifiedName(to).name, false});
}

void MigrationLowering::addEnumValue(const Call& call)
{
    const auto* written = text(call, 0);
    const auto* label = written ? text(call, 1) : nullptr;
    if (!label)
        return;
    ddl::AlterEnum add;
    add.name = qualifiedName(*written);
    add.label = *label;
    add.before = optionText(call, "before");
    add.after = optionText(call, "after");
    add.ifNotExists = optionFlag(call, "if_not_exists");
    l.add(std::move(add));
}

void MigrationLowering::renameEnumValue(const Call& call)
{
    const auto* written = text(call, 0);
    ddl::AlterEnum rename;
    rename.renamedFrom = optionText(call, "from");
    rename.label = optionText(call, "to");
    if (!written || rename.renamedFrom.empty() || rename.label.empty())
        return l.notModelled(call.name);
    rename.name = qualifiedName(*written);
    l.add(std::move(rename));
}

void MigrationLowering::createSchema(const Call& call)
{
    ruby::createSchema(l, call);
}

void MigrationLowering::dropSchema(const Call& call)
{
    if (const auto* name = text(call, 0))
        l.add(ddl::Drop{{{Kind::Schema, {}, *name, {}}}, optionFlag(call, "if_exists"), true, false});
}

void MigrationLowering::renameSchema(const Call& call)
{
    const auto* was = text(call, 0);
    const auto* is = was ? text(call, 1) : nullptr;
    if (is)
        l.add(ddl::Rename{{Kind::Schema, {}, *was, {}}, *is, false});
}

void MigrationLowering::enableExtension(const Call& call)
{
    ruby::enableExtension(l, call);
}

/// Up to 7.0 everything that used the extension went with it.
void MigrationLowering::disableExtension(const Call& call)
{
    const auto* written = text(call, 0);
    if (!written)
        return;
    const auto name = written->substr(written->find('.') == std::string::npos ? 0 : written->find('.') + 1);
    const bool cascade = l.rails <= RailsVersion{7, 0} || optionText(call, "force") == "cascade";
    l.add(ddl::Drop{{{Kind::Extension, {}, name, {}}}, true, cascade, false});
}

void MigrationLowering::execute(const Call& call)
{
    executeSql(l, call);
}

void MigrationLowering::raise(const Call& call)
{
    const auto* error = call.arguments.empty() ? nullptr : call.arguments.front().as<Constant>();
    if (error && error->path.ends_with("IrreversibleMigration"))
        m_irreversible = true;
    else
        l.notModelled(call.name);
}

} // namespace cofferdam::ruby
