#pragma once
#include <QString>
#include <QStringList>

#include <vector>

namespace cofferdam::gui {

/// What a form drafts. Everything else is typed into the console.
enum class DraftKind {
    AddColumn, RenameColumn, ChangeType, ChangeNotNull, ChangeDefault, DropColumn,
    AddIndex, RenameIndex, DropIndex, AddPrimaryKey, AddForeignKey, AddUnique, AddCheck, RenameConstraint, DropConstraint,
    AddTable, RenameTable, DropTable, AddEnum, AddEnumValue, RenameEnumValue, RenameEnum, DropEnum,
    AddView, RenameView, DropView, Comment, Console,
};

/// The fields of a form. Which of them a kind asks for is in `fieldsOf`.
enum class DraftField { Table, Column, NewName, Type, Default, NotNull, Columns, Unique, Where, ReferencedTable, ReferencedColumns, OnDelete,
                        Expression, Name, Constraint, Index, TableName, ColumnList, EnumType, EnumName, Values, Value, After, OldValue, View, ViewName, Query, Text };

struct DraftInput {
    QString table;  ///< as SQL writes it
    QString column; ///< a bare name, as the names below; quoted here
    QString newName;
    QString type;
    QString defaultValue;
    bool notNull = false;
    QStringList columns;
    bool unique = false;
    QString where;
    QString referencedTable;
    QStringList referencedColumns;
    QString onDelete; ///< as SQL writes it; empty: nothing
    QString expression;
    QString name;     ///< of an index or constraint; empty: made up as Rails does
    QString constraint;
    QString index;    ///< as SQL writes it
    QString tableName;
    QString columnList;
    QString enumType;
    QString enumName;
    QStringList values;
    QString value;
    QString after;
    QString oldValue;
    QString view; ///< as SQL writes it
    bool materialized = false; ///< `view` is one
    QString viewName;
    QString query;
    QString text;
};

std::vector<DraftField> fieldsOf(DraftKind kind);
/// The statement that the form says; empty while something is missing. Names are quoted, types and expressions are the person's own SQL,
/// which the interpreter judges.
QString statementFor(DraftKind kind, const DraftInput& input);

} // namespace cofferdam::gui
