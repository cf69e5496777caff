#pragma once
#include "widgets/qsci.h"

#include <QPalette>

namespace cofferdam::gui {

/// Colours SQL as PostgreSQL knows it. QScintilla's own SQL lexer lacks words such as INDEX and CONCURRENTLY.
class PostgresLexer : public QsciLexerSQL {
    Q_OBJECT

public:
    explicit PostgresLexer(QObject* parent = nullptr);

    const char* keywords(int set) const override;
};

/// Gives a lexer's styles the colours of a palette, quiet enough that the marks of a comparison stand out.
void colourLexer(QsciLexer& lexer, const QPalette& palette, const QFont& font);

} // namespace cofferdam::gui
