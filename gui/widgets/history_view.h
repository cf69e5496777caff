#pragma once
#include <QUndoView>

namespace cofferdam::gui {

/// Decisions in order. Where there are none it says so, instead of showing a row that is chosen already.
class HistoryView : public QUndoView {
    Q_OBJECT

public:
    explicit HistoryView(QUndoStack* stack, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace cofferdam::gui
