#include "base/quote.h"
#include "rails_parts.h"

#include <algorithm>

namespace cofferdam::emit::rails {
namespace {

namespace alter = ddl::alter;
using base::quoteRuby;
using catalog::ConstraintType;
using catalog::QualifiedName;

/// The statements around CREATE TABLE that Rails' primary key stands for: a sequence, its default, its ownership, the key itself.
struct KeyParts {
    const ddl::NamedConstraint* key = nullptr;
    std::vector<std::size_t> indexes; ///< statements that the key's call replaces
    bool sequence = false, owned = false, defaulted = false;
    base::TypeName sequenceType;
};

const alter::Action* onlyAction(const ddl::Statement& statement, const QualifiedName& table)
{
    const auto* alterTable = statement.as<ddl::AlterTable>();
    return alterTable && alterTable->name == table && alterTable->actions.size() == 1 ? &alterTable->actions.front() : nullptr;
}

/// Looks for what the step says about `<table>_<column>_seq`.
KeyParts keyParts(const std::vector<ddl::Statement>& statements, const ddl::CreateTable& table, const std::string& column)
{
    KeyParts out;
    const QualifiedName sequence{table.name.schema, table.name.name + "_" + column + "_seq"};
    for (std::size_t i = 0; i < statements.size(); ++i) {
        if (const auto* create = statements[i].as<ddl::CreateSequence>(); create && create->name == sequence) {
            auto options = create->value.options;
            options.normalise();
            const bool plain = !options.start && !options.increment && !options.minimum && !options.maximum && !options.cache && !options.cycle;
            out.sequence = plain && !create->value.unlogged;
            out.sequenceType = options.type;
            out.owned = out.owned || create->value.ownedBy.has_value();
            out.indexes.push_back(i);
        } else if (const auto* change = statements[i].as<ddl::AlterSequence>(); change && change->name == sequence && change->ownedBy) {
            out.owned = change->ownedBy->has_value();
            out.indexes.push_back(i);
        } else if (const alter::Action* action = onlyAction(statements[i], table.name)) {
            const auto* value = std::get_if<alter::SetDefault>(action);
            const auto* constraint = std::get_if<alter::AddConstraint>(action);
            if (value && value->column == column && value->value.sql().starts_with("nextval(")) {
                out.defaulted = true;
                out.indexes.push_back(i);
            } else if (constraint && constraint->usingIndex.empty() && constraint->constraint.value.type == ConstraintType::PrimaryKey) {
                out.key = &constraint->constraint;
                out.indexes.push_back(i);
            }
        }
    }
    for (const auto& constraint : table.constraints) {
        if (constraint.value.type == ConstraintType::PrimaryKey)
            out.key = &constraint;
    }
    return out;
}

/// Whether a statement before the table says something of its sequence, which Rails makes only with the table.
bool spokenOfBefore(const std::vector<ddl::Statement>& statements, std::size_t table, const QualifiedName& sequence)
{
    const auto means = [&](const catalog::ObjectId& id) { return id.kind == catalog::Kind::Sequence && id.qualified() == sequence; };
    return std::any_of(statements.begin(), statements.begin() + static_cast<std::ptrdiff_t>(table), [&](const ddl::Statement& statement) {
        if (const auto* owner = statement.as<ddl::AlterOwner>())
            return means(owner->target);
        if (const auto* text = statement.as<ddl::Comment>())
            return means(text->target);
        const auto* grant = statement.as<ddl::Grant>();
        return grant && means(grant->target);
    });
}

const ddl::NamedConstraint* primaryKey(const std::vector<ddl::Statement>& statements, const ddl::CreateTable& table)
{
    return keyParts(statements, table, "").key;
}

/// `id: :uuid, default: …`: the options of create_table for a key of one column; nothing when it is not Rails' shape.
std::optional<Options> keyOptions(const catalog::Column& column, const KeyParts& parts, const ddl::CreateTable& table, const Context& context)
{
    const bool nextval = parts.defaulted || column.defaultValue.sql().starts_with("nextval(");
    Options options;
    if (column.name != "id")
        options.emplace_back("primary_key", quoteRuby(column.name));
    if (nextval) {
        // Rails' sequence is as wide as its column.
        const bool serial = parts.sequence && parts.owned && column.type.builtIn() && column.type.dimensions == 0 && parts.sequenceType == column.type;
        const bool rightName = column.defaultValue.empty() || column.defaultValue.sql().find(table.name.name + "_" + column.name + "_seq") != std::string::npos;
        if (!serial || !rightName || (column.type.name != "bigint" && column.type.name != "integer") || column.comment)
            return std::nullopt;
        if (column.type.name == "integer")
            options.emplace_back("id", ":serial");
        return options;
    }
    catalog::Column bare = column;
    bare.notNull = false;
    const auto rest = rails::column(bare, context);
    if (!rest || !rest->first.method || !rest->first.options.empty() || column.comment || !column.collation.empty())
        return std::nullopt;
    options.emplace_back("id", rest->first.name);
    const bool generator = rest->first.name == ":uuid" || rest->first.name == ":bigint" || rest->first.name == ":integer";
    if (!rest->second.empty())
        options.emplace_back("default", rest->second.front().second);
    else if (generator)
        options.emplace_back("default", "nil");
    return options;
}

bool plainTable(const ddl::CreateTable& statement)
{
    const catalog::Table& table = statement.value;
    return statement.likes.empty() && !statement.ifNotExists && !table.ofType && table.inherits.empty() && !table.partitionBy && !table.partitionOf && !table.foreign
        && table.storageParameters.empty() && table.accessMethod.empty() && table.tablespace.empty() && table.persistence == catalog::Persistence::Permanent;
}

/// The table constraints that are not the key, as lines of the block; nothing when one of them has no line.
std::optional<std::string> constraintLines(const ddl::CreateTable& statement, const Context& context)
{
    std::string out;
    for (const auto& constraint : statement.constraints) {
        if (constraint.value.type == ConstraintType::PrimaryKey)
            continue;
        const ddl::Statement alone = ddl::AlterTable{catalog::Kind::Table, statement.name, {alter::AddConstraint{constraint, {}}}, false, false};
        const std::string line = call(alone, context);
        const std::string prefix = "add_check_constraint " + tableName(statement.name).value_or("") + ", ";
        if (!line.starts_with(prefix))
            return std::nullopt;
        out += "  t.check_constraint " + line.substr(prefix.size()) + "\n";
    }
    return out;
}

std::optional<std::string> columnLine(const catalog::Column& column, const Context& context)
{
    const auto rest = rails::column(column, context);
    if (!rest)
        return std::nullopt;
    const auto& [type, options] = *rest;
    const std::string name = base::rubySymbol(column.name);
    if (type.method)
        return "  t." + type.name.substr(1) + " " + name + optionsText(type.options) + optionsText(options) + "\n";
    return "  t.column " + name + ", " + type.name + optionsText(options) + "\n";
}

} // namespace

std::optional<std::string> createTable(const std::vector<ddl::Statement>& statements, std::size_t index, const Context& context, std::vector<bool>& used)
{
    const auto& statement = *statements[index].as<ddl::CreateTable>();
    const auto ref = tableName(statement.name);
    if (!ref || !plainTable(statement))
        return std::nullopt;
    const ddl::NamedConstraint* key = primaryKey(statements, statement);
    const bool railsKey = key && (key->name.empty() || key->name == statement.name.name + "_pkey") && key->value.include.empty() && !key->value.deferrable
        && key->value.storageParameters.empty() && key->value.tablespace.empty() && !key->value.comment;
    if (key && !railsKey)
        return std::nullopt;
    Options options;
    std::string keyColumn;
    std::vector<std::size_t> taken;
    if (!key) {
        options.emplace_back("id", "false");
    } else if (key->value.columns.size() == 1) {
        keyColumn = key->value.columns.front();
        const catalog::Column* column = statement.value.columns.find(keyColumn);
        const KeyParts parts = keyParts(statements, statement, keyColumn);
        const auto given = column ? keyOptions(*column, parts, statement, context) : std::nullopt;
        // Rails puts the key first; elsewhere the physical order would differ, which is no difference but a surprise.
        if (!given || spokenOfBefore(statements, index, {statement.name.schema, statement.name.name + "_" + keyColumn + "_seq"}))
            return std::nullopt;
        options = *given;
        taken = parts.indexes;
    } else {
        options.emplace_back("primary_key", columnNames(key->value.columns));
        taken = keyParts(statements, statement, "").indexes;
    }
    std::string lines;
    for (const catalog::Column& column : statement.value.columns) {
        if (column.name == keyColumn)
            continue;
        const auto line = columnLine(column, context);
        if (!line)
            return std::nullopt;
        lines += *line;
    }
    const auto constraints = constraintLines(statement, context);
    if (!constraints)
        return std::nullopt;
    if (statement.value.comment)
        options.emplace_back("comment", quoteRuby(*statement.value.comment));
    for (std::size_t i : taken)
        used[i] = true;
    return "create_table " + *ref + optionsText(options) + " do |t|\n" + lines + *constraints + "end";
}

} // namespace cofferdam::emit::rails
