#pragma once
#include <iterator>

/// Queries and what becomes of them. An empty `sql` is `input` itself, an empty `key` is the sql.
struct QueryRow {
    const char* name;
    const char* input;
    const char* sql;
    const char* key;
};

inline constexpr QueryRow queryRows[] = {
    {"select-one", R"~(SELECT 1)~", "", R"~(SELECT 1 AS "?column?")~"},
    {"select-list", R"~(SELECT a, b AS c, d AS d, t.e AS e FROM t)~", R"~(SELECT
    a,
    b AS c,
    d,
    t.e
FROM t)~", R"~(SELECT a, b AS c, d, t.e FROM t)~"},
    {"select-star", R"~(SELECT *, t.* FROM t)~", R"~(SELECT
    *,
    t.*
FROM t)~", R"~(SELECT *, t.* FROM t)~"},
    {"select-empty", R"~(SELECT)~", "", ""},
    {"select-alias-keyword", R"~(SELECT a AS "select", b AS "User" FROM t)~", R"~(SELECT
    a AS "select",
    b AS "User"
FROM t)~", R"~(SELECT a AS "select", b AS "User" FROM t)~"},
    {"select-distinct", R"~(SELECT DISTINCT a, b FROM t)~", R"~(SELECT DISTINCT
    a,
    b
FROM t)~", R"~(SELECT DISTINCT a, b FROM t)~"},
    {"select-distinct-on", R"~(SELECT DISTINCT ON (a, b) a, b FROM t ORDER BY a, b)~", R"~(SELECT DISTINCT ON (a, b)
    a,
    b
FROM t
ORDER BY a, b)~", R"~(SELECT DISTINCT ON (a, b) a, b FROM t ORDER BY a, b)~"},
    {"select-from-list", R"~(SELECT 1 FROM a, b x, ONLY c, public.d AS "D")~", R"~(SELECT 1
FROM a,
    b x,
    ONLY c,
    public.d "D")~", R"~(SELECT 1 AS "?column?" FROM a, b x, ONLY c, d "D")~"},
    {"select-where", R"~(SELECT 1 FROM t WHERE a = 1 AND (b = 2 OR c) AND NOT d)~", R"~(SELECT 1
FROM t
WHERE a = 1
    AND (b = 2 OR c)
    AND NOT d)~", R"~(SELECT 1 AS "?column?" FROM t WHERE a = 1 AND (b = 2 OR c) AND NOT d)~"},
    {"select-where-or", R"~(SELECT 1 FROM t WHERE a = 1 OR b = 2 AND c = 3)~", R"~(SELECT 1
FROM t
WHERE a = 1
    OR b = 2 AND c = 3)~", R"~(SELECT 1 AS "?column?" FROM t WHERE a = 1 OR b = 2 AND c = 3)~"},
    {"select-group", R"~(SELECT a, count(*) FROM t GROUP BY a HAVING count(*) > 1 AND max(b) < 3)~", R"~(SELECT
    a,
    count(*)
FROM t
GROUP BY a
HAVING count(*) > 1
    AND max(b) < 3)~", R"~(SELECT a, count(*) AS count FROM t GROUP BY a HAVING count(*) > 1 AND max(b) < 3)~"},
    {"select-group-position", R"~(SELECT a, count(*) FROM t GROUP BY 1 ORDER BY 2)~", R"~(SELECT
    a,
    count(*)
FROM t
GROUP BY 1
ORDER BY 2)~", R"~(SELECT a, count(*) AS count FROM t GROUP BY a ORDER BY count(*))~"},
    {"group-distinct", R"~(SELECT a FROM t GROUP BY DISTINCT a, ROLLUP (a, b))~", R"~(SELECT a
FROM t
GROUP BY DISTINCT a, ROLLUP (a, b))~", R"~(SELECT a FROM t GROUP BY DISTINCT a, ROLLUP (a, b))~"},
    {"group-sets", R"~(SELECT a, b FROM t GROUP BY GROUPING SETS ((a, b), (a), ()), CUBE (a, b))~", R"~(SELECT
    a,
    b
FROM t
GROUP BY GROUPING SETS ((a, b), a, ()), CUBE (a, b))~", R"~(SELECT a, b FROM t GROUP BY GROUPING SETS ((a, b), a, ()), CUBE (a, b))~"},
    {"group-empty", R"~(SELECT count(*) FROM t GROUP BY ())~", R"~(SELECT count(*)
FROM t
GROUP BY ())~", R"~(SELECT count(*) AS count FROM t GROUP BY ())~"},
    {"order-nulls", R"~(SELECT a FROM t ORDER BY a ASC NULLS LAST, b DESC NULLS FIRST, c NULLS FIRST, d DESC NULLS LAST, e USING <)~", R"~(SELECT a
FROM t
ORDER BY a, b DESC, c NULLS FIRST, d DESC NULLS LAST, e USING <)~", R"~(SELECT a FROM t ORDER BY a, b DESC, c NULLS FIRST, d DESC NULLS LAST, e USING <)~"},
    {"limit-offset", R"~(SELECT a FROM t LIMIT 5 OFFSET 10)~", R"~(SELECT a
FROM t
LIMIT 5
OFFSET 10)~", R"~(SELECT a FROM t LIMIT 5 OFFSET 10)~"},
    {"limit-all", R"~(SELECT a FROM t LIMIT ALL)~", R"~(SELECT a
FROM t
LIMIT ALL)~", R"~(SELECT a FROM t LIMIT ALL)~"},
    {"fetch-first", R"~(SELECT a FROM t OFFSET 2 FETCH FIRST 5 ROWS ONLY)~", R"~(SELECT a
FROM t
LIMIT 5
OFFSET 2)~", R"~(SELECT a FROM t LIMIT 5 OFFSET 2)~"},
    {"fetch-ties", R"~(SELECT a FROM t ORDER BY a FETCH FIRST (1 + 1) ROWS WITH TIES)~", R"~(SELECT a
FROM t
ORDER BY a
FETCH FIRST (1 + 1) ROWS WITH TIES)~", R"~(SELECT a FROM t ORDER BY a FETCH FIRST (1 + 1) ROWS WITH TIES)~"},
    {"for-update", R"~(SELECT a FROM t, u FOR UPDATE OF t SKIP LOCKED FOR SHARE OF u NOWAIT)~", R"~(SELECT a
FROM t,
    u
FOR UPDATE OF t SKIP LOCKED
FOR SHARE OF u NOWAIT)~", R"~(SELECT a FROM t, u FOR UPDATE OF t SKIP LOCKED FOR SHARE OF u NOWAIT)~"},
    {"for-key-share", R"~(SELECT a FROM t FOR KEY SHARE)~", R"~(SELECT a
FROM t
FOR KEY SHARE)~", R"~(SELECT a FROM t FOR KEY SHARE)~"},
    {"window-named", R"~(SELECT rank() OVER w, sum(a) OVER (w ROWS 1 PRECEDING) FROM t WINDOW w AS (PARTITION BY b ORDER BY c), v AS (w))~", R"~(SELECT
    rank() OVER w,
    sum(a) OVER (w ROWS 1 PRECEDING)
FROM t
WINDOW w AS (PARTITION BY b ORDER BY c), v AS (w))~", R"~(SELECT rank() OVER w AS rank, sum(a) OVER (w ROWS 1 PRECEDING) AS sum FROM t WINDOW w AS (PARTITION BY b ORDER BY c), v AS (w))~"},
    {"join-inner", R"~(SELECT 1 FROM a JOIN b ON a.id = b.id INNER JOIN c ON c.id = b.id AND c.x)~", R"~(SELECT 1
FROM a
JOIN b ON a.id = b.id
JOIN c ON c.id = b.id AND c.x)~", R"~(SELECT 1 AS "?column?" FROM a JOIN b ON a.id = b.id JOIN c ON c.id = b.id AND c.x)~"},
    {"join-kinds", R"~(SELECT 1 FROM a LEFT OUTER JOIN b ON true RIGHT JOIN c ON true FULL JOIN d ON true CROSS JOIN e NATURAL JOIN f NATURAL LEFT JOIN g)~", R"~(SELECT 1
FROM a
LEFT JOIN b ON true
RIGHT JOIN c ON true
FULL JOIN d ON true
CROSS JOIN e
NATURAL JOIN f
NATURAL LEFT JOIN g)~", R"~(SELECT 1 AS "?column?" FROM a LEFT JOIN b ON true RIGHT JOIN c ON true FULL JOIN d ON true CROSS JOIN e NATURAL JOIN f NATURAL LEFT JOIN g)~"},
    {"join-using", R"~(SELECT 1 FROM a JOIN b USING (id, "Other") LEFT JOIN c USING (id) AS j)~", R"~(SELECT 1
FROM a
JOIN b USING (id, "Other")
LEFT JOIN c USING (id) AS j)~", R"~(SELECT 1 AS "?column?" FROM a JOIN b USING (id, "Other") LEFT JOIN c USING (id) AS j)~"},
    {"join-nested-right", R"~(SELECT 1 FROM a JOIN (b JOIN c ON b.id = c.id) ON a.id = b.id)~", R"~(SELECT 1
FROM a
JOIN (
    b
    JOIN c ON b.id = c.id
) ON a.id = b.id)~", R"~(SELECT 1 AS "?column?" FROM a JOIN (b JOIN c ON b.id = c.id) ON a.id = b.id)~"},
    {"join-nested-left", R"~(SELECT 1 FROM (a JOIN b ON a.id = b.id) JOIN c ON c.id = a.id)~", R"~(SELECT 1
FROM a
JOIN b ON a.id = b.id
JOIN c ON c.id = a.id)~", R"~(SELECT 1 AS "?column?" FROM a JOIN b ON a.id = b.id JOIN c ON c.id = a.id)~"},
    {"join-alias", R"~(SELECT 1 FROM (a JOIN b ON a.id = b.id) AS j JOIN c ON true)~", R"~(SELECT 1
FROM (
    a
    JOIN b ON a.id = b.id
) j
JOIN c ON true)~", R"~(SELECT 1 AS "?column?" FROM (a JOIN b ON a.id = b.id) j JOIN c ON true)~"},
    {"join-subquery", R"~(SELECT x.n FROM a JOIN (SELECT count(*) AS n, id FROM b GROUP BY id) x ON x.id = a.id)~", R"~(SELECT x.n
FROM a
JOIN (
    SELECT
        count(*) AS n,
        id
    FROM b
    GROUP BY id
) x ON x.id = a.id)~", R"~(SELECT x.n FROM a JOIN (SELECT count(*) AS n, id FROM b GROUP BY id) x ON x.id = a.id)~"},
    {"join-lateral", R"~(SELECT 1 FROM a LEFT JOIN LATERAL (SELECT * FROM b WHERE b.a_id = a.id LIMIT 1) x ON true)~", R"~(SELECT 1
FROM a
LEFT JOIN LATERAL (
    SELECT *
    FROM b
    WHERE b.a_id = a.id
    LIMIT 1
) x ON true)~", R"~(SELECT 1 AS "?column?" FROM a LEFT JOIN LATERAL (SELECT * FROM b WHERE b.a_id = a.id LIMIT 1) x ON true)~"},
    {"lateral-function", R"~(SELECT 1 FROM a, LATERAL f(a.id) AS x)~", R"~(SELECT 1
FROM a,
    LATERAL f(a.id) x)~", R"~(SELECT 1 AS "?column?" FROM a, LATERAL f(a.id) x)~"},
    {"function-from", R"~(SELECT x FROM generate_series(1, 3) AS x)~", R"~(SELECT x
FROM generate_series(1, 3) x)~", R"~(SELECT x FROM generate_series(1, 3) x)~"},
    {"function-ordinality", R"~(SELECT * FROM unnest(ARRAY[1, 2], ARRAY[3]) WITH ORDINALITY AS t(a, b, n))~", R"~(SELECT *
FROM unnest(ARRAY[1, 2], ARRAY[3]) WITH ORDINALITY t(a, b, n))~", R"~(SELECT * FROM unnest(ARRAY[1, 2], ARRAY[3]) WITH ORDINALITY t(a, b, n))~"},
    {"function-columns", R"~(SELECT * FROM json_to_recordset('[]') AS x(a int, b text COLLATE "C"))~", R"~(SELECT *
FROM json_to_recordset('[]') AS x(a integer, b text COLLATE "C"))~", R"~(SELECT * FROM json_to_recordset('[]') AS x(a integer, b text COLLATE "C"))~"},
    {"function-columns-no-alias", R"~(SELECT * FROM f() AS (a int, b public.mood))~", R"~(SELECT *
FROM f() AS (a integer, b public.mood))~", R"~(SELECT * FROM f() AS (a integer, b mood))~"},
    {"function-rows-from", R"~(SELECT * FROM ROWS FROM (f(1), g(2) AS (a int)) WITH ORDINALITY AS x)~", R"~(SELECT *
FROM ROWS FROM(f(1), g(2) AS (a integer)) WITH ORDINALITY x)~", R"~(SELECT * FROM ROWS FROM(f(1), g(2) AS (a integer)) WITH ORDINALITY x)~"},
    {"function-value-from", R"~(SELECT * FROM CURRENT_DATE AS d)~", R"~(SELECT *
FROM CURRENT_DATE d)~", R"~(SELECT * FROM CURRENT_DATE d)~"},
    {"table-sample", R"~(SELECT * FROM t TABLESAMPLE bernoulli(10) REPEATABLE (1))~", R"~(SELECT *
FROM t TABLESAMPLE bernoulli(10) REPEATABLE (1))~", R"~(SELECT * FROM t TABLESAMPLE bernoulli(10) REPEATABLE (1))~"},
    {"table-sample-alias", R"~(SELECT * FROM t x TABLESAMPLE system(1))~", R"~(SELECT *
FROM t x TABLESAMPLE system(1))~", R"~(SELECT * FROM t x TABLESAMPLE system(1))~"},
    {"table-alias-columns", R"~(SELECT * FROM t AS x(a, b))~", R"~(SELECT *
FROM t x(a, b))~", R"~(SELECT * FROM t x(a, b))~"},
    {"table-command", R"~(TABLE t)~", R"~(SELECT *
FROM t)~", R"~(SELECT * FROM t)~"},
    {"xml-table", R"~(SELECT x.* FROM d, XMLTABLE(XMLNAMESPACES('http://x' AS x, DEFAULT 'http://y'), '/r' PASSING d.data COLUMNS n FOR ORDINALITY, a int PATH '@a' DEFAULT 1 NOT NULL, b text) AS x)~", R"~(SELECT x.*
FROM d,
    XMLTABLE(XMLNAMESPACES('http://x' AS x, DEFAULT 'http://y'), '/r' PASSING d.data COLUMNS n FOR ORDINALITY, a integer PATH '@a' DEFAULT 1 NOT NULL, b text) x)~", R"~(SELECT x.* FROM d, XMLTABLE(XMLNAMESPACES('http://x' AS x, DEFAULT 'http://y'), '/r' PASSING d.data COLUMNS n FOR ORDINALITY, a integer PATH '@a' DEFAULT 1 NOT NULL, b text) x)~"},
    {"values", R"~(VALUES (1, 'a'), (2, DEFAULT))~", R"~(VALUES
    (1, 'a'),
    (2, DEFAULT))~", R"~(VALUES (1, 'a'), (2, DEFAULT))~"},
    {"values-from", R"~(SELECT * FROM (VALUES (1, 'a'), (2, 'b')) AS v(n, s))~", R"~(SELECT *
FROM (
    VALUES
        (1, 'a'),
        (2, 'b')
) v(n, s))~", R"~(SELECT * FROM (VALUES (1, 'a'), (2, 'b')) v(n, s))~"},
    {"union", R"~(SELECT 1 UNION SELECT 2)~", R"~(SELECT 1
UNION
SELECT 2)~", R"~(SELECT 1 AS "?column?" UNION SELECT 2 AS "?column?")~"},
    {"union-chain", R"~(SELECT 1 UNION ALL SELECT 2 UNION SELECT 3)~", R"~(SELECT 1
UNION ALL
SELECT 2
UNION
SELECT 3)~", R"~(SELECT 1 AS "?column?" UNION ALL SELECT 2 AS "?column?" UNION SELECT 3 AS "?column?")~"},
    {"union-right", R"~(SELECT 1 UNION (SELECT 2 UNION ALL SELECT 3))~", R"~(SELECT 1
UNION
(
    SELECT 2
    UNION ALL
    SELECT 3
))~", R"~(SELECT 1 AS "?column?" UNION (SELECT 2 AS "?column?" UNION ALL SELECT 3 AS "?column?"))~"},
    {"union-intersect", R"~(SELECT 1 UNION SELECT 2 INTERSECT SELECT 3)~", R"~(SELECT 1
UNION
SELECT 2
INTERSECT
SELECT 3)~", R"~(SELECT 1 AS "?column?" UNION SELECT 2 AS "?column?" INTERSECT SELECT 3 AS "?column?")~"},
    {"union-under-intersect", R"~((SELECT 1 UNION SELECT 2) INTERSECT ALL SELECT 3)~", R"~((
    SELECT 1
    UNION
    SELECT 2
)
INTERSECT ALL
SELECT 3)~", R"~((SELECT 1 AS "?column?" UNION SELECT 2 AS "?column?") INTERSECT ALL SELECT 3 AS "?column?")~"},
    {"except-right", R"~(SELECT 1 EXCEPT (SELECT 2 EXCEPT SELECT 3))~", R"~(SELECT 1
EXCEPT
(
    SELECT 2
    EXCEPT
    SELECT 3
))~", R"~(SELECT 1 AS "?column?" EXCEPT (SELECT 2 AS "?column?" EXCEPT SELECT 3 AS "?column?"))~"},
    {"union-order", R"~(SELECT a FROM t UNION SELECT b FROM u ORDER BY 1 LIMIT 3)~", R"~(SELECT a
FROM t
UNION
SELECT b
FROM u
ORDER BY 1
LIMIT 3)~", R"~(SELECT a FROM t UNION SELECT b FROM u ORDER BY 1 LIMIT 3)~"},
    {"union-inner-order", R"~((SELECT a FROM t ORDER BY a LIMIT 1) UNION ALL (SELECT b FROM u LIMIT 2))~", R"~((
    SELECT a
    FROM t
    ORDER BY a
    LIMIT 1
)
UNION ALL
(
    SELECT b
    FROM u
    LIMIT 2
))~", R"~((SELECT a FROM t ORDER BY a LIMIT 1) UNION ALL (SELECT b FROM u LIMIT 2))~"},
    {"union-of-values", R"~(VALUES (1) UNION ALL VALUES (2))~", R"~(VALUES (1)
UNION ALL
VALUES (2))~", R"~(VALUES (1) UNION ALL VALUES (2))~"},
    {"with", R"~(WITH x AS (SELECT a FROM t) SELECT * FROM x)~", R"~(WITH x AS (
    SELECT a
    FROM t
)
SELECT *
FROM x)~", R"~(WITH x AS (SELECT a FROM t) SELECT * FROM x)~"},
    {"with-two", R"~(WITH x AS (SELECT 1 AS a), y(b) AS (SELECT a FROM x) SELECT * FROM y, public.x)~", R"~(WITH x AS (
    SELECT 1 AS a
), y(b) AS (
    SELECT a
    FROM x
)
SELECT *
FROM y,
    public.x)~", R"~(WITH x AS (SELECT 1 AS a), y(b) AS (SELECT a FROM x) SELECT * FROM y, public.x)~"},
    {"with-recursive", R"~(WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r WHERE n < 5) SELECT n FROM r)~", R"~(WITH RECURSIVE r(n) AS (
    SELECT 1
    UNION ALL
    SELECT n + 1
    FROM r
    WHERE n < 5
)
SELECT n
FROM r)~", R"~(WITH RECURSIVE r(n) AS (SELECT 1 AS "?column?" UNION ALL SELECT n + 1 AS "?column?" FROM r WHERE n < 5) SELECT n FROM r)~"},
    {"with-materialized", R"~(WITH x AS MATERIALIZED (SELECT 1), y AS NOT MATERIALIZED (SELECT 2) SELECT * FROM x, y)~", R"~(WITH x AS MATERIALIZED (
    SELECT 1
), y AS NOT MATERIALIZED (
    SELECT 2
)
SELECT *
FROM x,
    y)~", R"~(WITH x AS MATERIALIZED (SELECT 1 AS "?column?"), y AS NOT MATERIALIZED (SELECT 2 AS "?column?") SELECT * FROM x, y)~"},
    {"with-search", R"~(WITH RECURSIVE r AS (SELECT 1 AS n UNION ALL SELECT n + 1 FROM r) SEARCH DEPTH FIRST BY n SET o CYCLE n SET c TO true DEFAULT false USING p SELECT * FROM r)~", R"~(WITH RECURSIVE r AS (
    SELECT 1 AS n
    UNION ALL
    SELECT n + 1
    FROM r
) SEARCH DEPTH FIRST BY n SET o CYCLE n SET c TO true DEFAULT false USING p
SELECT *
FROM r)~", R"~(WITH RECURSIVE r AS (SELECT 1 AS n UNION ALL SELECT n + 1 AS "?column?" FROM r) SEARCH DEPTH FIRST BY n SET o CYCLE n SET c TO true DEFAULT false USING p SELECT * FROM r)~"},
    {"with-search-breadth", R"~(WITH RECURSIVE r AS (SELECT 1 AS n UNION ALL SELECT n + 1 FROM r) SEARCH BREADTH FIRST BY n SET o SELECT * FROM r)~", R"~(WITH RECURSIVE r AS (
    SELECT 1 AS n
    UNION ALL
    SELECT n + 1
    FROM r
) SEARCH BREADTH FIRST BY n SET o
SELECT *
FROM r)~", R"~(WITH RECURSIVE r AS (SELECT 1 AS n UNION ALL SELECT n + 1 AS "?column?" FROM r) SEARCH BREADTH FIRST BY n SET o SELECT * FROM r)~"},
    {"with-cycle-short", R"~(WITH RECURSIVE r AS (SELECT 1 AS n UNION ALL SELECT n + 1 FROM r) CYCLE n SET c USING p SELECT * FROM r)~", R"~(WITH RECURSIVE r AS (
    SELECT 1 AS n
    UNION ALL
    SELECT n + 1
    FROM r
) CYCLE n SET c TO true DEFAULT false USING p
SELECT *
FROM r)~", R"~(WITH RECURSIVE r AS (SELECT 1 AS n UNION ALL SELECT n + 1 AS "?column?" FROM r) CYCLE n SET c TO true DEFAULT false USING p SELECT * FROM r)~"},
    {"with-insert", R"~(WITH x AS (INSERT INTO t (a) VALUES (1) RETURNING id) SELECT id FROM x)~", R"~(WITH x AS (
    INSERT INTO t (a)
    VALUES (1)
    RETURNING id
)
SELECT id
FROM x)~", R"~(WITH x AS (INSERT INTO t (a) VALUES (1) RETURNING id) SELECT id FROM x)~"},
    {"with-inner-scope", R"~(SELECT * FROM (WITH x AS (SELECT 1) SELECT * FROM x) q, x)~", R"~(SELECT *
FROM (
    WITH x AS (
        SELECT 1
    )
    SELECT *
    FROM x
) q,
    x)~", R"~(SELECT * FROM (WITH x AS (SELECT 1 AS "?column?") SELECT * FROM x) q, x)~"},
    {"with-in-union", R"~(WITH x AS (SELECT 1) SELECT * FROM x UNION (WITH y AS (SELECT 2) SELECT * FROM y))~", R"~(WITH x AS (
    SELECT 1
)
SELECT *
FROM x
UNION
(
    WITH y AS (
        SELECT 2
    )
    SELECT *
    FROM y
))~", R"~(WITH x AS (SELECT 1 AS "?column?") SELECT * FROM x UNION (WITH y AS (SELECT 2 AS "?column?") SELECT * FROM y))~"},
    {"sub-query-in-list", R"~(SELECT (SELECT max(a) FROM t) AS m, ARRAY(SELECT b FROM u) FROM v)~", R"~(SELECT
    (
        SELECT max(a)
        FROM t
    ) AS m,
    ARRAY(
        SELECT b
        FROM u
    )
FROM v)~", R"~(SELECT (SELECT max(a) AS max FROM t) AS m, ARRAY(SELECT b FROM u) AS "array" FROM v)~"},
    {"exists-where", R"~(SELECT 1 FROM t WHERE EXISTS (SELECT 1 FROM u WHERE u.t_id = t.id))~", R"~(SELECT 1
FROM t
WHERE EXISTS (
    SELECT 1
    FROM u
    WHERE u.t_id = t.id
))~", R"~(SELECT 1 AS "?column?" FROM t WHERE EXISTS (SELECT 1 AS "?column?" FROM u WHERE u.t_id = t.id))~"},
    {"case-two-branches", R"~(SELECT CASE WHEN a THEN 1 WHEN b THEN 2 ELSE 3 END AS k, c FROM t)~", R"~(SELECT
    CASE
        WHEN a THEN 1
        WHEN b THEN 2
        ELSE 3
    END AS k,
    c
FROM t)~", R"~(SELECT CASE WHEN a THEN 1 WHEN b THEN 2 ELSE 3 END AS k, c FROM t)~"},
    {"insert-values", R"~(INSERT INTO public.t (a, b) VALUES (1, DEFAULT))~", R"~(INSERT INTO public.t (a, b)
VALUES (1, DEFAULT))~", R"~(INSERT INTO t (a, b) VALUES (1, DEFAULT))~"},
    {"insert-default", R"~(INSERT INTO t DEFAULT VALUES)~", "", ""},
    {"insert-select", R"~(INSERT INTO t AS x (a, b[1], c.d) SELECT 1, 2, 3 RETURNING x.a, b AS c)~", R"~(INSERT INTO t AS x (a, b[1], c.d)
SELECT
    1,
    2,
    3
RETURNING
    x.a,
    b AS c)~", R"~(INSERT INTO t AS x (a, b[1], c.d) SELECT 1 AS "?column?", 2 AS "?column?", 3 AS "?column?" RETURNING x.a, b AS c)~"},
    {"insert-new-row", R"~(INSERT INTO log SELECT new.*, now())~", R"~(INSERT INTO log
SELECT
    new.*,
    now())~", R"~(INSERT INTO log SELECT new.*, now() AS now)~"},
    {"insert-overriding", R"~(INSERT INTO t (a) OVERRIDING SYSTEM VALUE VALUES (1))~", R"~(INSERT INTO t (a) OVERRIDING SYSTEM VALUE
VALUES (1))~", R"~(INSERT INTO t (a) OVERRIDING SYSTEM VALUE VALUES (1))~"},
    {"insert-conflict-nothing", R"~(INSERT INTO t (a) VALUES (1) ON CONFLICT DO NOTHING)~", R"~(INSERT INTO t (a)
VALUES (1)
ON CONFLICT DO NOTHING)~", R"~(INSERT INTO t (a) VALUES (1) ON CONFLICT DO NOTHING)~"},
    {"insert-conflict-update", R"~(INSERT INTO t AS x (a, b) VALUES (1, 2) ON CONFLICT (a, lower(b) COLLATE "C" text_ops) WHERE a > 0 DO UPDATE SET b = excluded.b, c = DEFAULT WHERE x.b <> excluded.b)~", R"~(INSERT INTO t AS x (a, b)
VALUES (1, 2)
ON CONFLICT (a, (lower(b)) COLLATE "C" text_ops) WHERE a > 0 DO UPDATE SET
    b = excluded.b,
    c = DEFAULT
WHERE x.b <> excluded.b)~", R"~(INSERT INTO t AS x (a, b) VALUES (1, 2) ON CONFLICT (a, (lower(b)) COLLATE "C" text_ops) WHERE a > 0 DO UPDATE SET b = excluded.b, c = DEFAULT WHERE x.b <> excluded.b)~"},
    {"insert-conflict-constraint", R"~(INSERT INTO t (a) VALUES (1) ON CONFLICT ON CONSTRAINT t_key DO NOTHING)~", R"~(INSERT INTO t (a)
VALUES (1)
ON CONFLICT ON CONSTRAINT t_key DO NOTHING)~", R"~(INSERT INTO t (a) VALUES (1) ON CONFLICT ON CONSTRAINT t_key DO NOTHING)~"},
    {"insert-with", R"~(WITH x AS (SELECT 1) INSERT INTO t SELECT * FROM x)~", R"~(WITH x AS (
    SELECT 1
)
INSERT INTO t
SELECT *
FROM x)~", R"~(WITH x AS (SELECT 1 AS "?column?") INSERT INTO t SELECT * FROM x)~"},
    {"update", R"~(UPDATE public.t SET a = 1, b = b + 1 WHERE id = 5)~", R"~(UPDATE public.t SET
    a = 1,
    b = b + 1
WHERE id = 5)~", R"~(UPDATE t SET a = 1, b = b + 1 WHERE id = 5)~"},
    {"update-from", R"~(UPDATE t x SET a = u.a FROM u JOIN v ON u.id = v.id WHERE u.id = x.id RETURNING *)~", R"~(UPDATE t x SET a = u.a
FROM u
JOIN v ON u.id = v.id
WHERE u.id = x.id
RETURNING *)~", R"~(UPDATE t x SET a = u.a FROM u JOIN v ON u.id = v.id WHERE u.id = x.id RETURNING *)~"},
    {"update-multiple", R"~(UPDATE t SET (a, b) = (SELECT c, d FROM u), (e, f) = ROW(1, DEFAULT), g[1] = 2, h.i = 3)~", R"~(UPDATE t SET
    (a, b) = (
        SELECT
            c,
            d
        FROM u
    ),
    (e, f) = ROW(1, DEFAULT),
    g[1] = 2,
    h.i = 3)~", R"~(UPDATE t SET (a, b) = (SELECT c, d FROM u), (e, f) = ROW(1, DEFAULT), g[1] = 2, h.i = 3)~"},
    {"update-only", R"~(UPDATE ONLY t SET a = DEFAULT)~", "", ""},
    {"update-alias-set", R"~(UPDATE t AS set SET a = 1)~", "", ""},
    {"delete", R"~(DELETE FROM t WHERE a = 1)~", R"~(DELETE FROM t
WHERE a = 1)~", R"~(DELETE FROM t WHERE a = 1)~"},
    {"delete-using", R"~(DELETE FROM ONLY public.t x USING u, v WHERE u.id = x.id AND v.id = x.id RETURNING x.id)~", R"~(DELETE FROM ONLY public.t x
USING u,
    v
WHERE u.id = x.id
    AND v.id = x.id
RETURNING x.id)~", R"~(DELETE FROM ONLY t x USING u, v WHERE u.id = x.id AND v.id = x.id RETURNING x.id)~"},
    {"delete-current", R"~(DELETE FROM t WHERE CURRENT OF c)~", R"~(DELETE FROM t
WHERE CURRENT OF c)~", R"~(DELETE FROM t WHERE CURRENT OF c)~"},
    {"merge", R"~(MERGE INTO public.t x USING (SELECT 1 AS id) s ON x.id = s.id WHEN MATCHED AND x.a > 1 THEN UPDATE SET a = s.id, b = DEFAULT WHEN MATCHED THEN DELETE WHEN NOT MATCHED AND s.id > 2 THEN INSERT (id, a) VALUES (s.id, DEFAULT) WHEN NOT MATCHED THEN DO NOTHING)~", R"~(MERGE INTO public.t x
USING (
    SELECT 1 AS id
) s ON x.id = s.id
WHEN MATCHED AND x.a > 1 THEN UPDATE SET
    a = s.id,
    b = DEFAULT
WHEN MATCHED THEN DELETE
WHEN NOT MATCHED AND s.id > 2 THEN INSERT (id, a) VALUES (s.id, DEFAULT)
WHEN NOT MATCHED THEN DO NOTHING)~", R"~(MERGE INTO t x USING (SELECT 1 AS id) s ON x.id = s.id WHEN MATCHED AND x.a > 1 THEN UPDATE SET a = s.id, b = DEFAULT WHEN MATCHED THEN DELETE WHEN NOT MATCHED AND s.id > 2 THEN INSERT (id, a) VALUES (s.id, DEFAULT) WHEN NOT MATCHED THEN DO NOTHING)~"},
    {"merge-default-values", R"~(WITH q AS (SELECT 1 AS id) MERGE INTO t USING q ON t.id = q.id WHEN NOT MATCHED THEN INSERT DEFAULT VALUES)~", R"~(WITH q AS (
    SELECT 1 AS id
)
MERGE INTO t
USING q ON t.id = q.id
WHEN NOT MATCHED THEN INSERT DEFAULT VALUES)~", R"~(WITH q AS (SELECT 1 AS id) MERGE INTO t USING q ON t.id = q.id WHEN NOT MATCHED THEN INSERT DEFAULT VALUES)~"},
    {"notify", R"~(NOTIFY changes, 'it''s')~", "", ""},
    {"notify-plain", R"~(NOTIFY "Odd")~", "", ""},
    {"semicolon", R"~(SELECT 1;)~", R"~(SELECT 1)~", R"~(SELECT 1 AS "?column?")~"},
};
