#include "lowering.h"

#include "base/quote.h"
#include "literal_text.h"
#include "string_text.h"

#include <algorithm>
#include <array>

namespace cofferdam::ruby {
namespace {

using base::TypeName;
using Text = std::optional<std::string>;

/// How ActiveRecord casts a default, by the column's type.
enum class Family : std::uint8_t { String, Integer, Float, Decimal, Boolean, Json, Hstore, Binary, Date, DateTime, Time, Interval, Point, Bits, Range, Other };

struct TypeFamily {
    std::string_view type;
    Family family;
};

constexpr auto families = std::to_array<TypeFamily>({{"character varying", Family::String}, {"text", Family::String}, {"character", Family::String},
    {"citext", Family::String}, {"integer", Family::Integer}, {"bigint", Family::Integer}, {"smallint", Family::Integer}, {"oid", Family::Integer},
    {"real", Family::Float}, {"double precision", Family::Float}, {"numeric", Family::Decimal}, {"money", Family::Decimal},
    {"boolean", Family::Boolean}, {"json", Family::Json}, {"jsonb", Family::Json}, {"hstore", Family::Hstore}, {"bytea", Family::Binary},
    {"date", Family::Date}, {"timestamp without time zone", Family::DateTime}, {"timestamp with time zone", Family::DateTime},
    {"time without time zone", Family::Time}, {"interval", Family::Interval}, {"point", Family::Point}, {"bit", Family::Bits},
    {"bit varying", Family::Bits}, {"int4range", Family::Range}, {"int8range", Family::Range}, {"numrange", Family::Range},
    {"daterange", Family::Range}, {"tsrange", Family::Range}, {"tstzrange", Family::Range}});

Family familyOf(const TypeName& type)
{
    const auto* found = std::find_if(families.begin(), families.end(), [&](const TypeFamily& f) { return f.type == type.name; });
    return found == families.end() ? Family::Other : found->family;
}

bool startsLikeTime(std::string_view text)
{
    return (!text.empty() && text.front() >= '0' && text.front() <= '9') || text == "infinity" || text == "-infinity" || text.starts_with("-0")
        || text.starts_with("-1") || text.starts_with("-2");
}

/// Date and time without an offset from UTC.
bool isPlainMoment(std::string_view text)
{
    const auto space = text.find(' ');
    return space != std::string_view::npos && !text.empty() && text.front() >= '0' && text.front() <= '9'
        && text.find_first_not_of("0123456789:.", space + 1) == std::string_view::npos;
}

bool isNumber(std::string_view text)
{
    return !text.empty() && text.find_first_not_of("0123456789.eE+-") == std::string_view::npos
        && text.find_first_of("0123456789") != std::string_view::npos;
}

/// `2000-01-01 10:30:00` on a time column: the date is a dummy.
std::string withoutDate(std::string text)
{
    const auto space = text.find(' ');
    return space != std::string::npos && text.find('-') < space ? text.substr(space + 1) : text;
}

std::string lowerInfinity(std::string_view digits)
{
    return digits == "Infinity" ? "infinity" : digits == "-Infinity" ? "-infinity" : std::string(digits);
}

/// The value of a literal before it is quoted, as the column's own output form would print it.
Text plainText(Family family, const Node& value)
{
    const auto* string = value.name();
    const auto* integer = value.as<Integer>();
    const auto* decimal = value.as<Float>();
    const auto* flag = value.as<bool>();
    if (const auto* moment = value.as<Moment>())
        return moment->text;
    switch (family) {
    case Family::Integer:
        if (decimal)
            return decimal->digits.substr(0, decimal->digits.find('.'));
        if (flag)
            return *flag ? "1" : "0";
        break;
    case Family::Float:
    case Family::Decimal:
        if (integer)
            return withFraction(integer->digits);
        if (string && isNumber(*string))
            return withFraction(*string);
        break;
    case Family::Boolean:
        if (integer)
            return integer->digits == "0" ? "false" : "true";
        break;
    case Family::Date:
    case Family::DateTime:
        if (decimal)
            return lowerInfinity(decimal->digits);
        break;
    case Family::Time: return string ? Text(withoutDate(*string)) : std::nullopt;
    case Family::Interval: return string ? Text(intervalText(*string)) : std::nullopt;
    case Family::Binary: return string ? Text(byteaText(*string)) : std::nullopt;
    case Family::String:
        if (flag)
            return *flag ? "t" : "f";
        break;
    default: break;
    }
    if (string)
        return *string;
    if (integer)
        return integer->digits;
    if (decimal)
        return decimal->digits;
    return flag ? Text(*flag ? "true" : "false") : std::nullopt;
}

Text elementText(const Node& value, const TypeName& element);

Text arrayLiteral(const Array& array, const TypeName& element)
{
    std::vector<ArrayElement> elements;
    for (const auto& item : array.items) {
        if (item.isNil()) {
            elements.push_back({{}, true, false});
            continue;
        }
        const auto* nested = item.as<Array>();
        const bool isArray = nested && familyOf(element) != Family::Json && familyOf(element) != Family::Point;
        const auto text = isArray ? arrayLiteral(*nested, element) : elementText(item, element);
        if (!text)
            return std::nullopt;
        elements.push_back({*text, false, isArray});
    }
    return arrayText(elements);
}

Text pointText(const Array& array)
{
    if (array.items.size() != 2)
        return std::nullopt;
    const auto x = plainText(Family::Other, array.items[0]);
    const auto y = plainText(Family::Other, array.items[1]);
    return x && y ? Text("(" + shortestFloat(*x) + "," + shortestFloat(*y) + ")") : std::nullopt;
}

/// A value inside an array: array_out's text of it, without quotes.
Text elementText(const Node& value, const TypeName& element)
{
    const Family family = familyOf(element);
    if (family == Family::Json)
        return jsonText(value, element.name == "json");
    if (const auto* hash = value.as<Hash>())
        return hstoreText(*hash);
    if (const auto* array = value.as<Array>(); array && family == Family::Point)
        return pointText(*array);
    const auto text = plainText(family, value);
    if (!text)
        return text;
    if (family == Family::Boolean)
        return *text == "true" || *text == "t" ? "t" : "f";
    return family == Family::Float ? shortestFloat(*text) : *text;
}

Text rangeLiteral(const Range& range, const TypeName& type)
{
    const bool discrete = type.name == "int4range" || type.name == "int8range";
    const auto kind = discrete ? RangeKind::Integer : type.name == "daterange" ? RangeKind::Date : RangeKind::Other;
    const auto bound = [](const Node& node) -> Text {
        const auto* number = node.as<Float>();
        if (node.isNil() || (number && number->digits.find("Infinity") != std::string::npos))
            return std::string();
        return number ? Text(withoutExponent(number->digits)) : plainText(Family::Other, node);
    };
    const auto begin = bound(*range.begin);
    const auto end = bound(*range.end);
    return begin && end ? Text(rangeText(kind, *begin, *end, range.excludesEnd)) : std::nullopt;
}

/// The SQL of a constant. Numbers and truth values go bare where ActiveRecord writes them bare.
std::string constantSql(Family family, const std::string& text)
{
    const bool numeric = family == Family::Integer || family == Family::Float || family == Family::Decimal;
    if (numeric && isNumber(text))
        return text;
    if (family == Family::Boolean && (text == "true" || text == "false"))
        return text;
    return base::quoteLiteral(text);
}

/// Before 5.0 a string given for a json column was taken as JSON itself.
Text jsonDefault(const Lowering& l, const Node& value, const TypeName& type)
{
    const auto* string = value.as<String>();
    if (string && l.rails < RailsVersion{5, 0})
        return string->bytes;
    return jsonText(value, type.name == "json");
}

Text scalarDefault(Lowering& l, const Node& value, const TypeName& type)
{
    const Family family = familyOf(type);
    if (family == Family::Json) {
        const auto json = jsonDefault(l, value, type);
        return json ? Text(base::quoteLiteral(*json)) : std::nullopt;
    }
    if (const auto* hash = value.as<Hash>()) {
        const auto text = family == Family::Hstore ? hstoreText(*hash) : std::nullopt;
        return text ? Text(base::quoteLiteral(*text)) : std::nullopt;
    }
    if (const auto* range = value.as<Range>()) {
        const auto text = family == Family::Range ? rangeLiteral(*range, type) : std::nullopt;
        return text ? Text(base::quoteLiteral(*text)) : std::nullopt;
    }
    if (const auto* array = value.as<Array>()) {
        const auto text = family == Family::Point ? pointText(*array) : std::nullopt;
        return text ? Text(base::quoteLiteral(*text)) : std::nullopt;
    }
    const auto* string = value.name();
    if (string && type.name == "uuid" && string->find("()") != std::string::npos)
        return *string;
    const bool isTime = family == Family::Date || family == Family::DateTime;
    if (string && isTime && !startsLikeTime(*string)) {
        l.note(base::message("ruby.default_no_time", COFFERDAM_TR("Rails reads the default %1 as no point in time, so the column gets none."),
            {base::sql(*string)}));
        return std::string();
    }
    const auto text = plainText(family, value);
    if (!text)
        return text;
    // Rails talks to the server in UTC.
    if (type.name == "timestamp with time zone" && isPlainMoment(*text))
        return base::quoteLiteral(*text + "+00");
    if (family == Family::Bits && type.name == "bit varying")
        return base::quoteLiteral(*text) + "::\"bit\"";
    return constantSql(family, *text);
}

} // namespace

std::optional<std::string> defaultSql(Lowering& l, const Node& value, const TypeName& type)
{
    if (value.isNil())
        return std::string();
    if (const auto* lambda = value.as<Lambda>()) {
        const auto* sql = lambda->text();
        return sql ? Text(*sql) : std::nullopt;
    }
    // PostgreSQL's text can hold neither a zero byte nor what is not UTF-8.
    if (const auto* string = value.name(); string && familyOf(type) != Family::Binary
        && (string->find('\0') != std::string::npos || invalidUtf8(*string) != std::string::npos))
        return std::nullopt;
    if (type.dimensions == 0)
        return scalarDefault(l, value, type);
    if (const auto* array = value.as<Array>()) {
        const auto text = arrayLiteral(*array, type.element());
        return text ? Text(base::quoteLiteral(*text)) : std::nullopt;
    }
    const auto* literal = value.name();
    return literal ? Text(base::quoteLiteral(*literal)) : std::nullopt;
}

} // namespace cofferdam::ruby
