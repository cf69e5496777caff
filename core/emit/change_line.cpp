#include "emit/report.h"

namespace cofferdam::emit {
namespace {

std::string_view glyph(diff::Action action)
{
    switch (action) {
    case diff::Action::Created: return "+";
    case diff::Action::Dropped: return "-";
    case diff::Action::Altered: return "~";
    case diff::Action::Renamed: return ">";
    }
    return {};
}

} // namespace

std::string changeLine(const diff::Change& change)
{
    std::string out = std::string(glyph(change.action)) + " ";
    if (change.action == diff::Action::Renamed && change.from)
        return out + change.from->describe() + " → " + change.id.ownName();
    out += change.id.describe();
    std::string details;
    for (const diff::PropertyChange& property : change.properties) {
        const auto shown = [](const catalog::PropertyValue& value) {
            constexpr std::size_t longest = 70;
            std::string text = value.text;
            for (char& c : text)
                c = c == '\n' ? ' ' : c;
            if (text.empty())
                return std::string("nothing");
            if (text.size() <= longest)
                return text;
            std::size_t end = longest;
            while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80)
                --end;
            return text.substr(0, end) + "…";
        };
        details += (details.empty() ? ": " : "; ") + std::string(property.property->label) + " " + shown(property.before) + " → " + shown(property.after);
    }
    return out + details;
}

} // namespace cofferdam::emit
