#include "support/synthetic_schema.h"

#include <fmt/format.h>

namespace cofferdam::test {
namespace {

/// How the target's table differs from the baseline's.
enum class Difference { None, ColumnAdded, ColumnDropped, TypeChanged, NullabilityChanged, DefaultChanged, IndexAdded, CheckAdded, TableAdded, TableDropped };

Difference differenceOf(int table)
{
    const int slot = table % 45;
    return slot < 9 ? static_cast<Difference>(slot + 1) : Difference::None;
}

struct Table {
    int number;
    Difference difference; ///< None throughout in the baseline

    std::string name() const { return fmt::format("public.t{:05}_things", number); }
    bool is(Difference d) const { return difference == d; }
};

std::string createTable(const Table& table)
{
    const std::string name = table.name();
    const char* amount = table.is(Difference::TypeChanged) ? "bigint" : "integer";
    const char* state = table.is(Difference::DefaultChanged) ? "ready" : "new";
    const char* code = table.is(Difference::NullabilityChanged) ? " NOT NULL" : "";
    std::string out = fmt::format("CREATE TABLE {} (\n    id bigint NOT NULL,\n    parent_id bigint,\n    code character varying{},\n"
                                  "    amount_{} {} DEFAULT 0 NOT NULL,\n    state character varying(20) DEFAULT '{}'::character varying NOT NULL,\n",
                                  name, code, table.number % 7, amount, state);
    if (!table.is(Difference::ColumnDropped))
        out += "    remarks text,\n";
    if (table.is(Difference::ColumnAdded))
        out += "    added_on date DEFAULT '2024-01-01'::date NOT NULL,\n";
    out += "    settings jsonb DEFAULT '{}'::jsonb NOT NULL,\n    created_at timestamp(6) without time zone NOT NULL,\n"
           "    updated_at timestamp(6) without time zone NOT NULL,\n";
    if (table.is(Difference::CheckAdded))
        out += fmt::format("    CONSTRAINT t{:05}_added_check CHECK ((char_length((code)::text) < 100)),\n", table.number);
    return out + fmt::format("    CONSTRAINT t{:05}_state_check CHECK (((state)::text = ANY ((ARRAY['new'::character varying, "
                             "'ready'::character varying, 'done'::character varying])::text[])))\n);\n\n", table.number);
}

std::string createRest(const Table& table, int parent)
{
    const std::string name = table.name();
    const std::string bare = name.substr(7);
    std::string out = fmt::format("CREATE SEQUENCE {0}_id_seq\n    START WITH 1\n    INCREMENT BY 1\n    NO MINVALUE\n    NO MAXVALUE\n    CACHE 1;\n\n"
                                  "ALTER SEQUENCE {0}_id_seq OWNED BY {0}.id;\n\n"
                                  "ALTER TABLE ONLY {0} ALTER COLUMN id SET DEFAULT nextval('{0}_id_seq'::regclass);\n\n"
                                  "ALTER TABLE ONLY {0}\n    ADD CONSTRAINT {1}_pkey PRIMARY KEY (id);\n\n"
                                  "CREATE INDEX index_{1}_on_parent_id ON {0} USING btree (parent_id);\n\n"
                                  "CREATE UNIQUE INDEX index_{1}_on_lower_code ON {0} USING btree (lower((code)::text)) WHERE (code IS NOT NULL);\n\n",
                                  name, bare);
    if (table.is(Difference::IndexAdded))
        out += fmt::format("CREATE INDEX index_{1}_on_created_at ON {0} USING btree (created_at DESC);\n\n", name, bare);
    return out + fmt::format("ALTER TABLE ONLY {0}\n    ADD CONSTRAINT {1}_parent_fkey FOREIGN KEY (parent_id) REFERENCES {2}(id) ON DELETE CASCADE;\n\n",
                             name, bare, Table{parent, Difference::None}.name());
}

bool exists(int table, bool target)
{
    const Difference difference = differenceOf(table);
    return target ? difference != Difference::TableDropped : difference != Difference::TableAdded;
}

/// A table that both sides have, so that every foreign key has its target.
int parentOf(int table)
{
    int parent = table / 2;
    while (differenceOf(parent) == Difference::TableDropped || differenceOf(parent) == Difference::TableAdded)
        ++parent;
    return parent;
}

} // namespace

std::string syntheticSchema(const SyntheticOptions& options)
{
    std::string tables;
    std::string rest;
    for (int i = 0; i < options.tables; ++i) {
        if (!exists(i, options.target))
            continue;
        const Table table{i, options.target ? differenceOf(i) : Difference::None};
        tables += createTable(table);
        rest += createRest(table, parentOf(i));
    }
    return "SET client_encoding = 'UTF8';\nSET standard_conforming_strings = on;\nSELECT pg_catalog.set_config('search_path', '', false);\n\n"
        + tables + rest;
}

} // namespace cofferdam::test
