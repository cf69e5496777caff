#pragma once
#include <QStackedWidget>

namespace cofferdam::gui {

/// Pages of which only the one that is shown has a say in the size: a hidden one is not laid out again and again with all its wrapped
/// texts, and does not make another scroll that would fit.
class PageStack : public QStackedWidget {
    Q_OBJECT

public:
    explicit PageStack(QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override;
    int heightForWidth(int width) const override;
};

} // namespace cofferdam::gui
