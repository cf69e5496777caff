#include "jobs/comparison_view.h"

#include "app/accessible.h"
#include "connections/core_connections.h"
#include "connections/facts_text.h"
#include "ddl/printer.h"
#include "diff/differ.h"
#include "jobs/outline.h"
#include "jobs/property_words.h"
#include "jobs/texts.h"
#include "jobs/worker_pool.h"
#include "workspace/scope.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QLocale>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <limits>
#include <map>
#include <set>
#include <unordered_map>

namespace cofferdam::gui {

namespace {

using catalog::Kind;
using catalog::ObjectId;
using workspace::Comparison;
using workspace::Standing;

struct View {
    Q_DECLARE_TR_FUNCTIONS(View)
};

Mark markOf(diff::Action action)
{
    switch (action) {
    case diff::Action::Created: return Mark::Added;
    case diff::Action::Dropped: return Mark::Removed;
    case diff::Action::Renamed: return Mark::Renamed;
    case diff::Action::Altered: break;
    }
    return Mark::Changed;
}

Severity severityOf(plan::Severity severity)
{
    switch (severity) {
    case plan::Severity::Blocks: return Severity::Blocks;
    case plan::Severity::Caution: return Severity::Caution;
    case plan::Severity::Note: break;
    }
    return Severity::Note;
}

bool standsAlone(Kind kind)
{
    return kind == Kind::Table || kind == Kind::View || kind == Kind::MaterializedView || kind == Kind::Sequence;
}

QString tableOf(const ObjectId& id, const catalog::Object* object)
{
    // A sequence stands with the table whose column it fills.
    if (const auto* sequence = object ? std::get_if<catalog::Sequence>(object) : nullptr; sequence && sequence->ownedBy)
        return qstring(sequence->ownedBy->name);
    return catalog::info(id.kind).inTable || standsAlone(id.kind) ? qstring(id.name) : QString();
}

/// All properties of a created or dropped object that say something.
std::vector<PropertyRow> wholeProperties(const diff::Change& change)
{
    std::vector<PropertyRow> rows;
    const bool created = change.action == diff::Action::Created;
    const catalog::Object* object = created ? change.after.get() : change.before.get();
    if (!object)
        return rows;
    for (const catalog::Property& property : catalog::propertiesOf(change.id.kind)) {
        const catalog::PropertyValue value = property.get(*object);
        if (!isWorthSaying(property, value))
            continue;
        PropertyRow row;
        row.label = coreText(property.label);
        (created ? row.after : row.before) = valueText(property, value);
        row.sql = value.sql;
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<PropertyRow> changedProperties(const Comparison& comparison, const diff::Change& change)
{
    std::vector<PropertyRow> rows;
    for (const diff::PropertyChange& differs : change.properties) {
        diff::ChangeKey key = change.key();
        key.property = differs.property->id;
        const auto tick = comparison.decisions.ticks.find(key);
        PropertyRow row;
        row.key = keyOf(key);
        row.label = coreText(differs.property->label);
        row.before = valueText(*differs.property, differs.before);
        row.after = valueText(*differs.property, differs.after);
        row.sql = differs.before.sql || differs.after.sql;
        row.ticked = tick == comparison.decisions.ticks.end() || tick->second;
        rows.push_back(std::move(row));
    }
    return rows;
}

class Builder {
public:
    Builder(const Comparison& comparison, const QString& readAt, const workspace::SafeWays& safeWays)
        : m_comparison(comparison), m_readAt(readAt), m_safeWays(safeWays), m_heldBack(comparison.heldBack())
    {
        const auto& changes = comparison.differences.changes;
        for (std::size_t i = 0; i < changes.size(); ++i)
            m_indexOf.emplace(changes[i].key().object, i);
    }

    ComparisonSnapshot build()
    {
        sides();
        plan();
        changes();
        questions();
        heldBackHazards();
        ignores();
        rest();
        return std::make_shared<const ComparisonView>(std::move(m_view));
    }

private:
    void sides();
    SideView sideOf(const sources::SourceResult& source) const;
    void plan();
    StepRow stepOf(const plan::Step& step, int number);
    void addHazard(const plan::Hazard& hazard, int step, const QString& change);
    void changes();
    ChangeRow changeOf(std::size_t index) const;
    QString sizeOf(const ObjectId& id) const;
    void questions();
    void heldBackHazards();
    void ignores();
    void rest();
    QString rowKeyFor(const diff::ChangeKey& served) const;
    QString safeWayOf(const std::string& hazard, const ObjectId& object) const
    {
        const auto found = m_safeWays.find({hazard, object});
        return found == m_safeWays.end() ? QString() : textOf(found->second.title);
    }
    std::string reasonOf(const std::string& hazard, const std::string& object) const;

    const diff::Change* changeFor(const diff::ChangeKey& key) const
    {
        const auto found = m_indexOf.find(key.object);
        return found == m_indexOf.end() ? nullptr : &m_comparison.differences.changes[found->second];
    }

    const Comparison& m_comparison;
    QString m_readAt;
    const workspace::SafeWays& m_safeWays;
    std::vector<emit::HeldBack> m_heldBack;
    std::unordered_map<ObjectId, std::size_t, catalog::ObjectIdHash> m_indexOf;
    ComparisonView m_view;
    QCryptographicHash m_fingerprint{QCryptographicHash::Sha256}; ///< of the steps
    std::map<QString, std::vector<const StepRow*>> m_stepsOf;
    std::map<std::string, QString> m_heldReasons;
    std::map<QString, std::vector<std::size_t>> m_hazardsOf;
};

SideView Builder::sideOf(const sources::SourceResult& source) const
{
    SideView side;
    side.address = qstring(source.display);
    side.title = QFileInfo(side.address).fileName();
    if (side.title.isEmpty() || source.kind == sources::SourceKind::Database)
        side.title = Connections::nameIn(side.address).isEmpty() ? side.address : Connections::nameIn(side.address);
    side.environment = environmentOf(source.environment);
    if (source.transport)
        side.transport = transportWords(*source.transport);
    side.kind = sourceKindText(source.kind);
    side.icon = sourceKindIcon(source.kind);
    QStringList detail;
    if (source.serverVersion)
        detail << QStringLiteral("PostgreSQL %1").arg(*source.serverVersion);
    if (!source.railsVersion.empty())
        detail << QStringLiteral("Rails %1").arg(qstring(source.railsVersion));
    side.detail = detail.join(QStringLiteral(" · "));
    side.read = m_readAt;
    side.objects = static_cast<int>(source.catalog.size());
    side.notModelled = static_cast<int>(source.notModelled.size());
    side.notes = textsOf(source.notes);
    return side;
}

void Builder::sides()
{
    m_view.have = sideOf(*m_comparison.baseline);
    m_view.want = sideOf(*m_comparison.target);
    for (bool have : {true, false}) {
        for (const ddl::NotModelled& item : (have ? m_comparison.baseline : m_comparison.target)->notModelled)
            m_view.notModelled.push_back({have ? View::tr("Have") : View::tr("Want"), qstring(item.place.text()), qstring(item.sql), qstring(item.what)});
    }
}

QString Builder::rowKeyFor(const diff::ChangeKey& served) const
{
    const diff::Change* change = changeFor(served);
    return change ? keyOf(change->key()) : QString();
}

std::string Builder::reasonOf(const std::string& hazard, const std::string& object) const
{
    for (const workspace::Acceptance& acceptance : m_comparison.decisions.acceptances) {
        if (acceptance.hazard == hazard && (acceptance.object.empty() || acceptance.object == object))
            return acceptance.reason;
    }
    return {};
}

void Builder::addHazard(const plan::Hazard& hazard, int step, const QString& change)
{
    HazardRow row;
    row.key = hazardKey(hazard.id, hazard.object.sql());
    row.id = qstring(hazard.id);
    row.severity = severityOf(hazard.severity);
    row.object = qstring(hazard.object.sql());
    row.sentence = textOf(hazard.message);
    row.remedy = textOf(hazard.remedy);
    row.destructive = hazard.destructive;
    row.accepted = hazard.accepted;
    row.reason = qstring(hazard.reason.empty() ? reasonOf(hazard.id, hazard.object.sql()) : hazard.reason);
    row.step = step;
    row.change = change;
    row.safeWay = safeWayOf(hazard.id, hazard.object);
    m_view.hazards.push_back(std::move(row));
}

QString costText(const plan::Step& step, int& weight)
{
    if (step.execution == plan::Execution::Batches) {
        weight = 3;
        return View::tr("batches");
    }
    if (step.execution == plan::Execution::Query) {
        weight = 0;
        return View::tr("reads only");
    }
    switch (step.heaviestWork()) {
    case ddl::Work::Metadata: weight = 1; return View::tr("instant");
    case ddl::Work::Scan: weight = 2; return View::tr("reads all rows");
    case ddl::Work::Build: weight = 3; return View::tr("builds an index");
    case ddl::Work::Rewrite: break;
    }
    weight = 4;
    return View::tr("rewrites the table");
}

StepRow Builder::stepOf(const plan::Step& step, int number)
{
    StepRow row;
    row.number = number;
    row.id = qstring(step.id);
    m_fingerprint.addData(QByteArray::fromStdString(step.title.render()));
    for (const ddl::Statement& statement : step.statements) {
        const QByteArray text = QByteArray::fromStdString(ddl::print(statement));
        m_fingerprint.addData(text);
        row.sql += QString::fromUtf8(text) + QLatin1Char('\n');
    }
    row.title = textOf(step.title);
    row.why = textOf(step.why);
    // A batch loop locks rows as any UPDATE does.
    row.lock = step.locks.empty() ? (step.execution == plan::Execution::Batches ? static_cast<int>(ddl::LockMode::RowExclusive) : 0)
                                  : static_cast<int>(step.strongestLock());
    for (const ddl::LockEffect& lock : step.locks) {
        if (static_cast<int>(lock.mode) == row.lock && row.lockedTable.isEmpty())
            row.lockedTable = qstring(lock.relation.sql());
    }
    if (row.lockedTable.isEmpty() && step.batch)
        row.lockedTable = qstring(step.batch->table.sql());
    // The schema that most people have only one of would fill the column.
    if (row.lockedTable.startsWith(QLatin1String("public.")))
        row.lockedTable.remove(0, 7);
    row.cost = costText(step, row.costWeight);
    row.transactional = step.execution == plan::Execution::Transaction;
    row.irreversible = step.irreversible;
    row.change = step.serves.empty() ? QString() : rowKeyFor(step.serves.front());
    for (const plan::Hazard& hazard : step.hazards) {
        row.hazards << qstring(hazard.id);
        row.worst = std::max(row.worst, severityOf(hazard.severity));
        addHazard(hazard, number, row.change);
    }
    return row;
}

std::pair<QString, QString> phaseTexts(plan::Phase phase)
{
    switch (phase) {
    case plan::Phase::Preflight: return {View::tr("Preflight"), View::tr("Reads only: is everything as the plan expects?")};
    case plan::Phase::Expand: return {View::tr("Expand"), View::tr("Adds what the new code needs; the old code does not notice.")};
    case plan::Phase::Backfill: return {View::tr("Backfill"), View::tr("Fills existing rows in small batches.")};
    case plan::Phase::Validate: return {View::tr("Validate"), View::tr("Proves rules about existing rows without blocking writes.")};
    case plan::Phase::Switch: return {View::tr("Switch"), View::tr("Changes names and rules over in short transactions.")};
    case plan::Phase::Contract: break;
    }
    return {View::tr("Contract"), View::tr("Removes what no code uses any more.")};
}

void Builder::plan()
{
    const plan::Plan& plan = m_comparison.plan;
    constexpr int phaseCount = 6;
    for (int i = 0; i < phaseCount; ++i) {
        const auto phase = static_cast<plan::Phase>(i);
        PhaseRow row;
        row.id = qstring(plan::phaseId(phase));
        std::tie(row.title, row.purpose) = phaseTexts(phase);
        m_view.phases.push_back(std::move(row));
    }
    int number = 0;
    for (const plan::Step& step : plan.steps)
        m_view.phases[static_cast<std::size_t>(step.phase)].steps.push_back(stepOf(step, ++number));
    for (const plan::Gate& gate : plan.gates) {
        const int before = static_cast<int>(gate.before);
        GateRow row;
        row.title = View::tr("Deploy the application before %1").arg(phaseTexts(gate.before).first);
        row.before = qstring(plan::phaseId(gate.before));
        row.duties = textsOf(gate.application);
        for (const base::Message& duty : gate.application)
            row.dutyKeys << QStringLiteral("gate:%1:%2").arg(row.before, qstring(duty.render()));
        m_view.phases[static_cast<std::size_t>(std::max(0, before - 1))].gates.push_back(std::move(row));
    }
    for (const plan::Hazard& hazard : plan.hazards)
        addHazard(hazard, 0, {});
    // Rows stay where they are from here on. A step can work for several changes.
    std::array<std::size_t, phaseCount> next{};
    for (const plan::Step& step : plan.steps) {
        const auto phase = static_cast<std::size_t>(step.phase);
        const StepRow* row = &m_view.phases[phase].steps[next[phase]++];
        for (const diff::ChangeKey& served : step.serves) {
            auto& list = m_stepsOf[rowKeyFor(served)];
            if (list.empty() || list.back() != row)
                list.push_back(row);
        }
    }
    switch (plan.verdict) {
    case plan::Verdict::Converged: m_view.verdict = Verdict::Converged; break;
    case plan::Verdict::NotConverged: m_view.verdict = Verdict::NotConverged; break;
    case plan::Verdict::Unproven: m_view.verdict = Verdict::Unproven; break;
    }
    m_view.verdictNotes = textsOf(plan.differences);
    m_view.direct = plan.policy == plan::Policy::Direct;
    m_view.plannedOnline = m_view.direct ? static_cast<int>(m_comparison.decisions.online.size()) : 0;
    m_view.planFingerprint = QString::fromLatin1(m_fingerprint.result().toHex().left(16));
}

/// How many rows and bytes the baseline's table or index has, when its statistics are known.
QString Builder::sizeOf(const ObjectId& id) const
{
    const auto& statistics = m_comparison.baseline->statistics;
    if (!statistics)
        return {};
    const bool own = statistics->relations.contains(id);
    const auto found = statistics->relations.find(own || !catalog::info(id.kind).inTable ? id : id.table());
    if (found == statistics->relations.end())
        return {};
    const sources::RelationStatistics& facts = found->second;
    const QString bytes = QLocale().formattedDataSize(std::max(facts.bytes, facts.totalBytes), 1, QLocale::DataSizeTraditionalFormat);
    if (facts.rows < 0)
        return View::tr("%1, never analysed").arg(bytes);
    constexpr std::int64_t most = std::numeric_limits<int>::max();
    return View::tr("about %Ln row(s), %1", nullptr, static_cast<int>(std::min(facts.rows, most))).arg(bytes);
}

ChangeRow Builder::changeOf(std::size_t index) const
{
    const diff::Change& change = m_comparison.differences.changes[index];
    const workspace::ChangeState& state = m_comparison.states[index];
    const catalog::Object* object = change.after ? change.after.get() : change.before.get();
    ChangeRow row;
    row.key = keyOf(change.key());
    row.mark = change.unproven ? Mark::Unproven : markOf(change.action);
    row.kind = qstring(catalog::info(change.id.kind).id);
    row.noun = nounOf(change.id, object);
    row.kindWords = englishNounOf(change.id, object).toLower();
    row.schema = qstring(change.id.schema);
    row.table = tableOf(change.id, object);
    row.name = qstring(change.id.ownName());
    if (row.name.isEmpty())
        row.name = qstring(change.id.sql());
    if (change.id.kind == Kind::Function)
        row.name = qstring(change.id.name + change.id.part);
    row.object = qstring(change.id.sql());
    if (change.from)
        row.formerName = qstring(change.from->ownName());
    row.properties = change.properties.empty() ? wholeProperties(change) : changedProperties(m_comparison, change);
    row.size = sizeOf(change.from.value_or(change.id));
    row.detail = change.properties.empty() ? wholeWords(change) : differenceWords(change);
    if (!state.selected()) {
        row.tick = TickState::Off;
        const auto found = m_heldReasons.find(change.key().text());
        row.heldBack = found == m_heldReasons.end() ? QString() : found->second;
        row.takenAsEqual = change.unproven && state.standing == Standing::Unticked;
    } else if (std::any_of(row.properties.begin(), row.properties.end(), [](const PropertyRow& property) { return !property.ticked; })) {
        row.tick = TickState::Partly;
    }
    if (state.pulledIn)
        row.pulledIn = View::tr("Comes along: another selected change needs it");
    else if (m_comparison.decisions.ticks.contains(change.key()))
        row.tickedBy = state.selected() ? View::tr("You ticked it.") : QString();
    else if (state.selected())
        row.tickedBy = change.unproven ? View::tr("Its spelling was accepted for the plan.") : change.hazard.empty() ? View::tr("Ticked from the start: it destroys nothing.") : View::tr("Its hazard was accepted.");
    const auto keys = [&](const std::vector<std::size_t>& list) {
        QStringList out;
        for (std::size_t other : list)
            out << keyOf(m_comparison.differences.changes[other].key());
        return out;
    };
    row.needs = keys(state.needs);
    row.neededBy = keys(state.neededBy);
    if (const auto steps = m_stepsOf.find(row.key); steps != m_stepsOf.end()) {
        for (const StepRow* step : steps->second) {
            row.steps.push_back(step->number);
            row.lock = std::max(row.lock, step->lock);
        }
    }
    if (const auto hazards = m_hazardsOf.find(row.key); hazards != m_hazardsOf.end()) {
        for (std::size_t hazard : hazards->second) {
            row.hazards << m_view.hazards[hazard].id;
            row.worst = std::max(row.worst, m_view.hazards[hazard].severity);
        }
    }
    if (!change.hazard.empty() && row.hazards.isEmpty()) {
        row.hazards << qstring(change.hazard);
        row.worst = Severity::Blocks;
    }
    row.searchText = QStringList{row.object, row.formerName, row.noun, row.kindWords, row.detail, row.hazards.join(QLatin1Char(' '))}
                         .join(QLatin1Char('\n')).toLower();
    return row;
}

void Builder::changes()
{
    for (const emit::HeldBack& held : m_heldBack)
        m_heldReasons[held.change.text()] = textOf(held.reason);
    for (std::size_t i = 0; i < m_view.hazards.size(); ++i)
        m_hazardsOf[m_view.hazards[i].change].push_back(i);
    m_view.changes.reserve(m_comparison.differences.changes.size());
    for (std::size_t i = 0; i < m_comparison.differences.changes.size(); ++i)
        m_view.changes.push_back(changeOf(i));
}

Answer answerOf(const std::optional<workspace::RenameAnswer>& answer)
{
    if (!answer)
        return Answer::Later;
    switch (*answer) {
    case workspace::RenameAnswer::Renamed: return Answer::Renamed;
    case workspace::RenameAnswer::DroppedAndNew: return Answer::Separate;
    case workspace::RenameAnswer::Later: break;
    }
    return Answer::Later;
}

void Builder::questions()
{
    for (const workspace::Question& question : m_comparison.questions) {
        const diff::RenameCandidate& candidate = question.candidate;
        QuestionRow row;
        row.key = qstring(question.id);
        row.kind = qstring(catalog::info(candidate.from.kind).id);
        row.noun = nounOf(candidate.from, nullptr);
        if (catalog::info(candidate.from.kind).inTable)
            row.container = qstring(candidate.from.table().sql());
        row.oldName = qstring(candidate.from.ownName());
        row.newName = qstring(candidate.to.ownName());
        row.sentence = View::tr("Is the %1 %2 now called %3, or is it gone and %3 a new one?")
                           .arg(row.noun, qstring(candidate.from.sql()), row.newName);
        for (const diff::Evidence& evidence : candidate.evidence)
            row.evidence.push_back({textOf(evidence.message), evidence.weight >= 0});
        row.likelihood = candidate.score;
        row.answer = answerOf(question.answer);
        row.holdsBack = static_cast<int>(question.holdsBack.size());
        m_view.questions.push_back(std::move(row));
    }
    std::set<ObjectId> asked;
    const auto add = [&](const ObjectId& column, const QString& sentence) {
        if (!asked.insert(column).second)
            return;
        FillRow row;
        row.key = keyOf({column, {}});
        row.column = qstring(column.sql());
        row.sentence = sentence;
        if (const auto fill = m_comparison.decisions.fills.find(column); fill != m_comparison.decisions.fills.end())
            row.expression = qstring(fill->second);
        m_view.fills.push_back(std::move(row));
    };
    for (const plan::Question& question : m_comparison.plan.questions) {
        if (question.type == plan::Question::Type::Fill)
            add(question.object, textOf(question.message));
    }
    for (const auto& [column, expression] : m_comparison.decisions.fills)
        add(column, View::tr("Existing rows get this value."));
}

void Builder::heldBackHazards()
{
    for (const emit::HeldBack& held : m_heldBack) {
        // What may only be spelt differently endangers nothing.
        if (held.hazard.empty() || held.hazard == diff::unprovenSpelling)
            continue;
        HazardRow row;
        row.key = hazardKey(held.hazard, held.change.object.sql());
        row.id = qstring(held.hazard);
        row.severity = Severity::Blocks;
        row.object = qstring(held.change.object.sql());
        const catalog::ObjectId& id = held.change.object;
        const diff::Change* change = changeFor(held.change);
        const catalog::Object* gone = change ? change->before.get() : nullptr;
        row.sentence = View::tr("Dropping the %1 %2 destroys what it holds. It stays out of the plan until somebody accepts that.")
                           .arg(nounOf(id, gone), isolated(qstring(id.sql())));
        row.remedy = View::tr("Make sure that no code reads it any more, keep a copy if in doubt, then accept with the reason.");
        row.safeWay = safeWayOf(held.hazard, id);
        row.destructive = true;
        row.change = keyOf({held.change.object, {}});
        m_view.hazards.push_back(std::move(row));
    }
    std::stable_sort(m_view.hazards.begin(), m_view.hazards.end(), [](const HazardRow& a, const HazardRow& b) { return a.severity > b.severity; });
}

/// First what is left out, then what could be.
void Builder::ignores()
{
    for (const std::string& pattern : m_comparison.decisions.ignore) {
        const auto& ignored = m_comparison.differences.ignored;
        const auto count = std::count_if(ignored.begin(), ignored.end(), [&](const ObjectId& id) { return diff::matchesPattern(pattern, id); });
        m_view.ignores.push_back({{qstring(pattern)}, {}, static_cast<int>(count), true});
    }
    for (const emit::IgnoreOffer& offer : workspace::ignoreOffers(m_comparison)) {
        QStringList patterns;
        for (const std::string& pattern : offer.patterns)
            patterns << qstring(pattern);
        m_view.ignores.push_back({patterns, textOf(offer.what), static_cast<int>(offer.objects), false});
    }
}

void Builder::rest()
{
    const workspace::Counts& counts = m_comparison.counts;
    m_view.ignored = static_cast<int>(counts.ignored);
    m_view.unseen = static_cast<int>(counts.hidden);
    m_view.selected = static_cast<int>(counts.selected);
    m_view.heldBack = static_cast<int>(counts.heldBack);
    m_view.openQuestions = static_cast<int>(counts.openQuestions);
    m_view.openHazards = static_cast<int>(std::count_if(m_view.hazards.begin(), m_view.hazards.end(), [](const HazardRow& row) {
        return !row.accepted && row.severity != Severity::Note;
    }));
    m_view.conflicts = textsOf(m_comparison.conflicts);
    for (const base::Message& conflict : m_comparison.conflicts) {
        if (conflict.id == "workspace.edit_conflict" && conflict.arguments.size() > 1)
            m_view.editConflicts.insert(qstring(conflict.arguments[0].text), qstring(conflict.arguments[1].text));
    }
}

} // namespace

QString keyOf(const diff::ChangeKey& key)
{
    return qstring(key.text());
}

QString hazardKey(const std::string& hazard, const std::string& object)
{
    return qstring(hazard) + QLatin1Char('\n') + qstring(object);
}

std::pair<std::string, std::string> splitHazardKey(const QString& key)
{
    const auto cut = key.indexOf(QLatin1Char('\n'));
    return {key.left(cut).toStdString(), key.mid(cut + 1).toStdString()};
}

ComparisonSnapshot viewOf(const workspace::Comparison& comparison, const QString& readAt, const workspace::SafeWays& safeWays)
{
    auto view = std::make_shared<ComparisonView>(*Builder(comparison, readAt, safeWays).build());
    if (!comparison.baseline->catalog.empty() || !comparison.draftedTarget.empty()) {
        view->haveOutline = freedOnWorker(outlineOf(comparison.baseline->catalog));
        view->wantOutline = freedOnWorker(outlineOf(comparison.draftedTarget));
    }
    return freedOnWorker<ComparisonView>(std::move(view));
}

} // namespace cofferdam::gui
