#include "ruby/parser.h"

#include "grammar.h"

namespace cofferdam::ruby {

base::Result<File> parse(std::string_view source, const std::string& fileName)
{
    COFFERDAM_ASSIGN(auto tokens, lex(source, fileName));
    COFFERDAM_ASSIGN(auto statements, Grammar(tokens, source, fileName).run());
    File file;
    file.name = fileName;
    file.source = source.starts_with("\xEF\xBB\xBF") ? source.substr(3) : source;
    file.statements = std::move(statements);
    file.comments = std::move(tokens.comments);
    file.data = std::move(tokens.data);
    file.dataLine = tokens.dataLine;
    return file;
}

} // namespace cofferdam::ruby
