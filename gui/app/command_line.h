#pragma once
#include "app/theme.h"

#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>

namespace cofferdam::gui {

/// What the program was asked to do.
struct CommandLine {
    QString baseline;
    QString target;
    QString session;
    QString screenshot; ///< write a picture there and leave
    QString page;
    QString select; ///< key of the difference to show: "column:public.orders.total"
    std::optional<ThemeChoice> theme;
    QSize size;
    QString language;
    bool help = false;
    bool version = false;

    /// Understands the arguments (without the program's name), or gives a sentence that says what is wrong.
    static std::optional<CommandLine> parse(const QStringList& arguments, QString& error);
    static QString helpText();
};

} // namespace cofferdam::gui
