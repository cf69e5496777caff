#pragma once
#include "sources/connection_facts.h"

#include <QString>

namespace cofferdam::gui {

/// What a test of a connection found, one sentence a line.
QString factsText(const sources::ConnectionFacts& facts);
/// "TLSv1.3 (sslmode verify-full)", "no TLS (sslmode prefer)", "local socket".
QString transportWords(const sources::Transport& transport);

} // namespace cofferdam::gui
