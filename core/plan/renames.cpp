#include "renames.h"

#include <algorithm>
#include <utility>

namespace cofferdam::plan {

base::Result<RenamedBaseline> applyRenames(const Catalog& baseline, const PlanOptions& options)
{
    RenamedBaseline out;
    out.renames = options.renames;
    // A column is renamed under its table's old name, so parts go before their tables.
    std::stable_sort(out.renames.begin(), out.renames.end(), [](const ConfirmedRename& a, const ConfirmedRename& b) {
        return catalog::info(a.from.kind).inTable && !catalog::info(b.from.kind).inTable;
    });
    catalog::CatalogBuilder builder(baseline);
    ddl::Session session;
    session.serverVersion = options.serverVersion;
    ddl::Interpreter interpreter(builder, session, ddl::Mode::Simulating);
    for (const ConfirmedRename& rename : out.renames) {
        ddl::Rename statement;
        statement.target = rename.from;
        statement.newName = rename.newName;
        if (const Object* object = baseline.find(rename.from))
            statement.form = ddl::formOf(*object);
        COFFERDAM_TRY(interpreter.apply(Statement(statement)));
        out.statements.emplace_back(std::move(statement));
    }
    out.catalog = builder.snapshot();
    return out;
}

void planRenames(Draft& draft, const RenamedBaseline& renamed)
{
    for (std::size_t i = 0; i < renamed.renames.size(); ++i) {
        const ConfirmedRename& rename = renamed.renames[i];
        Node node = draft.start(rename.from, Phase::Switch, message("plan.title.rename", COFFERDAM_TR("Rename %1 to %2"),
                                                                    {identifier(rename.from.describe()), identifier(rename.newName)}));
        node.statements = {renamed.statements[i]};
        auto back = std::get<ddl::Rename>(renamed.statements[i].value);
        std::string& name = catalog::info(back.target.kind).inTable ? back.target.part : back.target.name;
        back.newName = std::exchange(name, rename.newName);
        node.undo = {Statement(std::move(back))};
        draft.add(std::move(node));
    }
}

} // namespace cofferdam::plan
