#pragma once
#include "catalog/object.h"

#include <memory>
#include <variant>

/// Our own statements. libpg_query's tree ends at the lowering into these; sources, plans, emitters and the proof speak nothing else.
/// Object names are ObjectIds as written: an empty schema is resolved by the interpreter on the Session's search_path.
/// `parse(print(s)) == s` holds for every statement.
namespace cofferdam::ddl {

using catalog::ObjectId;
using catalog::Options;
using catalog::QualifiedName;
using base::Expression;
using base::TypeName;

// ---- session and transaction -----------------------------------------------------------------------------------------

/// SET / SELECT pg_catalog.set_config(…). An empty value list is RESET / DEFAULT.
struct SetParameter {
    std::string name;
    std::vector<std::string> values;
    bool local = false;
    friend bool operator==(const SetParameter&, const SetParameter&) = default;
};

struct Transaction {
    enum class Action : std::uint8_t { Begin, Commit, Rollback } action = Action::Begin;
    friend bool operator==(const Transaction&, const Transaction&) = default;
};

enum class LockMode : std::uint8_t {
    AccessShare = 1,
    RowShare,
    RowExclusive,
    ShareUpdateExclusive,
    Share,
    ShareRowExclusive,
    Exclusive,
    AccessExclusive,
};

struct LockTable {
    std::vector<QualifiedName> tables;
    LockMode mode = LockMode::AccessExclusive;
    bool only = false;
    bool noWait = false;
    friend bool operator==(const LockTable&, const LockTable&) = default;
};

/// A DO block. Accepted by the interpreter only when it holds nothing but LOCK, DML, SELECT, pg_sleep, COMMIT and control flow.
struct Do {
    std::string body;
    std::string language = "plpgsql";
    friend bool operator==(const Do&, const Do&) = default;
};

/// INSERT, UPDATE, DELETE, SELECT, COPY, TRUNCATE and CALL: text, since no schema changes by it.
struct Dml {
    enum class Kind : std::uint8_t { Select, Insert, Update, Delete, Truncate, Copy, Call } kind = Kind::Select;
    std::string sql;
    QualifiedName table; ///< written table, when there is one
    friend bool operator==(const Dml&, const Dml&) = default;
};

struct Analyze {
    QualifiedName table;
    std::vector<std::string> columns;
    friend bool operator==(const Analyze&, const Analyze&) = default;
};

// ---- schemas, extensions, types ---------------------------------------------------------------------------------------

struct CreateSchema {
    std::string name;
    std::string owner;
    bool ifNotExists = false;
    friend bool operator==(const CreateSchema&, const CreateSchema&) = default;
};

struct CreateExtension {
    std::string name;
    std::string schema;
    std::string version;
    bool ifNotExists = false;
    bool cascade = false;
    friend bool operator==(const CreateExtension&, const CreateExtension&) = default;
};

/// ALTER EXTENSION … UPDATE TO / SET SCHEMA (the empty one is not meant).
struct AlterExtension {
    std::string name;
    std::optional<std::string> version; ///< "" = to the newest
    std::string schema;
    friend bool operator==(const AlterExtension&, const AlterExtension&) = default;
};

struct CreateEnum {
    QualifiedName name;
    catalog::Enum value;
    friend bool operator==(const CreateEnum&, const CreateEnum&) = default;
};

struct AlterEnum {
    QualifiedName name;
    std::string label;                ///< the new label
    std::string renamedFrom;          ///< set: RENAME VALUE
    std::string before, after;        ///< neighbours for ADD VALUE
    bool ifNotExists = false;
    friend bool operator==(const AlterEnum&, const AlterEnum&) = default;
};

struct CreateDomain {
    QualifiedName name;
    catalog::Domain value;
    friend bool operator==(const CreateDomain&, const CreateDomain&) = default;
};

struct AlterDomain {
    enum class Action : std::uint8_t { SetDefault, DropDefault, SetNotNull, DropNotNull, AddConstraint, DropConstraint, ValidateConstraint };
    QualifiedName name;
    Action action = Action::SetDefault;
    Expression defaultValue;
    catalog::DomainConstraint constraint; ///< for Drop and Validate only the name
    bool ifExists = false;
    bool cascade = false;
    friend bool operator==(const AlterDomain&, const AlterDomain&) = default;
};

struct CreateCompositeType {
    QualifiedName name;
    catalog::CompositeType value;
    friend bool operator==(const CreateCompositeType&, const CreateCompositeType&) = default;
};

/// ALTER TYPE … ADD / DROP / ALTER ATTRIBUTE.
struct AlterCompositeType {
    enum class Action : std::uint8_t { Add, Drop, Alter };
    QualifiedName name;
    Action action = Action::Add;
    catalog::CompositeAttribute attribute;
    bool cascade = false;
    friend bool operator==(const AlterCompositeType&, const AlterCompositeType&) = default;
};

struct CreateRangeType {
    QualifiedName name;
    catalog::RangeType value;
    friend bool operator==(const CreateRangeType&, const CreateRangeType&) = default;
};

// ---- sequences --------------------------------------------------------------------------------------------------------

struct CreateSequence {
    QualifiedName name;
    catalog::Sequence value;
    bool ifNotExists = false;
    friend bool operator==(const CreateSequence&, const CreateSequence&) = default;
};

struct AlterSequence {
    QualifiedName name;
    std::optional<TypeName> type;
    std::optional<std::int64_t> start, increment, cache;
    std::optional<std::optional<std::int64_t>> minimum, maximum; ///< inner nullopt: NO MINVALUE / NO MAXVALUE
    std::optional<bool> cycle;
    std::optional<std::optional<ObjectId>> ownedBy; ///< inner nullopt: OWNED BY NONE; else a Column
    std::optional<std::int64_t> restart;
    std::optional<bool> logged;
    friend bool operator==(const AlterSequence&, const AlterSequence&) = default;
};

// ---- tables -----------------------------------------------------------------------------------------------------------

/// A constraint with the name it was written with (empty: PostgreSQL chooses; the interpreter does as PostgreSQL would).
struct NamedConstraint {
    std::string name;
    catalog::Constraint value;
    friend bool operator==(const NamedConstraint&, const NamedConstraint&) = default;
};

/// LIKE source INCLUDING …; expanded by the interpreter.
struct TableLike {
    QualifiedName source;
    std::vector<std::string> including; ///< "ALL", "DEFAULTS", …
    std::size_t position = 0;           ///< how many columns of the statement's own stand before it
    friend bool operator==(const TableLike&, const TableLike&) = default;
};

/// A column of type serial, bigserial or smallserial stands for integer + sequence + default, as in PostgreSQL: the interpreter expands it.
struct CreateTable {
    QualifiedName name;
    catalog::Table value;
    std::vector<NamedConstraint> constraints; ///< also those written inside a column
    std::vector<TableLike> likes;
    bool ifNotExists = false;
    friend bool operator==(const CreateTable&, const CreateTable&) = default;
};

namespace alter {
struct AddColumn { catalog::Column column; std::vector<NamedConstraint> constraints; bool ifNotExists = false; friend bool operator==(const AddColumn&, const AddColumn&) = default; };
struct DropColumn { std::string column; bool ifExists = false; bool cascade = false; friend bool operator==(const DropColumn&, const DropColumn&) = default; };
struct SetType { std::string column; TypeName type; std::string collation; Expression usingExpression; friend bool operator==(const SetType&, const SetType&) = default; };
/// Empty: DROP DEFAULT.
struct SetDefault { std::string column; Expression value; friend bool operator==(const SetDefault&, const SetDefault&) = default; };
struct SetNotNull { std::string column; bool notNull = true; friend bool operator==(const SetNotNull&, const SetNotNull&) = default; };
struct AddIdentity { std::string column; catalog::Identity identity; friend bool operator==(const AddIdentity&, const AddIdentity&) = default; };
struct SetIdentity { std::string column; std::optional<bool> always; AlterSequence options; friend bool operator==(const SetIdentity&, const SetIdentity&) = default; };
struct DropIdentity { std::string column; bool ifExists = false; friend bool operator==(const DropIdentity&, const DropIdentity&) = default; };
/// Empty expression: DROP EXPRESSION.
struct SetExpression { std::string column; Expression expression; bool ifExists = false; friend bool operator==(const SetExpression&, const SetExpression&) = default; };
struct SetStatistics { std::string column; std::optional<int> target; friend bool operator==(const SetStatistics&, const SetStatistics&) = default; };
struct SetStorage { std::string column; std::string storage; friend bool operator==(const SetStorage&, const SetStorage&) = default; };
struct SetCompression { std::string column; std::string method; friend bool operator==(const SetCompression&, const SetCompression&) = default; };
/// `reset` names only.
struct SetColumnOptions { std::string column; Options set; std::vector<std::string> reset; friend bool operator==(const SetColumnOptions&, const SetColumnOptions&) = default; };
struct AddConstraint { NamedConstraint constraint; std::string usingIndex; friend bool operator==(const AddConstraint&, const AddConstraint&) = default; };
struct DropConstraint { std::string name; bool ifExists = false; bool cascade = false; friend bool operator==(const DropConstraint&, const DropConstraint&) = default; };
struct ValidateConstraint { std::string name; friend bool operator==(const ValidateConstraint&, const ValidateConstraint&) = default; };
struct AlterConstraint { std::string name; bool deferrable = false; bool initiallyDeferred = false; std::optional<bool> enforced; std::optional<bool> inherit; friend bool operator==(const AlterConstraint&, const AlterConstraint&) = default; };
struct SetLogged { bool logged = true; friend bool operator==(const SetLogged&, const SetLogged&) = default; };
struct SetAccessMethod { std::string method; friend bool operator==(const SetAccessMethod&, const SetAccessMethod&) = default; };
struct SetTablespace { std::string tablespace; friend bool operator==(const SetTablespace&, const SetTablespace&) = default; };
struct SetStorageParameters { Options set; std::vector<std::string> reset; friend bool operator==(const SetStorageParameters&, const SetStorageParameters&) = default; };
struct Inherit { QualifiedName parent; bool inherit = true; friend bool operator==(const Inherit&, const Inherit&) = default; };
struct AttachPartition { QualifiedName partition; std::string bound; friend bool operator==(const AttachPartition&, const AttachPartition&) = default; };
struct DetachPartition { QualifiedName partition; bool concurrently = false; bool finalize = false; friend bool operator==(const DetachPartition&, const DetachPartition&) = default; };
struct ReplicaIdentity { std::string identity; friend bool operator==(const ReplicaIdentity&, const ReplicaIdentity&) = default; };
struct RowSecurity { std::optional<bool> enable; std::optional<bool> force; friend bool operator==(const RowSecurity&, const RowSecurity&) = default; };
/// `enabled` as in catalog::Trigger; the name may be ALL or USER.
struct EnableTrigger { std::string trigger; std::string enabled; friend bool operator==(const EnableTrigger&, const EnableTrigger&) = default; };
struct EnableRule { std::string rule; std::string enabled; friend bool operator==(const EnableRule&, const EnableRule&) = default; };
/// Empty: SET WITHOUT CLUSTER.
struct ClusterOn { std::string index; friend bool operator==(const ClusterOn&, const ClusterOn&) = default; };
struct SetOfType { QualifiedName type; friend bool operator==(const SetOfType&, const SetOfType&) = default; };
/// OPTIONS of a foreign table (column empty) or of one of its columns: new ones, changed ones, dropped ones.
struct SetForeignOptions { std::string column; Options add = {}; Options set = {}; std::vector<std::string> drop = {}; friend bool operator==(const SetForeignOptions&, const SetForeignOptions&) = default; };

using Action = std::variant<AddColumn, DropColumn, SetType, SetDefault, SetNotNull, AddIdentity, SetIdentity, DropIdentity,
                            SetExpression, SetStatistics, SetStorage, SetCompression, SetColumnOptions, AddConstraint,
                            DropConstraint, ValidateConstraint, AlterConstraint, SetLogged, SetAccessMethod, SetTablespace,
                            SetStorageParameters, Inherit, AttachPartition, DetachPartition, ReplicaIdentity, RowSecurity,
                            EnableTrigger, EnableRule, ClusterOn, SetOfType, SetForeignOptions>;
} // namespace alter

/// ALTER TABLE / VIEW / MATERIALIZED VIEW / FOREIGN TABLE / INDEX with actions. `kind` is what the statement's keyword said.
struct AlterTable {
    catalog::Kind kind = catalog::Kind::Table;
    QualifiedName name;
    std::vector<alter::Action> actions;
    bool only = false;
    bool ifExists = false;
    friend bool operator==(const AlterTable&, const AlterTable&) = default;
};

// ---- indexes ----------------------------------------------------------------------------------------------------------

struct CreateIndex {
    std::string name; ///< empty: PostgreSQL chooses
    QualifiedName table;
    catalog::Index value;
    bool concurrently = false;
    bool ifNotExists = false;
    friend bool operator==(const CreateIndex&, const CreateIndex&) = default;
};

/// ALTER INDEX parent ATTACH PARTITION child.
struct AttachIndex {
    QualifiedName parent;
    QualifiedName index;
    friend bool operator==(const AttachIndex&, const AttachIndex&) = default;
};

struct Reindex {
    QualifiedName index;
    bool concurrently = false;
    friend bool operator==(const Reindex&, const Reindex&) = default;
};

// ---- views, routines, triggers, security -------------------------------------------------------------------------------

struct CreateView {
    QualifiedName name;
    catalog::View value;
    bool materialized = false;
    bool orReplace = false;
    bool ifNotExists = false;
    friend bool operator==(const CreateView&, const CreateView&) = default;
};

struct RefreshMaterializedView {
    QualifiedName name;
    bool concurrently = false;
    bool withData = true;
    friend bool operator==(const RefreshMaterializedView&, const RefreshMaterializedView&) = default;
};

struct CreateFunction {
    QualifiedName name;
    catalog::Function value;
    bool orReplace = false;
    friend bool operator==(const CreateFunction&, const CreateFunction&) = default;
};

enum class TargetForm : std::uint8_t;

/// ALTER FUNCTION | PROCEDURE with attributes. Absent members stay as they are.
struct AlterFunction {
    ObjectId target;
    TargetForm form = {};
    std::optional<std::string> volatility, parallel, cost, rows, support;
    std::optional<bool> strict, securityDefiner, leakproof;
    Options set;
    std::vector<std::string> reset;
    bool resetAll = false;
    friend bool operator==(const AlterFunction&, const AlterFunction&) = default;
};

struct CreateTrigger {
    std::string name;
    QualifiedName table;
    catalog::Trigger value;
    bool orReplace = false;
    friend bool operator==(const CreateTrigger&, const CreateTrigger&) = default;
};

struct CreatePolicy {
    std::string name;
    QualifiedName table;
    catalog::Policy value;
    friend bool operator==(const CreatePolicy&, const CreatePolicy&) = default;
};

/// Absent members stay as they are.
struct AlterPolicy {
    std::string name;
    QualifiedName table;
    std::optional<std::vector<std::string>> roles;
    std::optional<Expression> usingExpression;
    std::optional<Expression> withCheck;
    friend bool operator==(const AlterPolicy&, const AlterPolicy&) = default;
};

struct CreateRule {
    std::string name;
    QualifiedName table;
    catalog::Rule value;
    bool orReplace = false;
    friend bool operator==(const CreateRule&, const CreateRule&) = default;
};

/// CREATE, or an ALTER that belongs to the definition, of a kind that is kept as canonical text.
struct CreateDefinition {
    ObjectId id;
    std::string sql; ///< canonical, without the final semicolon
    catalog::Dependencies uses;
    bool alters = false; ///< appended to an existing definition; begins one when there is none (default privileges, base types)
    friend bool operator==(const CreateDefinition&, const CreateDefinition&) = default;
};

// ---- any kind ---------------------------------------------------------------------------------------------------------

/// The keyword of a target where its kind alone does not say it: PostgreSQL refuses DROP FUNCTION for a procedure and
/// DROP TABLE for a foreign table. `formOf` gives it for an object of a catalog. A type written as TYPE has Kind::BaseType.
enum class TargetForm : std::uint8_t { OfKind, Procedure, Aggregate, ForeignTable };
TargetForm formOf(const catalog::Object& object);

struct Comment {
    ObjectId target; ///< a Column id for columns; a constraint of a domain has kind Domain and `part` = constraint name
    std::optional<std::string> text; ///< nullopt: IS NULL
    TargetForm form = TargetForm::OfKind;
    friend bool operator==(const Comment&, const Comment&) = default;
};

/// GRANT or REVOKE. Empty privileges: ALL.
struct Grant {
    bool grant = true;
    bool grantOption = false; ///< WITH GRANT OPTION / GRANT OPTION FOR
    std::vector<std::string> privileges;
    std::vector<std::string> columns;
    ObjectId target; ///< `name` empty with a schema and `allInSchema`
    bool allInSchema = false;
    std::vector<std::string> grantees;
    bool cascade = false;
    TargetForm form = TargetForm::OfKind;
    friend bool operator==(const Grant&, const Grant&) = default;
};

struct AlterOwner {
    ObjectId target;
    std::string owner;
    TargetForm form = TargetForm::OfKind;
    friend bool operator==(const AlterOwner&, const AlterOwner&) = default;
};

/// Renames a table, column (target is a Column id), index, constraint, trigger, view, type, function …
struct Rename {
    ObjectId target;
    std::string newName;
    bool ifExists = false;
    TargetForm form = TargetForm::OfKind;
    friend bool operator==(const Rename&, const Rename&) = default;
};

struct SetSchema {
    ObjectId target;
    std::string schema;
    TargetForm form = TargetForm::OfKind;
    friend bool operator==(const SetSchema&, const SetSchema&) = default;
};

struct Drop {
    std::vector<ObjectId> targets; ///< of one kind
    bool ifExists = false;
    bool cascade = false;
    bool concurrently = false;
    TargetForm form = TargetForm::OfKind;
    friend bool operator==(const Drop&, const Drop&) = default;
};

using AnyStatement =
    std::variant<SetParameter, Transaction, LockTable, Do, Dml, Analyze, CreateSchema, CreateExtension, AlterExtension, CreateEnum,
                 AlterEnum, CreateDomain, AlterDomain, CreateCompositeType, AlterCompositeType, CreateRangeType, CreateSequence,
                 AlterSequence, CreateTable, AlterTable, CreateIndex, AttachIndex, Reindex, CreateView, RefreshMaterializedView,
                 CreateFunction, AlterFunction, CreateTrigger, CreatePolicy, AlterPolicy, CreateRule, CreateDefinition, Comment, Grant, AlterOwner,
                 Rename, SetSchema, Drop>;

template <typename T, typename Variant>
inline constexpr bool isAlternative = false;
template <typename T, typename... Kinds>
inline constexpr bool isAlternative<T, std::variant<Kinds...>> = (std::is_same_v<T, Kinds> || ...);

/// One statement and where it was read. The place is no part of its equality. A cheap value: copies share what they say until one of
/// them is edited. What copies and compares all kinds of statements stands in statement.cpp alone: made anew in every file, it would
/// be most of what the compiler does.
class Statement {
public:
    base::Beside<base::Place> place;

    Statement();
    template <typename T>
        requires isAlternative<T, AnyStatement>
    Statement(T kind, base::Place p = {}); // NOLINT(google-explicit-constructor): a statement is any of its kinds
    explicit Statement(AnyStatement any, base::Place p = {});

    const AnyStatement& any() const { return *m_any; }
    template <typename T>
    const T* as() const { return std::get_if<T>(m_any.get()); }
    /// To be changed, apart from all copies; null when it is of another kind.
    template <typename T>
    T* edit() { return as<T>() ? std::get_if<T>(&own()) : nullptr; }
    friend bool operator==(const Statement& a, const Statement& b);

private:
    AnyStatement& own();
    std::shared_ptr<const AnyStatement> m_any; ///< never null
};

/// Something in an input that Cofferdam has no model for. Shown by every front end, never dropped.
struct NotModelled {
    base::Place place;
    std::string what; ///< "CREATE TRANSFORM", "option foo of CREATE TABLE": in the manual's words
    std::string sql;  ///< the source text, at most some 300 bytes
    friend bool operator==(const NotModelled&, const NotModelled&) = default;
};

} // namespace cofferdam::ddl
