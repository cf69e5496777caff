#pragma once
#include "base/message.h"
#include "catalog/catalog.h"
#include "ddl/statement.h"

#include <string_view>

namespace cofferdam::ddl {

/// "ACCESS EXCLUSIVE".
std::string_view lockName(LockMode mode);
/// "blocks reads and writes", "blocks writes", "blocks schema changes", "blocks nothing": what an application feels.
std::string_view lockFelt(LockMode mode);
bool blocksReads(LockMode mode);
bool blocksWrites(LockMode mode);

/// How much a statement has to do on a relation while it holds its lock. Ordered by weight.
enum class Work : std::uint8_t { Metadata, Scan, Build, Rewrite };
std::string_view workName(Work work);

struct LockEffect {
    ObjectId relation;
    LockMode mode = LockMode::AccessShare;
    friend bool operator==(const LockEffect&, const LockEffect&) = default;
};

struct WorkEffect {
    ObjectId relation;
    Work work = Work::Metadata;
    std::string_view reason; ///< stable id: "verify-check", "build-index", "rewrite-type", "volatile-default" …
    friend bool operator==(const WorkEffect&, const WorkEffect&) = default;
};

/// Everything that one statement does. Lock facts live here and nowhere else: plan, console, lint and rehearsal read them.
/// Facts: reference page on hazards, section 1; PostgreSQL manual, section 13.3 and the notes of each command.
struct Effects {
    std::vector<catalog::Delta> deltas;
    std::vector<LockEffect> locks; ///< strongest per relation, in acquisition order; also on relations created by the statement
    std::vector<WorkEffect> work;
    std::vector<base::Message> notices;
    bool transactional = true; ///< may stand inside a transaction block

    LockMode strongestOn(const ObjectId& relation) const; ///< AccessShare when none
    Work heaviestOn(const ObjectId& relation) const;
};

} // namespace cofferdam::ddl
