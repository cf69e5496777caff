#include "connections/connections.h"

#include <QDir>
#include <QMimeData>
#include <QUrl>

namespace cofferdam::gui {

namespace {

const QString prefix = QStringLiteral("connection:");
const QString addressFormat = QStringLiteral("application/x-cofferdam-address");
const QString sideFormat = QStringLiteral("application/x-cofferdam-side");

} // namespace

QString Connections::addressOf(const QString& name)
{
    return prefix + name;
}

QString Connections::nameIn(const QString& address)
{
    return address.startsWith(prefix) ? address.mid(prefix.size()) : QString();
}

Environment Connections::environmentOf(const QString& address) const
{
    const QString name = nameIn(address);
    if (name.isEmpty())
        return Environment::Unknown;
    const auto all = entries();
    for (const ConnectionEntry& entry : all) {
        if (entry.name == name)
            return entry.environment;
    }
    return Environment::Unknown;
}

QMimeData* mimeOf(const QString& address, int side)
{
    auto* data = new QMimeData;
    data->setData(addressFormat, address.toUtf8());
    if (side >= 0)
        data->setData(sideFormat, QByteArray::number(side));
    return data;
}

int sideIn(const QMimeData* data)
{
    return data->hasFormat(sideFormat) ? data->data(sideFormat).toInt() : -1;
}

QString addressIn(const QMimeData* data)
{
    if (data->hasFormat(addressFormat))
        return QString::fromUtf8(data->data(addressFormat));
    const auto urls = data->urls();
    return urls.isEmpty() || !urls.front().isLocalFile() ? QString() : QDir::toNativeSeparators(urls.front().toLocalFile());
}

} // namespace cofferdam::gui
