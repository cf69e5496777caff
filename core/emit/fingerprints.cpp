#include "fingerprints.h"

#include <algorithm>

namespace cofferdam::emit {
namespace {

constexpr std::string_view algorithm = "sha256:";
constexpr plan::Phase phases[] = {plan::Phase::Preflight, plan::Phase::Expand, plan::Phase::Backfill, plan::Phase::Validate, plan::Phase::Switch, plan::Phase::Contract};

std::string label(plan::Phase phase) { return "Before " + std::string(plan::phaseId(phase)); }

std::string line(std::string_view comment, std::string_view label, const std::string& fingerprint)
{
    return fingerprint.empty() ? std::string() : std::string(comment).append(label).append(": ").append(algorithm).append(fingerprint) + '\n';
}

/// The fingerprint of a line without its comment sign; empty for any other line.
std::string_view after(std::string_view text, std::string_view label)
{
    if (!text.starts_with(label) || !text.substr(label.size()).starts_with(": ") || !text.substr(label.size() + 2).starts_with(algorithm))
        return {};
    text.remove_prefix(label.size() + 2 + algorithm.size());
    const bool hex = text.size() == 64 && text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
    return hex ? text : std::string_view();
}

} // namespace

std::string fingerprintLines(std::string_view comment, const Report& report)
{
    return line(comment, "Baseline", report.baselineFingerprint) + line(comment, "Goal", report.goalFingerprint);
}

std::string fingerprintLine(std::string_view comment, const Report& report, plan::Phase phase)
{
    const auto found = report.phaseFingerprints.find(phase);
    return found == report.phaseFingerprints.end() ? std::string() : line(comment, label(phase), found->second);
}

Report readFingerprints(std::string_view script)
{
    Report out;
    const auto take = [](std::string& into, std::string_view found) {
        if (into.empty())
            into = found;
    };
    while (!script.empty()) {
        const std::size_t end = std::min(script.find('\n'), script.size());
        std::string_view text = script.substr(0, end);
        script.remove_prefix(std::min(end + 1, script.size()));
        if (text.ends_with('\r'))
            text.remove_suffix(1);
        if (text.starts_with("-- "))
            text.remove_prefix(3);
        else if (text.starts_with("# "))
            text.remove_prefix(2);
        else
            continue;
        take(out.baselineFingerprint, after(text, "Baseline"));
        take(out.goalFingerprint, after(text, "Goal"));
        for (const plan::Phase phase : phases) {
            if (const std::string_view found = after(text, label(phase)); !found.empty())
                out.phaseFingerprints.emplace(phase, found);
        }
    }
    return out;
}

} // namespace cofferdam::emit
