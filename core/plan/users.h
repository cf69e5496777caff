#pragma once
#include "ddl/interpreter.h"

#include <unordered_map>

namespace cofferdam::plan {

using catalog::ObjectId;

/// Who uses what in a sealed catalog, with columns as users of their own: a default that calls a function is a use by the column,
/// not by the whole table. Built once, in linear time.
class Users {
public:
    explicit Users(const catalog::Catalog& catalog);
    /// Direct users of an object, sorted. For a table also the users of its columns; its own parts are not counted.
    const std::vector<ObjectId>& of(const ObjectId& used) const;
    /// Everything that uses the object, at any depth.
    std::vector<ObjectId> closure(const ObjectId& used) const;

private:
    std::unordered_map<ObjectId, std::vector<ObjectId>, catalog::ObjectIdHash> m_users;
};

/// What an object of the catalog uses. For a Column id: what this column uses.
catalog::Dependencies usesOf(const catalog::Catalog& catalog, const ObjectId& id);

} // namespace cofferdam::plan
