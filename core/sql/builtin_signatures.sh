#!/usr/bin/env bash
# Writes builtin_signatures.cpp anew from a server (PGHOST and the like say which): core/sql/builtin_signatures.sh
set -euo pipefail
cd "$(dirname "$0")"

rows() { psql -XAtq -v ON_ERROR_STOP=1 -d "${PGDATABASE:-postgres}" -c "SET search_path = pg_catalog" -c "$1"; }
# Lines of a raw string, broken behind an entry.
table() { rows "$1" | LC_ALL=C sort | paste -sd " " | fold -s -w 140 | sed "s/ *$//"; }

named="typnamespace = 'pg_catalog'::regnamespace AND typtype IN ('b', 'r', 'm', 'p') AND typrelid = 0 AND typcategory <> 'A'"
hidden="ARRAY(SELECT oid FROM pg_type WHERE typname ~ '^(internal|cstring|trigger|event_trigger|.*_handler|pg_.*|gtsvector|aclitem|_aclitem|.*vector)$' AND typname <> 'tsvector')"
argument="(SELECT string_agg(CASE WHEN p.provariadic <> 0 AND n = pronargs THEN '*' ELSE '' END || typname || CASE WHEN n > pronargs - pronargdefaults THEN '=' ELSE '' END, ',' ORDER BY n)
  FROM unnest(proargtypes) WITH ORDINALITY AS a (type, n) JOIN pg_type t ON t.oid = a.type)"

{
  cat <<'TEXT'
// Written by builtin_signatures.sh from the catalog of PostgreSQL 15. Do not edit; long because it is a table.
#include "builtin_signatures.h"

namespace cofferdam::sql {

TEXT
  echo 'const std::string_view builtinTypes = R"('
  table "SELECT typname || ':' || typcategory::text || CASE WHEN typispreferred THEN '+' ELSE '' END FROM pg_type WHERE $named AND oid <> ALL ($hidden)"
  echo ')";'
  echo
  echo 'const std::string_view builtinRanges = R"('
  table "SELECT r.typname || ':' || s.typname || ':' || m.typname FROM pg_range JOIN pg_type r ON r.oid = rngtypid JOIN pg_type s ON s.oid = rngsubtype JOIN pg_type m ON m.oid = rngmultitypid
    WHERE r.typnamespace = 'pg_catalog'::regnamespace"
  echo ')";'
  echo
  echo 'const std::string_view implicitCasts = R"('
  table "SELECT s.typname || '>' || t.typname FROM pg_cast JOIN pg_type s ON s.oid = castsource JOIN pg_type t ON t.oid = casttarget
    WHERE castcontext = 'i' AND castsource <> casttarget AND pg_cast.oid < 16384 AND s.oid <> ALL ($hidden) AND t.oid <> ALL ($hidden)"
  echo ')";'
  echo
  echo 'const std::string_view builtinOperators = R"('
  table "SELECT oprname || '(' || coalesce(l.typname || ',', '') || r.typname || ')' || t.typname FROM pg_operator o LEFT JOIN pg_type l ON l.oid = oprleft JOIN pg_type r ON r.oid = oprright
    JOIN pg_type t ON t.oid = oprresult WHERE o.oid < 16384 AND coalesce(oprleft, 0) <> ALL ($hidden) AND oprright <> ALL ($hidden)"
  echo ')";'
  echo
  echo 'const std::string_view builtinFunctions = R"('
  table "SELECT proname || '(' || coalesce($argument, '') || ')' || r.typname FROM pg_proc p JOIN pg_type r ON r.oid = prorettype
    WHERE pronamespace = 'pg_catalog'::regnamespace AND p.oid < 16384 AND prokind IN ('f', 'a', 'w') AND prorettype <> ALL ($hidden) AND NOT (proargtypes::oid[] && $hidden)
      AND proname !~ '^(pg_|binary_upgrade|gin|gist|brin|RI_|ts_headline_byid|.*_(send|recv|in|out)$)' AND p.oid NOT IN (SELECT aggfnoid FROM pg_aggregate WHERE aggkind <> 'n')"
  echo ')";'
  echo
  echo '} // namespace cofferdam::sql'
} >builtin_signatures.cpp.new
mv builtin_signatures.cpp.new builtin_signatures.cpp
