#include "lowering.h"

#include "base/quote.h"
#include "generated_names.h"

#include <algorithm>
#include <cctype>

namespace cofferdam::ruby {
namespace {

bool isPlainWord(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return c == '_' || std::isalnum(static_cast<unsigned char>(c)) != 0; });
}

std::string upper(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(), [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
    return text;
}

/// "desc", "DESC NULLS LAST", "NULLS FIRST".
void setOrder(catalog::IndexElement& element, const std::string& written)
{
    const auto order = upper(written);
    element.descending = order.find("DESC") != std::string::npos;
    const bool first = order.find("NULLS FIRST") != std::string::npos;
    const bool last = order.find("NULLS LAST") != std::string::npos;
    if ((first && !element.descending) || (last && element.descending))
        element.nullsFirst = first;
}

/// An option that is one value for all columns or a hash by column.
std::string optionOf(const Node* option, const std::string& column)
{
    const auto* hash = option ? option->as<Hash>() : nullptr;
    const auto* value = hash ? hash->find(column) : option;
    const auto* text = value ? value->name() : nullptr;
    return text ? *text : std::string();
}

/// A column list in SQL. Up to 7.0 the clauses behind the list may stand in it, as in "lower(a)) INCLUDE (b".
std::optional<catalog::Index> parsedList(Lowering& l, std::string_view method, const std::string& list, const std::string& what)
{
    const auto sql = "CREATE INDEX i ON t USING " + base::quoteIdentifier(method) + " (" + list + ")";
    auto index = l.one<ddl::CreateIndex>(sql, what);
    return index ? std::optional(std::move(index->value)) : std::nullopt;
}

struct Keys {
    catalog::Index index; ///< its elements, and what else the list holds
    std::vector<std::string> nameParts;
};

std::optional<Keys> keysOf(Lowering& l, std::string_view table, const Node& columns, Options& options, const std::string& method, const std::string& what)
{
    const auto* order = options.take("order");
    // A gem of old wrote "opclasses".
    const auto* opclass = options.has("opclasses") ? options.take("opclasses") : options.take("opclass");
    const auto* single = columns.name();
    if (single && !isPlainWord(*single)) {
        auto index = parsedList(l, method, *single, what);
        return index ? std::optional(Keys{std::move(*index), {expressionWords(*single)}}) : std::nullopt;
    }
    const auto names = stringList(columns);
    if (!names || names->empty()) {
        l.notModelled(what);
        return std::nullopt;
    }
    const auto* facts = l.facts(table);
    Keys keys{{}, *names};
    auto& elements = keys.index.elements;
    for (const auto& name : *names) {
        const bool known = facts && std::find(facts->columns.begin(), facts->columns.end(), name) != facts->columns.end();
        if (!isPlainWord(name) && !known && l.rails >= RailsVersion{8, 2}) {
            const auto parsed = parsedList(l, method, name, what);
            if (!parsed)
                return std::nullopt;
            elements.insert(elements.end(), parsed->elements.begin(), parsed->elements.end());
            continue;
        }
        catalog::IndexElement element;
        element.column = name;
        setOrder(element, optionOf(order, name));
        element.operatorClass = optionOf(opclass, name);
        elements.push_back(std::move(element));
    }
    return keys;
}

/// A gem of old wrote the further columns of an index into `with:`.
std::optional<Node> withFurtherColumns(const Node& columns, Options& options)
{
    auto names = stringList(columns);
    const auto further = options.list("with");
    if (further.empty() || !names)
        return std::nullopt;
    names->insert(names->end(), further.begin(), further.end());
    Array array;
    for (const auto& name : *names) {
        Node node;
        node.value = String{name};
        array.items.push_back(std::move(node));
    }
    Node out;
    out.value = std::move(array);
    return out;
}

} // namespace

void addIndex(Lowering& l, std::string_view table, const Node& columns, Hash hash)
{
    Options options(std::move(hash));
    ddl::CreateIndex create;
    create.table = qualifiedName(table);
    create.name = options.text("name");
    const std::string what = "index " + (create.name.empty() ? std::string() : base::quoteIdentifier(create.name) + " ") + "on " + create.table.sql();
    const auto method = options.text("using");
    const auto all = withFurtherColumns(columns, options);
    auto keys = keysOf(l, table, all ? *all : columns, options, method.empty() ? "btree" : method, what);
    const auto unreadable = [&] { l.unknown(catalog::inTable(catalog::Kind::Index, catalog::tableId(create.table.schema, create.table.name), create.name)); };
    if (!keys) {
        unreadable();
        return;
    }
    create.value = std::move(keys->index);
    create.value.method = method.empty() ? "btree" : method;
    if (create.name.empty())
        create.name = indexName(table, keys->nameParts, l.rails);
    if (base::truncateIdentifier(create.name) != create.name) {
        l.note(base::message("ruby.long_index_name", COFFERDAM_TR("The index name %1 is longer than PostgreSQL keeps; Rails would refuse it."),
            {base::identifier(create.name)}));
        create.name = base::truncateIdentifier(create.name);
    }
    create.value.unique = options.flag("unique");
    if (options.has("include"))
        create.value.include = options.list("include");
    create.value.nullsNotDistinct |= options.flag("nulls_not_distinct");
    create.concurrently = options.text("algorithm") == "concurrently";
    create.ifNotExists = options.flag("if_not_exists");
    create.value.place = l.place();
    if (const auto where = options.text("where"); !where.empty()) {
        const auto condition = l.expression(where, "condition of " + what);
        if (!condition) {
            unreadable();
            return;
        }
        create.value.where = *condition;
    }
    const auto comment = options.text("comment");
    options.ignore({"internal"});
    l.leftOver(options, what);
    const ObjectId id{catalog::Kind::Index, create.table.schema, {}, create.name};
    l.add(std::move(create));
    if (!comment.empty())
        l.add(ddl::Comment{id, comment});
}

} // namespace cofferdam::ruby
