#pragma once
#include <QAbstractButton>
#include <QWidget>

#include <vector>

namespace cofferdam::gui {

enum class Stage { Compare, Choose, Questions, Plan, Hazards, Export };
constexpr int stageCount = 6;

/// One stop of the stage bar: number, name, open work, and whether its input changed since it was looked at.
class StageButton : public QAbstractButton {
    Q_OBJECT

public:
    StageButton(int number, const QString& name, const QString& drawing, QWidget* parent = nullptr);

    void setBadge(const QString& badge, const QString& meaning);
    void setStale(bool stale);
    bool isStale() const { return m_stale; }
    QString badge() const { return m_badge; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void describe();
    int m_number = 0;
    QString m_name;
    QString m_drawing;
    QString m_badge;
    QString m_meaning;
    bool m_stale = false;
};

/// The way from two schemas to a plan as a map: every stage can be opened at any time.
class StageBar : public QWidget {
    Q_OBJECT

public:
    explicit StageBar(QWidget* parent = nullptr);

    Stage current() const { return m_current; }
    StageButton* button(Stage stage) const { return m_buttons[static_cast<std::size_t>(stage)]; }

public Q_SLOTS:
    void setCurrent(cofferdam::gui::Stage stage);

Q_SIGNALS:
    void chosen(cofferdam::gui::Stage stage);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<StageButton*> m_buttons;
    Stage m_current = Stage::Compare;
};

} // namespace cofferdam::gui
