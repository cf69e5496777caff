#include "pg_parser.h"

#include <pg_query.h>

namespace cofferdam::sql {

RawParse rawParse(const std::string& text, Arena& arena)
{
    RawParse out;
    const PgQueryProtobufParseResult result = pg_query_parse_protobuf(text.c_str());
    if (result.error) {
        out.complaint = result.error->message ? result.error->message : "syntax error";
        out.cursor = result.error->cursorpos;
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
