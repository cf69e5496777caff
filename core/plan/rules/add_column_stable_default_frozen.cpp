#include "rules.h"

#include <algorithm>
#include <cctype>

namespace cofferdam::plan::rules {

void addColumnStableDefaultFrozen(const Scene& scene, Findings& out)
{
    eachAction<ddl::alter::AddColumn>(scene, [&](const ObjectId& table, const ddl::alter::AddColumn& add) {
        std::string sql = add.column.defaultValue.sql();
        std::transform(sql.begin(), sql.end(), sql.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
        if (sql.find("now()") == std::string::npos && sql.find("current_") == std::string::npos && sql.find("statement_timestamp") == std::string::npos)
            return;
        const ObjectId column = catalog::columnId(table, add.column.name);
        out.add("add-column-stable-default-frozen", Severity::Note, column,
                message("hazard.add-column-stable-default-frozen", COFFERDAM_TR("Every existing row gets one and the same value of %1: the time of the migration."), {nameOf(column)}),
                message("remedy.add-column-stable-default-frozen", COFFERDAM_TR("If each row should have its own value, give a fill for the column.")));
    });
}

} // namespace cofferdam::plan::rules
