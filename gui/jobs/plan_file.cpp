#include "jobs/plan_file.h"

#include "emit/json.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace cofferdam::gui {

namespace {

workspace::Standing standingOf(const emit::HeldBack& held)
{
    using workspace::Standing;
    if (held.reason.id == "held.unproven")
        return Standing::Unproven;
    if (!held.hazard.empty())
        return Standing::Destructive;
    static const std::pair<std::string_view, Standing> reasons[] = {
        {"held.unticked", Standing::Unticked}, {"held.taken_as_equal", Standing::Unticked}, {"held.question", Standing::Question}, {"held.fill", Standing::Unanswered}};
    for (const auto& [id, standing] : reasons) {
        if (held.reason.id == id)
            return standing;
    }
    return Standing::Requires;
}

std::optional<workspace::RenameAnswer> answerOf(const std::string& word)
{
    if (word == "renamed")
        return workspace::RenameAnswer::Renamed;
    if (word == "dropped")
        return workspace::RenameAnswer::DroppedAndNew;
    if (word == "later")
        return workspace::RenameAnswer::Later;
    return {};
}

catalog::ObjectId idOf(const QJsonObject& json)
{
    const auto text = [&](const char* member) { return json.value(QLatin1String(member)).toString().toStdString(); };
    const auto kind = catalog::kindFromId(text("kind"));
    return {kind.value_or(catalog::Kind::Table), text("schema"), text("name"), text("part")};
}

diff::Change changeOf(const QJsonObject& json)
{
    diff::Change change;
    const std::string action = json.value(QLatin1String("action")).toString().toStdString();
    for (const auto known : {diff::Action::Created, diff::Action::Dropped, diff::Action::Altered, diff::Action::Renamed}) {
        if (diff::actionId(known) == action)
            change.action = known;
    }
    change.id = idOf(json.value(QLatin1String("object")).toObject());
    if (json.contains(QLatin1String("from")))
        change.from = idOf(json.value(QLatin1String("from")).toObject());
    change.hazard = json.value(QLatin1String("hazard")).toString().toStdString();
    for (const QJsonValue value : json.value(QLatin1String("properties")).toArray()) {
        const QJsonObject given = value.toObject();
        for (const catalog::Property& property : catalog::propertiesOf(change.id.kind)) {
            if (given.value(QLatin1String("id")).toString().toStdString() != property.id)
                continue;
            diff::PropertyChange differs;
            differs.property = &property;
            differs.before.text = given.value(QLatin1String("before")).toString().toStdString();
            differs.after.text = given.value(QLatin1String("after")).toString().toStdString();
            change.properties.push_back(std::move(differs));
        }
    }
    return change;
}

/// The parts of a plan file that only a window shows: the reader of plans reads what leads somewhere.
void readShownParts(std::string_view json, emit::Report& report)
{
    const QJsonObject root = QJsonDocument::fromJson(QByteArray::fromRawData(json.data(), static_cast<qsizetype>(json.size()))).object();
    if (report.differences.changes.empty()) {
        for (const QJsonValue value : root.value(QLatin1String("changes")).toArray())
            report.differences.changes.push_back(changeOf(value.toObject()));
        for (const QJsonValue value : root.value(QLatin1String("unproven")).toArray()) {
            report.differences.changes.push_back(changeOf(value.toObject()));
            report.differences.changes.back().unproven = true;
        }
    }
    if (!report.renames.empty())
        return;
    for (const QJsonValue value : root.value(QLatin1String("renames")).toArray()) {
        const QJsonObject given = value.toObject();
        emit::RenameQuestion question;
        question.candidate.from = idOf(given.value(QLatin1String("from")).toObject());
        question.candidate.to = idOf(given.value(QLatin1String("to")).toObject());
        question.candidate.score = given.value(QLatin1String("score")).toInt();
        question.answer = given.value(QLatin1String("answer")).toString().toStdString();
        report.renames.push_back(std::move(question));
    }
}

} // namespace

base::Result<workspace::Drift> driftOfPlanFile(const QString& fileName, const sources::SourceAddress& address, const base::CancelToken& cancel,
                                               const base::ProgressSink& progress)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly)) {
        return base::failure(base::message("gui.file", COFFERDAM_TR("%1 cannot be read: %2."),
                                           {base::text(fileName.toStdString()), base::text(file.errorString().toStdString())}));
    }
    COFFERDAM_ASSIGN(const emit::PlanFile plan, emit::readPlanJson(file.readAll().toStdString(), fileName.toStdString()));
    COFFERDAM_ASSIGN(const sources::SourceResult now, sources::read(address, {}, cancel, progress));
    return workspace::driftOf(plan.report, now);
}

bool isPlanFile(std::string_view json)
{
    // The format stands among the first members of what we write ourselves.
    return json.substr(0, 400).find("\"cofferdam-plan\"") != std::string_view::npos;
}

base::Result<std::shared_ptr<const workspace::Comparison>> comparisonOfPlanFile(std::string_view json, const std::string& fileName)
{
    auto read = emit::readPlanJson(json, fileName);
    if (!read)
        return base::failure(read.error());
    readShownParts(json, read->report);
    auto out = std::make_shared<workspace::Comparison>();
    auto baseline = std::make_shared<sources::SourceResult>();
    auto target = std::make_shared<sources::SourceResult>();
    baseline->display = read->report.baseline;
    target->display = read->report.target;
    baseline->notes = read->report.notes;
    baseline->notModelled = std::move(read->report.notModelled);
    baseline->fingerprint = read->report.baselineFingerprint;
    out->baseline = std::move(baseline);
    out->target = std::move(target);
    out->differences = std::move(read->report.differences);
    out->conflicts = std::move(read->report.conflicts);
    out->plan = std::move(read->plan);
    out->states.resize(out->differences.changes.size());
    for (const emit::HeldBack& held : read->report.heldBack) {
        const std::size_t index = out->find(held.change);
        if (index < out->states.size())
            out->states[index].standing = standingOf(held);
    }
    for (const emit::RenameQuestion& question : read->report.renames)
        out->questions.push_back({question.candidate, workspace::renameId(question.candidate.from, question.candidate.to.ownName()), answerOf(question.answer), {}});
    workspace::Counts& counts = out->counts;
    counts.changes = out->states.size();
    counts.unproven = out->differences.unproven();
    counts.selected = static_cast<std::size_t>(std::count_if(out->states.begin(), out->states.end(), [](const auto& state) { return state.selected(); }));
    counts.heldBack = counts.changes - counts.selected;
    counts.notModelled = out->baseline->notModelled.size();
    counts.openQuestions = static_cast<std::size_t>(std::count_if(out->questions.begin(), out->questions.end(), [](const auto& q) { return !q.answer; }))
        + out->plan.questions.size();
    return std::shared_ptr<const workspace::Comparison>(std::move(out));
}

} // namespace cofferdam::gui
