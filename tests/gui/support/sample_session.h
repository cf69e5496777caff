#pragma once
#include "app/session.h"

namespace cofferdam::gui {

/// A snapshot with one of everything: the demo shop, told by hand.
ComparisonSnapshot sampleSnapshot();
/// As many changes as asked for, spread over tables.
ComparisonSnapshot largeSnapshot(int changes);

/// A session without a core: shows what it is given and remembers what was asked of it.
class SampleSession : public Session {
    Q_OBJECT

public:
    using Session::Session;

    void give(ComparisonSnapshot snapshot);
    void giveState(State state, const QString& error = {});

    State state() const override { return m_state; }
    bool isStale() const override { return m_stale; }
    ComparisonSnapshot snapshot() const override { return m_snapshot; }
    QString baselineAddress() const override { return QStringLiteral("production.structure.sql"); }
    QString targetAddress() const override { return QStringLiteral("staging.schema.rb"); }
    QString title() const override { return QStringLiteral("production → staging"); }
    QString error() const override { return m_error; }
    QString file() const override { return {}; }

    void open(const QString&, const QString&) override { calls << QStringLiteral("open"); }
    void refresh() override { calls << QStringLiteral("refresh"); }
    void swap() override { calls << QStringLiteral("swap"); }
    void cancel() override { calls << QStringLiteral("cancel"); }
    void tick(const QStringList& keys, bool on) override;
    void answer(const QString& question, Answer answer) override;
    void fill(const QString& question, const QString& expression) override;
    void accept(const QString& hazard, bool accepted, const QString& reason) override;
    DefinitionTexts definitions(const QString& change) const override;
    StepTexts stepTexts(int step, const QString& railsVersion) const override;
    void makeExport(const ExportChoice& choice) override;
    QString command(const ExportChoice& choice, const QString& folder) const override;
    QString save(const QString&) override { return {}; }
    QString load(const QString&) override { return {}; }

    QStringList calls;
    bool m_stale = false;

private:
    State m_state = State::Empty;
    QString m_error;
    ComparisonSnapshot m_snapshot;
};

} // namespace cofferdam::gui
