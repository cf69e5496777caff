#pragma once
#include "ruby/parser.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cofferdam::ruby {

/// The recursive descent behind parse(). A production that meets Ruby which is no data returns nullopt with the reason in
/// m_why; the statement that holds it is then skipped token by token and kept as Unknown.
class Grammar {
public:
    Grammar(const Tokens& tokens, std::string_view source, const std::string& file);
    base::Result<std::vector<Statement>> run();

private:
    using Maybe = std::optional<Node>;

    const Token& peek(std::size_t ahead = 0) const;
    bool atPunctuation(std::string_view text) const { return peek().isPunctuation(text); }
    bool accept(std::string_view punctuation);
    void skipNewlines();
    Maybe reject(Unknown::Why why = Unknown::Why::Syntax);
    Maybe literal(Node::Value value);
    static Node at(const Token& token, Node::Value value);
    void stop(std::string_view id, std::string_view english, const Token& token);

    // grammar.cpp: statements
    std::vector<Statement> statements(std::string_view closer);
    Statement statement();
    std::optional<Statement> definition();
    std::optional<Statement> classDefinition();
    std::optional<Statement> methodDefinition();
    Maybe assignment(Node target);
    Statement undumpable();
    Statement skipped(std::size_t from, Unknown::Why why);
    void skipOneStatement();
    bool continuesBehind(std::size_t at) const;
    bool isEndlessMethod(std::size_t at) const;
    bool atStatementEnd() const;

    // grammar_values.cpp: literals and calls
    Maybe expression();
    Maybe operand();
    Maybe primary();
    Maybe number(bool negative);
    Maybe stringLiteral();
    Maybe words();
    Maybe array();
    Maybe hash();
    Maybe arrowLambda();
    Maybe parenthesised();
    Maybe constant();
    Maybe bareCall();
    Maybe chain(Node receiver);
    Maybe named(std::optional<Box<Node>> receiver, const Token& name);
    Maybe onString(const Node& receiver, const Token& method);
    bool pair(Hash& into, bool& matched);
    bool listArguments(Call& call, std::string_view closer);
    bool commandArguments(Call& call);
    bool startsCommandArgument(const Token& name) const;
    bool block(Call& call);
    bool blockBody(Block& block, std::string_view closer);
    bool blockParameters(std::vector<std::string>& parameters, std::string_view closer);

    const std::vector<Token>& m_tokens;
    std::string_view m_source;
    const std::string& m_file;
    std::size_t m_at = 0;
    int m_depth = 0;
    bool m_doBelongsOutside = false; ///< inside command arguments a `do` belongs to the command
    Unknown::Why m_why = Unknown::Why::Syntax;
    std::optional<base::Error> m_error;

    friend class Depth;
};

} // namespace cofferdam::ruby
