#include "check.h"
#include "ddl/printer.h"
#include "ddl/read.h"
#include "ruby/migration.h"
#include "ruby/schema_rb.h"

#include <cstdint>

using namespace cofferdam;

/// The Ruby reader takes any bytes: a schema or an error with a place, never anything else.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    auto ruby = ruby::readSchema(std::string(reinterpret_cast<const char*>(data), size), "schema.rb", ruby::railsVersion("7.1"));
    if (!ruby) {
        promise(!ruby.error().message.id.empty(), "an error has an id");
        return 0;
    }
    ddl::Lowered lowered;
    lowered.statements = std::move(ruby->statements);
    ddl::Session session;
    const ddl::ReadResult read = ddl::read(lowered, session);
    for (const ddl::Statement& statement : ddl::script(read.catalog))
        promise(!ddl::print(statement).empty(), "every statement of a script has a text");
    return 0;
}
