#pragma once
#include "models/view_data.h"

#include <QAbstractItemModel>
#include <QHash>

namespace cofferdam::gui {

/// A schema as a tree: tables and enums with their parts, each with what differs from another state of it.
class OutlineModel : public QAbstractItemModel {
    Q_OBJECT

public:
    using QAbstractItemModel::QAbstractItemModel;
    /// `view`'s want outline, with the marks of its changes; what was removed stands where it was.
    void setSnapshot(const ComparisonSnapshot& view);

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    /// The row of an object as SQL writes it; invalid when it is not there.
    QModelIndex find(const QString& sql) const;

private:
    struct Part {
        QString text;
        QString detail;
        QString icon;
        Mark mark = Mark::Same;
    };
    struct Whole {
        QString sql;
        Part head;
        std::vector<Part> parts;
    };
    Whole wholeOf(const OutlineTable& table, const QHash<QString, Mark>& marks) const;

    std::vector<Whole> m_rows;
};

} // namespace cofferdam::gui
