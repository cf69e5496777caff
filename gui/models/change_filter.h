#pragma once
#include <QString>
#include <QStringList>

#include <vector>

namespace cofferdam::gui {

struct ChangeRow;

/// What a person typed into the filter: `kind:index action:dropped table:orders hazard:loss -schema:audit free words`.
/// All terms must hold; a leading minus turns one round; a comma means either ("kind:index,table"); quotes keep blanks.
class ChangeFilter {
public:
    ChangeFilter() = default;
    explicit ChangeFilter(const QString& text);

    bool matches(const ChangeRow& row, bool viewed = false) const;
    bool isEmpty() const { return m_terms.empty(); }
    /// The field names that are understood, for completion and help.
    static QStringList fields();

private:
    struct Term {
        QString field; ///< empty: anywhere
        QStringList values;
        bool negated = false;
    };
    static bool holds(const Term& term, const ChangeRow& row, bool viewed);
    std::vector<Term> m_terms;
};

} // namespace cofferdam::gui
