#pragma once
#include "models/view_data.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace cofferdam::gui {

class Banner;
class QuietLabel;
class Session;
class SqlEditor;

/// Stage 7: the plan as files. What would be written is shown before it is written, and every file is written whole or not at all.
class ExportPage : public QWidget {
    Q_OBJECT

public:
    explicit ExportPage(Session* session, QWidget* parent = nullptr);

    /// Made anew when it is looked at, not with every tick.
    void setStale();
    ExportChoice choice() const;
    void refresh();
    void setFolder(const QString& folder);
    QPushButton* writeButton() const { return m_write; }
    /// Reads the sides again: offered when one has moved.
    QPushButton* refreshButton() const { return m_refresh; }
    /// Writes what cannot be checked.
    QPushButton* anywayButton() const { return m_anyway; }
    Banner* banner() const { return m_banner; }

    /// Writes files under a folder; empty on success, else a sentence that names the file.
    static QString writeFiles(const QString& folder, const std::vector<ExportFile>& files);

private:
    QWidget* makeChoices();
    void showFiles(const std::vector<ExportFile>& files, const QString& error);
    void showFile(int row);
    void write();
    void writeUnlessMoved(const SidesCheck& check);
    void writeNow();
    void updateCommand();

    Session* m_session = nullptr;
    std::vector<ExportFile> m_files;
    QCheckBox* m_script = nullptr;
    QCheckBox* m_phases = nullptr;
    QCheckBox* m_rails = nullptr;
    QCheckBox* m_json = nullptr;
    QCheckBox* m_markdown = nullptr;
    QCheckBox* m_html = nullptr;
    QComboBox* m_railsVersion = nullptr;
    QLineEdit* m_folder = nullptr;
    QLineEdit* m_command = nullptr;
    QLabel* m_commandNote = nullptr;
    QPushButton* m_write = nullptr;
    QPushButton* m_refresh = nullptr;
    QPushButton* m_anyway = nullptr;
    QListWidget* m_list = nullptr;
    SqlEditor* m_preview = nullptr;
    Banner* m_banner = nullptr;
    QuietLabel* m_note = nullptr;
    bool m_stale = true;
    bool m_making = false;
    bool m_checking = false; ///< whether the sides have moved, before something is written
};

} // namespace cofferdam::gui
