#include "diff/rename.h"

#include "similarity.h"

#include <algorithm>
#include <cstdlib>
#include <map>
#include <tuple>

namespace cofferdam::diff {
namespace {

using base::message;
using catalog::Column;
using catalog::Table;
using catalog::TypeName;

constexpr int askFrom = 50;

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

Scored scoreColumns(const Column& was, const Column& is, bool onlyPair)
{
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
    if (onlyPair)
        out.add(20, message("rename.evidence.only_pair", COFFERDAM_TR("the only column that went and the only one that came in this table")));
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

/// Objects whose definition may be compared property by property: views, sequences, functions, types.
Scored scoreOthers(const Change& dropped, const Change& created)
{
    Scored out;
    int same = 0, all = 0;
    for (const catalog::Property& property : catalog::propertiesOf(dropped.id.kind)) {
        const auto was = property.get(*dropped.before);
        const auto is = property.get(*created.after);
        if (was.key.empty() && is.key.empty())
            continue;
        ++all;
        same += was == is ? 1 : 0;
    }
    if (same != all)
        return out;
    out.add(60, message("rename.evidence.definition", COFFERDAM_TR("the definitions are identical")));
    scoreNames(out, dropped.id.name, created.id.name, 40);
    return out;
}

/// Only kinds whose drop loses something are worth a question; an index or a constraint is simply built anew.
bool asked(Kind kind)
{
    switch (kind) {
    case Kind::Table:
    case Kind::Column:
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

Scored score(const Change& dropped, const Change& created, bool onlyPair)
{
    if (dropped.id.kind == Kind::Column)
        return scoreColumns(std::get<Column>(*dropped.before), std::get<Column>(*created.after), onlyPair);
    if (dropped.id.kind == Kind::Table)
        return scoreTables(dropped.id, std::get<Table>(*dropped.before), created.id, std::get<Table>(*created.after));
    if (dropped.before->index() != created.after->index())
        return {};
    return scoreOthers(dropped, created);
}

} // namespace

std::vector<RenameCandidate> renameCandidates(const Differences& differences)
{
    // Only objects in the same place can be one another: columns of a table, objects of a kind in a schema.
    using Place = std::tuple<Kind, std::string, std::string>;
    struct Side {
        std::vector<const Change*> dropped, created;
    };
    std::map<Place, Side> places;
    for (const Change& change : differences.changes) {
        if (!asked(change.id.kind) || change.parent != Change::npos)
            continue;
        Side& side = places[{change.id.kind, change.id.schema, change.id.kind == Kind::Column ? change.id.name : std::string()}];
        if (change.action == Action::Dropped)
            side.dropped.push_back(&change);
        else if (change.action == Action::Created)
            side.created.push_back(&change);
    }
    std::vector<RenameCandidate> out;
    for (const auto& [place, side] : places) {
        const bool onlyPair = side.dropped.size() == 1 && side.created.size() == 1;
        for (const Change* dropped : side.dropped) {
            for (const Change* created : side.created) {
                Scored scored = score(*dropped, *created, onlyPair);
                if (scored.score < askFrom)
                    continue;
                std::stable_sort(scored.evidence.begin(), scored.evidence.end(),
                                 [](const Evidence& a, const Evidence& b) { return std::abs(a.weight) > std::abs(b.weight); });
                out.push_back({dropped->id, created->id, std::move(scored.evidence), std::min(scored.score, 100)});
            }
        }
    }
    std::stable_sort(out.begin(), out.end(), [](const RenameCandidate& a, const RenameCandidate& b) {
        const bool tableA = a.from.kind != Kind::Column;
        const bool tableB = b.from.kind != Kind::Column;
        return tableA != tableB ? tableA : a.score > b.score;
    });
    return out;
}

} // namespace cofferdam::diff
