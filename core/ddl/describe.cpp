#include "ddl/printer.h"

namespace cofferdam::ddl {

std::string describe(const ObjectId& id, const catalog::Object& object, const catalog::Catalog* catalog)
{
    using catalog::Kind;
    std::string out;
    const auto add = [&](const std::vector<Statement>& statements) {
        for (const Statement& statement : statements)
            out += (out.empty() ? "" : "\n") + print(statement) + ";\n";
    };
    add(createStatements(id, object));
    const bool hasParts = id.kind == Kind::Table || id.kind == Kind::View || id.kind == Kind::MaterializedView;
    if (!catalog || !hasParts)
        return out;
    for (Kind kind : {Kind::Constraint, Kind::Index, Kind::Rule, Kind::Trigger, Kind::Policy}) {
        for (const catalog::Entry& part : catalog->parts(kind, id))
            add(createStatements(part.id, *part.object));
    }
    return out;
}

} // namespace cofferdam::ddl
