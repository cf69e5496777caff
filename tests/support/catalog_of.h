#pragma once
#include "ddl/lower.h"
#include "ddl/read.h"

#include <QTest>

namespace cofferdam::test {

/// The catalog that a piece of SQL describes; fails the running test when any of it is not understood.
inline catalog::Catalog catalogOf(const char* sql)
{
    auto lowered = ddl::parseStatements(sql, "test.sql");
    if (!lowered) {
        QTest::qFail(lowered.error().line().c_str(), __FILE__, __LINE__);
        return {};
    }
    for (const auto& error : lowered->errors)
        QTest::qFail(error.line().c_str(), __FILE__, __LINE__);
    ddl::Session session;
    auto read = ddl::read(*lowered, session);
    for (const auto& item : read.notModelled)
        QTest::qFail(("not modelled: " + item.what).c_str(), __FILE__, __LINE__);
    return std::move(read.catalog);
}

} // namespace cofferdam::test
