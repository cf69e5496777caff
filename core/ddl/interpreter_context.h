#pragma once
#include "catalog_index.h"
#include "ddl/interpreter.h"
#include "sql/canonical.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

/// What the files of the interpreter share. Nothing here is seen outside the folder.
namespace cofferdam::ddl {

using base::failure;
using base::identifier;
using base::message;
using catalog::columnId;
using catalog::inTable;
using catalog::Kind;
using catalog::Object;
using catalog::tableId;

using Done = base::Result<void>;

/// What a statement is interpreted in. All writes of the catalog go through here, so that the indexes stay right.
struct Interpreter::Context {
    Context(catalog::CatalogBuilder& b, Session& s, Mode m) : builder(b), session(s), mode(m), index(b) {}

    catalog::CatalogBuilder& builder;
    Session& session;
    const Mode mode;
    CatalogIndex index;
    sql::ExpressionCache cache;
    Effects effects;
    std::vector<catalog::Delta> transactionDeltas; ///< since BEGIN, for ROLLBACK on paper
    base::Place place;

    /// Of a part of the current statement.
    base::Place placeOf(const base::Beside<base::Place>& part) const { return part->line == 0 ? place : base::placeWithin(place, *part); }
    bool reading() const { return mode == Mode::Reading; }
    bool simulating() const { return mode == Mode::Simulating; }
    const catalog::Catalog& catalog() const { return builder.current(); }
    template <typename T>
    const T* get(const ObjectId& id) const { return catalog().get<T>(id); }

    void put(const ObjectId& id, Object object);
    void restore(const ObjectId& id, catalog::ObjectPtr object);
    bool remove(const ObjectId& id);
    template <typename T, typename F>
    bool modify(const ObjectId& id, F&& change)
    {
        const T* old = get<T>(id);
        if (!old)
            return false;
        T copy = *old;
        change(copy);
        put(id, Object(std::move(copy)));
        return true;
    }
    /// The Common part of any object.
    template <typename F>
    bool modifyCommon(const ObjectId& id, F&& change)
    {
        const Object* old = catalog().find(id);
        if (!old)
            return false;
        Object copy = *old;
        if (catalog::Common* part = catalog::common(copy))
            change(*part);
        put(id, std::move(copy));
        return true;
    }

    // ---- effects
    void lock(const ObjectId& relation, LockMode lockMode);
    void work(const ObjectId& relation, Work amount, std::string_view reason);
    void note(base::Message text) { effects.notices.push_back(std::move(text)); }
    /// The statement may not stand in a transaction block.
    Done notInTransaction(std::string_view what);
    /// Nobody else can see the relation yet.
    bool isNew(const ObjectId& relation) const;

    // ---- names
    /// Where a name without a schema is created.
    Done creationName(QualifiedName& name) const;
    std::optional<ObjectId> findRelation(const QualifiedName& name);
    /// The relation of that name, of one of these kinds; an error otherwise.
    base::Result<ObjectId> relation(const QualifiedName& name, std::initializer_list<Kind> kinds);
    base::Result<ObjectId> table(const QualifiedName& name) { return relation(name, {Kind::Table}); }
    std::optional<ObjectId> findType(const QualifiedName& name) const;
    /// The function of a name and signature ("" when it is the only one of its name).
    std::optional<ObjectId> findFunction(const QualifiedName& name, const std::string& signature);
    /// The object that a statement's target means; an error when there is none. `strict`: TABLE means a table, not any relation.
    base::Result<ObjectId> resolve(const ObjectId& written, bool strict = false);
    /// Fills the schema of a type that the catalog, or an extension of it, has on the search path.
    TypeName resolveType(TypeName type) const;
    std::string resolveSignature(const std::string& written);
    std::string resolveCollation(const std::string& written) const;
    /// Names without a schema in an expression, qualified where the catalog has them.
    Expression resolveExpression(const Expression& expression);
    /// The same for a query whose relations are bound already.
    Expression resolveQuery(const Expression& query);
    /// The SQL-standard body of a routine.
    Expression resolveBody(const Expression& body);
    /// A rule's text: AS ON … TO … DO …
    Expression resolveRule(const Expression& definition);
    /// A name that is free in pg_class, as PostgreSQL chooses it for indexes and sequences.
    std::string chooseRelationName(const std::string& schema, std::string_view name1, std::string_view name2,
                                   std::string_view label, bool constraint);
    std::string chooseConstraintName(const std::string& schema, std::string_view name1, std::string_view name2,
                                     std::string_view label);
    Done relationNameIsFree(const QualifiedName& name);
    Done typeNameIsFree(const QualifiedName& name);

    // ---- tables
    /// The table and, unless `only`, all tables that descend from it.
    std::vector<ObjectId> family(const ObjectId& table, bool only);
    const catalog::Table& tableAt(const ObjectId& id) const { return *get<catalog::Table>(id); }
    /// The table or materialized view that an index, trigger, rule … belongs to.
    ObjectId relationOf(const ObjectId& part) const;
    /// The primary key of a table, or nothing.
    const catalog::Constraint* primaryKey(const ObjectId& table, ObjectId* id = nullptr) const;
    Expression parse(const std::string& sql);
    Expression parseQuery(const std::string& sql);

private:
    std::string resolvedText(const Expression& expression, bool relations);
};

using Context = Interpreter::Context;

// ---- errors ------------------------------------------------------------------------------------------------------------

base::Unexpected unknownObject(const Context& context, const std::string& described);
base::Unexpected unknownObject(const Context& context, const ObjectId& id);
base::Unexpected duplicateObject(const Context& context, const std::string& described);
base::Unexpected refused(const Context& context, std::string_view id, std::string_view english,
                         std::vector<base::MessageArgument> arguments = {});

// ---- PostgreSQL's own names --------------------------------------------------------------------------------------------

/// name1[_name2][_label], cut as makeObjectName does.
std::string makeObjectName(std::string_view name1, std::string_view name2, std::string_view label);
/// Column names joined by "_", cut at 63 bytes.
std::string joinedNames(const std::vector<std::string>& names);
/// One name per index key as it enters the index's name.
std::vector<std::string> indexKeyNames(const std::vector<catalog::IndexElement>& elements,
                                       const std::vector<std::string>& include);

// ---- expressions -------------------------------------------------------------------------------------------------------

struct Splice {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::string text;
};
/// The schemas of a SET search_path, as a list of words or as set_config's one string; "$user" and pg_catalog are left out.
std::vector<std::string> schemasIn(const std::vector<std::string>& values);
/// Replaces byte ranges of a text.
std::string spliced(const std::string& text, std::vector<Splice> splices);

/// A text constant that names a relation: 'a.b'::regclass, or the argument of nextval, currval and setval.
struct RegclassConstant {
    std::size_t begin = 0;
    std::size_t end = 0; ///< after the cast, when there is one
    QualifiedName name;
};
std::vector<RegclassConstant> regclassConstants(const std::string& text);
/// The name that text such as `a."B"` stands for; empty when it is none.
QualifiedName qualifiedNameOf(const std::string& text);
/// The columns of its own table that an expression mentions, each once, in order.
std::vector<std::string> columnsOf(const Expression& expression);
bool mentionsColumn(const Expression& expression, const std::string& column);
/// The default as the server would print it for a column of that type; empty for NULL.
Expression defaultForm(Context& context, const TypeName& type, const Expression& written);
/// The same for an argument of a function, where NULL is a default too.
Expression argumentDefault(Context& context, const TypeName& type, const Expression& written);
/// Calls a function that does not give the same value for all rows of one statement.
bool isVolatile(const Context& context, const Expression& expression);

// ---- parts of statements -----------------------------------------------------------------------------------------------

/// Completes a written column: type, default, collation, identity. For serial types also makes the sequence.
base::Result<catalog::Column> completeColumn(Context& context, const ObjectId& table, catalog::Column column);
/// Adds a constraint to a table; `newTable`: inside CREATE TABLE, where nothing has to be scanned.
Done addConstraint(Context& context, const ObjectId& table, NamedConstraint constraint, bool newTable, bool only = false);
Done addIndex(Context& context, const ObjectId& relation, std::string name, catalog::Index index, bool only);
void normaliseElements(Context& context, const ObjectId& relation, std::vector<catalog::IndexElement>& elements);

} // namespace cofferdam::ddl
