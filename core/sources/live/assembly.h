#pragma once
#include "ddl/effects.h"
#include "live/connection.h"
#include "sources/source.h"
#include "sql/canonical.h"

#include <cstdint>
#include <map>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace cofferdam::sources::live {

using catalog::ObjectId;
using Oid = std::uint32_t;

/// The system catalogs, by the numbers that every server gives them.
enum class Class : Oid {
    Type = 1247,
    Procedure = 1255,
    Relation = 1259,
    Language = 2612,
    Namespace = 2615,
    Constraint = 2606,
    Operator = 2617,
    OperatorClass = 2616,
    OperatorFamily = 2753,
    Rule = 2618,
    Trigger = 2620,
    Cast = 2605,
    Conversion = 2607,
    EventTrigger = 3466,
    Extension = 3079,
    Policy = 3256,
    Statistics = 3381,
    Collation = 3456,
    AccessMethod = 2601,
    TextSearchParser = 3601,
    TextSearchDictionary = 3600,
    TextSearchTemplate = 3764,
    TextSearchConfiguration = 3602,
    ForeignDataWrapper = 2328,
    Server = 1417,
    Publication = 6104,
    Subscription = 6100,
    Transform = 3576,
    UserMapping = 1418,
};

struct Address {
    Class catalog = Class::Relation;
    Oid oid = 0;
    int part = 0;
    friend bool operator==(const Address&, const Address&) = default;
};

struct AddressHash {
    std::size_t operator()(const Address& address) const
    {
        return (std::size_t(address.oid) << 20) ^ (std::size_t(address.part) << 4) ^ std::size_t(address.catalog);
    }
};

struct Relation {
    ObjectId id;
    char kind = 'r';
    bool partition = false;
    std::unordered_map<int, std::string> columns; ///< attnum -> name
    catalog::Table table;                         ///< in the making, for kinds r, p and f
};

/// A statement in SQL that recreates an object of a kind that is read as text, to be lowered with the others.
struct TextItem {
    std::string sql;
    std::function<void(const ddl::Statement&)> take = {};   ///< empty: the interpreter applies it
    std::function<void(catalog::Common&)> common = {};      ///< then: what no statement of the text says about the object
    std::optional<ObjectId> id = {};                        ///< whose text it is, to be named when it cannot be understood
};

/// Everything that the queries of one read have in common: what the oids mean, and the catalog in the making.
/// Filled by the queries' `take` functions in the order of the pipeline, then finished once.
class Assembly {
public:
    explicit Assembly(int version) : serverVersion(version) {}

    int serverVersion; ///< 150020
    int major() const { return serverVersion / 10000; }

    std::unordered_map<Oid, std::string> roles;
    std::unordered_map<Oid, std::string> schemas; ///< those of users
    std::unordered_set<Address, AddressHash> extensionMembers;
    std::unordered_map<Address, std::string, AddressHash> comments;
    std::unordered_map<Address, std::map<std::string, catalog::Grant>, AddressHash> privileges;
    std::unordered_map<Oid, Relation> relations;
    std::unordered_map<Oid, catalog::QualifiedName> indexNames;
    std::unordered_map<Oid, ObjectId> types;

    sql::ExpressionCache cache;
    catalog::CatalogBuilder builder;
    std::vector<TextItem> texts;
    std::vector<ddl::NotModelled> notModelled;
    std::vector<ObjectId> unknown;            ///< there, but not read
    std::vector<std::string> unusableSchemas; ///< the role has no USAGE on them
    std::vector<base::Message> notes;

    bool isMember(Class catalog, Oid oid) const { return extensionMembers.contains({catalog, oid, 0}); }
    Relation* relation(Oid oid);
    /// The name of a column of a relation; empty for expressions (0) and unknown numbers.
    const std::string& columnName(Oid relation, int number) const;
    std::vector<std::string> columnNames(Oid relation, const std::vector<std::int64_t>& numbers) const;

    /// Comment, owner (unless 0) and privileges of an object.
    void fillCommon(catalog::Common& common, Class catalog, Oid oid, Oid owner) const;
    std::optional<std::string> commentOn(Class catalog, Oid oid, int part = 0) const;
    catalog::Privileges privilegesOf(Class catalog, Oid oid, int part = 0) const;

    /// Text from the server as values. What does not parse is noted as not modelled and gives an empty value.
    base::Expression expression(std::string_view sql, const ObjectId& owner);
    base::Expression query(std::string_view sql, const ObjectId& owner);
    base::TypeName type(std::string_view sql, const ObjectId& owner);
    void unreadable(const ObjectId& owner, std::string_view what, std::string_view sql);

    void put(ObjectId id, catalog::Object object) { builder.put(std::move(id), std::move(object)); }
    /// Lowers what was read as text and hands it to its takers or to the interpreter.
    base::Result<void> finishTexts();

private:
    void fillCommonOf(const ddl::Effects& effects, const TextItem& item);
};

/// `{"a=1","b=2"}` as options.
catalog::Options optionsOf(const std::vector<std::string>& items);

// One function per kind of object: adds its queries to the pipeline. Their order in the pipeline is that of the calls in reader.cpp.
using Queries = std::vector<Query>;
void addNames(Assembly& assembly, Queries& queries);
void addSchemas(Assembly& assembly, Queries& queries);
void addTypes(Assembly& assembly, Queries& queries);
void addRelations(Assembly& assembly, Queries& queries);
void addColumns(Assembly& assembly, Queries& queries);
void addSequences(Assembly& assembly, Queries& queries);
void addConstraints(Assembly& assembly, Queries& queries);
void addIndexes(Assembly& assembly, Queries& queries);
void addViews(Assembly& assembly, Queries& queries);
void addFunctions(Assembly& assembly, Queries& queries);
void addTriggers(Assembly& assembly, Queries& queries);
void addPolicies(Assembly& assembly, Queries& queries);
void addRules(Assembly& assembly, Queries& queries);
void addDefinitions(Assembly& assembly, Queries& queries);
/// Puts the tables, which several queries have filled.
void finishRelations(Assembly& assembly);

} // namespace cofferdam::sources::live
