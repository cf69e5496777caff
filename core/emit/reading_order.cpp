#include "reading_order.h"

#include <map>

namespace cofferdam::emit {

using diff::Change;

std::vector<const Change*> inReadingOrder(const diff::Differences& differences)
{
    const auto& changes = differences.changes;
    const auto isOfTable = [](const Change& change) { return change.id.kind == catalog::Kind::Table || catalog::info(change.id.kind).inTable; };
    std::map<catalog::ObjectId, std::vector<std::size_t>> byTable;
    std::map<std::size_t, std::vector<std::size_t>> followers; // of other kinds than parts of a table
    for (std::size_t i = 0; i < changes.size(); ++i) {
        if (isOfTable(changes[i]))
            byTable[changes[i].id.table()].push_back(i);
        else if (changes[i].parent != Change::npos)
            followers[changes[i].parent].push_back(i);
    }
    std::vector<const Change*> out;
    std::vector<bool> done(changes.size(), false);
    const auto add = [&](std::size_t i, auto&& self) -> void {
        if (done[i])
            return;
        done[i] = true;
        out.push_back(&changes[i]);
        for (const std::size_t follower : followers[i])
            self(follower, self);
    };
    for (std::size_t i = 0; i < changes.size(); ++i) {
        const bool follows = !isOfTable(changes[i]) && changes[i].parent != Change::npos;
        if (done[i] || follows)
            continue;
        if (!isOfTable(changes[i]))
            add(i, add);
        else
            for (const std::size_t part : byTable[changes[i].id.table()])
                add(part, add);
    }
    for (std::size_t i = 0; i < changes.size(); ++i)
        add(i, add);
    std::erase_if(out, [](const Change* change) { return change->unproven; });
    return out;
}

std::vector<HeldBack> heldBackApart(const Report& report)
{
    std::vector<HeldBack> out = report.heldBack;
    std::erase_if(out, [](const HeldBack& held) { return held.hazard == diff::unprovenSpelling; });
    return out;
}

std::vector<const Change*> unprovenOf(const diff::Differences& differences)
{
    std::vector<const Change*> out;
    for (const Change& change : differences.changes) {
        if (change.unproven)
            out.push_back(&change);
    }
    return out;
}

} // namespace cofferdam::emit
