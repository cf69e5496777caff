#include "base/quote.h"
#include "print_parts.h"

namespace cofferdam::ddl::printing {
namespace {

std::string ownedBy(const std::optional<ObjectId>& column) { return "OWNED BY " + (column ? column->sql() : "NONE"); }

} // namespace

std::vector<std::string> sequenceOptionTexts(const catalog::SequenceOptions& o)
{
    std::vector<std::string> out;
    if (o.type.name != "bigint")
        out.push_back("AS " + o.type.sql());
    if (o.start)
        out.push_back("START WITH " + std::to_string(*o.start));
    if (o.increment)
        out.push_back("INCREMENT BY " + std::to_string(*o.increment));
    if (o.minimum)
        out.push_back("MINVALUE " + std::to_string(*o.minimum));
    if (o.maximum)
        out.push_back("MAXVALUE " + std::to_string(*o.maximum));
    if (o.cache)
        out.push_back("CACHE " + std::to_string(*o.cache));
    if (o.cycle)
        out.emplace_back("CYCLE");
    return out;
}

std::vector<std::string> sequenceChangeTexts(const AlterSequence& c)
{
    std::vector<std::string> out;
    if (c.type)
        out.push_back("AS " + c.type->sql());
    if (c.start)
        out.push_back("START WITH " + std::to_string(*c.start));
    if (c.increment)
        out.push_back("INCREMENT BY " + std::to_string(*c.increment));
    if (c.minimum)
        out.push_back(*c.minimum ? "MINVALUE " + std::to_string(**c.minimum) : "NO MINVALUE");
    if (c.maximum)
        out.push_back(*c.maximum ? "MAXVALUE " + std::to_string(**c.maximum) : "NO MAXVALUE");
    if (c.cache)
        out.push_back("CACHE " + std::to_string(*c.cache));
    if (c.cycle)
        out.emplace_back(*c.cycle ? "CYCLE" : "NO CYCLE");
    if (c.restart)
        out.push_back("RESTART WITH " + std::to_string(*c.restart));
    if (c.ownedBy)
        out.push_back(ownedBy(*c.ownedBy));
    return out;
}

std::string text(const CreateSequence& s, const PrintOptions&)
{
    std::string out = std::string("CREATE ") + (s.value.unlogged ? "UNLOGGED " : "") + "SEQUENCE " + (s.ifNotExists ? "IF NOT EXISTS " : "") + s.name.sql();
    for (const std::string& option : sequenceOptionTexts(s.value.options))
        out += "\n    " + option;
    if (s.value.ownedBy)
        out += "\n    " + ownedBy(s.value.ownedBy);
    return out;
}

std::string text(const AlterSequence& s, const PrintOptions&)
{
    const std::string head = "ALTER SEQUENCE " + s.name.sql();
    const std::vector<std::string> options = sequenceChangeTexts(s);
    if (options.empty() && s.logged)
        return head + (*s.logged ? " SET LOGGED" : " SET UNLOGGED");
    return options.size() == 1 ? head + " " + options.front() : head + "\n    " + join(options, "\n    ");
}

} // namespace cofferdam::ddl::printing
