#pragma once
#include "base/result.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace cofferdam::sql {

/// One thing that PL/pgSQL code does besides control flow.
struct PlpgsqlPart {
    enum class Kind : std::uint8_t {
        Statement,        ///< SQL as it stands in the code, without the targets of INTO
        Expression,       ///< a condition, an argument, the right side of an assignment
        Dynamic,          ///< EXECUTE in any of its forms; `sql` is the expression that gives its text
        EndOfTransaction, ///< COMMIT or ROLLBACK
        Other,            ///< a statement of PL/pgSQL that is not known here; `sql` is its name
    };
    Kind kind = Kind::Statement;
    std::string sql;
    int line = 0; ///< of the statement in the body, from 1; 0 when not known
    friend bool operator==(const PlpgsqlPart&, const PlpgsqlPart&) = default;
};

/// Everything that the code of a DO block or of CREATE FUNCTION … LANGUAGE plpgsql could run: nested blocks, branches, loops and
/// exception handlers included, in the order of libpg_query's tree. `statement` is that statement.
/// Error sql.plpgsql: libpg_query cannot read it (which knows no types, so that cursors and some loops are beyond it); its place has
/// the line in the body.
base::Result<std::vector<PlpgsqlPart>> parsePlpgsql(std::string_view statement);

} // namespace cofferdam::sql
