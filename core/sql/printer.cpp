#include "printer.h"

#include "base/quote.h"
#include "builtin_types.h"
#include "sql/canonical.h"

#include <algorithm>
#include <iterator>

namespace cofferdam::sql {

using Kind = base::Reference::Kind;

void Printer::newline()
{
    if (!m_options.pretty) {
        m_out += ' ';
        return;
    }
    m_out += '\n';
    m_out.append(static_cast<std::size_t>(m_indent) * 4, ' ');
}

/// `(` with what follows one step further in, on lines of its own.
void Printer::openBlock()
{
    m_out += '(';
    ++m_indent;
    if (m_options.pretty)
        newline();
}

void Printer::closeBlock()
{
    --m_indent;
    if (m_options.pretty)
        newline();
    m_out += ')';
}

void Printer::commaList(Nodes items, int minimum)
{
    bool first = true;
    for (const auto* item : items) {
        if (!first)
            write(", ");
        first = false;
        expression(*item, minimum);
    }
}

/// Plain names that refer to nothing outside (column aliases).
void Printer::nameList(Nodes items)
{
    bool first = true;
    for (const auto* item : items) {
        if (!first)
            write(", ");
        first = false;
        identifier(stringOf(item));
    }
}

void Printer::record(Kind kind, std::uint32_t begin, std::vector<std::string> parts)
{
    m_references.push_back({kind, begin, here(), std::move(parts)});
}

void Printer::identifier(std::string_view name) { m_out += base::quoteIdentifier(name); }

/// A column that is named without a table by the grammar (SET, USING, INSERT): still a reference.
void Printer::columnName(std::string_view name)
{
    const auto begin = here();
    identifier(name);
    record(Kind::Column, begin, {std::string(name)});
}

void Printer::dottedName(Kind kind, std::vector<std::string> parts)
{
    const auto begin = here();
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (i > 0)
            m_out += '.';
        identifier(parts[i]);
    }
    record(kind, begin, std::move(parts));
}

/// Words that the grammar takes bare before a bracket although they are keywords. SQL/JSON (16, 17) is known as calls as far as it
/// looks like them; quoted, it would mean functions that are not there.
void Printer::functionName(std::vector<std::string> parts)
{
    static constexpr std::string_view bare[] = {"current_schema", "left",       "right",         "overlay",     "substring",  "json_array",
                                                "json_arrayagg",  "json_exists", "json_object", "json_objectagg", "json_query", "json_scalar",
                                                "json_serialize", "json_value",  "merge_action"};
    const auto begin = here();
    if (parts.size() == 1 && std::ranges::find(bare, parts[0]) != std::end(bare)) {
        write(parts[0]);
        record(Kind::Function, begin, std::move(parts));
    } else {
        dottedName(Kind::Function, std::move(parts));
    }
}

bool Printer::keyRule(bool applies)
{
    if (!applies || m_options.faithful)
        return false;
    m_keyDiffers = true;
    return m_options.key;
}

/// The server's own schema is never written; in keys neither is the default one.
void Printer::dropSchema(std::vector<std::string>& parts)
{
    if (parts.size() < 2)
        return;
    if ((normalise() && parts.front() == "pg_catalog") || keyRule(parts.front() == "public"))
        parts.erase(parts.begin());
}

void Printer::typeNameOf(const PgQuery__TypeName& type)
{
    const auto name = typeName(type);
    if (type.pct_type || (name.schema.empty() && isBuiltInType(name.name))) {
        write(name.sql());
        return;
    }
    if (name.setOf)
        write("SETOF ");
    std::vector<std::string> parts;
    if (!name.schema.empty())
        parts.push_back(name.schema);
    parts.push_back(name.name);
    dropSchema(parts);
    dottedName(Kind::Type, std::move(parts));
    write(name.modifiers);
    for (int i = 0; i < name.dimensions; ++i)
        write("[]");
}

void Printer::literal(std::string_view value) { m_out += base::quoteLiteral(value); }

std::optional<std::string_view> stringConstant(const PgQuery__Node* node)
{
    if (!node || node->node_case != PG_QUERY__NODE__NODE_A_CONST || node->a_const->isnull
        || node->a_const->val_case != PG_QUERY__A__CONST__VAL_SVAL)
        return std::nullopt;
    return std::string_view(node->a_const->sval->sval);
}

} // namespace cofferdam::sql
