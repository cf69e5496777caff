#include "base/message.h"
#include "base/place_of_byte.h"
#include "base/quote.h"
#include "base/result.h"

#include <algorithm>
#include <utility>

namespace cofferdam::base {

MessageArgument text(std::string value) { return {MessageArgument::Kind::Text, std::move(value), 0}; }
MessageArgument identifier(std::string value) { return {MessageArgument::Kind::Identifier, std::move(value), 0}; }
MessageArgument sql(std::string value) { return {MessageArgument::Kind::Sql, std::move(value), 0}; }
MessageArgument count(std::int64_t value) { return {MessageArgument::Kind::Count, std::to_string(value), value}; }

Message message(std::string_view id, std::string_view english, std::vector<MessageArgument> arguments)
{
    return {std::string(id), std::string(english), std::move(arguments)};
}

std::string Message::render() const
{
    std::string out;
    out.reserve(english.size() + 32);
    for (std::size_t i = 0; i < english.size(); ++i) {
        const bool placeholder = english[i] == '%' && i + 1 < english.size();
        if (placeholder && english[i + 1] >= '1' && english[i + 1] <= '9') {
            const auto index = static_cast<std::size_t>(english[++i] - '1');
            if (index < arguments.size())
                out += arguments[index].text;
        } else if (placeholder && english[i + 1] == 'n') {
            ++i;
            for (const auto& argument : arguments) {
                if (argument.kind == MessageArgument::Kind::Count) {
                    out += argument.text;
                    break;
                }
            }
        } else {
            out += english[i];
        }
    }
    return out;
}

std::string Place::text() const
{
    std::string out = file;
    if (line > 0) {
        out += (out.empty() ? "line " : ":") + std::to_string(line);
        if (column > 0)
            out += ":" + std::to_string(column);
    }
    return out;
}

Place placeWithin(const Place& start, const Place& inner)
{
    if (inner.line >= 0)
        return inner;
    return {start.file, start.line - inner.line - 1, inner.line == -1 ? start.column + inner.column - 1 : inner.column};
}

Place placeOfByte(const std::string& file, std::string_view text, std::size_t byte)
{
    const auto before = text.substr(0, std::min(byte > 0 ? byte - 1 : 0, text.size()));
    const auto lineStart = before.rfind('\n');
    const auto column = before.size() - (lineStart == std::string_view::npos ? 0 : lineStart + 1) + 1;
    return {file, static_cast<int>(std::count(before.begin(), before.end(), '\n')) + 1, static_cast<int>(column)};
}

std::string Error::line() const
{
    std::string out;
    if (place.known())
        out = place.text() + ": ";
    out += message.render();
    if (!detail.empty())
        out += " (" + detail + ")";
    for (char& c : out) {
        if (c == '\n' || c == '\r')
            c = ' ';
    }
    // What a name or a piece of the input holds must not speak to the terminal.
    return escapeLine(out);
}

Unexpected failure(Message message, Place place)
{
    return Unexpected(Error{std::move(message), std::move(place), {}, {}});
}

Unexpected failure(Error error) { return Unexpected(std::move(error)); }

Error cancelledError()
{
    return {message("cancelled", COFFERDAM_TR("Cancelled.")), {}, {}, {}};
}

bool isCancelled(const Error& error) { return error.message.id == "cancelled"; }

} // namespace cofferdam::base
