#pragma once
#include "connections/connections.h"

#include <QPoint>
#include <QWidget>

class QMouseEvent;

namespace cofferdam::gui {

class ElidedLabel;

/// Turns a press and a pull into the drag of an address.
class AddressDrag {
public:
    void press(const QMouseEvent& event);
    /// Runs the drag once the pointer has gone far enough. `side` as in mimeOf.
    void move(const QMouseEvent& event, QWidget* from, const QString& address, int side);

private:
    QPoint m_start;
    bool m_pressed = false;
};

/// The name of one side with the badge of its environment, in the header of a comparison. It can be dragged onto the other side,
/// and takes whatever names a schema.
class AddressSide : public QWidget {
    Q_OBJECT

public:
    AddressSide(int side, const QString& role, QWidget* parent = nullptr);
    void setAddress(const QString& address, Environment environment);
    ElidedLabel* label() const { return m_label; }
    EnvironmentBadge* badge() const { return m_badge; }

Q_SIGNALS:
    /// Something else was dropped on it.
    void addressDropped(const QString& address);
    /// The other side was dropped on it; with Ctrl, to be copied.
    void otherSideDropped(const QString& address, bool copy);

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    int m_side;
    QString m_role;
    QString m_address;
    EnvironmentBadge* m_badge = nullptr;
    ElidedLabel* m_label = nullptr;
    AddressDrag m_drag;
};

} // namespace cofferdam::gui
