#include "jobs/texts.h"

#include "app/accessible.h"
#include "core_contexts.h"

#include <QCoreApplication>
#include <QHash>
#include <QMutex>

namespace cofferdam::gui {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Texts)
};

/// "table public.orders" with the noun in the language of the window; null when the text is no object.
QString objectText(std::string_view text)
{
    for (const catalog::KindInfo& kind : catalog::allKinds()) {
        const std::string_view noun = kind.noun;
        if (!text.starts_with(noun) || text.size() < noun.size() + 2 || text[noun.size()] != ' ')
            continue;
        const std::string_view name = text.substr(noun.size() + 1);
        // A sentence that begins with a noun is none of ours to take apart.
        if (name.find(' ') == std::string_view::npos || name.front() == '"')
            return coreText(noun) + QLatin1Char(' ') + isolated(qstring(name));
    }
    return {};
}

QString argumentText(const base::MessageArgument& argument)
{
    const QString text = qstring(argument.text);
    if (argument.kind == base::MessageArgument::Kind::Text) {
        const QString object = objectText(argument.text);
        if (!object.isNull())
            return object;
    }
    const bool code = argument.kind == base::MessageArgument::Kind::Identifier || argument.kind == base::MessageArgument::Kind::Sql;
    return code ? isolated(text) : text;
}

std::string_view constraintNoun(catalog::ConstraintType type)
{
    switch (type) {
    case catalog::ConstraintType::PrimaryKey: return "primary key";
    case catalog::ConstraintType::Unique: return "unique constraint";
    case catalog::ConstraintType::Check: return "check constraint";
    case catalog::ConstraintType::ForeignKey: return "foreign key";
    case catalog::ConstraintType::Exclusion: return "exclusion constraint";
    case catalog::ConstraintType::NotNull: break;
    }
    return "not-null constraint";
}

std::string_view plainNoun(const catalog::ObjectId& id, const catalog::Object* object)
{
    if (id.kind == catalog::Kind::Constraint && object) {
        if (const auto* constraint = std::get_if<catalog::Constraint>(object))
            return constraintNoun(constraint->type);
    }
    return catalog::info(id.kind).noun;
}

} // namespace

QString coreText(std::string_view english)
{
    // Asked for every row of every snapshot, from any thread.
    static QMutex mutex;
    static QHash<QByteArray, QString> known;
    const QByteArray source(english.data(), static_cast<qsizetype>(english.size()));
    const QMutexLocker lock(&mutex);
    if (const auto found = known.constFind(source); found != known.cend())
        return *found;
    QString text = qstring(english);
    for (const char* context : coreContexts) {
        const QString translated = QCoreApplication::translate(context, source.constData());
        if (translated != text) {
            text = translated;
            break;
        }
    }
    known.insert(source, text);
    return text;
}

QString textOf(const base::Message& message)
{
    const QString text = coreText(message.english);
    QString out;
    out.reserve(text.size() + 32);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar next = i + 1 < text.size() ? text[i + 1] : QChar();
        if (text[i] != QLatin1Char('%') || !(next.isDigit() || next == QLatin1Char('n'))) {
            out += text[i];
            continue;
        }
        ++i;
        if (next == QLatin1Char('n')) {
            for (const auto& argument : message.arguments) {
                if (argument.kind == base::MessageArgument::Kind::Count) {
                    out += argumentText(argument);
                    break;
                }
            }
        } else if (const auto index = static_cast<std::size_t>(next.digitValue() - 1); index < message.arguments.size()) {
            out += argumentText(message.arguments[index]);
        }
    }
    return out;
}

QStringList textsOf(const std::vector<base::Message>& messages)
{
    QStringList texts;
    for (const auto& message : messages)
        texts << textOf(message);
    return texts;
}

QString textOf(const base::Error& error)
{
    QString text = textOf(error.message);
    if (error.place.known())
        text = QStringLiteral("%1: %2").arg(isolated(qstring(error.place.text())), text);
    if (!error.detail.empty())
        text = QStringLiteral("%1 (%2)").arg(text, qstring(error.detail));
    return text;
}

QString nounOf(const catalog::ObjectId& id, const catalog::Object* object)
{
    return coreText(plainNoun(id, object));
}

QString englishNounOf(const catalog::ObjectId& id, const catalog::Object* object)
{
    return QStringLiteral("%1 %2").arg(qstring(catalog::info(id.kind).noun), qstring(plainNoun(id, object)));
}

QString sourceKindText(sources::SourceKind kind)
{
    switch (kind) {
    case sources::SourceKind::Empty: return Texts::tr("Empty schema");
    case sources::SourceKind::File:
    case sources::SourceKind::SqlFile: return Texts::tr("SQL file");
    case sources::SourceKind::SqlFolder: return Texts::tr("Folder of SQL files");
    case sources::SourceKind::RubySchema: return Texts::tr("Rails schema");
    case sources::SourceKind::RailsProject: return Texts::tr("Rails project");
    case sources::SourceKind::Snapshot: return Texts::tr("Snapshot");
    case sources::SourceKind::Database: return Texts::tr("Database");
    case sources::SourceKind::GitFile: break;
    }
    return Texts::tr("File of a Git revision");
}

QString sourceKindIcon(sources::SourceKind kind)
{
    switch (kind) {
    case sources::SourceKind::Database: return QStringLiteral("database");
    case sources::SourceKind::SqlFolder:
    case sources::SourceKind::RailsProject: return QStringLiteral("open");
    default: return QStringLiteral("file");
    }
}

QString progressText(const QString& step)
{
    if (step == QLatin1String("file.parse"))
        return Texts::tr("Reading statements");
    if (step == QLatin1String("file.interpret"))
        return Texts::tr("Understanding statements");
    if (step.startsWith(QLatin1String("live.")))
        return Texts::tr("Asking the database");
    if (step.startsWith(QLatin1String("scratch.")))
        return Texts::tr("Letting a scratch server print the texts");
    if (step == QLatin1String("plan"))
        return Texts::tr("Planning");
    return Texts::tr("Comparing");
}

} // namespace cofferdam::gui
