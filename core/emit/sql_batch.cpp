#include "base/quote.h"
#include "sql_parts.h"

#include <fmt/format.h>

namespace cofferdam::emit {
namespace {

using base::quoteIdentifier;

std::string join(const std::vector<std::string>& items, const std::string& separator = ", ")
{
    std::string out;
    for (const auto& item : items)
        out += (out.empty() ? "" : separator) + item;
    return out;
}

/// "(a, b)" for several columns, "a" for one; with a record in front: "(first_key.a, first_key.b)".
std::string tuple(const std::vector<std::string>& columns, const std::string& record = {})
{
    std::vector<std::string> items;
    for (const auto& column : columns)
        items.push_back((record.empty() ? "" : record + ".") + quoteIdentifier(column));
    return items.size() == 1 ? items.front() : "(" + join(items) + ")";
}

std::string assignments(const plan::Batch& batch)
{
    std::vector<std::string> items;
    for (const auto& [column, sql] : batch.assignments)
        items.push_back(quoteIdentifier(column) + " = " + sql);
    return join(items, ",\n            ");
}

/// Without a primary key there is no order to walk in: rows still wrong are taken as they come, some at a time.
std::string walkByCtid(const plan::Batch& batch)
{
    return fmt::format("BEGIN\n"
                       "    LOOP\n"
                       "        UPDATE {0}\n"
                       "        SET {1}\n"
                       "        WHERE ctid = ANY (ARRAY(SELECT ctid FROM {0} WHERE {2} LIMIT {3}))\n"
                       "          AND ({2});\n"
                       "        EXIT WHEN NOT FOUND;\n"
                       "        COMMIT;\n"
                       "        PERFORM pg_sleep(0.01);\n"
                       "    END LOOP;\n"
                       "END\n",
                       batch.table.sql(), assignments(batch), batch.predicate, batch.size);
}

/// Each batch starts where the last one ended, so that no row is looked at twice; the predicate alone decides what is changed,
/// so that running it again is harmless.
std::string walkByKey(const plan::Batch& batch)
{
    const std::string key = tuple(batch.keyColumns);
    std::vector<std::string> columns;
    for (const auto& column : batch.keyColumns)
        columns.push_back(quoteIdentifier(column));
    return fmt::format("DECLARE\n"
                       "    first_key record;\n"
                       "    next_key record;\n"
                       "BEGIN\n"
                       "    SELECT {1} INTO first_key FROM {0} ORDER BY {1} LIMIT 1;\n"
                       "    WHILE first_key IS NOT NULL LOOP\n"
                       "        SELECT {1} INTO next_key FROM {0} WHERE {2} >= {3} ORDER BY {1} OFFSET {4} LIMIT 1;\n"
                       "        UPDATE {0}\n"
                       "        SET {5}\n"
                       "        WHERE {2} >= {3}\n"
                       "          AND (next_key IS NULL OR {2} < {6})\n"
                       "          AND ({7});\n"
                       "        COMMIT;\n"
                       "        first_key := next_key;\n"
                       "        PERFORM pg_sleep(0.01);\n"
                       "    END LOOP;\n"
                       "END\n",
                       batch.table.sql(), join(columns), key, tuple(batch.keyColumns, "first_key"), batch.size, assignments(batch),
                       tuple(batch.keyColumns, "next_key"), batch.predicate);
}

} // namespace

std::string batchBlock(const plan::Batch& batch)
{
    const std::string body = batch.keyColumns.empty() ? walkByCtid(batch) : walkByKey(batch);
    return "DO " + base::dollarQuote("\n" + body, "cofferdam") + ";\n";
}

} // namespace cofferdam::emit
