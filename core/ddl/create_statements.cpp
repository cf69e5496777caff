#include "base/quote.h"
#include "ddl/lower.h"
#include "ddl/printer.h"
#include "ddl/privileges.h"
#include "resolve/binder.h"

#include <algorithm>

/// From objects to the statements that make them.
namespace cofferdam::ddl {
namespace {

using catalog::Kind;
using catalog::Object;

using Statements = std::vector<Statement>;

/// An object without what statements of their own say.
template <typename T>
T bare(const T& object)
{
    T out = object;
    static_cast<catalog::Common&>(out) = {};
    return out;
}

void alterTable(Statements& out, const ObjectId& table, std::vector<alter::Action> actions, Kind kind)
{
    out.emplace_back(AlterTable{kind, table.qualified(), std::move(actions), false, false});
}

template <typename Action>
void alterTable(Statements& out, const ObjectId& table, Action action, Kind kind = Kind::Table)
{
    out.emplace_back(AlterTable{kind, table.qualified(), {std::move(action)}, false, false});
}

void addComment(Statements& out, const ObjectId& target, const std::optional<std::string>& text, TargetForm form = TargetForm::OfKind)
{
    if (!text)
        return;
    Comment comment;
    comment.target = target;
    comment.text = text;
    comment.form = form;
    out.emplace_back(std::move(comment));
}

/// True when the grantee has something anyway that the map says it has not: then all of it goes before the rest is given, as
/// pg_dump does it. What an owner has differs between server versions, so an owner in the map is always one of these.
bool losesUsual(const ObjectId& target, const std::optional<std::string>& owner, const catalog::Grant& wanted)
{
    if (owner && wanted.grantee == *owner)
        return true;
    constexpr int newest = 18;
    const std::vector<std::string> usual = wanted.grantee == "PUBLIC" ? publicPrivileges(target, newest) : std::vector<std::string>();
    return std::any_of(usual.begin(), usual.end(), [&](const std::string& privilege) { return !wanted.privileges.contains(privilege); });
}

/// GRANT and REVOKE from what a grantee has anyway to what the map says.
void addGrants(Statements& out, const ObjectId& target, TargetForm form, const std::optional<std::string>& owner, const catalog::Privileges& privileges,
               const std::vector<std::string>& columns = {})
{
    if (!privileges)
        return;
    for (const catalog::Grant* entry : inGrantOrder(*privileges)) {
        const catalog::Grant& wanted = *entry;
        const std::string& grantee = wanted.grantee;
        Grant base;
        base.target = columns.empty() ? target : target.table();
        base.form = form;
        base.columns = columns;
        base.grantees = {grantee};
        const bool ofOwner = wanted.grantor.empty();
        if (!ofOwner)
            out.emplace_back(SetParameter{"role", {wanted.grantor}, false});
        const bool afresh = ofOwner && columns.empty() && losesUsual(target, owner, wanted);
        if (afresh) {
            Grant revoke = base;
            revoke.grant = false;
            out.emplace_back(std::move(revoke));
        }
        const std::vector<std::string> usual =
            ofOwner && !afresh && columns.empty() && grantee == "PUBLIC" ? publicPrivileges(target, 18) : std::vector<std::string>();
        Grant plain = base;
        Grant grantable = base;
        grantable.grantOption = true;
        for (const auto& [privilege, option] : wanted.privileges) {
            if (option)
                grantable.privileges.push_back(privilege);
            else if (std::find(usual.begin(), usual.end(), privilege) == usual.end())
                plain.privileges.push_back(privilege);
        }
        for (Grant* statement : {&plain, &grantable}) {
            if (!statement->privileges.empty())
                out.emplace_back(std::move(*statement));
        }
        if (!ofOwner)
            out.emplace_back(SetParameter{"role", {}, false});
    }
}

/// Comment, owner, privileges: what every kind may carry.
void addCommon(Statements& out, const ObjectId& id, const Object& object)
{
    const catalog::Common* common = catalog::common(object);
    if (!common)
        return;
    const TargetForm form = formOf(object);
    addComment(out, id, common->comment, form);
    if (common->owner && !catalog::info(id.kind).inTable) {
        AlterOwner owner;
        owner.target = id;
        owner.owner = *common->owner;
        owner.form = form;
        out.emplace_back(std::move(owner));
    }
    addGrants(out, id, form, common->owner, common->privileges);
    if (const auto* view = std::get_if<catalog::View>(&object)) {
        for (const auto& [column, privileges] : view->columnPrivileges)
            addGrants(out, catalog::columnId(id, column), form, std::nullopt, privileges, {column});
    }
}

void addColumnExtras(Statements& out, const ObjectId& table, const std::optional<std::string>& owner, const catalog::Column& column)
{
    if (column.statistics)
        alterTable(out, table, alter::SetStatistics{column.name, column.statistics});
    if (!column.storage.empty())
        alterTable(out, table, alter::SetStorage{column.name, column.storage});
    if (!column.options.empty())
        alterTable(out, table, alter::SetColumnOptions{column.name, column.options, {}});
    addComment(out, catalog::columnId(table, column.name), column.comment);
    addGrants(out, catalog::columnId(table, column.name), TargetForm::OfKind, std::nullopt, column.privileges, {column.name});
    if (column.identity) {
        const ObjectId sequence{Kind::Sequence, table.schema, column.identity->sequenceName, {}};
        addComment(out, sequence, column.identity->comment);
        addGrants(out, sequence, TargetForm::OfKind, owner, column.identity->privileges);
    }
}

/// The list of column names is only written where the query does not give them by itself.
void dropImpliedColumns(catalog::View& view)
{
    if (view.columns.empty())
        return;
    const catalog::Catalog none;
    const std::vector<std::string> noPath;
    const resolve::Binding binding = resolve::bindQuery(none, noPath, view.query.sql());
    if (binding.outputColumns == view.columns)
        view.columns.clear();
}

/// A sequence that is called as PostgreSQL would call it needs no name. What it has besides follows in statements of its own.
void bareIdentity(const ObjectId& table, catalog::Column& column)
{
    if (!column.identity)
        return;
    column.identity->comment.reset();
    column.identity->privileges.reset();
    if (column.identity->sequenceName == table.name + "_" + column.name + "_seq")
        column.identity->sequenceName.clear();
}

/// A text of a definition as the statement it was: with what it uses itself.
CreateDefinition definitionStatement(const ObjectId& id, const catalog::Definition& definition, std::size_t index)
{
    const std::string& sql = definition.statements[index];
    CreateDefinition out{id, sql, definition.uses, index > 0 || id.kind == Kind::DefaultPrivileges};
    const auto parsed = parseStatements(sql);
    if (parsed && parsed->statements.size() == 1) {
        if (const auto* lowered = parsed->statements.front().as<CreateDefinition>())
            out.alters = lowered->alters;
    }
    return out;
}

struct Create {
    const ObjectId& id;
    Statements& out;

    void operator()(const catalog::Schema&) const
    {
        if (id.name != "public") // there in every new database
            out.emplace_back(CreateSchema{id.name, {}, false});
    }
    void operator()(const catalog::Extension& value) const { out.emplace_back(CreateExtension{id.name, value.schema, {}, false, false}); }
    void operator()(const catalog::Enum& value) const { out.emplace_back(CreateEnum{id.qualified(), bare(value)}); }
    void operator()(const catalog::Domain& value) const
    {
        catalog::Domain domain = bare(value);
        for (catalog::DomainConstraint& constraint : domain.constraints)
            constraint.comment.reset();
        Statements late;
        std::erase_if(domain.constraints, [&](const catalog::DomainConstraint& constraint) {
            if (constraint.validated)
                return false;
            AlterDomain add;
            add.name = id.qualified();
            add.action = AlterDomain::Action::AddConstraint;
            add.constraint = constraint;
            late.emplace_back(std::move(add));
            return true;
        });
        out.emplace_back(CreateDomain{id.qualified(), std::move(domain)});
        out.insert(out.end(), std::make_move_iterator(late.begin()), std::make_move_iterator(late.end()));
        for (const catalog::DomainConstraint& constraint : value.constraints)
            addComment(out, {Kind::Domain, id.schema, id.name, constraint.name}, constraint.comment);
    }
    void operator()(const catalog::CompositeType& value) const
    {
        catalog::CompositeType type = bare(value);
        for (auto& attribute : type.attributes)
            attribute.comment.reset();
        out.emplace_back(CreateCompositeType{id.qualified(), std::move(type)});
        for (const auto& attribute : value.attributes)
            addComment(out, catalog::columnId(id, attribute.name), attribute.comment);
    }
    void operator()(const catalog::RangeType& value) const { out.emplace_back(CreateRangeType{id.qualified(), bare(value)}); }
    void operator()(const catalog::Sequence& value) const { out.emplace_back(CreateSequence{id.qualified(), bare(value), false}); }
    void operator()(const catalog::Table& value) const { table(value); }
    void operator()(const catalog::Column&) const {}
    void operator()(const catalog::Constraint& value) const
    {
        catalog::Constraint constraint = bare(value);
        constraint.indexComment.reset();
        constraint.indexStatistics.clear();
        if (!value.inherited)
            alterTable(out, id.table(), alter::AddConstraint{{id.part, std::move(constraint)}, {}});
        indexStatistics(value.indexStatistics);
        addComment(out, catalog::inTable(Kind::Index, id.table(), id.part), value.indexComment);
    }
    void operator()(const catalog::Index& value) const
    {
        catalog::Index index = bare(value);
        index.attachedTo.reset();
        index.statistics.clear();
        out.emplace_back(CreateIndex{id.part, {id.schema, id.name}, std::move(index), false, false});
        indexStatistics(value.statistics);
        if (value.attachedTo)
            out.emplace_back(AttachIndex{*value.attachedTo, {id.schema, id.part}});
    }
    void operator()(const catalog::View& value) const
    {
        catalog::View view = bare(value);
        view.columnComments.clear();
        view.columnDefaults.clear();
        view.columnPrivileges.clear();
        view.columnSettings.clear();
        view.clusterOn.clear();
        dropImpliedColumns(view);
        out.emplace_back(CreateView{id.qualified(), std::move(view), id.kind == Kind::MaterializedView, false, false});
        for (const auto& [column, text] : value.columnDefaults) {
            auto parsed = parseStatements("ALTER VIEW " + id.sql() + " ALTER COLUMN " + base::quoteIdentifier(column) + " SET DEFAULT " + text);
            if (parsed && parsed->errors.empty())
                out.insert(out.end(), parsed->statements.begin(), parsed->statements.end());
        }
        for (const auto& [column, text] : value.columnComments)
            addComment(out, catalog::inTable(Kind::Column, id, column), text);
        for (const auto& [column, settings] : value.columnSettings)
            alterTable(out, id, settingActions(column, settings), id.kind);
    }
    void operator()(const catalog::Function& value) const { out.emplace_back(CreateFunction{id.qualified(), bare(value), false}); }
    void operator()(const catalog::Trigger& value) const
    {
        if (value.inherited) {
            alterTable(out, id.table(), alter::EnableTrigger{id.part, value.enabled});
            return;
        }
        catalog::Trigger trigger = bare(value);
        trigger.enabled.clear();
        out.emplace_back(CreateTrigger{id.part, {id.schema, id.name}, std::move(trigger), false});
        if (!value.enabled.empty())
            alterTable(out, id.table(), alter::EnableTrigger{id.part, value.enabled});
    }
    void operator()(const catalog::Policy& value) const { out.emplace_back(CreatePolicy{id.part, {id.schema, id.name}, bare(value)}); }
    void operator()(const catalog::Rule& value) const
    {
        catalog::Rule rule = bare(value);
        rule.enabled.clear();
        out.emplace_back(CreateRule{id.part, {id.schema, id.name}, std::move(rule), false});
        if (!value.enabled.empty())
            alterTable(out, id.table(), alter::EnableRule{id.part, value.enabled});
    }
    void operator()(const catalog::Definition& value) const
    {
        for (std::size_t i = 0; i < value.statements.size(); ++i)
            out.emplace_back(definitionStatement(id, value, i));
    }

private:
    void indexStatistics(const std::map<int, int>& targets) const
    {
        for (const auto& [key, target] : targets)
            out.emplace_back(AlterTable{Kind::Index, {id.schema, id.part}, {alter::SetStatistics{std::to_string(key), target}}, false, false});
    }

    /// What a child says differently about its parents' columns; what it says alike does no harm.
    void inheritedColumns(const catalog::Table& value) const
    {
        for (const catalog::Column& column : value.columns) {
            if (!column.inherited)
                continue;
            if (!column.defaultValue.empty())
                alterTable(out, id, alter::SetDefault{column.name, column.defaultValue});
            if (column.notNull)
                alterTable(out, id, alter::SetNotNull{column.name, true});
        }
    }

    /// The columns of a typed table are those of the type; only what they have besides is written.
    static void dropTypedColumns(catalog::Columns& columns)
    {
        std::erase_if(columns, [](const catalog::Column& column) {
            return !column.notNull && column.defaultValue.empty() && !column.generated && !column.identity;
        });
        for (catalog::Column& column : columns) {
            column.type = {};
            column.collation.clear();
        }
    }

    void table(const catalog::Table& value) const
    {
        CreateTable create;
        create.name = id.qualified();
        create.value = bare(value);
        create.value.partitionOf.reset();
        create.value.replicaIdentity.clear();
        create.value.clusterOn.clear();
        create.value.rowSecurity = create.value.forceRowSecurity = false;
        // Columns that only come from a parent are written by it; a partition is made whole and attached afterwards.
        if (!value.inherits.empty())
            std::erase_if(create.value.columns, [](const catalog::Column& column) { return column.inherited; });
        for (catalog::Column& column : create.value.columns) {
            column.statistics.reset();
            column.storage.clear();
            column.options.clear();
            column.comment.reset();
            column.privileges.reset();
            column.inherited = false;
            bareIdentity(id, column);
        }
        if (value.ofType)
            dropTypedColumns(create.value.columns);
        out.emplace_back(std::move(create));
        if (!value.inherits.empty())
            inheritedColumns(value);
        for (const catalog::Column& column : value.columns)
            addColumnExtras(out, id, value.owner, column);
        if (!value.replicaIdentity.empty())
            alterTable(out, id, alter::ReplicaIdentity{value.replicaIdentity});
        if (!value.clusterOn.empty())
            alterTable(out, id, alter::ClusterOn{value.clusterOn});
        if (value.rowSecurity)
            alterTable(out, id, alter::RowSecurity{true, {}});
        if (value.forceRowSecurity)
            alterTable(out, id, alter::RowSecurity{{}, true});
        if (value.partitionOf && !value.partitionOf->bound.empty())
            out.emplace_back(AlterTable{Kind::Table, value.partitionOf->parent, {alter::AttachPartition{id.qualified(), value.partitionOf->bound}}, true, false});
    }
};

} // namespace

std::vector<alter::Action> settingActions(const std::string& column, const catalog::Options& settings)
{
    std::vector<alter::Action> out;
    catalog::Options options;
    for (const auto& [name, value] : settings) {
        if (name == "STATISTICS")
            out.emplace_back(alter::SetStatistics{column, std::atoi(value.c_str())});
        else if (name == "STORAGE")
            out.emplace_back(alter::SetStorage{column, value});
        else if (name == "COMPRESSION")
            out.emplace_back(alter::SetCompression{column, value});
        else
            options.emplace(name, value);
    }
    if (!options.empty())
        out.emplace_back(alter::SetColumnOptions{column, std::move(options), {}});
    return out;
}

Statements createStatements(const ObjectId& id, const Object& object)
{
    Statements out;
    std::visit(Create{id, out}, object);
    addCommon(out, id, object);
    return out;
}

Statement dropStatement(const ObjectId& id, const Object& object)
{
    if (id.kind == Kind::Constraint)
        return AlterTable{Kind::Table, {id.schema, id.name}, {alter::DropConstraint{id.part, false, false}}, false, false};
    Drop drop;
    drop.targets = {id};
    drop.form = formOf(object);
    return drop;
}

bool isNotNullByParent(const catalog::Catalog& catalog, const catalog::Table& child, const std::string& column)
{
    return std::any_of(child.inherits.begin(), child.inherits.end(), [&](const QualifiedName& parent) {
        const auto* above = catalog.table(parent.schema, parent.name);
        const catalog::Column* same = above ? above->columns.find(column) : nullptr;
        return same && same->notNull;
    });
}

namespace {

std::optional<catalog::Entry> notNullEntry(const catalog::Catalog& catalog, const ObjectId& table, const std::string& column)
{
    for (catalog::Entry& entry : catalog.parts(Kind::Constraint, table)) {
        const auto& constraint = entry.as<catalog::Constraint>();
        if (constraint.type == catalog::ConstraintType::NotNull && constraint.columns == std::vector{column})
            return std::move(entry);
    }
    return std::nullopt;
}

/// The parent that calls the column NOT NULL as well, of one that is not the child's own.
std::optional<ObjectId> notNullParent(const catalog::Catalog& catalog, const ObjectId& table, const std::string& column)
{
    const auto* child = catalog.get<catalog::Table>(table);
    const catalog::Column* own = child ? child->columns.find(column) : nullptr;
    auto parents = own && own->inherited ? child->inherits : std::vector<QualifiedName>();
    if (child && child->partitionOf)
        parents.push_back(child->partitionOf->parent);
    for (const QualifiedName& parent : parents) {
        const auto* above = catalog.table(parent.schema, parent.name);
        const catalog::Column* same = above ? above->columns.find(column) : nullptr;
        if (same && same->notNull)
            return catalog::tableId(parent.schema, parent.name);
    }
    return std::nullopt;
}

} // namespace

std::string notNullName(const catalog::Catalog& catalog, const ObjectId& table, const std::string& column)
{
    if (const auto entry = notNullEntry(catalog, table, column))
        return entry->id.part;
    const auto parent = notNullParent(catalog, table, column);
    return parent ? notNullName(catalog, *parent, column) : usualNotNullName(table.name, column);
}

std::vector<NamedConstraint> namedNotNulls(const catalog::Catalog& catalog, const ObjectId& table, const catalog::Columns& columns)
{
    std::vector<NamedConstraint> out;
    const auto* whole = catalog.get<catalog::Table>(table);
    const bool partition = catalog.namesNotNull() && whole && whole->partitionOf;
    for (const catalog::Column& column : columns) {
        if (const auto entry = notNullEntry(catalog, table, column.name)) {
            auto constraint = entry->as<catalog::Constraint>();
            constraint.comment.reset();
            if (constraint.validated)
                out.push_back({entry->id.part, std::move(constraint)});
        } else if (partition && column.notNull && notNullParent(catalog, table, column.name)) {
            catalog::Constraint constraint;
            constraint.type = catalog::ConstraintType::NotNull;
            constraint.columns = {column.name};
            out.push_back({notNullName(catalog, table, column.name), std::move(constraint)});
        }
    }
    return out;
}

} // namespace cofferdam::ddl
