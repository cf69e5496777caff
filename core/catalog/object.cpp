#include "catalog/sequence_range.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace cofferdam::catalog {

SequenceRange rangeOf(const base::TypeName& type)
{
    if (type.name == "smallint")
        return {std::numeric_limits<std::int16_t>::min(), std::numeric_limits<std::int16_t>::max()};
    if (type.name == "integer")
        return {std::numeric_limits<std::int32_t>::min(), std::numeric_limits<std::int32_t>::max()};
    return {std::numeric_limits<std::int64_t>::min(), std::numeric_limits<std::int64_t>::max()};
}

SequenceRange rangeOf(const SequenceOptions& options)
{
    const SequenceRange type = rangeOf(options.type);
    const bool ascending = isAscending(options);
    return {options.minimum.value_or(ascending ? 1 : type.lowest), options.maximum.value_or(ascending ? type.highest : -1)};
}

void SequenceOptions::normalise()
{
    const SequenceRange bounds = rangeOf(*this);
    SequenceOptions standard;
    standard.type = type;
    standard.increment = increment;
    const SequenceRange standardBounds = rangeOf(standard);
    const auto drop = [](std::optional<std::int64_t>& option, std::int64_t value) {
        if (option == value)
            option.reset();
    };
    drop(start, isAscending(*this) ? bounds.lowest : bounds.highest);
    drop(minimum, standardBounds.lowest);
    drop(maximum, standardBounds.highest);
    drop(increment, 1);
    drop(cache, 1);
}

const Column* Columns::find(std::string_view name) const
{
    const auto found = std::find_if(begin(), end(), [&](const Column& c) { return c.name == name; });
    return found == end() ? nullptr : &*found;
}

Column* Columns::find(std::string_view name) { return const_cast<Column*>(std::as_const(*this).find(name)); }

bool operator==(const Columns& a, const Columns& b)
{
    if (a.size() != b.size())
        return false;
    if (std::equal(a.begin(), a.end(), b.begin(), b.end()))
        return true;
    return std::all_of(a.begin(), a.end(), [&](const Column& column) {
        const Column* other = b.find(column.name);
        return other && *other == column;
    });
}

std::string Function::signature() const
{
    std::string out = "(";
    for (const Argument& argument : arguments) {
        // Manual, ALTER FUNCTION: only input arguments identify a function. Procedures' OUT arguments count since 14 in CALL, not here.
        if (argument.mode == "OUT" || argument.mode == "TABLE")
            continue;
        if (out.size() > 1)
            out += ", ";
        out += argument.type.sql();
    }
    if (kind == FunctionKind::Aggregate && arguments.empty())
        out += "*";
    return out + ")";
}

const Common* common(const Object& object)
{
    return std::visit(
        [](const auto& value) -> const Common* {
            if constexpr (std::is_base_of_v<Common, std::decay_t<decltype(value)>>)
                return &value;
            else
                return nullptr;
        },
        object);
}

Common* common(Object& object) { return const_cast<Common*>(common(std::as_const(object))); }

} // namespace cofferdam::catalog
