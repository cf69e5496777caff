#pragma once
#include "catalog/catalog.h"
#include "ddl/statement.h"

#include <functional>
#include <map>
#include <vector>

namespace cofferdam::ddl {

/// Something a script has to make, after what it needs.
struct ScriptNode {
    int rank = 0;                 ///< nearness to the front where needs do not decide
    std::vector<std::size_t> needs;
    std::vector<std::size_t> wishes; ///< needed by a part that can be said later (a column's default)
};

/// Calls back with each node in an order in which needs come first, the lowest rank and index first among equals. `forward` says that
/// a wish is not fulfilled yet: the node is part of a circle. A circle of needs is cut at its lowest rank.
void inOrder(const std::vector<ScriptNode>& nodes, const std::function<void(std::size_t node, bool forward)>& callback);

} // namespace cofferdam::ddl
