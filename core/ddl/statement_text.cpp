#include "statement_text.h"

#include "ddl/lower.h"

namespace cofferdam::ddl {

namespace {

base::Expression asWritten(const std::string& text)
{
    base::ExpressionForm form;
    form.sql = form.key = text;
    return base::Expression(std::move(form));
}

} // namespace

base::Expression ruleDefinition(const std::string& text)
{
    const auto lowered = parseStatements("CREATE RULE r " + text);
    const auto* rule = lowered && lowered->statements.size() == 1 ? lowered->statements.front().as<CreateRule>() : nullptr;
    return rule ? rule->value.definition : asWritten(text);
}

base::Expression routineBody(const std::string& text)
{
    const auto lowered = parseStatements("CREATE FUNCTION f() RETURNS void LANGUAGE sql " + text);
    const auto* function = lowered && lowered->statements.size() == 1 ? lowered->statements.front().as<CreateFunction>() : nullptr;
    return function ? function->value.sqlBody : asWritten(text);
}

} // namespace cofferdam::ddl
