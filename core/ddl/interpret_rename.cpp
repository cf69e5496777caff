#include "interpret.h"

namespace cofferdam::ddl {

Done interpret(Context& context, const Rename& statement)
{
    return refused(context, "ddl.not_modelled", COFFERDAM_TR("renaming %1"), {identifier(statement.target.describe())});
}

Done interpret(Context& context, const SetSchema& statement)
{
    return refused(context, "ddl.not_modelled", COFFERDAM_TR("moving %1"), {identifier(statement.target.describe())});
}

} // namespace cofferdam::ddl
