#include "app/session_file.h"

#include "jobs/texts.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
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

QString relativeTo(const QDir& folder, const QString& address)
{
    if (!QDir::isAbsolutePath(address) || !QFileInfo::exists(address))
        return address;
    const QString relative = folder.relativeFilePath(address);
    return relative.startsWith(QLatin1String("..")) ? address : relative;
}

QString absoluteFrom(const QDir& folder, const QString& address)
{
    const QString path = folder.absoluteFilePath(address);
    return !address.isEmpty() && QDir::isRelativePath(address) && QFileInfo::exists(path) ? QDir::cleanPath(path) : address;
}

} // namespace

QString writeSessionFile(const QString& file, const SessionFile& session)
{
    const QDir folder = QFileInfo(file).absoluteDir();
    QJsonObject json = QJsonDocument::fromJson(QByteArray::fromStdString(workspace::writeDecisions(session.decisions))).object();
    json.insert(sidesMember, QJsonObject{{baselineMember, relativeTo(folder, session.baseline)}, {targetMember, relativeTo(folder, session.target)}});
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly) || out.write(QJsonDocument(json).toJson()) < 0 || !out.commit())
        return SessionFiles::tr("%1 cannot be written: %2").arg(QDir::toNativeSeparators(file), out.errorString());
    return {};
}

QString readSessionFile(const QString& file, SessionFile& session)
{
    QFile in(file);
    if (!in.open(QIODevice::ReadOnly))
        return SessionFiles::tr("%1 cannot be read: %2").arg(QDir::toNativeSeparators(file), in.errorString());
    const QByteArray text = in.readAll();
    auto decisions = workspace::readDecisions(std::string_view(text.constData(), static_cast<std::size_t>(text.size())), file.toStdString());
    if (!decisions)
        return textOf(decisions.error());
    const QJsonObject sides = QJsonDocument::fromJson(text).object().value(sidesMember).toObject();
    if (!sides.value(baselineMember).isString() || !sides.value(targetMember).isString())
        return SessionFiles::tr("%1 holds decisions but does not say what was compared.").arg(QDir::toNativeSeparators(file));
    const QDir folder = QFileInfo(file).absoluteDir();
    session.baseline = absoluteFrom(folder, sides.value(baselineMember).toString());
    session.target = absoluteFrom(folder, sides.value(targetMember).toString());
    session.decisions = std::move(*decisions);
    return {};
}

} // namespace cofferdam::gui
