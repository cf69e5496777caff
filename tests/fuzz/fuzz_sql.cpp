#include "check.h"
#include "ddl/lower.h"
#include "ddl/printer.h"
#include "ddl/read.h"
#include "sql/parse.h"

#include <algorithm>
#include <cstdint>

using namespace cofferdam;

/// The SQL reader takes any bytes. What it understood it can print, and what is printed reads back as the same.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const sql::ParsedFile file = sql::parse(std::string(reinterpret_cast<const char*>(data), size), "fuzz.sql");
    for (const sql::ParsedStatement& statement : file.statements())
        promise(statement.place.line > 0 && statement.offset <= size, "a statement has a place in the text");
    if (!file.errors().empty())
        return 0;
    const ddl::Lowered lowered = ddl::lower(file);
    for (const ddl::Statement& statement : lowered.statements) {
        const std::string text = ddl::print(statement, {18, true});
        const auto again = ddl::parseStatements(text + ";");
        promise(again.has_value() && again->errors.empty(), "what is printed parses: " + text);
        if (again->notModelled.empty() && !statement.as<ddl::Dml>())
            promise(again->statements.size() == 1 && again->statements.front() == statement, "what is printed reads back as the same: " + text);
    }
    ddl::Session session;
    const ddl::ReadResult read = ddl::read(lowered, session);
    for (const ddl::Statement& statement : ddl::script(read.catalog))
        promise(!ddl::print(statement).empty(), "every statement of a script has a text");
    return 0;
}
