#include "base/quote.h"
#include "commands.h"
#include "common_options.h"
#include "ddl/printer.h"
#include "diff/differ.h"
#include "sources/snapshot.h"
#include "workspace/rights.h"

#include <algorithm>

namespace cofferdam::cli {
namespace {

struct Options {
    CommonOptions common;
    std::string source;
    std::string format = "sql";
};

/// Takes out what the options leave out, so that a dump and a comparison agree.
catalog::Catalog reduced(const catalog::Catalog& catalog, const CommonOptions& options)
{
    catalog::CatalogBuilder builder(catalog);
    catalog.forEach([&](const catalog::Entry& entry) {
        if (std::any_of(options.ignore.begin(), options.ignore.end(), [&](const std::string& p) { return diff::matchesPattern(p, entry.id); }))
            builder.remove(entry.id);
    });
    return workspace::withoutRights(builder.snapshot(), options.noOwners, options.noPrivileges);
}

std::string sqlOf(const sources::SourceResult& source)
{
    std::string out = "-- Schema of " + base::escapeLine(source.display) + "\n";
    for (const auto& item : source.notModelled)
        out += "-- not modelled: " + base::escapeLine(item.place.text() + ": " + item.what) + "\n";
    out += "\n";
    for (const ddl::Statement& statement : ddl::script(source.catalog))
        out += ddl::print(statement, {source.serverVersion.value_or(15), true}) + ";\n\n";
    return out;
}

base::Result<Outcome> dumpSource(const Options& options)
{
    COFFERDAM_ASSIGN(const sources::SourceAddress address, sources::SourceAddress::parse(options.source));
    sources::ReadOptions read = options.common.readOptions();
    read.statistics = options.format == "json";
    COFFERDAM_ASSIGN(sources::SourceResult source, sources::read(address, read));
    source.catalog = reduced(source.catalog, options.common);
    return Outcome{options.format == "json" ? sources::writeSnapshot(source) : sqlOf(source), 0};
}

} // namespace

Run addDumpCommand(CLI::App& app)
{
    auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand("dump", "Print one schema as SQL, or keep it as a snapshot");
    command->add_option("SOURCE", options->source, "A .sql or .rb file, a folder of .sql files, a snapshot, empty:, connection:NAME, or a connection string")->required();
    command->add_option("--format", options->format, "sql or json (a snapshot that can stand wherever a source can)")->check(CLI::IsMember({"sql", "json"}))->type_name("FORMAT");
    options->common.addTo(*command);
    command->footer("Examples:\n"
                    "  cofferdam-cli dump service=production --format json > production.json\n"
                    "  cofferdam-cli dump db/schema.rb\n"
                    "Exit status: 0 all well, 2 trouble.");
    return [options] { return dumpSource(*options); };
}

} // namespace cofferdam::cli
