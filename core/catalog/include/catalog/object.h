#pragma once
#include "base/expression.h"
#include "base/place.h"
#include "base/type_name.h"
#include "catalog/object_id.h"
#include "catalog/options.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

/// The objects of a schema, as plain immutable values. Defaulted equality compares what PostgreSQL stores, never spelling or position.
/// Names follow the PostgreSQL manual.
namespace cofferdam::catalog {

using base::Beside;
using base::Expression;
using base::Place;
using base::TypeName;

/// One grantee's privileges. `privileges` maps the privilege keyword ("SELECT") to "with grant option".
struct Grant {
    std::string grantee; ///< role name; "PUBLIC" in that spelling for everybody
    std::map<std::string, bool> privileges;
    std::string grantor = {}; ///< who passed them on; empty: the owner
    friend bool operator==(const Grant&, const Grant&) = default;

    /// The key in Privileges: the grantee alone when the owner gave them.
    std::string key() const { return grantor.empty() ? grantee : grantee + '\n' + grantor; }
};

/// Access privileges beyond the owner's defaults, by Grant::key(). Absent (nullopt): the source does not carry privileges.
using Privileges = std::optional<std::map<std::string, Grant>>;

/// What any object may carry.
struct Common {
    std::optional<std::string> comment;
    std::optional<std::string> owner; ///< absent: the source does not carry owners
    Privileges privileges;
    Beside<Place> place;
    friend bool operator==(const Common&, const Common&) = default;
};

struct Schema : Common {
    friend bool operator==(const Schema&, const Schema&) = default;
};

struct Extension : Common {
    std::string schema;                 ///< where its objects go; empty: not stated
    Beside<std::string> version;        ///< dumps leave it out
    friend bool operator==(const Extension&, const Extension&) = default;
};

struct Enum : Common {
    std::vector<std::string> labels;
    friend bool operator==(const Enum&, const Enum&) = default;
};

struct DomainConstraint {
    std::string name;
    Expression expression;
    bool validated = true;
    std::optional<std::string> comment = {};
    friend bool operator==(const DomainConstraint&, const DomainConstraint&) = default;
};

struct Domain : Common {
    TypeName baseType;
    std::string collation;
    Expression defaultValue;
    bool notNull = false;
    std::vector<DomainConstraint> constraints; ///< sorted by name
    friend bool operator==(const Domain&, const Domain&) = default;
};

struct CompositeAttribute {
    std::string name;
    TypeName type;
    std::string collation;
    std::optional<std::string> comment;
    friend bool operator==(const CompositeAttribute&, const CompositeAttribute&) = default;
};

struct CompositeType : Common {
    std::vector<CompositeAttribute> attributes; ///< order matters: it is the row's
    friend bool operator==(const CompositeType&, const CompositeType&) = default;
};

struct RangeType : Common {
    TypeName subtype;
    Options options; ///< subtype_opclass, collation, canonical, subtype_diff, multirange_type_name
    friend bool operator==(const RangeType&, const RangeType&) = default;
};

/// Sequence options; absent ones have PostgreSQL's default for the type and direction, and are normalised away by `normalise`.
struct SequenceOptions {
    TypeName type{{}, "bigint", {}, 0, false};
    std::optional<std::int64_t> start, increment, minimum, maximum, cache;
    bool cycle = false;

    /// Drops every option that equals its default, so that equal sequences are equal values. Manual: CREATE SEQUENCE.
    void normalise();
    friend bool operator==(const SequenceOptions&, const SequenceOptions&) = default;
};

struct Sequence : Common {
    SequenceOptions options;
    bool unlogged = false;
    std::optional<ObjectId> ownedBy; ///< a Column
    friend bool operator==(const Sequence&, const Sequence&) = default;
};

struct Identity {
    bool always = false;
    std::string sequenceName; ///< in the table's schema
    SequenceOptions options;
    std::optional<std::string> comment; ///< of the sequence, as all that follows; its owner is always the table's
    Privileges privileges;
    friend bool operator==(const Identity&, const Identity&) = default;
};

struct Generated {
    Expression expression;
    bool stored = true; ///< false: virtual (18)
    friend bool operator==(const Generated&, const Generated&) = default;
};

struct Column {
    std::string name;
    TypeName type;
    std::string collation; ///< as SQL writes it, only when it is not the type's own
    bool notNull = false;
    Expression defaultValue;
    std::optional<Generated> generated;
    std::optional<Identity> identity;
    std::string storage;     ///< "PLAIN", "EXTERNAL", …, only when it is not the type's own
    std::string compression; ///< "pglz", "lz4"
    std::optional<int> statistics;
    Options options;
    Options foreignOptions;
    std::optional<std::string> comment;
    Privileges privileges;
    bool inherited = false; ///< no definition of its own: comes from a parent table
    Beside<Place> place;
    friend bool operator==(const Column&, const Column&) = default;
};

/// Columns in physical order. Order is recorded and printed, and never a difference.
struct Columns : std::vector<Column> {
    using std::vector<Column>::vector;
    const Column* find(std::string_view name) const;
    Column* find(std::string_view name);
    friend bool operator==(const Columns& a, const Columns& b);
};

struct PartitionKey {
    std::string strategy; ///< "RANGE", "LIST", "HASH"
    std::string sql;      ///< the whole clause: "RANGE (created_at)"
    std::vector<Expression> expressions; ///< columns and expressions, for references
    friend bool operator==(const PartitionKey& a, const PartitionKey& b) { return a.sql == b.sql; }
};

struct PartitionOf {
    QualifiedName parent;
    std::string bound; ///< "FOR VALUES FROM (…) TO (…)", "DEFAULT"; empty: unknown (schema.rb)
    friend bool operator==(const PartitionOf&, const PartitionOf&) = default;
};

struct ForeignTable {
    std::string server;
    Options options;
    friend bool operator==(const ForeignTable&, const ForeignTable&) = default;
};

enum class Persistence : std::uint8_t { Permanent, Unlogged, Temporary };

struct Table : Common {
    Columns columns;
    Persistence persistence = Persistence::Permanent;
    std::optional<QualifiedName> ofType;
    std::vector<QualifiedName> inherits; ///< in order; not for partitions
    std::optional<PartitionKey> partitionBy;
    std::optional<PartitionOf> partitionOf;
    std::optional<ForeignTable> foreign;
    Options storageParameters;
    std::string accessMethod; ///< empty: heap
    std::string tablespace;
    std::string replicaIdentity; ///< empty: default; "FULL", "NOTHING", or "INDEX name"
    std::string clusterOn;       ///< index name
    bool rowSecurity = false;
    bool forceRowSecurity = false;
    friend bool operator==(const Table&, const Table&) = default;
};

/// One key of an index or of an exclusion constraint.
struct IndexElement {
    std::string column;    ///< set for a plain column …
    Expression expression; ///< … else this
    std::string collation;
    std::string operatorClass; ///< only when it is not the type's default
    Options operatorClassOptions;
    bool descending = false;
    std::optional<bool> nullsFirst; ///< only when it is not the direction's default
    std::string exclusionOperator;  ///< exclusion constraints: "&&", "OPERATOR(schema.=)"
    friend bool operator==(const IndexElement&, const IndexElement&) = default;
};

struct Index : Common {
    std::string method = "btree";
    bool unique = false;
    bool nullsNotDistinct = false; ///< 15
    std::vector<IndexElement> elements;
    std::vector<std::string> include;
    Expression where;
    Options storageParameters;
    std::string tablespace;
    std::map<int, int> statistics;          ///< key number -> target
    bool only = false;                      ///< ON ONLY a partitioned parent: created without its partitions
    std::optional<QualifiedName> attachedTo; ///< the parent's index
    Beside<bool> valid{true};               ///< live fact: indisvalid
    friend bool operator==(const Index&, const Index&) = default;
};

enum class ConstraintType : std::uint8_t { PrimaryKey, Unique, Check, ForeignKey, Exclusion, NotNull };

struct Constraint : Common {
    ConstraintType type = ConstraintType::Check;
    std::vector<std::string> columns; ///< key columns in order; for a check: unused
    std::vector<std::string> include;
    bool nullsNotDistinct = false;
    Expression expression; ///< check; exclusion's WHERE is in `where`
    // Foreign keys
    QualifiedName referencedTable;
    std::vector<std::string> referencedColumns; ///< empty as written: the referenced primary key; the interpreter fills it
    std::string match;    ///< "" (SIMPLE), "FULL", "PARTIAL"
    std::string onUpdate; ///< "" (NO ACTION), "CASCADE", "RESTRICT", "SET NULL", "SET DEFAULT"
    std::string onDelete;
    std::vector<std::string> onDeleteColumns; ///< SET NULL (a, b), 15
    // Exclusion
    std::string method;
    std::vector<IndexElement> elements;
    Expression where;
    // All
    bool deferrable = false;
    bool initiallyDeferred = false;
    bool validated = true;
    bool enforced = true;  ///< 18
    bool noInherit = false;
    bool period = false;   ///< WITHOUT OVERLAPS / PERIOD on the last column, 18
    Options storageParameters;
    std::string tablespace;
    std::optional<std::string> indexComment; ///< COMMENT ON INDEX of its own index; `comment` is the constraint's
    std::map<int, int> indexStatistics;      ///< of its own index: key number -> target
    bool inherited = false; ///< comes from a parent table only
    Beside<bool> predictedName; ///< the name is what Rails would compute, not read anywhere: match by definition
    friend bool operator==(const Constraint&, const Constraint&) = default;

    bool hasIndex() const
    {
        return type == ConstraintType::PrimaryKey || type == ConstraintType::Unique || type == ConstraintType::Exclusion;
    }
};

/// A column or whole object that something uses. `part` of a Column id names the column.
using Dependencies = std::vector<ObjectId>;

/// Views and materialized views.
struct View : Common {
    Expression query;
    std::vector<std::string> columns; ///< output column names when known (explicit list or bound from the query)
    Options options;                  ///< security_barrier, check_option, security_invoker; storage parameters
    std::map<std::string, std::string> columnComments;
    std::map<std::string, std::string> columnDefaults; ///< ALTER VIEW … SET DEFAULT
    std::map<std::string, std::map<std::string, Grant>> columnPrivileges; ///< by column, only where there are any
    /// Materialized views: by column "STORAGE", "STATISTICS", "COMPRESSION" and, in small letters, its options.
    std::map<std::string, Options> columnSettings;
    std::string clusterOn;            ///< materialized views: index name
    bool populated = true;            ///< materialized views
    std::string accessMethod;
    std::string tablespace;
    Beside<bool> recursive;
    Beside<Dependencies> uses; ///< bound references of the query, filled by the interpreter
    friend bool operator==(const View&, const View&) = default;
};

enum class FunctionKind : std::uint8_t { Function, Procedure, Aggregate };

struct Argument {
    std::string mode; ///< "" (IN), "OUT", "INOUT", "VARIADIC", "TABLE"
    std::string name;
    TypeName type;
    Expression defaultValue;
    friend bool operator==(const Argument&, const Argument&) = default;
};

struct Function : Common {
    FunctionKind kind = FunctionKind::Function;
    std::vector<Argument> arguments;
    TypeName result; ///< empty: none stated (procedures; OUT arguments decide)
    std::string language;
    std::string body;    ///< string body or, for C functions, the object file
    std::string symbol;  ///< C functions
    Expression sqlBody;  ///< RETURN … or BEGIN ATOMIC … END (14)
    std::string volatility = "VOLATILE";
    bool strict = false;
    bool securityDefiner = false;
    bool leakproof = false;
    bool window = false;
    std::string parallel = "UNSAFE";
    std::string cost, rows; ///< only when not the default
    std::string support;
    std::string transforms;
    Options configuration; ///< SET name = value, value as SQL writes it
    Options aggregate;     ///< aggregates: sfunc, stype, … as written
    Beside<Dependencies> uses;
    friend bool operator==(const Function&, const Function&) = default;

    /// "(integer, text)": the input argument types, as ObjectId::part wants them.
    std::string signature() const;
};

struct Trigger : Common {
    std::string timing; ///< "BEFORE", "AFTER", "INSTEAD OF"
    std::vector<std::string> events; ///< "INSERT", "UPDATE", "DELETE", "TRUNCATE" in this order
    std::vector<std::string> updateColumns;
    bool forEachRow = false;
    Expression when;
    QualifiedName function;
    std::vector<std::string> arguments;
    bool constraint = false;
    bool deferrable = false;
    bool initiallyDeferred = false;
    QualifiedName referencedTable; ///< constraint triggers: FROM
    std::string oldTable, newTable;
    std::string enabled; ///< "" (origin), "DISABLED", "REPLICA", "ALWAYS"
    bool inherited = false; ///< cloned from a partitioned parent
    friend bool operator==(const Trigger&, const Trigger&) = default;
};

struct Policy : Common {
    bool permissive = true;
    std::string command = "ALL";
    std::vector<std::string> roles; ///< sorted; {"PUBLIC"} for everybody
    Expression usingExpression;
    Expression withCheck;
    friend bool operator==(const Policy&, const Policy&) = default;
};

struct Rule : Common {
    Expression definition; ///< the whole CREATE RULE after its name, canonical: "AS ON … TO t …"
    std::string enabled;
    Beside<Dependencies> uses;
    friend bool operator==(const Rule&, const Rule&) = default;
};

/// A kind that is compared as canonical text, because a deeper model buys nothing: created by its statements, dropped by name,
/// altered by dropping and creating (or by replacing single clauses where PostgreSQL can).
struct Definition : Common {
    std::vector<std::string> statements; ///< canonical CREATE …, then the ALTER … that belong to it
    Dependencies uses;
    friend bool operator==(const Definition& a, const Definition& b)
    {
        return static_cast<const Common&>(a) == static_cast<const Common&>(b) && a.statements == b.statements;
    }
};

using Object = std::variant<Schema, Extension, Enum, Domain, CompositeType, RangeType, Sequence, Table, Index, Constraint,
                            View, Function, Trigger, Policy, Rule, Definition, Column>;

/// The Common part of any object; null for a Column.
const Common* common(const Object& object);
Common* common(Object& object);

} // namespace cofferdam::catalog
