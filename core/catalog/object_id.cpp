#include "catalog/object_id.h"
#include "base/quote.h"

#include <cstdint>
#include <cstring>

namespace cofferdam::catalog {

std::string QualifiedName::sql() const { return base::quoteQualified(schema, name); }

std::string ObjectId::sql() const
{
    if (info(kind).inTable) {
        if (kind == Kind::Index)
            return base::quoteQualified(schema, part);
        return base::quoteQualified(schema, name) + "." + base::quoteIdentifier(part);
    }
    switch (kind) {
    case Kind::Function: return base::quoteQualified(schema, name) + part;
    case Kind::Operator: return (schema.empty() ? "" : base::quoteIdentifier(schema) + ".") + name + " " + part;
    case Kind::OperatorClass:
    case Kind::OperatorFamily: return base::quoteQualified(schema, name) + " USING " + base::quoteIdentifier(part);
    case Kind::Cast: return name;
    case Kind::DefaultPrivileges: return name;
    case Kind::UserMapping: return base::quoteIdentifier(name) + " SERVER " + base::quoteIdentifier(part);
    default: return base::quoteQualified(schema, name);
    }
}

std::string ObjectId::describe() const { return std::string(info(kind).noun) + " " + sql(); }

namespace {

/// Eight bytes at a time: ids are looked up by the hundred thousand.
std::uint64_t mixed(std::uint64_t seed, const std::string& text)
{
    constexpr std::uint64_t factor = 0x9e3779b97f4a7c15ULL;
    const auto mix = [&seed](std::uint64_t word) {
        seed = (seed ^ word) * factor;
        seed ^= seed >> 32U;
    };
    const char* at = text.data();
    std::size_t left = text.size();
    for (; left >= 8; at += 8, left -= 8) {
        std::uint64_t word = 0;
        std::memcpy(&word, at, 8);
        mix(word);
    }
    std::uint64_t rest = 0;
    std::memcpy(&rest, at, left);
    mix(rest ^ (static_cast<std::uint64_t>(text.size()) << 56U));
    return seed;
}

} // namespace

std::size_t ObjectIdHash::operator()(const ObjectId& id) const noexcept
{
    return static_cast<std::size_t>(mixed(mixed(mixed(static_cast<std::uint64_t>(id.kind), id.schema), id.name), id.part));
}

ObjectId tableId(std::string schema, std::string name) { return {Kind::Table, std::move(schema), std::move(name), {}}; }

ObjectId columnId(const ObjectId& table, std::string column) { return inTable(Kind::Column, table, std::move(column)); }

ObjectId inTable(Kind kind, const ObjectId& table, std::string name)
{
    return {kind, table.schema, table.name, std::move(name)};
}

} // namespace cofferdam::catalog
