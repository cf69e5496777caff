#pragma once
#include <cstdio>
#include <cstdlib>
#include <string>

/// A broken promise is a finding like a crash.
inline void promise(bool kept, const std::string& what)
{
    if (kept)
        return;
    std::fprintf(stderr, "broken promise: %s\n", what.c_str());
    std::abort();
}
