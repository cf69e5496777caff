#include "extension_objects.h"

#include "ddl/extensions.h"

#include <string>
#include <unordered_map>
#include <unordered_set>

namespace cofferdam::ddl {

namespace {

using Names = std::unordered_map<std::string_view, std::string_view>;

std::string_view find(const Names& names, std::string_view name)
{
    const auto found = names.find(name);
    return found == names.end() ? std::string_view() : found->second;
}

} // namespace

bool isBuiltInType(std::string_view name)
{
    static const std::unordered_set<std::string_view> names{
        "bigint", "integer", "smallint", "boolean", "text", "character varying", "character", "bpchar", "char", "name",
        "numeric", "real", "double precision", "money", "bytea", "date", "time without time zone",
        "time with time zone", "timestamp without time zone", "timestamp with time zone", "interval", "uuid", "json",
        "jsonb", "jsonpath", "xml", "inet", "cidr", "macaddr", "macaddr8", "bit", "bit varying", "point", "line",
        "lseg", "box", "path", "polygon", "circle", "tsvector", "tsquery", "oid", "xid", "xid8", "cid", "tid",
        "regclass", "regproc", "regprocedure", "regoper", "regoperator", "regtype", "regrole", "regnamespace",
        "regconfig", "regdictionary", "regcollation", "pg_lsn", "pg_snapshot", "txid_snapshot", "int2vector",
        "oidvector", "refcursor", "gtsvector", "int4range", "int8range", "numrange", "tsrange", "tstzrange",
        "daterange", "int4multirange", "int8multirange", "nummultirange", "tsmultirange", "tstzmultirange",
        "datemultirange", "record", "void", "trigger", "event_trigger", "any", "anyelement", "anyarray", "anynonarray",
        "anyenum", "anyrange", "anymultirange", "anycompatible", "anycompatiblearray", "anycompatiblenonarray",
        "anycompatiblerange", "cstring", "internal", "language_handler", "fdw_handler", "index_am_handler",
        "table_am_handler", "tsm_handler", "unknown", "serial", "bigserial", "smallserial", "aclitem"};
    return names.contains(name);
}

namespace {

const Names& extensionTypes()
{
    static const Names names{
        {"citext", "citext"},       {"hstore", "hstore"},       {"ghstore", "hstore"},    {"ltree", "ltree"},
        {"lquery", "ltree"},        {"ltxtquery", "ltree"},     {"cube", "cube"},         {"seg", "seg"},
        {"query_int", "intarray"},  {"lo", "lo"},               {"gtrgm", "pg_trgm"},     {"isbn", "isn"},
        {"isbn13", "isn"},          {"issn", "isn"},            {"ean13", "isn"},         {"upc", "isn"},
        {"geometry", "postgis"},    {"geography", "postgis"},   {"box2d", "postgis"},     {"box3d", "postgis"},
        {"raster", "postgis_raster"}, {"vector", "vector"},     {"halfvec", "vector"},    {"sparsevec", "vector"},
        {"earth", "earthdistance"}, {"semver", "semver"},       {"prefix_range", "prefix"}};
    return names;
}

const Names& extensionFunctions()
{
    static const Names names{
        {"uuid_generate_v1", "uuid-ossp"}, {"uuid_generate_v1mc", "uuid-ossp"}, {"uuid_generate_v3", "uuid-ossp"},
        {"uuid_generate_v4", "uuid-ossp"}, {"uuid_generate_v5", "uuid-ossp"},   {"uuid_nil", "uuid-ossp"},
        {"gen_random_bytes", "pgcrypto"},  {"gen_salt", "pgcrypto"},            {"crypt", "pgcrypto"},
        {"digest", "pgcrypto"},            {"hmac", "pgcrypto"},                {"pgp_sym_encrypt", "pgcrypto"},
        {"pgp_sym_decrypt", "pgcrypto"},   {"similarity", "pg_trgm"},           {"word_similarity", "pg_trgm"},
        {"show_trgm", "pg_trgm"},          {"unaccent", "unaccent"},            {"hstore", "hstore"},
        {"akeys", "hstore"},               {"avals", "hstore"},                 {"slice", "hstore"},
        {"levenshtein", "fuzzystrmatch"},  {"soundex", "fuzzystrmatch"},        {"metaphone", "fuzzystrmatch"},
        {"dmetaphone", "fuzzystrmatch"},   {"difference", "fuzzystrmatch"},     {"nlevel", "ltree"},
        {"subpath", "ltree"},              {"subltree", "ltree"},               {"lca", "ltree"},
        {"text2ltree", "ltree"},           {"ll_to_earth", "earthdistance"},    {"earth_distance", "earthdistance"},
        {"earth_box", "earthdistance"},    {"st_point", "postgis"},             {"st_setsrid", "postgis"},
        {"st_makepoint", "postgis"},       {"st_transform", "postgis"},         {"st_srid", "postgis"},
        {"geometrytype", "postgis"},       {"st_ndims", "postgis"},             {"st_geomfromtext", "postgis"},
        {"st_isvalid", "postgis"},         {"st_geogfromtext", "postgis"},      {"st_x", "postgis"},
        {"st_y", "postgis"},               {"tablefunc", "tablefunc"},          {"crosstab", "tablefunc"},
        {"moddatetime", "moddatetime"},    {"autoinc", "autoinc"},              {"insert_username", "insert_username"},
        {"check_primary_key", "refint"},   {"check_foreign_key", "refint"},     {"lo_manage", "lo"},
        {"triggered_change_notification", "tcn"}};
    return names;
}

} // namespace

std::string_view extensionOfType(std::string_view name) { return find(extensionTypes(), name); }
std::string_view extensionOfFunction(std::string_view name) { return find(extensionFunctions(), name); }

std::string_view extensionOfOperatorClass(std::string_view name)
{
    static const Names names{
        {"gin_trgm_ops", "pg_trgm"},         {"gist_trgm_ops", "pg_trgm"},       {"gin__int_ops", "intarray"},
        {"gist__int_ops", "intarray"},       {"gist__intbig_ops", "intarray"},   {"citext_pattern_ops", "citext"},
        {"gist_ltree_ops", "ltree"},         {"gist__ltree_ops", "ltree"},       {"gin_hstore_ops", "hstore"},
        {"gist_hstore_ops", "hstore"},       {"vector_l2_ops", "vector"},        {"vector_ip_ops", "vector"},
        {"vector_cosine_ops", "vector"},     {"vector_l1_ops", "vector"},        {"halfvec_l2_ops", "vector"},
        {"halfvec_ip_ops", "vector"},        {"halfvec_cosine_ops", "vector"},   {"bit_hamming_ops", "vector"},
        {"bit_jaccard_ops", "vector"},       {"sparsevec_cosine_ops", "vector"}, {"gist_geometry_ops_nd", "postgis"},
        {"spgist_geometry_ops_nd", "postgis"}};
    return find(names, name);
}

bool bringsOperator(std::string_view extension, std::string_view name)
{
    static const std::unordered_map<std::string_view, std::unordered_set<std::string_view>> operators{
        {"btree_gist", {"<->"}},
        {"citext", {"=", "<>", "<", "<=", ">", ">=", "~", "!~", "~*", "!~*", "~~", "!~~", "~~*", "!~~*"}},
        {"cube", {"=", "<>", "<", "<=", ">", ">=", "&&", "@>", "<@", "->", "~>", "<->", "<#>", "<=>"}},
        {"hstore", {"->", "||", "?", "?&", "?|", "@>", "<@", "=", "<>", "-", "%%", "%#", "#=", "#<#", "#<=#", "#>#", "#>=#"}},
        {"intarray", {"&&", "@>", "<@", "@@", "~~", "#", "+", "-", "|", "&"}},
        {"ltree", {"=", "<>", "<", "<=", ">", ">=", "||", "@>", "<@", "~", "?", "@", "^@>", "^<@", "^~", "^?", "^@", "?@>", "?<@", "?~", "?@"}},
        {"pg_trgm", {"%", "<%", "%>", "<<%", "%>>", "<->", "<<->", "<->>", "<<<->", "<->>>"}},
        {"seg", {"=", "<>", "<", "<=", ">", ">=", "<<", "&<", "&&", "&>", ">>", "@>", "<@"}},
        {"vector", {"=", "<>", "<", "<=", ">", ">=", "<->", "<#>", "<=>", "<+>", "<~>", "<%>", "+", "-", "*", "||"}}};
    const auto known = operators.find(extension);
    return known != operators.end() && known->second.contains(name);
}

bool canMoveExtension(std::string_view extension)
{
    static const std::unordered_set<std::string_view> fixed{"postgis", "postgis_raster", "postgis_sfcgal", "postgis_topology", "postgis_tiger_geocoder",
                                                            "timescaledb", "xml2", "pg_repack", "pg_partman", "pgmq", "citus", "age", "plv8"};
    return fixedSchemaOf(extension).empty() && !fixed.contains(extension);
}

std::string_view fixedSchemaOf(std::string_view extension)
{
    static const Names names{{"plpgsql", "pg_catalog"},
                             {"adminpack", "pg_catalog"},
                             {"pg_cron", "pg_catalog"},
                             {"postgis_topology", "topology"},
                             {"postgis_tiger_geocoder", "tiger"},
                             {"plpython3u", "pg_catalog"},
                             {"plperl", "pg_catalog"},
                             {"plperlu", "pg_catalog"},
                             {"pltcl", "pg_catalog"},
                             {"pltclu", "pg_catalog"}};
    return find(names, extension);
}

} // namespace cofferdam::ddl
