#pragma once
#include "support/catalog_of.h"
#include "diff/differ.h"
#include "workspace/comparison.h"

#include <QStringList>

namespace cofferdam::test {

inline std::shared_ptr<const sources::SourceResult> sourceOf(const char* sql)
{
    auto source = std::make_shared<sources::SourceResult>();
    source->catalog = catalogOf(sql);
    source->kind = sources::SourceKind::SqlFile;
    return source;
}

using ComparisonPtr = std::shared_ptr<const workspace::Comparison>;

/// Two schemas compared under decisions; fails the running test when nothing can be shown.
inline ComparisonPtr comparisonOf(const std::shared_ptr<const sources::SourceResult>& baseline, const std::shared_ptr<const sources::SourceResult>& target,
                                  const workspace::Decisions& decisions = {}, const workspace::Settings& settings = {})
{
    auto compared = workspace::compare(baseline, target, decisions, settings);
    if (!compared) {
        QTest::qFail(compared.error().line().c_str(), __FILE__, __LINE__);
        return std::make_shared<workspace::Comparison>();
    }
    return *compared;
}

inline ComparisonPtr comparisonOf(const char* baseline, const char* target, const workspace::Decisions& decisions = {}, const workspace::Settings& settings = {})
{
    return comparisonOf(sourceOf(baseline), sourceOf(target), decisions, settings);
}

inline std::string_view word(workspace::Standing standing)
{
    using workspace::Standing;
    switch (standing) {
    case Standing::Selected: return "selected";
    case Standing::Unticked: return "unticked";
    case Standing::Destructive: return "destructive";
    case Standing::Unproven: return "unproven";
    case Standing::Question: return "question";
    case Standing::Requires: return "requires";
    case Standing::Unanswered: return "unanswered";
    }
    return "?";
}

/// "column:public.t.a selected", one a change, sorted.
inline QStringList standings(const workspace::Comparison& comparison)
{
    QStringList out;
    for (std::size_t i = 0; i < comparison.states.size(); ++i) {
        const auto& change = comparison.differences.changes[i];
        out << QString::fromStdString(std::string(diff::actionId(change.action)) + " " + change.key().text() + " " + std::string(word(comparison.states[i].standing)));
    }
    out.sort();
    return out;
}

inline diff::ChangeKey keyOf(const char* text)
{
    const auto key = diff::parseChangeKey(text);
    if (!key) {
        QTest::qFail(text, __FILE__, __LINE__);
        return {};
    }
    return *key;
}

} // namespace cofferdam::test
