#include "app/command_palette.h"

#include "app/accessible.h"
#include "app/icons.h"
#include "app/theme.h"
#include "widgets/pieces.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPointer>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace cofferdam::gui {

namespace {

constexpr int noMatch = -1;

/// How well a text fits one word: at its start, at the start of a word, anywhere.
int scoreOf(const QString& text, const QString& word)
{
    const auto at = text.indexOf(word, 0, Qt::CaseInsensitive);
    if (at < 0)
        return noMatch;
    if (at == 0)
        return 4;
    for (auto place = at; place >= 0; place = text.indexOf(word, place + 1, Qt::CaseInsensitive)) {
        if (place == 0 || !text[place - 1].isLetterOrNumber())
            return 2;
    }
    return 1;
}

} // namespace

void PaletteModel::setEntries(std::vector<PaletteEntry> entries)
{
    beginResetModel();
    m_entries = std::move(entries);
    m_shown.clear();
    endResetModel();
    setFilter({});
}

void PaletteModel::setFilter(const QString& text)
{
    m_words = text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    std::vector<std::pair<int, std::size_t>> found;
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        int score = 0;
        for (const QString& word : std::as_const(m_words)) {
            int own = std::max(scoreOf(m_entries[i].text, word), scoreOf(m_entries[i].detail, word) - 1);
            if (own < 0 && m_entries[i].also.contains(word, Qt::CaseInsensitive))
                own = 0;
            score = own < 0 || score < 0 ? noMatch : score + own;
        }
        if (score >= 0)
            found.emplace_back(score, i);
    }
    std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    beginResetModel();
    m_shown.clear();
    for (const auto& [score, entry] : found)
        m_shown.push_back(entry);
    endResetModel();
}

QString PaletteModel::detailOf(const PaletteEntry& entry) const
{
    constexpr qsizetype before = 12;
    constexpr qsizetype length = 32; // the name beside it needs more
    for (const QString& word : m_words) {
        if (entry.text.contains(word, Qt::CaseInsensitive) || entry.detail.contains(word, Qt::CaseInsensitive))
            continue;
        const qsizetype at = entry.also.indexOf(word, 0, Qt::CaseInsensitive);
        if (at >= 0)
            return isolated(QStringLiteral("%1%2%1").arg(QString(QChar(0x2026)), entry.also.mid(std::max<qsizetype>(0, at - before), length).simplified()));
    }
    return entry.detail;
}

const PaletteEntry* PaletteModel::entryAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_entries[m_shown[static_cast<std::size_t>(row)]] : nullptr;
}

int PaletteModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int PaletteModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : 2;
}

QVariant PaletteModel::data(const QModelIndex& index, int role) const
{
    const PaletteEntry* entry = entryAt(index.row());
    if (!entry)
        return {};
    const bool first = index.column() == 0;
    switch (role) {
    case Qt::DisplayRole: return first ? entry->text : detailOf(*entry);
    case Qt::DecorationRole: {
        if (!first)
            return {};
        static const QIcon blank = [] {
            QPixmap none(32, 32);
            none.fill(Qt::transparent);
            return QIcon(none);
        }();
        return entry->icon.isNull() ? blank : entry->icon;
    }
    case Qt::SizeHintRole: {
        const QFontMetrics metrics(QGuiApplication::font());
        // The first column takes what is left; keys and kinds are shown whole, excerpts up to half of the list.
        const int widest = metrics.averageCharWidth() * 40;
        return QSize(first ? 0 : std::min(widest, metrics.horizontalAdvance(detailOf(*entry)) + metrics.height()), metrics.height() * 8 / 5);
    }
    case Qt::ToolTipRole: return entry->text;
    case Qt::AccessibleTextRole: return first && !entry->detail.isEmpty() ? tr("%1, %2").arg(entry->text, entry->detail) : data(index, Qt::DisplayRole);
    case Qt::TextAlignmentRole: return first ? QVariant() : QVariant(static_cast<int>(Qt::AlignTrailing | Qt::AlignVCenter));
    default: return {};
    }
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex& index) const
{
    const PaletteEntry* entry = entryAt(index.row());
    if (!entry)
        return {};
    return Qt::ItemNeverHasChildren | (entry->enabled ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags);
}

CommandPalette::CommandPalette(QWidget* window)
    : QFrame(window), m_edit(new QLineEdit(this)), m_list(new QTreeView(this)), m_nothing(new QuietLabel(tr("Nothing fits."), this))
{
    named(m_list, tr("Choices"));
    m_list->setModel(&m_model);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setHeaderHidden(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    const int unit = fontMetrics().height();
    m_edit->setMinimumHeight(unit * 2);
    m_edit->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_nothing->setAlignment(Qt::AlignCenter);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(unit / 2, unit / 2, unit / 2, unit / 2);
    layout->setSpacing(unit / 3);
    layout->addWidget(m_edit);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_nothing, 1);
    connect(m_edit, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_model.setFilter(text);
        m_list->setCurrentIndex(m_model.index(0, 0));
        m_list->setVisible(m_model.rowCount() > 0);
        m_nothing->setVisible(m_model.rowCount() == 0);
    });
    connect(m_list, &QTreeView::clicked, this, &CommandPalette::runCurrent);
    m_edit->installEventFilter(this);
    window->installEventFilter(this);
    hide();
}

void CommandPalette::open(const QString& placeholder, std::vector<PaletteEntry> entries)
{
    if (!isVisible())
        m_before = QApplication::focusWidget();
    m_model.setEntries(std::move(entries));
    m_edit->clear();
    m_edit->setPlaceholderText(placeholder);
    named(m_edit, placeholder);
    m_list->setCurrentIndex(m_model.index(0, 0));
    m_list->setVisible(m_model.rowCount() > 0);
    m_nothing->setVisible(m_model.rowCount() == 0);
    place();
    show();
    raise();
    m_edit->setFocus(Qt::ShortcutFocusReason);
}

void CommandPalette::place()
{
    const QRect room = parentWidget()->rect();
    const int width = std::min(room.width() * 9 / 10, fontMetrics().averageCharWidth() * 78);
    const int height = std::min(room.height() * 7 / 10, fontMetrics().height() * 24);
    setGeometry((room.width() - width) / 2, room.height() / 10, width, height);
}

void CommandPalette::shut()
{
    if (!isVisible())
        return;
    hide();
    if (m_before && m_before->isVisible())
        m_before->setFocus(Qt::OtherFocusReason);
    m_before = nullptr;
}

void CommandPalette::runCurrent()
{
    const PaletteEntry* entry = m_model.entryAt(m_list->currentIndex().row());
    if (!entry || !entry->enabled)
        return;
    const auto run = entry->run;
    shut();
    run();
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget()) {
        if (event->type() == QEvent::Resize && isVisible())
            place();
        return false;
    }
    if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason) {
        // Not at once: running an entry may itself move the focus.
        m_before = nullptr;
        QMetaObject::invokeMethod(this, [this] {
            if (!m_edit->hasFocus())
                shut();
        }, Qt::QueuedConnection);
        return false;
    }
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    if (event->type() != QEvent::KeyPress)
        return false;
    auto* key = static_cast<QKeyEvent*>(event);
    switch (key->key()) {
    case Qt::Key_Escape: shut(); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: runCurrent(); return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown: QApplication::sendEvent(m_list, event); return true;
    default: return false;
    }
}

void CommandPalette::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(mixed(palette().color(QPalette::Window), palette().color(QPalette::WindowText), 0.45), 1.5));
    painter.setBrush(palette().color(QPalette::Base));
    const qreal radius = fontMetrics().height() * 0.45;
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius, radius);
}

} // namespace cofferdam::gui
