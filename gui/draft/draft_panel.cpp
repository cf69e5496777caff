#include "draft/draft_panel.h"

#include "app/accessible.h"
#include "app/icons.h"
#include "app/session.h"
#include "widgets/delegates.h"
#include "widgets/pieces.h"
#include "widgets/sql_editor.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QFormLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTreeView>

namespace cofferdam::gui {

namespace {

constexpr int typingPause = 250; // milliseconds until what was typed is planned

struct KindName {
    DraftKind kind;
    QString text;
};

QComboBox* pickBox(bool writable)
{
    auto* box = new QComboBox;
    box->setEditable(writable);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    if (writable) {
        box->completer()->setCompletionMode(QCompleter::PopupCompletion);
        box->completer()->setFilterMode(Qt::MatchContains);
        box->lineEdit()->setLayoutDirection(Qt::LeftToRight);
    }
    return box;
}

void refill(QComboBox* box, const QStringList& items, bool keepFree = false)
{
    const QSignalBlocker quiet(box);
    const QString before = box->currentText();
    box->clear();
    box->addItems(items);
    const int at = box->findText(before);
    if (at >= 0)
        box->setCurrentIndex(at);
    else if (keepFree)
        box->setEditText(before);
}

} // namespace

DraftPanel::DraftPanel(Session* session, QWidget* parent)
    : QWidget(parent), m_session(session), m_kind(new QComboBox(this)), m_sql(new SqlEditor(this)), m_message(new QLabel(this)),
      m_draft(new QPushButton(icon(QStringLiteral("draft")), tr("&Draft it"), this)), m_drafts(new QListWidget(this)),
      m_remove(new QPushButton(tr("&Remove"), this))
{
    named(m_kind, tr("What to draft"));
    const KindName kinds[] = {
        {DraftKind::AddColumn, tr("Add a column")}, {DraftKind::RenameColumn, tr("Rename a column")}, {DraftKind::ChangeType, tr("Change a type")},
        {DraftKind::ChangeNotNull, tr("Allow or refuse NULL")}, {DraftKind::ChangeDefault, tr("Change a default")}, {DraftKind::DropColumn, tr("Drop a column")},
        {DraftKind::AddIndex, tr("Add an index")}, {DraftKind::RenameIndex, tr("Rename an index")}, {DraftKind::DropIndex, tr("Drop an index")},
        {DraftKind::AddPrimaryKey, tr("Add a primary key")}, {DraftKind::AddForeignKey, tr("Add a foreign key")},
        {DraftKind::AddUnique, tr("Add a unique constraint")}, {DraftKind::AddCheck, tr("Add a check")}, {DraftKind::RenameConstraint, tr("Rename a constraint")},
        {DraftKind::DropConstraint, tr("Drop a constraint")},
        {DraftKind::AddTable, tr("Add a table")}, {DraftKind::RenameTable, tr("Rename a table")}, {DraftKind::DropTable, tr("Drop a table")},
        {DraftKind::AddEnum, tr("Add an enum type")}, {DraftKind::AddEnumValue, tr("Add an enum value")},
        {DraftKind::RenameEnumValue, tr("Rename an enum value")}, {DraftKind::RenameEnum, tr("Rename an enum type")}, {DraftKind::DropEnum, tr("Drop an enum type")},
        {DraftKind::AddView, tr("Add a view")}, {DraftKind::RenameView, tr("Rename a view")}, {DraftKind::DropView, tr("Drop a view")},
        {DraftKind::Comment, tr("Comment")},
        {DraftKind::Console, tr("Type a statement")}};
    for (const KindName& each : kinds)
        m_kind->addItem(each.text, static_cast<int>(each.kind));
    makeFields();
    m_sql->setNames(tr("Drafted statement"), tr("What the form says; it can be changed before it is drafted"));
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_timer.setSingleShot(true);
    m_timer.setInterval(typingPause);

    auto* split = new QSplitter(this);
    split->setChildrenCollapsible(false);
    split->addWidget(makeForm());
    split->addWidget(makePreview());
    split->setStretchFactor(0, 4);
    split->setStretchFactor(1, 7);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(split);

    connect(m_kind, &QComboBox::currentIndexChanged, this, &DraftPanel::kindChanged);
    connect(m_sql, &SqlEditor::textEdited, this, &DraftPanel::statementChanged);
    connect(&m_timer, &QTimer::timeout, this, &DraftPanel::askForPreview);
    connect(m_session, &Session::draftPreviewed, this, &DraftPanel::showPreview);
    connect(m_draft, &QPushButton::clicked, this, &DraftPanel::draft);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (m_drafts->currentRow() >= 0)
            m_session->removeDraft(m_drafts->currentRow());
    });
    connect(m_drafts, &QListWidget::currentRowChanged, this, [this](int row) { m_remove->setEnabled(row >= 0); });
    kindChanged();
}

template <typename Input>
Input* DraftPanel::addField(DraftField field, const QString& label, Input* input)
{
    m_inputs[field] = input;
    input->setParent(this);
    named(input, label);
    if constexpr (std::is_base_of_v<QLineEdit, Input>) {
        input->setLayoutDirection(Qt::LeftToRight);
        QObject::connect(input, &QLineEdit::textChanged, this, &DraftPanel::fieldsChanged);
    } else if constexpr (std::is_base_of_v<QComboBox, Input>) {
        if (input->lineEdit())
            input->lineEdit()->setAccessibleName(label);
        QObject::connect(input, &QComboBox::currentTextChanged, this, &DraftPanel::fieldsChanged);
    } else {
        QObject::connect(input, &QCheckBox::toggled, this, &DraftPanel::fieldsChanged);
    }
    return input;
}

void DraftPanel::makeFields()
{
    const auto line = [&](DraftField field, const QString& label, const QString& hint = {}) {
        addField(field, label, new QLineEdit)->setPlaceholderText(hint);
    };
    auto* table = addField(DraftField::Table, tr("Table"), pickBox(true));
    connect(table, &QComboBox::currentTextChanged, this, &DraftPanel::tableChanged);
    line(DraftField::TableName, tr("Table name"), QStringLiteral("public.invoices"));
    line(DraftField::ColumnList, tr("Columns"), QStringLiteral("id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, …"));
    addField(DraftField::Column, tr("Column"), pickBox(false));
    line(DraftField::NewName, tr("New name"));
    auto* type = addField(DraftField::Type, tr("Type"), pickBox(true));
    type->addItems({QStringLiteral("bigint"), QStringLiteral("integer"), QStringLiteral("text"), QStringLiteral("character varying"), QStringLiteral("boolean"),
                    QStringLiteral("numeric(12,2)"), QStringLiteral("timestamp with time zone"), QStringLiteral("timestamp(6) without time zone"),
                    QStringLiteral("date"), QStringLiteral("uuid"), QStringLiteral("jsonb")});
    line(DraftField::Default, tr("Default"), tr("an SQL expression; empty: none"));
    addField(DraftField::NotNull, tr("Refuse NULL"), new QCheckBox(tr("NOT NULL")));
    line(DraftField::Columns, tr("On columns"), QStringLiteral("customer_id, placed_at"));
    addField(DraftField::Unique, tr("Unique"), new QCheckBox(tr("refuse duplicates")));
    line(DraftField::Where, tr("Only where"), QStringLiteral("deleted_at IS NULL"));
    addField(DraftField::ReferencedTable, tr("Refers to"), pickBox(true));
    line(DraftField::ReferencedColumns, tr("Its columns"), tr("empty: its primary key"));
    auto* onDelete = addField(DraftField::OnDelete, tr("On delete"), pickBox(false));
    onDelete->addItems({QString(), QStringLiteral("CASCADE"), QStringLiteral("RESTRICT"), QStringLiteral("SET NULL")});
    line(DraftField::Expression, tr("Condition"), QStringLiteral("quantity > 0"));
    line(DraftField::Name, tr("Name"), tr("empty: made up"));
    addField(DraftField::Constraint, tr("Constraint"), pickBox(false));
    addField(DraftField::Index, tr("Index"), pickBox(false));
    auto* enumType = addField(DraftField::EnumType, tr("Enum type"), pickBox(false));
    connect(enumType, &QComboBox::currentTextChanged, this, &DraftPanel::tableChanged);
    line(DraftField::EnumName, tr("Type name"), QStringLiteral("public.mood"));
    line(DraftField::Values, tr("Values"), QStringLiteral("draft, sent, paid"));
    addField(DraftField::OldValue, tr("Value"), pickBox(false));
    line(DraftField::Value, tr("New value"));
    addField(DraftField::After, tr("After the value"), pickBox(false));
    addField(DraftField::View, tr("View"), pickBox(false));
    line(DraftField::ViewName, tr("View name"), QStringLiteral("public.open_orders"));
    line(DraftField::Query, tr("Query"), QStringLiteral("SELECT id, placed_at FROM public.orders WHERE …"));
    line(DraftField::Text, tr("Text"), tr("empty: takes the comment away"));
}

QWidget* DraftPanel::makeForm()
{
    const int unit = fontMetrics().height();
    auto* content = new QWidget(this);
    m_form = new QFormLayout(content);
    m_form->setContentsMargins(unit / 2, unit / 3, unit / 2, unit / 3);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->addRow(tr("What"), m_kind);
    for (const auto& [field, input] : m_inputs)
        m_form->addRow(input->accessibleName(), input);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    return scroll;
}

QWidget* DraftPanel::makePreview()
{
    const int unit = fontMetrics().height();
    auto* panel = new QWidget(this);
    m_steps = named(new QTreeView(panel), tr("Steps of the drafted statement"));
    m_steps->setModel(&m_model);
    m_steps->setItemDelegate(new PlanDelegate(m_steps));
    m_steps->setUniformRowHeights(true);
    m_steps->setFrameShape(QFrame::NoFrame);
    m_steps->header()->setStretchLastSection(false);
    m_steps->header()->setSectionResizeMode(PlanModel::Step, QHeaderView::Stretch);
    for (int column : {PlanModel::Lock, PlanModel::Cost, PlanModel::Table})
        m_steps->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    m_sql->setMaximumHeight(unit * 5);
    m_sql->setWrapping(true);
    named(m_drafts, tr("Drafted statements"));
    m_drafts->setMaximumHeight(unit * 4);
    m_remove->setEnabled(false);
    auto* act = new QHBoxLayout;
    act->addWidget(m_message, 1);
    act->addWidget(m_draft);
    auto* made = new QHBoxLayout;
    made->addWidget(m_drafts, 1);
    made->addWidget(m_remove, 0, Qt::AlignTop);
    auto* layout = new QVBoxLayout(panel);
    layout->setContentsMargins(unit / 3, unit / 3, unit / 3, unit / 3);
    layout->setSpacing(unit / 4);
    layout->addWidget(m_sql);
    layout->addLayout(act);
    layout->addWidget(m_steps, 1);
    layout->addLayout(made);
    return panel;
}

QWidget* DraftPanel::input(DraftField field) const
{
    const auto found = m_inputs.find(field);
    return found == m_inputs.end() ? nullptr : found->second;
}

DraftKind DraftPanel::kind() const
{
    return static_cast<DraftKind>(m_kind->currentData().toInt());
}

QString DraftPanel::text(DraftField field) const
{
    if (auto* line = qobject_cast<QLineEdit*>(input(field)))
        return line->text();
    if (auto* box = qobject_cast<QComboBox*>(input(field)))
        return box->currentText();
    return {};
}

QStringList DraftPanel::names(DraftField field) const
{
    QStringList out;
    for (const QString& name : text(field).split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        if (!name.trimmed().isEmpty())
            out << name.trimmed();
    }
    return out;
}

QString DraftPanel::message() const
{
    return m_message->text();
}

DraftInput DraftPanel::read() const
{
    const auto isOn = [&](DraftField field) { return qobject_cast<QCheckBox*>(input(field))->isChecked(); };
    DraftInput in;
    in.table = text(DraftField::Table);
    in.column = text(DraftField::Column);
    in.newName = text(DraftField::NewName);
    in.type = text(DraftField::Type);
    in.defaultValue = text(DraftField::Default);
    in.notNull = isOn(DraftField::NotNull);
    in.columns = names(DraftField::Columns);
    in.unique = isOn(DraftField::Unique);
    in.where = text(DraftField::Where);
    in.referencedTable = text(DraftField::ReferencedTable);
    in.referencedColumns = names(DraftField::ReferencedColumns);
    in.onDelete = text(DraftField::OnDelete);
    in.expression = text(DraftField::Expression);
    in.name = text(DraftField::Name).trimmed();
    in.constraint = text(DraftField::Constraint);
    in.index = text(DraftField::Index);
    in.tableName = text(DraftField::TableName);
    in.columnList = text(DraftField::ColumnList);
    in.enumType = text(DraftField::EnumType);
    in.enumName = text(DraftField::EnumName);
    in.values = names(DraftField::Values);
    in.value = text(DraftField::Value).trimmed();
    in.after = text(DraftField::After);
    in.oldValue = text(DraftField::OldValue);
    in.view = text(DraftField::View);
    in.materialized = m_outline && m_outline->materializedViews.contains(in.view);
    in.viewName = text(DraftField::ViewName);
    in.query = text(DraftField::Query);
    in.text = text(DraftField::Text);
    return in;
}

void DraftPanel::setSnapshot(const ComparisonSnapshot& snapshot)
{
    m_outline = snapshot ? snapshot->wantOutline : nullptr;
    m_conflicts = snapshot ? snapshot->editConflicts : QMap<QString, QString>();
    m_behind = true;
    if (isVisible())
        catchUp();
}

void DraftPanel::catchUp()
{
    if (!std::exchange(m_behind, false))
        return;
    QStringList tables;
    QStringList enums;
    if (m_outline) {
        for (const OutlineTable& table : m_outline->tables)
            tables << table.sql;
        for (const OutlineEnum& type : m_outline->enums)
            enums << type.sql;
    }
    refill(qobject_cast<QComboBox*>(input(DraftField::Table)), tables, true);
    refill(qobject_cast<QComboBox*>(input(DraftField::ReferencedTable)), tables, true);
    refill(qobject_cast<QComboBox*>(input(DraftField::EnumType)), enums);
    refill(qobject_cast<QComboBox*>(input(DraftField::View)), m_outline ? m_outline->views + m_outline->materializedViews : QStringList());
    tableChanged();
    const int row = m_drafts->currentRow();
    m_drafts->clear();
    for (const QString& statement : m_session->drafts()) {
        auto* item = new QListWidgetItem(statement.simplified(), m_drafts);
        const QString why = m_conflicts.value(statement);
        if (why.isEmpty())
            continue;
        // It waits here until somebody takes it back or the schema bears it again.
        item->setIcon(icon(QStringLiteral("hazard")));
        item->setText(tr("No longer fits: %1").arg(isolated(statement.simplified())));
        item->setToolTip(why);
        item->setData(Qt::AccessibleDescriptionRole, why);
    }
    m_drafts->setCurrentRow(std::min(row, m_drafts->count() - 1));
    m_drafts->setVisible(m_drafts->count() > 0);
    m_remove->setVisible(m_drafts->count() > 0);
    fieldsChanged();
}

void DraftPanel::start(DraftKind kind, const QString& table, const QString& column)
{
    catchUp();
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(kind)));
    if (!table.isEmpty())
        qobject_cast<QComboBox*>(input(DraftField::Table))->setCurrentText(table);
    if (!column.isEmpty())
        qobject_cast<QComboBox*>(input(DraftField::Column))->setCurrentText(column);
    if (kind == DraftKind::Console)
        m_sql->setFocus();
    else
        m_kind->setFocus();
}

void DraftPanel::startForeignKey(const QString& table, const QString& column, const QString& otherTable, const QString& otherColumn)
{
    start(DraftKind::AddForeignKey, table);
    qobject_cast<QLineEdit*>(input(DraftField::Columns))->setText(column);
    qobject_cast<QComboBox*>(input(DraftField::ReferencedTable))->setCurrentText(otherTable);
    qobject_cast<QLineEdit*>(input(DraftField::ReferencedColumns))->setText(otherColumn);
    fieldsChanged();
    m_draft->setFocus();
}

void DraftPanel::kindChanged()
{
    const auto shown = fieldsOf(kind());
    for (const auto& [field, input] : m_inputs) {
        const bool visible = std::find(shown.begin(), shown.end(), field) != shown.end();
        input->setVisible(visible);
        if (QWidget* label = m_form->labelForField(input))
            label->setVisible(visible);
    }
    if (kind() == DraftKind::Console) {
        m_sql->setText(QString());
        m_written.clear();
        statementChanged();
    } else {
        fieldsChanged();
    }
}

void DraftPanel::tableChanged()
{
    if (!m_form)
        return; // the fields are still being made
    const OutlineTable* table = m_outline ? m_outline->table(text(DraftField::Table)) : nullptr;
    QStringList columns;
    if (table) {
        for (const OutlineColumn& column : table->columns)
            columns << column.name;
    }
    refill(qobject_cast<QComboBox*>(input(DraftField::Column)), columns);
    refill(qobject_cast<QComboBox*>(input(DraftField::Constraint)), table ? table->constraints : QStringList());
    refill(qobject_cast<QComboBox*>(input(DraftField::Index)), table ? table->indexes : QStringList());
    QStringList values{QString()};
    if (m_outline) {
        for (const OutlineEnum& type : m_outline->enums) {
            if (type.sql == text(DraftField::EnumType))
                values += type.values;
        }
    }
    refill(qobject_cast<QComboBox*>(input(DraftField::After)), values);
    refill(qobject_cast<QComboBox*>(input(DraftField::OldValue)), values.mid(1));
}

void DraftPanel::fieldsChanged()
{
    if (!m_form || kind() == DraftKind::Console)
        return;
    tableChanged();
    m_written = statementFor(kind(), read());
    m_sql->setText(m_written);
    statementChanged();
}

void DraftPanel::statementChanged()
{
    m_draft->setEnabled(false);
    m_timer.stop();
    m_pending = false;
    if (m_sql->text().trimmed().isEmpty()) {
        m_model.setSnapshot({});
        say(kind() == DraftKind::Console ? tr("Any DDL statement. It is interpreted on the target and executed nowhere.")
                                         : tr("Fill in the form: its steps, locks and hazards appear here."), false);
        return;
    }
    // Nothing is planned for a panel that nobody sees.
    if (isVisible())
        m_timer.start();
}

void DraftPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    catchUp();
    statementChanged();
}

void DraftPanel::askForPreview()
{
    m_pending = true;
    say(tr("Planning…"), false);
    m_session->previewDraft({m_sql->text().trimmed()});
}

void DraftPanel::showPreview(const DraftPreview& preview)
{
    if (!std::exchange(m_pending, false))
        return;
    m_model.setSnapshot(preview.view);
    m_steps->expandAll();
    m_draft->setEnabled(preview.error.isEmpty() && !m_session->isReadOnly());
    say(preview.error.isEmpty() ? preview.note : preview.error, !preview.error.isEmpty());
}

void DraftPanel::say(const QString& text, bool isError)
{
    QPalette own;
    own.setColor(QPalette::WindowText, isError ? inksFor(palette()).removed : quietText(palette()));
    m_message->setPalette(own);
    m_message->setText(text);
    m_message->setAccessibleName(text);
}

void DraftPanel::draft()
{
    const QString sql = m_sql->text().trimmed();
    if (sql.isEmpty())
        return;
    m_session->draft({sql}, sql.simplified());
    if (kind() == DraftKind::Console) {
        m_sql->setText(QString());
        statementChanged();
        return;
    }
    // What names one thing only is not drafted twice.
    for (DraftField field : {DraftField::NewName, DraftField::TableName, DraftField::Value, DraftField::Name, DraftField::EnumName, DraftField::ViewName}) {
        if (auto* line = qobject_cast<QLineEdit*>(input(field)))
            line->clear();
    }
}

} // namespace cofferdam::gui
