#pragma once
#include "connections/environment.h"
#include "connections/secrets.h"
#include "sources/connections.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QFormLayout;
class QLineEdit;

namespace cofferdam::gui {

class QuietLabel;

/// A connection as it is being edited: what is typed as its password is not part of it.
struct ConnectionDraft {
    sources::SavedConnection connection;
    QString password;                               ///< typed now; empty: as it was
    std::optional<sources::SavedConnection> before; ///< as it stands in the file
};

/// The fields of one connection. A whole connection string typed or pasted into its line fills the others, and its password goes
/// where passwords go.
class ConnectionForm : public QWidget {
    Q_OBJECT

public:
    explicit ConnectionForm(Secrets& secrets, QWidget* parent = nullptr);

    void setDraft(const ConnectionDraft& draft);
    const ConnectionDraft& draft() const { return m_draft; }
    /// What is wrong with the fields, or empty.
    QString problem() const { return m_problem; }
    QLineEdit* field(const QString& keyword) const { return m_fields.value(keyword); }
    QLineEdit* nameField() const { return m_name; }
    QLineEdit* stringField() const { return m_string; }
    QLineEdit* othersField() const { return m_others; }
    QLineEdit* passwordField() const { return m_password; }
    QComboBox* keepBox() const { return m_keep; }
    QComboBox* environmentBox() const { return m_environment; }

Q_SIGNALS:
    void edited();

private:
    void makeFields();
    QFormLayout* makeRows();
    void makePassword(QFormLayout* form);
    void takeString();
    void takeFields();
    void showFields();
    void showSecrets();
    sources::PasswordFrom keeper();
    QString takeOthers(sources::Parameters& parameters) const;

    Secrets& m_secrets;
    ConnectionDraft m_draft;
    QString m_problem;
    QLineEdit* m_name = nullptr;
    QLineEdit* m_string = nullptr;
    QComboBox* m_environment = nullptr;
    EnvironmentBadge* m_badge = nullptr;
    QHash<QString, QLineEdit*> m_fields; ///< by keyword
    QComboBox* m_tls = nullptr;
    QLineEdit* m_others = nullptr;
    QLineEdit* m_password = nullptr;
    QComboBox* m_keep = nullptr;
    QuietLabel* m_keepNote = nullptr;
    bool m_showing = false;
    bool m_environmentChosen = false; ///< by a person: the name no longer proposes one
};

} // namespace cofferdam::gui
