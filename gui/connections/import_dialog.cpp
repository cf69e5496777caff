#include "connections/import_dialog.h"

#include "app/accessible.h"
#include "connections/core_connections.h"
#include "jobs/texts.h"
#include "widgets/pieces.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace cofferdam::gui {

namespace {

enum Column { NameColumn, EnvironmentColumn, PlaceColumn, NoteColumn, ColumnCount };

/// What is looked up may be a password.
bool mayBeSecret(const QString& expression)
{
    static const QStringList words{QStringLiteral("pass"), QStringLiteral("pwd"), QStringLiteral("secret"), QStringLiteral("credential"), QStringLiteral("url")};
    return std::any_of(words.begin(), words.end(), [&](const QString& word) { return expression.contains(word, Qt::CaseInsensitive); });
}

} // namespace

void ImportModel::setItems(std::vector<sources::ImportedConnection> items)
{
    beginResetModel();
    std::vector<bool> ticked;
    for (const sources::ImportedConnection& item : items) {
        const auto before = std::find_if(m_items.begin(), m_items.end(), [&](const auto& i) { return i.connection.name == item.connection.name; });
        const bool known = before != m_items.end();
        const bool became = item.complete && (!known || !before->complete);
        ticked.push_back(became || (known && m_ticked[static_cast<std::size_t>(before - m_items.begin())]));
    }
    m_items = std::move(items);
    m_ticked = std::move(ticked);
    endResetModel();
}

std::vector<sources::ImportedConnection> ImportModel::chosen() const
{
    std::vector<sources::ImportedConnection> out;
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        if (m_ticked[i])
            out.push_back(m_items[i]);
    }
    return out;
}

int ImportModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

int ImportModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ImportModel::noteOf(const sources::ImportedConnection& item) const
{
    QStringList words;
    if (!item.complete)
        words << tr("a value is missing");
    if (!item.password.empty())
        words << tr("its password stands in the file");
    return words.join(QStringLiteral("; "));
}

QVariant ImportModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto row = static_cast<std::size_t>(index.row());
    const sources::ImportedConnection& item = m_items[row];
    if (role == Qt::CheckStateRole && index.column() == NameColumn)
        return m_ticked[row] ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::ToolTipRole)
        return qstring(item.place.text());
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case NameColumn: return qstring(item.connection.name);
    case EnvironmentColumn: return environmentTitle(environmentOf(item.connection.environment));
    case PlaceColumn: return placeText(item.goesTo);
    default: return noteOf(item);
    }
}

bool ImportModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || index.column() != NameColumn || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    m_ticked[static_cast<std::size_t>(index.row())] = value.toInt() == Qt::Checked;
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    return true;
}

QVariant ImportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    const QString names[] = {tr("Name"), tr("Environment, by its name"), tr("Leads to"), tr("Note")};
    return names[section];
}

Qt::ItemFlags ImportModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index) | Qt::ItemNeverHasChildren;
    return index.column() == NameColumn ? flags | Qt::ItemIsUserCheckable : flags;
}

ImportDialog::ImportDialog(const QString& title, Read read, QWidget* parent)
    : QDialog(parent), m_read(std::move(read)), m_model(new ImportModel(this)), m_table(new QTableView(this)),
      m_askedBox(new QWidget(this)), m_passwords(new QCheckBox(tr("&Keep the passwords that stand in the file"), this)),
      m_note(new QuietLabel(QString(), this))
{
    setWindowTitle(title);
    named(m_table, tr("Connections in the file"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(PlaceColumn, QHeaderView::Stretch);
    m_passwords->setToolTip(tr("In the keychain of this desktop, or where there is none, for this session only"));
    m_asked = new QFormLayout(m_askedBox);
    m_asked->setContentsMargins(0, 0, 0, 0);
    auto* below = new QWidget(this);
    auto* belowLayout = new QVBoxLayout(below);
    belowLayout->setContentsMargins(0, 0, 0, 0);
    belowLayout->addWidget(m_askedBox);
    belowLayout->addWidget(m_note);
    belowLayout->addStretch(1);
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(below);
    m_buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("&Take over"));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_table, 3);
    layout->addWidget(scroll, 2);
    layout->addWidget(m_passwords);
    layout->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const auto enable = [this] { m_buttons->button(QDialogButtonBox::Ok)->setEnabled(!m_model->chosen().empty()); };
    connect(m_model, &QAbstractItemModel::dataChanged, this, enable);
    connect(m_model, &QAbstractItemModel::modelReset, this, enable);
    const QSize room = parent ? parent->screen()->availableSize() : QSize(1280, 720);
    resize(std::min(fontMetrics().averageCharWidth() * 110, room.width() * 9 / 10), std::min(fontMetrics().height() * 26, room.height() * 8 / 10));
    readAgain();
}

bool ImportDialog::keepsPasswords() const
{
    return m_passwords->isChecked();
}

void ImportDialog::setKeepsPasswords(bool keep)
{
    m_passwords->setChecked(keep);
}

QString ImportDialog::note() const
{
    return m_note->text();
}

void ImportDialog::answer(const std::string& expression, const QString& value)
{
    if (value.isEmpty())
        m_answers.erase(expression);
    else
        m_answers[expression] = value.toStdString();
    readAgain();
}

void ImportDialog::readAgain()
{
    auto import = m_read(m_answers);
    if (!import) {
        m_note->setText(textOf(import.error()));
        m_model->setItems({});
        m_passwords->hide();
        return;
    }
    QStringList notes;
    if (import->connections.empty())
        notes << tr("There is no PostgreSQL connection in it.");
    for (const base::Error& skipped : import->skipped)
        notes << tr("Not taken over: %1").arg(textOf(skipped));
    m_note->setText(notes.join(QLatin1Char('\n')));
    askFor(import->asked);
    m_passwords->setVisible(std::any_of(import->connections.begin(), import->connections.end(), [](const auto& item) { return !item.password.empty(); }));
    m_model->setItems(std::move(import->connections));
}

void ImportDialog::askFor(const std::vector<sources::AskedValue>& asked)
{
    // Fields stay once they are asked for: what was answered is no longer missing, and may still be corrected.
    for (const sources::AskedValue& value : asked) {
        const QString expression = qstring(value.expression);
        const auto known = m_askedBox->findChildren<QLineEdit*>();
        if (std::any_of(known.begin(), known.end(), [&](const QLineEdit* edit) { return edit->objectName() == expression; }))
            continue;
        const QString what = value.variable.empty() ? tr("Value of %1 (Ruby is not run)").arg(isolated(expression))
                                                    : tr("%1 is not set; its value").arg(isolated(qstring(value.variable)));
        auto* edit = named(new QLineEdit(m_askedBox), what, qstring(value.place.text()));
        edit->setObjectName(expression);
        edit->setLayoutDirection(Qt::LeftToRight);
        edit->setEchoMode(mayBeSecret(expression) ? QLineEdit::Password : QLineEdit::Normal);
        edit->setPlaceholderText(tr("line %1").arg(value.place.line));
        connect(edit, &QLineEdit::editingFinished, this, [this, edit] { answer(edit->objectName().toStdString(), edit->text()); });
        m_asked->addRow(what, edit);
    }
}

} // namespace cofferdam::gui
