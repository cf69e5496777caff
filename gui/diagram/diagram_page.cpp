#include "diagram/diagram_page.h"

#include "app/accessible.h"
#include "app/icons.h"
#include "app/settings.h"
#include "diagram/diagram_layout.h"
#include "jobs/worker_pool.h"
#include "widgets/flow_layout.h"
#include "widgets/pieces.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QListWidget>
#include <QMouseEvent>
#include <QSplitter>
#include <QStackedWidget>

namespace cofferdam::gui {

/// The whole paper, small, with the part that is seen; clicking goes there.
class MiniMap : public QWidget {
public:
    explicit MiniMap(DiagramView* view) : QWidget(view), m_view(view)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents, false);
        setCursor(Qt::PointingHandCursor);
        setAccessibleName(DiagramView::tr("Overview"));
    }

    void place()
    {
        const int unit = fontMetrics().height();
        const QSize size(unit * 9, unit * 6);
        setGeometry(m_view->viewport()->width() - size.width() - unit / 2, m_view->viewport()->height() - size.height() - unit / 2, size.width(), size.height());
        const QRectF seen = m_view->mapToScene(m_view->viewport()->rect()).boundingRect();
        setVisible(!m_view->diagram().nodes.empty() && !seen.contains(m_view->sceneRect()));
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const QPalette colours = palette();
        painter.fillRect(rect(), mixed(colours.color(QPalette::Base), colours.color(QPalette::Window), 0.7));
        painter.setPen(outlineColor(colours));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
        for (const DiagramNode& node : m_view->diagram().nodes) {
            const QRectF box(node.centre - QPointF(node.size.width() / 2, node.size.height() / 2), node.size);
            painter.fillRect(toMap(box), node.mark == Mark::Same ? mixed(colours.color(QPalette::Base), colours.color(QPalette::Text), 0.3) : inkOf(node.mark, colours));
        }
        painter.setPen(QPen(colours.color(QPalette::Highlight), 2));
        painter.drawRect(toMap(m_view->mapToScene(m_view->viewport()->rect()).boundingRect() & m_view->sceneRect()));
    }
    void mousePressEvent(QMouseEvent* event) override { go(event->position()); }
    void mouseMoveEvent(QMouseEvent* event) override { go(event->position()); }

private:
    double scale() const
    {
        const QSizeF whole = m_view->sceneRect().size();
        return std::min((width() - 8) / std::max(1.0, whole.width()), (height() - 8) / std::max(1.0, whole.height()));
    }
    QRectF toMap(const QRectF& scene) const
    {
        const QPointF origin = m_view->sceneRect().topLeft();
        return {(scene.topLeft() - origin) * scale() + QPointF(4, 4), scene.size() * scale()};
    }
    void go(const QPointF& place) { m_view->centerOn((place - QPointF(4, 4)) / scale() + m_view->sceneRect().topLeft()); }

    DiagramView* m_view;
};

DiagramPage::DiagramPage(QWidget* parent)
    : QWidget(parent), m_view(new DiagramView(this)), m_map(new MiniMap(m_view)), m_list(new QListWidget(this)), m_search(new QLineEdit(this)),
      m_modes(new QButtonGroup(this)), m_everything(new QCheckBox(tr("All tables"), this)),
      m_columns(new QCheckBox(tr("All columns"), this)), m_note(new QuietLabel(QString(), this)),
      m_pages(new QStackedWidget(this)),
      m_empty(new EmptyState(QStringLiteral("compare"), tr("No table differs"), tr("Choose All tables to see the whole schema."), this)),
      m_job(workerPool())
{
    named(m_list, tr("Tables of the diagram"), tr("The same tables as in the diagram, with what differs in them"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* split = new QSplitter(this);
    split->setChildrenCollapsible(true);
    split->addWidget(m_view);
    split->addWidget(m_list);
    split->setStretchFactor(0, 5);
    split->setStretchFactor(1, 1);
    split->setSizes({800, 170});
    m_pages->addWidget(split);
    m_pages->addWidget(m_empty);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeTools());
    layout->addWidget(m_pages, 1);
    connect(m_view, &DiagramView::moved, this, [this] { m_map->place(); });
    connect(m_view, &DiagramView::currentChanged, this, [this](int node) {
        const QSignalBlocker quiet(m_list);
        m_list->setCurrentRow(node);
    });
    connect(m_view, &DiagramView::activated, this, [this](int node) {
        const QString& key = m_view->diagram().nodes[static_cast<std::size_t>(node)].change;
        if (!key.isEmpty())
            Q_EMIT changeRequested(key);
    });
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) { m_view->setCurrent(row); });
    connect(m_list, &QListWidget::itemActivated, this, [this](QListWidgetItem* item) { Q_EMIT m_view->activated(m_list->row(item)); });
}

QWidget* DiagramPage::makeTools()
{
    const int unit = fontMetrics().height();
    auto* bar = new QWidget(this);
    auto* row = new FlowLayout(unit / 3, bar);
    row->setContentsMargins(unit / 2, unit / 4, unit / 2, unit / 4);
    const std::pair<DiagramMode, QString> modes[] = {{DiagramMode::Before, tr("Before")}, {DiagramMode::After, tr("After")}, {DiagramMode::Overlay, tr("Overlay")}};
    for (const auto& [mode, text] : modes) {
        auto* button = new QPushButton(text, bar);
        button->setCheckable(true);
        button->setChecked(mode == m_mode);
        m_modes->addButton(button, static_cast<int>(mode));
        row->addWidget(button);
    }
    row->addWidget(m_everything);
    row->addWidget(m_columns);
    m_columns->setToolTip(tr("Also those that do not differ and are in no key"));
    named(m_search, tr("Find a table"));
    m_search->setPlaceholderText(tr("Find a table"));
    m_search->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(fontMetrics().averageCharWidth() * 18);
    row->addWidget(m_search);
    const auto button = [&](const QString& text, const std::function<void()>& run) {
        auto* made = new QPushButton(text, bar);
        connect(made, &QPushButton::clicked, this, run);
        row->addWidget(made);
        return made;
    };
    button(tr("Fit"), [this] { m_view->fit(); })->setToolTip(tr("Show the whole diagram (0)"));
    auto* in = button(QStringLiteral("+"), [this] { m_view->zoomBy(1.25); });
    named(in, tr("Zoom in"))->setToolTip(tr("Zoom in"));
    auto* out = button(QString(QChar(0x2212)), [this] { m_view->zoomBy(0.8); });
    named(out, tr("Zoom out"))->setToolTip(tr("Zoom out"));
    for (QPushButton* small : {in, out})
        small->setFixedWidth(unit * 2);
    button(tr("Save the picture…"), [this] { exportPicture(); })->setIcon(icon(QStringLiteral("save")));
    m_note->setWordWrap(false);
    row->addWidget(m_note);
    connect(m_modes, &QButtonGroup::idClicked, this, [this](int id) { setMode(static_cast<DiagramMode>(id)); });
    connect(m_everything, &QCheckBox::toggled, this, &DiagramPage::layOut);
    connect(m_columns, &QCheckBox::toggled, this, &DiagramPage::layOut);
    connect(m_view, &DiagramView::foreignKeyRequested, this, &DiagramPage::foreignKeyRequested);
    connect(m_search, &QLineEdit::textChanged, this, &DiagramPage::search);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { m_view->setFocus(); });
    return bar;
}

void DiagramPage::setSnapshot(const ComparisonSnapshot& snapshot)
{
    m_snapshot = snapshot;
    m_behind = true;
    if (isVisible())
        layOut();
}

void DiagramPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_behind)
        layOut();
}

void DiagramPage::setMode(DiagramMode mode)
{
    m_mode = mode;
    m_modes->button(static_cast<int>(mode))->setChecked(true);
    m_view->setDrafting(m_drafting && mode != DiagramMode::Before);
    layOut();
}

void DiagramPage::setDrafting(bool drafting)
{
    m_drafting = drafting;
    m_view->setDrafting(drafting && m_mode != DiagramMode::Before);
}

void DiagramPage::layOut()
{
    if (!m_snapshot)
        return;
    m_behind = false;
    m_note->setText(tr("Laying out…"));
    // Fonts are measured here, everything else happens on the worker.
    Diagram diagram = diagramOf(*m_snapshot, m_mode, m_everything->isChecked(), m_columns->isChecked());
    m_view->measure(diagram);
    m_job.start(tr("Laying out…"),
                [diagram = std::move(diagram), room = QSizeF(m_view->viewport()->size())](const base::CancelToken& cancel, const base::ProgressSink&) mutable {
                    return gui::laidOut(std::move(diagram), room, cancel);
                },
                [this](Diagram done) { take(std::move(done)); });
}

void DiagramPage::take(Diagram diagram)
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const DiagramNode& node : diagram.nodes) {
        auto* item = new QListWidgetItem(node.mark == Mark::Same ? node.name : QStringLiteral("%1 %2").arg(glyph(node.mark), node.name), m_list);
        item->setData(Qt::AccessibleTextRole, node.words());
        item->setToolTip(node.words());
        item->setForeground(node.mark == Mark::Same ? quietText(palette()) : inkOf(node.mark, palette()));
    }
    const int count = static_cast<int>(diagram.nodes.size());
    m_note->setText(diagram.left > 0 ? tr("%1 of %2 tables").arg(count).arg(count + diagram.left) : tr("%n table(s)", nullptr, count));
    m_pages->setCurrentIndex(count > 0 ? 0 : 1);
    m_view->setDiagram(std::move(diagram));
    goToWanted();
    m_list->setCurrentRow(m_view->current());
    m_map->place();
    Q_EMIT laidOut();
}

void DiagramPage::search(const QString& text)
{
    if (text.trimmed().isEmpty())
        return;
    const auto& nodes = m_view->diagram().nodes;
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        if (nodes[i].name.contains(text.trimmed(), Qt::CaseInsensitive)) {
            m_view->setCurrent(static_cast<int>(i));
            return;
        }
    }
}

void DiagramPage::showChange(const ChangeRow& row)
{
    m_wanted = row.object;
    goToWanted();
}

void DiagramPage::goToWanted()
{
    const auto& nodes = m_view->diagram().nodes;
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        if (m_wanted == nodes[i].sql || m_wanted.startsWith(nodes[i].sql + QLatin1Char('.')))
            m_view->setCurrent(static_cast<int>(i));
    }
}

void DiagramPage::exportPicture()
{
    const QString file = QFileDialog::getSaveFileName(this, tr("Save the picture"), settings::lastFolder() + QStringLiteral("/diagram.svg"),
                                                      tr("SVG (*.svg);;PNG (*.png)"));
    if (file.isEmpty())
        return;
    settings::setLastFolder(QFileInfo(file).path());
    const bool done = file.endsWith(QLatin1String(".png"), Qt::CaseInsensitive) ? m_view->writePng(file) : m_view->writeSvg(file);
    m_note->setText(done ? tr("Saved: %1").arg(file) : tr("%1 cannot be written").arg(file));
}

} // namespace cofferdam::gui
