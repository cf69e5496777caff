#pragma once
#include "catalog/catalog.h"

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace cofferdam::ddl {

using catalog::ObjectId;
using catalog::QualifiedName;

/// What an interpreter asks on nearly every statement and a sorted catalog answers slowly: who bears a name in pg_class
/// (indexes of constraints and sequences of identity columns included), which tables descend from a table, who uses an object
/// of somewhere else. Built on first use; `changed` keeps it up to date.
class CatalogIndex {
public:
    explicit CatalogIndex(const catalog::CatalogBuilder& builder) : m_builder(builder) {}

    /// Tables, views, materialized views, sequences, composite types; an Index; a Constraint with an index; a Column with an
    /// identity sequence of that name.
    const ObjectId* relation(const std::string& schema, const std::string& name);
    /// A constraint of that name exists on some table or domain of the schema.
    bool hasConstraintName(const std::string& schema, const std::string& name);
    /// Tables that inherit from a table or are its partitions, directly.
    std::vector<ObjectId> children(const ObjectId& table);
    /// Whether every child of the table has an index that is attached to its index `index`.
    bool attachedEverywhere(const ObjectId& index);
    /// Objects of somewhere else that use `id` directly; an object's own table and a table's own parts are not counted.
    std::vector<ObjectId> usersOf(const ObjectId& id);

    /// To be told before every write of the builder.
    void changed(const ObjectId& id, const catalog::Object* before, const catalog::Object* after);

private:
    void build();
    void buildUsers();
    void enter(const ObjectId& id, const catalog::Object& object);
    void leave(const ObjectId& id, const catalog::Object& object);
    void enterUses(const ObjectId& id, const catalog::Object& object);
    void leaveUses(const ObjectId& id);

    const catalog::CatalogBuilder& m_builder;
    bool m_built = false;
    bool m_usersBuilt = false;
    std::unordered_map<std::string, ObjectId> m_relations;
    std::unordered_map<std::string, int> m_constraintNames;
    std::unordered_multimap<std::string, ObjectId> m_children;
    std::unordered_map<std::string, std::size_t> m_attached; ///< how many indexes are attached to an index
    std::unordered_multimap<ObjectId, ObjectId, catalog::ObjectIdHash> m_users;
    std::unordered_map<ObjectId, std::vector<ObjectId>, catalog::ObjectIdHash> m_entered; ///< what m_users holds of an object
};

} // namespace cofferdam::ddl
