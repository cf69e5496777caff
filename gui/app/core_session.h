#pragma once
#include "app/recovery.h"
#include "app/session.h"
#include "app/session_file.h"
#include "jobs/latest_job.h"
#include "sources/source.h"
#include "workspace/drift.h"
#include "workspace/plan_changes.h"
#include "workspace/safe_way.h"

#include <QFileSystemWatcher>
#include <QUndoCommand>

#include <array>

namespace cofferdam::gui {

class CoreConnections;

/// A session on the real core. Its state is two addresses and Decisions; everything else is computed from them on a worker.
class CoreSession : public Session {
    Q_OBJECT

public:
    /// Passwords of saved connections come from `connections`; without it only PostgreSQL's library finds them.
    explicit CoreSession(CoreConnections* connections = nullptr, QObject* parent = nullptr);
    ~CoreSession() override;

    State state() const override { return m_state; }
    bool isStale() const override { return m_stale; }
    ComparisonSnapshot snapshot() const override { return m_view; }
    QString baselineAddress() const override { return m_sides[0].display; }
    QString targetAddress() const override { return m_sides[1].display; }
    QString title() const override;
    Environment environment(int side) const override;
    QString staleReason() const override { return m_staleReason; }
    int sideWithoutPassword() const override { return m_wantsPassword; }
    QString error() const override { return m_error; }
    QString file() const override { return m_file; }

    void open(const QString& baseline, const QString& target) override;
    void refresh() override;
    void retry() override;
    void replaceSide(int side, const QString& address) override;
    void givePassword(int side, const QString& password) override;
    void swap() override;
    void cancel() override;
    bool serverTexts() const override { return m_serverTexts; }
    void setServerTexts(bool on) override;
    QString serverTextsObstacle() const override;

    void tick(const QStringList& keys, bool on) override;
    void takeAsEqual(const QStringList& changes) override;
    void answer(const QString& question, Answer answer) override;
    void fill(const QString& question, const QString& expression) override;
    void accept(const QString& hazard, bool accepted, const QString& reason) override;

    void useSafeWay(const QString& hazard) override;
    void take(const QStringList& changes, bool fromTarget) override;
    bool isDrafted(const QString& change) const override;
    void setIgnored(const QStringList& patterns) override;
    void setDirect(bool direct) override;
    PlanComparison planComparison() const override;
    DefinitionTexts stepDifference(int before, int after) const override;
    void keepPlan(bool keep) override;
    void makeMoment(int steps) override;

    DefinitionTexts definitions(const QString& change) const override;
    StepTexts stepTexts(int step, const QString& railsVersion) const override;
    DefinitionTexts moment(int step) const override;
    void checkSides() override;
    void makeExport(const ExportChoice& choice) override;
    QString command(const ExportChoice& choice, const QString& folder) const override;
    QString commandNote() const override;
    QString compareCommand() const override;

    QString save(const QString& file) override;
    QString load(const QString& file) override;

    QStringList drafts() const override;
    void draft(const QStringList& statements, const QString& what) override;
    void removeDraft(int index) override;
    void previewDraft(const QStringList& statements) override;
    QString recover(const QByteArray& content) override;
    bool isReadOnly() const override { return m_readOnly; }
    void checkBaseline() override;
    QString baselineNote() const override { return m_baselineNote; }
    bool baselineMoved() const override { return m_baselineMoved; }
    ReviewNotes notes() const override { return m_decisions.notes; }
    void setNotes(const QString& what, const ReviewNotes& next) override;
    void setViewed(const QStringList& changes, bool viewed) override;
    bool isModified() const override { return m_viewedModified || Session::isModified(); }

    const workspace::Decisions& decisions() const { return m_decisions.decisions; }

private:
    struct Side {
        QString text;    ///< as given; may hold a secret and is never shown
        QString display; ///< without secrets
        QString shortName;
        sources::SourceAddress address;
        std::shared_ptr<const sources::SourceResult> read; ///< as it was last read; nothing: still to be read
    };
    /// What a person decided and said: what undo brings back.
    struct Decided {
        workspace::Decisions decisions;
        ReviewNotes notes;
    };
    struct Planned;
    class Decide;

    void lookForServer();
    void setServerTextsQuietly(bool on);
    bool setSide(int side, const QString& text);
    void read();
    void askForPasswords();
    void passwordArrived(int asking, int side, const QString& password, const QString& error);
    void startReading();
    void sidesRead(workspace::SideResults results);
    void sideFailed(int side, const base::Error& error);
    SidesCheck checkOf(const workspace::SideResults& now, const std::array<bool, 2>& asked) const;
    void startBaselineCheck(const sources::SourceAddress& address);
    void baselineChecked(const base::Result<workspace::Drift>& drift);
    void plan();
    void showDifferencesFirst();
    void decide(const QString& text, workspace::Decisions next);
    workspace::Decisions ticked(const QStringList& keys, bool on) const;
    void applyDecisions(const Decided& next, const QString& formerPlan);
    void show(Planned planned);
    void readPlanFile();
    SessionFile sessionFile() const;
    void keepForRecovery();
    QStringList decisionOptions() const;
    void setState(State state);
    void fail(const base::Error& error);
    void watchFiles();

    CoreConnections* m_connections = nullptr;
    Side m_sides[2];
    int m_asking = 0;  ///< counts questions for passwords: an older one may be answered late
    int m_unanswered = 0;
    int m_wantsPassword = -1;
    QString m_staleReason;
    QString m_baselineNote;
    bool m_baselineMoved = false;
    Decided m_decisions;
    Decided m_decisionsOfSwapped;
    Recovery m_recovery;
    bool m_readOnly = false;
    bool m_viewedModified = false;
    workspace::Settings m_settings;
    workspace::Sides m_read;
    QString m_readAt;
    std::shared_ptr<const workspace::Comparison> m_comparison;
    std::shared_ptr<const workspace::SafeWays> m_safeWays;
    std::shared_ptr<const workspace::Comparison> m_former; ///< the plan that this one is compared with
    std::vector<workspace::StepChange> m_stepChanges;
    QString m_formerTitle;
    QString m_lastDecision; ///< what led to the plan that is being made
    bool m_keepFormer = false;
    bool m_planned = false; ///< m_comparison has a plan
    ComparisonSnapshot m_view;
    State m_state = State::Empty;
    QString m_error;
    QString m_file;
    bool m_stale = false;
    LatestJob m_job;
    LatestJob m_exportJob;
    LatestJob m_previewJob;
    LatestJob m_momentJob;
    LatestJob m_serverJob; ///< looks for a server program
    enum class ServerFound { Unknown, Yes, No } m_serverFound = ServerFound::Unknown;
    bool m_serverTexts = false;     ///< as chosen
    bool m_serverTextsRead = false; ///< as what is shown was read
    LatestJob m_checkJob;
    QFileSystemWatcher m_watcher;
};

} // namespace cofferdam::gui
