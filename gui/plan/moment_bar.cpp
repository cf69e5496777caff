#include "plan/moment_bar.h"

#include "app/accessible.h"
#include "app/icons.h"
#include "widgets/pieces.h"

#include <QHBoxLayout>
#include <QSlider>
#include <QToolButton>

namespace cofferdam::gui {

MomentBar::MomentBar(QWidget* parent)
    : QWidget(parent), m_slider(new QSlider(Qt::Horizontal, this)), m_back(new QToolButton(this)), m_on(new QToolButton(this)),
      m_words(new QuietLabel(QString(), this))
{
    const int unit = fontMetrics().height();
    named(m_slider, tr("Moment in the plan"), tr("How many steps have run; the schema of that moment is shown beside"));
    m_slider->setPageStep(5);
    m_slider->setTickPosition(QSlider::TicksBelow);
    m_back->setIcon(icon(QStringLiteral("back"), IconDirection::Mirrored));
    m_on->setIcon(icon(QStringLiteral("forward"), IconDirection::Mirrored));
    named(m_back, tr("One step back"))->setToolTip(tr("One step back"));
    named(m_on, tr("One step on"))->setToolTip(tr("One step on"));
    for (QToolButton* button : {m_back, m_on})
        button->setAutoRaise(true);
    auto* row = new QHBoxLayout;
    row->addWidget(m_back);
    row->addWidget(m_slider, 1);
    row->addWidget(m_on);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(unit / 2, unit / 4, unit / 2, unit / 3);
    layout->setSpacing(unit / 5);
    layout->addLayout(row);
    layout->addWidget(m_words);
    connect(m_back, &QToolButton::clicked, this, [this] { m_slider->setValue(m_slider->value() - 1); });
    connect(m_on, &QToolButton::clicked, this, [this] { m_slider->setValue(m_slider->value() + 1); });
    connect(m_slider, &QSlider::valueChanged, this, [this](int value) {
        showMoment();
        Q_EMIT momentChosen(value);
    });
}

void MomentBar::setSnapshot(const ComparisonSnapshot& snapshot)
{
    m_snapshot = snapshot;
    int steps = 0;
    if (snapshot) {
        for (const PhaseRow& phase : snapshot->phases)
            steps += static_cast<int>(phase.steps.size());
    }
    const QSignalBlocker quiet(m_slider);
    m_slider->setRange(0, steps);
    showMoment();
}

void MomentBar::setMoment(int steps)
{
    const QSignalBlocker quiet(m_slider);
    m_slider->setValue(steps);
    showMoment();
}

int MomentBar::moment() const
{
    return m_slider->value();
}

QString MomentBar::words() const
{
    return m_words->text();
}

void MomentBar::showMoment()
{
    const int at = m_slider->value();
    m_back->setEnabled(at > 0);
    m_on->setEnabled(at < m_slider->maximum());
    const auto titleOf = [this](const QString& id) {
        for (const PhaseRow& row : m_snapshot->phases) {
            if (row.id == id)
                return row.title;
        }
        return id;
    };
    QString phase;
    QString gate; // phase of the last gate behind which the moment lies
    bool anyGate = false;
    if (m_snapshot) {
        int before = 0;
        for (const PhaseRow& row : m_snapshot->phases) {
            const int end = before + static_cast<int>(row.steps.size());
            if (at > before && at <= end)
                phase = row.title;
            before = end;
            for (const GateRow& each : row.gates) {
                anyGate = true;
                if (at > before)
                    gate = titleOf(each.before);
            }
        }
    }
    const QString where = at == 0 ? tr("Before the first step: the schema that you have")
        : at == m_slider->maximum()   ? tr("After the last step: what you chose")
                                    : tr("After step %1 of %2, %3").arg(at).arg(m_slider->maximum()).arg(phase);
    const QString who = m_snapshot && m_snapshot->direct ? tr("For a maintenance window: no application works meanwhile")
        : !gate.isEmpty() ? tr("Works with the application deployed before %1").arg(gate)
        : anyGate                       ? tr("Works with the application that runs now")
                                        : tr("Works with the old and the new application");
    const QString said = factLine({where, who});
    m_words->setText((isRightToLeft() ? QString(QChar(0x200f)) : QString()) + said);
    m_slider->setAccessibleDescription(said);
}

} // namespace cofferdam::gui
