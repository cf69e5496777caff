#include "export/export_page.h"

#include "app/accessible.h"
#include "app/icons.h"
#include "app/session.h"
#include "app/settings.h"
#include "widgets/pieces.h"
#include "widgets/sql_editor.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSaveFile>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

namespace cofferdam::gui {

ExportPage::ExportPage(Session* session, QWidget* parent)
    : QWidget(parent), m_session(session), m_list(new QListWidget(this)), m_preview(new SqlEditor(this)), m_banner(new Banner(this))
{
    setFocusProxy(m_list);
    named(m_list, tr("Files of the export"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_preview->setReadOnly(true);
    m_preview->setWrapping(true);
    m_preview->setNames(tr("Text of the file"));
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(makeChoices());
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* splitter = new QSplitter(this);
    splitter->addWidget(scroll);
    splitter->addWidget(m_list);
    splitter->addWidget(m_preview);
    splitter->setStretchFactor(0, 0);
    splitter->setStretchFactor(1, 0);
    splitter->setStretchFactor(2, 1);
    splitter->setSizes({330, 320, 600});
    splitter->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_banner);
    layout->addWidget(splitter, 1);
    connect(m_list, &QListWidget::currentRowChanged, this, &ExportPage::showFile);
    connect(session, &Session::exportMade, this, &ExportPage::showFiles);
    connect(session, &Session::sidesChecked, this, &ExportPage::writeUnlessMoved);
    m_refresh = m_banner->addAction(tr("Refresh"));
    m_refresh->setToolTip(tr("Read both sides again"));
    m_anyway = m_banner->addAction(tr("Export all the same"));
    for (QPushButton* button : {m_refresh, m_anyway})
        button->hide();
    connect(m_refresh, &QPushButton::clicked, session, &Session::refresh);
    connect(m_anyway, &QPushButton::clicked, this, &ExportPage::writeNow);
    connect(session, &Session::modifiedChanged, this, &ExportPage::updateCommand);
}

QWidget* ExportPage::makeChoices()
{
    const int unit = fontMetrics().height();
    auto* panel = new QWidget(this);
    auto* layout = new QVBoxLayout(panel);
    layout->setContentsMargins(unit, unit / 2, unit, unit / 2);
    layout->addWidget(heading(tr("What to write"), 1, panel));
    const auto box = [&](const QString& text, const QString& help) {
        auto* check = new QCheckBox(text, panel);
        check->setChecked(true);
        check->setToolTip(help);
        layout->addWidget(check);
        connect(check, &QCheckBox::toggled, this, [this] {
            setStale();
            refresh();
        });
        return check;
    };
    m_script = box(tr("One SQL &script"), tr("From the first phase to the last, for psql"));
    m_phases = box(tr("SQL a &phase, with its undo"), tr("Two numbered files for every phase"));
    m_rails = box(tr("&Rails migrations"), tr("One migration a step"));
    auto* rails = new QHBoxLayout;
    m_railsVersion = named(new QComboBox(panel), tr("Rails version"));
    m_railsVersion->addItems(railsVersions());
    m_railsVersion->setCurrentText(QStringLiteral("7.1"));
    auto* version = new QLabel(tr("for Rails &version"), panel);
    version->setBuddy(m_railsVersion);
    rails->addSpacing(unit * 3 / 2);
    rails->addWidget(version);
    rails->addWidget(m_railsVersion);
    rails->addStretch(1);
    layout->addLayout(rails);
    m_json = box(tr("&JSON plan"), tr("For tools; reads back"));
    m_markdown = box(tr("Mark&down review"), tr("For the pull request: summary, hazards, accepted risks, checklist"));
    m_html = box(tr("&HTML review"), tr("One page for the browser: the plan with its locks, hazards and gates"));
    layout->addSpacing(unit / 2);
    layout->addWidget(heading(tr("Where to"), 1, panel));
    m_folder = named(new QLineEdit(QDir::toNativeSeparators(settings::lastFolder()), panel), tr("Folder"));
    m_folder->setLayoutDirection(Qt::LeftToRight);
    auto* browse = new QPushButton(icon(QStringLiteral("open")), tr("Browse…"), panel);
    m_write = new QPushButton(icon(QStringLiteral("export")), tr("&Write the files"), panel);
    m_write->setDefault(true);
    m_write->setEnabled(false); // until there are some
    layout->addWidget(m_folder);
    auto* row = new QHBoxLayout;
    row->addWidget(browse);
    row->addWidget(m_write, 1);
    layout->addLayout(row);
    m_note = new QuietLabel(tr("Nothing is run anywhere: your own deploy does that."), panel);
    layout->addWidget(m_note);
    layout->addSpacing(unit / 2);
    layout->addWidget(heading(tr("Same from the command line"), 0, panel));
    m_command = named(new QLineEdit(panel), tr("Command"));
    m_command->setReadOnly(true);
    m_command->setLayoutDirection(Qt::LeftToRight);
    auto* copy = new QPushButton(icon(QStringLiteral("copy")), tr("Copy as command"), panel);
    layout->addWidget(m_command);
    m_commandNote = new QuietLabel(QString(), panel);
    layout->addWidget(m_commandNote);
    layout->addWidget(copy, 0, Qt::AlignLeading);
    layout->addStretch(1);
    connect(m_railsVersion, &QComboBox::activated, this, [this] {
        setStale();
        refresh();
    });
    connect(m_folder, &QLineEdit::textChanged, this, &ExportPage::updateCommand);
    connect(browse, &QPushButton::clicked, this, [this] {
        const QString folder = QFileDialog::getExistingDirectory(this, tr("Folder for the export"), m_folder->text());
        if (!folder.isEmpty())
            setFolder(folder);
    });
    connect(m_write, &QPushButton::clicked, this, &ExportPage::write);
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_command->text()); });
    return panel;
}

ExportChoice ExportPage::choice() const
{
    ExportChoice chosen;
    chosen.script = m_script->isChecked();
    chosen.phases = m_phases->isChecked();
    chosen.rails = m_rails->isChecked();
    chosen.json = m_json->isChecked();
    chosen.markdown = m_markdown->isChecked();
    chosen.html = m_html->isChecked();
    chosen.railsVersion = m_railsVersion->currentText();
    return chosen;
}

void ExportPage::setFolder(const QString& folder)
{
    m_folder->setText(QDir::toNativeSeparators(folder));
}

void ExportPage::setStale()
{
    m_stale = true;
    m_checking = false;
    m_banner->hide();
    m_write->setEnabled(false);
    if (isVisible())
        refresh();
}

void ExportPage::refresh()
{
    if (!std::exchange(m_stale, false))
        return;
    m_making = true;
    updateCommand();
    m_session->makeExport(choice());
}

void ExportPage::updateCommand()
{
    m_command->setText(m_session->command(choice(), m_folder->text()));
    m_command->setCursorPosition(0);
    m_commandNote->setText(m_session->commandNote());
    m_commandNote->setVisible(!m_commandNote->text().isEmpty());
}

void ExportPage::showFiles(const std::vector<ExportFile>& files, const QString& error)
{
    if (!std::exchange(m_making, false))
        return;
    const QString last = m_list->currentItem() ? m_list->currentItem()->text() : QString();
    m_files = files;
    m_list->clear();
    int select = 0;
    for (const ExportFile& file : files) {
        if (file.path == last)
            select = m_list->count();
        auto* item = new QListWidgetItem(icon(QStringLiteral("file")), file.path, m_list);
        item->setToolTip(file.path);
    }
    m_list->setCurrentRow(files.empty() ? -1 : select);
    showFile(m_list->currentRow());
    m_write->setEnabled(!files.empty());
    if (!error.isEmpty())
        m_banner->say(Severity::Blocks, error);
}

void ExportPage::showFile(int row)
{
    if (row < 0 || row >= static_cast<int>(m_files.size())) {
        m_preview->setText(QString(), SqlEditor::Language::Plain);
        return;
    }
    const ExportFile& file = m_files[static_cast<std::size_t>(row)];
    const auto language = file.path.endsWith(QLatin1String(".sql")) ? SqlEditor::Language::Sql
        : file.path.endsWith(QLatin1String(".rb")) ? SqlEditor::Language::Ruby : SqlEditor::Language::Plain;
    m_preview->setText(file.text, language);
}

QString ExportPage::writeFiles(const QString& folder, const std::vector<ExportFile>& files)
{
    for (const ExportFile& file : files) {
        const QString path = QDir(folder).filePath(file.path);
        if (!QDir().mkpath(QFileInfo(path).path()))
            return tr("The folder %1 cannot be made.").arg(isolated(QDir::toNativeSeparators(QFileInfo(path).path())));
        QSaveFile out(path);
        if (!out.open(QIODevice::WriteOnly) || out.write(file.text.toUtf8()) < 0 || !out.commit())
            return tr("%1 cannot be written: %2").arg(isolated(QDir::toNativeSeparators(path)), out.errorString());
    }
    return {};
}

void ExportPage::write()
{
    m_checking = true;
    m_write->setEnabled(false);
    m_refresh->hide();
    m_anyway->hide();
    m_banner->say(Severity::Note, tr("Looking whether the sides are as they were read…"));
    m_session->checkSides();
}

/// A plan is good for the baseline that it was made for. One that has moved is not written at all.
void ExportPage::writeUnlessMoved(const SidesCheck& check)
{
    if (!std::exchange(m_checking, false))
        return;
    m_write->setEnabled(true);
    if (!check.moved.isEmpty()) {
        m_banner->say(Severity::Blocks, tr("%1 Nothing was written.").arg(check.moved.join(QLatin1Char(' '))), check.objects.join(QLatin1Char('\n')));
        m_refresh->show();
    } else if (!check.error.isEmpty()) {
        m_banner->say(Severity::Caution, tr("It cannot be told whether a side has moved, and nothing was written: %1").arg(check.error));
        m_anyway->show();
    } else {
        writeNow();
    }
}

void ExportPage::writeNow()
{
    m_anyway->hide();
    const QString folder = QDir::fromNativeSeparators(m_folder->text().trimmed());
    const QString error = folder.isEmpty() ? tr("Name a folder first.") : writeFiles(folder, m_files);
    if (!error.isEmpty()) {
        m_banner->say(Severity::Blocks, error);
        return;
    }
    settings::setLastFolder(folder);
    m_banner->say(Severity::Note, tr("%n file(s) written to %1", nullptr, static_cast<int>(m_files.size())).arg(isolated(QDir::toNativeSeparators(folder))));
    Q_EMIT m_session->logged(m_banner->text());
}

} // namespace cofferdam::gui
