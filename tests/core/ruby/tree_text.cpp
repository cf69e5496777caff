#include "tree_text.h"

#include "base/quote.h"

namespace cofferdam::test {
namespace {

using namespace cofferdam::ruby;

std::string list(const std::vector<Node>& nodes)
{
    std::string out;
    for (const auto& node : nodes)
        out += (out.empty() ? "" : ", ") + treeText(node);
    return out;
}

std::string pairs(const Hash& hash)
{
    std::string out;
    for (const auto& [key, value] : hash.pairs) {
        const auto* symbol = key.as<Symbol>();
        out += (out.empty() ? "" : ", ") + (symbol ? symbol->name + ": " : treeText(key) + " => ") + treeText(value);
    }
    return out;
}

std::string parameters(const std::vector<std::string>& names)
{
    std::string out;
    for (const auto& name : names)
        out += (out.empty() ? "" : ", ") + name;
    return out.empty() ? out : "|" + out + "| ";
}

std::string call(const Call& value)
{
    std::string out = value.receiver ? treeText(**value.receiver) + "." : "";
    out += value.name;
    const auto options = pairs(value.options);
    const auto arguments = list(value.arguments);
    if (!arguments.empty() || !options.empty())
        out += "(" + arguments + (arguments.empty() || options.empty() ? "" : ", ") + options + ")";
    if (value.block)
        out += " { " + parameters(value.block->parameters) + treeText(value.block->body) + " }";
    return out;
}

struct Printer {
    std::string operator()(const Nil&) const { return "nil"; }
    std::string operator()(bool value) const { return value ? "true" : "false"; }
    std::string operator()(const Integer& value) const { return value.digits; }
    std::string operator()(const Float& value) const { return "float " + value.digits; }
    std::string operator()(const String& value) const { return base::quoteRuby(value.bytes); }
    std::string operator()(const Symbol& value) const { return base::rubySymbol(value.name); }
    std::string operator()(const Moment& value) const { return "moment " + value.text; }
    std::string operator()(const Constant& value) const { return value.path; }
    std::string operator()(const Array& value) const { return "[" + list(value.items) + "]"; }
    std::string operator()(const Hash& value) const { return "{" + pairs(value) + "}"; }
    std::string operator()(const Range& value) const
    {
        return treeText(*value.begin) + (value.excludesEnd ? "..." : "..") + treeText(*value.end);
    }
    std::string operator()(const Lambda& value) const { return "-> { " + parameters(value.parameters) + treeText(value.body) + " }"; }
    std::string operator()(const Call& value) const { return call(value); }
};

std::string statement(const Statement& value)
{
    if (const auto* node = std::get_if<Node>(&value.value))
        return treeText(*node);
    if (const auto* unknown = std::get_if<Unknown>(&value.value)) {
        const char* why = unknown->why == Unknown::Why::ControlFlow ? "control" : unknown->why == Unknown::Why::Interpolation ? "interpolation" : "syntax";
        return std::string("unknown ") + why + " <" + unknown->source + ">";
    }
    if (const auto* lost = std::get_if<Undumpable>(&value.value))
        return "undumpable " + lost->table + " <" + lost->text + ">";
    if (const auto* defined = std::get_if<ClassDefinition>(&value.value))
        return "class " + defined->name + (defined->superclass ? " < " + treeText(*defined->superclass) : "") + " { " + treeText(defined->body) + " }";
    const auto& method = std::get<MethodDefinition>(value.value);
    return "def " + method.name + " { " + treeText(method.body) + " }";
}

} // namespace

std::string treeText(const Node& node)
{
    return std::visit(Printer{}, node.value);
}

std::string treeText(const std::vector<Statement>& statements)
{
    std::string out;
    for (const auto& value : statements)
        out += (out.empty() ? "" : "; ") + statement(value);
    return out;
}

} // namespace cofferdam::test
