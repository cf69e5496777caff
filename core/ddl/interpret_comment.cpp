#include "base/quote.h"
#include "interpret.h"
#include "not_null_names.h"
#include "table_parts.h"

#include <algorithm>

namespace cofferdam::ddl {

using catalog::Column;
using catalog::Table;

namespace {

Done commentColumn(Context& context, const ObjectId& written, const std::optional<std::string>& text)
{
    COFFERDAM_ASSIGN(const ObjectId relation, context.relation({written.schema, written.name},
                                                               {Kind::Table, Kind::View, Kind::MaterializedView, Kind::CompositeType}));
    const ObjectId id = columnId(relation, written.part);
    context.lock(relation, LockMode::ShareUpdateExclusive);
    if (relation.kind == Kind::Table) {
        if (!context.tableAt(relation).columns.find(written.part))
            return unknownObject(context, id);
        context.modify<Table>(relation, [&](Table& table) { table.columns.find(written.part)->comment = text; });
        return {};
    }
    if (relation.kind == Kind::CompositeType) {
        context.modify<catalog::CompositeType>(relation, [&](catalog::CompositeType& type) {
            for (catalog::CompositeAttribute& attribute : type.attributes) {
                if (attribute.name == written.part)
                    attribute.comment = text;
            }
        });
        return {};
    }
    context.modify<catalog::View>(relation, [&](catalog::View& view) {
        if (text)
            view.columnComments[written.part] = *text;
        else
            view.columnComments.erase(written.part);
    });
    return {};
}

Done commentDomainConstraint(Context& context, const ObjectId& written, const std::optional<std::string>& text)
{
    const ObjectId id{Kind::Domain, written.schema, written.name, {}};
    const auto& constraints = context.get<catalog::Domain>(id)->constraints;
    const auto found = std::find_if(constraints.begin(), constraints.end(), [&](const auto& c) { return c.name == written.part; });
    if (found == constraints.end())
        return unknownObject(context, "constraint " + written.part + " of " + id.describe());
    const auto at = static_cast<std::size_t>(found - constraints.begin());
    context.modify<catalog::Domain>(id, [&](catalog::Domain& domain) { domain.constraints[at].comment = text; });
    return {};
}

/// The schema public and plpgsql come with every database, and with a comment; only another one says anything.
bool standardComment(const Comment& statement)
{
    const bool standardPublic = statement.target.kind == Kind::Schema && statement.target.name == "public" &&
                                (!statement.text || *statement.text == "standard public schema");
    const bool plpgsql = statement.target.kind == Kind::Extension && statement.target.name == "plpgsql";
    const bool language = statement.target.kind == Kind::Language && statement.target.name == "plpgsql";
    return standardPublic || plpgsql || language;
}

} // namespace

Done interpret(Context& context, const Comment& statement)
{
    std::optional<std::string> text = statement.text;
    if (text && text->empty()) // COMMENT … IS '' is IS NULL
        text.reset();
    if (statement.target.kind == Kind::Column)
        return commentColumn(context, statement.target, text);
    const ObjectId publicSchema{Kind::Schema, {}, "public", {}};
    if (statement.target == publicSchema && text == "standard public schema")
        text.reset();
    if (standardComment(statement) && !context.catalog().contains(statement.target))
        return {};
    if (statement.target == publicSchema && !context.catalog().contains(publicSchema))
        context.put(publicSchema, catalog::Schema());
    if (const auto column = identityOf(context, statement.target); column && statement.target.kind == Kind::Sequence) {
        context.lock(identitySequence(column->table(), *context.catalog().column(*column)), LockMode::ShareUpdateExclusive);
        context.modify<Table>(column->table(), [&](Table& table) { table.columns.find(column->part)->identity->comment = text; });
        return {};
    }
    if (statement.target.kind == Kind::Constraint) {
        if (const auto relation = context.findRelation(statement.target.qualified()))
            revealNotNull(context, *relation, statement.target.part);
    }
    COFFERDAM_ASSIGN(const ObjectId id, context.resolve(statement.target, true));
    if (id.kind == Kind::Domain && !id.part.empty())
        return commentDomainConstraint(context, id, text);
    if (statement.target.kind == Kind::Index && id.kind == Kind::Constraint) {
        context.modify<catalog::Constraint>(id, [&](catalog::Constraint& constraint) { constraint.indexComment = text; });
        return {};
    }
    const catalog::KindInfo& info = catalog::info(id.kind);
    if (id.kind != Kind::Index && info.relation)
        context.lock(id, LockMode::ShareUpdateExclusive);
    // A comment on an index locks only the index; on a constraint, trigger, policy or rule its table, shared.
    if (id.kind != Kind::Index && info.inTable)
        context.lock(context.relationOf(id), LockMode::AccessShare);
    context.modifyCommon(id, [&](catalog::Common& common) { common.comment = text; });
    if (id.kind == Kind::Constraint)
        hideNotNulls(context, id.table());
    return {};
}

} // namespace cofferdam::ddl
