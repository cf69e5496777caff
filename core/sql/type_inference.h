#pragma once
#include "sql/nodes.h"
#include "sql/server_form.h"

#include <map>
#include <unordered_map>

/// The types of parsed expressions, as far as they can be told without a server.
namespace cofferdam::sql {

using Type = std::optional<base::TypeName>;

base::TypeName builtIn(std::string_view name, int dimensions = 0);
bool isType(const Type& type, std::string_view name);
/// A string constant or NULL, whose type comes from what stands around it.
bool isUntyped(const Type& type);
/// text, character varying.
bool isStringLike(const Type& type);
/// smallint … double precision in the order in which they are cast implicitly; nothing for other types.
std::optional<int> numericRank(const Type& type);

struct Resolution;

class TypeInference {
public:
    /// While it lives nothing is kept: for looking at what will still change.
    class Pause {
    public:
        explicit Pause(const TypeInference& types) : m_types(types), m_was(types.m_remembers) { m_types.m_remembers = false; }
        ~Pause() { m_types.m_remembers = m_was; }
        Pause(const Pause&) = delete;
        Pause& operator=(const Pause&) = delete;

    private:
        const TypeInference& m_types;
        bool m_was;
    };

    /// `shift`: how many bytes stand before the text in what was parsed.
    TypeInference(const TypeFacts& facts, std::size_t shift) : m_facts(facts), m_shift(shift) {}

    const TypeFacts& facts() const { return m_facts; }
    std::size_t shift() const { return m_shift; }
    /// Remembers what computes the output columns of the queries in `message`, which has to stay where it is.
    void know(const ProtobufCMessage& message);
    /// Without modifiers. Nothing: not known.
    Type of(const PgQuery__Node* node) const;
    /// From now on the types of nodes are kept, so that a deep expression is walked once; whoever changes a node says so.
    void remember(bool on) const;
    void forget(const PgQuery__Node& node) const { m_known.erase(&node); }
    /// Whether what the node gives may be cut or rounded to modifiers of its type; a cast to the bare type says something then.
    bool hasModifiers(const PgQuery__Node& node) const;
    /// The same, with a domain seen through.
    Type baseOf(const PgQuery__Node* node) const;
    /// The type that alternatives (COALESCE, CASE, IN, ARRAY) are brought to; nothing when one of them is not known.
    Type common(const std::vector<PgQuery__Node*>& nodes) const;
    std::vector<Type> ofAll(PgQuery__Node* const* nodes, std::size_t count) const;
    Type ofCase(const PgQuery__CaseExpr& expr) const;
    /// What one of PostgreSQL's own functions makes of its arguments.
    std::optional<Resolution> resolve(const PgQuery__FuncCall& call) const;
    /// The function of the schema around that is called; nothing for one of PostgreSQL's own.
    std::optional<RoutineTypes> routineOf(const PgQuery__FuncCall& call) const;

private:
    Type typeOf(const PgQuery__Node& node) const;
    Type ofColumn(const PgQuery__ColumnRef& column) const;
    Type ofOperator(const PgQuery__AExpr& expr) const;
    Type ofFunction(const PgQuery__FuncCall& call) const;
    Type ofAttribute(const PgQuery__AIndirection& value) const;
    Type ofSubLink(const PgQuery__SubLink& link) const;

    const TypeFacts& m_facts;
    std::size_t m_shift;
    std::map<std::size_t, const PgQuery__Node*> m_values; ///< of target lists, by where they are written
    mutable std::unordered_map<const PgQuery__Node*, Type> m_known;
    mutable bool m_remembers = false;
};

/// The name of a built-in function or operator as it is called; empty when it is written with another schema.
std::string plainName(PgQuery__Node* const* items, std::size_t count);
bool isComparison(std::string_view op);
/// LIKE and the regular expressions.
bool isPatternMatch(std::string_view op);

} // namespace cofferdam::sql
