#pragma once
#include "plan/plan.h"

/// Boolean SQL expressions that tell from the system catalogs (or the data) whether something holds. They never fail when an
/// object is missing: they are false then.
namespace cofferdam::plan::checks {

std::string exists(const ObjectId& id); ///< any kind; empty for kinds that cannot be looked up by name
std::string missing(const ObjectId& id);
std::string indexValid(const std::string& schema, const std::string& name);
std::string constraintValid(const ObjectId& constraint);
std::string columnIs(const ObjectId& column, const std::string& condition); ///< over pg_attribute a
std::string columnType(const ObjectId& column, const base::TypeName& type);
std::string enumLabel(const catalog::QualifiedName& name, const std::string& label);
std::string noRows(const catalog::QualifiedName& table, const std::string& predicate = {});
/// No two rows agree in all the columns.
std::string noDuplicates(const catalog::QualifiedName& table, const std::vector<std::string>& columns, bool nullsEqual,
                         const std::string& predicate = {});
std::string query(const std::string& expression); ///< "SELECT expression"

} // namespace cofferdam::plan::checks
