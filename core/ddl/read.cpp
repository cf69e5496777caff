#include "ddl/read.h"

#include "interpreter_context.h"

#include <algorithm>
#include <tuple>

namespace cofferdam::ddl {

namespace {

/// The name of a statement's kind for people, as far as the error itself does not say it.
NotModelled failedItem(const Statement& statement, const base::Error& error)
{
    NotModelled item;
    item.place = statement.place.value.known() ? statement.place.value : error.place;
    item.what = error.message.render();
    return item;
}

/// A file that says who owns what is a whole dump: then what it does not grant is not granted.
bool setsPrivileges(const Statement& statement)
{
    const auto* definition = statement.as<CreateDefinition>();
    return statement.as<Grant>() || statement.as<AlterOwner>() || (definition && definition->id.kind == Kind::DefaultPrivileges);
}

bool carriesPrivileges(Kind kind)
{
    switch (kind) {
    case Kind::Schema:
    case Kind::Language:
    case Kind::Enum:
    case Kind::Domain:
    case Kind::CompositeType:
    case Kind::RangeType:
    case Kind::BaseType:
    case Kind::Function:
    case Kind::ForeignDataWrapper:
    case Kind::Server:
    case Kind::Sequence:
    case Kind::Table:
    case Kind::View:
    case Kind::MaterializedView: return true;
    default: return false;
    }
}

/// Temporary tables are gone with the session that made them.
void endSession(catalog::CatalogBuilder& builder)
{
    std::vector<ObjectId> ids;
    builder.current().forEach([&](const catalog::Entry& entry) {
        if (entry.id.schema == "pg_temp")
            ids.push_back(entry.id);
    });
    for (const ObjectId& id : ids)
        builder.remove(id);
    builder.takeDeltas();
}

} // namespace

void completePrivileges(catalog::CatalogBuilder& builder)
{
    std::vector<ObjectId> ids;
    builder.current().forEach([&](const catalog::Entry& entry) {
        const catalog::Common* common = catalog::common(*entry.object);
        if (common && !common->privileges && carriesPrivileges(entry.id.kind))
            ids.push_back(entry.id);
        else if (entry.id.kind == Kind::Table)
            ids.push_back(entry.id);
    });
    for (const ObjectId& id : ids) {
        Object copy = *builder.current().find(id);
        catalog::Common* common = catalog::common(copy);
        if (!common->privileges)
            common->privileges.emplace();
        if (auto* table = std::get_if<catalog::Table>(&copy)) {
            for (catalog::Column& column : table->columns) {
                if (!column.privileges)
                    column.privileges.emplace();
                if (column.identity && !column.identity->privileges)
                    column.identity->privileges.emplace();
            }
        }
        builder.put(id, std::move(copy));
    }
    builder.takeDeltas();
}

ReadResult read(const Lowered& lowered, Session& session, const catalog::Catalog& start, const base::CancelToken& cancel)
{
    ReadResult result;
    result.notModelled = lowered.notModelled;
    catalog::CatalogBuilder builder(start);
    builder.nameNotNull(session.serverVersion >= 18);
    Interpreter interpreter(builder, session, Mode::Reading);
    for (const Statement& statement : lowered.statements) {
        if (cancel.cancelled()) {
            result.cancelled = true;
            break;
        }
        auto effects = interpreter.apply(statement);
        if (!effects) {
            result.notModelled.push_back(failedItem(statement, effects.error()));
            continue;
        }
        for (base::Message& notice : effects->notices)
            result.notices.push_back(std::move(notice));
    }
    endSession(builder);
    if (std::any_of(lowered.statements.begin(), lowered.statements.end(), setsPrivileges))
        completePrivileges(builder);
    std::stable_sort(result.notModelled.begin(), result.notModelled.end(), [](const NotModelled& a, const NotModelled& b) {
        return std::tie(a.place.file, a.place.line, a.place.column) < std::tie(b.place.file, b.place.line, b.place.column);
    });
    result.catalog = builder.snapshot();
    return result;
}

} // namespace cofferdam::ddl
