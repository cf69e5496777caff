#pragma once
#include <QDialog>

class QKeySequenceEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace cofferdam::gui {

class Commands;

/// Lists every command with its keys, and binds other keys to them.
class ShortcutsDialog : public QDialog {
    Q_OBJECT

public:
    explicit ShortcutsDialog(Commands& commands, QWidget* parent = nullptr);

    QTableWidget* table() const { return m_table; }
    QKeySequenceEdit* keyEdit() const { return m_keys; }
    void selectCommand(const QString& id);

private:
    void fill();
    void showCurrent();
    void bindCurrent();
    QString currentId() const;

    Commands& m_commands;
    QLineEdit* m_filter = nullptr;
    QTableWidget* m_table = nullptr;
    QKeySequenceEdit* m_keys = nullptr;
    QPushButton* m_bind = nullptr;
    QPushButton* m_reset = nullptr;
    QLabel* m_note = nullptr;
};

} // namespace cofferdam::gui
