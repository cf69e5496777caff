#pragma once
#include "base/cancel.h"
#include "base/result.h"
#include "ddl/interpreter.h"
#include "ddl/lower.h"

namespace cofferdam::ddl {

/// What an input comes to.
struct ReadResult {
    catalog::Catalog catalog;
    std::vector<NotModelled> notModelled; ///< the lowering's, and statements that could not be applied, in order of place
    std::vector<base::Message> notices;
    bool cancelled = false;
};

/// Applies all statements in Mode::Reading to an empty catalog (or to `start`). A statement that fails becomes an item of
/// `notModelled` with its place and the reason; the others go on. When the input says anything about privileges, every object
/// carries them (the defaults of its kind when nothing was said of it); otherwise none does.
ReadResult read(const Lowered& lowered, Session& session, const catalog::Catalog& start = {}, const base::CancelToken& cancel = {});

/// Gives every object that can have privileges those of its kind's defaults where nothing was said of it.
void completePrivileges(catalog::CatalogBuilder& builder);

} // namespace cofferdam::ddl
