#pragma once
#include "connections/connection_form.h"
#include "jobs/latest_job.h"
#include "sources/source.h"

#include <QDialog>

#include <memory>
#include <vector>

class QDialogButtonBox;
class QLabel;
class QListView;
class QPushButton;
class QToolButton;

namespace cofferdam::gui {

class ConnectionListModel;
class CoreConnections;
class ImportDialog;

/// Keeps the saved connections: a list, the fields of the chosen one, a test of it, and taking over from other files. Nothing is
/// written before Save.
class ConnectionsDialog : public QDialog {
    Q_OBJECT

public:
    explicit ConnectionsDialog(CoreConnections& connections, QWidget* parent = nullptr);
    ~ConnectionsDialog() override;

    ConnectionForm* form() const { return m_form; }
    ConnectionListModel* model() const { return m_model; }
    QListView* list() const { return m_list; }
    QString testResult() const;
    QString note() const;
    bool canSave() const;

    void add();
    void duplicate();
    void removeCurrent();
    void select(int row);
    void startTest();
    void cancelTest();
    bool isTesting() const { return m_job.isRunning() || m_asking; }
    /// The dialogs that show what would be taken over; `takeOver` takes what was chosen in them.
    std::unique_ptr<ImportDialog> importServices(const QString& otherFile = {});
    std::unique_ptr<ImportDialog> importDatabaseYml(const QString& file);
    void takeOver(const ImportDialog& import);

public Q_SLOTS:
    void accept() override;

private:
    QWidget* makeList();
    QWidget* makeListOrNothing(QWidget* side);
    QWidget* makeDetails();
    void makeImports(QToolButton* button);
    void runImport(std::unique_ptr<ImportDialog> import);
    void takeEdit();
    void showCurrent();
    void showTest(const base::Result<sources::ConnectionFacts>& facts);
    void runTest(sources::SourceAddress address);
    void setTesting(bool testing, const QString& text);
    QString problem() const;
    void check();
    void storePasswords();
    void passwordStored(const QString& name, const QString& error);
    void insert(ConnectionDraft draft);
    int currentRow() const;

    CoreConnections& m_connections;
    std::vector<ConnectionDraft> m_drafts;
    std::vector<sources::SavedConnection> m_removed;
    ConnectionListModel* m_model = nullptr;
    QListView* m_list = nullptr;
    ConnectionForm* m_form = nullptr;
    QWidget* m_details = nullptr;
    QToolButton* m_duplicate = nullptr;
    QToolButton* m_remove = nullptr;
    QPushButton* m_test = nullptr;
    QPushButton* m_stop = nullptr;
    QLabel* m_result = nullptr;
    QLabel* m_note = nullptr;
    QDialogButtonBox* m_buttons = nullptr;
    LatestJob m_job;
    int m_asked = 0; ///< counts tests: the keychain may answer an older one
    bool m_asking = false;
    int m_storing = 0;
    QStringList m_notStored;
};

} // namespace cofferdam::gui
