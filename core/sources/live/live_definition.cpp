#include "live/assembly.h"

/// Kinds that are kept as canonical text: read as the statements that pg_dump would write, and interpreted.
namespace cofferdam::sources::live {

void addDefinitions(Assembly& assembly, Queries& queries)
{
    static_cast<void>(assembly);
    static_cast<void>(queries);
}

} // namespace cofferdam::sources::live
