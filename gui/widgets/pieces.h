#pragma once
#include "app/marks.h"

#include <QAbstractButton>
#include <QFrame>
#include <QLabel>
#include <QTextBrowser>
#include <QWidget>

#include <functional>

class QHBoxLayout;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

/// Small building blocks of the pages. All of them take colours from the palette and sizes from the font.
namespace cofferdam::gui {

QFont headingFont(QFont font, int steps);
/// A label in a larger (`steps` above normal) bold font.
QLabel* heading(const QString& text, int steps, QWidget* parent);
/// A label whose colour is derived from the palette, again whenever the palette changes.
class InkLabel : public QLabel {
    Q_OBJECT

public:
    using Ink = std::function<QColor(const QPalette&)>;
    InkLabel(const QString& text, Ink ink, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void applyInk();
    Ink m_ink;
};

/// A label in the colour of second rank that wraps.
class QuietLabel : public InkLabel {
    Q_OBJECT

public:
    explicit QuietLabel(const QString& text, QWidget* parent = nullptr);
};

/// One of our drawings as a picture that follows the palette. `share` tells how much of the text colour it takes.
class IconLabel : public QWidget {
    Q_OBJECT

public:
    /// `size` in heights of a line of text.
    IconLabel(const QString& drawing, double size, double share, QWidget* parent = nullptr);
    void setDrawing(const QString& drawing);
    void setMirrored(bool mirrored) { m_mirrored = mirrored; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_drawing;
    double m_size;
    double m_share;
    bool m_mirrored = false;
};

/// One line that gives way with an ellipsis in its middle; the whole text stands in its tooltip and accessible name.
class ElidedLabel : public QLabel {
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget* parent = nullptr);
    /// Where `text` has not the room, `shortText` is shown, unless empty; else as much of `text` as fits.
    void setFullText(const QString& text, const QString& shortText = {});
    QString fullText() const { return m_text; }
    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_text;
    QString m_short;
};

/// A document that is as high as what it says, up to `lines` lines; beyond that it scrolls.
class FittingBrowser : public QTextBrowser {
    Q_OBJECT

public:
    explicit FittingBrowser(int lines, QWidget* parent = nullptr);

private:
    void fit();
    int m_lines;
};

/// A rounded panel on the base colour with a hairline.
class Card : public QFrame {
    Q_OBJECT

public:
    explicit Card(QWidget* parent = nullptr);
    /// Dashed: something can be dropped here. Highlighted: it is about to be.
    void setDashed(bool dashed);
    void setHighlighted(bool highlighted);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    bool m_dashed = false;
    bool m_highlighted = false;
};

/// A strip across the page that says one thing and offers what can be done about it.
class Banner : public QFrame {
    Q_OBJECT

public:
    explicit Banner(QWidget* parent = nullptr);
    void say(Severity severity, const QString& text, const QString& details = {});
    QPushButton* addAction(const QString& text);
    QString text() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Severity m_severity = Severity::Note;
    QLabel* m_text = nullptr;
    QHBoxLayout* m_layout = nullptr;
};

/// What a page says when it has nothing to show: a drawing, a sentence, what to do.
class EmptyState : public QWidget {
    Q_OBJECT

public:
    EmptyState(const QString& drawing, const QString& title, const QString& text, QWidget* parent = nullptr);
    void setTexts(const QString& title, const QString& text);
    QPushButton* addButton(const QString& text);

private:
    IconLabel* m_picture = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_text = nullptr;
    QVBoxLayout* m_layout = nullptr;
    QHBoxLayout* m_buttons = nullptr;
};

/// Names the running step with its count, and stops it.
class ProgressPanel : public QWidget {
    Q_OBJECT

public:
    explicit ProgressPanel(QWidget* parent = nullptr);
    void setStep(const QString& step, qint64 done, qint64 total);

Q_SIGNALS:
    void cancelled();

private:
    QLabel* m_step = nullptr;
    QProgressBar* m_bar = nullptr;
};

/// Glyph and word of a mark, or sign and word of a severity, or number and words of a lock, as one small picture with text.
class BadgeLabel : public QWidget {
    Q_OBJECT

public:
    explicit BadgeLabel(QWidget* parent = nullptr);
    void setMark(Mark mark);
    void setSeverity(Severity severity);
    void setLock(int level);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    enum class Type { Mark, Severity, Lock };
    QString words() const;
    void refresh();
    Type m_type = Type::Mark;
    Mark m_mark = Mark::Same;
    Severity m_severity = Severity::Note;
    int m_lock = 0;
};

} // namespace cofferdam::gui
