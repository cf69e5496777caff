#include "workspace/comparison.h"

namespace cofferdam::workspace {

base::Result<Sides> readSides(const sources::SourceAddress& baseline, const sources::SourceAddress& target, const sources::ReadOptions& options,
                              const base::CancelToken& cancel, const base::ProgressSink& progress)
{
    using Read = base::Result<sources::SourceResult>;
    Read results[2] = {base::failure(base::cancelledError()), base::failure(base::cancelledError())};
    const sources::SourceAddress* addresses[2] = {&baseline, &target};
    std::vector<std::function<void()>> tasks;
    for (int side = 0; side < 2; ++side)
        tasks.emplace_back([&, side] { results[side] = sources::read(*addresses[side], options, cancel, progress); });
    options.executor(std::move(tasks));
    Sides out;
    for (int side = 0; side < 2; ++side) {
        COFFERDAM_TRY(results[side]);
        (side == 0 ? out.baseline : out.target) = std::make_shared<const sources::SourceResult>(std::move(*results[side]));
    }
    return out;
}

} // namespace cofferdam::workspace
