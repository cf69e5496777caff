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

/// A statement of PL/pgSQL, for those who follow the code instead of collecting what it could run.
struct PlpgsqlStep {
    enum class Kind : std::uint8_t {
        Sql,     ///< a statement of SQL, or the SELECT of PERFORM and of an assignment
        Execute, ///< `sql` is the expression that gives the text
        Nothing, ///< a RAISE that only tells
        Raise,   ///< an error on purpose
        Return,
        If,      ///< `branches`, the last of which has no condition when there is an ELSE
        Block,   ///< `body` and `handlers`
        Other,   ///< loops, cursors, …: only what they could run is known; `sql` is the name
    };
    struct Branch {
        std::string condition;
        std::vector<PlpgsqlStep> body;
    };
    struct Handler {
        std::vector<std::string> conditions; ///< "duplicate_object", "42710"
        std::vector<PlpgsqlStep> body;
    };
    Kind kind = Kind::Sql;
    std::string sql;
    std::vector<PlpgsqlStep> body;
    std::vector<Branch> branches;
    std::vector<Handler> handlers;
};

/// The body of the code, a block, as parsePlpgsql reads it.
base::Result<PlpgsqlStep> parsePlpgsqlSteps(std::string_view statement);

} // namespace cofferdam::sql
