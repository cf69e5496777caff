#include "app/start_page.h"

#include "app/accessible.h"
#include "app/icons.h"
#include "app/settings.h"

#include <QCoreApplication>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace cofferdam::gui {

DropTarget::DropTarget(const QString& role, const QString& hint, QWidget* parent)
    : Card(parent), m_edit(new QLineEdit(this))
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
    auto* row = new QHBoxLayout;
    row->addWidget(m_edit, 1);
    row->addWidget(button);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(unit * 3 / 2, unit, unit * 3 / 2, unit * 3 / 2);
    layout->addStretch(1);
    layout->addWidget(new IconLabel(QStringLiteral("database"), 2.5, 0.7, this), 0, Qt::AlignHCenter);
    layout->addWidget(title);
    layout->addWidget(text);
    layout->addSpacing(unit / 2);
    layout->addLayout(row);
    layout->addStretch(1);
    setMinimumHeight(unit * 11);
    connect(button, &QPushButton::clicked, this, &DropTarget::browse);
    connect(m_edit, &QLineEdit::textChanged, this, &DropTarget::changed);
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
    const auto urls = event->mimeData()->urls();
    if (urls.isEmpty() || !urls.front().isLocalFile())
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
    const auto urls = event->mimeData()->urls();
    if (urls.isEmpty())
        return;
    event->acceptProposedAction();
    setAddress(QDir::toNativeSeparators(urls.front().toLocalFile()));
}

StartPage::StartPage(QWidget* parent) : QWidget(parent)
{
    const int unit = fontMetrics().height();
    m_have = new DropTarget(tr("Have: the baseline"), tr("The schema that runs now. Drop a dump, a schema.rb or a folder here."), this);
    m_want = new DropTarget(tr("Want: the target"), tr("The schema you would like instead. Drop it here."), this);
    auto* arrow = new IconLabel(QStringLiteral("forward"), 2, 0.7, this);
    arrow->setMirrored(true);
    m_compare = new QPushButton(icon(QStringLiteral("compare")), tr("&Compare"), this);
    m_compare->setDefault(true);
    m_compare->setEnabled(false);
    m_demo = new QPushButton(icon(QStringLiteral("demo")), tr("Try the &demo"), this);
    m_demo->setToolTip(tr("A small shop: what production has, and what staging wants"));
    m_demo->setVisible(!demoFolder().isEmpty());
    for (QPushButton* button : {m_compare, m_demo})
        button->setMinimumHeight(unit * 2 + unit / 4);
    m_compare->setMinimumWidth(unit * 9);
    m_recentTitle = heading(tr("Recent comparisons"), 0, this);
    m_recent = named(new QListWidget(this), tr("Recent comparisons"));
    m_recent->setUniformItemSizes(true);
    m_recent->setMinimumHeight(unit * 5);

    auto* sides = new QHBoxLayout;
    sides->setSpacing(unit);
    sides->addWidget(m_have, 1);
    sides->addWidget(arrow);
    sides->addWidget(m_want, 1);
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
    column->addLayout(sides);
    column->addLayout(buttons);
    column->addWidget(m_recentTitle);
    column->addWidget(m_recent, 1);
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
    }
    connect(m_compare, &QPushButton::clicked, this, &StartPage::compare);
    connect(m_demo, &QPushButton::clicked, this, &StartPage::compareDemo);
    connect(m_recent, &QListWidget::itemActivated, this, [this](QListWidgetItem* item) { openRecent(m_recent->row(item)); });
    refreshRecent();
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
        const QString text = session.file.isEmpty()
            ? QStringLiteral("%1  %2  %3").arg(session.baseline, QString(QChar(0x2192)), session.target) : session.file;
        auto* item = new QListWidgetItem(icon(session.file.isEmpty() ? QStringLiteral("compare") : QStringLiteral("file")), isolated(text), m_recent);
        item->setToolTip(text);
        const auto missing = [](const QString& path) { return QDir::isAbsolutePath(path) && !QFileInfo::exists(path); };
        if (missing(session.file) || missing(session.baseline) || missing(session.target)) {
            item->setFlags(item->flags() & ~Qt::ItemIsEnabled);
            item->setToolTip(tr("%1 is not there any more").arg(text));
        }
    }
    m_recent->setVisible(m_recent->count() > 0);
    m_recentTitle->setVisible(m_recent->count() > 0);
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
