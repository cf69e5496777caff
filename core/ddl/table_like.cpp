#include "base/quote.h"
#include "sql/lexer.h"
#include "table_parts.h"

#include <algorithm>
#include <cstdint>

namespace cofferdam::ddl {

using catalog::Column;
using catalog::Constraint;
using catalog::ConstraintType;
using catalog::Table;

namespace {

/// Manual, CREATE TABLE: LIKE takes names, types and NOT NULL; everything else only when INCLUDING says so. Later words win.
class Including {
public:
    explicit Including(const std::vector<std::string>& words) : m_words(words) {}
    bool operator()(std::string_view what) const
    {
        bool result = false;
        for (const std::string& word : m_words) {
            const bool excluding = word.rfind("EXCLUDING ", 0) == 0;
            const std::string_view subject = std::string_view(word).substr(excluding ? 10 : 0);
            if (subject == what || subject == "ALL")
                result = !excluding;
        }
        return result;
    }

private:
    const std::vector<std::string>& m_words;
};

/// The copy's sequence gets the source's limits in numbers, and no type: so it is a bigint one.
catalog::Identity likeIdentity(catalog::Identity identity)
{
    catalog::SequenceOptions& options = identity.options;
    const bool ascending = options.increment.value_or(1) > 0;
    const bool narrow = options.type.name == "integer" || options.type.name == "smallint";
    const std::int64_t highest = options.type.name == "smallint" ? INT16_MAX : INT32_MAX;
    if (narrow && ascending && !options.maximum)
        options.maximum = highest;
    if (narrow && !ascending && !options.minimum)
        options.minimum = -highest - 1;
    options.type.name = "bigint";
    options.normalise();
    identity.sequenceName.clear();
    identity.comment.reset();
    identity.privileges.reset();
    return identity;
}

Column likeColumn(const Column& source, const Including& including)
{
    Column column;
    column.name = source.name;
    column.type = source.type;
    column.collation = source.collation;
    column.notNull = source.notNull;
    if (including("DEFAULTS"))
        column.defaultValue = source.defaultValue;
    if (including("GENERATED"))
        column.generated = source.generated;
    if (including("IDENTITY") && source.identity)
        column.identity = likeIdentity(*source.identity);
    if (including("STORAGE"))
        column.storage = source.storage;
    if (including("COMPRESSION"))
        column.compression = source.compression;
    if (including("COMMENTS"))
        column.comment = source.comment;
    return column;
}

catalog::Index likeIndex(catalog::Index index, const Including& including)
{
    index.owner.reset();
    index.statistics.clear();
    if (!including("COMMENTS"))
        index.comment.reset();
    index.attachedTo.reset();
    index.only = false;
    return index;
}

/// Their targets (ALTER STATISTICS) are not copied.
catalog::Definition likeStatistics(catalog::Definition statistics, const Including& including)
{
    statistics.statements.resize(1);
    statistics.owner.reset();
    if (!including("COMMENTS"))
        statistics.comment.reset();
    return statistics;
}

/// What our canonical CREATE STATISTICS says between ON and FROM, item by item.
std::vector<std::string> statisticsElements(const std::string& statement)
{
    const std::size_t on = statement.find("\n    ON ") + 8;
    const std::string list = statement.substr(on, statement.rfind("\n    FROM ") - on);
    std::vector<std::string> out(1);
    sql::Lexer lexer(list);
    int depth = 0;
    std::size_t end = 0;
    for (sql::Token token = lexer.next(); token.kind != sql::TokenKind::End; end = token.end, token = lexer.next()) {
        const std::string_view text = lexer.text(token);
        depth += text == "(" ? 1 : text == ")" ? -1 : 0;
        if (text == "," && depth == 0)
            out.emplace_back();
        else
            out.back() += (out.back().empty() ? "" : list.substr(end, token.begin - end)) + std::string(text);
    }
    return out;
}

/// The name that PostgreSQL chooses: table, columns in the table's order, "stat".
std::string statisticsName(const Context& context, const ObjectId& table, const std::vector<std::string>& elements)
{
    std::string columns;
    for (const Column& column : context.tableAt(table).columns) {
        if (std::find(elements.begin(), elements.end(), base::quoteIdentifier(column.name)) != elements.end())
            columns += (columns.empty() ? "" : "_") + column.name;
    }
    for (const std::string& element : elements)
        columns += element.starts_with("(") ? (columns.empty() ? "expr" : "_expr") : "";
    for (int pass = 0;; ++pass) {
        std::string name = makeObjectName(table.name, columns, pass == 0 ? "stat" : "stat" + std::to_string(pass));
        if (!context.catalog().contains({Kind::Statistics, table.schema, name, {}}))
            return name;
    }
}

void addStatistics(Context& context, const ObjectId& table, catalog::Definition statistics)
{
    std::string& statement = statistics.statements.front();
    const std::vector<std::string> elements = statisticsElements(statement);
    const ObjectId id{Kind::Statistics, table.schema, statisticsName(context, table, elements), {}};
    const std::size_t kinds = statement.find('(');
    const std::size_t on = statement.find("\n    ON ");
    std::string text = "CREATE STATISTICS " + id.qualified().sql() + (kinds < on ? " " + statement.substr(kinds, on - kinds) : "");
    text += statement.substr(on, statement.rfind("\n    FROM ") - on) + "\n    FROM " + table.qualified().sql();
    statement = std::move(text);
    for (ObjectId& used : statistics.uses) {
        if (used.kind == Kind::Table || used.kind == Kind::Column)
            used = used.kind == Kind::Table ? table : columnId(table, used.part);
    }
    statistics.place = context.place;
    context.put(id, std::move(statistics));
}

} // namespace

Done expandLike(Context& context, const ObjectId& id, const TableLike& like, Table& table,
                std::vector<NamedConstraint>& constraints, LikeParts& parts)
{
    COFFERDAM_ASSIGN(const ObjectId source, context.relation(like.source, {Kind::Table, Kind::View, Kind::MaterializedView, Kind::CompositeType}));
    context.lock(source, LockMode::AccessShare);
    if (const auto* type = context.get<catalog::CompositeType>(source)) {
        for (const catalog::CompositeAttribute& attribute : type->attributes) {
            Column column;
            column.name = attribute.name;
            column.type = attribute.type;
            column.collation = attribute.collation;
            table.columns.push_back(std::move(column));
        }
        return {};
    }
    const auto* from = context.get<Table>(source);
    if (!from)
        return refused(context, "ddl.like_source", COFFERDAM_TR("LIKE %1 needs a table whose columns are known"),
                       {identifier(source.describe())});
    const Including including(like.including);
    for (const Column& column : from->columns) {
        Column copy = likeColumn(column, including);
        if (copy.identity)
            copy.identity->sequenceName = context.chooseRelationName(id.schema, id.name, copy.name, "seq", false);
        table.columns.push_back(std::move(copy));
    }
    for (const catalog::Entry& entry : context.catalog().parts(Kind::Constraint, source)) {
        const auto& constraint = entry.as<Constraint>();
        const bool wanted = constraint.hasIndex() ? including("INDEXES")
                                                  : constraint.type == ConstraintType::Check && including("CONSTRAINTS");
        if (!wanted)
            continue;
        Constraint copy = constraint;
        copy.inherited = false;
        copy.privileges.reset();
        // Of a key only its index's comment is taken.
        if (!including("COMMENTS") || constraint.hasIndex())
            copy.comment.reset();
        if (!including("COMMENTS"))
            copy.indexComment.reset();
        copy.indexStatistics.clear();
        constraints.push_back({constraint.hasIndex() ? std::string() : entry.id.part, std::move(copy)});
    }
    if (including("INDEXES")) {
        for (const catalog::Entry& entry : context.catalog().parts(Kind::Index, source))
            parts.indexes.push_back(likeIndex(entry.as<catalog::Index>(), including));
    }
    for (const ObjectId& user : including("STATISTICS") ? context.index.usersOf(source) : std::vector<ObjectId>()) {
        if (user.kind == Kind::Statistics)
            parts.statistics.push_back(likeStatistics(*context.get<catalog::Definition>(user), including));
    }
    return {};
}

Done addLikeParts(Context& context, const ObjectId& id, LikeParts parts)
{
    for (catalog::Index& index : parts.indexes)
        COFFERDAM_TRY(addIndex(context, id, {}, std::move(index), false));
    for (catalog::Definition& statistics : parts.statistics)
        addStatistics(context, id, std::move(statistics));
    return {};
}

} // namespace cofferdam::ddl
