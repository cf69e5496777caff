#include "ruby/schema_file.h"

#include "dialect.h"

#include <algorithm>
#include <charconv>

namespace cofferdam::ruby {
namespace {

using base::failure;
using base::message;

base::Unexpected notASchema(const std::string& file)
{
    return failure(message("ruby.not_a_schema", COFFERDAM_TR("The file holds no ActiveRecord::Schema definition.")), {file});
}

/// `ActiveRecord::Schema.define(…) do … end`, with or without a version in brackets.
const Call* headerOf(const Statement& statement)
{
    const auto* call = statement.call();
    if (!call || call->name != "define" || !call->receiver || !call->block)
        return nullptr;
    const Node* receiver = &**call->receiver;
    if (const auto* index = receiver->as<Call>(); index && index->name == "[]" && index->receiver)
        receiver = &**index->receiver;
    const auto* constant = receiver->as<Constant>();
    return constant && constant->path == "ActiveRecord::Schema" ? call : nullptr;
}

bool loadsVersions(const Statement& statement)
{
    const auto* call = statement.call();
    const auto* constant = call && call->receiver ? (*call->receiver)->as<Constant>() : nullptr;
    return constant && constant->path == "ActiveRecord::Schema" && call->name == "load_schema_migrations";
}

std::string versionOf(const Call& header)
{
    const auto* node = header.options.find("version");
    if (!node)
        return {};
    if (const auto* number = node->as<Integer>())
        return number->digits;
    std::string digits = node->name() ? *node->name() : std::string();
    std::erase_if(digits, [](char c) { return c < '0' || c > '9'; });
    return digits;
}

std::vector<std::string> versionList(std::string_view data)
{
    std::vector<std::string> out;
    while (!data.empty()) {
        const auto end = std::min(data.find('\n'), data.size());
        const auto line = data.substr(0, end);
        const auto first = line.find_first_of("0123456789");
        if (first != std::string_view::npos)
            out.emplace_back(line.substr(first, line.find_last_of("0123456789") - first + 1));
        data.remove_prefix(std::min(end + 1, data.size()));
    }
    return out;
}

/// What the layout of a file without bracket tells about the dumper.
struct Traces {
    bool encodingComment = false;
    bool sourceRailsUses = false; ///< the comment block of 6.0 and later
    bool binRails = false;        ///< … of 6.1 and later
    bool btree = false;           ///< `using: :btree`, written up to 5.0
    bool padded = false;          ///< columns padded with blanks, up to 5.0
    bool serial = false;          ///< `id: :serial`, from 5.1
    bool nestedId = false;        ///< `id: { … }` and check constraints, from 6.1
};

void traceLine(Traces& traces, const Statement& statement, const Call& call)
{
    const auto* method = call.options.find("using");
    traces.btree |= method && method->name() && *method->name() == "btree";
    traces.nestedId |= call.name == "check_constraint";
    if (call.receiverName().empty() || call.arguments.empty() || call.arguments.front().line() != statement.line())
        return;
    const auto nameEnd = statement.column() + static_cast<int>(call.receiverName().size() + 1 + call.name.size());
    traces.padded |= call.arguments.front().column() > nameEnd + 1;
}

Traces tracesOf(const SchemaFile& schema)
{
    Traces traces;
    for (const auto& comment : schema.file.comments) {
        traces.encodingComment |= comment.line == 1 && comment.text.find("encoding") != std::string::npos;
        traces.sourceRailsUses |= comment.text.find("source Rails uses to define your schema") != std::string::npos;
        traces.binRails |= comment.text.find("`bin/rails") != std::string::npos;
    }
    for (const auto& statement : schema.body) {
        const auto* call = statement.call();
        if (!call)
            continue;
        traceLine(traces, statement, *call);
        const auto* id = call->name == "create_table" ? call->options.find("id") : nullptr;
        traces.serial |= id && id->name() && *id->name() == "serial";
        traces.nestedId |= id && id->as<Hash>();
        if (call->block) {
            for (const auto& inner : call->block->body) {
                if (const auto* line = inner.call())
                    traceLine(traces, inner, *line);
            }
        }
    }
    return traces;
}

/// The newest version whose dumper could have written this. Undecidable files read as 6.1, whose primary keys are bigserial.
RailsVersion inferredVersion(const SchemaFile& schema, bool underscores)
{
    const auto traces = tracesOf(schema);
    if (traces.binRails || traces.nestedId)
        return {6, 1};
    if (traces.sourceRailsUses)
        return {6, 0};
    if (underscores)
        return {5, 2};
    if (traces.encodingComment)
        return {4, 2};
    if (traces.serial)
        return {5, 1};
    if (traces.btree || traces.padded)
        return {5, 0};
    return {6, 1};
}

bool hasUnderscores(std::string_view source)
{
    const auto define = source.find(".define");
    const auto version = source.find("version", define);
    const auto line = source.substr(0, source.find('\n', define));
    return define != std::string_view::npos && version < line.size() && line.find('_', version) != std::string_view::npos;
}

} // namespace

std::string RailsVersion::text() const
{
    return std::to_string(major) + "." + std::to_string(minor);
}

std::optional<RailsVersion> railsVersion(std::string_view text)
{
    RailsVersion version;
    const auto* end = text.data() + text.size();
    const auto major = std::from_chars(text.data(), end, version.major);
    if (major.ec != std::errc{} || major.ptr == end || *major.ptr != '.')
        return std::nullopt;
    const auto minor = std::from_chars(major.ptr + 1, end, version.minor);
    return minor.ec == std::errc{} && minor.ptr == end ? std::optional(version) : std::nullopt;
}

std::optional<RailsVersion> bracketVersion(const Node& node)
{
    const auto* index = node.as<Call>();
    if (!index || index->name != "[]" || index->arguments.size() != 1)
        return std::nullopt;
    if (const auto* number = index->arguments.front().as<Float>())
        return railsVersion(number->digits);
    const auto* text = index->arguments.front().name();
    return text ? railsVersion(*text) : std::nullopt;
}

base::Result<SchemaFile> parseSchema(std::string_view source, const std::string& fileName)
{
    auto parsed = parse(source, fileName);
    if (!parsed) {
        // What is no schema at all should not be told that it lacks an "end".
        const auto& id = parsed.error().message.id;
        const bool grammar = id == "ruby.truncated" || id == "ruby.unbalanced" || id == "ruby.nesting";
        if (grammar && source.find("ActiveRecord::Schema") == std::string_view::npos)
            return notASchema(fileName);
        const auto first = source.find("ActiveRecord::Schema");
        const auto again = source.find("\nActiveRecord::Schema", first);
        if (id == "ruby.truncated" && again != std::string_view::npos && source.find(".define", again) != std::string_view::npos) {
            const auto line = 2 + static_cast<int>(std::count(source.begin(), source.begin() + static_cast<std::ptrdiff_t>(again), '\n'));
            return failure(message("ruby.duplicate_header", COFFERDAM_TR("The schema is defined a second time here.")), {fileName, line, 1});
        }
        return failure(parsed.error());
    }
    SchemaFile schema;
    schema.file = std::move(*parsed);
    bool found = false;
    for (auto& statement : schema.file.statements) {
        const auto* header = headerOf(statement);
        if (header && found) {
            return failure(message("ruby.duplicate_header", COFFERDAM_TR("The schema is defined a second time here.")),
                schema.file.place(statement));
        }
        if (header) {
            found = true;
            schema.bracket = bracketVersion(**header->receiver);
            schema.version = versionOf(*header);
            schema.body = header->block->body;
        } else if (!loadsVersions(statement)) {
            schema.outside.push_back(std::move(statement));
        }
    }
    if (!found)
        return notASchema(fileName);
    schema.file.statements.clear();
    if (const auto dialect = foreignDialect(schema.body)) {
        return failure(message("ruby.dialect", COFFERDAM_TR("The file is written for %1; Cofferdam compares PostgreSQL schemas."),
                           {base::text(std::string(dialect->system))}),
            {fileName, dialect->line, dialect->column});
    }
    schema.rails = schema.bracket ? *schema.bracket : inferredVersion(schema, hasUnderscores(source));
    schema.versions = versionList(schema.file.data);
    return schema;
}

} // namespace cofferdam::ruby
