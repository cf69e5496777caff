#pragma once
#include "arena.h"
#include "sql/nodes.h"

#include <map>
#include <string>
#include <vector>

namespace cofferdam::sql {

/// Makes pieces of parsed trees in an arena.
class TreeMaker {
public:
    explicit TreeMaker(Arena& arena) : m_arena(arena) {}

    template <typename T>
    T* make(void (*initialise)(T*))
    {
        T* out = static_cast<T*>(m_arena.allocate(sizeof(T)));
        initialise(out);
        return out;
    }
    /// Shares what is below.
    PgQuery__Node* copyOf(const PgQuery__Node& node);
    /// AND, or else OR.
    PgQuery__Node* joined(const std::vector<PgQuery__Node*>& parts, bool all);
    PgQuery__Node* listNode(const std::vector<PgQuery__Node*>& items);
    /// left op right; `op` has to outlive the tree.
    PgQuery__Node* compared(const PgQuery__Node& left, const char* op, PgQuery__Node* right);
    /// The node becomes a cast of what it was. Nothing happens when the type does not parse.
    void wrap(PgQuery__Node& node, const std::string& type);

private:
    PgQuery__TypeName* typeNode(const std::string& type);

    Arena& m_arena;
    std::map<std::string, PgQuery__TypeName*> m_typeNodes;
};

} // namespace cofferdam::sql
