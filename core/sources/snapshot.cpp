#include "sources/snapshot.h"

#include "base/place_of_byte.h"
#include "catalog/property.h"
#include "catalog_json.h"
#include "json_members.h"

#include <QCryptographicHash>

#include <algorithm>

namespace cofferdam::sources {
namespace {

constexpr std::string_view formatName = "cofferdam-snapshot";
constexpr int formatVersion = 1;

// Lengths stand before texts, so that no two different lists of texts are the same bytes.
void add(QCryptographicHash& hash, std::string_view text)
{
    const auto size = static_cast<std::uint64_t>(text.size());
    char bytes[8];
    for (std::size_t i = 0; i < sizeof bytes; ++i)
        bytes[i] = static_cast<char>(size >> (8 * i));
    hash.addData(QByteArrayView(bytes, sizeof bytes));
    hash.addData(QByteArrayView(text.data(), static_cast<qsizetype>(text.size())));
}

void addProperties(QCryptographicHash& hash, catalog::Kind kind, const catalog::Object& object)
{
    for (const catalog::Property& property : catalog::propertiesOf(kind)) {
        const std::string key = property.get(object).key;
        if (key.empty())
            continue;
        add(hash, property.id);
        add(hash, key);
    }
}

// Column order is no difference.
void addColumns(QCryptographicHash& hash, const catalog::Table& table)
{
    std::vector<const catalog::Column*> columns;
    for (const catalog::Column& column : table.columns)
        columns.push_back(&column);
    std::ranges::sort(columns, {}, [](const catalog::Column* column) { return column->name; });
    for (const catalog::Column* column : columns) {
        add(hash, column->name);
        addProperties(hash, catalog::Kind::Column, *column);
    }
}

base::Unexpected contentError(const std::string& fileName, std::string detail)
{
    base::Error error;
    error.message = base::message("source.snapshot_content", COFFERDAM_TR("%1 is not a whole snapshot."), {base::text(fileName)});
    // The JSON library puts an id of its own before its sentence.
    const auto end = detail.starts_with("[json") ? detail.find("] ") : std::string::npos;
    error.detail = end == std::string::npos ? std::move(detail) : detail.substr(end + 2);
    return base::failure(std::move(error));
}

codec::Json blindSpotsToJson(const catalog::BlindSpots& spots)
{
    codec::Json out = codec::Json::array();
    for (const auto& [kind, property] : spots.hidden)
        out.push_back({std::string(info(kind).id), property});
    return out;
}

catalog::BlindSpots blindSpotsFromJson(const codec::Json& json)
{
    catalog::BlindSpots spots;
    for (const codec::Json& item : json) {
        if (const auto kind = catalog::kindFromId(item.at(0).get<std::string>()))
            spots.hidden.emplace(*kind, item.at(1).get<std::string>());
    }
    return spots;
}

SourceResult resultFromJson(const codec::Json& json)
{
    codec::ReadContext context;
    SourceResult result;
    const codec::Json& source = json.at("source");
    result.display = source.at("display").get<std::string>();
    result.railsVersion = source.value("rails_version", std::string());
    if (source.contains("server_version"))
        result.serverVersion = source.at("server_version").get<int>();
    result.carriesOwners = source.at("owners").get<bool>();
    result.carriesPrivileges = source.at("privileges").get<bool>();
    result.blindSpots = blindSpotsFromJson(json.at("blind_spots"));
    codec::decode(json.at("not_modelled"), result.notModelled, context);
    codec::decode(json.at("notes"), result.notes, context);
    codec::decode(json.at("unknown"), result.unknown, context);
    if (json.contains("statistics")) {
        result.statistics.emplace();
        codec::decode(json.at("statistics"), *result.statistics, context);
    }
    catalog::CatalogBuilder builder(catalogFromJson(json.at("objects")));
    builder.nameNotNull(result.serverVersion.value_or(0) >= 18);
    result.catalog = builder.snapshot();
    result.fingerprint = json.at("fingerprint").get<std::string>();
    result.kind = SourceKind::Snapshot;
    return result;
}

void addEntry(QCryptographicHash& hash, const catalog::Entry& entry)
{
    add(hash, info(entry.id.kind).id);
    add(hash, entry.id.schema);
    add(hash, entry.id.name);
    add(hash, entry.id.part);
    addProperties(hash, entry.id.kind, *entry.object);
    if (const auto* table = std::get_if<catalog::Table>(entry.object.get()))
        addColumns(hash, *table);
}

} // namespace

std::string fingerprintOf(const catalog::Catalog& catalog)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    catalog.forEach([&](const catalog::Entry& entry) {
        if (!catalog::isInheritedNotNull(entry))
            addEntry(hash, entry);
    });
    return hash.result().toHex().toStdString();
}

std::map<std::string, std::string> objectDigests(const catalog::Catalog& catalog)
{
    constexpr qsizetype shortened = 8;
    std::map<std::string, QByteArray> parts;
    catalog.forEach([&](const catalog::Entry& entry) {
        if (catalog::isInheritedNotNull(entry))
            return;
        QCryptographicHash hash(QCryptographicHash::Sha256);
        addEntry(hash, entry);
        // The index or trigger of a view or materialized view is filed under its name as a table's is.
        catalog::ObjectId owner = entry.id;
        if (info(entry.id.kind).inTable)
            owner = catalog.findRelation(entry.id.schema, entry.id.name).value_or(entry.id.table());
        parts[owner.describe()] += hash.result();
    });
    std::map<std::string, std::string> out;
    for (const auto& [name, digests] : parts)
        out[name] = QCryptographicHash::hash(digests, QCryptographicHash::Sha256).left(shortened).toHex().toStdString();
    return out;
}

std::string fingerprintOf(const SourceResult& source)
{
    return source.fingerprint.empty() ? fingerprintOf(source.catalog) : source.fingerprint;
}

std::string writeSnapshot(const SourceResult& source)
{
    codec::Json json;
    json["format"] = formatName;
    json["version"] = formatVersion;
    json["fingerprint"] = fingerprintOf(source.catalog);
    codec::Json& from = json["source"];
    from["display"] = source.display;
    from["kind"] = std::string(sourceKindId(source.kind));
    from["owners"] = source.carriesOwners;
    from["privileges"] = source.carriesPrivileges;
    if (source.serverVersion)
        from["server_version"] = *source.serverVersion;
    if (!source.railsVersion.empty())
        from["rails_version"] = source.railsVersion;
    json["blind_spots"] = blindSpotsToJson(source.blindSpots);
    json["not_modelled"] = codec::encode(source.notModelled);
    json["notes"] = codec::encode(source.notes);
    json["unknown"] = codec::encode(source.unknown);
    if (source.statistics)
        json["statistics"] = codec::encode(*source.statistics);
    json["objects"] = catalogToJson(source.catalog);
    return json.dump(1, ' ', false, codec::Json::error_handler_t::replace) + '\n';
}

base::Result<SourceResult> readSnapshot(std::string_view text, const std::string& fileName)
{
    codec::Json json;
    try {
        json = codec::Json::parse(text);
    } catch (const codec::Json::parse_error& problem) {
        return base::failure(base::message("source.snapshot_json", COFFERDAM_TR("%1 is not a snapshot written by Cofferdam."), {base::text(fileName)}),
                             base::placeOfByte(fileName, text, problem.byte));
    }
    if (!json.is_object() || !json.contains("format") || json["format"] != formatName) {
        return base::failure(
            base::message("source.snapshot_json", COFFERDAM_TR("%1 is not a snapshot written by Cofferdam."), {base::text(fileName)}));
    }
    const codec::Json stated = json.contains("version") ? json["version"] : codec::Json(0);
    const int version = stated.is_number_integer() ? stated.get<int>() : 0;
    if (version != formatVersion) {
        return base::failure(base::message("source.snapshot_version",
                                           COFFERDAM_TR("%1 is a snapshot of version %2; this program reads version %3."),
                                           {base::text(fileName), base::count(version), base::count(formatVersion)}));
    }
    try {
        SourceResult result = resultFromJson(json);
        if (result.fingerprint != fingerprintOf(result.catalog))
            return contentError(fileName, "its fingerprint does not fit its objects");
        return result;
    } catch (const std::exception& problem) {
        return contentError(fileName, problem.what());
    }
}

} // namespace cofferdam::sources
