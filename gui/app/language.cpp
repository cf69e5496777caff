#include "app/language.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace cofferdam::gui {

QStringList languages()
{
    return {QStringLiteral("en"), QStringLiteral("de"), QStringLiteral("ar")};
}

void installLanguage(QCoreApplication& application, const QString& code)
{
    const QLocale locale = code.isEmpty() ? QLocale::system() : QLocale(code);
    // Numbers in SQL, line numbers and counts stay in the digits that PostgreSQL writes.
    QLocale::setDefault(locale.language() == QLocale::Arabic ? QLocale(QLocale::Arabic, QLocale::Morocco) : locale);
    const auto install = [&](const QString& name, const QString& folder) {
        auto* translator = new QTranslator(&application);
        if (translator->load(locale, name, QStringLiteral("_"), folder))
            QCoreApplication::installTranslator(translator);
        else
            delete translator;
    };
    install(QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(QStringLiteral("cofferdam"), QStringLiteral(":/translations"));
    const bool spoken = languages().contains(locale.name().left(2));
    QGuiApplication::setLayoutDirection(spoken ? locale.textDirection() : Qt::LeftToRight);
}

} // namespace cofferdam::gui
