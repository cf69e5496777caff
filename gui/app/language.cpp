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
    const auto install = [&](const QLocale& language, const QString& name, const QString& folder) {
        auto* translator = new QTranslator(&application);
        if (translator->load(language, name, QStringLiteral("_"), folder))
            QCoreApplication::installTranslator(translator);
        else
            delete translator;
    };
    // English first, whatever the language: a system without a language ("C") and a text that a translation lacks have its plural forms.
    const QString own = QStringLiteral("cofferdam");
    const QString folder = QStringLiteral(":/translations");
    install(QLocale(QLocale::English), own, folder);
    install(locale, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    if (locale.language() != QLocale::English)
        install(locale, own, folder);
    const bool spoken = languages().contains(locale.name().left(2));
    QGuiApplication::setLayoutDirection(spoken ? locale.textDirection() : Qt::LeftToRight);
}

} // namespace cofferdam::gui
