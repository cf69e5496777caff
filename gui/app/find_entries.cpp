#include "app/find_entries.h"

#include "app/accessible.h"
#include "app/icons.h"
#include "app/session_page.h"
#include "compare/choose_page.h"
#include "hazards/hazards_page.h"
#include "plan/plan_page.h"
#include "questions/questions_page.h"

#include <QCoreApplication>
#include <QTableView>

namespace cofferdam::gui {

namespace {

struct FindEntries {
    Q_DECLARE_TR_FUNCTIONS(FindEntries)
};

void addChanges(SessionPage& page, const ComparisonView& view, std::vector<PaletteEntry>& entries)
{
    for (const ChangeRow& row : view.changes) {
        QStringList also{row.formerName, row.detail, row.heldBack};
        for (const PropertyRow& property : row.properties)
            also << property.label << property.before << property.after;
        entries.push_back({isolated(row.object), QStringLiteral("%1 %2, %3").arg(glyph(row.mark), word(row.mark), row.noun), kindIcon(row.kind), true,
                           [&page, key = row.key] {
                               page.goTo(Stage::Choose);
                               page.choosePage()->selectChange(key);
                           },
                           also.join(QLatin1Char('\n'))});
    }
}

void addQuestions(SessionPage& page, const ComparisonView& view, std::vector<PaletteEntry>& entries)
{
    int number = 0;
    const auto add = [&](const QString& sentence, const QString& also) {
        entries.push_back({sentence, FindEntries::tr("question"), icon(QStringLiteral("question")), true,
                           [&page, row = number] {
                               page.goTo(Stage::Questions);
                               page.questionsPage()->list()->setCurrentIndex(page.questionsPage()->list()->model()->index(row, 0));
                           },
                           also});
        ++number;
    };
    for (const QuestionRow& question : view.questions) {
        QStringList also;
        for (const Evidence& evidence : question.evidence)
            also << evidence.text;
        add(question.sentence, also.join(QLatin1Char('\n')));
    }
    for (const FillRow& value : view.fills)
        add(QStringLiteral("%1: %2").arg(isolated(value.column), value.sentence), value.expression);
}

void addPlan(SessionPage& page, const ComparisonView& view, std::vector<PaletteEntry>& entries)
{
    const ReviewNotes notes = page.session()->notes();
    const auto showStep = [&page](int number) {
        return [&page, number] {
            page.goTo(Stage::Plan);
            page.planPage()->selectStep(number);
        };
    };
    for (const PhaseRow& phase : view.phases) {
        for (const StepRow& step : phase.steps) {
            entries.push_back({FindEntries::tr("Step %1: %2").arg(step.number).arg(step.title), phase.title, icon(QStringLiteral("plan")), true,
                               showStep(step.number), step.sql});
            const QString comment = notes.comments.value(QStringLiteral("step:") + step.id);
            if (!comment.isEmpty())
                entries.push_back({comment, FindEntries::tr("comment on step %1").arg(step.number), icon(QStringLiteral("comment")), true, showStep(step.number)});
        }
    }
    for (const HazardRow& hazard : view.hazards) {
        entries.push_back({hazard.sentence, hazard.id, icon(QStringLiteral("hazard")), true,
                           [&page, key = hazard.key] {
                               page.goTo(Stage::Hazards);
                               page.hazardsPage()->selectHazard(key);
                           },
                           QStringList{hazard.object, hazard.remedy, hazard.reason}.join(QLatin1Char('\n'))});
    }
}

} // namespace

std::vector<PaletteEntry> findEntries(SessionPage& page)
{
    std::vector<PaletteEntry> entries;
    const ComparisonSnapshot view = page.session()->snapshot();
    if (!view)
        return entries;
    addChanges(page, *view, entries);
    addQuestions(page, *view, entries);
    addPlan(page, *view, entries);
    const ReviewNotes notes = page.session()->notes();
    for (const ChangeRow& row : view->changes) {
        const QString comment = notes.comments.value(row.key);
        if (!comment.isEmpty())
            entries.push_back({comment, FindEntries::tr("comment on %1").arg(isolated(row.object)), icon(QStringLiteral("comment")), true, [&page, key = row.key] {
                                   page.goTo(Stage::Choose);
                                   page.choosePage()->selectChange(key);
                               }});
    }
    for (const NotModelledRow& row : view->notModelled)
        entries.push_back({row.what.simplified(), FindEntries::tr("not modelled, %1").arg(isolated(row.place)), icon(QStringLiteral("blind")), true,
                           [&page] { page.goTo(Stage::Compare); }, row.why});
    return entries;
}

} // namespace cofferdam::gui
