#include "workspace/scope.h"

#include "diff/differ.h"

#include <algorithm>
#include <array>
#include <map>

namespace cofferdam::workspace {
namespace {

using catalog::Kind;
using catalog::ObjectId;

struct ToolTable {
    std::string_view name; ///< of a table or view; "schema.*" for all of a schema
    std::string_view tool;
};

constexpr std::array toolTables{
    ToolTable{"schema_migrations", "Rails"},
    ToolTable{"ar_internal_metadata", "Rails"},
    ToolTable{"partman.*", "pg_partman"},
    ToolTable{"part_config", "pg_partman"},
    ToolTable{"part_config_sub", "pg_partman"},
    ToolTable{"spatial_ref_sys", "PostGIS"},
    ToolTable{"geometry_columns", "PostGIS"},
    ToolTable{"geography_columns", "PostGIS"},
    ToolTable{"raster_columns", "PostGIS"},
    ToolTable{"raster_overviews", "PostGIS"},
    ToolTable{"topology.*", "PostGIS"},
    ToolTable{"tiger.*", "PostGIS"},
    ToolTable{"tiger_data.*", "PostGIS"},
    ToolTable{"flyway_schema_history", "Flyway"},
    ToolTable{"databasechangelog", "Liquibase"},
    ToolTable{"databasechangeloglock", "Liquibase"},
    ToolTable{"alembic_version", "Alembic"},
    ToolTable{"django_migrations", "Django"},
    ToolTable{"knex_migrations", "Knex"},
    ToolTable{"knex_migrations_lock", "Knex"},
    ToolTable{"_prisma_migrations", "Prisma"},
    ToolTable{"_sqlx_migrations", "SQLx"},
    ToolTable{"__diesel_schema_migrations", "Diesel"},
    ToolTable{"goose_db_version", "Goose"},
    ToolTable{"pgmigrations", "node-pg-migrate"},
};

/// Differing objects by the name of what a person would leave out: the table of a part, else the object itself.
std::map<catalog::QualifiedName, std::size_t> differing(const diff::Differences& differences)
{
    std::map<catalog::QualifiedName, std::size_t> out;
    for (const diff::Change& change : differences.changes)
        ++out[change.id.qualified()];
    return out;
}

bool matches(const ToolTable& tool, const catalog::QualifiedName& name)
{
    if (!tool.name.ends_with(".*"))
        return name.name == tool.name;
    return name.schema == tool.name.substr(0, tool.name.size() - 2);
}

void addTools(const std::map<catalog::QualifiedName, std::size_t>& names, std::vector<emit::IgnoreOffer>& out)
{
    std::string_view tool;
    for (const ToolTable& table : toolTables) {
        std::size_t objects = 0;
        for (const auto& [name, count] : names)
            objects += matches(table, name) ? count : 0;
        if (objects == 0)
            continue;
        if (tool != table.tool)
            out.push_back({{}, base::message("ignore.tool", COFFERDAM_TR("kept by %1 for itself"), {base::text(std::string(table.tool))}), 0});
        tool = table.tool;
        out.back().patterns.emplace_back(table.name);
        out.back().objects += objects;
    }
}

/// The tables that are partitions, each with the table at the top of its tree.
using Partitions = std::map<catalog::QualifiedName, catalog::QualifiedName>;

void addPartitions(const catalog::Catalog& catalog, Partitions& out)
{
    for (const catalog::Entry& entry : catalog.all(Kind::Table)) {
        const catalog::Table* top = &entry.as<catalog::Table>();
        catalog::QualifiedName name = entry.id.qualified();
        // A tree of partitions has no circles; one made by hand ends here as well.
        for (int depth = 0; top && top->partitionOf && depth < 16; ++depth) {
            name = top->partitionOf->parent;
            top = catalog.table(name.schema, name.name);
        }
        if (name != entry.id.qualified())
            out.emplace(entry.id.qualified(), name);
    }
}

/// "table:events.p_2024_*": what the names of these begin with; empty when they share nothing, or cannot be written as a pattern.
std::string patternOf(const std::vector<catalog::QualifiedName>& names)
{
    std::string prefix = names.front().name;
    for (const catalog::QualifiedName& name : names) {
        if (name.schema != names.front().schema)
            return {};
        prefix.resize(static_cast<std::size_t>(std::ranges::mismatch(prefix, name.name).in1 - prefix.begin()));
    }
    const std::string text = names.front().schema + '.' + prefix;
    return prefix.empty() || text.find_first_of("*?:") != std::string::npos ? std::string() : "table:" + text + '*';
}

bool matchesOthers(const std::string& pattern, const catalog::Catalog& catalog, const Partitions& partitions, const catalog::QualifiedName& top)
{
    const auto tables = catalog.all(Kind::Table);
    return std::ranges::any_of(tables, [&](const catalog::Entry& entry) {
        const auto found = partitions.find(entry.id.qualified());
        return (found == partitions.end() || found->second != top) && diff::matchesPattern(pattern, entry.id);
    });
}

void offerPartitions(const Comparison& comparison, const std::map<catalog::QualifiedName, std::size_t>& names, std::vector<emit::IgnoreOffer>& out)
{
    Partitions partitions;
    addPartitions(comparison.renamedBaseline, partitions);
    addPartitions(comparison.draftedTarget, partitions);
    std::map<catalog::QualifiedName, std::vector<catalog::QualifiedName>> trees; ///< all partitions, by the table at the top
    std::map<catalog::QualifiedName, std::size_t> objects;
    for (const auto& [name, top] : partitions) {
        trees[top].push_back(name);
        if (const auto found = names.find(name); found != names.end())
            objects[top] += found->second;
    }
    for (const auto& [top, count] : objects) {
        const std::string pattern = patternOf(trees[top]);
        if (pattern.empty() || matchesOthers(pattern, comparison.renamedBaseline, partitions, top) || matchesOthers(pattern, comparison.draftedTarget, partitions, top))
            continue;
        out.push_back({{pattern}, base::message("ignore.partitions", COFFERDAM_TR("partitions of %1"), {base::identifier(top.sql())}), count});
    }
}

} // namespace

std::vector<emit::IgnoreOffer> ignoreOffers(const Comparison& comparison)
{
    std::vector<emit::IgnoreOffer> out;
    const auto names = differing(comparison.differences);
    addTools(names, out);
    offerPartitions(comparison, names, out);
    std::ranges::stable_sort(out, std::ranges::greater(), &emit::IgnoreOffer::objects);
    return out;
}

} // namespace cofferdam::workspace
