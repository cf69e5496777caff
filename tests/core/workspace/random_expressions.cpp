#include "random_expressions.h"

namespace cofferdam::test {
namespace {

using Words = std::vector<std::string>;

const Words literals{"'1'", "'a'", "'{}'", "'2020-01-01'", "'1 day'", "'10.0.0.1'", "NULL", "1", "0", "2.5", "1e3", "3000000000", "true", "'[1,2)'", "'{a,b}'", "ARRAY['a', 'b']",
                     "ARRAY[1, 2.5]", "DATE '2020-01-01'", "INTERVAL '1 day'", "now()", "CURRENT_DATE", "'x'::varchar", "5::smallint", "5::bigint", "'{\"a\":1}'", "current_user", "-1",
                     "'00000000-0000-0000-0000-000000000000'", "TIMESTAMP '2020-01-01 10:00'", "ARRAY[]::text[]", "'b'::mood", "B'101'"};
const Words operators{"=", "<>", "<", "<=", ">", ">=", "+", "-", "*", "/", "%", "^", "||", "~", "~*", "!~", "@>", "<@", "&&", "->", "->>", "#>", "#>>", "?", "?|", "<<", ">>", "&", "|", "#",
                      "-|-", "&<", "<<=", "^@", "IS DISTINCT FROM", "IS NOT DISTINCT FROM", "LIKE", "NOT ILIKE", "AT TIME ZONE", "!="};
const Words unary{"-", "+", "@", "~", "|/"};
const Words one{"abs", "lower", "upper", "length", "char_length", "octet_length", "md5", "ceil", "floor", "round", "sqrt", "sign", "btrim", "initcap", "reverse", "ascii", "isempty", "cardinality",
                "to_jsonb", "jsonb_typeof", "host", "family", "masklen", "text", "date", "age", "to_timestamp", "quote_literal", "quote_nullable", "bit_length", "upper_inc", "justify_days", "exp",
                "to_tsvector", "chr", "to_hex", "array_to_json", "network", "degrees", "sha256", "concat", "num_nulls", "int4", "float8", "bool", "numeric"};
const Words two{"mod", "power", "round", "left", "right", "repeat", "strpos", "concat", "concat_ws", "format", "date_part", "date_trunc", "to_char", "to_date", "array_length", "array_append", "array_remove",
                "array_position", "array_to_string", "string_to_array", "nullif", "coalesce", "greatest", "least", "jsonb_extract_path_text", "jsonb_build_object", "age", "timezone", "div", "starts_with",
                "int4range", "tstzrange", "to_tsvector", "encode", "substr", "regexp_match", "log", "jsonb_path_exists", "array_cat", "gcd"};
const Words three{"substring", "replace", "translate", "lpad", "split_part", "regexp_replace", "coalesce", "greatest", "jsonb_set", "make_date", "array_replace", "format", "width_bucket", "numrange", "date_bin"};
const Words casts{"text", "integer", "numeric", "varchar(10)", "boolean", "date", "timestamp", "jsonb", "text[]", "bigint"};

} // namespace

const Words& columnTypes()
{
    static const Words types{"smallint", "integer", "bigint", "numeric", "numeric(10,2)", "real", "double precision", "text", "varchar", "varchar(20)", "char(5)", "\"char\"", "name", "boolean",
                             "date", "time", "timestamp", "timestamptz", "interval", "json", "jsonb", "uuid", "inet", "cidr", "bytea", "bit(3)", "varbit", "point", "int4range",
                             "numrange", "tstzrange", "daterange", "text[]", "integer[]", "varchar[]", "numeric[]", "date[]", "mood", "whole", "words", "label", "amount", "mood[]", "oid", "timetz",
                             "pair", "jsonb[]", "uuid[]"};
    return types;
}

/// splitmix64
std::uint64_t RandomExpressions::below(std::uint64_t limit)
{
    std::uint64_t z = m_state += 0x9e3779b97f4a7c15;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
    z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
    return (z ^ (z >> 31)) % limit;
}

std::string RandomExpressions::list(std::size_t count, int depth)
{
    std::string out = expression(depth);
    for (std::size_t i = 1; i < count; ++i)
        out += ", " + expression(depth);
    return out;
}

std::string RandomExpressions::choice(int depth)
{
    if (below(2) == 0)
        return "(CASE WHEN " + expression(depth) + " IS NULL THEN " + expression(depth) + (below(3) > 0 ? " ELSE " + expression(depth) : std::string()) + " END)";
    return "(CASE " + expression(depth) + " WHEN " + expression(depth) + " THEN " + expression(depth) + " WHEN " + expression(depth) + " THEN " + expression(depth) + " END)";
}

std::string RandomExpressions::expression(int depth)
{
    const std::uint64_t kind = depth <= 0 ? 0 : below(100);
    if (kind < 12)
        return below(3) > 0 ? "c" + std::to_string(below(columnTypes().size())) : oneOf(literals);
    const int less = depth - 1;
    if (kind < 45)
        return "(" + expression(less) + ' ' + oneOf(operators) + ' ' + expression(less) + ")";
    if (kind < 49)
        return "(" + oneOf(unary) + ' ' + expression(less) + ")";
    if (kind < 62)
        return oneOf(one) + "(" + expression(less) + ")";
    if (kind < 73)
        return oneOf(two) + "(" + list(2, less) + ")";
    if (kind < 77)
        return oneOf(three) + "(" + list(3, less) + ")";
    if (kind < 82)
        return "(" + expression(less) + (below(2) == 0 ? " IN (" : " NOT IN (") + list(1 + below(3), less - 1) + "))";
    if (kind < 86)
        return "(" + expression(less) + (below(2) == 0 ? " = ANY (" : " < ALL (") + (below(2) == 0 ? expression(less) : "ARRAY[" + list(2, less - 1) + "]") + "))";
    if (kind < 91)
        return choice(less);
    if (kind < 94)
        return "(" + expression(less) + (below(2) == 0 ? " BETWEEN " : " NOT BETWEEN ") + expression(less - 1) + " AND " + expression(less - 1) + ")";
    if (kind < 97)
        return "(" + expression(less) + ")::" + oneOf(casts);
    return "(ARRAY[" + list(2, less - 1) + "])";
}

} // namespace cofferdam::test
