#pragma once
#include "models/view_data.h"

#include <QTextBrowser>

namespace cofferdam::gui {

/// What can be done about a difference in spelling.
struct SpellingWays {
    bool decide = false;    ///< decisions are possible at all
    bool serverTexts = false; ///< texts already come from a scratch server
    QString obstacle;       ///< why they cannot; empty: they can

    friend bool operator==(const SpellingWays&, const SpellingWays&) = default;
};

/// Says of one change what differs, why it matters, which lock it takes, and what hangs on it. A document with links:
/// readable by screen readers, selectable, and followed by keyboard.
class Inspector : public QTextBrowser {
    Q_OBJECT

public:
    explicit Inspector(QWidget* parent = nullptr);

    void showChange(ComparisonSnapshot snapshot, int change);
    void showNothing();
    void setSpellingWays(const SpellingWays& ways);

Q_SIGNALS:
    void changeRequested(const QString& key);
    void stepRequested(int number);
    void hazardRequested(const QString& key);
    void serverTextsRequested();
    void equalRequested(const QString& key);
    void tickRequested(const QString& key);

protected:
    void changeEvent(QEvent* event) override;

private:
    void render();
    QString properties(const ChangeRow& row) const;
    QString hazards(const ChangeRow& row);
    QString steps(const ChangeRow& row);
    QString whyTicked(const ChangeRow& row) const;
    QString spelling(const ChangeRow& row) const;
    QString links(const QString& title, const QStringList& keys) const;
    QString picture(const QString& name, const std::function<void(QPainter&, const QRectF&)>& paint);

    ComparisonSnapshot m_snapshot;
    int m_change = -1;
    SpellingWays m_ways;
};

} // namespace cofferdam::gui
