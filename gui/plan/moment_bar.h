#pragma once
#include "models/view_data.h"

#include <QWidget>

class QLabel;
class QSlider;
class QToolButton;

namespace cofferdam::gui {

/// A slider over the timeline. A position is the moment after that many steps; 0 is before the first. It says which phase that is
/// and which application works there.
class MomentBar : public QWidget {
    Q_OBJECT

public:
    explicit MomentBar(QWidget* parent = nullptr);

    void setSnapshot(const ComparisonSnapshot& snapshot);
    void setMoment(int steps);
    int moment() const;
    QSlider* slider() const { return m_slider; }
    QString words() const;

Q_SIGNALS:
    /// A person moved it.
    void momentChosen(int steps);

private:
    void showMoment();

    ComparisonSnapshot m_snapshot;
    QSlider* m_slider = nullptr;
    QToolButton* m_back = nullptr;
    QToolButton* m_on = nullptr;
    QLabel* m_words = nullptr;
};

} // namespace cofferdam::gui
