#pragma once
#include <QDialog>

class QLineEdit;
class QListWidget;
class QTextBrowser;

namespace cofferdam::gui {

/// The pages of the hazards: a list with a filter, and the page that was chosen. It stays open beside the work.
class HelpWindow : public QDialog {
    Q_OBJECT

public:
    explicit HelpWindow(QWidget* parent = nullptr);

    /// Shows the page of a hazard; an empty id: how to find one.
    void showPage(const QString& id);
    QString currentPage() const;
    QTextBrowser* browser() const { return m_text; }
    QLineEdit* filterEdit() const { return m_filter; }
    QListWidget* list() const { return m_list; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void filter(const QString& text);
    void showCurrent();

    QLineEdit* m_filter = nullptr;
    QListWidget* m_list = nullptr;
    QTextBrowser* m_text = nullptr;
};

} // namespace cofferdam::gui
