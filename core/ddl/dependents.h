#pragma once
#include "interpreter_context.h"

/// What is in the way of a drop, and what goes with it.
namespace cofferdam::ddl {

/// "ddl.dependents": names up to five of them.
base::Unexpected inTheWay(const Context& context, const ObjectId& id, const std::vector<ObjectId>& dependents);
/// Everything of somewhere else that uses the object directly (a function's overload exactly).
std::vector<ObjectId> dependentsOf(Context& context, const ObjectId& id);
/// Those of them that would be left without what they need once `gone` has gone too.
std::vector<ObjectId> foreignDependents(Context& context, const ObjectId& id, const std::vector<ObjectId>& gone);
/// Foreign keys that need this primary key, unique constraint or unique index: refused, or dropped too with CASCADE.
Done removeReferencing(Context& context, const ObjectId& id, std::vector<std::string> keyColumns, bool cascade);
/// Replica identity and clustering that name an index end with it.
void forgetIndex(Context& context, const ObjectId& table, const std::string& name);
/// Drops a constraint with its inherited copies.
Done dropConstraint(Context& context, const ObjectId& id, bool cascade);
/// Drops one object with what belongs to it; `gone`: what the same statement drops too.
Done dropObject(Context& context, const ObjectId& id, bool cascade, const std::vector<ObjectId>& gone = {});
/// Rejects, or with CASCADE drops, what depends on an object.
Done clearDependents(Context& context, const ObjectId& id, bool cascade, const std::vector<ObjectId>& gone);
/// Dependents that mention a column: constraints and indexes of its own table are not among them.
std::vector<ObjectId> columnDependents(Context& context, const ObjectId& column);

} // namespace cofferdam::ddl
