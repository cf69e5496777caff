#pragma once
#include "catalog/catalog.h"

namespace cofferdam::resolve {

/// The bound of a partition with its constants as a server prints them for the types of the partition key: '2024-01-01' over a
/// timestamp is '2024-01-01 00:00:00'. As it is written where the types are not known.
std::string boundText(const catalog::Catalog& catalog, const catalog::PartitionOf& partition);

} // namespace cofferdam::resolve
