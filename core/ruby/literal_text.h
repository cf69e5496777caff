#pragma once
#include "ruby/syntax.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Ruby literals as the text that PostgreSQL prints for a value of some type.
namespace cofferdam::ruby {

/// JSON as ActiveSupport writes it; nothing when the literal holds something JSON has no form for. A json column keeps the escapes
/// by which ActiveSupport keeps HTML out, jsonb has the characters.
std::optional<std::string> jsonText(const Node& value, bool escapesHtml);
/// hstore_out: `"a"=>"1", "b"=>NULL`, keys by length and then by bytes.
std::optional<std::string> hstoreText(const Hash& value);
/// interval_out for an ISO 8601 duration ("P1Y2M3DT4H5M6.5S" is "1 year 2 mons 3 days 04:05:06.5"); other texts stay.
std::string intervalText(std::string_view text);
/// Elements as array_out joins them: {a,"b c",NULL}. Nested arrays come as finished text with `isArray`.
struct ArrayElement {
    std::string text;
    bool isNull = false;
    bool isArray = false;
};
std::string arrayText(const std::vector<ArrayElement>& elements);
/// A range of whole numbers or of days in its canonical `[a,b)` form; other types keep their bounds.
enum class RangeKind : unsigned char { Integer, Date, Other };
std::string rangeText(RangeKind kind, const std::string& begin, const std::string& end, bool excludesEnd);
/// The shortest digits of a double, as float8out prints them.
std::string shortestFloat(std::string_view digits);
/// Ruby's Float#to_s and BigDecimal#to_s: always a fraction.
std::string withFraction(std::string digits);
/// A decimal without exponent: Ruby shows 1.5 as "0.15e1".
std::string withoutExponent(std::string_view digits);
/// Days since 1970-01-01 of a proleptic Gregorian date, and back.
std::int64_t daysFromDate(std::int64_t year, unsigned month, unsigned day);
std::string dateFromDays(std::int64_t days);
/// "\xdead" for bytea.
std::string byteaText(std::string_view bytes);

} // namespace cofferdam::ruby
