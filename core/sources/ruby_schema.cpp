#include "ruby_schema.h"

#include "ddl/read.h"
#include "ruby/schema_rb.h"
#include "unread_statement.h"

namespace cofferdam::sources {

base::Result<SourceResult> readRubySchema(const NamedText& text, const ReadOptions& options, const base::CancelToken& cancel)
{
    COFFERDAM_ASSIGN(ruby::LoweredRuby ruby, ruby::readSchema(text.text, text.name, ruby::railsVersion(options.railsVersion)));
    catalog::BlindSpots blindSpots = ruby::blindSpots(ruby);
    ddl::Lowered lowered;
    lowered.statements = std::move(ruby.statements);
    lowered.notModelled = std::move(ruby.notModelled);
    ddl::Session session;
    session.serverVersion = options.serverVersion;
    ddl::ReadResult read = ddl::read(lowered, session, {}, cancel);
    if (read.cancelled)
        return base::failure(base::cancelledError());

    SourceResult result;
    noteUnapplied(lowered.statements, read.notModelled, read.catalog, ruby.unknown);
    result.catalog = std::move(read.catalog);
    result.notModelled = std::move(read.notModelled);
    for (ruby::Note& note : ruby.notes)
        result.notes.push_back(std::move(note.message));
    result.notes.insert(result.notes.end(), read.notices.begin(), read.notices.end());
    result.blindSpots = std::move(blindSpots);
    result.unknown = std::move(ruby.unknown);
    for (catalog::ObjectId& id : result.unknown)
        id.schema = id.schema.empty() ? "public" : id.schema;
    result.railsVersion = ruby.rails.text();
    return result;
}

} // namespace cofferdam::sources
