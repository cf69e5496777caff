#include "app/session_file.h"

#include "jobs/texts.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace cofferdam::gui {

namespace {

struct SessionFiles {
    Q_DECLARE_TR_FUNCTIONS(SessionFiles)
};

const QString sidesMember = QStringLiteral("sides");
const QString baselineMember = QStringLiteral("baseline");
const QString targetMember = QStringLiteral("target");

const QString canonicalMember = QStringLiteral("canonical");
const QString reviewMember = QStringLiteral("review");
const QString fileMember = QStringLiteral("file");

QString relativeTo(const QString& folder, const QString& address)
{
    if (folder.isEmpty() || !QDir::isAbsolutePath(address) || !QFileInfo::exists(address))
        return address;
    const QString relative = QDir(folder).relativeFilePath(address);
    return relative.startsWith(QLatin1String("..")) ? address : relative;
}

QString absoluteFrom(const QString& folder, const QString& address)
{
    if (folder.isEmpty() || address.isEmpty() || !QDir::isRelativePath(address))
        return address;
    const QString path = QDir(folder).absoluteFilePath(address);
    return QFileInfo::exists(path) ? QDir::cleanPath(path) : address;
}

QJsonArray sorted(const QSet<QString>& set)
{
    QStringList list(set.begin(), set.end());
    list.sort();
    return QJsonArray::fromStringList(list);
}

QJsonObject jsonOf(const ReviewNotes& notes)
{
    QJsonObject json;
    if (!notes.viewed.isEmpty())
        json.insert(QStringLiteral("viewed"), sorted(notes.viewed));
    if (!notes.checks.isEmpty())
        json.insert(QStringLiteral("checks"), sorted(notes.checks));
    if (!notes.comments.isEmpty()) {
        QJsonObject comments;
        for (auto it = notes.comments.begin(); it != notes.comments.end(); ++it)
            comments.insert(it.key(), it.value());
        json.insert(QStringLiteral("comments"), comments);
    }
    if (!notes.signedBy.isEmpty())
        json.insert(QStringLiteral("signed"), QJsonObject{{QStringLiteral("by"), notes.signedBy}, {QStringLiteral("on"), notes.signedOn},
                                                          {QStringLiteral("plan"), notes.signedPlan}});
    return json;
}

ReviewNotes notesOf(const QJsonObject& json)
{
    ReviewNotes notes;
    const auto set = [&](const QString& member) {
        QSet<QString> out;
        for (const QJsonValue value : json.value(member).toArray())
            out << value.toString();
        return out;
    };
    notes.viewed = set(QStringLiteral("viewed"));
    notes.checks = set(QStringLiteral("checks"));
    const QJsonObject comments = json.value(QStringLiteral("comments")).toObject();
    for (auto it = comments.begin(); it != comments.end(); ++it)
        notes.comments.insert(it.key(), it.value().toString());
    const QJsonObject signature = json.value(QStringLiteral("signed")).toObject();
    notes.signedBy = signature.value(QStringLiteral("by")).toString();
    notes.signedOn = signature.value(QStringLiteral("on")).toString();
    notes.signedPlan = signature.value(QStringLiteral("plan")).toString();
    return notes;
}

} // namespace

QByteArray sessionBytes(const SessionFile& session, const QString& folder)
{
    QJsonObject json = QJsonDocument::fromJson(QByteArray::fromStdString(workspace::writeDecisions(session.decisions))).object();
    QJsonObject sides{{baselineMember, relativeTo(folder, session.baseline)}, {targetMember, relativeTo(folder, session.target)}};
    if (session.serverTexts)
        sides.insert(canonicalMember, QStringLiteral("scratch"));
    json.insert(sidesMember, sides);
    const QJsonObject review = jsonOf(session.notes);
    if (!review.isEmpty())
        json.insert(reviewMember, review);
    if (!session.file.isEmpty())
        json.insert(fileMember, session.file);
    return QJsonDocument(json).toJson();
}

QString writeSessionFile(const QString& file, const SessionFile& session)
{
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly) || out.write(sessionBytes(session, QFileInfo(file).absolutePath())) < 0 || !out.commit())
        return SessionFiles::tr("%1 cannot be written: %2").arg(QDir::toNativeSeparators(file), out.errorString());
    return {};
}

QString parseSession(const QByteArray& text, const QString& name, const QString& folder, SessionFile& session)
{
    auto decisions = workspace::readDecisions(std::string_view(text.constData(), static_cast<std::size_t>(text.size())), name.toStdString());
    if (!decisions)
        return textOf(decisions.error());
    const QJsonObject json = QJsonDocument::fromJson(text).object();
    const QJsonObject sides = json.value(sidesMember).toObject();
    if (!sides.value(baselineMember).isString() || !sides.value(targetMember).isString())
        return SessionFiles::tr("%1 holds decisions but does not say what was compared.").arg(QDir::toNativeSeparators(name));
    session.baseline = absoluteFrom(folder, sides.value(baselineMember).toString());
    session.target = absoluteFrom(folder, sides.value(targetMember).toString());
    session.serverTexts = sides.value(canonicalMember).toString() == QLatin1String("scratch");
    session.decisions = std::move(*decisions);
    session.notes = notesOf(json.value(reviewMember).toObject());
    session.file = json.value(fileMember).toString();
    return {};
}

QString readSessionFile(const QString& file, SessionFile& session)
{
    QFile in(file);
    if (!in.open(QIODevice::ReadOnly))
        return SessionFiles::tr("%1 cannot be read: %2").arg(QDir::toNativeSeparators(file), in.errorString());
    return parseSession(in.readAll(), file, QFileInfo(file).absolutePath(), session);
}

} // namespace cofferdam::gui
