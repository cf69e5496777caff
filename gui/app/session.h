#pragma once
#include "connections/environment.h"
#include "models/review_notes.h"
#include "models/view_data.h"

#include <QObject>
#include <QUndoStack>

namespace cofferdam::gui {

/// One comparison: two addresses, what a person decided, and the newest picture of what follows from it. Pages show its
/// snapshots and pass on what was clicked; they know nothing else. Everything that takes time runs elsewhere and ends in a signal.
class Session : public QObject {
    Q_OBJECT

public:
    enum class State { Empty, Reading, Planning, Ready, Failed };

    using QObject::QObject;

    virtual State state() const = 0;
    virtual bool isStale() const = 0; ///< a source changed since it was read
    virtual ComparisonSnapshot snapshot() const = 0;
    virtual QString baselineAddress() const = 0; ///< without secrets
    virtual QString targetAddress() const = 0;
    virtual QString title() const = 0;
    /// Of the baseline (0) or the target (1).
    virtual Environment environment(int side) const { Q_UNUSED(side) return Environment::Unknown; }
    /// What happened to a side since it was read, when that is more than a change of a file.
    virtual QString staleReason() const { return {}; }
    /// The side whose server wants a password, or -1.
    virtual int sideWithoutPassword() const { return -1; }
    virtual QString error() const = 0; ///< of the state Failed
    virtual QString file() const = 0;  ///< where the session is saved; empty: nowhere yet

    virtual void open(const QString& baseline, const QString& target) = 0;
    virtual void refresh() = 0;
    /// Reads again what could not be read; the side that could is kept.
    virtual void retry() { refresh(); }
    /// Compares with something else on one side.
    virtual void replaceSide(int side, const QString& address) { Q_UNUSED(side) Q_UNUSED(address) }
    /// For this session only, and reads again.
    virtual void givePassword(int side, const QString& password) { Q_UNUSED(side) Q_UNUSED(password) }
    virtual void swap() = 0;
    virtual void cancel() = 0;
    /// Texts of sides that are no database come as a throwaway server prints them, so that spelling alone makes no difference
    /// (`--canonical scratch`). Turning it on or off reads those sides again.
    virtual bool serverTexts() const { return false; }
    virtual void setServerTexts(bool on) { Q_UNUSED(on) }
    /// Why that cannot be, in a sentence; empty: it can.
    virtual QString serverTextsObstacle() const { return {}; }

    virtual void tick(const QStringList& keys, bool on) = 0;
    /// Differences in spelling alone stay out of the plan, since a person says that they mean the same.
    virtual void takeAsEqual(const QStringList& changes) { tick(changes, false); }
    virtual void answer(const QString& question, Answer answer) = 0;
    virtual void fill(const QString& question, const QString& expression) = 0;
    virtual void accept(const QString& hazard, bool accepted, const QString& reason) = 0;

    /// Takes the safe way that a hazard offers: an undoable decision, as all of these are.
    virtual void useSafeWay(const QString& hazard) { Q_UNUSED(hazard) }
    /// Differences stay as the baseline has them, or become what the target as it was read has.
    virtual void take(const QStringList& changes, bool fromTarget) { Q_UNUSED(changes) Q_UNUSED(fromTarget) }
    /// There are drafted edits on the object of a change; taking it from the target takes them back.
    virtual bool isDrafted(const QString& change) const { Q_UNUSED(change) return false; }
    /// Leaves out what matches these patterns, on both sides: all of them, since the last call no longer counts.
    virtual void setIgnored(const QStringList& patterns) { Q_UNUSED(patterns) }
    /// Plans for a maintenance window, or for an application that keeps running.
    virtual void setDirect(bool direct) { Q_UNUSED(direct) }

    /// Statements drafted on the target, in order.
    virtual QStringList drafts() const { return {}; }
    virtual void draft(const QStringList& statements, const QString& what) { Q_UNUSED(statements) Q_UNUSED(what) }
    virtual void removeDraft(int index) { Q_UNUSED(index) }
    /// Plans with more statements on a worker; the answer is `draftPreviewed`, of the newest question only.
    virtual void previewDraft(const QStringList& statements) { Q_UNUSED(statements) }

    /// A plan file opened for review: it can be looked at and commented, its decisions were made elsewhere.
    virtual bool isReadOnly() const { return false; }
    /// Reads the baseline of a plan file again and tells whether it has moved; the answer is `baselineNote`, the objects on lines after it.
    virtual void checkBaseline() {}
    virtual QString baselineNote() const { return {}; }
    virtual bool baselineMoved() const { return false; }
    virtual ReviewNotes notes() const { return {}; }
    /// An undoable step with a name, as every decision is.
    virtual void setNotes(const QString& what, const ReviewNotes& next) { Q_UNUSED(what) Q_UNUSED(next) }
    /// Reading marks are kept but not part of the history.
    virtual void setViewed(const QStringList& changes, bool viewed) { Q_UNUSED(changes) Q_UNUSED(viewed) }
    /// Something would be lost if the session were closed now.
    virtual bool isModified() const { return !m_undo.isClean(); }

    virtual DefinitionTexts definitions(const QString& change) const = 0;
    virtual StepTexts stepTexts(int step, const QString& railsVersion) const = 0;
    /// What a step works on, before and after it.
    virtual DefinitionTexts moment(int step) const { Q_UNUSED(step) return {}; }
    /// The plan against its former version.
    virtual PlanComparison planComparison() const { return {}; }
    /// The SQL of a step in the former plan and in this one, by their numbers.
    virtual DefinitionTexts stepDifference(int before, int after) const { Q_UNUSED(before) Q_UNUSED(after) return {}; }
    /// Compares with the plan as it is now until further notice, or again with the one before.
    virtual void keepPlan(bool keep) { Q_UNUSED(keep) }
    /// Makes the schema after some steps on a worker; it arrives with `momentMade`.
    virtual void makeMoment(int steps) { Q_UNUSED(steps) }
    /// Looks whether the sides that may have moved still are what was compared; the answer is `sidesChecked`, at once where there is
    /// nothing to look at. Databases may always have moved, files when they were written.
    virtual void checkSides() { Q_EMIT sidesChecked({}); }
    /// Makes the files of an export on a worker; they arrive with `exportMade`.
    virtual void makeExport(const ExportChoice& choice) = 0;
    /// The command that gives the same result without a window.
    virtual QString command(const ExportChoice& choice, const QString& folder) const = 0;
    /// What the command cannot say of the decisions as long as the session is not saved, in a sentence; empty: it says all.
    virtual QString commandNote() const { return {}; }
    /// The same for the differences alone.
    virtual QString compareCommand() const { return {}; }

    /// Empty on success, else a sentence.
    virtual QString save(const QString& file) = 0;
    virtual QString load(const QString& file) = 0;
    /// Goes on with what a crash left behind.
    virtual QString recover(const QByteArray& content) { Q_UNUSED(content) return {}; }

    QUndoStack* undoStack() { return &m_undo; }

Q_SIGNALS:
    void stateChanged();
    void serverTextsChanged();
    void snapshotChanged();
    void notesChanged();
    void draftPreviewed(const cofferdam::gui::DraftPreview& preview);
    void modifiedChanged();
    void progressed(const QString& step, qint64 done, qint64 total);
    void momentMade(const cofferdam::gui::MomentView& moment);
    void planComparisonChanged();
    void sidesChecked(const cofferdam::gui::SidesCheck& check);
    void exportMade(const std::vector<cofferdam::gui::ExportFile>& files, const QString& error);
    void logged(const QString& line);

private:
    QUndoStack m_undo;
};

} // namespace cofferdam::gui
