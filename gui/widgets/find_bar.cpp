#include "widgets/find_bar.h"

#include "app/accessible.h"
#include "app/icons.h"
#include "widgets/sql_editor.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace cofferdam::gui {

FindBar::FindBar(SqlEditor* editor) : QWidget(editor), m_editor(editor), m_input(new QLineEdit(this)), m_count(new QLabel(this))
{
    setLayoutDirection(QGuiApplication::layoutDirection());
    const int unit = fontMetrics().height();
    named(m_input, tr("Find in the text"), tr("Enter goes to the next place, Shift+Enter to the one before, Escape closes"));
    m_input->setPlaceholderText(tr("Find"));
    m_input->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_input->installEventFilter(this);
    const auto tool = [&](const QString& drawing, const QString& name) {
        auto* button = new QToolButton(this);
        if (!drawing.isEmpty())
            button->setIcon(icon(drawing));
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setToolTip(name);
        button->installEventFilter(this);
        return named(button, name);
    };
    auto* previous = tool(QStringLiteral("previous"), tr("Previous place (Shift+F3)"));
    auto* next = tool(QStringLiteral("next"), tr("Next place (F3)"));
    m_case = tool(QString(), tr("Capital and small letters differ"));
    m_case->setText(QStringLiteral("Aa"));
    m_case->setCheckable(true);
    auto* shut = tool(QStringLiteral("close"), tr("Close (Esc)"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(unit / 3, unit / 6, unit / 3, unit / 6);
    row->setSpacing(unit / 4);
    row->addWidget(m_input, 1);
    row->addWidget(m_count);
    for (QToolButton* button : {m_case, previous, next, shut})
        row->addWidget(button);
    m_count->setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("000 / 000")));
    m_count->setAlignment(Qt::AlignCenter);
    connect(m_input, &QLineEdit::textChanged, this, [this] {
        search();
        show(m_matches.empty() ? -1 : 0);
    });
    connect(m_case, &QToolButton::toggled, this, [this] {
        search();
        show(m_matches.empty() ? -1 : 0);
    });
    connect(previous, &QToolButton::clicked, this, [this] { step(false); });
    connect(next, &QToolButton::clicked, this, [this] { step(true); });
    connect(shut, &QToolButton::clicked, this, &FindBar::close);
    hide();
}

void FindBar::open(const QString& text)
{
    QWidget::show();
    if (!text.isEmpty() && !text.contains(QLatin1Char('\n')))
        m_input->setText(text);
    else
        refresh();
    m_input->setFocus(Qt::ShortcutFocusReason);
    m_input->selectAll();
}

void FindBar::close()
{
    hide();
    m_editor->setFocus(Qt::OtherFocusReason);
}

void FindBar::refresh()
{
    search();
    show(m_matches.empty() ? -1 : 0);
}

QString FindBar::countText() const
{
    return m_count->text();
}

void FindBar::search()
{
    m_matches.clear();
    m_current = -1;
    const QString wanted = m_input->text();
    if (wanted.isEmpty())
        return;
    const auto how = m_case->isChecked() ? Qt::CaseSensitive : Qt::CaseInsensitive;
    const QStringList lines = m_editor->text().split(QLatin1Char('\n'));
    for (int line = 0; line < lines.size(); ++line) {
        for (auto at = lines[line].indexOf(wanted, 0, how); at >= 0; at = lines[line].indexOf(wanted, at + wanted.size(), how))
            m_matches.push_back({line, static_cast<int>(at), static_cast<int>(at + wanted.size())});
    }
}

void FindBar::step(bool forward)
{
    if (m_matches.empty())
        return;
    const int count = static_cast<int>(m_matches.size());
    show((m_current + (forward ? 1 : count - 1)) % count);
}

void FindBar::show(int match)
{
    m_current = match;
    if (match >= 0) {
        const Match& found = m_matches[static_cast<std::size_t>(match)];
        m_editor->select(found.line, found.from, found.to);
    }
    say();
}

void FindBar::say()
{
    const bool asked = !m_input->text().isEmpty();
    m_count->setText(!asked ? QString() : m_matches.empty() ? tr("nowhere") : tr("%1 of %2").arg(m_current + 1).arg(m_matches.size()));
    m_count->setAccessibleName(m_count->text());
}

bool FindBar::eventFilter(QObject* watched, QEvent* event)
{
    const bool asks = event->type() == QEvent::ShortcutOverride;
    if (!asks && event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    auto* key = static_cast<QKeyEvent*>(event);
    const bool enter = watched == m_input && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter);
    const bool next = key->key() == Qt::Key_F3 || enter;
    if (!next && key->key() != Qt::Key_Escape && !key->matches(QKeySequence::Find))
        return QWidget::eventFilter(watched, event);
    event->accept();
    if (asks)
        return true;
    if (next)
        step(!(key->modifiers() & Qt::ShiftModifier));
    else if (key->key() == Qt::Key_Escape)
        close();
    else
        m_input->selectAll();
    return true;
}

} // namespace cofferdam::gui
