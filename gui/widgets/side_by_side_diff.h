#pragma once
#include "widgets/sql_editor.h"

#include <QWidget>

#include <optional>

class QHBoxLayout;
class QLabel;
class QSplitter;
class QToolButton;

namespace cofferdam::gui {

class DropHint;
class ElidedLabel;

/// Two texts beside each other, line facing line, with one scroll position. What differs carries a glyph, a bar of
/// its own pattern and a tint; words that changed are bold and boxed. Equal stretches fold away.
/// Where two columns would cut most lines off, both texts stand in one, what goes before what comes; a text without a counterpart has
/// all the room.
class SideBySideDiff : public QWidget {
    Q_OBJECT

public:
    explicit SideBySideDiff(QWidget* parent = nullptr);

    /// Titles name the object on either side.
    void setTexts(const QString& leftTitle, const QString& leftText, const QString& rightTitle,
                  const QString& rightText);
    void clear();
    /// What the sides are called; have and want unless said otherwise.
    void setSides(const QString& left, const QString& right);

    /// What may be dropped on the sides, and what dropping it on either means.
    void setDrops(const QString& type, const QString& left, const QString& right);

    int differenceCount() const { return static_cast<int>(m_starts.size()); }
    int currentDifference() const { return m_current; }
    bool isFolding() const { return m_folding; }
    /// Both texts stand in one column now, in the left editor.
    bool isOneColumn() const { return m_shown == Shown::Both; }
    /// As a person wants it; without a wish the room decides.
    void setOneColumn(std::optional<bool> one);

    SqlEditor* leftEditor() const { return m_left; }
    SqlEditor* rightEditor() const { return m_right; }

public Q_SLOTS:
    void nextDifference();
    void previousDifference();
    void setFolding(bool folding);

Q_SIGNALS:
    /// Past the last or before the first difference: the owner may go to the next object.
    void leftDifferences(bool forward);
    /// Something of `dropType` was dropped on a side.
    void dropped(bool right);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    enum class Shown { SideBySide, Both, LeftOnly, RightOnly };
    /// One line as an editor shows it.
    struct Line {
        QString text;
        LineDress dress;
    };

    QWidget* makeHead();
    Shown fitting() const;
    void showRows();
    std::vector<Line> oneColumn() const;
    void fold(const std::vector<Mark>& marks);
    void placeTitles();
    void goTo(int difference);
    void link(SqlEditor* from, SqlEditor* to);
    void updateSummary();
    bool isRight(const QPointF& place) const;

    SqlEditor* m_left = nullptr;
    SqlEditor* m_right = nullptr;
    ElidedLabel* m_leftTitle = nullptr;
    ElidedLabel* m_rightTitle = nullptr;
    QLabel* m_summary = nullptr;
    QString m_leftSide;
    QString m_rightSide;
    QToolButton* m_foldButton = nullptr;
    QToolButton* m_columnButton = nullptr;
    QSplitter* m_splitter = nullptr;
    QHBoxLayout* m_head = nullptr;
    std::vector<AlignedRow> m_rows;
    QStringList m_leftLines;
    QStringList m_rightLines;
    Shown m_shown = Shown::SideBySide;
    std::optional<bool> m_wanted; ///< one column, as a person chose
    std::vector<int> m_starts; ///< first row of every difference
    int m_added = 0;
    int m_removed = 0;
    int m_changed = 0;
    int m_current = -1;
    bool m_folding = true;
    QString m_dropType;
    QString m_dropWords[2];
    DropHint* m_hint = nullptr;
};

} // namespace cofferdam::gui
