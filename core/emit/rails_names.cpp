#include "rails_parts.h"

#include <algorithm>
#include <map>
#include <string_view>

namespace cofferdam::emit::rails {
namespace {

using base::Message;
using plan::Step;

/// File systems take 255 bytes, of which a version, the ending and `_step12` need some; nobody reads that many.
constexpr std::size_t longest = 100;

/// Titles that are sentences for people, as short names; the placeholders are those of the title.
const std::map<std::string_view, std::string_view>& shortForms()
{
    static const std::map<std::string_view, std::string_view> forms{
        {"plan.title.build-index", "build %1 anew"},
        {"plan.title.build-key", "build index of %1"},
        {"plan.title.build-on-copy", "build %1 for copy"},
        {"plan.title.check-on-copy", "add %1 to %2 for copy"},
        {"plan.title.copy-for-rename", "add column %1 to %2"},
        {"plan.title.copy-for-type", "add column %3 to %2"},
        {"plan.title.drop-kept", "drop column %1 of %2"},
        {"plan.title.drop-shim", "drop view %1"},
        {"plan.title.exclude-bound", "keep rows of %2 out of %1"},
        {"plan.title.fill-copy", "copy %1 to %3 of %2"},
        {"plan.title.finish-rename", "drop column %3 of %2"},
        {"plan.title.guard-not-null", "refuse null in %1 of %2"},
        {"plan.title.rename-attached", "rename %2 to %1"},
        {"plan.title.rename-index", "switch to new %1"},
        {"plan.title.set-not-null", "make %1 of %2 not null"},
        {"plan.title.switch-type", "switch %1 of %2 to new type"},
        {"plan.title.validate-not-null", "validate %1 of %2 not null"},
    };
    return forms;
}

/// What a title names (its %1, %2), as a file name says it: without the schema public, which goes without saying.
std::string plainName(std::string text)
{
    for (std::size_t at = text.find("public."); at != std::string::npos; at = text.find("public.", at)) {
        const bool begins = at == 0 || text[at - 1] == ' ' || text[at - 1] == '(' || text[at - 1] == ',';
        if (begins)
            text.erase(at, std::string_view("public.").size());
        else
            at += 1;
    }
    // Of a function the name will do.
    return text.substr(0, text.find('('));
}

std::string filled(std::string_view form, const Message& title)
{
    std::string out;
    for (std::size_t i = 0; i < form.size(); ++i) {
        const std::size_t number = form[i] == '%' && i + 1 < form.size() ? static_cast<std::size_t>(form[i + 1] - '1') : title.arguments.size();
        if (number < title.arguments.size()) {
            out += plainName(title.arguments[number].text);
            ++i;
        } else {
            out += form[i];
        }
    }
    return out;
}

/// `add_foreign_key_from_refunds_to_payments`: fk_rails_25267b0e17 tells nobody anything.
std::string foreignKeyName(const Step& step)
{
    for (const ddl::Statement& statement : step.statements) {
        const auto* alter = statement.as<ddl::AlterTable>();
        const auto* add = alter && alter->actions.size() == 1 ? std::get_if<ddl::alter::AddConstraint>(&alter->actions.front()) : nullptr;
        if (add && add->constraint.value.type == catalog::ConstraintType::ForeignKey)
            return "add foreign key from " + plainName(alter->name.sql()) + " to " + plainName(add->constraint.value.referencedTable.sql());
    }
    return {};
}

/// `change_state_and_total_of_orders` for a step of several changes to a few columns of one table; nothing for any other.
std::string changedColumns(const Step& step)
{
    constexpr std::size_t few = 3;
    std::vector<std::string> columns;
    for (const auto& key : step.serves) {
        if (key.object.kind != catalog::Kind::Column || key.object.table() != step.serves.front().object.table())
            return {};
        if (std::find(columns.begin(), columns.end(), key.object.part) == columns.end())
            columns.push_back(key.object.part);
    }
    if (columns.empty() || columns.size() > few)
        return {};
    std::string out = "change ";
    for (std::size_t i = 0; i < columns.size(); ++i)
        out += (i == 0 ? "" : " and ") + columns[i];
    return out + " of " + plainName(step.serves.front().object.table().sql());
}

std::string nameFor(const Step& step)
{
    const Message& title = step.title;
    if (title.id == "plan.step.several") {
        if (const std::string name = changedColumns(step); !name.empty())
            return name;
    }
    if (title.id == "plan.title.add-foreign-key") {
        if (const std::string name = foreignKeyName(step); !name.empty())
            return name;
    }
    // Rails' own names of indexes say their tables.
    if (title.id == "plan.title.add-index" || title.id == "plan.title.drop-index") {
        const std::string index = title.arguments.empty() ? std::string() : plainName(title.arguments.front().text);
        if (index.starts_with("index_"))
            return (title.id == "plan.title.add-index" ? "add " : "drop ") + index;
    }
    if (const auto found = shortForms().find(title.id); found != shortForms().end())
        return filled(found->second, title);
    // How many changes there are, and what is told beside, is no name.
    return filled(std::string_view(title.english).substr(0, title.english.find_first_of("(,:")), title);
}

/// Lower case words of letters and digits.
std::vector<std::string> wordsOf(const std::string& text)
{
    std::vector<std::string> out;
    std::string word;
    for (char c : text + " ") {
        const bool capital = c >= 'A' && c <= 'Z';
        if (capital || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
            word += static_cast<char>(capital ? c - 'A' + 'a' : c);
        else if (!word.empty())
            out.push_back(std::exchange(word, {}));
    }
    return out;
}

/// A name does not end in the middle of a sentence.
bool leadsOn(const std::string& word)
{
    static constexpr std::string_view words[] = {"to", "of", "on", "from", "for", "in", "into", "as", "and", "with"};
    return std::find(std::begin(words), std::end(words), word) != std::end(words);
}

} // namespace

std::string fileStem(const Step& step)
{
    std::vector<std::string> words;
    std::size_t length = 0;
    for (const std::string& word : wordsOf(nameFor(step))) {
        // "Add index index_orders_on_state": once will do.
        if (word == "the" || (!words.empty() && words.back() == word))
            continue;
        length += word.size() + 1;
        if (length > longest)
            break;
        words.push_back(word);
    }
    while (length > longest && !words.empty() && leadsOn(words.back()))
        words.pop_back();
    std::string out;
    for (const std::string& word : words)
        out += (out.empty() ? "" : "_") + word;
    return out.empty() || (out[0] >= '0' && out[0] <= '9') ? "migrate_" + out : out;
}

std::string className(const std::string& stem)
{
    std::string out;
    bool start = true;
    for (char c : stem) {
        if (c == '_') {
            start = true;
        } else {
            out += start && c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
            start = false;
        }
    }
    return out;
}

} // namespace cofferdam::emit::rails
