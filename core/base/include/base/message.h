#pragma once
#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

/// Marks an English template so that lupdate collects it (run with -tr-function-alias
/// QT_TRANSLATE_NOOP=COFFERDAM_TR); the window translates it under the context "core".
#define COFFERDAM_TR(text) text

namespace cofferdam::base {

/// What fills a placeholder. The kind decides how a front end shows it: identifiers and SQL are never
/// translated and stay left-to-right in a right-to-left window.
struct MessageArgument {
    enum class Kind : std::uint8_t { Text, Identifier, Sql, Count };
    Kind kind = Kind::Text;
    std::string text;
    std::int64_t count = 0;

    friend bool operator==(const MessageArgument&, const MessageArgument&) = default;
};

MessageArgument text(std::string value);
MessageArgument identifier(std::string value);
MessageArgument sql(std::string value);
MessageArgument count(std::int64_t value);

/// A sentence for people: a stable id, an English template with %1 … %9 (and %n for the first count), and typed arguments.
/// The id never changes meaning; tests, answers files and help pages hang on it.
struct Message {
    std::string id;
    std::string english;
    std::vector<MessageArgument> arguments;

    /// The English sentence with its placeholders filled.
    std::string render() const;
    bool empty() const { return id.empty() && english.empty(); }
    friend bool operator==(const Message&, const Message&) = default;
};

Message message(std::string_view id, std::string_view english, std::vector<MessageArgument> arguments = {});

} // namespace cofferdam::base
