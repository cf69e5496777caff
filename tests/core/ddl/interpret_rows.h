#pragma once
#include <vector>

/// One statement on a schema: what must come out, on paper and on a server.
namespace cofferdam::test {

struct InterpretRow {
    const char* name;
    const char* setup;     ///< applied first; must succeed
    const char* statement; ///< one or more statements
    const char* expected;  ///< a script for the same schema from nothing, or "ERROR <id>"
    int serverVersion = 15;
};

using InterpretRows = std::vector<InterpretRow>;

InterpretRows createTableRows();
InterpretRows inheritanceRows();
InterpretRows alterColumnRows();
InterpretRows constraintRows();
InterpretRows indexRows();
InterpretRows sequenceRows();
InterpretRows interpretTypeRows();
InterpretRows viewRows();
InterpretRows interpretRoutineRows();
InterpretRows renameRows();
InterpretRows dropRows();
InterpretRows sessionRows();
InterpretRows plainRows();

/// All of them.
InterpretRows interpretRows();

} // namespace cofferdam::test
