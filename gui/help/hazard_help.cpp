#include "help/hazard_help.h"

#include <QFile>
#include <QHash>
#include <QLocale>
#include <QTextStream>

namespace cofferdam::gui {

namespace {

struct Book {
    QStringList ids;
    QHash<QString, HazardPage> pages;
};

/// One page after another: "[id] title", then "field: text" lines. Written by hand, checked by the tests.
Book readBook(const QString& language)
{
    Book book;
    QFile file(QStringLiteral(":/help/hazards.%1.txt").arg(language));
    if (!file.open(QIODevice::ReadOnly))
        return book;
    static const QHash<QString, QString HazardPage::*> fields{
        {QStringLiteral("what"), &HazardPage::what}, {QStringLiteral("lock"), &HazardPage::lock}, {QStringLiteral("why"), &HazardPage::why},
        {QStringLiteral("safe"), &HazardPage::safe}, {QStringLiteral("versions"), &HazardPage::versions}};
    QTextStream in(&file);
    HazardPage* page = nullptr;
    for (QString line; in.readLineInto(&line);) {
        if (line.startsWith(QLatin1Char('['))) {
            const auto end = line.indexOf(QLatin1Char(']'));
            const QString id = line.mid(1, end - 1);
            book.ids << id;
            page = &book.pages[id];
            page->id = id;
            page->title = line.mid(end + 1).trimmed();
            page->language = language;
            continue;
        }
        const auto colon = line.indexOf(QLatin1Char(':'));
        const auto field = colon > 0 ? fields.constFind(line.left(colon)) : fields.constEnd();
        if (page && field != fields.constEnd())
            page->*(*field) = line.mid(colon + 1).trimmed();
    }
    return book;
}

const Book& book(const QString& language)
{
    static QHash<QString, Book> books;
    auto found = books.find(language);
    if (found == books.end())
        found = books.insert(language, readBook(language));
    return *found;
}

} // namespace

std::optional<HazardPage> hazardPage(const QString& id, const QString& language)
{
    const Book& from = book(language);
    const auto found = from.pages.constFind(id);
    return found == from.pages.constEnd() ? std::nullopt : std::optional(*found);
}

std::optional<HazardPage> hazardPage(const QString& id)
{
    const QString own = QLocale().name().left(2);
    if (auto page = hazardPage(id, own))
        return page;
    return hazardPage(id, QStringLiteral("en"));
}

QStringList hazardPageIds(const QString& language)
{
    return book(language).ids;
}

} // namespace cofferdam::gui
