#include "pg_parser.h"

#include "tree_copy.h"

#include <pg_query.h>

namespace {

/// Where the tree that libpg_query is about to pack goes instead, in this thread.
struct Capture {
    cofferdam::sql::Arena& arena;
    const PgQuery__ParseResult* tree = nullptr;
};

thread_local Capture* capture = nullptr;

class Capturing {
public:
    explicit Capturing(Capture& into) { capture = &into; }
    ~Capturing() { capture = nullptr; }
    Capturing(const Capturing&) = delete;
    Capturing& operator=(const Capturing&) = delete;
};

} // namespace

// libpg_query builds the tree in memory, packs it, and has no way to give it away unpacked; packing and unpacking are most of what a parse
// costs, since each of some 250 kinds of node is looked for in each node. Where these two take the place of the library's own functions of
// that name, as a program's do on ELF systems, rawParse() takes a copy of the tree before it is packed. Where they do not, nothing is
// captured and the tree is unpacked as usual.
extern "C" {

size_t pg_query__parse_result__get_packed_size(const PgQuery__ParseResult* message)
{
    if (!capture)
        return protobuf_c_message_get_packed_size(&message->base);
    capture->tree = reinterpret_cast<const PgQuery__ParseResult*>(cofferdam::sql::copyTree(message->base, capture->arena));
    return 0;
}

size_t pg_query__parse_result__pack(const PgQuery__ParseResult* message, uint8_t* out)
{
    return capture ? 0 : protobuf_c_message_pack(&message->base, out);
}
}

namespace cofferdam::sql {

RawParse rawParse(const std::string& text, Arena& arena)
{
    RawParse out;
    Capture captured{arena};
    const PgQueryProtobufParseResult result = [&] {
        const Capturing capturing(captured);
        return pg_query_parse_protobuf(text.c_str());
    }();
    if (result.error) {
        out.complaint = result.error->message ? result.error->message : "syntax error";
        out.cursor = result.error->cursorpos;
    } else if (captured.tree) {
        out.tree = captured.tree;
    } else {
        auto allocator = arena.allocator();
        out.tree = pg_query__parse_result__unpack(&allocator, result.parse_tree.len,
                                                  reinterpret_cast<const std::uint8_t*>(result.parse_tree.data));
        if (!out.tree)
            out.complaint = "unreadable parse tree";
    }
    pg_query_free_protobuf_parse_result(result);
    return out;
}

} // namespace cofferdam::sql
