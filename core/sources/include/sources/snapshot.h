#pragma once
#include "sources/source.h"

#include <map>
#include <string>
#include <string_view>

namespace cofferdam::sources {

/// A SHA-256, in hex, over every object's id and properties in catalog order: equal catalogs have equal fingerprints, on every
/// machine and in every run. Facts beside a catalog (places, statistics) are no part of it.
std::string fingerprintOf(const catalog::Catalog& catalog);
/// The same for each object with all that belongs to it, shortened, by what a person calls it ("table public.orders"): two catalogs
/// with different fingerprints differ in one of these.
std::map<std::string, std::string> objectDigests(const catalog::Catalog& catalog);
/// What the source states of itself, or that of its catalog.
std::string fingerprintOf(const SourceResult& source);

/// The snapshot file: JSON, versioned, with everything a SourceResult holds. Objects are kept as the statements that create them.
std::string writeSnapshot(const SourceResult& source);

/// Reads a snapshot back: an equal catalog, or an error (source.snapshot_json, source.snapshot_version, source.snapshot_content).
base::Result<SourceResult> readSnapshot(std::string_view json, const std::string& fileName);

} // namespace cofferdam::sources
