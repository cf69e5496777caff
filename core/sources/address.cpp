#include "connection_string.h"
#include "sources/source.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace cofferdam::sources {
namespace {

QString fromUtf8(const std::string& text) { return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())); }

SourceKind kindOfFolder(const QString& path)
{
    const QDir dir(path);
    const bool project = QFileInfo::exists(dir.filePath("db/structure.sql")) || QFileInfo::exists(dir.filePath("db/schema.rb"));
    return project ? SourceKind::RailsProject : SourceKind::SqlFolder;
}

SourceKind kindOfFile(const QString& path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == "sql")
        return SourceKind::SqlFile;
    if (suffix == "rb")
        return SourceKind::RubySchema;
    if (suffix == "json")
        return SourceKind::Snapshot;
    return SourceKind::File;
}

base::Result<SourceAddress> parseGit(std::string_view text)
{
    const std::size_t colon = text.find(':');
    if (colon == std::string_view::npos || colon == 0 || colon + 1 == text.size()) {
        return base::failure(base::message("source.git_form", COFFERDAM_TR("A file in a git revision is written git:REVISION:PATH.")));
    }
    SourceAddress address;
    address.kind = SourceKind::GitFile;
    address.revision = text.substr(0, colon);
    address.path = text.substr(colon + 1);
    // "git cat-file blob -x:path" would be read as an option.
    if (address.revision.front() == '-') {
        return base::failure(base::message("source.git_form", COFFERDAM_TR("A file in a git revision is written git:REVISION:PATH.")));
    }
    return address;
}

base::Result<SourceAddress> parseSaved(std::string_view name)
{
    COFFERDAM_ASSIGN(const std::vector<SavedConnection> connections, readConnections(connectionsFile()));
    const SavedConnection* found = findConnection(connections, name);
    if (!found) {
        return base::failure(base::message("source.no_such_connection", COFFERDAM_TR("There is no saved connection %1."),
                                           {base::identifier(std::string(name))}));
    }
    SourceAddress address;
    address.kind = SourceKind::Database;
    address.connection = found->connectionString();
    address.saved = *found;
    return address;
}

constexpr std::string_view savedPrefix = "connection:";

} // namespace

std::string_view sourceKindId(SourceKind kind)
{
    switch (kind) {
    case SourceKind::Empty: return "empty";
    case SourceKind::File: return "file";
    case SourceKind::SqlFile: return "sql_file";
    case SourceKind::SqlFolder: return "sql_folder";
    case SourceKind::RubySchema: return "ruby_schema";
    case SourceKind::RailsProject: return "rails_project";
    case SourceKind::Snapshot: return "snapshot";
    case SourceKind::Database: return "database";
    case SourceKind::GitFile: return "git_file";
    }
    return "file";
}

base::Result<SourceAddress> SourceAddress::parse(std::string_view text)
{
    if (text.empty())
        return base::failure(base::message("source.empty_address", COFFERDAM_TR("A source is missing: its name is empty.")));
    SourceAddress address;
    if (text == "empty:")
        return address;
    if (text.starts_with("git:"))
        return parseGit(text.substr(4));
    if (text.starts_with(savedPrefix))
        return parseSaved(text.substr(savedPrefix.size()));

    const std::string given(text);
    const QFileInfo file(fromUtf8(given));
    if (looksLikeConnectionString(text) && !file.exists()) {
        COFFERDAM_TRY(connectionOptions(given));
        address.kind = SourceKind::Database;
        address.connection = given;
        return address;
    }
    if (!file.exists()) {
        // Behind a folder that may not be entered anything may stand.
        const QFileInfo folder(file.path());
        if (folder.isDir() && !folder.isExecutable())
            return base::failure(base::message("source.unreadable", COFFERDAM_TR("%1 cannot be read: %2."), {base::text(given), base::text("permission denied")}));
        return base::failure(base::message("source.missing", COFFERDAM_TR("%1: there is no such file or folder."), {base::text(given)}));
    }
    address.path = given;
    address.kind = file.isDir() ? kindOfFolder(file.filePath()) : kindOfFile(file.filePath());
    return address;
}

std::string SourceAddress::display() const
{
    switch (kind) {
    case SourceKind::Empty: return "empty:";
    case SourceKind::Database: return saved ? std::string(savedPrefix) + saved->name : withoutSecrets(connection);
    case SourceKind::GitFile: return "git:" + revision + ':' + path;
    default: return path;
    }
}

std::string SourceAddress::title() const
{
    if (kind == SourceKind::Empty)
        return "empty:";
    if (kind == SourceKind::Database)
        return saved ? saved->name : connectionTitle(connection);
    std::string clean = path;
    while (clean.size() > 1 && clean.back() == '/')
        clean.pop_back();
    std::size_t cut = clean.rfind('/');
    if (cut != std::string::npos && cut > 0)
        cut = clean.rfind('/', cut - 1);
    return cut == std::string::npos ? clean : clean.substr(cut + 1);
}

bool SourceAddress::reopensFromDisplay() const { return kind != SourceKind::Database || !hasSecrets(connection); }

} // namespace cofferdam::sources
