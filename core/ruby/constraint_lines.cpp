#include "lowering.h"

#include "base/quote.h"
#include "generated_names.h"
#include "inflector.h"

#include <algorithm>

namespace cofferdam::ruby {
namespace {

using catalog::ConstraintType;

std::string onTable(std::string_view noun, const std::string& name, std::string_view table)
{
    return std::string(noun) + (name.empty() ? "" : " " + base::quoteIdentifier(name)) + " on " + qualifiedName(table).sql();
}

ObjectId constraintId(std::string_view table, const std::string& name)
{
    const auto id = qualifiedName(table);
    return catalog::inTable(catalog::Kind::Constraint, catalog::tableId(id.schema, id.name), name);
}

/// A name that was left out is what Rails computes; a database may hold another one, so it only counts as a guess.
void setName(ddl::NamedConstraint& constraint, const std::string& written, const std::string& computed)
{
    constraint.name = written.empty() ? computed : written;
    constraint.value.predictedName = written.empty();
}

void setDeferrable(Lowering& l, catalog::Constraint& constraint, Options& options, const std::string& what)
{
    const auto* node = options.take("deferrable");
    if (!node || node->isNil() || node->isFalse())
        return;
    const auto* when = node->name();
    if (!node->isTrue() && !(when && (*when == "immediate" || *when == "deferred"))) {
        l.notModelled("option deferrable of " + what);
        return;
    }
    constraint.deferrable = true;
    constraint.initiallyDeferred = when && *when == "deferred";
}

bool notFalse(Options& options, std::string_view key)
{
    const auto* node = options.take(key);
    return !node || !node->isFalse();
}

std::string action(Lowering& l, Options& options, std::string_view key, const std::string& what)
{
    const auto written = options.text(key);
    if (written == "cascade")
        return "CASCADE";
    if (written == "nullify")
        return "SET NULL";
    if (written == "restrict")
        return "RESTRICT";
    if (!written.empty() && written != "no_action")
        l.notModelled("option " + std::string(key) + " of " + what);
    return {};
}

bool hasColumn(const TableFacts& facts, const std::string& name)
{
    return std::find(facts.columns.begin(), facts.columns.end(), name) != facts.columns.end();
}

/// The plural of `stem` is the table's name, perhaps behind a prefix.
bool namesTable(const std::string& stem, std::string_view table)
{
    const auto plural = pluralized(stem);
    return table == plural || (table.ends_with(plural) && table[table.size() - plural.size() - 1] == '_');
}

/// The column that a foreign key without `column:` stands for: what Rails' inflector gives, or, where the application has
/// inflections of its own or a prefix for its tables, the column of FROM that fits.
std::string impliedColumn(Lowering& l, std::string_view from, std::string_view to)
{
    const auto table = qualifiedName(to).name;
    const auto implied = singularized(table) + "_id";
    const auto* facts = l.facts(from);
    if (!facts || hasColumn(*facts, implied))
        return implied;
    for (const auto& column : facts->columns) {
        if (column.ends_with("_id") && (column == table + "_id" || namesTable(column.substr(0, column.size() - 3), table)))
            return column;
    }
    l.note(base::message("ruby.guessed_column", COFFERDAM_TR("The foreign key from %1 to %2 names no column, and %1 has no column %3."),
        {base::identifier(std::string(from)), base::identifier(std::string(to)), base::identifier(implied)}));
    return implied;
}

/// Rails refers to the column "id"; a file whose table has another key means that one.
std::vector<std::string> impliedKey(Lowering& l, std::string_view to)
{
    const auto* facts = l.facts(to);
    if (facts && !hasColumn(*facts, "id") && facts->primaryKey.size() == 1)
        return facts->primaryKey;
    return {"id"};
}

std::string textArgument(const Call& call, std::size_t index)
{
    const auto* text = call.arguments.size() > index ? call.arguments[index].name() : nullptr;
    return text ? *text : std::string();
}

} // namespace

std::optional<ddl::NamedConstraint> checkConstraint(Lowering& l, std::string_view table, const Call& call, std::size_t first)
{
    Options options(call.options);
    const auto name = options.text("name");
    const auto what = onTable("check constraint", name, table);
    const auto sql = textArgument(call, first);
    if (sql.empty()) {
        // 6.1 lost the expression of a check that is a bare function call.
        l.notModelled(what + " without expression");
        l.unknown(constraintId(table, name));
        return std::nullopt;
    }
    const auto expression = l.expression(sql, what);
    if (!expression) {
        l.unknown(constraintId(table, name));
        return std::nullopt;
    }
    ddl::NamedConstraint constraint;
    constraint.value.type = ConstraintType::Check;
    constraint.value.expression = *expression;
    constraint.value.place = l.place();
    setName(constraint, name, checkName(table, sql));
    constraint.value.validated = notFalse(options, "validate");
    options.ignore({"if_not_exists"});
    l.leftOver(options, what);
    return constraint;
}

std::optional<ddl::NamedConstraint> exclusionConstraint(Lowering& l, std::string_view table, const Call& call, std::size_t first)
{
    Options options(call.options);
    const auto name = options.text("name");
    const auto what = onTable("exclusion constraint", name, table);
    const auto elements = textArgument(call, first);
    const auto method = options.text("using");
    const auto where = options.text("where");
    const auto sql = "ALTER TABLE t ADD EXCLUDE " + (method.empty() ? "" : "USING " + base::quoteIdentifier(method) + " ") + "(" + elements + ")"
        + (where.empty() ? "" : " WHERE (" + where + ")");
    const auto alter = l.one<ddl::AlterTable>(sql, what);
    const auto* added = alter && alter->actions.size() == 1 ? std::get_if<ddl::alter::AddConstraint>(&alter->actions.front()) : nullptr;
    if (!added) {
        l.unknown(constraintId(table, name));
        return std::nullopt;
    }
    auto constraint = added->constraint;
    constraint.value.place = l.place();
    setName(constraint, name, exclusionName(table, elements));
    setDeferrable(l, constraint.value, options, what);
    l.leftOver(options, what);
    return constraint;
}

std::optional<ddl::NamedConstraint> uniqueConstraint(Lowering& l, std::string_view table, const Call& call, std::size_t first, std::string& usingIndex)
{
    Options options(call.options);
    const auto name = options.text("name");
    const auto what = onTable("unique constraint", name, table);
    usingIndex = options.text("using_index");
    const auto columns = call.arguments.size() > first ? stringList(call.arguments[first]) : std::nullopt;
    if (!columns && usingIndex.empty()) {
        l.notModelled(what);
        l.unknown(constraintId(table, name));
        return std::nullopt;
    }
    ddl::NamedConstraint constraint;
    constraint.value.type = ConstraintType::Unique;
    constraint.value.columns = usingIndex.empty() ? *columns : std::vector<std::string>();
    constraint.value.nullsNotDistinct = options.flag("nulls_not_distinct");
    constraint.value.place = l.place();
    setName(constraint, name, uniqueName(table, usingIndex.empty() ? *columns : std::vector{usingIndex}));
    setDeferrable(l, constraint.value, options, what);
    l.leftOver(options, what);
    return constraint;
}

std::optional<ddl::NamedConstraint> foreignKey(Lowering& l, std::string_view from, std::string_view to, Hash hash)
{
    Options options(std::move(hash));
    const auto name = options.text("name");
    const auto what = onTable("foreign key", name, from);
    ddl::NamedConstraint constraint;
    auto& key = constraint.value;
    key.type = ConstraintType::ForeignKey;
    key.place = l.place();
    key.columns = options.list("column");
    if (key.columns.empty())
        key.columns = {impliedColumn(l, from, to)};
    key.referencedTable = qualifiedName(to);
    key.referencedColumns = options.list("primary_key");
    if (key.referencedColumns.empty())
        key.referencedColumns = key.columns.size() == 1 ? impliedKey(l, to) : std::vector<std::string>();
    key.onDelete = action(l, options, "on_delete", what);
    key.onUpdate = action(l, options, "on_update", what);
    setName(constraint, name, foreignKeyName(from, key.columns));
    setDeferrable(l, key, options, what);
    key.validated = notFalse(options, "validate");
    key.enforced = notFalse(options, "enforced");
    options.ignore({"if_not_exists"});
    l.leftOver(options, what);
    if (l.wholeSchema && !l.tables.empty() && !l.facts(to)) {
        l.note(base::message("ruby.dangling_foreign_key", COFFERDAM_TR("A foreign key of %1 refers to %2, which the file does not define."),
            {base::identifier(std::string(from)), base::identifier(std::string(to))}));
    }
    return constraint;
}

void addConstraint(Lowering& l, std::string_view table, ddl::NamedConstraint constraint, std::string usingIndex)
{
    ddl::AlterTable alter;
    alter.name = qualifiedName(table);
    alter.actions.emplace_back(ddl::alter::AddConstraint{std::move(constraint), std::move(usingIndex)});
    l.add(std::move(alter));
}

} // namespace cofferdam::ruby
