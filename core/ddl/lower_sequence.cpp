#include "lower_context.h"

/// Sequences, and the same options where identity columns have them.
namespace cofferdam::ddl::lowering {
namespace {

/// table.column or schema.table.column; nothing for NONE.
std::optional<ObjectId> ownedBy(NodeSpan names)
{
    const std::vector<std::string> parts = strings(names);
    if (parts.size() < 2)
        return std::nullopt;
    const QualifiedName table = qualified(std::span(parts).first(parts.size() - 1));
    return ObjectId{catalog::Kind::Column, table.schema, table.name, parts.back()};
}

} // namespace

catalog::SequenceOptions sequenceOptions(Lowering& l, NodeSpan options, std::string* sequenceName, std::optional<ObjectId>* owner)
{
    catalog::SequenceOptions out;
    for (const auto* node : options) {
        const PgQuery__DefElem& option = *node->def_elem;
        const std::string_view name = option.defname;
        if (name == "as")
            out.type = sql::typeName(*option.arg->type_name);
        else if (name == "start")
            out.start = sql::optionInteger(option);
        else if (name == "increment")
            out.increment = sql::optionInteger(option);
        else if (name == "minvalue")
            out.minimum = sql::optionInteger(option);
        else if (name == "maxvalue")
            out.maximum = sql::optionInteger(option);
        else if (name == "cache")
            out.cache = sql::optionInteger(option);
        else if (name == "cycle")
            out.cycle = sql::optionBoolean(option).value_or(true);
        else if (name == "owned_by" && owner)
            *owner = ownedBy(sql::listItems(option.arg));
        else if (name == "sequence_name" && sequenceName)
            *sequenceName = qualified(sql::listItems(option.arg)).name;
        else
            l.notModelled("option " + std::string(name) + " of a sequence", option.location);
    }
    return out;
}

AlterSequence sequenceChanges(Lowering& l, NodeSpan options)
{
    AlterSequence out;
    for (const auto* node : options) {
        const PgQuery__DefElem& option = *node->def_elem;
        const std::string_view name = option.defname;
        if (name == "as")
            out.type = sql::typeName(*option.arg->type_name);
        else if (name == "start")
            out.start = sql::optionInteger(option);
        else if (name == "increment")
            out.increment = sql::optionInteger(option);
        else if (name == "cache")
            out.cache = sql::optionInteger(option);
        else if (name == "minvalue")
            out.minimum = sql::optionInteger(option);
        else if (name == "maxvalue")
            out.maximum = sql::optionInteger(option);
        else if (name == "cycle")
            out.cycle = sql::optionBoolean(option).value_or(true);
        else if (name == "owned_by")
            out.ownedBy = ownedBy(sql::listItems(option.arg));
        else if (name == "restart" && option.arg)
            out.restart = sql::optionInteger(option);
        else if (name != "generated") // identity columns: the caller reads it
            l.notModelled("option " + std::string(name) + " of ALTER SEQUENCE", option.location);
    }
    return out;
}

void lowerCreateSequence(Lowering& l, const PgQuery__CreateSeqStmt& s)
{
    CreateSequence out;
    out.name = qualified(l, *s.sequence);
    out.ifNotExists = s.if_not_exists;
    out.value.options = sequenceOptions(l, sql::nodes(s.options, s.n_options), nullptr, &out.value.ownedBy);
    const std::string_view persistence = s.sequence->relpersistence;
    out.value.unlogged = persistence == "u";
    if (persistence == "t")
        l.notModelled("TEMPORARY of CREATE SEQUENCE");
    l.emit(std::move(out));
}

void lowerAlterSequence(Lowering& l, const PgQuery__AlterSeqStmt& s)
{
    AlterSequence out = sequenceChanges(l, sql::nodes(s.options, s.n_options));
    out.name = qualified(l, *s.sequence);
    if (s.missing_ok)
        l.notModelled("IF EXISTS of ALTER SEQUENCE");
    AlterSequence nothing;
    nothing.name = out.name;
    if (!(out == nothing)) // RESTART alone says nothing about the schema
        l.emit(std::move(out));
}

} // namespace cofferdam::ddl::lowering
