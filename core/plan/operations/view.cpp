#include "operations.h"

#include <algorithm>
#include <array>

namespace cofferdam::plan {
namespace {

using catalog::View;

bool startsWord(const std::string& sql, std::size_t at, std::string_view word)
{
    const auto isWord = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_'; };
    if (at > 0 && isWord(sql[at - 1]))
        return false;
    for (std::size_t i = 0; i < word.size(); ++i) {
        if (at + i >= sql.size() || (sql[at + i] | 0x20) != (word[i] | 0x20))
            return false;
    }
    return at + word.size() >= sql.size() || !isWord(sql[at + word.size()]);
}

/// The output expressions of a plain SELECT as they are written, or nothing when the query is of another form.
std::optional<std::vector<std::string>> outputs(const std::string& sql)
{
    if (!startsWord(sql, 0, "select"))
        return std::nullopt;
    std::vector<std::string> out(1);
    int depth = 0;
    bool listed = true;
    for (std::size_t i = 6; i < sql.size(); ++i) {
        const char c = sql[i];
        if (c == '\'' || c == '"') {
            const std::size_t begin = i;
            for (++i; i < sql.size() && sql[i] != c; ++i) {
            }
            if (listed)
                out.back() += sql.substr(begin, i - begin + 1);
            continue;
        }
        depth += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
        if (depth == 0) {
            for (std::string_view set : {"union", "intersect", "except"}) {
                if (startsWord(sql, i, set))
                    return std::nullopt;
            }
            if (listed && startsWord(sql, i, "from"))
                listed = false;
            if (listed && c == ',') {
                out.emplace_back();
                continue;
            }
        }
        if (listed)
            out.back() += c;
    }
    for (std::string& item : out) {
        const auto first = item.find_first_not_of(" \n\t");
        const auto last = item.find_last_not_of(" \n\t");
        item = first == std::string::npos ? std::string() : item.substr(first, last - first + 1);
    }
    return out;
}

/// A relation's name decides the types of what it gives, so OR REPLACE is only sure over the same relations.
/// The queries in FROM, as they are written: the types of their columns are told by them alone.
std::vector<std::string> queriesInFrom(const std::string& sql)
{
    static constexpr std::array<std::string_view, 8> ends{"where", "group", "having", "order", "limit", "offset", "window", "fetch"};
    std::vector<std::string> out;
    std::size_t begin = 0; ///< of the query that is being passed, behind its bracket
    int depth = 0, outer = 0;
    bool from = false;
    for (std::size_t i = 0; i < sql.size(); ++i) {
        if (sql[i] == '\'' || sql[i] == '"') {
            i = std::min(sql.find(sql[i], i + 1), sql.size());
            continue;
        }
        if (depth == 0)
            from = startsWord(sql, i, "from") || (from && std::none_of(ends.begin(), ends.end(), [&](std::string_view word) { return startsWord(sql, i, word); }));
        if (sql[i] == '(') {
            const std::size_t first = std::min(sql.find_first_not_of(" \n", i + 1), sql.size());
            ++depth;
            if (from && begin == 0 && (startsWord(sql, first, "select") || startsWord(sql, first, "values") || startsWord(sql, first, "with"))) {
                begin = first;
                outer = depth;
            }
        } else if (sql[i] == ')' && depth-- == outer && begin > 0) {
            out.push_back(sql.substr(begin, i - begin));
            begin = 0;
        }
    }
    return out;
}

std::vector<ObjectId> relationsUsed(const Catalog& catalog, const ObjectId& id)
{
    std::vector<ObjectId> out;
    for (ObjectId used : usesOf(catalog, id)) {
        if (used.kind == Kind::Column)
            used.part.clear(), used.kind = Kind::Table;
        if (used.kind == Kind::Table || used.kind == Kind::View || used.kind == Kind::MaterializedView)
            out.push_back(std::move(used));
    }
    std::sort(out.begin(), out.end());
    out.erase(std::unique(out.begin(), out.end()), out.end());
    return out;
}

std::vector<ddl::alter::Action> optionActions(const catalog::Options& from, const catalog::Options& to)
{
    std::vector<ddl::alter::Action> out;
    if (auto set = optionsToSet(from, to); !set.empty())
        out.emplace_back(ddl::alter::SetStorageParameters{std::move(set), {}});
    if (auto reset = optionsToReset(from, to); !reset.empty())
        out.emplace_back(ddl::alter::SetStorageParameters{{}, std::move(reset)});
    return out;
}

Statement replaceStatement(const ObjectId& id, const Object& object)
{
    for (Statement& statement : ddl::createStatements(id, object)) {
        if (auto* create = statement.edit<ddl::CreateView>()) {
            create->orReplace = true;
            return std::move(statement);
        }
    }
    return {};
}

void columnTexts(Draft& draft, const Change& change)
{
    const auto& from = was<View>(change).columnComments;
    const auto& to = becomes<View>(change).columnComments;
    std::vector<Statement> forward, back;
    const auto say = [&](std::vector<Statement>& out, const std::string& column, std::optional<std::string> text) {
        ddl::Comment comment;
        comment.target = inTable(Kind::Column, change.id, column);
        comment.text = std::move(text);
        out.emplace_back(comment);
    };
    for (const auto& [column, text] : to) {
        const auto old = from.find(column);
        if (old != from.end() && old->second == text)
            continue;
        say(forward, column, text);
        say(back, column, old == from.end() ? std::nullopt : std::optional(old->second));
    }
    for (const auto& [column, text] : from) {
        if (to.contains(column))
            continue;
        say(forward, column, std::nullopt);
        say(back, column, text);
    }
    if (forward.empty())
        return;
    Node node = draft.start(change, Phase::Expand, message("plan.title.comment", COFFERDAM_TR("Set the comment of %1"), {identifier(change.id.sql())}));
    node.statements = std::move(forward);
    node.undo = std::move(back);
    node.needs = {change.id};
    draft.add(std::move(node));
}

/// What leads from one set of column settings to the other. A storage that goes has no statement: see canAlterView.
std::vector<ddl::alter::Action> settingChanges(const View& from, const View& to)
{
    std::vector<ddl::alter::Action> out;
    const catalog::Options nothing;
    const auto settingsOf = [&](const View& view, const std::string& column) -> const catalog::Options& {
        const auto found = view.columnSettings.find(column);
        return found == view.columnSettings.end() ? nothing : found->second;
    };
    for (const std::string& column : to.columns) {
        const auto& before = settingsOf(from, column);
        const auto& after = settingsOf(to, column);
        auto actions = ddl::settingActions(column, optionsToSet(before, after));
        out.insert(out.end(), std::make_move_iterator(actions.begin()), std::make_move_iterator(actions.end()));
        std::vector<std::string> options;
        for (const std::string& name : optionsToReset(before, after)) {
            if (name == "STATISTICS")
                out.emplace_back(ddl::alter::SetStatistics{column, {}});
            else if (name == "COMPRESSION")
                out.emplace_back(ddl::alter::SetCompression{column, "default"});
            else if (name != "STORAGE")
                options.push_back(name);
        }
        if (!options.empty())
            out.emplace_back(ddl::alter::SetColumnOptions{column, {}, std::move(options)});
    }
    return out;
}

bool losesStorage(const View& from, const View& to)
{
    return std::any_of(from.columnSettings.begin(), from.columnSettings.end(), [&](const auto& column) {
        const auto kept = to.columnSettings.find(column.first);
        return column.second.contains("STORAGE") && (kept == to.columnSettings.end() || !kept->second.contains("STORAGE"));
    });
}

void columnSettings(Draft& draft, const Change& change)
{
    const auto& from = was<View>(change);
    const auto& to = becomes<View>(change);
    auto actions = settingChanges(from, to);
    if (actions.empty())
        return;
    Node node = draft.start(change, Phase::Expand, message("plan.title.view-options", COFFERDAM_TR("Change the options of %1"), {identifier(change.id.sql())}));
    node.statements = {alterTable(change.id, std::move(actions))};
    if (auto back = settingChanges(to, from); !back.empty())
        node.undo = {alterTable(change.id, std::move(back))};
    draft.add(std::move(node));
}

void columnPrivileges(Draft& draft, const Change& change)
{
    if (!has(change, "column_privileges"))
        return;
    View from = was<View>(change);
    for (auto& [column, privileges] : from.columnPrivileges)
        privileges = *inNewHands(draft, change.id, columnId(change.id, column), privileges);
    const auto& to = becomes<View>(change);
    const auto unchanged = [&](const std::string& column) {
        const auto& before = was<View>(change).columnPrivileges;
        const auto old = before.find(column), now = to.columnPrivileges.find(column);
        return old != before.end() && now != to.columnPrivileges.end() && old->second == now->second;
    };
    const auto privilegesOf = [](const View& view, const std::string& column) {
        const auto found = view.columnPrivileges.find(column);
        return catalog::Privileges(found == view.columnPrivileges.end() ? std::map<std::string, catalog::Grant>() : found->second);
    };
    Node node = draft.start(change, Phase::Expand, message("plan.title.privileges", COFFERDAM_TR("Change the privileges on %1"), {identifier(change.id.sql())}));
    const auto add = [&](std::vector<Statement>& out, const std::string& column, const View& a, const View& b) {
        for (Statement& statement : privilegeStatements(change.id, *change.after, privilegesOf(a, column), privilegesOf(b, column),
                                                        draft.options.serverVersion, {column}))
            out.push_back(std::move(statement));
    };
    for (const std::string& column : to.columns) {
        if (unchanged(column))
            continue;
        add(node.statements, column, from, to);
        add(node.undo, column, to, from);
    }
    if (node.statements.empty())
        return;
    if (takesPrivileges(node.statements))
        node.phase = draft.phase(Phase::Contract, change.id);
    node.needs = {change.id, ownerSettled(change.id)};
    draft.add(std::move(node));
}

} // namespace

void clusterView(Draft& draft, const ObjectId& id, std::size_t bundle)
{
    const auto* before = draft.before.get<View>(id);
    const auto& to = *draft.after.get<View>(id);
    const bool anew = !before || draft.fate(id) == Fate::Recreate;
    if ((anew ? std::string() : before->clusterOn) == to.clusterOn)
        return;
    Node node = draft.start(id, Phase::Expand, message("plan.title.view-options", COFFERDAM_TR("Change the options of %1"), {identifier(id.sql())}));
    node.statements = {alterTable(id, {ddl::alter::ClusterOn{to.clusterOn}})};
    if (!anew)
        node.undo = {alterTable(id, {ddl::alter::ClusterOn{before->clusterOn}})};
    node.needs = {id, {Kind::Index, id.schema, id.name, to.clusterOn}};
    node.releases = {id};
    node.bundle = bundle;
    draft.add(std::move(node));
}

bool canAlterView(const Draft& draft, const Change& change)
{
    const auto& from = was<View>(change);
    const auto& to = becomes<View>(change);
    if (change.id.kind == Kind::MaterializedView)
        return from.query == to.query && from.columns == to.columns && !losesStorage(from, to) && from.populated == to.populated && !has(change, "access_method") && !has(change, "tablespace");
    if (has(change, "column_defaults"))
        return false;
    if (from.query == to.query)
        return from.columns == to.columns;
    // Manual, CREATE VIEW: OR REPLACE may only append columns; names, order and types of the others stay.
    if (from.columns.size() > to.columns.size() || !std::equal(from.columns.begin(), from.columns.end(), to.columns.begin()))
        return false;
    const auto before = outputs(from.query.sql());
    const auto after = outputs(to.query.sql());
    if (!before || !after || before->size() > after->size() || !std::equal(before->begin(), before->end(), after->begin()))
        return false;
    if (queriesInFrom(from.query.sql()) != queriesInFrom(to.query.sql()))
        return false;
    return relationsUsed(draft.before, change.id) == relationsUsed(draft.after, change.id);
}

void alterView(Draft& draft, const Change& change)
{
    const auto& from = was<View>(change);
    const auto& to = becomes<View>(change);
    const auto arguments = std::vector{identifier(change.id.sql())};
    if (!(from.query == to.query)) {
        Node node = draft.start(change, Phase::Expand, message("plan.title.replace-view", COFFERDAM_TR("Replace view %1"), arguments));
        node.statements = {replaceStatement(change.id, *change.after)};
        node.provides = {change.id};
        node.releases = {change.id};
        if (from.columns.size() == to.columns.size())
            node.undo = {replaceStatement(change.id, *change.before)};
        draft.add(std::move(node));
    } else if (auto actions = optionActions(from.options, to.options); !actions.empty()) {
        Node node = draft.start(change, Phase::Expand, message("plan.title.view-options", COFFERDAM_TR("Change the options of %1"), arguments));
        node.statements = {alterTable(change.id, std::move(actions))};
        node.undo = {alterTable(change.id, optionActions(to.options, from.options))};
        draft.add(std::move(node));
    }
    columnTexts(draft, change);
    columnSettings(draft, change);
    columnPrivileges(draft, change);
    clusterView(draft, change.id, none);
}

} // namespace cofferdam::plan
