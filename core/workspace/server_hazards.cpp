#include "server_hazards.h"

#include "fold.h"

#include <algorithm>
#include <limits>

namespace cofferdam::workspace {
namespace {

using base::count;
using base::identifier;
using base::message;
using catalog::Kind;
using catalog::ObjectId;
using plan::Severity;

constexpr int worthSaying = 50; ///< per cent of a key's numbers that are gone
constexpr int nearlyGone = 85;
constexpr std::int64_t longSeconds = 30;

/// The tables of the baseline that some step locks against more than reads and writes.
std::set<ObjectId> workedOn(const plan::Plan& plan)
{
    std::set<ObjectId> out;
    for (const plan::Step& step : plan.steps) {
        for (const ddl::LockEffect& lock : step.locks) {
            if (lock.mode >= ddl::LockMode::ShareUpdateExclusive && plan.baseline.get<catalog::Table>(lock.relation))
                out.insert(lock.relation);
        }
    }
    return out;
}

std::int64_t maximumOf(const std::string& type)
{
    if (type == "smallint")
        return std::numeric_limits<std::int16_t>::max();
    return type == "integer" ? std::numeric_limits<std::int32_t>::max() : std::numeric_limits<std::int64_t>::max();
}

/// The sequence that numbers a column; options is null when there is none.
struct Numbering {
    ObjectId sequence;
    const catalog::SequenceOptions* options = nullptr;

    /// The last number that both the sequence and the column can give.
    std::int64_t limit(const catalog::Column& column) const
    {
        const std::int64_t ofSequence = options->maximum.value_or(maximumOf(options->type.name));
        return column.type.schema.empty() ? std::min(ofSequence, maximumOf(column.type.name)) : ofSequence;
    }
};

Numbering numberingOf(const catalog::Catalog& catalog, const ObjectId& table, const catalog::Column& column)
{
    if (column.identity)
        return {{Kind::Sequence, table.schema, column.identity->sequenceName, {}}, &column.identity->options};
    Numbering out;
    catalog.forEach(Kind::Sequence, [&](const catalog::Entry& entry) {
        const auto& sequence = entry.as<catalog::Sequence>();
        if (sequence.ownedBy == catalog::columnId(table, column.name))
            out = {entry.id, &sequence.options};
    });
    return out;
}

/// How much of its numbers a key has used, when it has a sequence whose position is known.
std::optional<std::int64_t> percentUsed(const Numbering& numbering, const catalog::Column& column, std::int64_t position)
{
    if (!numbering.options || numbering.options->cycle || numbering.limit(column) <= 0)
        return std::nullopt;
    return static_cast<std::int64_t>(100.0 * static_cast<double>(position) / static_cast<double>(numbering.limit(column)));
}

class Collector {
public:
    Collector(plan::Plan& plan, const sources::Statistics& statistics, const std::vector<Acceptance>& acceptances)
        : m_plan(plan), m_statistics(statistics), m_acceptances(acceptances), m_tables(workedOn(plan))
    {
    }

    void shortKeys();
    void invalidIndexes();
    void longTransactions();

private:
    void add(const char* id, Severity severity, const ObjectId& object, base::Message danger, base::Message remedy)
    {
        plan::Hazard hazard;
        hazard.id = id;
        hazard.severity = severity;
        hazard.object = object;
        hazard.message = std::move(danger);
        hazard.remedy = std::move(remedy);
        hazard.accepted = accepted(m_acceptances, hazard.id, object);
        m_plan.hazards.push_back(std::move(hazard));
    }
    void shortKey(const ObjectId& table, const catalog::Column& column);

    plan::Plan& m_plan;
    const sources::Statistics& m_statistics;
    const std::vector<Acceptance>& m_acceptances;
    std::set<ObjectId> m_tables;
};

void Collector::shortKey(const ObjectId& table, const catalog::Column& column)
{
    const Numbering numbering = numberingOf(m_plan.baseline, table, column);
    const auto position = m_statistics.sequencePositions.find(numbering.sequence);
    if (!numbering.options || position == m_statistics.sequencePositions.end())
        return;
    const auto percent = percentUsed(numbering, column, position->second);
    // The plan itself may make room.
    const auto* later = m_plan.goal.get<catalog::Table>(table);
    const catalog::Column* wanted = later ? later->columns.find(column.name) : nullptr;
    const auto then = wanted ? percentUsed(numberingOf(m_plan.goal, table, *wanted), *wanted, position->second) : std::nullopt;
    if (percent.value_or(0) < worthSaying || then.value_or(0) < worthSaying)
        return;
    const ObjectId id = catalog::columnId(table, column.name);
    add("short-integer-key", *percent >= nearlyGone ? Severity::Blocks : Severity::Caution, id,
        message("hazard.short-integer-key", COFFERDAM_TR("%1 has used %2 per cent of its numbers: at %3 every insert fails."),
                {identifier(id.sql()), count(*percent), count(numbering.limit(column))}),
        message("remedy.short-integer-key", COFFERDAM_TR("Change the column, the columns that refer to it, and its sequence to bigint while there is time.")));
}

void Collector::shortKeys()
{
    if (m_statistics.sequencePositions.empty())
        return;
    for (const ObjectId& table : m_tables) {
        for (const catalog::Column& column : m_plan.baseline.get<catalog::Table>(table)->columns)
            shortKey(table, column);
    }
}

void Collector::invalidIndexes()
{
    for (const ObjectId& index : m_statistics.invalidIndexes) {
        // One that the plan drops is no leftover of it.
        if (!m_tables.contains(index.table()) || (m_plan.baseline.contains(index) && !m_plan.goal.contains(index)))
            continue;
        add("invalid-index-leftover", Severity::Caution, index,
            message("hazard.invalid-index-leftover", COFFERDAM_TR("%1 is invalid, left by a build that was interrupted or still being built: it serves no query, costs every write, and may reject duplicates."),
                    {identifier(index.sql())}),
            message("remedy.invalid-index-leftover", COFFERDAM_TR("Unless it is being built just now: DROP INDEX CONCURRENTLY, and build it again.")));
    }
}

void Collector::longTransactions()
{
    if (m_tables.empty() || m_statistics.openTransactions.empty() || m_statistics.openTransactions.front().seconds < longSeconds)
        return;
    const sources::OpenTransaction& oldest = m_statistics.openTransactions.front();
    add("lock-queue-pileup", Severity::Note, *m_tables.begin(),
        message("hazard.lock-queue-pileup", COFFERDAM_TR("When the statistics were taken, %1 had a transaction open for %2 seconds: what it has used cannot be locked before it ends, and whoever waits makes others wait."),
                {identifier(oldest.application.empty() ? oldest.role : oldest.application), count(oldest.seconds)}),
        message("remedy.lock-queue-pileup", COFFERDAM_TR("Look for long transactions before each phase. The steps take their locks without queueing and give up after some attempts.")));
}

} // namespace

void addServerHazards(plan::Plan& plan, const sources::Statistics& statistics, const std::vector<Acceptance>& acceptances)
{
    Collector collector(plan, statistics, acceptances);
    collector.shortKeys();
    collector.invalidIndexes();
    collector.longTransactions();
}

} // namespace cofferdam::workspace
