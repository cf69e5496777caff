#include "live/live_definition.h"

namespace cofferdam::sources::live {
namespace {

std::string languagesSql()
{
    return "SELECT l.oid, l.lanowner, format('CREATE %sLANGUAGE %I HANDLER %s%s%s', CASE WHEN l.lanpltrusted THEN 'TRUSTED ' ELSE '' END,"
           " l.lanname, l.lanplcallfoid::regproc, CASE WHEN l.laninline <> 0 THEN ' INLINE ' || l.laninline::regproc ELSE '' END,"
           " CASE WHEN l.lanvalidator <> 0 THEN ' VALIDATOR ' || l.lanvalidator::regproc ELSE '' END)"
           " FROM pg_catalog.pg_language l WHERE l.lanispl AND "
        + owned("l", Class::Language);
}

std::string accessMethodsSql()
{
    return "SELECT a.oid, 0, format('CREATE ACCESS METHOD %I TYPE %s HANDLER %s', a.amname,"
           " CASE a.amtype WHEN 't' THEN 'TABLE' ELSE 'INDEX' END, a.amhandler) FROM pg_catalog.pg_am a WHERE "
        + owned("a", Class::AccessMethod);
}

// A shell type has no more than its name, and every other one begins as one, since its functions need it.
std::string baseTypesSql(int major)
{
    const std::string subscript = major >= 14 ? " CASE WHEN t.typsubscript <> 0 THEN 'SUBSCRIPT = ' || t.typsubscript END," : "";
    return "SELECT t.oid, t.typowner, format('CREATE TYPE %I.%I', n.nspname, t.typname) || CASE WHEN t.typisdefined THEN"
           " format(E';\\nCREATE TYPE %I.%I (%s)', n.nspname, t.typname, concat_ws(', ',"
           " 'INPUT = ' || t.typinput, 'OUTPUT = ' || t.typoutput,"
           " CASE WHEN t.typreceive <> 0 THEN 'RECEIVE = ' || t.typreceive END, CASE WHEN t.typsend <> 0 THEN 'SEND = ' || t.typsend END,"
           " CASE WHEN t.typmodin <> 0 THEN 'TYPMOD_IN = ' || t.typmodin END, CASE WHEN t.typmodout <> 0 THEN 'TYPMOD_OUT = ' || t.typmodout END,"
           " CASE WHEN t.typanalyze <> 0 THEN 'ANALYZE = ' || t.typanalyze END,"
        + subscript
        + " 'INTERNALLENGTH = ' || CASE t.typlen WHEN -1 THEN 'variable' ELSE t.typlen::text END,"
          " CASE WHEN t.typbyval THEN 'PASSEDBYVALUE' END,"
          " 'ALIGNMENT = ' || CASE t.typalign WHEN 'c' THEN 'char' WHEN 's' THEN 'int2' WHEN 'd' THEN 'double' ELSE 'int4' END,"
          " 'STORAGE = ' || CASE t.typstorage WHEN 'e' THEN 'external' WHEN 'm' THEN 'main' WHEN 'x' THEN 'extended' ELSE 'plain' END,"
          " 'CATEGORY = ' || quote_literal(t.typcategory::text), CASE WHEN t.typispreferred THEN 'PREFERRED = true' END,"
          " 'DEFAULT = ' || quote_literal(t.typdefault), CASE WHEN t.typelem <> 0 THEN 'ELEMENT = ' || format_type(t.typelem, NULL) END,"
          " 'DELIMITER = ' || quote_literal(t.typdelim::text), CASE WHEN t.typcollation <> 0 THEN 'COLLATABLE = true' END)) ELSE '' END"
          " FROM pg_catalog.pg_type t JOIN pg_catalog.pg_namespace n ON n.oid = t.typnamespace"
          " WHERE (t.typtype = 'b' OR NOT t.typisdefined) AND NOT EXISTS (SELECT FROM pg_catalog.pg_type e WHERE e.oid = t.typelem AND e.typarray = t.oid)"
          " AND "
        + std::string(userSchema) + " AND " + owned("t", Class::Type);
}

// The operators and functions that `owner` (a class; a family for those added later) brought along.
std::string membersSql(Class owner, std::string_view oid)
{
    const auto belongs = [&](std::string_view catalog, std::string_view alias) {
        return " JOIN pg_catalog.pg_depend d ON d.classid = 'pg_catalog." + std::string(catalog) + "'::regclass AND d.objid = " + std::string(alias)
            + ".oid AND d.refclassid = " + std::to_string(static_cast<Oid>(owner)) + " AND d.refobjid = " + std::string(oid);
    };
    return "(SELECT string_agg(format('OPERATOR %s %s%s', o.amopstrategy, o.amopopr::regoperator,"
           " (SELECT format(' FOR ORDER BY %I.%I', sn.nspname, s.opfname) FROM pg_catalog.pg_opfamily s"
           " JOIN pg_catalog.pg_namespace sn ON sn.oid = s.opfnamespace WHERE s.oid = o.amopsortfamily)), ', ' ORDER BY o.amopstrategy, d.objid)"
           " FROM pg_catalog.pg_amop o"
        + belongs("pg_amop", "o")
        + "), (SELECT string_agg(format('FUNCTION %s (%s, %s) %s', p.amprocnum, format_type(p.amproclefttype, NULL),"
          " format_type(p.amprocrighttype, NULL), p.amproc::regprocedure), ', ' ORDER BY p.amprocnum, d.objid) FROM pg_catalog.pg_amproc p"
        + belongs("pg_amproc", "p") + ")";
}

std::string operatorFamiliesSql()
{
    return "SELECT f.oid, f.opfowner, format('CREATE OPERATOR FAMILY %I.%I USING %I', n.nspname, f.opfname, a.amname)"
           " || coalesce(format(E';\\nALTER OPERATOR FAMILY %I.%I USING %I ADD ', n.nspname, f.opfname, a.amname) || nullif(concat_ws(', ', "
        + membersSql(Class::OperatorFamily, "f.oid")
        + "), ''), '') FROM pg_catalog.pg_opfamily f JOIN pg_catalog.pg_am a ON a.oid = f.opfmethod"
          " JOIN pg_catalog.pg_namespace n ON n.oid = f.opfnamespace WHERE "
        + std::string(userSchema) + " AND " + owned("f", Class::OperatorFamily);
}

std::string operatorClassesSql()
{
    return "SELECT c.oid, c.opcowner, format('CREATE OPERATOR CLASS %I.%I %sFOR TYPE %s USING %I FAMILY %I.%I AS %s', n.nspname, c.opcname,"
           " CASE WHEN c.opcdefault THEN 'DEFAULT ' ELSE '' END, format_type(c.opcintype, NULL), a.amname, fn.nspname, f.opfname,"
           " coalesce(nullif(concat_ws(', ', CASE WHEN c.opckeytype <> 0 THEN 'STORAGE ' || format_type(c.opckeytype, NULL) END, "
        + membersSql(Class::OperatorClass, "c.oid")
        + "), ''), 'STORAGE ' || format_type(c.opcintype, NULL))) FROM pg_catalog.pg_opclass c JOIN pg_catalog.pg_am a ON a.oid = c.opcmethod"
          " JOIN pg_catalog.pg_opfamily f ON f.oid = c.opcfamily JOIN pg_catalog.pg_namespace fn ON fn.oid = f.opfnamespace"
          " JOIN pg_catalog.pg_namespace n ON n.oid = c.opcnamespace WHERE "
        + std::string(userSchema) + " AND " + owned("c", Class::OperatorClass);
}

std::string transformsSql()
{
    const auto function = [](std::string_view direction, std::string_view column) {
        return "'" + std::string(direction) + " SQL WITH FUNCTION ' || (SELECT format('%I.%I(%s)', fn.nspname, p.proname,"
            " pg_get_function_identity_arguments(p.oid)) FROM pg_catalog.pg_proc p JOIN pg_catalog.pg_namespace fn ON fn.oid = p.pronamespace"
            " WHERE p.oid = "
            + std::string(column) + ")";
    };
    return "SELECT t.oid, 0, format('CREATE TRANSFORM FOR %s LANGUAGE %I (%s)', format_type(t.trftype, NULL), l.lanname, concat_ws(', ', "
        + function("FROM", "t.trffromsql") + ", " + function("TO", "t.trftosql")
        + ")) FROM pg_catalog.pg_transform t JOIN pg_catalog.pg_language l ON l.oid = t.trflang WHERE " + owned("t", Class::Transform);
}

} // namespace

std::vector<DefinitionQuery> codeDefinitions(int major)
{
    return {{Class::Language, "languages", languagesSql()},
            {Class::AccessMethod, "access methods", accessMethodsSql()},
            {Class::Type, "base types", baseTypesSql(major)},
            {Class::OperatorFamily, "operator families", operatorFamiliesSql()},
            {Class::OperatorClass, "operator classes", operatorClassesSql()},
            {Class::Transform, "transforms", transformsSql()}};
}

} // namespace cofferdam::sources::live
