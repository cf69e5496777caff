#include "tree_copy.h"

#include "sql/nodes.h"

#include <cstring>

namespace cofferdam::sql {
namespace {

template <typename T>
T& member(ProtobufCMessage& message, unsigned offset)
{
    return *reinterpret_cast<T*>(reinterpret_cast<char*>(&message) + offset);
}

std::size_t sizeOf(ProtobufCType type)
{
    switch (type) {
    case PROTOBUF_C_TYPE_INT64:
    case PROTOBUF_C_TYPE_SINT64:
    case PROTOBUF_C_TYPE_SFIXED64:
    case PROTOBUF_C_TYPE_UINT64:
    case PROTOBUF_C_TYPE_FIXED64:
    case PROTOBUF_C_TYPE_DOUBLE: return 8;
    case PROTOBUF_C_TYPE_BOOL: return sizeof(protobuf_c_boolean);
    case PROTOBUF_C_TYPE_STRING:
    case PROTOBUF_C_TYPE_MESSAGE: return sizeof(void*);
    case PROTOBUF_C_TYPE_BYTES: return sizeof(ProtobufCBinaryData);
    default: return 4;
    }
}

class Copier {
public:
    explicit Copier(Arena& arena) : m_arena(arena) {}

    ProtobufCMessage* message(const ProtobufCMessage& from)
    {
        const ProtobufCMessageDescriptor& descriptor = *from.descriptor;
        auto* out = static_cast<ProtobufCMessage*>(m_arena.allocate(descriptor.sizeof_message));
        std::memcpy(out, &from, descriptor.sizeof_message);
        // A node is one of some 250 things: asking each whether it is the one would cost most of the time.
        if (&descriptor == &pg_query__node__descriptor) {
            auto& node = *reinterpret_cast<PgQuery__Node*>(out);
            if (const auto* field = protobuf_c_message_descriptor_get_field(&descriptor, static_cast<unsigned>(node.node_case)))
                single(*out, *field);
            return out;
        }
        for (unsigned i = 0; i < descriptor.n_fields; ++i) {
            const ProtobufCFieldDescriptor& field = descriptor.fields[i];
            if (field.label == PROTOBUF_C_LABEL_REPEATED)
                repeated(*out, field);
            else if (field.type == PROTOBUF_C_TYPE_STRING || field.type == PROTOBUF_C_TYPE_MESSAGE || field.type == PROTOBUF_C_TYPE_BYTES)
                single(*out, field);
        }
        return out;
    }

private:
    char* string(const char* from)
    {
        const std::size_t size = std::strlen(from) + 1;
        return static_cast<char*>(std::memcpy(m_arena.allocate(size), from, size));
    }

    void bytes(ProtobufCBinaryData& data)
    {
        if (data.len > 0)
            data.data = static_cast<std::uint8_t*>(std::memcpy(m_arena.allocate(data.len), data.data, data.len));
    }

    void single(ProtobufCMessage& out, const ProtobufCFieldDescriptor& field)
    {
        const bool oneof = (field.flags & PROTOBUF_C_FIELD_FLAG_ONEOF) != 0;
        if (oneof && member<std::uint32_t>(out, field.quantifier_offset) != field.id)
            return;
        if (field.type == PROTOBUF_C_TYPE_BYTES) {
            bytes(member<ProtobufCBinaryData>(out, field.offset));
            return;
        }
        if (field.type != PROTOBUF_C_TYPE_STRING && field.type != PROTOBUF_C_TYPE_MESSAGE)
            return;
        void*& pointer = member<void*>(out, field.offset);
        // The default is the library's own and stays; a choice that holds nothing is not packed.
        if (!pointer || pointer == field.default_value) {
            if (oneof)
                member<std::uint32_t>(out, field.quantifier_offset) = 0;
            return;
        }
        pointer = field.type == PROTOBUF_C_TYPE_STRING ? static_cast<void*>(string(static_cast<const char*>(pointer)))
                                                       : message(*static_cast<const ProtobufCMessage*>(pointer));
    }

    void repeated(ProtobufCMessage& out, const ProtobufCFieldDescriptor& field)
    {
        const std::size_t count = member<std::size_t>(out, field.quantifier_offset);
        void*& array = member<void*>(out, field.offset);
        if (count == 0) {
            array = nullptr;
            return;
        }
        const std::size_t size = count * sizeOf(field.type);
        array = std::memcpy(m_arena.allocate(size), array, size);
        for (std::size_t i = 0; i < count; ++i) {
            if (field.type == PROTOBUF_C_TYPE_STRING)
                static_cast<char**>(array)[i] = string(static_cast<char**>(array)[i]);
            else if (field.type == PROTOBUF_C_TYPE_MESSAGE)
                static_cast<ProtobufCMessage**>(array)[i] = message(*static_cast<ProtobufCMessage**>(array)[i]);
            else if (field.type == PROTOBUF_C_TYPE_BYTES)
                bytes(static_cast<ProtobufCBinaryData*>(array)[i]);
        }
    }

    Arena& m_arena;
};

} // namespace

const ProtobufCMessage* copyTree(const ProtobufCMessage& message, Arena& arena) { return Copier(arena).message(message); }

} // namespace cofferdam::sql
