#include "live/live_definition.h"

namespace cofferdam::sources::live {

std::string owned(std::string_view alias, Class catalog)
{
    const std::string oid = std::string(alias) + ".oid";
    return oid + " >= 16384 AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend e WHERE e.classid = "
        + std::to_string(static_cast<Oid>(catalog)) + " AND e.objid = " + oid + " AND e.deptype IN ('e', 'i'))";
}

namespace {

std::string regproc(std::string_view label, std::string_view column)
{
    return "'" + std::string(label) + "' || (SELECT format('%I.%I', fn.nspname, f.proname) FROM pg_catalog.pg_proc f"
        " JOIN pg_catalog.pg_namespace fn ON fn.oid = f.pronamespace WHERE f.oid = " + std::string(column) + ")";
}

// `%s` becomes ", OPTIONS (name 'value', …)" or nothing.
std::string optionsSql(std::string_view column)
{
    return "coalesce((SELECT ' OPTIONS (' || string_agg(format('%I %L', option_name, option_value), ', ' ORDER BY option_name) || ')'"
           " FROM pg_options_to_table(" + std::string(column) + ")), '')";
}

std::string collationsSql(int major)
{
    const std::string locale = major >= 17 ? "c.colllocale" : major >= 15 ? "c.colliculocale" : "NULL::text";
    const std::string rules = major >= 16 ? "c.collicurules" : "NULL::text";
    const std::string deterministic = major >= 12 ? "c.collisdeterministic" : "true";
    return "SELECT c.oid, c.collowner, format('CREATE COLLATION %I.%I (%s)', n.nspname, c.collname, concat_ws(', ',"
           " 'provider = ' || CASE c.collprovider WHEN 'c' THEN 'libc' WHEN 'i' THEN 'icu' WHEN 'b' THEN 'builtin' ELSE 'default' END,"
           " CASE WHEN NOT " + deterministic + " THEN 'deterministic = false' END,"
           " CASE WHEN " + locale + " IS NOT NULL THEN 'locale = ' || quote_literal(" + locale + ")"
           "  WHEN c.collcollate = c.collctype THEN 'locale = ' || quote_literal(c.collcollate)"
           "  ELSE 'lc_collate = ' || quote_literal(c.collcollate) || ', lc_ctype = ' || quote_literal(c.collctype) END,"
           " 'rules = ' || quote_literal(" + rules + ")))"
           " FROM pg_catalog.pg_collation c JOIN pg_catalog.pg_namespace n ON n.oid = c.collnamespace WHERE "
        + std::string(userSchema) + " AND " + owned("c", Class::Collation);
}

std::string textSearchSql(Class catalog)
{
    const auto from = [&](std::string_view table, std::string_view schema) {
        return " FROM pg_catalog." + std::string(table) + " x JOIN pg_catalog.pg_namespace n ON n.oid = x." + std::string(schema) + " WHERE "
            + std::string(userSchema) + " AND " + owned("x", catalog);
    };
    switch (catalog) {
    case Class::TextSearchParser:
        return "SELECT x.oid, 0, format('CREATE TEXT SEARCH PARSER %I.%I (%s)', n.nspname, x.prsname, concat_ws(', ',"
            + regproc("START = ", "prsstart") + ", " + regproc("GETTOKEN = ", "prstoken") + ", " + regproc("END = ", "prsend") + ", "
            + regproc("HEADLINE = ", "prsheadline") + ", " + regproc("LEXTYPES = ", "prslextype")
            + "))" + from("pg_ts_parser", "prsnamespace");
    case Class::TextSearchTemplate:
        return "SELECT x.oid, 0, format('CREATE TEXT SEARCH TEMPLATE %I.%I (%s)', n.nspname, x.tmplname, concat_ws(', ',"
            + regproc("INIT = ", "tmplinit") + ", " + regproc("LEXIZE = ", "tmpllexize")
            + "))" + from("pg_ts_template", "tmplnamespace");
    case Class::TextSearchDictionary:
        return "SELECT x.oid, x.dictowner, format('CREATE TEXT SEARCH DICTIONARY %I.%I (%s)', n.nspname, x.dictname, concat_ws(', ',"
               " (SELECT format('TEMPLATE = %I.%I', tn.nspname, t.tmplname) FROM pg_catalog.pg_ts_template t"
               " JOIN pg_catalog.pg_namespace tn ON tn.oid = t.tmplnamespace WHERE t.oid = x.dicttemplate), x.dictinitoption))"
            + from("pg_ts_dict", "dictnamespace");
    default:
        return "SELECT x.oid, x.cfgowner, format('CREATE TEXT SEARCH CONFIGURATION %I.%I (PARSER = %s)', n.nspname, x.cfgname,"
               " (SELECT format('%I.%I', pn.nspname, p.prsname) FROM pg_catalog.pg_ts_parser p"
               " JOIN pg_catalog.pg_namespace pn ON pn.oid = p.prsnamespace WHERE p.oid = x.cfgparser))"
               " || coalesce((SELECT string_agg(format(E';\\nALTER TEXT SEARCH CONFIGURATION %I.%I ADD MAPPING FOR %I WITH %s', n.nspname, x.cfgname,"
               " (SELECT t.alias FROM ts_token_type(x.cfgparser) t WHERE t.tokid = m.maptokentype), m.dictionaries), '' ORDER BY maptokentype)"
               " FROM (SELECT maptokentype, string_agg(format('%I.%I', dn.nspname, d.dictname), ', ' ORDER BY mapseqno) AS dictionaries"
               " FROM pg_catalog.pg_ts_config_map JOIN pg_catalog.pg_ts_dict d ON d.oid = mapdict"
               " JOIN pg_catalog.pg_namespace dn ON dn.oid = d.dictnamespace WHERE mapcfg = x.oid GROUP BY maptokentype) m), '')"
            + from("pg_ts_config", "cfgnamespace");
    }
}

std::string operatorsSql()
{
    const auto other = [](std::string_view label, std::string_view column) {
        return "'" + std::string(label) + "' || (SELECT format('OPERATOR(%I.%s)', xn.nspname, x.oprname) FROM pg_catalog.pg_operator x"
            " JOIN pg_catalog.pg_namespace xn ON xn.oid = x.oprnamespace WHERE x.oid = " + std::string(column) + ")";
    };
    return "SELECT o.oid, o.oprowner, format('CREATE OPERATOR %I.%s (%s)', n.nspname, o.oprname, concat_ws(', ', "
        + regproc("FUNCTION = ", "o.oprcode")
        + ", CASE WHEN o.oprleft <> 0 THEN 'LEFTARG = ' || format_type(o.oprleft, NULL) END"
          ", CASE WHEN o.oprright <> 0 THEN 'RIGHTARG = ' || format_type(o.oprright, NULL) END, "
        + other("COMMUTATOR = ", "o.oprcom") + ", " + other("NEGATOR = ", "o.oprnegate")
        + ", CASE WHEN o.oprcanmerge THEN 'MERGES' END, CASE WHEN o.oprcanhash THEN 'HASHES' END, "
        + regproc("RESTRICT = ", "o.oprrest") + ", " + regproc("JOIN = ", "o.oprjoin")
        + ")) FROM pg_catalog.pg_operator o JOIN pg_catalog.pg_namespace n ON n.oid = o.oprnamespace WHERE o.oprcode <> 0 AND "
        + std::string(userSchema) + " AND " + owned("o", Class::Operator);
}

std::string castsSql()
{
    return "SELECT c.oid, 0, format('CREATE CAST (%s AS %s) %s%s', format_type(c.castsource, NULL), format_type(c.casttarget, NULL),"
           " CASE c.castmethod WHEN 'b' THEN 'WITHOUT FUNCTION' WHEN 'i' THEN 'WITH INOUT' ELSE"
           " (SELECT format('WITH FUNCTION %I.%I(%s)', fn.nspname, f.proname, pg_get_function_identity_arguments(f.oid))"
           " FROM pg_catalog.pg_proc f JOIN pg_catalog.pg_namespace fn ON fn.oid = f.pronamespace WHERE f.oid = c.castfunc) END,"
           " CASE c.castcontext WHEN 'a' THEN ' AS ASSIGNMENT' WHEN 'i' THEN ' AS IMPLICIT' ELSE '' END)"
           " FROM pg_catalog.pg_cast c WHERE " + owned("c", Class::Cast);
}

std::string conversionsSql()
{
    return "SELECT c.oid, c.conowner, format('CREATE %sCONVERSION %I.%I FOR %L TO %L FROM %s', CASE WHEN c.condefault THEN 'DEFAULT ' ELSE '' END,"
           " n.nspname, c.conname, pg_encoding_to_char(c.conforencoding), pg_encoding_to_char(c.contoencoding), " + regproc("", "c.conproc")
        + ") FROM pg_catalog.pg_conversion c JOIN pg_catalog.pg_namespace n ON n.oid = c.connamespace WHERE "
        + std::string(userSchema) + " AND " + owned("c", Class::Conversion);
}

std::string wrappersSql()
{
    return "SELECT w.oid, w.fdwowner, format('CREATE FOREIGN DATA WRAPPER %I%s%s%s', w.fdwname, coalesce(" + regproc(" HANDLER ", "w.fdwhandler")
        + ", ''), coalesce(" + regproc(" VALIDATOR ", "w.fdwvalidator") + ", ''), " + optionsSql("w.fdwoptions")
        + ") FROM pg_catalog.pg_foreign_data_wrapper w WHERE " + owned("w", Class::ForeignDataWrapper);
}

std::string serversSql()
{
    return "SELECT s.oid, s.srvowner, format('CREATE SERVER %I%s%s FOREIGN DATA WRAPPER %I%s', s.srvname,"
           " coalesce(' TYPE ' || quote_literal(s.srvtype), ''), coalesce(' VERSION ' || quote_literal(s.srvversion), ''), w.fdwname, "
        + optionsSql("s.srvoptions")
        + ") FROM pg_catalog.pg_foreign_server s JOIN pg_catalog.pg_foreign_data_wrapper w ON w.oid = s.srvfdw WHERE "
        + owned("s", Class::Server);
}

// The options hold passwords, and only the superuser and the mapped user see them.
std::string userMappingsSql()
{
    return "SELECT m.umid, 0, format('CREATE USER MAPPING FOR %s SERVER %I%s', CASE WHEN m.umuser = 0 THEN 'PUBLIC' ELSE quote_ident(m.usename) END,"
           " m.srvname, " + optionsSql("m.umoptions") + ") FROM pg_catalog.pg_user_mappings m WHERE m.umid >= 16384";
}

std::string eventTriggersSql()
{
    return "SELECT t.oid, t.evtowner, format('CREATE EVENT TRIGGER %I ON %s%s EXECUTE FUNCTION %s()', t.evtname, t.evtevent,"
           " coalesce(' WHEN TAG IN (' || (SELECT string_agg(quote_literal(tag), ', ') FROM unnest(t.evttags) tag) || ')', ''), "
        + regproc("", "t.evtfoid")
        + ") || CASE t.evtenabled WHEN 'D' THEN format(E';\\nALTER EVENT TRIGGER %I DISABLE', t.evtname)"
          " WHEN 'A' THEN format(E';\\nALTER EVENT TRIGGER %I ENABLE ALWAYS', t.evtname)"
          " WHEN 'R' THEN format(E';\\nALTER EVENT TRIGGER %I ENABLE REPLICA', t.evtname) ELSE '' END"
          " FROM pg_catalog.pg_event_trigger t WHERE "
        + owned("t", Class::EventTrigger);
}

std::string publicationsSql(int major)
{
    const std::string root = std::string(major >= 13 ? "CASE WHEN p.pubviaroot THEN ', publish_via_partition_root = true' ELSE '' END" : "''")
        + (major >= 18 ? " || CASE p.pubgencols WHEN 's' THEN ', publish_generated_columns = stored' ELSE '' END" : "");
    const std::string columns = major >= 15 ? "coalesce((SELECT ' (' || string_agg(quote_ident(a.attname), ', ' ORDER BY a.attnum) || ')'"
                                              " FROM pg_catalog.pg_attribute a WHERE a.attrelid = r.prrelid AND a.attnum = ANY (r.prattrs)), '')"
                                              " || coalesce(' WHERE (' || pg_get_expr(r.prqual, r.prrelid) || ')', '')"
                                            : "''";
    const std::string schemas = major >= 15 ? " || coalesce((SELECT string_agg(format(E';\\nALTER PUBLICATION %I ADD TABLES IN SCHEMA %I',"
                                              " p.pubname, sn.nspname), '' ORDER BY sn.nspname) FROM pg_catalog.pg_publication_namespace pn"
                                              " JOIN pg_catalog.pg_namespace sn ON sn.oid = pn.pnnspid WHERE pn.pnpubid = p.oid), '')"
                                            : "";
    return "SELECT p.oid, p.pubowner, format('CREATE PUBLICATION %I%s WITH (publish = %L%s)', p.pubname,"
           " CASE WHEN p.puballtables THEN ' FOR ALL TABLES' ELSE '' END, concat_ws(', ', CASE WHEN p.pubinsert THEN 'insert' END,"
           " CASE WHEN p.pubupdate THEN 'update' END, CASE WHEN p.pubdelete THEN 'delete' END, CASE WHEN p.pubtruncate THEN 'truncate' END), "
        + root + ")" + schemas
        + " || coalesce((SELECT string_agg(format(E';\\nALTER PUBLICATION %I ADD TABLE ONLY %I.%I%s', p.pubname, tn.nspname, t.relname, " + columns
        + "), '' ORDER BY tn.nspname, t.relname) FROM pg_catalog.pg_publication_rel r JOIN pg_catalog.pg_class t ON t.oid = r.prrelid"
          " JOIN pg_catalog.pg_namespace tn ON tn.oid = t.relnamespace WHERE r.prpubid = p.oid), '')"
          " FROM pg_catalog.pg_publication p WHERE "
        + owned("p", Class::Publication);
}

std::string statisticsSql(int major)
{
    const std::string target = major >= 17 ? "coalesce(s.stxstattarget, -1)" : major >= 13 ? "s.stxstattarget" : "-1";
    return "SELECT s.oid, s.stxowner, pg_get_statisticsobjdef(s.oid) || CASE WHEN " + target
        + " >= 0 THEN format(E';\\nALTER STATISTICS %I.%I SET STATISTICS %s', n.nspname, s.stxname, " + target
        + ") ELSE '' END FROM pg_catalog.pg_statistic_ext s JOIN pg_catalog.pg_namespace n ON n.oid = s.stxnamespace WHERE "
        + std::string(userSchema) + " AND " + owned("s", Class::Statistics);
}

std::string defaultPrivilegesSql()
{
    // What a role's own default would be without the statement is left out, what it takes from that is revoked.
    return "WITH given AS (SELECT d.oid, d.defaclrole, d.defaclnamespace, d.defaclobjtype, a.grantee, a.privilege_type, a.is_grantable"
           " FROM pg_catalog.pg_default_acl d, LATERAL aclexplode(d.defaclacl) a),"
           " usual AS (SELECT d.oid, d.defaclrole, d.defaclnamespace, d.defaclobjtype, a.grantee, a.privilege_type, a.is_grantable"
           " FROM pg_catalog.pg_default_acl d, LATERAL aclexplode(acldefault(CASE d.defaclobjtype WHEN 'S' THEN 's' ELSE d.defaclobjtype END, d.defaclrole)) a"
           " WHERE d.defaclnamespace = 0),"
           " deltas AS ((SELECT *, true AS granted FROM (SELECT * FROM given EXCEPT SELECT * FROM usual) g)"
           " UNION ALL (SELECT *, false FROM (SELECT * FROM usual EXCEPT SELECT * FROM given) u))"
           " SELECT d.oid, 0, string_agg(d.sql, E';\\n' ORDER BY d.granted, d.sql) FROM (SELECT x.oid, x.granted,"
           " format('ALTER DEFAULT PRIVILEGES FOR ROLE %I%s %s %s ON %s %s %s%s', pg_get_userbyid(x.defaclrole),"
           " coalesce((SELECT format(' IN SCHEMA %I', nspname) FROM pg_catalog.pg_namespace WHERE oid = x.defaclnamespace), ''),"
           " CASE WHEN x.granted THEN 'GRANT' ELSE 'REVOKE' END, CASE WHEN count(*) = (SELECT count(*) FROM aclexplode(acldefault(CASE x.defaclobjtype WHEN 'S' THEN 's' ELSE x.defaclobjtype END,"
           " x.defaclrole)) a WHERE a.grantee = x.defaclrole) THEN 'ALL' ELSE string_agg(x.privilege_type, ', ' ORDER BY x.privilege_type) END,"
           " CASE x.defaclobjtype WHEN 'r' THEN 'TABLES' WHEN 'S' THEN 'SEQUENCES' WHEN 'f' THEN 'FUNCTIONS' WHEN 'T' THEN 'TYPES' ELSE 'SCHEMAS' END,"
           " CASE WHEN x.granted THEN 'TO' ELSE 'FROM' END, CASE x.grantee WHEN 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(x.grantee)) END,"
           " CASE WHEN x.granted AND x.is_grantable THEN ' WITH GRANT OPTION' ELSE '' END) AS sql FROM deltas x"
           " GROUP BY x.oid, x.defaclrole, x.defaclnamespace, x.defaclobjtype, x.grantee, x.granted, x.is_grantable) d GROUP BY d.oid";
}

// What is there but is not read is at least named. The address of a subscription may hold a password.
constexpr std::string_view unreadSql = R"(
SELECT 'subscription', subname, '' FROM pg_catalog.pg_subscription
WHERE subdbid = (SELECT oid FROM pg_catalog.pg_database WHERE datname = current_database())
UNION ALL SELECT 'options of the user mapping', coalesce(usename, 'PUBLIC'), srvname FROM pg_catalog.pg_user_mappings m
WHERE umoptions IS NULL AND NOT has_server_privilege(srvid, 'USAGE'))";

void takeUnread(Assembly& assembly, RowReader row)
{
    const std::string what = row.text();
    const std::string name = row.text();
    const std::string server = row.text();
    ddl::NotModelled item;
    item.what = what + ' ' + name + (server.empty() ? "" : " on " + server);
    assembly.notModelled.push_back(std::move(item));
    if (server.empty())
        assembly.unknown.push_back({catalog::Kind::Subscription, {}, name, {}});
}

bool carriesPrivileges(Class catalog)
{
    return catalog == Class::ForeignDataWrapper || catalog == Class::Server || catalog == Class::Language || catalog == Class::Type;
}

void takeDefinition(Assembly& assembly, Class catalog, RowReader row)
{
    const Oid oid = row.oid();
    const Oid owner = row.oid();
    TextItem item{row.text(), {}};
    item.common = [&assembly, catalog, oid, owner](catalog::Common& common) {
        assembly.fillCommon(common, catalog, oid, owner);
        if (!carriesPrivileges(catalog))
            common.privileges.reset();
        else if (!common.privileges)
            common.privileges.emplace();
    };
    assembly.texts.push_back(std::move(item));
}

} // namespace

void addDefinitions(Assembly& assembly, Queries& queries)
{
    const int major = assembly.major();
    std::vector<DefinitionQuery> all = codeDefinitions(major);
    const std::vector<DefinitionQuery> others{
        {Class::Collation, "collations", collationsSql(major)},
        {Class::Conversion, "conversions", conversionsSql()},
        {Class::TextSearchParser, "text search parsers", textSearchSql(Class::TextSearchParser)},
        {Class::TextSearchTemplate, "text search templates", textSearchSql(Class::TextSearchTemplate)},
        {Class::TextSearchDictionary, "text search dictionaries", textSearchSql(Class::TextSearchDictionary)},
        {Class::TextSearchConfiguration, "text search configurations", textSearchSql(Class::TextSearchConfiguration)},
        {Class::Operator, "operators", operatorsSql()},
        {Class::Cast, "casts", castsSql()},
        {Class::ForeignDataWrapper, "foreign data wrappers", wrappersSql()},
        {Class::Server, "servers", serversSql()},
        {Class::UserMapping, "user mappings", userMappingsSql()},
        {Class::Statistics, "statistics", statisticsSql(major)},
        {Class::EventTrigger, "event triggers", eventTriggersSql()},
        {Class::Publication, "publications", publicationsSql(major)},
        {Class::Namespace, "default privileges", defaultPrivilegesSql()},
    };
    all.insert(all.end(), others.begin(), others.end());
    for (const DefinitionQuery& query : all) {
        queries.push_back({query.name, query.sql, [&assembly, catalog = query.catalog](const Rows& rows) -> base::Result<void> {
                               for (int i = 0; i < rows.size(); ++i)
                                   takeDefinition(assembly, catalog, RowReader(rows, i));
                               return {};
                           }});
    }
    queries.push_back({"others", std::string(unreadSql), [&assembly](const Rows& rows) -> base::Result<void> {
                           for (int i = 0; i < rows.size(); ++i)
                               takeUnread(assembly, RowReader(rows, i));
                           return {};
                       }});
}

} // namespace cofferdam::sources::live
