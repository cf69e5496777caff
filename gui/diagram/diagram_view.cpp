#include "diagram/diagram_view.h"

#include "app/accessible.h"
#include "app/theme.h"

#include <QGraphicsScene>
#include <QImage>
#include <QKeyEvent>
#include <QPainterPath>
#include <QScrollBar>
#include <QSvgGenerator>
#include <QWheelEvent>

#include <cmath>

namespace cofferdam::gui {

namespace {

constexpr double smallest = 0.05;
constexpr double largest = 4;
constexpr double namesOnly = 0.38; ///< below this scale rows are not legible
constexpr double margin = 24;
constexpr double arrowHead = 9;    ///< length of an edge's head
constexpr double fewestPixels = 4; ///< of a line of text that can be read, of a dash that can be told from a dot

/// A line says the state as well.
Qt::PenStyle lineOf(Mark mark)
{
    switch (mark) {
    case Mark::Removed: return Qt::DashLine;
    case Mark::Changed: return Qt::DotLine;
    case Mark::Unproven: return Qt::DashDotDotLine;
    default: return Qt::SolidLine;
    }
}

} // namespace

/// One surface instead of an item for every table: what is seen is painted, and nothing else is kept.
class DiagramScene : public QGraphicsScene {
public:
    explicit DiagramScene(DiagramView* view) : QGraphicsScene(view), m_view(view) {}

protected:
    void drawBackground(QPainter* painter, const QRectF& rect) override
    {
        painter->fillRect(rect, m_view->palette().color(QPalette::Base));
        m_view->paintAll(*painter, rect, painter->worldTransform().m11());
        m_view->paintLink(*painter);
    }

private:
    DiagramView* m_view;
};

DiagramView::DiagramView(QWidget* parent) : QGraphicsView(parent), m_scene(new DiagramScene(this))
{
    setScene(m_scene);
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setDragMode(QGraphicsView::ScrollHandDrag);
    setTransformationAnchor(QGraphicsView::AnchorUnderMouse);
    setViewportUpdateMode(QGraphicsView::FullViewportUpdate);
    setLayoutDirection(Qt::LeftToRight); // identifiers and types
    named(this, tr("Diagram"), tr("Arrows go from table to table, plus and minus zoom, Enter shows the difference; the list beside says the same"));
}

DiagramView::~DiagramView() = default;

void DiagramView::measure(Diagram& diagram) const
{
    const QFontMetricsF metrics(font());
    QFont bold(font());
    bold.setBold(true);
    const QFontMetricsF head(bold);
    const double line = metrics.height() * 1.25;
    for (DiagramNode& node : diagram.nodes) {
        double width = head.horizontalAdvance(node.name) + line * 1.6;
        for (const DiagramRow& row : node.rows)
            width = std::max(width, (row.mark == Mark::Same ? metrics : head).horizontalAdvance(row.text) + line * 1.6);
        const auto rows = static_cast<double>(node.rows.size()) + (node.more > 0 ? 1 : 0);
        node.size = {std::ceil(width), std::ceil(line * (1.35 + rows) + line * 0.2)};
    }
}

void DiagramView::setDiagram(Diagram diagram)
{
    const QString before = m_current >= 0 ? m_diagram.nodes[static_cast<std::size_t>(m_current)].sql : QString();
    m_diagram = std::move(diagram);
    m_current = -1;
    QRectF whole;
    for (std::size_t i = 0; i < m_diagram.nodes.size(); ++i) {
        whole |= boxOf(m_diagram.nodes[i]);
        if (m_diagram.nodes[i].sql == before)
            m_current = static_cast<int>(i);
    }
    m_scene->setSceneRect(whole.adjusted(-margin, -margin, margin, margin));
    if (m_fitted)
        fit();
    viewport()->update();
}

/// A curve lies between its points.
QRectF DiagramView::boundsOf(const DiagramEdge& edge)
{
    const QPolygonF points(QList<QPointF>(edge.curve.begin(), edge.curve.end()));
    return points.boundingRect().adjusted(-arrowHead, -arrowHead, arrowHead, arrowHead);
}

QRectF DiagramView::boxOf(const DiagramNode& node) const
{
    return {node.centre - QPointF(node.size.width() / 2, node.size.height() / 2), node.size};
}

void DiagramView::setCurrent(int node, bool show)
{
    if (node < 0 || node >= static_cast<int>(m_diagram.nodes.size()) || node == m_current)
        return;
    m_current = node;
    if (show)
        ensureVisible(boxOf(m_diagram.nodes[static_cast<std::size_t>(node)]), 40, 40);
    setAccessibleDescription(m_diagram.nodes[static_cast<std::size_t>(node)].words());
    viewport()->update();
    Q_EMIT currentChanged(node);
}

void DiagramView::fit()
{
    m_fitted = true;
    if (m_diagram.nodes.empty())
        return;
    fitInView(sceneRect(), Qt::KeepAspectRatio);
    // Small diagrams stay in their natural size.
    if (transform().m11() > 1)
        resetTransform();
    Q_EMIT moved();
}

void DiagramView::zoomBy(double factor)
{
    const double next = std::clamp(transform().m11() * factor, smallest, largest);
    const double step = next / transform().m11();
    m_fitted = false;
    scale(step, step);
    Q_EMIT moved();
}

void DiagramView::scrollContentsBy(int dx, int dy)
{
    QGraphicsView::scrollContentsBy(dx, dy);
    Q_EMIT moved();
}

void DiagramView::resizeEvent(QResizeEvent* event)
{
    QGraphicsView::resizeEvent(event);
    if (m_fitted)
        fit();
}

void DiagramView::wheelEvent(QWheelEvent* event)
{
    zoomBy(std::pow(1.0015, event->angleDelta().y()));
    event->accept();
}

int DiagramView::nodeAt(const QPointF& place) const
{
    for (std::size_t i = 0; i < m_diagram.nodes.size(); ++i) {
        if (boxOf(m_diagram.nodes[i]).contains(place))
            return static_cast<int>(i);
    }
    return -1;
}

int DiagramView::neighbour(const QPointF& way) const
{
    if (m_current < 0)
        return m_diagram.nodes.empty() ? -1 : 0;
    const QPointF from = m_diagram.nodes[static_cast<std::size_t>(m_current)].centre;
    int best = -1;
    double bestCost = 0;
    for (std::size_t i = 0; i < m_diagram.nodes.size(); ++i) {
        const QPointF step = m_diagram.nodes[i].centre - from;
        const double along = QPointF::dotProduct(step, way);
        const double aside = std::abs(step.x() * way.y() - step.y() * way.x());
        if (along <= 1 || aside > along * 2.5)
            continue;
        const double cost = along + aside * 2;
        if (best < 0 || cost < bestCost) {
            best = static_cast<int>(i);
            bestCost = cost;
        }
    }
    return best;
}

void DiagramView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left: setCurrent(neighbour({-1, 0})); break;
    case Qt::Key_Right: setCurrent(neighbour({1, 0})); break;
    case Qt::Key_Up: setCurrent(neighbour({0, -1})); break;
    case Qt::Key_Down: setCurrent(neighbour({0, 1})); break;
    case Qt::Key_Plus:
    case Qt::Key_Equal: zoomBy(1.25); break;
    case Qt::Key_Minus: zoomBy(0.8); break;
    case Qt::Key_0: fit(); break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0)
            Q_EMIT activated(m_current);
        break;
    default: QGraphicsView::keyPressEvent(event);
    }
}

void DiagramView::setDrafting(bool drafting)
{
    m_drafting = drafting;
    viewport()->setMouseTracking(drafting);
    viewport()->setToolTip(drafting ? tr("Draw a column onto another one to draft a foreign key") : QString());
}

QRectF DiagramView::boxOfRow(const Spot& spot) const
{
    const QRectF box = boxOf(m_diagram.nodes[static_cast<std::size_t>(spot.node)]);
    const double line = QFontMetricsF(font()).height() * 1.25;
    return {box.left(), box.top() + line * (1.45 + spot.row), box.width(), line};
}

DiagramView::Spot DiagramView::spotAt(const QPointF& place) const
{
    const int node = m_drafting && transform().m11() >= namesOnly ? nodeAt(place) : -1;
    if (node < 0)
        return {};
    const auto& rows = m_diagram.nodes[static_cast<std::size_t>(node)].rows;
    for (int row = 0; row < static_cast<int>(rows.size()); ++row) {
        if (boxOfRow({node, row}).contains(place))
            return rows[static_cast<std::size_t>(row)].mark == Mark::Removed ? Spot() : Spot{node, row};
    }
    return {};
}

QRect DiagramView::rowRect(const QString& table, const QString& column) const
{
    for (int node = 0; node < static_cast<int>(m_diagram.nodes.size()); ++node) {
        const DiagramNode& own = m_diagram.nodes[static_cast<std::size_t>(node)];
        for (int row = 0; own.sql == table && row < static_cast<int>(own.rows.size()); ++row) {
            if (own.rows[static_cast<std::size_t>(row)].column == column)
                return mapFromScene(boxOfRow({node, row})).boundingRect();
        }
    }
    return {};
}

void DiagramView::mousePressEvent(QMouseEvent* event)
{
    const QPointF place = mapToScene(event->pos());
    setCurrent(nodeAt(place), false);
    m_linkFrom = event->button() == Qt::LeftButton ? spotAt(place) : Spot();
    m_linkEnd = place;
    if (m_linkFrom.isValid())
        event->accept();
    else
        QGraphicsView::mousePressEvent(event);
}

void DiagramView::mouseMoveEvent(QMouseEvent* event)
{
    const QPointF place = mapToScene(event->pos());
    if (m_linkFrom.isValid()) {
        m_linkEnd = place;
        viewport()->update();
        return;
    }
    QGraphicsView::mouseMoveEvent(event);
    if (m_drafting && event->buttons() == Qt::NoButton)
        viewport()->setCursor(spotAt(place).isValid() ? Qt::CrossCursor : Qt::OpenHandCursor);
}

void DiagramView::mouseReleaseEvent(QMouseEvent* event)
{
    const Spot from = std::exchange(m_linkFrom, Spot());
    if (!from.isValid()) {
        QGraphicsView::mouseReleaseEvent(event);
        return;
    }
    viewport()->update();
    const Spot to = spotAt(mapToScene(event->pos()));
    if (!to.isValid() || to == from)
        return;
    const auto& start = m_diagram.nodes[static_cast<std::size_t>(from.node)];
    const auto& end = m_diagram.nodes[static_cast<std::size_t>(to.node)];
    Q_EMIT foreignKeyRequested(start.sql, start.rows[static_cast<std::size_t>(from.row)].column, end.sql, end.rows[static_cast<std::size_t>(to.row)].column);
}

void DiagramView::paintLink(QPainter& painter) const
{
    if (!m_linkFrom.isValid())
        return;
    const QColor ink = palette().color(QPalette::Highlight);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(ink, 2));
    const QRectF from = boxOfRow(m_linkFrom);
    painter.drawRect(from);
    const Spot to = spotAt(m_linkEnd);
    if (to.isValid() && !(to == m_linkFrom))
        painter.drawRect(boxOfRow(to));
    painter.drawLine(QPointF(m_linkEnd.x() > from.center().x() ? from.right() : from.left(), from.center().y()), m_linkEnd);
    painter.setBrush(ink);
    painter.drawEllipse(m_linkEnd, 3, 3);
}

void DiagramView::mouseDoubleClickEvent(QMouseEvent* event)
{
    const int node = nodeAt(mapToScene(event->pos()));
    if (node >= 0)
        Q_EMIT activated(node);
}

void DiagramView::changeEvent(QEvent* event)
{
    QGraphicsView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        viewport()->update();
}

void DiagramView::paintAll(QPainter& painter, const QRectF& part, double scale) const
{
    painter.setLayoutDirection(Qt::LeftToRight);
    for (const DiagramEdge& edge : m_diagram.edges) {
        if (boundsOf(edge).intersects(part))
            paintEdge(painter, edge, edge.from == m_current || edge.to == m_current, scale);
    }
    for (std::size_t i = 0; i < m_diagram.nodes.size(); ++i) {
        if (boxOf(m_diagram.nodes[i]).adjusted(-4, -4, 4, 4).intersects(part))
            paintNode(painter, m_diagram.nodes[i], static_cast<int>(i) == m_current, scale);
    }
}

void DiagramView::paintNode(QPainter& painter, const DiagramNode& node, bool current, double scale) const
{
    const QPalette colours = palette();
    const QColor text = colours.color(QPalette::Text);
    const QColor ink = node.mark == Mark::Same ? mixed(colours.color(QPalette::Base), text, 0.45) : inkOf(node.mark, colours);
    const QRectF box = boxOf(node);
    const double line = QFontMetricsF(font()).height() * 1.25;
    const QRectF head(box.left(), box.top(), box.width(), line * 1.35);
    paintBox(painter, node.mark, box, head, ink, line * scale < fewestPixels);
    if (current) {
        painter.setPen(QPen(colours.color(QPalette::Highlight), 3));
        painter.drawRoundedRect(box.adjusted(-4, -4, 4, 4), 7, 7);
    }
    if (scale < namesOnly) {
        paintFarName(painter, node, box, scale);
        return;
    }
    QFont bold(font());
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(ink);
    if (node.mark != Mark::Same)
        painter.drawText(QRectF(head.left(), head.top(), line * 1.2, head.height()), Qt::AlignCenter, glyph(node.mark));
    painter.setPen(node.mark == Mark::Same ? text : ink);
    painter.drawText(head.adjusted(line * 1.2, 0, -4, 0), static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter), node.name);
    paintRows(painter, node, QRectF(box.left(), head.bottom() + line * 0.1, box.width(), line));
}

/// `tiny`: corners are not seen from here, and dashes run together.
void DiagramView::paintBox(QPainter& painter, Mark mark, const QRectF& box, const QRectF& head, const QColor& ink, bool tiny) const
{
    const QColor base = palette().color(QPalette::Base);
    const QColor body = mixed(base, palette().color(QPalette::Text), 0.02);
    const QColor top = mixed(base, ink, mark == Mark::Same ? 0.10 : 0.16);
    if (tiny) {
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.fillRect(box, body);
        painter.fillRect(head, top);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(ink, 0));
        painter.drawRect(box);
        painter.setRenderHint(QPainter::Antialiasing);
        return;
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(body);
    painter.drawRoundedRect(box, 5, 5);
    painter.setBrush(top);
    painter.drawRoundedRect(head, 5, 5);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(ink, mark == Mark::Same ? 1.0 : 1.8, lineOf(mark)));
    painter.drawRoundedRect(box, 5, 5);
    if (mark == Mark::Renamed)
        painter.drawRoundedRect(box.adjusted(3, 3, -3, -3), 4, 4);
}

/// One below the other, from `place` on.
void DiagramView::paintRows(QPainter& painter, const DiagramNode& node, QRectF place) const
{
    const QPalette colours = palette();
    const double indent = place.height() * 1.2;
    for (const DiagramRow& row : node.rows) {
        painter.setFont(font());
        painter.setPen(row.mark == Mark::Same ? colours.color(QPalette::Text) : inkOf(row.mark, colours));
        const QString sign = row.mark != Mark::Same ? glyph(row.mark) : row.key ? QStringLiteral("⚿") : QString();
        painter.drawText(QRectF(place.left(), place.top(), indent, place.height()), Qt::AlignCenter, sign);
        QFont face(font());
        face.setStrikeOut(row.mark == Mark::Removed);
        face.setBold(row.mark != Mark::Same && row.mark != Mark::Removed);
        painter.setFont(face);
        painter.drawText(place.adjusted(indent, 0, -4, 0), static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter),
                         QFontMetricsF(face).elidedText(row.text, Qt::ElideRight, place.width() - indent - 4));
        place.translate(0, place.height());
    }
    painter.setFont(font());
    if (node.more > 0) {
        painter.setPen(quietText(colours));
        painter.drawText(place.adjusted(indent, 0, 0, 0), static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter), tr("%n more", nullptr, node.more));
    }
}

/// As large as the box allows, so that one still knows where one is; where a name cannot be read, the state still can.
void DiagramView::paintFarName(QPainter& painter, const DiagramNode& node, const QRectF& box, double scale) const
{
    constexpr double largestFont = 3;
    QFont bold(font());
    bold.setBold(true);
    const QString mark = node.mark == Mark::Same ? QString() : glyph(node.mark);
    const QString words = mark.isEmpty() ? node.name : mark + QLatin1Char(' ') + node.name;
    const double room = std::min((box.width() - 8) / std::max(1.0, QFontMetricsF(bold).horizontalAdvance(words)), largestFont);
    const double larger = std::max(1.0, std::floor(room * 4) / 4); // few sizes: each is a font of its own to be drawn
    const double line = QFontMetricsF(font()).height() * scale;
    const bool legible = line * larger >= fewestPixels;
    if (!legible && line * largestFont < fewestPixels)
        return;
    bold.setPointSizeF(bold.pointSizeF() * (legible ? larger : largestFont));
    painter.setFont(bold);
    painter.setPen(mark.isEmpty() ? palette().color(QPalette::Text) : inkOf(node.mark, palette()));
    if (legible)
        painter.drawText(box.adjusted(4, 0, 0, 0), static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter), words);
    else
        painter.drawText(box, Qt::AlignCenter, mark);
}

void DiagramView::paintEdge(QPainter& painter, const DiagramEdge& edge, bool touched, double scale) const
{
    if (edge.curve.size() < 2)
        return;
    const QPalette colours = palette();
    QColor ink = edge.mark == Mark::Same ? mixed(colours.color(QPalette::Base), colours.color(QPalette::Text), 0.42) : inkOf(edge.mark, colours);
    if (touched && edge.mark == Mark::Same)
        ink = colours.color(QPalette::Highlight);
    QPainterPath path(edge.curve.front());
    if (edge.curve.size() == 2)
        path.lineTo(edge.curve.back());
    for (std::size_t i = 1; i + 2 < edge.curve.size(); i += 3)
        path.cubicTo(edge.curve[i], edge.curve[i + 1], edge.curve[i + 2]);
    painter.setBrush(Qt::NoBrush);
    if (arrowHead * scale < fewestPixels / 2) {
        // A thousand hairs: drawn as such, they take a tenth of the time.
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setPen(QPen(ink, 0));
        painter.drawPath(path);
        painter.setRenderHint(QPainter::Antialiasing);
        return;
    }
    painter.setPen(QPen(ink, edge.mark != Mark::Same || touched ? 2.0 : 1.2, lineOf(edge.mark)));
    painter.drawPath(path);
    const QPointF end = path.currentPosition();
    const QPointF before = path.pointAtPercent(std::max(0.0, 1.0 - arrowHead / std::max(arrowHead + 1, path.length())));
    const double length = std::hypot(end.x() - before.x(), end.y() - before.y());
    if (length < 0.1)
        return;
    const QPointF along = (end - before) / length;
    const QPointF across(-along.y(), along.x());
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawPolygon(QPolygonF() << end << end - along * arrowHead + across * arrowHead / 2 << end - along * arrowHead - across * arrowHead / 2);
}

bool DiagramView::writeSvg(const QString& file)
{
    QSvgGenerator svg;
    svg.setFileName(file);
    svg.setTitle(tr("Schema diagram"));
    const QRectF whole = sceneRect();
    svg.setSize(whole.size().toSize());
    svg.setViewBox(QRectF(QPointF(), whole.size()));
    QPainter painter;
    if (!painter.begin(&svg))
        return false;
    painter.fillRect(QRectF(QPointF(), whole.size()), palette().color(QPalette::Base));
    painter.translate(-whole.topLeft());
    paintAll(painter, whole, 1);
    return painter.end();
}

bool DiagramView::writePng(const QString& file)
{
    constexpr double most = 12000; // pixels a side
    const QRectF whole = sceneRect();
    const double scale = std::min(2.0, most / std::max({whole.width(), whole.height(), 1.0}));
    QImage image((whole.size() * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
    if (image.isNull())
        return false;
    image.fill(palette().color(QPalette::Base));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale, scale);
    painter.translate(-whole.topLeft());
    paintAll(painter, whole, 1);
    painter.end();
    return image.save(file);
}

} // namespace cofferdam::gui
