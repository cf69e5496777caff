#include "app/shortcuts_dialog.h"

#include "app/accessible.h"
#include "app/commands.h"
#include "app/icons.h"
#include "widgets/pieces.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QScreen>
#include <QTableWidget>
#include <QVBoxLayout>

namespace cofferdam::gui {

ShortcutsDialog::ShortcutsDialog(Commands& commands, QWidget* parent)
    : QDialog(parent), m_commands(commands), m_filter(new QLineEdit(this)), m_table(new QTableWidget(this)),
      m_keys(new QKeySequenceEdit(this)), m_bind(new QPushButton(tr("&Set"), this)), m_reset(new QPushButton(tr("Back to the &default"), this)),
      m_note(new QuietLabel(QString(), this))
{
    setWindowTitle(tr("Shortcuts"));
    named(m_filter, tr("Search the shortcuts"));
    m_filter->setPlaceholderText(tr("Search the shortcuts"));
    m_filter->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    named(m_table, tr("Shortcuts"));
    m_table->setColumnCount(2);
    m_table->setHorizontalHeaderLabels({tr("Action"), tr("Keys")});
    m_table->verticalHeader()->hide();
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    named(m_keys, tr("New keys"), tr("Press the keys that shall start the selected action"));
    for (QWidget* child : m_keys->findChildren<QWidget*>())
        child->setAccessibleName(tr("New keys"));
    auto* all = new QPushButton(tr("Reset &all"), this);
    auto* row = new QHBoxLayout;
    row->addWidget(m_keys, 1);
    row->addWidget(m_bind);
    row->addWidget(m_reset);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(all, QDialogButtonBox::ResetRole);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_filter);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_note);
    layout->addLayout(row);
    layout->addWidget(buttons);
    fill();
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& text) {
        for (int i = 0; i < m_table->rowCount(); ++i)
            m_table->setRowHidden(i, !m_table->item(i, 0)->text().contains(text, Qt::CaseInsensitive) && !m_table->item(i, 1)->text().contains(text, Qt::CaseInsensitive));
    });
    connect(m_table, &QTableWidget::currentCellChanged, this, &ShortcutsDialog::showCurrent);
    connect(m_keys, &QKeySequenceEdit::keySequenceChanged, this, &ShortcutsDialog::showCurrent);
    connect(m_bind, &QPushButton::clicked, this, &ShortcutsDialog::bindCurrent);
    connect(m_reset, &QPushButton::clicked, this, [this] {
        const QString id = currentId();
        m_commands.reset(id);
        fill();
        selectCommand(id);
    });
    connect(all, &QPushButton::clicked, this, [this] {
        m_commands.resetAll();
        fill();
        m_table->setCurrentCell(0, 0);
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const QSize room = parent ? parent->screen()->availableSize() : QSize(1280, 720);
    resize(std::min(fontMetrics().averageCharWidth() * 84, room.width() * 9 / 10), std::min(fontMetrics().height() * 32, room.height() * 8 / 10));
    m_table->setCurrentCell(0, 0); // what selectRow does nothing for in a mirrored window that is not shown yet
}

void ShortcutsDialog::fill()
{
    m_table->setRowCount(0);
    const auto add = [this](const QString& id, const QString& text, const QString& keys) {
        const int row = m_table->rowCount();
        m_table->insertRow(row);
        auto* item = new QTableWidgetItem(text);
        item->setData(Qt::UserRole, id);
        m_table->setItem(row, 0, item);
        m_table->setItem(row, 1, new QTableWidgetItem(keys));
    };
    for (const Commands::Command& command : m_commands.all())
        add(command.id, Commands::wordsOf(command.action), QKeySequence::listToString(command.action->shortcuts(), QKeySequence::NativeText));
    showCurrent();
}

QString ShortcutsDialog::currentId() const
{
    const QTableWidgetItem* item = m_table->item(m_table->currentRow(), 0);
    return item ? item->data(Qt::UserRole).toString() : QString();
}

void ShortcutsDialog::selectCommand(const QString& id)
{
    for (int row = 0; row < m_table->rowCount(); ++row) {
        if (m_table->item(row, 0)->data(Qt::UserRole).toString() == id)
            m_table->setCurrentCell(row, 0);
    }
}

void ShortcutsDialog::showCurrent()
{
    const QString id = currentId();
    const QKeySequence keys = m_keys->keySequence();
    const QString owner = keys.isEmpty() ? QString() : m_commands.ownerOf({keys}, id);
    m_keys->setEnabled(!id.isEmpty());
    m_reset->setEnabled(!id.isEmpty());
    m_bind->setEnabled(!id.isEmpty() && owner.isEmpty());
    if (!owner.isEmpty())
        m_note->setText(tr("%1 already starts: %2").arg(keys.toString(QKeySequence::NativeText), Commands::wordsOf(m_commands.action(owner))));
    else
        m_note->setText(tr("Press new keys for the selected action, then choose Set. Without keys it has none."));
}

void ShortcutsDialog::bindCurrent()
{
    const QString id = currentId();
    const QKeySequence keys = m_keys->keySequence();
    m_commands.bind(id, keys.isEmpty() ? QList<QKeySequence>() : QList<QKeySequence>{keys});
    m_keys->clear();
    fill();
    selectCommand(id);
}

} // namespace cofferdam::gui
