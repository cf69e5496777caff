#pragma once
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace cofferdam::gui {

/// One whole schema as forms and diagrams need it: names and types, no definitions.
struct OutlineColumn {
    QString name;
    QString type;
    bool notNull = false;
    bool inPrimaryKey = false;
};

struct OutlineForeignKey {
    QString name;
    QStringList columns;
    QString referenced; ///< the other table, as SQL writes it
    QStringList referencedColumns;
};

struct OutlineTable {
    QString sql;  ///< as SQL writes it: "public.orders"
    QString name; ///< without the schema when that is public
    std::vector<OutlineColumn> columns;
    std::vector<OutlineForeignKey> foreignKeys;
    QStringList constraints;
    QStringList indexes; ///< as SQL writes them
};

struct OutlineEnum {
    QString sql;
    QStringList values;
};

struct SchemaOutline {
    std::vector<OutlineTable> tables;
    std::vector<OutlineEnum> enums;
    QStringList views; ///< as SQL writes them
    QStringList materializedViews;

    const OutlineTable* table(const QString& sql) const;
};
using OutlinePtr = std::shared_ptr<const SchemaOutline>;

} // namespace cofferdam::gui
