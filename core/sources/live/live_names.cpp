#include "live/assembly.h"

namespace cofferdam::sources::live {
namespace {

Query rolesQuery(Assembly& assembly)
{
    return {"roles", "SELECT oid, rolname FROM pg_catalog.pg_roles", [&assembly](const Rows& rows) -> base::Result<void> {
                for (int i = 0; i < rows.size(); ++i) {
                    RowReader row(rows, i);
                    const Oid oid = row.oid();
                    assembly.roles[oid] = row.text();
                }
                return {};
            }};
}

Query membersQuery(Assembly& assembly)
{
    return {"extension members", "SELECT classid, objid FROM pg_catalog.pg_depend WHERE deptype = 'e'",
            [&assembly](const Rows& rows) -> base::Result<void> {
                for (int i = 0; i < rows.size(); ++i) {
                    RowReader row(rows, i);
                    const auto catalog = Class(row.oid());
                    assembly.extensionMembers.insert({catalog, row.oid(), 0});
                }
                return {};
            }};
}

Query commentsQuery(Assembly& assembly)
{
    // Below 16384 stands what initdb made; of that only the schema public can be of interest. Its usual comment says nothing, also on
    // one that was made again.
    return {"comments",
            "SELECT classoid, objoid, objsubid, description FROM pg_catalog.pg_description"
            " WHERE (objoid >= 16384 OR objoid = 2200) AND NOT (description = 'standard public schema' AND classoid = 'pg_catalog.pg_namespace'::regclass"
            " AND objoid = (SELECT oid FROM pg_catalog.pg_namespace WHERE nspname = 'public'))",
            [&assembly](const Rows& rows) -> base::Result<void> {
                for (int i = 0; i < rows.size(); ++i) {
                    RowReader row(rows, i);
                    const auto catalog = Class(row.oid());
                    const Oid oid = row.oid();
                    const int part = static_cast<int>(row.number());
                    assembly.comments[{catalog, oid, part}] = row.text();
                }
                return {};
            }};
}

// What a role has anyway is left out: all of the owner's own privileges, and what everybody has on an object of that kind.
// What was taken away from those stands with the privileges that remain, perhaps none.
std::string privilegesSql(int major)
{
    // Everybody may use the schema public, and create in it before 15.
    const std::string usualOfPublic = std::string("acldefault('n', nspowner) || makeaclitem(0, nspowner, 'USAGE', false)")
        + (major < 15 ? " || makeaclitem(0, nspowner, 'CREATE', false)" : "");
    return R"(
WITH acls (class, kind, object, part, owner, acl, initial) AS (
 SELECT 1259, CASE relkind WHEN 'S' THEN 's' ELSE 'r' END, oid, 0, relowner, relacl, NULL::aclitem[] FROM pg_catalog.pg_class
  WHERE relacl IS NOT NULL AND oid >= 16384
 UNION ALL SELECT 1259, 'c', attrelid, attnum, relowner, attacl, NULL
  FROM pg_catalog.pg_attribute JOIN pg_catalog.pg_class c ON c.oid = attrelid WHERE attacl IS NOT NULL AND attrelid >= 16384
 UNION ALL SELECT 1255, 'f', oid, 0, proowner, proacl, NULL FROM pg_catalog.pg_proc WHERE proacl IS NOT NULL AND oid >= 16384
 UNION ALL SELECT 1247, 'T', oid, 0, typowner, typacl, NULL FROM pg_catalog.pg_type WHERE typacl IS NOT NULL AND oid >= 16384
 UNION ALL SELECT 2615, 'n', oid, 0, nspowner, nspacl, CASE WHEN nspname = 'public' THEN )" + usualOfPublic + R"( END
  FROM pg_catalog.pg_namespace WHERE nspacl IS NOT NULL AND (oid >= 16384 OR oid = 2200)
 UNION ALL SELECT 2612, 'l', oid, 0, lanowner, lanacl, NULL FROM pg_catalog.pg_language WHERE lanacl IS NOT NULL AND oid >= 16384
 UNION ALL SELECT 2328, 'F', oid, 0, fdwowner, fdwacl, NULL FROM pg_catalog.pg_foreign_data_wrapper
  WHERE fdwacl IS NOT NULL AND oid >= 16384
 UNION ALL SELECT 1417, 'S', oid, 0, srvowner, srvacl, NULL FROM pg_catalog.pg_foreign_server
  WHERE srvacl IS NOT NULL AND oid >= 16384
), given AS (
 SELECT class, kind, object, part, owner, grantee, grantor,
        string_agg(privilege_type || CASE WHEN is_grantable THEN '*' ELSE '' END, ',' ORDER BY privilege_type) AS privileges
 FROM acls, LATERAL aclexplode(acl) GROUP BY class, kind, object, part, owner, grantee, grantor
), usual AS (
 SELECT class, kind, object, part, owner, grantee, owner AS grantor, string_agg(privilege_type, ',' ORDER BY privilege_type) AS privileges
 FROM acls, LATERAL aclexplode(coalesce(initial, acldefault(kind::"char", owner))) GROUP BY class, kind, object, part, owner, grantee
)
SELECT class, object, part, CASE grantee WHEN 0 THEN 'PUBLIC' ELSE coalesce(r.rolname, grantee::text) END, given.privileges,
       CASE WHEN grantor <> owner THEN coalesce(g.rolname, grantor::text) END
FROM given FULL JOIN usual USING (class, kind, object, part, owner, grantee, grantor)
LEFT JOIN pg_catalog.pg_roles r ON r.oid = grantee LEFT JOIN pg_catalog.pg_roles g ON g.oid = grantor
WHERE given.privileges IS DISTINCT FROM usual.privileges)";
}

Query privilegesQuery(Assembly& assembly)
{
    return {"privileges", privilegesSql(assembly.major()), [&assembly](const Rows& rows) -> base::Result<void> {
                for (int i = 0; i < rows.size(); ++i) {
                    RowReader row(rows, i);
                    const auto catalog = Class(row.oid());
                    const Oid oid = row.oid();
                    const int part = static_cast<int>(row.number());
                    catalog::Grant grant;
                    grant.grantee = row.text();
                    std::string_view list = row.view();
                    while (!list.empty()) {
                        const std::size_t end = std::min(list.find(','), list.size());
                        std::string_view privilege = list.substr(0, end);
                        const bool grantable = privilege.ends_with('*');
                        if (grantable)
                            privilege.remove_suffix(1);
                        grant.privileges.emplace(privilege, grantable);
                        list.remove_prefix(std::min(end + 1, list.size()));
                    }
                    grant.grantor = row.text();
                    std::string key = grant.key();
                    assembly.privileges[{catalog, oid, part}].emplace(std::move(key), std::move(grant));
                }
                return {};
            }};
}

// Every database is born with the schema public; a catalog lists it only when something was changed about it.
bool isAsCreated(const Assembly& assembly, catalog::Schema& schema, Oid owner)
{
    constexpr Oid bootstrapSuperuser = 10;
    constexpr Oid databaseOwner = 6171;
    const bool usualOwner = owner == (assembly.major() >= 14 ? databaseOwner : bootstrapSuperuser) || owner == bootstrapSuperuser;
    return usualOwner && !schema.comment && schema.privileges->empty();
}

} // namespace

void addNames(Assembly& assembly, Queries& queries)
{
    queries.push_back(rolesQuery(assembly));
    queries.push_back(membersQuery(assembly));
    queries.push_back(commentsQuery(assembly));
    queries.push_back(privilegesQuery(assembly));
}

void addSchemas(Assembly& assembly, Queries& queries)
{
    queries.push_back({"schemas",
                       "SELECT oid, nspname, has_schema_privilege(oid, 'USAGE'), nspowner FROM pg_catalog.pg_namespace"
                       " WHERE nspname !~ '^pg_' AND nspname <> 'information_schema' ORDER BY nspname",
                       [&assembly](const Rows& rows) -> base::Result<void> {
                           for (int i = 0; i < rows.size(); ++i) {
                               RowReader row(rows, i);
                               const Oid oid = row.oid();
                               const std::string name = row.text();
                               assembly.schemas[oid] = name;
                               if (!row.flag())
                                   assembly.unusableSchemas.push_back(name);
                               if (assembly.isMember(Class::Namespace, oid))
                                   continue;
                               catalog::Schema schema;
                               const Oid owner = row.oid();
                               assembly.fillCommon(schema, Class::Namespace, oid, owner);
                               if (name == "public" && isAsCreated(assembly, schema, owner))
                                   continue;
                               assembly.put({catalog::Kind::Schema, {}, name, {}}, std::move(schema));
                           }
                           return {};
                       }});
    // plpgsql is part of every database and of no dump.
    queries.push_back({"extensions",
                       "SELECT e.oid, extname, nspname, extversion FROM pg_catalog.pg_extension e"
                       " JOIN pg_catalog.pg_namespace n ON n.oid = extnamespace WHERE e.oid >= 16384",
                       [&assembly](const Rows& rows) -> base::Result<void> {
                           for (int i = 0; i < rows.size(); ++i) {
                               RowReader row(rows, i);
                               const Oid oid = row.oid();
                               const std::string name = row.text();
                               catalog::Extension extension;
                               extension.schema = row.text();
                               extension.version = row.text();
                               assembly.fillCommon(extension, Class::Extension, oid, 0);
                               assembly.put({catalog::Kind::Extension, {}, name, {}}, std::move(extension));
                           }
                           return {};
                       }});
}

} // namespace cofferdam::sources::live
