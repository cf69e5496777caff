#include "app/start_page.h"

#include "app/accessible.h"
#include "app/icons.h"
#include "app/settings.h"
#include "connections/connection_list.h"

#include <QApplication>
#include <QCoreApplication>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QMouseEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace cofferdam::gui {

DropTarget::DropTarget(int side, const QString& role, const QString& hint, QWidget* parent)
    : Card(parent), m_side(side), m_edit(new QLineEdit(this)), m_choose(new QToolButton(this)), m_badge(new EnvironmentBadge(this))
{
    setDashed(true);
    setAcceptDrops(true);
    const int unit = fontMetrics().height();
    auto* title = heading(role, 1, this);
    title->setAlignment(Qt::AlignCenter);
    auto* text = new QuietLabel(hint, this);
    text->setAlignment(Qt::AlignCenter);
    named(m_edit, role, hint);
    m_edit->setLayoutDirection(Qt::LeftToRight);
    m_edit->setPlaceholderText(tr("file, folder or postgresql://…"));
    m_edit->setClearButtonEnabled(true);
    auto* button = named(new QPushButton(icon(QStringLiteral("open")), tr("Browse…"), this), tr("Browse for: %1").arg(role));
    named(m_choose, tr("Saved connections for: %1").arg(role));
    m_choose->setText(tr("Connections"));
    m_choose->setIcon(icon(QStringLiteral("database")));
    m_choose->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_choose->setPopupMode(QToolButton::InstantPopup);
    m_choose->setFocusPolicy(Qt::StrongFocus);
    m_choose->setMenu(new QMenu(m_choose));
    m_choose->hide();
    auto* row = new QHBoxLayout;
    row->addWidget(m_edit, 1);
    row->addWidget(m_choose);
    row->addWidget(button);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(unit * 3 / 2, unit, unit * 3 / 2, unit * 3 / 2);
    // Both sides begin at the top and end at the bottom, however many lines their words take.
    layout->addWidget(new IconLabel(QStringLiteral("database"), 2.5, 0.7, this), 0, Qt::AlignHCenter);
    layout->addWidget(title);
    layout->addWidget(text);
    layout->addStretch(1);
    layout->addWidget(m_badge, 0, Qt::AlignHCenter);
    layout->addSpacing(unit / 2);
    layout->addLayout(row);
    setMinimumHeight(unit * 11);
    connect(button, &QPushButton::clicked, this, &DropTarget::browse);
    connect(m_edit, &QLineEdit::textChanged, this, &DropTarget::changed);
    connect(m_edit, &QLineEdit::textChanged, this, &DropTarget::showEnvironment);
    connect(m_choose->menu(), &QMenu::aboutToShow, this, &DropTarget::fillMenu);
    connect(m_edit, &QLineEdit::returnPressed, this, &DropTarget::confirmed);
}

QString DropTarget::address() const
{
    return m_edit->text().trimmed();
}

void DropTarget::setAddress(const QString& address)
{
    m_edit->setText(address);
    m_edit->setCursorPosition(static_cast<int>(address.size()));
}

void DropTarget::setConnections(Connections* connections)
{
    m_connections = connections;
    m_choose->setVisible(connections != nullptr);
    if (connections)
        connect(connections, &Connections::changed, this, &DropTarget::showEnvironment);
    showEnvironment();
}

void DropTarget::fillMenu()
{
    QMenu* menu = m_choose->menu();
    menu->clear();
    const auto entries = m_connections->entries();
    for (const ConnectionEntry& entry : entries) {
        QString text = withEnvironment(entry.name, entry.environment);
        QAction* action = menu->addAction(text.replace(QLatin1Char('&'), QLatin1String("&&")));
        connect(action, &QAction::triggered, this, [this, name = entry.name] { setAddress(Connections::addressOf(name)); });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Manage connections…")), &QAction::triggered, this, [this] { m_connections->manage(window()); });
}

void DropTarget::showEnvironment()
{
    m_badge->setEnvironment(m_connections ? m_connections->environmentOf(address()) : Environment::Unknown);
}

void DropTarget::mousePressEvent(QMouseEvent* event)
{
    m_drag.press(*event);
}

void DropTarget::mouseMoveEvent(QMouseEvent* event)
{
    m_drag.move(*event, this, address(), m_side);
}

void DropTarget::browse()
{
    const QString file = QFileDialog::getOpenFileName(this, tr("Choose a schema"), settings::lastFolder(),
                                                      tr("Schemas (*.sql *.rb *.json);;All files (*)"));
    if (file.isEmpty())
        return;
    settings::setLastFolder(QFileInfo(file).path());
    setAddress(QDir::toNativeSeparators(file));
}

void DropTarget::dragEnterEvent(QDragEnterEvent* event)
{
    if (addressIn(event->mimeData()).isEmpty() || sideIn(event->mimeData()) == m_side)
        return;
    event->acceptProposedAction();
    setHighlighted(true);
}

void DropTarget::dragLeaveEvent(QDragLeaveEvent* event)
{
    setHighlighted(false);
    event->accept();
}

void DropTarget::dropEvent(QDropEvent* event)
{
    setHighlighted(false);
    const QString given = addressIn(event->mimeData());
    const int from = sideIn(event->mimeData());
    if (given.isEmpty() || from == m_side)
        return;
    event->acceptProposedAction();
    if (from < 0)
        setAddress(given);
    else
        Q_EMIT otherSideDropped(given, event->modifiers().testFlag(Qt::ControlModifier));
}

StartPage::StartPage(Connections* connections, QWidget* parent) : QWidget(parent), m_connections(connections)
{
    const int unit = fontMetrics().height();
    m_have = new DropTarget(0, tr("Have: the baseline"), tr("The schema that runs now. Drop a dump, a schema.rb or a folder here."), this);
    m_want = new DropTarget(1, tr("Want: the target"), tr("The schema you would like instead. Drop it here."), this);
    m_compare = new QPushButton(icon(QStringLiteral("compare")), tr("&Compare"), this);
    m_compare->setDefault(true);
    m_compare->setEnabled(false);
    m_demo = new QPushButton(icon(QStringLiteral("demo")), tr("Try the &demo"), this);
    m_demo->setToolTip(tr("A small shop: what production has, and what staging wants"));
    m_demo->setVisible(!demoFolder().isEmpty());
    for (QPushButton* button : {m_compare, m_demo})
        button->setMinimumHeight(unit * 2 + unit / 4);
    m_compare->setMinimumWidth(unit * 9);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_compare);
    buttons->addWidget(m_demo);
    buttons->addStretch(1);
    auto* content = new QWidget(this);
    content->setMaximumWidth(fontMetrics().averageCharWidth() * 160);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(unit * 2, unit * 2, unit * 2, unit);
    column->setSpacing(unit);
    column->addWidget(heading(tr("Compare two PostgreSQL schemas"), 4, this));
    column->addWidget(new QuietLabel(tr("See what differs, decide what should change, and get a plan in phases that a running application survives."), this));
    column->addWidget(makeSides());
    column->addLayout(buttons);
    column->addWidget(makeLists(), 1);
    column->addStretch(0);
    auto* centre = new QWidget(this);
    auto* row = new QHBoxLayout(centre);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch(1);
    row->addWidget(content, 20);
    row->addStretch(1);
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(centre);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_recovery = new Banner(this);
    layout->addWidget(m_recovery);
    layout->addWidget(scroll);
    const auto decide = [this](bool restore) {
        m_recovery->hide();
        Q_EMIT recoveryDecided(std::exchange(m_leftBehind, {}), restore);
    };
    connect(m_recovery->addAction(tr("Restore")), &QPushButton::clicked, this, [decide] { decide(true); });
    connect(m_recovery->addAction(tr("Discard")), &QPushButton::clicked, this, [decide] { decide(false); });

    for (DropTarget* target : {m_have, m_want}) {
        connect(target, &DropTarget::changed, this, [this] {
            updateButtons();
        });
        connect(target, &DropTarget::confirmed, this, &StartPage::compare);
        connect(target, &DropTarget::otherSideDropped, this, [this, target](const QString& address, bool copy) { sideDropped(target, address, copy); });
        target->setConnections(m_connections);
    }
    connect(m_compare, &QPushButton::clicked, this, &StartPage::compare);
    connect(m_demo, &QPushButton::clicked, this, &StartPage::compareDemo);
    connect(m_recent, &QListWidget::itemActivated, this, [this](QListWidgetItem* item) { openRecent(m_recent->row(item)); });
    refreshRecent();
    refreshConnections();
}

QWidget* StartPage::makeSides()
{
    const int unit = fontMetrics().height();
    auto* arrow = new IconLabel(QStringLiteral("forward"), 2, 0.7, this);
    arrow->setMirrored(true);
    auto* swap = named(new QToolButton(this), tr("Swap the sides"));
    swap->setIcon(icon(QStringLiteral("swap")));
    swap->setToolTip(tr("Swap the sides"));
    swap->setAutoRaise(true);
    swap->setFocusPolicy(Qt::StrongFocus);
    connect(swap, &QToolButton::clicked, this, &StartPage::swapSides);
    auto* between = new QVBoxLayout;
    between->addStretch(1);
    between->addWidget(arrow, 0, Qt::AlignHCenter);
    between->addWidget(swap, 0, Qt::AlignHCenter);
    between->addStretch(1);
    auto* box = new QWidget(this);
    auto* sides = new QHBoxLayout(box);
    sides->setContentsMargins(0, 0, 0, 0);
    sides->setSpacing(unit);
    sides->addWidget(m_have, 1);
    sides->addLayout(between);
    sides->addWidget(m_want, 1);
    return box;
}

QWidget* StartPage::makeLists()
{
    const int unit = fontMetrics().height();
    m_recent = named(new QListWidget(this), tr("Recent comparisons"));
    m_recent->setUniformItemSizes(true);
    m_recent->setMinimumHeight(unit * 5);
    m_recentBox = new QWidget(this);
    auto* recent = new QVBoxLayout(m_recentBox);
    recent->setContentsMargins(0, 0, 0, 0);
    auto* title = heading(tr("Recent comparisons"), 0, this);
    title->setMinimumHeight(QPushButton().sizeHint().height()); // level with the title beside it, which has a button
    recent->addWidget(title);
    recent->addWidget(m_recent, 1);
    recent->addStretch(0);
    auto* box = new QWidget(this);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(unit);
    if (m_connections)
        row->addWidget(makeConnections(), 1);
    row->addWidget(m_recentBox, 1);
    return box;
}

QWidget* StartPage::makeConnections()
{
    const int unit = fontMetrics().height();
    auto* box = new QWidget(this);
    m_savedModel = new ConnectionListModel(this);
    m_saved = named(new QListView(box), tr("Saved connections"), tr("A click or Enter puts one on the first empty side; it can also be dragged onto a side"));
    m_saved->setModel(m_savedModel);
    m_saved->setItemDelegate(new ConnectionDelegate(m_saved));
    m_saved->setUniformItemSizes(true);
    m_saved->setDragEnabled(true);
    m_saved->setMinimumHeight(unit * 5);
    m_noneSaved = new QuietLabel(tr("Save the databases you compare often: with their environment in words and colour, and their passwords in the keychain."), box);
    auto* manage = new QPushButton(tr("&Manage connections…"), box);
    auto* title = new QHBoxLayout;
    title->addWidget(heading(tr("Connections"), 0, box));
    title->addStretch(1);
    title->addWidget(manage);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(title);
    layout->addWidget(m_saved, 1);
    layout->addWidget(m_noneSaved);
    layout->addStretch(0);
    connect(manage, &QPushButton::clicked, this, [this] { m_connections->manage(window()); });
    // One click fills a side; a second one on its heels is the other half of a double click and means the same.
    connect(m_saved, &QListView::clicked, this, [this](const QModelIndex& index) {
        if (!m_have->address().isEmpty() && !m_want->address().isEmpty())
            return;
        m_clicked.start();
        useConnection(index.data().toString());
    });
    connect(m_saved, &QListView::activated, this, [this](const QModelIndex& index) {
        if (!m_clicked.isValid() || m_clicked.hasExpired(QApplication::doubleClickInterval()))
            useConnection(index.data().toString());
    });
    connect(m_connections, &Connections::changed, this, &StartPage::refreshConnections);
    return box;
}

void StartPage::refreshConnections()
{
    if (!m_connections)
        return;
    m_savedModel->setEntries(m_connections->entries());
    const bool some = m_savedModel->rowCount() > 0;
    m_saved->setVisible(some);
    m_noneSaved->setVisible(!some);
    refreshRecent();
}

void StartPage::useConnection(const QString& name)
{
    DropTarget* side = m_have->address().isEmpty() ? m_have : m_want;
    side->setAddress(Connections::addressOf(name));
    if (side == m_want)
        m_compare->setFocus();
}

void StartPage::swapSides()
{
    const QString have = m_have->address();
    m_have->setAddress(m_want->address());
    m_want->setAddress(have);
}

void StartPage::sideDropped(DropTarget* on, const QString& address, bool copy)
{
    if (copy)
        on->setAddress(address);
    else
        swapSides();
}

QString StartPage::demoFolder()
{
    const QString program = QCoreApplication::applicationDirPath();
    const QStringList candidates{qEnvironmentVariable("COFFERDAM_DEMO_DIR"), program + QStringLiteral("/../share/cofferdam/demo"),
                                 program + QStringLiteral("/../../../resources/demo")};
    for (const QString& folder : candidates) {
        if (!folder.isEmpty() && QFileInfo::exists(folder + QStringLiteral("/production.structure.sql")))
            return QDir::cleanPath(folder);
    }
    return {};
}

void StartPage::updateButtons()
{
    const bool alone = !m_have->address().isEmpty() && m_want->address().isEmpty();
    m_compare->setEnabled(!m_have->address().isEmpty());
    m_compare->setText(alone ? tr("&Draft changes to it") : tr("&Compare"));
    m_compare->setToolTip(alone ? tr("The target starts as a copy of the baseline; what you draft becomes the difference") : QString());
}

void StartPage::offerRecovery(const QStringList& files)
{
    m_leftBehind = files;
    m_recovery->say(Severity::Note, tr("%n session(s) with unsaved decisions were left when Cofferdam ended unexpectedly.", nullptr, static_cast<int>(files.size())));
}

void StartPage::refreshRecent()
{
    m_recent->clear();
    const auto sessions = settings::recentSessions();
    for (const RecentSession& session : sessions) {
        const auto side = [this](const QString& address) {
            const QString name = Connections::nameIn(address);
            return name.isEmpty() || !m_connections ? address : withEnvironment(name, m_connections->environmentOf(address));
        };
        const QString text = session.file.isEmpty()
            ? QStringLiteral("%1  %2  %3").arg(side(session.baseline), QString(QChar(0x2192)), side(session.target)) : session.file;
        auto* item = new QListWidgetItem(icon(session.file.isEmpty() ? QStringLiteral("compare") : QStringLiteral("file")), isolated(text), m_recent);
        item->setToolTip(text);
        const auto missing = [](const QString& path) { return QDir::isAbsolutePath(path) && !QFileInfo::exists(path); };
        if (missing(session.file) || missing(session.baseline) || missing(session.target)) {
            item->setFlags(item->flags() & ~Qt::ItemIsEnabled);
            item->setToolTip(tr("%1 is not there any more").arg(text));
        }
    }
    // As tall as what is in it: a box of nothing looks as if something was missing.
    const int frame = m_recent->frameWidth() * 2;
    m_recent->setMaximumHeight(std::max(m_recent->minimumHeight(), m_recent->sizeHintForRow(0) * m_recent->count() + frame + fontMetrics().height() / 2));
    m_recentBox->setVisible(m_recent->count() > 0);
}

void StartPage::compare()
{
    if (!m_have->address().isEmpty())
        Q_EMIT compareRequested(m_have->address(), m_want->address().isEmpty() ? m_have->address() : m_want->address());
}

void StartPage::compareDemo()
{
    const QDir folder(demoFolder());
    Q_EMIT compareRequested(folder.filePath(QStringLiteral("production.structure.sql")), folder.filePath(QStringLiteral("staging.schema.rb")));
}

void StartPage::openRecent(int row)
{
    const auto sessions = settings::recentSessions();
    if (row < 0 || row >= sessions.size())
        return;
    if (!sessions[row].file.isEmpty())
        Q_EMIT sessionRequested(sessions[row].file);
    else
        Q_EMIT compareRequested(sessions[row].baseline, sessions[row].target);
}

} // namespace cofferdam::gui
