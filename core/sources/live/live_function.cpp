#include "live/assembly.h"

namespace cofferdam::sources::live {
namespace {

constexpr std::string_view functionsSql = R"(
SELECT p.oid, p.pronamespace, p.proname, p.proowner, pg_get_functiondef(p.oid)
FROM pg_catalog.pg_proc p JOIN pg_catalog.pg_namespace n ON n.oid = p.pronamespace
WHERE p.prokind <> 'a' AND p.oid >= 16384 AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
 AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend WHERE classid = 1255 AND objid = p.oid AND deptype IN ('e', 'i'))
ORDER BY p.oid)";

// The statement as pg_dump puts it together; every clause but the first two only when it is not the default.
constexpr std::string_view aggregatesSql = R"(
SELECT p.oid, p.pronamespace, p.proname, p.proowner,
 format('CREATE AGGREGATE %I.%I(%s) (%s)', n.nspname, p.proname, CASE WHEN p.pronargs = 0 THEN '*' ELSE pg_get_function_arguments(p.oid) END, concat_ws(', ',
  'SFUNC = ' || (SELECT format('%I.%I', fn.nspname, f.proname) FROM pg_catalog.pg_proc f JOIN pg_catalog.pg_namespace fn ON fn.oid = f.pronamespace WHERE f.oid = a.aggtransfn),
  'STYPE = ' || format_type(a.aggtranstype, NULL),
  'SSPACE = ' || nullif(a.aggtransspace, 0),
  'INITCOND = ' || quote_literal(a.agginitval),
  'FINALFUNC = ' || (SELECT format('%I.%I', fn.nspname, f.proname) FROM pg_catalog.pg_proc f JOIN pg_catalog.pg_namespace fn ON fn.oid = f.pronamespace WHERE f.oid = a.aggfinalfn),
  CASE WHEN a.aggfinalextra THEN 'FINALFUNC_EXTRA' END,
  CASE WHEN a.aggfinalfn <> 0 AND a.aggfinalmodify <> CASE WHEN a.aggkind = 'n' THEN 'r' ELSE 'w' END::"char" THEN 'FINALFUNC_MODIFY = ' || CASE a.aggfinalmodify WHEN 'r' THEN 'READ_ONLY' WHEN 's' THEN 'SHAREABLE' ELSE 'READ_WRITE' END END,
  'COMBINEFUNC = ' || (SELECT format('%I.%I', fn.nspname, f.proname) FROM pg_catalog.pg_proc f JOIN pg_catalog.pg_namespace fn ON fn.oid = f.pronamespace WHERE f.oid = a.aggcombinefn),
  'SERIALFUNC = ' || (SELECT format('%I.%I', fn.nspname, f.proname) FROM pg_catalog.pg_proc f JOIN pg_catalog.pg_namespace fn ON fn.oid = f.pronamespace WHERE f.oid = a.aggserialfn),
  'DESERIALFUNC = ' || (SELECT format('%I.%I', fn.nspname, f.proname) FROM pg_catalog.pg_proc f JOIN pg_catalog.pg_namespace fn ON fn.oid = f.pronamespace WHERE f.oid = a.aggdeserialfn),
  'MSFUNC = ' || (SELECT format('%I.%I', fn.nspname, f.proname) FROM pg_catalog.pg_proc f JOIN pg_catalog.pg_namespace fn ON fn.oid = f.pronamespace WHERE f.oid = a.aggmtransfn),
  'MINVFUNC = ' || (SELECT format('%I.%I', fn.nspname, f.proname) FROM pg_catalog.pg_proc f JOIN pg_catalog.pg_namespace fn ON fn.oid = f.pronamespace WHERE f.oid = a.aggminvtransfn),
  CASE WHEN a.aggmtransfn <> 0 THEN 'MSTYPE = ' || format_type(a.aggmtranstype, NULL) END,
  'MSSPACE = ' || nullif(a.aggmtransspace, 0),
  'MINITCOND = ' || quote_literal(a.aggminitval),
  'MFINALFUNC = ' || (SELECT format('%I.%I', fn.nspname, f.proname) FROM pg_catalog.pg_proc f JOIN pg_catalog.pg_namespace fn ON fn.oid = f.pronamespace WHERE f.oid = a.aggmfinalfn),
  CASE WHEN a.aggmfinalextra THEN 'MFINALFUNC_EXTRA' END,
  CASE WHEN a.aggmfinalfn <> 0 AND a.aggmfinalmodify <> 'r' THEN 'MFINALFUNC_MODIFY = ' || CASE a.aggmfinalmodify WHEN 's' THEN 'SHAREABLE' ELSE 'READ_WRITE' END END,
  'SORTOP = ' || (SELECT format('OPERATOR(%I.%s)', sn.nspname, o.oprname) FROM pg_catalog.pg_operator o JOIN pg_catalog.pg_namespace sn ON sn.oid = o.oprnamespace WHERE o.oid = a.aggsortop),
  CASE WHEN a.aggkind = 'h' THEN 'HYPOTHETICAL' END,
  CASE p.proparallel WHEN 's' THEN 'PARALLEL = safe' WHEN 'r' THEN 'PARALLEL = restricted' END))
FROM pg_catalog.pg_proc p JOIN pg_catalog.pg_aggregate a ON a.aggfnoid = p.oid JOIN pg_catalog.pg_namespace n ON n.oid = p.pronamespace
WHERE p.prokind = 'a' AND p.oid >= 16384 AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
 AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend WHERE classid = 1255 AND objid = p.oid AND deptype IN ('e', 'i'))
ORDER BY p.oid)";

void takeFunction(Assembly& assembly, RowReader row)
{
    const Oid oid = row.oid();
    const auto schema = assembly.schemas.find(row.oid());
    if (schema == assembly.schemas.end())
        return;
    const ObjectId nameOnly{catalog::Kind::Function, schema->second, row.text(), {}};
    const Oid owner = row.oid();
    assembly.texts.push_back({row.text(), [&assembly, nameOnly, oid, owner](const ddl::Statement& statement) {
                                  const auto* create = statement.as<ddl::CreateFunction>();
                                  if (!create)
                                      return;
                                  catalog::Function function = create->value;
                                  assembly.fillCommon(function, Class::Procedure, oid, owner);
                                  ObjectId id = nameOnly;
                                  id.part = function.signature();
                                  assembly.put(id, std::move(function));
                              },
                              {}, nameOnly});
}

} // namespace

void addFunctions(Assembly& assembly, Queries& queries)
{
    const auto take = [&assembly](const Rows& rows) -> base::Result<void> {
        for (int i = 0; i < rows.size(); ++i)
            takeFunction(assembly, RowReader(rows, i));
        return {};
    };
    queries.push_back({"functions", std::string(functionsSql), take});
    queries.push_back({"aggregates", std::string(aggregatesSql), take});
}

} // namespace cofferdam::sources::live
