#include "diagram/diagram_layout.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QStandardPaths>

#include <algorithm>
#include <cmath>

namespace cofferdam::gui {

namespace {

constexpr double unitsPerInch = 72;
constexpr int patience = 20000; // milliseconds for dot
constexpr double gap = 60;

} // namespace

QByteArray dotText(const Diagram& diagram, bool downwards)
{
    QByteArray text = QByteArray("digraph d {\nrankdir=") + (downwards ? "TB" : "LR") + "; ranksep=0.9; nodesep=0.35; outputorder=nodesfirst;\nnode [shape=box, fixedsize=true, label=\"\"];\n";
    for (std::size_t i = 0; i < diagram.nodes.size(); ++i) {
        const QSizeF size = diagram.nodes[i].size / unitsPerInch;
        text += 'n' + QByteArray::number(i) + " [width=" + QByteArray::number(size.width(), 'f', 4) + ", height=" + QByteArray::number(size.height(), 'f', 4) + "];\n";
    }
    for (const DiagramEdge& edge : diagram.edges)
        text += 'n' + QByteArray::number(edge.from) + " -> n" + QByteArray::number(edge.to) + ";\n";
    return text + "}\n";
}

bool takePlain(Diagram& diagram, const QByteArray& plain)
{
    std::size_t nodes = 0;
    double height = 0;
    std::vector<bool> taken(diagram.edges.size(), false);
    for (const QByteArray& line : plain.split('\n')) {
        const QList<QByteArray> words = line.trimmed().split(' ');
        const auto number = [&](int i) { return words.value(i).toDouble() * unitsPerInch; };
        if (words.front() == "graph" && words.size() >= 4) {
            height = number(3);
            diagram.size = {number(2), height};
        } else if (words.front() == "node" && words.size() >= 6) {
            const auto index = words[1].mid(1).toULongLong();
            if (index >= diagram.nodes.size())
                return false;
            diagram.nodes[index].centre = {number(2), height - number(3)};
            ++nodes;
        } else if (words.front() == "edge" && words.size() >= 4) {
            const int from = words[1].mid(1).toInt();
            const int to = words[2].mid(1).toInt();
            const int points = words[3].toInt();
            // Several foreign keys can lead the same way: each curve is one of theirs.
            for (std::size_t i = 0; i < diagram.edges.size(); ++i) {
                DiagramEdge& edge = diagram.edges[i];
                if (taken[i] || edge.from != from || edge.to != to)
                    continue;
                taken[i] = true;
                for (int p = 0; p < points && 5 + 2 * p < words.size(); ++p)
                    edge.curve.emplace_back(number(4 + 2 * p), height - number(5 + 2 * p));
                break;
            }
        }
    }
    return nodes == diagram.nodes.size();
}

void layInRows(Diagram& diagram)
{
    const int columns = std::max(1, static_cast<int>(std::ceil(std::sqrt(static_cast<double>(diagram.nodes.size()) * 1.4))));
    double y = 0;
    double width = 0;
    for (std::size_t start = 0; start < diagram.nodes.size(); start += static_cast<std::size_t>(columns)) {
        const std::size_t end = std::min(diagram.nodes.size(), start + static_cast<std::size_t>(columns));
        double x = 0;
        double tallest = 0;
        for (std::size_t i = start; i < end; ++i) {
            DiagramNode& node = diagram.nodes[i];
            node.centre = {x + node.size.width() / 2, y + node.size.height() / 2};
            x += node.size.width() + gap;
            tallest = std::max(tallest, node.size.height());
        }
        width = std::max(width, x - gap);
        y += tallest + gap;
    }
    diagram.size = {width, std::max(0.0, y - gap)};
    for (DiagramEdge& edge : diagram.edges) {
        const DiagramNode& from = diagram.nodes[static_cast<std::size_t>(edge.from)];
        const DiagramNode& to = diagram.nodes[static_cast<std::size_t>(edge.to)];
        const QPointF way = to.centre - from.centre;
        // From border to border, along the line between the centres.
        const auto border = [&](const DiagramNode& node, double sign) {
            const double scale = std::max({std::abs(way.x()) / (node.size.width() / 2), std::abs(way.y()) / (node.size.height() / 2), 1e-6});
            return node.centre + way / scale * sign;
        };
        edge.curve = edge.from == edge.to ? std::vector<QPointF>() : std::vector<QPointF>{border(from, 1), border(to, -1)};
    }
}

namespace {

/// Asks graphviz; false when it cannot say.
bool askDot(Diagram& diagram, const QString& program, bool downwards, const base::CancelToken& cancel)
{
    QProcess process;
    process.start(program, {QStringLiteral("-Tplain"), QStringLiteral("-q")});
    process.write(dotText(diagram, downwards));
    process.closeWriteChannel();
    QElapsedTimer timer;
    timer.start();
    while (!process.waitForFinished(50) && process.state() != QProcess::NotRunning && !cancel.cancelled() && timer.elapsed() < patience) {
    }
    if (process.state() == QProcess::NotRunning && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0
        && takePlain(diagram, process.readAllStandardOutput()))
        return true;
    process.kill();
    process.waitForFinished(1000);
    return false;
}

/// How large the diagram can be shown in a room.
double scaleIn(const Diagram& diagram, const QSizeF& room)
{
    return std::min(room.width() / std::max(1.0, diagram.size.width()), room.height() / std::max(1.0, diagram.size.height()));
}

} // namespace

Diagram laidOut(Diagram diagram, const QSizeF& room, const base::CancelToken& cancel)
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("dot"));
    if (!program.isEmpty() && !diagram.nodes.empty()) {
        // Across reads best; downwards only where its boxes come out clearly larger, and never for schemas that take long to lay out.
        constexpr std::size_t few = 120;
        constexpr double clearly = 1.1;
        Diagram down = diagram;
        const bool across = askDot(diagram, program, false, cancel);
        const bool both = across && !room.isEmpty() && diagram.nodes.size() <= few && scaleIn(diagram, room) < 1 && askDot(down, program, true, cancel);
        if (both && scaleIn(down, room) > clearly * scaleIn(diagram, room))
            return down;
        if (across)
            return diagram;
    }
    layInRows(diagram);
    return diagram;
}

} // namespace cofferdam::gui
