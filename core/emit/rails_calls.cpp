#include "base/quote.h"
#include "ddl/printer.h"
#include "rails_parts.h"

#include <algorithm>
#include <utility>

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
        const auto type = m_context.columnType(m_table, action.column);
        const std::string value = action.value.empty() ? "nil" : type ? defaultValue(action.value, *type) : "-> { " + quoteRuby(action.value.sql()) + " }";
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
        if (constraint->type == ConstraintType::Unique && m_context.version >= 71)
            return "remove_unique_constraint " + m_ref + ", name: " + quoteRuby(action.name);
        if (constraint->type == ConstraintType::Exclusion && m_context.version >= 71)
            return "remove_exclusion_constraint " + m_ref + ", name: " + quoteRuby(action.name);
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
        // Rails puts the name of a check into the statement as it is.
        if (base::quoteIdentifier(name) != name)
            return std::nullopt;
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

/// The name of an operator class as `opclass:` takes it, which Rails puts into the statement as it is; nothing when that would not be it.
/// Like a table of public it is found along the search path.
Line operatorClass(const catalog::IndexElement& element)
{
    constexpr std::string_view everybodys = "public.";
    const std::string name = element.operatorClass.starts_with(everybodys) ? element.operatorClass.substr(everybodys.size()) : element.operatorClass;
    return name.find_first_of(".\"") == std::string::npos ? Line(name) : std::nullopt;
}

/// The keys of an index as add_index takes them, with `order:` and `opclass:`; nothing when a key needs more.
std::optional<std::pair<std::string, Options>> indexKeys(const catalog::Index& index)
{
    std::vector<std::string> columns;
    std::string orders, classes;
    for (const catalog::IndexElement& element : index.elements) {
        const Line opclass = operatorClass(element);
        if (!element.collation.empty() || !element.operatorClassOptions.empty() || !opclass)
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
        if (!opclass->empty())
            classes += (classes.empty() ? "" : ", ") + key + rubySymbol(*opclass);
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
    return "add_index " + *ref + ", " + keys->first + optionsText(options);
}

/// Rails takes a dot in the name of an index for the end of a schema's.
bool isPlainIndexName(const std::string& name) { return name.find_first_of(".\"") == std::string::npos; }

/// What clears the way for an index that is built concurrently.
std::string clearedName(const ddl::CreateIndex& statement)
{
    const auto ref = tableName(statement.table);
    const std::string call = ref && isPlainIndexName(statement.name)
        ? "remove_index " + *ref + ", name: " + quoteRuby(statement.name) + ", algorithm: :concurrently, if_exists: true"
        : "execute " + quoteRuby("DROP INDEX CONCURRENTLY IF EXISTS " + base::quoteQualified(statement.table.schema, statement.name));
    return call;
}

Line drop(const ddl::Drop& statement, const Context& context)
{
    if (statement.cascade || statement.targets.empty())
        return std::nullopt;
    std::string out;
    for (const catalog::ObjectId& id : statement.targets) {
        std::string line;
        if (id.kind == catalog::Kind::Index && !id.part.empty()) {
            const auto table = id.name.empty() ? context.tableOfIndex(id.schema, id.part) : std::optional(QualifiedName{id.schema, id.name});
            const auto ref = table ? tableName(*table) : std::nullopt;
            if (!ref || !isPlainIndexName(id.part))
                return std::nullopt;
            line = "remove_index " + *ref + ", name: " + quoteRuby(id.part) + (statement.concurrently ? ", algorithm: :concurrently" : "")
                + (statement.ifExists ? ", if_exists: true" : "");
        } else if (id.kind == catalog::Kind::Table && !statement.ifExists) {
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
    // Up to 7.0 Rails looks for the index along the search path alone.
    const bool found = statement.target.schema.empty() || statement.target.schema == "public";
    if (!found || !isPlainIndexName(statement.target.part) || !isPlainIndexName(statement.newName))
        return std::nullopt;
    const auto ref = tableName({statement.target.schema, statement.target.name});
    return ref ? Line("rename_index " + *ref + ", " + quoteRuby(statement.target.part) + ", " + quoteRuby(statement.newName)) : std::nullopt;
}

Line enumCall(const ddl::Statement& statement, const Context& context)
{
    const auto name = [](const QualifiedName& qualified) {
        return quoteRuby(qualified.schema.empty() || qualified.schema == "public" ? qualified.name : qualified.schema + "." + qualified.name);
    };
    // 7.1 puts some of these labels between apostrophes as they are, in a block between dollar signs.
    const auto plain = [](const std::string& label) { return label.find_first_of("'$\\") == std::string::npos; };
    const auto* create = statement.as<ddl::CreateEnum>();
    if (create && context.version >= 71 && create->name.sql() == create->name.schema + "." + create->name.name
        && std::all_of(create->value.labels.begin(), create->value.labels.end(), plain)) {
        std::string labels;
        for (const auto& label : create->value.labels)
            labels += (labels.empty() ? "" : ", ") + quoteRuby(label);
        return "create_enum " + name(create->name) + ", [" + labels + "]";
    }
    const auto* add = statement.as<ddl::AlterEnum>();
    if (!add || context.version < 71 || add->ifNotExists || add->name.sql() != add->name.schema + "." + add->name.name || !plain(add->label)
        || !plain(add->renamedFrom) || !plain(add->before) || !plain(add->after))
        return std::nullopt;
    if (!add->renamedFrom.empty())
        return "rename_enum_value " + name(add->name) + ", from: " + quoteRuby(add->renamedFrom) + ", to: " + quoteRuby(add->label);
    Options options;
    if (!add->before.empty())
        options.emplace_back("before", quoteRuby(add->before));
    else if (!add->after.empty())
        options.emplace_back("after", quoteRuby(add->after));
    return "add_enum_value " + name(add->name) + ", " + quoteRuby(add->label) + optionsText(options);
}

std::string leftover(const std::string& call)
{
    return "# An interrupted build leaves an invalid index behind, which would hold the name.\n" + call + "\n";
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
    if (const auto* schema = statement.as<ddl::CreateSchema>(); schema && schema->owner.empty() && !schema->ifNotExists)
        return "create_schema " + quoteRuby(schema->name);
    return enumCall(statement, context);
}

/// A table with what belongs to it, and nothing besides: Rails drops it and all of that.
Line newTable(const std::vector<ddl::Statement>& statements, const ddl::Drop* gone, const Context& context)
{
    const auto create = std::find_if(statements.begin(), statements.end(), [](const ddl::Statement& one) { return one.as<ddl::CreateTable>(); });
    if (create == statements.end() || !gone || gone->ifExists || gone->cascade || gone->targets.size() != 1 || gone->targets.front().kind != catalog::Kind::Table)
        return std::nullopt;
    const QualifiedName& table = create->as<ddl::CreateTable>()->name;
    if (!(gone->targets.front().qualified() == table))
        return std::nullopt;
    std::vector<bool> used(statements.size(), false);
    const auto made = createTable(statements, static_cast<std::size_t>(create - statements.begin()), context, used);
    if (!made)
        return std::nullopt;
    used[static_cast<std::size_t>(create - statements.begin())] = true;
    std::string out = *made;
    bool first = true;
    for (std::size_t i = 0; i < statements.size(); ++i) {
        if (used[i])
            continue;
        const auto* index = statements[i].as<ddl::CreateIndex>();
        const auto* alter = statements[i].as<ddl::AlterTable>();
        const bool own = (index && index->table == table && !index->concurrently) || (alter && alter->name == table);
        const Line line = own ? inRailsWords(statements[i], context) : std::nullopt;
        // Each line by itself is one that Rails can take back.
        if (!line || !(line->starts_with("add_") && line->find('\n') == std::string::npos))
            return std::nullopt;
        out += (std::exchange(first, false) ? "\n\n" : "\n") + *line;
    }
    return out;
}

} // namespace

std::string call(const ddl::Statement& statement, const Context& context)
{
    std::string out;
    if (const auto* index = statement.as<ddl::CreateIndex>(); index && index->concurrently && !index->name.empty())
        out = leftover(clearedName(*index));
    if (const Line line = inRailsWords(statement, context))
        return out + *line;
    return out + execute(ddl::print(statement, {context.serverVersion, true}));
}

std::optional<std::string> reversibleCalls(const std::vector<ddl::Statement>& statements, const std::vector<ddl::Statement>& undo, const Context& context)
{
    if (statements.empty() || undo.size() != 1)
        return std::nullopt;
    const auto* gone = undo.front().as<ddl::Drop>();
    if (const auto* index = statements.front().as<ddl::CreateIndex>(); index && statements.size() == 1) {
        const Line line = createIndex(*index, context);
        // Going back, Rails looks for the columns of an index, which an expression has not.
        const bool columns = std::none_of(index->value.elements.begin(), index->value.elements.end(), [](const auto& element) { return element.column.empty(); });
        const bool takesBack = columns && gone && gone->targets.size() == 1 && gone->targets.front().kind == catalog::Kind::Index && gone->targets.front().part == index->name
            && gone->concurrently == index->concurrently && !gone->ifExists;
        if (!line || !takesBack || !isPlainIndexName(index->name))
            return std::nullopt;
        return index->concurrently ? leftover("up_only { " + clearedName(*index) + " }") + *line : *line;
    }
    if (const auto* moved = statements.front().as<ddl::Rename>(); moved && statements.size() == 1) {
        const auto* back = undo.front().as<ddl::Rename>();
        const bool takesBack = back && back->target.kind == moved->target.kind && back->newName == moved->target.part && back->target.part == moved->newName;
        return takesBack ? rename(*moved) : std::nullopt;
    }
    return newTable(statements, gone, context);
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
