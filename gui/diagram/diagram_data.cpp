#include "diagram/diagram_data.h"

#include "base/quote.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace cofferdam::gui {

namespace {

constexpr int mostRows = 14;
constexpr int mostRowsOfAll = 60;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Diagram)
};

QString partOf(const QString& table, const QString& name)
{
    return table + QLatin1Char('.') + QString::fromStdString(base::quoteIdentifier(name.toStdString()));
}

class Builder {
public:
    Builder(const ComparisonView& view, DiagramMode mode, bool allColumns) : m_view(view), m_mode(mode), m_allColumns(allColumns)
    {
        for (const ChangeRow& row : view.changes) {
            m_changes.insert(row.object, &row);
            if (row.table.isEmpty())
                continue;
            const QString table = QString::fromStdString(base::quoteQualified(row.schema.toStdString(), row.table.toStdString()));
            if (table != row.object && !m_firstPart.contains(table))
                m_firstPart.insert(table, row.key);
            if (row.mark != Mark::Unproven)
                m_differing.insert(table);
        }
    }

    Diagram build(bool everything)
    {
        const SchemaOutline none;
        const SchemaOutline& have = m_view.haveOutline ? *m_view.haveOutline : none;
        const SchemaOutline& want = m_view.wantOutline ? *m_view.wantOutline : none;
        const SchemaOutline& first = m_mode == DiagramMode::Before ? have : want;
        for (const OutlineTable& table : first.tables)
            add(table, m_mode == DiagramMode::Overlay ? have.table(formerName(table.sql)) : nullptr);
        if (m_mode == DiagramMode::Overlay) {
            for (const OutlineTable& table : have.tables) {
                if (!m_index.contains(table.sql) && !m_former.contains(table.sql))
                    add(table, nullptr);
            }
        }
        for (const auto& [from, key] : m_keys)
            connect(from, *key);
        return everything ? std::move(m_out) : scoped();
    }

private:
    Mark markOf(const QString& object) const
    {
        const ChangeRow* row = m_changes.value(object, nullptr);
        return row ? row->mark : Mark::Same;
    }

    QString formerName(const QString& sql)
    {
        const ChangeRow* row = m_changes.value(sql, nullptr);
        if (!row || row->mark != Mark::Renamed)
            return sql;
        const QString former = QString::fromStdString(base::quoteQualified(row->schema.toStdString(), row->formerName.toStdString()));
        m_former.insert(former);
        return former;
    }

    void addRow(DiagramNode& node, const OutlineTable& table, const OutlineColumn& column)
    {
        const Mark mark = markOf(partOf(table.sql, column.name));
        const bool inForeignKey = std::any_of(table.foreignKeys.begin(), table.foreignKeys.end(),
                                              [&](const OutlineForeignKey& key) { return key.columns.contains(column.name); });
        const bool hidden = mark == Mark::Same && !column.inPrimaryKey && !inForeignKey && !m_allColumns;
        if (hidden || static_cast<int>(node.rows.size()) >= (m_allColumns ? mostRowsOfAll : mostRows)) {
            ++node.more;
            return;
        }
        node.rows.push_back({column.name + QLatin1Char(' ') + column.type, column.name, mark, column.inPrimaryKey || inForeignKey});
    }

    void add(const OutlineTable& table, const OutlineTable* former)
    {
        DiagramNode node;
        node.sql = table.sql;
        node.name = table.name;
        node.mark = markOf(table.sql);
        QSet<QString> names;
        for (const OutlineColumn& column : table.columns) {
            addRow(node, table, column);
            names.insert(column.name);
        }
        if (former) {
            for (const OutlineColumn& column : former->columns) {
                // A column under its old name is no other column.
                if (!names.contains(column.name) && markOf(partOf(table.sql, column.name)) == Mark::Removed)
                    addRow(node, table, column);
            }
        }
        const int index = static_cast<int>(m_out.nodes.size());
        m_index.insert(table.sql, index);
        for (const OutlineForeignKey& key : table.foreignKeys)
            m_keys.emplace_back(index, &key);
        if (former) {
            for (const OutlineForeignKey& key : former->foreignKeys) {
                if (markOf(partOf(table.sql, key.name)) == Mark::Removed)
                    m_keys.emplace_back(index, &key);
            }
        }
        m_out.nodes.push_back(std::move(node));
        noteParts(m_out.nodes.back());
    }

    /// A table with a part that differs differs itself; what one goes to is the table's own change, else the first of its parts.
    void noteParts(DiagramNode& node)
    {
        const ChangeRow* own = m_changes.value(node.sql, nullptr);
        if (own)
            node.change = own->key;
        const auto found = m_firstPart.constFind(node.sql);
        if (found == m_firstPart.constEnd())
            return;
        if (node.mark == Mark::Same)
            node.mark = m_differing.contains(node.sql) ? Mark::Changed : Mark::Unproven;
        if (node.change.isEmpty())
            node.change = *found;
    }

    void connect(int from, const OutlineForeignKey& key)
    {
        const auto to = m_index.constFind(key.referenced);
        if (to == m_index.constEnd())
            return;
        const DiagramNode& node = m_out.nodes[static_cast<std::size_t>(from)];
        const Mark whole = node.mark == Mark::Added || node.mark == Mark::Removed ? node.mark : Mark::Same;
        const Mark own = markOf(partOf(node.sql, key.name));
        m_out.edges.push_back({from, *to, key.name, own == Mark::Same ? whole : own, {}});
    }

    Diagram scoped()
    {
        const auto count = m_out.nodes.size();
        std::vector<bool> in(count, false);
        for (std::size_t i = 0; i < count; ++i)
            in[i] = m_out.nodes[i].mark != Mark::Same;
        const std::vector<bool> changed = in;
        for (const DiagramEdge& edge : m_out.edges) {
            const auto from = static_cast<std::size_t>(edge.from);
            const auto to = static_cast<std::size_t>(edge.to);
            if (changed[from])
                in[to] = true;
            if (changed[to])
                in[from] = true;
        }
        Diagram out;
        std::vector<int> place(count, -1);
        for (std::size_t i = 0; i < count; ++i) {
            if (!in[i]) {
                ++out.left;
                continue;
            }
            place[i] = static_cast<int>(out.nodes.size());
            out.nodes.push_back(std::move(m_out.nodes[i]));
        }
        for (DiagramEdge& edge : m_out.edges) {
            edge.from = place[static_cast<std::size_t>(edge.from)];
            edge.to = place[static_cast<std::size_t>(edge.to)];
            if (edge.from >= 0 && edge.to >= 0)
                out.edges.push_back(std::move(edge));
        }
        return out;
    }

    const ComparisonView& m_view;
    DiagramMode m_mode;
    bool m_allColumns;
    QHash<QString, const ChangeRow*> m_changes;
    QHash<QString, QString> m_firstPart;
    QSet<QString> m_differing; ///< tables of which more than a spelling differs
    QHash<QString, int> m_index;
    QSet<QString> m_former;
    std::vector<std::pair<int, const OutlineForeignKey*>> m_keys;
    Diagram m_out;
};

} // namespace

QString DiagramNode::words() const
{
    QStringList parts{sql, word(mark)};
    for (const DiagramRow& row : rows) {
        if (row.mark != Mark::Same)
            parts << Words::tr("%1 %2").arg(word(row.mark), row.text);
    }
    return parts.join(QStringLiteral(", "));
}

Diagram diagramOf(const ComparisonView& view, DiagramMode mode, bool everything, bool allColumns)
{
    return Builder(view, mode, allColumns).build(everything);
}

} // namespace cofferdam::gui
