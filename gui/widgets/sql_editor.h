#pragma once
#include "app/marks.h"
#include "widgets/text_alignment.h"

#include <QWidget>

#include <memory>
#include <vector>

class QsciScintilla;

namespace cofferdam::gui {

class FindBar;

/// What stands beside and under one line of a comparison.
struct LineDress {
    int number = 0;      ///< the number shown in the margin; 0 for a filler line that the text does not have
    Mark mark = Mark::Same;
    bool filler = false; ///< keeps both sides level; painted hatched, holds no text
    std::vector<WordSpan> words; ///< the words that differ
};

/// A stretch of lines that can be folded away under its first line, which then shows `summary`.
struct LineFold {
    int header = 0;
    int last = 0;
    QString summary;
};

/// A code view for SQL, Ruby and plain text. The editor component stays behind this class, so that it can be replaced.
/// Text is always laid out left to right, whatever direction the window has.
class SqlEditor : public QWidget {
    Q_OBJECT

public:
    enum class Language { Sql, Ruby, Plain };

    explicit SqlEditor(QWidget* parent = nullptr);
    ~SqlEditor() override;

    void setText(const QString& text, Language language = Language::Sql);
    QString text() const;
    void setReadOnly(bool readOnly);
    /// Long lines go on below instead of being cut off; not where another text stands line by line beside this one.
    void setWrapping(bool wrapping);
    /// Names the part that takes the focus.
    void setNames(const QString& name, const QString& description = {});

    /// Marks for a comparison; one entry a line of the text set before.
    void setDress(std::vector<LineDress> dress);
    void setFolds(std::vector<LineFold> folds);
    void setAllFolded(bool folded);
    bool isFolded(int header) const;
    void setFolded(int header, bool folded);

    void goToLine(int line);
    int currentLine() const;
    int lineCount() const;
    int verticalPosition() const;
    void setVerticalPosition(int value);
    void setHorizontalPosition(int value);
    bool find(const QString& text, bool forward);
    /// Selects a stretch of a line, unfolds it and brings it into sight.
    void select(int line, int from, int to);
    /// The bar that finds words; made when somebody asks for it. Ctrl+F in the editor opens it.
    FindBar* findBar();
    /// Every editor may follow a caret line; only focused ones paint it.
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void verticalMoved(int value);
    void horizontalMoved(int value);
    void foldChanged(int header, bool folded);
    /// A person typed; not said for texts that are set.
    void textEdited();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void applyPalette();
    void defineMarkers();
    void defineMargins();
    void defineIndicators();
    void defineEmphasis();
    void applyDress();
    void emphasise(int line, const std::vector<WordSpan>& words);
    void applyFolds();
    int byteOffset(int line, int column) const;

    QsciScintilla* m_view = nullptr;
    FindBar* m_find = nullptr;
    Language m_language = Language::Plain;
    std::vector<LineDress> m_dress;
    std::vector<LineFold> m_folds;
    bool m_setting = false;
};

} // namespace cofferdam::gui
