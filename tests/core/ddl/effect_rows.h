#pragma once
#include <vector>

/// One statement and what it does to relations. Locks: "t:AE p:SRE", short as AS RS RE SUE S SRE E AE; relations of the schema public
/// without their schema, in any order, all of them. Work: "t:rewrite/volatile-default", without metadata.
namespace cofferdam::test {

struct EffectRow {
    const char* name;
    const char* setup;
    const char* statement;
    const char* locks;
    const char* work;
    bool transactional = true;
    int serverVersion = 15;
    const char* timeZone = "UTC";
};

using EffectRows = std::vector<EffectRow>;

EffectRows tableEffects();
EffectRows columnEffects();
EffectRows typeEffects();
EffectRows constraintEffects();
EffectRows indexEffects();
EffectRows partitionEffects();
EffectRows objectEffects();
EffectRows plainEffects();
EffectRows effectRows();

} // namespace cofferdam::test
