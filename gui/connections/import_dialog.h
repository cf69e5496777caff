#pragma once
#include "sources/connections.h"

#include <QAbstractTableModel>
#include <QDialog>

#include <functional>
#include <map>
#include <vector>

class QCheckBox;
class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QTableView;

namespace cofferdam::gui {

/// What a file offers, one row a connection, each ticked or not.
class ImportModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Ticks stay with their names; what became complete is ticked.
    void setItems(std::vector<sources::ImportedConnection> items);
    std::vector<sources::ImportedConnection> chosen() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    QString noteOf(const sources::ImportedConnection& item) const;
    std::vector<sources::ImportedConnection> m_items;
    std::vector<bool> m_ticked;
};

/// Shows what would be taken over from a file before anything is: the connections, the values that the file leaves to others, and
/// what is not taken over and why.
class ImportDialog : public QDialog {
    Q_OBJECT

public:
    using Answers = std::map<std::string, std::string>;
    using Read = std::function<base::Result<sources::ConnectionImport>(const Answers&)>;
    ImportDialog(const QString& title, Read read, QWidget* parent = nullptr);

    ImportModel* model() const { return m_model; }
    std::vector<sources::ImportedConnection> chosen() const { return m_model->chosen(); }
    bool keepsPasswords() const;
    void setKeepsPasswords(bool keep);
    QString note() const;
    void answer(const std::string& expression, const QString& value);

private:
    void readAgain();
    void askFor(const std::vector<sources::AskedValue>& asked);

    Read m_read;
    Answers m_answers;
    ImportModel* m_model = nullptr;
    QTableView* m_table = nullptr;
    QFormLayout* m_asked = nullptr;
    QWidget* m_askedBox = nullptr;
    QCheckBox* m_passwords = nullptr;
    QLabel* m_note = nullptr;
    QDialogButtonBox* m_buttons = nullptr;
};

} // namespace cofferdam::gui
