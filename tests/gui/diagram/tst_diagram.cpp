#include "diagram/diagram_layout.h"
#include "diagram/diagram_page.h"
#include "support/accessible_walk.h"
#include "support/sample_session.h"

#include <QCheckBox>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <ctime>

using namespace cofferdam::gui;

/// The diagram: what it shows of two outlines, how it is laid out, and how one moves in it.
class TestDiagram : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsWhatDiffersAndOneHop();
    void modesShowTheirSide();
    void rowsNeverOverlap_data();
    void rowsNeverOverlap();
    void takesWhatDotPrints();
    void movesByKeyboard();
    void listSaysTheSame();
    void writesPictures();
    void aThousandTablesStayFluid();

private:
    static ComparisonSnapshot shop();
    static void settle(DiagramPage& page);
};

namespace {

OutlineTable table(const char* name, const QStringList& columns, const QStringList& references = {})
{
    OutlineTable out;
    out.name = QString::fromLatin1(name);
    out.sql = QStringLiteral("public.") + out.name;
    for (const QString& column : columns)
        out.columns.push_back({column, QStringLiteral("bigint"), true, column == QStringLiteral("id")});
    for (const QString& other : references)
        out.foreignKeys.push_back({QStringLiteral("fk_%1_%2").arg(out.name, other), {other + QStringLiteral("_id")}, QStringLiteral("public.") + other, {QStringLiteral("id")}});
    return out;
}

ChangeRow change(Mark mark, const QString& kind, const QString& object, const QString& tableName)
{
    ChangeRow row;
    row.mark = mark;
    row.kind = kind;
    row.object = object;
    row.key = kind + QLatin1Char(':') + object;
    row.schema = QStringLiteral("public");
    row.table = tableName;
    row.name = object.mid(object.lastIndexOf(QLatin1Char('.')) + 1);
    return row;
}

int nodeOf(const Diagram& diagram, const QString& name)
{
    for (std::size_t i = 0; i < diagram.nodes.size(); ++i) {
        if (diagram.nodes[i].name == name)
            return static_cast<int>(i);
    }
    return -1;
}

} // namespace

ComparisonSnapshot TestDiagram::shop()
{
    auto have = std::make_shared<SchemaOutline>();
    have->tables = {table("orders", {"id", "customers_id", "total", "note"}, {"customers"}), table("customers", {"id"}), table("old", {"id", "customers_id"}, {"customers"}),
                    table("far", {"id"}), table("farther", {"id", "far_id"}, {"far"})};
    auto want = std::make_shared<SchemaOutline>();
    want->tables = {table("orders", {"id", "customers_id", "total", "channel"}, {"customers"}), table("customers", {"id"}), table("refunds", {"id", "orders_id"}, {"orders"}),
                    table("far", {"id"}), table("farther", {"id", "far_id"}, {"far"})};
    auto view = std::make_shared<ComparisonView>();
    view->haveOutline = have;
    view->wantOutline = want;
    view->changes = {change(Mark::Added, QStringLiteral("column"), QStringLiteral("public.orders.channel"), QStringLiteral("orders")),
                     change(Mark::Removed, QStringLiteral("column"), QStringLiteral("public.orders.note"), QStringLiteral("orders")),
                     change(Mark::Added, QStringLiteral("table"), QStringLiteral("public.refunds"), QStringLiteral("refunds")),
                     change(Mark::Removed, QStringLiteral("table"), QStringLiteral("public.old"), QStringLiteral("old"))};
    return view;
}

void TestDiagram::settle(DiagramPage& page)
{
    QTRY_VERIFY_WITH_TIMEOUT(!page.isBusy(), 25000);
}

void TestDiagram::showsWhatDiffersAndOneHop()
{
    const Diagram diagram = diagramOf(*shop(), DiagramMode::Overlay, false);
    QCOMPARE(diagram.nodes.size(), std::size_t{4});
    QCOMPARE(diagram.left, 2);
    QCOMPARE(nodeOf(diagram, QStringLiteral("far")), -1);
    const DiagramNode& orders = diagram.nodes[static_cast<std::size_t>(nodeOf(diagram, QStringLiteral("orders")))];
    QCOMPARE(orders.mark, Mark::Changed);
    QCOMPARE(orders.change, QStringLiteral("column:public.orders.channel"));
    QStringList rows;
    for (const DiagramRow& row : orders.rows)
        rows << glyph(row.mark) + row.text;
    QCOMPARE(rows, (QStringList{QStringLiteral("=id bigint"), QStringLiteral("=customers_id bigint"), QStringLiteral("+channel bigint"), glyph(Mark::Removed) + QStringLiteral("note bigint")}));
    QCOMPARE(orders.more, 1);
    QCOMPARE(diagram.nodes[static_cast<std::size_t>(nodeOf(diagram, QStringLiteral("old")))].mark, Mark::Removed);
    QCOMPARE(diagram.edges.size(), std::size_t{3});
    for (const DiagramEdge& edge : diagram.edges) {
        const QString& from = diagram.nodes[static_cast<std::size_t>(edge.from)].name;
        QCOMPARE(edge.mark, from == QStringLiteral("refunds") ? Mark::Added : from == QStringLiteral("old") ? Mark::Removed : Mark::Same);
    }
    QCOMPARE(diagramOf(*shop(), DiagramMode::Overlay, true).nodes.size(), std::size_t{6});
}

void TestDiagram::modesShowTheirSide()
{
    const Diagram before = diagramOf(*shop(), DiagramMode::Before, true);
    const Diagram after = diagramOf(*shop(), DiagramMode::After, true);
    QVERIFY(nodeOf(before, QStringLiteral("old")) >= 0 && nodeOf(before, QStringLiteral("refunds")) < 0);
    QVERIFY(nodeOf(after, QStringLiteral("old")) < 0 && nodeOf(after, QStringLiteral("refunds")) >= 0);
}

void TestDiagram::rowsNeverOverlap_data()
{
    QTest::addColumn<int>("count");
    for (int count : {1, 2, 7, 100})
        QTest::addRow("%d", count) << count;
}

void TestDiagram::rowsNeverOverlap()
{
    QFETCH(int, count);
    Diagram diagram;
    for (int i = 0; i < count; ++i) {
        DiagramNode node;
        node.size = QSizeF(60 + i % 5 * 40, 40 + i % 7 * 30);
        diagram.nodes.push_back(node);
        diagram.edges.push_back({i, (i + 1) % count, {}, Mark::Same, {}});
    }
    layInRows(diagram);
    const auto box = [](const DiagramNode& node) { return QRectF(node.centre - QPointF(node.size.width() / 2, node.size.height() / 2), node.size); };
    for (int i = 0; i < count; ++i) {
        for (int j = 0; j < i; ++j)
            QVERIFY(!box(diagram.nodes[static_cast<std::size_t>(i)]).intersects(box(diagram.nodes[static_cast<std::size_t>(j)])));
    }
    for (const DiagramEdge& edge : diagram.edges)
        QCOMPARE(edge.curve.size(), edge.from == edge.to ? std::size_t{0} : std::size_t{2});
}

void TestDiagram::takesWhatDotPrints()
{
    Diagram diagram;
    diagram.nodes.resize(2);
    diagram.edges = {{0, 1, {}, Mark::Same, {}}, {0, 1, {}, Mark::Added, {}}};
    const QByteArray plain = "graph 1 4 2\nnode n0 1 0.5 1 1 \"\" solid box black lightgrey\nnode n1 3 1.5 1 1 \"\" solid box black lightgrey\n"
                             "edge n0 n1 4 1 0.5 2 0.5 2 1.5 3 1.5 solid black\nedge n0 n1 4 1 0.6 2 0.6 2 1.6 3 1.6 solid black\nstop\n";
    QVERIFY(takePlain(diagram, plain));
    QCOMPARE(diagram.nodes[0].centre, QPointF(72, 108));
    QCOMPARE(diagram.nodes[1].centre, QPointF(216, 36));
    QCOMPARE(diagram.edges[1].curve.size(), std::size_t{4});
    QVERIFY(diagram.edges[0].curve != diagram.edges[1].curve);
    QVERIFY(!takePlain(diagram, "graph 1 4 2\nnode n7 1 1 1 1\nstop\n"));
    QVERIFY(!takePlain(diagram, ""));
    QVERIFY(dotText(diagram).contains("n0 -> n1"));
}

void TestDiagram::movesByKeyboard()
{
    DiagramPage page;
    page.resize(900, 600);
    page.setSnapshot(shop());
    page.show();
    settle(page);
    QCOMPARE(unnamedFocusable(&page).join(QLatin1Char(';')), QString());
    page.view()->setFocus();
    // Every table can be reached by arrows from any other.
    page.view()->setCurrent(0);
    QSet<int> seen{0};
    for (int round = 0; round < 40; ++round) {
        for (int key : {Qt::Key_Right, Qt::Key_Down, Qt::Key_Left, Qt::Key_Up}) {
            QTest::keyClick(page.view(), static_cast<Qt::Key>(key));
            seen.insert(page.view()->current());
            if (round % 3 == 0)
                QTest::keyClick(page.view(), Qt::Key_Down);
        }
    }
    QVERIFY2(seen.size() >= 3, qPrintable(QString::number(seen.size())));
    const double before = page.view()->transform().m11();
    QTest::keyClick(page.view(), Qt::Key_Plus);
    QVERIFY(page.view()->transform().m11() > before);
    QTest::keyClick(page.view(), Qt::Key_0);
    QTest::keyClicks(page.searchEdit(), QStringLiteral("refu"));
    QCOMPARE(page.view()->diagram().nodes[static_cast<std::size_t>(page.view()->current())].name, QStringLiteral("refunds"));
    QSignalSpy asked(&page, &DiagramPage::changeRequested);
    QTest::keyClick(page.view(), Qt::Key_Return);
    QCOMPARE(asked.front().front().toString(), QStringLiteral("table:public.refunds"));
}

void TestDiagram::listSaysTheSame()
{
    DiagramPage page;
    page.resize(900, 600);
    page.setSnapshot(shop());
    page.show();
    settle(page);
    QCOMPARE(page.list()->count(), static_cast<int>(page.view()->diagram().nodes.size()));
    for (int row = 0; row < page.list()->count(); ++row) {
        page.list()->setCurrentRow(row);
        QCOMPARE(page.view()->current(), row);
        QVERIFY(!page.list()->item(row)->data(Qt::AccessibleTextRole).toString().isEmpty());
    }
    page.everything()->click();
    settle(page);
    QCOMPARE(page.list()->count(), 6);
    page.showChange(shop()->changes.front());
    QCOMPARE(page.list()->currentItem()->text().contains(QStringLiteral("orders")), true);
}

void TestDiagram::writesPictures()
{
    DiagramPage page;
    page.resize(900, 600);
    page.setSnapshot(shop());
    page.show();
    settle(page);
    QTemporaryDir folder;
    QVERIFY(page.view()->writePng(folder.filePath(QStringLiteral("d.png"))));
    QVERIFY(!QImage(folder.filePath(QStringLiteral("d.png"))).isNull());
    QVERIFY(page.view()->writeSvg(folder.filePath(QStringLiteral("d.svg"))));
    QFile svg(folder.filePath(QStringLiteral("d.svg")));
    QVERIFY(svg.open(QIODevice::ReadOnly));
    QVERIFY(svg.readAll().contains("refunds"));
    QVERIFY(!page.view()->writeSvg(QStringLiteral("/proc/nowhere/d.svg")));
}

void TestDiagram::aThousandTablesStayFluid()
{
    Diagram diagram;
    for (int i = 0; i < 1000; ++i) {
        DiagramNode node;
        node.name = QStringLiteral("table_%1").arg(i);
        node.sql = QStringLiteral("public.") + node.name;
        node.mark = static_cast<Mark>(i % 5);
        for (int row = 0; row < 6; ++row)
            node.rows.push_back({QStringLiteral("column_%1 character varying").arg(row), {}, Mark::Same, row == 0});
        diagram.nodes.push_back(node);
        diagram.edges.push_back({i, i * 7 % 1000, {}, Mark::Same, {}});
    }
    DiagramView view;
    view.resize(1200, 800);
    view.measure(diagram);
    layInRows(diagram);
    view.setDiagram(std::move(diagram));
    view.show();
    const std::clock_t start = std::clock(); // of the processor: other programs may have the rest of it
    constexpr int frames = 10;
    for (int i = 0; i < frames; ++i) {
        view.zoomBy(i % 2 == 0 ? 1.3 : 0.8);
        view.grab();
    }
    const auto frame = (std::clock() - start) * 1000 / CLOCKS_PER_SEC / frames;
    qInfo("%ld ms a frame", frame);
    QVERIFY2(frame < 150, qPrintable(QString::number(frame)));
}

QTEST_MAIN(TestDiagram)
#include "tst_diagram.moc"
