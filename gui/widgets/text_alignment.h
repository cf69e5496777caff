#pragma once
#include "app/marks.h"

#include <QStringList>

#include <vector>

namespace cofferdam::gui {

/// A stretch of a line, in UTF-16 units.
struct WordSpan {
    int begin = 0;
    int length = 0;

    friend bool operator==(const WordSpan&, const WordSpan&) = default;
};

/// One row of two texts laid side by side: line numbers from 0, or -1 where a side has nothing.
struct AlignedRow {
    int left = -1;
    int right = -1;
    Mark mark = Mark::Same; ///< Same, Added (right only), Removed (left only) or Changed (both)
    std::vector<WordSpan> leftWords; ///< what differs within a changed line
    std::vector<WordSpan> rightWords;
};

/// Lays two texts side by side: equal lines face each other, changed lines face their most similar counterpart.
/// A comma at the end of a line does not make it different: DDL lists move theirs whenever an item is added.
std::vector<AlignedRow> alignTexts(const QStringList& left, const QStringList& right);

/// The words in which two lines differ.
void differingWords(const QString& left, const QString& right, std::vector<WordSpan>& leftWords,
                    std::vector<WordSpan>& rightWords);

} // namespace cofferdam::gui
