#include "app/core_session.h"

#include "connections/core_connections.h"
#include "jobs/plan_file.h"
#include "jobs/texts.h"
#include "jobs/worker_pool.h"

/// Whether what was compared, or what a plan file was made for, is still there.
namespace cofferdam::gui {

namespace {

QStringList objectsOf(const workspace::Drift& drift)
{
    QStringList out;
    for (const auto& objects : {drift.added, drift.removed, drift.changed}) {
        for (const std::string& object : objects)
            out << qstring(object);
    }
    return out;
}

} // namespace

void CoreSession::checkSides()
{
    if (m_state == State::Reading) {
        Q_EMIT sidesChecked({{}, {}, tr("They are being read.")});
        return;
    }
    std::optional<sources::SourceAddress> wanted[2];
    for (int side : {0, 1}) {
        const sources::SourceAddress& address = m_sides[side].address;
        // A plan file shall not make this program connect to anything.
        if (!m_readOnly && m_sides[side].read && (address.kind == sources::SourceKind::Database || m_stale))
            wanted[side] = address;
    }
    if (!wanted[0] && !wanted[1]) {
        Q_EMIT sidesChecked({});
        return;
    }
    Q_EMIT logged(tr("Looking whether the sides are as they were read"));
    m_checkJob.start(
        tr("Looking whether the sides are as they were read"),
        [from = wanted[0], to = wanted[1]](const base::CancelToken& cancel, const base::ProgressSink& progress) {
            return workspace::readEach(from, to, {}, cancel, progress);
        },
        [this, asked = std::array{wanted[0].has_value(), wanted[1].has_value()}](const workspace::SideResults& now) {
            const SidesCheck check = checkOf(now, asked);
            if (!check.moved.isEmpty()) {
                m_stale = true;
                m_staleReason.clear();
                Q_EMIT logged(check.moved.join(QLatin1Char(' ')));
                Q_EMIT stateChanged();
            }
            Q_EMIT sidesChecked(check);
        });
}

SidesCheck CoreSession::checkOf(const workspace::SideResults& now, const std::array<bool, 2>& asked) const
{
    SidesCheck out;
    const base::Result<std::shared_ptr<const sources::SourceResult>>* each[2] = {&now.baseline, &now.target};
    for (int side : {0, 1}) {
        if (!asked[static_cast<std::size_t>(side)] || !m_sides[side].read)
            continue;
        if (!*each[side]) {
            out.error = textOf(each[side]->error());
            continue;
        }
        const workspace::Drift drift = workspace::driftBetween(*m_sides[side].read, ***each[side]);
        if (!drift.moved)
            continue;
        out.moved << tr("%1 is no longer what was compared; objects that differ: %2.").arg(m_sides[side].shortName).arg(drift.count());
        out.objects << objectsOf(drift);
    }
    return out;
}

void CoreSession::checkBaseline()
{
    if (!m_readOnly)
        return;
    m_baselineNote = tr("Reading the baseline…");
    m_baselineMoved = false;
    Q_EMIT stateChanged();
    const auto address = sources::SourceAddress::parse(m_sides[0].display.toStdString());
    if (!address) {
        baselineChecked(base::failure(address.error()));
        return;
    }
    const auto& saved = address->saved;
    if (!m_connections || !saved || saved->passwordFrom == sources::PasswordFrom::Libpq) {
        startBaselineCheck(*address);
        return;
    }
    m_connections->secrets().find(*saved, this, [this, address = *address](const QString& password, const QString& error) {
        sources::SourceAddress withPassword = address;
        withPassword.password = password.toStdString();
        if (!error.isEmpty())
            Q_EMIT logged(tr("The keychain gave no password for %1: %2").arg(m_sides[0].display, error));
        startBaselineCheck(withPassword);
    });
}

void CoreSession::startBaselineCheck(const sources::SourceAddress& address)
{
    m_checkJob.start(
        tr("Checking the baseline"),
        [file = m_file, address](const base::CancelToken& cancel, const base::ProgressSink& progress) { return driftOfPlanFile(file, address, cancel, progress); },
        [this](const base::Result<workspace::Drift>& drift) { baselineChecked(drift); });
}

void CoreSession::baselineChecked(const base::Result<workspace::Drift>& drift)
{
    m_baselineMoved = drift && drift->moved;
    m_baselineNote = (QStringList{drift ? textOf(workspace::driftMessage(*drift)) : textOf(drift.error())} + (drift ? objectsOf(*drift) : QStringList())).join(QLatin1Char('\n'));
    Q_EMIT stateChanged();
}

} // namespace cofferdam::gui
