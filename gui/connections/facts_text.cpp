#include "connections/facts_text.h"

#include "app/accessible.h"
#include "jobs/texts.h"

#include <QCoreApplication>

namespace cofferdam::gui {

namespace {

struct FactsText {
    Q_DECLARE_TR_FUNCTIONS(FactsText)
};

} // namespace

QString transportWords(const sources::Transport& transport)
{
    if (transport.local)
        return FactsText::tr("local socket");
    const QString mode = qstring(transport.mode);
    return transport.tls ? FactsText::tr("%1 (sslmode %2)").arg(qstring(transport.protocol), mode) : FactsText::tr("no TLS (sslmode %1)").arg(mode);
}

QString factsText(const sources::ConnectionFacts& facts)
{
    const sources::Transport& transport = facts.transport;
    QStringList lines;
    lines << FactsText::tr("Connected to %1 as %2. PostgreSQL %3.").arg(isolated(qstring(facts.database)), isolated(qstring(facts.user)), qstring(facts.serverVersion));
    if (transport.local)
        lines << FactsText::tr("Through a socket of this machine: nothing leaves it.");
    else if (transport.tls)
        lines << FactsText::tr("Encrypted: %1, %2 (sslmode %3).").arg(qstring(transport.protocol), qstring(transport.cipher), qstring(transport.mode));
    else
        lines << FactsText::tr("No TLS: what is sent can be read on the way (sslmode %1).").arg(qstring(transport.mode));
    if (facts.readReplica)
        lines << FactsText::tr("This is a read replica: good for reading; a plan is run on its primary.");
    if (facts.pooler)
        lines << textOf(*facts.pooler);
    return lines.join(QLatin1Char('\n'));
}

} // namespace cofferdam::gui
