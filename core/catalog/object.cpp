#include "catalog/object.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace cofferdam::catalog {

void SequenceOptions::normalise()
{
    using Limits = std::numeric_limits<std::int64_t>;
    std::int64_t lowest = Limits::min();
    std::int64_t highest = Limits::max();
    if (type.name == "integer") {
        lowest = std::numeric_limits<std::int32_t>::min();
        highest = std::numeric_limits<std::int32_t>::max();
    } else if (type.name == "smallint") {
        lowest = std::numeric_limits<std::int16_t>::min();
        highest = std::numeric_limits<std::int16_t>::max();
    }
    const bool ascending = increment.value_or(1) > 0;
    const std::int64_t defaultMinimum = ascending ? 1 : lowest;
    const std::int64_t defaultMaximum = ascending ? highest : -1;
    const auto drop = [](std::optional<std::int64_t>& option, std::int64_t standard) {
        if (option == standard)
            option.reset();
    };
    drop(start, ascending ? minimum.value_or(defaultMinimum) : maximum.value_or(defaultMaximum));
    drop(minimum, defaultMinimum);
    drop(maximum, defaultMaximum);
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
