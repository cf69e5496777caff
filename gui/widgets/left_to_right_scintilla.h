#pragma once
#include "widgets/qsci.h"

namespace cofferdam::gui {

/// QScintilla, painted left to right in any window. It draws its text with a painter that starts with the application's
/// direction, whatever the widget's own is, and so turns brackets and `--` around in a right-to-left window. There it is
/// painted through a picture, whose painter has the right direction and is shared with it.
class LeftToRightScintilla : public QsciScintilla {
    Q_OBJECT

public:
    explicit LeftToRightScintilla(QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    bool m_inPicture = false;
};

} // namespace cofferdam::gui
