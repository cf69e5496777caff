#include "literal_text.h"

#include "string_text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <cstdlib>
#include <fmt/format.h>

namespace cofferdam::ruby {
namespace {

std::string jsonString(std::string_view text, bool escapesHtml)
{
    std::string out = "\"";
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        const auto next = text.substr(i, 3);
        if (c == '"' || c == '\\') {
            out += {'\\', c};
        } else if (c == '\n') {
            out += "\\n";
        } else if (c == '\t') {
            out += "\\t";
        } else if (c == '\r') {
            out += "\\r";
        } else if (c == '\b') {
            out += "\\b";
        } else if (c == '\f') {
            out += "\\f";
        } else if (static_cast<unsigned char>(c) < 0x20 || (escapesHtml && (c == '<' || c == '>' || c == '&'))) {
            // ActiveSupport keeps HTML out of its JSON.
            out += fmt::format("\\u{:04x}", static_cast<unsigned char>(c));
        } else if (escapesHtml && (next == "\xE2\x80\xA8" || next == "\xE2\x80\xA9")) {
            out += next.back() == '\xA8' ? "\\u2028" : "\\u2029";
            i += 2;
        } else {
            out += c;
        }
    }
    return out + '"';
}

std::optional<std::string> jsonKey(const Node& key)
{
    if (const auto* name = key.name())
        return *name;
    if (const auto* number = key.as<Integer>())
        return number->digits;
    return std::nullopt;
}

std::optional<std::string> jsonArray(const Array& array, bool escapesHtml)
{
    std::string out;
    for (const auto& item : array.items) {
        const auto text = jsonText(item, escapesHtml);
        if (!text)
            return std::nullopt;
        out += (out.empty() ? "" : ",") + *text;
    }
    return "[" + out + "]";
}

std::optional<std::string> jsonObject(const Hash& hash, bool escapesHtml)
{
    std::string out;
    for (const auto& [key, value] : hash.pairs) {
        const auto name = jsonKey(key);
        const auto text = jsonText(value, escapesHtml);
        if (!name || !text)
            return std::nullopt;
        out += (out.empty() ? "" : ",") + jsonString(*name, escapesHtml) + ":" + *text;
    }
    return "{" + out + "}";
}

std::string hstoreQuoted(std::string_view text)
{
    std::string out = "\"";
    for (char c : text) {
        if (c == '"' || c == '\\')
            out += '\\';
        out += c;
    }
    return out + '"';
}

std::optional<std::string> scalarText(const Node& value)
{
    if (const auto* name = value.name())
        return *name;
    if (const auto* number = value.as<Integer>())
        return number->digits;
    if (const auto* number = value.as<Float>())
        return number->digits;
    if (const auto* flag = value.as<bool>())
        return *flag ? "true" : "false";
    return std::nullopt;
}

/// The parts of an ISO 8601 duration, in the units in which an interval keeps them.
struct Duration {
    std::int64_t months = 0;
    std::int64_t days = 0;
    std::int64_t microseconds = 0;
};

/// Reads one number with its unit letter; false when the text has another form.
bool addComponent(Duration& duration, std::string_view& text, bool inTime, int sign)
{
    double value = 0;
    if (!text.empty() && text.front() == '+')
        text.remove_prefix(1);
    const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
    const auto used = static_cast<std::size_t>(read.ptr - text.data());
    constexpr double largest = 1e9;
    if (read.ec != std::errc{} || used >= text.size() || value > largest || value < -largest)
        return false;
    const char unit = text[used];
    text.remove_prefix(used + 1);
    value *= sign;
    const bool whole = value == static_cast<double>(static_cast<std::int64_t>(value));
    const auto count = static_cast<std::int64_t>(value);
    constexpr double second = 1e6;
    if (!inTime && unit == 'Y' && whole)
        duration.months += count * 12;
    else if (!inTime && unit == 'M' && whole)
        duration.months += count;
    else if (!inTime && unit == 'W' && whole)
        duration.days += count * 7;
    else if (!inTime && unit == 'D' && whole)
        duration.days += count;
    else if (inTime && (unit == 'H' || unit == 'M' || unit == 'S'))
        duration.microseconds += static_cast<std::int64_t>(value * second * (unit == 'H' ? 3600 : unit == 'M' ? 60 : 1) + (value < 0 ? -0.5 : 0.5));
    else
        return false;
    return true;
}

std::optional<Duration> durationOf(std::string_view text)
{
    int sign = 1;
    if (!text.empty() && (text.front() == '-' || text.front() == '+')) {
        sign = text.front() == '-' ? -1 : 1;
        text.remove_prefix(1);
    }
    if (text.size() < 3 || text.front() != 'P')
        return std::nullopt;
    text.remove_prefix(1);
    Duration duration;
    bool inTime = false;
    while (!text.empty()) {
        if (text.front() == 'T' && !inTime) {
            inTime = true;
            text.remove_prefix(1);
        } else if (!addComponent(duration, text, inTime, sign)) {
            return std::nullopt;
        }
    }
    return duration;
}

/// PostgreSQL puts a plus in front of what follows a negative part.
void addUnit(std::string& out, bool& negativeBefore, std::int64_t count, std::string_view unit)
{
    if (count == 0)
        return;
    out += fmt::format("{}{}{} {}{}", out.empty() ? "" : " ", negativeBefore && count > 0 ? "+" : "", count, unit, count == 1 ? "" : "s");
    negativeBefore = count < 0;
}

std::optional<std::string> dayAfter(const std::string& date)
{
    int year = 0;
    unsigned month = 0;
    unsigned day = 0;
    const char* const end = date.data() + date.size();
    const auto number = [&](const char* from, auto& value, bool last) -> const char* {
        const auto [stop, error] = std::from_chars(from, end, value);
        if (error != std::errc() || (last ? stop != end : stop == end || *stop != '-'))
            return nullptr;
        return last ? stop : stop + 1;
    };
    const char* const afterYear = number(date.data(), year, false);
    const char* const afterMonth = afterYear ? number(afterYear, month, false) : nullptr;
    if (!afterMonth || !number(afterMonth, day, true))
        return std::nullopt;
    return dateFromDays(daysFromDate(year, month, day) + 1);
}

std::optional<std::string> successor(const std::string& integer)
{
    std::int64_t value = 0;
    const auto read = std::from_chars(integer.data(), integer.data() + integer.size(), value);
    const bool whole = read.ec == std::errc{} && read.ptr == integer.data() + integer.size() && value < INT64_MAX;
    return whole ? std::optional(std::to_string(value + 1)) : std::nullopt;
}

std::string rangeBound(const std::string& text)
{
    const bool quotes = text.find_first_of(" ,\"\\()[]") != std::string::npos;
    return quotes ? hstoreQuoted(text) : text;
}

} // namespace

std::int64_t daysFromDate(std::int64_t year, unsigned month, unsigned day)
{
    year -= month <= 2 ? 1 : 0;
    const std::int64_t era = (year >= 0 ? year : year - 399) / 400;
    const auto yearOfEra = year - era * 400;
    const auto dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    return era * 146097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719468;
}

std::string dateFromDays(std::int64_t days)
{
    days += 719468;
    const std::int64_t era = (days >= 0 ? days : days - 146096) / 146097;
    const auto dayOfEra = days - era * 146097;
    const auto yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146096) / 365;
    const auto dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const auto monthIndex = (5 * dayOfYear + 2) / 153;
    const auto day = dayOfYear - (153 * monthIndex + 2) / 5 + 1;
    const auto month = monthIndex + (monthIndex < 10 ? 3 : -9);
    return fmt::format("{:04}-{:02}-{:02}", yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day);
}

std::optional<std::string> jsonText(const Node& value, bool escapesHtml)
{
    if (value.isNil())
        return "null";
    if (const auto* name = value.name())
        return jsonString(*name, escapesHtml);
    if (const auto* array = value.as<Array>())
        return jsonArray(*array, escapesHtml);
    if (const auto* hash = value.as<Hash>())
        return jsonObject(*hash, escapesHtml);
    return scalarText(value);
}

std::optional<std::string> hstoreText(const Hash& value)
{
    std::vector<std::pair<std::string, std::string>> pairs;
    for (const auto& [key, item] : value.pairs) {
        const auto name = scalarText(key);
        const auto text = item.isNil() ? std::optional<std::string>("NULL") : scalarText(item);
        if (!name || !text)
            return std::nullopt;
        pairs.emplace_back(*name, item.isNil() ? *text : hstoreQuoted(*text));
    }
    std::stable_sort(pairs.begin(), pairs.end(), [](const auto& a, const auto& b) {
        return a.first.size() != b.first.size() ? a.first.size() < b.first.size() : a.first < b.first;
    });
    std::string out;
    for (const auto& [key, text] : pairs)
        out += (out.empty() ? "" : ", ") + hstoreQuoted(key) + "=>" + text;
    return out;
}

std::string intervalText(std::string_view text)
{
    const auto duration = durationOf(text);
    if (!duration)
        return std::string(text);
    std::string out;
    bool negativeBefore = false;
    addUnit(out, negativeBefore, duration->months / 12, "year");
    addUnit(out, negativeBefore, duration->months % 12, "mon");
    addUnit(out, negativeBefore, duration->days, "day");
    if (duration->microseconds == 0 && !out.empty())
        return out;
    const auto micros = std::abs(duration->microseconds);
    const auto seconds = micros / 1000000;
    const std::string_view sign = duration->microseconds < 0 ? "-" : negativeBefore ? "+" : "";
    out += fmt::format("{}{}{:02}:{:02}:{:02}", out.empty() ? "" : " ", sign, seconds / 3600, seconds / 60 % 60, seconds % 60);
    if (micros % 1000000 != 0) {
        auto fraction = fmt::format(".{:06}", micros % 1000000);
        fraction.erase(fraction.find_last_not_of('0') + 1);
        out += fraction;
    }
    return out;
}

std::string arrayText(const std::vector<ArrayElement>& elements)
{
    std::string out;
    for (const auto& element : elements) {
        std::string lower = element.text;
        std::transform(lower.begin(), lower.end(), lower.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
        const bool quotes = element.text.empty() || lower == "null" || element.text.find_first_of("{}\",\\ \t\n\r\v\f") != std::string::npos;
        out += out.empty() ? "" : ",";
        out += element.isNull ? "NULL" : quotes && !element.isArray ? hstoreQuoted(element.text) : element.text;
    }
    return "{" + out + "}";
}

std::string rangeText(RangeKind kind, const std::string& begin, const std::string& end, bool excludesEnd)
{
    const auto next = kind == RangeKind::Integer ? successor(end) : kind == RangeKind::Date ? dayAfter(end) : std::nullopt;
    const bool canonical = !excludesEnd && next.has_value();
    const auto& last = canonical ? *next : end;
    const bool open = excludesEnd || canonical || end.empty();
    if (!begin.empty() && begin == last && open)
        return "empty";
    return (begin.empty() ? "(" : "[") + rangeBound(begin) + "," + rangeBound(last) + (open ? ")" : "]");
}

std::string shortestFloat(std::string_view digits)
{
    double value = 0;
    const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (read.ec != std::errc{} || read.ptr != digits.data() + digits.size())
        return std::string(digits);
    // float8out switches to an exponent where printf's %g with 17 digits would.
    const double size = value < 0 ? -value : value;
    std::array<char, 64> buffer{};
    const auto format = size != 0 && (size < 1e-4 || size >= 1e15) ? std::chars_format::scientific : std::chars_format::fixed;
    const auto written = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, format);
    return {buffer.data(), written.ptr};
}

std::string withFraction(std::string digits)
{
    const bool number = !digits.empty() && digits.find_first_not_of("0123456789-+") == std::string::npos;
    return number ? digits + ".0" : digits;
}

std::string withoutExponent(std::string_view digits)
{
    const auto e = digits.find_first_of("eE");
    int exponent = 0;
    const auto tail = e == std::string_view::npos ? std::string_view() : digits.substr(e + (digits.substr(e + 1).starts_with('+') ? 2 : 1));
    const auto read = std::from_chars(tail.data(), tail.data() + tail.size(), exponent);
    constexpr int most = 200;
    if (e == std::string_view::npos || read.ec != std::errc{} || exponent > most || exponent < -most)
        return std::string(digits);
    const bool negative = digits.starts_with('-');
    const auto mantissa = digits.substr(negative ? 1 : 0, e - (negative ? 1 : 0));
    const auto point = std::min(mantissa.find('.'), mantissa.size());
    std::string whole(mantissa.substr(0, point));
    std::string fraction(point < mantissa.size() ? mantissa.substr(point + 1) : std::string_view());
    for (; exponent > 0; --exponent) {
        whole += fraction.empty() ? '0' : fraction.front();
        fraction.erase(0, fraction.empty() ? 0 : 1);
    }
    for (; exponent < 0; ++exponent) {
        fraction.insert(fraction.begin(), whole.empty() ? '0' : whole.back());
        if (!whole.empty())
            whole.pop_back();
    }
    whole.erase(0, std::min(whole.find_first_not_of('0'), whole.size()));
    return (negative ? "-" : "") + (whole.empty() ? "0" : whole) + (fraction.empty() ? "" : "." + fraction);
}

std::string byteaText(std::string_view bytes)
{
    std::string out = "\\x";
    for (char c : bytes)
        out += fmt::format("{:02x}", static_cast<unsigned char>(c));
    return out;
}

} // namespace cofferdam::ruby
