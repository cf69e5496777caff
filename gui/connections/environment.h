#pragma once
#include <QColor>
#include <QPalette>
#include <QRectF>
#include <QString>
#include <QWidget>

class QPainter;

namespace cofferdam::gui {

/// What a database is used for: shown as sign, word and colour, in that order, wherever a side's name stands.
enum class Environment { Unknown, Development, Staging, Production };

/// "production"; empty for Unknown.
QString environmentWord(Environment environment);
/// As it stands on a badge and in titles: "PRODUCTION".
QString environmentTitle(Environment environment);
/// "shop · PRODUCTION", or the word alone when it is the whole name.
QString withEnvironment(const QString& name, Environment environment);
QColor environmentInk(Environment environment, const QPalette& palette);
QSize environmentSize(Environment environment, const QFont& font);
/// The badge: full for production, outlined for staging, dashed for development, so that it reads without colour.
void paintEnvironment(QPainter& painter, const QRectF& box, Environment environment, const QPalette& palette, const QFont& font);

/// The badge as a widget; hidden while there is nothing to say.
class EnvironmentBadge : public QWidget {
    Q_OBJECT

public:
    explicit EnvironmentBadge(QWidget* parent = nullptr);
    void setEnvironment(Environment environment);
    Environment environment() const { return m_environment; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Environment m_environment = Environment::Unknown;
};

} // namespace cofferdam::gui
