#pragma once
#include <QByteArray>
#include <QStringList>

namespace cofferdam::test {

/// The objects of a pg_dump text, sorted, each with its statements; columns and constraints inside CREATE TABLE sorted too, so
/// that two databases that differ in column order only give equal lists.
QStringList dumpEntries(const QByteArray& dump);

/// What differs between two dumps but for column order: lines "- only in the first" and "+ only in the second", or empty.
/// Entries whose header holds one of `ignored` are left out ("ar_internal_metadata").
QString dumpDifference(const QByteArray& first, const QByteArray& second, const QStringList& ignored = {});

} // namespace cofferdam::test
