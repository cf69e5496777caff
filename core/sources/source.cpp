#include "sources/source.h"

#include "file_text.h"
#include "live/reader.h"
#include "ruby_schema.h"
#include "scratch_canonical.h"
#include "sources/snapshot.h"
#include "sql_text.h"

#include <QFileInfo>

namespace cofferdam::sources {
namespace {

// What a text holds when its name does not say so.
SourceKind sniff(const std::string& text)
{
    const std::size_t first = text.find_first_not_of(" \t\r\n\xef\xbb\xbf");
    if (first != std::string::npos && text[first] == '{')
        return SourceKind::Snapshot;
    const bool ruby = text.find("ActiveRecord::Schema") != std::string::npos && text.find(".define") != std::string::npos;
    return ruby ? SourceKind::RubySchema : SourceKind::SqlFile;
}

SourceKind kindByName(const std::string& path)
{
    const std::size_t dot = path.rfind('.');
    const std::string suffix = dot == std::string::npos ? std::string() : path.substr(dot);
    if (suffix == ".sql")
        return SourceKind::SqlFile;
    if (suffix == ".rb")
        return SourceKind::RubySchema;
    return suffix == ".json" ? SourceKind::Snapshot : SourceKind::File;
}

base::Result<SourceResult> readText(SourceKind kind, NamedText text, const ReadOptions& options, const base::CancelToken& cancel,
                                    const base::ProgressSink& progress)
{
    if (kind == SourceKind::File)
        kind = sniff(text.text);
    base::Result<SourceResult> result = base::failure(base::Error{});
    switch (kind) {
    case SourceKind::RubySchema: result = readRubySchema(text, options, cancel); break;
    case SourceKind::Snapshot: return readSnapshot(text.text, text.name);
    default: {
        std::vector<NamedText> texts;
        texts.push_back(std::move(text));
        result = readSqlTexts(std::move(texts), options, cancel, progress);
    }
    }
    if (result)
        result->kind = kind;
    return result;
}

base::Result<SourceResult> readFile(SourceKind kind, const std::string& path, const ReadOptions& options,
                                    const base::CancelToken& cancel, const base::ProgressSink& progress)
{
    COFFERDAM_ASSIGN(std::string text, readTextFile(path, cancel));
    return readText(kind, {path, std::move(text)}, options, cancel, progress);
}

base::Result<SourceResult> readFolder(const std::string& path, const ReadOptions& options, const base::CancelToken& cancel,
                                      const base::ProgressSink& progress)
{
    COFFERDAM_ASSIGN(const std::vector<std::string> files, sqlFilesOf(path));
    std::vector<NamedText> texts;
    for (const std::string& file : files) {
        COFFERDAM_ASSIGN(std::string text, readTextFile(file, cancel));
        texts.push_back({file, std::move(text)});
    }
    auto result = readSqlTexts(std::move(texts), options, cancel, progress);
    if (result)
        result->kind = SourceKind::SqlFolder;
    return result;
}

// Rails itself uses structure.sql only when told to; a project that has one was told so.
base::Result<SourceResult> readProject(const std::string& path, const ReadOptions& options, const base::CancelToken& cancel,
                                       const base::ProgressSink& progress)
{
    const std::string structure = path + (path.ends_with('/') ? "" : "/") + "db/structure.sql";
    const std::string schema = path + (path.ends_with('/') ? "" : "/") + "db/schema.rb";
    const auto exists = [](const std::string& file) { return QFileInfo::exists(QString::fromStdString(file)); };
    if (!exists(structure))
        return readFile(SourceKind::RubySchema, schema, options, cancel, progress);
    auto result = readFile(SourceKind::SqlFile, structure, options, cancel, progress);
    if (result && exists(schema)) {
        result->notes.push_back(base::message("source.two_schemas", COFFERDAM_TR("%1 was read; the project also has %2."),
                                              {base::text(structure), base::text(schema)}));
    }
    return result;
}

base::Result<SourceResult> readGit(const SourceAddress& address, const ReadOptions& options, const base::CancelToken& cancel,
                                   const base::ProgressSink& progress)
{
    COFFERDAM_ASSIGN(std::string text, readGitFile(address.revision, address.path, cancel));
    return readText(kindByName(address.path), {address.display(), std::move(text)}, options, cancel, progress);
}

base::Result<SourceResult> readAny(const SourceAddress& address, const ReadOptions& options, const base::CancelToken& cancel,
                                   const base::ProgressSink& progress)
{
    switch (address.kind) {
    case SourceKind::Empty: {
        SourceResult result;
        result.kind = SourceKind::Empty;
        return result;
    }
    case SourceKind::SqlFolder: return readFolder(address.path, options, cancel, progress);
    case SourceKind::RailsProject: return readProject(address.path, options, cancel, progress);
    case SourceKind::Database: return live::read(address, options, cancel, progress);
    case SourceKind::GitFile: return readGit(address, options, cancel, progress);
    default: return readFile(address.kind, address.path, options, cancel, progress);
    }
}

} // namespace

base::Result<SourceResult> read(const SourceAddress& address, const ReadOptions& options, const base::CancelToken& cancel,
                                const base::ProgressSink& progress)
{
    auto result = readAny(address, options, cancel, progress);
    if (!result)
        return result;
    // A snapshot says itself where it came from.
    if (result->display.empty())
        result->display = address.display();
    if (options.canonical == Canonical::Scratch && result->kind != SourceKind::Database && result->kind != SourceKind::Empty)
        COFFERDAM_TRY(takeServerTexts(*result, options, cancel, progress));
    return result;
}

bool isRailsTable(const catalog::ObjectId& id)
{
    if (id.name != "schema_migrations" && id.name != "ar_internal_metadata")
        return false;
    return id.kind == catalog::Kind::Table || catalog::info(id.kind).inTable;
}

} // namespace cofferdam::sources
