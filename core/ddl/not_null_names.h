#pragma once
#include "interpreter_context.h"

/// Names of NOT NULL constraints, where the catalog knows them (catalog::Catalog::namesNotNull). A statement that names one without an
/// entry, or changes what PostgreSQL made the name of, gives it one; what says no more than the column does loses it again.
namespace cofferdam::ddl {

/// The entry of a column's NOT NULL.
std::optional<ObjectId> notNullOf(const Context& context, const ObjectId& table, const std::string& column);
/// An entry for the NOT NULL that PostgreSQL gave this name.
void revealNotNull(Context& context, const ObjectId& table, const std::string& constraint);
/// Entries for the NOT NULLs of all columns, or of one, before what they are named after has another name.
void revealNotNulls(Context& context, const ObjectId& table, const std::string& column = {});
/// A NOT NULL that comes without a name, while the usual one is taken: PostgreSQL numbers it.
void nameNewNotNull(Context& context, const ObjectId& table, const std::string& column);
/// Entries that say no more than their columns vanish.
void hideNotNulls(Context& context, const ObjectId& table);
/// Those of columns that a parent calls NOT NULL, too: they are the parent's from now on, under whatever name.
/// `inPlace`: the table is made as its child, so that inherited columns have the parent's names.
void leaveNotNullsToParent(Context& context, const ObjectId& table, const ObjectId& parent, bool inPlace);
/// Columns that were the parent's are the table's own: their constraints are called as the parent's, but for those with an entry.
void keepNamesOfParent(Context& context, const ObjectId& table, const ObjectId& parent, const std::vector<std::string>& columns);
/// A column has one NOT NULL constraint. Gives whether the one that is there is the one to be added.
base::Result<bool> isNotNullAlready(Context& context, const ObjectId& table, const NamedConstraint& added);

} // namespace cofferdam::ddl
