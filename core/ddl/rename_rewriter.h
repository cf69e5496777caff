#pragma once
#include "interpreter_context.h"

#include <functional>

namespace cofferdam::ddl {

/// One rename. Several members may be set: a table's new name is also that of its row type.
struct NameChange {
    struct Pair {
        QualifiedName from, to;
    };
    std::optional<Pair> relation;
    std::optional<Pair> type;
    std::optional<Pair> function;
    std::optional<std::pair<std::string, std::string>> schema;
    /// Only these names move to the other schema; empty: all of them, since the schema itself gets another name.
    std::function<bool(const std::string& name)> moving;
    std::optional<std::pair<ObjectId, std::string>> column; ///< a Column and its new name
};

/// Rewrites what one object says of another that gets a new name, as PostgreSQL would print it afterwards. Must run before the
/// catalog is changed: names are bound by what it holds now.
class Rewriter {
public:
    Rewriter(Context& context, NameChange change) : m_context(context), m_change(std::move(change)) {}

    Object rewritten(const ObjectId& id, const Object& object);
    ObjectId rewritten(ObjectId id) const;

private:
    void apply(const ObjectId& id, catalog::Schema&) { (void)id; }
    void apply(const ObjectId& id, catalog::Extension& extension);
    void apply(const ObjectId& id, catalog::Enum&) { (void)id; }
    void apply(const ObjectId& id, catalog::Domain& domain);
    void apply(const ObjectId& id, catalog::CompositeType& type);
    void apply(const ObjectId& id, catalog::RangeType& type);
    void apply(const ObjectId& id, catalog::Sequence& sequence);
    void apply(const ObjectId& id, catalog::Table& table);
    void apply(const ObjectId& id, catalog::Index& index);
    void apply(const ObjectId& id, catalog::Constraint& constraint);
    void apply(const ObjectId& id, catalog::View& view);
    void apply(const ObjectId& id, catalog::Function& function);
    void apply(const ObjectId& id, catalog::Trigger& trigger);
    void apply(const ObjectId& id, catalog::Policy& policy);
    void apply(const ObjectId& id, catalog::Rule& rule);
    void apply(const ObjectId& id, catalog::Definition& definition);
    void apply(const ObjectId& id, catalog::Column&) { (void)id; }

    bool moves(const std::string& schema, const std::string& name) const;
    void relation(QualifiedName& name) const;
    void functionName(QualifiedName& name) const;
    void type(TypeName& name) const;
    void collation(std::string& written) const;
    void uses(catalog::Dependencies& ids) const;
    /// An expression over the columns of `table`; `aliases`: other names of the table's row.
    void expression(Expression& value, const ObjectId& table, const std::vector<std::string>& aliases = {});
    void query(Expression& value);
    void body(Expression& value);
    void elements(std::vector<catalog::IndexElement>& keys, const ObjectId& table);
    void columns(std::vector<std::string>& names, const ObjectId& table) const;
    void columnName(std::string& name, const ObjectId& table) const;
    void words(std::string& text) const;

    std::vector<Splice> references(const Expression& value) const;
    /// OPERATOR(schema.@>)
    void operators(const std::string& text, std::vector<Splice>& splices) const;

    Context& m_context;
    NameChange m_change;
};

} // namespace cofferdam::ddl
