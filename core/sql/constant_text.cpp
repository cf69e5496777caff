#include "sql/constant_text.h"

#include "sql/json_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <cstdlib>
#include <set>
#include <utility>

namespace cofferdam::sql {
namespace {

constexpr std::int64_t microsecondsPerSecond = 1'000'000;

/// Reads a constant from its left to its right end.
class Cursor {
public:
    explicit Cursor(std::string_view text) : m_text(text) {}

    bool atEnd() const { return m_at == m_text.size(); }
    char peek() const { return atEnd() ? '\0' : m_text[m_at]; }
    bool take(char c)
    {
        if (peek() != c)
            return false;
        ++m_at;
        return true;
    }
    void skipSpace()
    {
        while (take(' ')) { }
    }
    static bool isDigit(char c) { return c >= '0' && c <= '9'; }
    static bool isSpace(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

    /// A number of `least` to `most` digits.
    std::optional<int> digits(std::size_t least, std::size_t most)
    {
        std::size_t end = m_at;
        while (end < m_text.size() && isDigit(m_text[end]))
            ++end;
        if (end - m_at < least || end - m_at > most)
            return std::nullopt;
        int value = 0;
        std::from_chars(m_text.data() + m_at, m_text.data() + end, value);
        m_at = end;
        return value;
    }

    /// ".25" in microseconds; 0 when there is none. More than six digits would be rounded.
    std::optional<int> fraction()
    {
        if (!take('.'))
            return 0;
        const std::size_t begin = m_at;
        const auto value = digits(1, 6);
        if (!value)
            return std::nullopt;
        int out = *value;
        for (std::size_t i = m_at - begin; i < 6; ++i)
            out *= 10;
        return out;
    }

    std::string word()
    {
        std::string out;
        for (; (peek() | 0x20) >= 'a' && (peek() | 0x20) <= 'z'; ++m_at)
            out += static_cast<char>(peek() | 0x20);
        return out;
    }

private:
    std::string_view m_text;
    std::size_t m_at = 0;
};

std::string withFraction(std::string text, std::int64_t microseconds)
{
    if (microseconds == 0)
        return text;
    text += fmt::format(".{:06}", microseconds);
    text.erase(text.find_last_not_of('0') + 1);
    return text;
}

/// Of the Gregorian calendar, which PostgreSQL counts by in all times.
struct Date {
    int year = 0, month = 0, day = 0;
};

constexpr std::int64_t secondsPerDay = 86400;

bool isLeap(int year) { return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0); }

int daysIn(int year, int month)
{
    static constexpr std::array<int, 12> days{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return days[static_cast<std::size_t>(month - 1)] + (month == 2 && isLeap(year) ? 1 : 0);
}

/// The day after or, with a negative count, before. Zones move a moment by one day at most.
Date moved(Date date, int days)
{
    date.day += days;
    if (date.day < 1) {
        date.month = date.month == 1 ? 12 : date.month - 1;
        date.year -= date.month == 12 ? 1 : 0;
        date.day = daysIn(date.year, date.month);
    } else if (date.day > daysIn(date.year, date.month)) {
        date.day = 1;
        date.month = date.month == 12 ? 1 : date.month + 1;
        date.year += date.month == 1 ? 1 : 0;
    }
    return date;
}

std::optional<Date> dateAt(Cursor& cursor)
{
    const auto year = cursor.digits(4, 4);
    if (!year || !cursor.take('-'))
        return std::nullopt;
    const auto month = cursor.digits(1, 2);
    if (!month || !cursor.take('-'))
        return std::nullopt;
    const auto day = cursor.digits(1, 2);
    const bool exists = day && *year > 0 && *month >= 1 && *month <= 12 && *day >= 1 && *day <= daysIn(*year, *month);
    return exists ? std::optional(Date{*year, *month, *day}) : std::nullopt;
}

/// Of the day, in microseconds: 10:30, 10:30:15.5.
std::optional<std::int64_t> timeAt(Cursor& cursor)
{
    const auto hour = cursor.digits(1, 2);
    if (!hour || *hour > 23 || !cursor.take(':'))
        return std::nullopt;
    const auto minute = cursor.digits(2, 2);
    std::optional<int> second = 0, fraction = 0;
    if (cursor.take(':')) {
        second = cursor.digits(2, 2);
        fraction = cursor.fraction();
    }
    if (!minute || *minute > 59 || !second || *second > 59 || !fraction)
        return std::nullopt;
    return ((*hour * 60LL + *minute) * 60 + *second) * microsecondsPerSecond + *fraction;
}

/// What has to be taken away to come to UTC, in seconds: Z, UTC, +02, -0330, +05:30; 0 when nothing is said.
std::optional<int> zoneAt(Cursor& cursor)
{
    cursor.skipSpace();
    if (cursor.atEnd())
        return 0;
    const int sign = cursor.take('+') ? 1 : cursor.take('-') ? -1 : 0;
    if (sign == 0) {
        const std::string name = cursor.word();
        return name == "z" || name == "utc" || name == "gmt" ? std::optional(0) : std::nullopt;
    }
    const auto hours = cursor.digits(1, 2);
    const auto minutes = cursor.take(':') ? cursor.digits(2, 2) : std::optional(0);
    return hours && minutes && *hours < 16 && *minutes < 60 ? std::optional(sign * (*hours * 3600 + *minutes * 60)) : std::nullopt;
}

std::string dateText(const Date& date) { return fmt::format("{:04}-{:02}-{:02}", date.year, date.month, date.day); }

std::string clockText(std::int64_t seconds) { return fmt::format("{:02}:{:02}:{:02}", seconds / 3600, seconds / 60 % 60, seconds % 60); }

std::optional<std::string> timestampText(std::string_view written, bool zoned)
{
    if (written == "epoch")
        return zoned ? "1970-01-01 00:00:00+00" : "1970-01-01 00:00:00";
    Cursor cursor(written);
    const auto date = dateAt(cursor);
    if (!date)
        return std::nullopt;
    std::optional<std::int64_t> time = 0;
    if (cursor.take('T') || (cursor.peek() == ' ' && (cursor.skipSpace(), Cursor::isDigit(cursor.peek()))))
        time = timeAt(cursor);
    const auto zone = time ? zoneAt(cursor) : std::nullopt;
    if (!zone || !cursor.atEnd())
        return std::nullopt;
    // Without a zone in its type PostgreSQL passes over one that is written.
    std::int64_t seconds = *time / microsecondsPerSecond - (zoned ? *zone : 0);
    const int days = seconds < 0 ? -1 : seconds >= secondsPerDay ? 1 : 0;
    seconds -= days * secondsPerDay;
    return withFraction(dateText(moved(*date, days)) + " " + clockText(seconds), *time % microsecondsPerSecond) + (zoned ? "+00" : "");
}

struct Interval {
    std::int64_t months = 0, days = 0, microseconds = 0;
};

/// The part of an interval that `count` of a unit are; a count has a fraction only where it stays exact.
bool addUnit(Interval& interval, const std::string& unit, std::int64_t count, std::int64_t fraction)
{
    static constexpr std::array<std::pair<std::string_view, std::int64_t>, 10> times{{
        {"second", 1}, {"seconds", 1}, {"sec", 1}, {"secs", 1}, {"minute", 60}, {"minutes", 60}, {"min", 60}, {"mins", 60}, {"hour", 3600}, {"hours", 3600},
    }};
    for (const auto& [name, seconds] : times) {
        if (unit == name) {
            interval.microseconds += count * seconds * microsecondsPerSecond + fraction * seconds;
            return true;
        }
    }
    if (fraction != 0)
        return false;
    static constexpr std::array<std::pair<std::string_view, int>, 4> days{{{"day", 1}, {"days", 1}, {"week", 7}, {"weeks", 7}}};
    for (const auto& [name, factor] : days) {
        if (unit == name) {
            interval.days += count * factor;
            return true;
        }
    }
    static constexpr std::array<std::pair<std::string_view, int>, 6> months{{{"month", 1}, {"months", 1}, {"mon", 1}, {"mons", 1}, {"year", 12}, {"years", 12}}};
    for (const auto& [name, factor] : months) {
        if (unit == name) {
            interval.months += count * factor;
            return true;
        }
    }
    return false;
}

/// P1Y2M3DT4H5M6S, ISO 8601 with designators.
std::optional<Interval> isoIntervalIn(std::string_view written)
{
    Cursor cursor(written);
    Interval out;
    bool time = false, any = false;
    if (!cursor.take('P'))
        return std::nullopt;
    while (!cursor.atEnd()) {
        if (cursor.take('T')) {
            if (std::exchange(time, true))
                return std::nullopt;
            continue;
        }
        const int sign = cursor.take('-') ? -1 : 1;
        const auto count = cursor.digits(1, 8);
        const auto fraction = count ? cursor.fraction() : std::nullopt;
        if (!fraction)
            return std::nullopt;
        const char letter = cursor.peek();
        cursor.take(letter);
        const char* unit = letter == 'Y' ? "year" : letter == 'W' ? "week" : letter == 'D' ? "day" : letter == 'H' ? "hour" : letter == 'S' ? "second" : "";
        if (letter == 'M')
            unit = time ? "minute" : "month";
        if (time != (letter == 'H' || letter == 'S' || (letter == 'M' && time)) || !addUnit(out, unit, sign * static_cast<std::int64_t>(*count), sign * *fraction))
            return std::nullopt;
        any = true;
    }
    return any ? std::optional(out) : std::nullopt;
}

/// `fields` is what the type says behind "interval": " day" makes a bare number one of days.
std::optional<Interval> intervalIn(std::string_view written, std::string_view fields)
{
    if (written.starts_with('P'))
        return isoIntervalIn(written);
    Cursor cursor(written);
    Interval out;
    bool any = false;
    for (cursor.skipSpace(); !cursor.atEnd(); cursor.skipSpace()) {
        const int sign = cursor.take('-') ? -1 : (cursor.take('+'), 1);
        Cursor clock = cursor;
        if (const auto time = timeAt(clock)) {
            out.microseconds += sign * *time;
            cursor = clock;
            any = true;
            continue;
        }
        const auto count = cursor.digits(1, 8);
        const auto fraction = count ? cursor.fraction() : std::nullopt;
        if (!fraction)
            return std::nullopt;
        cursor.skipSpace();
        std::string unit = cursor.word();
        if (unit.empty() && !any && cursor.atEnd())
            unit = fields.empty() ? "second" : std::string(fields.substr(1));
        if (!addUnit(out, unit, sign * static_cast<std::int64_t>(*count), sign * *fraction))
            return std::nullopt;
        any = true;
    }
    return any ? std::optional(out) : std::nullopt;
}

std::optional<std::string> intervalText(std::string_view written, std::string_view fields)
{
    const auto interval = intervalIn(written, fields);
    // Signs that change on the way are printed in a manner of their own.
    if (!interval || (std::min({interval->months, interval->days, interval->microseconds}) < 0 && std::max({interval->months, interval->days, interval->microseconds}) > 0))
        return std::nullopt;
    std::string out;
    const auto add = [&](std::int64_t count, const char* unit) {
        if (count != 0)
            out += (out.empty() ? "" : " ") + std::to_string(count) + " " + unit + (count == 1 ? "" : "s");
    };
    add(interval->months / 12, "year");
    add(interval->months % 12, "mon");
    add(interval->days, "day");
    const std::int64_t time = std::abs(interval->microseconds);
    if (time != 0 || out.empty()) {
        std::string clock = (interval->microseconds < 0 ? "-" : "") + clockText(time / microsecondsPerSecond);
        out += (out.empty() ? "" : " ") + withFraction(std::move(clock), time % microsecondsPerSecond);
    }
    return out;
}

bool isOneField(std::string_view modifiers)
{
    static constexpr std::array<std::string_view, 6> fields{" year", " month", " day", " hour", " minute", " second"};
    return std::find(fields.begin(), fields.end(), modifiers) != fields.end();
}

/// Whether it is four numbers of an IPv4 address without leading zeros.
bool isIpv4(std::string_view text)
{
    Cursor cursor(text);
    for (int i = 0; i < 4; ++i) {
        const bool zero = cursor.peek() == '0';
        const auto octet = i == 0 || cursor.take('.') ? cursor.digits(1, 3) : std::nullopt;
        if (!octet || *octet > 255 || (zero && *octet > 0))
            return false;
    }
    return cursor.atEnd();
}

/// cidr always says how long the network's part is, inet only when it is not the whole address.
std::optional<std::string> addressText(std::string_view written, bool network)
{
    const std::size_t slash = written.find('/');
    if (!isIpv4(written.substr(0, slash)))
        return std::nullopt;
    if (network && slash == std::string_view::npos)
        return std::string(written) + "/32";
    return std::string(!network && written.substr(std::min(slash, written.size())) == "/32" ? written.substr(0, slash) : written);
}

/// Lower case, with dashes, without braces.
std::optional<std::string> uuidText(std::string_view written)
{
    if (written.starts_with('{') && written.ends_with('}'))
        written = written.substr(1, written.size() - 2);
    std::string out;
    for (const char c : written) {
        const bool digit = Cursor::isDigit(c) || ((c | 0x20) >= 'a' && (c | 0x20) <= 'f');
        if (digit && (out.size() == 8 || out.size() == 13 || out.size() == 18 || out.size() == 23))
            out += '-';
        if (digit)
            out += Cursor::isDigit(c) ? c : static_cast<char>(c | 0x20);
        else if (c != '-')
            return std::nullopt;
    }
    return out.size() == 36 ? std::optional(out) : std::nullopt;
}

/// One lexeme of a tsvector, quoted or not; one with positions is left alone.
std::optional<std::string> lexemeAt(std::string_view written, std::size_t& at)
{
    const bool quoted = written[at] == '\'';
    std::string out;
    for (at += quoted ? 1 : 0; at < written.size(); ++at) {
        char c = written[at];
        if (quoted && c == '\'') {
            if (written.substr(at + 1, 1) != "'")
                break;
            ++at;
        } else if (!quoted && Cursor::isSpace(c)) {
            break;
        } else if (c == '\\' && at + 1 < written.size()) {
            c = written[++at];
        } else if (!quoted && (c == ':' || c == '\'' || c == '\\')) {
            return std::nullopt;
        }
        out += c;
    }
    if (quoted && (at >= written.size() || written.substr(++at, 1) == ":"))
        return std::nullopt;
    return out.empty() ? std::nullopt : std::optional(out);
}

/// Every lexeme once, in the order of its bytes, quoted (manual, 8.11.1).
std::optional<std::string> tsvectorText(std::string_view written)
{
    std::set<std::string> lexemes;
    for (std::size_t at = 0; at < written.size();) {
        if (Cursor::isSpace(written[at])) {
            ++at;
            continue;
        }
        auto lexeme = lexemeAt(written, at);
        if (!lexeme)
            return std::nullopt;
        lexemes.insert(std::move(*lexeme));
    }
    std::string out;
    for (const std::string& lexeme : lexemes) {
        out += out.empty() ? "'" : " '";
        for (const char c : lexeme)
            out.append(c == '\'' || c == '\\' ? 2 : 1, c);
        out += '\'';
    }
    return out;
}

/// Hexadecimal, as bytea_output says by default; escapes are left alone.
std::optional<std::string> byteaText(std::string_view written)
{
    if (written.starts_with("\\x")) {
        std::string out(written);
        std::transform(out.begin(), out.end(), out.begin(), [](char c) { return c >= 'A' && c <= 'F' ? static_cast<char>(c | 0x20) : c; });
        return out.find(' ') == std::string::npos ? std::optional(out) : std::nullopt;
    }
    if (written.find('\\') != std::string_view::npos)
        return std::nullopt;
    std::string out = "\\x";
    for (const char c : written)
        out += fmt::format("{:02x}", static_cast<unsigned char>(c));
    return out;
}

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view space = " \t\n\r";
    const std::size_t begin = text.find_first_not_of(space);
    return begin == std::string_view::npos ? std::string_view() : text.substr(begin, text.find_last_not_of(space) - begin + 1);
}

std::optional<std::int64_t> integerIn(std::string_view text)
{
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(value) : std::nullopt;
}

/// Ranges of integers are kept with their lower bound and without their upper one.
std::optional<std::string> integerRangeText(std::string_view written)
{
    written = trimmed(written);
    const std::size_t comma = written.find(',');
    if (written.size() < 3 || comma == std::string_view::npos || (written.front() != '[' && written.front() != '(') || (written.back() != ']' && written.back() != ')'))
        return std::nullopt;
    const std::string_view from = trimmed(written.substr(1, comma - 1)), to = trimmed(written.substr(comma + 1, written.size() - comma - 2));
    const auto lower = integerIn(from), upper = integerIn(to);
    if ((!from.empty() && !lower) || (!to.empty() && !upper))
        return std::nullopt;
    const std::int64_t first = lower.value_or(0) + (written.front() == '(' ? 1 : 0), end = upper.value_or(0) + (written.back() == ']' ? 1 : 0);
    if (lower && upper && first >= end)
        return "empty";
    return (lower ? "[" + std::to_string(first) : std::string("(")) + ',' + (upper ? std::to_string(end) : std::string()) + ')';
}

/// A list of plain elements: blanks around them are not kept, those within need quotes.
std::optional<std::string> arrayText(const base::TypeName& element, std::string_view written)
{
    static constexpr std::array<std::string_view, 5> known{"text", "character varying", "integer", "bigint", "smallint"};
    written = trimmed(written);
    const bool list = written.size() > 1 && written.front() == '{' && written.back() == '}' && written.find_first_of("\"\\{}", 1) == written.size() - 1;
    if (!list || (element.builtIn() && std::find(known.begin(), known.end(), element.name) == known.end()))
        return std::nullopt;
    std::string_view rest = written.substr(1, written.size() - 2);
    if (trimmed(rest).empty())
        return "{}";
    const bool integers = element.builtIn() && element.name.find("int") != std::string::npos;
    std::string out;
    for (bool more = true; more;) {
        const std::size_t comma = rest.find(',');
        const std::string_view item = trimmed(rest.substr(0, comma));
        if (item.empty() || (integers && (!integerIn(item) || std::to_string(*integerIn(item)) != item)))
            return std::nullopt;
        const bool quoted = item.find_first_of(" \t\n\r") != std::string_view::npos;
        const bool null = item.size() == 4 && (item[0] | 0x20) == 'n' && (item[1] | 0x20) == 'u' && (item[2] | 0x20) == 'l' && (item[3] | 0x20) == 'l';
        out += (out.empty() ? "{" : ",") + (null ? "NULL" : quoted ? '"' + std::string(item) + '"' : std::string(item));
        more = comma != std::string_view::npos;
        rest = more ? rest.substr(comma + 1) : rest;
    }
    return out + '}';
}

} // namespace

std::optional<std::string> constantText(const base::TypeName& type, std::string_view written)
{
    if (type.dimensions > 0 && type.modifiers.empty())
        return arrayText(type.element(), written);
    if (!type.builtIn() || type.dimensions > 0)
        return std::nullopt;
    if (type.name == "interval" && (type.modifiers.empty() || isOneField(type.modifiers)))
        return intervalText(written, type.modifiers);
    if (!type.modifiers.empty())
        return std::nullopt;
    if (type.name == "jsonb")
        return canonicalJson(written);
    if (type.name == "inet" || type.name == "cidr")
        return addressText(written, type.name == "cidr");
    if (type.name == "char" && !written.empty() && static_cast<unsigned char>(written.front()) < 0x80 && written.front() != '\\')
        return std::string(written.substr(0, 1));
    if (type.name == "bytea")
        return byteaText(written);
    if (type.name == "uuid")
        return uuidText(written);
    if (type.name == "tsvector")
        return tsvectorText(written);
    if (type.name == "int4range" || type.name == "int8range")
        return integerRangeText(written);
    if (type.name == "timestamp without time zone" || type.name == "timestamp with time zone")
        return timestampText(written, type.name == "timestamp with time zone");
    if (type.name != "date")
        return std::nullopt;
    Cursor cursor(written);
    const auto date = dateAt(cursor);
    return date && cursor.atEnd() ? std::optional(dateText(*date)) : std::nullopt;
}

std::string numericText(std::string_view text)
{
    std::string digits;
    std::ptrdiff_t point = -1;
    std::size_t i = 0;
    bool negative = false;
    if (i < text.size() && (text[i] == '-' || text[i] == '+'))
        negative = text[i++] == '-';
    for (; i < text.size() && text[i] != 'e' && text[i] != 'E'; ++i) {
        if (text[i] == '.')
            point = static_cast<std::ptrdiff_t>(digits.size());
        else
            digits += text[i];
    }
    if (point < 0)
        point = static_cast<std::ptrdiff_t>(digits.size());
    if (i < text.size()) {
        const auto exponent = integerIn(text.substr(i + (i + 1 < text.size() && text[i + 1] == '+' ? 2 : 1)));
        if (!exponent || *exponent > 1000 || *exponent < -1000)
            return std::string(text);
        point += static_cast<std::ptrdiff_t>(*exponent);
    }
    if (point <= 0) {
        digits.insert(0, static_cast<std::size_t>(1 - point), '0');
        point = 1;
    }
    if (static_cast<std::size_t>(point) > digits.size())
        digits.append(static_cast<std::size_t>(point) - digits.size(), '0');
    std::string result = digits.substr(0, static_cast<std::size_t>(point));
    result.erase(0, std::min(result.find_first_not_of('0'), result.size() - 1));
    if (static_cast<std::size_t>(point) < digits.size())
        result += "." + digits.substr(static_cast<std::size_t>(point));
    return negative ? "-" + result : result;
}

std::string bitDigits(std::string_view base, std::string_view written)
{
    std::string bits;
    for (const char digit : written) {
        if (base == "B" || base == "b") {
            bits += digit;
            continue;
        }
        const int value = digit <= '9' ? digit - '0' : (digit | 0x20) - 'a' + 10;
        for (int bit = 3; bit >= 0; --bit)
            bits += (value >> bit) & 1 ? '1' : '0';
    }
    return bits;
}

} // namespace cofferdam::sql
