#include "rules.h"

#include <charconv>
#include <optional>

namespace cofferdam::plan::rules {
namespace {

/// Decimal digits before and after the point (manual, 8.1 Numeric Types).
struct Digits {
    int before = 0;
    int after = 0;
};

constexpr int unlimited = 1000000;

/// The most digits that a value of the type can have. Floating types have none here: they round.
std::optional<Digits> digitsOf(const base::TypeName& type)
{
    if (type.name == "smallint")
        return Digits{5, 0};
    if (type.name == "integer")
        return Digits{10, 0};
    if (type.name == "bigint")
        return Digits{19, 0};
    if (type.name != "numeric")
        return std::nullopt;
    if (type.modifiers.empty())
        return Digits{unlimited, unlimited};
    int precision = 0, scale = 0;
    const char* const end = type.modifiers.data() + type.modifiers.size();
    const char* const comma = std::from_chars(type.modifiers.data() + 1, end, precision).ptr; // "(10,2)"
    if (comma < end && *comma == ',')
        std::from_chars(comma + 1, end, scale); // "(10)" means no digits behind the point
    return Digits{precision - scale, scale};
}

/// The digits that every value fits in: 32767 has five, and 99999 is no smallint.
Digits roomOf(const base::TypeName& type)
{
    Digits digits = *digitsOf(type);
    digits.before -= type.name == "numeric" ? 0 : 1;
    return digits;
}

/// The whole numbers that a floating type holds exactly: 24 and 53 bits.
int exactDigits(const std::string& name) { return name == "real" ? 7 : name == "double precision" ? 15 : 0; }

bool isNumber(const base::TypeName& type) { return digitsOf(type) || exactDigits(type.name) > 0; }

bool losesDigits(const base::TypeName& from, const base::TypeName& to)
{
    const auto had = digitsOf(from);
    if (had && digitsOf(to))
        return roomOf(to).before < had->before || roomOf(to).after < had->after;
    if (had) // to a floating type
        return had->after > 0 || had->before > exactDigits(to.name);
    return digitsOf(to) || exactDigits(to.name) < exactDigits(from.name); // a floating value becomes a decimal one by rounding
}

int firstNumber(const std::string& modifiers) { return modifiers.size() > 1 ? std::atoi(modifiers.c_str() + 1) : 0; }

bool losesValues(const base::TypeName& from, const base::TypeName& to)
{
    if (from.dimensions != to.dimensions)
        return true;
    if (isNumber(from) && isNumber(to))
        return losesDigits(from, to);
    if (from.name == to.name && from.schema == to.schema)
        return !to.modifiers.empty() && (from.modifiers.empty() || firstNumber(to.modifiers) < firstNumber(from.modifiers));
    if (to.name == "text" || to.name == "citext")
        return false;
    if (to.name == "character varying")
        return !to.modifiers.empty();
    // Between the two kinds of timestamp values move, which change-type-timezone-dependent tells; they do not get lost.
    return !((from.name == "date" || from.name.starts_with("timestamp")) && to.name.starts_with("timestamp"));
}

} // namespace

void changeTypeLossy(const Scene& scene, Findings& out)
{
    eachAction<ddl::alter::SetType>(scene, [&](const ObjectId& table, const ddl::alter::SetType& set) {
        const ObjectId id = catalog::columnId(table, set.column);
        const auto* was = scene.before.column(id);
        if (!was || !losesValues(was->type, set.type))
            return;
        out.add("change-type-lossy", Severity::Caution, id,
                message("hazard.change-type-lossy", COFFERDAM_TR("Values of %1 may not fit: going from %2 to %3 can fail, round or cut them."), {nameOf(id), base::sql(was->type.sql()), base::sql(set.type.sql())}),
                message("remedy.change-type-lossy", COFFERDAM_TR("Look for values that do not fit before the step.")));
    });
}

} // namespace cofferdam::plan::rules
