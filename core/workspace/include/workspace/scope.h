#pragma once
#include "workspace/comparison.h"

/// What a person may want to leave out of a comparison. It is offered and counted; nothing is ever left out by itself.
namespace cofferdam::workspace {

/// Partitions that come and go by themselves and tables that tools keep for themselves, where they differ: the ones with most differences
/// first. The patterns of an offer match nothing else of either side.
std::vector<emit::IgnoreOffer> ignoreOffers(const Comparison& comparison);

} // namespace cofferdam::workspace
