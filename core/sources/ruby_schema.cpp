#include "ruby_schema.h"

#include "ddl/read.h"
#include "ruby/schema_rb.h"

namespace cofferdam::sources {

namespace {

/// What the file creates and the interpreter could not apply is there all the same.
void addUnapplied(const std::vector<ddl::Statement>& statements, const catalog::Catalog& catalog, std::vector<catalog::ObjectId>& unknown)
{
    using catalog::Kind;
    const auto add = [&](catalog::ObjectId id) {
        id.schema = id.schema.empty() ? "public" : id.schema;
        const bool there = id.kind == Kind::Index ? catalog.findIndex(id.schema, id.part) != nullptr : catalog.contains(id);
        if (!there)
            unknown.push_back(std::move(id));
    };
    for (const ddl::Statement& statement : statements) {
        if (const auto* table = statement.as<ddl::CreateTable>())
            add(catalog::tableId(table->name.schema, table->name.name));
        else if (const auto* index = statement.as<ddl::CreateIndex>())
            add(catalog::inTable(Kind::Index, catalog::tableId(index->table.schema, index->table.name), index->name));
        else if (const auto* view = statement.as<ddl::CreateView>())
            add({view->materialized ? Kind::MaterializedView : Kind::View, view->name.schema, view->name.name, {}});
        else if (const auto* alter = statement.as<ddl::AlterTable>())
            for (const auto& action : alter->actions) {
                if (const auto* constraint = std::get_if<ddl::alter::AddConstraint>(&action); constraint && !constraint->constraint.name.empty())
                    add(catalog::inTable(Kind::Constraint, catalog::tableId(alter->name.schema, alter->name.name), constraint->constraint.name));
            }
    }
}

} // namespace

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
    addUnapplied(lowered.statements, read.catalog, ruby.unknown);
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
