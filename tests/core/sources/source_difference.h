#pragma once
#include "sources/source.h"

#include <QByteArray>

namespace cofferdam::test {

/// What differs between two sources in all that both can say, a line each; empty when nothing does.
QByteArray sourceDifference(const sources::SourceResult& left, const sources::SourceResult& right);
/// What a source lists as not modelled, with its text.
QByteArray notModelledText(const sources::SourceResult& source);

} // namespace cofferdam::test
