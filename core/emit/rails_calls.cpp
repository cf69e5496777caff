#include "base/quote.h"
#include "ddl/printer.h"
#include "rails_parts.h"

#include <algorithm>

namespace cofferdam::emit::rails {
namespace {

namespace alter = ddl::alter;
using base::quoteRuby;
using base::rubySymbol;
using catalog::ConstraintType;
using catalog::QualifiedName;
using Line = std::optional<std::string>;

/// Where every action of ALTER TABLE that Rails can say is said. One visitor, so that a new action shows up here by name.
class ActionCalls {
public:
    ActionCalls(std::string tableRef, const QualifiedName& table, const Context& callContext)
        : m_ref(std::move(tableRef))
        , m_table(table)
        , m_context(callContext)
    {
    }

    template <typename T>
    Line operator()(const T&) const { return std::nullopt; }

    Line operator()(const alter::AddColumn& action) const
    {
        const auto rest = column(action.column, m_context);
        if (!rest || !action.constraints.empty() || action.ifNotExists)
            return std::nullopt;
        return "add_column " + m_ref + ", " + rubySymbol(action.column.name) + ", " + rest->first.name + optionsText(rest->first.options) + optionsText(rest->second);
    }
    Line operator()(const alter::DropColumn& action) const
    {
        if (action.ifExists || action.cascade)
            return std::nullopt;
        return "remove_column " + m_ref + ", " + rubySymbol(action.column);
    }
    Line operator()(const alter::SetDefault& action) const
    {
        // Without the column's type at hand the lambda is the exact form.
        const std::string value = action.value.empty() ? "nil" : action.value.sql() == "true" || action.value.sql() == "false" ? action.value.sql()
                                                                                                                              : "-> { " + quoteRuby(action.value.sql()) + " }";
        return "change_column_default " + m_ref + ", " + rubySymbol(action.column) + ", " + value;
    }
    Line operator()(const alter::SetNotNull& action) const
    {
        return "change_column_null " + m_ref + ", " + rubySymbol(action.column) + ", " + (action.notNull ? "false" : "true");
    }
    Line operator()(const alter::SetType& action) const
    {
        if (!action.collation.empty())
            return std::nullopt;
        const Type named = type(action.type, m_context);
        std::string out = "change_column " + m_ref + ", " + rubySymbol(action.column) + ", " + named.name + optionsText(named.options);
        if (!action.usingExpression.empty())
            out += ", using: " + quoteRuby(action.usingExpression.sql());
        return out;
    }
    Line operator()(const alter::ValidateConstraint& action) const
    {
        const catalog::Constraint* constraint = m_context.constraint(m_table, action.name);
        const bool check = constraint && constraint->type == ConstraintType::Check;
        if (constraint && constraint->type == ConstraintType::ForeignKey) {
            const auto parent = tableName(constraint->referencedTable);
            if (parent)
                return "validate_foreign_key " + m_ref + ", name: " + quoteRuby(action.name);
        }
        return check ? Line("validate_check_constraint " + m_ref + ", name: " + quoteRuby(action.name)) : std::nullopt;
    }
    Line operator()(const alter::DropConstraint& action) const
    {
        const catalog::Constraint* constraint = m_context.constraint(m_table, action.name);
        if (!constraint || action.ifExists || action.cascade)
            return std::nullopt;
        if (constraint->type == ConstraintType::ForeignKey)
            return "remove_foreign_key " + m_ref + ", name: " + quoteRuby(action.name);
        if (constraint->type == ConstraintType::Check)
            return "remove_check_constraint " + m_ref + ", name: " + quoteRuby(action.name);
        return std::nullopt;
    }
    Line operator()(const alter::AddConstraint& action) const
    {
        const catalog::Constraint& constraint = action.constraint.value;
        if (action.constraint.name.empty() || constraint.noInherit || !constraint.enforced || constraint.period || !constraint.storageParameters.empty()
            || !constraint.tablespace.empty())
            return std::nullopt;
        switch (constraint.type) {
        case ConstraintType::ForeignKey: return foreignKey(action.constraint.name, constraint);
        case ConstraintType::Check: return check(action.constraint.name, constraint);
        case ConstraintType::Unique: return unique(action.constraint.name, constraint, action.usingIndex);
        default: return std::nullopt;
        }
    }

private:
    Line check(const std::string& name, const catalog::Constraint& constraint) const
    {
        return "add_check_constraint " + m_ref + ", " + quoteRuby(constraint.expression.sql()) + ", name: " + quoteRuby(name)
            + (constraint.validated ? "" : ", validate: false");
    }

    Line foreignKey(const std::string& name, const catalog::Constraint& constraint) const
    {
        const auto parent = tableName(constraint.referencedTable);
        const bool composite = constraint.columns.size() != 1;
        if (!parent || composite || constraint.referencedColumns.size() > 1 || !constraint.match.empty() || !constraint.onDeleteColumns.empty())
            return std::nullopt;
        const auto action = [](const std::string& word) -> Line {
            if (word == "CASCADE")
                return ":cascade";
            if (word == "SET NULL")
                return ":nullify";
            if (word == "RESTRICT")
                return ":restrict";
            return std::nullopt;
        };
        Options options{{"column", rubySymbol(constraint.columns.front())}};
        if (!constraint.referencedColumns.empty() && constraint.referencedColumns.front() != "id")
            options.emplace_back("primary_key", rubySymbol(constraint.referencedColumns.front()));
        options.emplace_back("name", quoteRuby(name));
        for (const auto& [key, word] : {std::pair{"on_update", &constraint.onUpdate}, std::pair{"on_delete", &constraint.onDelete}}) {
            if (word->empty())
                continue;
            const Line given = action(*word);
            if (!given)
                return std::nullopt;
            options.emplace_back(key, *given);
        }
        if (constraint.deferrable) {
            if (m_context.version < 70)
                return std::nullopt;
            options.emplace_back("deferrable", constraint.initiallyDeferred ? ":deferred" : m_context.version < 71 ? "true" : ":immediate");
        }
        if (!constraint.validated)
            options.emplace_back("validate", "false");
        return "add_foreign_key " + m_ref + ", " + *parent + optionsText(options);
    }

    Line unique(const std::string& name, const catalog::Constraint& constraint, const std::string& usingIndex) const
    {
        if (m_context.version < 71 || !constraint.include.empty() || constraint.nullsNotDistinct)
            return std::nullopt;
        Options options{{"name", quoteRuby(name)}};
        if (constraint.deferrable)
            options.emplace_back("deferrable", constraint.initiallyDeferred ? ":deferred" : ":immediate");
        if (!usingIndex.empty()) {
            options.emplace_back("using_index", quoteRuby(usingIndex));
            return "add_unique_constraint " + m_ref + optionsText(options);
        }
        return "add_unique_constraint " + m_ref + ", " + columnNames(constraint.columns) + optionsText(options);
    }

    std::string m_ref;
    const QualifiedName& m_table;
    const Context& m_context;
};

Line alterTable(const ddl::AlterTable& statement, const Context& context)
{
    const auto ref = tableName(statement.name);
    if (!ref || statement.kind != catalog::Kind::Table || statement.ifExists)
        return std::nullopt;
    std::string out;
    for (const alter::Action& action : statement.actions) {
        const Line line = std::visit(ActionCalls(*ref, statement.name, context), action);
        if (!line)
            return std::nullopt;
        out += (out.empty() ? "" : "\n") + *line;
    }
    return out;
}

/// The keys of an index as add_index takes them, with `order:` and `opclass:`; nothing when a key needs more.
std::optional<std::pair<std::string, Options>> indexKeys(const catalog::Index& index)
{
    std::vector<std::string> columns;
    std::string orders, classes;
    for (const catalog::IndexElement& element : index.elements) {
        const bool qualifiedClass = element.operatorClass.find_first_of(".\"") != std::string::npos;
        if (!element.collation.empty() || !element.operatorClassOptions.empty() || qualifiedClass)
            return std::nullopt;
        if (element.column.empty()) {
            // One expression alone may be given as a string; Rails passes it through.
            if (index.elements.size() != 1 || element.descending || element.nullsFirst || !element.operatorClass.empty())
                return std::nullopt;
            const std::string& sql = element.expression.sql();
            const bool functionCall = !sql.empty() && sql.back() == ')' && sql.find('(') != std::string::npos && sql.find_first_of(" :") == std::string::npos;
            return std::pair{quoteRuby(functionCall ? sql : "(" + sql + ")"), Options{}};
        }
        const std::string key = base::rubySymbol(element.column).substr(1) + ": ";
        std::string order = element.descending ? "DESC" : "";
        if (element.nullsFirst)
            order += std::string(order.empty() ? "" : " ") + (*element.nullsFirst ? "NULLS FIRST" : "NULLS LAST");
        if (!order.empty())
            orders += (orders.empty() ? "" : ", ") + key + (order == "DESC" ? ":desc" : quoteRuby(order));
        if (!element.operatorClass.empty())
            classes += (classes.empty() ? "" : ", ") + key + rubySymbol(element.operatorClass);
        columns.push_back(element.column);
    }
    Options options;
    if (!orders.empty())
        options.emplace_back("order", "{ " + orders + " }");
    if (!classes.empty())
        options.emplace_back("opclass", "{ " + classes + " }");
    return std::pair{columnNames(columns), options};
}

Line createIndex(const ddl::CreateIndex& statement, const Context& context)
{
    const catalog::Index& index = statement.value;
    const auto ref = tableName(statement.table);
    const auto keys = indexKeys(index);
    const bool plain = index.storageParameters.empty() && index.tablespace.empty() && index.statistics.empty() && !index.only && !statement.ifNotExists;
    const bool since71 = !index.include.empty() || index.nullsNotDistinct;
    if (!ref || !keys || !plain || statement.name.empty() || (since71 && context.version < 71))
        return std::nullopt;
    Options options{{"name", quoteRuby(statement.name)}};
    if (index.unique)
        options.emplace_back("unique", "true");
    options.insert(options.end(), keys->second.begin(), keys->second.end());
    if (!index.where.empty())
        options.emplace_back("where", quoteRuby(index.where.sql()));
    if (index.method != "btree")
        options.emplace_back("using", rubySymbol(index.method));
    if (!index.include.empty())
        options.emplace_back("include", columnNames(index.include));
    if (index.nullsNotDistinct)
        options.emplace_back("nulls_not_distinct", "true");
    if (statement.concurrently)
        options.emplace_back("algorithm", ":concurrently");
    std::string out;
    if (statement.concurrently) {
        const std::string sql = "DROP INDEX CONCURRENTLY IF EXISTS " + base::quoteQualified(statement.table.schema, statement.name);
        out = "# An interrupted build leaves an invalid index behind, which would hold the name.\nexecute " + quoteRuby(sql) + "\n";
    }
    return out + "add_index " + *ref + ", " + keys->first + optionsText(options);
}

Line drop(const ddl::Drop& statement, const Context&)
{
    if (statement.ifExists || statement.cascade || statement.targets.empty())
        return std::nullopt;
    std::string out;
    for (const catalog::ObjectId& id : statement.targets) {
        std::string line;
        if (id.kind == catalog::Kind::Index && !id.part.empty() && !id.name.empty()) {
            const auto ref = tableName({id.schema, id.name});
            if (!ref)
                return std::nullopt;
            line = "remove_index " + *ref + ", name: " + quoteRuby(id.part) + (statement.concurrently ? ", algorithm: :concurrently" : "");
        } else if (id.kind == catalog::Kind::Table) {
            const auto ref = tableName(id.qualified());
            if (!ref)
                return std::nullopt;
            line = "drop_table " + *ref;
        } else {
            return std::nullopt;
        }
        out += (out.empty() ? "" : "\n") + line;
    }
    return out;
}

Line comment(const ddl::Comment& statement)
{
    const auto ref = tableName(statement.target.qualified());
    const std::string text = statement.text ? quoteRuby(*statement.text) : "nil";
    if (!ref)
        return std::nullopt;
    if (statement.target.kind == catalog::Kind::Table)
        return "change_table_comment " + *ref + ", " + text;
    if (statement.target.kind == catalog::Kind::Column)
        return "change_column_comment " + *ref + ", " + rubySymbol(statement.target.part) + ", " + text;
    return std::nullopt;
}

Line rename(const ddl::Rename& statement)
{
    // rename_table and rename_column also rename what is named after them; only an index is renamed alone.
    if (statement.target.kind != catalog::Kind::Index || statement.target.name.empty() || statement.target.part.empty() || statement.ifExists)
        return std::nullopt;
    const auto ref = tableName({statement.target.schema, statement.target.name});
    return ref ? Line("rename_index " + *ref + ", " + quoteRuby(statement.target.part) + ", " + quoteRuby(statement.newName)) : std::nullopt;
}

Line enumCall(const ddl::Statement& statement, const Context& context)
{
    const auto name = [](const QualifiedName& qualified) {
        return quoteRuby(qualified.schema.empty() || qualified.schema == "public" ? qualified.name : qualified.schema + "." + qualified.name);
    };
    if (const auto* create = statement.as<ddl::CreateEnum>(); create && context.version >= 71 && create->name.sql() == create->name.schema + "." + create->name.name) {
        std::string labels;
        for (const auto& label : create->value.labels)
            labels += (labels.empty() ? "" : ", ") + quoteRuby(label);
        return "create_enum " + name(create->name) + ", [" + labels + "]";
    }
    const auto* add = statement.as<ddl::AlterEnum>();
    if (!add || context.version < 71 || !add->renamedFrom.empty() || add->ifNotExists || add->name.sql() != add->name.schema + "." + add->name.name)
        return std::nullopt;
    Options options;
    if (!add->before.empty())
        options.emplace_back("before", quoteRuby(add->before));
    else if (!add->after.empty())
        options.emplace_back("after", quoteRuby(add->after));
    return "add_enum_value " + name(add->name) + ", " + quoteRuby(add->label) + optionsText(options);
}

Line inRailsWords(const ddl::Statement& statement, const Context& context)
{
    if (const auto* table = statement.as<ddl::AlterTable>())
        return alterTable(*table, context);
    if (const auto* index = statement.as<ddl::CreateIndex>())
        return createIndex(*index, context);
    if (const auto* gone = statement.as<ddl::Drop>())
        return drop(*gone, context);
    if (const auto* text = statement.as<ddl::Comment>())
        return comment(*text);
    if (const auto* moved = statement.as<ddl::Rename>())
        return rename(*moved);
    if (const auto* extension = statement.as<ddl::CreateExtension>(); extension && extension->schema.empty() && extension->version.empty())
        return "enable_extension " + quoteRuby(extension->name);
    return enumCall(statement, context);
}

} // namespace

std::string call(const ddl::Statement& statement, const Context& context)
{
    if (const Line line = inRailsWords(statement, context))
        return *line;
    return execute(ddl::print(statement, {context.serverVersion, true}));
}

std::vector<std::string> calls(const std::vector<ddl::Statement>& statements, const Context& context)
{
    std::vector<std::string> out;
    std::vector<bool> used(statements.size(), false);
    // A table takes the statements that belong to it along, wherever in the step they stand.
    std::vector<std::optional<std::string>> tables(statements.size());
    for (std::size_t i = 0; i < statements.size(); ++i) {
        if (statements[i].as<ddl::CreateTable>())
            tables[i] = createTable(statements, i, context, used);
    }
    for (std::size_t i = 0; i < statements.size(); ++i) {
        if (tables[i])
            out.push_back(*tables[i]);
        else if (!used[i])
            out.push_back(call(statements[i], context));
    }
    return out;
}

} // namespace cofferdam::emit::rails
