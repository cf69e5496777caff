#pragma once
#include "app/theme.h"

#include <QColor>
#include <QPainter>
#include <QRectF>
#include <QString>

namespace cofferdam::gui {

/// How a thing differs between the two sides. Shown as glyph, then word, then ink. Unproven: spelt differently, perhaps equal in meaning.
enum class Mark { Added, Removed, Changed, Renamed, Same, Unproven };

QString glyph(Mark mark);
/// Beside words: the arrow points where the window's language goes on.
QString sideGlyph(Mark mark);
QString word(Mark mark);
QColor inkOf(Mark mark, const QPalette& palette);
/// Paints the bar that stands beside a line: solid, hatched, dotted, double or wavy, so that it reads without colour.
void paintMarkBar(QPainter& painter, const QRectF& bar, Mark mark, const QPalette& palette);

/// How much a hazard matters. Told apart by outline: octagon, triangle, circle.
enum class Severity { Note, Caution, Blocks };

QString word(Severity severity);
void paintSeverity(QPainter& painter, const QRectF& box, Severity severity, const QPalette& palette);

/// PostgreSQL's eight table lock modes by number, 0 for a statement that locks no table.
QString lockName(int level);
/// What others cannot do meanwhile, in words.
QString lockWords(int level);
/// One lightness ramp from 1 to 8: a third cue after number and words, and safe in greyscale print.
QColor lockShade(int level, const QPalette& palette);
/// Paints the number on its shade.
void paintLock(QPainter& painter, const QRectF& box, int level, const QPalette& palette, const QFont& font);

} // namespace cofferdam::gui
