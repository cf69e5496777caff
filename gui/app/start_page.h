#pragma once
#include "widgets/pieces.h"

class QLineEdit;
class QListWidget;
class QPushButton;

namespace cofferdam::gui {

/// Takes one side of a comparison: a file or folder dropped or browsed for, or an address typed.
class DropTarget : public Card {
    Q_OBJECT

public:
    DropTarget(const QString& role, const QString& hint, QWidget* parent = nullptr);

    QString address() const;
    void setAddress(const QString& address);
    QLineEdit* edit() const { return m_edit; }

Q_SIGNALS:
    void changed();
    void confirmed();

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void browse();
    QLineEdit* m_edit = nullptr;
};

/// Where everything begins: two sides, the demo, and what was open before.
class StartPage : public QWidget {
    Q_OBJECT

public:
    explicit StartPage(QWidget* parent = nullptr);

    DropTarget* have() const { return m_have; }
    DropTarget* want() const { return m_want; }
    QPushButton* compareButton() const { return m_compare; }
    QPushButton* demoButton() const { return m_demo; }
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

    DropTarget* m_have = nullptr;
    DropTarget* m_want = nullptr;
    QPushButton* m_compare = nullptr;
    QPushButton* m_demo = nullptr;
    QListWidget* m_recent = nullptr;
    QLabel* m_recentTitle = nullptr;
    Banner* m_recovery = nullptr;
    QStringList m_leftBehind;
};

} // namespace cofferdam::gui
