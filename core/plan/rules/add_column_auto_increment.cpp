#include "rules.h"

namespace cofferdam::plan::rules {

void addColumnAutoIncrement(const Scene& scene, Findings& out)
{
    const auto find = [&](const ObjectId& table) {
        out.blocking(scene, "add-column-auto-increment", table,
                     message("hazard.add-column-auto-increment", COFFERDAM_TR("Numbering the rows of %1 rewrites the table and all its indexes under ACCESS EXCLUSIVE."), {nameOf(table)}),
                     message("remedy.add-column-auto-increment", COFFERDAM_TR("Add a plain column with a sequence as its default, number old rows in batches, and make it an identity column last.")));
    };
    eachWork(scene, "identity", [&](const ObjectId& table, ddl::Work) { find(table); });
    eachAction<ddl::alter::AddColumn>(scene, [&](const ObjectId& table, const ddl::alter::AddColumn& add) {
        if (add.column.defaultValue.sql().find("nextval(") != std::string::npos)
            find(table);
    });
}

} // namespace cofferdam::plan::rules
