#include "live/assembly.h"

#include "ddl/bound_query.h"
#include "ddl/interpreter.h"
#include "ddl/lower.h"
#include "sql/verbatim.h"

#include <algorithm>

namespace cofferdam::sources::live {

Relation* Assembly::relation(Oid oid)
{
    const auto found = relations.find(oid);
    return found == relations.end() ? nullptr : &found->second;
}

const std::string& Assembly::columnName(Oid oid, int number) const
{
    static const std::string none;
    const auto relation = relations.find(oid);
    if (relation == relations.end())
        return none;
    const auto column = relation->second.columns.find(number);
    return column == relation->second.columns.end() ? none : column->second;
}

std::vector<std::string> Assembly::columnNames(Oid oid, const std::vector<std::int64_t>& numbers) const
{
    std::vector<std::string> names;
    names.reserve(numbers.size());
    for (const std::int64_t number : numbers)
        names.push_back(columnName(oid, static_cast<int>(number)));
    return names;
}

void Assembly::fillCommon(catalog::Common& common, Class catalog, Oid oid, Oid owner) const
{
    common.comment = commentOn(catalog, oid);
    if (owner == 0)
        return;
    const auto role = roles.find(owner);
    common.owner = role == roles.end() ? std::to_string(owner) : role->second;
    common.privileges = privilegesOf(catalog, oid);
}

std::optional<std::string> Assembly::commentOn(Class catalog, Oid oid, int part) const
{
    const auto found = comments.find({catalog, oid, part});
    return found == comments.end() ? std::nullopt : std::optional(found->second);
}

catalog::Privileges Assembly::privilegesOf(Class catalog, Oid oid, int part) const
{
    const auto found = privileges.find({catalog, oid, part});
    return found == privileges.end() ? std::map<std::string, catalog::Grant>() : found->second;
}

void Assembly::unreadable(const ObjectId& owner, std::string_view what, std::string_view sql)
{
    ddl::NotModelled item;
    item.what = std::string(what) + " of " + owner.describe();
    item.sql = sql.substr(0, 300);
    notModelled.push_back(std::move(item));
}

base::Expression Assembly::expression(std::string_view sql, const ObjectId& owner)
{
    auto form = cache.expression(sql);
    if (form)
        return *form;
    if (const auto kept = sql::verbatim(sql))
        return *kept;
    unreadable(owner, "expression", sql);
    return {};
}

base::Expression Assembly::query(std::string_view sql, const ObjectId& owner)
{
    while (!sql.empty() && (sql.back() == ';' || sql.back() == '\n' || sql.back() == ' '))
        sql.remove_suffix(1);
    auto form = cache.query(sql);
    if (form)
        return *form;
    if (const auto kept = sql::verbatim(sql))
        return *kept;
    unreadable(owner, "query", sql);
    return {};
}

base::TypeName Assembly::type(std::string_view sql, const ObjectId& owner)
{
    auto name = cache.type(sql);
    if (name)
        return *name;
    unreadable(owner, "type", sql);
    return {};
}

void Assembly::fillCommonOf(const ddl::Effects& effects, const TextItem& item)
{
    for (const catalog::Delta& delta : effects.deltas) {
        if (!delta.after)
            continue;
        catalog::Object copy = *delta.after;
        if (catalog::Common* common = catalog::common(copy))
            item.common(*common);
        builder.put(delta.id, std::move(copy));
    }
}

base::Result<void> Assembly::finishTexts()
{
    std::string whole;
    std::vector<int> firstLines;
    int line = 1;
    for (const TextItem& item : texts) {
        firstLines.push_back(line);
        whole += item.sql;
        whole += "\n;\n";
        line += static_cast<int>(std::ranges::count(item.sql, '\n')) + 2;
    }
    const auto itemAt = [&](int at) -> const TextItem& {
        const auto next = std::ranges::upper_bound(firstLines, at);
        return texts[static_cast<std::size_t>(next - firstLines.begin()) - 1];
    };
    COFFERDAM_ASSIGN(ddl::Lowered lowered, ddl::parseStatements(std::move(whole)));
    for (const base::Error& error : lowered.errors) {
        const TextItem& item = itemAt(std::max(error.place.line, 1));
        const std::string what = item.id ? item.id->describe() + ": " : std::string();
        notModelled.push_back({{}, what + error.message.render(), item.sql.substr(0, 300)});
        if (item.id)
            unknown.push_back(*item.id);
    }
    for (ddl::NotModelled& item : lowered.notModelled) {
        item.place = {};
        notModelled.push_back(std::move(item));
    }

    ddl::Session session;
    session.searchPath.clear();
    session.serverVersion = major();
    builder.nameNotNull(major() >= 18);
    ddl::Interpreter interpreter(builder, session, ddl::Mode::Reading);
    bool relationsDone = false;
    for (const ddl::Statement& statement : lowered.statements) {
        const TextItem& item = itemAt(statement.place->line);
        if (item.take) {
            item.take(statement);
            continue;
        }
        // What is left to the interpreter was added last and may refer to any table.
        if (!relationsDone)
            finishRelations(*this);
        relationsDone = true;
        auto applied = interpreter.apply(statement);
        if (!applied)
            notModelled.push_back({{}, applied.error().message.render(), item.sql.substr(0, 300)});
        else if (item.common)
            fillCommonOf(*applied, item);
    }
    if (!relationsDone)
        finishRelations(*this);
    ddl::bindQueries(builder);
    return {};
}

catalog::Options optionsOf(const std::vector<std::string>& items)
{
    catalog::Options options;
    for (const std::string& item : items) {
        const std::size_t equals = item.find('=');
        options[item.substr(0, equals)] = equals == std::string::npos ? std::string() : item.substr(equals + 1);
    }
    return options;
}

} // namespace cofferdam::sources::live
