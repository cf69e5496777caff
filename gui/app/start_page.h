#pragma once
#include "connections/address_side.h"
#include "widgets/pieces.h"

#include <QElapsedTimer>

class QLineEdit;
class QListView;
class QListWidget;
class QPushButton;
class QToolButton;

namespace cofferdam::gui {

class ConnectionListModel;

/// Takes one side of a comparison: a file or folder dropped or browsed for, or an address typed.
class DropTarget : public Card {
    Q_OBJECT

public:
    /// `side`: 0 for the baseline, 1 for the target.
    DropTarget(int side, const QString& role, const QString& hint, QWidget* parent = nullptr);

    QString address() const;
    void setAddress(const QString& address);
    QLineEdit* edit() const { return m_edit; }
    EnvironmentBadge* badge() const { return m_badge; }
    /// Saved connections to choose from; none, and the button is hidden.
    void setConnections(Connections* connections);

Q_SIGNALS:
    void changed();
    void confirmed();
    /// The other side was dropped on it.
    void otherSideDropped(const QString& address, bool copy);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    void browse();
    void fillMenu();
    void showEnvironment();
    int m_side;
    QLineEdit* m_edit = nullptr;
    QToolButton* m_choose = nullptr;
    EnvironmentBadge* m_badge = nullptr;
    Connections* m_connections = nullptr;
    AddressDrag m_drag;
};

/// Where everything begins: two sides, the demo, and what was open before.
class StartPage : public QWidget {
    Q_OBJECT

public:
    explicit StartPage(Connections* connections = nullptr, QWidget* parent = nullptr);

    DropTarget* have() const { return m_have; }
    DropTarget* want() const { return m_want; }
    QPushButton* compareButton() const { return m_compare; }
    QPushButton* demoButton() const { return m_demo; }
    QListView* connectionList() const { return m_saved; }
    /// Puts a saved connection on the first side that is still empty, else on the target.
    void useConnection(const QString& name);
    void swapSides();
    void refreshRecent();
    /// The folder with the demo pair, or empty when it is not installed.
    static QString demoFolder();
    /// Says that sessions were left behind by a crash, and asks whether they shall come back.
    void offerRecovery(const QStringList& files);

Q_SIGNALS:
    void compareRequested(const QString& baseline, const QString& target);
    void sessionRequested(const QString& file);
    void recoveryDecided(const QStringList& files, bool restore);

private:
    void updateButtons();
    void compare();
    void compareDemo();
    void openRecent(int row);
    QWidget* makeSides();
    QWidget* makeLists();
    QWidget* makeConnections();
    void refreshConnections();
    void sideDropped(DropTarget* on, const QString& address, bool copy);

    Connections* m_connections = nullptr;
    ConnectionListModel* m_savedModel = nullptr;
    QListView* m_saved = nullptr;
    QElapsedTimer m_clicked; ///< since a click put a connection on a side
    QuietLabel* m_noneSaved = nullptr;
    QWidget* m_recentBox = nullptr;
    DropTarget* m_have = nullptr;
    DropTarget* m_want = nullptr;
    QPushButton* m_compare = nullptr;
    QPushButton* m_demo = nullptr;
    QListWidget* m_recent = nullptr;
    Banner* m_recovery = nullptr;
    QStringList m_leftBehind;
};

} // namespace cofferdam::gui
