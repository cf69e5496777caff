#include "help/help_window.h"

#include "app/accessible.h"
#include "app/icons.h"
#include "app/marks.h"
#include "help/hazard_help.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QScreen>
#include <QSplitter>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace cofferdam::gui {

namespace {

enum Role { IdRole = Qt::UserRole + 1, SearchRole };

QString section(const QString& title, const QString& text)
{
    if (text.isEmpty())
        return {};
    return QStringLiteral("<p style='margin:10px 0 2px 0'><b>%1</b></p><p style='margin:0'>%2</p>").arg(title.toHtmlEscaped(), text.toHtmlEscaped());
}

} // namespace

HelpWindow::HelpWindow(QWidget* parent)
    : QDialog(parent), m_filter(new QLineEdit(this)), m_list(new QListWidget(this)), m_text(new QTextBrowser(this))
{
    setWindowTitle(tr("Help: hazards and rules"));
    named(m_filter, tr("Find a page"), tr("Words of the page or of its id"));
    m_filter->setPlaceholderText(tr("Find a page"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    named(m_list, tr("Pages"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    named(m_text, tr("Page"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false);
    for (const QString& id : hazardPageIds()) {
        const auto page = hazardPage(id);
        if (!page)
            continue;
        auto* item = new QListWidgetItem(page->title, m_list);
        item->setSizeHint({0, fontMetrics().height() * 3 / 2}); // some scripts reach further up and down than the height of the font says
        item->setData(IdRole, id);
        item->setData(SearchRole, (id + QLatin1Char(' ') + page->title + QLatin1Char(' ') + page->what + QLatin1Char(' ') + page->lock).toLower());
        item->setToolTip(page->title + QLatin1Char('\n') + id); // the column may be too narrow for the title
    }
    auto* left = new QWidget(this);
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_filter);
    column->addWidget(m_list, 1);
    auto* splitter = new QSplitter(this);
    splitter->addWidget(left);
    splitter->addWidget(m_text);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(1, 1);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(splitter);
    const int unit = fontMetrics().averageCharWidth();
    const QSize room = screen()->availableSize();
    resize(std::min(unit * 110, room.width() * 9 / 10), std::min(fontMetrics().height() * 28, room.height() * 9 / 10));
    // What is read keeps most of a small screen; a large one gives the titles what they need.
    const int titles = std::min(unit * 38, width() / 3);
    splitter->setSizes({titles, width() - titles});
    connect(m_filter, &QLineEdit::textChanged, this, &HelpWindow::filter);
    connect(m_list, &QListWidget::currentItemChanged, this, &HelpWindow::showCurrent);
    showCurrent();
}

void HelpWindow::showPage(const QString& id)
{
    m_filter->clear();
    m_list->setCurrentRow(-1);
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(IdRole).toString() == id)
            m_list->setCurrentRow(row);
    }
    if (m_list->currentItem())
        m_list->scrollToItem(m_list->currentItem(), QAbstractItemView::PositionAtCenter);
    showCurrent();
    (m_list->currentItem() ? static_cast<QWidget*>(m_text) : m_filter)->setFocus();
}

QString HelpWindow::currentPage() const
{
    return m_list->currentItem() ? m_list->currentItem()->data(IdRole).toString() : QString();
}

void HelpWindow::filter(const QString& text)
{
    const QStringList words = text.toLower().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (int row = 0; row < m_list->count(); ++row) {
        const QString own = m_list->item(row)->data(SearchRole).toString();
        m_list->item(row)->setHidden(!std::all_of(words.begin(), words.end(), [&](const QString& each) { return own.contains(each); }));
    }
}

void HelpWindow::showCurrent()
{
    const auto page = hazardPage(currentPage());
    m_text->document()->setDocumentMargin(fontMetrics().height() * 0.8);
    if (!page) {
        m_text->setHtml(QStringLiteral("<h3>%1</h3><p>%2</p>")
                            .arg(tr("What can hurt, and how not to").toHtmlEscaped(),
                                 tr("Choose a page. F1 on a hazard, a step or a difference opens its page.").toHtmlEscaped()));
        return;
    }
    QString html = QStringLiteral("<h3 style='margin:0'>%1</h3><p style='margin:2px 0 0 0; color:%2'>%3</p>")
                       .arg(page->title.toHtmlEscaped(), quietText(palette()).name(), page->id.toHtmlEscaped());
    html += section(tr("What it is"), page->what) + section(tr("Lock"), page->lock) + section(tr("Why it hurts"), page->why)
        + section(tr("The safe way"), page->safe) + section(tr("PostgreSQL versions"), page->versions);
    // A page in another language than the window's keeps its own direction.
    const bool english = page->language == QLatin1String("en");
    m_text->setLayoutDirection(english ? Qt::LeftToRight : layoutDirection());
    m_text->setHtml(QStringLiteral("<div dir='%1'>%2</div>").arg(english || !isRightToLeft() ? QStringLiteral("ltr") : QStringLiteral("rtl"), html));
}

void HelpWindow::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_text)
        showCurrent();
}

} // namespace cofferdam::gui
