#include "sql/nodes.h"

#include <algorithm>
#include <charconv>
#include <cstring>

namespace cofferdam::sql {
namespace {

bool isMessageSet(const void* pointer) { return pointer != nullptr; }

const void* fieldAddress(const ProtobufCMessage& message, const ProtobufCFieldDescriptor& field)
{
    return reinterpret_cast<const char*>(&message) + field.offset;
}

/// For a oneof: the case field tells which member holds a value.
bool isActive(const ProtobufCMessage& message, const ProtobufCFieldDescriptor& field)
{
    if ((field.flags & PROTOBUF_C_FIELD_FLAG_ONEOF) == 0)
        return true;
    const auto* which = reinterpret_cast<const std::uint32_t*>(reinterpret_cast<const char*>(&message) + field.quantifier_offset);
    return *which == field.id;
}

std::size_t repeatedCount(const ProtobufCMessage& message, const ProtobufCFieldDescriptor& field)
{
    return *reinterpret_cast<const std::size_t*>(reinterpret_cast<const char*>(&message) + field.quantifier_offset);
}

std::span<const ProtobufCFieldDescriptor> fieldsOf(const ProtobufCMessage& message)
{
    return {message.descriptor->fields, message.descriptor->n_fields};
}

/// "" for a default value.
std::string scalarText(const void* address, const ProtobufCFieldDescriptor& field)
{
    switch (field.type) {
    case PROTOBUF_C_TYPE_STRING: {
        const char* text = *static_cast<const char* const*>(address);
        return text ? std::string(text) : std::string();
    }
    case PROTOBUF_C_TYPE_BOOL:
        return *static_cast<const protobuf_c_boolean*>(address) ? "true" : "";
    case PROTOBUF_C_TYPE_UINT64:
    case PROTOBUF_C_TYPE_INT64: {
        const auto value = *static_cast<const std::int64_t*>(address);
        return value ? std::to_string(value) : std::string();
    }
    default: {
        const auto value = *static_cast<const std::int32_t*>(address);
        return value ? std::to_string(value) : std::string();
    }
    }
}

bool isLocation(const ProtobufCFieldDescriptor& field)
{
    const std::string_view name = field.name;
    return name == "location" || name == "stmt_location" || name == "stmt_len";
}

template <typename Callback>
void forEachMessage(const ProtobufCMessage& message, const ProtobufCFieldDescriptor& field, const Callback& callback)
{
    if (field.label == PROTOBUF_C_LABEL_REPEATED) {
        const auto* items = *static_cast<const ProtobufCMessage* const* const*>(fieldAddress(message, field));
        for (std::size_t i = 0, count = repeatedCount(message, field); i < count; ++i) {
            if (isMessageSet(items[i]))
                callback(*items[i], static_cast<int>(i));
        }
    } else if (isActive(message, field)) {
        const auto* child = *static_cast<const ProtobufCMessage* const*>(fieldAddress(message, field));
        if (isMessageSet(child))
            callback(*child, -1);
    }
}

using FieldCallback = std::function<void(std::string_view, const ProtobufCMessage&, const ProtobufCFieldDescriptor&)>;

void walkSetFields(const ProtobufCMessage& message, const std::string& path, const FieldCallback& callback)
{
    // A Node is only an envelope: it adds nothing to the path.
    const bool envelope = message.descriptor == &pg_query__node__descriptor;
    const std::string here = envelope ? path : path + (path.empty() ? "" : ".") + message.descriptor->short_name;
    for (const auto& field : fieldsOf(message)) {
        if (isLocation(field))
            continue;
        const std::string fieldPath = envelope ? here : here + "." + field.name;
        if (field.type == PROTOBUF_C_TYPE_MESSAGE) {
            bool any = false;
            forEachMessage(message, field, [&](const ProtobufCMessage& child, int index) {
                if (!any && !envelope)
                    callback(fieldPath, message, field);
                any = true;
                walkSetFields(child, index < 0 ? fieldPath : fieldPath + "[" + std::to_string(index) + "]", callback);
            });
        } else if (field.label == PROTOBUF_C_LABEL_REPEATED) {
            if (repeatedCount(message, field) > 0)
                callback(fieldPath, message, field);
        } else if (isActive(message, field) && !scalarText(fieldAddress(message, field), field).empty()) {
            callback(fieldPath, message, field);
        }
    }
}

void describe(const ProtobufCMessage& message, std::string& out)
{
    const bool envelope = message.descriptor == &pg_query__node__descriptor;
    if (!envelope)
        out += std::string(message.descriptor->short_name) + "{";
    for (const auto& field : fieldsOf(message)) {
        if (isLocation(field))
            continue;
        if (field.type == PROTOBUF_C_TYPE_MESSAGE) {
            bool any = false;
            forEachMessage(message, field, [&](const ProtobufCMessage& child, int) {
                if (!envelope && !any)
                    out += std::string(field.name) + ":";
                any = true;
                describe(child, out);
                out += ' ';
            });
        } else if (field.label != PROTOBUF_C_LABEL_REPEATED && isActive(message, field)) {
            const std::string value = scalarText(fieldAddress(message, field), field);
            if (!value.empty())
                out += std::string(field.name) + "=" + value + " ";
        }
    }
    if (!envelope)
        out += "}";
}

std::string bitText(const PgQuery__BitString& bits) { return bits.bsval; }

} // namespace

std::int32_t locationOf(const PgQuery__Node& fromItem)
{
    if (fromItem.node_case == PG_QUERY__NODE__NODE_RANGE_VAR)
        return fromItem.range_var->location;
    if (fromItem.node_case != PG_QUERY__NODE__NODE_RANGE_SUBSELECT || fromItem.range_subselect->subquery->node_case != PG_QUERY__NODE__NODE_SELECT_STMT)
        return -1;
    const PgQuery__SelectStmt& select = *fromItem.range_subselect->subquery->select_stmt;
    return select.n_target_list > 0 ? select.target_list[0]->res_target->location : -1;
}

std::string_view stringOf(const PgQuery__Node* node)
{
    if (!node)
        return {};
    if (node->node_case == PG_QUERY__NODE__NODE_STRING)
        return node->string->sval;
    if (node->node_case == PG_QUERY__NODE__NODE_FLOAT)
        return node->float_->fval;
    return {};
}

std::vector<std::string> stringList(PgQuery__Node* const* items, std::size_t count)
{
    std::vector<std::string> out;
    out.reserve(count);
    for (const auto* item : nodes(items, count))
        out.emplace_back(item->node_case == PG_QUERY__NODE__NODE_A_STAR ? std::string_view("*") : stringOf(item));
    return out;
}

std::span<PgQuery__Node* const> listItems(const PgQuery__Node* node)
{
    if (!node || node->node_case != PG_QUERY__NODE__NODE_LIST)
        return {};
    return nodes(node->list->items, node->list->n_items);
}

std::vector<std::string> relationParts(const PgQuery__RangeVar& relation)
{
    std::vector<std::string> out;
    for (const char* part : {relation.catalogname, relation.schemaname, relation.relname}) {
        if (part && *part)
            out.emplace_back(part);
    }
    return out;
}

std::optional<std::string> constantText(const PgQuery__AConst& constant)
{
    if (constant.isnull)
        return std::nullopt;
    switch (constant.val_case) {
    case PG_QUERY__A__CONST__VAL_IVAL:
        return std::to_string(constant.ival->ival);
    case PG_QUERY__A__CONST__VAL_FVAL:
        return std::string(constant.fval->fval);
    case PG_QUERY__A__CONST__VAL_BOOLVAL:
        return std::string(constant.boolval->boolval ? "true" : "false");
    case PG_QUERY__A__CONST__VAL_SVAL:
        return std::string(constant.sval->sval);
    case PG_QUERY__A__CONST__VAL_BSVAL:
        return bitText(*constant.bsval);
    default:
        return std::string("0"); // protobuf leaves out a message that is all default: the integer zero
    }
}

std::optional<std::string> valueText(const PgQuery__Node* node)
{
    if (!node)
        return std::nullopt;
    switch (node->node_case) {
    case PG_QUERY__NODE__NODE_A_CONST:
        return constantText(*node->a_const);
    case PG_QUERY__NODE__NODE_INTEGER:
        return std::to_string(node->integer->ival);
    case PG_QUERY__NODE__NODE_FLOAT:
        return std::string(node->float_->fval);
    case PG_QUERY__NODE__NODE_BOOLEAN:
        return std::string(node->boolean->boolval ? "true" : "false");
    case PG_QUERY__NODE__NODE_STRING:
        return std::string(node->string->sval);
    case PG_QUERY__NODE__NODE_BIT_STRING:
        return bitText(*node->bit_string);
    case PG_QUERY__NODE__NODE_TYPE_NAME: {
        const auto& type = *node->type_name;
        if (type.n_names == 0)
            return std::nullopt;
        return std::string(stringOf(type.names[type.n_names - 1]));
    }
    default:
        return std::nullopt;
    }
}

std::optional<std::string> optionString(const PgQuery__DefElem& option) { return valueText(option.arg); }

std::optional<std::int64_t> optionInteger(const PgQuery__DefElem& option)
{
    const auto text = valueText(option.arg);
    if (!text)
        return std::nullopt;
    std::string_view digits = *text;
    if (digits.starts_with('+'))
        digits.remove_prefix(1);
    std::int64_t value = 0;
    const auto [end, fault] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (fault != std::errc() || end != digits.data() + digits.size())
        return std::nullopt;
    return value;
}

std::optional<bool> optionBoolean(const PgQuery__DefElem& option)
{
    if (!option.arg)
        return true;
    auto text = valueText(option.arg);
    if (!text)
        return std::nullopt;
    std::transform(text->begin(), text->end(), text->begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    if (*text == "true" || *text == "on" || *text == "1" || *text == "yes")
        return true;
    if (*text == "false" || *text == "off" || *text == "0" || *text == "no")
        return false;
    return std::nullopt;
}

const PgQuery__DefElem* findOption(std::span<PgQuery__Node* const> options, std::string_view name)
{
    for (const auto* item : options) {
        if (item->node_case == PG_QUERY__NODE__NODE_DEF_ELEM && name == item->def_elem->defname)
            return item->def_elem;
    }
    return nullptr;
}

void forEachChild(const ProtobufCMessage& message,
                  const std::function<void(const ProtobufCMessage&, const ProtobufCFieldDescriptor&)>& callback)
{
    for (const auto& field : fieldsOf(message)) {
        if (field.type == PROTOBUF_C_TYPE_MESSAGE)
            forEachMessage(message, field, [&](const ProtobufCMessage& child, int) { callback(child, field); });
    }
}

void forEachSetField(const ProtobufCMessage& message, const FieldCallback& callback) { walkSetFields(message, "", callback); }

std::string describeTree(const ProtobufCMessage& message)
{
    std::string out;
    describe(message, out);
    return out;
}

} // namespace cofferdam::sql
