#include "stand_ins.h"

#include <algorithm>
#include <optional>

namespace cofferdam::plan {
namespace {

struct Key {
    std::vector<std::string> parts; ///< columns and expressions in order, each with its operator class and collation
    std::string where;
    std::string method = "btree";
    bool unique = false;
};

std::optional<Key> keyOf(const catalog::Catalog& catalog, const catalog::ObjectId& id)
{
    if (const auto* index = catalog.get<catalog::Index>(id)) {
        Key key{{}, index->where.sql(), index->method, index->unique};
        for (const catalog::IndexElement& element : index->elements)
            key.parts.push_back((element.column.empty() ? element.expression.sql() : element.column) + '\0' + element.operatorClass + '\0' + element.collation);
        return key;
    }
    const auto* constraint = catalog.get<catalog::Constraint>(id);
    if (!constraint || (constraint->type != catalog::ConstraintType::PrimaryKey && constraint->type != catalog::ConstraintType::Unique))
        return std::nullopt;
    Key key{{}, {}, "btree", true};
    for (const std::string& column : constraint->columns)
        key.parts.push_back(column + '\0' + '\0');
    return key;
}

} // namespace

bool standsIn(const catalog::Catalog& after, const catalog::ObjectId& heir, const catalog::Catalog& before, const catalog::ObjectId& old)
{
    auto is = keyOf(after, heir), was = keyOf(before, old);
    if (!is || !was || heir.table() != old.table() || is->where != was->where || is->method != was->method)
        return false;
    if (was->unique) {
        std::sort(is->parts.begin(), is->parts.end());
        std::sort(was->parts.begin(), was->parts.end());
        return is->unique && is->parts == was->parts;
    }
    return is->parts.size() >= was->parts.size() && std::equal(was->parts.begin(), was->parts.end(), is->parts.begin());
}

} // namespace cofferdam::plan
