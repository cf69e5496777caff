#include "workspace/comparison.h"

namespace cofferdam::workspace {

SideResults readEach(const std::optional<sources::SourceAddress>& baseline, const std::optional<sources::SourceAddress>& target,
                     const sources::ReadOptions& given, const base::CancelToken& cancel, const base::ProgressSink& progress)
{
    SideResults out{base::failure(base::cancelledError()), base::failure(base::cancelledError())};
    // Two dumps of one application: what both say is parsed once. Read from both ends, each finds what the other has done.
    sources::ReadOptions options[2] = {given, given};
    options[0].memo = options[1].memo = std::make_shared<ddl::StatementMemo>();
    options[1].fromTheEnd = true;
    std::vector<std::function<void()>> tasks;
    const auto add = [&](const std::optional<sources::SourceAddress>& address, const sources::ReadOptions& how,
                         base::Result<std::shared_ptr<const sources::SourceResult>>& into) {
        if (!address)
            return;
        tasks.emplace_back([&address, &into, &how, &cancel, &progress] {
            auto read = sources::read(*address, how, cancel, progress);
            if (read)
                into = std::make_shared<const sources::SourceResult>(std::move(*read));
            else
                into = base::failure(std::move(read.error()));
        });
    };
    add(baseline, options[0], out.baseline);
    add(target, options[1], out.target);
    given.executor(std::move(tasks));
    return out;
}

base::Result<Sides> readSides(const sources::SourceAddress& baseline, const sources::SourceAddress& target, const sources::ReadOptions& options,
                              const base::CancelToken& cancel, const base::ProgressSink& progress)
{
    SideResults results = readEach(baseline, target, options, cancel, progress);
    COFFERDAM_TRY(results.baseline);
    COFFERDAM_TRY(results.target);
    return Sides{std::move(*results.baseline), std::move(*results.target)};
}

} // namespace cofferdam::workspace
