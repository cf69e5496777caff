#include "lower_context.h"

#include <algorithm>

/// ALTER TABLE and its relatives for views, indexes, sequences and types.
namespace cofferdam::ddl::lowering {
namespace {

alter::SetForeignOptions changedForeignOptions(std::string column, NodeSpan options)
{
    alter::SetForeignOptions out;
    out.column = std::move(column);
    for (const auto* node : options) {
        const PgQuery__DefElem& option = *node->def_elem;
        const std::string value = sql::optionString(option).value_or("");
        if (option.defaction == PG_QUERY__DEF_ELEM_ACTION__DEFELEM_DROP)
            out.drop.emplace_back(option.defname);
        else
            (option.defaction == PG_QUERY__DEF_ELEM_ACTION__DEFELEM_SET ? out.set : out.add).insert_or_assign(option.defname, value);
    }
    return out;
}

using catalog::Kind;
using sql::Annotation;

/// The work on one statement: commands become actions, but for those that are statements of ours.
class AlterTableLowering {
public:
    AlterTableLowering(Lowering& l, const PgQuery__AlterTableStmt& s) : m_l(l)
    {
        m_out.kind = relationKind(s.objtype).value_or(Kind::Table);
        m_out.name = qualified(l, *s.relation);
        m_out.only = !s.relation->inh;
        m_out.ifExists = s.missing_ok;
    }

    void run(const PgQuery__AlterTableStmt& s)
    {
        int index = 0;
        for (const auto* node : sql::nodes(s.cmds, s.n_cmds)) {
            m_annotations = m_l.take(index++);
            command(*node->alter_table_cmd);
            for (const Annotation& left : m_annotations)
                m_l.notModelled(left.detail.empty() ? std::string("a clause of ALTER TABLE") : left.detail);
        }
        flush();
    }

private:
    template <typename T>
    void add(T action) { m_out.actions.emplace_back(std::move(action)); }
    void flush()
    {
        if (m_out.actions.empty())
            return;
        m_l.emit(m_out);
        m_out.actions.clear();
    }
    /// For the commands that become statements without a place for it.
    void noteIfExists(std::string_view command)
    {
        if (m_out.ifExists)
            m_l.notModelled("IF EXISTS of " + std::string(command));
    }
    std::optional<Annotation> takeAnnotation(Annotation::Kind kind)
    {
        const auto found = std::find_if(m_annotations.begin(), m_annotations.end(), [&](const Annotation& a) { return a.kind == kind; });
        if (found == m_annotations.end())
            return std::nullopt;
        Annotation out = *found;
        m_annotations.erase(found);
        return out;
    }
    /// PostgreSQL counts an index's columns instead of naming them.
    static std::string columnName(const PgQuery__AlterTableCmd& c) { return c.name[0] ? std::string(c.name) : std::to_string(c.num); }
    static bool cascades(const PgQuery__AlterTableCmd& c) { return c.behavior == PG_QUERY__DROP_BEHAVIOR__DROP_CASCADE; }

    void command(const PgQuery__AlterTableCmd& c);
    bool columnCommand(const PgQuery__AlterTableCmd& c);
    bool constraintCommand(const PgQuery__AlterTableCmd& c);
    bool triggerCommand(const PgQuery__AlterTableCmd& c);
    bool storageCommand(const PgQuery__AlterTableCmd& c);
    bool relationCommand(const PgQuery__AlterTableCmd& c);
    void addColumn(const PgQuery__AlterTableCmd& c);
    void setType(const PgQuery__AlterTableCmd& c);
    void setDefault(const PgQuery__AlterTableCmd& c);
    void setNotNull(const PgQuery__AlterTableCmd& c);
    void identity(const PgQuery__AlterTableCmd& c);
    void addConstraint(const PgQuery__AlterTableCmd& c);
    void alterConstraint(const PgQuery__AlterTableCmd& c);
    void attach(const PgQuery__AlterTableCmd& c);
    void setLogged(bool logged);
    void setOptions(const PgQuery__AlterTableCmd& c, bool reset);

    Lowering& m_l;
    AlterTable m_out;
    std::vector<Annotation> m_annotations;
};

void AlterTableLowering::addColumn(const PgQuery__AlterTableCmd& c)
{
    alter::AddColumn action;
    action.ifNotExists = c.missing_ok != 0;
    std::vector<Annotation> annotations = std::move(m_annotations);
    m_annotations.clear();
    action.column = columnOf(m_l, *c.def->column_def, m_out.name, std::move(annotations), action.constraints);
    catalog::Columns columns{action.column};
    foldNotNull(m_out.name, columns, action.constraints);
    action.column = columns.front();
    add(std::move(action));
}

void AlterTableLowering::setType(const PgQuery__AlterTableCmd& c)
{
    const PgQuery__ColumnDef& definition = *c.def->column_def;
    alter::SetType action{c.name, sql::typeName(*definition.type_name), {}, m_l.expression(definition.raw_default)};
    if (definition.coll_clause)
        action.collation = sqlName(sql::nodes(definition.coll_clause->collname, definition.coll_clause->n_collname));
    add(std::move(action));
}

void AlterTableLowering::setDefault(const PgQuery__AlterTableCmd& c)
{
    if (takeAnnotation(Annotation::Kind::SetExpression))
        add(alter::SetExpression{c.name, m_l.expression(c.def), false});
    else
        add(alter::SetDefault{c.name, m_l.expression(c.def)});
}

void AlterTableLowering::setNotNull(const PgQuery__AlterTableCmd& c)
{
    const auto annotation = takeAnnotation(Annotation::Kind::NotNull);
    if (!annotation)
        return add(alter::SetNotNull{c.name, true});
    alter::AddConstraint action;
    action.constraint.name = annotation->name;
    action.constraint.value.type = catalog::ConstraintType::NotNull;
    action.constraint.value.columns = {c.name};
    action.constraint.value.noInherit = annotation->noInherit;
    action.constraint.value.validated = !annotation->notValid;
    add(std::move(action));
}

void AlterTableLowering::identity(const PgQuery__AlterTableCmd& c)
{
    if (c.subtype == PG_QUERY__ALTER_TABLE_TYPE__AT_AddIdentity) {
        const PgQuery__Constraint& constraint = *c.def->constraint;
        alter::AddIdentity action{c.name, {}};
        action.identity.always = std::string_view(constraint.generated_when) == "a";
        action.identity.options = sequenceOptions(m_l, sql::nodes(constraint.options, constraint.n_options), &action.identity.sequenceName, nullptr);
        return add(std::move(action));
    }
    alter::SetIdentity action;
    action.column = c.name;
    action.options = sequenceChanges(m_l, sql::listItems(c.def));
    if (const auto* option = sql::findOption(sql::listItems(c.def), "generated"))
        action.always = option->arg->integer->ival == 'a';
    add(std::move(action));
}

bool AlterTableLowering::columnCommand(const PgQuery__AlterTableCmd& c)
{
    switch (c.subtype) {
    case PG_QUERY__ALTER_TABLE_TYPE__AT_AddColumn: addColumn(c); return true;
    case PG_QUERY__ALTER_TABLE_TYPE__AT_DropColumn: add(alter::DropColumn{c.name, c.missing_ok != 0, cascades(c)}); return true;
    case PG_QUERY__ALTER_TABLE_TYPE__AT_AlterColumnType: setType(c); return true;
    case PG_QUERY__ALTER_TABLE_TYPE__AT_ColumnDefault: setDefault(c); return true;
    case PG_QUERY__ALTER_TABLE_TYPE__AT_SetNotNull: setNotNull(c); return true;
    case PG_QUERY__ALTER_TABLE_TYPE__AT_DropNotNull: add(alter::SetNotNull{c.name, false}); return true;
    case PG_QUERY__ALTER_TABLE_TYPE__AT_AddIdentity:
    case PG_QUERY__ALTER_TABLE_TYPE__AT_SetIdentity: identity(c); return true;
    case PG_QUERY__ALTER_TABLE_TYPE__AT_DropIdentity: add(alter::DropIdentity{c.name, c.missing_ok != 0}); return true;
    case PG_QUERY__ALTER_TABLE_TYPE__AT_DropExpression: add(alter::SetExpression{c.name, {}, c.missing_ok != 0}); return true;
    case PG_QUERY__ALTER_TABLE_TYPE__AT_SetStatistics: {
        const bool standard = takeAnnotation(Annotation::Kind::SetStatisticsDefault) || c.def->integer->ival < 0;
        add(alter::SetStatistics{columnName(c), standard ? std::nullopt : std::optional<int>(c.def->integer->ival)});
        return true;
    }
    case PG_QUERY__ALTER_TABLE_TYPE__AT_SetStorage: {
        std::string word(sql::stringOf(c.def));
        std::transform(word.begin(), word.end(), word.begin(), [](char x) { return x >= 'a' && x <= 'z' ? static_cast<char>(x - 32) : x; });
        if (takeAnnotation(Annotation::Kind::Storage))
            word = "DEFAULT";
        add(alter::SetStorage{c.name, std::move(word)});
        return true;
    }
    case PG_QUERY__ALTER_TABLE_TYPE__AT_SetCompression: add(alter::SetCompression{c.name, std::string(sql::stringOf(c.def))}); return true;
    case PG_QUERY__ALTER_TABLE_TYPE__AT_SetOptions:
        add(alter::SetColumnOptions{columnName(c), optionsOf(m_l, sql::listItems(c.def), "ALTER COLUMN"), {}});
        return true;
    case PG_QUERY__ALTER_TABLE_TYPE__AT_ResetOptions: add(alter::SetColumnOptions{columnName(c), {}, optionNames(sql::listItems(c.def))}); return true;
    case PG_QUERY__ALTER_TABLE_TYPE__AT_AlterColumnGenericOptions:
        add(changedForeignOptions(c.name, sql::listItems(c.def)));
        return true;
    default: return false;
    }
}

void AlterTableLowering::addConstraint(const PgQuery__AlterTableCmd& c)
{
    alter::AddConstraint action;
    action.constraint = tableConstraint(m_l, *c.def->constraint);
    action.usingIndex = c.def->constraint->indexname;
    annotate(m_l, action.constraint, m_annotations);
    m_annotations.clear();
    add(std::move(action));
}

void AlterTableLowering::alterConstraint(const PgQuery__AlterTableCmd& c)
{
    const PgQuery__Constraint& constraint = *c.def->constraint;
    alter::AlterConstraint action{constraint.conname, constraint.deferrable || constraint.initdeferred, constraint.initdeferred != 0, {}, {}};
    if (const auto enforced = takeAnnotation(Annotation::Kind::Enforced))
        action.enforced = enforced->detail != "NOT ENFORCED";
    if (const auto inherit = takeAnnotation(Annotation::Kind::ConstraintInherit))
        action.inherit = inherit->detail == "INHERIT";
    add(std::move(action));
}

bool AlterTableLowering::constraintCommand(const PgQuery__AlterTableCmd& c)
{
    switch (c.subtype) {
    case PG_QUERY__ALTER_TABLE_TYPE__AT_AddConstraint: addConstraint(c); return true;
    case PG_QUERY__ALTER_TABLE_TYPE__AT_DropConstraint: add(alter::DropConstraint{c.name, c.missing_ok != 0, cascades(c)}); return true;
    case PG_QUERY__ALTER_TABLE_TYPE__AT_ValidateConstraint: add(alter::ValidateConstraint{c.name}); return true;
    case PG_QUERY__ALTER_TABLE_TYPE__AT_AlterConstraint: alterConstraint(c); return true;
    default: return false;
    }
}

bool AlterTableLowering::triggerCommand(const PgQuery__AlterTableCmd& c)
{
    switch (c.subtype) {
    case PG_QUERY__ALTER_TABLE_TYPE__AT_EnableTrig: add(alter::EnableTrigger{c.name, ""}); return true;
    case PG_QUERY__ALTER_TABLE_TYPE__AT_EnableAlwaysTrig: add(alter::EnableTrigger{c.name, "ALWAYS"}); return true;
    case PG_QUERY__ALTER_TABLE_TYPE__AT_EnableReplicaTrig: add(alter::EnableTrigger{c.name, "REPLICA"}); return true;
    case PG_QUERY__ALTER_TABLE_TYPE__AT_DisableTrig: add(alter::EnableTrigger{c.name, "DISABLED"}); return true;
    case PG_QUERY__ALTER_TABLE_TYPE__AT_EnableTrigAll: add(alter::EnableTrigger{"ALL", ""}); return true;
    case PG_QUERY__ALTER_TABLE_TYPE__AT_DisableTrigAll: add(alter::EnableTrigger{"ALL", "DISABLED"}); return true;
    case PG_QUERY__ALTER_TABLE_TYPE__AT_EnableTrigUser: add(alter::EnableTrigger{"USER", ""}); return true;
    case PG_QUERY__ALTER_TABLE_TYPE__AT_DisableTrigUser: add(alter::EnableTrigger{"USER", "DISABLED"}); return true;
    case PG_QUERY__ALTER_TABLE_TYPE__AT_EnableRule: add(alter::EnableRule{c.name, ""}); return true;
    case PG_QUERY__ALTER_TABLE_TYPE__AT_EnableAlwaysRule: add(alter::EnableRule{c.name, "ALWAYS"}); return true;
    case PG_QUERY__ALTER_TABLE_TYPE__AT_EnableReplicaRule: add(alter::EnableRule{c.name, "REPLICA"}); return true;
    case PG_QUERY__ALTER_TABLE_TYPE__AT_DisableRule: add(alter::EnableRule{c.name, "DISABLED"}); return true;
    case PG_QUERY__ALTER_TABLE_TYPE__AT_EnableRowSecurity: add(alter::RowSecurity{true, {}}); return true;
    case PG_QUERY__ALTER_TABLE_TYPE__AT_DisableRowSecurity: add(alter::RowSecurity{false, {}}); return true;
    case PG_QUERY__ALTER_TABLE_TYPE__AT_ForceRowSecurity: add(alter::RowSecurity{{}, true}); return true;
    case PG_QUERY__ALTER_TABLE_TYPE__AT_NoForceRowSecurity: add(alter::RowSecurity{{}, false}); return true;
    default: return false;
    }
}

void AlterTableLowering::setLogged(bool logged)
{
    if (m_out.kind != Kind::Sequence)
        return add(alter::SetLogged{logged});
    noteIfExists("ALTER SEQUENCE");
    AlterSequence out;
    out.name = m_out.name;
    out.logged = logged;
    m_l.emit(std::move(out));
}

void AlterTableLowering::setOptions(const PgQuery__AlterTableCmd& c, bool reset)
{
    const NodeSpan options = sql::listItems(c.def);
    if (options.empty()) // ALTER VIEW v SET (): what old pg_dump wrote for nothing at all
        return;
    if (reset)
        add(alter::SetStorageParameters{{}, optionNames(options)});
    else
        add(alter::SetStorageParameters{optionsOf(m_l, options, "ALTER TABLE"), {}});
}

bool AlterTableLowering::storageCommand(const PgQuery__AlterTableCmd& c)
{
    switch (c.subtype) {
    case PG_QUERY__ALTER_TABLE_TYPE__AT_SetLogged: setLogged(true); return true;
    case PG_QUERY__ALTER_TABLE_TYPE__AT_SetUnLogged: setLogged(false); return true;
    case PG_QUERY__ALTER_TABLE_TYPE__AT_SetAccessMethod: add(alter::SetAccessMethod{c.name}); return true;
    case PG_QUERY__ALTER_TABLE_TYPE__AT_SetTableSpace: add(alter::SetTablespace{c.name}); return true;
    case PG_QUERY__ALTER_TABLE_TYPE__AT_SetRelOptions: setOptions(c, false); return true;
    case PG_QUERY__ALTER_TABLE_TYPE__AT_ResetRelOptions: setOptions(c, true); return true;
    case PG_QUERY__ALTER_TABLE_TYPE__AT_ClusterOn: add(alter::ClusterOn{c.name}); return true;
    case PG_QUERY__ALTER_TABLE_TYPE__AT_DropCluster: add(alter::ClusterOn{}); return true;
    case PG_QUERY__ALTER_TABLE_TYPE__AT_GenericOptions:
        add(changedForeignOptions({}, sql::listItems(c.def)));
        return true;
    case PG_QUERY__ALTER_TABLE_TYPE__AT_ReplicaIdentity: {
        const PgQuery__ReplicaIdentityStmt& identity = *c.def->replica_identity_stmt;
        const std::string_view letter = identity.identity_type;
        add(alter::ReplicaIdentity{letter == "f" ? "FULL" : letter == "n" ? "NOTHING" : letter == "i" ? std::string("INDEX ") + identity.name : ""});
        return true;
    }
    default: return false;
    }
}

void AlterTableLowering::attach(const PgQuery__AlterTableCmd& c)
{
    const PgQuery__PartitionCmd& command = *c.def->partition_cmd;
    const QualifiedName partition = qualified(m_l, *command.name);
    if (c.subtype == PG_QUERY__ALTER_TABLE_TYPE__AT_DetachPartition)
        return add(alter::DetachPartition{partition, command.concurrent != 0, false});
    if (c.subtype == PG_QUERY__ALTER_TABLE_TYPE__AT_DetachPartitionFinalize)
        return add(alter::DetachPartition{partition, false, true});
    if (m_out.kind == Kind::Index) {
        noteIfExists("ATTACH PARTITION");
        return m_l.emit(AttachIndex{m_out.name, partition});
    }
    add(alter::AttachPartition{partition, command.bound ? partitionBound(m_l, *command.bound) : std::string()});
}

bool AlterTableLowering::relationCommand(const PgQuery__AlterTableCmd& c)
{
    switch (c.subtype) {
    case PG_QUERY__ALTER_TABLE_TYPE__AT_AddInherit: add(alter::Inherit{qualified(m_l, *c.def->range_var), true}); return true;
    case PG_QUERY__ALTER_TABLE_TYPE__AT_DropInherit: add(alter::Inherit{qualified(m_l, *c.def->range_var), false}); return true;
    case PG_QUERY__ALTER_TABLE_TYPE__AT_AddOf:
        add(alter::SetOfType{qualified(sql::nodes(c.def->type_name->names, c.def->type_name->n_names))});
        return true;
    case PG_QUERY__ALTER_TABLE_TYPE__AT_DropOf: add(alter::SetOfType{}); return true;
    case PG_QUERY__ALTER_TABLE_TYPE__AT_AttachPartition:
    case PG_QUERY__ALTER_TABLE_TYPE__AT_DetachPartition:
    case PG_QUERY__ALTER_TABLE_TYPE__AT_DetachPartitionFinalize: attach(c); return true;
    case PG_QUERY__ALTER_TABLE_TYPE__AT_ChangeOwner:
        flush();
        noteIfExists("OWNER TO");
        m_l.emit(AlterOwner{relationId(m_out.kind, m_out.name), roleName(c.newowner)});
        return true;
    case PG_QUERY__ALTER_TABLE_TYPE__AT_DropOids: m_l.notModelled("SET WITHOUT OIDS"); return true;
    default: return false;
    }
}

void AlterTableLowering::command(const PgQuery__AlterTableCmd& c)
{
    if (!columnCommand(c) && !constraintCommand(c) && !triggerCommand(c) && !storageCommand(c) && !relationCommand(c))
        m_l.notModelled("a clause of ALTER TABLE");
}

} // namespace

void lowerAlterTable(Lowering& l, const PgQuery__AlterTableStmt& s)
{
    if (s.objtype == PG_QUERY__OBJECT_TYPE__OBJECT_TYPE)
        return lowerAlterComposite(l, s);
    AlterTableLowering(l, s).run(s);
}

} // namespace cofferdam::ddl::lowering
