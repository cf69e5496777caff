#include "live/assembly.h"

namespace cofferdam::sources::live {
namespace {

using catalog::Kind;

// Objects of user schemas that no extension owns.
constexpr std::string_view typesFrom = R"( FROM pg_catalog.pg_type t JOIN pg_catalog.pg_namespace n ON n.oid = t.typnamespace)";
constexpr std::string_view typesWhere = R"( AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
 AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend WHERE classid = 1247 AND objid = t.oid AND deptype = 'e'))";

void takeEnum(Assembly& assembly, RowReader row)
{
    const Oid oid = row.oid();
    const ObjectId id{Kind::Enum, assembly.schemas[row.oid()], row.text(), {}};
    catalog::Enum value;
    assembly.fillCommon(value, Class::Type, oid, row.oid());
    value.labels = row.names();
    assembly.put(id, std::move(value));
}

void takeDomain(Assembly& assembly, RowReader row)
{
    const Oid oid = row.oid();
    const ObjectId id{Kind::Domain, assembly.schemas[row.oid()], row.text(), {}};
    catalog::Domain domain;
    assembly.fillCommon(domain, Class::Type, oid, row.oid());
    domain.baseType = assembly.type(row.view(), id);
    domain.collation = row.text();
    domain.notNull = row.flag();
    if (const std::string_view sql = row.view(); !sql.empty())
        domain.defaultValue = assembly.expression(sql, id);
    assembly.types[oid] = id;
    assembly.put(id, std::move(domain));
}

void takeDomainConstraint(Assembly& assembly, RowReader row)
{
    const Oid oid = row.oid();
    const auto domain = assembly.types.find(row.oid());
    if (domain == assembly.types.end())
        return;
    catalog::DomainConstraint constraint;
    constraint.name = row.text();
    constraint.validated = row.flag();
    constraint.expression = assembly.expression(row.view(), domain->second);
    constraint.comment = assembly.commentOn(Class::Constraint, oid);
    assembly.builder.modify<catalog::Domain>(domain->second, [&](catalog::Domain& value) { value.constraints.push_back(constraint); });
}

void takeRange(Assembly& assembly, RowReader row)
{
    const Oid oid = row.oid();
    const ObjectId id{Kind::RangeType, assembly.schemas[row.oid()], row.text(), {}};
    const Oid owner = row.oid();
    assembly.texts.push_back({row.text(), [&assembly, id, oid, owner](const ddl::Statement& statement) {
                                  const auto* create = statement.as<ddl::CreateRangeType>();
                                  if (!create)
                                      return;
                                  catalog::RangeType range = create->value;
                                  assembly.fillCommon(range, Class::Type, oid, owner);
                                  assembly.put(id, std::move(range));
                              }});
}

// Clauses as pg_dump decides on them.
std::string rangesSql(int major)
{
    return std::string("SELECT t.oid, t.typnamespace, t.typname, t.typowner, format('CREATE TYPE %I.%I AS RANGE (%s)', n.nspname, t.typname,"
                       " concat_ws(', ', 'subtype = ' || format_type(r.rngsubtype, NULL), ")
        + (major >= 14 ? "(SELECT format('multirange_type_name = %I.%I', mn.nspname, m.typname) FROM pg_catalog.pg_type m"
                         " JOIN pg_catalog.pg_namespace mn ON mn.oid = m.typnamespace WHERE m.oid = r.rngmultitypid), "
                       : "")
        + "(SELECT format('subtype_opclass = %I.%I', opn.nspname, opc.opcname) FROM pg_catalog.pg_opclass opc"
          " JOIN pg_catalog.pg_namespace opn ON opn.oid = opc.opcnamespace WHERE opc.oid = r.rngsubopc AND NOT opc.opcdefault), "
          "(SELECT format('collation = %I.%I', cn.nspname, co.collname) FROM pg_catalog.pg_collation co"
          " JOIN pg_catalog.pg_namespace cn ON cn.oid = co.collnamespace WHERE co.oid = r.rngcollation AND r.rngcollation <> st.typcollation), "
          "'canonical = ' || nullif(r.rngcanonical::oid, 0)::regproc::text, 'subtype_diff = ' || nullif(r.rngsubdiff::oid, 0)::regproc::text))"
        + std::string(typesFrom)
        + " JOIN pg_catalog.pg_range r ON r.rngtypid = t.oid JOIN pg_catalog.pg_type st ON st.oid = r.rngsubtype WHERE t.typtype = 'r'"
        + std::string(typesWhere);
}

std::function<base::Result<void>(const Rows&)> eachRow(Assembly& assembly, void (*take)(Assembly&, RowReader))
{
    return [&assembly, take](const Rows& rows) -> base::Result<void> {
        for (int i = 0; i < rows.size(); ++i)
            take(assembly, RowReader(rows, i));
        return {};
    };
}

} // namespace

void addTypes(Assembly& assembly, Queries& queries)
{
    queries.push_back({"enums",
                       "SELECT t.oid, t.typnamespace, t.typname, t.typowner,"
                       " ARRAY(SELECT enumlabel FROM pg_catalog.pg_enum WHERE enumtypid = t.oid ORDER BY enumsortorder)"
                           + std::string(typesFrom) + " WHERE t.typtype = 'e'" + std::string(typesWhere),
                       eachRow(assembly, takeEnum)});
    queries.push_back({"domains",
                       "SELECT t.oid, t.typnamespace, t.typname, t.typowner, format_type(t.typbasetype, t.typtypmod),"
                       " CASE WHEN cn.nspname <> 'pg_catalog' THEN quote_ident(cn.nspname) || '.' ELSE '' END || quote_ident(co.collname),"
                       " t.typnotnull, coalesce(pg_get_expr(t.typdefaultbin, 0), t.typdefault)"
                           + std::string(typesFrom)
                           + " JOIN pg_catalog.pg_type b ON b.oid = t.typbasetype"
                             " LEFT JOIN pg_catalog.pg_collation co ON co.oid = t.typcollation AND t.typcollation <> b.typcollation"
                             " LEFT JOIN pg_catalog.pg_namespace cn ON cn.oid = co.collnamespace WHERE t.typtype = 'd'"
                           + std::string(typesWhere),
                       eachRow(assembly, takeDomain)});
    queries.push_back({"domain constraints",
                       "SELECT oid, contypid, conname, convalidated, pg_get_expr(conbin, 0) FROM pg_catalog.pg_constraint"
                       " WHERE contypid >= 16384 AND contype = 'c' ORDER BY contypid, conname",
                       eachRow(assembly, takeDomainConstraint)});
    queries.push_back({"ranges", rangesSql(assembly.major()), eachRow(assembly, takeRange)});
}

} // namespace cofferdam::sources::live
