#pragma once
#include "sources/source.h"

namespace cofferdam::sources {

/// Gives a schema that was read from text the texts that a server would print: its statements, printed from the catalog, are executed
/// on an empty database of a throwaway server, and expressions, queries and conditions are taken over from what is read there. Nothing
/// else of the catalog changes, so that a server that is older or refuses a statement can take nothing away.
///
/// Nothing of the input itself is ever run: only statements that the catalog's own printer made, of the kinds that are allowed, one
/// by one, as a role without rights outside its database. Rows, DO blocks, COPY, calls, foreign servers, subscriptions, event
/// triggers, languages other than SQL and PL/pgSQL, and extensions that are not on a list are not among them.
///
/// What could not be run keeps its static text and is named in a note; without a server, all of it does. The only error is cancelling.
base::Result<void> takeServerTexts(SourceResult& source, const ReadOptions& options, const base::CancelToken& cancel,
                                   const base::ProgressSink& progress);

} // namespace cofferdam::sources
