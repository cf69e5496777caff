#include "widgets/sql_editor.h"

#include "app/accessible.h"
#include "widgets/find_bar.h"
#include "widgets/left_to_right_scintilla.h"
#include "widgets/postgres_lexer.h"

#include <QEvent>
#include <QKeyEvent>
#include <QFontDatabase>
#include <QScrollBar>
#include <QVBoxLayout>

namespace cofferdam::gui {

namespace {

constexpr int numberMargin = 0;
constexpr int barMargin = 1;
constexpr int foldMargin = 2;

constexpr int barMarkers = 0;    // one for each Mark
constexpr int groundMarkers = 8; // one for each Mark
constexpr int fillerMarker = 14;

constexpr int wordIndicator = 8;
constexpr int strikeIndicator = 9;

constexpr int lexerStyles = 32;   // the lexers used here stay below
constexpr int boldStyles = 64;    // bold twins of the lexer's styles
constexpr int marginStyles = 110; // one for each Mark

int indexOf(Mark mark)
{
    return static_cast<int>(mark);
}

QImage barImage(Mark mark, const QSize& size, const QPalette& palette)
{
    // One pixel a unit: QScintilla draws pictures of more pixels in their full size, over the lines below.
    QImage image(size, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    paintMarkBar(painter, QRectF(QPointF(1, 0), QSizeF(size.width() - 2, size.height())), mark, palette);
    return image;
}

} // namespace

SqlEditor::SqlEditor(QWidget* parent) : QWidget(parent), m_view(new LeftToRightScintilla(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    setLayoutDirection(Qt::LeftToRight);
    setFocusProxy(m_view);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setUtf8(true);
    m_view->setEolMode(QsciScintilla::EolUnix);
    m_view->setWrapMode(QsciScintilla::WrapNone);
    m_view->setTabWidth(4);
    m_view->setIndentationsUseTabs(false);
    m_view->setCaretLineVisible(true);
    m_view->SendScintilla(QsciScintilla::SCI_SETMARGINLEFT, 0UL, 6L);
    m_view->setMinimumSize(1, 1);
    m_view->SendScintilla(QsciScintilla::SCI_SETSCROLLWIDTHTRACKING, 1UL);
    m_view->SendScintilla(QsciScintilla::SCI_SETSCROLLWIDTH, 1UL);
    // Tab leaves the view, as everywhere else in the window, unless it is for typing.
    m_view->SendScintilla(QsciScintilla::SCI_CLEARCMDKEY, static_cast<unsigned long>(QsciScintilla::SCK_TAB));
    connect(m_view->verticalScrollBar(), &QScrollBar::valueChanged, this, &SqlEditor::verticalMoved);
    connect(m_view->horizontalScrollBar(), &QScrollBar::valueChanged, this, &SqlEditor::horizontalMoved);
    connect(m_view, &QsciScintilla::textChanged, this, [this] {
        if (!m_setting)
            Q_EMIT textEdited();
    });
    connect(m_view, &QsciScintilla::marginClicked, this, [this](int margin, int line, Qt::KeyboardModifiers) {
        if (margin != foldMargin)
            return;
        for (const LineFold& fold : m_folds) {
            if (fold.header == line)
                setFolded(line, !isFolded(line));
        }
    });
    m_view->installEventFilter(this);
    setNames(tr("SQL text"));
    applyPalette();
}

SqlEditor::~SqlEditor() = default;

void SqlEditor::setNames(const QString& name, const QString& description)
{
    named(m_view, name, description);
}

void SqlEditor::setText(const QString& text, Language language)
{
    m_dress.clear();
    m_folds.clear();
    if (language != m_language || !m_view->lexer()) {
        m_language = language;
        delete m_view->lexer();
        QsciLexer* lexer = nullptr;
        if (language == Language::Sql)
            lexer = new PostgresLexer(m_view);
        else if (language == Language::Ruby)
            lexer = new QsciLexerRuby(m_view);
        if (lexer)
            colourLexer(*lexer, palette(), QFontDatabase::systemFont(QFontDatabase::FixedFont));
        m_view->setLexer(lexer);
        applyPalette();
    }
    m_setting = true;
    const bool readOnly = m_view->isReadOnly();
    m_view->setReadOnly(false);
    m_view->clear();
    m_view->clearMarginText(-1);
    m_view->setText(text);
    m_view->setReadOnly(readOnly);
    m_setting = false;
    if (m_find && m_find->isVisible())
        m_find->refresh();
    m_view->SendScintilla(QsciScintilla::SCI_EMPTYUNDOBUFFER);
    m_view->SendScintilla(QsciScintilla::SCI_SETSCROLLWIDTH, 1UL);
    m_view->setMarginWidth(barMargin, 0);
    m_view->setMarginWidth(foldMargin, 0);
    defineMargins();
}

QString SqlEditor::text() const
{
    return m_view->text();
}

void SqlEditor::setReadOnly(bool readOnly)
{
    m_view->setReadOnly(readOnly);
}

void SqlEditor::setWrapping(bool wrapping)
{
    m_view->setWrapMode(wrapping ? QsciScintilla::WrapWord : QsciScintilla::WrapNone);
    m_view->setWrapIndentMode(QsciScintilla::WrapIndentIndented);
}

void SqlEditor::setDress(std::vector<LineDress> dress)
{
    m_dress = std::move(dress);
    applyDress();
}

void SqlEditor::setFolds(std::vector<LineFold> folds)
{
    m_folds = std::move(folds);
    applyFolds();
}

void SqlEditor::setAllFolded(bool folded)
{
    for (const LineFold& fold : m_folds)
        setFolded(fold.header, folded);
}

bool SqlEditor::isFolded(int header) const
{
    return m_view->SendScintilla(QsciScintilla::SCI_GETFOLDEXPANDED, static_cast<unsigned long>(header)) == 0;
}

void SqlEditor::setFolded(int header, bool folded)
{
    if (isFolded(header) == folded)
        return;
    for (const LineFold& fold : m_folds) {
        if (fold.header != header)
            continue;
        m_view->SendScintilla(QsciScintilla::SCI_TOGGLEFOLDSHOWTEXT, static_cast<unsigned long>(header),
                              fold.summary.toUtf8().constData());
        Q_EMIT foldChanged(header, folded);
        return;
    }
}

void SqlEditor::goToLine(int line)
{
    m_view->SendScintilla(QsciScintilla::SCI_ENSUREVISIBLE, static_cast<unsigned long>(std::max(0, line)));
    m_view->setCursorPosition(line, 0);
    const long shown = m_view->SendScintilla(QsciScintilla::SCI_VISIBLEFROMDOCLINE, static_cast<unsigned long>(line));
    const long screen = m_view->SendScintilla(QsciScintilla::SCI_LINESONSCREEN);
    setVerticalPosition(static_cast<int>(std::max(0L, shown - screen / 3)));
}

int SqlEditor::currentLine() const
{
    int line = 0;
    int column = 0;
    m_view->getCursorPosition(&line, &column);
    return line;
}

int SqlEditor::lineCount() const
{
    return m_view->lines();
}

int SqlEditor::verticalPosition() const
{
    return m_view->verticalScrollBar()->value();
}

void SqlEditor::setVerticalPosition(int value)
{
    m_view->verticalScrollBar()->setValue(value);
}

void SqlEditor::setHorizontalPosition(int value)
{
    m_view->horizontalScrollBar()->setValue(value);
}

void SqlEditor::select(int line, int from, int to)
{
    for (const LineFold& fold : m_folds) {
        if (line > fold.header && line <= fold.last)
            setFolded(fold.header, false);
    }
    m_view->setSelection(line, from, line, to);
    m_view->ensureLineVisible(line);
    m_view->ensureCursorVisible();
}

FindBar* SqlEditor::findBar()
{
    if (!m_find) {
        m_find = new FindBar(this);
        layout()->addWidget(m_find);
    }
    return m_find;
}

bool SqlEditor::eventFilter(QObject* watched, QEvent* event)
{
    const bool asks = event->type() == QEvent::ShortcutOverride;
    if (watched != m_view || (!asks && event->type() != QEvent::KeyPress))
        return QWidget::eventFilter(watched, event);
    auto* key = static_cast<QKeyEvent*>(event);
    const bool open = m_find && m_find->isVisible();
    const bool find = key->matches(QKeySequence::Find);
    const bool next = key->key() == Qt::Key_F3;
    const bool shut = open && key->key() == Qt::Key_Escape;
    if (!find && !next && !shut)
        return QWidget::eventFilter(watched, event);
    event->accept();
    if (asks)
        return true;
    if (find)
        findBar()->open(m_view->selectedText());
    else if (shut)
        m_find->close();
    else
        findBar()->step(!(key->modifiers() & Qt::ShiftModifier));
    return true;
}

bool SqlEditor::find(const QString& text, bool forward)
{
    return m_view->findFirst(text, false, false, false, true, forward);
}

QSize SqlEditor::sizeHint() const
{
    const QFontMetrics metrics(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    return {metrics.averageCharWidth() * 40, metrics.lineSpacing() * 12};
}

QSize SqlEditor::minimumSizeHint() const
{
    const QFontMetrics metrics(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    return {metrics.averageCharWidth() * 16, metrics.lineSpacing() * 4};
}

void SqlEditor::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange
        || event->type() == QEvent::StyleChange)
        applyPalette();
}

void SqlEditor::applyPalette()
{
    const QPalette colours = palette();
    const QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    const QColor base = colours.color(QPalette::Base);
    const QColor text = colours.color(QPalette::Text);
    const QColor margin = mixed(base, text, 0.035);
    m_view->setColor(text);
    m_view->setPaper(base);
    m_view->setFont(font);
    if (m_view->lexer())
        colourLexer(*m_view->lexer(), colours, font);
    m_view->setMarginsFont(font);
    m_view->setMarginsForegroundColor(mixed(base, text, 0.6));
    m_view->setMarginsBackgroundColor(margin);
    // Without both colours the fold margin keeps a white checkerboard in the dark.
    m_view->setFoldMarginColors(margin, margin);
    m_view->setCaretForegroundColor(text);
    m_view->setCaretLineBackgroundColor(mixed(base, colours.color(QPalette::Highlight), 0.10));
    m_view->setSelectionBackgroundColor(colours.color(QPalette::Highlight));
    m_view->setSelectionForegroundColor(colours.color(QPalette::HighlightedText));
    m_view->setMatchedBraceForegroundColor(text);
    m_view->setMatchedBraceBackgroundColor(mixed(base, text, 0.2));
    defineMargins();
    defineMarkers();
    defineIndicators();
    defineEmphasis();
    applyDress();
    applyFolds();
}

void SqlEditor::defineMargins()
{
    const QFontMetrics metrics(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_view->setMarginSensitivity(numberMargin, false);
    if (m_dress.empty()) {
        m_view->setMarginType(numberMargin, QsciScintilla::NumberMargin);
        const QString widest = QStringLiteral("9").repeated(QString::number(std::max(99, lineCount())).size() + 1);
        m_view->setMarginWidth(numberMargin, metrics.horizontalAdvance(widest) + 6);
        return;
    }
    const QString widest = QStringLiteral("9").repeated(QString::number(std::max(99, lineCount())).size());
    m_view->setMarginType(numberMargin, QsciScintilla::TextMarginRightJustified);
    m_view->setMarginWidth(numberMargin, metrics.horizontalAdvance(widest + QStringLiteral(" +")) + 6);
    m_view->setMarginType(barMargin, QsciScintilla::SymbolMargin);
    m_view->setMarginMarkerMask(barMargin, 0x1f);
    m_view->setMarginWidth(barMargin, std::max(8, metrics.height() * 5 / 8));
    m_view->SendScintilla(QsciScintilla::SCI_SETMARGINTYPEN, static_cast<unsigned long>(foldMargin),
                          static_cast<long>(QsciScintilla::SC_MARGIN_SYMBOL));
    m_view->SendScintilla(QsciScintilla::SCI_SETMARGINMASKN, static_cast<unsigned long>(foldMargin),
                          static_cast<long>(QsciScintilla::SC_MASK_FOLDERS));
    m_view->setMarginSensitivity(foldMargin, true);
    m_view->setMarginWidth(foldMargin, m_folds.empty() ? 0 : metrics.height());
}

void SqlEditor::defineMarkers()
{
    const QPalette colours = palette();
    const QColor base = colours.color(QPalette::Base);
    const int height = QFontMetrics(QFontDatabase::systemFont(QFontDatabase::FixedFont)).height();
    const QSize size(std::max(6, height / 2), height);
    for (Mark mark : {Mark::Added, Mark::Removed, Mark::Changed, Mark::Renamed}) {
        m_view->markerDefine(barImage(mark, size, colours), barMarkers + indexOf(mark));
        m_view->markerDefine(QsciScintilla::Background, groundMarkers + indexOf(mark));
        m_view->setMarkerBackgroundColor(mixed(base, inkOf(mark, colours), isDark(colours) ? 0.16 : 0.09),
                                         groundMarkers + indexOf(mark));
    }
    m_view->markerDefine(QsciScintilla::Background, fillerMarker);
    m_view->setMarkerBackgroundColor(mixed(base, colours.color(QPalette::Text), 0.045), fillerMarker);

    const QColor line = mixed(base, colours.color(QPalette::Text), 0.6);
    const auto folder = [&](int marker, int symbol) {
        m_view->SendScintilla(QsciScintilla::SCI_MARKERDEFINE, static_cast<unsigned long>(marker), static_cast<long>(symbol));
        m_view->SendScintilla(QsciScintilla::SCI_MARKERSETFORE, static_cast<unsigned long>(marker), base);
        m_view->SendScintilla(QsciScintilla::SCI_MARKERSETBACK, static_cast<unsigned long>(marker), line);
    };
    folder(QsciScintilla::SC_MARKNUM_FOLDER, QsciScintilla::SC_MARK_BOXPLUS);
    folder(QsciScintilla::SC_MARKNUM_FOLDEROPEN, QsciScintilla::SC_MARK_BOXMINUS);
    for (int marker : {QsciScintilla::SC_MARKNUM_FOLDERSUB, QsciScintilla::SC_MARKNUM_FOLDERTAIL,
                       QsciScintilla::SC_MARKNUM_FOLDEREND, QsciScintilla::SC_MARKNUM_FOLDEROPENMID,
                       QsciScintilla::SC_MARKNUM_FOLDERMIDTAIL})
        folder(marker, QsciScintilla::SC_MARK_EMPTY);
}

void SqlEditor::defineIndicators()
{
    const QPalette colours = palette();
    const QColor changed = inkOf(Mark::Changed, colours);
    m_view->indicatorDefine(QsciScintilla::DotBoxIndicator, wordIndicator);
    m_view->setIndicatorForegroundColor(changed, wordIndicator);
    m_view->setIndicatorDrawUnder(true, wordIndicator);
    m_view->SendScintilla(QsciScintilla::SCI_INDICSETALPHA, static_cast<unsigned long>(wordIndicator), 50L);
    m_view->SendScintilla(QsciScintilla::SCI_INDICSETOUTLINEALPHA, static_cast<unsigned long>(wordIndicator), 190L);
    m_view->indicatorDefine(QsciScintilla::StrikeIndicator, strikeIndicator);
    // A thinner ink than the text's: what goes away stays readable.
    m_view->setIndicatorForegroundColor(mixed(colours.color(QPalette::Base), inkOf(Mark::Removed, colours), 0.5), strikeIndicator);
    m_view->setIndicatorDrawUnder(true, strikeIndicator);
}

void SqlEditor::defineEmphasis()
{
    const QPalette colours = palette();
    const QByteArray family = QFontDatabase::systemFont(QFontDatabase::FixedFont).family().toUtf8();
    const int size = QFontDatabase::systemFont(QFontDatabase::FixedFont).pointSize();
    const auto define = [&](int style, const QColor& ink, const QColor& ground, bool bold) {
        const auto number = static_cast<unsigned long>(style);
        m_view->SendScintilla(QsciScintilla::SCI_STYLESETFONT, number, family.constData());
        m_view->SendScintilla(QsciScintilla::SCI_STYLESETSIZE, number, static_cast<long>(size));
        m_view->SendScintilla(QsciScintilla::SCI_STYLESETFORE, number, ink);
        m_view->SendScintilla(QsciScintilla::SCI_STYLESETBACK, number, ground);
        m_view->SendScintilla(QsciScintilla::SCI_STYLESETBOLD, number, bold ? 1L : 0L);
    };
    const QColor base = colours.color(QPalette::Base);
    const QColor text = colours.color(QPalette::Text);
    for (int style = 0; style < lexerStyles; ++style)
        define(boldStyles + style, m_view->lexer() ? m_view->lexer()->color(style) : text, base, true);
    const QColor margin = mixed(base, text, 0.035);
    for (Mark mark : {Mark::Added, Mark::Removed, Mark::Changed, Mark::Renamed, Mark::Same})
        define(marginStyles + indexOf(mark), inkOf(mark, colours), margin, mark != Mark::Same);
    define(QsciScintilla::STYLE_FOLDDISPLAYTEXT, mixed(base, text, 0.66), base, false);
    m_view->SendScintilla(QsciScintilla::SCI_FOLDDISPLAYTEXTSETSTYLE,
                          static_cast<unsigned long>(QsciScintilla::SC_FOLDDISPLAYTEXT_BOXED));
}

int SqlEditor::byteOffset(int line, int column) const
{
    // Scintilla counts bytes of UTF-8, QString UTF-16 units.
    const int start = static_cast<int>(m_view->SendScintilla(QsciScintilla::SCI_POSITIONFROMLINE, static_cast<unsigned long>(line)));
    return start + static_cast<int>(m_view->text(line).left(column).toUtf8().size());
}

void SqlEditor::applyDress()
{
    if (m_dress.empty())
        return;
    m_view->markerDeleteAll(-1);
    m_view->SendScintilla(QsciScintilla::SCI_COLOURISE, 0UL, -1L);
    const int length = m_view->length();
    for (int indicator : {wordIndicator, strikeIndicator}) {
        m_view->SendScintilla(QsciScintilla::SCI_SETINDICATORCURRENT, static_cast<unsigned long>(indicator));
        m_view->SendScintilla(QsciScintilla::SCI_INDICATORCLEARRANGE, 0UL, static_cast<long>(length));
    }
    const int lines = std::min(lineCount(), static_cast<int>(m_dress.size()));
    for (int line = 0; line < lines; ++line) {
        const LineDress& dress = m_dress[static_cast<std::size_t>(line)];
        if (dress.filler) {
            m_view->markerAdd(line, fillerMarker);
            m_view->setMarginText(line, QString(), marginStyles + indexOf(Mark::Same));
            continue;
        }
        const QString sign = dress.mark == Mark::Same ? QStringLiteral(" ") : glyph(dress.mark);
        m_view->setMarginText(line, QStringLiteral("%1 %2").arg(dress.number).arg(sign), marginStyles + indexOf(dress.mark));
        if (dress.mark == Mark::Same)
            continue;
        m_view->markerAdd(line, barMarkers + indexOf(dress.mark));
        m_view->markerAdd(line, groundMarkers + indexOf(dress.mark));
        emphasise(line, dress.words);
        if (dress.mark == Mark::Removed) {
            const QString text = m_view->text(line);
            int first = 0;
            while (first < text.size() && text[first].isSpace())
                ++first;
            const int from = byteOffset(line, first);
            const int to = byteOffset(line, static_cast<int>(text.size() - (text.endsWith(QLatin1Char('\n')) ? 1 : 0)));
            m_view->SendScintilla(QsciScintilla::SCI_SETINDICATORCURRENT, static_cast<unsigned long>(strikeIndicator));
            if (to > from)
                m_view->SendScintilla(QsciScintilla::SCI_INDICATORFILLRANGE, static_cast<unsigned long>(from), static_cast<long>(to - from));
        }
    }
    // Everything counts as styled now, so that the lexer does not undo the bold words.
    m_view->SendScintilla(QsciScintilla::SCI_STARTSTYLING, static_cast<unsigned long>(length));
    defineMargins();
}

void SqlEditor::emphasise(int line, const std::vector<WordSpan>& words)
{
    for (const WordSpan& word : words) {
        const int from = byteOffset(line, word.begin);
        const int to = byteOffset(line, word.begin + word.length);
        m_view->SendScintilla(QsciScintilla::SCI_SETINDICATORCURRENT, static_cast<unsigned long>(wordIndicator));
        m_view->SendScintilla(QsciScintilla::SCI_INDICATORFILLRANGE, static_cast<unsigned long>(from), static_cast<long>(to - from));
        m_view->SendScintilla(QsciScintilla::SCI_STARTSTYLING, static_cast<unsigned long>(from));
        for (int at = from; at < to; ++at) {
            const long style = m_view->SendScintilla(QsciScintilla::SCI_GETSTYLEAT, static_cast<unsigned long>(at)) & 0xff;
            m_view->SendScintilla(QsciScintilla::SCI_SETSTYLING, 1UL, style < lexerStyles ? style + boldStyles : style);
        }
    }
}

void SqlEditor::applyFolds()
{
    if (m_dress.empty())
        return;
    m_view->SendScintilla(QsciScintilla::SCI_FOLDALL, static_cast<unsigned long>(QsciScintilla::SC_FOLDACTION_EXPAND));
    const long base = QsciScintilla::SC_FOLDLEVELBASE;
    for (int line = 0; line < lineCount(); ++line)
        m_view->SendScintilla(QsciScintilla::SCI_SETFOLDLEVEL, static_cast<unsigned long>(line), base);
    for (const LineFold& fold : m_folds) {
        m_view->SendScintilla(QsciScintilla::SCI_SETFOLDLEVEL, static_cast<unsigned long>(fold.header),
                              base | static_cast<long>(QsciScintilla::SC_FOLDLEVELHEADERFLAG));
        for (int line = fold.header + 1; line <= fold.last; ++line)
            m_view->SendScintilla(QsciScintilla::SCI_SETFOLDLEVEL, static_cast<unsigned long>(line), base + 1);
    }
    defineMargins();
}

} // namespace cofferdam::gui
