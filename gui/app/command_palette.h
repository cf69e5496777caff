#pragma once
#include <QAbstractTableModel>
#include <QFrame>
#include <QIcon>

#include <functional>
#include <vector>

class QLabel;
class QLineEdit;
class QTreeView;

namespace cofferdam::gui {

/// One thing to choose: a command or an object.
struct PaletteEntry {
    QString text;
    QString detail; ///< keys of a command, kind of an object
    QIcon icon;
    bool enabled = true;
    std::function<void()> run;
    QString also = {}; ///< searched as well; where only this fits, the words around are shown
};

/// The entries that hold every word that was typed, best first: words at the start of words count more.
class PaletteModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setEntries(std::vector<PaletteEntry> entries);
    void setFilter(const QString& text);
    const PaletteEntry* entryAt(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    QString detailOf(const PaletteEntry& entry) const;
    std::vector<PaletteEntry> m_entries;
    std::vector<std::size_t> m_shown;
    QStringList m_words;
};

/// A field over the window in which one types what one wants: every command, or every object of the comparison.
class CommandPalette : public QFrame {
    Q_OBJECT

public:
    explicit CommandPalette(QWidget* window);

    void open(const QString& placeholder, std::vector<PaletteEntry> entries);
    void shut();
    QLineEdit* edit() const { return m_edit; }
    QTreeView* list() const { return m_list; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void runCurrent();
    void place();

    PaletteModel m_model;
    QLineEdit* m_edit = nullptr;
    QTreeView* m_list = nullptr;
    QLabel* m_nothing = nullptr;
    QWidget* m_before = nullptr; ///< what had the focus
};

} // namespace cofferdam::gui
