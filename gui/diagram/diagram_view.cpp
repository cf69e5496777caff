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
    for (const DiagramEdge& edge : m_diagram.edges)
        paintEdge(painter, edge, edge.from == m_current || edge.to == m_current);
    for (std::size_t i = 0; i < m_diagram.nodes.size(); ++i) {
        if (boxOf(m_diagram.nodes[i]).adjusted(-4, -4, 4, 4).intersects(part))
            paintNode(painter, m_diagram.nodes[i], static_cast<int>(i) == m_current, scale);
    }
}

void DiagramView::paintNode(QPainter& painter, const DiagramNode& node, bool current, double scale) const
{
    const QPalette colours = palette();
    const QColor base = colours.color(QPalette::Base);
    const QColor text = colours.color(QPalette::Text);
    const QColor ink = node.mark == Mark::Same ? mixed(base, text, 0.45) : inkOf(node.mark, colours);
    const QRectF box = boxOf(node);
    const QFontMetricsF metrics(font());
    const double line = metrics.height() * 1.25;
    const QRectF head(box.left(), box.top(), box.width(), line * 1.35);
    // The outline says the state as well: solid, dashed, dotted, double.
    Qt::PenStyle style = Qt::SolidLine;
    if (node.mark == Mark::Removed)
        style = Qt::DashLine;
    else if (node.mark == Mark::Changed)
        style = Qt::DotLine;
    else if (node.mark == Mark::Unproven)
        style = Qt::DashDotDotLine;
    painter.setPen(Qt::NoPen);
    painter.setBrush(mixed(base, text, 0.02));
    painter.drawRoundedRect(box, 5, 5);
    painter.setBrush(mixed(base, ink, node.mark == Mark::Same ? 0.10 : 0.16));
    painter.drawRoundedRect(head, 5, 5);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(ink, node.mark == Mark::Same ? 1.0 : 1.8, style));
    painter.drawRoundedRect(box, 5, 5);
    if (node.mark == Mark::Renamed)
        painter.drawRoundedRect(box.adjusted(3, 3, -3, -3), 4, 4);
    if (current) {
        painter.setPen(QPen(colours.color(QPalette::Highlight), 3));
        painter.drawRoundedRect(box.adjusted(-4, -4, 4, 4), 7, 7);
    }
    QFont bold(font());
    bold.setBold(true);
    const bool far = scale < namesOnly;
    if (far) {
        // As large as the box allows, so that one still knows where one is.
        const double room = std::min(box.width() / std::max(1.0, QFontMetricsF(bold).horizontalAdvance(node.name) + line), 3.0);
        bold.setPointSizeF(bold.pointSizeF() * std::max(1.0, room));
    }
    painter.setFont(bold);
    painter.setPen(ink);
    const QRectF title = far ? box : head;
    if (node.mark != Mark::Same)
        painter.drawText(QRectF(title.left(), title.top(), line * 1.2, title.height()), Qt::AlignCenter, glyph(node.mark));
    painter.setPen(node.mark == Mark::Same ? text : ink);
    painter.drawText(title.adjusted(line * 1.2, 0, -4, 0), static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter), node.name);
    if (far)
        return;
    painter.setFont(font());
    double y = head.bottom() + line * 0.1;
    for (const DiagramRow& row : node.rows) {
        const QRectF place(box.left(), y, box.width(), line);
        const QColor own = row.mark == Mark::Same ? text : inkOf(row.mark, colours);
        painter.setPen(own);
        const QString sign = row.mark != Mark::Same ? glyph(row.mark) : row.key ? QStringLiteral("⚿") : QString();
        painter.drawText(QRectF(place.left(), y, line * 1.2, line), Qt::AlignCenter, sign);
        QFont face(font());
        face.setStrikeOut(row.mark == Mark::Removed);
        face.setBold(row.mark != Mark::Same && row.mark != Mark::Removed);
        painter.setFont(face);
        painter.drawText(place.adjusted(line * 1.2, 0, -4, 0), static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter),
                         QFontMetricsF(face).elidedText(row.text, Qt::ElideRight, place.width() - line * 1.2 - 4));
        y += line;
    }
    painter.setFont(font());
    if (node.more > 0) {
        painter.setPen(quietText(colours));
        painter.drawText(QRectF(box.left() + line * 1.2, y, box.width(), line), static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter), tr("%n more", nullptr, node.more));
    }
}

void DiagramView::paintEdge(QPainter& painter, const DiagramEdge& edge, bool touched) const
{
    if (edge.curve.size() < 2)
        return;
    const QPalette colours = palette();
    QColor ink = edge.mark == Mark::Same ? mixed(colours.color(QPalette::Base), colours.color(QPalette::Text), 0.42) : inkOf(edge.mark, colours);
    if (touched && edge.mark == Mark::Same)
        ink = colours.color(QPalette::Highlight);
    const Qt::PenStyle style = edge.mark == Mark::Removed ? Qt::DashLine : edge.mark == Mark::Changed ? Qt::DotLine
                               : edge.mark == Mark::Unproven ? Qt::DashDotDotLine : Qt::SolidLine;
    QPainterPath path(edge.curve.front());
    if (edge.curve.size() == 2)
        path.lineTo(edge.curve.back());
    for (std::size_t i = 1; i + 2 < edge.curve.size(); i += 3)
        path.cubicTo(edge.curve[i], edge.curve[i + 1], edge.curve[i + 2]);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(ink, edge.mark != Mark::Same || touched ? 2.0 : 1.2, style));
    painter.drawPath(path);
    const QPointF end = path.currentPosition();
    const QPointF before = path.pointAtPercent(std::max(0.0, 1.0 - 9.0 / std::max(10.0, path.length())));
    const double length = std::hypot(end.x() - before.x(), end.y() - before.y());
    if (length < 0.1)
        return;
    const QPointF along = (end - before) / length;
    const QPointF across(-along.y(), along.x());
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawPolygon(QPolygonF() << end << end - along * 9 + across * 4.5 << end - along * 9 - across * 4.5);
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
