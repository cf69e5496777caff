#pragma once
#include "app/marks.h"
#include "connections/environment.h"
#include "models/schema_outline.h"

#include <QMap>
#include <QMetaType>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

/// What the window shows, as plain immutable values. A snapshot is made on a worker thread from what the core says and is
/// handed to every model through one setter; models and views know nothing of the core.
namespace cofferdam::gui {

/// One property of one object on both sides. An empty text: the property is absent there.
struct PropertyRow {
    QString key;   ///< of its change, with the property: what a tick hangs on; empty when it cannot be chosen alone
    QString label;
    QString before;
    QString after;
    bool sql = false;
    bool ticked = true;
    bool differs = true;
};

enum class TickState { Off, Partly, On };

/// One change on one object.
struct ChangeRow {
    QString key;     ///< stable across refreshes
    Mark mark = Mark::Changed;
    QString kind;    ///< stable id: "materialized_view"
    QString noun;    ///< for people, translated: "foreign key"
    QString kindWords; ///< in English, whatever the language: "constraint foreign key"
    QString schema;
    QString table;   ///< the table it belongs to, or its own name for tables and relations
    QString name;    ///< its own name
    QString formerName; ///< renamed: the name before
    QString object;  ///< in full, as SQL writes it
    QString detail;  ///< one line: what is different
    QString size;    ///< of its table, where a server or a snapshot told it: rows and bytes
    std::vector<PropertyRow> properties;
    TickState tick = TickState::On;
    bool canTick = true;
    QString heldBack;           ///< why it is not in the plan; empty when it is
    QString pulledIn;           ///< why it is in the plan although nobody ticked it
    bool takenAsEqual = false;  ///< unproven: a person says that both spellings mean the same
    QString tickedBy;           ///< who decided its tick: a person, or the default; empty when pulled in or held back by something
    QStringList needs;          ///< keys of changes that must come along
    QStringList neededBy;
    QStringList hazards;        ///< ids
    Severity worst = Severity::Note; ///< counts only when there are hazards
    int lock = 0;               ///< strongest over its steps
    std::vector<int> steps;     ///< numbers of its steps in the plan
    QString searchText;         ///< lower case, made once
};

struct Evidence {
    QString text;
    bool supports = true;
};

enum class Answer { Later, Renamed, Separate };

/// A possible rename that only a person can decide.
struct QuestionRow {
    QString key;
    QString kind;
    QString noun;
    QString container; ///< the table of a column; empty for tables
    QString oldName;
    QString newName;
    QString sentence;
    std::vector<Evidence> evidence;
    int likelihood = 0; ///< 0 to 100
    Answer answer = Answer::Later;
    int holdsBack = 0;  ///< changes that wait for the answer
    QString blockedBy;  ///< key of the question that must come first
};

/// A value that only a person can give: what to put into existing rows.
struct FillRow {
    QString key;
    QString column;
    QString type;
    QString sentence;
    QString expression;
};

struct HazardRow {
    QString key; ///< id and object: what an acceptance hangs on
    QString id;
    Severity severity = Severity::Caution;
    QString object;
    QString sentence;
    QString remedy;
    bool destructive = false;
    bool accepted = false;
    QString reason;
    int step = 0; ///< 0: of a change held back
    QString change; ///< key
    QString safeWay = {}; ///< what "use the safe way" would do; empty: there is none to offer
};

struct StepRow {
    int number = 0;
    QString id;        ///< stable for the same input: what a comment hangs on
    QString title;
    QString why;
    int lock = 0;
    QString lockedTable;
    QString cost;      ///< metadata, scan, build, rewrite, batches: translated
    int costWeight = 0;
    bool transactional = true;
    bool irreversible = false;
    QString change;    ///< key
    QStringList hazards;
    Severity worst = Severity::Note;
    QString sql = {};  ///< its statements, for searching
};

struct GateRow {
    QString before; ///< id of the phase that it opens
    QString title;
    QStringList duties; ///< what the application's code must do
    QStringList dutyKeys; ///< the same in every language: what a check hangs on
};

struct PhaseRow {
    QString id;
    QString title;
    QString purpose;
    std::vector<StepRow> steps;
    std::vector<GateRow> gates; ///< after the phase
};

enum class Verdict { None, Converged, NotConverged, Unproven };

struct NotModelledRow {
    QString side; ///< translated: "have" or "want"
    QString place;
    QString what;
    QString why;
};

/// Something that is left out of the comparison, or that is offered to be.
struct IgnoreRow {
    QStringList patterns; ///< as --ignore takes them
    QString what;         ///< translated: "partitions of public.events"; empty for a pattern of one's own
    int objects = 0;      ///< that differ and are, or would be, left out
    bool ignored = false;
};

struct SideView {
    QString title;
    QString address; ///< without secrets
    QString kind;    ///< translated
    QString icon;
    QString detail;  ///< "PostgreSQL 15", "Rails 6.1"
    QString read;    ///< time of day
    int objects = 0;
    int notModelled = 0;
    QStringList notes;
    Environment environment = Environment::Unknown;
    QString transport{}; ///< of a database: how it was reached
};

/// The definitions of a changed object on both sides, made when somebody looks.
struct DefinitionTexts {
    QString haveTitle, haveText;
    QString wantTitle, wantText;
};

/// The texts of a step, made when somebody looks.
struct StepTexts {
    QString sql;
    QString rails;
    QString undo;
    QString checks;
};

/// A file that an export writes.
struct ExportFile {
    QString path;
    QString text;
};

/// The versions of Rails that migrations are written for.
inline QStringList railsVersions()
{
    return {QStringLiteral("6.1"), QStringLiteral("7.0"), QStringLiteral("7.1"), QStringLiteral("7.2"), QStringLiteral("8.0"), QStringLiteral("8.1")};
}

struct ExportChoice {
    bool script = true;       ///< one SQL script
    bool phases = true;       ///< SQL a phase, with its undo
    bool rails = true;
    bool json = true;
    bool markdown = true;
    bool html = true;
    QString railsVersion = QStringLiteral("7.1");

    friend bool operator==(const ExportChoice&, const ExportChoice&) = default;
};

/// One comparison as the window shows it.
struct ComparisonView {
    SideView have;
    SideView want;
    std::vector<ChangeRow> changes;
    int ignored = 0; ///< differences left out by ignore patterns and options
    std::vector<IgnoreRow> ignores;
    int unseen = 0;  ///< differences that one side cannot express
    std::vector<QuestionRow> questions;
    std::vector<FillRow> fills;
    std::vector<HazardRow> hazards;
    std::vector<PhaseRow> phases;
    bool planned = true; ///< otherwise the differences are here and the plan is still being made
    Verdict verdict = Verdict::None;
    QStringList verdictNotes;
    bool direct = false;     ///< planned for a maintenance window
    int plannedOnline = 0;   ///< objects that are planned online all the same
    QString planFingerprint; ///< of its steps: a sign-off is for these
    std::vector<NotModelledRow> notModelled;
    QStringList conflicts; ///< decisions that no longer fit
    QMap<QString, QString> editConflicts; ///< of those the drafted statements, each with the reason
    int selected = 0;
    int heldBack = 0;
    int openQuestions = 0;
    int openHazards = 0;
    OutlinePtr haveOutline; ///< nothing for a plan file
    OutlinePtr wantOutline; ///< with the drafted edits
};
using ComparisonSnapshot = std::shared_ptr<const ComparisonView>;

/// Whether the sides still are what was compared.
struct SidesCheck {
    QStringList moved;   ///< a sentence for each side that is no longer as it was read
    QStringList objects; ///< that differ
    QString error;       ///< why it cannot be told of a side; empty: it can
};

/// What became of one step when the plan was made again.
struct StepDifference {
    Mark mark = Mark::Changed; ///< added, removed or changed
    int before = 0;            ///< its number in the former plan; 0: not there
    int after = 0;             ///< its number in this plan; 0: not there
    QString title;
    QString phase;
};

/// This plan against the one before it.
struct PlanComparison {
    QString former; ///< which one that is, for people; empty: there is none yet
    bool kept = false; ///< a person keeps it as the one to compare with
    int same = 0;
    std::vector<StepDifference> steps;
};

/// The schema after some steps of the plan, as against the baseline.
struct MomentView {
    int steps = 0;
    ComparisonSnapshot view;
};

/// What a drafted statement would bring.
struct DraftPreview {
    QString error;           ///< why it cannot be; empty: it can
    QString note;            ///< what else there is to know
    ComparisonSnapshot view; ///< its steps
};

} // namespace cofferdam::gui
