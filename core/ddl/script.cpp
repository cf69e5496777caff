#include "ddl/interpreter.h"
#include "ddl/printer.h"
#include "script_order.h"

#include <algorithm>
#include <cstdint>

/// A whole catalog as one script that runs on an empty server, in the order of pg_dump: structure, keys, views; then indexes, foreign
/// keys, what hangs on tables; at last what is said about objects.
namespace cofferdam::ddl {
namespace {

using catalog::Catalog;
using catalog::Constraint;
using catalog::ConstraintType;
using catalog::Entry;
using catalog::Kind;
using catalog::Object;

// Kinds up to tables stand for themselves; these follow.
constexpr int rankCheck = 100;
constexpr int rankAttach = 101;
constexpr int rankKey = 102; // before views: GROUP BY a key is allowed by the key alone
constexpr int rankView = 103;

bool isKey(const Constraint& constraint) { return constraint.hasIndex(); }

bool sameKey(const Constraint& a, const Constraint& b)
{
    return a.type == b.type && a.columns == b.columns && a.include == b.include && a.elements == b.elements && a.where == b.where;
}

class Script {
public:
    explicit Script(const Catalog& catalog) : m_catalog(catalog) {}

    std::vector<Statement> run()
    {
        // Bodies may name what comes later.
        m_out.emplace_back(SetParameter{"check_function_bodies", {"false"}, false});
        findChildren();
        addStructure();
        addAttachments();
        inOrder(m_nodes, [this](std::size_t node, bool forward) { write(m_items[node], forward); });
        append(m_late);
        addLateParts();
        append(m_comments);
        append(m_owners);
        append(m_grants);
        return std::move(m_out);
    }

private:
    /// What a node makes: an object, the attachment of a partition, or a base type in its two halves.
    struct Item {
        Entry entry;
        enum class What : std::uint8_t { Whole, Attachment, Shell, RestOfType } what = What::Whole;
    };
    using What = Item::What;

    const catalog::Table* table(const ObjectId& id) const { return m_catalog.get<catalog::Table>(id.table()); }
    bool isPartition(const ObjectId& id) const
    {
        const auto* found = table(id);
        return found && found->partitionOf;
    }
    bool hasPartitions(const ObjectId& id) const { return m_partitions.contains(id.table()); }

    void findChildren()
    {
        m_catalog.forEach(Kind::Table, [this](const Entry& entry) {
            const auto& child = entry.as<catalog::Table>();
            if (child.partitionOf)
                m_partitions[catalog::tableId(child.partitionOf->parent.schema, child.partitionOf->parent.name)].push_back(entry.id);
        });
    }

    std::size_t add(Item item, int rank)
    {
        ScriptNode node;
        node.rank = rank;
        m_nodes.push_back(std::move(node));
        m_items.push_back(std::move(item));
        return m_nodes.size() - 1;
    }

    static bool isStructure(const Entry& entry)
    {
        return entry.id.kind <= Kind::Table || entry.id.kind == Kind::View || entry.id.kind == Kind::MaterializedView;
    }

    void addStructure()
    {
        m_catalog.forEach([this](const Entry& entry) {
            const auto* constraint = std::get_if<Constraint>(entry.object.get());
            if (isFullBaseType(entry)) {
                m_shell.emplace(entry.id, add({entry, What::Shell}, static_cast<int>(entry.id.kind)));
                m_node.emplace(entry.id, add({entry, What::RestOfType}, static_cast<int>(entry.id.kind)));
            } else if (isStructure(entry))
                m_node.emplace(entry.id, add({entry}, entry.id.kind <= Kind::Table ? static_cast<int>(entry.id.kind) : rankView));
            else if (constraint && constraint->type == ConstraintType::Check && (!constraint->inherited || isPartition(entry.id)))
                m_node.emplace(entry.id, add({entry}, rankCheck));
            else if (constraint && isKey(*constraint) && (!constraint->inherited || isPartition(entry.id)))
                m_node.emplace(entry.id, add({entry}, rankKey));
        });
        for (const auto& [id, node] : m_node)
            connect(id, *m_items[node].entry.object, m_nodes[node]);
        for (const auto& [id, shell] : m_shell)
            connectBaseType(id, shell);
    }

    static bool isFullBaseType(const Entry& entry)
    {
        return entry.id.kind == Kind::BaseType && entry.as<catalog::Definition>().statements.size() > 1;
    }

    /// The functions of a base type are made between its shell and the rest.
    void connectBaseType(const ObjectId& id, std::size_t shell)
    {
        const std::size_t rest = m_node.at(id);
        m_nodes[rest].needs.push_back(shell);
        for (const ObjectId& used : dependenciesOf(m_catalog, id, *m_items[rest].entry.object)) {
            const auto function = m_node.find(used);
            if (used.kind == Kind::Schema && function != m_node.end())
                m_nodes[shell].needs.push_back(function->second);
            if (used.kind != Kind::Function || function == m_node.end())
                continue;
            auto& needs = m_nodes[function->second].needs;
            std::replace(needs.begin(), needs.end(), rest, shell);
        }
    }

    void connect(const ObjectId& id, const Object& object, ScriptNode& node) const
    {
        const auto* whole = std::get_if<catalog::Table>(&object);
        if (!whole)
            return need(node.needs, dependenciesOf(m_catalog, id, object));
        catalog::Table bare = *whole;
        bare.partitionOf.reset(); // attached afterwards
        for (catalog::Column& column : bare.columns)
            column.defaultValue = {};
        need(node.needs, dependenciesOf(m_catalog, id, Object(std::move(bare))));
        need(node.wishes, dependenciesOf(m_catalog, id, object));
        if (whole->partitionOf) {
            const auto parent = m_node.find(catalog::tableId(whole->partitionOf->parent.schema, whole->partitionOf->parent.name));
            if (parent != m_node.end())
                std::erase(node.wishes, parent->second);
        }
    }

    void need(std::vector<std::size_t>& needs, const catalog::Dependencies& used) const
    {
        for (const ObjectId& id : used) {
            for (const Kind kind : {id.kind, Kind::Table, Kind::View, Kind::MaterializedView}) {
                const ObjectId owner{kind, id.schema, id.name, kind == id.kind ? id.part : std::string()};
                const auto found = m_node.find(owner);
                if (found != m_node.end()) {
                    needs.push_back(found->second);
                    break;
                }
                if (id.kind != Kind::Column)
                    break;
            }
        }
    }

    void addAttachments()
    {
        for (const auto& [parent, children] : m_partitions) {
            const auto parentNode = m_node.find(parent);
            if (parentNode == m_node.end())
                continue;
            for (const ObjectId& child : children) {
                const std::size_t node = add({{child, m_catalog.share(child)}, What::Attachment}, rankAttach);
                m_nodes[node].needs = {parentNode->second, m_node.at(child)};
                for (const ObjectId& side : {parent, child}) {
                    for (const Entry& part : m_catalog.parts(Kind::Constraint, side)) {
                        const auto found = m_node.find(part.id);
                        if (found == m_node.end())
                            continue;
                        // Checks must be there to be matched; keys are matched one by one afterwards.
                        if (isKey(part.as<Constraint>()))
                            m_nodes[found->second].needs.push_back(node);
                        else
                            m_nodes[node].needs.push_back(found->second);
                    }
                }
            }
        }
    }

    void write(const Item& item, bool forward)
    {
        const ObjectId& id = item.entry.id;
        if (item.what == What::Attachment)
            return attach(id, item.entry.as<catalog::Table>());
        if (item.what != What::Whole)
            return writeBaseType(item);
        if (const auto* made = std::get_if<catalog::Table>(item.entry.object.get()))
            return writeTable(id, *made, forward);
        if (const auto* constraint = std::get_if<Constraint>(item.entry.object.get()))
            return writeConstraint(id, *constraint);
        const auto* sequence = std::get_if<catalog::Sequence>(item.entry.object.get());
        if (!sequence || !sequence->ownedBy)
            return put(createStatements(id, *item.entry.object));
        AlterSequence owned;
        owned.name = id.qualified();
        owned.ownedBy = sequence->ownedBy;
        m_late.emplace_back(std::move(owned));
        catalog::Sequence free = *sequence;
        free.ownedBy.reset();
        put(createStatements(id, Object(std::move(free))));
    }

    void writeBaseType(const Item& item)
    {
        std::vector<Statement> statements = createStatements(item.entry.id, *item.entry.object);
        if (item.what == What::Shell)
            statements.resize(1);
        else
            statements.erase(statements.begin());
        put(std::move(statements));
    }

    void attach(const ObjectId& child, const catalog::Table& table)
    {
        if (table.partitionOf->bound.empty())
            return;
        AlterTable statement;
        statement.name = table.partitionOf->parent;
        statement.only = true;
        statement.actions.emplace_back(alter::AttachPartition{child.qualified(), table.partitionOf->bound});
        m_out.emplace_back(std::move(statement));
    }

    void writeTable(const ObjectId& id, const catalog::Table& whole, bool forward)
    {
        catalog::Table copy = whole;
        copy.partitionOf.reset();
        for (catalog::Column& column : copy.columns) {
            if (whole.partitionOf)
                column.inherited = false;
            if (column.inherited && isNotNullByParent(m_catalog, whole, column.name))
                column.notNull = false;
            if (!forward || column.defaultValue.empty())
                continue;
            AlterTable late;
            late.name = id.qualified();
            late.only = true;
            late.actions.emplace_back(alter::SetDefault{column.name, column.defaultValue});
            m_late.emplace_back(std::move(late));
            column.defaultValue = {};
        }
        std::vector<Statement> statements = createStatements(id, Object(std::move(copy)));
        // NOT NULL constraints with names of their own: before 18 only a column can carry them.
        if (auto* create = statements.front().edit<CreateTable>()) {
            for (NamedConstraint& named : namedNotNulls(m_catalog, id, create->value.columns)) {
                const auto* known = m_catalog.get<Constraint>(catalog::inTable(Kind::Constraint, id, named.name));
                create->constraints.push_back(std::move(named));
                if (known && known->comment)
                    m_comments.push_back(createStatements(catalog::inTable(Kind::Constraint, id, create->constraints.back().name), Object(*known)).back());
            }
            for (const Entry& part : m_catalog.parts(Kind::Constraint, id)) {
                if (part.as<Constraint>().type != ConstraintType::NotNull || part.as<Constraint>().validated)
                    continue;
                for (Statement& late : createStatements(part.id, *part.object)) // written with a new table it would be valid
                    m_late.push_back(std::move(late));
            }
        }
        put(std::move(statements));
    }

    void writeConstraint(const ObjectId& id, const Constraint& constraint)
    {
        Constraint own = constraint;
        own.inherited = false;
        std::vector<Statement> statements = createStatements(id, Object(own));
        auto* add = statements.empty() ? nullptr : statements.front().edit<AlterTable>();
        if (add && isKey(constraint) && hasPartitions(id))
            add->only = true; // the partitions' own ones are attached
        put(std::move(statements));
        if (!isKey(constraint) || !constraint.inherited)
            return;
        const auto& partition = *table(id)->partitionOf;
        const ObjectId parent = catalog::tableId(partition.parent.schema, partition.parent.name);
        for (const Entry& above : m_catalog.parts(Kind::Constraint, parent)) {
            if (!sameKey(above.as<Constraint>(), constraint))
                continue;
            m_attachIndexes.emplace_back(AttachIndex{{parent.schema, above.id.part}, {id.schema, id.part}});
            return;
        }
    }

    /// Everything that hangs on tables and stands in nobody's way.
    void addLateParts()
    {
        m_catalog.forEach(Kind::Index, [this](const Entry& entry) { writeIndex(entry); });
        append(m_attachIndexes);
        append(m_afterIndexes);
        m_catalog.forEach(Kind::Constraint, [this](const Entry& entry) {
            const auto& constraint = entry.as<Constraint>();
            if (constraint.type == ConstraintType::ForeignKey && !constraint.inherited)
                put(createStatements(entry.id, *entry.object));
        });
        for (const Kind kind : {Kind::Statistics, Kind::Rule, Kind::Trigger, Kind::Policy, Kind::EventTrigger, Kind::Publication, Kind::Subscription,
                                Kind::DefaultPrivileges}) {
            m_catalog.forEach(kind, [this](const Entry& entry) { put(createStatements(entry.id, *entry.object)); });
        }
    }

    void writeIndex(const Entry& entry)
    {
        std::vector<Statement> statements = createStatements(entry.id, *entry.object);
        auto* create = statements.front().edit<CreateIndex>();
        if (create && hasPartitions(entry.id))
            create->value.only = true;
        put(std::move(statements));
    }

    /// Sorts an object's statements by where they belong.
    void put(std::vector<Statement> statements)
    {
        for (Statement& statement : statements)
            destination(statement).push_back(std::move(statement));
    }

    std::vector<Statement>& destination(Statement& statement)
    {
        if (auto* extension = statement.edit<CreateExtension>())
            extension->ifNotExists = true; // plpgsql is there already
        if (statement.as<Comment>())
            return m_comments;
        if (const auto* owner = statement.as<AlterOwner>()) {
            // A sequence that a column owns has its table's owner, with whom it changes hands.
            const auto* sequence = m_catalog.get<catalog::Sequence>(owner->target);
            return sequence && sequence->ownedBy ? m_unsaid : m_owners;
        }
        if (statement.as<Grant>())
            return m_grants;
        if (statement.as<AttachIndex>())
            return m_attachIndexes;
        if (const auto* alter = statement.as<AlterTable>()) {
            for (const alter::Action& action : alter->actions) {
                const auto* identity = std::get_if<alter::ReplicaIdentity>(&action);
                if (std::holds_alternative<alter::ClusterOn>(action) || (identity && identity->identity.starts_with("INDEX ")))
                    return m_afterIndexes;
            }
        }
        return m_out;
    }

    void append(std::vector<Statement>& statements)
    {
        std::move(statements.begin(), statements.end(), std::back_inserter(m_out));
        statements.clear();
    }

    const Catalog& m_catalog;
    std::map<ObjectId, std::vector<ObjectId>> m_partitions; ///< by parent
    std::map<ObjectId, std::size_t> m_node;
    std::map<ObjectId, std::size_t> m_shell; ///< base types that are made in two steps
    std::vector<ScriptNode> m_nodes;
    std::vector<Item> m_items;
    std::vector<Statement> m_out, m_late, m_attachIndexes, m_afterIndexes, m_comments, m_owners, m_grants, m_unsaid;
};

} // namespace

std::vector<Statement> script(const Catalog& catalog) { return Script(catalog).run(); }

} // namespace cofferdam::ddl
