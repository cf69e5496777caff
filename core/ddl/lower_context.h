#pragma once
#include "ddl/lower.h"
#include "sql/canonical.h"
#include "sql/parse.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace cofferdam::ddl::lowering {

using NodeSpan = std::span<PgQuery__Node* const>;

/// The work on one file: which statement is being read, where its results go, and the expressions met so far.
class Lowering {
public:
    explicit Lowering(const sql::ParsedFile& file) : m_file(file) {}

    void statement(const sql::ParsedStatement& parsed, Lowered& out);
    /// Dispatches on the node; also for the elements of CREATE SCHEMA.
    void node(const PgQuery__Node& node);

    template <typename T>
    void emit(T value) { m_out->statements.emplace_back(std::move(value), m_parsed->place); }
    /// Lists what the statement says and our statements cannot. `location` is that of a node, or -1.
    void notModelled(std::string what, int location = -1);

    /// Canonical; null gives the empty expression. Equal ones share one value.
    Expression expression(const PgQuery__Node* node);
    Expression query(const PgQuery__Node* node);
    Expression share(base::ExpressionForm form) { return m_cache.share(std::move(form)); }
    /// The text as an expression, for the few clauses that the grammar keeps as names.
    Expression parsed(std::string_view sql);

    const sql::ParsedStatement& current() const { return *m_parsed; }
    base::Place placeOf(int location) const { return m_file.placeOf(*m_parsed, location); }
    /// Counted from the statement's beginning (base::placeWithin), for what is kept in statements: equal texts have equal statements.
    base::Place placeInside(int location) const { return m_file.placeInside(*m_parsed, location); }

    /// The annotations of one table element or ALTER TABLE command, counted as in the text. Each is handed out once; what is
    /// never asked for becomes "not modelled".
    std::vector<sql::Annotation> take(int element);
    std::vector<sql::Annotation> takeElementless();
    /// How many elements of the text stand before the tree's `index`-th: those that were taken out are counted.
    int writtenOrdinal(int treeIndex) const;
    /// Table-level NOT NULLs that were taken out of CREATE TABLE.
    std::vector<sql::Annotation> takeRemoved();

    /// Schema of CREATE SCHEMA's elements that are written without one.
    std::string elementSchema;

private:
    const sql::ParsedFile& m_file;
    Lowered* m_out = nullptr;
    const sql::ParsedStatement* m_parsed = nullptr;
    std::vector<bool> m_taken;
    sql::ExpressionCache m_cache;
};

/// An object as a statement names it.
struct Target {
    ObjectId id;
    TargetForm form = TargetForm::OfKind;
};

// Names (lower_names.cpp)
QualifiedName qualified(const Lowering& l, const PgQuery__RangeVar& relation);
QualifiedName qualified(std::span<const std::string> parts);
QualifiedName qualified(NodeSpan names);
std::vector<std::string> strings(NodeSpan names);
std::string roleName(const PgQuery__RoleSpec* role);
std::vector<std::string> roleNames(NodeSpan roles);
/// A collation, operator class or other name as SQL writes it; pg_catalog is left out.
std::string sqlName(NodeSpan names);
std::string sqlName(const QualifiedName& name);
/// "&&", or OPERATOR(schema.&&) when qualified with anything but pg_catalog.
std::string operatorText(NodeSpan names);
/// A type without modifiers, as arguments of functions have it.
TypeName argumentType(const PgQuery__TypeName& type);
/// The kind of a relation that ALTER … names; nothing for what is no relation.
std::optional<catalog::Kind> relationKind(PgQuery__ObjectType type);
/// A relation or its part by the statement's keyword. Indexes have an empty table.
ObjectId relationId(catalog::Kind kind, const QualifiedName& name);
/// The object of COMMENT, DROP, ALTER … OWNER, RENAME and SET SCHEMA. Nothing: a kind that no catalog of ours holds.
std::optional<Target> targetOf(PgQuery__ObjectType type, const PgQuery__Node* object);
/// The manual's keyword of any object type: "TABLESPACE".
std::string_view objectTypeName(PgQuery__ObjectType type);
ObjectId functionId(const PgQuery__ObjectWithArgs& function, bool aggregate = false);
/// "(integer, text)".
std::string signatureOf(std::span<const TypeName> types);

// Values (lower_values.cpp)
/// Storage parameters and the like: "namespace.name" -> value as written.
Options optionsOf(Lowering& l, NodeSpan options, std::string_view statement);
/// OPTIONS (…) of foreign objects; SET and DROP in it are listed.
Options foreignOptions(Lowering& l, NodeSpan options, std::string_view statement);
std::vector<std::string> optionNames(NodeSpan options);
/// The values of SET.
std::vector<std::string> parameterValues(NodeSpan values);
/// The value of a function's SET, as SQL writes it.
std::string parameterSql(const std::vector<std::string>& values);

// Clauses
catalog::SequenceOptions sequenceOptions(Lowering& l, NodeSpan options, std::string* sequenceName, std::optional<ObjectId>* ownedBy);
AlterSequence sequenceChanges(Lowering& l, NodeSpan options);
catalog::IndexElement indexElement(Lowering& l, const PgQuery__IndexElem& element);
std::vector<std::string> indexColumns(NodeSpan elements);
NamedConstraint tableConstraint(Lowering& l, const PgQuery__Constraint& constraint);
/// Enforcement, periods and the like from newer grammars.
void annotate(Lowering& l, NamedConstraint& constraint, std::vector<sql::Annotation>& annotations);
/// A column with what its own constraints say; constraints that are objects go to `constraints`.
catalog::Column columnOf(Lowering& l, const PgQuery__ColumnDef& definition, const QualifiedName& table,
                         std::vector<sql::Annotation> annotations, std::vector<NamedConstraint>& constraints);
/// Puts NOT NULL constraints that only repeat the column's flag where they belong: on the column.
void foldNotNull(const QualifiedName& table, catalog::Columns& columns, std::vector<NamedConstraint>& constraints);
catalog::PartitionKey partitionKey(Lowering& l, const PgQuery__PartitionSpec& spec);
std::string partitionBound(Lowering& l, const PgQuery__PartitionBoundSpec& bound);
std::vector<catalog::Argument> arguments(Lowering& l, NodeSpan parameters);

// Statements, one function for each node of the grammar
void lowerCreateTable(Lowering& l, const PgQuery__CreateStmt& s, const PgQuery__CreateForeignTableStmt* foreign = nullptr);
void lowerAlterTable(Lowering& l, const PgQuery__AlterTableStmt& s);
void lowerIndex(Lowering& l, const PgQuery__IndexStmt& s);
void lowerReindex(Lowering& l, const PgQuery__ReindexStmt& s);
void lowerCreateSequence(Lowering& l, const PgQuery__CreateSeqStmt& s);
void lowerAlterSequence(Lowering& l, const PgQuery__AlterSeqStmt& s);
void lowerCreateEnum(Lowering& l, const PgQuery__CreateEnumStmt& s);
void lowerAlterEnum(Lowering& l, const PgQuery__AlterEnumStmt& s);
void lowerCreateDomain(Lowering& l, const PgQuery__CreateDomainStmt& s);
void lowerAlterDomain(Lowering& l, const PgQuery__AlterDomainStmt& s);
void lowerComposite(Lowering& l, const PgQuery__CompositeTypeStmt& s);
void lowerAlterComposite(Lowering& l, const PgQuery__AlterTableStmt& s);
void lowerRange(Lowering& l, const PgQuery__CreateRangeStmt& s);
void lowerView(Lowering& l, const PgQuery__ViewStmt& s);
void lowerCreateTableAs(Lowering& l, const PgQuery__CreateTableAsStmt& s);
void lowerRefresh(Lowering& l, const PgQuery__RefreshMatViewStmt& s);
void lowerRule(Lowering& l, const PgQuery__RuleStmt& s);
void lowerFunction(Lowering& l, const PgQuery__CreateFunctionStmt& s);
void lowerAlterFunction(Lowering& l, const PgQuery__AlterFunctionStmt& s);
void lowerAggregate(Lowering& l, const PgQuery__DefineStmt& s);
void lowerTrigger(Lowering& l, const PgQuery__CreateTrigStmt& s);
void lowerPolicy(Lowering& l, const PgQuery__CreatePolicyStmt& s);
void lowerAlterPolicy(Lowering& l, const PgQuery__AlterPolicyStmt& s);
void lowerSchema(Lowering& l, const PgQuery__CreateSchemaStmt& s);
void lowerExtension(Lowering& l, const PgQuery__CreateExtensionStmt& s);
void lowerAlterExtension(Lowering& l, const PgQuery__AlterExtensionStmt& s);
void lowerComment(Lowering& l, const PgQuery__CommentStmt& s);
void lowerOwner(Lowering& l, const PgQuery__AlterOwnerStmt& s);
void lowerRename(Lowering& l, const PgQuery__RenameStmt& s);
void lowerSetSchema(Lowering& l, const PgQuery__AlterObjectSchemaStmt& s);
void lowerDrop(Lowering& l, const PgQuery__DropStmt& s);
void lowerGrant(Lowering& l, const PgQuery__GrantStmt& s);
void lowerSet(Lowering& l, const PgQuery__VariableSetStmt& s);
void lowerTransaction(Lowering& l, const PgQuery__TransactionStmt& s);
void lowerLock(Lowering& l, const PgQuery__LockStmt& s);
void lowerDo(Lowering& l, const PgQuery__DoStmt& s);
void lowerVacuum(Lowering& l, const PgQuery__VacuumStmt& s);
void lowerSelect(Lowering& l, const PgQuery__SelectStmt& s);
void lowerDml(Lowering& l, Dml::Kind kind, const PgQuery__RangeVar* relation);
/// Everything that is kept as a Definition. False: not one of them.
bool lowerDefinition(Lowering& l, const PgQuery__Node& node);

} // namespace cofferdam::ddl::lowering
