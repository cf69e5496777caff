#pragma once
#include "draft/draft_statements.h"
#include "models/plan_model.h"

#include <QMap>
#include <QTimer>
#include <QWidget>

#include <map>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QTreeView;

namespace cofferdam::gui {

class Session;
class SqlEditor;

/// Drafts a change on the target: a small form, the statement that it says, and beside it, as one types, the steps, locks and
/// hazards that the statement would bring into the plan. Nothing is executed anywhere.
class DraftPanel : public QWidget {
    Q_OBJECT

public:
    explicit DraftPanel(Session* session, QWidget* parent = nullptr);

    void setSnapshot(const ComparisonSnapshot& snapshot);
    /// Opens the form of a kind for a table and column (empty: as they were).
    void start(DraftKind kind, const QString& table, const QString& column = {});
    /// Opens the form of a foreign key, filled in.
    void startForeignKey(const QString& table, const QString& column, const QString& otherTable, const QString& otherColumn);

    QComboBox* kinds() const { return m_kind; }
    /// The field's input widget: a line edit, combo box or check box.
    QWidget* input(DraftField field) const;
    SqlEditor* statement() const { return m_sql; }
    QPushButton* draftButton() const { return m_draft; }
    QListWidget* drafts() const { return m_drafts; }
    QString message() const;

protected:
    void showEvent(QShowEvent* event) override;

private:
    void makeFields();
    QWidget* makeForm();
    QWidget* makePreview();
    template <typename Input>
    Input* addField(DraftField field, const QString& label, Input* input);
    void catchUp();
    void kindChanged();
    void tableChanged();
    void fieldsChanged();
    void statementChanged();
    void askForPreview();
    void showPreview(const DraftPreview& preview);
    void say(const QString& text, bool isError);
    void draft();
    DraftInput read() const;
    DraftKind kind() const;
    QString text(DraftField field) const;
    QStringList names(DraftField field) const;

    Session* m_session = nullptr;
    QMap<QString, QString> m_conflicts; ///< why a drafted statement no longer fits
    OutlinePtr m_outline;
    QComboBox* m_kind = nullptr;
    QFormLayout* m_form = nullptr;
    std::map<DraftField, QWidget*> m_inputs;
    SqlEditor* m_sql = nullptr;
    QLabel* m_message = nullptr;
    QPushButton* m_draft = nullptr;
    QTreeView* m_steps = nullptr;
    QListWidget* m_drafts = nullptr;
    QPushButton* m_remove = nullptr;
    PlanModel m_model;
    QTimer m_timer;
    QString m_written; ///< the statement that the form wrote last: what differs from it was typed
    bool m_pending = false;
    bool m_behind = false; ///< a newer snapshot waits until somebody looks
};

} // namespace cofferdam::gui
