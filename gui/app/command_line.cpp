#include "app/command_line.h"

#include "app/language.h"

#include <QFileInfo>
#include <QRegularExpression>

namespace cofferdam::gui {

namespace {

QStringList pageWords()
{
    return {QStringLiteral("start"), QStringLiteral("overview"), QStringLiteral("compare"), QStringLiteral("questions"),
            QStringLiteral("plan"),  QStringLiteral("hazards"),  QStringLiteral("export"), QStringLiteral("palette"),
            QStringLiteral("draft"), QStringLiteral("diagram"), QStringLiteral("locks"), QStringLiteral("history"), QStringLiteral("review"),
            QStringLiteral("moment"), QStringLiteral("find"), QStringLiteral("connections"), QStringLiteral("shortcuts"), QStringLiteral("help"),
            QStringLiteral("all")};
}

bool setOption(CommandLine& line, const QString& name, const QString& value, QString& error)
{
    if (name == QLatin1String("--screenshot")) {
        line.screenshot = value;
        return true;
    }
    if (name == QLatin1String("--page") && pageWords().contains(value)) {
        line.page = value;
        return true;
    }
    if (name == QLatin1String("--select")) {
        line.select = value;
        return true;
    }
    if (name == QLatin1String("--theme") && (value == QLatin1String("system") || themeFromWord(value) != ThemeChoice::System)) {
        line.theme = themeFromWord(value);
        return true;
    }
    if (name == QLatin1String("--language") && languages().contains(value)) {
        line.language = value;
        return true;
    }
    static const QRegularExpression dimensions(QStringLiteral("^(\\d{3,5})x(\\d{3,5})$"));
    if (const auto match = dimensions.match(value); name == QLatin1String("--size") && match.hasMatch()) {
        line.size = {match.captured(1).toInt(), match.captured(2).toInt()};
        return true;
    }
    error = QStringLiteral("%1 does not take %2").arg(name, value);
    return false;
}

} // namespace

std::optional<CommandLine> CommandLine::parse(const QStringList& arguments, QString& error)
{
    static const QStringList valued{QStringLiteral("--screenshot"), QStringLiteral("--page"), QStringLiteral("--select"), QStringLiteral("--theme"),
                                    QStringLiteral("--size"), QStringLiteral("--language")};
    CommandLine line;
    QStringList sides;
    bool optionsEnd = false;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        QString argument = arguments[i];
        if (optionsEnd || !argument.startsWith(QLatin1Char('-'))) {
            sides << argument;
            continue;
        }
        QString value;
        const auto equals = argument.indexOf(QLatin1Char('='));
        if (equals > 0) {
            value = argument.mid(equals + 1);
            argument.truncate(equals);
        }
        if (argument == QLatin1String("--")) {
            optionsEnd = true;
        } else if (argument == QLatin1String("--help") || argument == QLatin1String("-h")) {
            line.help = true;
        } else if (argument == QLatin1String("--version")) {
            line.version = true;
        } else if (valued.contains(argument)) {
            if (equals < 0 && ++i >= arguments.size()) {
                error = QStringLiteral("%1 needs a value").arg(argument);
                return std::nullopt;
            }
            if (!setOption(line, argument, equals < 0 ? arguments[i] : value, error))
                return std::nullopt;
        } else {
            error = QStringLiteral("unknown option %1").arg(argument);
            return std::nullopt;
        }
    }
    if (sides.size() == 1 && sides.front().endsWith(QLatin1String(".cofferdam.json"))) {
        line.session = sides.front();
    } else if (sides.size() == 2) {
        line.baseline = sides[0];
        line.target = sides[1];
    } else if (!sides.isEmpty()) {
        error = QStringLiteral("give both sides, BASELINE and TARGET, or one session file");
        return std::nullopt;
    }
    return line;
}

QString CommandLine::helpText()
{
    return QStringLiteral(
        "Usage: cofferdam [options] [BASELINE TARGET | SESSION.cofferdam.json]\n"
        "Compares two PostgreSQL schemas and makes a plan in phases.\n\n"
        "A side is a .sql or .rb file, a folder, a snapshot, git:REVISION:PATH, empty: or a connection string.\n\n"
        "  --screenshot FILE   load, wait for the plan, write a picture of the window, and exit\n"
        "  --page PAGE         start, overview, compare, diagram, draft, history, questions, plan, locks,\n"
        "                      moment, review, hazards, export, palette, find, connections, shortcuts or\n"
        "                      help; all: FILE-PAGE.png for each of them\n"
        "  --select KEY        the difference to show, such as column:public.orders.total\n"
        "  --theme THEME       system, light, dark or high-contrast\n"
        "  --size WxH          size of the window, for example 1280x720\n"
        "  --language CODE     en, de or ar\n"
        "  --version, --help\n\n"
        "Example: cofferdam production.structure.sql staging.schema.rb\n");
}

} // namespace cofferdam::gui
