#pragma once
#include "rename_rewriter.h"

/// Gives objects new ids and rewrites everything that names them.
namespace cofferdam::ddl {

/// The object keeps its value; nothing else is looked at.
void moveObject(Context& context, const ObjectId& from, const ObjectId& to);
/// Table, view, materialized view or sequence, with its parts, row type and users.
void moveRelation(Context& context, const ObjectId& from, const ObjectId& to);
void moveType(Context& context, const ObjectId& from, const ObjectId& to);
void moveFunction(Context& context, const ObjectId& from, const ObjectId& to);
void moveSchema(Context& context, const ObjectId& from, const ObjectId& to);
/// What an extension brings along is no object of a catalog: everything that names its types and functions is rewritten.
void moveExtension(Context& context, const std::string& extension, const std::string& from, const std::string& to);
/// Kinds that are kept as text.
void moveDefinition(Context& context, const ObjectId& from, const ObjectId& to);
/// Rewrites a relation's own parts and its users after one of its columns was renamed.
void renameOwnUses(Context& context, const ObjectId& relation, const NameChange& change);
/// CLUSTER ON, REPLICA IDENTITY and partitions' indexes that name an index.
void renameIndexUses(Context& context, const ObjectId& index, const std::string& to);

} // namespace cofferdam::ddl
