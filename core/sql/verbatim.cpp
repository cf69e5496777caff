#include "sql/verbatim.h"

#include "sql/lexer.h"

namespace cofferdam::sql {

std::optional<base::Expression> verbatim(std::string_view text)
{
    while (!text.empty() && (text.back() == ';' || text.back() == '\n' || text.back() == ' '))
        text.remove_suffix(1);
    base::ExpressionForm form;
    Lexer lexer(text, 0, true);
    int open = 0;
    for (Token token = lexer.next(); token.kind != TokenKind::End; token = lexer.next()) {
        const std::string_view word = lexer.text(token);
        if (token.kind == TokenKind::MetaCommand || token.kind == TokenKind::Comment || token.kind == TokenKind::Unterminated
            || token.kind == TokenKind::Unknown || word == ";")
            return std::nullopt;
        open += word == "(" ? 1 : word == ")" ? -1 : 0;
        if (open < 0)
            return std::nullopt;
        form.key += form.key.empty() ? "" : " ";
        form.key += word;
    }
    if (open != 0 || form.key.empty())
        return std::nullopt;
    form.sql = text;
    while (!form.sql.empty() && (form.sql.front() == ' ' || form.sql.front() == '\n'))
        form.sql.erase(0, 1);
    return base::Expression(std::move(form));
}

} // namespace cofferdam::sql
