#pragma once
#include "models/view_data.h"

#include <QPointF>
#include <QSizeF>

namespace cofferdam::gui {

enum class DiagramMode { Before, After, Overlay };

struct DiagramRow {
    QString text; ///< "id bigint"
    QString column; ///< its bare name
    Mark mark = Mark::Same;
    bool key = false;
};

struct DiagramNode {
    QString sql;
    QString name;
    Mark mark = Mark::Same; ///< Changed as well when a part of it differs
    QString change;         ///< key of the change to show for it; empty: none
    std::vector<DiagramRow> rows;
    int more = 0;           ///< columns that are not shown
    QSizeF size;
    QPointF centre;
    QString words() const;  ///< what a screen reader says
};

struct DiagramEdge {
    int from = 0; ///< node with the foreign key
    int to = 0;
    QString name;
    Mark mark = Mark::Same;
    std::vector<QPointF> curve; ///< a start, then three points for each cubic piece; two points are a line
};

struct Diagram {
    std::vector<DiagramNode> nodes;
    std::vector<DiagramEdge> edges;
    int left = 0; ///< tables left out by the scope
    QSizeF size;
};

/// Tables as boxes and foreign keys as edges. Unless `everything`, only the tables that differ and those one foreign key away;
/// unless `allColumns`, only the columns that differ or are in a key.
Diagram diagramOf(const ComparisonView& view, DiagramMode mode, bool everything, bool allColumns = false);

} // namespace cofferdam::gui
