#include "ruby_schema.h"

namespace cofferdam::sources {

base::Result<SourceResult> readRubySchema(const NamedText& text, const ReadOptions&)
{
    return base::failure(
        base::message("source.not_schema", COFFERDAM_TR("%1 is not a schema that can be read."), {base::text(text.name)}));
}

} // namespace cofferdam::sources
