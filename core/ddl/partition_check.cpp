#include "ddl/partition_check.h"

#include "base/quote.h"
#include "interpreter_context.h"
#include "sql/lexer.h"

#include <algorithm>
#include <charconv>
#include <vector>

namespace cofferdam::ddl {
namespace {

struct Value {
    enum class Kind : std::uint8_t { Constant, Null, Minimum, Maximum } kind = Kind::Constant;
    std::string text; ///< without quotes
    friend bool operator==(const Value&, const Value&) = default;
};

struct Bound {
    enum class Strategy : std::uint8_t { Range, List, Hash, Default, Unknown } strategy = Strategy::Unknown;
    std::vector<Value> from, to, values;
};

std::optional<Value> valueOf(std::string_view word, const sql::Token& token, bool negative)
{
    if (token.kind == sql::TokenKind::Number)
        return Value{Value::Kind::Constant, (negative ? "-" : "") + std::string(word)};
    if (token.kind == sql::TokenKind::String)
        return Value{Value::Kind::Constant, sql::stringValueOf(word)};
    if (sql::isWord(word, "MINVALUE"))
        return Value{Value::Kind::Minimum, {}};
    if (sql::isWord(word, "MAXVALUE"))
        return Value{Value::Kind::Maximum, {}};
    if (sql::isWord(word, "NULL"))
        return Value{Value::Kind::Null, {}};
    return std::nullopt;
}

bool isFiller(std::string_view word)
{
    return sql::isWord(word, "FOR") || sql::isWord(word, "VALUES") || word == "(" || word == ")" || word == ",";
}

/// "FOR VALUES FROM (1) TO (10)", "FOR VALUES IN (1, NULL)", "FOR VALUES WITH (…)", "DEFAULT".
Bound boundOf(const std::string& text)
{
    Bound bound;
    std::vector<Value>* into = nullptr;
    bool negative = false;
    sql::Lexer lexer(text);
    for (sql::Token token = lexer.next(); token.kind != sql::TokenKind::End; token = lexer.next()) {
        const std::string_view word = lexer.text(token);
        if (!into && (sql::isWord(word, "DEFAULT") || sql::isWord(word, "WITH"))) {
            bound.strategy = sql::isWord(word, "WITH") ? Bound::Strategy::Hash : Bound::Strategy::Default;
            return bound;
        }
        if (isFiller(word))
            continue;
        if (sql::isWord(word, "FROM") || sql::isWord(word, "TO") || sql::isWord(word, "IN")) {
            into = sql::isWord(word, "FROM") ? &bound.from : sql::isWord(word, "TO") ? &bound.to : &bound.values;
            bound.strategy = sql::isWord(word, "IN") ? Bound::Strategy::List : Bound::Strategy::Range;
        } else if (word == "-") {
            negative = true;
        } else if (auto value = into ? valueOf(word, token, negative) : std::nullopt) {
            into->push_back(std::move(*value));
            negative = false;
        } else {
            return {};
        }
    }
    return bound;
}

bool isWhole(const std::string& text)
{
    long long value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && end == text.data() + text.size();
}

/// A constant as PostgreSQL prints it; nothing for types whose text form may differ from what was written.
std::optional<std::string> printed(const Value& value, const std::string& type)
{
    if (type == "integer" && isWhole(value.text))
        return value.text.starts_with('-') ? "'" + value.text + "'::integer" : value.text;
    const bool number = (type == "bigint" || type == "smallint") && isWhole(value.text);
    const bool day = type == "date" && value.text.size() == 10;
    if (number || day || type == "text" || type == "uuid")
        return base::quoteLiteral(value.text) + "::" + type;
    return std::nullopt;
}

std::string joined(const std::vector<std::string>& parts, std::string_view word)
{
    std::string out;
    for (const std::string& part : parts)
        out += (out.empty() ? std::string() : std::string(word)) + part;
    return out;
}

/// The constants of a bound as SQL; `exact` as long as they are what PostgreSQL would print.
class Printer {
public:
    explicit Printer(std::string type) : m_type(std::move(type)) {}
    std::string operator()(const Value& value)
    {
        auto out = printed(value, m_type);
        exact = exact && out;
        return out ? *out : base::quoteLiteral(value.text);
    }
    bool exact = true;

private:
    std::string m_type;
};

std::optional<std::string> rangeCheck(const std::string& column, const Bound& bound, Printer& constant)
{
    if (bound.from.size() != 1 || bound.to.size() != 1)
        return std::nullopt;
    std::vector<std::string> parts{"(" + column + " IS NOT NULL)"};
    if (bound.from.front().kind == Value::Kind::Constant)
        parts.push_back("(" + column + " >= " + constant(bound.from.front()) + ")");
    if (bound.to.front().kind == Value::Kind::Constant)
        parts.push_back("(" + column + " < " + constant(bound.to.front()) + ")");
    return joined(parts, " AND ");
}

std::optional<std::string> listCheck(const std::string& column, const Bound& bound, Printer& constant)
{
    std::vector<std::string> constants;
    for (const Value& value : bound.values) {
        if (value.kind == Value::Kind::Constant)
            constants.push_back(constant(value));
    }
    const bool null = constants.size() < bound.values.size();
    std::vector<std::string> parts{"(" + column + (null ? " IS NULL)" : " IS NOT NULL)")};
    if (constants.size() == 1)
        parts.push_back("(" + column + " = " + constants.front() + ")");
    else if (!constants.empty())
        parts.push_back("(" + column + " IN (" + joined(constants, ", ") + "))");
    // Of several values the server makes one array constant, in a form of its own.
    constant.exact = constant.exact && constants.size() <= 1;
    return joined(parts, null ? " OR " : " AND ");
}

/// -1, 0, 1, or nothing where only the server knows.
std::optional<int> compare(const std::vector<Value>& a, const std::vector<Value>& b)
{
    if (a.size() != 1 || b.size() != 1)
        return std::nullopt;
    const auto rank = [](const Value& value) { return value.kind == Value::Kind::Minimum ? 0 : value.kind == Value::Kind::Maximum ? 2 : 1; };
    const Value& x = a.front();
    const Value& y = b.front();
    if (rank(x) != rank(y) || rank(x) != 1)
        return rank(x) - rank(y);
    if (isWhole(x.text) && isWhole(y.text)) {
        const long long m = std::stoll(x.text);
        const long long n = std::stoll(y.text);
        return m < n ? -1 : m > n ? 1 : 0;
    }
    const auto isDay = [](const std::string& text) { return text.size() >= 10 && text[4] == '-' && text[7] == '-'; };
    if (x.text == y.text)
        return 0;
    if (isDay(x.text) && isDay(y.text))
        return x.text < y.text ? -1 : 1;
    return std::nullopt;
}

} // namespace

std::optional<PartitionCheck> partitionCheck(const catalog::Table& parent, const std::string& text)
{
    if (!parent.partitionBy || parent.partitionBy->expressions.size() != 1)
        return std::nullopt;
    const auto& key = parent.partitionBy->expressions.front();
    const auto columns = columnsOf(key);
    const catalog::Column* column = columns.size() == 1 ? parent.columns.find(columns.front()) : nullptr;
    if (!column || key.sql() != base::quoteIdentifier(column->name))
        return std::nullopt;
    const Bound bound = boundOf(text);
    Printer constant(column->type.builtIn() && column->type.dimensions == 0 ? column->type.name : std::string());
    std::optional<std::string> sql;
    if (bound.strategy == Bound::Strategy::Range)
        sql = rangeCheck(key.sql(), bound, constant);
    else if (bound.strategy == Bound::Strategy::List)
        sql = listCheck(key.sql(), bound, constant);
    if (!sql)
        return std::nullopt;
    return PartitionCheck{column->name, *sql, constant.exact};
}

bool boundsMayOverlap(const std::string& a, const std::string& b)
{
    const Bound x = boundOf(a);
    const Bound y = boundOf(b);
    using Strategy = Bound::Strategy;
    if (x.strategy == Strategy::Default || y.strategy == Strategy::Default)
        return x.strategy == y.strategy;
    if (x.strategy == Strategy::List && y.strategy == Strategy::List)
        return std::any_of(x.values.begin(), x.values.end(), [&](const Value& value) {
            return std::find(y.values.begin(), y.values.end(), value) != y.values.end();
        });
    if (x.strategy != Strategy::Range || y.strategy != Strategy::Range)
        return true;
    const auto first = compare(x.to, y.from);
    const auto second = compare(y.to, x.from);
    return !(first && *first <= 0) && !(second && *second <= 0);
}

} // namespace cofferdam::ddl
