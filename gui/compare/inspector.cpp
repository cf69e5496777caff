#include "compare/inspector.h"

#include "app/accessible.h"

#include <QEvent>
#include <QFontDatabase>
#include <QUrl>
#include <QUrlQuery>

namespace cofferdam::gui {

namespace {

QString html(const QString& text)
{
    return text.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>"));
}

/// The name of its own stands out from what it is part of, and a long one has room for it.
QString titleOf(const ChangeRow& row)
{
    const QString whole = isolated(html(row.object));
    const QString own = html(row.name);
    const QString bold = QStringLiteral("<span style='font-size:large'><b>%1</b></span>");
    if (row.name.isEmpty() || !html(row.object).endsWith(QLatin1Char('.') + own))
        return bold.arg(whole);
    return isolated(html(row.object).chopped(own.size()) + bold.arg(own));
}

QString inked(const QString& escaped, const QColor& ink)
{
    return QStringLiteral("<span style='color:%1'>%2</span>").arg(ink.name(), escaped);
}

QString link(const QString& type, const QString& key, const QString& text)
{
    const QString address = type + QLatin1Char(':') + QString::fromLatin1(key.toUtf8().toHex());
    return QStringLiteral("<a href='%1'>%2</a>").arg(address, html(isolated(text)));
}

const ChangeRow* findChange(const ComparisonView& view, const QString& key)
{
    for (const ChangeRow& row : view.changes) {
        if (row.key == key)
            return &row;
    }
    return nullptr;
}

} // namespace

Inspector::Inspector(QWidget* parent) : QTextBrowser(parent)
{
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    named(this, tr("Inspector"), tr("What changes, why it matters, and what hangs on it"));
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl& address) {
        const QString key = QString::fromUtf8(QByteArray::fromHex(address.path().toLatin1()));
        if (address.scheme() == QLatin1String("change"))
            Q_EMIT changeRequested(key);
        else if (address.scheme() == QLatin1String("step"))
            Q_EMIT stepRequested(key.toInt());
        else if (address.scheme() == QLatin1String("hazard"))
            Q_EMIT hazardRequested(key);
        else if (address.scheme() == QLatin1String("server"))
            Q_EMIT serverTextsRequested();
        else if (address.scheme() == QLatin1String("equal"))
            Q_EMIT equalRequested(key);
        else if (address.scheme() == QLatin1String("tick"))
            Q_EMIT tickRequested(key);
    });
    showNothing();
}

void Inspector::showChange(ComparisonSnapshot snapshot, int change)
{
    m_snapshot = std::move(snapshot);
    m_change = change;
    render();
}

void Inspector::showNothing()
{
    m_change = -1;
    render();
}

void Inspector::setSpellingWays(const SpellingWays& ways)
{
    if (ways == m_ways)
        return;
    m_ways = ways;
    render();
}

void Inspector::changeEvent(QEvent* event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        render();
}

QString Inspector::picture(const QString& name, const std::function<void(QPainter&, const QRectF&)>& paint)
{
    const int side = fontMetrics().height();
    const qreal ratio = devicePixelRatioF();
    QImage image((QSizeF(side, side) * ratio).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.scale(ratio, ratio);
    paint(painter, QRectF(0.5, 0.5, side - 1, side - 1));
    painter.end();
    const QUrl address(QStringLiteral("picture:") + name);
    document()->addResource(QTextDocument::ImageResource, address, image);
    return QStringLiteral("<img src='%1' width='%2' height='%2' style='vertical-align:middle'>").arg(address.toString()).arg(side);
}

QString Inspector::properties(const ChangeRow& row) const
{
    const Inks inks = inksFor(palette());
    const QColor quiet = mixed(palette().color(QPalette::Base), palette().color(QPalette::Text), 0.68);
    const QString family = QFontDatabase::systemFont(QFontDatabase::FixedFont).family();
    QString text;
    for (const PropertyRow& property : row.properties) {
        const auto line = [&](const QString& sign, const QString& value, const QColor& ink, bool struck) {
            QString shown = html(value.isEmpty() ? tr("none") : isolated(value));
            if (property.sql && !value.isEmpty())
                shown = QStringLiteral("<span style=\"font-family:'%1'\">%2</span>").arg(family, shown);
            if (struck && !value.isEmpty())
                shown = QStringLiteral("<s>%1</s>").arg(shown);
            return inked(QStringLiteral("<b>%1</b>&nbsp; %2").arg(sign, shown), value.isEmpty() ? quiet : ink);
        };
        text += QStringLiteral("<p style='margin:0 0 6px 0'>%1<br>").arg(inked(html(property.label), quiet));
        if (property.differs && row.mark != Mark::Added)
            text += line(glyph(Mark::Removed), property.before, inks.removed, true);
        if (property.differs && row.mark != Mark::Added && row.mark != Mark::Removed)
            text += QStringLiteral("<br>");
        if (row.mark != Mark::Removed)
            text += line(glyph(Mark::Added), property.after, inks.added, false);
        text += QStringLiteral("</p>");
    }
    return text;
}

QString Inspector::hazards(const ChangeRow& row)
{
    QString text;
    int number = 0;
    QSet<QString> said;
    for (const HazardRow& hazard : m_snapshot->hazards) {
        // Two steps can carry the same danger; it is said once.
        if (hazard.change != row.key || said.contains(hazard.key + hazard.sentence))
            continue;
        said.insert(hazard.key + hazard.sentence);
        const Severity severity = hazard.severity;
        const QPalette colours = palette();
        text += QStringLiteral("<p style='margin:0 0 6px 0'>%1 <b>%2</b> %3<br>%4</p>")
                    .arg(picture(QStringLiteral("hazard%1").arg(number++),
                                 [severity, colours](QPainter& painter, const QRectF& box) { paintSeverity(painter, box, severity, colours); }),
                         html(word(severity)), link(QStringLiteral("hazard"), hazard.key, hazard.id), html(hazard.sentence));
        if (!hazard.remedy.isEmpty())
            text += QStringLiteral("<p style='margin:0 0 8px 0'>%1</p>").arg(inked(html(hazard.remedy), quietText(palette())));
    }
    return text;
}

QString Inspector::steps(const ChangeRow& row)
{
    QString text;
    for (const PhaseRow& phase : m_snapshot->phases) {
        for (const StepRow& step : phase.steps) {
            if (std::find(row.steps.begin(), row.steps.end(), step.number) == row.steps.end())
                continue;
            const int lock = step.lock;
            const QPalette colours = palette();
            const QFont face = font();
            text += QStringLiteral("<p style='margin:0 0 6px 0'>%1 %2<br>%3</p>")
                        .arg(picture(QStringLiteral("lock%1").arg(lock),
                                     [=](QPainter& painter, const QRectF& box) { paintLock(painter, box, lock, colours, face); }),
                             link(QStringLiteral("step"), QString::number(step.number), tr("Step %1: %2").arg(step.number).arg(step.title)),
                             inked(html(factLine({phase.title, lockWords(lock)})), quietText(palette())));
        }
    }
    return text;
}

/// What an unproven difference is, and the ways out of it.
QString Inspector::spelling(const ChangeRow& row) const
{
    if (row.mark != Mark::Unproven)
        return {};
    const auto line = [](const QString& body) { return QStringLiteral("<p style='margin:0 0 6px 0'>%1</p>").arg(body); };
    QString text = line(html(row.takenAsEqual ? tr("You took both spellings as equal: the plan leaves it alone.")
                             : row.tick == TickState::Off ? tr("The two texts differ, but nothing shows that their meaning does. Only a server can tell; until then the plan leaves it alone.")
                                                          : tr("The two texts differ, but nothing shows that their meaning does. The plan brings the target's spelling.")));
    if (m_ways.serverTexts)
        text += line(inked(html(tr("A scratch server already printed the texts of files, and they still differ.")), quietText(palette())));
    else if (!m_ways.obstacle.isEmpty())
        text += line(inked(html(m_ways.obstacle), quietText(palette())));
    if (!m_ways.decide)
        return text;
    QStringList ways;
    if (!m_ways.serverTexts && m_ways.obstacle.isEmpty())
        ways << link(QStringLiteral("server"), {}, tr("Read both through a scratch server"));
    if (!row.takenAsEqual)
        ways << link(QStringLiteral("equal"), row.key, tr("Take as equal"));
    if (row.tick == TickState::Off)
        ways << link(QStringLiteral("tick"), row.key, tr("Bring the target's spelling"));
    return text + line(ways.join(QStringLiteral("<br>")));
}

QString Inspector::links(const QString& title, const QStringList& keys) const
{
    if (keys.isEmpty())
        return {};
    QStringList items;
    for (const QString& key : keys) {
        const ChangeRow* other = findChange(*m_snapshot, key);
        items << (other ? QStringLiteral("%1 %2").arg(html(sideGlyph(other->mark)),
                                                      link(QStringLiteral("change"), key, other->noun + QLatin1Char(' ') + other->object))
                        : html(key));
    }
    return QStringLiteral("<p style='margin:10px 0 4px 0'><b>%1</b></p><p style='margin:0'>%2</p>")
        .arg(html(title), items.join(QStringLiteral("<br>")));
}

QString Inspector::whyTicked(const ChangeRow& row) const
{
    if (row.pulledIn.isEmpty())
        return row.tickedBy.isEmpty() ? QString()
                                      : QStringLiteral("<p style='margin:0 0 6px 0'>%1</p>").arg(inked(html(row.tickedBy), quietText(palette())));
    QStringList selected;
    for (const QString& key : row.neededBy) {
        const ChangeRow* other = findChange(*m_snapshot, key);
        if (other && other->tick != TickState::Off)
            selected << key;
    }
    return selected.isEmpty() ? QStringLiteral("<p style='margin:0 0 6px 0'>%1</p>").arg(html(row.pulledIn))
                              : links(tr("Why is this ticked? It is needed by"), selected);
}

void Inspector::render()
{
    document()->clear();
    document()->setDocumentMargin(fontMetrics().height() * 0.6);
    if (!m_snapshot || m_change < 0 || m_change >= static_cast<int>(m_snapshot->changes.size())) {
        setHtml(QStringLiteral("<p>%1</p>").arg(inked(html(tr("Select a difference to see what it means.")), quietText(palette()))));
        return;
    }
    const ChangeRow& row = m_snapshot->changes[static_cast<std::size_t>(m_change)];
    const auto section = [](const QString& title, const QString& body) {
        return body.isEmpty() ? QString()
                              : QStringLiteral("<p style='margin:10px 0 4px 0'><b>%1</b></p>%2").arg(html(title), body);
    };
    QString text = QStringLiteral("<p style='margin:0 0 2px 0'>%1</p><p style='margin:0 0 6px 0'>%2</p>")
                       .arg(inked(QStringLiteral("<b>%1 %2</b> %3").arg(sideGlyph(row.mark), html(word(row.mark)), html(row.noun)),
                                  inkOf(row.mark, palette())),
                            titleOf(row));
    if (row.mark == Mark::Renamed)
        text += QStringLiteral("<p style='margin:0 0 6px 0'>%1</p>").arg(html(tr("was %1").arg(isolated(row.formerName))));
    // Of a spelling its own section says it.
    const bool said = row.mark == Mark::Unproven && (row.takenAsEqual || row.hazards.isEmpty());
    if (!row.heldBack.isEmpty() && !said)
        text += QStringLiteral("<p style='margin:0 0 6px 0'><b>%1</b> %2</p>").arg(html(tr("Held back:")), html(row.heldBack));
    text += whyTicked(row);
    if (!row.size.isEmpty())
        text += QStringLiteral("<p style='margin:0 0 6px 0'>%1</p>").arg(inked(html(tr("Its table has %1").arg(row.size)), quietText(palette())));
    const bool whole = row.mark == Mark::Added || row.mark == Mark::Removed;
    text += section(tr("Equal in meaning?"), spelling(row));
    text += section(whole ? tr("What it is") : tr("What changes"), properties(row));
    text += section(tr("Why it matters"), hazards(row));
    text += section(tr("Steps in the plan"), steps(row));
    text += links(tr("Needs"), row.needs);
    text += links(tr("Needed by"), row.neededBy);
    setHtml(directed(text));
}

} // namespace cofferdam::gui
