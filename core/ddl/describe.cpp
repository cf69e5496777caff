#include "ddl/printer.h"

#include <algorithm>

namespace cofferdam::ddl {
namespace {

using catalog::Catalog;
using catalog::Constraint;
using catalog::Entry;
using catalog::Kind;

/// Keys before checks before foreign keys, each by name.
std::vector<Entry> constraintsOf(const ObjectId& table, const Catalog& catalog)
{
    std::vector<Entry> out = catalog.parts(Kind::Constraint, table);
    std::stable_sort(out.begin(), out.end(), [](const Entry& a, const Entry& b) { return a.as<Constraint>().type < b.as<Constraint>().type; });
    return out;
}

bool isNote(const Statement& statement) { return statement.as<Comment>() || statement.as<AlterOwner>() || statement.as<Grant>(); }

class Description {
public:
    void add(std::vector<Statement> statements)
    {
        for (Statement& statement : statements)
            (isNote(statement) ? m_notes : m_statements).push_back(std::move(statement));
    }
    /// Constraints stand inside the table, as a person would write them.
    void inlineConstraints(const std::vector<Entry>& constraints)
    {
        auto* create = m_statements.empty() ? nullptr : m_statements.front().edit<CreateTable>();
        for (const Entry& entry : constraints) {
            for (Statement& statement : createStatements(entry.id, *entry.object)) {
                if (isNote(statement))
                    m_notes.push_back(std::move(statement));
                else if (create)
                    create->constraints.push_back({entry.id.part, entry.as<Constraint>()});
            }
        }
    }
    std::string text() const
    {
        std::string out;
        for (const auto* statements : {&m_statements, &m_notes}) {
            for (const Statement& statement : *statements)
                out += (out.empty() ? "" : "\n") + print(statement) + ";\n";
        }
        return out;
    }

private:
    std::vector<Statement> m_statements;
    std::vector<Statement> m_notes; ///< comments, owners and privileges come last
};

} // namespace

std::string describe(const ObjectId& id, const catalog::Object& object, const Catalog* catalog)
{
    Description out;
    out.add(createStatements(id, object));
    const bool hasParts = id.kind == Kind::Table || id.kind == Kind::View || id.kind == Kind::MaterializedView;
    if (!catalog || !hasParts)
        return out.text();
    out.inlineConstraints(constraintsOf(id, *catalog));
    for (const Kind kind : {Kind::Index, Kind::Rule, Kind::Trigger, Kind::Policy}) {
        for (const Entry& part : catalog->parts(kind, id))
            out.add(createStatements(part.id, *part.object));
    }
    return out.text();
}

} // namespace cofferdam::ddl
