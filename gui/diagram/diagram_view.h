#pragma once
#include "diagram/diagram_data.h"

#include <QGraphicsView>

namespace cofferdam::gui {

class DiagramScene;

/// Draws a laid-out diagram. Wheel and plus or minus zoom, arrows go to the neighbour in their direction, dragging moves the paper.
/// From far away only names are drawn.
class DiagramView : public QGraphicsView {
    Q_OBJECT

public:
    explicit DiagramView(QWidget* parent = nullptr);
    ~DiagramView() override;

    /// Sizes of the boxes, from the view's font: what the layout needs.
    void measure(Diagram& diagram) const;
    void setDiagram(Diagram diagram);
    const Diagram& diagram() const { return m_diagram; }

    int current() const { return m_current; }
    void setCurrent(int node, bool show = true);
    void fit();
    void zoomBy(double factor);
    /// A column can be drawn onto another one, which asks for a foreign key.
    void setDrafting(bool drafting);
    /// Where a column is drawn, in the viewport; empty when it is not shown.
    QRect rowRect(const QString& table, const QString& column) const;
    bool writeSvg(const QString& file);
    bool writePng(const QString& file);

Q_SIGNALS:
    void currentChanged(int node);
    void activated(int node);
    void foreignKeyRequested(const QString& table, const QString& column, const QString& otherTable, const QString& otherColumn);
    void moved(); ///< another part of the paper is seen

protected:
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void changeEvent(QEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    friend class DiagramScene;
    struct Spot {
        int node = -1;
        int row = -1;
        bool isValid() const { return row >= 0; }
        friend bool operator==(const Spot&, const Spot&) = default;
    };
    /// The column at a place, if one can begin or end a foreign key there.
    Spot spotAt(const QPointF& place) const;
    QRectF boxOfRow(const Spot& spot) const;
    void paintLink(QPainter& painter) const;
    int nodeAt(const QPointF& place) const;
    int neighbour(const QPointF& way) const;
    void paintNode(QPainter& painter, const DiagramNode& node, bool current, double scale) const;
    void paintBox(QPainter& painter, Mark mark, const QRectF& box, const QRectF& head, const QColor& ink, bool tiny) const;
    void paintRows(QPainter& painter, const DiagramNode& node, QRectF place) const;
    void paintFarName(QPainter& painter, const DiagramNode& node, const QRectF& box, double scale) const;
    void paintEdge(QPainter& painter, const DiagramEdge& edge, bool touched, double scale) const;
    void paintAll(QPainter& painter, const QRectF& part, double scale) const;
    QRectF boxOf(const DiagramNode& node) const;
    static QRectF boundsOf(const DiagramEdge& edge);

    DiagramScene* m_scene = nullptr;
    Diagram m_diagram;
    int m_current = -1;
    bool m_fitted = true;
    bool m_drafting = false;
    Spot m_linkFrom;    ///< the column from which a line is being drawn
    QPointF m_linkEnd;
};

} // namespace cofferdam::gui
