#include "commands.h"
#include "common_options.h"
#include "emit/json.h"
#include "emit/text.h"

namespace cofferdam::cli {
namespace {

struct Options {
    CommonOptions common;
    SidesOptions sides;
    std::string format = "text";
};

base::Result<Outcome> compareSides(const Options& options)
{
    COFFERDAM_ASSIGN(const workspace::Sides sides, options.sides.read(options.common.readOptions()));
    COFFERDAM_ASSIGN(const workspace::DifferencesOnly differences, workspace::compareOnly(sides.baseline, sides.target, options.common.settings()));
    Outcome out;
    out.status = differences.report.differences.empty() ? 0 : 1;
    if (options.format == "json")
        out.output = emit::diffJson(differences.report);
    else if (options.format == "markdown")
        out.output = emit::diffMarkdown(differences.report);
    else
        out.output = emit::diffText(differences.report);
    return out;
}

} // namespace

Run addDiffCommand(CLI::App& app)
{
    auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand("diff", "Show what differs between two schemas");
    options->sides.addTo(*command);
    command->add_option("--format", options->format, "text, json or markdown")->check(CLI::IsMember({"text", "json", "markdown"}))->type_name("FORMAT");
    options->common.addTo(*command);
    command->footer("Examples:\n"
                    "  cofferdam-cli diff db/structure.sql service=staging\n"
                    "  cofferdam-cli diff production.structure.sql db/schema.rb --format markdown\n"
                    "Exit status: 0 no differences, 1 differences, 2 trouble.");
    return [options] { return compareSides(*options); };
}

} // namespace cofferdam::cli
