#include "diff/rename.h"

#include "similarity.h"

#include <algorithm>
#include <cstdlib>
#include <iterator>
#include <map>
#include <optional>
#include <set>
#include <tuple>

namespace cofferdam::diff {
namespace {

using base::message;
using catalog::Column;
using catalog::Constraint;
using catalog::Index;
using catalog::Table;
using catalog::TypeName;

constexpr int askFrom = 55;
constexpr std::size_t mostForOne = 3; ///< a question with more choices helps nobody

struct Scored {
    int score = 0;
    std::vector<Evidence> evidence;

    void add(int weight, base::Message sentence)
    {
        score += weight;
        evidence.push_back({std::move(sentence), weight});
    }
};

/// Types whose values can stand for one another without a conversion that computes.
int family(const TypeName& type)
{
    static const std::map<std::string, int> families{
        {"character varying", 1}, {"text", 1}, {"character", 1}, {"citext", 1}, {"bpchar", 1}, {"smallint", 2}, {"integer", 2}, {"bigint", 2},
        {"numeric", 3}, {"real", 3}, {"double precision", 3}, {"timestamp without time zone", 4}, {"timestamp with time zone", 4},
        {"date", 4}, {"json", 5}, {"jsonb", 5}};
    const auto found = families.find(type.name);
    return found == families.end() ? 0 : found->second;
}

bool sameFamily(const TypeName& a, const TypeName& b)
{
    return a.dimensions == b.dimensions && (a.name == b.name || (family(a) != 0 && family(a) == family(b)));
}

void scoreNames(Scored& scored, const std::string& a, const std::string& b, int most)
{
    const int alike = nameSimilarity(a, b);
    if (alike >= 40)
        scored.add(most * alike / 100, message("rename.evidence.name", COFFERDAM_TR("the names %1 and %2 are alike"), {base::identifier(a), base::identifier(b)}));
}

/// The columns that an index or constraint names, with all that tells it from another one of its table but its name.
std::vector<std::string> shapeOf(const catalog::Object& object)
{
    std::vector<std::string> out;
    if (const auto* index = std::get_if<Index>(&object)) {
        out = {index->unique ? "unique index" : "index", index->method};
        for (const auto& element : index->elements)
            out.push_back(element.column);
        out.insert(out.end(), index->include.begin(), index->include.end());
    } else if (const auto* constraint = std::get_if<Constraint>(&object)) {
        out = {std::to_string(static_cast<int>(constraint->type)), constraint->referencedTable.sql()};
        out.insert(out.end(), constraint->columns.begin(), constraint->columns.end());
        for (const auto& element : constraint->elements)
            out.push_back(element.column);
    }
    return out;
}

/// What stands around the columns of the tables that differ: their places, and the indexes and constraints that changed with them.
class Surroundings {
public:
    Surroundings(const Differences& differences, const catalog::Catalog* baseline, const catalog::Catalog* target)
        : m_baseline(baseline)
        , m_target(target)
    {
        for (const Change& change : differences.changes) {
            if (change.id.kind != Kind::Index && change.id.kind != Kind::Constraint)
                continue;
            Parts& parts = m_parts[change.id.table()];
            if (change.before)
                parts.before.push_back(&change);
            if (change.after)
                parts.after.insert(shapeOf(*change.after));
        }
    }

    /// The index or constraint that named the one column and now, otherwise the same, names the other.
    const ObjectId* follower(const ObjectId& from, const ObjectId& to) const
    {
        const auto found = m_parts.find(from.table());
        if (found == m_parts.end())
            return nullptr;
        for (const Change* change : found->second.before) {
            auto shape = shapeOf(*change->before);
            if (std::find(shape.begin(), shape.end(), from.part) == shape.end())
                continue;
            std::replace(shape.begin(), shape.end(), from.part, to.part);
            if (found->second.after.contains(shape))
                return &change->id;
        }
        return nullptr;
    }

    /// Both are the table's n-th column, or stand behind the same one.
    bool samePlace(const ObjectId& from, const ObjectId& to) const
    {
        const auto was = placeOf(m_baseline, from);
        const auto is = placeOf(m_target, to);
        return was && is && (was->first == is->first || was->second == is->second);
    }

private:
    struct Parts {
        std::vector<const Change*> before;
        std::set<std::vector<std::string>> after;
    };

    /// Number and predecessor.
    static std::optional<std::pair<std::size_t, std::string>> placeOf(const catalog::Catalog* catalog, const ObjectId& column)
    {
        const Table* table = catalog ? catalog->get<Table>(column.table()) : nullptr;
        for (std::size_t i = 0; table && i < table->columns.size(); ++i) {
            if (table->columns[i].name == column.part)
                return std::pair(i, i == 0 ? std::string() : table->columns[i - 1].name);
        }
        return std::nullopt;
    }

    const catalog::Catalog* m_baseline;
    const catalog::Catalog* m_target;
    std::map<ObjectId, Parts> m_parts;
};

/// Whether another column went or came that could be meant.
enum class Alone : std::uint8_t { No, OfType, InTable };

Scored scoreColumns(const Change& dropped, const Change& created, Alone alone, const Surroundings& around)
{
    const auto& was = std::get<Column>(*dropped.before);
    const auto& is = std::get<Column>(*created.after);
    Scored out;
    if (was.type == is.type)
        out.add(30, message("rename.evidence.type", COFFERDAM_TR("same type: %1"), {base::sql(was.type.sql())}));
    else if (sameFamily(was.type, is.type))
        out.add(10, message("rename.evidence.type_family", COFFERDAM_TR("related types: %1 and %2"), {base::sql(was.type.sql()), base::sql(is.type.sql())}));
    else
        return {};
    if (was.notNull == is.notNull)
        out.add(5, message("rename.evidence.nullability", COFFERDAM_TR("both allow NULL, or neither does")));
    if (was.defaultValue == is.defaultValue)
        out.add(was.defaultValue.empty() ? 5 : 15, message("rename.evidence.default", COFFERDAM_TR("same default")));
    if (was.comment && was.comment == is.comment)
        out.add(15, message("rename.evidence.comment", COFFERDAM_TR("same comment")));
    if (const ObjectId* part = around.follower(dropped.id, created.id))
        out.add(30, message("rename.evidence.follower", COFFERDAM_TR("%1 used the one and uses the other now"), {base::identifier(part->describe())}));
    if (around.samePlace(dropped.id, created.id))
        out.add(10, message("rename.evidence.place", COFFERDAM_TR("they stand at the same place in the table")));
    if (alone == Alone::InTable)
        out.add(20, message("rename.evidence.only_pair", COFFERDAM_TR("the only column that went and the only one that came in this table")));
    else if (alone == Alone::OfType)
        out.add(15, message("rename.evidence.only_of_type", COFFERDAM_TR("the only column of such a type that went and the only one that came in this table")));
    scoreNames(out, was.name, is.name, 40);
    return out;
}

bool isCommonplace(const std::string& column) { return column == "id" || column == "created_at" || column == "updated_at"; }

Scored scoreTables(const ObjectId& from, const Table& was, const ObjectId& to, const Table& is)
{
    Scored out;
    int common = 0, all = 0;
    for (const Column& column : was.columns) {
        if (isCommonplace(column.name))
            continue;
        ++all;
        const Column* other = is.columns.find(column.name);
        common += other && sameFamily(column.type, other->type) ? 1 : 0;
    }
    for (const Column& column : is.columns)
        all += !isCommonplace(column.name) && !was.columns.find(column.name) ? 1 : 0;
    if (all == 0 || common == 0 || common * 2 < all)
        return out;
    out.add(75 * common / all, message("rename.evidence.columns", COFFERDAM_TR("%1 of %2 columns are the same"), {base::count(common), base::count(all)}));
    scoreNames(out, from.name, to.name, 25);
    return out;
}

/// Everything that makes the object what it is, but its name.
std::string definitionKey(const catalog::Object& object, Kind kind)
{
    std::string out;
    for (const catalog::Property& property : catalog::propertiesOf(kind)) {
        if (property.id != "comment")
            out += property.get(object).key + '\x1f';
    }
    return out;
}

/// Identical definitions. That of a sequence says little, so that its name has to say more.
Scored scoreOthers(const Change& dropped, const Change& created)
{
    Scored out;
    const bool telling = dropped.id.kind != Kind::Sequence;
    out.add(telling ? 60 : 30, message("rename.evidence.definition", COFFERDAM_TR("the definitions are identical")));
    scoreNames(out, dropped.id.ownName(), created.id.ownName(), 40);
    return out;
}

/// Kinds whose drop loses something, and those that would be built anew for nothing.
bool asked(Kind kind)
{
    switch (kind) {
    case Kind::Table:
    case Kind::Column:
    case Kind::Index:
    case Kind::Constraint:
    case Kind::View:
    case Kind::MaterializedView:
    case Kind::Sequence:
    case Kind::Function:
    case Kind::Enum:
    case Kind::Domain:
    case Kind::CompositeType: return true;
    default: return false;
    }
}

/// Objects of one kind in one place, of which one may be another.
struct Side {
    std::vector<const Change*> dropped, created;
};
using Match = std::pair<const Change*, const Change*>;

std::vector<Match> columnMatches(const Side& side)
{
    std::vector<Match> out;
    for (const Change* dropped : side.dropped) {
        for (const Change* created : side.created)
            out.emplace_back(dropped, created);
    }
    return out;
}

/// Only tables that share a column of some character: with thousands of tables not every pair can be looked at.
std::vector<Match> tableMatches(const Side& side)
{
    std::map<std::string, std::vector<const Change*>> byColumn;
    for (const Change* created : side.created) {
        for (const Column& column : std::get<Table>(*created->after).columns) {
            if (!isCommonplace(column.name))
                byColumn[column.name].push_back(created);
        }
    }
    std::vector<Match> out;
    for (const Change* dropped : side.dropped) {
        std::map<const Change*, std::size_t> shared;
        std::size_t own = 0;
        for (const Column& column : std::get<Table>(*dropped->before).columns) {
            const auto found = byColumn.find(column.name);
            own += isCommonplace(column.name) ? 0 : 1;
            for (const Change* created : found == byColumn.end() ? std::vector<const Change*>() : found->second)
                ++shared[created];
        }
        for (const Change* created : side.created) {
            if (const auto found = shared.find(created); found != shared.end() && found->second * 2 >= own)
                out.emplace_back(dropped, created);
        }
    }
    return out;
}

std::vector<Match> definitionMatches(const Side& side, Kind kind)
{
    std::map<std::string, std::vector<const Change*>> byDefinition;
    for (const Change* created : side.created)
        byDefinition[definitionKey(*created->after, kind)].push_back(created);
    std::vector<Match> out;
    for (const Change* dropped : side.dropped) {
        const auto found = byDefinition.find(definitionKey(*dropped->before, kind));
        for (const Change* created : found == byDefinition.end() ? std::vector<const Change*>() : found->second)
            out.emplace_back(dropped, created);
    }
    return out;
}

Alone aloneIn(const Side& side, const Change& dropped, const Change& created)
{
    if (side.dropped.size() == 1 && side.created.size() == 1)
        return Alone::InTable;
    const auto typeOf = [](const catalog::ObjectPtr& column) -> const TypeName& { return std::get<Column>(*column).type; };
    const auto went = std::count_if(side.dropped.begin(), side.dropped.end(), [&](const Change* c) { return sameFamily(typeOf(c->before), typeOf(dropped.before)); });
    const auto came = std::count_if(side.created.begin(), side.created.end(), [&](const Change* c) { return sameFamily(typeOf(c->after), typeOf(created.after)); });
    return went == 1 && came == 1 ? Alone::OfType : Alone::No;
}

std::vector<RenameCandidate> candidatesOf(const Side& side, Kind kind, const Surroundings& around)
{
    std::map<ObjectId, std::vector<RenameCandidate>> found;
    for (const auto& [dropped, created] : kind == Kind::Column ? columnMatches(side) : kind == Kind::Table ? tableMatches(side) : definitionMatches(side, kind)) {
        Scored scored = kind == Kind::Column ? scoreColumns(*dropped, *created, aloneIn(side, *dropped, *created), around)
            : kind == Kind::Table           ? scoreTables(dropped->id, std::get<Table>(*dropped->before), created->id, std::get<Table>(*created->after))
                                            : scoreOthers(*dropped, *created);
        if (scored.score < askFrom)
            continue;
        std::stable_sort(scored.evidence.begin(), scored.evidence.end(), [](const Evidence& a, const Evidence& b) { return std::abs(a.weight) > std::abs(b.weight); });
        found[dropped->id].push_back({dropped->id, created->id, std::move(scored.evidence), std::min(scored.score, 100)});
    }
    std::vector<RenameCandidate> out;
    for (auto& [id, candidates] : found) {
        std::stable_sort(candidates.begin(), candidates.end(), [](const RenameCandidate& a, const RenameCandidate& b) { return a.score > b.score; });
        candidates.resize(std::min(candidates.size(), mostForOne));
        std::move(candidates.begin(), candidates.end(), std::back_inserter(out));
    }
    return out;
}

} // namespace

std::vector<RenameCandidate> renameCandidates(const Differences& differences, const catalog::Catalog* baseline, const catalog::Catalog* target)
{
    // Only objects in the same place can be one another: parts of a table, objects of a kind in a schema.
    using Place = std::tuple<Kind, std::string, std::string>;
    std::map<Place, Side> places;
    for (const Change& change : differences.changes) {
        if (!asked(change.id.kind) || change.parent != Change::npos)
            continue;
        Side& side = places[{change.id.kind, change.id.schema, catalog::info(change.id.kind).inTable ? change.id.name : std::string()}];
        if (change.action == Action::Dropped)
            side.dropped.push_back(&change);
        else if (change.action == Action::Created)
            side.created.push_back(&change);
    }
    const Surroundings around(differences, baseline, target);
    std::vector<RenameCandidate> out;
    for (const auto& [place, side] : places) {
        auto found = candidatesOf(side, std::get<Kind>(place), around);
        std::move(found.begin(), found.end(), std::back_inserter(out));
    }
    std::stable_sort(out.begin(), out.end(), [](const RenameCandidate& a, const RenameCandidate& b) {
        const bool wholeA = !catalog::info(a.from.kind).inTable;
        const bool wholeB = !catalog::info(b.from.kind).inTable;
        return wholeA != wholeB ? wholeA : a.score > b.score;
    });
    return out;
}

} // namespace cofferdam::diff
