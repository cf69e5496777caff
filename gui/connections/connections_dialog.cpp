#include "connections/connections_dialog.h"

#include "app/accessible.h"
#include "app/icons.h"
#include "app/settings.h"
#include "connections/connection_list.h"
#include "connections/core_connections.h"
#include "connections/facts_text.h"
#include "connections/import_dialog.h"
#include "jobs/texts.h"
#include "jobs/worker_pool.h"
#include "widgets/flow_layout.h"
#include "widgets/pieces.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace cofferdam::gui {

ConnectionsDialog::ConnectionsDialog(CoreConnections& connections, QWidget* parent)
    : QDialog(parent), m_connections(connections), m_model(new ConnectionListModel(this)), m_job(workerPool())
{
    setWindowTitle(tr("Connections"));
    for (const sources::SavedConnection& connection : m_connections.all())
        m_drafts.push_back({connection, {}, connection});
    m_model->setEntries(m_connections.entries());
    m_note = new QuietLabel(QString(), this);
    m_buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    // Enter in a field shall not close the dialog.
    m_buttons->button(QDialogButtonBox::Save)->setAutoDefault(false);
    m_buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    auto* columns = new QHBoxLayout;
    columns->addWidget(makeList(), 2);
    columns->addWidget(makeDetails(), 3);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(columns, 1);
    layout->addWidget(m_note);
    layout->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &ConnectionsDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ConnectionsDialog::showCurrent);
    connect(m_form, &ConnectionForm::edited, this, &ConnectionsDialog::takeEdit);
    const QSize room = parent ? parent->screen()->availableSize() : QSize(1280, 720);
    resize(std::min(fontMetrics().averageCharWidth() * 140, room.width() * 9 / 10), std::min(fontMetrics().height() * 38, room.height() * 9 / 10));
    select(0);
    showCurrent();
}

ConnectionsDialog::~ConnectionsDialog()
{
    m_job.cancel();
}

QWidget* ConnectionsDialog::makeList()
{
    auto* side = new QWidget(this);
    m_list = named(new QListView(side), tr("Saved connections"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ConnectionDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setDragEnabled(true);
    const auto button = [&](const QString& drawing, const QString& text, auto run) {
        auto* tool = new QToolButton(side);
        tool->setText(text);
        tool->setIcon(icon(drawing));
        tool->setToolButtonStyle(drawing.isEmpty() ? Qt::ToolButtonTextOnly : Qt::ToolButtonTextBesideIcon);
        tool->setFocusPolicy(Qt::StrongFocus);
        connect(tool, &QToolButton::clicked, this, run);
        return named(tool, text);
    };
    auto* row = new FlowLayout(fontMetrics().height() / 4);
    row->addWidget(button(QStringLiteral("draft"), tr("Add"), &ConnectionsDialog::add));
    m_duplicate = button(QStringLiteral("copy"), tr("Duplicate"), &ConnectionsDialog::duplicate);
    m_remove = button(QStringLiteral("close"), tr("Remove"), &ConnectionsDialog::removeCurrent);
    row->addWidget(m_duplicate);
    row->addWidget(m_remove);
    auto* imports = button(QStringLiteral("open"), tr("Take over from"), [] {});
    makeImports(imports);
    row->addWidget(imports);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(makeListOrNothing(side), 1);
    layout->addLayout(row);
    return side;
}

/// An empty frame would not say what it is for.
QWidget* ConnectionsDialog::makeListOrNothing(QWidget* side)
{
    auto* either = new QStackedWidget(side);
    either->addWidget(m_list);
    either->addWidget(new EmptyState(QStringLiteral("database"), tr("No connection is saved"),
                                     tr("Add one, or take over those of PostgreSQL's service file or of Rails' database.yml."), either));
    const auto update = [this, either] { either->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1); };
    connect(m_model, &QAbstractItemModel::modelReset, either, update);
    update();
    return either;
}

void ConnectionsDialog::makeImports(QToolButton* button)
{
    auto* menu = new QMenu(button);
    button->setMenu(menu);
    button->setPopupMode(QToolButton::InstantPopup);
    const auto pick = [this](const QString& title, const QString& filter) {
        const QString file = QFileDialog::getOpenFileName(this, title, settings::lastFolder(), filter + QStringLiteral(";;") + tr("All files (*)"));
        if (!file.isEmpty())
            settings::setLastFolder(QFileInfo(file).path());
        return file;
    };
    connect(menu->addAction(tr("PostgreSQL's service file")), &QAction::triggered, this, [this] { runImport(importServices()); });
    connect(menu->addAction(tr("Another service file…")), &QAction::triggered, this, [this, pick] {
        const QString file = pick(tr("Choose a service file"), tr("Service files (*.conf)"));
        if (!file.isEmpty())
            runImport(importServices(file));
    });
    connect(menu->addAction(tr("Rails' config/database.yml…")), &QAction::triggered, this, [this, pick] {
        const QString file = pick(tr("Choose a database.yml"), tr("Rails databases (*.yml *.yaml)"));
        if (!file.isEmpty())
            runImport(importDatabaseYml(file));
    });
}

QWidget* ConnectionsDialog::makeDetails()
{
    const int unit = fontMetrics().height();
    m_details = new QWidget(this);
    m_form = new ConnectionForm(m_connections.secrets(), m_details);
    m_test = new QPushButton(icon(QStringLiteral("check")), tr("Test the connec&tion"), m_details);
    m_stop = new QPushButton(tr("Cancel the test"), m_details);
    m_test->setAutoDefault(false);
    m_stop->setAutoDefault(false);
    m_stop->hide();
    m_result = new QLabel(m_details);
    m_result->setWordWrap(true);
    m_result->setTextFormat(Qt::PlainText);
    m_result->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_result->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_result->setMinimumHeight(unit * 4);
    auto* row = new QHBoxLayout;
    row->addWidget(m_test);
    row->addWidget(m_stop);
    row->addStretch(1);
    auto* layout = new QVBoxLayout(m_details);
    layout->addWidget(m_form);
    layout->addLayout(row);
    layout->addWidget(m_result, 1);
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(m_details);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    // All of it beside the list where there is room; a small screen scrolls.
    scroll->setMinimumWidth(std::min(m_details->minimumSizeHint().width() + unit * 2, screen()->availableSize().width() / 2));
    connect(m_test, &QPushButton::clicked, this, &ConnectionsDialog::startTest);
    connect(m_stop, &QPushButton::clicked, this, &ConnectionsDialog::cancelTest);
    return scroll;
}

int ConnectionsDialog::currentRow() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() ? index.row() : -1;
}

void ConnectionsDialog::select(int row)
{
    m_list->setCurrentIndex(m_model->index(row, 0));
}

void ConnectionsDialog::showCurrent()
{
    const int row = currentRow();
    m_details->setEnabled(row >= 0 && m_connections.problem().isEmpty());
    m_duplicate->setEnabled(row >= 0);
    m_remove->setEnabled(row >= 0);
    cancelTest();
    m_result->clear();
    m_form->setDraft(row >= 0 ? m_drafts[static_cast<std::size_t>(row)] : ConnectionDraft{});
    check();
}

void ConnectionsDialog::takeEdit()
{
    const int row = currentRow();
    if (row < 0)
        return;
    m_drafts[static_cast<std::size_t>(row)] = m_form->draft();
    m_model->setEntry(row, entryOf(m_form->draft().connection));
    check();
}

void ConnectionsDialog::insert(ConnectionDraft draft)
{
    std::vector<sources::SavedConnection> taken;
    for (const ConnectionDraft& other : m_drafts)
        taken.push_back(other.connection);
    draft.connection.name = sources::freeName(taken, draft.connection.name);
    m_drafts.push_back(std::move(draft));
    QVector<ConnectionEntry> entries;
    for (const ConnectionDraft& other : m_drafts)
        entries << entryOf(other.connection);
    m_model->setEntries(entries);
    select(static_cast<int>(m_drafts.size()) - 1);
}

void ConnectionsDialog::add()
{
    ConnectionDraft draft;
    draft.connection.name = tr("New connection").toStdString();
    insert(std::move(draft));
    m_form->nameField()->setFocus();
    m_form->nameField()->selectAll();
}

void ConnectionsDialog::duplicate()
{
    if (currentRow() < 0)
        return;
    // Its password stays with the one it was entered for.
    ConnectionDraft draft{m_drafts[static_cast<std::size_t>(currentRow())].connection, {}, {}};
    insert(std::move(draft));
}

void ConnectionsDialog::removeCurrent()
{
    const int row = currentRow();
    if (row < 0)
        return;
    const ConnectionDraft& draft = m_drafts[static_cast<std::size_t>(row)];
    if (draft.before)
        m_removed.push_back(*draft.before);
    m_drafts.erase(m_drafts.begin() + row);
    QVector<ConnectionEntry> entries = m_model->entries();
    entries.remove(row);
    m_model->setEntries(entries);
    select(std::min(row, static_cast<int>(m_drafts.size()) - 1));
    showCurrent();
}

QString ConnectionsDialog::problem() const
{
    if (!m_connections.problem().isEmpty())
        return m_connections.problem();
    if (!m_form->problem().isEmpty())
        return m_form->problem();
    for (const ConnectionDraft& draft : m_drafts) {
        const auto& name = draft.connection.name;
        if (name.empty())
            return tr("Every connection needs a name.");
        if (std::count_if(m_drafts.begin(), m_drafts.end(), [&](const ConnectionDraft& other) { return other.connection.name == name; }) > 1)
            return tr("Two connections are named %1.").arg(isolated(qstring(name)));
    }
    return {};
}

void ConnectionsDialog::check()
{
    const QString text = problem();
    m_note->setText(text);
    m_note->setVisible(!text.isEmpty());
    m_buttons->button(QDialogButtonBox::Save)->setEnabled(text.isEmpty() && m_storing == 0);
    m_test->setEnabled(m_form->problem().isEmpty());
}

bool ConnectionsDialog::canSave() const
{
    return m_buttons->button(QDialogButtonBox::Save)->isEnabled();
}

QString ConnectionsDialog::note() const
{
    return m_note->text();
}

QString ConnectionsDialog::testResult() const
{
    return m_result->text();
}

void ConnectionsDialog::setTesting(bool testing, const QString& text)
{
    m_test->setEnabled(!testing);
    m_stop->setVisible(testing);
    m_result->setText(text);
    m_result->setAccessibleName(text);
}

void ConnectionsDialog::startTest()
{
    if (currentRow() < 0)
        return;
    const ConnectionDraft& draft = m_drafts[static_cast<std::size_t>(currentRow())];
    sources::SourceAddress address;
    address.kind = sources::SourceKind::Database;
    address.connection = draft.connection.connectionString();
    address.password = draft.password.toStdString();
    setTesting(true, tr("Connecting…"));
    const int mine = ++m_asked;
    if (!address.password.empty() || draft.connection.passwordFrom == sources::PasswordFrom::Libpq) {
        runTest(std::move(address));
        return;
    }
    m_asking = true;
    // The password as it is kept hangs on what was saved.
    m_connections.secrets().find(draft.before.value_or(draft.connection), this, [this, mine, address](const QString& password, const QString&) {
        if (mine != m_asked)
            return;
        m_asking = false;
        sources::SourceAddress withPassword = address;
        withPassword.password = password.toStdString();
        runTest(std::move(withPassword));
    });
}

void ConnectionsDialog::runTest(sources::SourceAddress address)
{
    m_job.start(
        tr("Connecting"),
        [address = std::move(address)](const base::CancelToken& cancel, const base::ProgressSink&) {
            return sources::tryConnection(address, std::chrono::milliseconds(10000), cancel);
        },
        [this](const base::Result<sources::ConnectionFacts>& facts) { showTest(facts); });
}

void ConnectionsDialog::cancelTest()
{
    if (!isTesting())
        return;
    ++m_asked;
    m_asking = false;
    m_job.cancel();
    setTesting(false, tr("Cancelled."));
}

void ConnectionsDialog::showTest(const base::Result<sources::ConnectionFacts>& facts)
{
    setTesting(false, facts ? factsText(*facts) : textOf(facts.error()));
}

std::unique_ptr<ImportDialog> ConnectionsDialog::importServices(const QString& otherFile)
{
    return std::make_unique<ImportDialog>(tr("Take over from a service file"), [otherFile](const ImportDialog::Answers&) -> base::Result<sources::ConnectionImport> {
        if (!otherFile.isEmpty())
            return sources::readServiceFile(otherFile.toStdString(), false);
        sources::ConnectionImport all;
        for (const std::string& file : sources::serviceFiles()) {
            COFFERDAM_ASSIGN(sources::ConnectionImport one, sources::readServiceFile(file, true));
            for (sources::ImportedConnection& item : one.connections) {
                const auto same = [&](const auto& known) { return known.connection.name == item.connection.name; };
                // The first file that has a service is the one that counts.
                if (std::none_of(all.connections.begin(), all.connections.end(), same))
                    all.connections.push_back(std::move(item));
            }
            all.skipped.insert(all.skipped.end(), one.skipped.begin(), one.skipped.end());
        }
        return all;
    }, this);
}

std::unique_ptr<ImportDialog> ConnectionsDialog::importDatabaseYml(const QString& file)
{
    return std::make_unique<ImportDialog>(tr("Take over from %1").arg(QFileInfo(file).fileName()), [file](const ImportDialog::Answers& answers) {
        return sources::readDatabaseYml(file.toStdString(), sources::processVariable, answers);
    }, this);
}

void ConnectionsDialog::runImport(std::unique_ptr<ImportDialog> import)
{
    if (import->exec() == QDialog::Accepted)
        takeOver(*import);
}

void ConnectionsDialog::takeOver(const ImportDialog& import)
{
    const bool keychain = m_connections.secrets().state() == Secrets::State::Available;
    for (sources::ImportedConnection& item : import.chosen()) {
        ConnectionDraft draft{std::move(item.connection), {}, {}};
        if (import.keepsPasswords() && !item.password.empty()) {
            draft.password = qstring(item.password);
            draft.connection.passwordFrom = keychain ? sources::PasswordFrom::Keychain : sources::PasswordFrom::Session;
        }
        insert(std::move(draft));
    }
}

void ConnectionsDialog::accept()
{
    if (!canSave())
        return;
    std::vector<sources::SavedConnection> connections;
    for (const ConnectionDraft& draft : m_drafts)
        connections.push_back(draft.connection);
    const QString error = m_connections.save(connections);
    if (!error.isEmpty()) {
        m_note->setText(error);
        m_note->show();
        return;
    }
    storePasswords();
}

void ConnectionsDialog::storePasswords()
{
    Secrets& secrets = m_connections.secrets();
    for (const sources::SavedConnection& removed : std::exchange(m_removed, {}))
        secrets.forget(removed);
    m_notStored.clear();
    m_storing = 1; // answers may come at once
    for (ConnectionDraft& draft : m_drafts) {
        const sources::SavedConnection& now = draft.connection;
        const QString name = qstring(now.name);
        const std::optional<sources::SavedConnection> before = std::exchange(draft.before, now);
        const bool moved = before && (Secrets::keyOf(*before) != Secrets::keyOf(now) || before->passwordFrom != now.passwordFrom);
        const auto stored = [this, name](const QString& error) { passwordStored(name, error); };
        if (!draft.password.isEmpty()) {
            ++m_storing;
            if (moved)
                secrets.forget(*before);
            secrets.keep(now, std::exchange(draft.password, {}), this, stored);
        } else if (moved && now.passwordFrom == sources::PasswordFrom::Libpq) {
            secrets.forget(*before);
        } else if (moved && before->passwordFrom != sources::PasswordFrom::Libpq) {
            ++m_storing;
            secrets.move(*before, now, this, stored);
        }
    }
    check();
    passwordStored({}, {});
}

void ConnectionsDialog::passwordStored(const QString& name, const QString& error)
{
    if (!error.isEmpty())
        m_notStored << tr("The keychain did not take the password of %1 (%2): it is kept for this session only.").arg(isolated(name), error);
    if (--m_storing > 0)
        return;
    if (m_notStored.isEmpty()) {
        QDialog::accept();
        return;
    }
    check();
    m_note->setText(m_notStored.join(QLatin1Char('\n')));
    m_note->show();
}

} // namespace cofferdam::gui
